/*
 * Everything read and linked -> the bytes of an image. Knows the layout (image.h); knows nothing of files.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>

static const size_t row_sizes[TABLES] = {
	[TABLE_PARAMETERS] = sizeof(struct image_parameter),
	[TABLE_VIEWS] = sizeof(struct image_view),
	[TABLE_AUDIENCES] = sizeof(struct image_audience),
	[TABLE_COMMANDS] = sizeof(struct image_command),
	[TABLE_NODES] = sizeof(struct image_node),
	[TABLE_CODE] = sizeof(struct image_code),
	[TABLE_UNITS] = sizeof(struct image_unit),
	[TABLE_TYPES] = sizeof(struct image_type),
	[TABLE_DEFAULTS] = sizeof(struct image_default),
	[TABLE_LISTS] = sizeof(uint32_t),
	[TABLE_STRINGS] = 1,
};

/* ---- rows ---- */

static uint32_t emit_bytes(struct compiler *c, enum image_table table, const void *bytes, size_t count)
{
	struct table *t = &c->table[table];
	size_t size = row_sizes[table];
	uint32_t at = (uint32_t)t->count;

	if (t->count + count > t->room) {
		t->room = 2 * (t->count + count) + 64;
		t->rows = realloc(t->rows, t->room * size);
		if (!t->rows)
			abort();
	}
	if (count)
		memcpy(t->rows + t->count * size, bytes, count * size);
	t->count += count;
	return at;
}

uint32_t emit_row(struct compiler *c, enum image_table t, const void *row)
{
	return emit_bytes(c, t, row, 1);
}

uint32_t emit_list(struct compiler *c, const uint32_t *values, size_t count)
{
	return emit_bytes(c, TABLE_LISTS, values, count);
}

#define INTERN_SLOTS (1u << 19)

uint32_t emit_string(struct compiler *c, const char *s)
{
	if (!s)
		return NONE;
	if (!c->intern) {
		c->intern = calloc(INTERN_SLOTS, sizeof *c->intern);
		if (!c->intern)
			abort();
	}
	uint32_t h = element_hash(s) & (INTERN_SLOTS - 1);
	for (; c->intern[h]; h = (h + 1) & (INTERN_SLOTS - 1))
		if (strcmp(c->table[TABLE_STRINGS].rows + c->intern[h] - 1, s) == 0)
			return c->intern[h] - 1;
	uint32_t at = emit_bytes(c, TABLE_STRINGS, s, strlen(s) + 1);
	if (c->interns < INTERN_SLOTS / 2) {
		c->intern[h] = at + 1;
		c->interns++;
	}
	return at;
}

const char *image_word(const struct compiler *c, uint32_t string)
{
	return string == NONE ? NULL : c->table[TABLE_STRINGS].rows + string;
}

/* ---- pages ---- */

static struct span emit_names(struct compiler *c, const struct names *n)
{
	struct span s = {(uint32_t)c->table[TABLE_LISTS].count, (uint32_t)n->count};
	uint32_t *at = calloc(n->count + 1, sizeof *at);

	if (!at)
		abort();
	for (size_t i = 0; i < n->count; i++)
		at[i] = emit_string(c, n->name[i].text);
	emit_list(c, at, n->count);
	free(at);
	return s;
}

/* The text of a parameter: of its row, else of the dictionary, where it is written <name>. */
static uint32_t parameter_help(struct compiler *c, const struct page *p, const struct row *r)
{
	char *word;

	if (r->help)
		return emit_string(c, r->help);
	if (asprintf(&word, "<%s>", r->name) < 0)
		abort();
	uint32_t help = word_help(c, p, word);
	free(word);
	return help;
}

/* The words of an enumeration are keywords to a reader. */
static struct span emit_texts(struct compiler *c, const struct page *p, const struct row *r)
{
	struct span s = {(uint32_t)c->table[TABLE_LISTS].count, r->type == TYPE_ENUM ? (uint32_t)r->words.count : 0};

	for (size_t i = 0; i < s.count; i++) {
		uint32_t help = word_help(c, p, r->words.name[i].text);
		emit_list(c, &help, 1);
	}
	return s;
}

