/*
 * Plays logins: a partner process answers for the device, another one types.
 * Knows which requests a login makes, roughly; what comes out of it is thrown away.
 */
#include "device/rehearsal.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "access/ssh_client.h"
#include "access/sshd.h"
#include "access/terminal.h"
#include "cli/session.h"
#include "device/rpc.h"
#include "device/ssh_login.h"

#define PARTNER_LIFE 5 /* seconds, so that whoever waits for a partner does not wait for ever */

/* ---- the partners ---- */

static xmlDoc *plausible_answer(const xmlNode *request)
{
	if (!strcmp((const char *)request->name, "get"))
		return rpc_document("data", NULL);
	return rpc_document("ok", "sysname", "HUAWEI", "user", "user", "level", "3", "authentication", "aaa", "tries",
		"3", "timeout", "60", "time", "2026-01-31 12:00:00+00:00", "screen-length", "24", NULL);
}

/* The device's end of the session's socket. */
static void play_device(int fd)
{
	char buf[65536], *out = NULL;
	size_t len = 0, out_len = 0, used;
	xmlDoc *request;

	for (ssize_t n; len < sizeof buf && (n = read(fd, buf + len, sizeof buf - len)) > 0;) {
		len += (size_t)n;
		while (rpc_decode(buf, len, &request, &used) == 1) {
			xmlDoc *answer = plausible_answer(xmlDocGetRootElement(request));
			rpc_encode(answer, &out, &out_len);
			xmlFreeDoc(answer);
			xmlFreeDoc(request);
			memmove(buf, buf + used, len -= used);
		}
		if (out_len && write(fd, out, out_len) != (ssize_t)out_len)
			return;
		out_len = 0;
	}
}

static void play_telnet_client(int fd)
{
	static const char typed[] = "user\rpassword\r\rdisplay version\rquit\r";
	char screen[4096];

	if (write(fd, typed, sizeof typed - 1) < 0)
		return;
	while (read(fd, screen, sizeof screen) > 0)
		;
}

/* Forks a partner at the other end of a socket pair. Our end of it, or -1. */
static int partner(void (*play)(int fd))
{
	int pair[2];
	pid_t pid;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return -1;
	pid = fork();
	if (pid == 0) {
		close_range(pair[1] + 1, ~0u, 0); /* the ends of partners that came before are lower ... */
		for (int fd = 3; fd < pair[1]; fd++)
			close(fd); /* ... and held open they would never hear of the end */
		alarm(PARTNER_LIFE);
		play(pair[1]);
		_exit(0);
	}
	close(pair[1]);
	if (pid > 0)
		return pair[0];
	close(pair[0]);
	return -1;
}

/* ---- the play ---- */

static void rehearse_telnet(struct registry *registry, int terminal, int rpc)
{
	session_run(telnet_open(terminal), rpc_take(rpc), registry, true);
}

static void rehearse_ssh(struct registry *registry, const struct sshd *keys, int terminal, int rpc)
{
	struct ssh_login l = {.rpc = rpc_take(rpc)};
	struct terminal *t = ssh_login(keys, terminal, &l);

	if (t)
		session_run(t, l.rpc, registry, false);
	else
		rpc_close(l.rpc);
	alarm(0);
}

static void rehearse_one(struct registry *registry, const struct sshd *keys)
{
	int rpc = partner(play_device), terminal = partner(keys ? ssh_client_log_in : play_telnet_client);

	if (rpc >= 0 && terminal >= 0) {
		if (keys)
			rehearse_ssh(registry, keys, terminal, rpc);
		else
			rehearse_telnet(registry, terminal, rpc);
	} else {
		close(rpc);
		close(terminal);
	}
	while (wait(NULL) > 0)
		;
}

void rehearse(struct registry *registry, const struct sshd *keys)
{
	signal(SIGPIPE, SIG_IGN);
	rehearse_one(registry, NULL);
	if (keys)
		rehearse_one(registry, keys);
}
