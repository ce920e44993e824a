/*
 * display vlan, display port vlan: which VLANs there are and which ports are in them.
 * VLANs and port lines come from the running configuration, up and down from the interfaces' state. Knows layouts and
 * what a link type means; knows nothing of frames: the device forwards none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

#define VLANS 4095	   /* 1..4094, and the 0 that is none */
#define PORTS_IN_A_LINE 4  /* of display vlan */
#define DESCRIPTION_LEN 81 /* description TEXT is 1..80 */

struct vlan {
	bool exists, no_learning, statistics;
	char description[DESCRIPTION_LEN];
};

struct port {
	char name[64], description[256];
	bool up, member; /* member of a trunk interface: the trunk is in VLANs, not the port */
	const char *link_type;
	unsigned access, trunk_pvid, hybrid_pvid;
	bool no_vlan1; /* of a trunk */
	bool allowed[VLANS], tagged[VLANS], untagged[VLANS];
};

struct switching {
	struct vlan vlan[VLANS];
	struct port *port;
	size_t ports;
};

/* ---- from lines to what they say ---- */

/* "10 20 to 22" or "all" into a set. */
static void read_list(const char *text, bool *set)
{
	unsigned from, to;
	int used;
	bool all = strcmp(text, "all") == 0;

	for (unsigned v = 1; all && v < VLANS; v++)
		set[v] = true;
	while (sscanf(text, " %u%n", &from, &used) == 1) {
		text += used;
		to = from;
		if (sscanf(text, " to %u%n", &to, &used) == 1)
			text += used;
		for (unsigned v = from; v <= to && v < VLANS; v++)
			set[v] = true;
	}
}

static void read_vlan_line(void *ctx, const char *text)
{
	struct vlan *v = ctx;
	const char *rest;

	if ((rest = show_behind(text, "description")))
		snprintf(v->description, sizeof v->description, "%s", rest);
	v->no_learning |= strcmp(text, "mac-address learning disable") == 0;
	v->statistics |= strcmp(text, "statistics enable") == 0;
}

static void read_port_line(void *ctx, const char *text)
{
	static const char *const link_types[] = {"access", "trunk", "hybrid", "dot1q-tunnel"};
	struct port *p = ctx;
	const struct {
		const char *words;
		unsigned *number;
		bool *set, *flag;
	} line[] = {
		{"port default vlan", &p->access, NULL, NULL},
		{"port trunk pvid vlan", &p->trunk_pvid, NULL, NULL},
		{"port hybrid pvid vlan", &p->hybrid_pvid, NULL, NULL},
		{"port trunk allow-pass vlan", NULL, p->allowed, NULL},
		{"port hybrid tagged vlan", NULL, p->tagged, NULL},
		{"port hybrid untagged vlan", NULL, p->untagged, NULL},
		{"undo port trunk allow-pass vlan 1", NULL, NULL, &p->no_vlan1},
		{"eth-trunk", NULL, NULL, &p->member},
	};
	const char *rest;

	for (size_t i = 0; i < sizeof line / sizeof *line; i++) {
		if (!(rest = show_behind(text, line[i].words)))
			continue;
		if (line[i].number)
			*line[i].number = (unsigned)strtoul(rest, NULL, 10);
		else if (line[i].set)
			read_list(rest, line[i].set);
		else
			*line[i].flag = true;
	}
	for (size_t i = 0; i < 4 && (rest = show_behind(text, "port link-type")); i++) {
		if (!strcmp(rest, link_types[i]))
			p->link_type = link_types[i];
	}
}

/* ---- what there is ---- */

static bool read_vlans(struct session *s, struct switching *w)
{
	xmlDoc *batch = show_running(s, "vlan-batch"), *vlans = batch ? show_running(s, "vlan") : NULL;
	bool set[VLANS] = {[1] = true};
	char text[4096];

	for (const xmlNode *n = vlans ? show_first(batch) : NULL; n; n = show_next(n)) {
		line_print(s->image, image_view(s->image, "system"), n, text, sizeof text);
		read_list(text + strlen("vlan batch "), set);
	}
	for (const xmlNode *n = vlans ? show_first(vlans) : NULL; n; n = show_next(n)) {
		const char *id = line_get(n, "vlan-id");
		unsigned v = id ? (unsigned)strtoul(id, NULL, 10) : 0;
		if (v == 0 || v >= VLANS)
			continue;
		set[v] = true;
		show_content(s, n, read_vlan_line, &w->vlan[v]);
	}
	for (unsigned v = 1; v < VLANS; v++)
		w->vlan[v].exists = set[v];
	xmlFreeDoc(batch);
	if (!vlans)
		return false;
	xmlFreeDoc(vlans);
	return true;
}

