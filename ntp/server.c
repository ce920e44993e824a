/*
 * Sockets of the responder and their events. Each packet meets one snapshot, because a snapshot is never written to
 * and the pointer to it changes between two packets.
 * Knows the event loop and the namespaces; knows nothing of what is inside a packet or of configuration lines.
 */
#include "ntp/server.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "device/interfaces.h"
#include "device/net/net.h"

#define QUEUE 16 /* calls that take more than a socket can hold */

struct listener {
	struct ntp_endpoint endpoint;
	struct ntp_place place;
	const struct net *net; /* the instance it was opened in: a new one may carry the same name */
	struct event *event;
	struct ntp_server *server;
	struct ntp_place next_place;
	bool wanted; /* by the configuration that is being prepared */
	bool fresh;  /* opened for it */
	struct listener *next;
};

struct ntp_server {
	struct device *device;
	struct ntp_responder *responder;
	struct ntp_ports *ports;
	struct ntp_counters counters[NTP_FAMILIES];
	const struct ntp_snapshot *snapshot;
	const struct ntp_snapshot *prepared;
	struct ntp_state state;
	ntp_server_stray_handler *stray;
	void *stray_ctx;
	struct listener *listeners;
	struct listener door;  /* fd -1 = there is none */
	const char *door_name; /* of the interface that it stands for */
	bool door_mute;	       /* as prepared */
};

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
	ntp_ports_forget(s->ports, is_gone);
}

struct ntp_ports *ntp_server_ports(struct ntp_server *s)
{
	return s->ports;
}

/* ---- sockets ---- */

/* Returns how many datagrams it took. */
static int serve(struct listener *l)
{
	struct ntp_server *s = l->server;

	return ntp_responder_serve(s->responder, &l->endpoint, s->snapshot, &s->state, device_clock(s->device),
		&s->counters[l->endpoint.family]);
}

static void on_packets(evutil_socket_t fd, short what, void *arg)
{
	(void)fd;
	(void)what;
	serve(arg);
}

static int listen_to(struct listener *l)
{
	l->event = event_new(device_events(l->server->device), l->endpoint.fd, EV_READ | EV_PERSIST, on_packets, l);
	if (!l->event || event_add(l->event, NULL) < 0)
		return -1;
	return 0;
}

/* A link-local address cannot be bound without its interface: all packets come in and the endpoint chooses. */
static bool binds_any(const struct ntp_place *p)
{
	return p->any || (p->family == NTP_IPV6 && IN6_IS_ADDR_LINKLOCAL(&p->address));
}

/* A group's packets come in by its interface only. */
static int join(int fd, const struct ntp_place *p, const struct interface_place *by)
{
	struct ip_mreqn group = {.imr_ifindex = (int)by->index};
	struct ipv6_mreq group6 = {.ipv6mr_multiaddr = p->address, .ipv6mr_interface = by->index};

	if (setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, by->name, (socklen_t)strlen(by->name)) < 0)
		return -1;
	if (p->via[0])
		return 0;
	if (p->family == NTP_IPV6)
		return setsockopt(fd, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, &group6, sizeof group6);
	memcpy(&group.imr_multiaddr, &p->address, sizeof group.imr_multiaddr);
	if (!IN_MULTICAST(ntohl(group.imr_multiaddr.s_addr)))
		return 0;
	return setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group);
}

static int bind_ipv4(int fd, const struct ntp_place *p)
{
	struct sockaddr_in sin = {.sin_family = AF_INET, .sin_port = htons(NTP_PORT)};
	int on = 1;

	if (!p->any)
		memcpy(&sin.sin_addr, &p->address, sizeof sin.sin_addr);
	if (setsockopt(fd, IPPROTO_IP, IP_FREEBIND, &on, sizeof on) < 0)
		return -1;
	return bind(fd, (struct sockaddr *)&sin, sizeof sin);
}

static int bind_ipv6(int fd, const struct ntp_place *p)
{
	struct sockaddr_in6 sin6 = {.sin6_family = AF_INET6, .sin6_port = htons(NTP_PORT)};
	int on = 1;

	if (!binds_any(p))
		sin6.sin6_addr = p->address;
	if (setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) < 0 ||
		setsockopt(fd, IPPROTO_IPV6, IPV6_FREEBIND, &on, sizeof on) < 0)
		return -1;
	return bind(fd, (struct sockaddr *)&sin6, sizeof sin6);
}

