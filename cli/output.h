/*
 * Everything a login prints goes through here: lines into libcli's filters, then the pager, then the terminal in large
 * pieces.
 */
#ifndef LYREBIRD_CLI_OUTPUT_H
#define LYREBIRD_CLI_OUTPUT_H

#include <stdio.h>

#include "cli/session.h"

struct output *output_new(struct session *s);
void output_free(struct output *o);

/* Lines of a command's output, without line end; filtered and paged. The text may hold several lines. */
void out_line(struct session *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A stream whose lines go the same way; close it with fclose before the handler returns. */
FILE *out_stream(struct session *s);
/* Text straight to the terminal: prompts, questions, progress dots ("\n" becomes CR LF). Not filtered, not paged. */
void out_raw(struct session *s, const char *text);
void out_bytes(struct session *s, const char *text, size_t len);
/* "Error: ..." of a fault, as a line of its own. Marks the session as failed. */
void out_fault(struct session *s, const struct fault *f);
/* Sends what is gathered. */
void out_flush(struct session *s);
/* What this command prints from here on comes in pages. */
void out_paged(struct session *s);
/* The user stopped the output (Ctrl+C, any other key at the pager): handlers may end early. */
bool out_stopped(struct session *s);

/* Called by the registry with a line that passed the filters. */
void output_result(struct output *o, const char *line);
/* A line on the terminal, in pages if the command's output comes so. */
void output_line(struct output *o, const char *line);
/* Results go to this file (borrowed) instead of the terminal; NULL = no more. */
void output_divert(struct output *o, FILE *file);
/* `| no-more`: the rest of this command's output comes without pauses. */
void output_unpaged(struct output *o);
/* Brackets around one command: resets the pager. */
void output_begin(struct output *o, bool paged);
void output_end(struct output *o);

#endif
