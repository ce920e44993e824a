/*
 * When an association sends, and what (RFC 5905 section 13).
 * Knows intervals, bursts and requests; knows nothing of answers but that there was one.
 */
#include "ntp/association.h"

#include <string.h>

#define PATIENCE 8 /* answers at a slower pace before a faster one is tried again */

static int log2_of(int64_t interval)
{
	int log2 = 0;

	while (interval >= 2 * NTP_NS) {
		interval /= 2;
		log2++;
	}
	return log2;
}

static bool is_fast(const struct ntp_engine *e, const struct ntp_association *a)
{
	return e->settings.high_precision_poll && ntp_asks(a->source.kind);
}

/* A newcomer among sources that are asked seldom is asked often at first, less with each answer. */
static bool is_new(const struct ntp_association *a)
{
	return !a->ever || a->filter.count;
}

/* log2 s: as the discipline likes it, within the configured limits. Who calls into a group does so always as often. */
static int wished_poll(const struct ntp_engine *e, const struct ntp_association *a)
{
	int poll = e->discipline.poll, new = a->source.minpoll + (int)a->filter.count;

	if (a->source.kind == NTP_BROADCAST_SERVER || a->source.kind == NTP_MANYCAST_CLIENT)
		return a->source.minpoll;
	poll = is_new(a) && poll > new ? new : poll;
	poll = poll > a->source.maxpoll ? a->source.maxpoll : poll;
	return poll < a->source.minpoll ? a->source.minpoll : poll;
}

/* While it answers: as often as either of two peers wishes, no oftener than a server bears. */
static int64_t usual_interval(const struct ntp_engine *e, const struct ntp_association *a)
{
	int poll = wished_poll(e, a);

	if (is_fast(e, a) && !a->poll_floor)
		return e->settings.high_precision_poll * (NTP_NS / 1000);
	if (a->source.kind == NTP_UNICAST_PEER && a->ever && a->heard.poll < poll)
		poll = a->heard.poll < a->source.minpoll ? a->source.minpoll : a->heard.poll;
	poll = poll < a->poll_floor ? a->poll_floor : poll;
	return NTP_NS << poll;
}

/* `unsync max-poll-interval`: up to the limit by doubling, down again by steps, and so on. */
static int64_t wave(const struct ntp_engine *e, struct ntp_association *a, int64_t least)
{
	int64_t limit = NTP_NS << e->settings.unsync_max_poll, step = NTP_NS << e->settings.unsync_step;

	if (a->falling) {
		a->falling = a->interval - step > least;
		return a->falling ? a->interval - step : least;
	}
	a->falling = a->interval * 2 >= limit;
	return a->falling ? limit : a->interval * 2;
}

/* While it is silent: the interval doubles with every second poll, up to 1024 s. */
static int64_t silent_interval(const struct ntp_engine *e, struct ntp_association *a)
{
	int64_t least = usual_interval(e, a), limit = NTP_NS << NTP_MAXPOLL;

	if (a->silent <= 1 || least >= limit || is_fast(e, a))
		return least;
	if (e->settings.unsync_max_poll && ntp_asks(a->source.kind))
		return wave(e, a, least);
	if (a->silent % 2 == 0)
		return a->interval;
	return a->interval * 2 < limit ? a->interval * 2 : limit;
}

/* Of an association that only listens: how often its peer ought to be heard. Who has answered nothing yet may be
 * anybody and does not stay for days by saying that it will be silent. */
static int64_t expected_interval(const struct ntp_association *a)
{
	int most = a->filter.count ? NTP_MAXPOLL_EVER : NTP_MAXPOLL, poll = a->heard.poll;

	poll = poll < 3 ? 3 : poll > most ? most : poll;
	return NTP_NS << poll;
}

/* ---- packets ---- */

/* Interleaved mode (RFC 9769) is worth its price, a sample one poll late and requests that belong together for all to
 * see, where polls follow each other fast. After a question without an answer the next one is an ordinary one. */
static bool interleaves(const struct ntp_engine *e, const struct ntp_association *a)
{
	return is_fast(e, a) && a->source.version == 4 && a->exchange.received && !a->asked;
}

