/*
 * The packet path: recvmmsg, then for each datagram decide and build; stamp, send. Few answers leave together, and only
 * under load: a time stamp is older than its answer by what the ones before it take.
 * Knows sockets and their control messages; knows nothing of the device, its configuration or its event loop.
 */
#include "ntp/responder.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "ntp/interleave.h"

#define BATCH 32
#define BATCHES 4    /* in one call */
#define LOAD 8	     /* datagrams of a batch from which on answers leave together, */
#define TOGETHER 8   /* at most so many */
#define APART 64     /* octets between buffers: 2,048 apart, all would share a few lines of the cache */
#define NEAR 1000000 /* ns: answers that follow each other closer than the clock can tell */

struct leaving { /* an answer on its way out */
	const struct sockaddr_storage *peer;
	socklen_t peer_len;
	struct ntp_incoming from; /* what it is an answer to */
	struct ntp_port *port;
	struct in6_addr to;
	uint32_t key;	   /* 0 = not signed */
	size_t mac;	   /* octets of the request's: the answer has no more */
	uint64_t receive;  /* time stamp to remember it by; 0 = it is not remembered */
	uint64_t transmit; /* interleaved: when the answer before it left; 0 = the time it leaves itself */
	uint8_t reply[NTP_PACKET_MAX];
};

struct ntp_responder {
	int64_t taken;	     /* device time when the batch was taken: none of its answers leaves earlier */
	int64_t last;	     /* transmit time of the last answer: no two answers carry the same */
	unsigned number, of; /* transmit times, ns, are congruent to number modulo of */
	ntp_stray_handler *stray;
	void *stray_ctx;
	ntp_later_handler *later;
	void *later_ctx;
	struct ntp_later waiting; /* as it is handed over */
	int used;		  /* messages of in[] that the kernel has written to */
	struct mmsghdr in[BATCH];
	struct iovec part[BATCH];
	struct sockaddr_storage peer[BATCH];
	union ntp_control control[BATCH];
	uint8_t datagram[BATCH][NTP_DATAGRAM_MAX + APART];
	unsigned ready; /* answers that leave together next */
	struct leaving leaving[TOGETHER];
	struct mmsghdr out[TOGETHER];
	struct iovec out_part[TOGETHER];
	union ntp_control out_control[TOGETHER];
	struct ntp_rate *rate;
	struct ntp_interleave *interleave;
};

struct ntp_responder *ntp_responder_new(void)
{
	struct ntp_responder *r = calloc(1, sizeof *r);

	assert(r);
	r->used = BATCH;
	r->of = 1;
	r->rate = ntp_rate_new(NTP_RATE_HOSTS);
	r->interleave = ntp_interleave_new();
	return r;
}

void ntp_responder_free(struct ntp_responder *r)
{
	if (!r)
		return;
	ntp_rate_free(r->rate);
	ntp_interleave_free(r->interleave);
	free(r);
}

void ntp_responder_on_stray(struct ntp_responder *r, ntp_stray_handler *handle, void *ctx)
{
	r->stray = handle;
	r->stray_ctx = ctx;
}

void ntp_responder_be_one_of(struct ntp_responder *r, unsigned k, unsigned n)
{
	r->number = k;
	r->of = n;
	ntp_rate_free(r->rate);
	r->rate = ntp_rate_new(NTP_RATE_HOSTS / n);
}

void ntp_responder_forget_rates(struct ntp_responder *r)
{
	ntp_rate_clear(r->rate);
}

void ntp_responder_defer(struct ntp_responder *r, ntp_later_handler *handle, void *ctx)
{
	r->later = handle;
	r->later_ctx = ctx;
}

