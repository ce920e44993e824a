/*
 * Lines that share one value of their identity: `undo ip route-static 10.0.0.0 24` leaves the next hop open, and still
 * looks at the routes to 10.0.0.0 only. A line with several keys is a member of one group for each of them. Groups are
 * told by the hash of their value alone, so a member is only likely to have it; who asks looks at the line.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/index.h"
#include "datastore/word.h"

#define GROUPS_MAX 8 /* of one line; one with more values than that is found among the `several` */

struct key_value { /* what a line says of one key; text NULL = several values, which no hash stands for */
	int key;
	const char *text;
};

/* The values that tell the line from others, as far as they are given; with defaults for a line that stands. */
static int values_of(const struct image *im, int command, const xmlNode *line, bool stands, struct key_value *value)
{
	bool free = image_command(im, (uint32_t)command).flags & COMMAND_KEY_FREE;
	const char *key;
	int count = 0;

	for (const xmlNode *w = free ? word_first(line) : NULL; w && count < GROUPS_MAX; w = word_next(w))
		if (word_text(w))
			value[count++] = (struct key_value){0, word_text(w)};
	if (free && stands && count == GROUPS_MAX)
		value[0].text = NULL;
	for (int i = 0; !free && i < GROUPS_MAX && (key = command_key(im, (uint32_t)command, i)); i++) {
		const char *text = NULL;
		int times = 0;
		for (const xmlNode *w = word_first(line); w; w = word_next(w))
			if (word_text(w) && word_is(w, key)) {
				text = word_text(w);
				times++;
			}
		if (!times && stands)
			text = command_default(im, (uint32_t)command, key);
		if (text)
			value[count++] = (struct key_value){i, times > 1 ? NULL : text};
	}
	return count;
}

static uint64_t group_hash(
	const struct index *ix, const struct record *parent, int command, const struct key_value *value)
{
	struct command c = image_command(ix->im, (uint32_t)command);
	char text[IDENTITY_TEXT];
	int n = snprintf(text, sizeof text, "%s\x1f%d%c%s", c.item ? c.item : c.element, value->key,
		value->text ? '=' : '*', value->text ? value->text : "");

	return index_hash(ix, parent, text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1);
}

static struct group **group_place(const struct index *ix, uint64_t hash)
{
	struct group **g = &ix->group[hash & (ix->group_buckets - 1)];

	while (*g && (*g)->hash != hash)
		g = &(*g)->next;
	return g;
}

static void grow(struct index *ix)
{
	size_t buckets = ix->group_buckets ? ix->group_buckets * 4 : 64;
	struct group **bucket = calloc(buckets, sizeof(*bucket));

	assert(bucket);
	for (size_t i = 0; i < ix->group_buckets; i++)
		for (struct group *g = ix->group[i], *next; g; g = next) {
			next = g->next;
			g->next = bucket[g->hash & (buckets - 1)];
			bucket[g->hash & (buckets - 1)] = g;
		}
	free(ix->group);
	ix->group = bucket;
	ix->group_buckets = buckets;
}

static struct group *group_make(struct index *ix, uint64_t hash)
{
	if (ix->groups >= ix->group_buckets)
		grow(ix);
	struct group **at = group_place(ix, hash);
	if (!*at) {
		*at = calloc(1, sizeof **at);
		assert(*at);
		(*at)->hash = hash;
		ix->groups++;
	}
	return *at;
}

static struct membership join(struct group *g, struct record *r)
{
	if (g->count == g->room) {
		g->room = g->room ? g->room * 2 : 1;
		g->member = reallocarray(g->member, g->room, sizeof(*g->member));
		assert(g->member);
	}
	g->member[g->count] = r;
	return (struct membership){g, (uint32_t)g->count++};
}

void groups_join(struct index *ix, struct record *r)
{
	struct key_value value[GROUPS_MAX];
	int count = values_of(ix->im, r->command, r->node, true, value);

	if (count < 2) /* the identity finds it */
		return;
	r->of = calloc((size_t)count + 1, sizeof *r->of);
	assert(r->of);
	for (int i = 0; i < count; i++)
		r->of[i] = join(group_make(ix, group_hash(ix, r->parent, r->command, &value[i])), r);
}

static void group_drop(struct index *ix, struct group *g)
{
	struct group **at = group_place(ix, g->hash);

	*at = g->next;
	free(g->member);
	free(g);
	ix->groups--;
}

/* The last member takes the free place. */
static void leave(struct index *ix, const struct membership *of)
{
	struct group *g = of->group;
	struct record *last = g->member[--g->count];

	g->member[of->at] = last;
	for (struct membership *m = last->of; m->group; m++)
		if (m->group == g && m->at == g->count)
			m->at = of->at;
	if (!g->count)
		group_drop(ix, g);
}

void groups_leave(struct index *ix, struct record *r)
{
	for (struct membership *m = r->of; m && m->group; m++)
		leave(ix, m);
	free(r->of);
	r->of = NULL;
}

void groups_clear(struct index *ix)
{
	for (size_t i = 0; i < ix->group_buckets; i++)
		for (struct group *g = ix->group[i], *next; g; g = next) {
			next = g->next;
			free(g->member);
			free(g);
		}
	free(ix->group);
}

void index_group(struct index *ix)
{
	if (ix->grouped)
		return;
	ix->grouped = true;
	for (size_t i = 0; i < ix->buckets; i++)
		for (struct record *r = ix->bucket[i]; r; r = r->next)
			groups_join(ix, r);
}

static size_t size_of(const struct group *g)
{
	return g ? g->count : 0;
}

static const struct group *find(
	const struct index *ix, const struct record *parent, int command, int key, const char *text)
{
	struct key_value value = {key, text};

	return ix->group_buckets ? *group_place(ix, group_hash(ix, parent, command, &value)) : NULL;
}

static bool has_groups(const struct image *im, int command)
{
	return image_command(im, (uint32_t)command).flags & COMMAND_KEY_FREE || command_key(im, (uint32_t)command, 1);
}

bool index_narrow(const struct index *ix, const struct record *parent, int command, const xmlNode *like,
	const struct group *found[2])
{
	struct key_value value[GROUPS_MAX];
	int count = ix->grouped && has_groups(ix->im, command) ? values_of(ix->im, command, like, false, value) : 0;
	bool any = false;

	for (int i = 0; i < count; i++) {
		if (!value[i].text)
			continue;
		const struct group *one = find(ix, parent, command, value[i].key, value[i].text);
		const struct group *several = find(ix, parent, command, value[i].key, NULL);
		if (any && size_of(one) + size_of(several) >= size_of(found[0]) + size_of(found[1]))
			continue;
		found[0] = one;
		found[1] = several;
		any = true;
	}
	return any;
}
