/*
 * Configuration trees as the device's own text (`display current-configuration`, *.cfg files) and back.
 */
#ifndef LYREBIRD_DATASTORE_TEXT_H
#define LYREBIRD_DATASTORE_TEXT_H

#include <stdbool.h>
#include <stdio.h>

#include "datastore/store.h"

enum {
	PRINT_DEFAULTS = 1 << 0, /* include-default: lines in force by default, with '~' in column 0 */
};

/* The lines below root (a <config> or <data> element) as `#`-separated blocks, ending with "#\nreturn\n". Lines are
 * sorted (line_compare), one blank of indentation per view level. Line ends are "\n". */
void config_print(const struct image *im, const xmlNode *root, int flags, FILE *out);

/* A part of a configuration: members that are NULL do not choose. */
struct config_part {
	const char *module;   /* lines of this module only */
	const char *without;  /* lines of every other module */
	const char *instance; /* only lines that open a view, with this value, or these words at their end */
};
void config_print_part(
	const struct image *im, const xmlNode *root, const struct config_part *part, int flags, FILE *out);
/* One opening line with its content, or (view lines of the system view only) nothing else: the body between `#`s. */
void config_print_line(const struct image *im, view_id v, const xmlNode *line, int indent, int flags, FILE *out);

/* Reads text into an <edit> document that sets every line (new document, never NULL). View nesting is taken from the
 * indentation and from which view knows the line; `#` in column 0 returns to the system view; `return` ends; lines
 * with '!' are comments; a leading '~' is ignored with its line. Unknown lines are left out and reported:
 * report(ctx, line number, line, why) for each. *complete tells whether `return` ended the text. */
xmlDoc *config_read(const struct image *im, const struct grammar_env *env, FILE *in,
	void (*report)(void *ctx, int number, const char *line, enum match_status why), void *ctx, bool *complete);

/* Writes a file so that after a crash at any instant either the old or the new content is there: temporary name in the
 * same folder, fsync, rename, fsync of the folder. `write` fills it. 0, or -1 with errno. */
int file_replace(const char *path, void (*write)(FILE *out, void *ctx), void *ctx);
/* Removes a file so that it stays away after a crash. 0, or -1 with errno. */
int file_remove(const char *path);

#endif
