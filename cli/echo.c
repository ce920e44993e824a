/*
 * A row is full: the device sends a blank, which a terminal puts into the next row, and takes a step back. So the
 * cursor stands at the start of a row and never beyond the end of one, whatever a terminal does at its right margin.
 */
#include "cli/echo.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct echo {
	FILE *out;
	size_t width;
	char *shown, *wanted;
	size_t len, size; /* of what is shown; room in both texts */
	size_t cursor;
};

struct echo *echo_new(FILE *out)
{
	struct echo *e = calloc(1, sizeof *e);

	if (!e)
		abort();
	e->out = out;
	return e;
}

void echo_free(struct echo *e)
{
	if (!e)
		return;
	free(e->shown);
	free(e->wanted);
	free(e);
}

void echo_width(struct echo *e, size_t columns)
{
	e->width = columns;
}

/* Does a row begin at this character, which is not the first? */
static bool row_begins(const struct echo *e, size_t at)
{
	return e->width > 0 && at > 0 && at % e->width == 0;
}

/* Sends what is shown from the cursor to `to`. */
static void send(struct echo *e, size_t to)
{
	bool moved = e->cursor < to;

	while (e->cursor < to) {
		fputc(e->shown[e->cursor++], e->out);
		if (row_begins(e, e->cursor))
			fputs(" \x1b[1D", e->out);
	}
	if (moved && row_begins(e, to) && to < e->len) /* the blank has wiped a character */
		fprintf(e->out, "%c\b", e->shown[to]);
}

static void step(FILE *out, size_t n, char direction)
{
	if (n == 1 && direction == 'D')
		fputc('\b', out);
	else if (n > 0)
		fprintf(out, "\x1b[%zu%c", n, direction);
}

/* Forwards the characters are sent again; backwards rows and columns are counted. */
static void move(struct echo *e, size_t to)
{
	size_t row = e->width ? e->width : e->len + 1;

	if (to >= e->cursor) {
		send(e, to);
		return;
	}
	step(e->out, e->cursor / row - to / row, 'A');
	if (to % row < e->cursor % row)
		step(e->out, e->cursor % row - to % row, 'D');
	else
		step(e->out, to % row - e->cursor % row, 'C');
	e->cursor = to;
}

static void make_room(struct echo *e, size_t len)
{
	if (len <= e->size)
		return;
	e->size = 2 * len;
	e->shown = realloc(e->shown, e->size);
	e->wanted = realloc(e->wanted, e->size);
	if (!e->shown || !e->wanted)
		abort();
}

/* What was longer before is written over with blanks. */
static void replace(struct echo *e, size_t len)
{
	size_t same = 0, both = len < e->len ? len : e->len, old = e->len;
	char *shown = e->shown;

	while (same < both && e->shown[same] == e->wanted[same])
		same++;
	if (same == len && len == old)
		return;
	move(e, same);
	if (len < old)
		memset(e->wanted + len, ' ', old - len);
	e->shown = e->wanted;
	e->wanted = shown;
	e->len = len > old ? len : old;
	send(e, e->len);
}

void echo_show(struct echo *e, const char *prompt, const char *line, size_t at)
{
	size_t before = strlen(prompt), len = before + strlen(line);

	make_room(e, len > e->len ? len : e->len);
	memcpy(e->wanted, prompt, before);
	memcpy(e->wanted + before, line, len - before);
	replace(e, len);
	move(e, before + at);
	e->len = len;
}

void echo_end(struct echo *e)
{
	send(e, e->len);
	e->len = e->cursor = 0;
}
