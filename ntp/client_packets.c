/*
 * Packets of associations: the ways they leave by, and what comes back, by sockets of their own or the server's.
 * Knows sockets, addresses and interfaces; what is inside a packet is the engine's.
 */
#include "ntp/client_private.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/interfaces.h"
#include "ntp/refid.h"

/* ---- packets of the own sockets ---- */

static enum ntp_mode mode_of(const uint8_t *data)
{
	return data[0] & 7;
}

/* Anybody may answer a manycast question. */
static enum ntp_drop take_answer(struct ntp_client *c, const struct ntp_source *asked, const struct ntp_datagram *d)
{
	struct ntp_arrival a = {.family = asked->family,
		.from = d->from,
		.port = d->port,
		.arrival = d->received,
		.data = d->data,
		.len = d->len};

	memcpy(a.vpn, asked->vpn, sizeof a.vpn);
	memcpy(a.ifname, asked->ifname, sizeof a.ifname);
	return ntp_engine_arrival(c->engine, &a);
}

/* Only questions leave by a manycast client's socket, so only answers are looked for there; broadcasts come to the
 * sockets of their groups. */
static enum ntp_drop take(struct member *m, const struct ntp_datagram *d, const struct ntp_port *port)
{
	const struct ntp_source *s = ntp_association_source(m->association);
	bool manycast = s->kind == NTP_MANYCAST_CLIENT;

	if (port && port->disabled[s->family])
		return NTP_DROP_INTERFACE;
	if (d->len == 0)
		return NTP_DROP_SHORT;
	if (d->len > NTP_DATAGRAM)
		return NTP_DROP_LENGTH;
	if (mode_of(d->data) == NTP_MODE_BROADCAST || (manycast && mode_of(d->data) != NTP_MODE_SERVER))
		return NTP_DROP_MODE;
	return manycast ? take_answer(m->client, s, d)
			: ntp_engine_receive(m->client->engine, m->association, d->data, d->len, true, d->received);
}

static void count(struct ntp_counters *c, enum ntp_drop drop, int64_t at)
{
	c->received++;
	if (drop != NTP_ANSWER)
		ntp_count_drop(c, drop, at);
}

/* The association may be gone afterwards; the member is freed later. */
static void on_arrival(void *ctx, const struct ntp_datagram *d)
{
	struct member *m = ctx;
	struct ntp_client *c = m->client;
	enum ntp_family family = ntp_association_source(m->association)->family;
	struct ntp_port *port = ntp_ports_at(ntp_server_ports(c->server), d->net, d->interface);
	enum ntp_drop drop = take(m, d, port);

	count(ntp_server_counters(c->server, family), drop, d->received);
	count(&m->counters, drop, d->received);
	if (port)
		count(&port->counters[family], drop, d->received);
	client_wait(c);
}

/* The primary address of an interface, or its first IPv6 one. */
static bool address_of(const struct ntp_client *c, const char *ifname, enum ntp_family family, struct in6_addr *address)
{
	struct in_addr primary;
	int prefix;

	memset(address, 0, sizeof *address);
	if (family == NTP_IPV6)
		return interface_ipv6_address(device_running(c->device), ifname, address);
	if (!interface_primary(device_running(c->device), ifname, &primary, &prefix))
		return false;
	memcpy(address, &primary, sizeof primary);
	return true;
}

static bool sends_to_group(const struct ntp_source *s)
{
	return s->kind == NTP_BROADCAST_SERVER || s->kind == NTP_MANYCAST_CLIENT;
}

/* Packets to a group leave by their interface, from its address. */
static bool group_way(const struct member *m, const struct ntp_source *s, struct ntp_way *w, struct net **net)
{
	const struct ntp_client *c = m->client;
	struct interface_place place;

	if (!interface_place(c->device, s->ifname, &place) || !address_of(c, s->ifname, s->family, &w->from))
		return false;
	*net = place.net;
	w->has_from = true;
	w->ifindex = place.index;
	if (s->family == NTP_IPV4 && s->address.s6_addr[0] == 255)
		memcpy(w->device, place.name, sizeof w->device);
	return true;
}

/* A link-local address is one only together with an interface: that of the line, or by which a stranger came in. */
static void scope(const struct ntp_client *c, const char *ifname, struct ntp_way *w)
{
	struct interface_place place;

	if (w->family == NTP_IPV6 && ifname && ifname[0] &&
		(IN6_IS_ADDR_LINKLOCAL(&w->to) || IN6_IS_ADDR_LINKLOCAL(&w->from)) &&
		interface_place(c->device, ifname, &place))
		w->ifindex = place.index;
}

