/*
 * Showing the text of a file of the flash, whatever is in it.
 */
#ifndef LYREBIRD_CLI_FILE_TEXT_H
#define LYREBIRD_CLI_FILE_TEXT_H

#include "cli/session.h"

/* Prints a file from an offset on, in pages. Bytes that are no text are shown as dots. -1 with errno. */
int file_text_print(struct session *s, int fd, off_t offset);
/* Offset where the last `lines` lines of a file begin; -1 with errno. */
off_t file_text_last(struct session *s, int fd, unsigned long lines);

#endif
