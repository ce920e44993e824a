/*
 * Answers from files, for commands that the command set knows and nothing in the product answers: one file each, whose
 * first line is the command. docs/outputs.md has the form.
 */
#ifndef LYREBIRD_CLI_GRAMMAR_OUTPUTS_H
#define LYREBIRD_CLI_GRAMMAR_OUTPUTS_H

#include <stdio.h>

#include "cli/grammar/grammar.h"

struct outputs;

/* Every file of the folder, except those that begin with '.'. NULL after a message for each mistake, with file and
 * line. The image must outlive what is read. */
struct outputs *outputs_read(const char *folder, const struct image *im, FILE *errors);
void outputs_free(struct outputs *o); /* NULL is fine */

struct outputs_fact { /* what any answer may name */
	const char *name, *value;
};

/* The answer to a command with these words (values of a match), each `{{name}}` in it filled in from the words and the
 * facts (ended by a NULL name). NULL if no file has one. Caller frees. */
char *outputs_answer(const struct outputs *o, uint32_t command, const char *const *word, size_t words,
	const struct outputs_fact *facts);

/* How many files answer the command. */
size_t outputs_count(const struct outputs *o, uint32_t command);

extern const char *const outputs_facts[]; /* names of the facts that a caller must give, up to NULL */

#endif
