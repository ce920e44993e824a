/*
 * The program in the kernel that answers plain requests where they come in (XDP). Whatever it does not understand or is
 * not sure of goes on to the responder: it drops nothing. It decides by one version of what the device has written; if
 * that changes meanwhile, the request goes on as well.
 * Knows one interface's addresses and the form of a plain request; knows nothing of rights, keys and rates.
 */
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/in.h>
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/udp.h>

#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

#include "ntp/xdp/shared.h"

#define NTP_PORT 123
#define NTP_WORDS 12
#define REPLY (NTP_WORDS / 2)
#define NEAR 1000000 /* ns: answers that follow each other closer than the clock can tell */
#define EPOCH 2208988800u
#define CLIENT 3
#define SERVER 4

enum { IPV4, IPV6 };
enum { AT_ORIGIN = 6, AT_RECEIVE = 8, AT_TRANSMIT = 10 }; /* words of an NTP header */

struct udp_ntp {
	struct udphdr udp;
	__u32 ntp[NTP_WORDS];
};

struct instant { /* of the device's clock */
	__u32 second, rest;
};

struct xdp_shared shared;
char LICENSE[] SEC("license") = "GPL";

/* ---- sums ---- */

static __always_inline __u32 fold(__u64 sum)
{
	sum = (sum & 0xffffffff) + (sum >> 32);
	sum = (sum & 0xffff) + (sum >> 16);
	sum = (sum & 0xffff) + (sum >> 16);
	return (sum & 0xffff) + (sum >> 16);
}

static __always_inline __u64 add(const __u32 *word, int words)
{
	__u64 sum = 0;

#pragma unroll
	for (int i = 0; i < words; i++)
		sum += word[i];
	return sum;
}

/* ---- what may be answered ---- */

/* Is it a request of a form that is answered without a look at rights, keys or what was answered before? A client of
 * version 4 that gives back a time stamp may be one of the interleaved mode. */
static __always_inline int is_plain(const struct udp_ntp *u)
{
	const __u32 *ntp = u->ntp;
	__u8 first = *(const __u8 *)ntp, version = first >> 3 & 7, mode = first & 7;

	if (u->udp.dest != bpf_htons(NTP_PORT) || u->udp.len != bpf_htons(sizeof *u) || !u->udp.source)
		return 0;
	if (version < 1 || version > 4)
		return 0;
	if (mode != CLIENT && (mode || version != 1 || u->udp.source == bpf_htons(NTP_PORT)))
		return 0;
	return version != 4 || !(ntp[AT_ORIGIN] | ntp[AT_ORIGIN + 1]) ||
	       (ntp[AT_RECEIVE] == ntp[AT_TRANSMIT] && ntp[AT_RECEIVE + 1] == ntp[AT_TRANSMIT + 1]);
}

/* Does the device answer at this address, and does the way back to this host lead where the packet came from? */
static __always_inline int knows4(const struct xdp_rules *r, __u32 to, __u32 from)
{
	__u32 net = bpf_ntohl(from) >> 24;
	int known = 0;

	if (!net || net == 127 || net >= 224)
		return 0;
	for (int i = 0; i < XDP_ADDRESSES && i < r->answers[IPV4]; i++)
		known |= r->address4[i] == to;
	if (!known)
		return 0;
	for (int i = 0; i < XDP_ROUTES && i < r->routes[IPV4]; i++) {
		const struct xdp_route4 *way = &r->route4[i];

		if ((from & way->mask) != way->network)
			continue;
		return way->here && !(way->local && (from == way->network || from == (way->network | ~way->mask)));
	}
	return 0;
}

static __always_inline int knows6(const struct xdp_rules *r, const __u64 to[2], const __u64 from[2])
{
	__u64 high = bpf_be64_to_cpu(from[0]);
	int known = 0;

	if (!high || high >> 56 == 0xff || high >> 54 == 0xfe80 >> 6)
		return 0;
	for (int i = 0; i < XDP_ADDRESSES && i < r->answers[IPV6]; i++)
		known |= r->address6[i][0] == to[0] && r->address6[i][1] == to[1];
	if (!known)
		return 0;
	for (int i = 0; i < XDP_ROUTES && i < r->routes[IPV6]; i++) {
		const struct xdp_route6 *way = &r->route6[i];

		if ((from[0] & way->mask[0]) == way->network[0] && (from[1] & way->mask[1]) == way->network[1])
			return way->here;
	}
	return 0;
}

/* ---- time ---- */

