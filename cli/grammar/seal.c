/*
 * Secrets that were typed in clear text: found in a match, and put away before the match is used. Knows where they
 * stand; how they are made unreadable is the caller's business (env->seal).
 */
#include "cli/grammar/grammar.h"

#include <stdio.h>
#include <string.h>

#define SEALED 512 /* room for what one clear text becomes */

bool match_has_clear(const struct match *m)
{
	for (uint32_t i = 0; i < m->count; i++)
		if (m->values[i].clear != SECRET_NONE)
			return true;
	return false;
}

/* First byte of the match's text that no value uses. */
static size_t text_used(const struct match *m)
{
	size_t used = 0;

	for (uint32_t i = 0; i < m->count; i++) {
		const char *text = m->values[i].text;
		if (text >= m->text && text < m->text + MATCH_TEXT && (size_t)(text - m->text) + strlen(text) >= used)
			used = (size_t)(text - m->text) + strlen(text) + 1;
	}
	return used;
}

/* The words before value i, as they will be stored. */
static void print_before(const struct match *m, uint32_t i, char *out, size_t len)
{
	size_t used = 0;

	out[0] = '\0';
	for (uint32_t w = 0; w < i && used < len; w++)
		used += (size_t)snprintf(out + used, len - used, "%s%s", w ? " " : "", m->values[w].text);
}

/* Quotes hold blanks together and are no part of the secret. */
static char *bare(char *text)
{
	size_t n = strlen(text);

	if (n < 2 || text[0] != '"' || text[n - 1] != '"')
		return text;
	text[n - 1] = '\0';
	return text + 1;
}

static int seal_value(const struct grammar_env *env, struct match *m, uint32_t i)
{
	struct value *v = &m->values[i];
	char before[LINE_LIMIT + 1], sealed[SEALED];
	char *text = m->text + (v->text - m->text);
	size_t used = text_used(m), whole = strlen(text);

	print_before(m, i, before, sizeof before);
	int rc = env && env->seal ? env->seal(env->ctx, v->clear, before, bare(text), sealed, sizeof sealed) : -1;
	explicit_bzero(text, whole);
	v->clear = SECRET_NONE;
	if (rc < 0 || used + strlen(sealed) + 1 > MATCH_TEXT)
		return -1;
	v->text = strcpy(m->text + used, sealed);
	return 0;
}

int match_seal(const struct grammar_env *env, struct match *m)
{
	int result = 0;

	for (uint32_t i = 0; i < m->count; i++)
		if (m->values[i].clear != SECRET_NONE && seal_value(env, m, i) < 0)
			result = -1;
	return result;
}
