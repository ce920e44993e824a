/*
 * Associations on the device: sockets, timer, clock, keys and words in the log.
 * Knows the engine's hooks and the device; leaves the protocol to the engine and lines to sources.c.
 */
#include "ntp/client.h"

#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "device/interfaces.h"
#include "device/names.h"
#include "ntp/keys.h"
#include "ntp/path.h"

#define NAME_RETRY 64 /* s between two questions for the address of a domain name */

struct member { /* what the device keeps for an association */
	struct ntp_client *client;
	struct ntp_association *association;
	struct ntp_source_line line; /* it was made of; role NTP_LINES for one that a packet made */
	struct ntp_path *path;
	struct ntp_endpoint_send answer; /* how a packet that made it came in: so its answers leave */
	bool answers;
	struct ntp_counters counters;
	struct member *next; /* of those that are gone */
};

struct waiting { /* a line whose domain name has no address yet */
	struct ntp_client *client;
	struct ntp_source_line line;
	struct name_request *request; /* NULL = it is asked again at the next retry */
	struct event *retry;
	struct waiting *next;
};

struct ntp_client {
	struct device *device;
	struct ntp_server *server;
	struct ntp_engine *engine;
	struct event *timer;
	const struct ntp_sources *sources; /* in force; NULL before the first commit */
	struct ntp_keys *keys;
	const struct ntp_stray *asked; /* the packet at hand, if it was sent to an address of ours */
	struct member *gone; /* their association went, maybe while their path handed up a packet; freed later */
	struct waiting *waiting;
	bool disabled[NTP_FAMILIES];
	unsigned losses;    /* how many of loss[] are filled */
	unsigned loss_next; /* where the next one goes */
	struct ntp_loss loss[NTP_LOSSES];
};

/* ---- words ---- */

void ntp_source_name(const struct ntp_source *s, char *buf, size_t len)
{
	char address[INET6_ADDRSTRLEN] = "";

	if (s->kind == NTP_LOCAL_CLOCK)
		snprintf(address, sizeof address, "127.127.1.%d", s->unit);
	else
		inet_ntop(s->family == NTP_IPV6 ? AF_INET6 : AF_INET, &s->address, address, sizeof address);
	for (char *c = address; *c; c++)
		*c = (char)(*c >= 'a' && *c <= 'f' ? *c - 'a' + 'A' : *c);
	snprintf(buf, len, "%s%s%s%s", s->domain[0] ? s->domain : address, s->vpn[0] ? "(" : "", s->vpn,
		s->vpn[0] ? ")" : "");
}

void ntp_session_type(const struct ntp_source *s, char *buf, size_t len)
{
	static const char *const modes[NTP_KINDS] = {
		[NTP_UNICAST_SERVER] = "client",
		[NTP_UNICAST_PEER] = "active",
		[NTP_PASSIVE_PEER] = "passive",
		[NTP_BROADCAST_SERVER] = "broadcast",
		[NTP_BROADCAST_CLIENT] = "bdcast client",
		[NTP_MANYCAST_CLIENT] = "client",
		[NTP_MANYCAST_SERVER] = "client",
		[NTP_LOCAL_CLOCK] = "client",
	};
	bool named = s->kind == NTP_BROADCAST_CLIENT && s->ifname[0];

	snprintf(buf, len, "%s%s%s%s, %s", modes[s->kind], named ? " (Interface: " : "", named ? s->ifname : "",
		named ? ")" : "", s->dynamic ? "dynamic" : "configured");
}

static void log_loss(const struct ntp_client *c, const struct ntp_source *s, const char *reason)
{
	struct ntp_source plain = *s;
	char name[300];

	plain.vpn[0] = '\0';
	ntp_source_name(&plain, name, sizeof name);
	device_log(c->device,
		"NTP/2/NTP_SYNCHRONIZE_STATUS: NTP state changed from synchronized to unsynchronized. "
		"(SynchronizationSourceAddress = %s , VpnInstance = %s, Reason = %s)",
		name, s->vpn[0] ? s->vpn : "_public_", reason);
}

