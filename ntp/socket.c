/*
 * Addresses, groups and interfaces as socket options; which of several sockets gets a packet.
 * Knows the kernel's side of a place; knows nothing of what is asked there.
 */
#include "ntp/socket.h"

#include <errno.h>
#include <linux/filter.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "device/interfaces.h"
#include "device/net/net.h"
#include "ntp/responder.h"

/* A link-local address cannot be bound without its interface: all packets come in and the endpoint chooses. */
bool ntp_socket_any(const struct ntp_place *p)
{
	return p->any || (p->family == NTP_IPV6 && IN6_IS_ADDR_LINKLOCAL(&p->address));
}

/* A group's packets come in by its interface only. */
static int join(int fd, const struct ntp_place *p, const struct interface_place *by)
{
	struct ip_mreqn group = {.imr_ifindex = (int)by->index};
	struct ipv6_mreq group6 = {.ipv6mr_multiaddr = p->address, .ipv6mr_interface = by->index};

	if (setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, by->name, (socklen_t)strlen(by->name)) < 0)
		return -1;
	if (p->via[0])
		return 0;
	if (p->family == NTP_IPV6)
		return setsockopt(fd, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, &group6, sizeof group6);
	memcpy(&group.imr_multiaddr, &p->address, sizeof group.imr_multiaddr);
	if (!IN_MULTICAST(ntohl(group.imr_multiaddr.s_addr)))
		return 0;
	return setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof group);
}

static int bind_ipv4(int fd, const struct ntp_place *p)
{
	struct sockaddr_in sin = {.sin_family = AF_INET, .sin_port = htons(NTP_PORT)};
	int on = 1;

	if (!p->any)
		memcpy(&sin.sin_addr, &p->address, sizeof sin.sin_addr);
	if (setsockopt(fd, IPPROTO_IP, IP_FREEBIND, &on, sizeof on) < 0)
		return -1;
	return bind(fd, (struct sockaddr *)&sin, sizeof sin);
}

static int bind_ipv6(int fd, const struct ntp_place *p)
{
	struct sockaddr_in6 sin6 = {.sin6_family = AF_INET6, .sin6_port = htons(NTP_PORT)};
	int on = 1;

	if (!ntp_socket_any(p))
		sin6.sin6_addr = p->address;
	if (setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) < 0 ||
		setsockopt(fd, IPPROTO_IPV6, IPV6_FREEBIND, &on, sizeof on) < 0)
		return -1;
	return bind(fd, (struct sockaddr *)&sin6, sizeof sin6);
}

/* All packets of a host go to one socket, so that what is known of the host is known in one place: a hash of its
 * address (of IPv6 the words of it, mixed) chooses. */
static int share_by_host(int fd, enum ntp_family family, unsigned shares)
{
	struct sock_filter code[20] = {0};
	unsigned words = family == NTP_IPV6 ? 4 : 1, from = family == NTP_IPV6 ? 8 : 12;
	struct sock_fprog program = {.filter = code};
	struct sock_filter *p = code;

	*p++ = (struct sock_filter)BPF_STMT(BPF_LD | BPF_IMM, 0);
	for (unsigned i = 0; i < words; i++) {
		*p++ = (struct sock_filter)BPF_STMT(BPF_ALU | BPF_MUL | BPF_K, 0x9e3779b1u);
		*p++ = (struct sock_filter)BPF_STMT(BPF_MISC | BPF_TAX, 0);
		*p++ = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)SKF_NET_OFF + from + 4 * i);
		*p++ = (struct sock_filter)BPF_STMT(BPF_ALU | BPF_XOR | BPF_X, 0);
	}
	*p++ = (struct sock_filter)BPF_STMT(BPF_ALU | BPF_MUL | BPF_K, 0x9e3779b1u);
	*p++ = (struct sock_filter)BPF_STMT(BPF_ALU | BPF_RSH | BPF_K, 16);
	*p++ = (struct sock_filter)BPF_STMT(BPF_ALU | BPF_MOD | BPF_K, shares);
	*p++ = (struct sock_filter)BPF_STMT(BPF_RET | BPF_A, 0);
	program.len = (unsigned short)(p - code);
	return setsockopt(fd, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, &program, sizeof program);
}

static int share(int fd, enum ntp_family family, unsigned shares)
{
	int on = 1;

	if (shares == 1)
		return 0;
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) < 0)
		return -1;
	return share_by_host(fd, family, shares);
}

/* The address may be gone or not there yet (freebind), and the old place may still be open (reuseaddr). */
int ntp_socket_open(const struct device *d, struct net *net, const struct ntp_place *p, unsigned shares)
{
	const char *way = p->via[0] ? p->via : p->ifname;
	struct interface_place by;
	int fd = net_socket(net, p->family == NTP_IPV6 ? AF_INET6 : AF_INET, SOCK_DGRAM, 0), on = 1, saved;

	if (fd < 0)
		return -1;
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 && share(fd, p->family, shares) == 0 &&
		ntp_endpoint_prepare(fd, p->family) == 0 &&
		(p->family == NTP_IPV6 ? bind_ipv6 : bind_ipv4)(fd, p) == 0 &&
		(!way[0] || (interface_place(d, way, &by) && join(fd, p, &by) == 0)))
		return fd;
	saved = errno;
	close(fd);
	errno = saved;
	return -1;
}

/* A socket that is connected, here to a host that never asks, takes nothing from others. */
void ntp_socket_turn_away(int fd, enum ntp_family family)
{
	struct sockaddr_in6 sin6 = {
		.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT, .sin6_port = htons(NTP_PORT)};
	struct sockaddr_in sin = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK), .sin_port = htons(NTP_PORT)};

	/* It may fail where the address is gone: then nothing arrives any more. */
	if (family == NTP_IPV6)
		(void)!connect(fd, (struct sockaddr *)&sin6, sizeof sin6);
	else
		(void)!connect(fd, (struct sockaddr *)&sin, sizeof sin);
}
