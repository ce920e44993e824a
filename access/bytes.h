/*
 * Small helpers that the terminals of this folder share.
 */
#ifndef LYREBIRD_ACCESS_BYTES_H
#define LYREBIRD_ACCESS_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* Writes all to a socket, file or tty; -1 with errno if the other side is gone. Never raises SIGPIPE on a socket. */
int write_all(int fd, const char *buf, size_t len);
/* read() that is not disturbed by signals. */
ssize_t read_some(int fd, char *buf, size_t len);
/* CR LF, CR NUL, CR and LF are one line end, '\r'; other NUL bytes vanish (keepalives of some clients). Returns
 * whether *out is a character of the input. *after_cr is the state between calls, false at first. */
bool fold_line_end(bool *after_cr, char c, char *out);

#endif
