/*
 * What the kernel has on a link for IPv6: its link-local address, the groups it listens to, the times of neighbour
 * discovery. Read from /proc of the link's namespace; a kernel without IPv6 has nothing there.
 */
#include <stdio.h>
#include <string.h>

#include "device/net/private.h"

#define NET "/proc/thread-self/net/"

struct look {
	const struct net_link *link;
	unsigned index;
	struct link_ipv6 *found;
};

/* 32 hexadecimal digits. */
static bool read_hex(const char *digits, struct in6_addr *a)
{
	unsigned octet;

	for (size_t i = 0; i < sizeof a->s6_addr; i++) {
		if (sscanf(digits + 2 * i, "%2x", &octet) != 1)
			return false;
		a->s6_addr[i] = (uint8_t)octet;
	}
	return true;
}

/* "fe80...01 02 40 20 80 eth0": address, index, length of the prefix, scope, flags, name. */
static void find_local(const struct look *l)
{
	FILE *in = fopen(NET "if_inet6", "re");
	struct in6_addr a;
	char digits[33];
	unsigned index;

	while (in && fscanf(in, "%32s %x %*[^\n]", digits, &index) == 2) {
		if (index == l->index && read_hex(digits, &a) && IN6_IS_ADDR_LINKLOCAL(&a))
			l->found->link_local = a;
	}
	if (in)
		fclose(in);
}

/* "2 eth0 ff02...01 1 0000000C 0": index, name, group, users, ... */
static void find_groups(const struct look *l)
{
	FILE *in = fopen(NET "igmp6", "re");
	struct in6_addr a;
	char digits[33];
	unsigned index;

	while (in && fscanf(in, "%u %*s %32s %*[^\n]", &index, digits) == 2) {
		if (index == l->index && l->found->groups < LINK_GROUPS && read_hex(digits, &a) &&
			!IN6_IS_ADDR_MC_NODELOCAL(&a))
			l->found->group[l->found->groups++] = a;
	}
	if (in)
		fclose(in);
}

static uint32_t setting(const struct look *l, const char *what)
{
	char path[96];
	unsigned value = 0;
	FILE *in;

	snprintf(path, sizeof path, "/proc/sys/net/ipv6/neigh/%s/%s", link_name(l->link), what);
	in = fopen(path, "re");
	if (in && fscanf(in, "%u", &value) != 1)
		value = 0;
	if (in)
		fclose(in);
	return value;
}

static void look(void *ctx)
{
	const struct look *l = ctx;

	find_local(l);
	find_groups(l);
	l->found->reachable_ms = setting(l, "base_reachable_time_ms");
	l->found->retransmit_ms = setting(l, "retrans_time_ms");
	l->found->stale_s = setting(l, "gc_stale_time");
	l->found->probes = setting(l, "ucast_solicit");
}

int link_ipv6(const struct net_link *link, struct link_ipv6 *found)
{
	struct look l = {.link = link, .found = found};
	struct link_state st;

	*found = (struct link_ipv6){0};
	if (link_state(link, &st) < 0)
		return -1;
	l.index = st.index;
	return net_run(link_net(link), look, &l);
}