/* Most batches are short: only what the last one has used is made ready again. */
static int receive(struct ntp_responder *r, int fd)
{
	int count;

	for (int i = 0; i < r->used; i++) {
		r->part[i] = (struct iovec){r->datagram[i], NTP_DATAGRAM_MAX};
		r->in[i].msg_hdr = (struct msghdr){
			.msg_name = &r->peer[i],
			.msg_namelen = sizeof r->peer[i],
			.msg_iov = &r->part[i],
			.msg_iovlen = 1,
			.msg_control = &r->control[i],
			.msg_controllen = sizeof r->control[i],
		};
	}
	count = recvmmsg(fd, r->in, BATCH, MSG_DONTWAIT, NULL);
	r->used = count < 0 ? 0 : count;
	return count;
}

static uint16_t port_of(const struct sockaddr_storage *peer)
{
	if (peer->ss_family == AF_INET6)
		return ntohs(((const struct sockaddr_in6 *)peer)->sin6_port);
	return ntohs(((const struct sockaddr_in *)peer)->sin_port);
}

/* ---- answers ---- */

static struct in6_addr address_of(const struct sockaddr_storage *peer)
{
	struct in6_addr a = {0};

	if (peer->ss_family == AF_INET6)
		return ((const struct sockaddr_in6 *)peer)->sin6_addr;
	memcpy(&a, &((const struct sockaddr_in *)peer)->sin_addr, sizeof(struct in_addr));
	return a;
}

#define NTP_TAKEN NTP_DROPS	     /* no request, and not dropped: it was somebody's */
#define NTP_DEFERRED (NTP_DROPS + 1) /* nothing is known of it yet */

static enum ntp_drop defer(struct ntp_responder *r, int i, const struct ntp_incoming *a, const struct ntp_endpoint *e)
{
	struct ntp_later *w = &r->waiting;

	w->endpoint = e;
	w->peer = r->peer[i];
	w->peer_len = r->in[i].msg_hdr.msg_namelen;
	w->arrival = *a;
	w->len = r->in[i].msg_len;
	memcpy(w->data, r->datagram[i], w->len);
	return r->later(r->later_ctx, w) ? NTP_DEFERRED : NTP_DROP_DELAY;
}

static enum ntp_drop hand_on(struct ntp_responder *r, int i, const struct ntp_incoming *a, const struct ntp_endpoint *e)
{
	struct ntp_stray s = {
		.endpoint = e,
		.from = address_of(&r->peer[i]),
		.to = a->to,
		.port = port_of(&r->peer[i]),
		.interface = a->interface,
		.received = a->received,
		.data = r->datagram[i],
		.len = r->in[i].msg_len,
	};
	enum ntp_drop drop;

	if (r->later)
		return defer(r, i, a, e);
	drop = r->stray ? r->stray(r->stray_ctx, &s) : NTP_DROP_MODE;
	return drop == NTP_ANSWER ? NTP_TAKEN : drop;
}

/* Is it a request at all? */
static enum ntp_drop read_request(struct ntp_responder *r, int i, const struct ntp_incoming *a,
	const struct ntp_endpoint *e, struct ntp_request *q)
{
	enum ntp_drop drop;

	if (!a->host && !e->group)
		return NTP_DROP_DESTINATION;
	if (a->cut)
		return NTP_DROP_LENGTH;
	drop = ntp_request_parse(r->datagram[i], r->in[i].msg_len, port_of(&r->peer[i]), q);
	if (drop == NTP_ANSWER && e->group && !e->manycast)
		return NTP_DROP_DESTINATION;
	return drop == NTP_DROP_MODE ? hand_on(r, i, a, e) : drop;
}

/* Nobody is told by a group why he gets no answer. */
static struct ntp_verdict judge(const struct ntp_responder *r, int i, const struct ntp_endpoint *e,
	const struct ntp_snapshot *s, const struct ntp_request *q, int64_t host)
{
	struct ntp_asker asker = {
		.family = e->family, .vpn = e->vpn ? e->vpn : "", .instance = e->instance, .at = host};
	struct ntp_verdict v;

	if (s->server_disabled[e->family])
		return (struct ntp_verdict){.drop = NTP_DROP_DISABLED};
	if (!s->access && !s->keys)
		return (struct ntp_verdict){.drop = NTP_ANSWER};
	asker.from = address_of(&r->peer[i]);
	v = ntp_judge(s, r->rate, &asker, q, r->datagram[i], r->in[i].msg_len);
	if (e->group)
		v.kiss = 0;
	return v;
}

