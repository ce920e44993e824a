/*
 * A login over telnet: libtelnet takes the protocol apart, here its events become input bytes and a window size.
 * The device's end of libtelnet; telnet_client.c is the other. Refuses to hold more than one piece of undelivered
 * input, to answer one option again and again, and to inflate anything.
 */
#include "access/terminal.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stddef.h> /* libtelnet.h forgets it */
#include <libtelnet.h>

#include "access/bytes.h"

#define PIECE 4096	 /* bytes taken off the socket at once; decoding never makes more of them */
#define REPLIES 2	 /* answers to the same negotiation before the peer counts as a flood */
#define WINDOW_MAX 30000 /* columns and rows that are believed */

struct telnet {
	telnet_t *protocol;
	char input[PIECE];
	size_t head, tail;
	bool after_cr, ended;
	bool opening;		       /* what is sent may wait for more: the first text follows */
	int held;		       /* bytes of IAC SB (IAC) kept back until the option is known */
	unsigned char replies[4][256]; /* WILL, WONT, DO, DONT: how often each option was answered */
};

static const telnet_telopt_t options[] = {
	{TELNET_TELOPT_ECHO, TELNET_WILL, TELNET_DONT},
	{TELNET_TELOPT_SGA, TELNET_WILL, TELNET_DO},
	{TELNET_TELOPT_NAWS, TELNET_WONT, TELNET_DO},
	{TELNET_TELOPT_TTYPE, TELNET_WONT, TELNET_DO},
	{TELNET_TELOPT_BINARY, TELNET_WILL, TELNET_DO},
	{-1, 0, 0},
};

/* Commands of the protocol that act as keys. */
static const struct {
	unsigned char command;
	char key;
} keys[] = {
	{TELNET_IP, 'C' & 31},
	{TELNET_BREAK, 'C' & 31},
	{TELNET_ABORT, 'C' & 31},
	{TELNET_EC, 'H' & 31},
	{TELNET_EL, 'X' & 31},
};

static void put_input(struct telnet *n, char c)
{
	if (!fold_line_end(&n->after_cr, c, &c))
		return;
	if (n->tail == sizeof n->input)
		n->ended = true; /* more than was received: something was inflated */
	else
		n->input[n->tail++] = c;
}

static void put_command(struct telnet *n, unsigned char command)
{
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (keys[i].command == command)
			put_input(n, keys[i].key);
}

static void set_window(struct terminal *t, const unsigned char *b, size_t len)
{
	if (len != 4)
		return;
	int width = b[0] << 8 | b[1], height = b[2] << 8 | b[3];
	if (width > WINDOW_MAX || height > WINDOW_MAX)
		return;
	t->width = width;
	t->height = height;
}

/* Sends protocol bytes, but an answer to the same option only a few times: a flood must not be amplified. */
static void send_protocol(struct terminal *t, const char *buf, size_t len)
{
	struct telnet *n = t->state;
	const unsigned char *b = (const unsigned char *)buf;

	if (len == 3 && b[0] == TELNET_IAC && b[1] >= TELNET_WILL && b[1] <= TELNET_DONT) {
		unsigned char *count = &n->replies[b[1] - TELNET_WILL][b[2]];
		if (*count >= REPLIES)
			return;
		++*count;
	}
	if ((n->opening ? send(t->fd, buf, len, MSG_NOSIGNAL | MSG_MORE) : write_all(t->fd, buf, len)) < 0)
		n->ended = true;
}

static void on_event(telnet_t *protocol, telnet_event_t *e, void *data)
{
	struct terminal *t = data;
	struct telnet *n = t->state;

	(void)protocol;
	switch (e->type) {
	case TELNET_EV_DATA:
		for (size_t i = 0; i < e->data.size; i++)
			put_input(n, e->data.buffer[i]);
		break;
	case TELNET_EV_SEND:
		send_protocol(t, e->data.buffer, e->data.size);
		break;
	case TELNET_EV_IAC:
		put_command(n, e->iac.cmd);
		break;
	case TELNET_EV_SUBNEGOTIATION:
		if (e->sub.telopt == TELNET_TELOPT_NAWS)
			set_window(t, (const unsigned char *)e->sub.buffer, e->sub.size);
		break;
	case TELNET_EV_COMPRESS:
	case TELNET_EV_ERROR:
		n->ended = true;
		break;
	default: /* events of a library, which may grow */
		break;
	}
}

