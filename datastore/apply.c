/*
 * Edits onto the tree: reads an <edit>, which may come from anybody, and does its steps through the journal. A line is
 * stored only if its text matches the grammar of its view back to the very same element, so nothing can get in that
 * could not have been typed.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/block.h"
#include "datastore/candidate.h"
#include "datastore/command.h"
#include "datastore/tree.h"
#include "datastore/word.h"

#define DEPTH_MAX 8
#define WORDS_MAX 256

enum op { OP_NONE, OP_SET, OP_DELETE, OP_REPLACE, OP_BROKEN };

static const struct grammar_env any_level = {.level = -1};

static enum op op_of(const xmlNode *e)
{
	static const char *const names[] = {[OP_SET] = "set", [OP_DELETE] = "delete", [OP_REPLACE] = "replace"};
	enum op op = OP_BROKEN;

	if (!e->properties)
		return OP_NONE;
	const xmlAttr *a = e->properties;
	if (a->next || strcmp((const char *)a->name, "op") || !a->children || a->children->next ||
		!a->children->content)
		return OP_BROKEN;
	for (int i = OP_SET; i <= OP_REPLACE; i++)
		if (!strcmp(names[i], (const char *)a->children->content))
			op = i;
	return op;
}

static bool is_blank_text(const xmlNode *n)
{
	return n->type == XML_TEXT_NODE && (!n->content || !n->content[strspn((const char *)n->content, " \t\r\n")]);
}

/* Words are empty elements or hold one piece of text, nothing else. */
static bool is_word(const xmlNode *n, size_t *length)
{
	const xmlNode *text = n->children;

	*length += strlen((const char *)n->name);
	if (n->properties || n->nsDef || n->ns)
		return false;
	if (!text)
		return true;
	if (text->next || (text->type != XML_TEXT_NODE && text->type != XML_CDATA_SECTION_NODE) || !text->content)
		return false;
	*length += strlen((const char *)text->content);
	return true;
}

static bool is_sane(const xmlNode *e, bool list)
{
	size_t length = 0;
	int words = 0, views = 0;

	for (const xmlNode *n = e->children; n; n = n->next) {
		if (is_blank_text(n))
			continue;
		if (n->type != XML_ELEMENT_NODE)
			return false;
		if (node_is(n, "view"))
			views++;
		else if (!is_word(n, &length) || ++words > (list ? LIST_WORDS : WORDS_MAX) ||
			 (!list && length > 2 * LINE_LIMIT))
			return false;
	}
	return views <= 1;
}

static int refuse(struct fault *f, enum fault_code code, const char *line, const char *why)
{
	return fault_set(f, code, line, "%s", why);
}

static int foreign(const xmlNode *e, struct fault *f)
{
	char buf[WORD_NAME_MAX];
	const char *name = e->type == XML_ELEMENT_NODE ? word_decode((const char *)e->name, buf) : NULL;

	return refuse(f, FAULT_INTERNAL, name, "not a line of this view");
}

static bool reads_as(struct txn *t, view_id view, int command, const char *text)
{
	char canonical[LINE_TEXT];
	struct match m;

	grammar_match(t->s->im, &any_level, view, text, &m);
	if (m.status != MATCH_OK || (int)m.command != command)
		return false;
	match_print(&m, canonical, sizeof canonical);
	return strcmp(canonical, text) == 0;
}

/* A list in order, each of the lines it is printed in one of the view? */
static bool is_sound_list(struct txn *t, view_id view, int command, const xmlNode *e)
{
	xmlNode *line = list_combine(t->s->im, command, NULL, e, false);
	bool sound = line && line_equal(line, e);
	char *text = NULL, *rest;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	assert(out);
	if (sound)
		list_print(t->s->im, command, line, 0, out);
	fclose(out);
	for (char *one = strtok_r(text, "\n", &rest); sound && one; one = strtok_r(NULL, "\n", &rest))
		sound = reads_as(t, view, command, one);
	free(text);
	xmlFreeNode(line);
	return sound;
}