static void log_trap(const struct ntp_client *c, const struct ntp_source *s, const char *state)
{
	struct ntp_source plain = *s;
	char name[300];

	plain.vpn[0] = '\0';
	ntp_source_name(&plain, name, sizeof name);
	device_log(c->device,
		"NTP/2/NTP_TRAP_SYNCHRONIZE_STATUS: NTP synchronization state changed. "
		"(hwNtpState=%s, hwNtpSource=%s, hwNtpSourceVpnName=%s)",
		state, name, s->vpn[0] ? s->vpn : "_public_");
}

static void note_loss(struct ntp_client *c, const struct ntp_event *e)
{
	static const struct ntp_source nobody;
	const struct ntp_source *s = e->association ? ntp_association_source(e->association) : &nobody;
	struct ntp_loss *l = &c->loss[c->loss_next];

	ntp_source_name(s, l->source, sizeof l->source);
	ntp_session_type(s, l->session, sizeof l->session);
	l->reason = e->reason;
	l->at = clock_now(device_clock(c->device));
	c->loss_next = (c->loss_next + 1) % NTP_LOSSES;
	if (c->losses < NTP_LOSSES)
		c->losses++;
	log_loss(c, s, ntp_reason_text(e->reason));
	log_trap(c, s, "unsynchronized");
}

const struct ntp_loss *ntp_client_loss(const struct ntp_client *c, unsigned i)
{
	return i < c->losses ? &c->loss[(c->loss_next + NTP_LOSSES - 1 - i) % NTP_LOSSES] : NULL;
}

/* ---- the engine's hooks: clock ---- */

static struct ntp_now on_now(void *ctx)
{
	struct ntp_client *c = ctx;

	return (struct ntp_now){.device = clock_now(device_clock(c->device)), .host = clock_boot()};
}

static void on_step(void *ctx, int64_t ns)
{
	clock_step(device_clock(((struct ntp_client *)ctx)->device), ns);
}

static void on_frequency(void *ctx, double frequency)
{
	clock_set_frequency(device_clock(((struct ntp_client *)ctx)->device), frequency);
}

static uint64_t on_random(void *ctx)
{
	uint64_t value = 0;

	(void)ctx;
	if (getrandom(&value, sizeof value, 0) != sizeof value) /* cannot be: so few octets come at once */
		abort();
	return value;
}

static void on_event(void *ctx, const struct ntp_event *e)
{
	struct ntp_client *c = ctx;
	struct ntp_state state;

	switch (e->kind) {
	case NTP_EVENT_STATE:
		state = ntp_engine_state(c->engine);
		ntp_server_set_state(c->server, &state);
		break;
	case NTP_EVENT_STRATUM:
		device_log(c->device,
			"NTP/4/NTP_STRATUM_CHANGE: System stratum changes from %d to %d after clock update.", e->from,
			e->to);
		break;
	case NTP_EVENT_SYNCHRONIZED:
		log_trap(c, ntp_association_source(e->association), "synchronized");
		break;
	case NTP_EVENT_UNSYNCHRONIZED:
		note_loss(c, e);
		break;
	case NTP_EVENT_STEPPED:
		break;
	}
}

/* ---- the engine's hooks: keys and rights ---- */

static size_t on_mac(void *ctx, uint32_t key, const uint8_t *packet, size_t len, uint8_t *out)
{
	return ntp_keys_sign(((struct ntp_client *)ctx)->keys, key, packet[0] >> 3 & 7, packet, len, out);
}

static bool on_verify(void *ctx, const uint8_t *packet, size_t len, const uint8_t *mac, size_t mac_len)
{
	struct ntp_client *c = ctx;
	uint32_t id = (uint32_t)mac[0] << 24 | (uint32_t)mac[1] << 16 | (uint32_t)mac[2] << 8 | mac[3];

	return ntp_keys_trusted(c->keys, id) && ntp_keys_verify(c->keys, packet, len, mac, mac_len);
}

static bool on_may_follow(void *ctx, const struct ntp_source *s)
{
	return ntp_access_right(ntp_server_access(((struct ntp_client *)ctx)->server), s->family, s->vpn,
		       &s->address) == NTP_RIGHT_PEER;
}

/* Other hosts follow us through an IPv4 address only: of an IPv6 one the identifier is a hash. */
static bool on_own(void *ctx, const struct ntp_source *s, uint32_t refid)
{
	struct in_addr address = {.s_addr = htonl(refid)};

	return interface_by_address(device_running(((struct ntp_client *)ctx)->device), s->vpn, AF_INET, &address) !=
	       NULL;
}

