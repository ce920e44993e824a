/*
 * A world for the NTP engine: a host whose clock runs wrong, a device's clock on it, and servers at the end of a
 * network with delay, jitter and loss. Days pass in milliseconds, and the same world always goes the same way.
 */
#ifndef LYREBIRD_TESTS_NTP_WORLD_H
#define LYREBIRD_TESTS_NTP_WORLD_H

#include "ntp_world_ops.h"

/* ---- what a test does ---- */

/* The device's clock is `ahead` seconds ahead, and its host's runs `ppm` too fast. */
static inline void world_begin(struct world *w, double ahead, double ppm)
{
	*w = (struct world){
		.truth = START, .error = ppm * 1e-6, .error_since = START, .host = 1000 * NS, .seed = 12345};
	w->device_at = START + llround(ahead * NS);
	w->host_at = w->host;
	w->own = 0x0a000001;
	w->engine = ntp_engine_new(&world_ops, w);
}

static inline void world_end(struct world *w)
{
	ntp_engine_free(w->engine);
}

/* A server of stratum 2 nearby. */
static inline struct server *world_add(struct world *w, const char *address)
{
	struct server *s = &w->server[w->servers++];

	*s = (struct server){.address = address, .delay = 0.002, .jitter = 0.0002};
	s->says = (struct ntp_packet){.stratum = 2, .precision = -20, .root_delay = 0x100, .root_dispersion = 0x100};
	s->says.refid = 0xc0a80101;
	return s;
}

static inline struct ntp_source world_source(const char *address)
{
	struct ntp_source s = {.kind = NTP_UNICAST_SERVER, .address = world_address(address)};

	s.family = strchr(address, ':') ? NTP_IPV6 : NTP_IPV4;
	return s;
}

static inline struct ntp_association *world_ask(struct world *w, const char *address)
{
	struct ntp_source s = world_source(address);

	return ntp_engine_add(w->engine, &s, NULL);
}

/* Another device asks: answered as the responder would. */
static inline void world_serve(struct world *w, const struct flight *f)
{
	struct ntp_now now = world_now(w);
	struct ntp_state state = ntp_engine_state(w->engine);
	struct ntp_system system = ntp_state_system(&state, &now);
	uint8_t reply[NTP_HEADER];
	struct ntp_request q;

	assert_int_equal(ntp_request_parse(f->data, f->len, 1234, &q), NTP_ANSWER);
	ntp_reply(reply, &q, &system, ntp_time(now.device));
	ntp_reply_stamp(reply, ntp_time(now.device));
	for (int i = 0; i < w->servers; i++)
		if (!w->server[i].dead && strcmp(w->server[i].address, f->from) == 0)
			world_fly(w, &w->server[i], w->server[i].other, w->server[i].as, reply, sizeof reply);
}

static inline enum ntp_drop world_receive(struct world *w, const struct flight *f)
{
	struct ntp_arrival in = {.port = NTP_PORT, .arrival = world_device(w), .data = f->data, .len = f->len};
	struct ntp_association *a = f->to;

	in.broadcast_client = w->broadcast_client;
	if (!a) {
		in.from = world_address(f->from);
		a = ntp_engine_find(w->engine, NTP_IPV4, &in.from, NTP_PORT, "");
	}
	return a ? ntp_engine_receive(w->engine, a, f->data, f->len, true, in.arrival)
		 : ntp_engine_arrival(w->engine, &in);
}

static inline void world_deliver(struct world *w, int i)
{
	struct flight f = w->flight[i];

	w->flight[i] = w->flight[--w->flying];
	if (!f.to && (f.data[0] & 7) == NTP_MODE_CLIENT) {
		world_serve(w, &f);
		return;
	}
	w->dropped = world_receive(w, &f);
	w->drops[w->dropped]++;
}

static inline int world_first(const struct world *w)
{
	int first = -1;

	for (int i = 0; i < w->flying; i++)
		if (first < 0 || w->flight[i].at < w->flight[first].at)
			first = i;
	return first;
}

/* True time when the host's clock will show this. */
static inline int64_t world_when(const struct world *w, int64_t host)
{
	int64_t t;

	if (host - w->host > 400 * 86400 * NS)
		return INT64_MAX;
	t = w->error_since + (int64_t)ceil((double)(host - w->host) / (1 + w->error));
	return t > w->truth ? t + 1 : w->truth;
}

/* True time of the next thing that happens. */
static inline int64_t world_next(const struct world *w)
{
	int64_t due = world_when(w, ntp_engine_next(w->engine));
	int first = world_first(w);

	return first >= 0 && w->flight[first].at <= due ? w->flight[first].at : due;
}

static inline void world_happen(struct world *w)
{
	int first = world_first(w);

	if (first >= 0 && w->flight[first].at <= w->truth)
		world_deliver(w, first);
	else
		ntp_engine_tick(w->engine);
}

/* Several devices in one true time. */
static inline void worlds_until(struct world *const w[], int n, int64_t end)
{
	for (;;) {
		struct world *first = w[0];

		for (int i = 1; i < n; i++)
			if (world_next(w[i]) < world_next(first))
				first = w[i];
		if (world_next(first) > end)
			break;
		first->truth = world_next(first) > first->truth ? world_next(first) : first->truth;
		world_happen(first);
	}
	for (int i = 0; i < n; i++)
		w[i]->truth = end;
}

static inline void world_until(struct world *w, int64_t end)
{
	worlds_until(&w, 1, end);
}

static inline void world_run(struct world *w, double seconds)
{
	world_until(w, w->truth + llround(seconds * NS));
}

/* The greatest error during the next seconds. */
static inline double world_worst(struct world *w, int seconds)
{
	double worst = 0;

	for (int i = 0; i < seconds; i += 10) {
		world_run(w, 10);
		worst = fmax(worst, fabs(world_error(w)));
	}
	return worst;
}

static inline struct ntp_system_view world_system(const struct world *w)
{
	struct ntp_system_view v;

	ntp_engine_view(w->engine, &v);
	return v;
}

static inline struct ntp_view world_view(const struct world *w, const struct ntp_association *a)
{
	struct ntp_view v;

	ntp_association_view(w->engine, a, &v);
	return v;
}

/* The one association there is. */
static inline struct ntp_association *world_only(struct world *w)
{
	struct ntp_association *a = ntp_engine_each(w->engine, NULL);

	assert_non_null(a);
	assert_null(ntp_engine_each(w->engine, a));
	return a;
}

#endif
