/*
 * Sockets on the host, and what becomes of who connects to them.
 * Knows sockets; knows nothing of what a session does or of what it may ask.
 */
#include "device/listen.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device/control.h"
#include "device/guard.h"
#include "device/host_key.h"
#include "device/servers.h"
#include "device/sessions.h"

#define BACKLOG 512
#define UNSENT 65536 /* bytes that wait in the kernel until a client takes them: after Ctrl+C they still come */

/* ---- opening ---- */

static int open_at(const struct address_option *a, uint16_t port, int type)
{
	struct sockaddr_in sin = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr = a->address};
	int fd = socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), one = 1, error;

	if (fd < 0)
		return -1;
	/* Without it a restart would have to wait for the old logins' TIME_WAIT; on UDP it would share the port. */
	if (type == SOCK_STREAM)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
	if (bind(fd, (struct sockaddr *)&sin, sizeof sin) == 0 && (type != SOCK_STREAM || listen(fd, BACKLOG) == 0))
		return fd;
	error = errno;
	close(fd);
	errno = error;
	return -1;
}

int listen_open(const struct address_option *a, int type, struct sockaddr_in *bound)
{
	socklen_t len = sizeof *bound;
	int fd = open_at(a, a->port, type);

	if (fd < 0 && errno == EADDRINUSE && !a->given)
		fd = open_at(a, 0, type);
	if (fd >= 0)
		getsockname(fd, (struct sockaddr *)bound, &len);
	return fd;
}

/* ---- accepting ---- */

struct listener {
	int fd;
	struct event *ready, *pause;
	void (*accepted)(void *ctx, int fd, const struct sockaddr_storage *peer);
	void *ctx;
};

/* Out of descriptors: the connection stays in the backlog, and trying at once again would only burn time. */
static void take_pause(struct listener *l)
{
	static const struct timeval moment = {.tv_usec = 100000};

	event_del(l->ready);
	evtimer_add(l->pause, &moment);
}

static void on_pause_over(evutil_socket_t fd, short what, void *ctx)
{
	struct listener *l = ctx;

	(void)fd;
	(void)what;
	event_add(l->ready, NULL);
}

static void on_ready(evutil_socket_t lfd, short what, void *ctx)
{
	struct listener *l = ctx;
	struct sockaddr_storage peer = {0};
	socklen_t len = sizeof peer;
	int fd = accept4(lfd, (struct sockaddr *)&peer, &len, SOCK_CLOEXEC | SOCK_NONBLOCK);

	(void)what;
	if (fd >= 0)
		l->accepted(l->ctx, fd, &peer);
	else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS)
		take_pause(l);
}

struct listener *listener_new(struct event_base *events, int fd,
	void (*accepted)(void *ctx, int fd, const struct sockaddr_storage *peer), void *ctx)
{
	struct listener *l = calloc(1, sizeof *l);

	assert(l);
	*l = (struct listener){.fd = fd, .accepted = accepted, .ctx = ctx};
	l->ready = event_new(events, fd, EV_READ | EV_PERSIST, on_ready, l);
	l->pause = evtimer_new(events, on_pause_over, l);
	assert(l->ready && l->pause);
	event_add(l->ready, NULL);
	return l;
}

void listener_free(struct listener *l)
{
	if (!l)
		return;
	event_free(l->ready);
	event_free(l->pause);
	close(l->fd);
	free(l);
}

/* ---- sessions ---- */

/* Everything that a new login's process needs to know. */
struct arrival {
	struct device *device;
	const char *service; /* "telnet", "ssh" */
	const char *from;
	int fd, vty;
};

static void refuse(int fd, const char *text)
{
	send(fd, text, strlen(text), MSG_NOSIGNAL | MSG_DONTWAIT);
	close(fd);
}

static int fork_session(const struct arrival *a)
{
	struct control *c = a->device->control;
	pid_t pid;
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		return -1;
	pid = sessions_fork(a->device->sessions, a->service, a->fd, pair[1]);
	close(pair[1]);
	if (pid < 0) {
		close(pair[0]);
		return -1;
	}
	if (control_adopt(c, pair[0], a->vty, a->service, a->from, pid) < 0) {
		kill(pid, SIGKILL);
		return -1;
	}
	close(a->fd);
	return 0;
}

static bool has_room_for(const struct device *d, const char *service, const char *from)
{
	unsigned n = 0;

	for (struct login *l = NULL; (l = control_next(d->control, l));)
		n += l->vty >= 0 && !strcmp(l->type, service) && !strcmp(l->from, from);
	return n < server_address_limit(d->running, service);
}

static struct acl_source source_of(const struct device *d, const struct sockaddr_storage *peer)
{
	struct acl_source s = {.family = peer->ss_family, .at = clock_now(&d->clock)};

	if (s.family == AF_INET6)
		s.address = ((const struct sockaddr_in6 *)peer)->sin6_addr;
	else
		memcpy(&s.address, &((const struct sockaddr_in *)peer)->sin_addr, sizeof(struct in_addr));
	return s;
}

/* An SSH client takes what stands before the version for lines of text and shows it at best. */
static void arrive(struct device *d, const char *service, int fd, const struct sockaddr_storage *peer)
{
	const struct acl_source source = source_of(d, peer);
	char from[INET6_ADDRSTRLEN] = "";
	struct arrival a = {.device = d, .service = service, .from = from, .fd = fd};
	int one = 1, unsent = UNSENT;

	inet_ntop(source.family, &source.address, from, sizeof from);
	if (!server_is_on(d->running, service, source.family) || !server_admits(d->running, service, &source) ||
		!guard_admits(d, service, from) || !has_room_for(d, service, from) ||
		(*service == 's' && host_keys_need(d) < 0)) {
		close(fd);
		return;
	}
	a.vty = control_free_vty(d->control, service, &source);
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
	setsockopt(fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &unsent, sizeof unsent);
	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof one);
	if (a.vty < 0) {
		device_log(d, "VTY/4/REFUSED: no free user interface for %s from %s", service, from);
		refuse(fd, "\r\nAll user interfaces are used, please try later!\r\n");
	} else if (fork_session(&a) < 0) {
		device_log(d, "VTY/3/FORK: no session for %s from %s: %s", service, from, strerror(errno));
		refuse(fd, "\r\nThe system is busy, please try later!\r\n");
	}
}

void listen_telnet(void *ctx, int fd, const struct sockaddr_storage *peer)
{
	arrive(ctx, "telnet", fd, peer);
}

void listen_ssh(void *ctx, int fd, const struct sockaddr_storage *peer)
{
	arrive(ctx, "ssh", fd, peer);
}
