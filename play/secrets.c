/*
 * A list of names and passwords, each wiped when it goes. Knows nothing of files and terminals.
 */
#include "play/secrets.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *copy(const char *text)
{
	char *made = strdup(text);

	if (!made)
		abort();
	return made;
}

const char *secret_name(const char *text)
{
	const char *name = text + 1, *p = name;

	if (*text != '$' || (!isalpha((unsigned char)*name) && *name != '_'))
		return NULL;
	while (isalnum((unsigned char)*p) || *p == '_')
		p++;
	return *p ? NULL : name;
}

const char *secrets_get(const struct secrets *s, const char *name)
{
	const char *said = getenv(name);

	for (size_t i = 0; i < s->count && !said; i++)
		if (strcmp(s->secret[i].name, name) == 0)
			said = s->secret[i].value;
	return said;
}

void secrets_set(struct secrets *s, const char *name, const char *value)
{
	s->secret = reallocarray(s->secret, s->count + 1, sizeof *s->secret);
	if (!s->secret)
		abort();
	s->secret[s->count++] = (struct secret){copy(name), copy(value)};
}

const char *secrets_name(struct secrets *s, const char *value)
{
	size_t number = 1;
	char name[32];

	for (size_t i = 0; i < s->count; i++) {
		if (strcmp(s->secret[i].value, value) == 0)
			return s->secret[i].name;
		number += strcmp(s->secret[i].name, SECRET_LOGIN) != 0;
	}
	snprintf(name, sizeof name, "PASSWORD_%zu", number);
	secrets_set(s, name, value);
	return s->secret[s->count - 1].name;
}

void secrets_clear(struct secrets *s)
{
	for (size_t i = 0; i < s->count; i++) {
		explicit_bzero(s->secret[i].value, strlen(s->secret[i].value));
		free(s->secret[i].value);
		free(s->secret[i].name);
	}
	free(s->secret);
	*s = (struct secrets){0};
}
