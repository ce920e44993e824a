/*
 * What an answer is worth: the tests of RFC 5905 section 9.2, kiss codes, and the sample that comes out of it.
 * Knows packets and the association they are for; knows nothing of other associations. Everything it reads is hostile.
 */
#include "ntp/association.h"

#include <math.h>

#define DISTANCE_MAX 16.0      /* s: nobody is believed who is farther from the truth (RFC 5905 section 7.3) */
#define IMPOSSIBLE 0.001       /* s: an answer that stayed longer at the server than it was away */
#define LEAP_NEAR (4 * NTP_NS) /* before a leap second, when nobody knows which side a server counts from */
#define TRUSTED_END (5680281600 * NTP_NS)  /* 2150: later than that, or before 1970, is no date */
#define TRUSTED_BASE (1767225600 * NTP_NS) /* 2026: no device is older, so 1970 means a clock without a battery */

static const uint8_t modes[NTP_KINDS] = {
	/* accepted from the peer, as bits */
	[NTP_UNICAST_SERVER] = 1 << NTP_MODE_SERVER,
	[NTP_MANYCAST_SERVER] = 1 << NTP_MODE_SERVER,
	[NTP_UNICAST_PEER] = 1 << NTP_MODE_ACTIVE | 1 << NTP_MODE_PASSIVE | 1 << NTP_MODE_SERVER,
	[NTP_PASSIVE_PEER] = 1 << NTP_MODE_ACTIVE,
	[NTP_BROADCAST_CLIENT] = 1 << NTP_MODE_BROADCAST | 1 << NTP_MODE_SERVER,
};

static bool is_symmetric(const struct ntp_association *a)
{
	return a->source.kind == NTP_UNICAST_PEER || a->source.kind == NTP_PASSIVE_PEER;
}

/* Host time of an arrival. If the device's clock was set in between, now stands in. */
static int64_t host_time(const struct ntp_now *now, int64_t arrival)
{
	int64_t ago = now->device - arrival;

	return now->host - (ago > 0 && ago < NTP_NS ? ago : 0);
}

/* ---- tests ---- */

bool ntp_authentic(struct ntp_engine *e, const struct ntp_packet *p, const uint8_t *data, size_t len)
{
	return p->mac && e->ops->verify(e->ctx, data, len - p->mac, data + len - p->mac, p->mac);
}

static uint32_t key_of(const struct ntp_packet *p, const uint8_t *data, size_t len)
{
	const uint8_t *k = data + len - p->mac;

	return (uint32_t)k[0] << 24 | (uint32_t)k[1] << 16 | (uint32_t)k[2] << 8 | k[3];
}

/* Does it tell when the answer before it left, not when it leaves itself? */
static bool is_interleaved(const struct ntp_association *a, const struct ntp_packet *p)
{
	return a->asked_apart && p->origin == a->asked_apart && p->mode == NTP_MODE_SERVER;
}

static bool is_answer(const struct ntp_association *a, const struct ntp_packet *p)
{
	bool in_kind = (p->mode == NTP_MODE_SERVER) == (a->asked_as == NTP_MODE_CLIENT);

	return (a->asked && p->origin == a->asked && in_kind) || is_interleaved(a, p);
}

/* Whom no line names needs a key when keys are in use, even if it was taken in before they were. */
static bool needs_mac(const struct ntp_engine *e, const struct ntp_association *a)
{
	bool came_by_itself = a->source.kind == NTP_PASSIVE_PEER || a->source.kind == NTP_BROADCAST_CLIENT;

	return e->settings.authentication && (a->source.key || came_by_itself);
}

/* An association without a key, or without `ntp authentication enable`, takes any packet. Only the answer to a question
 * can set a source aside: anybody can send something else in its name. */
