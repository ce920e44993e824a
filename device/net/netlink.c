/*
 * The wall around libnl-route-3: links, addresses, neighbours, routes, on a socket of one namespace.
 * Knows indexes and kernel names; refuses to know the device's interfaces. Errors come back as errno.
 */
#include "device/net/private.h"

#include <errno.h>
#include <linux/if_addr.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netlink/attr.h>
#include <netlink/msg.h>
#include <netlink/netlink.h>
#include <netlink/route/addr.h>
#include <netlink/route/link.h>
#include <netlink/route/link/bridge.h>
#include <netlink/route/link/veth.h>
#include <netlink/route/route.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* libnl folds kernel errors into its own; these are the ones callers tell apart or show. */
static const struct {
	int nle, e;
} errors[] = {
	{NLE_EXIST, EEXIST},
	{NLE_PERM, EPERM},
	{NLE_NOACCESS, EACCES},
	{NLE_NODEV, ENODEV},
	{NLE_OBJ_NOTFOUND, ENODEV},
	{NLE_NOADDR, EADDRNOTAVAIL},
	{NLE_INVAL, EINVAL},
	{NLE_RANGE, ERANGE},
	{NLE_BUSY, EBUSY},
	{NLE_NOMEM, ENOMEM},
	{NLE_OPNOTSUPP, EOPNOTSUPP},
	{NLE_AF_NOSUPPORT, EAFNOSUPPORT},
};

static int answer(int nle)
{
	if (nle >= 0)
		return 0;
	errno = EIO;
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
		if (errors[i].nle == -nle)
			errno = errors[i].e;
	}
	return -1;
}

struct nl_sock *nl_open(void)
{
	struct nl_sock *nl = nl_socket_alloc();

	if (!nl)
		abort();
	if (answer(nl_connect(nl, NETLINK_ROUTE)) < 0) {
		nl_socket_free(nl);
		return NULL;
	}
	return nl;
}

void nl_close(struct nl_sock *nl)
{
	nl_socket_free(nl);
}

/* ---- links ---- */

static void read_link(struct rtnl_link *l, struct nl_link *out)
{
	const char *name = rtnl_link_get_name(l), *alias = rtnl_link_get_ifalias(l);
	struct nl_addr *mac = rtnl_link_get_addr(l);
	struct link_state *st = &out->state;

	*out = (struct nl_link){.index = rtnl_link_get_ifindex(l)};
	snprintf(out->name, sizeof out->name, "%s", name ? name : "");
	snprintf(out->alias, sizeof out->alias, "%s", alias ? alias : "");
	st->index = (uint32_t)out->index;
	st->up = rtnl_link_get_flags(l) & IFF_UP;
	st->carrier = rtnl_link_get_carrier(l);
	st->mtu = rtnl_link_get_mtu(l);
	if (mac && nl_addr_get_len(mac) == sizeof st->mac)
		memcpy(st->mac, nl_addr_get_binary_addr(mac), sizeof st->mac);
	st->in_bytes = rtnl_link_get_stat(l, RTNL_LINK_RX_BYTES);
	st->out_bytes = rtnl_link_get_stat(l, RTNL_LINK_TX_BYTES);
	st->in_packets = rtnl_link_get_stat(l, RTNL_LINK_RX_PACKETS);
	st->out_packets = rtnl_link_get_stat(l, RTNL_LINK_TX_PACKETS);
	st->in_errors = rtnl_link_get_stat(l, RTNL_LINK_RX_ERRORS);
	st->out_errors = rtnl_link_get_stat(l, RTNL_LINK_TX_ERRORS);
	st->in_multicasts = rtnl_link_get_stat(l, RTNL_LINK_MULTICAST);
	st->in_crc = rtnl_link_get_stat(l, RTNL_LINK_RX_CRC_ERR);
	st->in_misaligned = rtnl_link_get_stat(l, RTNL_LINK_RX_FRAME_ERR);
	st->out_dropped = rtnl_link_get_stat(l, RTNL_LINK_TX_DROPPED);
}

int nl_link_get(struct nl_sock *nl, const char *name, int index, struct nl_link *out)
{
	struct rtnl_link *l = NULL;

	if (answer(rtnl_link_get_kernel(nl, name ? 0 : index, name, &l)) < 0)
		return -1;
	read_link(l, out);
	rtnl_link_put(l);
	return 0;
}

