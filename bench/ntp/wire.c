/*
 * Two packet sockets: one sends whole frames past the queueing discipline, the other one reads a ring that the kernel
 * fills, of most answers or, behind a counter, of some. Knows packet sockets; knows nothing of what is asked.
 */
#include "bench/ntp/wire.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "bench/ntp/count.h"
#include "bench/ntp/frame.h"

#define NTP 123
#define FRAME 256u /* octets of the ring for each frame: header of the ring, Ethernet to MAC of a signed answer */
#define BLOCK (64u << 10) /* the kernel hands over blocks of frames, full or after some ms */
#define BLOCKS 64u
#define BLOCK_MS 1
#define BUFFER (4 << 20)

struct wire {
	int out, in;
	uint8_t *ring;
	unsigned next;		 /* block of the ring */
	struct counter *counter; /* NULL = all answers come into the ring */
	uint64_t counted_before;
	struct frame frame[WIRE_BATCH];
	struct iovec part[WIRE_BATCH];
	struct mmsghdr message[WIRE_BATCH];
	int count;
};

/* Nothing but UDP from port 123 over IPv4, and not what leaves. */
static int filter(int fd)
{
	struct sock_filter code[] = {
		{BPF_LD | BPF_H | BPF_ABS, 0, 0, 12},
		{BPF_JMP | BPF_JEQ | BPF_K, 0, 5, ETHERTYPE_IP},
		{BPF_LD | BPF_B | BPF_ABS, 0, 0, 23},
		{BPF_JMP | BPF_JEQ | BPF_K, 0, 3, IPPROTO_UDP},
		{BPF_LD | BPF_H | BPF_ABS, 0, 0, 34},
		{BPF_JMP | BPF_JEQ | BPF_K, 0, 1, NTP},
		{BPF_RET | BPF_K, 0, 0, FRAME},
		{BPF_RET | BPF_K, 0, 0, 0},
	};
	struct sock_fprog program = {sizeof code / sizeof *code, code};
	int on = 1;

	if (setsockopt(fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, &on, sizeof on) < 0)
		return -1;
	return setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

static int open_ring(struct wire *w)
{
	struct tpacket_req3 room = {.tp_block_size = BLOCK,
		.tp_block_nr = BLOCKS,
		.tp_frame_size = FRAME,
		.tp_frame_nr = BLOCK / FRAME * BLOCKS,
		.tp_retire_blk_tov = BLOCK_MS};
	int version = TPACKET_V3;

	if (setsockopt(w->in, SOL_PACKET, PACKET_VERSION, &version, sizeof version) < 0 ||
		setsockopt(w->in, SOL_PACKET, PACKET_RX_RING, &room, sizeof room) < 0)
		return -1;
	w->ring = mmap(NULL, (size_t)BLOCKS * BLOCK, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, w->in, 0);
	return w->ring == MAP_FAILED ? -1 : 0;
}

static int bind_to(int fd, unsigned index, uint16_t protocol)
{
	struct sockaddr_ll at = {.sll_family = AF_PACKET, .sll_protocol = htons(protocol), .sll_ifindex = (int)index};

	return bind(fd, (struct sockaddr *)&at, sizeof at);
}

static int open_sockets(struct wire *w, unsigned index)
{
	int on = 1, room = BUFFER;

	w->out = socket(AF_PACKET, SOCK_RAW, 0);
	w->in = socket(AF_PACKET, SOCK_RAW, 0);
	if (w->out < 0 || w->in < 0 || bind_to(w->out, index, 0) < 0 || filter(w->in) < 0 || open_ring(w) < 0)
		return -1;
	if (setsockopt(w->out, SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof on) < 0 ||
		setsockopt(w->out, SOL_SOCKET, SO_SNDBUFFORCE, &room, sizeof room) < 0)
		return -1;
	return bind_to(w->in, index, ETHERTYPE_IP);
}

/* The frames of a batch differ in few fields. */
static void prepare(struct wire *w, const uint8_t mac[6], uint32_t server)
{
	for (int i = 0; i < WIRE_BATCH; i++) {
		frame_prepare(&w->frame[i], mac, server);
		w->part[i].iov_base = &w->frame[i];
		w->message[i].msg_hdr = (struct msghdr){.msg_iov = &w->part[i], .msg_iovlen = 1};
	}
}

struct wire *wire_open(const char *link, const uint8_t mac[6], uint32_t server, bool sample)
{
	struct wire *w = calloc(1, sizeof *w);
	unsigned index = if_nametoindex(link);
	int saved;

	assert(w);
	w->out = w->in = -1;
	if (index && open_sockets(w, index) == 0 && (!sample || (w->counter = counter_open(index)))) {
		prepare(w, mac, server);
		return w;
	}
	saved = errno;
	wire_close(w);
	errno = saved;
	return NULL;
}

void wire_close(struct wire *w)
{
	if (!w)
		return;
	if (w->ring && w->ring != MAP_FAILED)
		munmap(w->ring, (size_t)BLOCKS * BLOCK);
	counter_close(w->counter);
	close(w->out);
	close(w->in);
	free(w);
}

/* ---- out ---- */

void wire_put(struct wire *w, const struct wire_datagram *d)
{
	assert(w->count < WIRE_BATCH);
	w->part[w->count].iov_len = frame_write(&w->frame[w->count], d);
	w->count++;
}

int wire_flush(struct wire *w)
{
	int count = w->count, done = 0, n;

	w->count = 0;
	while (done < count) {
		n = sendmmsg(w->out, w->message + done, (unsigned)(count - done), MSG_DONTWAIT);
		if (n <= 0)
			break;
		done += n;
	}
	return done;
}

/* ---- in ---- */

/* Returns how many frames the block had. */
static int read_block(const uint8_t *block, void (*take)(void *ctx, const struct wire_datagram *d), void *ctx)
{
	const struct tpacket_hdr_v1 *b = &((const struct tpacket_block_desc *)block)->hdr.bh1;
	const uint8_t *at = block + b->offset_to_first_pkt;
	struct wire_datagram d;

	for (unsigned i = 0; i < b->num_pkts; i++) {
		const struct tpacket3_hdr *h = (const void *)at;

		d.at = (int64_t)h->tp_sec * 1000000000 + h->tp_nsec;
		if (frame_read(at + h->tp_mac, h->tp_snaplen, &d))
			take(ctx, &d);
		at += h->tp_next_offset;
	}
	return (int)b->num_pkts;
}

int wire_drain(struct wire *w, void (*take)(void *ctx, const struct wire_datagram *d), void *ctx)
{
	int count = 0;

	for (;;) {
		uint8_t *block = w->ring + (size_t)w->next * BLOCK;
		uint32_t *status = &((struct tpacket_block_desc *)block)->hdr.bh1.block_status;

		if (!(__atomic_load_n(status, __ATOMIC_ACQUIRE) & TP_STATUS_USER))
			return count;
		count += read_block(block, take, ctx);
		__atomic_store_n(status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
		w->next = (w->next + 1) % BLOCKS;
	}
}

uint64_t wire_others(struct wire *w)
{
	uint64_t now = w->counter ? counter_count(w->counter) : 0, others = now - w->counted_before;

	w->counted_before = now;
	return others;
}

void wire_wait(struct wire *w, int ms)
{
	struct pollfd p = {.fd = w->in, .events = POLLIN};

	poll(&p, 1, ms);
}
