/*
 * The device's end of every session's socket: accepts, reads frames, sends answers and notifications, never waits.
 * Knows who is connected; leaves what a request means to requests.c.
 */
#include "device/control.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "device/exclusive.h"
#include "device/listen.h"
#include "device/login.h"
#include "device/names.h"
#include "device/rpc.h"
#include "device/system.h"
#include "device/trial.h"
#include "device/user_interface.h"

#define CHUNK 65536
#define CONSOLES_MAX 1024

struct connection {
	struct control *control;
	struct connection *next;
	int fd;
	struct event *readable, *writable;
	char *buf; /* received and not yet decoded */
	size_t len, room;
	char *send; /* to be sent; `sent` bytes of it are gone */
	size_t send_len, sent;
	int pass;	 /* descriptor that goes with the next bytes, -1 = none */
	bool waiting;	 /* an answer comes later: no further request is taken */
	bool notify_due; /* a commit happened that the session was not told of */
	struct login login;
};

struct control {
	struct device *device;
	struct listener *listener;
	struct connection *connections;
	unsigned last_number;
	const struct connection *own; /* whose request is being answered */
	char *path;
	bool closing; /* sessions end because the device does */
};

/* ---- connections ---- */

static struct connection **slot_of(struct control *c, const struct connection *k)
{
	struct connection **p = &c->connections;

	while (*p != k)
		p = &(*p)->next;
	return p;
}

static void drop(struct connection *k)
{
	struct control *c = k->control;

	*slot_of(c, k) = k->next;
	exclusive_session_ended(c->device->exclusive, k->login.number);
	if (k->login.authenticated && k->login.vty >= 0 && !c->closing)
		device_log(c->device,
			"CLI/5/LOGOUT: The user succeeded in logging out of VTY%d. (UserType=%s, UserName=%s, "
			"RemoteIp=%s)",
			k->login.vty, k->login.type, k->login.user, k->login.from);
	if (!c->closing)
		trial_session_ended(c->device->trial, k->login.number);
	event_free(k->readable);
	event_free(k->writable);
	close(k->fd);
	if (k->pass >= 0)
		close(k->pass);
	free(k->buf);
	free(k->send);
	xmlFreeNode(k->login.service);
	name_cancel(k->login.asks);
	free(k);
}

static struct connection *find(const struct control *c, unsigned session)
{
	struct connection *k;

	for (k = c->connections; k && k->login.number != session; k = k->next)
		;
	return k;
}

/* ---- sending ---- */

static int queue(struct connection *k, xmlDoc *doc)
{
	int rc = rpc_encode(doc, &k->send, &k->send_len);

	if (rc < 0) {
		struct fault f;
		xmlDoc *told;

		fault_set(&f, FAULT_INTERNAL, "", "the answer cannot be sent: %s", strerror(errno));
		told = rpc_fault(&f);
		rc = rpc_encode(told, &k->send, &k->send_len);
		xmlFreeDoc(told);
	}
	xmlFreeDoc(doc);
	return rc;
}

static ssize_t send_some(struct connection *k)
{
	union {
		struct cmsghdr align;
		char room[CMSG_SPACE(sizeof(int))];
	} control = {0};
	struct iovec iov = {.iov_base = k->send + k->sent, .iov_len = k->send_len - k->sent};
	struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1};

	if (k->pass >= 0) {
		m.msg_control = &control;
		m.msg_controllen = sizeof control;
		control.align = (struct cmsghdr){
			.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int))};
		memcpy(CMSG_DATA(&control.align), &k->pass, sizeof k->pass);
	}
	return sendmsg(k->fd, &m, MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* Sends what the peer takes now; the rest waits for writable. -1: the peer is gone. */
static int flush(struct connection *k)
{
	while (k->sent < k->send_len) {
		ssize_t n = send_some(k);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
			return event_add(k->writable, NULL);
		if (n < 0)
			return -1;
		k->sent += (size_t)n;
		if (k->pass >= 0) {
			close(k->pass);
			k->pass = -1;
		}
	}
	free(k->send);
	k->send = NULL;
	k->send_len = k->sent = 0;
	return 0;
}

static xmlDoc *notification(const struct device *d)
{
	char version[32];

	snprintf(version, sizeof version, "%lu", store_version(d->running));
	return rpc_document("notify", "version", version, "sysname", d->sysname, NULL);
}

/* ---- requests ---- */

static void hear(struct connection *k)
{
	k->login.heard = clock_now(&k->control->device->clock);
	k->login.quiet_since = clock_boot();
}

/* Runs one request; a notification gets no answer. As long as an answer is not sent, the next one waits: a peer cannot
 * fill the device's memory. */
static int answer(struct connection *k, xmlDoc *ask)
{
	struct control *c = k->control;
	xmlDoc *reply;
	int fd = -1;

	hear(k);
	if (!strcmp((const char *)xmlDocGetRootElement(ask)->name, "notify")) {
		request_notice(c->device, &k->login, xmlDocGetRootElement(ask));
		rpc_forget(ask);
		return 0;
	}
	c->own = k;
	reply = request_run(c->device, &k->login, xmlDocGetRootElement(ask), &fd);
	c->own = NULL;
	rpc_forget(ask);
	if (!reply) {
		k->waiting = true;
		return 0;
	}
	k->pass = fd;
	return queue(k, reply) < 0 ? -1 : flush(k);
}

static int process(struct connection *k)
{
	size_t done = 0;
	int rc = 0;

	while (rc >= 0 && !k->waiting && !k->send_len) {
		xmlDoc *ask = NULL;
		size_t used = 0;

		rc = rpc_decode(k->buf + done, k->len - done, &ask, &used);
		if (rc == 0)
			break;
		done += used;
		if (rc > 0)
			rc = answer(k, ask);
	}
	k->len -= done;
	if (done) {
		memmove(k->buf, k->buf + done, k->len);
		explicit_bzero(k->buf + k->len, done);
	}
	return rc < 0 ? -1 : 0;
}

/* Half-sent answers stop the reading too; on_writable takes it up again. */
static int receive(struct connection *k)
{
	ssize_t n;

	if (k->room - k->len < CHUNK) {
		k->room = k->room + k->room / 2 + CHUNK;
		k->buf = realloc(k->buf, k->room);
		assert(k->buf);
	}
	n = recv(k->fd, k->buf + k->len, k->room - k->len, MSG_DONTWAIT);
	if (n < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK))
		return 0;
	if (n <= 0 || k->len + (size_t)n > (size_t)RPC_FRAME_MAX + CHUNK)
		return -1;
	k->len += (size_t)n;
	return process(k);
}

