/*
 * The public key that is typed, or pasted over several lines, between `public-key-code begin` and `end`: one line of
 * the configuration holds all of it.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/editor.h"
#include "cli/handlers.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "datastore/line.h"

/* Records a line in the view that the session is in. */
static int record(struct session *s, const char *line)
{
	struct grammar_env env = session_env(s, -1);
	struct match *m = malloc(sizeof *m);
	struct place p;
	int rc = -1;

	if (!m)
		abort();
	session_place(s, &p);
	grammar_match(s->image, &env, s->frame[s->depth].view, line, m);
	if (m->status == MATCH_OK)
		rc = config_line_at(s, &p, m, false);
	free(m);
	return rc;
}

/* What the view holds of a key so far, "" if nothing. Caller frees. */
static char *typed_before(struct session *s)
{
	const char *text = NULL;
	struct place outer;
	xmlNode *merged, *view;
	char *copy;

	session_place(s, &outer);
	outer.depth--;
	merged = merged_line(s, &outer, s->frame[s->depth].line);
	view = merged ? line_view(merged) : NULL;
	for (const xmlNode *n = view ? view->children : NULL; n && !text; n = n->next)
		text = line_get(n, "key-data");
	copy = strdup(text ? text : "");
	if (!copy)
		abort();
	xmlFreeNode(merged);
	return copy;
}

/* A key that stood there is typed anew. */
static int run_begin(struct session *s, const struct match *m)
{
	char *before;
	int rc = config_line(s, m);

	if (rc < 0)
		return rc;
	before = typed_before(s);
	if (*before)
		rc = record(s, "undo key-data");
	free(before);
	return rc;
}

static int run_data(struct session *s, const struct match *m)
{
	char *before = typed_before(s), *line;
	int n = asprintf(&line, "%s%s%s", before, *before ? " " : "", match_get(m, "key-data"));

	if (n < 0)
		abort();
	free(before);
	if (n <= LINE_LIMIT)
		n = record(s, line);
	else {
		out_line(s, "Error: The public key is too long.");
		s->failed = true;
		n = -1;
	}
	free(line);
	return n;
}

const struct handler key_handlers[] = {
	{"key-begin", run_begin},
	{"key-data", run_data},
	{NULL, NULL},
};
