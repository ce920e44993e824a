/*
 * The generic handler of configuration lines: what the line does comes from datastore/line.h, it is recorded in the
 * candidate, and a line that opens a view enters it. No command has a name here.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"
#include "cli/output.h"
#include "datastore/word.h"

/* ---- the lines that stand at a place, for undo forms ---- */

#define DOCS_MAX 16

struct standing {
	xmlDoc *data[DOCS_MAX]; /* answers of the device */
	int docs, at;
	const xmlNode *next;
	const xmlNode **edit; /* of the candidate, those that the line may be about */
	size_t edit_count, edit_at;
	const struct place *place;
};

static const xmlNode *next_standing(void *ctx)
{
	struct standing *st = ctx;
	const xmlNode *found;

	while (!st->next || st->next->type != XML_ELEMENT_NODE) {
		if (st->next)
			st->next = st->next->next;
		else if (st->at < st->docs)
			st->next = place_lines(st->data[st->at++], st->place);
		else
			return st->edit_at < st->edit_count ? st->edit[st->edit_at++] : NULL;
	}
	found = st->next;
	st->next = found->next;
	return found;
}

static void find_standing(struct session *s, const struct place *p, const struct match *m, struct standing *st)
{
	xmlNode *filter;

	bool hides = candidate_hides(s->candidate, p);

	*st = (struct standing){.place = p};
	for (int i = 0; st->docs < DOCS_MAX && (filter = line_undo_filter(s->image, p->view[p->depth], m, i)); i++) {
		candidate_like(s->candidate, p, filter, &st->edit, &st->edit_count);
		if (hides) {
			xmlFreeNode(filter);
			continue;
		}
		xmlDoc *data = session_get(s, "running", place_filter(s, p, filter));
		if (data)
			st->data[st->docs++] = data;
	}
}

static void forget_standing(struct standing *st)
{
	for (int i = 0; i < st->docs; i++)
		xmlFreeDoc(st->data[i]);
	free(st->edit);
}

/* ---- recording ---- */

static void make_note(struct session *s, const struct place *p, bool remove, xmlNode *line)
{
	if (remove)
		candidate_delete(s->candidate, p, line);
	else
		candidate_set(s->candidate, p, line);
}

static void put_edit(struct session *s, view_id v, xmlNode *at, const xmlNode *line, const char *op)
{
	xmlNode *found = find_line(s, v, at->children, line), *edit = line_copy(line);

	if (found) {
		xmlUnlinkNode(found);
		xmlFreeNode(found);
	}
	xmlSetProp(edit, (const xmlChar *)"op", (const xmlChar *)op);
	xmlAddChild(at, edit);
}

/* The whole candidate with the lines on top, as an <edit> document. */
static xmlDoc *whole_edit(struct session *s, const struct place *p, const struct line_effect *e)
{
	xmlDoc *doc = xmlNewDoc(NULL);
	xmlNode *at = xmlDocCopyNode((xmlNode *)candidate_root(s->candidate), doc, 1), *found;

	xmlDocSetRootElement(doc, at);
	for (int i = 0; i < p->depth; i++) {
		found = find_line(s, p->view[i], at->children, p->line[i]);
		if (!found)
			found = xmlAddChild(at, line_copy_keys(s->image, p->view[i], p->line[i]));
		at = line_view_make(found);
	}
	for (size_t i = 0; i < e->count; i++)
		put_edit(s, p->view[p->depth], at, e->line[i], line_effect_removes(e, i) ? "delete" : "set");
	return doc;
}

/* One line with what belongs to it. */
static xmlDoc *branch_edit(struct session *s, const struct place *p, const struct line_effect *e)
{
	xmlSetProp(e->line[0], (const xmlChar *)"op", (const xmlChar *)(line_effect_removes(e, 0) ? "delete" : "set"));
	xmlDoc *edit = candidate_branch(s->candidate, p, e->line[0]);
	xmlUnsetProp(e->line[0], (const xmlChar *)"op");
	return edit;
}

/* Does the fault name one of the lines? A feature may name it without its options, as its undo form does. */
static bool is_about(struct session *s, const struct place *p, const struct line_effect *e, const char *faulty)
{
	char text[sizeof((struct fault *)0)->line] = "";

	for (size_t i = 0; i < e->count; i++) {
		bool removes = line_effect_removes(e, i);
		size_t verb = removes ? 0 : strlen("undo ");

		line_print_undo(s->image, p->view[p->depth], e->line[i], text, sizeof text);
		if (strncmp(text, "undo ", verb) == 0 && strcmp(text + verb, faulty) == 0)
			return true;
		line_print(s->image, p->view[p->depth], e->line[i], text, sizeof text);
		if (!removes && strcmp(text, faulty) == 0)
			return true;
	}
	return !*faulty;
}

