/*
 * display bridge-domain: all of them, what they are bound to, one in detail.
 * Knows layouts; everything comes from the running configuration and the interfaces' state. No frame is forwarded, so
 * there is nothing that a domain would discard.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

static const char dashes[] = "--------------------------------------------------------------------------------";

struct domain {
	char id[16], vni[16], description[256];
	bool learns, counts, up;
};

static void read_line(void *ctx, const char *text)
{
	struct domain *d = ctx;
	const char *rest;

	if ((rest = show_behind(text, "description")))
		snprintf(d->description, sizeof d->description, "%s", rest);
	if ((rest = show_behind(text, "vxlan vni")))
		snprintf(d->vni, sizeof d->vni, "%.*s", (int)strcspn(rest, " "), rest);
	d->learns &= strcmp(text, "mac-address learning disable") != 0;
	d->counts |= !strcmp(text, "statistics enable");
}

/* ---- sub-interfaces in a domain ---- */

struct member {
	const char *domain;
	bool in;
};

static void find_domain(void *ctx, const char *text)
{
	const char *id = show_behind(text, "bridge-domain");
	struct member *m = ctx;

	m->in |= id && !strcmp(id, m->domain);
}

static bool is_up(xmlDoc *states, const char *name)
{
	for (const xmlNode *n = show_first(states); n; n = show_next(n)) {
		if (has(n, "name", name))
			return has(n, "physical", "up");
	}
	return false;
}

/* Calls for each sub-interface in the domain. */
static void each_member(struct session *s, xmlDoc *states, const char *domain,
	void (*each)(void *ctx, const char *name, bool up), void *ctx)
{
	xmlDoc *doc = show_running(s, "interface");

	for (const xmlNode *n = doc ? show_first(doc) : NULL; n; n = show_next(n)) {
		const char *name = line_get(n, "interface-name");
		struct member m = {.domain = domain};
		if (!strchr(name, '.'))
			continue;
		show_content(s, n, find_domain, &m);
		if (m.in)
			each(ctx, name, is_up(states, name));
	}
	xmlFreeDoc(doc);
}

static void note_up(void *ctx, const char *name, bool up)
{
	(void)name;
	*(bool *)ctx |= up;
}

static void read_domain(struct session *s, xmlDoc *states, const xmlNode *line, struct domain *d)
{
	*d = (struct domain){.learns = true};
	snprintf(d->id, sizeof d->id, "%s", line_get(line, "bd-id"));
	show_content(s, line, read_line, d);
	each_member(s, states, d->id, note_up, &d->up);
}

/* ---- layouts ---- */

static void print_legend_of(struct session *s, bool ports)
{
	out_line(s, "%s", dashes);
	out_line(s, "MAC_LRN: MAC learning;         STAT: Statistics;         SPLIT: Split-horizon;");
	out_line(s, "BC: Broadcast;                 MC: Unknown multicast;    UC: Unknown unicast;");
	out_line(s, "*down: Administratively down;  FWD: Forward;             DSD: Discard;");
	if (ports)
		out_line(s, "U: Up;         D: Down;");
	out_line(s, "%s", dashes);
	out_line(s, "%s", "");
}

static void print_row_heading(struct session *s)
{
	out_line(s, "BDID  State MAC-LRN STAT    BC  MC  UC  SPLIT   Description");
	out_line(s, "%s", dashes);
}

static void print_row(struct session *s, const struct domain *d)
{
	out_line(s, "%-5s %-5s %-7s %-7s FWD FWD FWD disable %s", d->id, d->up ? "up" : "down",
		d->learns ? "enable" : "disable", d->counts ? "enable" : "disable", d->description);
}

struct ports {
	struct session *s;
	char row[128];
	unsigned count;
};

