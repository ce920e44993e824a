/*
 * The world of ntp_world.h as the engine sees it: what it is, and the hooks that show it.
 */
#ifndef LYREBIRD_TESTS_NTP_WORLD_OPS_H
#define LYREBIRD_TESTS_NTP_WORLD_OPS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ntp/engine.h"

#define NS 1000000000LL
#define MS 1000000LL
#define START (1795584117 * NS) /* 2026-11-24 */
#define SERVERS 8
#define FLYING 64

struct world;

struct server { /* true time plus offset, as told by a host at the end of a network */
	const char *address;
	bool dead;
	int64_t offset;
	double delay, jitter;	/* s, one way */
	double loss;		/* of all answers */
	struct ntp_packet says; /* leap, stratum, refid, root fields; version 0 = that of the question */
	void (*change)(struct world *w, struct server *s, uint8_t *reply, size_t *len); /* before it leaves */
	struct world *other; /* it is no such server but another device */
	const char *as;	     /* by which address that one sees this one */
	int64_t lag;	     /* ns from the transmit time stamp until the answer really leaves */
	bool interleaves;    /* RFC 9769 */
	uint64_t remembered; /* receive time stamp of its last answer, */
	uint64_t left;	     /* and when that one really left */
	int interleaved;     /* answers of this kind */
	int asked;
	struct ntp_packet question; /* the last one, with what else was in it */
	size_t question_len;
};

struct flight {			    /* a packet on its way */
	int64_t at;		    /* true time */
	struct ntp_association *to; /* NULL: whom it concerns is found by `from` */
	const char *from;
	uint8_t data[NTP_PACKET_MAX];
	size_t len;
};

struct world {
	int64_t truth; /* ns since 1970 */
	double error;  /* of the host's clock, s/s */
	int64_t host, error_since;
	int64_t device_at, host_at; /* the device's clock: device_at when the host's was host_at */
	double frequency;
	struct server server[SERVERS];
	int servers;
	struct flight flight[FLYING];
	int flying;
	uint64_t seed;
	struct ntp_engine *engine;
	/* what the engine has said */
	int events[NTP_EVENT_STEPPED + 1];
	struct ntp_event last[NTP_EVENT_STEPPED + 1];
	int closed;
	enum ntp_reason closed_because;
	int sent;
	int64_t sent_at;		/* device time */
	uint8_t packet[NTP_PACKET_MAX]; /* the last one sent, to whomever */
	size_t packet_len;
	enum ntp_drop dropped; /* what became of the last answer */
	int drops[NTP_DROPS];
	bool broadcast_client;
	/* answers of the hooks */
	bool forbidden, refuses;
	uint32_t own; /* reference identifier of the device itself */
};

static inline int64_t world_host(const struct world *w)
{
	return w->host + llround((double)(w->truth - w->error_since) * (1 + w->error));
}

static inline int64_t world_device(const struct world *w)
{
	int64_t host = world_host(w);

	return w->device_at + (host - w->host_at) + llround((double)(host - w->host_at) * w->frequency);
}

/* How far the device's clock is ahead of the truth, s. */
static inline double world_error(const struct world *w)
{
	return (double)(world_device(w) - w->truth) / NS;
}

static inline void world_settle(struct world *w)
{
	int64_t device = world_device(w);

	w->host_at = world_host(w);
	w->device_at = device;
}

static inline void world_set_error(struct world *w, double error)
{
	w->host = world_host(w);
	w->error_since = w->truth;
	w->error = error;
}

static inline uint64_t world_random(struct world *w)
{
	w->seed ^= w->seed << 13;
	w->seed ^= w->seed >> 7;
	w->seed ^= w->seed << 17;
	return w->seed;
}

static inline double world_chance(struct world *w)
{
	return (double)(world_random(w) >> 11) / 9007199254740992.0;
}

/* Mostly short, sometimes long, as queues are. */
static inline int64_t world_way(struct world *w, const struct server *s)
{
	return llround((s->delay - s->jitter * log(1 - world_chance(w))) * NS);
}

static inline struct in6_addr world_address(const char *text)
{
	struct in6_addr a = {0};

	assert_int_equal(inet_pton(strchr(text, ':') ? AF_INET6 : AF_INET, text, &a), 1);
	return a;
}

static inline struct server *world_server_of(struct world *w, const struct ntp_source *source)
{
	for (int i = 0; i < w->servers; i++) {
		struct in6_addr a = world_address(w->server[i].address);

		if (memcmp(&a, &source->address, source->family == NTP_IPV4 ? 4 : 16) == 0)
			return &w->server[i];
	}
	return NULL;
}

/* ---- what the engine asks for ---- */

static inline struct ntp_now world_now(void *ctx)
{
	struct world *w = ctx;

	return (struct ntp_now){.device = world_device(w), .host = world_host(w)};
}

static inline void world_step(void *ctx, int64_t ns)
{
	struct world *w = ctx;

	world_settle(w);
	w->device_at += ns;
}

