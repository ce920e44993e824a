/*
 * Addresses from getifaddrs, routes from the kernel's own lists in /proc, inside the namespace. What holds is asked of
 * the kernel, not of the configuration, because with --net host others add routes too.
 * Knows how the kernel lists them; knows nothing of NTP.
 */
#include "ntp/xdp/host.h"

#include <ifaddrs.h>
#include <linux/rtnetlink.h>
#include <net/route.h>
#include <netpacket/packet.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define LINE 512
#define LOCAL6                                                                                                         \
	(0x80000000u | 0x00100000u) /* RTF_LOCAL, RTF_ANYCAST: <linux/ipv6_route.h> has no room beside net/route.h */

struct way { /* a route of either family */
	unsigned prefix;
	uint32_t metric;
	unsigned number; /* of two that are alike the kernel takes the one that it lists first */
	struct xdp_route4 v4;
	struct xdp_route6 v6;
};

struct question {
	const char *link;
	struct xdp_rules *rules;
	struct way way[XDP_FAMILIES][XDP_ROUTES];
	unsigned ways[XDP_FAMILIES];
	unsigned addresses[XDP_FAMILIES];
};

enum { V4, V6 };

static void add_way(struct question *q, int family, const struct way *w)
{
	if (q->ways[family] < XDP_ROUTES) {
		q->way[family][q->ways[family]] = *w;
		q->way[family][q->ways[family]].number = q->ways[family];
	}
	q->ways[family]++;
}

/* ---- addresses ---- */

static void note_address(struct question *q, const struct ifaddrs *a, bool here)
{
	const struct sockaddr_in6 *sin6 = (const void *)a->ifa_addr;
	const struct sockaddr_in *sin = (const void *)a->ifa_addr;
	const struct sockaddr_ll *ll = (const void *)a->ifa_addr;
	unsigned *n = q->addresses;

	if (a->ifa_addr->sa_family == AF_PACKET && here) {
		memcpy(q->rules->mac, ll->sll_addr, sizeof q->rules->mac);
	} else if (a->ifa_addr->sa_family == AF_INET) { /* nothing comes from the host itself */
		add_way(q, V4, &(struct way){.prefix = 32, .v4 = {sin->sin_addr.s_addr, UINT32_MAX, 0, 0}});
		if (here && n[V4]++ < XDP_ADDRESSES)
			q->rules->address4[n[V4] - 1] = sin->sin_addr.s_addr;
	} else if (a->ifa_addr->sa_family == AF_INET6 && here && !IN6_IS_ADDR_LINKLOCAL(&sin6->sin6_addr)) {
		if (n[V6]++ < XDP_ADDRESSES)
			memcpy(q->rules->address6[n[V6] - 1], &sin6->sin6_addr, sizeof sin6->sin6_addr);
	}
}

static void read_addresses(struct question *q)
{
	struct ifaddrs *all;

	if (getifaddrs(&all) < 0)
		return;
	for (const struct ifaddrs *a = all; a; a = a->ifa_next)
		if (a->ifa_addr)
			note_address(q, a, !strcmp(a->ifa_name, q->link));
	freeifaddrs(all);
	for (int i = 0; i < XDP_FAMILIES; i++)
		q->rules->answers[i] = (uint8_t)(q->addresses[i] <= XDP_ADDRESSES ? q->addresses[i] : 0);
}

/* ---- routes ---- */

static void read_route4(struct question *q, const char *line)
{
	unsigned network, gateway, flags, metric, mask;
	char name[17];
	struct way w;

	if (sscanf(line, "%16s %x %x %x %*u %*u %u %x", name, &network, &gateway, &flags, &metric, &mask) != 6 ||
		!(flags & RTF_UP))
		return;
	w = (struct way){.prefix = (unsigned)__builtin_popcount(mask), .metric = metric, .v4 = {network, mask, 0, 0}};
	w.v4.here = !(flags & RTF_REJECT) && !strcmp(name, q->link);
	w.v4.local = !(flags & RTF_GATEWAY) && w.prefix < 31;
	add_way(q, V4, &w);
}

static bool read_hex(const char *text, uint8_t out[16])
{
	for (int i = 0; i < 16; i++)
		if (sscanf(text + 2 * i, "%2hhx", &out[i]) != 1)
			return false;
	return true;
}

