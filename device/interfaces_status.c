/*
 * The state of all interfaces for displays: one element each, in the order of the configuration. What is up comes
 * from the kernel; an interface that needs no link there is down, or, if it is none that could fail, up.
 *   <interface name= admin="up|down" physical="up|down" protocol="up|down" spoofing="yes" ipv6= mtu= mac=
 *       vpn= description= address="10.1.1.1/24" in-bytes= ...><ip>..</ip><ipv6>..</ipv6></interface>
 */
#include <arpa/inet.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/interfaces_private.h"
#include "device/rpc.h"

struct report {
	const struct interfaces *all;
	const struct store *store;
	const struct image *image;
	xmlNode *reply;
	void (*more)(
		xmlNode *n, const struct interface *i); /* what else is told of one that has a link; NULL = nothing */
};

static int by_order(const void *a, const void *b, void *im)
{
	return interface_compare(
		im, interface_of(*(const xmlNode *const *)a), interface_of(*(const xmlNode *const *)b));
}

static void put_mac(xmlNode *n, const uint8_t mac[6])
{
	rpc_put(n, "mac", "%02x%02x-%02x%02x-%02x%02x", mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
}

static void put_addresses(xmlNode *n, const struct wish *w)
{
	char text[INET6_ADDRSTRLEN], line[INET6_ADDRSTRLEN + 8];

	for (size_t i = 0; i < w->count && w->routed; i++) {
		const struct net_address *a = &w->address[i];
		inet_ntop(a->family, &a->address, text, sizeof text);
		snprintf(line, sizeof line, "%s/%d", text, a->prefix);
		xmlNewTextChild(n, NULL, BAD_CAST(a->family == AF_INET ? "ip" : "ipv6"), BAD_CAST line);
	}
}

/* Up without a kernel: what has no wire. */
static bool is_virtual(const char *name, const struct wish *w)
{
	return w->loopback || !strncmp(name, "NULL", 4);
}

/* A port without a link has the address that the device was made with. */
static void put_state(
	xmlNode *n, const char *name, const struct wish *w, const struct interface *i, const char *base_mac)
{
	struct link_state st = {.up = !w->shutdown, .mtu = w->mtu};
	bool virtual = is_virtual(name, w), carrier;

	if (i && i->link && link_state(i->link, &st) < 0)
		st = (struct link_state){0};
	carrier = st.up && (virtual || st.carrier);
	rpc_put(n, "admin", "%s", st.up ? "up" : "down");
	rpc_put(n, "physical", "%s", carrier ? "up" : "down");
	rpc_put(n, "protocol4", "%s",
		carrier && (virtual || (w->routed && w->count && w->address[0].family == AF_INET)) ? "up" : "down");
	rpc_put(n, "protocol6", "%s", carrier && w->routed && w->ipv6 ? "up" : "down");
	rpc_put(n, "protocol", "%s", carrier && (virtual || !w->routed || w->count) ? "up" : "down");
	rpc_put(n, "mtu", "%u", st.mtu);
	rpc_put(n, "index", "%u", st.index);
	if (i && i->link)
		put_mac(n, st.mac);
	else
		rpc_put(n, "mac", "%s", base_mac);
	rpc_put(n, "in-bytes", "%" PRIu64, st.in_bytes);
	rpc_put(n, "out-bytes", "%" PRIu64, st.out_bytes);
	rpc_put(n, "in-packets", "%" PRIu64, st.in_packets);
	rpc_put(n, "out-packets", "%" PRIu64, st.out_packets);
	rpc_put(n, "in-errors", "%" PRIu64, st.in_errors);
	rpc_put(n, "out-errors", "%" PRIu64, st.out_errors);
	rpc_put(n, "in-multicasts", "%" PRIu64, st.in_multicasts);
	rpc_put(n, "in-crc", "%" PRIu64, st.in_crc);
	rpc_put(n, "in-misaligned", "%" PRIu64, st.in_misaligned);
	rpc_put(n, "out-dropped", "%" PRIu64, st.out_dropped);
}

static void put_ipv6_address(xmlNode *n, const char *element, const struct in6_addr *a)
{
	char text[INET6_ADDRSTRLEN];

	inet_ntop(AF_INET6, a, text, sizeof text);
	xmlNewTextChild(n, NULL, BAD_CAST element, BAD_CAST text);
}

static int by_group(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct in6_addr));
}

static void put_ipv6(xmlNode *n, const struct interface *i)
{
	struct link_ipv6 v;

	if (link_ipv6(i->link, &v) < 0)
		return;
	rpc_put(n, "reachable", "%u", v.reachable_ms);
	rpc_put(n, "retransmit", "%u", v.retransmit_ms);
	rpc_put(n, "stale", "%u", v.stale_s);
	rpc_put(n, "probes", "%u", v.probes);
	if (!IN6_IS_ADDR_UNSPECIFIED(&v.link_local))
		put_ipv6_address(n, "link-local", &v.link_local);
	qsort(v.group, v.groups, sizeof *v.group, by_group);
	for (size_t k = 0; k < v.groups; k++)
		put_ipv6_address(n, "group", &v.group[k]);
}

/* ---- neighbours ---- */

struct found {
	struct net_neighbour *neighbour;
	size_t count;
};

static void add_neighbour(void *ctx, const struct net_neighbour *n)
{
	struct found *f = ctx;

	f->neighbour = realloc(f->neighbour, (f->count + 1) * sizeof *n);
	if (!f->neighbour)
		abort();
	f->neighbour[f->count++] = *n;
}

static int by_address(const void *a, const void *b)
{
	const struct net_neighbour *x = a, *y = b;

	return memcmp(&x->address, &y->address, sizeof x->address);
}

