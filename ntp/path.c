/*
 * Client sockets. They are connected, so that the kernel drops what comes from elsewhere, and takes them before the
 * sockets of the server function where both stand on port 123.
 * Knows sockets and the event loop; knows nothing of what is inside a packet.
 */
#include "ntp/path.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BURST 8 /* datagrams taken in one go, so that others get their turn */

struct ntp_path {
	struct event_base *base;
	const struct clock *clock;
	ntp_path_arrival *arrived;
	void *ctx;
	int fd; /* -1 = closed */
	struct event *event;
	struct net *net; /* of the open socket */
	struct ntp_way way;
};

struct ntp_path *ntp_path_new(struct event_base *base, const struct clock *c, ntp_path_arrival *arrived, void *ctx)
{
	struct ntp_path *p = calloc(1, sizeof *p);

	assert(p);
	p->base = base;
	p->clock = c;
	p->arrived = arrived;
	p->ctx = ctx;
	p->fd = -1;
	return p;
}

void ntp_path_close(struct ntp_path *p)
{
	if (p->event)
		event_free(p->event);
	p->event = NULL;
	if (p->fd >= 0)
		close(p->fd);
	p->fd = -1;
}

void ntp_path_free(struct ntp_path *p)
{
	if (!p)
		return;
	ntp_path_close(p);
	free(p);
}

/* ---- addresses ---- */

union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
};

static socklen_t fill(
	union address *a, enum ntp_family family, const struct in6_addr *address, uint16_t port, unsigned ifindex)
{
	memset(a, 0, sizeof *a);
	if (family == NTP_IPV4) {
		a->v4.sin_family = AF_INET;
		a->v4.sin_port = htons(port);
		memcpy(&a->v4.sin_addr, address, sizeof a->v4.sin_addr);
		return sizeof a->v4;
	}
	a->v6.sin6_family = AF_INET6;
	a->v6.sin6_port = htons(port);
	a->v6.sin6_addr = *address;
	if (IN6_IS_ADDR_LINKLOCAL(address) || IN6_IS_ADDR_MULTICAST(address))
		a->v6.sin6_scope_id = ifindex;
	return sizeof a->v6;
}

static bool address_of(int fd, struct in6_addr *from)
{
	union address a;
	socklen_t len = sizeof a;

	memset(from, 0, sizeof *from);
	if (fd < 0 || getsockname(fd, &a.any, &len) < 0)
		return false;
	if (a.any.sa_family == AF_INET)
		memcpy(from, &a.v4.sin_addr, sizeof a.v4.sin_addr);
	else
		*from = a.v6.sin6_addr;
	return true;
}

bool ntp_path_source(const struct ntp_path *p, struct in6_addr *from)
{
	return address_of(p->fd, from);
}

bool ntp_path_route(struct net *net, const struct ntp_way *w, struct in6_addr *from)
{
	int fd = net_socket(net, w->family == NTP_IPV4 ? AF_INET : AF_INET6, SOCK_DGRAM, 0);
	union address to;
	socklen_t len = fill(&to, w->family, &w->to, w->port, w->ifindex);
	bool known = fd >= 0 && connect(fd, &to.any, len) == 0 && address_of(fd, from);

	if (fd >= 0)
		close(fd);
	return known;
}

/* ---- opening ---- */

static bool set(int fd, int level, int option, int value)
{
	return setsockopt(fd, level, option, &value, sizeof value) == 0;
}

static bool set_group_ipv4(int fd, const struct ntp_way *w)
{
	struct ip_mreqn by = {.imr_ifindex = (int)w->ifindex};

	return setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &by, sizeof by) == 0 &&
	       set(fd, IPPROTO_IP, IP_MULTICAST_LOOP, 0) && (!w->ttl || set(fd, IPPROTO_IP, IP_MULTICAST_TTL, w->ttl));
}

static bool set_group_ipv6(int fd, const struct ntp_way *w)
{
	return set(fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, (int)w->ifindex) &&
	       set(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 0) &&
	       (!w->ttl || set(fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, w->ttl));
}

/* Port 123 may be the server function's too; the address may not be there yet. */
static bool prepare(int fd, const struct ntp_way *w)
{
	if (w->source_port && !set(fd, SOL_SOCKET, SO_REUSEADDR, 1))
		return false;
	if (w->device[0] &&
		(!set(fd, SOL_SOCKET, SO_BROADCAST, 1) ||
			setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, w->device, (socklen_t)strlen(w->device)) < 0))
		return false;
	if (w->ifindex && !(w->family == NTP_IPV4 ? set_group_ipv4 : set_group_ipv6)(fd, w))
		return false;
	if (w->family == NTP_IPV4 ? !set(fd, IPPROTO_IP, IP_PKTINFO, 1) : !set(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1))
		return false;
	return set(fd, SOL_SOCKET, SO_TIMESTAMPNS, 1);
}

static bool bind_and_connect(int fd, const struct ntp_way *w)
{
	union address a;
	socklen_t len = fill(&a, w->family, &w->from, w->source_port, w->ifindex);

	if ((w->has_from || w->source_port) && bind(fd, &a.any, len) < 0)
		return false;
	len = fill(&a, w->family, &w->to, w->port, w->ifindex);
	return w->manycast || connect(fd, &a.any, len) == 0;
}

/* ---- arrivals ---- */

