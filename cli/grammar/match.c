/*
 * Matching a whole line, and reading the result. The walking is machine.c's, the canonical values are values.c's.
 */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "cli/grammar/machine.h"

static bool accepts(const struct machine *m, const struct thread *t)
{
	return !(t->pc & NODE) && code_row(m->im, t->pc)->op == OP_ACCEPT;
}

/* All words are taken: is some way at its end, and is it the only one? */
static enum match_status conclude(const struct machine *m, struct match *out)
{
	const struct thread *best = NULL;

	for (size_t i = 0; i < m->now->count && !best; i++)
		if (accepts(m, &m->now->thread[i]))
			best = &m->now->thread[i];
	if (!best && m->text_step != NONE)
		return values_build(m, m->text_command, m->text_step, out);
	uint32_t word = m->now->count ? machine_ambiguous(m, best ? best->class : m->now->thread[0].class) : NONE;
	out->at = word != NONE ? word_offset(m, word) : (uint32_t)m->end;
	if (word != NONE)
		return MATCH_AMBIGUOUS;
	return best ? values_build(m, best->command, best->step, out) : MATCH_INCOMPLETE;
}

void grammar_match(const struct image *im, const struct grammar_env *env, view_id v, const char *line, struct match *m)
{
	struct machine machine;

	assert(v >= 0 && v < image_view_count(im));
	m->command = 0;
	m->run = m->count = 0;
	m->status = machine_start(&machine, im, env, v, line, &m->at);
	if (m->status == MATCH_OK && strnlen(line, LINE_LIMIT + 1) > LINE_LIMIT) {
		m->status = MATCH_TOO_MANY;
		m->at = LINE_LIMIT;
	}
	if (m->status == MATCH_OK)
		m->status = machine_run(&machine, machine.words, &m->at);
	if (m->status == MATCH_OK)
		m->status = conclude(&machine, m);
	if (m->status != MATCH_OK)
		m->run = m->count = 0;
}

const char *match_get(const struct match *m, const char *name)
{
	for (uint32_t i = 0; i < m->count; i++)
		if (strcmp(m->values[i].name, name) == 0)
			return m->values[i].text;
	return NULL;
}

const char *match_parameter(const struct match *m, const char *name)
{
	for (uint32_t i = 0; i < m->count; i++)
		if (m->values[i].kind == VALUE_PARAMETER && strcmp(m->values[i].name, name) == 0)
			return m->values[i].text;
	return NULL;
}

bool match_has(const struct match *m, const char *keyword)
{
	for (uint32_t i = 0; i < m->count; i++)
		if (m->values[i].kind == VALUE_KEYWORD && strcmp(m->values[i].name, keyword) == 0)
			return true;
	return false;
}

size_t match_print(const struct match *m, char *buf, size_t len)
{
	size_t used = 0;

	if (len)
		buf[0] = '\0';
	for (uint32_t i = 0; i < m->count && used + 1 < len; i++) {
		int n = snprintf(buf + used, len - used, "%s%s", i ? " " : "", m->values[i].text);
		used += (size_t)n < len - used ? (size_t)n : len - used - 1;
	}
	return used;
}