static void emit_parameter(struct compiler *c, struct page *p, const struct row *r)
{
	const struct row *name = page_row(p, "interface-name");
	bool number = r->type == TYPE_INTERFACE_NUMBER;
	bool creates = p->enters.text && strcmp(p->enters.text, "interface") == 0 &&
		       (number || r->type == TYPE_INTERFACE_NAME);
	const char *exists = r->exists ? r->exists : number && name ? name->exists : NULL;
	struct image_parameter row = {
		.min = r->min,
		.max = r->max,
		.name = emit_string(c, stored_name(p, r)),
		.source = emit_string(c, r->name),
		.type = r->type,
		.flags = r->flags | (r->ranged ? PARAMETER_RANGE : 0) | (number ? PARAMETER_PAIR : 0) |
			 (creates ? PARAMETER_CREATES : 0),
		.deflt = emit_string(c, r->deflt),
		.help = parameter_help(c, p, r),
		.exists = emit_string(c, exists	   ? exists
					 : creates ? "interface"
						   : NULL),
		.joint = emit_string(c, r->joint),
		.set = emit_string(c, r->set),
		.step = r->step,
		.led = emit_string(c, r->led),
		.refused = emit_names(c, &r->refused),
		.words = emit_names(c, &r->words),
		.texts = emit_texts(c, p, r),
	};

	emit_row(c, TABLE_PARAMETERS, &row);
}

static uint32_t enters(const struct compiler *c, const struct page *p)
{
	if (!p->enters.text)
		return NONE;
	if (strcmp(p->enters.text, "interface") == 0)
		return c->types && c->type[0].view.text ? view_find(c, c->type[0].view.text) : NONE;
	return view_find(c, p->enters.text);
}

static struct span emit_targets(struct compiler *c, const struct page *p, const struct syntax *s)
{
	struct span span = {(uint32_t)c->table[TABLE_LISTS].count, (uint32_t)(s->targets + s->adoptions)};

	for (size_t i = 0; i < s->targets; i++)
		emit_list(c, &p->syntax[s->target[i]].id, 1);
	for (size_t i = 0; i < s->adoptions; i++)
		emit_list(c, &s->adopted[i]->id, 1);
	return span;
}

static struct span emit_opened(struct compiler *c, const struct syntax *s)
{
	struct span span = {(uint32_t)c->table[TABLE_LISTS].count, (uint32_t)s->openings};

	for (size_t i = 0; i < s->openings; i++)
		emit_list(c, &s->opened[i]->id, 1);
	return span;
}

static void emit_command(struct compiler *c, struct page *p, struct syntax *s, struct span parameters, FILE *errors)
{
	struct image_command row = {
		.element = emit_string(c, s->element),
		.run = emit_string(c, s->run),
		.syntax = emit_string(c, s->text),
		.handler = emit_string(c, p->handler),
		.confirm = emit_string(c, p->confirm),
		.ask = emit_string(c, p->ask),
		.notice = emit_string(c, p->notice),
		.item = emit_string(c, p->item),
		.numbered = emit_string(c, p->numbered),
		.stepper = emit_string(c, p->stepper),
		.listed = emit_string(c, s->flags & COMMAND_LIST ? p->listed.name[0].text : NULL),
		.listed_end =
			emit_string(c, s->flags & COMMAND_LIST && p->listed.count > 1 ? p->listed.name[1].text : NULL),
		.step = p->step,
		.file = emit_string(c, s->at.file),
		.module = emit_string(c, s->element ? p->module : NULL),
		.line = (uint32_t)s->at.line,
		.flags = s->flags,
		.level = syntax_level(p, s),
		.rank = s->rank,
		.group = s->group,
		.block = p->section,
		.enters = enters(c, p),
		.run_words = s->run_words,
		.parameters = parameters,
		.keys = emit_names(c, &s->keys),
		.key_words = emit_names(c, &s->key_words),
		.targets = emit_targets(c, p, s),
		.becomes = emit_names(c, &p->becomes),
		.opens = emit_opened(c, s),
	};

	emit_code(c, p, s, parameters.first, &row, errors);
	emit_row(c, TABLE_COMMANDS, &row);
}

static void emit_page(struct compiler *c, struct page *p, FILE *errors)
{
	struct span parameters = {(uint32_t)c->table[TABLE_PARAMETERS].count, (uint32_t)p->rows};

	for (size_t i = 0; i < p->rows; i++)
		emit_parameter(c, p, &p->row[i]);
	for (size_t i = 0; i < p->syntaxes; i++)
		emit_command(c, p, &p->syntax[i], parameters, errors);
}

/* ---- views and types ---- */

static uint32_t named_view(const struct compiler *c, const struct name *n)
{
	return n->text ? view_find(c, n->text) : NONE;
}