static inline void world_set_frequency(void *ctx, double frequency)
{
	struct world *w = ctx;

	world_settle(w);
	w->frequency = frequency;
}

static inline void world_answer(
	struct world *w, struct server *s, struct ntp_association *a, const struct ntp_packet *q)
{
	struct flight *f = &w->flight[w->flying];
	int64_t arrives = w->truth + world_way(w, s);
	struct ntp_packet r = s->says;

	if (!r.version)
		r.version = q->version;
	if (!r.mode)
		r.mode = q->mode == NTP_MODE_ACTIVE ? NTP_MODE_PASSIVE : NTP_MODE_SERVER;
	r.poll = q->poll;
	r.origin = q->transmit;
	r.receive = ntp_time(arrives + s->offset);
	r.transmit = ntp_time(arrives + s->offset + 20000);
	if (!r.reference)
		r.reference = ntp_time(arrives + s->offset - 8 * NS);
	if (s->interleaves && q->origin && q->origin == s->remembered && q->receive != q->transmit) {
		r.origin = q->receive;
		r.transmit = s->left;
		s->interleaved++;
	}
	s->remembered = r.receive;
	s->left = ntp_time(arrives + s->offset + 20000 + s->lag);
	f->at = arrives + 20000 + s->lag + world_way(w, s);
	f->to = a;
	f->len = NTP_HEADER;
	ntp_packet_build(f->data, &r);
	if (s->change)
		s->change(w, s, f->data, &f->len);
	assert_true(++w->flying < FLYING);
}

/* Between devices the packet itself travels. */
static inline void world_fly(
	struct world *w, const struct server *s, struct world *to, const char *from, const uint8_t *packet, size_t len)
{
	struct flight *f = &to->flight[to->flying];

	assert_true(++to->flying < FLYING);
	*f = (struct flight){.at = w->truth + world_way(w, s), .from = from, .len = len};
	memcpy(f->data, packet, len);
}

static inline int world_send(void *ctx, struct ntp_association *a, const uint8_t *packet, size_t len, int64_t *left)
{
	struct world *w = ctx;
	struct server *s = world_server_of(w, ntp_association_source(a));
	struct ntp_packet q;

	assert_true(*left == world_device(w));
	assert_int_equal(ntp_packet_parse(packet, len, &q), NTP_ANSWER);
	memcpy(w->packet, packet, len);
	w->packet_len = len;
	w->sent++;
	w->sent_at = *left;
	if (!s)
		return 0;
	s->asked++;
	s->question = q;
	s->question_len = len;
	if (s->dead || world_chance(w) < s->loss)
		return 0;
	if (s->other)
		world_fly(w, s, s->other, s->as, packet, len);
	else
		world_answer(w, s, a, &q);
	return 0;
}

static inline int world_open(void *ctx, struct ntp_association *a)
{
	(void)a;
	return ((struct world *)ctx)->refuses ? -1 : 0;
}

static inline void world_close_association(void *ctx, struct ntp_association *a, enum ntp_reason reason)
{
	struct world *w = ctx;
	int kept = 0;

	for (int i = 0; i < w->flying; i++)
		if (w->flight[i].to != a)
			w->flight[kept++] = w->flight[i];
	w->flying = kept;
	w->closed++;
	w->closed_because = reason;
}

/* A digest that only this world takes for one: the key's number, repeated, and the packet's last octet. */
static inline size_t world_mac(void *ctx, uint32_t key, const uint8_t *packet, size_t len, uint8_t *out)
{
	(void)ctx;
	if (key == 99)
		return 0;
	memset(out, (int)key, 20);
	memset(out, 0, 3);
	out[3] = (uint8_t)key;
	out[19] = packet[len - 1];
	return 20;
}

static inline bool world_verify(void *ctx, const uint8_t *packet, size_t len, const uint8_t *mac, size_t mac_len)
{
	uint8_t right[NTP_MAC_MAX];

	return mac_len == 20 && world_mac(ctx, mac[3], packet, len, right) == 20 && memcmp(mac, right, 20) == 0;
}

static inline bool world_may_follow(void *ctx, const struct ntp_source *s)
{
	(void)s;
	return !((struct world *)ctx)->forbidden;
}

static inline bool world_is_own(void *ctx, const struct ntp_association *a, uint32_t refid)
{
	(void)a;
	return refid == ((struct world *)ctx)->own;
}

static inline uint64_t world_random_op(void *ctx)
{
	return world_random(ctx);
}

static inline void world_event(void *ctx, const struct ntp_event *e)
{
	struct world *w = ctx;

	w->events[e->kind]++;
	w->last[e->kind] = *e;
	w->last[e->kind].association = NULL;
}

static const struct ntp_ops world_ops = {
	.now = world_now,
	.step = world_step,
	.set_frequency = world_set_frequency,
	.send = world_send,
	.open = world_open,
	.close = world_close_association,
	.mac = world_mac,
	.verify = world_verify,
	.may_follow = world_may_follow,
	.is_own = world_is_own,
	.random = world_random_op,
	.event = world_event,
};

#endif
