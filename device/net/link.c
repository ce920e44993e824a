/*
 * One interface of the device as a Linux link: made, taken over, moved, given back; and which addresses it holds.
 * Knows what the link has now, so that a change costs what changes; asks the kernel only for the state and for what it
 * finds on a link that somebody else made. Refuses to know why an interface is up or which addresses are allowed.
 */
#include "device/net/net.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "device/net/private.h"

#define ALIAS "lyrebird " /* on links of our own, before the process id */
#define LOCAL_WAIT_MS 200 /* how long the kernel may take until an IPv6 address answers */

struct net_link {
	struct net *net;
	int index;
	char name[16];
	bool up, ipv6;
	size_t count;
	struct net_address *have; /* as configured; IPv6 only in the kernel while up and ipv6 */

	bool taken;	  /* somebody else's link */
	struct net *home; /* where it lived */
	char home_name[16];
	bool home_up;
	uint32_t home_mtu;
	size_t found_count;
	struct net_address *found; /* on it when it was taken */
};

/* ---- names ---- */

static uint32_t hash(const char *text)
{
	uint32_t h = 2166136261u; /* FNV-1a */

	while (*text)
		h = (h ^ (unsigned char)*text++) * 16777619u;
	return h;
}

void link_kernel_name(const char *ifname, char out[16])
{
	size_t len = strlen(ifname);

	if (len > 15)
		snprintf(out, 16, "%.6s~%08x", ifname, hash(ifname));
	else
		snprintf(out, 16, "%s", ifname);
	for (char *p = out; *p; p++) {
		if (*p == '/' || *p == ':')
			*p = '_';
	}
}

/* ---- leftovers ---- */

struct leftovers {
	int index[256];
	size_t count;
};

/* A link of ours whose maker is gone, or that this very process lost track of. */
static bool is_leftover(const struct nl_link *l)
{
	long pid;

	if (strncmp(l->alias, ALIAS, sizeof ALIAS - 1) != 0)
		return false;
	pid = strtol(l->alias + sizeof ALIAS - 1, NULL, 10);
	return pid > 0 && (pid == getpid() || (kill((pid_t)pid, 0) < 0 && errno == ESRCH));
}

static int note_leftover(void *ctx, const struct nl_link *l)
{
	struct leftovers *found = ctx;

	if (is_leftover(l))
		found->index[found->count++] = l->index;
	return found->count == sizeof found->index / sizeof *found->index;
}

int net_sweep(struct net *n)
{
	struct leftovers found;
	int total = 0;

	do {
		found.count = 0;
		if (nl_link_each(n->nl, note_leftover, &found) < 0)
			return -1;
		for (size_t i = 0; i < found.count; i++) {
			if (nl_link_delete(n->nl, found.index[i]) < 0 && errno != ENODEV)
				return -1;
		}
		total += (int)found.count;
	} while (found.count == sizeof found.index / sizeof *found.index);
	return total;
}

/* ---- opening and closing ---- */

/* Router's settings; a kernel without IPv6, or a read-only /proc/sys, leaves its own. */
static int ipv6_setting(const struct net_link *l, const char *what, const char *value)
{
	char path[64];

	snprintf(path, sizeof path, "ipv6/conf/%s/%s", l->name, what);
	return net_sysctl(l->net, path, value);
}

static void ipv6_settings(const struct net_link *l)
{
	ipv6_setting(l, "accept_dad", "0");
	ipv6_setting(l, "accept_ra", "0");
	ipv6_setting(l, "disable_ipv6", l->ipv6 ? "0" : "1");
}

/* A pair whose other end stays down. A bridge without ports would do as well, but takes the kernel some 20 ms to remove
 * during which it does nothing else about links, for anybody. */
static int open_own(struct net_link *l)
{
	struct nl_link old;
	char alias[32], other[16];

	snprintf(alias, sizeof alias, ALIAS "%d", (int)getpid());
	if (nl_link_get(l->net->nl, l->name, 0, &old) == 0 && is_leftover(&old))
		nl_link_delete(l->net->nl, old.index);
	snprintf(other, sizeof other, "~%08x", hash(l->name));
	if (nl_pair_add(l->net->nl, l->name, other, l->net->fd, true) < 0 ||
		nl_link_get(l->net->nl, l->name, 0, &old) < 0 || nl_link_alias(l->net->nl, old.index, alias) < 0)
		return -1;
	l->index = old.index;
	return 0;
}

