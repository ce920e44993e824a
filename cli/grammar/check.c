/*
 * Is this an image? Every row, list and string that an image refers to must lie inside it, and nothing may lead in a
 * circle, so that the readers can follow without looking.
 */
#include "cli/grammar/compile.h"

#include <stdint.h>
#include <string.h>

#include "cli/grammar/types.h"

static const struct {
	uint32_t size, align;
} rows[TABLES] = {
	[TABLE_PARAMETERS] = {sizeof(struct image_parameter), 8},
	[TABLE_VIEWS] = {sizeof(struct image_view), 4},
	[TABLE_AUDIENCES] = {sizeof(struct image_audience), 4},
	[TABLE_COMMANDS] = {sizeof(struct image_command), 4},
	[TABLE_NODES] = {sizeof(struct image_node), 4},
	[TABLE_CODE] = {sizeof(struct image_code), 4},
	[TABLE_UNITS] = {sizeof(struct image_unit), 4},
	[TABLE_TYPES] = {sizeof(struct image_type), 4},
	[TABLE_DEFAULTS] = {sizeof(struct image_default), 4},
	[TABLE_LISTS] = {sizeof(uint32_t), 4},
	[TABLE_STRINGS] = {1, 1},
};

static uint32_t count(const struct image *im, enum image_table t)
{
	return im->table[t].count;
}

static bool header_ok(const struct image *im, size_t len)
{
	if (len < sizeof *im || im->magic != IMAGE_MAGIC || im->version != IMAGE_VERSION || im->size != len ||
		!im->vtys || im->vtys > VTY_LINES_MAX)
		return false;
	for (int i = 0; i < TABLES; i++) {
		uint64_t end = im->table[i].offset + (uint64_t)im->table[i].count * rows[i].size;
		if (im->table[i].offset < sizeof *im || im->table[i].offset % rows[i].align || end > len)
			return false;
	}
	uint32_t strings = count(im, TABLE_STRINGS);
	return strings && ((const char *)image_table(im, TABLE_STRINGS))[strings - 1] == '\0';
}

static bool string(const struct image *im, uint32_t s)
{
	return s < count(im, TABLE_STRINGS);
}

static bool maybe_string(const struct image *im, uint32_t s)
{
	return s == NONE || string(im, s);
}

static bool span_in(const struct image *im, enum image_table t, struct span s)
{
	return s.count <= count(im, t) && s.first <= count(im, t) - s.count;
}

static bool maybe_row(const struct image *im, enum image_table t, uint32_t i)
{
	return i == NONE || i < count(im, t);
}

/* A list whose entries are rows of a table, or strings. */
static bool list_of(const struct image *im, struct span s, enum image_table t)
{
	if (!span_in(im, TABLE_LISTS, s))
		return false;
	for (uint32_t i = 0; i < s.count; i++)
		if (image_list(im, s.first + i) >= count(im, t))
			return false;
	return true;
}

static bool parameter_ok(const struct image *im, uint32_t i)
{
	const struct image_parameter *p = parameter_row(im, i);

	return string(im, p->name) && string(im, p->source) && p->type < TYPE_IDS && maybe_string(im, p->deflt) &&
	       maybe_string(im, p->set) && string(im, p->help) && maybe_string(im, p->exists) &&
	       maybe_string(im, p->led) &&
	       (p->flags & (PARAMETER_JOIN | PARAMETER_JOINED) ? string(im, p->joint) : maybe_string(im, p->joint)) &&
	       list_of(im, p->refused, TABLE_STRINGS) && list_of(im, p->words, TABLE_STRINGS) &&
	       list_of(im, p->texts, TABLE_STRINGS) && (p->type != TYPE_ENUM || p->texts.count == p->words.count);
}

static bool view_ok(const struct image *im, uint32_t i)
{
	const struct image_view *v = view_row(im, i);
	uint32_t steps = 0;

	if (!string(im, v->name) || !string(im, v->title) || !maybe_string(im, v->prompt) ||
		!maybe_string(im, v->members) || !list_of(im, v->audiences, TABLE_AUDIENCES) ||
		!list_of(im, v->defaults, TABLE_DEFAULTS))
		return false;
	for (; v->parent != NONE; v = view_row(im, v->parent))
		if (v->parent >= count(im, TABLE_VIEWS) || ++steps > count(im, TABLE_VIEWS))
			return false;
	return true;
}

static bool default_ok(const struct image *im, uint32_t i)
{
	const struct image_default *d = default_row(im, i);

	return string(im, d->line) && maybe_string(im, d->needs);
}

static bool elements_ok(const struct image *im, struct span s)
{
	if (!span_in(im, TABLE_LISTS, s) || !s.count || s.count & (s.count - 1))
		return false;
	for (uint32_t i = 0; i < s.count; i++) {
		uint32_t id = image_list(im, s.first + i);
		if (id != NONE && (id >= count(im, TABLE_COMMANDS) || !string(im, command_row(im, id)->element)))
			return false;
	}
	return true;
}

static bool audience_ok(const struct image *im, uint32_t i)
{
	const struct image_audience *a = audience_row(im, i);

	return a->root < count(im, TABLE_NODES) && list_of(im, a->commands, TABLE_COMMANDS) &&
	       elements_ok(im, a->elements);
}

/* Children stand behind their parent, so a descent ends. */
static bool node_ok(const struct image *im, uint32_t i)
{
	const struct image_node *n = node_row(im, i);

	return maybe_string(im, n->word) && maybe_string(im, n->help) && span_in(im, TABLE_NODES, n->children) &&
	       (!n->children.count || n->children.first > i) && list_of(im, n->ends, TABLE_COMMANDS) &&
	       list_of(im, n->subtree, TABLE_COMMANDS);
}

