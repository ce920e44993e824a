/*
 * display ntp status, display ntp statistics packet, reset ntp statistics packet.
 * Knows labels and columns; the figures come from the device.
 */
#include <string.h>

#include "cli/output.h"
#include "cli/session.h"

static const char *text(const xmlNode *n, const char *leaf)
{
	for (const xmlNode *c = n ? n->children : NULL; c; c = c->next) {
		if (c->type == XML_ELEMENT_NODE && !strcmp((const char *)c->name, leaf))
			return c->children && c->children->content ? (const char *)c->children->content : "";
	}
	return "";
}

static const xmlNode *element(const xmlNode *n, const char *name)
{
	for (; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, name))
			return n;
	}
	return NULL;
}

static const struct {
	const char *label, *leaf, *unit;
} status_lines[] = {
	{"clock status", "clock-status", ""},
	{"clock stratum", "stratum", ""},
	{"reference clock ID", "source", ""},
	{"nominal frequency", "nominal-frequency", " Hz"},
	{"actual frequency", "actual-frequency", " Hz"},
	{"clock precision", "precision", ""},
	{"clock offset", "offset", " ms"},
	{"root delay", "root-delay", " ms"},
	{"root dispersion", "root-dispersion", " ms"},
	{"peer dispersion", "peer-dispersion", " ms"},
	{"reference time", "reference-time", ""},
	{"synchronization state", "sync-state", ""},
};

static int show_status(struct session *s, const struct match *m)
{
	xmlDoc *doc = session_status(s, "ntp-status", NULL);
	const xmlNode *n;

	(void)m;
	if (!doc)
		return -1;
	n = element(xmlDocGetRootElement(doc)->children, "ntp-status");
	for (size_t i = 0; i < sizeof status_lines / sizeof *status_lines; i++)
		out_line(s, " %s: %s%s", status_lines[i].label, text(n, status_lines[i].leaf), status_lines[i].unit);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- packets ---- */

static const struct {
	const char *label, *leaf;
} statistics_lines[] = {
	{" Sent", "sent"},
	{"    Send failures", "send-failures"},
	{" Received", "received"},
	{"    Processed", "processed"},
	{"    Dropped", "dropped"},
	{"       Validity test failures", "validity-test-failures"},
	{"          Authentication failures", "authentication-failures"},
	{"       Invalid packets", "invalid-packets"},
	{"       Access denied", "access-denied"},
	{"       Rate-limited", "rate-limited"},
	{"       Processing delay", "processing-delay"},
	{"       Interface disabled", "interface-disabled"},
	{"       Max dynamic association reached", "max-dynamic-association-reached"},
	{"       Server disabled", "server-disabled"},
	{"       Offset limit", "offset-limit"},
	{"       Others", "others"},
};

static const char *family(const struct match *m)
{
	return match_has(m, "ipv6") ? "ipv6" : "ipv4";
}

static void show_drops(struct session *s, const xmlNode *n)
{
	const xmlNode *first = element(n ? n->children : NULL, "drop");
	int count = 0;

	for (const xmlNode *d = first; d; d = element(d->next, "drop"))
		count++;
	out_line(s, "Last %d packets drop reasons:", count);
	for (const xmlNode *d = first; d; d = element(d->next, "drop"))
		out_line(s, "  [%s] %s", rpc_attribute(d, "at"), rpc_attribute(d, "reason"));
}

static void show_counters(struct session *s, const struct match *m, const xmlNode *n)
{
	const char *interface = rpc_attribute(n, "interface"), *peer = rpc_attribute(n, "peer");

	out_line(s, " NTP IPv%c Packet Statistical Information%s%s%s%s",
		*peer ? rpc_attribute(n, "family")[3] : family(m)[3], *interface ? " on interface " : "", interface,
		*peer ? " of peer " : "", peer);
	out_line(s, " --------------------------------------------------");
	for (size_t i = 0; i < sizeof statistics_lines / sizeof *statistics_lines; i++)
		out_line(s, "%-39s:          %s", statistics_lines[i].label, text(n, statistics_lines[i].leaf));
	show_drops(s, n);
}

/* Takes the document; NULL = the device has refused. */
static int show_all(struct session *s, const struct match *m, xmlDoc *doc)
{
	const xmlNode *n;

	if (!doc)
		return -1;
	n = element(xmlDocGetRootElement(doc)->children, "ntp-statistics");
	for (; n; n = element(n->next, "ntp-statistics"))
		show_counters(s, m, n);
	xmlFreeDoc(doc);
	return 0;
}

/* "" = of all packets, whatever they came in by. */
static const char *interface_of(const struct match *m)
{
	const char *name = match_parameter(m, "interface-name");

	return match_has(m, "all") ? "all" : name ? name : "";
}

static int show_statistics(struct session *s, const struct match *m)
{
	xmlDoc *doc = session_status(s, "ntp-statistics", "family", family(m), "interface", interface_of(m), NULL);

	return show_all(s, m, doc);
}

/* ---- packets of associations ---- */

static const char *given(const struct match *m, const char *name)
{
	const char *text = match_parameter(m, name);

	return text ? text : "";
}

static const char *peer_kind(const struct match *m)
{
	if (match_has(m, "domain"))
		return "domain";
	return match_has(m, "ipv6") ? "ipv6" : *given(m, "ipv4Addr") ? "ipv4" : "";
}

static const char *peer_address(const struct match *m)
{
	return *given(m, "ipv4Addr") ? given(m, "ipv4Addr") : given(m, "ipv6Addr");
}

static int show_peers(struct session *s, const struct match *m)
{
	xmlDoc *doc = session_status(s, "ntp-peer-statistics", "peer", peer_kind(m), "address", peer_address(m),
		"domain", given(m, "domainName"), "vpn", given(m, "vpnName"), NULL);

	return show_all(s, m, doc);
}

static int reset_peers(struct session *s, const struct match *m)
{
	xmlDoc *reply = session_call(
		s, rpc_document("action", "name", "reset-ntp-peer-statistics", "peer", peer_kind(m), "address",
			   peer_address(m), "domain", given(m, "domainName"), "vpn", given(m, "vpnName"), NULL));

	if (!reply)
		return -1;
	xmlFreeDoc(reply);
	return 0;
}

static int reset_statistics(struct session *s, const struct match *m)
{
	xmlDoc *reply = session_call(s, rpc_document("action", "name", "reset-ntp-statistics", "family", family(m),
						"interface", interface_of(m), NULL));

	if (!reply)
		return -1;
	xmlFreeDoc(reply);
	return 0;
}

extern const struct handler ntp_handlers[];
const struct handler ntp_handlers[] = {
	{"display-ntp-status", show_status},
	{"display-ntp-statistics", show_statistics},
	{"reset-ntp-statistics", reset_statistics},
	{"display-ntp-peer-statistics", show_peers},
	{"reset-ntp-peer-statistics", reset_peers},
	{NULL, NULL},
};
