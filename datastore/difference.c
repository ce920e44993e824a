/*
 * Differences: made from a transaction's journal or from two stores, and made into edits. Knows nothing of text.
 */
#include "datastore/difference.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/twigs.h"
#include "datastore/word.h"

static xmlDoc *document(const char *root)
{
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");

	assert(doc);
	doc->dict = xmlDictCreate();
	xmlDocSetRootElement(doc, xmlNewDocNode(doc, NULL, BAD_CAST root, NULL));
	return doc;
}

const char *difference_mark(const xmlNode *line)
{
	const xmlAttr *a = xmlHasProp((xmlNode *)line, BAD_CAST "is");

	return a && a->children && a->children->content ? (const char *)a->children->content : "";
}

static bool is(const xmlNode *line, const char *what)
{
	return !strcmp(difference_mark(line), what);
}

static void hang_word(xmlNode *line, const xmlNode *w)
{
	xmlNode *word = xmlNewDocNode(line->doc, NULL, w->name, NULL);

	assert(word);
	if (word_text(w))
		xmlAddChild(word, xmlNewDocText(line->doc, BAD_CAST word_text(w)));
	xmlAddChild(line, word);
}

/* Hangs a copy of the line's words below `below`, with an attribute (value NULL = none). */
static xmlNode *hang(xmlNode *below, const xmlNode *line, const char *attribute, const char *value)
{
	xmlNode *copy = xmlNewDocNode(below->doc, NULL, line->name, NULL);

	assert(copy);
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		hang_word(copy, w);
	if (value)
		xmlNewProp(copy, BAD_CAST attribute, BAD_CAST value);
	return xmlAddChild(below, copy);
}

/* ---- from a transaction ---- */

static xmlNode *hang_twig(xmlNode *below, const struct twig *w)
{
	if (w->before == w->after)
		return hang(below, w->after, NULL, NULL);
	if (!w->before)
		return hang(below, w->after, "is", "new");
	if (!w->after)
		return hang(below, w->before, "is", "gone");
	hang(below, w->before, "is", "was");
	return hang(below, w->after, "is", "now");
}

static void hang_twigs(xmlNode *below, const struct twigs *all, uint32_t first)
{
	for (uint32_t i = first; i; i = all->twig[i].next) {
		xmlNode *line = hang_twig(below, &all->twig[i]);
		if (all->twig[i].first)
			hang_twigs(line_view_make(line), all, all->twig[i].first);
	}
}

xmlDoc *difference_of(const struct txn *t)
{
	xmlDoc *doc = document("difference");
	struct twigs all = twigs_of(t);

	hang_twigs(xmlDocGetRootElement(doc), &all, all.twig[0].first);
	twigs_clear(&all);
	return doc;
}

bool difference_empty(const xmlNode *difference)
{
	return !element_from(difference->children);
}

/* ---- the other way round ---- */

void difference_turn(xmlNode *difference)
{
	for (xmlNode *n = element_from(difference->children), *next; n; n = next) {
		xmlNode *view = line_view(n);

		next = element_next(n);
		if (view)
			difference_turn(view);
		if (is(n, "new") || is(n, "gone")) {
			xmlSetProp(n, BAD_CAST "is", BAD_CAST(is(n, "new") ? "gone" : "new"));
		} else if (is(n, "was") && next) {
			xmlNode *now = next;
			next = element_next(now);
			view = line_view(now);
			if (view) {
				difference_turn(view);
				xmlUnlinkNode(view);
				xmlAddChild(n, view);
			}
			xmlSetProp(n, BAD_CAST "is", BAD_CAST "now");
			xmlSetProp(now, BAD_CAST "is", BAD_CAST "was");
			xmlUnlinkNode(now);
			xmlAddPrevSibling(n, now);
		}
	}
}

/* ---- to an edit ---- */

static void drop(xmlNode *n)
{
	xmlUnlinkNode(n);
	xmlFreeNode(n);
}

/* Of a line that was changed the side to be set is kept, with what changed in its view. Returns it. */
static xmlNode *keep_side(xmlNode *was, xmlNode *now, bool back)
{
	xmlNode *view = line_view(now);

	if (back && view) {
		xmlUnlinkNode(view);
		xmlAddChild(was, view);
	}
	drop(back ? now : was);
	return back ? was : now;
}

static void lines_to_edit(xmlNode *lines, bool back);

/* What is deleted goes with its content. */
static void line_to_edit(xmlNode *line, const char *op, bool back)
{
	xmlNode *view = line_view(line);

	xmlUnsetProp(line, BAD_CAST "is");
	if (op)
		xmlNewProp(line, BAD_CAST "op", BAD_CAST op);
	if (view && op && !strcmp(op, "delete"))
		drop(view);
	else if (view)
		lines_to_edit(view, back);
}

static void lines_to_edit(xmlNode *lines, bool back)
{
	for (xmlNode *n = element_from(lines->children), *next; n; n = next) {
		next = element_next(n);
		if (is(n, "was") && next) {
			xmlNode *now = next;
			next = element_next(now);
			line_to_edit(keep_side(n, now, back), "set", back);
		} else if (is(n, "was")) { /* half of a pair: not one of ours */
			drop(n);
		} else if (is(n, back ? "new" : "gone")) {
			line_to_edit(n, "delete", back);
		} else {
			line_to_edit(n, *difference_mark(n) ? "set" : NULL, back);
		}
	}
}

void difference_to_edit(xmlNode *difference, bool back)
{
	xmlNodeSetName(difference, BAD_CAST "edit");
	lines_to_edit(difference, back);
}

/* ---- between stores ---- */

static void set_whole(xmlNode *below, const xmlNode *line)
{
	xmlNode *e = hang(below, line, "op", "set");
	const xmlNode *view = line_view(line);

	for (const xmlNode *n = view ? element_from(view->children) : NULL; n; n = element_next(n))
		set_whole(line_view_make(e), n);
}

struct pair {
	const struct store *from, *to;
};

static void towards(xmlNode *below, const struct pair *p, const xmlNode *from, const xmlNode *to);

static void line_towards(xmlNode *below, const struct pair *p, const xmlNode *stands, const xmlNode *line)
{
	bool same = line_equal(stands, line);
	xmlNode *e = hang(below, line, "op", same ? NULL : "set");

	if (line_view(stands) || line_view(line))
		towards(line_view_make(e), p, stands, line);
	if (same && (!line_view(e) || !element_from(line_view(e)->children))) {
		xmlUnlinkNode(e);
		xmlFreeNode(e);
	}
}

/* Opening lines, NULL for the system view. Of two states of one item the new one takes the place of the old. */
static void towards(xmlNode *below, const struct pair *p, const xmlNode *from, const xmlNode *to)
{
	const xmlNode *old = from ? line_view(from) : store_root(p->from);
	const xmlNode *new = to ? line_view(to) : store_root(p->to);

	for (const xmlNode *n = old ? element_from(old->children) : NULL; n; n = element_next(n))
		if (!store_find(p->to, to, n))
			hang(below, n, "op", "delete");
	for (const xmlNode *n = new ? element_from(new->children) : NULL; n; n = element_next(n)) {
		const xmlNode *stands = store_find(p->from, from, n);
		if (stands)
			line_towards(below, p, stands, n);
		else
			set_whole(below, n);
	}
}

xmlDoc *difference_towards(const struct store *from, const struct store *to)
{
	xmlDoc *doc = document("edit");

	towards(xmlDocGetRootElement(doc), &(struct pair){from, to}, NULL, NULL);
	return doc;
}
