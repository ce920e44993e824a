/*
 * The packet path: recvmmsg, then for each datagram decide, build, stamp, send. Answers do not leave in a batch: a time
 * stamp is then as old as its answer, and one sendto costs less than one message of sendmmsg.
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
#define BATCHES 4     /* in one call */
#define DATAGRAM 2048 /* no NTP packet is longer; longer ones are cut and dropped */
#define APART 64      /* octets between buffers: 2,048 apart, all would share a few lines of the cache */
#define NEAR 1000000  /* ns: answers that follow each other closer than the clock can tell */

union control { /* room for a time stamp and either kind of packet information */
	char room[CMSG_SPACE(sizeof(struct timespec)) + CMSG_SPACE(sizeof(struct in6_pktinfo)) + 64];
	struct cmsghdr align;
};

struct arrival {	    /* one datagram */
	int64_t received;   /* device time, ns since 1970 */
	struct in6_addr to; /* IPv4 in the first 4 octets */
	unsigned interface; /* Linux index it came in by */
	bool host;	    /* sent to an address of ours, not to a group or broadcast address */
};

struct leaving { /* an answer on its way out */
	struct ntp_port *port;
	struct in6_addr to;
	uint32_t key;	   /* 0 = not signed */
	size_t mac;	   /* octets of the request's: the answer has no more */
	uint64_t receive;  /* time stamp to remember it by; 0 = it is not remembered */
	uint64_t transmit; /* interleaved: when the answer before it left; 0 = the time it leaves itself */
	uint8_t reply[NTP_PACKET_MAX];
};

struct ntp_responder {
	int64_t taken; /* device time when the batch was taken: none of its answers leaves earlier */
	int64_t last;  /* transmit time of the last answer: no two answers carry the same */
	ntp_stray_handler *stray;
	void *stray_ctx;
	int used; /* messages of in[] that the kernel has written to */
	struct mmsghdr in[BATCH];
	struct iovec part[BATCH];
	struct sockaddr_storage peer[BATCH];
	union control control[BATCH];
	uint8_t datagram[BATCH][DATAGRAM + APART];
	struct ntp_rate *rate;
	struct ntp_interleave *interleave;
};

struct ntp_responder *ntp_responder_new(void)
{
	struct ntp_responder *r = calloc(1, sizeof *r);

