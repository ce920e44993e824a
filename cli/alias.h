/*
 * Names that a configuration gives to commands (`command alias` view).
 */
#ifndef LYREBIRD_CLI_ALIAS_H
#define LYREBIRD_CLI_ALIAS_H

#include "cli/session.h"

/* The line with its first word, an alias, replaced by the command that it stands for, and parameters by the words
 * behind it. NULL if the first word is no alias, aliases are switched off, or words are missing. Caller frees. */
char *alias_expand(struct session *s, const char *line);

/* Calls found() for each alias whose name begins with `prefix`, in any case. */
typedef void alias_found(void *ctx, const char *name);
void alias_each(struct session *s, const char *prefix, alias_found *found, void *ctx);

#endif