/* Moves a taken link between its home and our namespace; index and name follow. The link is down afterwards. */
static int carry(struct net_link *l, struct net *from, struct net *to, const char *old_name, const char *new_name)
{
	struct nl_link there;

	if (nl_link_up(from->nl, l->index, false) < 0 || nl_link_move(from->nl, l->index, to->fd) < 0)
		return -1;
	if (nl_link_get(to->nl, old_name, 0, &there) < 0)
		return -1;
	l->index = there.index;
	l->net = to;
	return strcmp(old_name, new_name) ? nl_link_rename(to->nl, l->index, new_name) : 0;
}

static int remember(struct net_link *l, struct net *where, const char *linux_name)
{
	struct nl_link there;
	struct net_address found[NET_ADDRESSES];

	if (nl_link_get(where->nl, linux_name, 0, &there) < 0 ||
		nl_addresses(where->nl, there.index, found, NET_ADDRESSES, &l->found_count) < 0)
		return -1;
	l->index = there.index;
	l->home_up = there.state.up;
	l->home_mtu = there.state.mtu;
	snprintf(l->home_name, sizeof l->home_name, "%s", linux_name);
	l->found = calloc(l->found_count + 1, sizeof *l->found);
	if (!l->found)
		abort();
	memcpy(l->found, found, l->found_count * sizeof *found);
	return 0;
}

static int open_taken(struct net_link *l, const char *linux_name, struct net *home)
{
	struct net *n = l->net;

	if (remember(l, home ? home : n, linux_name) < 0)
		return -1;
	l->taken = true;
	l->home = home ? home : n;
	for (size_t i = 0; i < l->found_count; i++)
		nl_address_delete(l->home->nl, l->index, &l->found[i]);
	if (home)
		return carry(l, home, n, linux_name, l->name);
	snprintf(l->name, sizeof l->name, "%s", linux_name);
	return nl_link_up(n->nl, l->index, false);
}

static void link_free(struct net_link *l)
{
	int e = errno;

	free(l->have);
	free(l->found);
	free(l);
	errno = e;
}

struct net_link *link_open(struct net *n, const char *ifname, const char *linux_name, struct net *home)
{
	struct net_link *l = calloc(1, sizeof *l);

	if (!l)
		abort();
	l->net = n;
	link_kernel_name(ifname, l->name);
	if ((linux_name ? open_taken(l, linux_name, home) : open_own(l)) < 0) {
		link_free(l);
		return NULL;
	}
	ipv6_settings(l);
	return l;
}

/* As it was found, as far as that is possible. */
static void give_back(struct net_link *l)
{
	link_set_addresses(l, NULL, 0);
	if (l->net != l->home)
		carry(l, l->net, l->home, l->name, l->home_name);
	snprintf(l->name, sizeof l->name, "%s", l->home_name);
	ipv6_setting(l, "disable_ipv6", "0");
	nl_link_mtu(l->net->nl, l->index, l->home_mtu);
	nl_link_up(l->net->nl, l->index, l->home_up);
	for (size_t i = 0; i < l->found_count; i++)
		nl_address_add(l->net->nl, l->index, &l->found[i]);
}

void link_close(struct net_link *l)
{
	if (!l)
		return;
	if (l->taken)
		give_back(l);
	else
		nl_link_delete(l->net->nl, l->index);
	link_free(l);
}

void link_leave(struct net_link *l)
{
	if (l && !l->taken)
		link_free(l);
	else
		link_close(l);
}

/* ---- addresses ---- */

static bool same(const struct net_address *a, const struct net_address *b)
{
	return a->family == b->family && a->prefix == b->prefix &&
	       !memcmp(&a->address, &b->address, a->family == AF_INET ? 4 : 16);
}

static bool holds(const struct net_address *a, size_t n, const struct net_address *what)
{
	for (size_t i = 0; i < n; i++) {
		if (same(&a[i], what))
			return true;
	}
	return false;
}

static const struct net_address *first_ipv4(const struct net_address *a, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (a[i].family == AF_INET)
			return &a[i];
	}
	return NULL;
}

/* Does an IPv4 address go (the kernel then drops others of its network with it), or another one become the first? */
static bool ipv4_first_changes(const struct net_link *l, const struct net_address *a, size_t n)
{
	const struct net_address *old = first_ipv4(l->have, l->count), *new = first_ipv4(a, n);

	return old && (!new || !same(old, new));
}

static bool kernel_holds(const struct net_link *l, const struct net_address *a)
{
	return a->family == AF_INET || (l->ipv6 && l->up);
}