/* A request tells nothing of the device and cannot be guessed: its transmit time stamp is random (RFC 9109). So is the
 * receive time stamp that an interleaved answer returns instead. */
static void fill_request(struct ntp_engine *e, struct ntp_association *a, struct ntp_packet *p)
{
	while (!p->transmit)
		p->transmit = e->ops->random(e->ctx);
	p->poll = (int8_t)log2_of(a->interval);
	if (!interleaves(e, a))
		return;
	p->origin = a->exchange.received;
	while (!p->receive || p->receive == p->transmit)
		p->receive = e->ops->random(e->ctx);
}

/* Other modes carry the system variables. Of the time stamp the digits below the clock's precision are random, so that
 * who has not seen the packet cannot answer it. */
static void fill_system(
	struct ntp_engine *e, struct ntp_association *a, struct ntp_packet *p, const struct ntp_now *now)
{
	struct ntp_system s = ntp_state_system(&e->state, now);

	p->leap = s.leap;
	p->stratum = s.stratum < NTP_STRATUM_MAX ? s.stratum : 0;
	p->precision = s.precision;
	p->root_delay = s.root_delay;
	p->root_dispersion = s.root_dispersion;
	p->refid = s.refid;
	p->reference = s.reference;
	p->poll = (int8_t)wished_poll(e, a);
	p->transmit = ntp_time(now->device);
	p->transmit = (p->transmit & ~0x3ffULL) | (e->ops->random(e->ctx) & 0x3ff);
	if (p->mode == NTP_MODE_BROADCAST || !a->their_transmit)
		return;
	p->origin = a->their_transmit;
	p->receive = ntp_time(a->their_arrival);
}

int ntp_transmit(struct ntp_engine *e, struct ntp_association *a, enum ntp_mode mode)
{
	uint8_t packet[NTP_PACKET_MAX];
	struct ntp_packet p = {.version = a->source.version, .mode = (uint8_t)mode};
	struct ntp_now now = ntp_now(e);
	int64_t left = now.device;
	size_t len = NTP_HEADER;

	if (mode == NTP_MODE_CLIENT)
		fill_request(e, a, &p);
	else
		fill_system(e, a, &p, &now);
	ntp_packet_build(packet, &p);
	if (e->settings.authentication && a->source.key)
		len += e->ops->mac(e->ctx, a->source.key, packet, len, packet + len);
	a->asked = p.transmit;
	a->asked_apart = mode == NTP_MODE_CLIENT ? p.receive : 0;
	a->asked_as = mode;
	a->asked_at = now.host;
	if (e->ops->send(e->ctx, a, packet, len, &left) < 0)
		return -1;
	a->asked_at = now.host + (left - now.device);
	return 0;
}

/* ---- polls ---- */

static const struct {
	enum ntp_mode mode; /* of what is sent; NTP_MODE_RESERVED = nothing */
	bool answered;	    /* is an answer expected? */
} kinds[NTP_KINDS] = {
	[NTP_UNICAST_SERVER] = {NTP_MODE_CLIENT, true},
	[NTP_UNICAST_PEER] = {NTP_MODE_ACTIVE, true},
	[NTP_PASSIVE_PEER] = {NTP_MODE_RESERVED, true},
	[NTP_BROADCAST_SERVER] = {NTP_MODE_BROADCAST, false},
	[NTP_BROADCAST_CLIENT] = {NTP_MODE_RESERVED, true},
	[NTP_MANYCAST_CLIENT] = {NTP_MODE_CLIENT, false},
	[NTP_MANYCAST_SERVER] = {NTP_MODE_CLIENT, true},
	[NTP_LOCAL_CLOCK] = {NTP_MODE_RESERVED, false},
};

void ntp_poll_begin(struct ntp_engine *e, struct ntp_association *a)
{
	int64_t host = ntp_now(e).host;

	a->ttl = 0;
	a->silent = 0;
	a->falling = false;
	a->introduced = false;
	if (a->source.kind == NTP_LOCAL_CLOCK) {
		a->interval = NTP_NS << NTP_MINPOLL;
		a->due = NTP_NEVER;
	} else if (kinds[a->source.kind].mode == NTP_MODE_RESERVED) {
		a->interval = expected_interval(a);
		a->due = host + a->interval + a->interval / 2;
	} else {
		a->interval = usual_interval(e, a);
		a->due = host + (int64_t)(e->ops->random(e->ctx) % NTP_NS);
	}
}