/* The source interface of the line stands above that of the system. NULL or "" if there is neither. */
static const char *source_interface(const struct ntp_client *c, const struct ntp_source *s)
{
	const char *ifname = s->dynamic ? "" : s->ifname;

	return ifname[0] || !c->sources ? ifname : ntp_sources_interface(c->sources, s->family, s->vpn);
}

enum ntp_reason client_obstacle(void *ctx, const struct ntp_association *a)
{
	const struct ntp_client *c = ctx;
	const struct ntp_source *s = ntp_association_source(a);
	const char *ifname = source_interface(c, s);
	struct interface_place place;
	struct in6_addr address;

	if (sends_to_group(s) || s->kind == NTP_BROADCAST_CLIENT || !ifname || !ifname[0])
		return NTP_REASON_UNKNOWN;
	return interface_place(c->device, ifname, &place) && place.up && address_of(c, ifname, s->family, &address)
		       ? NTP_REASON_UNKNOWN
		       : NTP_REASON_SOURCE_INTERFACE;
}

static bool unicast_way(const struct member *m, const struct ntp_source *s, struct ntp_way *w, struct net **net)
{
	const struct ntp_client *c = m->client;
	const char *ifname = source_interface(c, s);

	*net = vpn_net(c->device, s->vpn);
	w->has_from = ifname && ifname[0];
	if (!*net || (w->has_from && !address_of(c, ifname, s->family, &w->from)))
		return false;
	scope(c, s->ifname[0] ? s->ifname : ifname, w);
	return true;
}

/* Clients ask from a random port; in the symmetric modes and as a sender of broadcasts both ends are the NTP port
 * (RFC 9109 section 3). A question that anybody may answer never leaves from it: what others ask the server function
 * would come to its socket. */
static uint16_t source_port(const struct ntp_client *c, enum ntp_kind kind)
{
	uint16_t set = c->sources ? (uint16_t)c->sources->tuning.source_port : 0;

	if (set)
		return kind == NTP_MANYCAST_CLIENT && set == NTP_PORT ? 0 : set;
	return kind == NTP_UNICAST_PEER || kind == NTP_PASSIVE_PEER || kind == NTP_BROADCAST_SERVER ? NTP_PORT : 0;
}

static void note_own_refid(struct member *m, enum ntp_family family, const struct in6_addr *own)
{
	if (family == NTP_IPV6)
		m->own_refid = ntp_refid(family, own);
}

/* Where the server function listens at port 123 its socket sends too: one of our own would take what the same host asks
 * the server. False if it does not listen there; *from is where the packet left from. */
static bool by_server(const struct ntp_client *c, const struct ntp_source *s, const struct ntp_way *w, struct net *net,
	struct in6_addr *from, const uint8_t *packet, size_t len)
{
	struct ntp_endpoint_send where = {.from = w->from, .to = w->to, .port = w->port, .interface = w->ifindex};

	if (w->source_port != NTP_PORT || (!w->has_from && !ntp_path_route(net, w, &where.from)))
		return false;
	*from = where.from;
	return ntp_server_send(c->server, s->family, s->vpn, &where, packet, len) == 0;
}

static int send_unicast(const struct member *m, const struct ntp_source *s, struct ntp_way *w, struct in6_addr *from,
	const uint8_t *packet, size_t len, int64_t *left)
{
	struct net *net;

	if (!unicast_way(m, s, w, &net))
		return -1;
	if (by_server(m->client, s, w, net, from, packet, len)) {
		ntp_path_close(m->path);
		return 0;
	}
	if (ntp_path_send(m->path, net, w, packet, len, left) < 0)
		return -1;
	ntp_path_source(m->path, from);
	return 0;
}

static int send_by(const struct member *m, const struct ntp_source *s, struct ntp_way *w, struct in6_addr *from,
	const uint8_t *packet, size_t len, int64_t *left)
{
	struct net *net;

	*from = m->answer.from;
	if (m->answers)
		return ntp_server_send(m->client->server, s->family, s->vpn, &m->answer, packet, len);
	if (!sends_to_group(s))
		return send_unicast(m, s, w, from, packet, len, left);
	return group_way(m, s, w, &net) ? ntp_path_send(m->path, net, w, packet, len, left) : -1;
}

