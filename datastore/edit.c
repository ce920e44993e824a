/*
 * The candidate: an overlay tree of edits with the same index as a store, so that recording the next line costs the
 * same after 100,000 of them. Merging: one element for each instance, which holds the last word about it.
 * Knows nothing of running; whether a line exists there is asked elsewhere.
 */
#include "datastore/edit.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/candidate.h"
#include "datastore/command.h"
#include "datastore/word.h"

static void start(struct candidate *c)
{
	c->doc = xmlNewDoc(BAD_CAST "1.0");
	assert(c->doc);
	c->doc->dict = xmlDictCreate();
	c->root = xmlNewDocNode(c->doc, NULL, BAD_CAST "edit", NULL);
	xmlDocSetRootElement(c->doc, c->root);
	index_init(&c->ix, c->im);
}

struct candidate *candidate_new(const struct image *im)
{
	struct candidate *c = calloc(1, sizeof *c);

	assert(c);
	c->im = im;
	start(c);
	return c;
}

static void stop(struct candidate *c)
{
	index_clear(&c->ix);
	xmlFreeDoc(c->doc);
}

void candidate_free(struct candidate *c)
{
	if (!c)
		return;
	stop(c);
	free(c->opener);
	free(c);
}

void candidate_clear(struct candidate *c)
{
	stop(c);
	start(c);
}

bool candidate_empty(const struct candidate *c)
{
	return !element_from(c->root->children);
}

const xmlNode *candidate_root(const struct candidate *c)
{
	return c->root;
}

/* What a candidate was made of is known to be matched; records end with its index. */
static void mark_below(struct candidate *c, xmlNode *content)
{
	for (xmlNode *n = element_from(content->children); n; n = element_next(n)) {
		int command = record_of(n)->command;
		n->_private = NULL;
		if (!c->matched || edit_op(n) == EDIT_LEADS || edit_op(n) == EDIT_DELETE)
			;
		else if (!command_is_list(c->im, command))
			line_mark_read(n, command);
		if (line_view(n))
			mark_below(c, line_view(n));
	}
}

void line_mark_read(xmlNode *line, int command)
{
	line->_private = (void *)(uintptr_t)(command + 1);
}

bool line_was_read(const xmlNode *line, int command)
{
	return (uintptr_t)line->_private == (uintptr_t)(command + 1);
}

xmlDoc *candidate_take(struct candidate *c)
{
	xmlDoc *doc = c->doc;

	mark_below(c, c->root);

	index_clear(&c->ix);
	start(c);
	return doc;
}

/* ---- records ---- */

enum edit_op edit_op(const xmlNode *e)
{
	const xmlAttr *a = xmlHasProp((xmlNode *)e, BAD_CAST "op");
	const char *op = a && a->children ? (const char *)a->children->content : "";

	return !strcmp(op, "set")	? EDIT_SET
	       : !strcmp(op, "delete")	? EDIT_DELETE
	       : !strcmp(op, "replace") ? EDIT_REPLACE
					: EDIT_LEADS;
}

static void set_op(xmlNode *e, enum edit_op op)
{
	static const char *const names[] = {[EDIT_SET] = "set", [EDIT_DELETE] = "delete", [EDIT_REPLACE] = "replace"};

	if (op == EDIT_LEADS)
		xmlUnsetProp(e, BAD_CAST "op");
	else
		xmlSetProp(e, BAD_CAST "op", BAD_CAST names[op]);
}

/* Elements of no document have names of their own: those of the candidate's dictionary take their place. */
static void move(xmlNode *n, xmlDoc *doc)
{
	n->doc = doc;
	if (n->type != XML_ELEMENT_NODE)
		return;
	const xmlChar *name = xmlDictLookup(doc->dict, n->name, -1);
	assert(name);
	xmlFree((xmlChar *)n->name);
	n->name = name;
	for (xmlNode *below = n->children; below; below = below->next)
		move(below, doc);
}

/* Brings a line (taken) into the candidate's document, whose dictionary keeps the names. */
static xmlNode *adopt(struct candidate *c, xmlNode *line, enum edit_op op)
{
	xmlNode *own = line;

	if (line->doc || line->properties) {
		own = xmlDocCopyNode(line, c->doc, 1);
		assert(own);
		xmlFreeNode(line);
	} else {
		move(line, c->doc);
	}
	set_op(own, op);
	return own;
}

/* Command of a line at the place; `undo portswitch` may stand in the other view of the port. */
static int command_at(const struct candidate *c, const struct place *p, int depth, const struct record *parent,
	const xmlNode *line, view_id *view)
{
	view_id routed, switched;
	int command;

	*view = p->view[depth];
	command = line_command(c->im, *view, line);
	if (command >= 0 || !parent || !line_decides_view(line))
		return command;
	command_views(c->im, parent->command, parent->node, &routed, &switched);
	*view = *view == routed ? switched : routed;
	return line_command(c->im, *view, line);
}