/* Two in a line. */
static void add_port(void *ctx, const char *name, bool up)
{
	struct ports *p = ctx;
	size_t used = strlen(p->row);
	char port[64];

	if (p->count && p->count % 2 == 0) {
		out_line(p->s, "%s", p->row);
		used = (size_t)snprintf(p->row, sizeof p->row, "%13s", "");
	}
	snprintf(port, sizeof port, "%s(%s)", name, up ? "U" : "D");
	snprintf(p->row + used, sizeof p->row - used, p->count % 2 ? "%s" : "%-31s", port);
	p->count++;
}

static void print_one(struct session *s, xmlDoc *states, const struct domain *d)
{
	struct ports p = {.s = s};

	print_legend_of(s, true);
	out_line(s, "BDID         Ports");
	out_line(s, "%s", dashes);
	snprintf(p.row, sizeof p.row, "%-13s", d->id);
	each_member(s, states, d->id, add_port, &p);
	out_line(s, "%s", p.row);
	out_line(s, "%s", "");
	print_row_heading(s);
	print_row(s, d);
}

static void print_member(void *ctx, const char *name, bool up)
{
	out_line(ctx, "  %-39s%s", name, up ? "up" : "down");
}

static void print_details(struct session *s, xmlDoc *states, const struct domain *d)
{
	out_line(s, "Bridge-domain ID        : %s", d->id);
	out_line(s, "  Description             : %s", d->description);
	out_line(s, "  State                   : %s", d->up ? "Up" : "Down");
	out_line(s, "  MAC Learning            : %s", d->learns ? "Enable" : "Disable");
	out_line(s, "  Statistics              : %s", d->counts ? "Enable" : "Disable");
	out_line(s, "  Broadcast               : Forward");
	out_line(s, "  Unknown-unicast         : Forward");
	out_line(s, "  Unknown-multicast       : Forward");
	out_line(s, "  Split-horizon           : Disable");
	out_line(s, "  Vxlan Vni               : %s", d->vni);
	out_line(s, "  VSI                     :");
	out_line(s, "  EVPN                    :");
	out_line(s, "  ----------------");
	out_line(s, "Interface                                State");
	each_member(s, states, d->id, print_member, s);
}

static unsigned count_lines(xmlDoc *doc)
{
	unsigned n = 0;

	for (const xmlNode *line = show_first(doc); line; line = show_next(line))
		n += line_get(line, "bd-id") != NULL;
	return n;
}

static void print_heading(struct session *s, const struct match *m, xmlDoc *doc)
{
	if (match_has(m, "binding-info")) {
		out_line(s, "%s", dashes);
		out_line(s, "BDID     VNI      VSI              EVPN");
		out_line(s, "%s", dashes);
		return;
	}
	out_line(s, "The total number of bridge-domains is : %u", count_lines(doc));
	print_legend_of(s, false);
	print_row_heading(s);
}

static void print_domains(struct session *s, const struct match *m, xmlDoc *doc, xmlDoc *states)
{
	const char *wanted = match_parameter(m, "bdid");
	bool binding = match_has(m, "binding-info");
	struct domain d;

	if (!wanted || binding)
		print_heading(s, m, doc);
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const char *id = line_get(n, "bd-id");
		if (!id || (wanted && strcmp(wanted, id) != 0))
			continue;
		read_domain(s, states, n, &d);
		if (binding)
			out_line(s, "%-9s%s", d.id, d.vni);
		else if (!wanted)
			print_row(s, &d);
		else if (match_has(m, "verbose"))
			print_details(s, states, &d);
		else if (!match_has(m, "brief"))
			print_one(s, states, &d);
	}
}

static int display_domains(struct session *s, const struct match *m)
{
	xmlDoc *states = session_status(s, "interfaces", "name", "", "type", "", NULL),
	       *doc = states ? show_running(s, "bridge-domain") : NULL;

	if (doc)
		print_domains(s, m, doc, states);
	xmlFreeDoc(doc);
	xmlFreeDoc(states);
	return doc ? 0 : -1;
}

const struct handler bridge_domain_handlers[] = {
	{"display-bridge-domain", display_domains},
	{NULL, NULL},
};