static void emit_views(struct compiler *c)
{
	for (size_t i = 0; i < c->views; i++) {
		const struct view_def *v = &c->view[i];
		struct image_view row = {
			.name = emit_string(c, v->name),
			.title = emit_string(c, v->title),
			.prompt = emit_string(c, v->prompt),
			.parent = named_view(c, &v->parent),
			.members = emit_string(c, v->members),
			.audiences = {emit_list(c, v->audience, v->audiences), (uint32_t)v->audiences},
			.defaults = emit_view_defaults(c, (uint32_t)i),
		};
		emit_row(c, TABLE_VIEWS, &row);
	}
	for (size_t i = 0; i < c->types; i++) {
		const struct type_def *t = &c->type[i];
		struct image_type row = {
			.name = emit_string(c, t->name),
			.numbers = emit_string(c, t->integer ? "integer" : "slot/card/port"),
			.min = t->min,
			.max = t->max,
			.view = named_view(c, &t->view),
			.switched = named_view(c, &t->switched),
			.sub = named_view(c, &t->sub),
			.sub_l2 = named_view(c, &t->sub_l2),
			.creatable = t->creatable,
			.order = t->order,
		};
		emit_row(c, TABLE_TYPES, &row);
	}
}

/* ---- the whole ---- */

static size_t round_up(size_t n)
{
	return (n + 15) & ~(size_t)15;
}

static void *layout(const struct compiler *c, size_t *len)
{
	struct image head = {.magic = IMAGE_MAGIC, .version = IMAGE_VERSION, .vtys = c->vtys};
	size_t at = round_up(sizeof head);

	for (int i = 0; i < TABLES; i++) {
		head.table[i].offset = (uint32_t)at;
		head.table[i].count = (uint32_t)c->table[i].count;
		at = round_up(at + c->table[i].count * row_sizes[i]);
	}
	head.size = (uint32_t)at;
	char *bytes = calloc(1, at);
	if (!bytes)
		abort();
	memcpy(bytes, &head, sizeof head);
	for (int i = 0; i < TABLES; i++)
		if (c->table[i].count)
			memcpy(bytes + head.table[i].offset, c->table[i].rows, c->table[i].count * row_sizes[i]);
	*len = at;
	return bytes;
}

void emit_image(struct compiler *c, FILE *errors, void **bytes, size_t *len)
{
	emit_string(c, "");
	emit_defaults(c);
	emit_views(c);
	for (size_t i = 0; i < c->pages; i++)
		emit_page(c, &c->page[i], errors);
	emit_tries(c);
	*bytes = layout(c, len);
}

/* A default must be a value of its type, spelled as the device would print it, or it is never recognised. */
static void check_defaults(struct compiler *c, const struct image *im, FILE *errors)
{
	char out[VALUE_MAX];
	uint32_t row = 0;

	for (size_t i = 0; i < c->refs; i++) {
		struct page *p = c->ref[i].page;
		if (c->ref[i].syntax != p->syntax)
			continue;
		row = command_row(im, (uint32_t)i)->parameters.first;
		for (size_t j = 0; j < p->rows; j++) {
			const struct row *r = &p->row[j];
			if (!r->deflt)
				continue;
			struct word w = {r->deflt, strlen(r->deflt)};
			if (!type_read(im, parameter_row(im, row + (uint32_t)j), w, (struct word){0}, out, sizeof out))
				mistake(c, errors, r->deflt_at, "default '%s' is no value of <%s>", r->deflt, r->name);
			else if (strcmp(out, r->deflt) != 0)
				mistake(c, errors, r->deflt_at, "default '%s' is printed '%s'", r->deflt, out);
		}
	}
}

int compiler_finish(struct compiler *c, FILE *errors, void **bytes, size_t *len)
{
	*bytes = NULL;
	*len = 0;
	link_views(c, errors);
	link_pages(c, errors);
	words_check(c, errors);
	if (c->mistakes)
		return c->mistakes;
	emit_image(c, errors, bytes, len);
	const struct image *im = image_open(*bytes, *len);
	if (!im && !c->mistakes)
		mistake(c, errors, (struct spot){"image", 0, 0}, "the compiler wrote an image that it cannot read");
	else if (!c->mistakes)
		check_defaults(c, im, errors), check_default_lines(c, im, errors);
	if (c->mistakes) {
		free(*bytes);
		*bytes = NULL;
		*len = 0;
	}
	return c->mistakes;
}
