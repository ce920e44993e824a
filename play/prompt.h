/*
 * What a terminal waits with: a prompt, a question, a question for a password (a secret), a page.
 */
#ifndef LYREBIRD_PLAY_PROMPT_H
#define LYREBIRD_PLAY_PROMPT_H

#include <stdbool.h>
#include <stddef.h>

enum waits { WAITS_NOT, WAITS_PROMPT, WAITS_QUESTION, WAITS_SECRET };

#define PAGE_MARK "  ---- More ----"

/* What a line of a screen begins with, and in *len how long it is; what stands behind was typed: behind a question for
 * a password nothing, `$NAME` or `^C`, as it is not shown. */
enum waits line_waits(const char *line, size_t *len);
/* What a device that has written this waits for. */
enum waits screen_waits(const char *text, size_t len);

#endif
