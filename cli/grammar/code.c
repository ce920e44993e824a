/*
 * A syntax tree -> code of the matcher's machine (image.h tells the instructions). Knows trees and rows; nothing of
 * views and tries.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>

#define STATE_BITS 64

struct coder {
	struct compiler *c;
	FILE *errors;
	struct page *page;
	struct syntax *syntax;
	uint32_t first_parameter;
	struct image_code *code;
	size_t count;
	struct image_unit *unit;
	size_t units;
	uint32_t bit;	/* first free bit of the machine's state */
	uint32_t order; /* NONE outside repetitions */
	uint32_t current_unit;
	bool too_big;
};

static uint32_t put(struct coder *k, enum image_op op, uint32_t a, uint32_t b)
{
	struct image_code *row = APPEND(k->code, k->count);
	uint32_t at = (uint32_t)k->count - 1;

	*row = (struct image_code){op, a, b, 0, 0, k->order == NONE ? at : k->order, k->current_unit};
	return at;
}

static uint32_t put_list(struct coder *k, const uint32_t *values, size_t n)
{
	return emit_list(k->c, values, n);
}

static void gen(struct coder *k, const struct tree *t);

static uint32_t row_index(const struct coder *k, const char *name)
{
	return k->first_parameter + (uint32_t)(page_row(k->page, name) - k->page->row);
}

/* `<a>.<b>`: the row of a is copied, because the joint belongs to this line only. */
static void gen_parameter(struct coder *k, const struct tree *t)
{
	uint32_t row = row_index(k, t->word);

	if (t->children) {
		struct image_parameter p = ((struct image_parameter *)k->c->table[TABLE_PARAMETERS].rows)[row];
		p.flags |= PARAMETER_JOINED;
		p.joint = emit_string(k->c, t->joint);
		row = emit_row(k->c, TABLE_PARAMETERS, &p);
	}
	put(k, OP_PARAMETER, row, 0);
	if (t->children)
		gen_parameter(k, t->child[0]);
}

/* ---- optional parts that defaults make empty ---- */

static uint32_t droppable(struct coder *k, const struct tree *t)
{
	uint32_t n = 0;

	for (size_t i = 0; i < t->children; i++) {
		const struct tree *child = t->child[i];
		const struct row *r = child->kind == TREE_PARAMETER ? page_row(k->page, child->word) : NULL;
		if (child->kind == TREE_KEYWORD || (child->kind == TREE_GROUP && child->optional))
			continue;
		if (!r || !r->deflt || child->children)
			return 0;
		n++;
	}
	return n;
}

static void gen_alternative(struct coder *k, const struct tree *group, size_t i)
{
	uint32_t outer = k->current_unit, parameters = droppable(k, group->child[i]);

	if ((group->optional || (k->page->sparse && group->any && parameters)) && k->order == NONE) {
		if (!group->optional)
			parameters |= UNIT_ONE_OF;
		*APPEND(k->unit, k->units) = (struct image_unit){outer, parameters};
		k->current_unit = (uint32_t)k->units - 1;
	}
	gen(k, group->child[i]);
	k->current_unit = outer;
}

/* ---- groups ---- */

static void gen_choice(struct coder *k, const struct tree *t)
{
	size_t n = t->children;
	uint32_t *entry = calloc(n + 1, sizeof *entry), *jump = calloc(n + 1, sizeof *jump);

	if (!entry || !jump)
		abort();
	uint32_t choice = put(k, OP_CHOICE, 0, 0);
	for (size_t i = 0; i < n; i++) {
		entry[i] = (uint32_t)k->count;
		gen_alternative(k, t, i);
		jump[i] = put(k, OP_JUMP, 0, 0);
	}
	entry[n] = (uint32_t)k->count;
	for (size_t i = 0; i < n; i++)
		k->code[jump[i]].a = (uint32_t)k->count;
	k->code[choice].a = (uint32_t)(n + t->optional);
	k->code[choice].b = put_list(k, entry, n + t->optional);
	free(entry);
	free(jump);
}

static uint32_t take_bits(struct coder *k, uint32_t n)
{
	uint32_t first = k->bit;

	if (n > STATE_BITS || first > STATE_BITS - n) {
		k->too_big = true;
		return 0;
	}
	k->bit += n;
	return first;
}

/* Where the order in a group has a meaning (`as-typed`), its rows share one place, and words stay as they came. */
static void gen_any(struct coder *k, const struct tree *t)
{
	size_t n = t->children;
	uint32_t before = k->bit, first = take_bits(k, (uint32_t)n), order = k->order;
	uint32_t *entry = calloc(n, sizeof *entry);

	if (!entry)
		abort();
	if (k->page->as_typed && k->order == NONE)
		k->order = (uint32_t)k->count;
	uint32_t start = put(k, OP_ANY_START, (uint32_t)n, first);
	uint32_t any = put(k, OP_ANY, first, (uint32_t)n);
	for (size_t i = 0; i < n; i++) {
		entry[i] = (uint32_t)k->count;
		gen_alternative(k, t, i);
		put(k, OP_ANY_END, first + (uint32_t)i, any);
	}
	k->code[any].c = put_list(k, entry, n);
	k->code[any].more = (uint32_t)k->count << 1 | !t->optional;
	k->code[start].c = any;
	k->order = order;
	k->bit = before;
	free(entry);
}