/* ---- the engine's hooks: packets ---- */

static void wait_for_next(struct ntp_client *c)
{
	int64_t next = ntp_engine_next(c->engine), left;
	struct timeval tv;

	if (next == INT64_MAX) {
		event_del(c->timer);
		return;
	}
	left = next - clock_boot();
	left = left < 0 ? 0 : left;
	tv = (struct timeval){.tv_sec = left / 1000000000, .tv_usec = left % 1000000000 / 1000 + 1};
	event_add(c->timer, &tv);
}

static void on_arrival(void *ctx, const struct ntp_datagram *d)
{
	struct member *m = ctx;
	struct ntp_client *c = m->client;
	const struct ntp_source *s = ntp_association_source(m->association);
	enum ntp_family family = s->family;
	struct ntp_counters *all = ntp_server_counters(c->server, family);
	enum ntp_drop drop;

	m->counters.received++;
	if (s->kind == NTP_MANYCAST_CLIENT) {
		struct ntp_arrival a = {.family = family,
			.from = d->from,
			.port = d->port,
			.arrival = d->received,
			.data = d->data,
			.len = d->len};

		memcpy(a.vpn, s->vpn, sizeof a.vpn);
		memcpy(a.ifname, s->ifname, sizeof a.ifname);
		drop = ntp_engine_arrival(c->engine, &a);
	} else {
		if (d->len > NTP_DATAGRAM)
			drop = NTP_DROP_LENGTH;
		else
			drop = ntp_engine_receive(c->engine, m->association, d->data, d->len, true, d->received);
	}
	all->received++;
	if (drop != NTP_ANSWER) {
		ntp_count_drop(all, drop, d->received);
		ntp_count_drop(&m->counters, drop, d->received);
	}
	wait_for_next(c);
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

/* The source interface of the line stands above that of the system. */
static bool unicast_way(const struct member *m, const struct ntp_source *s, struct ntp_way *w, struct net **net)
{
	const char *ifname = s->dynamic ? "" : s->ifname;
	const struct ntp_client *c = m->client;

	*net = vpn_net(c->device, s->vpn);
	if (!ifname[0] && c->sources)
		ifname = ntp_sources_interface(c->sources, s->family, s->vpn);
	w->has_from = ifname && ifname[0];
	return *net && (!w->has_from || address_of(c, ifname, s->family, &w->from));
}

/* Clients ask from a random port; in the symmetric modes and as a sender of broadcasts both ends are the NTP port
 * (RFC 9109 section 3). */
static uint16_t source_port(const struct ntp_client *c, enum ntp_kind kind)
{
	if (c->sources && c->sources->tuning.source_port)
		return c->sources->tuning.source_port;
	return kind == NTP_UNICAST_PEER || kind == NTP_PASSIVE_PEER || kind == NTP_BROADCAST_SERVER ? NTP_PORT : 0;
}

static int on_send(void *ctx, struct ntp_association *a, const uint8_t *packet, size_t len, int64_t *left)
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
	struct net *net;
	int rc = -1;

	if (m && m->answers)
		rc = ntp_server_send(c->server, s->family, s->vpn, &m->answer, packet, len);
	else if (m && (sends_to_group(s) ? group_way : unicast_way)(m, s, &w, &net) &&
		 ntp_path_send(m->path, net, &w, packet, len, left) == 0)
		rc = 0;
	if (rc == 0)
		all->sent++;
	else
		all->send_failures++;
	if (m && rc == 0)
		m->counters.sent++;
	else if (m)
		m->counters.send_failures++;
	return rc;
}

/* ---- members ---- */

static struct member *member_new(struct ntp_client *c, const struct ntp_source_line *line)
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

static void member_free(struct member *m)
{
	if (!m)
		return;
	ntp_path_free(m->path);
	free(m);
}

static void bury(struct ntp_client *c)
{
	struct member *m;

	while ((m = c->gone)) {
		c->gone = m->next;
		member_free(m);
	}
}

static int on_open(void *ctx, struct ntp_association *a)
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

static void on_close(void *ctx, struct ntp_association *a, enum ntp_reason reason)
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

static enum ntp_drop on_stray(void *ctx, const struct ntp_place *place, const struct ntp_stray *s, bool server_disabled)
{
	struct ntp_client *c = ctx;
	struct ntp_association *a = ntp_engine_find(c->engine, place->family, &s->from, s->port, place->vpn);
	enum ntp_drop drop;

