/*
 * The system process (RFC 5905 section 11): which source is followed, what the clock is told, what the device says of
 * itself from then on.
 * Knows what associations have measured; knows nothing of packets on their way.
 */
#include "ntp/association.h"

#include <math.h>
#include <string.h>

#include "ntp/refid.h"
#include "ntp/select.h"

#define LEAST_DISTANCE 0.005		/* s: MINDISP */
#define GRACE (4 * NTP_NS)		/* others may answer before the clock is set for the first time */
#define LOCAL_DISPERSION (NTP_NS / 100) /* 10 ms, a real device's at each poll of its local clock */

struct contest { /* who can be followed, and who is */
	struct ntp_association *of[NTP_ASSOCIATIONS];
	struct ntp_estimate estimate[NTP_ASSOCIATIONS];
	struct ntp_candidate candidate[NTP_ASSOCIATIONS];
	int n;
	struct ntp_choice choice;
};

struct ntp_estimate ntp_estimate(const struct ntp_engine *e, const struct ntp_association *a, int64_t host)
{
	return ntp_filter_estimate(&a->filter, host, e->discipline.frequency);
}

double ntp_distance(const struct ntp_association *a, const struct ntp_estimate *est)
{
	return fmax(LEAST_DISTANCE, ntp_seconds(a->heard.root_delay) + est->delay) / 2 +
	       ntp_seconds(a->heard.root_dispersion) + est->dispersion + est->jitter;
}

void ntp_state_unsynchronized(struct ntp_state *s)
{
	*s = (struct ntp_state){
		.leap = NTP_LEAP_UNSYNCHRONIZED,
		.stratum = NTP_STRATUM_MAX,
		.precision = NTP_PRECISION_LOG2,
		.refid = ntp_code("INIT"),
	};
}

void ntp_step(struct ntp_engine *e, int64_t ns)
{
	e->ops->step(e->ctx, ns);
	for (struct ntp_association *a = e->associations; a; a = a->next)
		a->their_arrival += ns;
	ntp_tell(e, &(struct ntp_event){.kind = NTP_EVENT_STEPPED, .step = ns});
}

void ntp_apply(struct ntp_engine *e, const struct ntp_correction *c)
{
	e->ops->set_frequency(e->ctx, c->frequency);
	if (c->step)
		ntp_step(e, c->step);
}

/* ---- who is fit ---- */

static bool is_valid(const struct ntp_association *a)
{
	const struct ntp_packet *p = &a->heard;

	return p->leap != NTP_LEAP_UNSYNCHRONIZED && p->stratum < NTP_STRATUM_MAX &&
	       ntp_seconds(p->root_delay) / 2 + ntp_seconds(p->root_dispersion) < 16;
}

static bool is_loop(const struct ntp_engine *e, const struct ntp_association *a)
{
	return a->heard.stratum > 1 && e->ops->is_own && e->ops->is_own(e->ctx, a, a->heard.refid);
}

/* Sane: reached, near enough, no loop, and with a stratum that leaves one for the device. */
static bool is_sane(const struct ntp_engine *e, const struct ntp_association *a, const struct ntp_estimate *est)
{
	int limit = e->settings.max_distance ? e->settings.max_distance : 1;

	if (!a->reach || !is_valid(a) || a->heard.stratum + 1 >= NTP_STRATUM_MAX || is_loop(e, a))
		return false;
	if (e->ops->may_follow && !e->ops->may_follow(e->ctx, &a->source))
		return false;
	return ntp_distance(a, est) < limit + NTP_PHI * (double)a->interval / NTP_NS;
}

/* The local clock with the smallest stratum, then the smallest unit. */
static struct ntp_association *local_clock(const struct ntp_engine *e)
{
	struct ntp_association *best = NULL;

	for (struct ntp_association *a = e->associations; a; a = a->next) {
		if (a->source.kind != NTP_LOCAL_CLOCK)
			continue;
		if (!best || a->source.stratum < best->source.stratum ||
			(a->source.stratum == best->source.stratum && a->source.unit < best->source.unit))
			best = a;
	}
	return best;
}

static void enter(struct contest *c, const struct ntp_engine *e, struct ntp_association *a,
	const struct ntp_estimate *est, const struct ntp_now *now)
{
	int64_t base = ntp_base_at(est->base, est->at, now->host, e->discipline.frequency);

	c->of[c->n] = a;
	c->estimate[c->n] = *est;
	c->candidate[c->n++] = (struct ntp_candidate){
		.offset = (double)(base - (now->device - now->host)) / NTP_NS,
		.distance = ntp_distance(a, est),
		.jitter = est->jitter,
		.stratum = a->heard.stratum,
		.preferred = a->source.preferred,
		.followed = a == e->followed,
	};
}

