/*
 * A login on the terminal that `lyrebird console` was started in. The tty is raw until close, so that the session's
 * editor sees every key. Knows nothing of line editing.
 */
#include "access/terminal.h"

#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "access/bytes.h"

struct console {
	int out;
	bool raw, after_cr, ended;
	struct termios before;
	char input[1024];
	size_t head, tail;
};

static void look_at_window(struct terminal *t)
{
	struct console *c = t->state;
	struct winsize w;

	if (ioctl(c->out, TIOCGWINSZ, &w) < 0)
		return;
	t->width = w.ws_col;
	t->height = w.ws_row;
}

static void fill(struct terminal *t)
{
	struct console *c = t->state;
	char raw[sizeof c->input];
	ssize_t n = c->ended ? 0 : read_some(t->fd, raw, sizeof raw);

	c->head = c->tail = 0;
	if (n <= 0)
		c->ended = true;
	for (ssize_t i = 0; i < n; i++)
		if (fold_line_end(&c->after_cr, raw[i], &c->input[c->tail]))
			c->tail++;
	look_at_window(t);
}

static ssize_t console_read(struct terminal *t, char *buf, size_t len)
{
	struct console *c = t->state;

	while (c->head == c->tail && !c->ended)
		fill(t);
	if (len > c->tail - c->head)
		len = c->tail - c->head;
	for (size_t i = 0; i < len; i++)
		buf[i] = c->input[c->head++];
	return (ssize_t)len;
}

static bool console_pending(struct terminal *t)
{
	struct console *c = t->state;
	struct pollfd p = {.fd = t->fd, .events = POLLIN};

	while (c->head == c->tail && !c->ended && poll(&p, 1, 0) > 0)
		fill(t);
	return c->head < c->tail || c->ended;
}

static int console_write(struct terminal *t, const char *buf, size_t len)
{
	struct console *c = t->state;

	return write_all(c->out, buf, len);
}

static void console_close(struct terminal *t)
{
	struct console *c = t->state;

	if (c->raw)
		tcsetattr(t->fd, TCSADRAIN, &c->before);
	free(c);
}

struct terminal *console_open(int in, int out)
{
	struct terminal *t = calloc(1, sizeof *t);
	struct console *c = calloc(1, sizeof *c);

	if (!t || !c)
		abort();
	c->out = out;
	*t = (struct terminal){.type = "console",
		.interactive = true,
		.fd = in,
		.state = c,
		.read = console_read,
		.pending = console_pending,
		.write = console_write,
		.close = console_close};
	if (tcgetattr(in, &c->before) == 0) {
		struct termios raw = c->before;
		cfmakeraw(&raw);
		c->raw = tcsetattr(in, TCSADRAIN, &raw) == 0;
	}
	look_at_window(t);
	return t;
}
