/*
 * The engine as displays see it. Changes nothing.
 */
#include "ntp/association.h"

#include <math.h>
#include <string.h>

#define LOCAL_DISPERSION 0.01 /* s */

static const uint8_t host_modes[NTP_KINDS] = {
	[NTP_UNICAST_SERVER] = NTP_MODE_CLIENT,
	[NTP_UNICAST_PEER] = NTP_MODE_ACTIVE,
	[NTP_PASSIVE_PEER] = NTP_MODE_PASSIVE,
	[NTP_BROADCAST_SERVER] = NTP_MODE_BROADCAST,
	[NTP_BROADCAST_CLIENT] = NTP_MODE_CLIENT,
	[NTP_MANYCAST_CLIENT] = NTP_MODE_CLIENT,
	[NTP_MANYCAST_SERVER] = NTP_MODE_CLIENT,
	[NTP_LOCAL_CLOCK] = NTP_MODE_CLIENT,
};

static int log2_of(int64_t interval)
{
	return (int)lround(log2((double)interval / NTP_NS));
}

static double since(int64_t at, int64_t host)
{
	return (double)(host - at) / NTP_NS;
}

static void view_stages(
	const struct ntp_engine *e, const struct ntp_association *a, const struct ntp_now *now, struct ntp_view *v)
{
	for (unsigned i = 0; i < a->filter.count; i++) {
		const struct ntp_sample *s = ntp_filter_sample(&a->filter, i);
		int64_t base = ntp_base_at(s->base, s->at, now->host, e->discipline.frequency);

		v->stage_delay[i] = s->delay;
		v->stage_offset[i] = (double)(base - (now->device - now->host)) / NTP_NS;
		v->stage_dispersion[i] = s->dispersion + NTP_PHI * since(s->at, now->host);
	}
}

static void view_estimate(
	const struct ntp_engine *e, const struct ntp_association *a, const struct ntp_now *now, struct ntp_view *v)
{
	struct ntp_estimate est = ntp_estimate(e, a, now->host);
	int64_t base = ntp_base_at(est.base, est.at, now->host, e->discipline.frequency);

	v->offset = (double)(base - (now->device - now->host)) / NTP_NS;
	v->delay = est.delay;
	v->dispersion = est.dispersion;
	v->jitter = est.jitter;
	v->distance = ntp_distance(a, &est);
	view_stages(e, a, now, v);
}

/* A local clock is polled every 64 s; as it always answers, the polls need not take place. */
static void view_local(const struct ntp_association *a, const struct ntp_now *now, struct ntp_view *v)
{
	int64_t polls = (now->host - a->born) / a->interval;
	double age = since(a->born + polls * a->interval, now->host);

	v->unsynced = false;
	v->leap = 0;
	v->stratum = (uint8_t)(a->source.stratum - 1);
	v->version = a->source.version;
	v->peer_mode = NTP_MODE_SERVER;
	v->refid = 0x7f7f0100u + (unsigned)a->source.unit;
	v->reach = polls < 7 ? (uint8_t)((2 << polls) - 1) : UINT8_MAX;
	v->peer_poll = v->local_poll;
	v->now = age;
	v->root_dispersion = LOCAL_DISPERSION;
	v->dispersion = NTP_PHI * age;
	v->distance = LOCAL_DISPERSION + v->dispersion;
	v->precision = NTP_PRECISION_LOG2;
	v->reference = v->origin = v->receive = v->transmit = now->device - (int64_t)(age * NTP_NS);
}

static int64_t instant(uint64_t stamp, const struct ntp_now *now)
{
	return stamp ? ntp_time_near(stamp, now->device) : 0;
}

static void view_heard(const struct ntp_association *a, const struct ntp_now *now, struct ntp_view *v)
{
	const struct ntp_packet *p = &a->heard;

	v->peer_mode = p->mode;
	v->refid = p->refid;
	v->root_delay = ntp_seconds(p->root_delay);
	v->root_dispersion = ntp_seconds(p->root_dispersion);
	v->precision = p->precision;
	v->reference = instant(p->reference, now);
	v->transmit = instant(p->transmit, now);
	v->receive = a->their_arrival;
}

