/*
 * Lines of a session file as patterns: what they say and what they leave open with `<any>` and its like.
 */
#ifndef LYREBIRD_PLAY_PATTERN_H
#define LYREBIRD_PLAY_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "play/lines.h"

#define ANY_LINES "<any lines>"

/* Length of the mark (`<any>`, `<number>`, `<time>`, `<any lines>`) that a text begins with, 0 if with none. */
size_t pattern_mark(const char *text);
/* Does the line of a file describe this line? ANY_LINES is no exception here: it is text. */
bool pattern_line(const char *pattern, const char *line);
/* Do the lines of a file, with their marks, describe exactly these lines? */
bool pattern_lines(const struct lines *patterns, const struct lines *lines);

#endif