/* What the configuration says of the port; the lines in force without any are those of an access port in VLAN 1. */
static void read_port(struct session *s, const xmlNode *state, xmlDoc *lines, struct port *p)
{
	const char *name = rpc_attribute(state, "name");

	*p = (struct port){.link_type = "access", .access = 1, .trunk_pvid = 1, .hybrid_pvid = 1};
	snprintf(p->name, sizeof p->name, "%s", name);
	snprintf(p->description, sizeof p->description, "%s", rpc_attribute(state, "description"));
	p->up = has(state, "physical", "up");
	for (const xmlNode *n = show_first(lines); n; n = show_next(n)) {
		if (!strcmp(line_get(n, "interface-name"), name))
			show_content(s, n, read_port_line, p);
	}
	p->allowed[1] |= !p->no_vlan1;
	p->untagged[1] |= !p->tagged[1];
}

/* A Layer 2 port of its own: no management port, nothing virtual, no sub-interface. */
static bool is_switch_port(const xmlNode *n)
{
	const char *name = rpc_attribute(n, "name");

	return has(n, "layer", "2") && !has(n, "spoofing", "yes") && !strchr(name, '.') &&
	       strncmp(name, "MEth", 4) != 0;
}

static bool read_ports(struct session *s, const char *only, struct switching *w)
{
	xmlDoc *states = session_status(s, "interfaces", "name", only ? only : "", "type", "", NULL);
	xmlDoc *lines = states ? show_running(s, "interface") : NULL;
	size_t room = 0;

	for (const xmlNode *n = lines ? show_first(states) : NULL; n; n = show_next(n))
		room++;
	w->port = calloc(room + 1, sizeof *w->port);
	if (!w->port)
		abort();
	for (const xmlNode *n = lines ? show_first(states) : NULL; n; n = show_next(n)) {
		if (is_switch_port(n))
			read_port(s, n, lines, &w->port[w->ports++]);
	}
	if (states)
		xmlFreeDoc(states);
	if (lines)
		xmlFreeDoc(lines);
	return lines != NULL;
}

static struct switching *switching_read(struct session *s, const char *only)
{
	struct switching *w = calloc(1, sizeof *w);

	if (!w)
		abort();
	if (read_vlans(s, w) && read_ports(s, only, w))
		return w;
	free(w->port);
	free(w);
	return NULL;
}

static void switching_free(struct switching *w)
{
	free(w->port);
	free(w);
}

static unsigned pvid(const struct port *p)
{
	return !strcmp(p->link_type, "trunk")	 ? p->trunk_pvid
	       : !strcmp(p->link_type, "hybrid") ? p->hybrid_pvid
						 : p->access;
}

/* 'U'ntagged or 'T'agged member of the VLAN, or 0. A trunk sends its own VLAN without a tag. */
static char membership(const struct port *p, unsigned v)
{
	if (p->member)
		return 0;
	if (!strcmp(p->link_type, "trunk"))
		return !p->allowed[v] ? 0 : v == p->trunk_pvid ? 'U' : 'T';
	if (!strcmp(p->link_type, "hybrid"))
		return p->tagged[v] ? 'T' : p->untagged[v] ? 'U' : 0;
	return v == p->access ? 'U' : 0;
}

/* ---- display vlan ---- */

static const char dashes[] = "--------------------------------------------------------------------------------";

static const char *const legend[] = {
	dashes,
	"U: Up;         D: Down;         TG: Tagged;         UT: Untagged;",
	"MP: Vlan-mapping;               ST: Vlan-stacking;",
	"#: ProtocolTransparent-vlan;    *: Management-vlan;",
	"MAC-LRN: MAC-address learning;  STAT: Statistic;",
	"BC: Broadcast; MC: Multicast;   UC: Unknown-unicast;",
	"FWD: Forward;  DSD: Discard;",
	dashes,
	"",
	"VID          Ports",
	dashes,
};

/* The ports that are in the VLAN in one way, four in a line; `head` is what the first line begins with. Returns
 * whether there were any. */
static bool ports_of(struct session *s, const struct switching *w, unsigned v, char how, const char *head)
{
	char line[128], cell[72];
	int len = snprintf(line, sizeof line, "%-13s%s", head, how == 'U' ? "UT:" : "TG:"), count = 0;

	for (size_t i = 0; i < w->ports; i++) {
		if (membership(&w->port[i], v) != how)
			continue;
		if (count && count % PORTS_IN_A_LINE == 0) {
			out_line(s, "%s", line);
			len = snprintf(line, sizeof line, "%16s", "");
		}
		snprintf(cell, sizeof cell, "%s(%c)", w->port[i].name, w->port[i].up ? 'U' : 'D');
		len += snprintf(line + len, sizeof line - (size_t)len, "%-16.20s", cell);
		count++;
	}
	if (count)
		out_line(s, "%s", line);
	return count > 0;
}

static void vlan_ports(struct session *s, const struct switching *w, unsigned v)
{
	char head[16];

	snprintf(head, sizeof head, "%4u", v);
	if (ports_of(s, w, v, 'U', head))
		ports_of(s, w, v, 'T', "");
	else if (!ports_of(s, w, v, 'T', head))
		out_line(s, "%s", head);
}

