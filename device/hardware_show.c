/*
 * display device: the one board that the device is. Everything comes from its identity, which has no fans and no power
 * modules.
 */
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/show.h"

static const char dashes[] = "--------------------------------------------------------------------------------";

#define ROW "%-6s%-7s%-25s%-9s%-6s%-13s%-10s%s"

/* The board, if the command is about it (`slot`); NULL and *doc = NULL if the device is gone. */
static const xmlNode *board(struct session *s, xmlDoc **doc)
{
	*doc = session_status(s, "board", NULL);
	return *doc ? show_first(*doc) : NULL;
}

static int display_device(struct session *s, const struct match *m)
{
	const char *slot = match_get(m, "slotid");
	xmlDoc *doc;
	const xmlNode *n = board(s, &doc);

	if (!n)
		return -1;
	if (!slot || !strcmp(slot, rpc_attribute(n, "slot"))) {
		out_line(s, "%s's Device status:", rpc_attribute(n, "model"));
		out_line(s, "%s", dashes);
		out_line(s, ROW, "Slot", "Card", "Type", "Online", "Power", "Register", "Alarm", "Primary");
		out_line(s, "%s", dashes);
		out_line(s, ROW, rpc_attribute(n, "slot"), "-", rpc_attribute(n, "model"), "Present", "On",
			"Registered", "Normal", "Master");
		out_line(s, "%s", dashes);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* A device whose identity has no serial number shows none. */
static int display_esn(struct session *s, const struct match *m)
{
	xmlDoc *doc;
	const xmlNode *n = board(s, &doc);

	(void)m;
	if (!n)
		return -1;
	if (*rpc_attribute(n, "esn"))
		out_line(s, " ESN of slot %s: %s", rpc_attribute(n, "slot"), rpc_attribute(n, "esn"));
	xmlFreeDoc(doc);
	return 0;
}

static int display_bridge_mac(struct session *s, const struct match *m)
{
	xmlDoc *doc;
	const xmlNode *n = board(s, &doc);

	(void)m;
	if (!n)
		return -1;
	out_line(s, "System bridge MAC address: %s", rpc_attribute(n, "mac"));
	xmlFreeDoc(doc);
	return 0;
}

const struct handler hardware_handlers[] = {
	{"display-device", display_device},
	{"display-device-esn", display_esn},
	{"display-bridge-mac-address", display_bridge_mac},
	{NULL, NULL},
};
