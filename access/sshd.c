/*
 * A login over SSH: libssh speaks the protocol, here its callbacks become a decision at the gate, input bytes and a
 * window size. The only file that knows libssh. One connection carries one login; a second channel, forwarding and
 * whatever else a client may ask for are refused and do no harm to the first.
 */
#include "access/sshd.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>
#define WITH_SERVER 1
#include <libssh/sftp.h>

#include "access/bytes.h"
#include "access/host_keys.h"
#include "access/scp.h"

#define PIECE 4096	     /* bytes taken off the channel at once */
#define WINDOW_MAX 100000    /* columns and rows that are believed */
#define COMMAND_MAX 65536    /* bytes of the command of an exec request */
#define GOODBYE_TRIES 20     /* how often a client that has been told the end is waited for ... */
#define GOODBYE_WAIT 50	     /* ... and how long, ms */
#define VERSION "HUAWEI-1.5" /* behind "SSH-2.0-" */

/* ---- a connection ---- */

struct connection {
	ssh_session session;
	ssh_channel channel; /* NULL until the client opens one */
	const struct sshd_gate *gate;
	struct terminal *terminal;
	struct ssh_server_callbacks_struct server;
	struct ssh_channel_callbacks_struct requests;
	unsigned refused;
	const char *user_key;
	bool greeted, authenticated, half, ready, pty, ended, after_cr;
	char user[256]; /* who is asked by keyboard-interactive */
	char input[PIECE];
	size_t head, tail;
};

/* The ways to say a password. */
static int password_methods(const struct connection *c)
{
	return SSH_AUTH_METHOD_PASSWORD | (c->gate->keyboard ? SSH_AUTH_METHOD_INTERACTIVE : 0);
}

/* rest = the method that remains after half of the way. */
static int answer(struct connection *c, enum sshd_verdict v, int rest)
{
	switch (v) {
	case SSHD_ADMITTED:
		c->authenticated = true;
		return SSH_AUTH_SUCCESS;
	case SSHD_PARTIAL:
		ssh_set_auth_methods(c->session, rest);
		if (!c->half) {
			c->half = true;
			return SSH_AUTH_PARTIAL;
		}
		break; /* the same once more is no progress */
	case SSHD_REFUSED:
		break;
	}
	c->ended = ++c->refused >= c->gate->tries;
	return SSH_AUTH_DENIED;
}

/* The protocol has a place for it between the first request to authenticate and the answer to the last. */
static void show_banner(struct connection *c)
{
	ssh_string text;
	char *line;

	if (c->greeted || !*c->gate->banner)
		return;
	c->greeted = true;
	if (asprintf(&line, "%s\n", c->gate->banner) < 0)
		abort();
	text = ssh_string_from_char(line);
	if (text)
		ssh_send_issue_banner(c->session, text);
	ssh_string_free(text);
	free(line);
}

static int on_none(ssh_session session, const char *user, void *ctx)
{
	(void)session, (void)user;
	show_banner(ctx);
	return SSH_AUTH_DENIED;
}

static int on_password(ssh_session session, const char *user, const char *password, void *ctx)
{
	struct connection *c = ctx;

	(void)session;
	show_banner(c);
	return c->ended ? SSH_AUTH_DENIED
			: answer(c, c->gate->password(c->gate->ctx, user, password), SSH_AUTH_METHOD_PUBLICKEY);
}

static int on_public_key(ssh_session session, const char *user, struct ssh_key_struct *key, char state, void *ctx)
{
	struct connection *c = ctx;
	bool proven = state == SSH_PUBLICKEY_STATE_VALID;
	enum sshd_verdict v = SSHD_REFUSED;
	char *text = NULL;

	(void)session;
	show_banner(c);
	if (c->ended || (!proven && state != SSH_PUBLICKEY_STATE_NONE))
		return SSH_AUTH_DENIED;
	if (ssh_pki_export_pubkey_base64(key, &text) == SSH_OK)
		v = c->gate->public_key(c->gate->ctx, user, text, proven);
	ssh_string_free_char(text);
	if (proven && v != SSHD_REFUSED)
		c->user_key = ssh_key_type_to_char(ssh_key_type(key));
	if (proven)
		return answer(c, v, password_methods(c));
	/* A client may offer all keys that it has: that is no try yet. */
	return v == SSHD_REFUSED ? SSH_AUTH_DENIED : SSH_AUTH_SUCCESS;
}

