/*
 * Values that `?` lists because the device knows which ones there are: commit points, sessions in trial mode. Knows
 * where they may stand; a place where there is none to list keeps the kind of value that the grammar tells.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"

#define PROBES 2

static void offer_points(struct session *s, struct help *list, bool by_id)
{
	xmlDoc *data = session_status(s, "commit-list", NULL);
	char number[16], text[512];
	int count = 0;

	if (!data)
		return;
	for (const xmlNode *p = xmlFirstElementChild(xmlDocGetRootElement(data)); p;
		p = xmlNextElementSibling((xmlNode *)p)) {
		const char *id = rpc_attribute(p, "id"), *description = rpc_attribute(p, "description");
		snprintf(number, sizeof number, "%d", ++count);
		snprintf(text, sizeof text, "%s%s%screated by %s at %s", by_id ? "" : "CommitId ", by_id ? "" : id,
			by_id ? "" : " ", rpc_attribute(p, "user"), rpc_attribute(p, "time"));
		help_add(list, list->count, by_id ? id : number, text, false);
		snprintf(text, sizeof text, "(Description: %s)", description);
		if (*description)
			help_add(list, list->count, "", text, false);
	}
	xmlFreeDoc(data);
}

static void offer_counts(struct session *s, struct help *list)
{
	offer_points(s, list, false);
}

static void offer_ids(struct session *s, struct help *list)
{
	offer_points(s, list, true);
}

static void offer_trial(struct session *s, struct help *list)
{
	xmlDoc *data = session_status(s, "trial", NULL);
	const xmlNode *trial = data ? xmlFirstElementChild(xmlDocGetRootElement(data)) : NULL;

	if (trial)
		help_add(list, 0, rpc_attribute(trial, "session"), "Session in trial configuration mode", false);
	xmlFreeDoc(data);
}

static const struct offer {
	const char *handler, *parameter; /* of the command, and whose value comes next */
	void (*list)(struct session *s, struct help *list);
} offers[] = {
	{"display-commit-changes", "number-of-commits", offer_counts},
	{"display-commit-changes", "commit-id", offer_ids},
	{"display-commit-at", "commit-id", offer_ids},
	{"rollback-configuration", "number-of-commits", offer_counts},
	{"rollback-configuration", "commit-id", offer_ids},
	{"abort-trial", "session-id", offer_trial},
};

/* The offer for the value that ends the line; NULL if there is none. */
static const struct offer *find_offer(struct session *s, const char *line)
{
	struct grammar_env env = session_env(s, s->level);
	struct match m;

	grammar_match(s->image, &env, s->frame[s->depth].view, line, &m);
	const char *handler = m.status == MATCH_OK ? image_command(s->image, m.command).handler : NULL;
	if (!handler || m.values[m.count - 1].kind != VALUE_PARAMETER)
		return NULL;
	for (size_t i = 0; i < sizeof offers / sizeof *offers; i++)
		if (!strcmp(offers[i].handler, handler) && !strcmp(offers[i].parameter, m.values[m.count - 1].name))
			return &offers[i];
	return NULL;
}

void help_offer(struct session *s, const char *text, struct help *h)
{
	static const char *const probe[PROBES] = {"1", "1000000001"}; /* a value of each kind */
	const struct offer *o = NULL;
	struct help list = {0};
	char line[LINE_LIMIT];

	if (h->status != MATCH_OK || h->count != 1 || h->items[0].keyword || !*text || text[strlen(text) - 1] != ' ')
		return;
	for (int i = 0; !o && i < PROBES; i++)
		if (snprintf(line, sizeof line, "%s%s", text, probe[i]) < (int)sizeof line)
			o = find_offer(s, line);
	if (!o)
		return;
	o->list(s, &list);
	if (!list.count)
		return;
	help_clear(h);
	*h = list;
}
