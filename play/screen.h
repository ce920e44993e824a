/*
 * One login as its user sees it: what stands in the last line of the terminal, and what comes when something is typed.
 */
#ifndef LYREBIRD_PLAY_SCREEN_H
#define LYREBIRD_PLAY_SCREEN_H

#include <stdbool.h>

#include "play/file.h"
#include "play/terminal.h"

struct screen;

/* Takes the link. */
struct screen *screen_new(struct link *l, const struct screen_limits *limits);
void screen_free(struct screen *s);

/* Answers what is asked before the first prompt. 0 at a prompt, -1 with the reason. `$PASSWORD` is this password from
 * then on. */
int screen_login(struct screen *s, const char *user, const char *password, char why[LINK_WHY]);

/* What stands in the last line, NULL if the device has hung up, and the link below; both stay the screen's. */
const char *screen_prompt(const struct screen *s);
struct link *screen_link(const struct screen *s);

/* Types what the lines say, for `$NAME` what `secrets` has, and appends the screen as the device shows it. last = the
 * prompt at the end counts, even if the lines leave it out; lenient = an answer to a question that is not asked is left
 * out. NULL, or why it stopped there; the caller frees it. */
char *screen_play(struct screen *s, const struct lines *lines, const struct secrets *secrets, bool last, bool lenient,
	struct lines *shown);

#endif
