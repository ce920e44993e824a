/*
 * The interface feature: keeps the real interfaces in step with the committed configuration. Knows which interfaces
 * a commit touches and what each had before; looks at no other. Links are made in prepare, everything else is done in
 * apply, where a failure of the kernel is logged and the configuration stands.
 */
#include "device/interfaces.h"

#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device/interfaces_private.h"
#include "device/rpc.h"

/* ---- the interfaces known ---- */

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct interface *)a)->name, ((const struct interface *)b)->name);
}

struct interface *interface_find(const struct interfaces *all, const char *ifname)
{
	struct interface key;
	void *node;

	snprintf(key.name, sizeof key.name, "%s", ifname);
	node = tfind(&key, &all->tree, by_name);
	return node ? *(struct interface **)node : NULL;
}

static struct interface *interface_make(struct interfaces *all, const char *ifname)
{
	struct interface *i = interface_find(all, ifname);

	if (i)
		return i;
	i = calloc(1, sizeof *i);
	if (!i)
		abort();
	snprintf(i->name, sizeof i->name, "%s", ifname);
	i->now.mtu = DEFAULT_MTU;
	if (!tsearch(i, &all->tree, by_name))
		abort();
	return i;
}

static void interface_free(void *p)
{
	struct interface *i = p;

	link_close(i->link);
	wish_clear(&i->now);
	free(i);
}

static void interface_leave(void *p)
{
	struct interface *i = p;

	link_leave(i->link);
	i->link = NULL;
	interface_free(i);
}

static void forget(struct interfaces *all, struct interface *i)
{
	tdelete(i, &all->tree, by_name);
	interface_free(i);
}

/* ---- start and stop ---- */

static int take_over(struct interfaces *all, const char *ifname, const char *linux_name)
{
	struct interface *i = interface_make(all, ifname);

	i->link = link_open(vpn_net(all->device, ""), ifname, linux_name, all->home);
	if (!i->link || link_set_up(i->link, true) < 0) {
		device_log(all->device, "IFNET/3/TAKEOVER: %s cannot be %s: %s", linux_name, ifname, strerror(errno));
		return -1;
	}
	i->taken = true;
	return 0;
}

static int take_over_all(struct interfaces *all)
{
	const struct identity *id = device_identity(all->device);

	for (size_t i = 0; i < id->ports; i++) {
		const char *linux_name = device_linux_interface(all->device, id->port[i]);
		if (linux_name && take_over(all, id->port[i], linux_name) < 0)
			return -1;
	}
	return 0;
}

static void interfaces_stop(void *state)
{
	struct interfaces *all = state;

	if (!all)
		return;
	tdestroy(all->tree, device_owns_namespace(all->device) ? interface_leave : interface_free);
	networks_free(all->networks);
	net_free(all->home);
	free(all->fresh);
	free(all);
}

static void *interfaces_start(struct device *d)
{
	struct interfaces *all = calloc(1, sizeof *all);
	int host = device_host_namespace(d);

	if (!all)
		abort();
	all->device = d;
	all->networks = networks_new();
	if (host >= 0)
		all->home = net_open(host);
	if (take_over_all(all) < 0) {
		int e = errno;
		interfaces_stop(all);
		errno = e;
		return NULL;
	}
	return all;
}

/* ---- prepare and abandon ---- */

static void interfaces_abandon(void *state)
{
	struct interfaces *all = state;

	for (size_t i = 0; i < all->fresh_count; i++) {
		link_close(all->fresh[i]->link);
		all->fresh[i]->link = NULL;
		all->fresh[i]->fresh = false;
	}
	all->fresh_count = 0;
}

static int prepare_one(struct interfaces *all, const char *ifname, const struct wish *w, struct fault *f)
{
	struct interface *i = interface_make(all, ifname);
	struct net *net;

	if (i->link || !wish_links(w))
		return 0;
	net = vpn_net(all->device, w->vpn);
	i->link = net ? link_open(net, ifname, NULL, NULL) : NULL;
	if (!i->link)
		return fault_set(f, FAULT_INTERNAL, "", "%s: %s", ifname, strerror(net ? errno : ENOENT));
	i->fresh = true;
	all->fresh[all->fresh_count++] = i;
	return 0;
}