static void put_neighbour(xmlNode *interface, int family, const struct net_neighbour *n)
{
	static const char *const states[] = {
		[NEIGHBOUR_INCOMPLETE] = "incomplete",
		[NEIGHBOUR_REACH] = "reach",
		[NEIGHBOUR_STALE] = "stale",
		[NEIGHBOUR_DELAY] = "delay",
		[NEIGHBOUR_PROBE] = "probe",
	};
	xmlNode *e = xmlNewChild(interface, NULL, BAD_CAST "neighbour", NULL);
	char text[INET6_ADDRSTRLEN];

	rpc_put(e, "address", "%s", inet_ntop(family, &n->address, text, sizeof text));
	put_mac(e, n->mac);
	rpc_put(e, "state", "%s", states[n->state]);
	if (n->fixed)
		rpc_put(e, "fixed", "yes");
	if (n->router)
		rpc_put(e, "router", "yes");
	rpc_put(e, "age", "%u", n->confirmed_ms / 1000);
}

static void put_neighbours(xmlNode *n, const struct interface *i, int family)
{
	struct found f = {0};

	link_neighbours(i->link, family, add_neighbour, &f);
	if (f.count)
		qsort(f.neighbour, f.count, sizeof *f.neighbour, by_address);
	for (size_t k = 0; k < f.count; k++)
		put_neighbour(n, family, &f.neighbour[k]);
	free(f.neighbour);
}

static void put_neighbours_ipv4(xmlNode *n, const struct interface *i)
{
	put_neighbours(n, i, AF_INET);
}

static void put_neighbours_ipv6(xmlNode *n, const struct interface *i)
{
	put_neighbours(n, i, AF_INET6);
}

/* ---- reports ---- */

static void report_one(const struct report *r, const xmlNode *line)
{
	xmlNode *n = xmlNewChild(r->reply, NULL, BAD_CAST "interface", NULL);
	const char *name = interface_of(line);
	const xmlNode *description = first_line(line, "description");
	const char *text = description ? line_get(description, "description") : NULL;
	const struct interface *i = interface_find(r->all, name);
	struct wish w;

	wish_read(r->store, line, &w);
	rpc_put(n, "name", "%s", name);
	rpc_put(n, "layer", "%s", w.routed ? "3" : "2");
	if (is_virtual(name, &w))
		rpc_put(n, "spoofing", "yes");
	if (w.ipv6)
		rpc_put(n, "ipv6", "yes");
	if (w.vpn[0])
		rpc_put(n, "vpn", "%s", w.vpn);
	if (text)
		rpc_put(n, "description", "%s", text);
	put_state(n, name, &w, i, device_identity(r->all->device)->mac);
	put_addresses(n, &w);
	wish_clear(&w);
	if (r->more && i && i->link)
		r->more(n, i);
}

/* Of one type: the letters before the number are the type's. */
static bool is_type(const char *name, const char *type)
{
	size_t len = strlen(type);

	return !*type || (!strncmp(name, type, len) && name[len] >= '0' && name[len] <= '9');
}

/* Interface lines of a type; returns how many there are, and fills lines if it is not NULL. */
static size_t collect(const struct report *r, const char *type, const xmlNode **lines)
{
	size_t n = 0;

	for (const xmlNode *l = store_root(r->store)->children; l; l = l->next) {
		if (!interface_of(l) || !is_type(interface_of(l), type))
			continue;
		if (lines)
			lines[n] = l;
		n++;
	}
	return n;
}

static void report_all(const struct report *r, const char *type)
{
	size_t n = collect(r, type, NULL);
	const xmlNode **lines = calloc(n + 1, sizeof *lines);

	if (!lines)
		abort();
	collect(r, type, lines);
	qsort_r(lines, n, sizeof *lines, by_order, (void *)r->image);
	for (size_t i = 0; i < n; i++)
		report_one(r, lines[i]);
	free(lines);
}

/* <count name= value=/> of what the kernel counts in the public network. */
static void put_count(void *ctx, const char *name, uint64_t value)
{
	xmlNode *n = xmlNewChild(ctx, NULL, BAD_CAST "count", NULL);

	rpc_put(n, "name", "%s", name);
	rpc_put(n, "value", "%" PRIu64, value);
}

static int report_packets(const struct device *d, xmlNode *reply)
{
	struct net *public = vpn_net(d, "");

	if (public)
		net_counts(public, put_count, reply);
	return 0;
}

/* <get status=STATUS name= type=/>: one interface, those of a type, or all, with what that status adds. */
static const struct {
	const char *status;
	void (*more)(xmlNode *n, const struct interface *i);
} statuses[] = {
	{"interfaces", NULL},
	{"ipv6-interfaces", put_ipv6},
	{"arp", put_neighbours_ipv4},
	{"ipv6-neighbours", put_neighbours_ipv6},
};

int interfaces_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	struct interfaces *all = state;
	struct report r = {.all = all, .store = device_running(all->device), .reply = reply};
	const char *name = rpc_attribute(ask, "name"), *status = rpc_attribute(ask, "status");
	const xmlNode *line = *name ? interface_line(r.store, name) : NULL;

	if (!strcmp(status, "packets"))
		return report_packets(all->device, reply);
	r.image = store_image(r.store);
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
		if (!strcmp(statuses[i].status, status))
			r.more = statuses[i].more;
	}
	if (*name && !line)
		return fault_set(f, FAULT_INTERFACE_MISSING, "", "%s", name);
	if (line)
		report_one(&r, line);
	else
		report_all(&r, rpc_attribute(ask, "type"));
	return 0;
}
