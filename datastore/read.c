/*
 * Text to edits. Where a line belongs is told by its indentation; where that fails, by which of the views around it
 * knows the line, in the order in which a device tries them. Works line by line on a candidate, like somebody who
 * types.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/candidate.h"
#include "datastore/command.h"
#include "datastore/spread.h"
#include "datastore/text.h"
#include "datastore/word.h"

#define FRAMES 8 /* opening lines, as many as a place holds */

struct frame {
	view_id view;  /* -1: below a line that nobody knows */
	int indent;    /* of the opening line */
	xmlNode *line; /* the opening line, owned; NULL for the system view and below unknown lines */
};

struct reader {
	const struct image *im;
	const struct grammar_env *env;
	struct candidate *c;
	struct frame frame[FRAMES + 1];
	int depth; /* frame[depth] is the current one */
	int held;  /* frames up to here are still there for lines without indentation */
	struct match m;
};

static void forget_frames(struct reader *r, int above)
{
	for (; r->held > above; r->held--) {
		xmlFreeNode(r->frame[r->held].line);
		r->frame[r->held].line = NULL;
	}
	if (r->depth > above)
		r->depth = above;
}

static void push_frame(struct reader *r, view_id view, int indent, xmlNode *line)
{
	forget_frames(r, r->depth);
	if (r->depth == FRAMES) {
		xmlFreeNode(line);
		return;
	}
	r->frame[++r->depth] = (struct frame){view, indent, line};
	r->held = r->depth;
}

/* False if a frame on the way is one of an unknown line. */
static bool place_of(const struct reader *r, int depth, struct place *p)
{
	*p = (struct place){.depth = depth, .view[0] = r->frame[0].view};
	for (int i = 0; i < depth; i++) {
		p->line[i] = r->frame[i + 1].line;
		p->view[i + 1] = r->frame[i + 1].view;
		if (r->frame[i + 1].view < 0)
			return false;
	}
	return true;
}

/* Matches the line as one of frame[depth]; only configuration counts. */
static bool try_frame(struct reader *r, int depth, const char *text)
{
	view_id view = r->frame[depth].view;
	struct place p;

	if (view < 0 || !place_of(r, depth, &p)) {
		r->m.status = MATCH_UNRECOGNIZED;
		return false;
	}
	grammar_match(r->im, r->env, view, text, &r->m);
	if (r->m.status != MATCH_OK)
		return false;
	const struct command c = image_command(r->im, r->m.command);
	if (!(c.flags & COMMAND_TRANSIENT) && (c.element || command_target(r->im, r->m.command, 0) >= 0))
		return true;
	r->m.status = MATCH_UNRECOGNIZED;
	return false;
}

/* The frame the line belongs to: the one its indentation says, else one around it, else, for text without
 * indentation, one that was left only by the lack of it. -1 with *why if none. */
static int find_frame(struct reader *r, const char *text, enum match_status *why)
{
	int current = r->depth;

	if (try_frame(r, current, text))
		return current;
	*why = r->m.status;
	if (r->frame[current].view < 0 || *why == MATCH_AMBIGUOUS)
		return -1;
	if (strncmp(text, "undo ", 5))
		for (int depth = current - 1; depth >= 0; depth--)
			if (try_frame(r, depth, text))
				return depth;
	for (int depth = r->held; depth > current; depth--)
		if (try_frame(r, depth, text))
			return depth;
	return -1;
}

struct found { /* edits that a command may be about */
	size_t at, count;
	const xmlNode **line;
};

static const xmlNode *next_found(void *ctx)
{
	struct found *found = ctx;

	while (found->at < found->count) {
		const xmlNode *e = found->line[found->at++];
		if (edit_op(e) == EDIT_SET || edit_op(e) == EDIT_REPLACE)
			return e;
	}
	return NULL;
}

static int effect_of(struct reader *r, const struct place *p, const struct match *m, struct line_effect *e)
{
	view_id view = p->view[p->depth];
	struct found found = {0};
	xmlNode *like;

	if (!match_names_instances(r->im, view, m) || command_target(r->im, m->command, 1) >= 0)
		for (int i = 0; (like = line_undo_filter(r->im, view, m, i)); i++) {
			candidate_like(r->c, p, like, &found.line, &found.count);
			xmlFreeNode(like);
		}
	int result = line_effect(r->im, view, m, next_found, &found, e);

	free(found.line);
	return result;
}

/* The line that was set or led to is open now. */
static void open_view(struct reader *r, const struct place *p, xmlNode *line, int indent)
{
	const xmlNode *e = candidate_find(r->c, p, line);

	push_frame(r, line_enters(r->im, p->view[p->depth], e ? e : line), indent, line);
}

static bool opens(const struct reader *r, const struct place *p, const xmlNode *line)
{
	int command = line_command(r->im, p->view[p->depth], line);

	return command >= 0 && command_opens(r->im, command);
}

static void follow_view(struct reader *r, bool routed_now)
{
	struct frame *f = &r->frame[r->depth], *above = f - 1;
	view_id routed, switched;

	command_views(r->im, line_command(r->im, above->view, f->line), f->line, &routed, &switched);
	if (switched >= 0)
		f->view = routed_now ? routed : switched;
}

static void record(struct reader *r, const struct place *p, xmlNode *line, bool remove, int indent)
{
	xmlNode *opened = !remove && opens(r, p, line) ? line_copy(line) : NULL;

	if (r->depth && line_decides_view(line))
		follow_view(r, !remove);
	if (remove)
		candidate_delete(r->c, p, line);
	else
		candidate_set(r->c, p, line);
	if (opened)
		open_view(r, p, opened, indent);
}

