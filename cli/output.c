/*
 * What a login prints: lines go into libcli's filters (registry.c), come back here, pass the pager and are gathered
 * until the session waits for a key. Nobody else writes to the terminal.
 */
#include "cli/output.h"

#include <regex.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/filter.h"
#include "cli/input.h"
#include "cli/json.h"
#include "cli/registry.h"

#define GATHER 16384 /* bytes gathered before they are sent anyway */
#define PATTERN_MAX 256

static const char more_text[] = "  ---- More ----";
static const char more_erase[] = "\x1b[16D                \x1b[16D";

struct output {
	struct session *session;
	char *buf;
	size_t len, size;
	FILE *file; /* results go there instead; NULL = to the terminal */
	bool paged;
	bool stopped; /* the user has seen enough */
	int lines;    /* of this page */
	char gate; /* '+', '-' or '/' typed at the pager: what `pattern` does with the lines that follow; 0 = no gate */
	regex_t pattern;
};

struct output *output_new(struct session *s)
{
	struct output *o = calloc(1, sizeof *o);

	if (!o)
		abort();
	o->session = s;
	return o;
}

static void open_gate(struct output *o)
{
	if (o->gate)
		regfree(&o->pattern);
	o->gate = 0;
}

void output_free(struct output *o)
{
	if (!o)
		return;
	open_gate(o);
	free(o->buf);
	free(o);
}

/* ---- bytes ---- */

/* Sends; a terminal that takes nothing for as long as a login may be idle ends it (cli/session.c has the signal). */
static int send_in_time(const struct session *s, const char *buf, size_t len)
{
	int rc;

	alarm(s->terminal->interactive ? (unsigned)s->idle_timeout : 0);
	rc = s->terminal->write(s->terminal, buf, len);
	alarm(0);
	return rc;
}

static void output_flush(struct output *o)
{
	if (o->len > 0 && send_in_time(o->session, o->buf, o->len) < 0)
		o->stopped = o->session->over = true;
	o->len = 0;
}

static void put(struct output *o, const char *text, size_t len)
{
	if (o->session->json) {
		json_text(o->session->json, text, len);
		return;
	}
	if (o->len + 2 * len > o->size) {
		o->size = 2 * (o->len + 2 * len) + 256;
		o->buf = realloc(o->buf, o->size);
		if (!o->buf)
			abort();
	}
	for (size_t i = 0; i < len; i++) {
		if (text[i] == '\n' && (o->len == 0 || o->buf[o->len - 1] != '\r'))
			o->buf[o->len++] = '\r';
		o->buf[o->len++] = text[i];
	}
	if (o->len >= GATHER)
		output_flush(o);
}

void out_flush(struct session *s)
{
	output_flush(s->output);
}

void out_bytes(struct session *s, const char *text, size_t len)
{
	put(s->output, text, len);
}

void out_raw(struct session *s, const char *text)
{
	put(s->output, text, strlen(text));
}

/* ---- the pager ---- */

/* A pattern typed at the pager: from here on only lines that pass it are printed. A bad one changes nothing. */
static void close_gate(struct output *o, char key)
{
	char text[PATTERN_MAX], shown[2] = {key, '\0'};
	regex_t re;

	out_raw(o->session, shown);
	if (input_line(o->session, text, sizeof text, true) <= 0 || filter_compile(&re, text, false) < 0)
		return;
	open_gate(o);
	o->pattern = re;
	o->gate = key;
}

static void more(struct output *o)
{
	put(o, more_text, sizeof more_text - 1);
	int key = input_key(o->session);
	put(o, more_erase, sizeof more_erase - 1);

	o->lines = 0;
	if (key == '\r')
		o->lines = o->session->screen_length - 2;
	else if (key == '+' || key == '-' || key == '/')
		close_gate(o, (char)key);
	else if (key != ' ')
		o->stopped = true; /* the prompt that comes next stands where the mark stood */
}

