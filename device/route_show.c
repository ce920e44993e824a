/*
 * display ip routing-table: the direct routes of the interfaces that are up, and the static routes of the
 * configuration whose next hop lies in one of them.
 * Knows the layout and these two kinds; runs no routing protocol and reads no kernel table.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

#define STATIC_PREFERENCE 60

struct route {
	uint32_t network, mask, hop; /* host byte order */
	bool is_static, relayed;     /* relayed: the interface was found through the next hop */
	unsigned preference;
	char interface[64];
};

struct table {
	struct route *route;
	size_t count;
};

static void table_add(struct table *t, const struct route *r)
{
	t->route = realloc(t->route, (t->count + 1) * sizeof *t->route);
	if (!t->route)
		abort();
	t->route[t->count++] = *r;
}

static uint32_t mask_of(int length)
{
	return length ? UINT32_MAX << (32 - length) : 0;
}

static bool read_address(const char *text, uint32_t *address)
{
	struct in_addr a;

	if (!text || inet_pton(AF_INET, text, &a) != 1)
		return false;
	*address = ntohl(a.s_addr);
	return true;
}

/* ---- direct ---- */

/* The network of an address, the address itself, and the broadcast address of a network that has one. */
static void add_address(struct table *t, const char *interface, const char *text)
{
	struct route r = {0};
	char address[INET_ADDRSTRLEN];
	uint32_t own;
	int length;

	if (sscanf(text, "%15[0-9.]/%d", address, &length) != 2 || !read_address(address, &own) || length < 0 ||
		length > 32)
		return;
	snprintf(r.interface, sizeof r.interface, "%s", interface);
	if (length < 32) {
		r.mask = mask_of(length);
		r.network = own & r.mask;
		r.hop = own;
		table_add(t, &r);
	}
	r.mask = UINT32_MAX;
	r.hop = INADDR_LOOPBACK;
	r.network = own;
	table_add(t, &r);
	if (length < 31) {
		r.network = own | ~mask_of(length);
		table_add(t, &r);
	}
}

static bool in_instance(const xmlNode *n, const char *vpn)
{
	return strcmp(rpc_attribute(n, "vpn"), vpn) == 0;
}

static bool read_direct(struct session *s, const char *vpn, struct table *t)
{
	xmlDoc *states = session_status(s, "interfaces", "name", "", "type", "", NULL);

	if (!states)
		return false;
	for (const xmlNode *n = show_first(states); n; n = show_next(n)) {
		if (!in_instance(n, vpn) || strcmp(rpc_attribute(n, "protocol4"), "up") != 0)
			continue;
		for (const xmlNode *a = n->children; a; a = a->next) {
			if (!strcmp((const char *)a->name, "ip") && a->children)
				add_address(t, rpc_attribute(n, "name"), (const char *)a->children->content);
		}
	}
	xmlFreeDoc(states);
	return true;
}

/* ---- static ---- */

/* The direct network that the address lies in; NULL if there is none. The first `count` routes are the direct ones. */
static const struct route *direct_to(const struct table *t, size_t count, uint32_t hop)
{
	for (size_t i = 0; i < count; i++) {
		const struct route *r = &t->route[i];
		if (r->mask != UINT32_MAX && (hop & r->mask) == r->network)
			return r;
	}
	return NULL;
}

/* The value behind a keyword of the same name: <preference/><preference>70</preference>. */
static unsigned number_in(const xmlNode *line, const char *name, unsigned otherwise)
{
	for (const xmlNode *n = line->children; n; n = n->next) {
		if (!strcmp((const char *)n->name, name) && n->children)
			return (unsigned)strtoul((const char *)n->children->content, NULL, 10);
	}
	return otherwise;
}

/* A route through another instance has its next hop there: it is left out. */
static void add_static(struct table *t, size_t direct, const xmlNode *line, const char *vpn)
{
	const char *source = line_get(line, "vpn-source-name"), *out = line_get(line, "interface-name");
	struct route r = {.is_static = true, .preference = number_in(line, "preference", STATIC_PREFERENCE)};
	const struct route *via;

	if (strcmp(source ? source : "", vpn) || line_get(line, "vpn-instance-name") ||
		line_get(line, "vpn-destination-name"))
		return;
	if (!read_address(line_get(line, source ? "destination-address" : "ip-address"), &r.network) ||
		!read_address(line_get(line, "mask"), &r.mask) ||
		!read_address(line_get(line, "nexthop-address"), &r.hop))
		return;
	via = direct_to(t, direct, r.hop);
	if (!via || (out && strcmp(out, via->interface) != 0))
		return;
	r.relayed = !out;
	r.network &= r.mask;
	snprintf(r.interface, sizeof r.interface, "%s", via->interface);
	table_add(t, &r);
}

