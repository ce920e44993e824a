/*
 * display ip routing-table, display ipv6 routing-table.
 * Knows layouts; which routes there are is the table's matter. How old a route is nobody keeps: that is absent.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/route_table.h"
#include "device/show.h"

typedef void route_printer(struct session *s, int family, const struct route *r, bool first);

static const char *protocol(const struct route *r)
{
	return r->is_static ? "Static" : "Direct";
}

/* ---- one route ---- */

/* The first one of a network names it. */
static void print_row(struct session *s, int family, const struct route *r, bool first)
{
	char network[INET6_ADDRSTRLEN], hop[INET6_ADDRSTRLEN], to[24];

	snprintf(to, sizeof to, "%s/%d", route_address(family, &r->network, network), r->length);
	out_line(s, "%18s  %-7s %-4u %-11u %3s   %-15s %s", first ? to : "", protocol(r), r->preference, 0u,
		route_flags(r), route_address(family, &r->hop, hop), r->interface);
}

#define PAIR "%13s: %-16s %11s: %s"

static void print_details(struct session *s, int family, const struct route *r, bool first)
{
	char address[INET6_ADDRSTRLEN], number[16];

	(void)first;
	out_line(s, "Destination: %s/%d", route_address(family, &r->network, address), r->length);
	out_line(s, PAIR, "Protocol", protocol(r), "Process ID", "0");
	snprintf(number, sizeof number, "%u", r->preference);
	out_line(s, PAIR, "Preference", number, "Cost", "0");
	out_line(s, PAIR, "NextHop", route_address(family, &r->hop, address), "Neighbour", "0.0.0.0");
	out_line(s, "%13s: %s", "State", route_state(r));
	snprintf(number, sizeof number, "%u", r->tag);
	out_line(s, PAIR, "Tag", number, "Priority", r->is_static ? "medium" : "high");
	out_line(s, PAIR, "Label", "NULL", "QoSInfo", "0x0");
	out_line(s, PAIR, "RelayNextHop", r->relayed ? route_address(family, &r->hop, address) : "0.0.0.0", "Interface",
		r->interface);
	out_line(s, PAIR, "TunnelID", "0x0", "Flags", route_flags(r));
	out_line(s, "%s", "");
}

#define IPV6_PAIR "%-13s: %-40s%-13s: %s"

static void print_ipv6_head(struct session *s, int family, const struct route *r)
{
	char address[INET6_ADDRSTRLEN], number[16];

	snprintf(number, sizeof number, "%d", r->length);
	out_line(s, IPV6_PAIR, "Destination", route_address(family, &r->network, address), "PrefixLength", number);
	snprintf(number, sizeof number, "%u", r->preference);
	out_line(s, IPV6_PAIR, "NextHop", route_address(family, &r->hop, address), "Preference", number);
}

static void print_ipv6(struct session *s, int family, const struct route *r, bool first)
{
	char address[INET6_ADDRSTRLEN];

	(void)first;
	print_ipv6_head(s, family, r);
	out_line(s, IPV6_PAIR, "Cost", "0", "Protocol", protocol(r));
	out_line(s, IPV6_PAIR, "RelayNextHop", r->relayed ? route_address(family, &r->hop, address) : "::", "TunnelID",
		"0x0");
	out_line(s, IPV6_PAIR, "Interface", r->interface, "Flags", route_flags(r));
	out_line(s, "%s", "");
}

static void print_ipv6_details(struct session *s, int family, const struct route *r, bool first)
{
	char address[INET6_ADDRSTRLEN], number[16];

	(void)first;
	print_ipv6_head(s, family, r);
	out_line(s, IPV6_PAIR, "Neighbour", "::", "ProcessID", "0");
	out_line(s, IPV6_PAIR, "Label", "NULL", "Protocol", protocol(r));
	out_line(s, IPV6_PAIR, "State", route_state(r), "Cost", "0");
	snprintf(number, sizeof number, "%u", r->tag);
	out_line(s, IPV6_PAIR, "Priority", r->is_static ? "medium" : "high", "Tag", number);
	out_line(s, IPV6_PAIR, "RelayNextHop", r->relayed ? route_address(family, &r->hop, address) : "::", "TunnelID",
		"0x0");
	out_line(s, IPV6_PAIR, "Interface", r->interface, "Flags", route_flags(r));
	out_line(s, "%s", "");
}

