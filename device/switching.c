/*
 * VLANs and the ports in them: from the running configuration, up and down from the interfaces' state.
 * Knows the lines and what a link type means; knows no layout.
 */
#include "device/switching.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

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
	if ((rest = show_behind(text, "name")))
		snprintf(v->name, sizeof v->name, "%s", rest);
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

struct switching *switching_read(struct session *s, const char *only)
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

void switching_free(struct switching *w)
{
	free(w->port);
	free(w);
}

unsigned port_pvid(const struct port *p)
{
	return !strcmp(p->link_type, "trunk")	 ? p->trunk_pvid
	       : !strcmp(p->link_type, "hybrid") ? p->hybrid_pvid
						 : p->access;
}

/* 'U'ntagged or 'T'agged member of the VLAN, or 0. A trunk sends its own VLAN without a tag. */
char port_membership(const struct port *p, unsigned v)
{
	if (p->member)
		return 0;
	if (!strcmp(p->link_type, "trunk"))
		return !p->allowed[v] ? 0 : v == p->trunk_pvid ? 'U' : 'T';
	if (!strcmp(p->link_type, "hybrid"))
		return p->tagged[v] ? 'T' : p->untagged[v] ? 'U' : 0;
	return v == p->access ? 'U' : 0;
}