static void gather(struct contest *c, struct ntp_engine *e, const struct ntp_now *now, bool set_aside_too)
{
	c->n = 0;
	for (struct ntp_association *a = e->associations; a; a = a->next) {
		struct ntp_estimate est;

		a->selection = NTP_REJECTED;
		a->valid = !a->ever || is_valid(a);
		a->sane = a->source.kind == NTP_LOCAL_CLOCK;
		if (!a->filter.count)
			continue;
		est = ntp_estimate(e, a, now->host);
		a->sane = is_sane(e, a, &est);
		if (a->sane && (set_aside_too || !a->set_aside))
			enter(c, e, a, &est, now);
	}
	c->choice = ntp_select(c->candidate, c->n);
	for (int i = 0; i < c->n; i++)
		c->of[i]->selection = c->candidate[i].selection;
}

/* Is somebody about to answer who has not been heard yet? The first setting of the clock waits for all that were just
 * asked, so that one wrong clock among several does no harm. */
static bool is_awaited(const struct ntp_association *a, int64_t host)
{
	return ntp_asks(a->source.kind) && !a->ever && (a->asked_at ? a->asked_at : a->born) + GRACE > host;
}

static bool must_wait(struct ntp_engine *e, int64_t host)
{
	bool set = e->discipline.loop != NTP_LOOP_NOT_SET && e->discipline.loop != NTP_LOOP_FREQUENCY_SET;

	for (const struct ntp_association *a = e->associations; a && !set; a = a->next) {
		int64_t until = (a->asked_at ? a->asked_at : a->born) + GRACE;

		if (is_awaited(a, host) && (e->decide_at == NTP_NEVER || until > e->decide_at))
			e->decide_at = until;
	}
	return e->decide_at != NTP_NEVER;
}

/* ---- the clock ---- */

static bool is_resting(const struct ntp_engine *e, int64_t host)
{
	return e->updated_at && e->discipline.loop == NTP_LOOP_SYNCHRONIZED &&
	       host - e->updated_at < e->settings.sync_interval * NTP_NS;
}

static void discipline(struct ntp_engine *e, struct contest *c, const struct ntp_now *now)
{
	int m = c->choice.master;
	struct ntp_association *a = c->of[m];
	struct ntp_measure measure = {
		.now = *now,
		.at = c->estimate[m].at,
		.base = c->estimate[m].base + llround((c->choice.offset - c->candidate[m].offset) * NTP_NS),
		.jitter = c->estimate[m].jitter,
		.delay = c->estimate[m].delay,
		.survivors = c->choice.survivors,
		.minpoll = a->source.minpoll,
		.maxpoll = a->source.maxpoll,
	};
	struct ntp_correction correction;

	if (measure.at <= a->used_at || is_resting(e, now->host))
		return;
	a->used_at = measure.at;
	e->updated_at = now->host;
	correction = ntp_discipline_update(&e->discipline, &measure);
	e->offset = e->discipline.offset;
	e->jitter = c->choice.jitter;
	ntp_apply(e, &correction);
}

/* What the survivors say of a leap second at the end of the month, if most of them say the same. */
static int majority_leap(const struct contest *c)
{
	int votes[4] = {0}, all = 0;

	for (int i = 0; i < c->n; i++) {
		if (c->candidate[i].selection < NTP_CANDIDATE)
			continue;
		votes[c->of[i]->heard.leap]++;
		all++;
	}
	return 2 * votes[1] > all ? 1 : 2 * votes[2] > all ? 2 : 0;
}

/* ---- what the device says ---- */

static struct ntp_state state_of_local(const struct ntp_association *a)
{
	return (struct ntp_state){
		.stratum = (uint8_t)a->source.stratum,
		.precision = NTP_PRECISION_LOG2,
		.refid = a->source.stratum == 1 ? ntp_code("LOCL") : 0x7f7f0100u + (unsigned)a->source.unit,
		.root_dispersion = LOCAL_DISPERSION,
		.at = a->born,
		.period = NTP_NS << NTP_MINPOLL,
	};
}

static struct ntp_state state_of_source(struct ntp_engine *e, const struct ntp_association *a)
{
	struct ntp_now now = ntp_now(e);
	struct ntp_estimate est = ntp_estimate(e, a, now.host);
	double added = fmax(LEAST_DISTANCE, est.dispersion + fabs(e->offset)) + hypot(est.jitter, e->jitter);

	e->peer_dispersion = est.dispersion;
	return (struct ntp_state){
		.leap = (uint8_t)e->leap,
		.stratum = a->heard.stratum + 1,
		.precision = NTP_PRECISION_LOG2,
		.refid = ntp_refid(a->source.family, &a->source.address),
		.root_delay = llround((ntp_seconds(a->heard.root_delay) + est.delay) * NTP_NS),
		.root_dispersion = llround((ntp_seconds(a->heard.root_dispersion) + added) * NTP_NS),
		.reference = now.device,
		.at = now.host,
	};
}

static bool is_same(const struct ntp_state *a, const struct ntp_state *b)
{
	return a->leap == b->leap && a->stratum == b->stratum && a->refid == b->refid && a->at == b->at &&
	       a->reference == b->reference && a->root_dispersion == b->root_dispersion;
}

