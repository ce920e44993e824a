/*
 * The VPN instance feature: a network namespace for each instance, and the public one. Instances are made in prepare
 * and go after the commit, when every feature has left them. Knows nothing of which interfaces are bound.
 */
#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/interfaces_private.h"

struct instance {
	char name[VPN_NAME];
	struct net *net;
	struct instance *next; /* of those made for this commit, or of those that are over */
};

struct vpns {
	struct device *device;
	struct net *public;
	void *tree;		/* of struct instance by name (tsearch) */
	struct instance *fresh; /* made for the commit that is being prepared */
	struct instance *over;	/* deleted; other features may still hold links in them */
	struct event *burial;
};

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct instance *)a)->name, ((const struct instance *)b)->name);
}

static struct instance *instance_find(const struct vpns *all, const char *name)
{
	struct instance key;
	void *node;

	snprintf(key.name, sizeof key.name, "%s", name);
	node = tfind(&key, &all->tree, by_name);
	return node ? *(struct instance **)node : NULL;
}

static void instance_free(void *p)
{
	struct instance *i = p;

	net_free(i->net);
	free(i);
}

static void free_list(struct instance **list)
{
	while (*list) {
		struct instance *i = *list;
		*list = i->next;
		instance_free(i);
	}
}

/* ---- start and stop ---- */

static void bury(evutil_socket_t fd, short what, void *state)
{
	struct vpns *all = state;

	(void)fd;
	(void)what;
	free_list(&all->over);
}

static void vpns_stop(void *state)
{
	struct vpns *all = state;

	if (!all)
		return;
	if (all->burial)
		event_free(all->burial);
	free_list(&all->over);
	tdestroy(all->tree, instance_free);
	net_free(all->public);
	free(all);
}

static void *vpns_start(struct device *d)
{
	struct vpns *all = calloc(1, sizeof *all);

	if (!all)
		abort();
	all->device = d;
	all->public = net_current();
	if (device_events(d))
		all->burial = event_new(device_events(d), -1, 0, bury, all);
	if (!all->public || (!device_owns_namespace(d) && net_sweep(all->public) < 0)) {
		int e = errno;
		vpns_stop(all);
		errno = e;
		return NULL;
	}
	if (device_owns_namespace(d)) {
		net_furnish(all->public);
		net_forward(all->public);
	}
	return all;
}

/* ---- check ---- */

/* "100:1", "1.2.3.4:1", "65536:1". */
static bool is_route_distinguisher(const char *text)
{
	unsigned a, b, c, d;
	unsigned long long number, administrator;
	int end = 0;

	if (sscanf(text, "%3u.%3u.%3u.%3u:%5llu%n", &a, &b, &c, &d, &number, &end) == 5 && !text[end])
		return a < 256 && b < 256 && c < 256 && d < 256 && number < 65536;
	end = 0;
	if (sscanf(text, "%10llu:%10llu%n", &administrator, &number, &end) != 2 || text[end])
		return false;
	return administrator <= UINT32_MAX && number <= (administrator < 65536 ? UINT32_MAX : 65535);
}

static int check_line(const xmlNode *line, struct fault *f)
{
	const char *name = line_is(line, "ip-vpn-instance") ? line_get(line, "vpn-instance-name") : NULL;
	const char *rd = line_is(line, "route-distinguisher") ? line_get(line, "route-distinguisher") : NULL;
	char text[128];

	if (name && (!strcmp(name, "_public_") || !*name || strlen(name) >= VPN_NAME)) {
		snprintf(text, sizeof text, "ip vpn-instance %s", name);
		return fault_set(f, FAULT_VPN_NAME, text, NULL);
	}
	if (rd && !is_route_distinguisher(rd)) {
		snprintf(text, sizeof text, "route-distinguisher %s", rd);
		return fault_set(f, FAULT_INTERNAL, text, "the route distinguisher is invalid");
	}
	return 0;
}

static int vpns_check(void *state, const struct txn *t, struct fault *f)
{
	(void)state;
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change c = txn_change(t, i);
		if (c.after && check_line(c.after, f) < 0)
			return -1;
	}
	return 0;
}

/* ---- prepare, abandon, apply ---- */

static void vpns_abandon(void *state)
{
	struct vpns *all = state;

	for (struct instance *i = all->fresh; i; i = i->next)
		tdelete(i, &all->tree, by_name);
	free_list(&all->fresh);
}

static int make(struct vpns *all, const char *name, struct fault *f)
{
	struct instance *i = calloc(1, sizeof *i);

	if (!i)
		abort();
	snprintf(i->name, sizeof i->name, "%s", name);
	i->net = net_new();
	if (!i->net) {
		free(i);
		return fault_set(f, FAULT_INTERNAL, "", "VPN instance %s: %s", name, strerror(errno));
	}
	net_forward(i->net);
	i->next = all->fresh;
	all->fresh = i;
	if (!tsearch(i, &all->tree, by_name))
		abort();
	return 0;
}

static const char *vpn_name(const xmlNode *line)
{
	return line_is(line, "ip-vpn-instance") ? line_get(line, "vpn-instance-name") : NULL;
}

static int vpns_prepare(void *state, const struct txn *t, struct fault *f)
{
	struct vpns *all = state;

	free_list(&all->over);
	for (size_t i = 0; i < txn_changes(t); i++) {
		const char *name = vpn_name(txn_change(t, i).after);
		if (!name || instance_find(all, name) || make(all, name, f) == 0)
			continue;
		vpns_abandon(all);
		return -1;
	}
	return 0;
}

static void vpns_apply(void *state, const struct txn *t)
{
	static const struct timeval now = {0, 0};
	struct vpns *all = state;

	all->fresh = NULL;
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change c = txn_change(t, i);
		const char *name = vpn_name(c.before);
		struct instance *gone = name && !c.after ? instance_find(all, name) : NULL;
		if (!gone || vpn_exists(txn_store(t), name))
			continue;
		tdelete(gone, &all->tree, by_name);
		gone->next = all->over;
		all->over = gone;
	}
	if (all->over && all->burial)
		event_add(all->burial, &now);
}

const struct feature vpn_feature = {
	.name = "vpn",
	.start = vpns_start,
	.stop = vpns_stop,
	.check = vpns_check,
	.prepare = vpns_prepare,
	.apply = vpns_apply,
	.abandon = vpns_abandon,
};

/* ---- questions ---- */

bool vpn_exists(const struct store *s, const char *name)
{
	return !*name || store_get(s, NULL, "ip-vpn-instance", name);
}

bool vpn_has_family(const struct store *s, const char *name, int family)
{
	const xmlNode *line = *name ? store_get(s, NULL, "ip-vpn-instance", name) : NULL;

	return !*name || first_line(line, family == AF_INET ? "ipv4-family" : "ipv6-family");
}

struct net *vpn_net(const struct device *d, const char *name)
{
	const struct vpns *all = feature_state(d, "vpn");
	const struct instance *i;

	if (!all || !*name)
		return all ? all->public : NULL;
	i = instance_find(all, name);
	return i ? i->net : NULL;
}