	if (a)
		drop = ntp_engine_receive(c->engine, a, s->data, s->len, true, s->received);
	else if (server_disabled && (s->data[0] & 7) == NTP_MODE_ACTIVE)
		return NTP_DROP_DISABLED;
	else
		drop = make_of(c, place, s);
	wait_for_next(c);
	return drop;
}

static const struct ntp_ops ops = {
	.now = on_now,
	.step = on_step,
	.set_frequency = on_frequency,
	.send = on_send,
	.open = on_open,
	.close = on_close,
	.mac = on_mac,
	.verify = on_verify,
	.is_own = on_own,
	.may_follow = on_may_follow,
	.random = on_random,
	.event = on_event,
};

/* ---- life ---- */

static void on_timer(evutil_socket_t fd, short what, void *arg)
{
	struct ntp_client *c = arg;

	(void)fd;
	(void)what;
	bury(c);
	ntp_engine_tick(c->engine);
	wait_for_next(c);
}

static void on_clock_set(void *ctx)
{
	struct ntp_client *c = ctx;

	ntp_engine_clock_set(c->engine);
	wait_for_next(c);
}

struct ntp_client *ntp_client_new(struct device *d, struct ntp_server *server)
{
	struct ntp_client *c = calloc(1, sizeof *c);

	assert(c);
	c->device = d;
	c->server = server;
	c->timer = event_new(device_events(d), -1, 0, on_timer, c);
	c->keys = ntp_keys_new(NULL, 0);
	c->engine = ntp_engine_new(&ops, c);
	assert(c->timer && c->engine);
	device_on_clock_set(d, on_clock_set, c);
	ntp_server_on_stray(server, on_stray, c);
	return c;
}

struct ntp_engine *ntp_client_engine(struct ntp_client *c)
{
	return c->engine;
}

/* ---- from one configuration to the next ---- */

static struct ntp_settings settings_of(const struct ntp_tuning *t)
{
	return (struct ntp_settings){
		.authentication = t->authentication,
		.max_distance = (int)t->max_distance,
		.offset_limit = (int)t->offset_limit,
		.max_dynamic = (int)t->max_dynamic_sessions,
		.sync_interval = (int)t->sync_interval,
		.unsync_max_poll = (int)t->unsync_max_poll,
		.unsync_step = (int)t->unsync_step,
		.high_precision_poll = (int)t->precise_poll,
	};
}

static bool made_by_line(enum ntp_line_role role, enum ntp_kind *kind)
{
	static const struct {
		bool made;
		enum ntp_kind kind;
	} kinds[NTP_LINES] = {
		[NTP_LINE_SERVER] = {true, NTP_UNICAST_SERVER},
		[NTP_LINE_PEER] = {true, NTP_UNICAST_PEER},
		[NTP_LINE_BROADCAST_SERVER] = {true, NTP_BROADCAST_SERVER},
		[NTP_LINE_MULTICAST_SERVER] = {true, NTP_BROADCAST_SERVER},
		[NTP_LINE_MANYCAST_CLIENT] = {true, NTP_MANYCAST_CLIENT},
	};

	*kind = kinds[role].kind;
	return kinds[role].made;
}

static struct ntp_source source_of(const struct ntp_source_line *l, enum ntp_kind kind)
{
	struct ntp_source s = {
		.kind = kind,
		.family = l->family,
		.address = l->address,
		.port = l->port,
		.version = l->version,
		.key = l->key,
		.minpoll = l->minpoll,
		.maxpoll = l->maxpoll,
		.ttl = l->ttl,
		.preferred = l->preferred,
		.burst = l->burst,
		.iburst = l->iburst,
		.preempt = l->preempt,
	};

	snprintf(s.vpn, sizeof s.vpn, "%.*s", (int)sizeof s.vpn - 1, l->vpn);
	snprintf(s.ifname, sizeof s.ifname, "%.*s", (int)sizeof s.ifname - 1, l->ifname);
	snprintf(s.domain, sizeof s.domain, "%s", l->domain);
	return s;
}

/* The association that a line made; NULL if there is none. */
static struct ntp_association *made_of(const struct ntp_client *c, const struct ntp_source_line *l)
{
	struct ntp_association *a = NULL;

