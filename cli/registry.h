/*
 * The wall around libcli: one cli_def per command list of the image, shared by the views that hold the list. It holds
 * the leading keyword run of every command with its level; a parsed command is run through cli_run_command of its
 * cli_def, which decides level and visibility, calls the handler and leads the output through the filter pipeline.
 * libcli never sees user text: only keyword runs and filter names.
 */
#ifndef LYREBIRD_CLI_REGISTRY_H
#define LYREBIRD_CLI_REGISTRY_H

#include <stdbool.h>

#include "cli/grammar/grammar.h"

struct registry;
struct session;

/* A list is registered when a command of it first runs; a process that forks sessions builds them all before, so that
 * they share the pages. */
struct registry *registry_new(const struct image *im);
void registry_build(struct registry *r);
void registry_free(struct registry *r);
const struct image *registry_image(const struct registry *r);

/* Is the command's keyword run registered in the view? Everything is until registry_unregister, which asks libcli. */
bool registry_visible(const struct registry *r, view_id v, const struct command *c);
/* The same question to libcli itself: does cli_run_command reach the command for a login of that level? Builds the
 * list; for tests. */
bool registry_reaches(struct registry *r, view_id v, int level, const struct command *c);
/* Takes a keyword run (and what stands below it) out of a view, which has a cli_def of its own from then on. For tests
 * and for features that a device lacks. Returns how many commands are gone. */
int registry_unregister(struct registry *r, view_id v, const char *run);

/* Runs a parsed command: cli_run_command on its cli_def with the run of keywords and the names of the filters.
 * Output of the handler arrives at output_line() after the filters. -1 if libcli refuses (level, visibility). */
int registry_run(struct registry *r, struct session *s, view_id v, const struct command *c);
/* A line of output of the command that runs on its way into the filters; used by output.c only. */
void registry_print(struct registry *r, const char *line);

#endif
