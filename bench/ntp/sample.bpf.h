/*
 * Which answers the generator's socket need not see: 15 of 16, if nothing is wrong with them.
 */
#ifndef LYREBIRD_BENCH_NTP_SAMPLE_BPF_H
#define LYREBIRD_BENCH_NTP_SAMPLE_BPF_H

#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/ip.h>
#include <linux/udp.h>

#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

#include "bench/ntp/request.h"

enum sample { SAMPLE_OTHER, SAMPLE_SEEN, SAMPLE_COUNTED };

struct sample_frame {
	struct ethhdr eth;
	struct iphdr ip;
	struct udphdr udp;
	__u32 ntp[12];
} __attribute__((packed));

/* An echo comes back as it was: the request's time stamp stands where it was sent. */
static __always_inline int sample_is_good(const __u32 *ntp)
{
	__u32 first = bpf_ntohl(ntp[0]), mode = first >> 24 & 7;
	const __u32 *stamp = mode == 3 ? &ntp[10] : &ntp[6];

	if (stamp[0] != bpf_htonl(REQUEST_SECONDS) || bpf_ntohl(stamp[1]) % REQUEST_EACH == 0)
		return 0;
	return mode == 3 || (mode == 4 && first >> 30 != 3 && (first & 0xff0000) && ntp[8] && ntp[10]);
}

/* Is it from an NTP server, and may it be counted and dropped? */
static __always_inline enum sample sample_of(void *data, void *end)
{
	struct sample_frame *f = data;

	if ((void *)&f->ntp > end || f->eth.h_proto != bpf_htons(ETH_P_IP) || f->ip.protocol != 17 ||
		f->udp.source != bpf_htons(123))
		return SAMPLE_OTHER;
	return (void *)(f + 1) <= end && sample_is_good(f->ntp) ? SAMPLE_COUNTED : SAMPLE_SEEN;
}

#endif
