/*
 * The wall around libcli: one cli_def per view of the image, all built before the first fork. It holds the leading
 * keyword run of every command with its level; a parsed command is run through cli_run_command of its view's cli_def,
 * which decides level and visibility, calls the handler and leads the output through the filter pipeline.
 * libcli never sees user text: only keyword runs and filter names.
 */
#ifndef LYREBIRD_CLI_REGISTRY_H
#define LYREBIRD_CLI_REGISTRY_H

#include <stdbool.h>

#include "cli/grammar/grammar.h"

struct registry;
struct session;

struct registry *registry_new(const struct image *im);
void registry_free(struct registry *r);
const struct image *registry_image(const struct registry *r);

/* Is the command's keyword run registered in the view? The answer comes from libcli (asked once, kept in a bitmap). */
bool registry_visible(const struct registry *r, view_id v, const struct command *c);
/* Takes a keyword run (and what stands below it) out of a view's cli_def. For tests and for features that a device
 * lacks. Returns how many commands are gone. */
int registry_unregister(struct registry *r, view_id v, const char *run);

/* Runs a parsed command: cli_run_command on the view's cli_def with the run of keywords and the names of the filters.
 * Output of the handler arrives at output_line() after the filters. -1 if libcli refuses (level, visibility). */
int registry_run(struct registry *r, struct session *s, view_id v, const struct command *c);
/* A line of output on its way into the filters; used by output.c only. */
void registry_print(struct registry *r, view_id v, const char *line);

#endif