/* The address may be gone or not there yet (freebind), and the old place may still be open (reuseaddr). */
static int open_socket(const struct ntp_server *s, struct net *net, const struct ntp_place *p)
{
	const char *way = p->via[0] ? p->via : p->ifname;
	struct interface_place by;
	int fd = net_socket(net, p->family == NTP_IPV6 ? AF_INET6 : AF_INET, SOCK_DGRAM, 0), on = 1, saved;

	if (fd < 0)
		return -1;
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 && ntp_endpoint_prepare(fd, p->family) == 0 &&
		(p->family == NTP_IPV6 ? bind_ipv6 : bind_ipv4)(fd, p) == 0 &&
		(!way[0] || (interface_place(s->device, way, &by) && join(fd, p, &by) == 0)))
		return fd;
	saved = errno;
	close(fd);
	errno = saved;
	return -1;
}

/* From now on arrivals go to the socket that takes the place of this one: a socket that is connected, here to a host
 * that never asks, takes nothing from others. What it holds stays there. */
static void turn_away(const struct listener *l)
{
	struct sockaddr_in6 sin6 = {
		.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT, .sin6_port = htons(NTP_PORT)};
	struct sockaddr_in sin = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK), .sin_port = htons(NTP_PORT)};

	/* It may fail where the address is gone: then nothing arrives any more. */
	if (l->place.family == NTP_IPV6)
		(void)!connect(l->endpoint.fd, (struct sockaddr *)&sin6, sizeof sin6);
	else
		(void)!connect(l->endpoint.fd, (struct sockaddr *)&sin, sizeof sin);
}

/* Answers what came before the configuration changed, so that no request is lost while one socket takes the place of
 * another. */
static void listener_finish(struct listener *l)
{
	turn_away(l);
	for (int i = 0; i < QUEUE; i++) {
		if (serve(l) == 0)
			break;
	}
}

static void listener_close(struct listener *l)
{
	if (l->event)
		event_free(l->event);
	close(l->endpoint.fd);
	free(l);
}

/* NULL with errno. */
static struct listener *listener_open(struct ntp_server *s, struct net *net, const struct ntp_place *p)
{
	int fd = open_socket(s, net, p);
	struct listener *l;

	if (fd < 0)
		return NULL;
	l = calloc(1, sizeof *l);
	assert(l);
	l->endpoint = (struct ntp_endpoint){.fd = fd, .family = p->family, .address = p->address};
	l->endpoint.only = binds_any(p) && !p->any;
	l->endpoint.instance = net;
	l->endpoint.ports = s->ports;
	l->endpoint.group = p->ifname[0];
	l->endpoint.bound = !binds_any(p) && !l->endpoint.group;
	l->place = l->next_place = *p;
	l->endpoint.vpn = l->place.vpn;
	l->net = net;
	l->server = s;
	l->wanted = l->fresh = true;
	return l;
}

static struct listener *listener_of(const struct ntp_server *s, const struct ntp_endpoint *e)
{
	struct listener *l = s->listeners;

	while (l && &l->endpoint != e)
		l = l->next;
	return l;
}

/* Nothing but requests can come in by the door on the host: nobody is known there by his address. */
static enum ntp_drop on_stray(void *ctx, const struct ntp_stray *stray)
{
	struct ntp_server *s = ctx;
	const struct listener *l = listener_of(s, stray->endpoint);

