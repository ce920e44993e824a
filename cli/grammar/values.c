/*
 * From the way a line was read to its canonical values: declared order in groups of any order, pairs and joined
 * parameters folded, parts that only repeat defaults left out.
 */
#include <string.h>

#include "cli/grammar/machine.h"

struct taken { /* a word of the line in canonical order */
	uint32_t step, what, order, unit;
	struct word word, before;
	bool kept_default; /* has its default as value */
};

struct building {
	const struct machine *m;
	struct match *out;
	struct taken taken[MATCH_VALUES];
	size_t count, used;
	const struct image_command *command;
	uint64_t keep; /* units with something that must be written */
};

static void collect(struct building *b, uint32_t step)
{
	const struct machine *m = b->m;
	size_t n = 0;

	for (uint32_t s = step; s != NONE; s = m->step[s].before)
		n++;
	b->count = n;
	for (uint32_t s = step; s != NONE; s = m->step[s].before) {
		struct taken *t = &b->taken[--n];
		*t = (struct taken){.step = s, .what = m->step[s].what, .unit = NONE};
		t->word = m->word[m->step[s].word];
		if (t->what & NODE)
			continue;
		const struct image_code *k = code_row(m->im, t->what);
		t->order = k->order + 1;
		t->unit = k->unit;
		if (k->op == OP_PARAMETER) {
			t->before = pair_before(m, m->step[s].before, t->what);
			if (parameter_row(m->im, k->a)->type == TYPE_TEXT)
				t->word.len = (size_t)(m->line + m->end - t->word.text);
		}
	}
}

/* Nearly always in order already. */
static void sort(struct building *b)
{
	for (size_t i = 1; i < b->count; i++) {
		struct taken t = b->taken[i];
		size_t j = i;
		for (; j && b->taken[j - 1].order > t.order; j--)
			b->taken[j] = b->taken[j - 1];
		b->taken[j] = t;
	}
}

static const struct image_parameter *parameter_of(const struct building *b, const struct taken *t)
{
	if (t->what & NODE || code_row(b->m->im, t->what)->op != OP_PARAMETER)
		return NULL;
	return parameter_row(b->m->im, code_row(b->m->im, t->what)->a);
}

static void keep_unit(struct building *b, uint32_t unit)
{
	for (; unit != NONE; unit = unit_row(b->m->im, b->command->units.first + unit)->parent)
		b->keep |= UINT64_C(1) << unit;
}

/* Marks the parts that say more than their defaults. */
static void find_kept(struct building *b)
{
	char text[VALUE_MAX];

	for (size_t i = 0; i < b->count; i++) {
		struct taken *t = &b->taken[i];
		const struct image_parameter *p = parameter_of(b, t);
		if (t->unit == NONE)
			continue;
		bool droppable = unit_row(b->m->im, b->command->units.first + t->unit)->parameters;
		bool same = p && p->deflt != NONE &&
			    parameter_read(b->m, t->what, t->word, t->before, text, sizeof text) &&
			    strcmp(text, image_string(b->m->im, p->deflt)) == 0;
		if (!droppable || (p && !same))
			keep_unit(b, t->unit);
	}
}

static bool is_one_of(const struct building *b, const struct taken *t)
{
	return t->unit != NONE && unit_row(b->m->im, b->command->units.first + t->unit)->parameters & UNIT_ONE_OF;
}

/* Of `{ min-interval <a> | avg-interval <b> } *` something must be written: all that was typed, if it says only
 * defaults. */
static void keep_one_of(struct building *b)
{
	bool kept = false;

	for (size_t i = 0; i < b->count; i++)
		kept |= is_one_of(b, &b->taken[i]) && b->keep >> b->taken[i].unit & 1;
	for (size_t i = 0; i < b->count && !kept; i++)
		if (is_one_of(b, &b->taken[i]))
			b->keep |= UINT64_C(1) << b->taken[i].unit;
}

static bool dropped(const struct building *b, uint32_t unit)
{
	for (; unit != NONE; unit = unit_row(b->m->im, b->command->units.first + unit)->parent)
		if (!(b->keep >> unit & 1) && unit_row(b->m->im, b->command->units.first + unit)->parameters)
			return true;
	return false;
}

static struct value *put(
	struct building *b, enum value_kind kind, const char *name, const char *text, const struct taken *t)
{
	struct value *v = &b->out->values[b->out->count++];

