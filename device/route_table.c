/*
 * The routes that displays show: direct ones of interfaces that are up, static ones of the configuration that lead
 * somewhere, of two to the same network the better one.
 * Knows the lines and the interfaces' state; knows no layout, and reads no kernel table.
 */
#include "device/route_table.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

#define STATIC_PREFERENCE 60

/* ---- addresses, as octets from the left ---- */

static int bits(int family)
{
	return family == AF_INET ? 32 : 128;
}

static bool read_address(int family, const char *text, struct in6_addr *a)
{
	*a = (struct in6_addr){0};
	return text && inet_pton(family, text, a) == 1;
}

static void cut(struct in6_addr *a, int length)
{
	for (int bit = length; bit < 128; bit++)
		a->s6_addr[bit / 8] &= (uint8_t) ~(0x80 >> bit % 8);
}

/* Is it the network of that length in which the address lies? */
static bool lies_in(const struct in6_addr *a, const struct in6_addr *network, int length)
{
	struct in6_addr same = *a;

	cut(&same, length);
	return IN6_ARE_ADDR_EQUAL(&same, network);
}

const char *route_address(int family, const struct in6_addr *a, char buf[INET6_ADDRSTRLEN])
{
	char text[INET6_ADDRSTRLEN];

	inet_ntop(family, a, text, sizeof text);
	upper_hex(text, buf, INET6_ADDRSTRLEN);
	return buf;
}

/* ---- direct ---- */

static void add(struct route_table *t, const struct route *r)
{
	t->route = realloc(t->route, (t->count + 1) * sizeof *t->route);
	if (!t->route)
		abort();
	t->route[t->count++] = *r;
}

/* The broadcast address of an IPv4 network that has one is a route of its own. */
static void add_broadcast(struct route_table *t, struct route r, int length)
{
	for (int bit = length; bit < 32; bit++)
		r.network.s6_addr[bit / 8] |= (uint8_t)(0x80 >> bit % 8);
	add(t, &r);
}

/* The network of an address, and the address itself, to which the device's own loopback address leads. */
static void add_address(struct route_table *t, const char *interface, const char *text)
{
	struct route r = {0};
	struct in6_addr own;
	char address[INET6_ADDRSTRLEN];
	int length;

	if (sscanf(text, "%45[^/]/%d", address, &length) != 2 || !read_address(t->family, address, &own) ||
		length < 0 || length > bits(t->family))
		return;
	snprintf(r.interface, sizeof r.interface, "%s", interface);
	if (length < bits(t->family)) {
		r.length = length;
		r.network = r.hop = own;
		cut(&r.network, length);
		add(t, &r);
	}
	r.own = true;
	r.length = bits(t->family);
	read_address(t->family, t->family == AF_INET ? "127.0.0.1" : "::1", &r.hop);
	r.network = own;
	add(t, &r);
	if (t->family == AF_INET && length < 31)
		add_broadcast(t, r, length);
}

static bool read_direct(struct session *s, const char *vpn, struct route_table *t)
{
	bool ipv4 = t->family == AF_INET;
	xmlDoc *states = session_status(s, "interfaces", "name", "", "type", "", NULL);
	const xmlNode *at;

	if (!states)
		return false;
	for (const xmlNode *n = show_first(states); n; n = show_next(n)) {
		if (!has(n, "vpn", vpn) || !has(n, ipv4 ? "protocol4" : "protocol6", "up"))
			continue;
		const char *element = ipv4 ? "ip" : "ipv6", *text = text_at(n->children, element, &at);
		for (; text; text = text_at(at->next, element, &at))
			add_address(t, rpc_attribute(n, "name"), text);
	}
	xmlFreeDoc(states);
	return true;
}

/* ---- static ---- */

