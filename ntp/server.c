/*
 * The lanes that serve the places which are listened to. Each packet meets one snapshot, because a snapshot is never
 * written to and all lanes rest while the pointer to it changes. Knows nothing of what is inside a packet or of
 * configuration lines; the sockets are those of listeners.c.
 */
#include "ntp/server_private.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/interfaces.h"
#include "device/net/net.h"
#include "ntp/xdp/xdp.h"

/* ---- all lanes ---- */

void ntp_server_hold(struct ntp_server *s)
{
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_hold(s->lane[i]);
}

void ntp_server_release(struct ntp_server *s)
{
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_release(s->lane[i]);
}

/* ---- interfaces ---- */

/* The door on the host is told by itself: what comes in there came in by the interface that it is given for. */
static bool resolve(void *ctx, const void *instance, unsigned index, struct ntp_port *port)
{
	struct ntp_server *s = ctx;
	const struct store *running = device_running(s->device);
	const char *name = s->door_name;
	const xmlNode *line;

	if (instance != &s->door)
		name = interface_at(s->device, instance, index);
	if (!name)
		return false;
	line = store_get(running, NULL, "interface", name);
	snprintf(port->name, sizeof port->name, "%s", name);
	port->disabled[NTP_IPV4] = line && store_get(running, line, "ntp-receive-disable", NULL);
	port->disabled[NTP_IPV6] = line && store_get(running, line, "ntp-ipv6-receive-disable", NULL);
	return true;
}

static bool is_gone(void *ctx, const char *name)
{
	const struct ntp_server *s = ctx;

	return !interface_exists(s->device, device_running(s->device), name);
}

void ntp_server_look_again(struct ntp_server *s)
{
	ntp_xdp_rest(s->xdp);
	ntp_server_hold(s);
	ntp_ports_forget(s->ports, false);
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_look_again(s->lane[i]);
	ntp_server_release(s);
}

static void note_seen(void *ctx, const struct net *net, unsigned index)
{
	ntp_ports_at(((struct ntp_server *)ctx)->ports, net, index);
}

struct ntp_ports *ntp_server_ports(struct ntp_server *s)
{
	ntp_xdp_each(s->xdp, note_seen, s);
	return s->ports;
}

/* ---- sockets ---- */

/* Nothing but requests can come in by the door on the host: nobody is known there by his address. */
static enum ntp_drop on_stray(void *ctx, const struct ntp_stray *stray)
{
	struct ntp_server *s = ctx;
	const struct listener *l = listener_of(s, stray->endpoint);

	if (!l || !s->stray)
		return NTP_DROP_MODE;
	return s->stray(s->stray_ctx, &l->place, stray, s->snapshot->of[0].server_disabled[l->place.family]);
}

static bool covers(const struct listener *l, enum ntp_family family, const char *vpn, const struct in6_addr *from)
{
	return l->place.family == family && !l->place.ifname[0] && !strcmp(l->place.vpn, vpn) &&
	       (l->place.any || !memcmp(&l->place.address, from, sizeof *from));
}

int ntp_server_send(struct ntp_server *s, enum ntp_family family, const char *vpn,
	const struct ntp_endpoint_send *where, const uint8_t *data, size_t len)
{
	for (struct listener *l = s->listeners; l; l = l->next) {
		if (covers(l, family, vpn, &where->from))
			return ntp_endpoint_send(&l->endpoint[0], where, data, len);
	}
	errno = EADDRNOTAVAIL;
	return -1;
}

void ntp_server_on_stray(struct ntp_server *s, ntp_server_stray_handler *handle, void *ctx)
{
	s->stray = handle;
	s->stray_ctx = ctx;
}

/* ---- from one configuration to the next ---- */

static struct snapshots *snapshots_new(const struct ntp_snapshot *from, unsigned lanes)
{
	struct snapshots *all = malloc(sizeof *all);

	assert(all);
	all->lanes = lanes;
	for (unsigned i = 0; i < lanes; i++) {
		all->of[i] = *from;
		if (i && from->keys)
			all->of[i].keys = ntp_keys_dup(from->keys);
	}
	return all;
}

/* The first one's keys are its maker's. */
static void snapshots_free(struct snapshots *all)
{
	if (!all)
		return;
	for (unsigned i = 1; i < all->lanes; i++)
		ntp_keys_free(all->of[i].keys);
	free(all);
}

static void put_in_force(struct ntp_server *s, struct snapshots *next)
{
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_set_snapshot(s->lane[i], &next->of[i]);
	snapshots_free(s->snapshot);
	s->snapshot = next;
}

int ntp_server_prepare(struct ntp_server *s, const struct ntp_snapshot *next, bool door_mute,
	const struct ntp_place *place, size_t places, struct fault *f)
{
	for (size_t i = 0; i < places; i++) {
		if (listener_want(s, &place[i], f) < 0) {
			listeners_sweep(s, true);
			return -1;
		}
	}
	s->prepared = snapshots_new(next, s->lanes);
	s->door_mute = door_mute;
	return 0;
}

void ntp_server_apply(struct ntp_server *s)
{
	ntp_xdp_rest(s->xdp);
	ntp_server_hold(s);
	listeners_sweep(s, false);
	listeners_open_late(s);
	put_in_force(s, s->prepared);
	s->prepared = NULL;
	s->door.mute = s->door_mute;
	ntp_server_release(s);
}