/* Most often by less than a second, for which no division is needed. */
static __always_inline void later(struct instant *t, __u64 ns)
{
	__u64 rest = t->rest + ns;

	if (rest >= XDP_SECOND) {
		rest -= XDP_SECOND;
		t->second++;
	}
	if (rest >= XDP_SECOND) {
		t->second += rest / XDP_SECOND;
		rest %= XDP_SECOND;
	}
	t->rest = (__u32)rest;
}

/* The clock may stand still between two looks at it. A processor has transmit times of its own, and a thread of the
 * responder has others: theirs are whole ns. */
static __always_inline void transmit_time(struct instant *t, struct xdp_count *c, __u64 spread, __u32 cpu)
{
	__u64 now = t->second * XDP_SECOND + t->rest, rest = (now & ~(spread - 1)) | cpu;

	if (rest < now)
		rest += spread;
	if (rest <= c->last && c->last - rest < NEAR)
		rest = c->last + spread;
	c->last = rest;
	later(t, rest - now);
}

/* Two words as they stand in a packet. */
static __always_inline __u64 pair(__u32 first, __u32 second)
{
	return bpf_cpu_to_be64((__u64)first << 32 | second);
}

/* Fills an answer; false if the device has not told the time for long. */
static __always_inline int tell(__u64 reply[REPLY], const __u32 *ntp, struct xdp_count *c, __u32 cpu)
{
	const struct xdp_time *t = &shared.time;
	__u64 ns = bpf_ktime_get_tai_ns() - t->tai - t->host;
	struct instant at = {t->second, t->rest};
	__u32 first = bpf_ntohl(ntp[0]), dispersion, part;
	const struct xdp_said *said = &t->said[ns >= t->turn];

	if (ns >= XDP_HORIZON)
		return 0;
	dispersion = said->dispersion >> 16;
	if (said->grows)
		dispersion = (said->dispersion + xdp_grown(ns)) >> 16;
	later(&at, ns + ((__s64)ns * t->rate >> 32));
	reply[0] = pair(said->head | (first & 0x3800ff00), said->delay);
	reply[1] = pair(dispersion, said->refid);
	reply[2] = said->reference;
	reply[3] = *(const __u64 *)&ntp[AT_TRANSMIT];
	part = xdp_fraction(at.rest);
	reply[4] = pair(at.second, part | !(at.second | part)); /* all zeros would mean unknown */
	transmit_time(&at, c, shared.spread, cpu);
	reply[5] = pair(at.second, xdp_fraction(at.rest) + 1);
	return 1;
}

/* ---- answers ---- */

/* sum: of the addresses, the protocol and the length. */
static __always_inline void write_answer(struct udp_ntp *u, const __u64 reply[REPLY], __u64 sum)
{
	__u16 port = u->udp.source, check;

	sum += port + u->udp.dest + u->udp.len;
#pragma unroll
	for (int i = 0; i < REPLY; i++)
		sum += (reply[i] & 0xffffffff) + (reply[i] >> 32);
	check = ~fold(sum);
	u->udp.source = u->udp.dest;
	u->udp.dest = port;
	u->udp.check = check ? check : 0xffff;
#pragma unroll
	for (int i = 0; i < REPLY; i++)
		*(__u64 *)&u->ntp[2 * i] = reply[i];
}

static __always_inline int is_for(const __u8 *mac, const __u8 *own)
{
	return *(const __u32 *)mac == *(const __u32 *)own && *(const __u16 *)(mac + 4) == *(const __u16 *)(own + 4);
}

static __always_inline void turn_around(struct ethhdr *eth)
{
	__u32 high = *(__u32 *)eth->h_source;
	__u16 low = *(__u16 *)(eth->h_source + 4);

	*(__u32 *)eth->h_source = *(__u32 *)eth->h_dest;
	*(__u16 *)(eth->h_source + 4) = *(__u16 *)(eth->h_dest + 4);
	*(__u32 *)eth->h_dest = high;
	*(__u16 *)(eth->h_dest + 4) = low;
}

static __always_inline __u64 version(void)
{
	__u64 v = *(volatile __u64 *)&shared.version;

	asm volatile("" ::: "memory");
	return v;
}

static __always_inline int finish(int family, __u64 begun, struct xdp_count *c)
{
	asm volatile("" ::: "memory");
	if (version() != begun)
		return 0;
	c->answered[family]++;
	return 1;
}

/* A checksum that only the pseudo header was added to (a sender on this very host that leaves the rest to its link)
 * does not hold, so such a request goes on. */
static __always_inline int udp_holds(const struct udp_ntp *u, __u64 pseudo)
{
	return fold(pseudo + add((const __u32 *)u, sizeof *u / 4)) == 0xffff;
}

