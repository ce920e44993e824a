/*
 * What a typed line does to lists: `port hybrid untagged vlan 10` adds to one, `undo port hybrid vlan 10` takes off
 * every list that the undo form is about, and a list of which nothing is left goes. Knows which lines stand only from
 * those it is given.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/word.h"

struct lists { /* that stand, each once */
	const xmlNode **line;
	int *command;
	size_t count;
};

static bool is_deleted(const xmlNode *line)
{
	const xmlAttr *a = xmlHasProp((xmlNode *)line, BAD_CAST "op");

	return a && a->children && !strcmp((const char *)a->children->content, "delete");
}

static bool same_instance(const struct image *im, int command, const xmlNode *a, const xmlNode *b)
{
	char x[IDENTITY_TEXT], y[IDENTITY_TEXT];
	size_t n = command_identity(im, command, a, x, sizeof x);

	return n < sizeof x && command_identity(im, command, b, y, sizeof y) == n && !memcmp(x, y, n);
}

/* What a candidate says of a list comes later and counts. */
static void take_list(struct lists *l, const struct image *im, int command, const xmlNode *line)
{
	size_t i = 0;

	while (i < l->count && (l->command[i] != command || !same_instance(im, command, l->line[i], line)))
		i++;
	if (i == l->count) {
		l->line = reallocarray(l->line, i + 1, sizeof *l->line);
		l->command = reallocarray(l->command, i + 1, sizeof *l->command);
		assert(l->line && l->command);
		l->count++;
	}
	l->command[i] = command;
	l->line[i] = is_deleted(line) ? NULL : line;
	if (l->line[i])
		return;
	l->count--;
	l->line[i] = l->line[l->count];
	l->command[i] = l->command[l->count];
}

static bool is_all(const struct image *im, int command, const xmlNode *w)
{
	return !word_text(w) && node_is(w, "all") && !command_key_named(im, command, w);
}

/* Does the line have all that is given but what is listed? */
static bool is_named(const struct image *im, int command, const xmlNode *line, const xmlNode *given)
{
	xmlNode *frame = line_copy(given);

	for (xmlNode *w = frame->children, *next; w; w = next) {
		next = w->next;
		if (!list_word(im, command, w) && !is_all(im, command, w))
			continue;
		if (!word_text(w) && next && list_word(im, command, next)) { /* `to` is told by what follows it */
			xmlUnlinkNode(next);
			xmlNode *after = w->next;
			xmlFreeNode(next);
			next = after;
		}
		xmlUnlinkNode(w);
		xmlFreeNode(w);
	}
	bool named = command_agrees(im, command, line, frame);
	xmlFreeNode(frame);
	return named;
}

/* The line with the values of m added. */
static void add_to_list(const struct image *im, const struct match *m, const struct lists *l, struct line_effect *e)
{
	int command = (int)m->command;
	xmlNode *given = line_new(im, m), *sum = NULL;
	const xmlNode *stands = NULL;

	for (size_t i = 0; i < l->count; i++)
		if (l->command[i] == command && same_instance(im, command, l->line[i], given))
			stands = l->line[i];
	if (stands && !line_is_list(im, command, stands))
		stands = NULL;
	bool list = line_is_list(im, command, given);
	if (list)
		sum = list_combine(im, command, stands, given, false);
	if (sum || !list) /* `batch 9 to 5` lists nothing */
		effect_add(e, sum ? sum : line_copy(given));
	xmlFreeNode(given);
}

static void take_off_list(
	const struct image *im, int command, const xmlNode *line, const struct match *m, struct line_effect *e)
{
	xmlNode *given = given_identity(im, command, m), *left = NULL;
	bool part = line_is_list(im, command, given) && line_is_list(im, command, line);

	if (part)
		left = list_combine(im, command, line, given, true);
	if (!command_is_list(im, command) || is_named(im, command, line, given)) {
		effect_add(e, left ? left : command_copy_keys(im, command, line, NULL));
		e->rest = reallocarray(e->rest, e->count, sizeof *e->rest);
		assert(e->rest);
		e->rest[e->count - 1] = left;
	} else {
		xmlFreeNode(left);
	}
	xmlFreeNode(given);
}

/* Commands that are only set again are no removal. */
static void settle(struct line_effect *e)
{
	size_t rest = 0;

	for (size_t i = 0; i < e->count; i++)
		rest += e->rest[i];
	e->remove = rest < e->count || !e->count;
}

static bool about_lists(const struct image *im, const struct match *m, bool remove)
{
	int target;

	if (!remove)
		return command_is_list(im, (int)m->command);
	for (int i = 0; (target = command_target(im, m->command, i)) >= 0; i++)
		if (command_is_list(im, target))
			return true;
	return false;
}

bool list_effect(const struct image *im, view_id v, const struct match *m, const xmlNode *(*next)(void *ctx), void *ctx,
	struct line_effect *e)
{
	struct lists l = {0};

	if (!about_lists(im, m, e->remove))
		return false;
	for (const xmlNode *line; next && (line = next(ctx));) {
		int command = line_command(im, v, line);
		if (command < 0 || !(e->remove ? match_aims_at(im, m, command) : (int)m->command == command))
			continue;
		if (command_is_list(im, command) || line_undone_by(im, v, line, m) || !e->remove)
			take_list(&l, im, command, line);
	}
	if (!e->remove)
		add_to_list(im, m, &l, e);
	for (size_t i = 0; e->remove && i < l.count; i++)
		take_off_list(im, l.command[i], l.line[i], m, e);
	free(l.line);
	free(l.command);
	if (!e->remove)
		return true;
	if (!e->count)
		return false;
	settle(e);
	return true;
}