void ntp_server_abandon(struct ntp_server *s)
{
	listeners_sweep(s, true);
	snapshots_free(s->prepared);
	s->prepared = NULL;
}

void ntp_server_judge(struct ntp_server *s, const struct ntp_snapshot *next)
{
	ntp_xdp_rest(s->xdp);
	ntp_server_hold(s);
	put_in_force(s, snapshots_new(next, s->lanes));
	ntp_server_release(s);
}

/* ---- in the kernel ---- */

static bool listens(const struct ntp_server *s, const struct ntp_xdp_asked *a)
{
	for (const struct listener *l = s->listeners; l; l = l->next) {
		const struct ntp_place *p = &l->place;

		if (l->net == a->net && p->family == a->family && !p->ifname[0] &&
			(!p->via[0] || !strcmp(p->via, a->ifname)) &&
			(p->any || !memcmp(&p->address, &a->to, sizeof a->to)))
			return true;
	}
	return false;
}

/* Rights and rates take a look at who asks, which is the responder's. */
static bool answers(void *ctx, const struct ntp_xdp_asked *a)
{
	struct ntp_server *s = ctx;
	const struct ntp_snapshot *now = &s->snapshot->of[0];
	struct ntp_port port = {0};

	if (now->server_disabled[a->family] || now->access || !listens(s, a))
		return false;
	return resolve(s, a->net, a->index, &port) && !port.disabled[a->family];
}

/* ---- life ---- */

static int open_door(struct ntp_server *s)
{
	s->door = (struct ntp_endpoint){
		.fd = device_ntp_door(s->device, &s->door_name), .mute = true, .instance = &s->door};
	if (s->door.fd < 0)
		return 0;
	return ntp_endpoint_prepare(s->door.fd, NTP_IPV4) < 0 ? -1 : ntp_lane_join(s->lane[0], &s->door);
}

static void open_lanes(struct ntp_server *s)
{
	unsigned workers = device_ntp_workers(s->device);
	struct ntp_lane_setup setup = {.events = device_events(s->device),
		.clock = device_clock(s->device),
		.names = s->ports,
		.threads = workers > 0,
		.eager = getenv("LYREBIRD_NTP_EAGER"), /* tests: docs/testing.md */
		.lanes = workers > 1 ? workers : 1,
		.stray = on_stray,
		.ctx = s};

	for (s->lanes = 0; s->lanes < setup.lanes; s->lanes++) {
		setup.number = s->lanes;
		s->lane[s->lanes] = ntp_lane_new(&setup);
	}
	put_in_force(s, snapshots_new(&(struct ntp_snapshot){0}, s->lanes));
}

struct ntp_server *ntp_server_new(struct device *d)
{
	struct ntp_server *s = calloc(1, sizeof *s);
	int saved;

	assert(s);
	s->device = d;
	s->ports = ntp_ports_new(resolve, is_gone, s);
	open_lanes(s);
	if (open_door(s) == 0) {
		s->xdp = ntp_xdp_new(d, answers, s);
		return s;
	}
	saved = errno;
	ntp_server_free(s);
	errno = saved;
	return NULL;
}

void ntp_server_free(struct ntp_server *s)
{
	if (!s)
		return;
	ntp_xdp_free(s->xdp);
	listeners_free(s);
	ntp_lane_leave(s->lane[0], &s->door);
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_free(s->lane[i]);
	ntp_ports_free(s->ports);
	snapshots_free(s->snapshot);
	snapshots_free(s->prepared);
	free(s);
}

void ntp_server_set_state(struct ntp_server *s, const struct ntp_state *state)
{
	ntp_xdp_set_state(s->xdp, state);
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_set_state(s->lane[i], state);
}

const struct ntp_access *ntp_server_access(const struct ntp_server *s)
{
	return s->snapshot->of[0].access;
}

struct ntp_counters *ntp_server_counters(struct ntp_server *s, enum ntp_family family)
{
	return &s->counters[family];
}

struct ntp_counters ntp_server_count(struct ntp_server *s, const char *interface, enum ntp_family family)
{
	const struct ntp_port *port = interface ? ntp_ports_find(s->ports, interface) : NULL;
	uint64_t kernel = ntp_xdp_count(s->xdp, interface, family);
	struct ntp_counters sum = {0};

	if (!interface)
		sum = s->counters[family];
	else if (port)
		sum = port->counters[family];
	ntp_server_hold(s);
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_count(s->lane[i], interface, family, &sum);
	ntp_server_release(s);
	sum.received += kernel;
	sum.sent += kernel;
	return sum;
}

void ntp_server_reset(struct ntp_server *s, const char *interface, enum ntp_family family)
{
	ntp_server_hold(s);
	if (interface)
		ntp_ports_reset(s->ports, interface, family);
	else
		s->counters[family] = (struct ntp_counters){0};
	ntp_xdp_reset(s->xdp, interface, family);
	for (unsigned i = 0; i < s->lanes; i++)
		ntp_lane_reset(s->lane[i], interface, family);
	ntp_server_release(s);
}
