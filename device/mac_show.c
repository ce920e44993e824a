/*
 * display mac-address: the entries that are configured, how many there are, how long others would live.
 * Knows layouts; everything comes from the running configuration. The device forwards no frames, so it learns no
 * address.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

static const char dashes[] = "-------------------------------------------------------------------------------";

/* What a display is about; NULL = any. */
struct asked {
	const char *kind, *mac, *vlan, *domain, *port;
};

/* Kinds of entries: all but the first two come into being by learning, tunnels or users, of which there are none. */
static const char *const kinds[] = {
	"static", "blackhole", "dynamic", "mux", "security", "sticky", "authen", "evn", "dynamic-blackhole", "tunnel"};

static struct asked asked_by(const struct match *m)
{
	struct asked a = {.mac = match_parameter(m, "mac-address"),
		.vlan = match_get(m, "vlan-id"),
		.domain = match_get(m, "bd-id"),
		.port = match_get(m, "interface-name")};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		a.kind = match_has(m, kinds[i]) ? kinds[i] : a.kind;
	return a;
}

static const char *kind_of(const xmlNode *line)
{
	if (!line_get(line, "mac-address"))
		return NULL;
	return !strncmp((const char *)line->name, "mac-address-static", 18)	 ? kinds[0]
	       : !strncmp((const char *)line->name, "mac-address-blackhole", 21) ? kinds[1]
										 : NULL;
}

static bool fits(const char *wanted, const char *value)
{
	return !wanted || (value && !strcmp(wanted, value));
}

static bool is_asked(const xmlNode *line, const struct asked *a)
{
	const char *kind = kind_of(line);

	return kind && fits(a->kind, kind) && fits(a->mac, line_get(line, "mac-address")) &&
	       fits(a->vlan, line_get(line, "vlan-id")) && fits(a->domain, line_get(line, "bd-id")) &&
	       fits(a->port, line_get(line, "interface-name"));
}

static unsigned count(xmlDoc *doc, const struct asked *a)
{
	unsigned n = 0;

	for (const xmlNode *line = show_first(doc); line; line = show_next(line))
		n += is_asked(line, a);
	return n;
}

/* "10/-/-" of a VLAN, "-/-/10" of a bridge domain. */
static void place_of(const xmlNode *line, char *text, size_t len)
{
	const char *vlan = line_get(line, "vlan-id"), *domain = line_get(line, "bd-id");

	snprintf(text, len, "%s/-/%s", vlan ? vlan : "-", domain ? domain : "-");
}

static const char *or_dash(const char *text)
{
	return text ? text : "-";
}

static void print_row(struct session *s, const xmlNode *line)
{
	char place[32];

	place_of(line, place, sizeof place);
	out_line(s, "%-14s %-13s %-19s %-17s %5s", line_get(line, "mac-address"), place,
		or_dash(line_get(line, "interface-name")), kind_of(line), "-");
}

static void print_table(struct session *s, xmlDoc *doc, const struct asked *a)
{
	out_line(s, "Flags: * - Backup");
	out_line(s, "       # - forwarding logical interface, operations cannot be performed based");
	out_line(s, "           on the interface.");
	out_line(s, "BD   : bridge-domain   Age : dynamic MAC learned time in seconds");
	out_line(s, "%s", dashes);
	out_line(s, "MAC Address    VLAN/VSI/BD   Learned-From        Type                Age");
	out_line(s, "%s", dashes);
	for (const xmlNode *line = show_first(doc); line && !out_stopped(s); line = show_next(line)) {
		if (is_asked(line, a))
			print_row(s, line);
	}
	out_line(s, "%s", dashes);
	out_line(s, "Total items: %u", count(doc, a));
}

static void print_details(struct session *s, const xmlNode *line)
{
	char place[32];

	place_of(line, place, sizeof place);
	out_line(s, "MAC Address: %-22s VLAN/VSI/BD        : %s", line_get(line, "mac-address"), place);
	out_line(s, "Type       : %-22s Learned-From       : %s", kind_of(line),
		or_dash(line_get(line, "interface-name")));
	out_line(s, "PEVLAN     : %-22s CEVLAN             : -", or_dash(line_get(line, "vlan-id")));
	out_line(s, "Aging time : -");
	out_line(s, "%s", dashes);
}

static void print_verbose(struct session *s, xmlDoc *doc, const struct asked *a)
{
	out_line(s, "BD: bridge-domain    Age: dynamic MAC learned time in seconds");
	out_line(s, "MAC address table:");
	out_line(s, "%s", dashes);
	for (const xmlNode *line = show_first(doc); line && !out_stopped(s); line = show_next(line)) {
		if (is_asked(line, a))
			print_details(s, line);
	}
	out_line(s, "Total items displayed = %u", count(doc, a));
}

static int display_entries(struct session *s, const struct match *m)
{
	struct asked a = asked_by(m);
	xmlDoc *doc = show_running(s, NULL);

	if (!doc)
		return -1;
	if (match_has(m, "total-number"))
		out_line(s, "Total number of mac-address : %u", count(doc, &a));
	else if (match_has(m, "verbose"))
		print_verbose(s, doc, &a);
	else
		print_table(s, doc, &a);
	xmlFreeDoc(doc);
	return 0;
}

/* How many entries the hardware could hold is nobody's to say here: that line is absent. */
static int display_summary(struct session *s, const struct match *m)
{
	static const char *const rows[] = {"Static     :               ", "Blackhole  :               ",
		"Dyn-Local  :               ", "Dyn-Remote :               ", "Dyn-Trunk  :               ",
		"OAM        :               ", "Sticky     :               ", "Security   :               ",
		"Authen     :               ", "Guest      :               ", "Mux        :               ",
		"Tunnel     :               ", "Snooping   :               ", "Evn        :               ",
		"Ovsdb      :               ", "Dyn-blackhole :            "};
	static const char line[] = "-----------------------------------";
	const char *slot = match_get(m, "slot-id");
	xmlDoc *board = session_status(s, "board", NULL), *doc = board ? show_running(s, NULL) : NULL;
	const char *own = doc ? rpc_attribute(show_first(board), "slot") : "";

	if (doc && (!slot || !strcmp(slot, own))) {
		out_line(s, "Summary information of slot %s:", own);
		out_line(s, "%s", line);
		for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
			out_line(s, "%s%u", rows[i], i < 2 ? count(doc, &(struct asked){.kind = kinds[i]}) : 0);
		out_line(s, "In-used    :               %u", count(doc, &(struct asked){0}));
		out_line(s, "%s", line);
	}
	xmlFreeDoc(doc);
	xmlFreeDoc(board);
	return doc ? 0 : -1;
}

static int display_aging_time(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, "mac-address-aging-time");
	const xmlNode *line = doc ? show_first(doc) : NULL;
	const char *time = line ? line_get(line, "timeValue") : NULL;

	(void)m;
	if (!doc)
		return -1;
	out_line(s, "Aging time: %s second(s)", time ? time : "300");
	xmlFreeDoc(doc);
	return 0;
}

const struct handler mac_handlers[] = {
	{"display-mac-address", display_entries},
	{"display-mac-address-summary", display_summary},
	{"display-mac-address-aging-time", display_aging_time},
	{NULL, NULL},
};