	if (!l || !s->stray)
		return NTP_DROP_MODE;
	return s->stray(s->stray_ctx, &l->place, stray, s->snapshot->server_disabled[l->place.family]);
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
			return ntp_endpoint_send(&l->endpoint, where, data, len);
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

static struct listener *find(const struct ntp_server *s, const struct net *net, const struct ntp_place *p)
{
	for (struct listener *l = s->listeners; l; l = l->next) {
		if (l->net == net && l->place.family == p->family && l->place.any == p->any &&
			!strcmp(l->place.vpn, p->vpn) && !strcmp(l->place.ifname, p->ifname) &&
			!strcmp(l->place.via, p->via) && !memcmp(&l->place.address, &p->address, sizeof p->address))
			return l;
	}
	return NULL;
}

static int want(struct ntp_server *s, const struct ntp_place *p, struct fault *f)
{
	struct net *net = vpn_net(s->device, p->vpn);
	struct interface_place by;
	struct listener *l;

	if (!net)
		return fault_set(f, FAULT_VPN_MISSING, p->line, "%s", p->vpn);
	if (p->via[0] && (!interface_place(s->device, p->via, &by) || by.net != net))
		return 0; /* nothing can come in there yet */
	l = find(s, net, p);
	if (l) {
		l->next_place = *p;
		l->wanted = true;
		return 0;
	}
	l = listener_open(s, net, p);
	if (!l || listen_to(l) < 0) {
		fault_set(f, FAULT_PORT_IN_USE, p->line, "%s", strerror(errno));
		if (l)
			listener_close(l);
		return -1;
	}
	l->next = s->listeners;
	s->listeners = l;
	return 0;
}

static void settle(struct listener *l)
{
	l->place = l->next_place;
	l->endpoint.manycast = l->place.manycast;
	l->endpoint.source = l->place.source;
}

/* Closes the listeners that are not wanted (or, to go back, the fresh ones). What the fresh ones hold was not asked of
 * the configuration that stays. */
static void sweep(struct ntp_server *s, bool back)
{
	struct listener **at = &s->listeners, *l;

	while ((l = *at)) {
		if (back ? l->fresh : !l->wanted) {
			*at = l->next;
			if (!back)
				listener_finish(l);
			listener_close(l);
		} else {
			if (!back)
				settle(l);
			l->fresh = l->wanted = false;
			at = &l->next;
		}
	}
}

static const struct ntp_snapshot *snapshot_dup(const struct ntp_snapshot *from)
{
	struct ntp_snapshot *copy = malloc(sizeof *copy);

	assert(copy);
	*copy = *from;
	return copy;
}

int ntp_server_prepare(struct ntp_server *s, const struct ntp_snapshot *next, bool door_mute,
	const struct ntp_place *place, size_t places, struct fault *f)
{
	for (size_t i = 0; i < places; i++) {
		if (want(s, &place[i], f) < 0) {
			sweep(s, true);
			return -1;
		}
	}
	s->prepared = snapshot_dup(next);
	s->door_mute = door_mute;
	return 0;
}

void ntp_server_apply(struct ntp_server *s)
{
	sweep(s, false);
	free((void *)s->snapshot);
	s->snapshot = s->prepared;
	s->prepared = NULL;
	s->door.endpoint.mute = s->door_mute;
}

void ntp_server_abandon(struct ntp_server *s)
{
	sweep(s, true);
	free((void *)s->prepared);
	s->prepared = NULL;
}

/* ---- life ---- */

static int open_door(struct ntp_server *s)
{
	s->door.server = s;
	s->door.endpoint = (struct ntp_endpoint){
		.fd = device_ntp_door(s->device, &s->door_name), .mute = true, .instance = &s->door, .ports = s->ports};
	if (s->door.endpoint.fd < 0)
		return 0;
	if (ntp_endpoint_prepare(s->door.endpoint.fd, NTP_IPV4) < 0)
		return -1;
	return listen_to(&s->door);
}

struct ntp_server *ntp_server_new(struct device *d)
{
	struct ntp_server *s = calloc(1, sizeof *s);
	int saved;

	assert(s);
	s->device = d;
	s->responder = ntp_responder_new();
	s->ports = ntp_ports_new(resolve, s);
	ntp_responder_on_stray(s->responder, on_stray, s);
	s->snapshot = snapshot_dup(&(struct ntp_snapshot){0});
	if (open_door(s) == 0)
		return s;
	saved = errno;
	ntp_server_free(s);
	errno = saved;
	return NULL;
}

void ntp_server_free(struct ntp_server *s)
{
	struct listener *l;

	if (!s)
		return;
	while ((l = s->listeners)) {
		s->listeners = l->next;
		listener_close(l);
	}
	if (s->door.event)
		event_free(s->door.event);
	ntp_responder_free(s->responder);
	ntp_ports_free(s->ports);
	free((void *)s->snapshot);
	free((void *)s->prepared);
	free(s);
}

void ntp_server_set_state(struct ntp_server *s, const struct ntp_state *state)
{
	s->state = *state;
}

const struct ntp_access *ntp_server_access(const struct ntp_server *s)
{
	return s->snapshot->access;
}

struct ntp_counters *ntp_server_counters(struct ntp_server *s, enum ntp_family family)
{
	return &s->counters[family];
}