/* Is the line what the grammar makes of its own text? 0, or -1 with the fault. */
static int check_line(struct txn *t, view_id view, int command, const xmlNode *e, struct fault *f)
{
	const char *run = image_command(t->s->im, (uint32_t)command).run;
	char text[LINE_TEXT];
	struct match m;
	size_t length = command_print(t->s->im, command, e, text, sizeof text);

	if (t->read && line_was_read(e, command) && length < sizeof text)
		return 0;
	if (line_is_list(t->s->im, command, e))
		return is_sound_list(t, view, command, e) ? 0 : refuse(f, FAULT_INTERNAL, run, "not a list in order");
	m.status = MATCH_UNRECOGNIZED;
	if (length < sizeof text)
		grammar_match(t->s->im, &any_level, view, text, &m);
	if (m.status != MATCH_OK || (int)m.command != command)
		return refuse(f, FAULT_INTERNAL, text, "not a line of this view");
	if (match_has_clear(&m))
		return refuse(f, FAULT_INTERNAL, run, "a secret in clear text");
	return line_is_match(t->s->im, e, &m) ? 0 : refuse(f, FAULT_INTERNAL, text, "not a line of this view");
}

/* ---- the view of a port's lines ---- */

/* May the line stay, now that the lines beside it are those of another view? */
static int command_there(struct txn *t, struct record *r, view_id view)
{
	char text[LINE_TEXT];
	struct match m;
	int command = line_command(t->s->im, view, r->node);

	if (command < 0 || command == r->command)
		return command;
	if (command_print(t->s->im, r->command, r->node, text, sizeof text) >= sizeof text)
		return -1;
	grammar_match(t->s->im, &any_level, view, text, &m);
	return m.status == MATCH_OK && (int)m.command == command &&
			       index_find(&t->s->ix, r->parent, command, r->node) == r
		       ? command
		       : -1;
}

/* After `undo portswitch` came or went: lines that the new view does not know go with the old one. */
static void resolve_view(struct txn *t, struct record *r)
{
	view_id enters = command_enters(t->s->im, r->command, r->node);

	if (enters == r->enters)
		return;
	tree_retype(t, r, r->view, r->command, enters);
	for (xmlNode *n = tree_first(t->s, r), *next; n; n = next) {
		struct record *line = record_of(n);
		int command = command_there(t, line, enters);
		next = element_next(n);
		if (command < 0)
			tree_drop(t, line);
		else
			tree_retype(t, line, enters, command,
				command == line->command ? line->enters : command_enters(t->s->im, command, n));
	}
}

/* `undo portswitch` is a line of both views of a port. */
static view_id view_for(struct txn *t, struct record *parent, const xmlNode *e)
{
	view_id view = tree_view(t->s, parent), routed, switched;

	if (!parent || !line_decides_view(e) || line_command(t->s->im, view, e) >= 0)
		return view;
	command_views(t->s->im, parent->command, parent->node, &routed, &switched);
	return view == routed ? switched : routed;
}

/* ---- one line ---- */

static void drop_content(struct txn *t, struct record *r)
{
	for (xmlNode *n = tree_first(t->s, r), *next; n; n = next) {
		next = element_next(n);
		tree_drop(t, record_of(n));
	}
	resolve_view(t, r);
}

static void note_asked(struct txn *t, int command)
{
	if (!t->asked)
		t->asked = calloc(1, image_command_count(t->s->im) / 8 + 1);
	assert(t->asked);
	t->asked[command / 8] |= (unsigned char)(1 << command % 8);
}

static void delete_line(struct txn *t, struct record *parent, int command, const xmlNode *e)
{
	struct record *r = index_find(&t->s->ix, parent, command, e);

	if (!parent)
		note_asked(t, command);
	/* Of two states of one thing only the one named is deleted, and an old value is no name for a new one. */
	if (r && !r->gone && r->command == command && command_agrees(t->s->im, command, r->node, e))
		tree_drop(t, r);
}

static struct record *set_line(
	struct txn *t, struct record *parent, view_id view, int command, const xmlNode *e, bool replace)
{
	struct record *r = index_find(&t->s->ix, parent, command, e);

	if (!r || r->gone)
		return tree_add(t, r, parent, view, command, block_line(t->s->doc, e));
	if (replace)
		drop_content(t, r);
	if (!line_equal(r->node, e))
		tree_swap(t, r, command, block_line(t->s->doc, e));
	return r;
}

