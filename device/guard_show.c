/*
 * display ssh server ip-block, display vty ip-block, activate ... ip-block: addresses that are kept out because of
 * wrong passwords, and how they are let in again. Knows layouts; the counts are the device's.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "device/show.h"

static const char dashes[] = "-------------------------------------------------------------------------------------";

/* A handler serves both servers: the words of the command tell them apart. */
static const char *service_of(const struct match *m)
{
	return match_has(m, "ssh") ? "ssh" : "telnet";
}

static void print_locked(struct session *s, const xmlNode *e)
{
	if (strcmp(rpc_attribute(e, "seconds"), "0") != 0)
		out_line(s, " %-26s %-26s %s", rpc_attribute(e, "name"), "_public_", rpc_attribute(e, "seconds"));
}

static void print_counted(struct session *s, const xmlNode *e)
{
	bool locked = strcmp(rpc_attribute(e, "seconds"), "0") != 0;

	out_line(s, " %-26s %-26s %-14s %s", rpc_attribute(e, "name"), "_public_", locked ? "BLOCKED" : "AUTH FAILED",
		rpc_attribute(e, "failures"));
}

static int display_blocks(struct session *s, const struct match *m)
{
	xmlDoc *doc = session_status(s, "lockout", "service", service_of(m), NULL);
	bool list = match_has(m, "list");

	if (!doc)
		return -1;
	out_line(s, "%s", dashes);
	if (list)
		out_line(s, " %-26s %-26s %s", "IP Address", "VPN Name", "UnBlock Interval(Seconds)");
	else
		out_line(s, " %-26s %-26s %-14s %s", "IP Address", "VPN Name", "State", "Auth-fail Count");
	out_line(s, "%s", dashes);
	for (const xmlNode *e = show_first(doc); e && !out_stopped(s); e = show_next(e))
		(list ? print_locked : print_counted)(s, e);
	out_line(s, "%s", dashes);
	xmlFreeDoc(doc);
	return 0;
}

/* The public network is the only one that logins come from. */
static bool is_public(const struct match *m)
{
	const char *vpn = match_get(m, "vpn-name");

	return !vpn || strcmp(vpn, "_public_") == 0;
}

static int activate_address(struct session *s, const struct match *m)
{
	struct fault f = {0};
	xmlDoc *ok = rpc_call(s->rpc,
		rpc_document("action", "name", "unblock-address", "service", service_of(m), "address",
			is_public(m) ? match_text(m, "ip-address") : "", NULL),
		NULL, &f);
	bool blocked = ok && *rpc_attribute(xmlDocGetRootElement(ok), "blocked");

	if (!ok)
		out_fault(s, &f);
	else if (!blocked)
		out_line(s, "Error: The IP address is not blocked.");
	xmlFreeDoc(ok);
	s->failed |= !blocked;
	return blocked ? 0 : -1;
}

const struct handler guard_handlers[] = {
	{"display-ip-block", display_blocks},
	{"activate-ip-block", activate_address},
	{NULL, NULL},
};
