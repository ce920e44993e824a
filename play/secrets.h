/*
 * Passwords that a session file types without saying them: `$NAME` behind a question for one.
 */
#ifndef LYREBIRD_PLAY_SECRETS_H
#define LYREBIRD_PLAY_SECRETS_H

#include <stdbool.h>
#include <stddef.h>

#define SECRET_LOGIN "PASSWORD" /* names the one with which the login got in */

struct secrets { /* all zero: none */
	struct secret {
		char *name, *value;
	} * secret;
	size_t count;
};

/* Is the whole text `$NAME`? Then its NAME, else NULL. */
const char *secret_name(const char *text);
/* What a name stands for: what the environment says, else what was set. NULL if nothing. Borrowed. */
const char *secrets_get(const struct secrets *s, const char *name);
/* Both texts are copied; of two values for a name the first counts. */
void secrets_set(struct secrets *s, const char *name, const char *value);
/* The name of a value that a recording has met, `PASSWORD_1` and on for new ones. Borrowed. */
const char *secrets_name(struct secrets *s, const char *value);
/* Wipes and frees what it holds. */
void secrets_clear(struct secrets *s);

#endif