/* The direct network that the address lies in; NULL if there is none. The first `count` routes are the direct ones. */
static const struct route *direct_to(const struct route_table *t, size_t count, const struct in6_addr *hop)
{
	for (size_t i = 0; i < count; i++) {
		const struct route *r = &t->route[i];
		if (!r->own && lies_in(hop, &r->network, r->length))
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

static const char *first_of(const xmlNode *line, const char *a, const char *b)
{
	const char *text = line_get(line, a);

	return text ? text : line_get(line, b);
}

static int length_of(const char *mask)
{
	struct in_addr m;

	return mask && inet_pton(AF_INET, mask, &m) == 1 ? __builtin_popcount(m.s_addr) : -1;
}

static bool read_destination(int family, const xmlNode *line, struct route *r)
{
	bool ipv4 = family == AF_INET;
	const char *to =
		ipv4 ? first_of(line, "ip-address", "destination-address") : line_get(line, "dest-ipv6-address");
	const char *length = line_get(line, "prefix-length");

	r->length = ipv4 ? length_of(line_get(line, "mask")) : length ? atoi(length) : -1;
	if (!read_address(family, to, &r->network) || r->length < 0 || r->length > bits(family))
		return false;
	cut(&r->network, r->length);
	return true;
}

/* Through an interface that is up, or into nothing. False while it leads nowhere. */
static bool read_way(const struct route_table *t, size_t direct, const xmlNode *line, struct route *r)
{
	const char *out = line_get(line, "interface-name");
	const struct route *via;

	r->drops = out && !strcmp(out, "NULL0");
	if (r->drops) {
		snprintf(r->interface, sizeof r->interface, "%s", out);
		return true;
	}
	if (!read_address(t->family, first_of(line, "nexthop-address", "nexthop-ipv6-address"), &r->hop))
		return false;
	via = direct_to(t, direct, &r->hop);
	if (!via || (out && strcmp(out, via->interface) != 0))
		return false;
	r->relayed = !out;
	snprintf(r->interface, sizeof r->interface, "%s", via->interface);
	return true;
}

/* A route through another instance has its next hop there: it is left out. */
static bool leads_elsewhere(const xmlNode *line)
{
	return line_get(line, "vpn-instance-name") || line_get(line, "vpn-destination-name") ||
	       line_get(line, "public");
}

static void add_static(struct route_table *t, size_t direct, const xmlNode *line, const char *vpn)
{
	const char *source = line_get(line, "vpn-source-name");
	struct route r = {
		.is_static = true,
		.preference = number_in(line, "preference", STATIC_PREFERENCE),
		.tag = number_in(line, "tag", 0),
	};

	if (strcmp(source ? source : "", vpn) || leads_elsewhere(line))
		return;
	if (read_destination(t->family, line, &r) && read_way(t, direct, line, &r))
		add(t, &r);
}

static bool read_static(struct session *s, const char *vpn, struct route_table *t)
{
	const char *element = t->family == AF_INET ? "ip-route-static" : "ipv6-route-static";
	xmlDoc *doc = show_running(s, NULL);
	size_t direct = t->count;

	if (!doc)
		return false;
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (!strncmp((const char *)n->name, element, strlen(element)))
			add_static(t, direct, n, vpn);
	}
	xmlFreeDoc(doc);
	return true;
}

/* ---- the table ---- */

static int by_network(const void *a, const void *b)
{
	const struct route *x = a, *y = b;
	int order = memcmp(&x->network, &y->network, sizeof x->network);

	if (!order)
		order = x->length - y->length;
	if (!order)
		order = (int)x->preference - (int)y->preference;
	if (!order)
		order = memcmp(&x->hop, &y->hop, sizeof x->hop);
	return order ? order : strcmp(x->interface, y->interface);
}

bool route_same_network(const struct route *a, const struct route *b)
{
	return a->length == b->length && IN6_ARE_ADDR_EQUAL(&a->network, &b->network);
}

/* Of the routes to one network only those of the best preference are in the table. */
static void choose(struct route_table *t)
{
	size_t kept = 0;
	struct route best = {0};

	if (t->count)
		qsort(t->route, t->count, sizeof *t->route, by_network);
	for (size_t i = 0; i < t->count; i++) {
		if (!i || !route_same_network(&best, &t->route[i]))
			best = t->route[i];
		if (t->route[i].preference == best.preference)
			t->route[kept++] = t->route[i];
	}
	t->count = kept;
}

int route_table_read(struct session *s, const char *vpn, int family, struct route_table *t)
{
	*t = (struct route_table){.family = family};
	if (!read_direct(s, vpn, t) || !read_static(s, vpn, t)) {
		route_table_clear(t);
		return -1;
	}
	choose(t);
	return 0;
}

void route_table_clear(struct route_table *t)
{
	free(t->route);
	*t = (struct route_table){0};
}

void route_table_filter(struct route_table *t, bool (*keep)(const struct route *r, const void *ctx), const void *ctx)
{
	size_t kept = 0;

	for (size_t i = 0; i < t->count; i++) {
		if (keep(&t->route[i], ctx))
			t->route[kept++] = t->route[i];
	}
	t->count = kept;
}

unsigned route_table_destinations(const struct route_table *t)
{
	unsigned count = 0;

	for (size_t i = 0; i < t->count; i++)
		count += !i || !route_same_network(&t->route[i - 1], &t->route[i]);
	return count;
}

/* ---- asking for some ---- */

static bool is_that_network(const struct route *r, const void *ctx)
{
	const struct route_wanted *w = ctx;

	return r->length == w->length && lies_in(&w->address, &r->network, r->length);
}

static bool is_inside(const struct route *r, const void *ctx)
{
	const struct route_wanted *w = ctx;
	struct in6_addr network = w->address;

	cut(&network, w->length);
	return r->length >= w->length && lies_in(&r->network, &network, w->length);
}

void route_table_match(struct route_table *t, const struct route_wanted *w)
{
	struct route_wanted exact = *w;

	if (w->length < 0 && w->longer)
		exact.length = bits(w->family);
	for (size_t i = 0; i < t->count && w->length < 0 && !w->longer; i++) {
		const struct route *r = &t->route[i];
		if (r->length > exact.length && lies_in(&w->address, &r->network, r->length))
			exact.length = r->length;
	}
	route_table_filter(t, w->longer ? is_inside : is_that_network, &exact);
}

/* ---- words ---- */

const char *route_flags(const struct route *r)
{
	return r->drops ? "DB" : r->relayed ? "RD" : "D";
}

const char *route_state(const struct route *r)
{
	return r->own ? "Active NoAdv" : r->relayed ? "Active Adv Relied" : "Active Adv";
}