static enum ntp_drop check_mac(
	struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p, const uint8_t *data, size_t len)
{
	if (!p->nak) {
		if (!needs_mac(e, a))
			return NTP_ANSWER;
		if (p->mac && key_of(p, data, len) == a->source.key && ntp_authentic(e, p, data, len))
			return NTP_ANSWER;
	}
	a->trouble = NTP_REASON_AUTHENTICATION;
	a->set_aside |= a->source.preempt && is_answer(a, p);
	return p->nak ? NTP_DROP_CRYPTO_NAK : NTP_DROP_UNAUTHENTIC;
}

/* Mode 4: the origin time stamp first, so that a stranger cannot even make the association fail. */
static enum ntp_drop check_server(
	struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p, const uint8_t *data, size_t len)
{
	bool kiss = p->stratum == 0;

	if (p->transmit && p->transmit == a->their_transmit && !is_interleaved(a, p))
		return NTP_DROP_DUPLICATE;
	if (!p->origin || (!kiss && (!p->receive || !p->transmit)))
		return NTP_DROP_STAMPS;
	if (!is_answer(a, p))
		return NTP_DROP_BOGUS;
	return check_mac(e, a, p, data, len);
}

/* An authentic packet of a symmetric peer that is older than its last one was recorded and is played again. Of one
 * without a MAC nobody knows: what it says of time could be any number, and would lock the real peer out. */
static bool is_replay(const struct ntp_engine *e, const struct ntp_association *a, const struct ntp_packet *p)
{
	return needs_mac(e, a) && a->their_transmit && (int64_t)(p->transmit - a->their_transmit) < 0;
}

/* Modes 1 and 2: the peer's transmit time stamp is noted even if it answers nothing of ours, because only so it comes
 * to answer: an earlier packet of ours may have been lost, or it has just begun. Of what its header says only the first
 * packet is believed without being an answer. */
static enum ntp_drop check_symmetric(struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p,
	const uint8_t *data, size_t len, int64_t arrival)
{
	enum ntp_drop drop;

	if (!p->transmit)
		return NTP_DROP_STAMPS;
	if (p->transmit == a->their_transmit)
		return NTP_DROP_DUPLICATE;
	if (p->nak && !is_answer(a, p))
		return NTP_DROP_BOGUS;
	drop = check_mac(e, a, p, data, len);
	if (drop != NTP_ANSWER)
		return drop;
	if (!is_answer(a, p) && is_replay(e, a, p))
		return NTP_DROP_BOGUS;
	a->their_transmit = p->transmit;
	a->their_arrival = arrival;
	if (!p->origin)
		return a->ever ? NTP_DROP_BOGUS : NTP_ANSWER;
	return !p->receive ? NTP_DROP_STAMPS : is_answer(a, p) ? NTP_ANSWER : NTP_DROP_BOGUS;
}

/* Mode 5: nothing shows that it is fresh, but an older one than the last is not. */
static enum ntp_drop check_broadcast(
	struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p, const uint8_t *data, size_t len)
{
	if (!p->transmit)
		return NTP_DROP_STAMPS;
	if (p->transmit == a->their_transmit)
		return NTP_DROP_DUPLICATE;
	if (a->their_transmit && (int64_t)(p->transmit - a->their_transmit) < 0)
		return NTP_DROP_BOGUS;
	return check_mac(e, a, p, data, len);
}

static enum ntp_drop check(struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p,
	const uint8_t *data, size_t len, int64_t arrival)
{
	if (is_symmetric(a) && p->mode != NTP_MODE_SERVER)
		return check_symmetric(e, a, p, data, len, arrival);
	return (p->mode == NTP_MODE_BROADCAST ? check_broadcast : check_server)(e, a, p, data, len);
}

/* ---- kiss codes ---- */

