/*
 * The journal of a transaction: every step on the tree is noted with what it takes to go back, and every changed line
 * gets one slot that remembers how it was. Records of lines that are gone stay in the index until the end, so that a
 * line which comes back is the same instance. Knows nothing of edits.
 */
#include <assert.h>
#include <stdlib.h>

#include "datastore/block.h"
#include "datastore/command.h"
#include "datastore/tree.h"
#include "datastore/word.h"

struct txn *txn_begin(struct store *s)
{
	struct txn *t = calloc(1, sizeof *t);

	assert(t && !s->open);
	t->s = s;
	s->open = t;
	return t;
}

struct store *txn_store(const struct txn *t)
{
	return t->s;
}

/* Room for one more element of an array. */
static void *grown(void *array, size_t used, size_t *room, size_t size)
{
	if (used < *room)
		return array;
	*room = *room ? *room * 2 : 16;
	array = reallocarray(array, *room, size);
	assert(array);
	return array;
}

static struct step *note_step(struct txn *t, enum step_kind kind, struct record *r)
{
	t->step = grown(t->step, t->steps, &t->steps_room, sizeof *t->step);
	struct step *st = &t->step[t->steps++];
	*st = (struct step){.kind = kind, .r = r, .was = *r};
	return st;
}

/* To be called before the line is touched. */
static void note_change(struct txn *t, struct record *r)
{
	if (r->slot) {
		t->twice = true;
		return;
	}
	t->slot = grown(t->slot, t->slots, &t->slots_room, sizeof *t->slot);
	t->slot[t->slots++] = (struct slot){r, r->gone ? NULL : r->node, r->view, r->command};
	r->slot = (uint32_t)t->slots;
}

/* Calls visit for the record of a line and of all lines below it. */
static void each_record(struct txn *t, xmlNode *line, void (*visit)(struct txn *t, struct record *r, xmlNode *line))
{
	const xmlNode *view = line_view(line);

	visit(t, record_of(line), line);
	for (xmlNode *n = view ? element_from(view->children) : NULL; n; n = element_next(n))
		each_record(t, n, visit);
}

/* ---- steps ---- */

struct record *tree_add(
	struct txn *t, struct record *r, struct record *parent, view_id view, int command, xmlNode *line)
{
	assert(!r || r->gone);
	if (!r) {
		r = index_add(&t->s->ix, parent, view, command, line);
		r->gone = true;
		r->node = NULL;
	}
	note_change(t, r);
	struct step *st = note_step(t, STEP_ADD, r);
	st->node = line;
	st->made_view = parent && !line_view(parent->node);
	xmlAddChild(parent ? line_view_make(parent->node) : t->s->root, line);
	line->_private = r;
	r->node = line;
	r->gone = false;
	r->command = command;
	r->view = (int16_t)view;
	r->enters = (int16_t)command_enters(t->s->im, command, line);
	return r;
}

static void mark_gone(struct txn *t, struct record *r, xmlNode *line)
{
	(void)line;
	note_change(t, r);
	r->gone = true;
}

static void mark_back(struct txn *t, struct record *r, xmlNode *line)
{
	(void)t;
	r->node = line;
	r->gone = false;
}

void tree_drop(struct txn *t, struct record *r)
{
	struct step *st = note_step(t, STEP_DROP, r);

	st->node = r->node;
	st->place = r->node->parent;
	st->prev = r->node->prev;
	xmlUnlinkNode(r->node);
	each_record(t, r->node, mark_gone);
}

static void move_view(xmlNode *from, xmlNode *to)
{
	xmlNode *view = line_view(from);

	if (!view)
		return;
	xmlUnlinkNode(view);
	xmlAddChild(to, view);
}

static void replace_node(struct record *r, xmlNode *from, xmlNode *to)
{
	xmlReplaceNode(from, to);
	move_view(from, to);
	to->_private = r;
	r->node = to;
}

void tree_swap(struct txn *t, struct record *r, int command, xmlNode *line)
{
	note_change(t, r);
	struct step *st = note_step(t, STEP_SWAP, r);
	st->node = line;
	replace_node(r, r->node, line);
	r->command = command;
	r->enters = (int16_t)command_enters(t->s->im, command, line);
}

void tree_retype(struct txn *t, struct record *r, view_id view, int command, view_id enters)
{
	note_step(t, STEP_RETYPE, r);
	r->view = (int16_t)view;
	r->command = command;
	r->enters = (int16_t)enters;
}

/* ---- changes ---- */

static bool is_change(const struct slot *sl)
{
	if (!sl->before || sl->r->gone)
		return sl->before || !sl->r->gone;
	return sl->before != sl->r->node && !line_equal(sl->before, sl->r->node);
}