static bool read_static(struct session *s, const char *vpn, struct table *t)
{
	xmlDoc *doc = show_running(s, NULL);
	size_t direct = t->count;

	if (!doc)
		return false;
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (!strncmp((const char *)n->name, "ip-route-static", 15))
			add_static(t, direct, n, vpn);
	}
	xmlFreeDoc(doc);
	return true;
}

static int by_network(const void *a, const void *b)
{
	const struct route *x = a, *y = b;
	const uint32_t key[][2] = {
		{x->network, y->network}, {x->mask, y->mask}, {x->preference, y->preference}, {x->hop, y->hop}};

	for (size_t i = 0; i < sizeof key / sizeof *key; i++) {
		if (key[i][0] != key[i][1])
			return key[i][0] < key[i][1] ? -1 : 1;
	}
	return strcmp(x->interface, y->interface);
}

static bool same_network(const struct route *a, const struct route *b)
{
	return a->network == b->network && a->mask == b->mask;
}

/* Of the routes to one network only those of the best preference are in the table. */
static void choose(struct table *t)
{
	size_t kept = 0;
	struct route best = {0};

	if (t->count)
		qsort(t->route, t->count, sizeof *t->route, by_network);
	for (size_t i = 0; i < t->count; i++) {
		if (!i || !same_network(&best, &t->route[i]))
			best = t->route[i];
		if (t->route[i].preference == best.preference)
			t->route[kept++] = t->route[i];
	}
	t->count = kept;
}

/* ---- display ---- */

static void print_route(struct session *s, const struct route *r, bool first)
{
	char network[INET_ADDRSTRLEN], hop[INET_ADDRSTRLEN], to[24];
	struct in_addr a = {htonl(r->network)}, b = {htonl(r->hop)};

	inet_ntop(AF_INET, &a, network, sizeof network);
	inet_ntop(AF_INET, &b, hop, sizeof hop);
	snprintf(to, sizeof to, "%s/%d", network, __builtin_popcount(r->mask));
	out_line(s, "%18s  %-7s %-4u %-11u %3s   %-15s %s", first ? to : "", r->is_static ? "Static" : "Direct",
		r->preference, 0u, r->relayed ? "RD" : "D", hop, r->interface);
}

static bool wanted(const struct match *m, const struct route *r)
{
	if (!match_has(m, "protocol"))
		return true;
	return match_has(m, r->is_static ? "static" : "direct");
}

static void print_table(struct session *s, const struct match *m, const char *vpn, const struct table *t)
{
	unsigned destinations = 0, routes = 0;
	const struct route *last = NULL;

	for (size_t i = 0; i < t->count; i++) {
		if (!wanted(m, &t->route[i]))
			continue;
		destinations += !last || !same_network(last, &t->route[i]);
		last = &t->route[i];
		routes++;
	}
	out_line(s, "Proto: Protocol        Pre: Preference");
	out_line(s, "Route Flags: R - relay, D - download to fib, T - to vpn-instance, B - black hole route");
	out_line(s, "------------------------------------------------------------------------------");
	out_line(s, "Routing Table : %s", *vpn ? vpn : "_public_");
	out_line(s, "         Destinations : %-8u Routes : %-8u", destinations, routes);
	out_line(s, "%s", "");
	out_line(s, "Destination/Mask    Proto   Pre  Cost        Flags NextHop         Interface");
	out_line(s, "%s", "");
	last = NULL;
	for (size_t i = 0; i < t->count && !out_stopped(s); i++) {
		const struct route *r = &t->route[i];
		if (!wanted(m, r))
			continue;
		print_route(s, r, !last || !same_network(last, r));
		last = r;
	}
}

static bool vpn_exists(struct session *s, const char *vpn)
{
	xmlDoc *doc = show_running(s, "ip-vpn-instance");
	bool found = false;
	struct fault f;

	if (!doc)
		return false;
	for (const xmlNode *n = show_first(doc); n && !found; n = show_next(n)) {
		const char *name = line_get(n, "vpn-instance-name");
		found = name && !strcmp(name, vpn);
	}
	xmlFreeDoc(doc);
	if (!found) {
		fault_set(&f, FAULT_VPN_MISSING, "", "%s", "");
		out_fault(s, &f);
	}
	return found;
}

static int display_routes(struct session *s, const struct match *m)
{
	const char *vpn = match_get(m, "vpn-instance-name");
	struct table t = {0};
	int rc = -1;

	if (vpn && !vpn_exists(s, vpn))
		return -1;
	if (!vpn)
		vpn = "";
	if (read_direct(s, vpn, &t) && read_static(s, vpn, &t)) {
		choose(&t);
		print_table(s, m, vpn, &t);
		rc = 0;
	}
	free(t.route);
	return rc;
}

const struct handler route_handlers[] = {
	{"display-ip-routing-table", display_routes},
	{NULL, NULL},
};
