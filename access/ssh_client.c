/*
 * An SSH client that believes everything: it only ever talks to the process that made it.
 */
#include "access/ssh_client.h"

#include <libssh/libssh.h>

static void use_shell(ssh_session s)
{
	static const char typed[] = "display version\rquit\r";
	ssh_channel c = ssh_channel_new(s);
	char screen[4096];

	if (!c || ssh_channel_open_session(c) != SSH_OK || ssh_channel_request_pty(c) != SSH_OK ||
		ssh_channel_request_shell(c) != SSH_OK || ssh_channel_write(c, typed, sizeof typed - 1) < 0)
		return;
	while (ssh_channel_read(c, screen, sizeof screen, 0) > 0)
		;
}

void ssh_client_log_in(int fd)
{
	ssh_session s = ssh_new();
	int no = 0;

	if (!s)
		return;
	ssh_options_set(s, SSH_OPTIONS_HOST, "localhost");
	ssh_options_set(s, SSH_OPTIONS_USER, "user");
	ssh_options_set(s, SSH_OPTIONS_PROCESS_CONFIG, &no);
	ssh_options_set(s, SSH_OPTIONS_FD, &fd);
	if (ssh_connect(s) == SSH_OK && ssh_userauth_password(s, NULL, "password") == SSH_AUTH_SUCCESS)
		use_shell(s);
	ssh_disconnect(s);
	ssh_free(s);
}