struct batch { /* what is the same for all requests of one */
	const struct ntp_endpoint *endpoint;
	const struct ntp_snapshot *snapshot;
	const struct clock *clock;
	struct ntp_now now;
	struct ntp_system system;
	struct ntp_counters *counters;
};

static void count_drop(const struct batch *b, struct ntp_port *port, enum ntp_drop drop, int64_t at)
{
	ntp_count_drop(b->counters, drop, at);
	if (port)
		ntp_count_drop(&port->counters[b->endpoint->family], drop, at);
}

/* A client of the interleaved mode gives back the receive time stamp of an answer; one that might begin with it gives
 * some time stamp. For anybody else nothing is remembered. */
static void interleave(struct ntp_responder *r, struct leaving *l, int i, struct ntp_request *q, uint64_t receive)
{
	if (q->version != 4 || !q->origin || q->receive == q->transmit)
		return;
	l->to = address_of(&r->peer[i]);
	l->receive = receive;
	l->transmit = ntp_interleave_take(r->interleave, q->origin, &l->to);
	if (l->transmit && (int64_t)(receive - l->transmit) <= 0) /* we looked at the clock too late to know */
		l->transmit = 0;
	if (l->transmit)
		q->transmit = q->receive;
}

/* Builds an answer but for its transmit time and its MAC. */
static void build(struct ntp_responder *r, struct leaving *l, int i, const struct batch *b,
	const struct ntp_incoming *a, struct ntp_request *q, const struct ntp_verdict *v)
{
	static const struct ntp_system silent = {.leap = NTP_LEAP_UNSYNCHRONIZED, .stratum = NTP_STRATUM_MAX};
	struct ntp_system kiss = silent;
	uint64_t receive = ntp_time(a->received);

	l->peer = &r->peer[i];
	l->peer_len = r->in[i].msg_hdr.msg_namelen;
	l->from = *a;
	if (b->endpoint->group)
		l->from.to = b->endpoint->source;
	l->key = v->key;
	l->mac = q->mac;
	l->receive = l->transmit = 0;
	if (v->kiss) {
		kiss.refid = v->kiss;
		kiss.precision = b->system.precision;
		if (v->drop == NTP_DROP_RATE && q->poll < b->snapshot->limits_poll)
			q->poll = b->snapshot->limits_poll;
	} else {
		interleave(r, l, i, q, receive);
	}
	ntp_reply(l->reply, q, v->kiss ? &kiss : &b->system, receive);
}

/* What becomes of a datagram: NTP_ANSWER, why not, NTP_TAKEN or NTP_DEFERRED. */
static struct ntp_verdict look(struct ntp_responder *r, int i, const struct batch *b, const struct ntp_incoming *a,
	struct ntp_request *q, struct ntp_port **port)
{
	const struct ntp_endpoint *e = b->endpoint;
	struct ntp_verdict v = {.drop = NTP_DROP_INTERFACE};

	*port = NULL;
	if (e->ports && r->later && !ntp_ports_knows(e->ports, e->instance, a->interface))
		return (struct ntp_verdict){.drop = defer(r, i, a, e)};
	*port = e->ports ? ntp_ports_at(e->ports, e->instance, a->interface) : NULL;
	if (*port && (*port)->disabled[e->family])
		return v;
	v.drop = read_request(r, i, a, e, q);
	return v.drop == NTP_ANSWER ? judge(r, i, e, b->snapshot, q, b->now.host) : v;
}