static bool nodes_named(const struct image *im)
{
	for (uint32_t i = 0; i < count(im, TABLE_NODES); i++) {
		struct span s = node_row(im, i)->children;
		for (uint32_t j = 0; j < s.count; j++)
			if (node_row(im, s.first + j)->word == NONE || node_row(im, s.first + j)->help == NONE)
				return false;
	}
	return true;
}

/* ---- code ---- */

static bool entries_ok(const struct image *im, uint32_t first, uint32_t n, uint32_t rows_of_code)
{
	if (!span_in(im, TABLE_LISTS, (struct span){first, n}))
		return false;
	for (uint32_t i = 0; i < n; i++)
		if (image_list(im, first + i) >= rows_of_code)
			return false;
	return true;
}

static bool bits_ok(uint32_t first, uint32_t n)
{
	return n >= 1 && n <= 64 && first <= 64 - n;
}

static bool parameter_code_ok(const struct image *im, struct span code, uint32_t i)
{
	const struct image_code *k = code_row(im, code.first + i);

	if (k->a >= count(im, TABLE_PARAMETERS) || i + 1 >= code.count)
		return false;
	return !(parameter_row(im, k->a)->flags & PARAMETER_JOINED) || (k + 1)->op == OP_PARAMETER;
}

static bool code_ok(const struct image *im, struct span code, uint32_t i)
{
	const struct image_code *k = code_row(im, code.first + i);
	bool falls = i + 1 < code.count;

	switch ((enum image_op)k->op) {
	case OP_KEYWORD:
		return falls && string(im, k->a) && string(im, k->b);
	case OP_PARAMETER:
		return parameter_code_ok(im, code, i);
	case OP_ACCEPT:
		return true;
	case OP_JUMP:
		return k->a < code.count;
	case OP_CHOICE:
		return k->a && entries_ok(im, k->b, k->a, code.count);
	case OP_ANY_START:
		return falls && bits_ok(k->b, k->a);
	case OP_ANY:
		return bits_ok(k->a, k->b) && entries_ok(im, k->c, k->b, code.count) && k->more >> 1 < code.count;
	case OP_ANY_END:
		return k->a < 64 && k->b < code.count && code_row(im, code.first + k->b)->op == OP_ANY;
	case OP_LOOP_START:
		return falls && bits_ok(k->a, k->b);
	case OP_LOOP_END:
		return falls && bits_ok(k->a, k->b) && k->c < code.count;
	case OPS:
		break;
	}
	return false;
}

static bool command_ok(const struct image *im, uint32_t id)
{
	const struct image_command *c = command_row(im, id);
	const uint32_t optional[] = {c->element, c->handler, c->confirm, c->notice, c->ask, c->item, c->numbered,
		c->stepper, c->listed, c->listed_end, c->module};

	for (size_t i = 0; i < sizeof optional / sizeof *optional; i++)
		if (!maybe_string(im, optional[i]))
			return false;
	if (!string(im, c->run) || !string(im, c->syntax) || !string(im, c->file) ||
		!maybe_row(im, TABLE_VIEWS, c->enters) || !span_in(im, TABLE_CODE, c->code) || !c->code.count ||
		!span_in(im, TABLE_UNITS, c->units) || c->units.count > 64 ||
		!span_in(im, TABLE_PARAMETERS, c->parameters) || !list_of(im, c->keys, TABLE_STRINGS) ||
		!list_of(im, c->key_words, TABLE_STRINGS) || !list_of(im, c->targets, TABLE_COMMANDS) ||
		!list_of(im, c->becomes, TABLE_STRINGS) || !list_of(im, c->opens, TABLE_COMMANDS))
		return false;
	for (uint32_t i = 0; i < c->units.count; i++) {
		uint32_t parent = unit_row(im, c->units.first + i)->parent;
		if (parent != NONE && parent >= i)
			return false;
	}
	for (uint32_t i = 0; i < c->code.count; i++) {
		uint32_t unit = code_row(im, c->code.first + i)->unit;
		if (!code_ok(im, c->code, i) || (unit != NONE && unit >= c->units.count))
			return false;
	}
	return true;
}

static bool type_ok(const struct image *im, uint32_t i)
{
	const struct image_type *t = type_row(im, i);

	return string(im, t->name) && string(im, t->numbers) && maybe_row(im, TABLE_VIEWS, t->view) &&
	       maybe_row(im, TABLE_VIEWS, t->switched) && maybe_row(im, TABLE_VIEWS, t->sub) &&
	       maybe_row(im, TABLE_VIEWS, t->sub_l2);
}

const struct image *image_open(const void *bytes, size_t len)
{
	static const struct {
		enum image_table table;
		bool (*ok)(const struct image *im, uint32_t i);
	} checks[] = {
		{TABLE_PARAMETERS, parameter_ok},
		{TABLE_VIEWS, view_ok},
		{TABLE_DEFAULTS, default_ok},
		{TABLE_COMMANDS, command_ok},
		{TABLE_AUDIENCES, audience_ok},
		{TABLE_NODES, node_ok},
		{TABLE_TYPES, type_ok},
	};
	const struct image *im = bytes;

	if (!bytes || (uintptr_t)bytes % 8 || !header_ok(im, len))
		return NULL;
	for (size_t c = 0; c < sizeof checks / sizeof *checks; c++)
		for (uint32_t i = 0; i < count(im, checks[c].table); i++)
			if (!checks[c].ok(im, i))
				return NULL;
	return nodes_named(im) ? im : NULL;
}