static void read_only_when_idle(struct connection *k)
{
	if (k->waiting || k->send_len)
		event_del(k->readable);
	else
		event_add(k->readable, NULL);
}

static void on_readable(evutil_socket_t fd, short what, void *ctx)
{
	struct connection *k = ctx;

	(void)fd;
	(void)what;
	if (receive(k) < 0)
		drop(k);
	else
		read_only_when_idle(k);
}

static int resume(struct connection *k)
{
	if (flush(k) < 0)
		return -1;
	if (!k->send_len && k->notify_due) {
		k->notify_due = false;
		if (queue(k, notification(k->control->device)) < 0 || flush(k) < 0)
			return -1;
	}
	return process(k);
}

static void on_writable(evutil_socket_t fd, short what, void *ctx)
{
	struct connection *k = ctx;

	(void)fd;
	(void)what;
	if (resume(k) < 0)
		drop(k);
	else
		read_only_when_idle(k);
}

void control_answer(struct control *c, unsigned session, xmlDoc *reply)
{
	struct connection *k = find(c, session);

	if (!k) {
		xmlFreeDoc(reply);
		return;
	}
	k->waiting = false;
	if (queue(k, reply) < 0 || resume(k) < 0)
		drop(k);
	else
		read_only_when_idle(k);
}

void control_notify(struct control *c)
{
	for (struct connection *k = c->connections; k; k = k->next) {
		k->notify_due = true;
		event_add(k->writable, NULL);
	}
}

static void tell(struct connection *k, xmlDoc *notification)
{
	if (k->send_len > CHUNK) {
		xmlFreeDoc(notification);
		return;
	}
	queue(k, notification);
	event_add(k->writable, NULL);
}

void control_log(struct control *c, const char *line)
{
	for (struct connection *k = c->connections; k; k = k->next)
		if (k->login.monitor)
			tell(k, rpc_document("notify", "log", line, NULL));
}

void control_tell(struct control *c, struct login *l, xmlDoc *notification)
{
	tell(find(c, l->number), notification);
}

void control_end(struct control *c, struct login *l)
{
	if (l->pid > 0)
		kill(l->pid, SIGTERM);
	shutdown(find(c, l->number)->fd, SHUT_RDWR);
}

struct login *control_next(struct control *c, const struct login *after)
{
	struct connection *k = c->connections;

	if (after)
		k = ((const struct connection *)((const char *)after - offsetof(struct connection, login)))->next;
	return k ? &k->login : NULL;
}

/* ---- new sessions ---- */

static struct connection *connection_new(struct control *c, int fd)
{
	struct connection *k = calloc(1, sizeof *k);

	assert(k);
	*k = (struct connection){.control = c, .next = c->connections, .fd = fd, .pass = -1};
	k->readable = event_new(c->device->events, fd, EV_READ | EV_PERSIST, on_readable, k);
	k->writable = event_new(c->device->events, fd, EV_WRITE, on_writable, k);
	assert(k->readable && k->writable);
	c->connections = k;
	k->login.number = ++c->last_number;
	k->login.control = c;
	k->login.vty = -1;
	hear(k);
	k->login.since = k->login.heard;
	k->login.began = k->login.quiet_since;
	event_add(k->readable, NULL);
	return k;
}

int control_adopt(struct control *c, int fd, int vty, const char *service, const char *from, pid_t pid)
{
	struct connection *k;

	if (fcntl(fd, F_SETFL, O_NONBLOCK) < 0) {
		close(fd);
		return -1;
	}
	k = connection_new(c, fd);
	k->login.vty = vty;
	k->login.pid = pid;
	snprintf(k->login.type, sizeof k->login.type, "%s", service);
	snprintf(k->login.from, sizeof k->login.from, "%s", from);
	return 0;
}