	assert(r);
	r->used = BATCH;
	r->rate = ntp_rate_new();
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

/* An answer is shorter than any path's MTU, so it need not be given an identifier for the case that it is cut. */
int ntp_endpoint_prepare(int fd, enum ntp_family family)
{
	int on = 1, whole = IP_PMTUDISC_DO;

	if (setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on) < 0)
		return -1;
	if (family == NTP_IPV6)
		return setsockopt(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof on);
	if (setsockopt(fd, IPPROTO_IP, IP_MTU_DISCOVER, &whole, sizeof whole) < 0)
		return -1;
	return setsockopt(fd, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
}

/* Most batches are short: only what the last one has used is made ready again. */
static int receive(struct ntp_responder *r, int fd)
{
	int count;

	for (int i = 0; i < r->used; i++) {
		r->part[i] = (struct iovec){r->datagram[i], DATAGRAM};
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

/* ---- what the kernel says about a datagram ---- */

static void note_ipv4(struct arrival *a, const struct in_pktinfo *info)
{
	memcpy(&a->to, &info->ipi_addr, sizeof info->ipi_addr);
	a->interface = (unsigned)info->ipi_ifindex;
	a->host = info->ipi_addr.s_addr == info->ipi_spec_dst.s_addr;
}

static void note_ipv6(struct arrival *a, const struct in6_pktinfo *info)
{
	a->to = info->ipi6_addr;
	a->interface = info->ipi6_ifindex;
	a->host = !IN6_IS_ADDR_MULTICAST(&info->ipi6_addr);
}

static void note(struct arrival *a, const struct cmsghdr *m, const struct clock *c, int64_t now)
{
	struct in6_pktinfo info6;
	struct in_pktinfo info;
	struct timespec ts;

	if (m->cmsg_level == SOL_SOCKET && m->cmsg_type == SCM_TIMESTAMPNS) {
		memcpy(&ts, CMSG_DATA(m), sizeof ts);
		a->received = clock_from_host(c, (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec);
		if (a->received > now) /* the host's clock went back meanwhile */
			a->received = now;
	} else if (m->cmsg_level == IPPROTO_IP && m->cmsg_type == IP_PKTINFO) {
		memcpy(&info, CMSG_DATA(m), sizeof info);
		note_ipv4(a, &info);
	} else if (m->cmsg_level == IPPROTO_IPV6 && m->cmsg_type == IPV6_PKTINFO) {
		memcpy(&info6, CMSG_DATA(m), sizeof info6);
		note_ipv6(a, &info6);
	}
}

/* Device time now stands in where the kernel has not begun to stamp yet. */
static struct arrival arrival_of(struct msghdr *h, const struct clock *c, int64_t now)
{
	struct arrival a = {.received = now};

	for (struct cmsghdr *m = CMSG_FIRSTHDR(h); m; m = CMSG_NXTHDR(h, m))
		note(&a, m, c, now);
	return a;
}

static uint16_t port_of(const struct sockaddr_storage *peer)
{
	if (peer->ss_family == AF_INET6)
		return ntohs(((const struct sockaddr_in6 *)peer)->sin6_port);
	return ntohs(((const struct sockaddr_in *)peer)->sin_port);
}

/* ---- answers ---- */

/* The answer leaves from the address that was asked; a link-local one also by the interface it came in by. */
static size_t source(union control *control, const struct arrival *a, enum ntp_family family)
{
	struct in6_pktinfo info6 = {.ipi6_addr = a->to};
	struct in_pktinfo info = {.ipi_ifindex = 0};
	size_t len = family == NTP_IPV6 ? sizeof info6 : sizeof info;
	struct cmsghdr *m = &control->align;

	memset(control, 0, CMSG_SPACE(len));
	m->cmsg_len = CMSG_LEN(len);
	if (family == NTP_IPV6) {
		if (IN6_IS_ADDR_LINKLOCAL(&a->to))
			info6.ipi6_ifindex = a->interface;
		m->cmsg_level = IPPROTO_IPV6;
		m->cmsg_type = IPV6_PKTINFO;
		memcpy(CMSG_DATA(m), &info6, sizeof info6);
	} else {
		memcpy(&info.ipi_spec_dst, &a->to, sizeof info.ipi_spec_dst);
		m->cmsg_level = IPPROTO_IP;
		m->cmsg_type = IP_PKTINFO;
		memcpy(CMSG_DATA(m), &info, sizeof info);
	}
	return CMSG_SPACE(len);
}

int ntp_endpoint_send(
	const struct ntp_endpoint *e, const struct ntp_endpoint_send *where, const uint8_t *data, size_t len)
{
	struct arrival a = {.to = where->from, .interface = where->interface};
	struct sockaddr_in6 v6 = {.sin6_family = AF_INET6,
		.sin6_port = htons(where->port),
		.sin6_addr = where->to,
		.sin6_scope_id = IN6_IS_ADDR_LINKLOCAL(&where->to) ? where->interface : 0};
	struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(where->port)};
	struct iovec part = {(void *)data, len};
	union control control;
	struct msghdr h = {.msg_name = e->family == NTP_IPV6 ? (void *)&v6 : (void *)&v4,
		.msg_namelen = e->family == NTP_IPV6 ? sizeof v6 : sizeof v4,
		.msg_iov = &part,
		.msg_iovlen = 1,
		.msg_control = &control,
		.msg_controllen = source(&control, &a, e->family)};

	memcpy(&v4.sin_addr, &where->to, sizeof v4.sin_addr);
	return sendmsg(e->fd, &h, MSG_DONTWAIT) == (ssize_t)len ? 0 : -1;
}

static struct in6_addr address_of(const struct sockaddr_storage *peer)
{
	struct in6_addr a = {0};

	if (peer->ss_family == AF_INET6)
		return ((const struct sockaddr_in6 *)peer)->sin6_addr;
	memcpy(&a, &((const struct sockaddr_in *)peer)->sin_addr, sizeof(struct in_addr));
	return a;
}

#define NTP_TAKEN NTP_DROPS /* no request, and not dropped: it was somebody's */

static enum ntp_drop hand_on(
	const struct ntp_responder *r, int i, const struct arrival *a, const struct ntp_endpoint *e)
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

	enum ntp_drop drop = r->stray ? r->stray(r->stray_ctx, &s) : NTP_DROP_MODE;

	return drop == NTP_ANSWER ? NTP_TAKEN : drop;
}

/* Is it a request at all? */
static enum ntp_drop read_request(const struct ntp_responder *r, int i, const struct arrival *a,
	const struct ntp_endpoint *e, struct ntp_request *q)
{
	enum ntp_drop drop;

	if (!a->host && !e->group)
		return NTP_DROP_DESTINATION;
	if (r->in[i].msg_hdr.msg_flags & MSG_TRUNC)
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
static void build(struct ntp_responder *r, struct leaving *l, int i, const struct batch *b, const struct arrival *a,
	struct ntp_request *q, const struct ntp_verdict *v)
{
	static const struct ntp_system silent = {.leap = NTP_LEAP_UNSYNCHRONIZED, .stratum = NTP_STRATUM_MAX};
	struct ntp_system kiss = silent;
	uint64_t receive = ntp_time(a->received);

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

/* Deals with one datagram; true if it made an answer. */
static bool take(struct ntp_responder *r, struct leaving *l, int i, const struct batch *b, struct arrival *a)
{
	const struct ntp_endpoint *e = b->endpoint;
	struct ntp_verdict v = {.drop = NTP_DROP_INTERFACE};
	struct ntp_port *port;
	struct ntp_request q;

	if (e->mute || (e->only && memcmp(&a->to, &e->address, sizeof a->to)))
		return false;
	l->port = port = e->ports ? ntp_ports_at(e->ports, e->instance, a->interface) : NULL;
	b->counters->received++;
	if (port)
		port->counters[e->family].received++;
	if (!port || !port->disabled[e->family]) {
		v.drop = read_request(r, i, a, e, &q);
		if (v.drop == NTP_TAKEN)
			return false;
		if (v.drop == NTP_ANSWER)
			v = judge(r, i, e, b->snapshot, &q, b->now.host);
	}
	if (v.drop != NTP_ANSWER)
		count_drop(b, port, v.drop, a->received);
	else if (e->group && b->system.leap == NTP_LEAP_UNSYNCHRONIZED)
		return false; /* another server may know the time */
	if (v.drop != NTP_ANSWER && !v.kiss)
		return false;
	build(r, l, i, b, a, &q, &v);
	return true;
}

/* The clock may stand still between two looks at it. A clock that was set back is followed. */
static int64_t transmit_time(struct ntp_responder *r, const struct clock *c)
{
	int64_t now = clock_now(c);

	if (now < r->taken)
		now = r->taken;
	if (now <= r->last && r->last - now < NEAR)
		now = r->last + 1;
	r->last = now;
	return now;
}

/* Transmit time and MAC; returns how long the answer is. */
static size_t finish(struct ntp_responder *r, struct leaving *l, const struct clock *c, struct ntp_keys *keys)
{
	uint64_t now = ntp_time(transmit_time(r, c));
	size_t mac;

	ntp_reply_stamp(l->reply, l->transmit ? l->transmit : now);
	if (!l->key)
		return NTP_HEADER;
	mac = ntp_keys_sign(keys, l->key, l->reply[0] >> 3 & 7, l->reply, NTP_HEADER, l->reply + NTP_HEADER);
	return NTP_HEADER + (mac < l->mac ? mac : l->mac);
}

/* A socket that is bound to the address that was asked sends from there without being told. */
static bool leave(const struct ntp_responder *r, struct leaving *l, size_t len, int i, const struct ntp_endpoint *e,
	const struct arrival *a)
{
	struct arrival from = {.to = e->group ? e->source : a->to, .interface = a->interface};
	struct iovec part = {l->reply, len};
	union control control;
	struct msghdr h = {.msg_name = (void *)&r->peer[i],
		.msg_namelen = r->in[i].msg_hdr.msg_namelen,
		.msg_iov = &part,
		.msg_iovlen = 1,
		.msg_control = &control};

	if (e->bound)
		return sendto(e->fd, l->reply, len, MSG_DONTWAIT, h.msg_name, h.msg_namelen) == (ssize_t)len;
	h.msg_controllen = source(&control, &from, e->family);
	return sendmsg(e->fd, &h, MSG_DONTWAIT) == (ssize_t)len;
}

/* What cannot be sent is counted and given up: the client will ask again. */
static void transmit(struct ntp_responder *r, struct leaving *l, int i, const struct batch *b, const struct arrival *a)
{
	const struct ntp_endpoint *e = b->endpoint;
	bool left = leave(r, l, finish(r, l, b->clock, b->snapshot->keys), i, e, a);
	struct ntp_counters *port = l->port ? &l->port->counters[e->family] : NULL;

	if (left && l->receive)
		ntp_interleave_note(r->interleave, l->receive, &l->to, ntp_time(clock_now(b->clock)));
	*(left ? &b->counters->sent : &b->counters->send_failures) += 1;
	if (port)
		*(left ? &port->sent : &port->send_failures) += 1;
}

static void answer(struct ntp_responder *r, int count, const struct ntp_endpoint *e, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters)
{
	struct batch b = {e, s, c, {.device = clock_now(c), .host = clock_boot()}, {0}, counters};
	struct leaving l;

	b.system = ntp_state_system(state, &b.now);
	r->taken = b.now.device;
	for (int i = 0; i < count; i++) {
		struct arrival a = arrival_of(&r->in[i].msg_hdr, c, b.now.device);

		if (take(r, &l, i, &b, &a))
			transmit(r, &l, i, &b, &a);
	}
}

int ntp_responder_serve(struct ntp_responder *r, const struct ntp_endpoint *e, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters)
{
	int taken = 0, count;

	for (int i = 0; i < BATCHES; i++) {
		count = receive(r, e->fd);
		if (count <= 0)
			break;
		taken += count;
		answer(r, count, e, s, state, c, counters);
		if (count < BATCH)
			break;
	}
	return taken;
}
