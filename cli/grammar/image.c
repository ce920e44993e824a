/*
 * The reading side of an image: views, commands, keys, targets, elements. Knows the layout; nothing of lines.
 */
#include "cli/grammar/image.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* FNV-1a */
uint32_t element_hash(const char *name)
{
	uint32_t h = 2166136261u;

	for (; *name; name++)
		h = (h ^ (unsigned char)*name) * 16777619u;
	return h;
}

static const struct image_view *view(const struct image *im, view_id v)
{
	assert(v >= 0 && v < image_view_count(im));
	return view_row(im, (uint32_t)v);
}

static const struct image_command *command(const struct image *im, uint32_t id)
{
	assert(id < image_command_count(im));
	return command_row(im, id);
}

/* ---- views ---- */

view_id image_view(const struct image *im, const char *name)
{
	for (int v = 0; v < image_view_count(im); v++)
		if (strcmp(view_name(im, v), name) == 0)
			return v;
	return -1;
}

unsigned image_vtys(const struct image *im)
{
	return im->vtys;
}

int image_view_count(const struct image *im)
{
	return (int)im->table[TABLE_VIEWS].count;
}

const char *view_name(const struct image *im, view_id v)
{
	return image_string(im, view(im, v)->name);
}

const char *view_title(const struct image *im, view_id v)
{
	return image_string(im, view(im, v)->title);
}

view_id view_parent(const struct image *im, view_id v)
{
	uint32_t parent = view(im, v)->parent;

	return parent == NONE ? -1 : (view_id)parent;
}

const char *view_members(const struct image *im, view_id v)
{
	return image_string(im, view(im, v)->members);
}

bool view_default(const struct image *im, view_id v, int i, struct view_default *d)
{
	const struct span s = view(im, v)->defaults;

	if (i < 0 || (uint32_t)i >= s.count)
		return false;
	const struct image_default *row = default_row(im, image_list(im, s.first + (uint32_t)i));
	*d = (struct view_default){image_string(im, row->line), image_string(im, row->needs), row->shown};
	return true;
}

/* ---- commands ---- */

uint32_t image_command_count(const struct image *im)
{
	return im->table[TABLE_COMMANDS].count;
}

struct command image_command(const struct image *im, uint32_t id)
{
	const struct image_command *r = command(im, id);

	return (struct command){
		.id = id,
		.element = image_string(im, r->element),
		.run = image_string(im, r->run),
		.syntax = image_string(im, r->syntax),
		.handler = image_string(im, r->handler),
		.confirm = image_string(im, r->confirm),
		.ask = image_string(im, r->ask),
		.notice = image_string(im, r->notice),
		.item = image_string(im, r->item),
		.numbered = image_string(im, r->numbered),
		.stepper = image_string(im, r->stepper),
		.step = r->step,
		.module = image_string(im, r->module),
		.file = image_string(im, r->file),
		.line = r->line,
		.flags = r->flags,
		.level = r->level,
		.rank = r->rank,
		.block = r->block,
		.enters = r->enters == NONE ? -1 : (view_id)r->enters,
	};
}

int view_command(const struct image *im, view_id v, int i)
{
	const struct image_view *r = view(im, v);
	uint32_t n = (uint32_t)i;

	for (uint32_t a = 0; i >= 0 && a < r->audiences.count; a++) {
		const struct span s = audience_row(im, image_list(im, r->audiences.first + a))->commands;
		if (n < s.count)
			return (int)image_list(im, s.first + n);
		n -= s.count;
	}
	return -1;
}

int image_list_count(const struct image *im)
{
	return (int)im->table[TABLE_AUDIENCES].count;
}

int list_command(const struct image *im, int list, int i)
{
	assert(list >= 0 && list < image_list_count(im));
	const struct span s = audience_row(im, (uint32_t)list)->commands;

	return i >= 0 && (uint32_t)i < s.count ? (int)image_list(im, s.first + (uint32_t)i) : -1;
}

static bool list_holds(const struct image *im, uint32_t list, uint32_t id)
{
	const struct span s = audience_row(im, list)->commands;

	for (uint32_t i = 0; i < s.count; i++)
		if (image_list(im, s.first + i) == id)
			return true;
	return false;
}

int view_list_of(const struct image *im, view_id v, uint32_t id)
{
	const struct span s = view(im, v)->audiences;

	for (uint32_t i = 0; i < s.count; i++)
		if (list_holds(im, image_list(im, s.first + i), id))
			return (int)image_list(im, s.first + i);
	return -1;
}

static int find_element(const struct image *im, const struct span table, uint32_t hash, const char *element)
{
	for (uint32_t i = 0, h = hash; i < table.count; i++, h++) {
		uint32_t id = image_list(im, table.first + (h & (table.count - 1)));
		if (id == NONE)
			return -1;
		if (strcmp(image_string(im, command_row(im, id)->element), element) == 0)
			return (int)id;
	}
	return -1;
}

int view_element(const struct image *im, view_id v, const char *element)
{
	const struct image_view *r = view(im, v);
	uint32_t hash = element_hash(element);
	int found = -1;

	for (uint32_t a = 0; found < 0 && a < r->audiences.count; a++)
		found = find_element(
			im, audience_row(im, image_list(im, r->audiences.first + a))->elements, hash, element);
	return found;
}