/* A subnegotiation of nothing (IAC SB IAC SE) would make the library take IAC for an option and swallow what follows
 * until the next end of one: such four bytes are left out. */
static void decode(struct telnet *n, const char *raw, size_t len)
{
	static const char start[] = {(char)TELNET_IAC, (char)TELNET_SB, (char)TELNET_IAC};
	char kept[PIECE + sizeof start];
	size_t k = 0;

	for (size_t i = 0; i < len; i++) {
		if (n->held < 3 && raw[i] == start[n->held]) {
			n->held++;
			continue;
		}
		if (n->held < 3 || raw[i] != (char)TELNET_SE) {
			memcpy(kept + k, start, (size_t)n->held);
			k += (size_t)n->held;
			kept[k++] = raw[i];
		}
		n->held = 0;
	}
	telnet_recv(n->protocol, kept, k);
}

/* Takes one piece off the socket. 1 = got something, 0 = end, -1 = would block (only with MSG_DONTWAIT). */
static int receive(struct terminal *t, int flags)
{
	struct telnet *n = t->state;
	char raw[PIECE];
	ssize_t got;

	if (n->ended)
		return 0;
	n->head = n->tail = 0;
	do
		got = recv(t->fd, raw, sizeof raw, flags);
	while (got < 0 && errno == EINTR);
	if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) && (flags & MSG_DONTWAIT))
		return -1;
	if (got <= 0) {
		n->ended = true;
		return 0;
	}
	decode(n, raw, (size_t)got);
	return 1;
}

static ssize_t telnet_read(struct terminal *t, char *buf, size_t len)
{
	struct telnet *n = t->state;

	while (n->head == n->tail)
		if (receive(t, 0) == 0)
			return 0;
	if (len > n->tail - n->head)
		len = n->tail - n->head;
	memcpy(buf, n->input + n->head, len);
	n->head += len;
	return (ssize_t)len;
}

static bool telnet_pending(struct terminal *t)
{
	struct telnet *n = t->state;

	while (n->head == n->tail && !n->ended)
		if (receive(t, MSG_DONTWAIT) < 0)
			return false;
	return true; /* the end, too, can be read without waiting */
}

static int telnet_write(struct terminal *t, const char *buf, size_t len)
{
	struct telnet *n = t->state;

	if (!n->ended)
		telnet_send(n->protocol, buf, len);
	return n->ended ? -1 : 0;
}

static void telnet_close(struct terminal *t)
{
	struct telnet *n = t->state;

	telnet_free(n->protocol);
	free(n);
	close(t->fd);
}

static void name_peer(struct terminal *t)
{
	struct sockaddr_storage peer = {0};
	socklen_t len = sizeof peer;

	if (getpeername(t->fd, (struct sockaddr *)&peer, &len) < 0)
		return;
	if (peer.ss_family == AF_INET)
		inet_ntop(AF_INET, &((struct sockaddr_in *)&peer)->sin_addr, t->from, sizeof t->from);
	else if (peer.ss_family == AF_INET6)
		inet_ntop(AF_INET6, &((struct sockaddr_in6 *)&peer)->sin6_addr, t->from, sizeof t->from);
}

struct terminal *telnet_open(int fd)
{
	struct terminal *t = calloc(1, sizeof *t);
	struct telnet *n = calloc(1, sizeof *n);
	int on = 1;

	if (!t || !n)
		abort();
	*t = (struct terminal){.type = "telnet",
		.interactive = true,
		.fd = fd,
		.state = n,
		.read = telnet_read,
		.pending = telnet_pending,
		.write = telnet_write,
		.close = telnet_close};
	setsockopt(
		fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); /* fails on a test's socket pair, which has no delay */
	name_peer(t);
	n->protocol = telnet_init(options, on_event, 0, t);
	if (!n->protocol)
		abort();
	n->opening = true; /* one packet, not five: every one wakes the client */
	telnet_negotiate(n->protocol, TELNET_WILL, TELNET_TELOPT_ECHO);
	telnet_negotiate(n->protocol, TELNET_WILL, TELNET_TELOPT_SGA);
	telnet_negotiate(n->protocol, TELNET_DO, TELNET_TELOPT_NAWS);
	telnet_negotiate(n->protocol, TELNET_DO, TELNET_TELOPT_TTYPE);
	n->opening = false;
	return t;
}
