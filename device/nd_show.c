/*
 * display ipv6 neighbors: the neighbours that the kernel knows on the device's links.
 * Knows layouts. Lines `ipv6 neighbor` are configuration only, they are no entries.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/interfaces_text.h"
#include "device/show.h"

enum { DYNAMIC, FIXED, KINDS };

static const struct state {
	const char *name, *word, *letter,
		*title; /* as the device tells it, in the long form, in the brief one, counted */
} states[] = {
	{"incomplete", "INCMP", "I", "Incmp"},
	{"reach", "REACH", "R", "Reach"},
	{"stale", "STALE", "S", "Stale"},
	{"delay", "DELAY", "D", "Delay"},
	{"probe", "PROBE", "P", "Probe"},
};
#define STATES (sizeof states / sizeof *states)

struct table {
	struct session *s;
	const char *vpn;     /* only of this instance; NULL = all */
	const char *address; /* only this one; NULL = all */
	unsigned count[STATES][KINDS];
	void (*print)(struct session *s, const xmlNode *interface, const xmlNode *n, const struct state *state);
};

static const struct state *state_of(const xmlNode *n)
{
	size_t i = 0;

	while (i + 1 < STATES && !has(n, "state", states[i].name))
		i++;
	return &states[i];
}

/* ---- display ipv6 neighbors ---- */

static const char dashes[] = "-----------------------------------------------------------------------------";

#define PAIR "%-13s: %-35s%-10s: %s"

static void print_entry(struct session *s, const xmlNode *interface, const xmlNode *n, const struct state *state)
{
	bool incomplete = has(n, "state", "incomplete");
	unsigned long age = rpc_number(n, "age");
	const char *vpn = rpc_attribute(interface, "vpn");
	char text[64];

	upper_hex(rpc_attribute(n, "address"), text, sizeof text);
	out_line(s, "%-13s: %s", "IPv6 Address", text);
	out_line(s, PAIR, "Link-layer", incomplete ? "-" : rpc_attribute(n, "mac"), "State", state->word);
	snprintf(text, sizeof text, "%02luh%02lum%02lus", age / 3600, age / 60 % 60, age % 60);
	out_line(s, PAIR, "Interface", rpc_attribute(interface, "name"), "Age",
		incomplete || has(n, "fixed", "yes") ? "-" : text);
	out_line(s, PAIR, "VLAN", "-", "CEVLAN", "-");
	out_line(s, PAIR, "VPN name", *vpn ? vpn : "-", "Is Router", has(n, "router", "yes") ? "TRUE" : "FALSE");
	out_line(s, PAIR, "Secure FLAG", "UN-SECURE", "Nickname", "-");
	out_line(s, "%-13s: -", "Source IP");
	out_line(s, "%-14s: -", "Destination IP");
	out_line(s, PAIR, "VNI", "-", "BD", "-");
	out_line(s, "%s", "");
}

#define BRIEF_ROW "%-20s %-16s %-5s %-5s%s"

static void print_brief(struct session *s, const xmlNode *interface, const xmlNode *n, const struct state *state)
{
	char text[64];

	upper_hex(rpc_attribute(n, "address"), text, sizeof text);
	out_line(s, BRIEF_ROW, text, has(n, "state", "incomplete") ? "-" : rpc_attribute(n, "mac"), state->letter,
		has(n, "fixed", "yes") ? "S" : "D", rpc_attribute(interface, "name"));
}

/* ---- walking ---- */

static bool same_address(const char *a, const char *b)
{
	struct in6_addr x, y;

	return inet_pton(AF_INET6, a, &x) == 1 && inet_pton(AF_INET6, b, &y) == 1 && IN6_ARE_ADDR_EQUAL(&x, &y);
}

static void add_neighbour(struct table *t, const xmlNode *interface, const xmlNode *n)
{
	const struct state *state = state_of(n);

	if (t->address && !same_address(t->address, rpc_attribute(n, "address")))
		return;
	t->count[state - states][has(n, "fixed", "yes") ? FIXED : DYNAMIC]++;
	if (t->print)
		t->print(t->s, interface, n, state);
}