static bool passes_gate(struct output *o, const char *line)
{
	if (!o->gate)
		return true;
	bool found = regexec(&o->pattern, line, 0, NULL, 0) == 0;
	if (o->gate == '/' && found)
		open_gate(o); /* everything from here on */
	return o->gate == '-' ? !found : found;
}

void output_line(struct output *o, const char *line)
{
	struct session *s = o->session;

	if (o->stopped || !passes_gate(o, line))
		return;
	if (o->paged && s->screen_length > 1 && o->lines >= s->screen_length - 1)
		more(o);
	/* A pattern typed just now decides about this line as well. */
	if (o->stopped || !passes_gate(o, line))
		return;
	put(o, line, strlen(line));
	put(o, "\n", 1);
	o->lines++;
}

void output_result(struct output *o, const char *line)
{
	if (!o->file)
		output_line(o, line);
	else if (!o->stopped && (fputs(line, o->file) == EOF || putc('\n', o->file) == EOF))
		o->stopped = true; /* a full disk takes no more */
}

void output_divert(struct output *o, FILE *file)
{
	o->file = file;
}

void output_begin(struct output *o, bool paged)
{
	open_gate(o);
	o->stopped = false;
	o->lines = 0;
	o->paged = paged && o->session->screen_length > 0 && !o->session->machine;
}

void output_end(struct output *o)
{
	open_gate(o);
	o->paged = o->stopped = false;
}

void out_paged(struct session *s)
{
	s->output->paged = s->screen_length > 0;
}

void output_unpaged(struct output *o)
{
	o->paged = false;
}

bool out_stopped(struct session *s)
{
	struct output *o = s->output;

	if (!o->stopped && input_interrupted(s))
		o->stopped = true;
	return o->stopped;
}

/* ---- lines ---- */

static void print_line(struct session *s, const char *line)
{
	if (s->running >= 0)
		registry_print(s->registry, line);
	else
		output_line(s->output, line);
}

static void print_lines(struct session *s, char *text)
{
	for (char *end; (end = strchr(text, '\n')); text = end + 1) {
		*end = '\0';
		print_line(s, text);
	}
	print_line(s, text);
}

void out_line(struct session *s, const char *format, ...)
{
	va_list arguments;
	char *text;

	va_start(arguments, format);
	if (vasprintf(&text, format, arguments) < 0)
		abort();
	va_end(arguments);
	print_lines(s, text);
	free(text);
}

void out_fault(struct session *s, const struct fault *f)
{
	char text[1024];

	fault_text(f, text, sizeof text);
	output_line(s->output, text); /* never through filters: an error must be seen */
	s->failed = true;
}

/* ---- a stream of lines ---- */

struct stream {
	struct session *session;
	char *part; /* of a line whose end has not come */
	size_t len, size;
};

static ssize_t stream_write(void *cookie, const char *buf, size_t len)
{
	struct stream *st = cookie;

	for (size_t i = 0; i < len; i++) {
		if (st->len + 1 >= st->size) {
			st->size = st->size * 2 + 256;
			st->part = realloc(st->part, st->size);
			if (!st->part)
				abort();
		}
		st->part[st->len++] = buf[i] == '\n' ? '\0' : buf[i];
		if (buf[i] != '\n')
			continue;
		print_line(st->session, st->part);
		st->len = 0;
	}
	return (ssize_t)len;
}

static int stream_close(void *cookie)
{
	struct stream *st = cookie;

	if (st->len > 0) {
		st->part[st->len] = '\0';
		print_line(st->session, st->part);
	}
	free(st->part);
	free(st);
	return 0;
}

FILE *out_stream(struct session *s)
{
	struct stream *st = calloc(1, sizeof *st);
	FILE *f;

	if (!st)
		abort();
	st->session = s;
	f = fopencookie(st, "w", (cookie_io_functions_t){.write = stream_write, .close = stream_close});
	if (!f)
		abort();
	return f;
}