int command_target(const struct image *im, uint32_t id, int i)
{
	const struct image_command *r = command(im, id);

	return i >= 0 && (uint32_t)i < r->targets.count ? (int)image_list(im, r->targets.first + (uint32_t)i) : -1;
}

int command_opens_too(const struct image *im, uint32_t id, int i)
{
	const struct image_command *r = command(im, id);

	return i >= 0 && (uint32_t)i < r->opens.count ? (int)image_list(im, r->opens.first + (uint32_t)i) : -1;
}

struct command_place command_place(const struct image *im, uint32_t id)
{
	const struct image_command *r = command(im, id);

	return (struct command_place){r->group, r->rank, r->flags & COMMAND_GROUPED};
}

const char *command_key(const struct image *im, uint32_t id, int i)
{
	const struct image_command *r = command(im, id);

	if (i < 0 || (uint32_t)i >= r->keys.count)
		return NULL;
	return image_string(im, image_list(im, r->keys.first + (uint32_t)i));
}

const char *command_list(const struct image *im, uint32_t id, int i)
{
	const struct image_command *r = command(im, id);

	return i == 0 ? image_string(im, r->listed) : i == 1 ? image_string(im, r->listed_end) : NULL;
}

uint64_t command_last_number(const struct image *im, uint32_t id)
{
	const struct image_command *r = command(im, id);

	for (uint32_t i = 0; r->numbered != NONE && i < r->parameters.count; i++) {
		const struct image_parameter *p = parameter_row(im, r->parameters.first + i);
		if (strcmp(image_text(im, p->name), image_string(im, r->numbered)) == 0 && p->max > 0)
			return (uint64_t)p->max;
	}
	return 0;
}

const char *command_key_word(const struct image *im, uint32_t id, int i)
{
	const struct image_command *r = command(im, id);

	if (i < 0 || (uint32_t)i >= r->key_words.count)
		return NULL;
	return image_string(im, image_list(im, r->key_words.first + (uint32_t)i));
}

const char *command_becomes(const struct image *im, uint32_t id, int i)
{
	const struct image_command *r = command(im, id);

	if (i < 0 || (uint32_t)i >= r->becomes.count)
		return NULL;
	return image_string(im, image_list(im, r->becomes.first + (uint32_t)i));
}

const char *command_default(const struct image *im, uint32_t id, const char *parameter)
{
	const struct image_command *r = command(im, id);

	for (uint32_t i = 0; i < r->parameters.count; i++) {
		const struct image_parameter *p = parameter_row(im, r->parameters.first + i);
		if (p->deflt != NONE && strcmp(image_string(im, p->name), parameter) == 0)
			return image_string(im, p->deflt);
	}
	return NULL;
}

/* ---- prompts ---- */

struct text {
	char *buf;
	size_t len, used;
};

static void add(struct text *t, const char *s, size_t n)
{
	for (; n && t->used + 1 < t->len; n--)
		t->buf[t->used++] = *s++;
	if (t->len)
		t->buf[t->used] = '\0';
}

/* As the line gives it, or its default. */
static const char *parameter_value(const struct image *im, const struct match *m, const char *from, size_t n)
{
	char name[64];

	if (!m || n >= sizeof name)
		return NULL;
	memcpy(name, from, n);
	name[n] = '\0';
	for (uint32_t i = 0; i < m->count; i++)
		if (m->values[i].kind == VALUE_PARAMETER && strcmp(m->values[i].name, name) == 0)
			return m->values[i].text;
	return command_default(im, m->command, name);
}

/* `a|b`: the value of the first that the line has. */
static const char *first_value(const struct image *im, const struct match *m, const char *from, const char *end)
{
	const char *value = NULL;

	while (!value && from < end) {
		const char *bar = memchr(from, '|', (size_t)(end - from)), *stop = bar ? bar : end;
		value = parameter_value(im, m, from, (size_t)(stop - from));
		from = stop + 1;
	}
	return value;
}

/* What stands between two parameters is left out with the second one: -ui-vty<first>-<last> without <last>. */
void view_prompt(const struct image *im, view_id v, const struct match *m, const char *parent, char *buf, size_t len)
{
	const char *p = image_string(im, view(im, v)->prompt), *literal = p;
	struct text t = {buf, len, 0};
	bool follows = false;

	add(&t, "", 0);
	while (p && *p) {
		const char *end = *p == '<' ? strchr(p, '>') : NULL;
		if (strncmp(p, "%parent", 7) == 0) {
			add(&t, literal, (size_t)(p - literal));
			add(&t, parent ? parent : "", parent ? strlen(parent) : 0);
			literal = p += 7;
		} else if (end) {
			const char *value = first_value(im, m, p + 1, end);
			if (value || !follows)
				add(&t, literal, (size_t)(p - literal));
			add(&t, value ? value : "", value ? strlen(value) : 0);
			follows = true;
			literal = p = end + 1;
		} else {
			p++;
		}
	}
	if (p)
		add(&t, literal, (size_t)(p - literal));
}
