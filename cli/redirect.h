/*
 * `display ... > FILE` and `>> FILE`, behind filters or without: the output of a display as a file of the flash. Knows
 * the form and the file; leaves the lines to output.h.
 */
#ifndef LYREBIRD_CLI_REDIRECT_H
#define LYREBIRD_CLI_REDIRECT_H

#include "cli/session.h"

#define REDIRECT_LEVEL 3 /* writing files is for users of this level */

/* The '>' behind a blank where a file may begin; NULL if none does. Behind filters it is one only with a single word
 * behind it (or none yet), since a pattern may hold it as a character. */
const char *redirect_mark(const char *line);
/* Reads what stands at and behind the '>' into s->redirect. On failure the status and in *at the offset in `text` of
 * the word at fault. */
enum match_status redirect_read(struct session *s, const char *text, unsigned *at);

/* Opens the file and turns the output there; NULL and said why. */
struct redirect *redirect_begin(struct session *s);
/* Turns the output back. `keep`: the file gets its name, else `>` leaves none. Says what failed. */
void redirect_end(struct session *s, struct redirect *r, bool keep);

#endif
