/*
 * A list of lines that owns its texts: a screen, a part of a session file.
 */
#ifndef LYREBIRD_PLAY_LINES_H
#define LYREBIRD_PLAY_LINES_H

#include <stddef.h>

struct lines {
	char **line;
	size_t count;
};

/* A new text as printf writes it, the caller's. */
char *lines_text(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Appends a copy of len bytes, or of a whole text. */
void lines_add_part(struct lines *l, const char *text, size_t len);
void lines_add(struct lines *l, const char *text);
/* Appends a text that is the caller's no more. */
void lines_take(struct lines *l, char *text);
/* Appends the lines of a text that are parted by `end` ("\n"); behind the last `end` stands one more. */
void lines_split(struct lines *l, const char *text, size_t len, const char *end);
/* Appends the lines of `more`, which is empty afterwards. */
void lines_move(struct lines *l, struct lines *more);
void lines_clear(struct lines *l);

#endif
