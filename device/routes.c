/*
 * Static routes of the configuration in the kernel: each instance's routes in its namespace. A route whose gateway is
 * on no link waits; it is tried again with every commit that changes an interface, because the kernel drops routes with
 * their addresses and with links that go down.
 * Knows the lines and the namespaces; knows nothing of displays, and runs no routing protocol.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/device.h"
#include "device/feature.h"
#include "device/interfaces.h"
#include "device/net/net.h"

#define NAME 64
#define PREFERENCE 60
#define SLICE 64 /* routes in one turn of the event loop */

struct key { /* what tells two routes apart; compared byte by byte */
	char vpn[NAME], ifname[NAME];
	struct net_route wish;
};

struct route {
	struct key key;
	bool wanted;	     /* by running */
	bool installed;	     /* in the kernel, as far as we know, */
	struct net_route as; /* like this, */
	struct net *in;	     /* there */
	bool moved;	     /* something happened to an interface: it may be gone there */
	bool queued;
	struct route *next; /* in the queue */
};

struct routes {
	struct device *device;
	void *tree;		    /* of struct route by key (tsearch) */
	struct route *first, *last; /* queue of what is to be done */
	struct event *work;
	const char *
		*lent; /* with --net host: the ports that play on links of the host (--interface), NULL-terminated */
};

/* ---- lines ---- */

static bool read_mask(const char *text, uint8_t *prefix)
{
	struct in_addr mask;

	if (!text || inet_pton(AF_INET, text, &mask) != 1)
		return false;
	*prefix = (uint8_t)__builtin_popcount(mask.s_addr);
	return true;
}

static const char *first_of(const xmlNode *line, const char *a, const char *b)
{
	const char *text = line_get(line, a);

	return text ? text : line_get(line, b);
}

static bool read_target(struct key *r, const xmlNode *line)
{
	bool ipv6 = !strncmp((const char *)line->name, "ipv6", 4);
	const char *to =
		ipv6 ? line_get(line, "dest-ipv6-address") : first_of(line, "ip-address", "destination-address");
	const char *length = line_get(line, "prefix-length");

	r->wish.to.family = ipv6 ? AF_INET6 : AF_INET;
	if (!to || inet_pton(r->wish.to.family, to, &r->wish.to.address) != 1)
		return false;
	if (!ipv6)
		return read_mask(line_get(line, "mask"), &r->wish.to.prefix);
	r->wish.to.prefix = (uint8_t)(length ? atoi(length) : 0);
	return length;
}

/* Lines that lead from one instance into another are configuration only. */
static bool leads_elsewhere(const xmlNode *line)
{
	return line_get(line, "vpn-instance-name") || line_get(line, "vpn-destination-name") ||
	       line_get(line, "public");
}

static bool read_route(struct key *r, const xmlNode *line)
{
	const char *name = line ? (const char *)line->name : "";
	const char *via, *ifname, *vpn, *preference;

	memset(r, 0, sizeof *r); /* compared byte by byte */
	if ((strncmp(name, "ip-route-static", 15) && strncmp(name, "ipv6-route-static", 17)) || leads_elsewhere(line) ||
		!read_target(r, line))
		return false;
	via = first_of(line, "nexthop-address", "nexthop-ipv6-address");
	ifname = line_get(line, "interface-name");
	vpn = line_get(line, "vpn-source-name");
	preference = line_get(line, "preference");
	if (via && !*via) /* a keyword of that name */
		via = NULL;
	if (via && inet_pton(r->wish.to.family, via, &r->wish.via) != 1)
		return false;
	snprintf(r->vpn, sizeof r->vpn, "%s", vpn ? vpn : "");
	snprintf(r->ifname, sizeof r->ifname, "%s", ifname ? ifname : "");
	r->wish.blackhole = ifname && !strcmp(ifname, "NULL0");
	r->wish.metric = preference && *preference ? (uint32_t)atoi(preference) : PREFERENCE;
	return via || ifname;
}

/* ---- the kernel ---- */

static bool in_network(const struct in_addr *network, int prefix, const struct in6_addr *gateway)
{
	uint32_t mask = prefix ? UINT32_MAX << (32 - prefix) : 0;
	struct in_addr via;

	memcpy(&via, gateway, sizeof via);
	return !((ntohl(network->s_addr) ^ ntohl(via.s_addr)) & mask);
}

/* The port that the host lent and whose network the gateway lies in; NULL if there is none. */
static const char *lent_towards(const struct routes *all, const struct net_route *wish)
{
	const struct store *s = device_running(all->device);
	struct in_addr network;
	struct in6_addr own;
	int prefix;

	for (const char **port = all->lent; *port; port++) {
		if (wish->to.family == AF_INET && interface_primary(s, *port, &network, &prefix) &&
			in_network(&network, prefix, &wish->via))
			return *port;
		if (wish->to.family == AF_INET6 && interface_ipv6_address(s, *port, &own) &&
			!memcmp(&own, &wish->via, 8)) /* networks of 64 bits */
			return *port;
	}
	return NULL;
}

/* In the host's own namespace the device may lead packets only over links that it was lent, and drops none. */
static const char *way_out(const struct routes *all, const struct key *k)
{
	if (!all->lent || k->vpn[0])
		return k->ifname;
	if (k->wish.blackhole)
		return NULL;
	if (k->ifname[0])
		return device_linux_interface(all->device, k->ifname) ? k->ifname : NULL;
	return lent_towards(all, &k->wish);
}

