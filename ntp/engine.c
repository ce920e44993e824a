/*
 * The life of the engine and of its associations.
 * Knows which there are and when something is due; knows nothing of packets and of what time it is.
 */
#include "ntp/association.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static void defaults(struct ntp_source *s)
{
	if (!s->port)
		s->port = NTP_PORT;
	if (!s->version)
		s->version = s->family == NTP_IPV6 ? 4 : 3;
	if (!s->minpoll)
		s->minpoll = NTP_MINPOLL;
	if (!s->maxpoll)
		s->maxpoll = NTP_MAXPOLL;
	if (!s->ttl)
		s->ttl = UINT8_MAX;
}

struct ntp_now ntp_now(const struct ntp_engine *e)
{
	return e->ops->now(e->ctx);
}

void ntp_tell(struct ntp_engine *e, const struct ntp_event *event)
{
	if (e->ops->event)
		e->ops->event(e->ctx, event);
}

struct ntp_engine *ntp_engine_new(const struct ntp_ops *ops, void *ctx)
{
	struct ntp_engine *e = calloc(1, sizeof *e);

	assert(e);
	e->ops = ops;
	e->ctx = ctx;
	e->settings.max_dynamic = 100;
	e->decide_at = e->leap_at = NTP_NEVER;
	ntp_discipline_init(&e->discipline);
	ntp_state_unsynchronized(&e->state);
	return e;
}

void ntp_engine_free(struct ntp_engine *e)
{
	while (e && e->associations) {
		struct ntp_association *a = e->associations;

		e->associations = a->next;
		if (e->ops->close)
			e->ops->close(e->ctx, a, NTP_REASON_UNKNOWN);
		free(a);
	}
	free(e);
}

void ntp_engine_set(struct ntp_engine *e, const struct ntp_settings *s)
{
	bool faster = s->high_precision_poll && s->high_precision_poll != e->settings.high_precision_poll;

	e->settings = *s;
	if (faster)
		ntp_poll_sooner(e);
	ntp_system_decide(e, NTP_REASON_CONFIGURATION);
}

/* ---- associations ---- */

/* Local clocks and senders of broadcasts and questions are as many as there are lines for them. */
static bool is_full(const struct ntp_engine *e, const struct ntp_source *s)
{
	return ntp_hears_one(s->kind) && e->count == NTP_ASSOCIATIONS;
}

struct ntp_association *ntp_association_new(struct ntp_engine *e, const struct ntp_source *s, void *user)
{
	struct ntp_association **end = &e->associations, *a;

	if (is_full(e, s))
		return NULL;
	a = calloc(1, sizeof *a);
	assert(a);
	a->source = *s;
	defaults(&a->source);
	a->user = user;
	a->valid = true;
	a->heard.leap = NTP_LEAP_UNSYNCHRONIZED;
	a->heard.stratum = NTP_STRATUM_MAX;
	a->heard.poll = NTP_MINPOLL;
	a->born = ntp_now(e).host;
	while (*end)
		end = &(*end)->next;
	*end = a;
	e->count += ntp_hears_one(s->kind);
	ntp_poll_begin(e, a);
	return a;
}

/* A stranger that was taken in and is the same host: it must not vote twice. */
static struct ntp_association *stranger(const struct ntp_engine *e, const struct ntp_association *known)
{
	for (struct ntp_association *a = e->associations; a; a = a->next)
		if (a->source.dynamic && ntp_asks(known->source.kind) && a->source.family == known->source.family &&
			memcmp(&a->source.address, &known->source.address, sizeof a->source.address) == 0 &&
			strcmp(a->source.vpn, known->source.vpn) == 0)
			return a;
	return NULL;
}

/* Of those whom nobody named, the one to give way: who was not heard for longest. */
static struct ntp_association *least_wanted(const struct ntp_engine *e)
{
	struct ntp_association *least = NULL;

	for (struct ntp_association *a = e->associations; a; a = a->next)
		if (a->source.dynamic && (!least || a->accepted_at < least->accepted_at))
			least = a;
	return least;
}