/* The one question of keyboard-interactive, and its answer. 0: the client has a reply; 1: it is refused. */
static int ask_or_judge(struct connection *c, ssh_message message)
{
	const char *prompt[] = {"Password:"}, *user = ssh_message_auth_user(message), *password;
	char echo[] = {0};
	int rc;

	if (!ssh_message_auth_kbdint_is_response(message)) {
		snprintf(c->user, sizeof c->user, "%s", user ? user : "");
		return ssh_message_auth_interactive_request(message, "", "", 1, prompt, echo) == SSH_OK ? 0 : 1;
	}
	password =
		ssh_userauth_kbdint_getnanswers(c->session) == 1 ? ssh_userauth_kbdint_getanswer(c->session, 0) : NULL;
	if (!password)
		return 1;
	rc = answer(c, c->gate->password(c->gate->ctx, c->user, password), SSH_AUTH_METHOD_PUBLICKEY);
	if (rc == SSH_AUTH_DENIED)
		return 1;
	return ssh_message_auth_reply_success(message, rc == SSH_AUTH_PARTIAL) == SSH_OK ? 0 : 1;
}

/* What no other callback takes. 1: the library refuses it. */
static int on_message(ssh_session session, ssh_message message, void *ctx)
{
	struct connection *c = ctx;

	(void)session;
	if (ssh_message_type(message) != SSH_REQUEST_AUTH ||
		ssh_message_subtype(message) != SSH_AUTH_METHOD_INTERACTIVE || !c->gate || !c->gate->keyboard ||
		c->ended)
		return 1;
	show_banner(c);
	return ask_or_judge(c, message);
}

/* ---- requests on the channel ---- */

static int set_window(struct terminal *t, int width, int height)
{
	if (width < 0 || height < 0 || width > WINDOW_MAX || height > WINDOW_MAX)
		return -1;
	t->width = width;
	t->height = height;
	return 0;
}

static int on_pty(ssh_session session, ssh_channel channel, const char *term, int width, int height, int pixel_width,
	int pixel_height, void *ctx)
{
	struct connection *c = ctx;

	(void)session, (void)channel, (void)term, (void)pixel_width, (void)pixel_height;
	c->pty = true;
	return set_window(c->terminal, width, height);
}

static int on_window(
	ssh_session session, ssh_channel channel, int width, int height, int pixel_width, int pixel_height, void *ctx)
{
	struct connection *c = ctx;

	(void)session, (void)channel, (void)pixel_width, (void)pixel_height;
	return set_window(c->terminal, width, height);
}

static const char *known(const char *name)
{
	return name ? name : "";
}

static bool may_have(const struct connection *c, const char *service)
{
	const struct sshd_facts facts = {
		.key_exchange = known(ssh_get_kex_algo(c->session)),
		.cipher_in = known(ssh_get_cipher_in(c->session)),
		.cipher_out = known(ssh_get_cipher_out(c->session)),
		.mac_in = known(ssh_get_hmac_in(c->session)),
		.mac_out = known(ssh_get_hmac_out(c->session)),
		.user_key = known(c->user_key),
		.refused = c->refused,
	};

	return c->gate->service(c->gate->ctx, service, &facts);
}

static int on_shell(ssh_session session, ssh_channel channel, void *ctx)
{
	struct connection *c = ctx;

	(void)session, (void)channel;
	if (c->ready || !may_have(c, "stelnet"))
		return 1;
	c->terminal->interactive = c->ready = true;
	return 0;
}

static int on_exec(ssh_session session, ssh_channel channel, const char *command, void *ctx)
{
	struct connection *c = ctx;
	const char *transfer = scp_is_asked(command) ? "scp" : NULL;

	(void)session, (void)channel;
	if (c->ready || strlen(command) > COMMAND_MAX || !may_have(c, transfer ? transfer : "stelnet"))
		return 1;
	c->terminal->transfer = transfer;
	c->terminal->command = strdup(command);
	assert(c->terminal->command);
	c->ready = true;
	return 0;
}

static int on_subsystem(ssh_session session, ssh_channel channel, const char *name, void *ctx)
{
	struct connection *c = ctx;

	(void)session, (void)channel;
	if (c->ready || strcmp(name, "sftp") || !may_have(c, "sftp"))
		return 1;
	c->terminal->transfer = "sftp";
	c->ready = true;
	return 0;
}

static void put_input(struct connection *c, char key)
{
	if (c->tail < sizeof c->input && fold_line_end(&c->after_cr, key, &key))
		c->input[c->tail++] = key;
}

static void on_signal(ssh_session session, ssh_channel channel, const char *name, void *ctx)
{
	(void)session, (void)channel;
	if (!strcmp(name, "INT"))
		put_input(ctx, 'C' & 31);
}

static ssh_channel on_open(ssh_session session, void *ctx)
{
	struct connection *c = ctx;

	if (c->channel && (c->ready || !ssh_channel_is_closed(c->channel)))
		return NULL;
	c->channel = ssh_channel_new(session); /* the session frees one that came to nothing */
	c->requests = (struct ssh_channel_callbacks_struct){
		.userdata = c,
		.channel_pty_request_function = on_pty,
		.channel_pty_window_change_function = on_window,
		.channel_shell_request_function = on_shell,
		.channel_exec_request_function = on_exec,
		.channel_subsystem_request_function = on_subsystem,
		.channel_signal_function = on_signal,
	};
	ssh_callbacks_init(&c->requests);
	if (c->channel)
		ssh_set_channel_callbacks(c->channel, &c->requests);
	return c->channel;
}

