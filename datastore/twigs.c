/*
 * From the journal's flat list of changed lines to a tree of them, which costs a few words a line: what is made of the
 * tree, a document or text, copies the lines at most once. Knows nothing of either.
 */
#include "datastore/twigs.h"

#include <assert.h>
#include <search.h>
#include <stdlib.h>

struct leading { /* the twig of a line that did not change, found by the line's record */
	const struct record *r;
	uint32_t twig;
};

struct growing {
	const struct txn *t;
	struct twigs all;
	uint32_t *of_slot; /* the twigs of changed lines, 0 = not yet */
	void *leading;
};

static int compare_leading(const void *a, const void *b)
{
	const struct record *x = ((const struct leading *)a)->r, *y = ((const struct leading *)b)->r;

	return (x > y) - (x < y);
}

/* A line that was made and taken away again: nothing of it is left to tell. */
static bool came_and_went(const struct growing *g, const struct record *r)
{
	return r->slot && r->gone && !g->t->slot[r->slot - 1].before;
}

/* Where the twig of the record is kept, 0 in it if it is still to be made. */
static uint32_t *place_of(struct growing *g, const struct record *r)
{
	struct leading *leading, **found;

	if (r->slot)
		return &g->of_slot[r->slot - 1];
	leading = calloc(1, sizeof *leading);
	assert(leading);
	leading->r = r;
	found = tsearch(leading, &g->leading, compare_leading);
	assert(found);
	if (*found != leading)
		free(leading);
	return &(*found)->twig;
}

static uint32_t grow(struct twigs *all, uint32_t below, const xmlNode *before, const xmlNode *after)
{
	uint32_t n = (uint32_t)all->count++;

	if (all->count > all->room) {
		all->room = 2 * all->count;
		all->twig = reallocarray(all->twig, all->room, sizeof *all->twig);
		assert(all->twig);
	}
	all->twig[n] = (struct twig){.before = before, .after = after};
	struct twig *parent = &all->twig[below];
	if (!n)
		return n;
	if (parent->last)
		all->twig[parent->last].next = n;
	else
		parent->first = n;
	parent->last = n;
	return n;
}

static uint32_t twig_of(struct growing *g, const struct record *r)
{
	uint32_t *place = place_of(g, r);

	if (!*place) {
		uint32_t below = r->parent ? twig_of(g, r->parent) : 0;
		const xmlNode *before = r->slot ? g->t->slot[r->slot - 1].before : r->node;
		*place = grow(&g->all, below, before, r->gone ? NULL : r->node);
	}
	return *place;
}

struct twigs twigs_of(const struct txn *t)
{
	struct growing g = {.t = t, .of_slot = calloc(t->slots + 1, sizeof *g.of_slot)};

	assert(g.of_slot);
	grow(&g.all, 0, NULL, NULL);
	for (size_t i = 0; i < t->slots; i++)
		if (!came_and_went(&g, t->slot[i].r))
			twig_of(&g, t->slot[i].r);
	tdestroy(g.leading, free);
	free(g.of_slot);
	return g.all;
}

void twigs_clear(struct twigs *all)
{
	free(all->twig);
	*all = (struct twigs){0};
}