/* The route that makes an IPv6 address answer is made by a worker of the kernel, usually within microseconds. */
static void wait_until_local(const struct net_link *l, const struct net_address *a)
{
	struct timespec ms = {.tv_nsec = 1000000};

	for (int i = 0; i < LOCAL_WAIT_MS && !nl_is_local(l->net->nl, a); i++)
		nanosleep(&ms, NULL);
}

/* Adds what the kernel should hold; what it holds already is no error. 0, or -1 with the first errno. */
static int add_all(struct net_link *l, int family)
{
	int e = 0;

	for (size_t i = 0; i < l->count; i++) {
		const struct net_address *a = &l->have[i];
		if ((family && a->family != family) || !kernel_holds(l, a))
			continue;
		if (nl_address_add(l->net->nl, l->index, a) < 0 && errno != EEXIST && !e)
			e = errno;
	}
	for (size_t i = 0; i < l->count; i++) {
		if (l->have[i].family == AF_INET6 && kernel_holds(l, &l->have[i]) && !e)
			wait_until_local(l, &l->have[i]);
	}
	errno = e;
	return e ? -1 : 0;
}

int link_set_addresses(struct net_link *l, const struct net_address *a, size_t n)
{
	bool anew = ipv4_first_changes(l, a, n);
	struct net_address *next = calloc(n + 1, sizeof *next);

	if (!next)
		abort();
	if (n)
		memcpy(next, a, n * sizeof *a);
	for (size_t i = 0; i < l->count; i++) {
		const struct net_address *old = &l->have[i];
		if ((anew && old->family == AF_INET) || !holds(a, n, old))
			nl_address_delete(l->net->nl, l->index, old);
	}
	free(l->have);
	l->have = next;
	l->count = n;
	return add_all(l, 0);
}

int link_set_ipv6(struct net_link *l, bool enabled)
{
	bool was = l->ipv6;

	l->ipv6 = enabled;
	if (was == enabled)
		return 0;
	/* Without the setting addresses can still be held; only a kernel without IPv6 refuses them. */
	ipv6_setting(l, "disable_ipv6", enabled ? "0" : "1");
	if (enabled)
		return add_all(l, AF_INET6);
	for (size_t i = 0; i < l->count; i++) {
		if (l->have[i].family == AF_INET6)
			nl_address_delete(l->net->nl, l->index, &l->have[i]);
	}
	return 0;
}

/* ---- state ---- */

int link_set_up(struct net_link *l, bool up)
{
	if (nl_link_up(l->net->nl, l->index, up) < 0)
		return -1;
	l->up = up;
	return up ? add_all(l, AF_INET6) : 0; /* a link that goes down loses its IPv6 addresses */
}

int link_set_mtu(struct net_link *l, uint32_t mtu)
{
	return nl_link_mtu(l->net->nl, l->index, mtu);
}

int link_state(const struct net_link *l, struct link_state *st)
{
	struct nl_link now;

	if (nl_link_get(l->net->nl, NULL, l->index, &now) < 0)
		return -1;
	*st = now.state;
	st->carrier &= l->taken; /* one of our own has no wire, whatever becomes of its other end */
	return 0;
}

int link_neighbours(
	const struct net_link *l, int family, void (*each)(void *ctx, const struct net_neighbour *n), void *ctx)
{
	return nl_neighbours(l->net->nl, l->index, family, each, ctx);
}

const char *link_name(const struct net_link *l)
{
	return l->name;
}

unsigned link_index(const struct net_link *l)
{
	return (unsigned)l->index;
}

struct net *link_net(const struct net_link *l)
{
	return l->net;
}

/* Its other end would stay behind: it is made anew. */
static int move_own(struct net_link *l, struct net *to)
{
	struct net_link there = {.net = to};

	memcpy(there.name, l->name, sizeof l->name);
	if (open_own(&there) < 0)
		return -1;
	nl_link_delete(l->net->nl, l->index);
	l->net = to;
	l->index = there.index;
	return 0;
}

int link_move(struct net_link *l, struct net *to)
{
	bool up = l->up;
	int rc;

	if (to == l->net)
		return 0;
	if ((l->taken ? carry(l, l->net, to, l->name, l->name) : move_own(l, to)) < 0)
		return -1;
	l->up = false;
	ipv6_settings(l);
	rc = add_all(l, AF_INET);
	if (link_set_up(l, up) < 0)
		rc = -1;
	return rc;
}
