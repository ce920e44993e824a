/*
 * display ntp sessions, event clock-unsync, slot-status: layouts of what the client side tells.
 * Knows labels and columns; the figures come from the device (docs/ntp-client.md lists the documents).
 */
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "cli/session.h"

static const char *of(const xmlNode *n, const char *name)
{
	return rpc_attribute(n, name);
}

/* ---- sessions ---- */

static void show_filter(struct session *s, const xmlNode *n)
{
	out_line(s, " filter delay :%s", of(n, "filter-delay"));
	out_line(s, " filter offset:%s", of(n, "filter-offset"));
	out_line(s, " filter disper:%s", of(n, "filter-disper"));
}

static void show_times(struct session *s, const xmlNode *n)
{
	static const char *const names[] = {"reftime", "orgtime", "rcvtime", "xmttime"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		out_line(s, " %s: %s", names[i], of(n, names[i]));
}

static void show_head(struct session *s, const xmlNode *n)
{
	out_line(s, " clock source: %s", of(n, "source"));
	out_line(s, " clock stratum: %s", of(n, "stratum"));
	out_line(s, " clock status: %s", of(n, "status"));
	out_line(s, " reference clock ID: %s", of(n, "refid"));
}

static void show_brief(struct session *s, const xmlNode *n)
{
	show_head(s, n);
	out_line(s, " reach: %s", of(n, "reach"));
	out_line(s, " current poll: %s", of(n, "poll"));
	out_line(s, " now: %s", of(n, "now"));
	out_line(s, " offset: %s ms", of(n, "offset"));
	out_line(s, " delay: %s ms", of(n, "delay"));
	out_line(s, " disper: %s ms", of(n, "disper"));
}

static void show_verbose(struct session *s, const xmlNode *n)
{
	show_head(s, n);
	out_line(s, " local mode: %s, local poll: %s, current poll: %s", of(n, "local-mode"), of(n, "local-poll"),
		of(n, "poll"));
	out_line(s, " peer mode: %s, peer poll: %s, now: %s", of(n, "peer-mode"), of(n, "peer-poll"), of(n, "now"));
	out_line(s, " offset: %s ms, delay: %s ms, disper: %s ms", of(n, "offset"), of(n, "delay"), of(n, "disper"));
	out_line(s, " root delay: %s ms, root disper: %s ms", of(n, "root-delay"), of(n, "root-disper"));
	out_line(
		s, " reach: %s, sync dist: %s, sync state: %s", of(n, "reach"), of(n, "distance"), of(n, "sync-state"));
	out_line(s, " precision: %s, version: %s, peer interface: %s", of(n, "precision"), of(n, "version"),
		of(n, "interface"));
	show_times(s, n);
	show_filter(s, n);
	if (*of(n, "reference-status"))
		out_line(s, " reference clock status: %s", of(n, "reference-status"));
}

static int show_sessions(struct session *s, const struct match *m)
{
	xmlDoc *doc = session_status(s, "ntp-sessions", NULL);
	bool verbose = match_has(m, "verbose");

	if (!doc)
		return -1;
	for (xmlNode *n = xmlFirstElementChild(xmlDocGetRootElement(doc)); n; n = xmlNextElementSibling(n)) {
		if (xmlPreviousElementSibling(n))
			out_line(s, "%s", "");
		(verbose ? show_verbose : show_brief)(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- losses of synchronization ---- */

static int show_events(struct session *s, const struct match *m)
{
	xmlDoc *doc = session_status(s, "ntp-events", NULL);
	int count = 0;

	(void)m;
	if (!doc)
		return -1;
	for (xmlNode *n = xmlFirstElementChild(xmlDocGetRootElement(doc)); n; n = xmlNextElementSibling(n)) {
		if (count)
			out_line(s, "%s", "");
		out_line(s, "%2d. Clock source   :  %s", ++count, of(n, "source"));
		out_line(s, "    Session type   :  %s", of(n, "type"));
		out_line(s, "    Unsync reason  :  %s", of(n, "reason"));
		out_line(s, "    Unsync time    :  %s", of(n, "time"));
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- the slot ---- */

static int show_slot(struct session *s, const struct match *m)
{
	static const struct {
		const char *label, *name, *unit;
	} lines[] = {
		{"Slot ID", "slot", ""},
		{"Sync Source", "source", ""},
		{"NTP Server Configured", "server", ""},
		{"Clock Status", "status", ""},
		{"Offset", "offset", " ms"},
		{"Clock Precision", "precision", ""},
		{"Poll", "poll", ""},
		{"Reference Time", "reference-time", ""},
		{"Current Time", "current-time", ""},
	};
	xmlDoc *doc = session_status(s, "ntp-slot", NULL);
	const xmlNode *n;

	(void)m;
	if (!doc)
		return -1;
	n = xmlFirstElementChild(xmlDocGetRootElement(doc));
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		out_line(s, "%-22s: %s%s", lines[i].label, of(n, lines[i].name), lines[i].unit);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler ntp_session_handlers[] = {
	{"display-ntp-sessions", show_sessions},
	{"display-ntp-events", show_events},
	{"display-ntp-slot", show_slot},
	{NULL, NULL},
};