	*v = (struct value){kind, name, text, (uint32_t)(t->word.text - b->m->line), SECRET_NONE};
	return v;
}

/* The keyword that leads the value in the written line, where it was not typed. */
static bool put_lead(struct building *b, const struct taken *t, const struct image_parameter *p)
{
	const char *lead = image_string(b->m->im, p->led);
	const struct value *last = b->out->count ? &b->out->values[b->out->count - 1] : NULL;

	if (!lead || (last && last->kind == VALUE_KEYWORD && !strcmp(last->name, lead)))
		return true;
	if (b->out->count + 1 >= MATCH_VALUES)
		return false;
	put(b, VALUE_KEYWORD, lead, lead, t);
	return true;
}

/* Glues the value to the one before it. */
static bool join(struct building *b, const struct image_parameter *p, const char *text)
{
	struct value *v = &b->out->values[b->out->count - 1];
	const char *joint = image_string(b->m->im, p->joint);
	char *to = b->out->text + b->used;
	size_t n = strlen(v->text) + strlen(joint) + strlen(text) + 1;

	if (b->used + n > MATCH_TEXT)
		return false;
	stpcpy(stpcpy(stpcpy(to, v->text), joint), text);
	b->used += n;
	v->text = to;
	v->name = image_string(b->m->im, p->name);
	return true;
}

static bool put_parameter(struct building *b, const struct taken *t, const struct image_parameter *p)
{
	char *text = b->out->text + b->used;
	const char *name = image_string(b->m->im, p->name);
	struct value *last = b->out->count ? &b->out->values[b->out->count - 1] : NULL;

	if (b->used >= MATCH_TEXT || !parameter_read(b->m, t->what, t->word, t->before, text, MATCH_TEXT - b->used))
		return false;
	b->used += strlen(text) + 1;
	if (p->flags & PARAMETER_JOIN && last && last->kind == VALUE_PARAMETER)
		return join(b, p, text);
	if (t->before.len && last) { /* type and number are one value; it stands where the type stood */
		last->name = name;
		last->text = text;
		return true;
	}
	if (!put_lead(b, t, p))
		return false;
	put(b, VALUE_PARAMETER, name, text, t)->clear = type_clear(p, t->word);
	return true;
}

/* A process number that is not given: it stands behind the keywords that lead the line. */
static void put_implied(struct building *b)
{
	struct match *out = b->out;
	uint32_t at = out->run;

	for (uint32_t i = 0; i < b->command->parameters.count; i++) {
		const struct image_parameter *p = parameter_row(b->m->im, b->command->parameters.first + i);
		const char *name = image_string(b->m->im, p->name);
		if (!(p->flags & PARAMETER_IMPLIED) || match_get(out, name) || out->count >= MATCH_VALUES)
			continue;
		memmove(&out->values[at + 1], &out->values[at], (out->count - at) * sizeof *out->values);
		out->values[at] =
			(struct value){VALUE_PARAMETER, name, image_string(b->m->im, p->deflt), 0, SECRET_NONE};
		out->count++;
		at++;
	}
}

enum match_status values_build(const struct machine *m, uint32_t command, uint32_t step, struct match *out)
{
	struct building b; /* too large to be cleared for every line */

	b.m = m;
	b.out = out;
	b.used = 0;
	b.keep = 0;
	b.command = command_row(m->im, command);
	out->command = command;
	out->count = 0;
	out->run = b.command->run_words;
	collect(&b, step);
	sort(&b);
	if (b.command->units.count) {
		find_kept(&b);
		keep_one_of(&b);
	}
	for (size_t i = 0; i < b.count; i++) {
		const struct taken *t = &b.taken[i];
		const struct image_parameter *p = parameter_of(&b, t);
		const char *word;
		if (dropped(&b, t->unit))
			continue;
		if (p && !put_parameter(&b, t, p)) {
			out->at = (uint32_t)(t->word.text - m->line);
			return MATCH_WRONG;
		}
		if (p)
			continue;
		if (t->what & NODE)
			word = image_string(m->im, node_row(m->im, t->what & ~NODE)->word);
		else
			word = image_string(m->im, code_row(m->im, t->what)->a);
		put(&b, VALUE_KEYWORD, word, word, t);
	}
	if (!(b.command->flags & COMMAND_UNDO))
		put_implied(&b);
	return MATCH_OK;
}