/* False while the route has no way to exist: its instance or its interface is not there. */
static bool resolve(const struct routes *all, const struct key *k, struct net **net, struct net_route *wish)
{
	const char *ifname = way_out(all, k);
	struct interface_place place;

	*wish = k->wish;
	*net = vpn_net(all->device, k->vpn);
	if (!*net || !ifname)
		return false;
	if (wish->blackhole || !ifname[0])
		return true;
	if (!interface_place(all->device, ifname, &place) || place.net != *net)
		return false;
	wish->index = place.index;
	return true;
}

static void install(const struct routes *all, struct route *r)
{
	r->installed = resolve(all, &r->key, &r->in, &r->as) && net_route_add(r->in, &r->as) == 0;
}

/* The namespace of an instance that is gone took its routes along. */
static void uninstall(const struct routes *all, struct route *r)
{
	if (r->installed && vpn_net(all->device, r->key.vpn) == r->in)
		net_route_delete(r->in, &r->as);
	r->installed = false;
}

/* ---- the queue: a commit of many routes does not wait for the kernel ---- */

static int by_key(const void *a, const void *b)
{
	return memcmp(&((const struct route *)a)->key, &((const struct route *)b)->key, sizeof(struct key));
}

static void enqueue(struct routes *all, struct route *r)
{
	if (r->queued)
		return;
	r->queued = true;
	r->next = NULL;
	if (all->last)
		all->last->next = r;
	else
		all->first = r;
	all->last = r;
}

static void settle(struct routes *all, struct route *r)
{
	if (!r->wanted || r->moved)
		uninstall(all, r);
	r->moved = false;
	if (!r->wanted) {
		tdelete(r, &all->tree, by_key);
		free(r);
	} else if (!r->installed) {
		install(all, r);
	}
}

/* Does a slice of the queue, and comes back for the rest. */
static void work(struct routes *all)
{
	struct route *r;

	for (int i = 0; i < SLICE && (r = all->first); i++) {
		all->first = r->next;
		if (!all->first)
			all->last = NULL;
		r->queued = false;
		settle(all, r);
	}
	if (all->first && all->work)
		event_active(all->work, EV_TIMEOUT, 0);
}

static void on_work(evutil_socket_t fd, short what, void *arg)
{
	(void)fd;
	(void)what;
	work(arg);
}

/* ---- the feature ---- */

static struct route *route_of(struct routes *all, const struct key *k)
{
	struct route *r = calloc(1, sizeof *r), **found;

	assert(r);
	r->key = *k;
	found = tsearch(r, &all->tree, by_key);
	assert(found);
	if (*found != r)
		free(r);
	return *found;
}

static void want(struct routes *all, const xmlNode *line, bool wanted)
{
	struct route *r;
	struct key k;

	if (!read_route(&k, line))
		return;
	r = route_of(all, &k);
	r->wanted = wanted;
	enqueue(all, r);
}

static void note_moved(const void *node, VISIT visit, void *arg)
{
	struct route *r = *(struct route *const *)node;

	if (visit != postorder && visit != leaf)
		return;
	r->moved = true;
	enqueue(arg, r);
}

static bool opens_interface(const xmlNode *line)
{
	return line && !strcmp((const char *)line->name, "interface");
}

static void routes_apply(void *state, const struct txn *t)
{
	struct routes *all = state;
	bool moved = false;

	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		moved = moved || opens_interface(ch.parent) || opens_interface(ch.before) || opens_interface(ch.after);
		if (ch.parent)
			continue;
		want(all, ch.before, false);
		want(all, ch.after, true);
	}
	if (moved)
		twalk_r(all->tree, note_moved, all);
	work(all);
}

static void find_lent(struct routes *all)
{
	const struct identity *id = device_identity(all->device);
	size_t count = 0;

	all->lent = calloc(id->ports + 1, sizeof *all->lent);
	assert(all->lent);
	for (size_t i = 0; i < id->ports; i++) {
		if (device_linux_interface(all->device, id->port[i]))
			all->lent[count++] = id->port[i];
	}
}

static void *routes_start(struct device *d)
{
	struct routes *all = calloc(1, sizeof *all);

	assert(all);
	all->device = d;
	if (!device_owns_namespace(d))
		find_lent(all);
	if (device_events(d))
		all->work = event_new(device_events(d), -1, 0, on_work, all);
	return all;
}

static void free_route(void *r)
{
	free(r);
}

static void note_end(const void *node, VISIT visit, void *arg)
{
	if (visit == postorder || visit == leaf)
		uninstall(arg, *(struct route *const *)node);
}

/* In a namespace of our own the routes end with it. */
static void routes_stop(void *state)
{
	struct routes *all = state;

	if (!all)
		return;
	if (!device_owns_namespace(all->device))
		twalk_r(all->tree, note_end, all);
	tdestroy(all->tree, free_route);
	if (all->work)
		event_free(all->work);
	free(all->lent);
	free(all);
}

extern const struct feature routes_feature;
const struct feature routes_feature = {
	.name = "routes",
	.start = routes_start,
	.stop = routes_stop,
	.apply = routes_apply,
};
