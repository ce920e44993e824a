/*
 * The places that are listened to, from one configuration to the next: which sockets stay, are opened and are closed.
 * Knows the namespaces and the lanes; knows nothing of what is inside a packet or of configuration lines.
 */
#include "ntp/server_private.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device/interfaces.h"
#include "device/net/net.h"
#include "ntp/socket.h"

#define QUEUE 16 /* calls that take more than a socket can hold */

/* Answers what came before the configuration changed, so that no request is lost while one socket takes the place of
 * another. */
static void listener_finish(struct listener *l)
{
	for (unsigned i = 0; i < l->shares; i++)
		ntp_socket_turn_away(l->endpoint[i].fd, l->place.family);
	for (unsigned i = 0; i < l->shares; i++)
		for (int n = 0; n < QUEUE && ntp_lane_serve(l->server->lane[i], &l->endpoint[i]); n++)
			continue;
}

static void listener_close(struct listener *l)
{
	for (unsigned i = 0; i < l->shares; i++) {
		ntp_lane_leave(l->server->lane[i], &l->endpoint[i]);
		if (l->endpoint[i].fd >= 0)
			close(l->endpoint[i].fd);
	}
	free(l->endpoint);
	free(l);
}

static int open_endpoint(struct listener *l, struct net *net, unsigned i)
{
	const struct ntp_place *p = &l->place;
	struct ntp_endpoint *e = &l->endpoint[i];

	*e = (struct ntp_endpoint){.family = p->family, .address = p->address, .instance = net};
	e->only = ntp_socket_any(p) && !p->any;
	e->group = p->ifname[0];
	e->bound = !ntp_socket_any(p) && !e->group;
	e->vpn = l->place.vpn;
	e->fd = ntp_socket_open(l->server->device, net, p, l->shares);
	return e->fd < 0 ? -1 : ntp_lane_join(l->server->lane[i], e);
}

/* Packets by one interface, to a group or to one of many addresses are too few to be shared. NULL with errno. */
static struct listener *listener_open(struct ntp_server *s, struct net *net, const struct ntp_place *p)
{
	bool alone = p->ifname[0] || p->via[0] || (ntp_socket_any(p) && !p->any);
	struct listener *l = calloc(1, sizeof *l);
	int saved;

	assert(l);
	*l = (struct listener){.shares = alone ? 1 : s->lanes, .place = *p, .next_place = *p, .net = net, .server = s};
	l->wanted = l->fresh = true;
	l->endpoint = calloc(l->shares, sizeof *l->endpoint);
	assert(l->endpoint);
	for (unsigned i = 0; i < l->shares; i++)
		l->endpoint[i].fd = -1;
	for (unsigned i = 0; i < l->shares; i++) {
		if (open_endpoint(l, net, i) < 0) {
			saved = errno;
			listener_close(l);
			errno = saved;
			return NULL;
		}
	}
	return l;
}

struct listener *listener_of(const struct ntp_server *s, const struct ntp_endpoint *e)
{
	struct listener *l = s->listeners;

	while (l && (e < l->endpoint || e >= l->endpoint + l->shares))
		l = l->next;
	return l;
}

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

/* Is the way in that the place names, if it names one, in its instance? During a commit it may be on its way there. */
static bool is_there(const struct ntp_server *s, const struct ntp_place *p, const struct net *net)
{
	const char *way = p->via[0] ? p->via : p->ifname;
	struct interface_place by;

	return !way[0] || (interface_place(s->device, way, &by) && by.net == net);
}

static void put_off(struct ntp_server *s, const struct ntp_place *p)
{
	s->late = reallocarray(s->late, s->lates + 1, sizeof *s->late);
	assert(s->late);
	s->late[s->lates++] = *p;
}

int listener_want(struct ntp_server *s, const struct ntp_place *p, struct fault *f)
{
	struct net *net = vpn_net(s->device, p->vpn);
	struct listener *l;

	if (!net)
		return fault_set(f, FAULT_VPN_MISSING, p->line, "%s", p->vpn);
	if (!is_there(s, p, net)) {
		put_off(s, p);
		return 0;
	}
	l = find(s, net, p);
	if (l) {
		l->next_place = *p;
		l->wanted = true;
		return 0;
	}
	l = listener_open(s, net, p);
	if (!l)
		return fault_set(f, FAULT_PORT_IN_USE, p->line, "%s", strerror(errno));
	l->next = s->listeners;
	s->listeners = l;
	return 0;
}

static void settle(struct listener *l)
{
	l->place = l->next_place;
	for (unsigned i = 0; i < l->shares; i++) {
		l->endpoint[i].manycast = l->place.manycast;
		l->endpoint[i].source = l->place.source;
	}
}

static void forget_late(struct ntp_server *s)
{
	free(s->late);
	s->late = NULL;
	s->lates = 0;
}

void listeners_sweep(struct ntp_server *s, bool back)
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
	if (back)
		forget_late(s);
}

/* What is still not there waits for a commit that changes its interface. */
void listeners_open_late(struct ntp_server *s)
{
	for (size_t i = 0; i < s->lates; i++) {
		const struct ntp_place *p = &s->late[i];
		struct net *net = vpn_net(s->device, p->vpn);
		struct listener *l = net && is_there(s, p, net) ? listener_open(s, net, p) : NULL;

		if (!l)
			continue;
		l->next = s->listeners;
		s->listeners = l;
		settle(l);
		l->fresh = l->wanted = false;
	}
	forget_late(s);
}

void listeners_free(struct ntp_server *s)
{
	struct listener *l;

	while ((l = s->listeners)) {
		s->listeners = l->next;
		listener_close(l);
	}
	forget_late(s);
}
