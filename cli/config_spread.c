/*
 * Lines that are recorded elsewhere than where they were typed: in the members of a group of ports, or as what a
 * command stands for. All of them are matched before the first one is recorded.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"
#include "datastore/spread.h"

struct spreading {
	struct session *s;
	const struct place *from; /* where the line was typed */
	bool undo, trial;	  /* it was an undo form; only see whether all match */
	struct match m;		  /* of the line that is recorded */
};

static const xmlNode *opening(const struct place *p)
{
	return p->depth ? p->line[p->depth - 1] : NULL;
}

static const char *members(struct session *s, const struct place *p)
{
	return p->depth ? view_members(s->image, p->view[p->depth]) : NULL;
}

bool config_line_spreads(struct session *s, const struct place *p, const struct match *m)
{
	if (spread_wanted(s->image, m, opening(p)))
		return true;
	return members(s, p) && !command_becomes(s->image, m->command, 0);
}

/* ---- one line at its place ---- */

/* The place of an interface; false if there is no such interface. *line is owned by the caller. */
static bool interface_place(struct session *s, struct match *m, const char *name, struct place *p, xmlNode **line)
{
	struct grammar_env env = session_env(s, -1);
	char text[128];

	*p = (struct place){.view[0] = image_view(s->image, "system")};
	snprintf(text, sizeof text, "interface %s", name);
	grammar_match(s->image, &env, p->view[0], text, m);
	if (m->status != MATCH_OK)
		return false;
	*line = line_new(s->image, m);
	if (session_line_exists(s, p, *line)) {
		xmlNode *merged = merged_line(s, p, *line);
		p->view[1] = line_enters(s->image, p->view[0], merged);
		p->line[0] = *line;
		p->depth = 1;
		xmlFreeNode(merged);
	}
	if (!p->depth || p->view[1] < 0) {
		xmlFreeNode(*line);
		return false;
	}
	return true;
}

static int put_text(struct spreading *sp, const struct place *p, const char *text)
{
	struct grammar_env env = session_env(sp->s, sp->s->level);

	bool back = spread_match(sp->s->image, &env, p->view[p->depth], text, sp->undo, &sp->m);
	if (sp->m.status != MATCH_OK)
		return 1;
	return sp->trial ? 0 : config_line_at(sp->s, p, &sp->m, back);
}

static int put_line(void *ctx, const char *interface, const char *text)
{
	struct spreading *sp = ctx;
	struct place p;
	xmlNode *line;

	if (!interface)
		return put_text(sp, sp->from, text);
	if (!interface_place(sp->s, &sp->m, interface, &p, &line))
		return 1;
	int result = put_text(sp, &p, text);
	xmlFreeNode(line);
	return result;
}

/* ---- the members of the view ---- */

static void list_members(struct session *s, const struct place *p, struct interface_list *list)
{
	const char *element = members(s, p);
	struct place outer = *p;

	outer.depth--;
	if (strcmp(element, "opening") == 0) {
		spread_interfaces(s->image, opening(p), list);
		return;
	}
	xmlNode *merged = merged_line(s, &outer, opening(p)), *view = line_view(merged);
	for (const xmlNode *n = view ? view->children : NULL; n; n = n->next)
		if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, element) == 0)
			spread_interfaces(s->image, n, list);
	xmlFreeNode(merged);
}

static int put_members(struct spreading *sp, const struct match *m)
{
	struct interface_list *list = calloc(1, sizeof *list);
	char text[MATCH_TEXT];
	int result = 0;

	if (!list)
		abort();
	match_print(m, text, sizeof text);
	list_members(sp->s, sp->from, list);
	for (size_t i = 0; !result && i < list->count; i++)
		result = put_line(sp, list->name[i], text);
	free(list);
	return result;
}

/* ---- the handler ---- */

static int put_all(struct spreading *sp, const struct match *m, uint32_t *at)
{
	if (command_becomes(sp->s->image, m->command, 0))
		return spread(sp->s->image, m, opening(sp->from), put_line, sp, at);
	return put_members(sp, m);
}

int config_line_spread(struct session *s, const struct place *p, const struct match *m)
{
	struct spreading *sp = calloc(1, sizeof *sp);
	uint32_t at = m->count > m->run ? m->values[m->run].at : m->at;

	if (!sp)
		abort();
	*sp = (struct spreading){.s = s, .from = p, .trial = true};
	sp->undo = image_command(s->image, m->command).flags & COMMAND_UNDO && command_becomes(s->image, m->command, 0);
	int result = put_all(sp, m, &at);
	if (result)
		print_parse_error(s, MATCH_WRONG, at);
	sp->trial = false;
	if (!result)
		result = put_all(sp, m, &at);
	free(sp);
	if (!result && command_becomes(s->image, m->command, 0) && spread_besides(s->image, m))
		result = config_line_at(s, p, m, false);
	return result ? -1 : 0;
}