/* ---- the login's terminal ---- */

/* Takes one piece off the channel; timeout -1 waits for it, 0 does not. */
static void receive(struct connection *c, int timeout)
{
	char raw[PIECE / 2]; /* a signal may want room beside it */
	int n;

	c->head = c->tail = 0;
	n = ssh_channel_read_timeout(c->channel, raw, sizeof raw, 0, timeout);
	if (n < 0 || (n == 0 && (timeout < 0 || ssh_channel_is_eof(c->channel))))
		c->ended = n != SSH_AGAIN;
	for (int i = 0; i < n; i++)
		put_input(c, raw[i]);
}

static ssize_t read_keys(struct terminal *t, char *buf, size_t len)
{
	struct connection *c = t->state;

	while (c->head == c->tail && !c->ended)
		receive(c, -1);
	if (len > c->tail - c->head)
		len = c->tail - c->head;
	memcpy(buf, c->input + c->head, len);
	c->head += len;
	return (ssize_t)len;
}

static bool pending(struct terminal *t)
{
	struct connection *c = t->state;

	if (c->head == c->tail && !c->ended)
		receive(c, 0);
	return c->head < c->tail || c->ended;
}

static int send_all(struct connection *c, const char *buf, size_t len)
{
	while (len > 0) {
		int n = ssh_channel_write(c->channel, buf, (uint32_t)(len > PIECE * 8 ? PIECE * 8 : len));
		if (n <= 0)
			return -1;
		buf += n;
		len -= (size_t)n;
	}
	return 0;
}

/* A command without a pty writes plain lines, as into a file. */
static int write_text(struct terminal *t, const char *buf, size_t len)
{
	struct connection *c = t->state;
	char plain[PIECE];

	if (t->interactive || c->pty)
		return send_all(c, buf, len);
	while (len > 0) {
		size_t n = 0, used = 0;
		for (; used < len && n < sizeof plain; used++)
			if (buf[used] != '\r')
				plain[n++] = buf[used];
		if (send_all(c, plain, n) < 0)
			return -1;
		buf += used;
		len -= used;
	}
	return 0;
}

static void free_connection(struct connection *c)
{
	ssh_disconnect(c->session);
	ssh_free(c->session); /* with its channel */
	free(c);
}

/* The client ends the connection when it has seen the channel's end: cut off here, it would count as broken. What it
 * still sends is of no interest. */
static void wait_for_end(struct connection *c, int fd)
{
	struct pollfd p = {.fd = fd, .events = POLLIN};
	char rest[PIECE];

	for (int i = 0; i < GOODBYE_TRIES && ssh_is_connected(c->session); i++)
		if (poll(&p, 1, GOODBYE_WAIT) > 0 && read_some(fd, rest, sizeof rest) <= 0)
			return;
}

static void close_terminal(struct terminal *t)
{
	struct connection *c = t->state;

	if (!ssh_channel_is_closed(c->channel)) {
		ssh_channel_request_send_exit_status(c->channel, t->status);
		ssh_channel_send_eof(c->channel);
		ssh_channel_close(c->channel);
	}
	wait_for_end(c, t->fd);
	free(t->command);
	free_connection(c);
}

/* ---- from the connection to the terminal ---- */

/* The host keys that this connection shows; NULL where it shows none. The caller frees them. */
static void choose_keys(const struct sshd *s, const struct sshd_gate *gate, ssh_key key[HOST_KEYS])
{
	ssh_key ecc = *gate->ecc_label ? host_key_labelled(s, "ecc", gate->ecc_label, NULL) : NULL;
	ssh_key rsa = *gate->rsa_label ? host_key_labelled(s, "rsa", gate->rsa_label, NULL) : NULL;

	key[0] = ecc || !s->key[0] ? NULL : ssh_key_dup(s->key[0]);
	key[1] = ecc || !s->key[1] ? ecc : ssh_key_dup(s->key[1]);
	key[2] = rsa || !s->key[2] ? rsa : ssh_key_dup(s->key[2]);
}

