/*
 * display eth-trunk: Eth-Trunk interfaces and the ports in them.
 * Knows layouts and the lines of the configuration. The device aggregates no links: no trunk and no member is up, and
 * what LACP would negotiate is a dash.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

#define TRUNK "Eth-Trunk"

static const char dashes[] = "--------------------------------------------------------------------------------";

struct trunk {
	const char *number;
	bool lacp, dynamic;
	char least[8], bandwidth[8], active[8], priority[8];
};

struct member {
	const char *name;
	char trunk[8], weight[8], priority[8];
};

/* ---- lines ---- */

static void read_word(const char *text, const char *words, char *to, size_t len)
{
	const char *rest = show_behind(text, words);

	if (rest)
		snprintf(to, len, "%.*s", (int)strcspn(rest, " "), rest);
}

static void read_trunk_line(void *ctx, const char *text)
{
	struct trunk *t = ctx;

	read_word(text, "least active-linknumber", t->least, sizeof t->least);
	read_word(text, "max bandwidth-affected-linknumber", t->bandwidth, sizeof t->bandwidth);
	read_word(text, "lacp max active-linknumber", t->active, sizeof t->active);
	read_word(text, "lacp priority", t->priority, sizeof t->priority);
	t->lacp |= show_behind(text, "mode lacp-static") || show_behind(text, "mode lacp-dynamic");
	t->dynamic |= show_behind(text, "mode lacp-dynamic") != NULL;
}

static void read_member_line(void *ctx, const char *text)
{
	struct member *p = ctx;

	read_word(text, "eth-trunk", p->trunk, sizeof p->trunk);
	read_word(text, "distribute-weight", p->weight, sizeof p->weight);
	read_word(text, "lacp priority", p->priority, sizeof p->priority);
}

/* False if the line opens no Eth-Trunk; a sub-interface is none. */
static bool trunk_read(struct session *s, const xmlNode *line, struct trunk *t)
{
	const char *name = line_get(line, "interface-name");

	*t = (struct trunk){.least = "1", .bandwidth = "16", .active = "128", .priority = "32768"};
	if (!name || strncmp(name, TRUNK, strlen(TRUNK)) != 0 || strchr(name, '.'))
		return false;
	t->number = name + strlen(TRUNK);
	show_content(s, line, read_trunk_line, t);
	return true;
}

/* Only ports are members; a device may have thousands of other interfaces. */
static bool is_port(const char *name)
{
	return name && strchr(name, '/') && !strchr(name, '.');
}

/* The next port of the trunk behind `line`; NULL if there is no further one. */
static const xmlNode *next_member(struct session *s, const struct trunk *t, const xmlNode *line, struct member *p)
{
	for (; line; line = show_next(line)) {
		*p = (struct member){.name = line_get(line, "interface-name"), .weight = "1", .priority = "32768"};
		if (!is_port(p->name))
			continue;
		show_content(s, line, read_member_line, p);
		if (!strcmp(p->trunk, t->number))
			return line;
	}
	return NULL;
}

static unsigned count_members(struct session *s, xmlDoc *doc, const struct trunk *t)
{
	struct member p;
	unsigned count = 0;

	for (const xmlNode *n = next_member(s, t, show_first(doc), &p); n; n = next_member(s, t, show_next(n), &p))
		count++;
	return count;
}

static const char *mode(const struct trunk *t)
{
	return !t->lacp ? "Normal" : t->dynamic ? "Dynamic" : "Static";
}

/* ---- display eth-trunk ---- */

static void print_manual(struct session *s, xmlDoc *doc, const struct trunk *t)
{
	struct member p;

	out_line(s, "Working Mode: %-16s Hash Arithmetic: profile default", mode(t));
	out_line(s, "Least Active-linknumber: %-5s Max Bandwidth-affected-linknumber: %s", t->least, t->bandwidth);
	out_line(s, "Operating Status: down         Number of Up Ports in Trunk: 0");
	out_line(s, "%s", dashes);
	out_line(s, "%-32s%-13s%s", "PortName", "Status", "Weight");
	for (const xmlNode *n = next_member(s, t, show_first(doc), &p); n; n = next_member(s, t, show_next(n), &p))
		out_line(s, "%-32s %-12s %s", p.name, "Down", p.weight);
}

/* The type of a port is the beginning of its name: "100GE" of 100GE1/0/1. */
static void print_lacp_member(struct session *s, const struct member *p)
{
	char type[32];
	size_t len = strspn(p->name, "0123456789");

	len += strcspn(p->name + len, "0123456789");
	snprintf(type, sizeof type, "%.*s", (int)len, p->name);
	out_line(s, "%-23s %-8s %-9s %-7s %-6s %-7s %-9s %s", p->name, "Unselect", type, p->priority, "-", "-", "-",
		p->weight);
}