/* What was learned of it stays. */
static void take_over(struct ntp_engine *e, struct ntp_association *a, struct ntp_association *old)
{
	a->heard = old->heard;
	a->ever = old->ever;
	a->heard_at = old->heard_at;
	a->accepted_at = old->accepted_at;
	a->their_transmit = old->their_transmit;
	a->their_arrival = old->their_arrival;
	a->reach = old->reach;
	a->filter = old->filter;
	a->used_at = old->used_at;
	ntp_association_close(e, old, NTP_REASON_CONFIGURATION);
}

struct ntp_association *ntp_engine_add(struct ntp_engine *e, const struct ntp_source *s, void *user)
{
	struct ntp_association *last = is_full(e, s) ? least_wanted(e) : NULL, *a, *old;

	if (last)
		ntp_association_close(e, last, NTP_REASON_CONFIGURATION);
	a = ntp_association_new(e, s, user);
	old = a ? stranger(e, a) : NULL;
	if (old)
		take_over(e, a, old);
	if (a && s->kind == NTP_LOCAL_CLOCK)
		ntp_system_decide(e, NTP_REASON_CONFIGURATION);
	return a;
}

/* What another key or another port says was not measured yet. */
static void start_anew(struct ntp_engine *e, struct ntp_association *a)
{
	ntp_filter_clear(&a->filter);
	a->reach = 0;
	a->asked = 0;
	a->exchange.received = 0;
	a->silent = 0;
	a->set_aside = false;
	ntp_poll_begin(e, a);
}

void ntp_engine_amend(struct ntp_engine *e, struct ntp_association *a, const struct ntp_source *s)
{
	bool key_changed = s->key != a->source.key;
	uint16_t port = a->source.port;

	a->source = *s;
	defaults(&a->source);
	a->poll_floor = 0;
	a->restrained = false;
	if (!s->preempt)
		a->set_aside = false;
	if (key_changed || a->source.port != port)
		start_anew(e, a);
	ntp_system_decide(e, key_changed ? NTP_REASON_AUTHENTICATION_CHANGED : NTP_REASON_CONFIGURATION);
}

void ntp_association_close(struct ntp_engine *e, struct ntp_association *a, enum ntp_reason reason)
{
	struct ntp_association **at = &e->associations;

	while (*at != a)
		at = &(*at)->next;
	*at = a->next;
	e->count -= ntp_hears_one(a->source.kind);
	ntp_system_decide(e, reason);
	if (e->ops->close)
		e->ops->close(e->ctx, a, reason);
	free(a);
}

void ntp_engine_remove(struct ntp_engine *e, struct ntp_association *a, enum ntp_reason reason)
{
	ntp_association_close(e, a, reason);
}

void ntp_engine_keys_changed(struct ntp_engine *e)
{
	for (struct ntp_association *a = e->associations; a; a = a->next)
		if (ntp_asks(a->source.kind) && a->source.key && !a->reach)
			ntp_poll_begin(e, a);
}

void ntp_engine_clock_set(struct ntp_engine *e)
{
	ntp_discipline_unset(&e->discipline);
	e->updated_at = 0;
	for (struct ntp_association *a = e->associations; a; a = a->next) {
		ntp_filter_clear(&a->filter);
		a->their_transmit = 0; /* its arrival is not known any more: a symmetric peer begins again */
	}
	ntp_poll_sooner(e);
	ntp_system_decide(e, NTP_REASON_CLOCK_SET);
}

/* ---- what is due ---- */

static int64_t earlier(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

int64_t ntp_engine_next(const struct ntp_engine *e)
{
	int64_t next = earlier(earlier(e->discipline.slew_end, e->decide_at), e->leap_at);

	for (const struct ntp_association *a = e->associations; a; a = a->next)
		next = earlier(next, a->due);
	return next;
}

void ntp_engine_tick(struct ntp_engine *e)
{
	int64_t host = ntp_now(e).host;
	struct ntp_association *next;

	if (e->leap_at <= host)
		ntp_leap_due(e);
	if (e->discipline.slew_end <= host) {
		struct ntp_correction c = ntp_discipline_slewed(&e->discipline);

		ntp_apply(e, &c);
	}
	if (e->decide_at <= host)
		ntp_system_decide(e, NTP_REASON_UNKNOWN);
	for (struct ntp_association *a = e->associations; a; a = next) {
		next = a->next; /* a may go, and only a */
		if (a->due <= host)
			ntp_poll(e, a);
	}
}
