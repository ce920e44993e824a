/*
 * display arp learning strict: whether only answers to own questions are to be learned, as it is configured.
 */
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

static const char dashes[] = "------------------------------------------------------------";

struct strict {
	struct session *s;
	const char *interface;
	unsigned enabled, disabled;
};

static void print_interface(void *ctx, const char *text)
{
	const char *state = show_behind(text, "arp learning strict");
	struct strict *c = ctx;

	if (!state || !*state)
		return;
	out_line(c->s, " %-39s%s", c->interface, state);
	c->enabled += !strcmp(state, "force-enable");
	c->disabled += !strcmp(state, "force-disable");
}

static int display_strict(struct session *s, const struct match *m)
{
	xmlDoc *all = show_running(s, "arp-learning-strict"), *doc = all ? show_running(s, "interface") : NULL;
	struct strict c = {.s = s};

	(void)m;
	if (doc) {
		out_line(s, " The global arp learning strict state:%s", show_first(all) ? "enable" : "disable");
		out_line(s, "%s", dashes);
		out_line(s, " Interface                           LearningStrictState");
		out_line(s, "%s", dashes);
		for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
			c.interface = line_get(n, "interface-name");
			show_content(s, n, print_interface, &c);
		}
		out_line(s, "%s", dashes);
		out_line(s, " Total:%u     Force-enable:%u     Force-disable:%u", c.enabled + c.disabled, c.enabled,
			c.disabled);
	}
	xmlFreeDoc(doc);
	xmlFreeDoc(all);
	return doc ? 0 : -1;
}

const struct handler arp_strict_handlers[] = {
	{"display-arp-learning-strict", display_strict},
	{NULL, NULL},
};