int client_send(void *ctx, struct ntp_association *a, const uint8_t *packet, size_t len, int64_t *left)
{
	struct ntp_client *c = ctx;
	struct member *m = ntp_association_user(a);
	const struct ntp_source *s = ntp_association_source(a);
	struct ntp_counters *all = ntp_server_counters(c->server, s->family);
	struct ntp_way w = {.family = s->family,
		.to = s->address,
		.port = s->port ? s->port : NTP_PORT,
		.source_port = source_port(c, s->kind),
		.ttl = s->kind == NTP_MANYCAST_CLIENT ? ntp_association_ttl(a) : s->ttl,
		.manycast = s->kind == NTP_MANYCAST_CLIENT};
	struct in6_addr from;
	int rc = m ? send_by(m, s, &w, &from, packet, len, left) : -1;

	if (rc == 0)
		all->sent++;
	else
		all->send_failures++;
	if (m && rc == 0) {
		m->counters.sent++;
		note_own_refid(m, s->family, &from);
	} else if (m) {
		m->counters.send_failures++;
	}
	return rc;
}

/* ---- members ---- */

struct member *member_new(struct ntp_client *c, const struct ntp_source_line *line)
{
	struct member *m = calloc(1, sizeof *m);

	assert(m);
	m->client = c;
	m->line.role = NTP_LINES;
	if (line)
		m->line = *line;
	m->path = ntp_path_new(device_events(c->device), device_clock(c->device), on_arrival, m);
	return m;
}

void member_free(struct member *m)
{
	if (!m)
		return;
	ntp_path_free(m->path);
	free(m);
}

void client_bury(struct ntp_client *c)
{
	struct member *m;

	while ((m = c->gone)) {
		c->gone = m->next;
		member_free(m);
	}
}

int client_open(void *ctx, struct ntp_association *a)
{
	struct ntp_client *c = ctx;
	struct member *m = member_new(c, NULL);

	m->association = a;
	m->answers = c->asked != NULL;
	if (c->asked)
		m->answer = (struct ntp_endpoint_send){.from = c->asked->to,
			.to = c->asked->from,
			.port = c->asked->port,
			.interface = c->asked->interface};
	ntp_association_set_user(a, m);
	return 0;
}

void client_close(void *ctx, struct ntp_association *a, enum ntp_reason reason)
{
	struct ntp_client *c = ctx;
	struct member *m = ntp_association_user(a);

	(void)reason;
	if (!m)
		return;
	ntp_path_close(m->path);
	m->next = c->gone;
	c->gone = m;
	ntp_association_set_user(a, NULL);
}

struct ntp_counters *ntp_client_counters(const struct ntp_association *a)
{
	struct member *m = ntp_association_user(a);

	return m ? &m->counters : NULL;
}

/* ---- packets from the sockets of the server ---- */

static enum ntp_drop make_of(struct ntp_client *c, const struct ntp_place *place, const struct ntp_stray *s)
{
	struct ntp_arrival a = {
		.family = place->family,
		.from = s->from,
		.port = s->port,
		.arrival = s->received,
		.data = s->data,
		.len = s->len,
		.broadcast_client = place->ifname[0] && c->sources &&
				    ntp_sources_hears(c->sources, place->family, place->ifname, &place->address),
	};
	enum ntp_drop drop;

	snprintf(a.vpn, sizeof a.vpn, "%.*s", (int)sizeof a.vpn - 1, place->vpn);
	snprintf(a.ifname, sizeof a.ifname, "%.*s", (int)sizeof a.ifname - 1, place->ifname);
	c->asked = place->ifname[0] ? NULL : s;
	drop = ntp_engine_arrival(c->engine, &a);
	c->asked = NULL;
	return drop;
}

/* Broadcasts come to a group and nothing else does: what is sent to one address may come from the far end of the world,
 * in anybody's name. */
enum ntp_drop client_stray(void *ctx, const struct ntp_place *place, const struct ntp_stray *s, bool server_disabled)
{
	struct ntp_client *c = ctx;
	struct ntp_association *a = ntp_engine_find(c->engine, place->family, &s->from, s->port, place->vpn);
	struct member *m = a ? ntp_association_user(a) : NULL;
	bool group = place->ifname[0];
	enum ntp_drop drop;

	client_bury(c);
	if ((mode_of(s->data) == NTP_MODE_BROADCAST) != group)
		return NTP_DROP_MODE;
	if (a)
		drop = ntp_engine_receive(c->engine, a, s->data, s->len, true, s->received);
	else if (server_disabled && mode_of(s->data) == NTP_MODE_ACTIVE)
		return NTP_DROP_DISABLED;
	else
		drop = make_of(c, place, s);
	if (m) /* even if the association went with this packet: members are buried later */
		count(&m->counters, drop, s->received);
	client_wait(c);
	return drop;
}