static void print_ipv6_simple(struct session *s, int family, const struct route *r, bool first)
{
	char address[INET6_ADDRSTRLEN], to[INET6_ADDRSTRLEN + 8];

	(void)first;
	snprintf(to, sizeof to, "%s/%d", route_address(family, &r->network, address), r->length);
	out_line(s, "%-45s%-8s%-5u%-12u%-6s%-40s%s", to, protocol(r), r->preference, 0u, route_flags(r),
		route_address(family, &r->hop, address), r->interface);
}

static void print_ipv6_brief(struct session *s, int family, const struct route *r, bool first)
{
	char address[INET6_ADDRSTRLEN], to[INET6_ADDRSTRLEN + 8];

	(void)first;
	snprintf(to, sizeof to, "%s/%d", route_address(family, &r->network, address), r->length);
	out_line(s, " %-44s%s", to, protocol(r));
	out_line(s, "  %-43s%s", route_address(family, &r->hop, address), r->interface);
	out_line(s, "%s", "");
}

/* ---- headings ---- */

static const char flags_legend[] =
	"Route Flags: R - relay, D - download to fib, T - to vpn-instance, B - black hole route";
static const char dashes[] = "------------------------------------------------------------------------------";

static const char *const row_heading[] = {
	"Destination/Mask    Proto   Pre  Cost        Flags NextHop         Interface", "", NULL};
static const char *const simple_heading[] = {"Destination/Mask                             Proto   Pre  Cost        "
					     "Flags NextHop                                 "
					     "Interface",
	"", NULL};
static const char *const brief_heading[] = {"Format :", "Destination/Mask                             Protocol",
	"Nexthop                                      Interface", dashes, NULL};

static const struct layout {
	const char *word; /* of the command */
	int family;
	const char *const *heading; /* NULL = none */
	route_printer *print;
} layouts[] = {
	{"verbose", AF_INET, NULL, print_details},
	{"", AF_INET, row_heading, print_row},
	{"verbose", AF_INET6, NULL, print_ipv6_details},
	{"simple", AF_INET6, simple_heading, print_ipv6_simple},
	{"brief", AF_INET6, brief_heading, print_ipv6_brief},
	{"", AF_INET6, NULL, print_ipv6},
};

static const struct layout *layout_of(const struct match *m, int family)
{
	const struct layout *l = layouts;

	while (l->family != family || (*l->word && !match_has(m, l->word)))
		l++;
	return l;
}

static void print_routes(struct session *s, const struct layout *l, const struct route_table *t)
{
	for (const char *const *line = l->heading; line && *line; line++)
		out_line(s, "%s", *line);
	for (size_t i = 0; i < t->count && !out_stopped(s); i++)
		l->print(s, t->family, &t->route[i], !i || !route_same_network(&t->route[i - 1], &t->route[i]));
}

/* ---- commands ---- */

static bool is_of_protocol(const struct route *r, const void *ctx)
{
	return match_has(ctx, r->is_static ? "static" : "direct");
}

/* Every route that is in the table is active. */
static bool never(const struct route *r, const void *ctx)
{
	(void)r;
	(void)ctx;
	return false;
}

static bool read_table(struct session *s, const struct match *m, const char *vpn, int family, struct route_table *t)
{
	if (route_table_read(s, vpn, family, t) < 0)
		return false;
	if (match_has(m, "protocol"))
		route_table_filter(t, is_of_protocol, m);
	if (match_has(m, "inactive"))
		route_table_filter(t, never, NULL);
	return true;
}

static void print_title(struct session *s, const char *vpn)
{
	out_line(s, "%s", dashes);
	out_line(s, "Routing Table : %s", *vpn ? vpn : "_public_");
}