/* The record that the first `depth` opening lines lead to, NULL = system view. False if there is none. */
static bool locate(const struct candidate *c, const struct place *p, int depth, struct record **parent)
{
	view_id view;

	*parent = NULL;
	for (int i = 0; i < depth; i++) {
		int command = command_at(c, p, i, *parent, p->line[i], &view);
		*parent = command < 0 ? NULL : index_find(&c->ix, *parent, command, p->line[i]);
		if (!*parent)
			return false;
	}
	return true;
}

static struct record *add(
	struct candidate *c, struct record *parent, view_id view, int command, xmlNode *line, enum edit_op op)
{
	xmlNode *e = adopt(c, line, op);

	xmlAddChild(parent ? line_view_make(parent->node) : c->root, e);
	if (!parent)
		candidate_note_opener(c, command);
	return index_add(&c->ix, parent, view, command, e);
}

static void drop(struct candidate *c, struct record *r);

static void drop_below(struct candidate *c, struct record *r)
{
	xmlNode *view = line_view(r->node);

	for (xmlNode *n = view ? element_from(view->children) : NULL, *next; n; n = next) {
		next = element_next(n);
		drop(c, record_of(n));
	}
	if (!view)
		return;
	xmlUnlinkNode(view);
	xmlFreeNode(view);
}

static void drop(struct candidate *c, struct record *r)
{
	drop_below(c, r);
	xmlUnlinkNode(r->node);
	xmlFreeNode(r->node);
	index_drop(&c->ix, r);
}

/* Other words, the same instance and content. */
static void rewrite(struct candidate *c, struct record *r, view_id view, int command, xmlNode *line, enum edit_op op)
{
	xmlNode *e = adopt(c, line, op), *old = r->node, *content = line_view(old);

	xmlReplaceNode(old, e);
	if (content) {
		xmlUnlinkNode(content);
		xmlAddChild(e, content);
	}
	xmlFreeNode(old);
	e->_private = r;
	r->node = e;
	r->view = (int16_t)view;
	r->command = command;
	r->enters = (int16_t)command_enters(c->im, command, e);
}

static enum edit_op set_after(const struct record *r)
{
	switch (edit_op(r->node)) {
	case EDIT_DELETE: /* the content that was deleted must not come back */
		return r->enters >= 0 ? EDIT_REPLACE : EDIT_SET;
	case EDIT_REPLACE:
		return EDIT_REPLACE;
	case EDIT_SET:
	case EDIT_LEADS:
		break;
	}
	return EDIT_SET;
}

/* Opening lines of the place, made where they are missing. */
static struct record *lead(struct candidate *c, const struct place *p)
{
	struct record *parent = NULL;
	view_id view;

	for (int i = 0; i < p->depth; i++) {
		int command = command_at(c, p, i, parent, p->line[i], &view);
		assert(command >= 0);
		struct record *r = index_find(&c->ix, parent, command, p->line[i]);
		if (!r)
			r = add(c, parent, view, command, line_copy_keys(c->im, view, p->line[i]), EDIT_LEADS);
		else if (edit_op(r->node) == EDIT_DELETE)
			rewrite(c, r, view, command, line_copy(p->line[i]), EDIT_REPLACE);
		parent = r;
	}
	return parent;
}

/* A port changed between routed and Layer 2: edits that its new view does not know are void. */
static void follow_view(struct candidate *c, struct record *port, bool routed_now)
{
	view_id routed, switched;
	xmlNode *content = line_view(port->node);

	command_views(c->im, port->command, port->node, &routed, &switched);
	if (switched < 0)
		return;
	view_id view = routed_now ? routed : switched;
	for (xmlNode *n = content ? element_from(content->children) : NULL, *next; n; n = next) {
		struct record *r = record_of(n);
		int command = line_command(c->im, view, n);
		next = element_next(n);
		if (line_decides_view(n))
			continue;
		if (command < 0) {
			drop(c, r);
			continue;
		}
		c->matched &= r->command == command; /* the words were matched in the other view */
		r->command = command;
		r->view = (int16_t)view;
	}
	port->enters = (int16_t)view;
}

void candidate_set(struct candidate *c, const struct place *p, xmlNode *line)
{
	view_id view;
	struct record *parent = lead(c, p);
	int command = command_at(c, p, p->depth, parent, line, &view);
	bool decides = parent && line_decides_view(line);

	assert(command >= 0);
	struct record *r = index_find(&c->ix, parent, command, line);
	if (r)
		rewrite(c, r, view, command, line, set_after(r));
	else
		add(c, parent, view, command, line, EDIT_SET);
	if (decides)
		follow_view(c, parent, true);
}