/* True if the device accepts the edit (taken), or what it refuses is another line: that is told at the commit. */
static bool accepts(
	struct session *s, xmlDoc *edit, const struct place *p, const struct line_effect *e, struct fault *f)
{
	*f = (struct fault){0};
	xmlDoc *ok = rpc_call(s->rpc, edit_request("check", edit), NULL, f);

	s->over |= rpc_lost(s->rpc);
	if (!ok)
		return !s->over && !is_about(s, p, e, f->line);
	xmlFreeDoc(ok);
	return true;
}

/* Asks the device whether the lines would do. First with what belongs to the line, which is cheap; a refusal is
 * believed only if it stands with all of the candidate: something else there may be what the line needs. */
static int check(struct session *s, const struct place *p, const struct line_effect *e)
{
	struct fault f;

	if (e->count == 1 && accepts(s, branch_edit(s, p, e), p, e, &f))
		return 0;
	if (!s->over && accepts(s, whole_edit(s, p, e), p, e, &f))
		return 0;
	out_fault(s, &f);
	return -1;
}

/* Does the line have every word of the one typed? `ospf 1` enters `ospf 1 router-id 10.1.1.1` and changes nothing. */
static bool repeats(const xmlNode *line, const xmlNode *typed)
{
	for (const xmlNode *w = typed->children; w; w = w->next) {
		const char *name = (const char *)w->name;
		const char *has = line_get(line, name), *wants = line_get(typed, name);
		if (!has || !wants || strcmp(has, wants) != 0)
			return false;
	}
	return true;
}

/* Is the line there already, word for word? Then the candidate stays as it is. */
static bool stands(struct session *s, const struct place *p, const struct line_effect *e)
{
	xmlNode *line = e->remove || e->count != 1 ? NULL : session_line(s, p, e->line[0]);
	bool same = line && line_equal(line, e->line[0]);

	if (line && !same && line_enters(s->image, p->view[p->depth], line) >= 0)
		same = repeats(line, e->line[0]);

	xmlFreeNode(line);
	return same;
}

static bool removes_negative(struct session *s, const struct command *c)
{
	for (int i = 0, id; (id = command_target(s->image, c->id, i)) >= 0; i++)
		if (image_command(s->image, (uint32_t)id).flags & COMMAND_NEGATIVE)
			return true;
	return false;
}

/* What a device does unless it is told not to needs no telling: `portswitch` where no `undo portswitch` stands. */
static bool is_so_anyway(struct session *s, const struct place *p, const struct command *c, const struct line_effect *e)
{
	if (!e->remove || !removes_negative(s, c))
		return false;
	for (size_t i = 0; i < e->count; i++)
		if (session_line_exists(s, p, e->line[i]))
			return false;
	return true;
}

/* ---- views ---- */

static void enter(struct session *s, const struct place *p, const struct match *m, const xmlNode *line)
{
	char prompt[sizeof s->frame->prompt];
	view_id outer = p->view[p->depth];

	if (line_enters(s->image, outer, line) < 0)
		return;
	xmlNode *merged = merged_line(s, p, line);
	view_id v = line_enters(s->image, outer, merged);
	xmlFreeNode(merged);
	view_prompt(s->image, v, m, s->frame[s->depth].prompt, prompt, sizeof prompt);
	session_enter(s, v, prompt, line_copy(line));
}

/* The line of another command that stands under the key values of the one typed; NULL if none does. Caller frees. */
static xmlNode *line_of(struct session *s, const struct place *p, int command, const xmlNode *typed)
{
	char buf[WORD_NAME_MAX];
	const char *key;
	xmlNode *line = xmlNewNode(NULL, BAD_CAST word_encode(image_command(s->image, (uint32_t)command).element, buf));
	xmlNode *found = NULL;
	int keys;

	assert(line);
	for (keys = 0; (key = command_key(s->image, (uint32_t)command, keys)); keys++) {
		const char *name = word_encode(key, buf), *value = line_get(typed, name);
		if (!value)
			break;
		xmlNewTextChild(line, NULL, BAD_CAST name, BAD_CAST value);
	}
	if (keys && !key)
		found = session_line(s, p, line);
	xmlFreeNode(line);
	return found;
}

/* `acl name web` opens what `acl name web basic` has made: the line typed says no more than the key values, or has the
 * same view. Gives that line, NULL if there is none. Caller frees. */
static xmlNode *opened_instead(struct session *s, const struct place *p, const struct command *c, const xmlNode *typed)
{
	xmlNode *keys, *found = NULL;
	bool bare;

	if (command_opens_too(s->image, c->id, 0) < 0)
		return NULL;
	keys = line_copy_keys(s->image, p->view[p->depth], typed);
	bare = line_equal(keys, typed);
	xmlFreeNode(keys);
	for (int i = 0, id; !found && (id = command_opens_too(s->image, c->id, i)) >= 0; i++)
		if (bare || image_command(s->image, (uint32_t)id).enters == c->enters)
			found = line_of(s, p, id, typed);
	return found;
}

