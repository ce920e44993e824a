/*
 * display stp region-configuration: which VLANs belong to which instance of the spanning tree.
 * Knows the layout; everything comes from the running configuration. No spanning tree runs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

#define VLANS 4095
#define INSTANCES 4095

struct region {
	char name[64], revision[16];
	unsigned short instance[VLANS]; /* by VLAN; 0 = that of all that are not mapped */
};

/* "10 20 to 22" */
static void map_vlans(struct region *r, unsigned short instance, const char *list)
{
	unsigned from, to;
	int used;

	for (; sscanf(list, "%u%n", &from, &used) == 1; from = 0) {
		list += used;
		to = from;
		if (sscanf(list, " to %u%n", &to, &used) == 1)
			list += used;
		for (; from <= to && from < VLANS; from++)
			r->instance[from] = instance;
	}
}

static void read_line(void *ctx, const char *text)
{
	struct region *r = ctx;
	const char *rest;
	unsigned instance;
	int used;

	if ((rest = show_behind(text, "region-name")))
		snprintf(r->name, sizeof r->name, "%.63s", rest);
	if ((rest = show_behind(text, "revision-level")))
		snprintf(r->revision, sizeof r->revision, "%.15s", rest);
	if (sscanf(text, "instance %u vlan %n", &instance, &used) == 1 && instance < INSTANCES)
		map_vlans(r, (unsigned short)instance, text + used);
}

/* "1 to 9 20"; false if the instance has none. */
static bool list_vlans(const struct region *r, unsigned instance, char *text, size_t len)
{
	size_t used = 0;

	for (unsigned from = 1, to; from < VLANS; from = to + 1) {
		to = from;
		if (r->instance[from] != instance)
			continue;
		while (to + 1 < VLANS && r->instance[to + 1] == instance)
			to++;
		if (used < len)
			used += (size_t)snprintf(
				text + used, len - used, to > from ? "%s%u to %u" : "%s%u", used ? " " : "", from, to);
	}
	return used > 0;
}

static void print_region(struct session *s, const struct region *r)
{
	char list[8192];

	out_line(s, "Operating Configuration:");
	out_line(s, "Format selector :0");
	out_line(s, "Region name     :%s", r->name);
	out_line(s, "Revision level  :%s", r->revision);
	out_line(s, "Instance   VLAN");
	for (unsigned i = 0; i < INSTANCES && !out_stopped(s); i++) {
		if (list_vlans(r, i, list, sizeof list))
			out_line(s, "%11u   %s", i, list);
	}
}

/* A region without a name has the MAC address of the system. Digests are not made. */
static int display_region(struct session *s, const struct match *m)
{
	xmlDoc *board = NULL, *doc = NULL;
	struct region r = {.revision = "0"};

	if (match_has(m, "digest"))
		return 0;
	board = session_status(s, "board", NULL);
	doc = board ? show_running(s, "stp-region-configuration") : NULL;
	if (doc) {
		snprintf(r.name, sizeof r.name, "%.63s", rpc_attribute(show_first(board), "mac"));
		for (const xmlNode *n = show_first(doc); n; n = show_next(n))
			show_content(s, n, read_line, &r);
		print_region(s, &r);
	}
	xmlFreeDoc(doc);
	xmlFreeDoc(board);
	return doc ? 0 : -1;
}

const struct handler region_handlers[] = {
	{"display-stp-region-configuration", display_region},
	{NULL, NULL},
};
