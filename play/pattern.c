/*
 * Patterns, matched by the set of places that can be reached, so that no file makes it slow: work is the length of
 * the pattern times that of the text.
 */
#include "play/pattern.h"

#include <stdlib.h>
#include <string.h>

/* From the places of `now` to those behind one mark. Both have room for len + 1 places. */
typedef void step(const char *line, size_t len, const bool *now, bool *next);

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static void step_any(const char *line, size_t len, const bool *now, bool *next)
{
	bool reached = false;

	(void)line;
	for (size_t i = 0; i <= len; i++)
		next[i] = reached = reached || now[i];
}

static void step_number(const char *line, size_t len, const bool *now, bool *next)
{
	next[0] = false;
	for (size_t i = 0; i < len; i++)
		next[i + 1] = digit(line[i]) && (now[i] || next[i]);
}

static bool has_form(const char *text, const char *form)
{
	for (; *form; form++, text++)
		if (*form == '0' ? !digit(*text) : *form != *text)
			return false;
	return true;
}

static void step_time(const char *line, size_t len, const bool *now, bool *next)
{
	static const char form[] = "0000-00-00 00:00:00";
	const size_t width = sizeof form - 1;

	for (size_t i = 0; i <= len; i++)
		next[i] = i >= width && now[i - width] && has_form(line + i - width, form);
}

static const struct mark {
	const char *text;
	step *step; /* NULL: it has no meaning within a line */
} marks[] = {
	{"<any>", step_any},
	{"<number>", step_number},
	{"<time>", step_time},
	{ANY_LINES, NULL},
};

static const struct mark *mark_at(const char *text)
{
	for (size_t i = 0; *text == '<' && i < sizeof marks / sizeof *marks; i++)
		if (strncmp(text, marks[i].text, strlen(marks[i].text)) == 0)
			return &marks[i];
	return NULL;
}

size_t pattern_mark(const char *text)
{
	const struct mark *m = mark_at(text);

	return m ? strlen(m->text) : 0;
}

/* Length of the text before the next mark that means something. */
static size_t literal(const char *pattern)
{
	const struct mark *m;
	size_t n = 0;

	while (pattern[n] && (!(m = mark_at(pattern + n)) || !m->step))
		n++;
	return n;
}

static void step_literal(const char *text, size_t width, const char *line, size_t len, const bool *now, bool *next)
{
	for (size_t i = 0; i <= len; i++)
		next[i] = i >= width && now[i - width] && memcmp(line + i - width, text, width) == 0;
}

static bool *places(size_t len)
{
	bool *p = calloc(len + 1, sizeof *p);

	if (!p)
		abort();
	return p;
}

static void swap(bool **a, bool **b)
{
	bool *held = *a;

	*a = *b;
	*b = held;
}

bool pattern_line(const char *pattern, const char *line)
{
	size_t len = strlen(line), width = literal(pattern);

	if (!pattern[width])
		return strcmp(pattern, line) == 0;
	bool *now = places(len), *next = places(len);
	now[0] = true;
	while (*pattern) {
		width = literal(pattern);
		if (width > 0) {
			step_literal(pattern, width, line, len, now, next);
		} else {
			const struct mark *m = mark_at(pattern);
			width = strlen(m->text);
			m->step(line, len, now, next);
		}
		pattern += width;
		swap(&now, &next);
	}
	bool matched = now[len];
	free(now);
	free(next);
	return matched;
}

bool pattern_lines(const struct lines *patterns, const struct lines *lines)
{
	size_t len = lines->count;
	bool *now = places(len), *next = places(len);

	now[0] = true;
	for (size_t p = 0; p < patterns->count; p++) {
		const char *pattern = patterns->line[p];
		if (strcmp(pattern, ANY_LINES) == 0) {
			step_any(NULL, len, now, next);
		} else {
			next[0] = false;
			for (size_t i = 0; i < len; i++)
				next[i + 1] = now[i] && pattern_line(pattern, lines->line[i]);
		}
		swap(&now, &next);
	}
	bool matched = now[len];
	free(now);
	free(next);
	return matched;
}