/* DENY and RSTR end the association, configured or not (RFC 5905 section 7.4). */
static enum ntp_drop take_kiss(struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p)
{
	if (p->refid == ntp_code("RATE")) {
		a->asked = a->asked_apart = 0;
		ntp_poll_slower(e, a, p->poll);
		return NTP_DROP_KISS_RATE;
	}
	if (p->refid == ntp_code("DENY") || p->refid == ntp_code("RSTR")) {
		ntp_association_close(e, a, NTP_REASON_KISS_DENY);
		return NTP_DROP_KISS_DENY;
	}
	return NTP_ANSWER;
}

/* ---- what the header says ---- */

static void note(struct ntp_association *a, const struct ntp_packet *p, int64_t arrival, int64_t host)
{
	a->heard = *p;
	if (!p->stratum)
		a->heard.stratum = NTP_STRATUM_MAX;
	a->ever = true;
	a->heard_at = host;
	a->their_arrival = arrival;
	/* A peer's conversation begins after the question of a client. */
	a->their_transmit = is_symmetric(a) && p->mode == NTP_MODE_SERVER ? 0 : p->transmit;
	if (p->mode != NTP_MODE_BROADCAST && p->origin)
		a->asked = a->asked_apart = 0;
}

/* latest: the server's time when the packet was made, at least. */
static enum ntp_drop check_header(struct ntp_engine *e, struct ntp_association *a, uint64_t latest)
{
	const struct ntp_packet *p = &a->heard;

	if (p->leap == NTP_LEAP_UNSYNCHRONIZED || p->stratum >= NTP_STRATUM_MAX) {
		a->trouble = NTP_REASON_PEER_UNSYNCHRONIZED;
		return NTP_DROP_UNSYNCHRONIZED;
	}
	if (ntp_seconds(p->root_delay) / 2 + ntp_seconds(p->root_dispersion) >= DISTANCE_MAX ||
		(p->reference && (int64_t)(latest - p->reference) < 0))
		return NTP_DROP_DISTANCE;
	if (e->ops->may_follow && !e->ops->may_follow(e->ctx, &a->source))
		return NTP_DROP_FOLLOW;
	return NTP_ANSWER;
}

/* ---- samples ---- */

/* Time stamps are taken in the era nearest to the device's time, or to the year it was made if it does not know. */
static int64_t instant(uint64_t stamp, const struct ntp_now *now)
{
	return ntp_time_near(stamp, now->device > TRUSTED_BASE ? now->device : TRUSTED_BASE);
}

/* From the way there and back. Its error is half the way, and what the clocks drift meanwhile. */
static bool sample_of_exchange(const struct ntp_engine *e, const struct ntp_exchange *x, const struct ntp_packet *p,
	const struct ntp_now *now, struct ntp_sample *s)
{
	int64_t received = instant(x->received, now), sent = instant(p->transmit, now);
	double away = (double)(x->answered_at - x->asked_at) / NTP_NS;
	double there = (double)(sent - received) / NTP_NS;

	s->at = x->asked_at + (x->answered_at - x->asked_at) / 2;
	s->base = (received - x->asked_at) / 2 + (sent - x->answered_at) / 2;
	s->delay = away * (1 + e->discipline.frequency) - there;
	s->dispersion = exp2(p->precision < 0 ? p->precision : 0) + NTP_TICK + NTP_PHI * away;
	if (sent < 0 || sent > TRUSTED_END || away < 0 || there < 0 ||
		s->delay < -IMPOSSIBLE - 2 * NTP_FREQUENCY * away)
		return false;
	s->delay = fmax(s->delay, NTP_TICK);
	return true;
}

static struct ntp_sample sample_of_broadcast(
	const struct ntp_association *a, const struct ntp_packet *p, const struct ntp_now *now, int64_t arrival)
{
	return (struct ntp_sample){
		.base = instant(p->transmit, now) + llround(a->one_way * NTP_NS) - arrival,
		.at = arrival,
		.delay = 2 * a->one_way,
		.dispersion = exp2(p->precision < 0 ? p->precision : 0) + NTP_TICK,
	};
}