/* The socket file's mode keeps others out already; this holds where its folder lies on a file system without modes. */
static bool peer_is_ours(int fd)
{
	struct ucred cred;
	socklen_t len = sizeof cred;

	return getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &cred, &len) == 0 && (cred.uid == geteuid() || cred.uid == 0);
}

static void on_accept(void *ctx, int fd, const struct sockaddr_storage *peer)
{
	struct control *c = ctx;
	struct connection *k;

	(void)peer;
	if (!peer_is_ours(fd) || control_terminal_users(c) - control_vty_users(c) >= CONSOLES_MAX) {
		device_log(c->device, "RPC/4/REFUSED: a connection to the control socket was refused");
		close(fd);
		return;
	}
	k = connection_new(c, fd);
	k->login.authenticated = true;
	k->login.level = 3;
	snprintf(k->login.type, sizeof k->login.type, "console");
}

/* Bound through a descriptor of the folder: sun_path holds 107 bytes, folders may be deeper. */
static int open_socket(const char *folder)
{
	struct sockaddr_un sun = {.sun_family = AF_UNIX};
	int dir = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC), fd, rc = -1, error;
	mode_t mask;

	if (dir < 0)
		return -1;
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	unlinkat(dir, "control.sock", 0);
	snprintf(sun.sun_path, sizeof sun.sun_path, "/proc/self/fd/%d/control.sock", dir);
	mask = umask(0177);
	if (fd >= 0)
		rc = bind(fd, (struct sockaddr *)&sun, sizeof sun) < 0 || listen(fd, 128) < 0 ? -1 : 0;
	error = errno;
	umask(mask);
	close(dir);
	if (rc < 0 && fd >= 0)
		close(fd);
	errno = error;
	return rc < 0 ? -1 : fd;
}

struct control *control_open(struct device *d)
{
	int fd = open_socket(d->options.state), n;
	struct control *c;

	if (fd < 0)
		return NULL;
	c = calloc(1, sizeof *c);
	assert(c);
	c->device = d;
	n = asprintf(&c->path, "%s/control.sock", d->options.state);
	assert(n >= 0);
	c->listener = listener_new(d->events, fd, on_accept, c);
	d->exclusive = exclusive_new(d);
	return c;
}

void control_close(struct control *c)
{
	if (!c)
		return;
	c->closing = true;
	listener_free(c->listener);
	unlink(c->path);
	while (c->connections) {
		if (c->connections->login.pid > 0)
			kill(c->connections->login.pid, SIGTERM);
		drop(c->connections);
	}
	exclusive_free(c->device->exclusive);
	c->device->exclusive = NULL;
	free(c->path);
	free(c);
}

/* ---- who is there ---- */

int control_free_vty(const struct control *c, const char *service, const struct acl_source *from)
{
	const struct store *s = c->device->running;
	bool used[VTY_LINES_MAX] = {false};

	for (const struct connection *k = c->connections; k; k = k->next) {
		if (k->login.vty >= 0)
			used[k->login.vty] = true;
	}
	return user_interface_free_vty(s, used, service, from);
}

static unsigned count(const struct control *c, bool vty_only)
{
	unsigned n = 0;

	for (const struct connection *k = c->connections; k; k = k->next)
		n += k->login.authenticated && (!vty_only || k->login.vty >= 0);
	return n;
}

unsigned control_vty_users(const struct control *c)
{
	return count(c, true);
}

unsigned control_terminal_users(const struct control *c)
{
	return count(c, false);
}

static void describe(const struct control *c, const struct connection *k, xmlNode *n)
{
	const struct login *l = &k->login;
	int64_t now = clock_boot();
	char text[64];

	login_line(l, text, sizeof text);
	rpc_put(n, "line", "%s", text);
	rpc_put(n, "index", "%d", l->vty < 0 ? 0 : VTY_INDEX + l->vty);
	rpc_put(n, "user", "%s", l->user);
	rpc_put(n, "from", "%s", l->from);
	rpc_put(n, "type", "%s", l->type);
	rpc_put(n, "level", "%d", l->level);
	rpc_put(n, "idle", "%lld", (long long)((now - l->quiet_since) / 1000000000));
	rpc_put(n, "age", "%lld", (long long)((now - l->began) / 1000000000));
	rpc_put(n, "session", "%u", l->number);
	time_text(c->device, l->since, text, sizeof text);
	rpc_put(n, "since", "%s", text);
	rpc_put(n, "own", "%d", k == c->own);
	if (l->service)
		xmlAddChild(n, xmlCopyNode(l->service, 2));
}

void control_users(const struct control *c, xmlNode *reply)
{
	for (const struct connection *k = c->connections; k; k = k->next) {
		if (k->login.authenticated)
			describe(c, k, xmlNewChild(reply, NULL, BAD_CAST "session", NULL));
	}
}

struct login *control_login(struct control *c, unsigned session)
{
	struct connection *k = find(c, session);

	return k ? &k->login : NULL;
}