static bool print_instance(struct session *s, const struct match *m, const char *vpn, int family)
{
	struct route_table t;

	if (!read_table(s, m, vpn, family, &t))
		return false;
	print_title(s, vpn);
	out_line(s, "         Destinations : %-8u Routes : %-8zu", route_table_destinations(&t), t.count);
	out_line(s, "%s", "");
	print_routes(s, layout_of(m, family), &t);
	route_table_clear(&t);
	return true;
}

static void print_legend_lines(struct session *s, const struct match *m, int family)
{
	if (family == AF_INET && !match_has(m, "verbose"))
		out_line(s, "Proto: Protocol        Pre: Preference");
	out_line(s, "%s", flags_legend);
}

static int print_every_instance(struct session *s, const struct match *m, int family)
{
	xmlDoc *doc = show_running(s, "ip-vpn-instance");
	bool going = doc;

	for (const xmlNode *n = doc ? show_first(doc) : NULL; n && going && !out_stopped(s); n = show_next(n))
		going = print_instance(s, m, line_get(n, "vpn-instance-name"), family);
	xmlFreeDoc(doc);
	return going ? 0 : -1;
}

/* Nobody keeps how old a route is, the multicast table is empty, and names are not resolved. */
static bool is_unknown(const struct match *m)
{
	return match_has(m, "time-range") || match_has(m, "msr") || match_has(m, "host-name");
}

static int display_table(struct session *s, const struct match *m, int family)
{
	const char *vpn = match_get(m, "vpn-instance-name");

	if (is_unknown(m))
		return 0;
	if (vpn && !show_vpn_exists(s, vpn))
		return -1;
	print_legend_lines(s, m, family);
	if (match_has(m, "all-vpn-instance"))
		return print_every_instance(s, m, family);
	return print_instance(s, m, vpn ? vpn : "", family) ? 0 : -1;
}

static int length_asked(const struct match *m, int family)
{
	static const char *const lengths[] = {"mask-length", "masklength", "prefix-length"};
	const char *mask = match_get(m, "mask");
	struct in_addr a;

	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		if (match_get(m, lengths[i]))
			return atoi(match_get(m, lengths[i]));
	}
	return family == AF_INET && mask && inet_pton(AF_INET, mask, &a) == 1 ? __builtin_popcount(a.s_addr) : -1;
}

/* Routes to an address. */
static int display_match(struct session *s, const struct match *m, int family)
{
	const char *vpn = match_get(m, "vpn-instance-name"),
		   *to = match_get(m, family == AF_INET ? "ip-address" : "ipv6-address");
	struct route_wanted w = {
		.family = family, .length = length_asked(m, family), .longer = match_has(m, "longer-match")};
	struct route_table t;

	if (is_unknown(m))
		return 0;
	if ((vpn && !show_vpn_exists(s, vpn)) || !to || inet_pton(family, to, &w.address) != 1 ||
		route_table_read(s, vpn ? vpn : "", family, &t) < 0)
		return -1;
	route_table_match(&t, &w);
	print_legend_lines(s, m, family);
	print_title(s, vpn ? vpn : "");
	out_line(s, "Summary Count : %zu", t.count);
	out_line(s, "%s", "");
	print_routes(s, layout_of(m, family), &t);
	route_table_clear(&t);
	return 0;
}

static int display_ip(struct session *s, const struct match *m)
{
	return display_table(s, m, AF_INET);
}

static int display_ip_match(struct session *s, const struct match *m)
{
	return display_match(s, m, AF_INET);
}

static int display_ipv6(struct session *s, const struct match *m)
{
	return display_table(s, m, AF_INET6);
}

static int display_ipv6_match(struct session *s, const struct match *m)
{
	return display_match(s, m, AF_INET6);
}

const struct handler route_handlers[] = {
	{"display-ip-routing-table", display_ip},
	{"display-ip-routing-table-match", display_ip_match},
	{"display-ipv6-routing-table", display_ipv6},
	{"display-ipv6-routing-table-match", display_ipv6_match},
	{NULL, NULL},
};