static void add_all(struct table *t, xmlDoc *interfaces)
{
	const xmlNode *at;

	for (const xmlNode *n = show_first(interfaces); n && !out_stopped(t->s); n = show_next(n)) {
		if (t->vpn && !has(n, "vpn", t->vpn))
			continue;
		for (text_at(n->children, "neighbour", &at); at; text_at(at->next, "neighbour", &at))
			add_neighbour(t, n, at);
	}
}

static unsigned total(const struct table *t, int kind)
{
	unsigned sum = 0;

	for (size_t i = 0; i < STATES; i++)
		sum += t->count[i][kind];
	return sum;
}

static void print_total(struct table *t)
{
	unsigned dynamic = total(t, DYNAMIC), fixed = total(t, FIXED);

	out_line(t->s, "Total: %-9uDynamic: %-7uStatic: %-7uRemote:0", dynamic + fixed, dynamic, fixed);
}

/* ---- commands ---- */

static int display_neighbours(struct session *s, const struct match *m)
{
	struct table t = {
		.s = s,
		.vpn = match_get(m, "vpn-instance-name"),
		.address = match_get(m, "ipv6-address"),
		.print = print_entry,
	};
	xmlDoc *doc;

	if (t.vpn && !show_vpn_exists(s, t.vpn))
		return -1;
	doc = interfaces_asked(s, m, "ipv6-neighbours");
	if (!doc)
		return -1;
	out_line(s, "%s", dashes);
	add_all(&t, doc);
	out_line(s, "%s", dashes);
	print_total(&t);
	xmlFreeDoc(doc);
	return 0;
}

static int display_brief(struct session *s, const struct match *m)
{
	static const char short_dashes[] = "-----------------------------------------------------------------";
	struct table t = {.s = s, .print = print_brief};
	xmlDoc *doc = interfaces_asked(s, m, "ipv6-neighbours");

	if (!doc)
		return -1;
	out_line(s, "D-Dynamic,S-Static,R-Remote");
	out_line(s, "I-INCMP,R-REACH,S-STALE,D-DELAY,P-PROBE");
	out_line(s, "%s", short_dashes);
	out_line(s, BRIEF_ROW, "IPv6 Address", "Link-layer", "State", "Type", "Interface");
	out_line(s, "%s", short_dashes);
	add_all(&t, doc);
	out_line(s, "%s", short_dashes);
	print_total(&t);
	xmlFreeDoc(doc);
	return 0;
}

/* What no entry set by hand can be is shown as a dash. */
static void print_counts(struct table *t)
{
	static const char count_dashes[] = "-----------------------------------------------";
	char fixed[16];

	out_line(t->s, "%s", count_dashes);
	out_line(t->s, "%-10s%-13s%-13s%-11s", "State", "Dynamic", "Static", "Remote");
	out_line(t->s, "%s", count_dashes);
	for (size_t i = 0; i < STATES; i++) {
		snprintf(fixed, sizeof fixed, "%u", t->count[i][FIXED]);
		out_line(t->s, "%-10s%-13u%-13s%-11s", states[i].title, t->count[i][DYNAMIC], i < 2 ? fixed : "-",
			i < 2 ? "0" : "-");
	}
	out_line(t->s, "%s", count_dashes);
	out_line(t->s, "%-10s%-13u%-13u%-11s", "Total", total(t, DYNAMIC), total(t, FIXED), "0");
}

static int display_statistics(struct session *s, const struct match *m)
{
	struct table t = {.s = s};
	xmlDoc *doc = interfaces_asked(s, m, "ipv6-neighbours");

	if (!doc)
		return -1;
	add_all(&t, doc);
	print_counts(&t);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler nd_handlers[] = {
	{"display-ipv6-neighbors", display_neighbours},
	{"display-ipv6-neighbors-brief", display_brief},
	{"display-ipv6-neighbors-statistics", display_statistics},
	{NULL, NULL},
};