	while ((a = ntp_engine_each(c->engine, a))) {
		struct member *m = ntp_association_user(a);

		if (m && m->line.role != NTP_LINES && ntp_source_same(&m->line, l))
			return a;
	}
	return NULL;
}

static enum ntp_reason reason_for(enum ntp_line_role role)
{
	switch (role) {
	case NTP_LINE_SERVER:
		return NTP_REASON_SERVER_REMOVED;
	case NTP_LINE_PEER:
		return NTP_REASON_PEER_REMOVED;
	case NTP_LINE_MANYCAST_CLIENT:
		return NTP_REASON_MANYCAST_REMOVED;
	default:
		return NTP_REASON_CONFIGURATION;
	}
}

/* Is the line still there that let a packet make this association? A passive peer needs none. */
static bool still_wanted(const struct ntp_sources *next, const struct ntp_source *s)
{
	for (size_t i = 0; i < next->lines; i++) {
		const struct ntp_source_line *l = &next->line[i];
		bool hears = l->role == NTP_LINE_BROADCAST_CLIENT || l->role == NTP_LINE_MULTICAST_CLIENT;

		if (l->family == s->family && !strcmp(l->ifname, s->ifname) &&
			(s->kind == NTP_BROADCAST_CLIENT ? hears : l->role == NTP_LINE_MANYCAST_CLIENT))
			return true;
	}
	return s->kind == NTP_PASSIVE_PEER;
}

/* Associations go with the line that made them or let them be made, and with their family. */
static void remove_stale(struct ntp_client *c, const struct ntp_sources *next)
{
	struct ntp_association *a = ntp_engine_each(c->engine, NULL), *after;

	for (; a; a = after) {
		struct member *m = ntp_association_user(a);
		const struct ntp_source *s = ntp_association_source(a);

		after = ntp_engine_each(c->engine, a);
		if (s->kind == NTP_LOCAL_CLOCK)
			continue;
		if (c->disabled[s->family])
			ntp_engine_remove(c->engine, a,
				s->family == NTP_IPV4 ? NTP_REASON_IPV4_SERVICE : NTP_REASON_IPV6_SERVICE);
		else if (m->line.role == NTP_LINES && !still_wanted(next, s))
			ntp_engine_remove(c->engine, a,
				s->kind == NTP_MANYCAST_SERVER ? NTP_REASON_MANYCAST_REMOVED
							       : NTP_REASON_CONFIGURATION);
		else if (m->line.role != NTP_LINES && !ntp_sources_find(next, &m->line))
			ntp_engine_remove(c->engine, a, reason_for(m->line.role));
	}
}

static bool same_options(const struct ntp_source_line *a, const struct ntp_source_line *b)
{
	return a->key == b->key && a->port == b->port && a->version == b->version && a->minpoll == b->minpoll &&
	       a->maxpoll == b->maxpoll && a->ttl == b->ttl && a->preferred == b->preferred && a->burst == b->burst &&
	       a->iburst == b->iburst && a->preempt == b->preempt && !strcmp(a->ifname, b->ifname);
}

static void add_association(struct ntp_client *c, const struct ntp_source *s, const struct ntp_source_line *line)
{
	struct member *m = member_new(c, line);

	m->association = ntp_engine_add(c->engine, s, m);
	if (!m->association)
		member_free(m);
}

/* ---- domain names ---- */

static void waiting_free(struct waiting *w)
{
	name_cancel(w->request);
	event_free(w->retry);
	free(w);
}

static void stop_waiting(struct ntp_client *c, struct waiting *w)
{
	struct waiting **at = &c->waiting;

	while (*at != w)
		at = &(*at)->next;
	*at = w->next;
	waiting_free(w);
}

static void on_name(void *ctx, int family, const struct in6_addr *address)
{
	static const struct timeval later = {.tv_sec = NAME_RETRY};
	struct waiting *w = ctx;
	struct ntp_client *c = w->client;
	struct ntp_source s;
	enum ntp_kind kind;

	w->request = NULL;
	if (family == AF_UNSPEC) {
		event_add(w->retry, &later);
		return;
	}
	made_by_line(w->line.role, &kind);
	s = source_of(&w->line, kind);
	s.family = family == AF_INET6 ? NTP_IPV6 : NTP_IPV4;
	s.address = *address;
	if (!c->disabled[s.family])
		add_association(c, &s, &w->line);
	stop_waiting(c, w);
	wait_for_next(c);
}