void candidate_delete(struct candidate *c, const struct place *p, xmlNode *line)
{
	view_id view;
	struct record *parent = lead(c, p);
	int command = command_at(c, p, p->depth, parent, line, &view);
	bool decides = parent && line_decides_view(line);

	assert(command >= 0);
	struct record *r = index_find(&c->ix, parent, command, line);
	if (!r) {
		add(c, parent, view, command, line, EDIT_DELETE);
	} else if (edit_op(r->node) == EDIT_SET &&
		   (r->command != command || !command_agrees(c->im, command, r->node, line))) {
		xmlFreeNode(line); /* set to another state or value: the one named here is gone by that */
	} else {
		drop_below(c, r);
		rewrite(c, r, view, command, line, EDIT_DELETE);
	}
	if (decides)
		follow_view(c, parent, false);
}

/* ---- questions ---- */

const xmlNode *candidate_find(const struct candidate *c, const struct place *p, const xmlNode *line)
{
	struct record *parent, *r;
	view_id view;
	int command;

	if (!locate(c, p, p->depth, &parent))
		return NULL;
	command = command_at(c, p, p->depth, parent, line, &view);
	r = command < 0 ? NULL : index_find(&c->ix, parent, command, line);
	return r && edit_op(r->node) != EDIT_LEADS ? r->node : NULL;
}

bool candidate_hides(const struct candidate *c, const struct place *p)
{
	struct record *r;

	for (int depth = 1; depth <= p->depth && locate(c, p, depth, &r); depth++) {
		enum edit_op op = edit_op(r->node);
		if (op == EDIT_DELETE || op == EDIT_REPLACE)
			return true;
	}
	return false;
}

static void take_like(const struct candidate *c, const struct record *r, const struct record *parent, int command,
	const xmlNode *like, const xmlNode ***line, size_t *count)
{
	if (r->parent != parent || r->command != command || !command_agrees(c->im, command, r->node, like))
		return;
	if (!(*count & (*count - 1))) { /* room doubles at powers of two */
		*line = reallocarray(*line, *count ? 2 * *count : 1, sizeof **line);
		assert(*line);
	}
	(*line)[(*count)++] = r->node;
}

void candidate_like(
	struct candidate *c, const struct place *p, const xmlNode *like, const xmlNode ***line, size_t *count)
{
	struct record *parent;
	view_id view;

	if (!locate(c, p, p->depth, &parent))
		return;
	int command = command_at(c, p, p->depth, parent, like, &view);
	if (command < 0)
		return;
	if (command_keyed(c->im, command, like)) {
		const struct record *r = index_find(&c->ix, parent, command, like);
		if (r)
			take_like(c, r, parent, r->command, like, line, count);
		return;
	}
	const struct group *group[2] = {NULL, NULL};
	index_group(&c->ix);
	if (index_narrow(&c->ix, parent, command, like, group)) {
		for (int g = 0; g < 2; g++)
			for (size_t i = 0; group[g] && i < group[g]->count; i++)
				take_like(c, group[g]->member[i], parent, command, like, line, count);
		return;
	}
	const xmlNode *content = parent ? line_view(parent->node) : c->root;
	for (const xmlNode *n = content ? element_from(content->children) : NULL; n; n = element_next(n))
		take_like(c, record_of(n), parent, command, like, line, count);
}

const xmlNode *candidate_at(const struct candidate *c, const struct place *p)
{
	struct record *r;

	if (!locate(c, p, p->depth, &r))
		return NULL;
	const xmlNode *content = r ? line_view(r->node) : c->root;
	return content ? element_from(content->children) : NULL;
}

/* One undo form may remove several lines (`undo local-user a`): it is printed once. */
static void print_below(const struct candidate *c, const xmlNode *content, int indent, FILE *out)
{
	char text[LINE_TEXT + 8], undone[LINE_TEXT + 8] = "";

	for (const xmlNode *n = element_from(content->children); n; n = element_next(n)) {
		const struct record *r = record_of(n);
		enum edit_op op = edit_op(n);
		if (op == EDIT_DELETE || op == EDIT_REPLACE) {
			line_print_undo(c->im, r->view, n, text, sizeof text);
			if (strcmp(text, undone) != 0)
				fprintf(out, "%*s%s\n", indent, "", text);
			memcpy(undone, text, sizeof undone);
		}
		if (op != EDIT_DELETE && line_is_list(c->im, r->command, n)) {
			list_print(c->im, r->command, n, indent, out);
		} else if (op != EDIT_DELETE) {
			command_print(c->im, r->command, n, text, sizeof text);
			fprintf(out, "%*s%s\n", indent, "", text);
		}
		if (line_view(n))
			print_below(c, line_view(n), indent + 1, out);
	}
}

void candidate_print(const struct candidate *c, FILE *out)
{
	print_below(c, c->root, 0, out);
}