static bool only_deletes(const xmlNode *content, int depth)
{
	if (depth > DEPTH_MAX)
		return false;
	for (const xmlNode *n = element_from(content->children); n; n = element_next(n)) {
		enum op op = op_of(n);
		if (op != OP_DELETE && (op != OP_NONE || (line_view(n) && !only_deletes(line_view(n), depth + 1))))
			return false;
	}
	return true;
}

/* A line that is not of this view, but would be if the port were in its other mode: it went with that mode, so a
 * deletion finds nothing to do, and anything else met somebody else's change. */
static int unknown_line(struct txn *t, struct record *parent, const xmlNode *e, enum op op, struct fault *f)
{
	view_id routed = -1, switched = -1;

	if (parent)
		command_views(t->s->im, parent->command, parent->node, &routed, &switched);
	if (switched < 0 || line_command(t->s->im, parent->enters == routed ? switched : routed, e) < 0)
		return foreign(e, f);
	if (op == OP_DELETE)
		return 0;
	return refuse(f, FAULT_CONFLICT, (const char *)e->name, "The mode of the interface does not allow it.");
}

static int apply_content(struct txn *t, struct record *parent, const xmlNode *content, int depth, struct fault *f);

/* The line that an element without operation leads to; NULL with *result set if there is nothing below to do. */
static struct record *led_to(
	struct txn *t, struct record *parent, int command, const xmlNode *e, int depth, int *result, struct fault *f)
{
	char text[LINE_TEXT];
	struct record *r = index_find(&t->s->ix, parent, command, e);

	*result = 0;
	if (r && !r->gone && r->command == command)
		return r;
	if (line_view(e) && !only_deletes(line_view(e), depth)) {
		command_print(t->s->im, command, e, text, sizeof text);
		*result = refuse(f, FAULT_CONFLICT, text, "The object no longer exists.");
	}
	return NULL;
}

static int apply_line(struct txn *t, struct record *parent, const xmlNode *e, int depth, struct fault *f)
{
	enum op op = op_of(e);
	view_id view = view_for(t, parent, e);
	const xmlNode *content;
	struct record *r;
	int result;

	if (op == OP_BROKEN || depth > DEPTH_MAX || e->nsDef || e->ns || strlen((const char *)e->name) >= WORD_NAME_MAX)
		return foreign(e, f);
	int command = line_command(t->s->im, view, e);
	if (!is_sane(e, command_is_list(t->s->im, command)))
		return foreign(e, f);
	if (command < 0)
		return unknown_line(t, parent, e, op, f);
	content = line_view(e);
	if (op == OP_DELETE) {
		delete_line(t, parent, command, e);
		return content ? foreign(e, f) : 0;
	}
	if (op == OP_NONE) {
		r = led_to(t, parent, command, e, depth, &result, f);
		if (!r)
			return result;
	} else {
		if (check_line(t, view, command, e, f) < 0)
			return -1;
		r = set_line(t, parent, view, command, e, op == OP_REPLACE);
	}
	return content ? apply_content(t, r, content, depth + 1, f) : 0;
}

static int apply_some(
	struct txn *t, struct record *parent, const xmlNode *content, bool deciders, int depth, struct fault *f)
{
	for (const xmlNode *e = content->children; e; e = e->next) {
		if (is_blank_text(e))
			continue;
		if (e->type != XML_ELEMENT_NODE)
			return foreign(e, f);
		if ((parent && line_decides_view(e)) == deciders && apply_line(t, parent, e, depth, f) < 0)
			return -1;
	}
	return 0;
}

/* What decides the view comes first, wherever it stands in the edit. */
static int apply_content(struct txn *t, struct record *parent, const xmlNode *content, int depth, struct fault *f)
{
	if (parent && apply_some(t, parent, content, true, depth, f) < 0)
		return -1;
	if (parent)
		resolve_view(t, parent);
	if (parent && parent->enters < 0)
		return element_from(content->children) ? foreign(content, f) : 0;
	return apply_some(t, parent, content, false, depth, f);
}