/* A server may count the leap second a little earlier than the device. */
static bool is_near_leap(const struct ntp_engine *e, int64_t host)
{
	return e->leap_at != NTP_NEVER && e->leap_at - host < LEAP_NEAR;
}

static bool is_too_far(const struct ntp_engine *e, const struct ntp_sample *s, const struct ntp_now *now)
{
	double offset = (double)(s->base - (now->device - now->host)) / NTP_NS;

	return e->settings.offset_limit && fabs(offset) > e->settings.offset_limit;
}

/* x: the exchange that the packet completes. */
static enum ntp_drop take_sample(struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p,
	const struct ntp_exchange *x, const struct ntp_now *now, int64_t host)
{
	struct ntp_sample s;

	if (p->mode == NTP_MODE_BROADCAST) {
		if (a->one_way == 0) /* the volley that measures it is not over */
			return NTP_ANSWER;
		s = sample_of_broadcast(a, p, now, host);
		if (s.base + host < 0 || s.base + host > TRUSTED_END)
			return NTP_DROP_STAMPS;
	} else if (!sample_of_exchange(e, x, p, now, &s)) {
		return NTP_DROP_STAMPS;
	}
	if (is_near_leap(e, host))
		return NTP_ANSWER;
	if (is_too_far(e, &s, now))
		return NTP_DROP_OFFSET;
	ntp_filter_add(&a->filter, &s);
	return NTP_ANSWER;
}

enum ntp_drop ntp_take(struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p, const uint8_t *data,
	size_t len, int64_t arrival)
{
	struct ntp_now now = ntp_now(e);
	int64_t host = host_time(&now, arrival);
	struct ntp_exchange latest = {p->receive, a->asked_at, host}, before = a->exchange;
	bool interleaved = is_interleaved(a, p);
	enum ntp_drop drop = check(e, a, p, data, len, arrival);

	if (drop == NTP_ANSWER && p->stratum == 0 && p->mode == NTP_MODE_SERVER)
		drop = take_kiss(e, a, p);
	if (drop != NTP_ANSWER)
		return drop;
	note(a, p, arrival, host);
	if (p->mode == NTP_MODE_SERVER)
		a->exchange = latest;
	drop = check_header(e, a, interleaved ? p->receive : p->transmit);
	if (drop == NTP_ANSWER && (p->origin || p->mode == NTP_MODE_BROADCAST)) {
		a->accepted_at = host;
		a->trouble = NTP_REASON_UNKNOWN;
		a->set_aside = false;
		ntp_poll_heard(e, a, p->mode != NTP_MODE_SERVER);
		drop = take_sample(e, a, p, interleaved ? &before : &latest, &now, host);
	}
	ntp_system_decide(e, NTP_REASON_UNKNOWN);
	return drop;
}

/* A symmetric passive association answers at once; then the time the packet stays here is short. */
static bool is_answered(enum ntp_drop drop)
{
	return drop == NTP_ANSWER || drop == NTP_DROP_UNSYNCHRONIZED || drop == NTP_DROP_BOGUS ||
	       drop == NTP_DROP_OFFSET || drop == NTP_DROP_DISTANCE;
}

enum ntp_drop ntp_engine_receive(struct ntp_engine *e, struct ntp_association *a, const uint8_t *data, size_t len,
	bool from_matches, int64_t arrival)
{
	bool passive = a->source.kind == NTP_PASSIVE_PEER;
	struct ntp_packet p;
	enum ntp_drop drop;

	if (!from_matches)
		return NTP_DROP_SOURCE;
	drop = ntp_packet_parse(data, len, &p);
	if (drop != NTP_ANSWER)
		return drop;
	if (!(modes[a->source.kind] & 1 << p.mode))
		return NTP_DROP_MODE;
	drop = ntp_take(e, a, &p, data, len, arrival);
	if (passive && is_answered(drop)) /* it is still there: only mode 4 carries kiss codes */
		ntp_transmit(e, a, NTP_MODE_PASSIVE);
	return drop;
}
