/*
 * Likewise for packet sockets, which stand behind it: an answer that is counted costs the server's core less than one
 * that is put into their ring.
 */
#include <linux/pkt_cls.h>

#include "bench/ntp/sample.bpf.h"

__u64 counted;
char LICENSE[] SEC("license") = "GPL";

SEC("tc")
int count(struct __sk_buff *skb)
{
	if (sample_of((void *)(long)skb->data, (void *)(long)skb->data_end) != SAMPLE_COUNTED)
		return TC_ACT_UNSPEC;
	counted++;
	return TC_ACT_SHOT;
}