void ntp_association_view(const struct ntp_engine *e, const struct ntp_association *a, struct ntp_view *v)
{
	struct ntp_now now = ntp_now(e);
	const struct ntp_packet *p = &a->heard;

	*v = (struct ntp_view){
		.selection = a->selection,
		.sane = a->sane,
		.valid = a->valid,
		.unsynced = p->leap == NTP_LEAP_UNSYNCHRONIZED || p->stratum >= NTP_STRATUM_MAX,
		.leap = p->leap,
		.stratum = p->stratum < NTP_STRATUM_MAX ? p->stratum : NTP_STRATUM_MAX,
		.version = a->source.version,
		.host_mode = host_modes[a->source.kind],
		.reach = a->reach,
		.local_poll = log2_of(a->interval),
		.peer_poll = p->poll,
		.current_poll = (double)a->interval / NTP_NS,
		.now = since(a->accepted_at ? a->accepted_at : a->born, now.host),
		.origin = a->asked_at ? a->asked_at + now.device - now.host : 0,
	};
	if (a->source.kind == NTP_LOCAL_CLOCK)
		view_local(a, &now, v);
	if (a->ever)
		view_heard(a, &now, v);
	if (a->filter.count)
		view_estimate(e, a, &now, v);
}

static int seconds_left(const struct ntp_discipline *d, int64_t host)
{
	double left = NTP_STEPOUT - since(d->spike_since, host);

	return d->loop == NTP_LOOP_SPIKE && left > 0 ? (int)ceil(left) : 0;
}

void ntp_engine_view(const struct ntp_engine *e, struct ntp_system_view *v)
{
	struct ntp_now now = ntp_now(e);
	struct ntp_system s = ntp_state_system(&e->state, &now);
	bool local = e->followed && e->followed->source.kind == NTP_LOCAL_CLOCK;

	*v = (struct ntp_system_view){
		.synchronized = e->followed != NULL,
		.leap = s.leap,
		.stratum = s.stratum,
		.followed = e->followed,
		.refid = s.refid,
		.frequency = e->discipline.frequency,
		.offset = e->offset,
		.jitter = e->jitter,
		.root_delay = ntp_seconds(s.root_delay),
		.root_dispersion = (double)ntp_state_root_dispersion(&e->state, &now) / NTP_NS,
		.peer_dispersion = e->peer_dispersion,
		.reference = instant(s.reference, &now),
		.loop = local ? NTP_LOOP_SYNCHRONIZED : e->discipline.loop,
		.spike_left = seconds_left(&e->discipline, now.host),
		.poll = e->discipline.poll,
		.precision = NTP_PRECISION_LOG2,
	};
}

/* ---- associations ---- */

struct ntp_association *ntp_engine_find(const struct ntp_engine *e, enum ntp_family family,
	const struct in6_addr *address, uint16_t port, const char *vpn)
{
	size_t len = family == NTP_IPV4 ? 4 : sizeof *address;

	for (struct ntp_association *a = e->associations; a; a = a->next) {
		const struct ntp_source *s = &a->source;

		if (s->kind == NTP_LOCAL_CLOCK || s->kind == NTP_BROADCAST_SERVER || s->kind == NTP_MANYCAST_CLIENT)
			continue;
		if (s->family == family && s->port == port && memcmp(&s->address, address, len) == 0 &&
			strcmp(s->vpn, vpn) == 0)
			return a;
	}
	return NULL;
}

struct ntp_association *ntp_engine_each(const struct ntp_engine *e, const struct ntp_association *after)
{
	return after ? after->next : e->associations;
}

const struct ntp_source *ntp_association_source(const struct ntp_association *a)
{
	return &a->source;
}

void *ntp_association_user(const struct ntp_association *a)
{
	return a->user;
}

void ntp_association_set_user(struct ntp_association *a, void *user)
{
	a->user = user;
}

uint8_t ntp_association_ttl(const struct ntp_association *a)
{
	return a->source.kind == NTP_MANYCAST_CLIENT ? a->ttl : a->source.ttl;
}
