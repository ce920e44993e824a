/*
 * Control messages in and out: when and where a datagram came in, from which address an answer leaves.
 * Knows the kernel's side of a datagram; knows nothing of what is in it.
 */
#include "ntp/datagram.h"

#include <errno.h>
#include <linux/errqueue.h>
#include <linux/net_tstamp.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "ntp/responder.h"

#define QUEUE (512 << 10) /* octets, and the kernel takes as many again: some 1,300 requests that may come at once */

/* An answer is shorter than any path's MTU, so it need not be given an identifier for the case that it is cut. A
 * request that waited is answered as well as any other: it has the time at which it came. Without the right to a longer
 * queue it is as long as the system allows. */
int ntp_endpoint_prepare(int fd, enum ntp_family family)
{
	int on = 1, whole = IP_PMTUDISC_DO, queue = QUEUE;

	if (setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on) < 0)
		return -1;
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &queue, sizeof queue) < 0)
		(void)setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &queue, sizeof queue);
	if (family == NTP_IPV6)
		return setsockopt(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof on);
	if (setsockopt(fd, IPPROTO_IP, IP_MTU_DISCOVER, &whole, sizeof whole) < 0)
		return -1;
	return setsockopt(fd, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
}

static void note_ipv4(struct ntp_incoming *a, const struct in_pktinfo *info)
{
	memcpy(&a->to, &info->ipi_addr, sizeof info->ipi_addr);
	a->interface = (unsigned)info->ipi_ifindex;
	a->host = info->ipi_addr.s_addr == info->ipi_spec_dst.s_addr;
}

static void note_ipv6(struct ntp_incoming *a, const struct in6_pktinfo *info)
{
	a->to = info->ipi6_addr;
	a->interface = info->ipi6_ifindex;
	a->host = !IN6_IS_ADDR_MULTICAST(&info->ipi6_addr);
}

static void note(struct ntp_incoming *a, const struct cmsghdr *m, const struct clock *c, int64_t now)
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

struct ntp_incoming ntp_incoming_of(struct msghdr *h, const struct clock *c, int64_t now)
{
	struct ntp_incoming a = {.received = now, .cut = h->msg_flags & MSG_TRUNC};

	for (struct cmsghdr *m = CMSG_FIRSTHDR(h); m; m = CMSG_NXTHDR(h, m))
		note(&a, m, c, now);
	return a;
}

size_t ntp_control_source(union ntp_control *control, const struct ntp_incoming *a, enum ntp_family family)
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

/* Not libc's calls: with a second thread in the process they get ready to be cancelled, each time. */
bool ntp_send_to(int fd, const uint8_t *data, size_t len, const struct sockaddr_storage *peer, socklen_t peer_len)
{
	return syscall(SYS_sendto, fd, data, len, MSG_DONTWAIT, peer, peer_len) == (long)len;
}

bool ntp_send_from(int fd, const struct ntp_incoming *from, enum ntp_family family, const uint8_t *data, size_t len,
	const struct sockaddr_storage *peer, socklen_t peer_len)
{
	struct iovec part = {(void *)data, len};
	union ntp_control control;
	struct msghdr h = {.msg_name = (void *)peer,
		.msg_namelen = peer_len,
		.msg_iov = &part,
		.msg_iovlen = 1,
		.msg_control = &control,
		.msg_controllen = ntp_control_source(&control, from, family)};

	return syscall(SYS_sendmsg, fd, &h, MSG_DONTWAIT) == (long)len;
}

void ntp_watch_departures(int fd, bool on)
{
	int flags = on ? SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_OPT_TSONLY : 0;

	(void)setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING, &flags, sizeof flags);
}

int64_t ntp_departure(int fd)
{
	union {
		char room[512];
		struct cmsghdr align;
	} control;
	struct msghdr h = {.msg_control = &control, .msg_controllen = sizeof control};
	struct scm_timestamping t;

	if (recvmsg(fd, &h, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
		return 0;
	for (struct cmsghdr *m = CMSG_FIRSTHDR(&h); m; m = CMSG_NXTHDR(&h, m)) {
		if (m->cmsg_level != SOL_SOCKET || m->cmsg_type != SCM_TIMESTAMPING)
			continue;
		memcpy(&t, CMSG_DATA(m), sizeof t);
		return (int64_t)t.ts[0].tv_sec * 1000000000 + t.ts[0].tv_nsec;
	}
	return 0;
}

int ntp_send_all(int fd, struct mmsghdr *messages, unsigned count)
{
	return (int)syscall(SYS_sendmmsg, fd, messages, count, MSG_DONTWAIT);
}

int ntp_endpoint_send(
	const struct ntp_endpoint *e, const struct ntp_endpoint_send *where, const uint8_t *data, size_t len)
{
	struct ntp_incoming a = {.to = where->from, .interface = where->interface};
	struct sockaddr_in6 v6 = {.sin6_family = AF_INET6,
		.sin6_port = htons(where->port),
		.sin6_addr = where->to,
		.sin6_scope_id = IN6_IS_ADDR_LINKLOCAL(&where->to) ? where->interface : 0};
	struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(where->port)};
	struct iovec part = {(void *)data, len};
	union ntp_control control;
	struct msghdr h = {.msg_name = e->family == NTP_IPV6 ? (void *)&v6 : (void *)&v4,
		.msg_namelen = e->family == NTP_IPV6 ? sizeof v6 : sizeof v4,
		.msg_iov = &part,
		.msg_iovlen = 1,
		.msg_control = &control,
		.msg_controllen = ntp_control_source(&control, &a, e->family)};

	memcpy(&v4.sin_addr, &where->to, sizeof v4.sin_addr);
	return sendmsg(e->fd, &h, MSG_DONTWAIT) == (ssize_t)len ? 0 : -1;
}