void tree_settle(struct txn *t)
{
	size_t kept = 0;

	if (!t->twice)
		return;
	for (size_t i = 0; i < t->slots; i++) {
		t->slot[i].r->slot = 0;
		if (!is_change(&t->slot[i]))
			continue;
		t->slot[kept++] = t->slot[i];
		t->slot[kept - 1].r->slot = (uint32_t)kept;
	}
	t->slots = kept;
	t->twice = false;
}

size_t txn_changes(const struct txn *t)
{
	return t->slots;
}

struct change txn_change(const struct txn *t, size_t i)
{
	const struct slot *sl = &t->slot[i];
	const struct record *r = sl->r, *parent = r->parent;

	return (struct change){
		.view = r->gone ? sl->view : r->view,
		.parent = parent && !parent->gone ? parent->node : NULL,
		.before = sl->before,
		.after = r->gone ? NULL : r->node,
	};
}

/* ---- how many ---- */

/* Adds what a change of the system view does to the numbers of lines by command. */
static void count_change(const struct slot *sl, uint32_t *count)
{
	if (sl->r->parent)
		return;
	if (sl->before)
		count[sl->command]--;
	if (!sl->r->gone)
		count[sl->r->command]++;
}

size_t txn_count(const struct txn *t, const char *element)
{
	const struct store *s = t->s;
	int command = view_element(s->im, s->system, element);
	size_t count = command < 0 ? 0 : s->count[command];

	for (size_t i = 0; command >= 0 && i < t->slots; i++) {
		const struct slot *sl = &t->slot[i];
		if (sl->r->parent)
			continue;
		count -= sl->before && sl->command == command;
		count += !sl->r->gone && sl->r->command == command;
	}
	return count;
}

/* ---- the end ---- */

static void finish(struct txn *t)
{
	t->s->open = NULL;
	free(t->step);
	free(t->slot);
	free(t->asked);
	free(t);
}

static void clear_slots(struct txn *t)
{
	for (size_t i = 0; i < t->slots; i++)
		t->slot[i].r->slot = 0;
	t->slots = 0;
}

static void undo_add(struct txn *t, struct step *st)
{
	xmlNode *view = st->node->parent;

	xmlUnlinkNode(st->node);
	block_free(st->node);
	if (st->made_view) {
		xmlUnlinkNode(view);
		xmlFreeNode(view);
	}
	st->r->node = st->was.node;
	st->r->gone = true;
	if (!st->was.node)
		index_drop(&t->s->ix, st->r);
}

static void undo_drop(struct txn *t, struct step *st)
{
	if (st->prev)
		xmlAddNextSibling(st->prev, st->node);
	else if (st->place->children)
		xmlAddPrevSibling(st->place->children, st->node);
	else
		xmlAddChild(st->place, st->node);
	each_record(t, st->node, mark_back);
}

static void undo_step(struct txn *t, struct step *st)
{
	struct record *r = st->r;

	r->command = st->was.command;
	r->view = st->was.view;
	r->enters = st->was.enters;
	switch (st->kind) {
	case STEP_ADD:
		undo_add(t, st);
		return;
	case STEP_DROP:
		undo_drop(t, st);
		return;
	case STEP_SWAP:
		replace_node(r, st->node, st->was.node);
		block_free(st->node);
		return;
	case STEP_RETYPE:
		return;
	}
}

void txn_abort(struct txn *t)
{
	if (!t)
		return;
	clear_slots(t);
	while (t->steps)
		undo_step(t, &t->step[--t->steps]);
	finish(t);
}

/* Gathers the records of lines that are gone for good; the slot marks those that are gathered. */
static void gather(struct txn *t, struct record *r, xmlNode *line)
{
	(void)line;
	if (!r->gone || r->slot)
		return;
	t->slot = grown(t->slot, t->slots, &t->slots_room, sizeof *t->slot);
	t->slot[t->slots++] = (struct slot){.r = r};
	r->slot = 1;
}

void txn_commit(struct txn *t)
{
	if (t->slots)
		t->s->version++;
	for (size_t i = 0; i < t->slots; i++) {
		t->slot[i].r->version = t->s->version;
		count_change(&t->slot[i], t->s->count);
	}
	clear_slots(t);
	for (size_t i = 0; i < t->steps; i++)
		if (t->step[i].kind == STEP_DROP)
			each_record(t, t->step[i].node, gather);
	for (size_t i = 0; i < t->slots; i++)
		index_drop(&t->s->ix, t->slot[i].r);
	for (size_t i = 0; i < t->steps; i++)
		if (t->step[i].kind == STEP_DROP)
			block_free(t->step[i].node);
		else if (t->step[i].kind == STEP_SWAP)
			block_free(t->step[i].was.node);
	finish(t);
}
