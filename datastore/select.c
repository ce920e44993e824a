/*
 * Subtree filters over the lines of a store. An instance whose key values the filter gives is looked up; only a filter
 * that leaves them open walks the lines of its place.
 */
#include <assert.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/tree.h"
#include "datastore/word.h"

struct selection {
	const struct store *s;
	xmlDoc *doc;
	int budget; /* what the filter may still cost: a stranger's filter must not keep the device busy */
};

enum { BUDGET = SELECT_FILTERS, COST_LOOKUP = 1, COST_WALK = SELECT_FILTERS / SELECT_WALKS };

static bool spend(struct selection *sel, int cost)
{
	sel->budget -= cost;
	return sel->budget >= 0;
}

static void copy_all(struct selection *sel, xmlNode *to, const xmlNode *line)
{
	xmlAddChild(to, xmlDocCopyNode((xmlNode *)line, sel->doc, 1));
}

static void select_below(struct selection *sel, const struct record *parent, const xmlNode *filters, xmlNode *to);

/* One line that the filter chose, with as much of its content as the filter wants. */
static void copy_chosen(struct selection *sel, xmlNode *to, const xmlNode *line, const xmlNode *filter)
{
	const xmlNode *wanted = line_view(filter);

	if (!wanted) {
		copy_all(sel, to, line);
		return;
	}
	xmlNode *copy = xmlDocCopyNode((xmlNode *)line, sel->doc, 2); /* attributes only: none */
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		copy_all(sel, copy, w);
	xmlAddChild(to, copy);
	if (element_from(wanted->children) && line_view(line))
		select_below(sel, record_of(line), wanted, line_view_make(copy));
}

static void choose(struct selection *sel, xmlNode *to, const struct record *r, int command, const xmlNode *filter)
{
	if (r->command == command && command_agrees(sel->s->im, command, r->node, filter))
		copy_chosen(sel, to, r->node, filter);
}

static void select_line(struct selection *sel, const struct record *parent, const xmlNode *filter, xmlNode *to)
{
	const struct store *s = sel->s;
	int command = line_command(s->im, tree_view(s, parent), filter);

	if (command < 0)
		return;
	bool keyed = command_keyed(s->im, command, filter);
	if (!spend(sel, keyed ? COST_LOOKUP : COST_WALK))
		return;
	if (keyed) {
		const struct record *r = index_find(&s->ix, parent, command, filter);
		if (r && !r->gone && r->command == command && command_agrees(s->im, command, r->node, filter))
			copy_chosen(sel, to, r->node, filter);
		return;
	}
	const struct group *group[2] = {NULL, NULL};
	if (!index_narrow(&s->ix, parent, command, filter, group)) {
		for (const xmlNode *n = tree_first(s, parent); n; n = element_next(n))
			choose(sel, to, record_of(n), command, filter);
		return;
	}
	for (int g = 0; g < 2; g++)
		for (size_t i = 0; group[g] && i < group[g]->count; i++)
			if (group[g]->member[i]->parent == parent && !group[g]->member[i]->gone)
				choose(sel, to, group[g]->member[i], command, filter);
}

static void select_below(struct selection *sel, const struct record *parent, const xmlNode *filters, xmlNode *to)
{
	for (const xmlNode *f = element_from(filters->children); f; f = element_next(f))
		select_line(sel, parent, f, to);
}

xmlDoc *store_select(const struct store *s, const xmlNode *filter)
{
	struct selection sel = {s, xmlNewDoc(BAD_CAST "1.0"), BUDGET};

	assert(sel.doc);
	xmlNode *data = xmlNewDocNode(sel.doc, NULL, BAD_CAST "data", NULL);
	xmlDocSetRootElement(sel.doc, data);
	if (filter && element_from(filter->children))
		select_below(&sel, NULL, filter, data);
	else
		for (const xmlNode *n = tree_first(s, NULL); n; n = element_next(n))
			copy_all(&sel, data, n);
	return sel.doc;
}
