/*
 * The part of a candidate that a check of one line needs: the way to its place, what else is edited there, and the
 * uncommitted objects that its words name (the interface or VPN instance that was made two lines ago). Objects are
 * found by value through the index, so that the cost follows the line and never the candidate.
 */
#include <assert.h>
#include <stdlib.h>

#include "datastore/candidate.h"
#include "datastore/command.h"
#include "datastore/word.h"

#define OBJECTS_MAX 64 /* more uncommitted objects than this no line hangs on */

struct branch {
	const struct candidate *c;
	xmlNode *root;
	struct record *object[OBJECTS_MAX]; /* copied to the branch */
	int objects;
};

static bool opens_an_object(const struct image *im, int id)
{
	return image_command(im, (uint32_t)id).element && command_opens(im, id) && command_key(im, (uint32_t)id, 0);
}

void candidate_note_opener(struct candidate *c, int command)
{
	for (size_t i = 0; i < c->openers; i++)
		if (c->opener[i] == command)
			return;
	if (command < 0 || !opens_an_object(c->im, command))
		return;
	c->opener = realloc(c->opener, (c->openers + 1) * sizeof *c->opener);
	assert(c->opener);
	c->opener[c->openers++] = command;
}

static bool is_copied(const struct branch *b, const struct record *r)
{
	for (int i = 0; i < b->objects; i++)
		if (b->object[i] == r)
			return true;
	return false;
}

static void follow_line(struct branch *b, const xmlNode *line);

static void copy_object(struct branch *b, struct record *r)
{
	if (is_copied(b, r) || b->objects == OBJECTS_MAX)
		return;
	b->object[b->objects++] = r;
	xmlAddChild(b->root, xmlDocCopyNode(r->node, b->root->doc, 1));
	follow_line(b, r->node);
}

/* Uncommitted objects whose key is this value. */
static void follow_value(struct branch *b, const char *value)
{
	char buf[WORD_NAME_MAX];
	const struct image *im = b->c->im;

	for (const int *id = b->c->opener; id < b->c->opener + b->c->openers; id++) {
		struct command row = image_command(im, (uint32_t)*id);
		xmlNode *like = xmlNewNode(NULL, BAD_CAST word_encode(row.element, buf));
		word_add(like, command_key(im, (uint32_t)*id, 0), value);
		struct record *r = index_find(&b->c->ix, NULL, *id, like);
		xmlFreeNode(like);
		if (r)
			copy_object(b, r);
	}
}

static void follow_line(struct branch *b, const xmlNode *line)
{
	const xmlNode *content = line_view(line);

	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		if (word_text(w))
			follow_value(b, word_text(w));
	for (const xmlNode *n = content ? element_from(content->children) : NULL; n; n = element_next(n))
		follow_line(b, n);
}

static xmlNode *copy_edit(xmlNode *to, const xmlNode *e)
{
	xmlNode *copy = line_copy(e);
	xmlChar *op = xmlGetNoNsProp((xmlNode *)e, BAD_CAST "op");

	if (op)
		xmlNewProp(copy, BAD_CAST "op", op);
	xmlFree(op);
	return xmlAddChild(to, copy);
}

/* What is edited beside the line, except an edit of the line itself. */
static void copy_place(struct branch *b, xmlNode *to, const struct place *p, const xmlNode *line)
{
	const xmlNode *self = candidate_find(b->c, p, line);

	for (const xmlNode *e = candidate_at(b->c, p); e; e = element_next(e)) {
		if (e == self)
			continue;
		copy_edit(to, e);
		follow_line(b, e);
	}
}

/* The way down to the place; notes the object it starts with. */
static xmlNode *copy_way(struct branch *b, const struct place *p)
{
	xmlNode *to = b->root;

	for (int i = 0; i < p->depth; i++) {
		struct place above = *p;
		above.depth = i;
		const xmlNode *e = candidate_find(b->c, &above, p->line[i]);
		xmlNode *copy =
			e ? copy_edit(to, e) : xmlAddChild(to, line_copy_keys(b->c->im, p->view[i], p->line[i]));
		if (e && !i)
			b->object[b->objects++] = record_of(e);
		to = line_view_make(copy);
	}
	return to;
}

xmlDoc *candidate_branch(const struct candidate *c, const struct place *p, const xmlNode *line)
{
	struct branch b = {.c = c};
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");

	assert(doc);
	b.root = xmlNewDocNode(doc, NULL, BAD_CAST "edit", NULL);
	xmlDocSetRootElement(doc, b.root);
	xmlNode *to = copy_way(&b, p);
	if (p->depth)
		copy_place(&b, to, p, line);
	xmlNode *self = copy_edit(to, line);
	if (!xmlHasProp(self, BAD_CAST "op"))
		xmlNewProp(self, BAD_CAST "op", BAD_CAST "set");
	follow_line(&b, line);
	return doc;
}
