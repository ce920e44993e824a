/*
 * The lines of a file laid beside those of a screen: how they differ, and what the file should say instead.
 */
#ifndef LYREBIRD_PLAY_ALIGN_H
#define LYREBIRD_PLAY_ALIGN_H

#include <stdio.h>

#include "play/lines.h"

/* Writes the difference: `-` a line that only the file has, `+` one that only the screen has, `|` one that the file
 * means by `<any lines>`. `first` is the number of expected's first line in the file at `path`. */
void align_print(FILE *out, const struct lines *expected, const struct lines *actual, const char *path, size_t first);
/* The screen's lines, but the file's own, with their marks, where they still describe them. */
void align_accept(const struct lines *expected, const struct lines *actual, struct lines *accepted);

#endif
