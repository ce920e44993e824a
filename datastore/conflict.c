/*
 * Was the same thing said by somebody else meanwhile? A session records a line only if it does not stand yet, so a line
 * to set that stands word for word was committed by another one since. A list that has got longer since is such, too.
 */
#include "datastore/command.h"
#include "datastore/tree.h"
#include "datastore/word.h"

struct search {
	const struct store *s;
	unsigned long since;
	char *text;
	size_t len;
};

static bool is_set(const xmlNode *e)
{
	const xmlAttr *a = xmlHasProp((xmlNode *)e, BAD_CAST "op");

	return a && a->children && xmlStrEqual(a->children->content, BAD_CAST "set");
}

/* A line that opens a view is shared ground: only what stands in it can be said twice. */
static bool said_again(const struct search *x, const struct record *r, const xmlNode *e)
{
	return is_set(e) && r->version > x->since && !command_opens(x->s->im, r->command) && line_equal(r->node, e);
}

/* A list is set as a whole: one that somebody else has added to since would lose what it has more than this one. */
static bool loses_values(const struct search *x, const struct record *r, const xmlNode *e)
{
	if (!is_set(e) || r->version <= x->since || !line_is_list(x->s->im, r->command, e) ||
		!line_is_list(x->s->im, r->command, r->node))
		return false;
	xmlNode *lost = list_combine(x->s->im, r->command, r->node, e, true);
	bool loses = lost;
	xmlFreeNode(lost);
	return loses;
}

static bool search(const struct search *x, const struct record *parent, const xmlNode *content, int depth)
{
	view_id view = tree_view(x->s, parent);

	for (const xmlNode *e = element_from(content->children); e && depth < 8; e = element_next(e)) {
		int command = line_command(x->s->im, view, e);
		const struct record *r = command < 0 ? NULL : index_find(&x->s->ix, parent, command, e);
		if (!r || r->gone)
			continue;
		if (said_again(x, r, e) || loses_values(x, r, e)) {
			command_print(x->s->im, r->command, r->node, x->text, x->len);
			return true;
		}
		if (line_view(e) && r->enters >= 0 && search(x, r, line_view(e), depth + 1))
			return true;
	}
	return false;
}

bool store_said_since(const struct store *s, const xmlNode *edit, unsigned long version, char *text, size_t len)
{
	return version < s->version && search(&(struct search){s, version, text, len}, NULL, edit, 0);
}
