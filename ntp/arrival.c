/*
 * Packets of strangers that make an association: a symmetric peer, a broadcast, the answer to a manycast question.
 * Knows who may become one; what the packet is worth then, receive.c knows. Everything it reads is hostile.
 */
#include "ntp/association.h"

#include <string.h>

static int dynamic_sessions(const struct ntp_engine *e)
{
	int n = 0;

	for (const struct ntp_association *a = e->associations; a; a = a->next)
		n += a->source.dynamic;
	return n;
}

/* The association of that host, from whichever port: it must not vote twice, be it that it sends from many ports or
 * that somebody plays its packets again. */
static struct ntp_association *known(const struct ntp_engine *e, const struct ntp_source *s)
{
	for (struct ntp_association *a = e->associations; a; a = a->next)
		if (ntp_hears_one(a->source.kind) && a->source.family == s->family &&
			memcmp(&a->source.address, &s->address, sizeof s->address) == 0 &&
			strcmp(a->source.vpn, s->vpn) == 0)
			return a;
	return NULL;
}

/* A stranger that never answered may come again from another port. */
static bool may_replace(const struct ntp_association *old, const struct ntp_source *s)
{
	return old->source.dynamic && old->source.kind == s->kind && !old->filter.count;
}

/* NULL if there is no room for another one. */
static struct ntp_association *mobilize(struct ntp_engine *e, const struct ntp_source *s)
{
	struct ntp_association *a;

	if (dynamic_sessions(e) >= e->settings.max_dynamic)
		return NULL;
	a = ntp_association_new(e, s, NULL);
	if (a && e->ops->open && e->ops->open(e->ctx, a) < 0) {
		ntp_association_close(e, a, NTP_REASON_UNKNOWN);
		return NULL;
	}
	return a;
}

static struct ntp_source source_of(const struct ntp_arrival *in, const struct ntp_packet *p, enum ntp_kind kind)
{
	struct ntp_source s = {
		.kind = kind,
		.family = in->family,
		.address = in->from,
		.port = in->port,
		.version = p->version,
		.dynamic = true,
	};

	memcpy(s.vpn, in->vpn, sizeof s.vpn);
	memcpy(s.ifname, in->ifname, sizeof s.ifname);
	if (p->mac) {
		const uint8_t *k = in->data + in->len - p->mac;

		s.key = (uint32_t)k[0] << 24 | (uint32_t)k[1] << 16 | (uint32_t)k[2] << 8 | k[3];
	}
	return s;
}

/* Whoever is followed without having been named must at least be allowed to, and know a key if keys are in use (RFC
 * 8633). */
static enum ntp_drop admit(
	struct ntp_engine *e, const struct ntp_arrival *in, const struct ntp_packet *p, const struct ntp_source *s)
{
	struct ntp_association *old = known(e, s);

	if (!p->transmit)
		return NTP_DROP_STAMPS;
	if (p->nak || (e->settings.authentication && !ntp_authentic(e, p, in->data, in->len)))
		return NTP_DROP_UNAUTHENTIC;
	if (e->ops->may_follow && !e->ops->may_follow(e->ctx, s))
		return NTP_DROP_FOLLOW;
	if (!old)
		return NTP_ANSWER;
	if (!may_replace(old, s))
		return NTP_DROP_SOURCE;
	ntp_association_close(e, old, NTP_REASON_UNREACHABLE);
	return NTP_ANSWER;
}

static bool knows_time(const struct ntp_packet *p)
{
	return p->leap != NTP_LEAP_UNSYNCHRONIZED && p->stratum > 0 && p->stratum < NTP_STRATUM_MAX;
}

static enum ntp_drop take_active(struct ntp_engine *e, const struct ntp_arrival *in, const struct ntp_packet *p)
{
	struct ntp_source s = source_of(in, p, NTP_PASSIVE_PEER);
	enum ntp_drop drop = admit(e, in, p, &s);
	struct ntp_association *a;

	if (drop != NTP_ANSWER)
		return drop;
	a = mobilize(e, &s);
	if (!a)
		return NTP_DROP_SESSIONS;
	return ntp_engine_receive(e, a, in->data, in->len, true, in->arrival);
}

/* A few questions first, to learn how long the way is that broadcasts come. */
static enum ntp_drop take_broadcast(struct ntp_engine *e, const struct ntp_arrival *in, const struct ntp_packet *p)
{
	struct ntp_source s = source_of(in, p, NTP_BROADCAST_CLIENT);
	enum ntp_drop drop = admit(e, in, p, &s);
	struct ntp_association *a;

	if (drop != NTP_ANSWER)
		return drop;
	if (!knows_time(p))
		return NTP_DROP_UNSYNCHRONIZED;
	a = mobilize(e, &s);
	if (!a)
		return NTP_DROP_SESSIONS;
	drop = ntp_engine_receive(e, a, in->data, in->len, true, in->arrival);
	a->burst = NTP_VOLLEY;
	a->due = ntp_now(e).host;
	return drop;
}

static const struct ntp_association *who_asked(
	const struct ntp_engine *e, const struct ntp_arrival *in, const struct ntp_packet *p)
{
	for (const struct ntp_association *a = e->associations; a; a = a->next)
		if (a->source.kind == NTP_MANYCAST_CLIENT && a->source.family == in->family && a->asked &&
			a->asked == p->origin && strcmp(a->source.vpn, in->vpn) == 0)
			return a;
	return NULL;
}

/* Several may answer one question, each with its time stamp; it stays open until the next one. */
static enum ntp_drop take_answer(struct ntp_engine *e, const struct ntp_arrival *in, const struct ntp_packet *p)
{
	const struct ntp_association *asked = who_asked(e, in, p);
	struct ntp_association *a;
	struct ntp_source s;

	if (!asked)
		return NTP_DROP_BOGUS;
	if (!knows_time(p))
		return NTP_DROP_UNSYNCHRONIZED;
	s = asked->source;
	s.kind = NTP_MANYCAST_SERVER;
	s.address = in->from;
	s.dynamic = true;
	if (in->port != s.port || known(e, &s))
		return NTP_DROP_SOURCE;
	if (s.key && e->settings.authentication && !ntp_authentic(e, p, in->data, in->len))
		return NTP_DROP_UNAUTHENTIC;
	if (e->ops->may_follow && !e->ops->may_follow(e->ctx, &s))
		return NTP_DROP_FOLLOW;
	a = mobilize(e, &s);
	if (!a)
		return NTP_DROP_SESSIONS;
	a->asked = asked->asked;
	a->asked_as = asked->asked_as;
	a->asked_at = asked->asked_at;
	return ntp_engine_receive(e, a, in->data, in->len, true, in->arrival);
}

enum ntp_drop ntp_engine_arrival(struct ntp_engine *e, const struct ntp_arrival *in)
{
	struct ntp_packet p;
	enum ntp_drop drop = ntp_packet_parse(in->data, in->len, &p);

	if (drop != NTP_ANSWER)
		return drop;
	if (p.mode == NTP_MODE_ACTIVE)
		return take_active(e, in, &p);
	if (p.mode == NTP_MODE_BROADCAST && in->broadcast_client)
		return take_broadcast(e, in, &p);
	if (p.mode == NTP_MODE_SERVER)
		return take_answer(e, in, &p);
	return NTP_DROP_MODE;
}
