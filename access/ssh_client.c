/*
 * Two SSH clients: one that believes everything, for it only ever talks to the process that made it, and one for users
 * who reach a device.
 */
#include "access/ssh_client.h"

#include <libssh/libssh.h>
#include <stdio.h>
#include <stdlib.h>

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

struct ssh_call {
	ssh_session session;
	ssh_channel shell;
	int fd;
};

static ssize_t client_read(struct link *l, char *buf, size_t len)
{
	struct ssh_call *c = l->state;
	int n = ssh_channel_read_nonblocking(c->shell, buf, (uint32_t)len, 0);

	if (n < 0 || (n == 0 && ssh_channel_is_eof(c->shell)))
		return -1;
	return n;
}

static int client_write(struct link *l, const char *buf, size_t len)
{
	struct ssh_call *c = l->state;

	for (int n; len > 0; buf += n, len -= (size_t)n)
		if ((n = ssh_channel_write(c->shell, buf, (uint32_t)len)) <= 0)
			return -1;
	return 0;
}

static void client_close(struct link *l)
{
	ssh_call_end(l->state);
}

/* In both directions. An empty list leaves the library's own. */
static void prefer(ssh_session s, enum ssh_options_e one, enum ssh_options_e other, const char *list)
{
	if (!list || !*list)
		return;
	ssh_options_set(s, one, list);
	ssh_options_set(s, other, list);
}

struct ssh_call *ssh_call_begin(
	int fd, const char *host, int port, const struct ssh_algorithms *use, char why[LINK_WHY])
{
	struct ssh_call *c = calloc(1, sizeof *c);

	if (!c || !(c->session = ssh_new()))
		abort();
	c->fd = fd;
	ssh_options_set(c->session, SSH_OPTIONS_HOST, host);
	ssh_options_set(c->session, SSH_OPTIONS_PORT, &port);
	ssh_options_set(c->session, SSH_OPTIONS_FD, &fd);
	if (use) {
		ssh_options_set(c->session, SSH_OPTIONS_PROCESS_CONFIG, &(int){0});
		prefer(c->session, SSH_OPTIONS_KEY_EXCHANGE, SSH_OPTIONS_KEY_EXCHANGE, use->key_exchange);
		prefer(c->session, SSH_OPTIONS_HOSTKEYS, SSH_OPTIONS_HOSTKEYS, use->host_keys);
		prefer(c->session, SSH_OPTIONS_CIPHERS_C_S, SSH_OPTIONS_CIPHERS_S_C, use->ciphers);
		prefer(c->session, SSH_OPTIONS_HMAC_C_S, SSH_OPTIONS_HMAC_S_C, use->macs);
	}
	if (ssh_connect(c->session) == SSH_OK)
		return c;
	snprintf(why, LINK_WHY, "%s", ssh_get_error(c->session));
	ssh_call_end(c);
	return NULL;
}

char *ssh_call_key(const struct ssh_call *c)
{
	ssh_key key = NULL;
	char *text = NULL, *line = NULL;

	if (ssh_get_server_publickey(c->session, &key) != SSH_OK)
		return NULL;
	if (ssh_pki_export_pubkey_base64(key, &text) == SSH_OK &&
		asprintf(&line, "%s %s", ssh_key_type_to_char(ssh_key_type(key)), text) < 0)
		line = NULL;
	ssh_string_free_char(text);
	ssh_key_free(key);
	return line;
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

bool ssh_call_log_in(struct ssh_call *c, const char *user, const char *password)
{
	int rc;

	ssh_options_set(c->session, SSH_OPTIONS_USER, user);
	if (!password)
		return ssh_userauth_publickey_auto(c->session, NULL, NULL) == SSH_AUTH_SUCCESS;
	rc = ssh_userauth_password(c->session, NULL, password);
	return rc == SSH_AUTH_SUCCESS || answer_with(c->session, password) == SSH_AUTH_SUCCESS;
}

bool ssh_call_stands(const struct ssh_call *c)
{
	return ssh_is_connected(c->session);
}

struct link *ssh_call_shell(struct ssh_call *c, int width, int height, char why[LINK_WHY])
{
	struct link *l = calloc(1, sizeof *l);

	if (!l)
		abort();
	c->shell = ssh_channel_new(c->session);
	if (c->shell && ssh_channel_open_session(c->shell) == SSH_OK &&
		ssh_channel_request_pty_size(c->shell, "xterm", width, height) == SSH_OK &&
		ssh_channel_request_shell(c->shell) == SSH_OK) {
		*l = (struct link){c->fd, c, client_read, client_write, client_close};
		return l;
	}
	snprintf(why, LINK_WHY, "%s", ssh_get_error(c->session));
	ssh_call_end(c);
	free(l);
	return NULL;
}

void ssh_call_end(struct ssh_call *c)
{
	if (c->shell)
		ssh_channel_free(c->shell);
	ssh_disconnect(c->session);
	ssh_free(c->session);
	free(c);
}

struct link *ssh_client(int fd, const char *host, int port, const char *user, const char *password, int width,
	int height, char why[LINK_WHY])
{
	struct ssh_call *c = ssh_call_begin(fd, host, port, NULL, why);
	enum ssh_known_hosts_e known = c ? ssh_session_is_known_server(c->session) : SSH_KNOWN_HOSTS_OK;

	if (!c)
		return NULL;
	if (known == SSH_KNOWN_HOSTS_CHANGED || known == SSH_KNOWN_HOSTS_OTHER)
		snprintf(why, LINK_WHY, "its host key is another than the known one");
	else if (!ssh_call_log_in(c, user, password))
		snprintf(why, LINK_WHY, "user or password is refused");
	else
		return ssh_call_shell(c, width, height, why);
	ssh_call_end(c);
	return NULL;
}
