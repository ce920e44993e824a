/*
 * The last lines typed in a login, as typed. An immediate repetition is stored once.
 */
#ifndef LYREBIRD_CLI_HISTORY_H
#define LYREBIRD_CLI_HISTORY_H

#include <stddef.h>

#define HISTORY_DEFAULT 10 /* lines, `history-command max-size` of a terminal line */

struct history;

struct history *history_new(size_t max);
void history_free(struct history *h);
/* Room for that many lines from now on; the oldest go if there are more. */
void history_resize(struct history **h, size_t max);
/* Forgets all lines. */
void history_clear(struct history *h);
void history_add(struct history *h, const char *line);
size_t history_count(const struct history *h);
/* i = 0 is the oldest line. Borrowed until the next history_add. */
const char *history_line(const struct history *h, size_t i);

#endif
