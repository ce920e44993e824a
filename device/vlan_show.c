/*
 * display vlan, display port vlan: which VLANs there are and which ports are in them.
 * Knows layouts; knows nothing of frames: the device forwards none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/switching.h"

#define PORTS_IN_A_LINE 4 /* of display vlan */

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
		if (port_membership(&w->port[i], v) != how)
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

/* ---- display vlan verbose, by name ---- */

/* Ports that are in the VLAN in one way, two in a line; only those that are up if `active`. */
static void verbose_ports(
	struct session *s, const struct switching *w, unsigned v, char how, bool active, const char *label)
{
	char line[128];
	int len = snprintf(line, sizeof line, "  %-14sPort: ", label), count = 0;

	for (size_t i = 0; i < w->ports; i++) {
		if (port_membership(&w->port[i], v) != how || (active && !w->port[i].up))
			continue;
		if (!count)
			out_line(s, "  ----------------");
		if (count && count % 2 == 0) {
			out_line(s, "%s", line);
			len = snprintf(line, sizeof line, "%22s", "");
		}
		len += snprintf(line + len, sizeof line - (size_t)len, count % 2 ? "%s" : "%-28s", w->port[i].name);
		count++;
	}
	if (count)
		out_line(s, "%s", line);
}

static bool any_up(const struct switching *w, unsigned v)
{
	for (size_t i = 0; i < w->ports; i++) {
		if (port_membership(&w->port[i], v) && w->port[i].up)
			return true;
	}
	return false;
}

static void verbose_fields(struct session *s, const struct switching *w, unsigned v)
{
	const struct vlan *vlan = &w->vlan[v];
	char id[16], description[16];

	snprintf(id, sizeof id, "%u", v);
	snprintf(description, sizeof description, "VLAN %04u", v);
	const char *const rows[][2] = {
		{"VLAN ID", id},
		{"VLAN Name", vlan->name},
		{"VLAN Type", "Common"},
		{"Description", *vlan->description ? vlan->description : description},
		{"Status", "Enable"},
		{"Broadcast", "Enable"},
		{"MAC Learning", vlan->no_learning ? "Disable" : "Enable"},
		{"Smart MAC Learning", "Disable"},
		{"Current MAC Learning Result", vlan->no_learning ? "Disable" : "Enable"},
		{"Statistics", vlan->statistics ? "Enable" : "Disable"},
		{"Property", "Default"},
		{"VLAN State", any_up(w, v) ? "Up" : "Down"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		out_line(s, "  %-28s:%s%s", rows[i][0], *rows[i][1] ? " " : "", rows[i][1]);
}

static void show_verbose(struct session *s, const struct switching *w, unsigned v)
{
	static const char short_dashes[] = "---------------------";

	out_line(s, "* : Management-VLAN");
	out_line(s, "%s", short_dashes);
	verbose_fields(s, w, v);
	verbose_ports(s, w, v, 'T', false, "Tagged");
	verbose_ports(s, w, v, 'T', true, "Active  Tag");
	verbose_ports(s, w, v, 'U', false, "Untagged");
	verbose_ports(s, w, v, 'U', true, "Active  Untag");
	out_line(s, "%s", short_dashes);
	out_line(s, "Interface                   Physical");
	for (size_t i = 0; i < w->ports && !out_stopped(s); i++) {
		if (port_membership(&w->port[i], v))
			out_line(s, "%-28s %s", w->port[i].name, w->port[i].up ? "UP" : "DOWN");
	}
}

/* The VLAN of the number or name that the command gives; 0 if there is none. */
static unsigned vlan_asked(const struct switching *w, const struct match *m)
{
	const char *name = match_parameter(m, "vlan-name");
	unsigned v = number(m, "vlan-id", 0);

	for (unsigned i = 1; i < VLANS && name && !v; i++)
		v = w->vlan[i].exists && !strcmp(w->vlan[i].name, name) ? i : 0;
	return w->vlan[v].exists ? v : 0;
}

static int display_one(struct session *s, const struct match *m)
{
	struct switching *w = switching_read(s, NULL);
	unsigned v = w ? vlan_asked(w, m) : 0;
	int rc = v ? 0 : -1;

	if (!w)
		return -1;
	if (!v)
		refuse_vlan(s);
	else if (match_has(m, "verbose"))
		show_verbose(s, w, v);
	else
		show_vlans(s, w, v, v);
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
		if (!port_membership(p, v) || !w->vlan[v].exists)
			continue;
		while (end + 1 < VLANS && w->vlan[end + 1].exists && port_membership(p, end + 1))
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
		out_line(s, "%-24s %-11s %5u  %-37s%s", p->name, p->link_type, port_pvid(p), list, p->description);
	}
	switching_free(w);
	return 0;
}

const struct handler vlan_handlers[] = {
	{"display-vlan", display_vlan},
	{"display-vlan-one", display_one},
	{"display-port-vlan", display_port_vlan},
	{NULL, NULL},
};
