/*
 * Of the answers of an NTP server every 16th goes to the generator's AF_XDP socket, and so does what is none to its
 * requests; the others are counted, as handing them over costs more than to answer them. All else goes its way.
 */
#include "bench/ntp/sample.bpf.h"

struct {
	__uint(type, BPF_MAP_TYPE_XSKMAP);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u32);
} sockets SEC(".maps");

__u64 counted;
char LICENSE[] SEC("license") = "GPL";

SEC("xdp")
int redirect(struct xdp_md *ctx)
{
	enum sample what = sample_of((void *)(long)ctx->data, (void *)(long)ctx->data_end);

	if (what == SAMPLE_OTHER)
		return XDP_PASS;
	if (what == SAMPLE_SEEN)
		return bpf_redirect_map(&sockets, 0, XDP_DROP);
	counted++;
	return XDP_DROP;
}
