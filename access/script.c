/*
 * The terminal of `lyrebird exec`: lines of the command line or of a file as input, plain text as output.
 * Nobody sits in front of it: no editing, no paging.
 */
#include "access/terminal.h"

#include <stdlib.h>
#include <string.h>

#include "access/bytes.h"

struct script {
	int argc, next;
	char **argv;
	size_t at; /* in argv[next] */
	bool from_file, ended, after_cr;
	char input[4096];
	size_t head, tail;
	char last; /* last byte given */
	int out;
};

/* Bytes of the next command word, a line end behind each. */
static size_t read_words(struct script *c, char *buf, size_t len)
{
	if (c->next >= c->argc)
		return 0;
	const char *word = c->argv[c->next] + c->at;
	size_t n = strlen(word);

	if (n > len)
		n = len;
	memcpy(buf, word, n);
	c->at += n;
	for (size_t i = 0; i < n; i++)
		if (buf[i] == '\n')
			buf[i] = '\r';
	if (n < len) {
		buf[n++] = '\r';
		c->next++;
		c->at = 0;
	}
	return n;
}

static void fill(struct terminal *t, struct script *c)
{
	char raw[sizeof c->input];
	ssize_t n = c->ended ? 0 : read_some(t->fd, raw, sizeof raw);

	c->head = c->tail = 0;
	if (n <= 0)
		c->ended = true;
	for (ssize_t i = 0; i < n; i++)
		if (fold_line_end(&c->after_cr, raw[i], &c->input[c->tail]))
			c->tail++;
	if (c->ended && c->last && c->last != '\r')
		c->input[c->tail++] = '\r'; /* a last line without an end counts */
}

static size_t read_file(struct terminal *t, struct script *c, char *buf, size_t len)
{
	while (c->head == c->tail && !c->ended)
		fill(t, c);
	if (len > c->tail - c->head)
		len = c->tail - c->head;
	if (len == 0)
		return 0;
	memcpy(buf, c->input + c->head, len);
	c->head += len;
	c->last = buf[len - 1];
	return len;
}

static ssize_t script_read(struct terminal *t, char *buf, size_t len)
{
	struct script *c = t->state;

	return (ssize_t)(c->from_file ? read_file(t, c, buf, len) : read_words(c, buf, len));
}

static bool script_pending(struct terminal *t)
{
	struct script *c = t->state;

	return c->from_file ? c->head < c->tail || c->ended : c->next < c->argc;
}

static int script_write(struct terminal *t, const char *buf, size_t len)
{
	struct script *c = t->state;
	char plain[4096];

	while (len > 0) {
		size_t n = 0, used = 0;
		for (; used < len && n < sizeof plain; used++)
			if (buf[used] != '\r')
				plain[n++] = buf[used];
		if (write_all(c->out, plain, n) < 0)
			return -1;
		buf += used;
		len -= used;
	}
	return 0;
}

static void script_close(struct terminal *t)
{
	free(t->state);
}

struct terminal *script_open(int argc, char **argv, int in, int out)
{
	struct terminal *t = calloc(1, sizeof *t);
	struct script *c = calloc(1, sizeof *c);

	if (!t || !c)
		abort();
	*c = (struct script){.argc = argc, .argv = argv, .from_file = argc == 0, .out = out};
	*t = (struct terminal){.type = "script",
		.fd = argc == 0 ? in : -1,
		.state = c,
		.read = script_read,
		.pending = script_pending,
		.write = script_write,
		.close = script_close};
	return t;
}