static void on_retry(evutil_socket_t fd, short what, void *arg)
{
	struct waiting *w = arg;

	(void)fd;
	(void)what;
	w->request = name_resolve(w->client->device, w->line.domain, w->line.vpn, on_name, w);
}

static void wait_for_name(struct ntp_client *c, const struct ntp_source_line *l)
{
	struct waiting *w = c->waiting;

	while (w && !ntp_source_same(&w->line, l))
		w = w->next;
	if (w) {
		w->line = *l;
		return;
	}
	w = calloc(1, sizeof *w);
	assert(w);
	w->client = c;
	w->line = *l;
	w->retry = event_new(device_events(c->device), -1, 0, on_retry, w);
	assert(w->retry);
	w->next = c->waiting;
	c->waiting = w;
	on_retry(-1, 0, w);
}

static void forget_names(struct ntp_client *c, const struct ntp_sources *next)
{
	struct waiting *w = c->waiting, *after;

	for (; w; w = after) {
		after = w->next;
		if (!next || !ntp_sources_find(next, &w->line))
			stop_waiting(c, w);
	}
}

static void add_or_amend(struct ntp_client *c, const struct ntp_source_line *l)
{
	struct ntp_association *a;
	struct ntp_source s;
	enum ntp_kind kind;
	struct member *m;

	if (!made_by_line(l->role, &kind) || (!l->domain[0] && c->disabled[l->family]))
		return;
	a = made_of(c, l);
	if (!a && l->domain[0]) {
		wait_for_name(c, l);
		return;
	}
	s = source_of(l, kind);
	if (!a) {
		add_association(c, &s, l);
		return;
	}
	s.family = ntp_association_source(a)->family; /* of a domain name */
	s.address = ntp_association_source(a)->address;
	m = ntp_association_user(a);
	if (same_options(&m->line, l))
		return;
	m->line = *l;
	ntp_path_close(m->path);
	ntp_engine_amend(c->engine, a, &s);
}

/* ---- local clocks ---- */

static struct ntp_association *local_clock(const struct ntp_client *c, int unit)
{
	struct ntp_association *a = NULL;

	while ((a = ntp_engine_each(c->engine, a))) {
		const struct ntp_source *s = ntp_association_source(a);

		if (s->kind == NTP_LOCAL_CLOCK && s->unit == unit)
			return a;
	}
	return NULL;
}

static void follow_local_clock(struct ntp_client *c, int unit, int stratum)
{
	struct ntp_association *a = local_clock(c, unit);
	struct ntp_source s = {.kind = NTP_LOCAL_CLOCK, .unit = unit, .stratum = stratum};

	if (a && ntp_association_source(a)->stratum == stratum)
		return;
	if (a)
		ntp_engine_remove(c->engine, a, NTP_REASON_REFCLOCK_REMOVED);
	if (stratum)
		add_association(c, &s, NULL);
}

void ntp_client_apply(struct ntp_client *c, const struct ntp_config *base, const struct ntp_sources *before,
	const struct ntp_sources *next)
{
	struct ntp_settings settings = settings_of(&next->tuning);
	bool off = base->disabled[NTP_IPV4] && base->disabled[NTP_IPV6];

	c->sources = next;
	memcpy(c->disabled, base->disabled, sizeof c->disabled);
	if (!before || !ntp_sources_same_keys(before, next)) {
		ntp_keys_free(c->keys);
		c->keys = ntp_keys_of(c->device, next);
	}
	ntp_engine_set(c->engine, &settings);
	remove_stale(c, next);
	forget_names(c, next);
	for (size_t i = 0; i < next->lines; i++)
		add_or_amend(c, &next->line[i]);
	for (int i = 0; i < NTP_UNITS; i++)
		follow_local_clock(c, i, off ? 0 : base->stratum[i]);
	wait_for_next(c);
}

void ntp_client_free(struct ntp_client *c)
{
	if (!c)
		return;
	device_on_clock_set(c->device, NULL, NULL);
	ntp_server_on_stray(c->server, NULL, NULL);
	forget_names(c, NULL);
	ntp_engine_free(c->engine);
	bury(c);
	event_free(c->timer);
	ntp_keys_free(c->keys);
	free(c);
}
