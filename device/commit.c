/*
 * The commit engine: apply the edit to the store, ask every feature, then let all act or none.
 * Knows transactions and hooks; refuses to know sessions, files and what any feature does.
 */
#include "device/engine.h"

#include <assert.h>
#include <string.h>

#include "base/fault.h"
#include "datastore/line.h"

static bool started(const struct engine *e, size_t i)
{
	return e->state[i] != NULL;
}

static int amend_and_check(const struct engine *e, struct txn *t, bool restore, struct fault *f)
{
	for (size_t i = 0; e->features[i] && !restore; i++) {
		if (started(e, i) && e->features[i]->amend && e->features[i]->amend(e->state[i], t, f) < 0)
			return -1;
	}
	for (size_t i = 0; e->features[i]; i++) {
		if (started(e, i) && e->features[i]->check && e->features[i]->check(e->state[i], t, f) < 0)
			return -1;
	}
	return 0;
}

/* All prepare, or those that did are abandoned (in the opposite order: later ones may build on earlier ones). */
static int prepare(const struct engine *e, const struct txn *t, struct fault *f)
{
	size_t i;

	for (i = 0; e->features[i]; i++) {
		if (started(e, i) && e->features[i]->prepare && e->features[i]->prepare(e->state[i], t, f) < 0)
			break;
	}
	if (!e->features[i])
		return 0;
	while (i-- > 0) {
		if (started(e, i) && e->features[i]->abandon)
			e->features[i]->abandon(e->state[i]);
	}
	return -1;
}

static void apply(const struct engine *e, const struct txn *t)
{
	for (size_t i = 0; e->features[i]; i++) {
		if (started(e, i) && e->features[i]->apply)
			e->features[i]->apply(e->state[i], t);
	}
}

static int apply_all(struct txn *t, const xmlNode *const *edits, size_t count, struct fault *f)
{
	for (size_t i = 0; i < count; i++)
		if (txn_apply(t, edits[i], f) < 0)
			return -1;
	return 0;
}

/* Commits what was applied, if all agree. */
static int finish(const struct engine *e, struct txn *t, bool applied, bool restore, bool *changed, struct fault *f)
{
	if (!applied || amend_and_check(e, t, restore, f) < 0 || prepare(e, t, f) < 0) {
		txn_abort(t);
		return -1;
	}
	apply(e, t);
	if (changed)
		*changed = txn_changes(t) > 0;
	txn_commit(t);
	return 0;
}

int engine_commit_all(
	const struct engine *e, const xmlNode *const *edits, size_t count, bool restore, bool *changed, struct fault *f)
{
	struct txn *t = txn_begin(e->running);

	return finish(e, t, apply_all(t, edits, count, f) == 0, restore, changed, f);
}

int engine_commit(const struct engine *e, const xmlNode *edit, bool restore, bool *changed, struct fault *f)
{
	return engine_commit_all(e, &edit, 1, restore, changed, f);
}

int engine_check(const struct engine *e, const xmlNode *edit, struct fault *f)
{
	struct txn *t = txn_begin(e->running);
	int rc = txn_apply(t, edit, f) < 0 || amend_and_check(e, t, false, f) < 0 ? -1 : 0;

	txn_abort(t);
	return rc;
}

/* ---- loading in pieces ---- */

struct load {
	const struct engine *engine;
	const struct image *image;
	void (*refused)(void *ctx, const struct fault *f);
	void *ctx;
	int count;
};

static xmlNode *element_child(const xmlNode *n, const char *name)
{
	for (xmlNode *c = n->children; c; c = c->next) {
		if (c->type == XML_ELEMENT_NODE && (!name || !strcmp((const char *)c->name, name)))
			return c;
	}
	return NULL;
}

static void leave_out(struct load *l, view_id v, const xmlNode *line, struct fault *f)
{
	if (!f->line[0])
		line_print(l->image, v, line, f->line, sizeof f->line);
	l->refused(l->ctx, f);
	l->count++;
}

static void load_piece(struct load *l, xmlNode *root, xmlNode *parent, view_id v, const xmlNode *line);

/* The opening line alone, then each line of its view below it. Takes view, which is out of the tree already. */
static void load_line_by_line(struct load *l, xmlNode *root, xmlNode *opening, view_id v, xmlNode *view)
{
	view_id inner = line_enters(l->image, v, opening);
	struct fault f = {0};
	xmlNode *below;

	if (engine_commit(l->engine, root, true, NULL, &f) < 0) {
		leave_out(l, v, opening, &f);
	} else {
		below = line_view_make(opening);
		for (const xmlNode *n = view->children; n; n = n->next) {
			if (n->type == XML_ELEMENT_NODE)
				load_piece(l, root, below, inner, n);
		}
	}
	xmlFreeNode(view);
}

/* Hangs a copy of the line below parent, loads the path from the root that leads to it, and takes it off again. */
static void load_piece(struct load *l, xmlNode *root, xmlNode *parent, view_id v, const xmlNode *line)
{
	xmlNode *copy = xmlDocCopyNode((xmlNode *)line, root->doc, 1), *view;
	struct fault f = {0};

	assert(copy);
	xmlAddChild(parent, copy);
	if (engine_commit(l->engine, root, true, NULL, &f) < 0) {
		view = line_view(copy);
		if (view && element_child(view, NULL)) {
			xmlUnlinkNode(view);
			load_line_by_line(l, root, copy, v, view);
		} else {
			leave_out(l, v, copy, &f);
		}
	}
	xmlUnlinkNode(copy);
	xmlFreeNode(copy);
}

int engine_load(
	const struct engine *e, const xmlNode *edit, void (*refused)(void *ctx, const struct fault *f), void *ctx)
{
	struct load l = {.engine = e, .image = store_image(e->running), .refused = refused, .ctx = ctx};
	struct fault f = {0};
	xmlDoc *doc;
	xmlNode *root;

	struct txn *t = txn_begin(e->running);
	if (finish(e, t, txn_apply_read(t, edit, &f) == 0, true, NULL, &f) == 0)
		return 0;
	doc = xmlNewDoc(BAD_CAST "1.0");
	root = xmlNewDocNode(doc, NULL, BAD_CAST "edit", NULL);
	assert(doc && root);
	xmlDocSetRootElement(doc, root);
	for (const xmlNode *n = edit->children; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE)
			load_piece(&l, root, root, image_view(l.image, "system"), n);
	}
	xmlFreeDoc(doc);
	return l.count;
}
