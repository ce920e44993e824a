/*
 * Of the answers of an NTP server every 16th goes to the generator's socket, and so does what is none to its requests;
 * the others are counted, as handing them over costs more than to answer them. All else goes its way.
 */
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/ip.h>
#include <linux/udp.h>

#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

struct {
	__uint(type, BPF_MAP_TYPE_XSKMAP);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u32);
} sockets SEC(".maps");

#define EACH 16		    /* by the number of the request, see crowd.c */
#define SECONDS 0xb0b0b0b0u /* of its transmit time stamp */

struct answer {
	struct udphdr udp;
	__u32 ntp[12];
};

__u64 counted;
char LICENSE[] SEC("license") = "GPL";

/* An echo comes back as it was: the request's time stamp stands where it was sent. */
static __always_inline int is_good(const struct answer *a)
{
	__u32 first = bpf_ntohl(a->ntp[0]), mode = first >> 24 & 7;
	const __u32 *stamp = mode == 3 ? &a->ntp[10] : &a->ntp[6];

	if (stamp[0] != bpf_htonl(SECONDS) || bpf_ntohl(stamp[1]) % EACH == 0)
		return 0;
	return mode == 3 || (mode == 4 && first >> 30 != 3 && (first & 0xff0000) && a->ntp[8] && a->ntp[10]);
}

SEC("xdp")
int redirect(struct xdp_md *ctx)
{
	struct ethhdr *eth = (void *)(long)ctx->data;
	struct iphdr *ip = (void *)(eth + 1);
	struct udphdr *udp = (void *)(ip + 1);
	struct answer *a = (void *)udp;

	if ((void *)(udp + 1) > (void *)(long)ctx->data_end || eth->h_proto != bpf_htons(ETH_P_IP) ||
		ip->protocol != 17 || udp->source != bpf_htons(123))
		return XDP_PASS;
	if ((void *)(a + 1) <= (void *)(long)ctx->data_end && is_good(a)) {
		counted++;
		return XDP_DROP;
	}
	return bpf_redirect_map(&sockets, 0, XDP_DROP);
}