static int interfaces_prepare(void *state, const struct txn *t, struct fault *f)
{
	struct interfaces *all = state;
	size_t n;
	const char **names = changed_interfaces(t, &n);
	int rc = 0;

	all->fresh = realloc(all->fresh, (n + 1) * sizeof *all->fresh);
	if (!all->fresh)
		abort();
	all->fresh_count = 0;
	for (size_t i = 0; i < n && rc == 0; i++) {
		struct wish w;
		wish_read(txn_store(t), interface_line(txn_store(t), names[i]), &w);
		rc = prepare_one(all, names[i], &w, f);
		wish_clear(&w);
	}
	free(names);
	if (rc < 0)
		interfaces_abandon(all);
	return rc;
}

/* ---- apply ---- */

static void complain(const struct interfaces *all, const struct interface *i, const char *what)
{
	device_log(all->device, "IFNET/3/KERNEL: %s: %s: %s", i->name, what, strerror(errno));
}

static bool same_addresses(const struct wish *a, const struct wish *b)
{
	size_t na = a->routed ? a->count : 0, nb = b->routed ? b->count : 0;

	return na == nb && (na == 0 || !memcmp(a->address, b->address, na * sizeof *a->address));
}

/* The link as it should be, in an order in which nothing answers that should not. */
static void apply_link(struct interfaces *all, struct interface *i, const struct wish *w)
{
	bool fresh = i->fresh;
	struct net *net = vpn_net(all->device, w->vpn);

	if (net && link_net(i->link) != net) {
		if (link_set_addresses(i->link, NULL, 0) < 0 || link_move(i->link, net) < 0)
			complain(all, i, "VPN instance");
		fresh = true;
	}
	if ((fresh || i->now.shutdown != w->shutdown) && w->shutdown && link_set_up(i->link, false) < 0)
		complain(all, i, "shutdown");
	if ((fresh ? w->mtu != DEFAULT_MTU : i->now.mtu != w->mtu) && link_set_mtu(i->link, w->mtu) < 0)
		complain(all, i, "mtu");
	if (link_set_ipv6(i->link, w->routed && w->ipv6) < 0)
		complain(all, i, "ipv6");
	if ((fresh || !same_addresses(&i->now, w)) &&
		link_set_addresses(i->link, w->address, w->routed ? w->count : 0) < 0)
		complain(all, i, "address");
	if ((fresh || i->now.shutdown != w->shutdown) && !w->shutdown && link_set_up(i->link, true) < 0)
		complain(all, i, "undo shutdown");
}

static void apply_one(struct interfaces *all, const char *ifname, const xmlNode *line, struct wish *w)
{
	struct interface *i = interface_make(all, ifname);

	if (i->link && !i->taken && !wish_links(w)) {
		link_close(i->link);
		i->link = NULL;
	}
	if (i->link)
		apply_link(all, i, w);
	i->fresh = false;
	free(w->line);
	w->line = NULL;
	wish_clear(&i->now);
	i->now = *w;
	if (!line && !i->taken)
		forget(all, i);
}

static void interfaces_apply(void *state, const struct txn *t)
{
	struct interfaces *all = state;
	const struct store *s = txn_store(t);
	size_t n;
	const char **names = changed_interfaces(t, &n);
	struct wish *w = calloc(n + 1, sizeof *w);

	if (!w)
		abort();
	for (size_t i = 0; i < n; i++) {
		struct interface *known = interface_find(all, names[i]);
		wish_read(s, interface_line(s, names[i]), &w[i]);
		if (known)
			networks_remove(all->networks, &known->now);
	}
	for (size_t i = 0; i < n; i++) {
		if (networks_add(all->networks, &w[i]) >= 0)
			abort(); /* the check has passed it */
	}
	for (size_t i = 0; i < n; i++)
		apply_one(all, names[i], interface_line(s, names[i]), &w[i]);
	all->fresh_count = 0;
	free(w);
	free(names);
}

