/*
 * A small terminal whose lines are kept: it knows the moves that a line editor makes within a line, and which key ended
 * each line. A line that was left without such a key (TAB shows a new one) was never entered and is dropped.
 */
#include "play/recorder.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "play/pattern.h"
#include "play/prompt.h"

#define LINE_MAX_BYTES 8192
#define KEYS_AHEAD 256
#define TYPED_MAX 256
#define ENTER '\r'
#define CTRL_C ('C' & 31)
#define CTRL_Z ('Z' & 31)

struct key {
	char byte;	       /* that ended a line, 0 = none */
	char typed[TYPED_MAX]; /* before it, of which a password is not shown */
};

struct recorder {
	struct lines lines;
	char line[LINE_MAX_BYTES + 1]; /* the one the cursor is in */
	size_t len, column;
	char escape[16]; /* a sequence that is not complete */
	size_t escape_len;
	struct key keys[KEYS_AHEAD]; /* that end lines, typed and not seen on the screen yet */
	size_t key_count;
	char typed[TYPED_MAX]; /* since the last of them */
	size_t typed_len;
	size_t question; /* how long the question is that a password was typed behind, 0 = none was */
	struct secrets secrets;
	size_t output;	  /* index of the first line behind the last one that was entered */
	bool interrupted; /* the output was broken off by the user, which a file cannot do */
	bool started;
};

struct recorder *recorder_new(void)
{
	struct recorder *r = calloc(1, sizeof *r);

	if (!r)
		abort();
	return r;
}

void recorder_free(struct recorder *r)
{
	if (!r)
		return;
	lines_clear(&r->lines);
	secrets_clear(&r->secrets);
	explicit_bzero(r, sizeof *r);
	free(r);
}

void recorder_login(struct recorder *r, const char *password)
{
	secrets_set(&r->secrets, SECRET_LOGIN, password);
}

/* ---- lines ---- */

static enum waits current_waits(const struct recorder *r)
{
	size_t len;

	return line_waits(r->line, &len);
}

static bool ends_with(const struct recorder *r, const char *end)
{
	size_t n = strlen(end);

	return r->len >= n && memcmp(r->line + r->len - n, end, n) == 0;
}

static struct key next_key(struct recorder *r)
{
	struct key key = {0};

	if (r->key_count) {
		key = r->keys[0];
		memmove(r->keys, r->keys + 1, --r->key_count * sizeof *r->keys);
	}
	return key;
}

/* Lines that nobody can see again are left open. */
static void close_output(struct recorder *r)
{
	if (!r->interrupted)
		return;
	while (r->lines.count > r->output)
		free(r->lines.line[--r->lines.count]);
	lines_add(&r->lines, ANY_LINES);
	r->interrupted = false;
}

static void cut(struct recorder *r, size_t len)
{
	if (len < r->len)
		r->len = len;
	r->line[r->len] = '\0';
}

static void keep_typed(struct recorder *r, char key)
{
	static const struct {
		char key;
		const char *shown;
	} shown[] = {{CTRL_C, "^C"}, {CTRL_Z, "^Z"}};

	close_output(r);
	while (r->len > 0 && r->line[r->len - 1] == ' ') /* a longer line that was taken back leaves them */
		cut(r, r->len - 1);
	for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
		if (key == shown[i].key && !ends_with(r, shown[i].shown) && r->len + 2 <= LINE_MAX_BYTES)
			strcpy(r->line + r->len, shown[i].shown);
	lines_add(&r->lines, r->line);
	r->output = r->lines.count;
}

/* The question, and the name of what was typed behind it. Whatever the device shows there is not kept. */
static void keep_secret(struct recorder *r)
{
	struct key key = next_key(r);
	const char *name = *key.typed && key.byte == ENTER ? secrets_name(&r->secrets, key.typed) : NULL;

	explicit_bzero(&key.typed, sizeof key.typed);
	if (r->question)
		cut(r, r->question);
	r->question = 0;
	if (name && r->len + 1 + strlen(name) <= LINE_MAX_BYTES)
		r->len += (size_t)sprintf(r->line + r->len, "$%s", name);
	keep_typed(r, key.byte);
}

