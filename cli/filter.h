/*
 * Output filters (`| include ...`): reading them off a line, and what each does with a line of output.
 * Knows nothing of libcli, which strings them together (registry.c), nor of the terminal.
 */
#ifndef LYREBIRD_CLI_FILTER_H
#define LYREBIRD_CLI_FILTER_H

#include <regex.h>
#include <stdbool.h>

#include "cli/session.h"

/* The device's dialect: POSIX extended expressions, in which `*`, `+`, `?` and `{` with nothing before them, `^` and
 * `$` inside, an unmatched `)` and `{,3}` stand for themselves, and a backslash takes the meaning off any character. -1
 * if the pattern is invalid, or would cost more than a login may spend (repetitions of repetitions, back references).
 */
int filter_compile(regex_t *re, const char *pattern, bool ignore_case);

/* Reads what follows the first `|` of a line into s->filter. On failure the status and, in *at, the offset in `text`
 * of the word at fault. */
enum match_status filters_read(struct session *s, const char *text, unsigned *at);
void filters_clear(struct session *s);

/* What may stand at the end of a text that follows a bar. */
enum filter_place {
	FILTER_WORD,	/* a filter, and nothing else */
	FILTER_MORE,	/* more filters, or the end */
	FILTER_PATTERN, /* a pattern, which has not come yet or is not parted by a blank */
	FILTER_BEHIND,	/* more of the pattern, or the end */
};
enum filter_place filter_place(const char *text);

/* Name and help of the filters, in alphabetical order, up to NULL. */
struct filter_word {
	const char *name, *help;
};
extern const struct filter_word filter_words[];

struct filter;
typedef void filter_emit(void *ctx, const char *line);

struct filter *filter_new(const struct output_filter *what);
void filter_free(struct filter *f);
/* Does the line pass? A filter may also hold lines back and emit them later; they come back through it. */
bool filter_line(struct filter *f, const char *line, filter_emit *emit, void *ctx);
/* No more lines. */
void filter_end(struct filter *f, filter_emit *emit, void *ctx);

#endif