static int64_t stamp_of(const struct cmsghdr *m, const struct clock *c, int64_t now)
{
	struct timespec ts;
	int64_t received;

	memcpy(&ts, CMSG_DATA(m), sizeof ts);
	received = clock_from_host(c, (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec);
	return received < now ? received : now;
}

/* What the kernel says about a datagram: when it came, and by which interface. */
static void note(const struct msghdr *h, const struct clock *c, struct ntp_datagram *d)
{
	struct in6_pktinfo info6;
	struct in_pktinfo info;

	d->received = clock_now(c);
	for (struct cmsghdr *m = CMSG_FIRSTHDR(h); m; m = CMSG_NXTHDR((struct msghdr *)h, m)) {
		if (m->cmsg_level == SOL_SOCKET && m->cmsg_type == SCM_TIMESTAMPNS) {
			d->received = stamp_of(m, c, d->received);
		} else if (m->cmsg_level == IPPROTO_IP && m->cmsg_type == IP_PKTINFO) {
			memcpy(&info, CMSG_DATA(m), sizeof info);
			d->interface = (unsigned)info.ipi_ifindex;
		} else if (m->cmsg_level == IPPROTO_IPV6 && m->cmsg_type == IPV6_PKTINFO) {
			memcpy(&info6, CMSG_DATA(m), sizeof info6);
			d->interface = info6.ipi6_ifindex;
		}
	}
}

static void arrived(
	struct ntp_path *p, const uint8_t *data, size_t len, const union address *from, const struct msghdr *h)
{
	struct ntp_datagram d = {.data = data, .len = len, .net = p->net};

	note(h, p->clock, &d);
	if (from->any.sa_family == AF_INET) {
		memcpy(&d.from, &from->v4.sin_addr, sizeof from->v4.sin_addr);
		d.port = ntohs(from->v4.sin_port);
	} else {
		d.from = from->v6.sin6_addr;
		d.port = ntohs(from->v6.sin6_port);
	}
	p->arrived(p->ctx, &d);
}

/* What arrives may lead to the next request, and that to another socket. */
static void on_readable(evutil_socket_t fd, short what, void *arg)
{
	struct ntp_path *p = arg;
	uint8_t data[NTP_DATAGRAM];
	union {
		char room[CMSG_SPACE(sizeof(struct timespec)) + CMSG_SPACE(sizeof(struct in6_pktinfo)) + 64];
		struct cmsghdr align;
	} control;

	(void)what;
	for (int i = 0; i < BURST && p->fd == fd; i++) {
		struct iovec part = {data, sizeof data};
		union address from = {0};
		struct msghdr h = {.msg_name = &from,
			.msg_namelen = sizeof from,
			.msg_iov = &part,
			.msg_iovlen = 1,
			.msg_control = &control,
			.msg_controllen = sizeof control};
		ssize_t n = recvmsg(fd, &h, MSG_DONTWAIT | MSG_TRUNC);

		if (n < 0)
			return;
		arrived(p, data, (size_t)n, &from, &h);
	}
}

static int open_way(struct ntp_path *p, struct net *net, const struct ntp_way *w)
{
	int fd = net_socket(net, w->family == NTP_IPV4 ? AF_INET : AF_INET6, SOCK_DGRAM, 0), saved;

	if (fd < 0)
		return -1;
	if (prepare(fd, w) && bind_and_connect(fd, w)) {
		p->event = event_new(p->base, fd, EV_READ | EV_PERSIST, on_readable, p);
		if (p->event && event_add(p->event, NULL) == 0) {
			p->fd = fd;
			p->net = net;
			p->way = *w;
			return 0;
		}
	}
	saved = errno;
	if (p->event)
		event_free(p->event);
	p->event = NULL;
	close(fd);
	errno = saved;
	return -1;
}

/* A manycast question keeps its socket while the TTL grows: answers to the one before may still come. */
static bool same_way(const struct ntp_way *a, const struct ntp_way *b)
{
	return a->family == b->family && a->port == b->port && a->source_port == b->source_port &&
	       a->ifindex == b->ifindex && (a->manycast || a->ttl == b->ttl) && a->has_from == b->has_from &&
	       !memcmp(&a->to, &b->to, sizeof a->to) && !memcmp(&a->from, &b->from, sizeof a->from);
}

int ntp_path_send(
	struct ntp_path *p, struct net *net, const struct ntp_way *w, const uint8_t *data, size_t len, int64_t *sent)
{
	union address to;
	socklen_t to_len = fill(&to, w->family, &w->to, w->port, w->ifindex);
	bool keep = w->source_port || w->manycast;
	int saved;

	if (p->fd >= 0 && (!keep || p->net != net || !same_way(&p->way, w)))
		ntp_path_close(p);
	if (p->fd < 0 && open_way(p, net, w) < 0)
		return -1;
	if (w->manycast && !prepare(p->fd, w)) /* the TTL of this one */
		return -1;
	*sent = clock_now(p->clock);
	if (sendto(p->fd, data, len, MSG_DONTWAIT, w->manycast ? &to.any : NULL, w->manycast ? to_len : 0) ==
		(ssize_t)len)
		return 0;
	saved = errno;
	ntp_path_close(p); /* it may hold on to an address that is gone: the next one looks for its way again */
	errno = saved;
	return -1;
}