int nl_link_each(struct nl_sock *nl, int (*f)(void *ctx, const struct nl_link *l), void *ctx)
{
	struct nl_cache *cache;
	struct nl_link link;

	if (answer(rtnl_link_alloc_cache(nl, AF_UNSPEC, &cache)) < 0)
		return -1;
	for (struct nl_object *o = nl_cache_get_first(cache); o; o = nl_cache_get_next(o)) {
		read_link((struct rtnl_link *)o, &link);
		if (f(ctx, &link))
			break;
	}
	nl_cache_free(cache);
	return 0;
}

static struct rtnl_link *link_of(int index)
{
	struct rtnl_link *l = rtnl_link_alloc();

	if (!l)
		abort();
	if (index)
		rtnl_link_set_ifindex(l, index);
	return l;
}

/* Frees the changes. */
static int change(struct nl_sock *nl, int index, struct rtnl_link *changes)
{
	struct rtnl_link *l = link_of(index);
	int rc = answer(rtnl_link_change(nl, l, changes, 0));

	rtnl_link_put(l);
	rtnl_link_put(changes);
	return rc;
}

/* The kernel takes no alias while it makes a link. */
int nl_link_alias(struct nl_sock *nl, int index, const char *alias)
{
	struct rtnl_link *l = link_of(0);

	rtnl_link_set_ifalias(l, alias);
	return change(nl, index, l);
}

int nl_bridge_add(struct nl_sock *nl, const char *name, const char *alias)
{
	struct rtnl_link *l = rtnl_link_bridge_alloc();
	struct nl_link made;
	int rc;

	if (!l)
		abort();
	rtnl_link_set_name(l, name);
	rc = answer(rtnl_link_add(nl, l, NLM_F_CREATE | NLM_F_EXCL));
	rtnl_link_put(l);
	return rc < 0 || nl_link_get(nl, name, 0, &made) < 0 ? -1 : nl_link_alias(nl, made.index, alias);
}

/* By itself the kernel makes a queue for each core. */
static void only_queue(struct rtnl_link *l)
{
	rtnl_link_set_num_tx_queues(l, 1);
	rtnl_link_set_num_rx_queues(l, 1);
}

int nl_pair_add(struct nl_sock *nl, const char *name, const char *peer, int peer_namespace_fd, bool idle)
{
	struct rtnl_link *l = rtnl_link_veth_alloc();
	int rc;

	if (!l)
		abort();
	rtnl_link_set_name(l, name);
	struct rtnl_link *other = rtnl_link_veth_get_peer(l);
	rtnl_link_set_name(other, peer);
	rtnl_link_set_ns_fd(other, peer_namespace_fd);
	if (idle) {
		only_queue(l);
		only_queue(other);
	}
	rc = answer(rtnl_link_add(nl, l, NLM_F_CREATE | NLM_F_EXCL));
	rtnl_link_put(other);
	rtnl_link_put(l);
	return rc;
}

int nl_link_master(struct nl_sock *nl, int index, int master)
{
	return answer(master ? rtnl_link_enslave_ifindex(nl, master, index) : rtnl_link_release_ifindex(nl, index));
}

int nl_link_delete(struct nl_sock *nl, int index)
{
	struct rtnl_link *l = link_of(index);
	int rc = answer(rtnl_link_delete(nl, l));

	rtnl_link_put(l);
	return rc;
}

int nl_link_up(struct nl_sock *nl, int index, bool up)
{
	struct rtnl_link *changes = link_of(0);

	if (up)
		rtnl_link_set_flags(changes, IFF_UP);
	else
		rtnl_link_unset_flags(changes, IFF_UP);
	return change(nl, index, changes);
}

int nl_link_mtu(struct nl_sock *nl, int index, uint32_t mtu)
{
	struct rtnl_link *changes = link_of(0);

	rtnl_link_set_mtu(changes, mtu);
	return change(nl, index, changes);
}

int nl_link_rename(struct nl_sock *nl, int index, const char *name)
{
	struct rtnl_link *changes = link_of(0);

	rtnl_link_set_name(changes, name);
	return change(nl, index, changes);
}

int nl_link_move(struct nl_sock *nl, int index, int namespace_fd)
{
	struct rtnl_link *changes = link_of(0);

	rtnl_link_set_ns_fd(changes, namespace_fd);
	return change(nl, index, changes);
}

/* ---- addresses ---- */

static struct nl_addr *binary(const struct net_address *a)
{
	struct nl_addr *addr = nl_addr_build(a->family, &a->address, a->family == AF_INET ? 4 : 16);

	if (!addr)
		abort();
	nl_addr_set_prefixlen(addr, a->prefix);
	return addr;
}

