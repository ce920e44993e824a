/*
 * The client's life: from one configuration to the next, timer, local clocks.
 * Knows the engine and the lines; leaves packets, names and words to client_*.c.
 */
#include "ntp/client_private.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/interfaces.h"
#include "ntp/keys.h"

void client_wait(struct ntp_client *c)
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

/* ---- life ---- */

static void on_timer(evutil_socket_t fd, short what, void *arg)
{
	struct ntp_client *c = arg;

	(void)fd;
	(void)what;
	client_bury(c);
	ntp_engine_tick(c->engine);
	client_wait(c);
}

static void on_clock_set(void *ctx)
{
	struct ntp_client *c = ctx;

	ntp_engine_clock_set(c->engine);
	client_wait(c);
}

struct ntp_client *ntp_client_new(struct device *d, struct ntp_server *server)
{
	struct ntp_client *c = calloc(1, sizeof *c);

	assert(c);
	c->device = d;
	c->server = server;
	c->commits = 1;
	c->timer = event_new(device_events(d), -1, 0, on_timer, c);
	c->keys = ntp_keys_new(NULL, 0);
	c->engine = ntp_engine_new(&client_ops, c);
	assert(c->timer && c->engine);
	device_on_clock_set(d, on_clock_set, c);
	ntp_server_on_stray(server, client_stray, c);
	return c;
}

void ntp_client_look_again(struct ntp_client *c)
{
	c->commits++;
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

struct ntp_source client_source(const struct ntp_source_line *l)
{
	struct ntp_source s = {
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

	made_by_line(l->role, &s.kind);
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

/* Why a line went: with what it hangs on, or because somebody removed it. */
static enum ntp_reason reason_for(const struct ntp_client *c, const struct ntp_source_line *l)
{
	static const enum ntp_reason removed[NTP_LINES] = {
		[NTP_LINE_SERVER] = NTP_REASON_SERVER_REMOVED,
		[NTP_LINE_PEER] = NTP_REASON_PEER_REMOVED,
		[NTP_LINE_BROADCAST_SERVER] = NTP_REASON_CONFIGURATION,
		[NTP_LINE_MULTICAST_SERVER] = NTP_REASON_CONFIGURATION,
		[NTP_LINE_MANYCAST_CLIENT] = NTP_REASON_MANYCAST_REMOVED,
	};
	const struct store *s = device_running(c->device);

	if (l->vpn[0] &&
		(!vpn_exists(s, l->vpn) || !vpn_has_family(s, l->vpn, l->family == NTP_IPV6 ? AF_INET6 : AF_INET)))
		return NTP_REASON_VPN;
	if (l->ifname[0] && !interface_exists(c->device, s, l->ifname))
		return l->role < NTP_LINE_BROADCAST_SERVER ? NTP_REASON_SOURCE_INTERFACE : NTP_REASON_INTERFACE;
	if (l->ifname[0] && l->family == NTP_IPV6 && !interface_ipv6_enabled(s, l->ifname))
		return NTP_REASON_IPV6_DISABLED;
	return removed[l->role];
}

/* Why a session went that a packet had made. */
static enum ntp_reason reason_for_dynamic(const struct ntp_client *c, const struct ntp_source *s)
{
	const struct store *store = device_running(c->device);

	if (s->ifname[0] && !interface_exists(c->device, store, s->ifname))
		return NTP_REASON_INTERFACE;
	if (s->ifname[0] && s->family == NTP_IPV6 && !interface_ipv6_enabled(store, s->ifname))
		return NTP_REASON_IPV6_DISABLED;
	return s->kind == NTP_MANYCAST_SERVER ? NTP_REASON_MANYCAST_REMOVED : NTP_REASON_CONFIGURATION;
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
			ntp_engine_remove(c->engine, a, reason_for_dynamic(c, s));
		else if (m->line.role != NTP_LINES && !ntp_sources_find(next, &m->line))
			ntp_engine_remove(c->engine, a, reason_for(c, &m->line));
	}
}

static bool same_options(const struct ntp_source_line *a, const struct ntp_source_line *b)
{
	return a->key == b->key && a->port == b->port && a->version == b->version && a->minpoll == b->minpoll &&
	       a->maxpoll == b->maxpoll && a->ttl == b->ttl && a->preferred == b->preferred && a->burst == b->burst &&
	       a->iburst == b->iburst && a->preempt == b->preempt && !strcmp(a->ifname, b->ifname);
}

void client_add(struct ntp_client *c, const struct ntp_source *s, const struct ntp_source_line *line)
{
	struct member *m = member_new(c, line);

	m->association = ntp_engine_add(c->engine, s, m);
	if (!m->association)
		member_free(m);
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
		client_await_name(c, l);
		return;
	}
	s = client_source(l);
	if (!a) {
		client_add(c, &s, l);
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
		client_add(c, &s, NULL);
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
		ntp_engine_keys_changed(c->engine);
	}
	ntp_engine_set(c->engine, &settings);
	remove_stale(c, next);
	client_forget_names(c, next);
	for (size_t i = 0; i < next->lines; i++)
		add_or_amend(c, &next->line[i]);
	for (int i = 0; i < NTP_UNITS; i++)
		follow_local_clock(c, i, off ? 0 : base->stratum[i]);
	client_wait(c);
}

void ntp_client_free(struct ntp_client *c)
{
	if (!c)
		return;
	device_on_clock_set(c->device, NULL, NULL);
	ntp_server_on_stray(c->server, NULL, NULL);
	client_forget_names(c, NULL);
	ntp_engine_free(c->engine);
	client_bury(c);
	event_free(c->timer);
	ntp_keys_free(c->keys);
	free(c);
}
