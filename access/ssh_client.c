/*
 * Two SSH clients: one that believes everything, for it only ever talks to the process that made it, and one for users
 * who reach a device.
 */
#include "access/ssh_client.h"

#include <libssh/libssh.h>
#include <stdio.h>
#include <stdlib.h>

#include "access/link.h"

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

/* ---- a user's client ---- */

struct client {
	ssh_session session;
	ssh_channel shell;
};

static ssize_t client_read(struct link *l, char *buf, size_t len)
{
	struct client *c = l->state;
	int n = ssh_channel_read_nonblocking(c->shell, buf, (uint32_t)len, 0);

	if (n < 0 || (n == 0 && ssh_channel_is_eof(c->shell)))
		return -1;
	return n;
}

static int client_write(struct link *l, const char *buf, size_t len)
{
	struct client *c = l->state;

	for (int n; len > 0; buf += n, len -= (size_t)n)
		if ((n = ssh_channel_write(c->shell, buf, (uint32_t)len)) <= 0)
			return -1;
	return 0;
}

static void client_free(struct client *c)
{
	if (c->shell)
		ssh_channel_free(c->shell);
	ssh_disconnect(c->session);
	ssh_free(c->session);
	free(c);
}

static void client_close(struct link *l)
{
	client_free(l->state);
}

/* Devices ask for a password in either of two ways. */
static int answer_with(ssh_session s, const char *password)
{
	int rc = ssh_userauth_kbdint(s, NULL, NULL);

	while (rc == SSH_AUTH_INFO) {
		for (int i = 0; i < ssh_userauth_kbdint_getnprompts(s); i++)
			ssh_userauth_kbdint_setanswer(s, (unsigned)i, password);
		rc = ssh_userauth_kbdint(s, NULL, NULL);
	}
	return rc;
}

static int log_in(ssh_session s, const char *password)
{
	int rc;

	if (!password)
		return ssh_userauth_publickey_auto(s, NULL, NULL);
	rc = ssh_userauth_password(s, NULL, password);
	return rc == SSH_AUTH_SUCCESS ? rc : answer_with(s, password);
}

static const char *open_shell(struct client *c, int width, int height)
{
	c->shell = ssh_channel_new(c->session);
	if (!c->shell || ssh_channel_open_session(c->shell) != SSH_OK ||
		ssh_channel_request_pty_size(c->shell, "xterm", width, height) != SSH_OK ||
		ssh_channel_request_shell(c->shell) != SSH_OK)
		return ssh_get_error(c->session);
	return NULL;
}

/* NULL, or why there is no login. */
static const char *reach(struct client *c, const char *password, int width, int height)
{
	if (ssh_connect(c->session) != SSH_OK)
		return ssh_get_error(c->session);
	enum ssh_known_hosts_e known = ssh_session_is_known_server(c->session);
	if (known == SSH_KNOWN_HOSTS_CHANGED || known == SSH_KNOWN_HOSTS_OTHER)
		return "its host key is another than the known one";
	if (log_in(c->session, password) != SSH_AUTH_SUCCESS)
		return "user or password is refused";
	return open_shell(c, width, height);
}

struct link *ssh_client(int fd, const char *host, int port, const char *user, const char *password, int width,
	int height, char why[LINK_WHY])
{
	struct client *c = calloc(1, sizeof *c);
	struct link *l = calloc(1, sizeof *l);
	const char *problem;

	if (!c || !l || !(c->session = ssh_new()))
		abort();
	ssh_options_set(c->session, SSH_OPTIONS_HOST, host);
	ssh_options_set(c->session, SSH_OPTIONS_PORT, &port);
	ssh_options_set(c->session, SSH_OPTIONS_USER, user);
	ssh_options_set(c->session, SSH_OPTIONS_FD, &fd);
	problem = reach(c, password, width, height);
	if (!problem) {
		*l = (struct link){fd, c, client_read, client_write, client_close};
		return l;
	}
	snprintf(why, LINK_WHY, "%s", problem);
	client_free(c);
	free(l);
	return NULL;
}
