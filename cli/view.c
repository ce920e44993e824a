/*
 * The view stack of a session and the prompt that shows it.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"

void session_place(const struct session *s, struct place *p)
{
	*p = (struct place){.depth = 0};
	p->view[0] = s->frame[SYSTEM_DEPTH].view;
	for (int i = SYSTEM_DEPTH + 1; i <= s->depth; i++) {
		p->line[p->depth++] = s->frame[i].line;
		p->view[p->depth] = s->frame[i].view;
	}
}

void session_prompt(const struct session *s, char *buf, size_t len)
{
	if (s->depth == USER_DEPTH)
		snprintf(buf, len, "<%s>", s->sysname);
	else
		snprintf(buf, len, "[%s%s%s]",
			s->immediate			? ""
			: candidate_empty(s->candidate) ? "~"
							: "*",
			s->sysname, s->frame[s->depth].prompt);
}

int session_enter(struct session *s, view_id v, const char *prompt, xmlNode *line)
{
	if (s->depth + 1 >= (int)(sizeof s->frame / sizeof *s->frame)) {
		xmlFreeNode(line);
		return -1;
	}
	struct frame *f = &s->frame[++s->depth];
	f->view = v;
	f->line = line;
	snprintf(f->prompt, sizeof f->prompt, "%s", prompt);
	return 0;
}

void session_leave(struct session *s, int depth)
{
	for (; s->depth > depth; s->depth--) {
		xmlFreeNode(s->frame[s->depth].line);
		s->frame[s->depth].line = NULL;
	}
	if (depth == USER_DEPTH)
		s->immediate = false;
}

void session_refresh_view(struct session *s)
{
	struct place outer;

	if (s->depth <= SYSTEM_DEPTH)
		return;
	session_place(s, &outer);
	outer.depth--;
	struct frame *f = &s->frame[s->depth];
	xmlNode *line = merged_line(s, &outer, f->line);
	view_id v = line_enters(s->image, outer.view[outer.depth], line);
	if (v >= 0)
		f->view = v;
	xmlFreeNode(line);
}