/* ---- for other features ---- */

bool interface_place(const struct device *d, const char *ifname, struct interface_place *p)
{
	const struct interfaces *all = feature_state(d, "interface");
	const struct interface *i = all ? interface_find(all, ifname) : NULL;
	struct link_state st;

	if (!i || !i->link || link_state(i->link, &st) < 0)
		return false;
	p->net = link_net(i->link);
	p->index = st.index;
	p->up = st.up && (st.carrier || i->now.loopback);
	snprintf(p->name, sizeof p->name, "%s", link_name(i->link));
	return true;
}

struct sought {
	const struct net *net;
	unsigned index;
	const char *name;
};

static void seek(const void *node, VISIT visit, void *arg)
{
	const struct interface *i = *(struct interface *const *)node;
	struct sought *s = arg;

	if ((visit != postorder && visit != leaf) || s->name || !i->link || link_net(i->link) != s->net)
		return;
	if (link_index(i->link) == s->index)
		s->name = i->name;
}

const char *interface_at(const struct device *d, const struct net *net, unsigned index)
{
	const struct interfaces *all = feature_state(d, "interface");
	struct sought s = {net, index, NULL};

	if (all)
		twalk_r(all->tree, seek, &s);
	return s.name;
}

/* ---- sockets for a session ---- */

/* A raw socket for echo requests, or with type="datagram" one for UDP, type="stream" one for TCP:
 * <action name="open-socket" type= vpn= family="ipv4|ipv6" interface=/>. */
static int interfaces_action(void *state, const xmlNode *ask, xmlNode *reply, int *fd, struct fault *f)
{
	struct interfaces *all = state;
	const char *ifname = rpc_attribute(ask, "interface");
	bool ipv6 = !strcmp(rpc_attribute(ask, "family"), "ipv6");
	const char *type = rpc_attribute(ask, "type");
	int family = ipv6 ? AF_INET6 : AF_INET;
	const struct interface *i = *ifname ? interface_find(all, ifname) : NULL;
	struct net *net =
		*ifname ? (i && i->link ? link_net(i->link) : NULL) : vpn_net(all->device, rpc_attribute(ask, "vpn"));

	(void)reply;
	if (!net)
		return fault_set(f, *ifname ? FAULT_INTERFACE_MISSING : FAULT_VPN_MISSING, "", "%s", ifname);
	if (!strcmp(type, "datagram") || !strcmp(type, "stream"))
		*fd = net_socket(net, family, *type == 's' ? SOCK_STREAM : SOCK_DGRAM, 0);
	else
		*fd = net_socket(net, family, SOCK_RAW, ipv6 ? IPPROTO_ICMPV6 : IPPROTO_ICMP);
	if (*fd >= 0 && i) {
		const char *name = link_name(i->link);
		if (setsockopt(*fd, SOL_SOCKET, SO_BINDTODEVICE, name, (socklen_t)strlen(name)) == 0)
			return 0;
		close(*fd);
		*fd = -1;
	}
	return *fd >= 0 ? 0 : fault_set(f, FAULT_INTERNAL, "", "%s", strerror(errno));
}

static const char *const status_names[] = {"interfaces", "ipv6-interfaces", "arp", "ipv6-neighbours", "packets", NULL};
static const char *const action_names[] = {"open-socket", NULL};

const struct feature interface_feature = {
	.name = "interface",
	.start = interfaces_start,
	.stop = interfaces_stop,
	.amend = interfaces_amend,
	.check = interfaces_check,
	.prepare = interfaces_prepare,
	.apply = interfaces_apply,
	.abandon = interfaces_abandon,
	.status_names = status_names,
	.status = interfaces_status,
	.action_names = action_names,
	.action = interfaces_action,
};
