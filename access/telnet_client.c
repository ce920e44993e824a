/*
 * The user's end of telnet. Like telnet.c it is behind libtelnet; it lets the device echo and tells it the window.
 */
#include "access/link.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <libtelnet.h>

#include "access/bytes.h"

#define PIECE 4096

struct client {
	telnet_t *protocol;
	char held[PIECE]; /* decoded bytes; decoding never makes more of them */
	size_t head, tail;
	int width, height;
	bool ended;
};

static const telnet_telopt_t options[] = {
	{TELNET_TELOPT_ECHO, TELNET_WONT, TELNET_DO},
	{TELNET_TELOPT_SGA, TELNET_WILL, TELNET_DO},
	{TELNET_TELOPT_NAWS, TELNET_WILL, TELNET_DONT},
	{TELNET_TELOPT_TTYPE, TELNET_WILL, TELNET_DONT},
	{-1, 0, 0},
};

static void send_window(struct client *c)
{
	const char size[] = {(char)(c->width >> 8), (char)c->width, (char)(c->height >> 8), (char)c->height};

	telnet_begin_sb(c->protocol, TELNET_TELOPT_NAWS);
	telnet_send(c->protocol, size, sizeof size);
	telnet_finish_sb(c->protocol);
}

static void take(struct client *c, const char *data, size_t len)
{
	if (len > sizeof c->held - c->tail)
		c->ended = true; /* more than was received: something was inflated */
	else
		memcpy(c->held + c->tail, data, len);
	c->tail += c->ended ? 0 : len;
}

static void on_event(telnet_t *protocol, telnet_event_t *e, void *data)
{
	struct link *l = data;
	struct client *c = l->state;

	switch (e->type) {
	case TELNET_EV_DATA:
		take(c, e->data.buffer, e->data.size);
		break;
	case TELNET_EV_SEND:
		c->ended |= write_all(l->fd, e->data.buffer, e->data.size) < 0;
		break;
	case TELNET_EV_DO:
		if (e->neg.telopt == TELNET_TELOPT_NAWS)
			send_window(c);
		break;
	case TELNET_EV_TTYPE:
		if (e->ttype.cmd == TELNET_TTYPE_SEND)
			telnet_ttype_is(protocol, "xterm");
		break;
	case TELNET_EV_COMPRESS:
	case TELNET_EV_ERROR:
		c->ended = true;
		break;
	default: /* events of a library, which may grow */
		break;
	}
}

static ssize_t client_read(struct link *l, char *buf, size_t len)
{
	struct client *c = l->state;
	char raw[PIECE];

	if (c->head == c->tail && !c->ended) {
		ssize_t n = recv(l->fd, raw, sizeof raw, MSG_DONTWAIT);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			return 0;
		c->head = c->tail = 0;
		c->ended = n <= 0;
		if (n > 0)
			telnet_recv(c->protocol, raw, (size_t)n);
	}
	if (len > c->tail - c->head)
		len = c->tail - c->head;
	memcpy(buf, c->held + c->head, len);
	c->head += len;
	return len == 0 && c->ended ? -1 : (ssize_t)len;
}

/* Enter is CR NUL to a terminal that echoes. */
static int client_write(struct link *l, const char *buf, size_t len)
{
	struct client *c = l->state;

	for (size_t n; len > 0 && !c->ended; buf += n, len -= n) {
		const char *enter = memchr(buf, '\r', len);
		n = enter ? (size_t)(enter - buf) + 1 : len;
		telnet_send(c->protocol, buf, n);
		if (enter)
			telnet_send(c->protocol, "", 1);
	}
	return c->ended ? -1 : 0;
}

static void client_close(struct link *l)
{
	struct client *c = l->state;

	telnet_free(c->protocol);
	free(c);
	close(l->fd);
}

struct link *telnet_client(int fd, int width, int height)
{
	struct link *l = calloc(1, sizeof *l);
	struct client *c = calloc(1, sizeof *c);

	if (!l || !c)
		abort();
	*c = (struct client){.width = width, .height = height};
	*l = (struct link){.fd = fd, .state = c, .read = client_read, .write = client_write, .close = client_close};
	c->protocol = telnet_init(options, on_event, 0, l);
	if (!c->protocol)
		abort();
	return l;
}
