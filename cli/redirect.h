/*
 * `display ... > FILE` and `>> FILE`: the output of a display as a file of the flash. Knows the form and the file;
 * leaves the lines to output.h.
 */
#ifndef LYREBIRD_CLI_REDIRECT_H
#define LYREBIRD_CLI_REDIRECT_H

#include "cli/session.h"

#define REDIRECT_LEVEL 3 /* writing files is for users of this level */

/* Is this a command that takes filters, and a '>' behind it? Fills *m; *at = where the '>' stands. The level is that of
 * *env. */
bool match_before_redirect(
	struct session *s, const struct grammar_env *env, view_id v, const char *line, unsigned *at, struct match *m);
/* Reads what stands at and behind the '>' into s->redirect. On failure the status and in *at the offset in `text` of
 * the word at fault. */
enum match_status redirect_read(struct session *s, const char *text, unsigned *at);

/* Opens the file and turns the output there; NULL and said why. */
struct redirect *redirect_begin(struct session *s);
/* Turns the output back. `keep`: the file gets its name, else `>` leaves none. Says what failed. */
void redirect_end(struct session *s, struct redirect *r, bool keep);

#endif
