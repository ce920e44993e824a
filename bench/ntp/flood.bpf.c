/*
 * A generator inside the kernel: one program makes requests of frames that the kernel hands out and takes back (the
 * live frames of a test run) and sends them out by the link, the other one takes the answers where they come in. So a
 * request costs the server's core no more than one from a network card. Knows NTP and the numbers of requests; when a
 * rate is tried, and for how long, is flood.c's.
 */
#include <linux/bpf.h>
#include <linux/if_ether.h>

#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

#include "bench/ntp/flood.h"

#define LOOKS 1000 /* at the clock, until a request is due */
#define BEHIND 256 /* requests late: more are left out, as a crowd does not make up for a pause */
#define UDP 17
#define NTP 123
#define CLIENT 3
#define SERVER 4

enum { AT_ORIGIN = 6, AT_RECEIVE = 8, AT_TRANSMIT = 10 }; /* words of an NTP header */

struct flood flood;
char LICENSE[] SEC("license") = "GPL";

/* ---- out ---- */

/* Waits until a burst is due; false if the kernel should have a look at the time. */
static __always_inline int wait(struct flood *f)
{
	__u64 now = bpf_ktime_get_ns(), due;

	if (!f->start)
		f->start = now;
	for (int i = 0; i < LOOKS && now < f->end; i++) {
		due = ((now - f->start) * f->rate >> FLOOD_RATE_SHIFT) - f->skipped;
		if (due >= f->sent + f->burst) {
			if (due > f->sent + BEHIND + f->burst)
				f->skipped += due - f->sent - f->burst;
			f->left = f->burst;
			return 1;
		}
		now = bpf_ktime_get_ns();
	}
	return 0;
}

static __always_inline __u32 client_of(const struct flood *f, __u32 number)
{
	return bpf_htonl(f->network + number % f->clients);
}

static __always_inline __u16 port_of(__u32 number)
{
	return bpf_htons(REQUEST_PORT(number));
}

/* The frame may be anything that was in it before. */
static __always_inline void write_request(struct flood *f, struct flood_frame *to, __u32 number)
{
	__u32 client = client_of(f, number), sum = f->head + (client & 0xffff) + (client >> 16);

	__builtin_memcpy(to, &f->request, sizeof *to);
	sum = (sum & 0xffff) + (sum >> 16);
	to->ip_sum = ~((sum & 0xffff) + (sum >> 16));
	to->source = client;
	to->source_port = port_of(number);
	to->ntp[AT_TRANSMIT + 1] = bpf_htonl(number);
}

SEC("xdp")
int ask(struct xdp_md *ctx)
{
	struct flood_frame *to = (void *)(long)ctx->data;
	struct flood *f = &flood;
	__u32 number = f->sent;

	if ((void *)(to + 1) > (void *)(long)ctx->data_end || (!f->left && !wait(f)))
		return XDP_DROP;
	f->left--;
	f->sent++;
	write_request(f, to, number);
	f->open[number % FLOOD_OPEN] = number + 1;
	if (number % REQUEST_EACH == 0)
		f->at[number / REQUEST_EACH % (FLOOD_OPEN / REQUEST_EACH)] = bpf_ktime_get_ns();
	return bpf_redirect(f->link, 0);
}

/* ---- in ---- */

/* An echo comes back as it was: the request's time stamp stands where it was sent. */
static __always_inline int is_good(const struct flood *f, const struct flood_frame *a, __u32 number)
{
	__u32 first = bpf_ntohl(a->ntp[0]), asked = bpf_ntohl(f->request.ntp[0]);

	if (f->open[number % FLOOD_OPEN] != number + 1 || a->destination != client_of(f, number) ||
		a->destination_port != port_of(number) || a->len != f->request.len)
		return 0;
	return f->echo || ((first >> 24 & 7) == SERVER && (first & 0x38000000) == (asked & 0x38000000) &&
				  (f->stratum == FLOOD_ANY || (first >> 16 & 0xff) == f->stratum) &&
				  a->ntp[AT_RECEIVE] && a->ntp[AT_TRANSMIT]);
}

static __always_inline void time_it(struct flood *f, __u32 number)
{
	__u64 took = bpf_ktime_get_ns() - f->at[number / REQUEST_EACH % (FLOOD_OPEN / REQUEST_EACH)];

	took /= FLOOD_BIN;
	if (took >= FLOOD_BINS)
		took = FLOOD_BINS - 1;
	f->bin[took]++;
}

SEC("xdp")
int take(struct xdp_md *ctx)
{
	const struct flood_frame *a = (void *)(long)ctx->data;
	struct flood *f = &flood;
	const __be32 *stamp;
	__u32 number;

	if ((void *)(a + 1) > (void *)(long)ctx->data_end || a->type != bpf_htons(ETH_P_IP) || a->protocol != UDP ||
		a->source_port != bpf_htons(NTP))
		return XDP_PASS;
	stamp = &a->ntp[f->echo ? AT_TRANSMIT : AT_ORIGIN];
	number = bpf_ntohl(stamp[1]);
	if (stamp[0] != bpf_htonl(REQUEST_SECONDS) || !is_good(f, a, number)) {
		f->wrong++;
		return XDP_DROP;
	}
	f->open[number % FLOOD_OPEN] = 0;
	f->answered++;
	if (number % REQUEST_EACH == 0)
		time_it(f, number);
	return XDP_DROP;
}