/* ---- lines that stand for others ---- */

struct spreading {
	struct reader *r;
	const struct place *from;
	bool remove;
	struct match m;
};

static void spread_record(struct spreading *sp, const struct place *p, const char *text)
{
	struct line_effect effect;
	struct reader *r = sp->r;

	bool back = spread_match(r->im, r->env, p->view[p->depth], text, sp->remove, &sp->m);
	if (sp->m.status != MATCH_OK || match_has_clear(&sp->m) || effect_of(r, p, &sp->m, &effect) < 0)
		return;
	for (size_t i = 0; i < effect.count; i++) {
		if (line_effect_removes(&effect, i) != back)
			candidate_delete(r->c, p, effect.line[i]);
		else
			candidate_set(r->c, p, effect.line[i]);
		effect.line[i] = NULL;
	}
	line_effect_clear(&effect);
}

static int spread_take(void *ctx, const char *interface, const char *text)
{
	struct spreading *sp = ctx;
	struct place p = {.view[0] = sp->from->view[0]};
	char opening[128];

	if (!interface) {
		spread_record(sp, sp->from, text);
		return 0;
	}
	snprintf(opening, sizeof opening, "interface %s", interface);
	grammar_match(sp->r->im, sp->r->env, p.view[0], opening, &sp->m);
	if (sp->m.status != MATCH_OK)
		return 0;
	xmlNode *line = line_new(sp->r->im, &sp->m);
	const xmlNode *e = candidate_find(sp->r->c, &p, line);
	if (!e)
		candidate_set(sp->r->c, &p, line_copy(line));
	p.line[0] = line;
	p.view[1] = line_enters(sp->r->im, p.view[0], e ? e : line);
	p.depth = 1;
	if (p.view[1] >= 0)
		spread_record(sp, &p, text);
	xmlFreeNode(line);
	return 0;
}

/* False if the line stands for itself, too. */
static bool spread_line(struct reader *r, const struct place *p)
{
	const xmlNode *opening = p->depth ? p->line[p->depth - 1] : NULL;
	uint32_t at;

	if (!spread_wanted(r->im, &r->m, opening))
		return false;
	struct spreading *sp = calloc(1, sizeof *sp);
	assert(sp);
	*sp = (struct spreading){.r = r, .from = p, .remove = image_command(r->im, r->m.command).flags & COMMAND_UNDO};
	spread(r->im, &r->m, opening, spread_take, sp, &at);
	free(sp);
	return !spread_besides(r->im, &r->m);
}

static void take_line(struct reader *r, int depth, int indent)
{
	struct line_effect effect;
	struct place p;

	r->depth = depth;
	place_of(r, depth, &p);
	if (spread_line(r, &p))
		return;
	if (effect_of(r, &p, &r->m, &effect) < 0)
		return;
	for (size_t i = 0; i < effect.count; i++) {
		xmlNode *line = effect.line[i];
		effect.line[i] = NULL;
		record(r, &p, line, line_effect_removes(&effect, i), indent);
	}
	line_effect_clear(&effect);
}

/* 0, or the reason why the line is none. */
static enum match_status read_line(struct reader *r, const char *text, int indent)
{
	enum match_status why = MATCH_UNRECOGNIZED;

	while (r->depth && r->frame[r->depth].indent >= indent)
		r->depth--;
	int depth = find_frame(r, text, &why);
	if (depth >= 0 && match_has_clear(&r->m) && match_seal(r->env, &r->m) < 0)
		return MATCH_WRONG;
	if (depth >= 0) {
		take_line(r, depth, indent);
		return MATCH_OK;
	}
	if (why == MATCH_EMPTY)
		return MATCH_OK;
	push_frame(r, -1, indent, NULL);
	return why;
}

static void trim(char *line, ssize_t len)
{
	while (len && strchr("\r\n \t", line[len - 1]))
		line[--len] = '\0';
}

xmlDoc *config_read(const struct image *im, const struct grammar_env *env, FILE *in,
	void (*report)(void *ctx, int number, const char *line, enum match_status why), void *ctx, bool *complete)
{
	struct reader *r = calloc(1, sizeof *r);
	char *line = NULL;
	size_t room = 0;
	ssize_t len;

	assert(r);
	r->im = im;
	r->env = env;
	r->c = candidate_new(im);
	r->c->matched = true;
	r->frame[0] = (struct frame){image_view(im, "system"), -1, NULL};
	*complete = false;
	for (int number = 1; !*complete && (len = getline(&line, &room, in)) >= 0; number++) {
		bool broken = memchr(line, '\0', (size_t)len);
		if (!broken)
			trim(line, len);
		int indent = (int)strspn(line, " \t");
		if (*line == '#')
			forget_frames(r, 0);
		*complete = !broken && !strcmp(line, "return");
		if (*complete || *line == '~' || strchr("#!", line[indent]))
			continue; /* strchr finds the end of an empty line as well */
		enum match_status why = broken ? MATCH_UNRECOGNIZED : read_line(r, line + indent, indent);
		if (why != MATCH_OK && report)
			report(ctx, number, line, why);
	}
	if (line)
		explicit_bzero(line, room);
	free(line);
	forget_frames(r, 0);
	xmlDoc *doc = candidate_take(r->c);
	candidate_free(r->c);
	free(r);
	return doc;
}