static void end_line(struct recorder *r)
{
	enum waits w = r->question ? WAITS_SECRET : current_waits(r);

	r->started |= w == WAITS_PROMPT;
	if (r->started && w == WAITS_SECRET && (r->key_count || r->question)) {
		keep_secret(r);
	} else if (r->started && w != WAITS_NOT && w != WAITS_SECRET) {
		char key = next_key(r).byte;
		if (key)
			keep_typed(r, key);
	} else if (r->started) {
		lines_add(&r->lines, r->line);
	}
	r->len = r->column = 0;
	r->line[0] = '\0';
}

/* ---- the terminal ---- */

static void put(struct recorder *r, char c)
{
	if (r->column >= LINE_MAX_BYTES)
		return;
	while (r->len < r->column)
		r->line[r->len++] = ' ';
	r->line[r->column++] = c;
	if (r->len < r->column)
		r->len = r->column;
	r->line[r->len] = '\0';
}

static void erase(struct recorder *r, size_t n)
{
	if (r->column >= r->len)
		return;
	if (n > r->len - r->column)
		n = r->len - r->column;
	memmove(r->line + r->column, r->line + r->column + n, r->len - r->column - n);
	cut(r, r->len - n);
}

static void insert(struct recorder *r, size_t n)
{
	if (r->column >= r->len || n > LINE_MAX_BYTES - r->len)
		return;
	memmove(r->line + r->column + n, r->line + r->column, r->len - r->column);
	memset(r->line + r->column, ' ', n);
	r->len += n;
	r->line[r->len] = '\0';
}

static void back(struct recorder *r, size_t n)
{
	r->column -= n < r->column ? n : r->column;
}

static void forth(struct recorder *r, size_t n)
{
	r->column += n < LINE_MAX_BYTES - r->column ? n : 0;
}

/* A complete sequence: ESC [ NUMBER LETTER. */
static void move(struct recorder *r)
{
	size_t n = strtoul(r->escape + 2, NULL, 10), times = n ? n : 1;

	switch (r->escape[r->escape_len - 1]) {
	case 'D':
		back(r, times);
		break;
	case 'C':
		forth(r, times);
		break;
	case 'K':
	case 'J':
		if (n == 0)
			cut(r, r->column);
		break;
	case 'P':
		erase(r, times);
		break;
	case '@':
		insert(r, times);
		break;
	default: /* colours, and what a line editor has no use for */
		break;
	}
}

static void escape(struct recorder *r, char c)
{
	r->escape[r->escape_len++] = c;
	r->escape[r->escape_len] = '\0';
	bool bracket = r->escape_len == 2 && c == '[';
	bool complete = r->escape_len >= 2 && !bracket && c >= '@' && c <= '~';
	if (complete && r->escape[1] == '[')
		move(r);
	if (complete || r->escape_len + 1 == sizeof r->escape)
		r->escape_len = 0;
}

static void show(struct recorder *r, char c)
{
	if (r->escape_len > 0 || c == '\x1b')
		escape(r, c);
	else if (c == '\n')
		end_line(r);
	else if (c == '\r')
		r->column = 0;
	else if (c == '\b')
		back(r, 1);
	else if ((unsigned char)c >= ' ')
		put(r, c);
}

/* What erased the mark of a page are blanks, which the next line may be too short to cover. */
static void forget_page(struct recorder *r)
{
	if (r->column == 0 && r->len == strlen(PAGE_MARK) && strspn(r->line, " ") == r->len)
		cut(r, 0);
}

/* Does the device wait for what belongs into the file? A password before the first prompt is the login's. */
static bool takes_line(const struct recorder *r)
{
	enum waits w = current_waits(r);

	return w != WAITS_NOT && (r->started || w != WAITS_SECRET);
}

enum recorder_state recorder_state(const struct recorder *r)
{
	if (ends_with(r, PAGE_MARK))
		return RECORDER_PAGE;
	return r->key_count == 0 && takes_line(r) ? RECORDER_WAITS : RECORDER_BUSY;
}

size_t recorder_lines(const struct recorder *r)
{
	return r->lines.count;
}

void recorder_screen(struct recorder *r, const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		show(r, bytes[i]);
		forget_page(r);
	}
}

static void collect(struct recorder *r, char c)
{
	if (c == 0x7f || c == '\b')
		r->typed_len -= r->typed_len > 0;
	else if ((unsigned char)c >= ' ' && r->typed_len + 1 < TYPED_MAX)
		r->typed[r->typed_len++] = c;
}