static struct rtnl_addr *address_of(int index, const struct net_address *a)
{
	struct rtnl_addr *r = rtnl_addr_alloc();
	struct nl_addr *addr = binary(a);

	if (!r)
		abort();
	rtnl_addr_set_ifindex(r, index);
	rtnl_addr_set_family(r, a->family);
	rtnl_addr_set_local(r, addr);
	nl_addr_put(addr);
	if (a->family == AF_INET6)
		rtnl_addr_set_flags(r, IFA_F_NODAD);
	return r;
}

int nl_address_add(struct nl_sock *nl, int index, const struct net_address *a)
{
	struct rtnl_addr *r = address_of(index, a);
	int rc = answer(rtnl_addr_add(nl, r, 0));

	rtnl_addr_put(r);
	return rc;
}

int nl_address_delete(struct nl_sock *nl, int index, const struct net_address *a)
{
	struct rtnl_addr *r = address_of(index, a);
	int rc = answer(rtnl_addr_delete(nl, r, 0));

	rtnl_addr_put(r);
	return rc;
}

/* Link-local addresses that the kernel makes are permanent and of link scope, as are ours: the range tells. */
static bool read_address(struct rtnl_addr *r, struct net_address *a)
{
	struct nl_addr *local = rtnl_addr_get_local(r);

	if (!local || nl_addr_get_len(local) > sizeof a->address)
		return false;
	*a = (struct net_address){.family = rtnl_addr_get_family(r), .prefix = (uint8_t)rtnl_addr_get_prefixlen(r)};
	memcpy(&a->address, nl_addr_get_binary_addr(local), nl_addr_get_len(local));
	return a->family == AF_INET || (a->family == AF_INET6 && !IN6_IS_ADDR_LINKLOCAL(&a->address));
}

int nl_addresses(struct nl_sock *nl, int index, struct net_address *a, size_t max, size_t *n)
{
	struct nl_cache *cache;

	*n = 0;
	if (answer(rtnl_addr_alloc_cache(nl, &cache)) < 0)
		return -1;
	for (struct nl_object *o = nl_cache_get_first(cache); o && *n < max; o = nl_cache_get_next(o)) {
		struct rtnl_addr *r = (struct rtnl_addr *)o;
		if (rtnl_addr_get_ifindex(r) == index && read_address(r, &a[*n]))
			++*n;
	}
	nl_cache_free(cache);
	return 0;
}

/* ---- a question about routes ---- */

int nl_is_local(struct nl_sock *nl, const struct net_address *a)
{
	struct net_address host = *a;
	struct rtnl_route *route = NULL;
	struct nl_addr *addr;
	int yes = 0;

	host.prefix = a->family == AF_INET ? 32 : 128;
	addr = binary(&host);
	if (rtnl_route_lookup(nl, addr, &route) >= 0) {
		yes = rtnl_route_get_type(route) == RTN_LOCAL;
		rtnl_route_put(route);
	}
	nl_addr_put(addr);
	return yes;
}

/* ---- routes ---- */

static bool is_zero(const struct in6_addr *a)
{
	return IN6_IS_ADDR_UNSPECIFIED(a);
}

static void set_gateway(struct rtnl_route *route, const struct net_route *r)
{
	struct rtnl_nexthop *hop = rtnl_route_nh_alloc();
	struct net_address via = {r->to.family, r->via, r->to.family == AF_INET ? 32 : 128};
	struct nl_addr *gateway = is_zero(&r->via) ? NULL : binary(&via);

	if (!hop)
		abort();
	if (r->index)
		rtnl_route_nh_set_ifindex(hop, (int)r->index);
	if (gateway) {
		rtnl_route_nh_set_gateway(hop, gateway);
		nl_addr_put(gateway);
	}
	rtnl_route_add_nexthop(route, hop);
}

static struct rtnl_route *route_of(const struct net_route *r)
{
	struct rtnl_route *route = rtnl_route_alloc();
	struct nl_addr *to = binary(&r->to);

	if (!route)
		abort();
	rtnl_route_set_family(route, (uint8_t)r->to.family);
	rtnl_route_set_dst(route, to);
	nl_addr_put(to);
	rtnl_route_set_priority(route, r->metric);
	rtnl_route_set_protocol(route, RTPROT_STATIC);
	rtnl_route_set_table(route, RT_TABLE_MAIN);
	rtnl_route_set_scope(route, r->blackhole || !is_zero(&r->via) ? RT_SCOPE_UNIVERSE : RT_SCOPE_LINK);
	if (r->blackhole)
		rtnl_route_set_type(route, RTN_BLACKHOLE);
	else
		set_gateway(route, r);
	return route;
}