static void say(struct ntp_engine *e, const struct ntp_state *s)
{
	struct ntp_event stratum = {.kind = NTP_EVENT_STRATUM, .from = e->state.stratum, .to = s->stratum};

	if (is_same(&e->state, s))
		return;
	e->state = *s;
	ntp_tell(e, &(struct ntp_event){.kind = NTP_EVENT_STATE});
	if (stratum.from != stratum.to)
		ntp_tell(e, &stratum);
}

/* ---- the decision ---- */

static enum ntp_reason why(const struct ntp_association *old, const struct contest *c)
{
	if (!old->valid)
		return NTP_REASON_PEER_UNSYNCHRONIZED;
	if (old->heard.stratum + 1 >= NTP_STRATUM_MAX)
		return NTP_REASON_STRATUM;
	return c->n > 0 ? NTP_REASON_FALSETICKERS : NTP_REASON_NO_CLOCK;
}

static void follow(struct ntp_engine *e, const struct ntp_association *a, enum ntp_reason reason)
{
	const struct ntp_association *old = e->followed;
	struct ntp_event event = {.kind = NTP_EVENT_SYNCHRONIZED, .association = a};

	if (a == old)
		return;
	e->followed = a;
	if (!a)
		event = (struct ntp_event){.kind = NTP_EVENT_UNSYNCHRONIZED, .association = old, .reason = reason};
	ntp_tell(e, &event);
}

/* The vendor's rule: the local clock wins unless its stratum value is higher. */
static bool local_wins(const struct ntp_association *local, const struct contest *c)
{
	return local->source.stratum <= c->candidate[c->choice.master].stratum;
}

static void follow_local(struct ntp_engine *e, struct ntp_association *local, struct contest *c)
{
	struct ntp_state s = state_of_local(local);

	if (c->choice.master >= 0)
		c->of[c->choice.master]->selection = NTP_CANDIDATE;
	local->selection = NTP_MASTER;
	ntp_leap_vote(e, 0);
	follow(e, local, NTP_REASON_UNKNOWN);
	e->offset = 0;
	e->peer_dispersion = (double)LOCAL_DISPERSION / NTP_NS;
	say(e, &s);
}

static void follow_none(struct ntp_engine *e, struct contest *c, enum ntp_reason lost)
{
	struct ntp_state s;

	ntp_state_unsynchronized(&s);
	ntp_leap_vote(e, 0);
	if (e->followed && lost == NTP_REASON_UNKNOWN)
		lost = why(e->followed, c);
	follow(e, NULL, lost);
	e->offset = e->peer_dispersion = 0;
	say(e, &s);
}

static void follow_source(struct ntp_engine *e, struct contest *c, const struct ntp_now *now)
{
	const struct ntp_association *a = c->of[c->choice.master];
	int64_t before = e->updated_at;
	bool fresh = a != e->followed;
	struct ntp_state s;

	discipline(e, c, now);
	ntp_leap_vote(e, majority_leap(c));
	follow(e, a, NTP_REASON_UNKNOWN);
	if (!fresh && (before == e->updated_at || e->discipline.loop == NTP_LOOP_SPIKE) && e->leap == e->state.leap)
		return;
	s = state_of_source(e, a);
	say(e, &s);
}

void ntp_system_decide(struct ntp_engine *e, enum ntp_reason lost)
{
	struct ntp_now now = ntp_now(e);
	struct ntp_association *local = local_clock(e);
	struct contest c;
	bool ready;

	e->decide_at = NTP_NEVER;
	gather(&c, e, &now, false);
	if (c.choice.master < 0)
		gather(&c, e, &now, true);
	ready = c.choice.master >= 0 && !must_wait(e, now.host);
	if (local && (!ready || local_wins(local, &c)))
		follow_local(e, local, &c);
	else if (!ready)
		follow_none(e, &c, lost);
	else
		follow_source(e, &c, &now);
}

struct ntp_state ntp_engine_state(const struct ntp_engine *e)
{
	return e->state;
}

/* Since the state was; what is periodic is made anew each time. */
static int64_t age_of(const struct ntp_state *s, const struct ntp_now *now)
{
	int64_t age = now->host > s->at ? now->host - s->at : 0;

	return s->period ? age % s->period : age;
}

int64_t ntp_state_root_dispersion(const struct ntp_state *s, const struct ntp_now *now)
{
	if (s->stratum == NTP_STRATUM_MAX)
		return 0;
	return s->root_dispersion + llround((double)age_of(s, now) * NTP_PHI);
}

struct ntp_system ntp_state_system(const struct ntp_state *s, const struct ntp_now *now)
{
	struct ntp_system y = {
		.leap = s->leap,
		.stratum = s->stratum,
		.precision = s->precision,
		.root_delay = ntp_short(s->root_delay),
		.refid = s->refid,
	};

	if (s->stratum == NTP_STRATUM_MAX)
		return y;
	y.root_dispersion = ntp_short(ntp_state_root_dispersion(s, now));
	y.reference = s->period ? ntp_time(now->device - age_of(s, now)) : s->reference ? ntp_time(s->reference) : 0;
	return y;
}
