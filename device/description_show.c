/*
 * display interface description: what the interfaces are for, and whether they are up.
 * Knows the layout; the state is the interfaces'.
 */
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/interfaces_text.h"
#include "device/show.h"

#define ROW "%-30s%-8s%-9s%s"

static void print_row(struct session *s, const xmlNode *n)
{
	out_line(s, ROW, rpc_attribute(n, "name"), physical_word(n), protocol_word(n, "protocol"),
		rpc_attribute(n, "description"));
}

/* Is it a port of the card ("0": 100GE1/0/1)? */
static bool in_card(const xmlNode *n, const char *card)
{
	const char *slash = strchr(rpc_attribute(n, "name"), '/');
	size_t len = strlen(card);

	return slash && !strncmp(slash + 1, card, len) && slash[1 + len] == '/';
}

static bool is_shown(const xmlNode *n, const struct match *m)
{
	const char *slot = match_parameter(m, "slot-id"), *card = match_parameter(m, "card-number");

	return (!slot || in_slot(n, slot)) && (!card || in_card(n, card)) &&
	       (!match_has(m, "main") || !strchr(rpc_attribute(n, "name"), '.'));
}

static int display_description(struct session *s, const struct match *m)
{
	const char *name = match_get(m, "interface-name"), *type = match_get(m, "interface-type");
	xmlDoc *doc = session_status(s, "interfaces", "name", name ? name : "", "type", type ? type : "", NULL);

	if (!doc)
		return -1;
	out_line(s, "PHY: Physical");
	out_line(s, "*down: administratively down");
	out_line(s, "(s): spoofing");
	out_line(s, ROW, "Interface", "PHY", "Protocol", "Description");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (is_shown(n, m))
			print_row(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

const struct handler description_handlers[] = {
	{"display-interface-description", display_description},
	{NULL, NULL},
};