static void vlan_row(struct session *s, const struct switching *w, unsigned v)
{
	const struct vlan *vlan = &w->vlan[v];
	char name[16];

	snprintf(name, sizeof name, "VLAN %04u", v);
	out_line(s, "%4u common   enable  default   %-7s %-7s FWD FWD FWD %s", v,
		vlan->no_learning ? "disable" : "enable", vlan->statistics ? "enable" : "disable",
		*vlan->description ? vlan->description : name);
}

static void show_vlans(struct session *s, const struct switching *w, unsigned from, unsigned to)
{
	for (size_t i = 0; i < sizeof legend / sizeof *legend; i++)
		out_line(s, "%s", legend[i]);
	for (unsigned v = from; v <= to && !out_stopped(s); v++) {
		if (w->vlan[v].exists)
			vlan_ports(s, w, v);
	}
	out_line(s, "%s", "");
	out_line(s, "VID  Type     Status  Property  MAC-LRN STAT    BC  MC  UC  Description");
	out_line(s, "%s", dashes);
	for (unsigned v = from; v <= to && !out_stopped(s); v++) {
		if (w->vlan[v].exists)
			vlan_row(s, w, v);
	}
}

static unsigned number(const struct match *m, const char *name, unsigned otherwise)
{
	const char *text = match_get(m, name);

	return text ? (unsigned)strtoul(text, NULL, 10) : otherwise;
}

static unsigned count_vlans(const struct switching *w, unsigned from, unsigned to)
{
	unsigned count = 0;

	for (unsigned v = from; v <= to; v++)
		count += w->vlan[v].exists;
	return count;
}

static void show_summary(struct session *s, const struct switching *w)
{
	char line[128];
	int len = snprintf(line, sizeof line, " ");

	out_line(s, "Static vlan:");
	out_line(s, "Total %u static vlan.", count_vlans(w, 1, VLANS - 1));
	for (unsigned v = 1, end; v < VLANS; v = end + 1) {
		for (end = v; w->vlan[v].exists && end + 1 < VLANS && w->vlan[end + 1].exists;)
			end++;
		if (!w->vlan[v].exists)
			continue;
		if (len > 60) {
			out_line(s, "%s", line);
			len = snprintf(line, sizeof line, " ");
		}
		len += snprintf(line + len, sizeof line - (size_t)len, end > v ? " %u to %u" : " %u", v, end);
	}
	out_line(s, "%s", line);
}

static int refuse_vlan(struct session *s)
{
	struct fault f;

	fault_set(&f, FAULT_VLAN_MISSING, "", "%s", "");
	out_fault(s, &f);
	return -1;
}

static int display_vlan(struct session *s, const struct match *m)
{
	unsigned from = number(m, "vlan-id", 1), to = number(m, "vlan-id2", match_get(m, "vlan-id") ? from : VLANS - 1);
	struct switching *w = switching_read(s, NULL);
	int rc = 0;

	if (!w)
		return -1;
	if (match_has(m, "summary")) {
		show_summary(s, w);
	} else if (count_vlans(w, from, to)) {
		if (from != to)
			out_line(s, "The total number of vlans is : %u", count_vlans(w, from, to));
		show_vlans(s, w, from, to);
	} else {
		rc = refuse_vlan(s);
	}
	switching_free(w);
	return rc;
}

/* ---- display port vlan ---- */

/* VLANs beside the PVID's untagged one, as ranges; "-" for none. */
static void tagged_list(const struct switching *w, const struct port *p, char *buf, size_t len)
{
	size_t used = 0;

	buf[0] = '\0';
	for (unsigned v = 1, end; v < VLANS && used + 12 < len; v = end + 1) {
		end = v;
		if (!membership(p, v) || !w->vlan[v].exists)
			continue;
		while (end + 1 < VLANS && w->vlan[end + 1].exists && membership(p, end + 1))
			end++;
		used += (size_t)snprintf(buf + used, len - used, end > v ? "%s%u-%u" : "%s%u", used ? " " : "", v, end);
	}
	if (!used || !strcmp(p->link_type, "access"))
		snprintf(buf, len, "-");
}

static int display_port_vlan(struct session *s, const struct match *m)
{
	struct switching *w = switching_read(s, match_get(m, "interface-name"));
	char list[256];

	if (!w)
		return -1;
	out_line(s, "%-24s%-13s%-6s%-37s%s", "Port", "Link Type", "PVID", "Trunk VLAN List", "Port Description");
	out_line(s, "%s%.31s", dashes, dashes);
	for (size_t i = 0; i < w->ports && !out_stopped(s); i++) {
		const struct port *p = &w->port[i];
		tagged_list(w, p, list, sizeof list);
		out_line(s, "%-24s %-11s %5u  %-37s%s", p->name, p->link_type, pvid(p), list, p->description);
	}
	switching_free(w);
	return 0;
}

const struct handler vlan_handlers[] = {
	{"display-vlan", display_vlan},
	{"display-port-vlan", display_port_vlan},
	{NULL, NULL},
};