/* `undo portswitch` and `portswitch` turn the view they stand in into another one. */
static bool turns_view(struct session *s, const struct command *c)
{
	return c->flags & COMMAND_NEGATIVE || removes_negative(s, c);
}

/* ---- views that are always there ---- */

static bool is_singleton(struct session *s, view_id v, const xmlNode *line)
{
	int command = line_command(s->image, v, line);

	return command >= 0 && image_command(s->image, (uint32_t)command).flags & COMMAND_SINGLETON;
}

/* The lines that opened such views are recorded together with the first line in them. */
static void note_singletons(struct session *s, const struct place *p)
{
	struct place outer = *p;

	for (outer.depth = 0; outer.depth < p->depth; outer.depth++) {
		const xmlNode *line = p->line[outer.depth];
		if (is_singleton(s, p->view[outer.depth], line) && !session_line_exists(s, &outer, line))
			candidate_set(s->candidate, &outer, line_copy(line));
	}
}

/* ---- the handler ---- */

static int apply(
	struct session *s, const struct place *p, const struct match *m, const struct command *c, struct line_effect *e)
{
	bool same = stands(s, p, e) || is_so_anyway(s, p, c, e) ||
		    (!e->remove && c->flags & (COMMAND_SINGLETON | COMMAND_TRANSIENT));
	xmlNode *opening = NULL;
	int result = -1;

	if (!e->remove && e->count == 1) {
		xmlNode *other = same ? NULL : opened_instead(s, p, c, e->line[0]);
		same |= other != NULL;
		opening = other ? other : line_copy(e->line[0]);
	}

	if (!same && (c->flags & COMMAND_CHECKED) && check(s, p, e) < 0)
		goto out;
	if (!same && !e->remove)
		note_singletons(s, p);
	for (size_t i = 0; !same && i < e->count; i++) {
		make_note(s, p, line_effect_removes(e, i), e->line[i]);
		e->line[i] = NULL;
	}
	if (c->notice)
		out_line(s, "%s", c->notice);
	if (turns_view(s, c))
		session_refresh_view(s);
	if (opening)
		enter(s, p, m, opening);
	result = 0;
out:
	xmlFreeNode(opening);
	return result;
}

int config_line_at(struct session *s, const struct place *p, const struct match *m, bool reverse)
{
	struct command c = image_command(s->image, m->command);
	struct standing st;
	struct line_effect e;
	int result = -1;

	find_standing(s, p, m, &st);
	if (!s->over && line_effect(s->image, p->view[p->depth], m, next_standing, &st, &e) == 0) {
		e.remove ^= reverse;
		result = apply(s, p, m, &c, &e);
		line_effect_clear(&e);
	}
	forget_standing(&st);
	return result;
}

/* `system-view immediately`: what cannot take effect leaves nothing behind, nor the view that the line opened. */
static int take_effect(struct session *s, int depth)
{
	if (session_commit(s, NULL) == 0)
		return 0;
	candidate_clear(s->candidate);
	session_leave(s, depth < s->depth ? depth : s->depth);
	session_refresh_view(s);
	return -1;
}

/* `clock timezone` and the like are typed in the user view, stand in the system view, and are in force at once. What
 * the system view does not know is a setting of this login only, and no configuration. */
static int set_from_user_view(struct session *s, const struct match *m)
{
	const struct place system = {.view = {image_view(s->image, "system")}};
	struct grammar_env env = session_env(s, s->level);
	char line[LINE_LIMIT];
	struct match *again = malloc(sizeof *again);
	int result = 0;

	if (!again)
		abort();
	match_print(m, line, sizeof line);
	grammar_match(s->image, &env, system.view[0], line, again);
	if (again->status == MATCH_OK && image_command(s->image, again->command).flags & COMMAND_CONFIG) {
		result = config_line_at(s, &system, again, false);
		result = result == 0 ? take_effect(s, USER_DEPTH) : result;
	}
	free(again);
	return result;
}

/* The question stands on the last line of the text. */
static bool confirmed(struct session *s, const char *text)
{
	const char *question = strrchr(text, '\n');

	if (question)
		out_line(s, "%.*s", (int)(question - text), text);
	return session_ask(s, question ? question + 1 : text, "YN") == 'Y';
}

int config_line(struct session *s, const struct match *m)
{
	struct command c = image_command(s->image, m->command);
	struct place p;

	if (c.confirm && !confirmed(s, c.confirm))
		return 0;
	if (s->depth == USER_DEPTH)
		return set_from_user_view(s, m);
	session_place(s, &p);
	int depth = s->depth;
	bool first = candidate_empty(s->candidate);
	int result = config_line_spreads(s, &p, m) ? config_line_spread(s, &p, m) : config_line_at(s, &p, m, false);
	if (first) { /* what others had committed when the device was asked about the line is known to it */
		session_hear(s);
		s->base = s->version;
	}
	return s->immediate && result == 0 ? take_effect(s, depth) : result;
}