/* Those to groups and to the link itself are for none of the hosts that are answered. */
static bool matters(const uint8_t network[16], unsigned prefix)
{
	return !prefix || (network[0] != 0xff && (network[0] != 0xfe || (network[1] & 0xc0) != 0x80));
}

static void mask_of(unsigned prefix, uint64_t mask[2])
{
	uint8_t octet[16] = {0};

	for (unsigned i = 0; i < prefix; i++)
		octet[i / 8] |= (uint8_t)(0x80 >> i % 8);
	memcpy(mask, octet, sizeof octet);
}

static void read_route6(struct question *q, const char *line)
{
	char to[33], name[17];
	unsigned prefix, metric, flags;
	uint8_t network[16];
	struct way w = {0};
	uint64_t mask[2];

	if (sscanf(line, "%32s %x %*s %*x %*s %x %*x %*x %x %16s", to, &prefix, &metric, &flags, name) != 5 ||
		!read_hex(to, network) || prefix > 128 || !matters(network, prefix))
		return;
	mask_of(prefix, mask);
	w.prefix = prefix;
	w.metric = metric;
	memcpy(w.v6.network, network, sizeof network);
	memcpy(w.v6.mask, mask, sizeof mask);
	w.v6.here = !(flags & (RTF_REJECT | LOCAL6)) && !strcmp(name, q->link);
	add_way(q, V6, &w);
}

/* Not farther than to where it is known that there are too many. */
static void read_list(
	struct question *q, int family, const char *path, void (*read)(struct question *q, const char *line))
{
	FILE *f = fopen(path, "re");
	char line[LINE];

	while (f && q->ways[family] <= XDP_ROUTES && fgets(line, sizeof line, f))
		read(q, line);
	if (f)
		fclose(f);
}

static int by_length(const void *a, const void *b)
{
	const struct way *x = a, *y = b;

	if (x->prefix != y->prefix)
		return x->prefix > y->prefix ? -1 : 1;
	if (x->metric != y->metric)
		return x->metric < y->metric ? -1 : 1;
	return x->number < y->number ? -1 : 1;
}

static void write_routes(struct question *q, int family)
{
	unsigned n = q->ways[family];

	if (n > XDP_ROUTES)
		return;
	qsort(q->way[family], n, sizeof *q->way[family], by_length);
	for (unsigned i = 0; i < n; i++) {
		if (family == V4)
			q->rules->route4[i] = q->way[family][i].v4;
		else
			q->rules->route6[i] = q->way[family][i].v6;
	}
	q->rules->routes[family] = n;
}

/* ---- the rest ---- */

static uint8_t read_ttl(int family, int level, int name)
{
	int fd = socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0), ttl = 0;
	socklen_t len = sizeof ttl;

	if (fd < 0 || getsockopt(fd, level, name, &ttl, &len) < 0 || ttl < 1 || ttl > 255)
		ttl = 64;
	if (fd >= 0)
		close(fd);
	return (uint8_t)ttl;
}

static void read_all(void *ctx)
{
	struct question *q = ctx;

	read_addresses(q);
	read_list(q, V4, "/proc/thread-self/net/route", read_route4);
	read_list(q, V6, "/proc/thread-self/net/ipv6_route", read_route6);
	write_routes(q, V4);
	write_routes(q, V6);
	q->rules->ttl[V4] = read_ttl(AF_INET, IPPROTO_IP, IP_TTL);
	q->rules->ttl[V6] = read_ttl(AF_INET6, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
}

void xdp_host_read(struct net *n, const char *link, struct xdp_rules *r)
{
	struct question *q = calloc(1, sizeof *q);

	*r = (struct xdp_rules){0};
	if (!q)
		return;
	q->link = link;
	q->rules = r;
	net_run(n, read_all, q);
	free(q);
}

int xdp_host_watch(struct net *n)
{
	struct sockaddr_nl at = {.nl_family = AF_NETLINK,
		.nl_groups =
			RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_IFADDR | RTMGRP_IPV6_ROUTE};
	int fd = net_socket(n, AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);

	if (fd >= 0 && bind(fd, (struct sockaddr *)&at, sizeof at) == 0)
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}