int nl_route_add(struct nl_sock *nl, const struct net_route *r)
{
	struct rtnl_route *route = route_of(r);
	int rc = answer(rtnl_route_add(nl, route, NLM_F_CREATE | NLM_F_APPEND));

	rtnl_route_put(route);
	return rc;
}

int nl_route_delete(struct nl_sock *nl, const struct net_route *r)
{
	struct rtnl_route *route = route_of(r);
	int rc = answer(rtnl_route_delete(nl, route, 0));

	rtnl_route_put(route);
	return rc;
}

/* ---- neighbours ---- */

struct neighbours {
	int index, family;
	void (*each)(void *ctx, const struct net_neighbour *n);
	void *ctx;
};

static bool neighbour_state(unsigned nud, enum neighbour_state *state)
{
	static const struct {
		unsigned nud;
		enum neighbour_state state;
	} states[] = {{NUD_PERMANENT, NEIGHBOUR_REACH}, {NUD_REACHABLE, NEIGHBOUR_REACH}, {NUD_STALE, NEIGHBOUR_STALE},
		{NUD_DELAY, NEIGHBOUR_DELAY}, {NUD_PROBE, NEIGHBOUR_PROBE}, {NUD_INCOMPLETE, NEIGHBOUR_INCOMPLETE}};

	for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
		*state = states[i].state;
		if (nud & states[i].nud)
			return true;
	}
	return false;
}

/* The library has no accessor for when a neighbour was heard of: the message is read here. */
static int read_neighbour(struct nl_msg *msg, void *arg)
{
	const struct neighbours *all = arg;
	const struct ndmsg *head = nlmsg_data(nlmsg_hdr(msg));
	struct nlattr *a[NDA_MAX + 1];
	struct net_neighbour n = {.fixed = head->ndm_state & NUD_PERMANENT, .router = head->ndm_flags & NTF_ROUTER};
	int length = all->family == AF_INET ? 4 : 16;

	if (nlmsg_parse(nlmsg_hdr(msg), sizeof *head, a, NDA_MAX, NULL) < 0 || head->ndm_ifindex != all->index ||
		head->ndm_family != all->family || !neighbour_state(head->ndm_state, &n.state) || !a[NDA_DST] ||
		nla_len(a[NDA_DST]) != length)
		return NL_OK;
	memcpy(&n.address, nla_data(a[NDA_DST]), (size_t)length);
	if (a[NDA_LLADDR] && nla_len(a[NDA_LLADDR]) == sizeof n.mac)
		memcpy(n.mac, nla_data(a[NDA_LLADDR]), sizeof n.mac);
	if (a[NDA_CACHEINFO] && nla_len(a[NDA_CACHEINFO]) >= (int)sizeof(struct nda_cacheinfo)) {
		const struct nda_cacheinfo *times = nla_data(a[NDA_CACHEINFO]);
		n.confirmed_ms = (uint32_t)((uint64_t)times->ndm_confirmed * 1000 / (uint64_t)sysconf(_SC_CLK_TCK));
	}
	all->each(all->ctx, &n);
	return NL_OK;
}

/* The kernel is told the link, so that its answer is about that one alone. */
static int ask_neighbours(struct nl_sock *nl, int index, int family)
{
	struct ndmsg head = {.ndm_family = (unsigned char)family};
	struct nl_msg *msg = nlmsg_alloc_simple(RTM_GETNEIGH, NLM_F_REQUEST | NLM_F_DUMP);
	int rc;

	if (!msg || nlmsg_append(msg, &head, sizeof head, NLMSG_ALIGNTO) < 0 ||
		nla_put_u32(msg, NDA_IFINDEX, (uint32_t)index) < 0)
		abort();
	rc = nl_send_auto(nl, msg);
	nlmsg_free(msg);
	return rc;
}

int nl_neighbours(
	struct nl_sock *nl, int index, int family, void (*each)(void *ctx, const struct net_neighbour *n), void *ctx)
{
	struct neighbours all = {index, family, each, ctx};
	struct nl_cb *callbacks = nl_cb_alloc(NL_CB_DEFAULT);
	int rc;

	if (!callbacks)
		abort();
	nl_cb_set(callbacks, NL_CB_VALID, NL_CB_CUSTOM, read_neighbour, &all);
	rc = ask_neighbours(nl, index, family);
	if (rc >= 0)
		rc = nl_recvmsgs(nl, callbacks);
	nl_cb_put(callbacks);
	return answer(rc);
}