/* Deals with one datagram; true if it made an answer. */
static bool take(struct ntp_responder *r, struct leaving *l, int i, const struct batch *b, const struct ntp_incoming *a)
{
	const struct ntp_endpoint *e = b->endpoint;
	struct ntp_verdict v;
	struct ntp_request q;

	if (e->mute || (e->only && memcmp(&a->to, &e->address, sizeof a->to)))
		return false;
	v = look(r, i, b, a, &q, &l->port);
	if (v.drop == NTP_DEFERRED)
		return false;
	b->counters->received++;
	if (l->port)
		l->port->counters[e->family].received++;
	if (v.drop == NTP_TAKEN)
		return false;
	if (v.drop != NTP_ANSWER)
		count_drop(b, l->port, v.drop, a->received);
	else if (e->group && b->system.leap == NTP_LEAP_UNSYNCHRONIZED)
		return false; /* another server may know the time */
	if (v.drop != NTP_ANSWER && !v.kiss)
		return false;
	build(r, l, i, b, a, &q, &v);
	return true;
}

/* The clock may stand still between two looks at it. A clock that was set back is followed. */
static int64_t transmit_time(struct ntp_responder *r, int64_t now)
{
	if (now < r->taken)
		now = r->taken;
	if (now <= r->last && r->last - now < NEAR)
		now = r->last + 1;
	if (r->of > 1)
		now += (r->number + r->of - (uint64_t)now % r->of) % r->of;
	r->last = now;
	return now;
}

/* Transmit time and MAC; returns how long the answer is. */
static size_t finish(struct ntp_responder *r, struct leaving *l, int64_t device, struct ntp_keys *keys)
{
	uint64_t now = ntp_time(transmit_time(r, device));
	size_t mac;

	ntp_reply_stamp(l->reply, l->transmit ? l->transmit : now);
	if (!l->key)
		return NTP_HEADER;
	mac = ntp_keys_sign(keys, l->key, l->reply[0] >> 3 & 7, l->reply, NTP_HEADER, l->reply + NTP_HEADER);
	return NTP_HEADER + (mac < l->mac ? mac : l->mac);
}

/* A socket that is bound to the address that was asked sends from there without being told. */
static bool leave(const struct leaving *l, size_t len, const struct ntp_endpoint *e)
{
	if (e->bound)
		return ntp_send_to(e->fd, l->reply, len, l->peer, l->peer_len);
	return ntp_send_from(e->fd, &l->from, e->family, l->reply, len, l->peer, l->peer_len);
}

/* What cannot be sent is counted and given up: the client will ask again. at: when it left, device time. */
static void departed(struct ntp_responder *r, const struct leaving *l, const struct batch *b, bool left, int64_t at)
{
	struct ntp_counters *port = l->port ? &l->port->counters[b->endpoint->family] : NULL;

	if (left && l->receive)
		ntp_interleave_note(r->interleave, l->receive, &l->to, ntp_time(at));
	*(left ? &b->counters->sent : &b->counters->send_failures) += 1;
	if (port)
		*(left ? &port->sent : &port->send_failures) += 1;
}

/* When a watched answer left, device time: by the kernel, since a call may end long after that. */
static int64_t departure(const struct batch *b, int64_t before)
{
	int64_t after = clock_now(b->clock), at = 0, told;

	while ((told = ntp_departure(b->endpoint->fd))) /* also of one before, if that was told too late */
		at = clock_from_host(b->clock, told);
	return at < before || at > after ? after : at;
}

static void transmit(struct ntp_responder *r, struct leaving *l, const struct batch *b)
{
	int64_t before = clock_now(b->clock), at = 0;
	size_t len = finish(r, l, before, b->snapshot->keys);
	bool left;

	if (l->receive)
		ntp_watch_departures(b->endpoint->fd, true);
	left = leave(l, len, b->endpoint);
	if (l->receive) {
		at = departure(b, before);
		ntp_watch_departures(b->endpoint->fd, false);
	}
	departed(r, l, b, left, at);
}