/* Kept from the compiler, which would make one comparison of this and the one that the verifier understands. */
static __always_inline long length(const void *begin, const void *end)
{
	long n = end - begin;

	asm volatile("" : "+r"(n));
	return n;
}

static __always_inline int answer4(struct ethhdr *eth, void *end, __u64 begun, struct xdp_count *c, __u32 cpu)
{
	struct iphdr *ip = (void *)(eth + 1);
	struct udp_ntp *u = (void *)(ip + 1);
	__u32 to, from;
	__u64 reply[REPLY];
	__u8 ttl = shared.rules.ttl[IPV4];
	__u64 pseudo;

	if ((void *)(u + 1) > end || length(eth, end) != (void *)(u + 1) - (void *)eth || *(__u8 *)ip != 0x45 ||
		ip->protocol != IPPROTO_UDP || ip->tot_len != bpf_htons(sizeof *ip + sizeof *u) ||
		ip->frag_off & ~bpf_htons(0x4000))
		return 0;
	to = ip->daddr;
	from = ip->saddr;
	if (!is_plain(u) || !knows4(&shared.rules, to, from) || fold(add((const __u32 *)ip, sizeof *ip / 4)) != 0xffff)
		return 0;
	pseudo = (__u64)to + from + bpf_htons(IPPROTO_UDP) + bpf_htons(sizeof *u);
	if ((u->udp.check && !udp_holds(u, pseudo)) || !tell(reply, u->ntp, c, cpu) || !finish(IPV4, begun, c))
		return 0;
	turn_around(eth);
	ip->tos = 0;
	ip->id = 0;
	ip->frag_off = bpf_htons(0x4000);
	ip->ttl = ttl;
	ip->saddr = to;
	ip->daddr = from;
	ip->check = ~fold((__u64)to + from + bpf_htons(0x4500) + bpf_htons(sizeof *ip + sizeof *u) + bpf_htons(0x4000) +
			  bpf_htons(ttl << 8 | IPPROTO_UDP));
	write_answer(u, reply, pseudo);
	return 1;
}

static __always_inline int answer6(struct ethhdr *eth, void *end, __u64 begun, struct xdp_count *c, __u32 cpu)
{
	struct ipv6hdr *ip = (void *)(eth + 1);
	struct udp_ntp *u = (void *)(ip + 1);
	__u8 ttl = shared.rules.ttl[IPV6];
	__u64 to[2], from[2], pseudo;
	__u64 reply[REPLY];

	if ((void *)(u + 1) > end || length(eth, end) != (void *)(u + 1) - (void *)eth || ip->version != 6 ||
		ip->nexthdr != IPPROTO_UDP || ip->payload_len != bpf_htons(sizeof *u))
		return 0;
	__builtin_memcpy(to, &ip->daddr, sizeof to);
	__builtin_memcpy(from, &ip->saddr, sizeof from);
	if (!is_plain(u) || !u->udp.check || !knows6(&shared.rules, to, from))
		return 0;
	pseudo = add((const __u32 *)&ip->saddr, 8) + bpf_htons(IPPROTO_UDP) + bpf_htons(sizeof *u);
	if (!udp_holds(u, pseudo) || !tell(reply, u->ntp, c, cpu) || !finish(IPV6, begun, c))
		return 0;
	turn_around(eth);
	*(__u32 *)ip = bpf_htonl(0x60000000);
	ip->hop_limit = ttl;
	__builtin_memcpy(&ip->saddr, to, sizeof to);
	__builtin_memcpy(&ip->daddr, from, sizeof from);
	write_answer(u, reply, pseudo);
	return 1;
}

SEC("xdp")
int answer(struct xdp_md *ctx)
{
	struct ethhdr *eth = (void *)(long)ctx->data;
	void *end = (void *)(long)ctx->data_end;
	__u64 begun = version();
	__u32 cpu = bpf_get_smp_processor_id();
	struct xdp_count *c;

	if (begun & 1 || cpu >= XDP_CPUS || cpu >= shared.spread || (void *)(eth + 1) > end || eth->h_source[0] & 1 ||
		!is_for(eth->h_dest, shared.rules.mac))
		return XDP_PASS;
	c = &shared.count[cpu];
	if (eth->h_proto == bpf_htons(ETH_P_IP))
		return answer4(eth, end, begun, c, cpu) ? XDP_TX : XDP_PASS;
	if (eth->h_proto == bpf_htons(ETH_P_IPV6))
		return answer6(eth, end, begun, c, cpu) ? XDP_TX : XDP_PASS;
	return XDP_PASS;
}
