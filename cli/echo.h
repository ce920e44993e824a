/*
 * The line that is being typed, as it stands on the screen: what to send so that a terminal shows it changed. Knows
 * rows and columns; knows neither keys nor where bytes go.
 */
#ifndef LYREBIRD_CLI_ECHO_H
#define LYREBIRD_CLI_ECHO_H

#include <stdio.h>

struct echo;

/* `out` is borrowed. */
struct echo *echo_new(FILE *out);
void echo_free(struct echo *e);

/* Columns of the screen from the next line on; 0 = endless rows. */
void echo_width(struct echo *e, size_t columns);
/* Shows the two texts one behind the other with the cursor `at` characters behind the start of the second, and sends
 * only what differs from what stands there. */
void echo_show(struct echo *e, const char *prompt, const char *line, size_t at);
/* The cursor goes behind the last character; what is shown next begins a new line. Sends no line end. */
void echo_end(struct echo *e);

#endif