/* A key that ends a line takes along what was typed before it. */
static void end_typing(struct recorder *r, char c)
{
	struct key *k = r->key_count < KEYS_AHEAD ? &r->keys[r->key_count++] : NULL;

	if (k) {
		k->byte = c;
		memcpy(k->typed, r->typed, r->typed_len);
		k->typed[r->typed_len] = '\0';
	}
	explicit_bzero(r->typed, sizeof r->typed);
	r->typed_len = 0;
}

void recorder_keys(struct recorder *r, const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		char c = bytes[i];
		bool waits = takes_line(r), page = ends_with(r, PAGE_MARK);
		if (!r->started && !waits)
			continue; /* the login */
		if (current_waits(r) == WAITS_SECRET)
			line_waits(r->line, &r->question);
		if ((page && strchr("qQ\x03\x1a", c) && c) || (!waits && c == CTRL_C))
			r->interrupted = true;
		else if (!page && (c == ENTER || (c == '?' && !r->question) || c == CTRL_C || c == CTRL_Z))
			end_typing(r, c);
		else if (!page)
			collect(r, c);
	}
}

/* ---- marks ---- */

static size_t digits(const char *text)
{
	return strspn(text, "0123456789");
}

/* Length of 2026-01-31 12:00:00, or 0. */
static size_t date_time(const char *p)
{
	char text[20];

	snprintf(text, sizeof text, "%s", p);
	return pattern_line("<time>", text) ? 19 : 0;
}

/* Length of 12:00:00 with a fraction, or 0. */
static size_t time_of_day(const char *p)
{
	size_t n = 8;

	if (digits(p) != 2 || p[2] != ':' || digits(p + 3) != 2 || p[5] != ':' || digits(p + 6) != 2)
		return 0;
	return p[n] == '.' && digits(p + n + 1) ? n + 1 + digits(p + n + 1) : n;
}

/* Length of 2026/01/31, or 0. */
static size_t date(const char *p)
{
	bool is = digits(p) == 4 && p[4] == '/' && digits(p + 5) == 2 && p[7] == '/' && digits(p + 8) == 2;

	return is ? 10 : 0;
}

static bool is_weekday(const char *line)
{
	size_t len = strlen(line);

	return len > 5 && len < 10 && strcmp(line + len - 3, "day") == 0 && strspn(line, "MTWFSadehinorstuy") == len;
}

/* The line with marks where it will be another one the next time. */
static char *marked(const char *line)
{
	static const struct {
		size_t (*length)(const char *p);
		const char *mark;
	} forms[] = {{date_time, "<time>"}, {date, "<any>"}, {time_of_day, "<any>"}};
	bool uptime = strstr(line, "uptime is") != NULL, inside = false;
	char *made = NULL;
	size_t size, n;
	FILE *out = open_memstream(&made, &size);

	if (!out)
		abort();
	if (is_weekday(line)) {
		fputs("<any>", out);
		line = "";
	}
	for (; *line; line += n) {
		const char *mark = NULL;
		n = 1;
		for (size_t i = 0; i < sizeof forms / sizeof *forms && !mark && !inside; i++)
			if ((n = forms[i].length(line)) > 0)
				mark = forms[i].mark;
		if (!mark && uptime && !inside && (n = digits(line)) > 0)
			mark = "<number>";
		n = mark ? n : 1;
		inside = !mark && (isalnum((unsigned char)*line) || *line == '-');
		if (mark)
			fputs(mark, out);
		else
			fputc(*line, out);
	}
	fclose(out);
	return made;
}

void recorder_finish(struct recorder *r, struct lines *file)
{
	size_t len;

	close_output(r);
	if (r->started || current_waits(r) == WAITS_PROMPT)
		lines_add(&r->lines, r->line);
	for (size_t i = 0; i < r->lines.count; i++) {
		const char *line = r->lines.line[i];
		if (line_waits(line, &len) != WAITS_NOT)
			lines_add(file, line);
		else
			lines_take(file, marked(line));
	}
	lines_clear(&r->lines);
}

const struct secrets *recorder_secrets(const struct recorder *r)
{
	return &r->secrets;
}