static bool set_options(ssh_bind b, const struct sshd *s, const struct sshd_gate *gate)
{
	const struct sshd_algorithms *a = &gate->algorithms;
	const struct {
		enum ssh_bind_options_e option;
		const char *names;
	} chosen[] = {
		{SSH_BIND_OPTIONS_KEY_EXCHANGE, a->key_exchange},
		{SSH_BIND_OPTIONS_CIPHERS_C_S, a->ciphers},
		{SSH_BIND_OPTIONS_CIPHERS_S_C, a->ciphers},
		{SSH_BIND_OPTIONS_HMAC_C_S, a->macs},
		{SSH_BIND_OPTIONS_HMAC_S_C, a->macs},
		{SSH_BIND_OPTIONS_HOSTKEY_ALGORITHMS, a->host_keys},
	};
	bool files = false, good = true;
	ssh_key key[HOST_KEYS];

	choose_keys(s, gate, key);
	ssh_bind_options_set(b, SSH_BIND_OPTIONS_PROCESS_CONFIG, &files);
	ssh_bind_options_set(b, SSH_BIND_OPTIONS_BANNER, VERSION);
	for (size_t i = 0; i < HOST_KEYS; i++)
		if (key[i]) /* which it takes */
			good &= ssh_bind_options_set(b, SSH_BIND_OPTIONS_IMPORT_KEY, key[i]) == 0;
	for (size_t i = 0; i < sizeof chosen / sizeof *chosen; i++)
		if (chosen[i].names && *chosen[i].names)
			good &= ssh_bind_options_set(b, chosen[i].option, chosen[i].names) == 0;
	return good;
}

/* Before the key exchange: its last message and the first request behind it may arrive as one. */
static void set_callbacks(struct connection *c)
{
	c->server = (struct ssh_server_callbacks_struct){
		.userdata = c,
		.auth_none_function = on_none,
		.auth_password_function = on_password,
		.auth_pubkey_function = on_public_key,
		.channel_open_request_session_function = on_open,
	};
	ssh_callbacks_init(&c->server);
	ssh_set_server_callbacks(c->session, &c->server);
	ssh_set_message_callback(c->session, on_message, c);
	ssh_set_auth_methods(c->session, password_methods(c) | SSH_AUTH_METHOD_PUBLICKEY);
}

static void set_rekeying(struct connection *c)
{
	uint64_t bytes = (uint64_t)c->gate->rekey_mb << 20;
	uint32_t seconds = c->gate->rekey_minutes * 60;

	if (bytes)
		ssh_options_set(c->session, SSH_OPTIONS_REKEY_DATA, &bytes);
	if (seconds)
		ssh_options_set(c->session, SSH_OPTIONS_REKEY_TIME, &seconds);
}

static bool exchange_keys(struct connection *c, const struct sshd *s, int fd)
{
	ssh_bind b = ssh_bind_new();
	bool good = b && set_options(b, s, c->gate);

	if (!good || ssh_bind_accept_fd(b, c->session, fd) != SSH_OK) {
		close(fd);
		good = false;
	}
	set_rekeying(c);
	good = good && ssh_handle_key_exchange(c->session) == SSH_OK;
	ssh_bind_free(b);
	return good;
}

/* Serves what the client asks until it has a shell or a command, or has gone. */
static bool serve_requests(struct connection *c)
{
	ssh_event event = ssh_event_new();
	bool good = event && ssh_event_add_session(event, c->session) == SSH_OK;
	while (good && !c->ended && !(c->authenticated && c->ready))
		good = ssh_event_dopoll(event, -1) == SSH_OK;
	if (event) {
		ssh_event_remove_session(event, c->session);
		ssh_event_free(event);
	}
	return good && !c->ended;
}

struct terminal *sshd_accept(const struct sshd *s, int fd, const struct sshd_gate *gate)
{
	struct terminal *t = calloc(1, sizeof *t);
	struct connection *c = calloc(1, sizeof *c);

	assert(t && c);
	*t = (struct terminal){.type = "ssh",
		.fd = fd,
		.state = c,
		.read = read_keys,
		.pending = pending,
		.write = write_text,
		.close = close_terminal};
	*c = (struct connection){.session = ssh_new(), .gate = gate, .terminal = t};
	assert(c->session);
	alarm(gate->timeout);
	set_callbacks(c);
	if (exchange_keys(c, s, fd) && serve_requests(c)) {
		alarm(0);
		c->gate = NULL;
		return t;
	}
	free(t->command);
	free(t);
	free_connection(c);
	return NULL;
}

struct sftp_session_struct *sshd_sftp(struct terminal *t)
{
	struct connection *c = t->state;

	return sftp_server_new(c->session, c->channel);
}

ssize_t sshd_read(struct terminal *t, char *buf, size_t len)
{
	struct connection *c = t->state;
	int n;

	do
		n = ssh_channel_read(c->channel, buf, (uint32_t)len, 0);
	while (n == SSH_AGAIN || (n == 0 && !ssh_channel_is_eof(c->channel) && ssh_channel_is_open(c->channel)));
	return n < 0 ? -1 : n;
}

int sshd_write(struct terminal *t, const char *buf, size_t len)
{
	return send_all(t->state, buf, len);
}