static void print_lacp(struct session *s, xmlDoc *doc, const struct trunk *t, const char *mac)
{
	struct member p;

	out_line(s, "Local:");
	out_line(s, "LAG ID: %-23s Working Mode: %s", t->number, mode(t));
	out_line(s, "Preempt Delay: Disabled         Hash Arithmetic: profile default");
	out_line(s, "System Priority: %-14s System ID: %s", t->priority, mac);
	out_line(s, "Least Active-linknumber: %-6s Max Active-linknumber: %s", t->least, t->active);
	out_line(s, "Operating Status: down          Number Of Up Ports In Trunk: 0");
	out_line(s, "Timeout Period: Slow");
	out_line(s, "%s", dashes);
	out_line(s, "ActorPortName          Status   PortType PortPri PortNo PortKey PortState Weight");
	for (const xmlNode *n = next_member(s, t, show_first(doc), &p); n; n = next_member(s, t, show_next(n), &p))
		print_lacp_member(s, &p);
}

static void print_trunk(struct session *s, xmlDoc *doc, const struct trunk *t)
{
	xmlDoc *states = t->lacp ? session_status(s, "interfaces", "name", "MEth0/0/0", "type", "", NULL) : NULL;

	out_line(s, "%s%s's state information is:", TRUNK, t->number);
	if (states)
		print_lacp(s, doc, t, rpc_attribute(show_first(states), "mac"));
	else
		print_manual(s, doc, t);
	out_line(s, "%s", "");
	xmlFreeDoc(states);
}

/* ---- display eth-trunk brief, membership ---- */

#define BRIEF_ROW "%-23s%-10s%-10s%-10s%-17s%s"

static void print_brief(struct session *s, xmlDoc *doc, const struct trunk *t)
{
	unsigned count = count_members(s, doc, t);
	char name[32], links[48];

	snprintf(name, sizeof name, "%s%s", TRUNK, t->number);
	snprintf(links, sizeof links, "0/%u/%u", count, count);
	out_line(s, BRIEF_ROW, name, !t->lacp ? "NORMAL" : t->dynamic ? "DYNAMIC" : "STATIC", "Down", "-", links, "0");
}

static void print_membership(struct session *s, xmlDoc *doc, const struct trunk *t)
{
	struct member p;

	out_line(s, "Trunk ID: %s", t->number);
	out_line(s, "Used Status: Valid");
	out_line(s, "Type: Ethernet");
	out_line(s, "Working Mode: %s", mode(t));
	out_line(s, "Number Of Ports in Trunk: %u", count_members(s, doc, t));
	out_line(s, "Number Of Up Ports in Trunk: 0");
	out_line(s, "Operating Status: down");
	out_line(s, "%s", "");
	for (const xmlNode *n = next_member(s, t, show_first(doc), &p); n; n = next_member(s, t, show_next(n), &p))
		out_line(s, "Interface %s, valid, operate down, weight=%s", p.name, p.weight);
}

static const char *const brief_heading[] = {
	"Status: Operate status",
	"Role: E-Trunk status",
	"Act: Active link number",
	"Inact: Inactive link number",
	"Cfgd: Configured link number",
	"BW: Bandwidth",
	"Interface              Mode      Status    Role      Act/Inact/Cfgd   BW(Mbps)",
	NULL,
};

/* ---- commands ---- */

static int refuse_missing(struct session *s, const char *number)
{
	struct fault f;

	fault_set(&f, FAULT_INTERFACE_MISSING, "", "%s%s", TRUNK, number);
	out_fault(s, &f);
	return -1;
}

/* Prints the trunk of that number, or all of them (NULL). */
static int each_trunk(struct session *s, const char *number, const char *const *heading,
	void (*print)(struct session *s, xmlDoc *doc, const struct trunk *t))
{
	xmlDoc *doc = show_running(s, "interface");
	unsigned found = 0;
	struct trunk t;

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (!trunk_read(s, n, &t) || (number && strcmp(number, t.number) != 0))
			continue;
		if (!found++ && heading)
			print_legend(s, heading);
		print(s, doc, &t);
	}
	xmlFreeDoc(doc);
	if (!found && number)
		return refuse_missing(s, number);
	if (!found)
		out_line(s, "Info: No valid trunk in the system.");
	return 0;
}

static int display_trunk(struct session *s, const struct match *m)
{
	/* What LACP knows of one member: nothing. */
	return match_has(m, "interface") ? 0 : each_trunk(s, match_get(m, "trunk-id"), NULL, print_trunk);
}

static int display_brief(struct session *s, const struct match *m)
{
	(void)m;
	return each_trunk(s, NULL, brief_heading, print_brief);
}

static int display_membership(struct session *s, const struct match *m)
{
	return each_trunk(s, match_get(m, "trunk-id"), NULL, print_membership);
}

const struct handler trunk_handlers[] = {
	{"display-eth-trunk", display_trunk},
	{"display-eth-trunk-brief", display_brief},
	{"display-eth-trunk-membership", display_membership},
	{NULL, NULL},
};
