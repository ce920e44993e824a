/*
 * An edit tree made elsewhere, recorded in a candidate line by line, as if it had been typed.
 */
#include "datastore/candidate.h"
#include "datastore/command.h"
#include "datastore/word.h"

#define DEPTH_MAX 8

struct views { /* of a port's lines: some edits are about the one, some about the other */
	view_id view[2];
};

static void adopt_lines(struct candidate *c, struct place *p, const struct views *v, const xmlNode *lines);

static void adopt_below(struct candidate *c, struct place *p, int command, const xmlNode *e)
{
	struct views inner;

	if (p->depth == DEPTH_MAX)
		return;
	command_views(c->im, command, e, &inner.view[0], &inner.view[1]);
	p->line[p->depth++] = e;
	adopt_lines(c, p, &inner, line_view(e));
	p->depth--;
}

static void adopt_line(struct candidate *c, struct place *p, const struct views *v, const xmlNode *e)
{
	int command = line_command(c->im, v->view[0], e);

	p->view[p->depth] = v->view[0];
	if (command < 0 && v->view[1] >= 0) {
		p->view[p->depth] = v->view[1];
		command = line_command(c->im, v->view[1], e);
	}
	if (command < 0)
		return;
	if (edit_op(e) == EDIT_DELETE)
		candidate_delete(c, p, line_copy(e));
	else if (edit_op(e) != EDIT_LEADS)
		candidate_set(c, p, line_copy(e));
	if (line_view(e))
		adopt_below(c, p, command, e);
}

static void adopt_lines(struct candidate *c, struct place *p, const struct views *v, const xmlNode *lines)
{
	for (const xmlNode *e = element_from(lines->children); e; e = element_next(e))
		adopt_line(c, p, v, e);
}

void candidate_adopt(struct candidate *c, const xmlNode *edit)
{
	struct place p = {0};

	adopt_lines(c, &p, &(struct views){{image_view(c->im, "system"), -1}}, edit);
}