static bool is_of_line(const struct ntp_source *a, enum ntp_kind kind, const struct ntp_source *s)
{
	return a->kind == kind && a->family == s->family && strcmp(a->vpn, s->vpn) == 0 &&
	       strcmp(a->ifname, s->ifname) == 0;
}

/* Has the question of this manycast client been answered, by another than `but`? An answer has the question's line. */
static bool is_found(const struct ntp_engine *e, const struct ntp_source *s, const struct ntp_association *but)
{
	for (const struct ntp_association *a = e->associations; a; a = a->next)
		if (a != but && is_of_line(&a->source, NTP_MANYCAST_SERVER, s))
			return true;
	return false;
}

/* The last one who had answered is silent: within a second the question is asked again, from one hop on. */
static void ask_anew(struct ntp_engine *e, const struct ntp_source *s)
{
	int64_t soon = ntp_now(e).host + (int64_t)(e->ops->random(e->ctx) % NTP_NS);

	for (struct ntp_association *a = e->associations; a; a = a->next)
		if (is_of_line(&a->source, NTP_MANYCAST_CLIENT, s) && a->due > soon) {
			a->ttl = 0;
			a->due = soon;
		}
}

static enum ntp_reason why_lost(const struct ntp_engine *e, const struct ntp_association *a)
{
	enum ntp_reason obstacle = a->trouble;

	if (obstacle == NTP_REASON_UNKNOWN && e->ops->obstacle)
		obstacle = e->ops->obstacle(e->ctx, a);
	if (obstacle != NTP_REASON_UNKNOWN)
		return obstacle;
	return a->source.kind == NTP_MANYCAST_SERVER && !is_found(e, &a->source, a) ? NTP_REASON_MANYCAST_RESTARTED
										    : NTP_REASON_UNREACHABLE;
}

/* Eight polls in a row without an answer. False if the association is gone with it. */
static bool lost(struct ntp_engine *e, struct ntp_association *a)
{
	enum ntp_reason reason = why_lost(e, a);

	if (a->source.dynamic) {
		if (a->source.kind == NTP_MANYCAST_SERVER && !is_found(e, &a->source, a))
			ask_anew(e, &a->source);
		ntp_association_close(e, a, reason);
		return false;
	}
	ntp_filter_clear(&a->filter);
	ntp_system_decide(e, reason);
	return true;
}

/* Another poll begins: one bit of reach goes. False if the association is gone. */
static bool shift_reach(struct ntp_engine *e, struct ntp_association *a)
{
	bool was = a->reach;

	a->reach = (uint8_t)(a->reach << 1);
	a->silent += a->silent < INT16_MAX;
	if (!a->reach && (was || (a->source.dynamic && a->silent > 8)))
		return lost(e, a);
	return true;
}

/* A client that only listens counts what does not come. During the volley of a new broadcast client it asks. */
static void poll_listener(struct ntp_engine *e, struct ntp_association *a, int64_t host)
{
	if (a->burst > 0) {
		a->burst--;
		ntp_transmit(e, a, NTP_MODE_CLIENT);
		a->due = host + NTP_BURST_SPACING;
		return;
	}
	if (a->source.kind == NTP_BROADCAST_CLIENT && a->one_way == 0) {
		a->one_way = a->filter.count ? ntp_estimate(e, a, host).delay / 2 : NTP_PATH_DELAY;
		a->asked = 0;
		a->due = host + a->interval;
		return;
	}
	a->due = host + a->interval;
	shift_reach(e, a);
}

/* The circle grows by one hop with each question, until somebody answers. After the last one comes a pause of one
 * interval, then it begins again; so it does when those who answered are lost. */