int txn_apply_read(struct txn *t, const xmlNode *edit, struct fault *f)
{
	t->read = true;
	int result = txn_apply(t, edit, f);
	t->read = false;
	return result;
}

int txn_apply(struct txn *t, const xmlNode *edit, struct fault *f)
{
	if (edit->type != XML_ELEMENT_NODE || !node_is(edit, "edit"))
		return refuse(f, FAULT_INTERNAL, NULL, "not an edit");
	int result = apply_content(t, NULL, edit, 0, f);
	tree_settle(t);
	return result;
}

/* ---- one line of text ---- */

static const xmlNode *next_line(void *ctx)
{
	xmlNode **at = ctx, *line = *at;

	if (line)
		*at = element_next(line);
	return line;
}

/* Lines that a removing command may be about. */
struct found {
	size_t at, count;
	const xmlNode **line;
};

static const xmlNode *next_found(void *ctx)
{
	struct found *found = ctx;

	return found->at < found->count ? found->line[found->at++] : NULL;
}

static void take_found(struct found *found, const struct record *r, const struct record *parent)
{
	if (!r || r->gone || r->parent != parent)
		return;
	if (!(found->count & (found->count - 1))) { /* room doubles at powers of two */
		found->line = reallocarray(found->line, found->count ? 2 * found->count : 1, sizeof *found->line);
		assert(found->line);
	}
	found->line[found->count++] = r->node;
}

/* False if the command leaves too much open to look its lines up. */
static bool find_like(struct txn *t, struct record *parent, view_id view, const xmlNode *like, struct found *found)
{
	const struct group *group[2] = {NULL, NULL};
	int command = line_command(t->s->im, view, like);

	if (command < 0)
		return true;
	if (command_keyed(t->s->im, command, like)) {
		take_found(found, index_find(&t->s->ix, parent, command, like), parent);
		return true;
	}
	if (!index_narrow(&t->s->ix, parent, command, like, group))
		return false;
	for (int g = 0; g < 2; g++)
		for (size_t i = 0; group[g] && i < group[g]->count; i++)
			take_found(found, group[g]->member[i], parent);
	return true;
}

/* Looks the instances up where the command names them, else goes through the lines of the place. */
static int text_effect(struct txn *t, struct record *parent, view_id view, const struct match *m, struct line_effect *e)
{
	const struct image *im = t->s->im;
	struct found found = {0};
	bool named = match_names_instances(im, view, m), looked_up = true;
	xmlNode *like, *first = tree_first(t->s, parent);

	for (int i = 0; looked_up && (like = line_undo_filter(im, view, m, i)); i++) {
		looked_up = find_like(t, parent, view, like, &found);
		if (!looked_up && named) {
			int command = line_command(im, view, like);
			take_found(&found, index_find(&t->s->ix, parent, command, like), parent);
			looked_up = true;
		}
		xmlFreeNode(like);
	}
	int result = looked_up ? line_effect(im, view, m, next_found, &found, e)
			       : line_effect(im, view, m, next_line, &first, e);
	free(found.line);
	return result;
}

int txn_line(struct txn *t, const xmlNode *place, const char *text, struct fault *f)
{
	struct record *parent = place ? record_of(place) : NULL;
	view_id view = tree_view(t->s, parent);
	struct line_effect effect;
	struct match m;
	int result = 0;

	assert(!place || parent);
	grammar_match(t->s->im, &any_level, view, text, &m);
	if (m.status != MATCH_OK || text_effect(t, parent, view, &m, &effect) < 0)
		return refuse(f, FAULT_INTERNAL, text, "not a line of this view");
	for (size_t i = 0; !result && i < effect.count; i++) {
		xmlNewProp(effect.line[i], BAD_CAST "op", BAD_CAST(line_effect_removes(&effect, i) ? "delete" : "set"));
		result = apply_line(t, parent, effect.line[i], 0, f);
	}
	line_effect_clear(&effect);
	if (parent && !parent->gone)
		resolve_view(t, parent);
	tree_settle(t);
	return result;
}

bool txn_asked_delete(const struct txn *t, const char *element)
{
	int command = view_element(t->s->im, t->s->system, element);

	return command >= 0 && t->asked && t->asked[command / 8] >> command % 8 & 1;
}