/* ---- interfaces ---- */

static bool is_type(const struct coder *k, const struct tree *t, enum type_id type)
{
	const struct row *r = t->kind == TREE_PARAMETER && !t->children ? page_row(k->page, t->word) : NULL;

	return r && r->type == type;
}

static bool names_interface(const struct coder *k, const struct tree *t)
{
	bool found = is_type(k, t, TYPE_INTERFACE_NAME);

	for (size_t i = 0; !found && i < t->children; i++)
		found = names_interface(k, t->child[i]);
	return found;
}

/* `<interface-type> <interface-number>` in a line that does not offer <interface-name> beside it? */
static bool is_pair(const struct coder *k, const struct tree *t, size_t i)
{
	return i + 1 < t->children && is_type(k, t->child[i], TYPE_INTERFACE_TYPE) &&
	       is_type(k, t->child[i + 1], TYPE_INTERFACE_NUMBER) && !names_interface(k, k->syntax->tree);
}

/* The pair is stored and printed as one word, so one word must be understood as well. */
static void gen_pair(struct coder *k, const struct tree *type, const struct tree *number)
{
	uint32_t source = row_index(k, number->word), choice = put(k, OP_CHOICE, 2, 0);
	struct image_parameter p = ((struct image_parameter *)k->c->table[TABLE_PARAMETERS].rows)[source];

	gen_parameter(k, type);
	gen_parameter(k, number);
	uint32_t jump = put(k, OP_JUMP, 0, 0);
	uint32_t ways[] = {choice + 1, jump + 1};
	p.type = TYPE_INTERFACE_NAME;
	p.flags &= ~(uint32_t)PARAMETER_PAIR;
	put(k, OP_PARAMETER, emit_row(k->c, TABLE_PARAMETERS, &p), 0);
	k->code[jump].a = (uint32_t)k->count;
	k->code[choice].b = put_list(k, ways, 2);
}

static uint32_t bit_width(uint32_t n)
{
	uint32_t bits = 0;

	for (; n; n >>= 1)
		bits++;
	return bits;
}

static void gen_repeat(struct coder *k, const struct tree *t)
{
	uint32_t before = k->bit, bits = bit_width(t->max), first = take_bits(k, bits);
	uint32_t order = k->order, unit = k->current_unit, choice = 0;

	if (t->min == 0)
		choice = put(k, OP_CHOICE, 2, 0);
	if (k->order == NONE)
		k->order = (uint32_t)k->count;
	k->current_unit = NONE;
	put(k, OP_LOOP_START, first, bits);
	uint32_t body = (uint32_t)k->count;
	gen(k, t->child[0]);
	uint32_t end = put(k, OP_LOOP_END, first, bits);
	k->code[end].c = body;
	k->code[end].more = t->max | (t->min ? t->min : 1) << 16;
	if (t->min == 0) {
		uint32_t ways[] = {choice + 1, end + 1};
		k->code[choice].b = put_list(k, ways, 2);
	}
	k->order = order;
	k->current_unit = unit;
	k->bit = before;
}

static void gen_sequence(struct coder *k, const struct tree *t, size_t from)
{
	for (size_t i = from; i < t->children; i++) {
		if (is_pair(k, t, i)) {
			gen_pair(k, t->child[i], t->child[i + 1]);
			i++;
		} else {
			gen(k, t->child[i]);
		}
	}
}

static void gen(struct coder *k, const struct tree *t)
{
	switch (t->kind) {
	case TREE_KEYWORD:
		put(k, OP_KEYWORD, emit_string(k->c, t->word), word_help(k->c, k->page, t->word));
		break;
	case TREE_PARAMETER:
		gen_parameter(k, t);
		break;
	case TREE_SEQUENCE:
		gen_sequence(k, t, 0);
		break;
	case TREE_GROUP:
		if (t->any)
			gen_any(k, t);
		else if (t->children == 1 && !t->optional)
			gen(k, t->child[0]);
		else
			gen_choice(k, t);
		break;
	case TREE_REPEAT:
		gen_repeat(k, t);
		break;
	}
}

void emit_code(struct compiler *c, struct page *p, struct syntax *s, uint32_t first_parameter,
	struct image_command *row, FILE *errors)
{
	struct coder k = {.c = c,
		.errors = errors,
		.page = p,
		.syntax = s,
		.first_parameter = first_parameter,
		.order = NONE,
		.current_unit = NONE};

	gen_sequence(&k, s->tree, s->run_words);
	put(&k, OP_ACCEPT, 0, 0);
	if (k.too_big)
		mistake(c, errors, s->at, "the groups of this line need more than %d bits", STATE_BITS);
	if (k.units > 64)
		mistake(c, errors, s->at, "the line has more than 64 optional parts");
	row->code.first = (uint32_t)c->table[TABLE_CODE].count;
	row->code.count = (uint32_t)k.count;
	for (size_t i = 0; i < k.count; i++)
		emit_row(c, TABLE_CODE, &k.code[i]);
	row->units.first = (uint32_t)c->table[TABLE_UNITS].count;
	row->units.count = (uint32_t)k.units;
	for (size_t i = 0; i < k.units; i++)
		emit_row(c, TABLE_UNITS, &k.unit[i]);
	free(k.code);
	free(k.unit);
}
