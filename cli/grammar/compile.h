/*
 * Command files -> image. Used by the build (tools/mkimage.c), by `lyrebird commands check`, and by tests that
 * make small command sets of their own.
 */
#ifndef LYREBIRD_CLI_GRAMMAR_COMPILE_H
#define LYREBIRD_CLI_GRAMMAR_COMPILE_H

#include <stddef.h>
#include <stdio.h>

#include "cli/grammar/grammar.h"

struct compiler;

struct compiler *compiler_new(void);
void compiler_free(struct compiler *c);

/* How many VTY lines the device has: what the word `vtys` in the ranges of the files read from here on stands for.
 * VTY_LINES unless it is said. */
void compiler_vtys(struct compiler *c, unsigned vtys);

/* Reads one command file. Mistakes are written to `errors` (which may be NULL) as "file:line:column: text"; returns
 * how many there were. Reading goes on after a mistake so that all are told at once. */
int compiler_file(struct compiler *c, const char *path, FILE *errors);
int compiler_text(struct compiler *c, const char *name, const char *text, FILE *errors);

/* Files read from here on override what was read before: a view, group or interface type of the same name is replaced,
 * and a page that shares a syntax line and a view with a page of theirs is left out. */
void compiler_override(struct compiler *c);

/* Links everything read (views, targets of undo forms, indexes) and gives the image bytes, which the caller frees.
 * Returns the number of mistakes; *bytes is NULL unless it is 0. */
int compiler_finish(struct compiler *c, FILE *errors, void **bytes, size_t *len);

/* The built-in command files with those of a folder (NAME.cmd, in order of name; NULL = none) on top, compiled for a
 * device with that many VTY lines. NULL after telling every mistake. Caller frees. */
void *image_with_folder(const char *folder, unsigned vtys, FILE *errors, size_t *len);

/* Checks bytes (magic, version, every offset) and gives the image; NULL if they are none. Borrows the bytes. */
const struct image *image_open(const void *bytes, size_t len);

#endif