static void poll_manycast(struct ntp_engine *e, struct ntp_association *a, int64_t host)
{
	a->interval = usual_interval(e, a);
	a->due = host + a->interval;
	if (is_found(e, &a->source, NULL) || a->ttl == a->source.ttl) {
		a->ttl = 0;
		return;
	}
	a->ttl++;
	ntp_transmit(e, a, NTP_MODE_CLIENT);
}

/* How many packets follow the first one of a poll. A peer's very first question is a client's; its own mode follows. */
static int burst_of(const struct ntp_association *a)
{
	if (a->source.kind == NTP_UNICAST_PEER)
		return !a->introduced;
	return (a->reach ? a->source.burst : a->source.iburst) && !a->restrained ? NTP_STAGES - 1 : 0;
}

static void poll_speaker(struct ntp_engine *e, struct ntp_association *a, int64_t host)
{
	enum ntp_mode mode = kinds[a->source.kind].mode;

	if (a->burst > 0) {
		a->burst--;
	} else {
		if (kinds[a->source.kind].answered && !shift_reach(e, a))
			return;
		a->burst = burst_of(a);
		a->interval = a->reach || mode == NTP_MODE_BROADCAST ? usual_interval(e, a) : silent_interval(e, a);
	}
	if (a->source.kind == NTP_UNICAST_PEER && !a->introduced)
		mode = NTP_MODE_CLIENT;
	a->introduced = true;
	ntp_transmit(e, a, mode);
	a->due = host + (a->burst > 0 ? NTP_BURST_SPACING : a->interval);
}

void ntp_poll(struct ntp_engine *e, struct ntp_association *a)
{
	int64_t host = ntp_now(e).host;

	if (a->source.kind == NTP_MANYCAST_CLIENT)
		poll_manycast(e, a, host);
	else if (kinds[a->source.kind].mode == NTP_MODE_RESERVED)
		poll_listener(e, a, host);
	else
		poll_speaker(e, a, host);
}

/* Who only listens has one bit for each packet that ought to have come, with half an interval of patience. */
static void heard_unasked(struct ntp_association *a, int64_t host)
{
	a->reach = (uint8_t)(a->reach << 1 | 1);
	if (a->burst > 0)
		return;
	a->interval = expected_interval(a);
	a->due = host + a->interval + a->interval / 2;
}

/* Not later than the usual interval from now. */
static void hurry(const struct ntp_engine *e, struct ntp_association *a, int64_t host)
{
	int64_t usual = usual_interval(e, a);

	if (!ntp_asks(a->source.kind) || a->burst > 0 || a->interval <= usual)
		return;
	a->interval = usual;
	a->due = a->due < host + usual ? a->due : host + usual;
}

void ntp_poll_sooner(struct ntp_engine *e)
{
	int64_t host = ntp_now(e).host;

	for (struct ntp_association *a = e->associations; a; a = a->next)
		hurry(e, a, host);
}

/* A server that asked for a slower pace is asked a little faster again after a while: it may have had its reasons. */
static void grow_bold(const struct ntp_engine *e, struct ntp_association *a)
{
	if (!a->poll_floor || --a->patience > 0)
		return;
	a->poll_floor--;
	a->patience = PATIENCE;
	if (a->poll_floor <= wished_poll(e, a))
		a->poll_floor = 0;
}

void ntp_poll_heard(struct ntp_engine *e, struct ntp_association *a, bool periodic)
{
	int64_t host = ntp_now(e).host;

	a->silent = 0;
	a->falling = false;
	if (kinds[a->source.kind].mode == NTP_MODE_RESERVED && periodic) {
		heard_unasked(a, host);
		return;
	}
	a->reach |= 1;
	grow_bold(e, a);
	hurry(e, a, host);
}

void ntp_poll_slower(struct ntp_engine *e, struct ntp_association *a, int poll)
{
	int wanted = log2_of(a->interval) + 1;

	wanted = wanted < poll && poll <= a->source.maxpoll ? poll : wanted;
	a->poll_floor = wanted < NTP_MAXPOLL_EVER ? wanted : NTP_MAXPOLL_EVER;
	a->patience = PATIENCE;
	a->restrained = true;
	a->silent = 0;
	a->burst = 0;
	a->interval = NTP_NS << a->poll_floor;
	a->due = ntp_now(e).host + a->interval;
}