static void put_out(struct ntp_responder *r, unsigned k, size_t len, const struct ntp_endpoint *e)
{
	const struct leaving *l = &r->leaving[k];
	struct msghdr *h = &r->out[k].msg_hdr;

	r->out_part[k] = (struct iovec){(void *)l->reply, len};
	*h = (struct msghdr){
		.msg_name = (void *)l->peer, .msg_namelen = l->peer_len, .msg_iov = &r->out_part[k], .msg_iovlen = 1};
	if (!e->bound) {
		h->msg_control = &r->out_control[k];
		h->msg_controllen = ntp_control_source(&r->out_control[k], &l->from, e->family);
	}
}

/* The answers that are ready. The first one of those that cannot be sent ends a call. */
static void depart(struct ntp_responder *r, const struct batch *b)
{
	unsigned count = r->ready, done = 0;
	int64_t now;

	r->ready = 0;
	if (count == 1)
		transmit(r, r->leaving, b);
	if (count < 2)
		return;
	now = clock_now(b->clock);
	for (unsigned k = 0; k < count; k++)
		put_out(r, k, finish(r, &r->leaving[k], now, b->snapshot->keys), b->endpoint);
	while (done < count) {
		int sent = ntp_send_all(b->endpoint->fd, r->out + done, count - done);

		now = clock_now(b->clock);
		for (int k = 0; k < sent; k++)
			departed(r, &r->leaving[done++], b, true, now);
		if (done < count)
			departed(r, &r->leaving[done++], b, false, now);
	}
}

static struct batch batch_of(struct ntp_responder *r, const struct ntp_endpoint *e, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters)
{
	struct batch b = {e, s, c, {.device = clock_now(c), .host = clock_boot()}, {0}, counters};

	b.system = ntp_state_system(state, &b.now);
	r->taken = b.now.device;
	return b;
}

static void expect(const struct ntp_responder *r, int count, const struct ntp_endpoint *e)
{
	struct in6_addr from;

	for (int i = 0; i < count; i++) {
		from = address_of(&r->peer[i]);
		ntp_rate_expect(r->rate, e->instance, &from);
	}
}

/* Under load, too, who has begun to interleave gets his answers one by one; most of those who might begin with it never
 * do. */
static void answer(struct ntp_responder *r, int count, const struct ntp_endpoint *e, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters)
{
	struct batch b = batch_of(r, e, s, state, c, counters);
	bool load = count >= LOAD;

	if (ntp_access_limits(s->access))
		expect(r, count, e);
	for (int i = 0; i < count; i++) {
		struct ntp_incoming a = ntp_incoming_of(&r->in[i].msg_hdr, c, b.now.device);
		struct leaving *l = &r->leaving[r->ready];

		if (!take(r, l, i, &b, &a))
			continue;
		if (!load || l->transmit)
			transmit(r, l, &b);
		else if (++r->ready == TOGETHER)
			depart(r, &b);
	}
	depart(r, &b);
}

void ntp_responder_resume(struct ntp_responder *r, const struct ntp_later *w, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters)
{
	struct batch b = batch_of(r, w->endpoint, s, state, c, counters);

	r->peer[0] = w->peer;
	r->in[0].msg_hdr.msg_namelen = w->peer_len;
	r->in[0].msg_len = (unsigned)w->len;
	memcpy(r->datagram[0], w->data, w->len);
	if (r->used == 0)
		r->used = 1;
	if (take(r, r->leaving, 0, &b, &w->arrival))
		transmit(r, r->leaving, &b);
}

int ntp_responder_serve(struct ntp_responder *r, const struct ntp_endpoint *e, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters)
{
	int taken = 0, count;

	for (int i = 0; i < BATCHES; i++) {
		count = receive(r, e->fd);
		if (count <= 0) {
			while (!i && ntp_departure(e->fd)) /* it was told too late: nobody waits for it */
				;
			break;
		}
		taken += count;
		answer(r, count, e, s, state, c, counters);
		if (count < BATCH)
			break;
	}
	return taken;
}
