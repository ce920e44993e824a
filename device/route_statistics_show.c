/*
 * How many routes there are: display ip routing-table statistics, display ipv6 routing-table statistics, display
 * static-route statistics, and display router id.
 * Knows layouts. Routes that are in the table are active; how many came and went nobody keeps: `-`.
 */
#include <stdio.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/route_table.h"
#include "device/show.h"

struct counts {
	unsigned direct, fixed, destinations;
};

static bool count_instance(struct session *s, const char *vpn, int family, struct counts *c)
{
	struct route_table t;

	if (route_table_read(s, vpn, family, &t) < 0)
		return false;
	for (size_t i = 0; i < t.count; i++)
		*(t.route[i].is_static ? &c->fixed : &c->direct) += 1;
	c->destinations += route_table_destinations(&t);
	route_table_clear(&t);
	return true;
}

static bool count_vpns(struct session *s, int family, struct counts *c)
{
	xmlDoc *doc = show_running(s, "ip-vpn-instance");
	bool going = doc;

	for (const xmlNode *n = doc ? show_first(doc) : NULL; n && going; n = show_next(n))
		going = count_instance(s, line_get(n, "vpn-instance-name"), family, c);
	xmlFreeDoc(doc);
	return going;
}

/* Protocols beyond the first two have no routes. */
static const struct layout {
	int family;
	bool whole; /* of several instances */
	int width;
	bool freed;
	const char *const *heading, *const *protocol;
} layouts[] = {
	{AF_INET, false, 11, true,
		(const char *const[]){"Proto      total      active     added      deleted    freed",
			"           routes     routes     routes     routes     routes", NULL},
		(const char *const[]){"DIRECT", "STATIC", "RIP", "OSPF", "IS-IS", "BGP", "UNR", "OPR", NULL}},
	{AF_INET, true, 11, false,
		(const char *const[]){"Protocol   total      active     added      deleted",
			"           routes     routes     routes     routes", NULL},
		(const char *const[]){"DIRECT", "STATIC", "RIP", "OSPF", "IS-IS", "BGP", NULL}},
	{AF_INET6, false, 12, true,
		(const char *const[]){"Protocol   route       active      added       deleted     freed", NULL},
		(const char *const[]){"DIRECT", "STATIC", "RIPng", "OSPFv3", "IS-IS", "BGP", "UNR", NULL}},
};

static const struct layout *layout_of(int family, bool whole)
{
	const struct layout *l = layouts;

	while (l->family != family || (family == AF_INET && l->whole != whole))
		l++;
	return l;
}

static void print_row(struct session *s, const struct layout *l, const char *protocol, unsigned routes)
{
	if (l->freed)
		out_line(s, "%-11s%-*u%-*u%-*s%-*s%s", protocol, l->width, routes, l->width, routes, l->width, "-",
			l->width, "-", "-");
	else
		out_line(s, "%-11s%-*u%-*u%-*s%s", protocol, l->width, routes, l->width, routes, l->width, "-", "-");
}

static void print_counts(struct session *s, const struct layout *l, const struct counts *c)
{
	out_line(s, "Summary Prefixes : %u", c->destinations);
	for (const char *const *line = l->heading; *line; line++)
		out_line(s, "%s", *line);
	for (const char *const *p = l->protocol; *p; p++)
		print_row(s, l, *p, p == l->protocol ? c->direct : p == l->protocol + 1 ? c->fixed : 0);
	print_row(s, l, "Total", c->direct + c->fixed);
}

/* The multicast table is empty: nothing is known of it. */
static int display_statistics(struct session *s, const struct match *m, int family)
{
	const char *vpn = match_get(m, "vpn-instance-name");
	bool vpns = match_has(m, "all-vpn-instance"), all = match_has(m, "all-routes");
	struct counts c = {0};

	if (match_has(m, "msr"))
		return 0;
	if ((vpn && !show_vpn_exists(s, vpn)) || (!vpns && !count_instance(s, vpn ? vpn : "", family, &c)) ||
		((vpns || all) && !count_vpns(s, family, &c)))
		return -1;
	print_counts(s, layout_of(family, vpns || all), &c);
	return 0;
}

static int display_ip(struct session *s, const struct match *m)
{
	return display_statistics(s, m, AF_INET);
}

static int display_ipv6(struct session *s, const struct match *m)
{
	return display_statistics(s, m, AF_INET6);
}

/* ---- display static-route statistics ---- */

static unsigned count_lines(xmlDoc *doc, const char *element, const char *destination)
{
	unsigned n = 0;

	for (const xmlNode *line = show_first(doc); line; line = show_next(line))
		n += !strncmp((const char *)line->name, element, strlen(element)) && line_get(line, destination);
	return n;
}

/* How many there may be is the hardware's matter: absent. */
static int display_static(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);

	(void)m;
	if (!doc)
		return -1;
	out_line(s, "--------------------------------------------------------------------------------");
	out_line(s, "Current configured IPv4 route number : %u", count_lines(doc, "ip-route-static", "ip-address"));
	out_line(s, "Current configured IPv6 route number : %u",
		count_lines(doc, "ipv6-route-static", "dest-ipv6-address"));
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display router id ---- */

/* The one that is configured; how the release chooses one is not known. */
static int display_router_id(struct session *s, const struct match *m)
{
	const char *vpn = match_get(m, "vpn-instance-name");
	xmlDoc *doc = NULL;
	const xmlNode *line;

	if (vpn)
		return show_vpn_exists(s, vpn) ? 0 : -1;
	doc = show_running(s, "router-id");
	line = doc ? show_first(doc) : NULL;
	if (line && line_get(line, "router-id"))
		out_line(s, "RouterID:%s", line_get(line, "router-id"));
	xmlFreeDoc(doc);
	return doc ? 0 : -1;
}

const struct handler route_statistics_handlers[] = {
	{"display-ip-routing-table-statistics", display_ip},
	{"display-ipv6-routing-table-statistics", display_ipv6},
	{"display-static-route-statistics", display_static},
	{"display-router-id", display_router_id},
	{NULL, NULL},
};
