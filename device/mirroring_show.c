/*
 * display observe-port, display port-mirroring: what is to be copied where.
 * Knows layouts; everything comes from the running configuration. The device copies no frames.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

static const char dashes[] = "  -----------------------------------------------------------------------------";

static bool line_is(const xmlNode *line, const char *element)
{
	return strcmp((const char *)line->name, element) == 0;
}

/* ---- display observe-port ---- */

/* In kbit/s, whatever the unit of the line. */
static unsigned long rate_of(const xmlNode *line)
{
	const char *value = line_get(line, "cir-value");
	unsigned long unit = line_get(line, "gbps") ? 1000000 : line_get(line, "mbps") ? 1000 : 1;

	return value ? strtoul(value, NULL, 10) * unit : 0;
}

static bool is_port(const xmlNode *line, const char *wanted)
{
	const char *index = line_get(line, "observe-port-index");

	return !strncmp((const char *)line->name, "observe-port", 12) && index && line_get(line, "interface-name") &&
	       (!wanted || !strcmp(wanted, index));
}

static void print_ports(struct session *s, xmlDoc *doc, const char *wanted)
{
	bool any = false;

	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (!is_port(n, wanted))
			continue;
		if (!any)
			out_line(s, "%s", dashes);
		any = true;
		out_line(s, "  Index    : %s", line_get(n, "observe-port-index"));
		out_line(s, "  Interface: %s", line_get(n, "interface-name"));
		if (rate_of(n))
			out_line(s, "  CIR(kbps): %lu", rate_of(n));
		out_line(s, "%s", dashes);
	}
}

struct members {
	struct session *s;
	char row[160];
	unsigned count;
};

/* Three in a line. */
static void add_member(void *ctx, const char *text)
{
	struct members *m = ctx;
	const char *name = show_behind(text, "group-member");
	size_t used = strlen(m->row);

	if (!name)
		return;
	if (m->count && m->count % 3 == 0) {
		out_line(m->s, "%s", m->row);
		used = (size_t)snprintf(m->row, sizeof m->row, "%13s", "");
	}
	snprintf(m->row + used, sizeof m->row - used, "%s%s", m->count % 3 ? "            " : "", name);
	m->count++;
}

static void print_groups(struct session *s, xmlDoc *doc)
{
	bool any = false;

	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		struct members m = {.s = s};
		if (!line_is(n, "observe-port-group"))
			continue;
		if (!any) {
			out_line(s, "  GroupId    MemberPorts");
			out_line(s, "%s", dashes);
		}
		any = true;
		snprintf(m.row, sizeof m.row, "%9s    ", line_get(n, "group-id"));
		show_content(s, n, add_member, &m);
		out_line(s, "%s", m.row);
	}
	if (any)
		out_line(s, "%s", dashes);
}

static int display_observe_port(struct session *s, const struct match *m)
{
	const char *wanted = match_get(m, "index");
	xmlDoc *doc = show_running(s, NULL);

	if (!doc)
		return -1;
	print_ports(s, doc, wanted);
	if (!wanted)
		print_groups(s, doc);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display port-mirroring ---- */

static const struct kind {
	const char *element, *key; /* lines that open what is copied, and its name there */
	const char *words;	   /* of the line in it that says where to */
	bool group;		   /* to a group */
	const char *title, *heading;
} kinds[] = {
	{"interface", "interface-name", "port-mirroring observe-port", false,
		"  Observe port mirroring:", "  MirroringPort         Direction        ObservePort : Interface"},
	{"interface", "interface-name", "port-mirroring observe-port group", true,
		"  Observe port group mirroring:", "  MirroringPort         Direction        ObserveGroup"},
	{"traffic-behavior", "behavior-name", "mirroring observe-port", false,
		"  Traffic mirroring:", "  TrafficBehavior                        ObservePort : Interface"},
};

struct copies {
	struct session *s;
	const struct kind *kind;
	xmlDoc *doc;
	const char *name; /* what is copied; "" after its first row */
	unsigned count;
};

static const char *port_of(xmlDoc *doc, const char *index)
{
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (is_port(n, index))
			return line_get(n, "interface-name");
	}
	return "-";
}

static const char *direction_word(const char *direction)
{
	static const char *const words[][2] = {{"inbound", "Inbound"}, {"outbound", "Outbound"}, {"both", "Both"}};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (!strcmp(words[i][0], direction))
			return words[i][1];
	}
	return "";
}

static void add_copy(void *ctx, const char *text)
{
	struct copies *c = ctx;
	const char *rest = show_behind(text, c->kind->words);
	char where[16], direction[16] = "";

	if (!rest || sscanf(rest, "%15s %15s", where, direction) < 1 || strspn(where, "0123456789") != strlen(where))
		return;
	if (!c->count++) {
		out_line(c->s, "%s", c->kind->title);
		out_line(c->s, "%s", dashes);
		out_line(c->s, "%s", c->kind->heading);
		out_line(c->s, "%s", dashes);
	}
	if (c->kind->group)
		out_line(c->s, "  %-22s%-17s%12s", c->name, direction_word(direction), where);
	else
		out_line(c->s, "  %-22s%-17s%11s : %s", c->name, direction_word(direction), where,
			port_of(c->doc, where));
	c->name = "";
}

static void print_kind(struct session *s, xmlDoc *doc, const struct kind *kind)
{
	struct copies c = {.s = s, .kind = kind, .doc = doc};

	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (!line_is(n, kind->element))
			continue;
		c.name = line_get(n, kind->key);
		show_content(s, n, add_copy, &c);
	}
	if (c.count)
		out_line(s, "%s", dashes);
}

static int display_mirroring(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);

	(void)m;
	if (!doc)
		return -1;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		print_kind(s, doc, &kinds[i]);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler mirroring_handlers[] = {
	{"display-observe-port", display_observe_port},
	{"display-port-mirroring", display_mirroring},
	{NULL, NULL},
};
