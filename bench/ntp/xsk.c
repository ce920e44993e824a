/*
 * The wire of a generator as an AF_XDP socket: requests leave from memory that the kernel shares; a program on the link
 * hands over some of the answers and counts the others, before anything else sees them. It can ask more than packet
 * sockets can.
 * Knows AF_XDP and its four rings; knows nothing of what is asked.
 */
#include <assert.h>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <linux/if_link.h>
#include <linux/if_xdp.h>
#include <net/if.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "bench/ntp/frame.h"
#include "bench/ntp/wire.h"

#define ROOM 2048u  /* octets for a frame */
#define RING 4096u  /* frames in each direction */
#define LET_GO 1000 /* ms */

#define COUNTED sizeof(uint64_t)

extern const char embedded_redirect[], embedded_redirect_end[];

struct ring { /* shared with the kernel: one of the two writes, the other one reads */
	uint32_t *producer, *consumer;
	void *entry;
};

struct wire {
	int fd, attached;
	struct bpf_object *object;
	uint64_t *counted, counted_before; /* by the program */
	uint8_t *memory;		   /* first RING frames go out, then RING come in */
	struct ring fill, done, in, out;
	uint32_t free[RING]; /* frames that may be written */
	unsigned frees;
	unsigned count; /* in the batch */
};

/* ---- rings ---- */

static int map_ring(int fd, struct ring *r, const struct xdp_ring_offset *at, size_t entry, off_t where)
{
	uint8_t *p = mmap(NULL, at->desc + RING * entry, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, where);

	if (p == MAP_FAILED)
		return -1;
	*r = (struct ring){(void *)(p + at->producer), (void *)(p + at->consumer), p + at->desc};
	return 0;
}

static int map_rings(struct wire *w)
{
	struct xdp_mmap_offsets at;
	socklen_t len = sizeof at;

	if (getsockopt(w->fd, SOL_XDP, XDP_MMAP_OFFSETS, &at, &len) < 0 ||
		map_ring(w->fd, &w->fill, &at.fr, sizeof(uint64_t), XDP_UMEM_PGOFF_FILL_RING) < 0 ||
		map_ring(w->fd, &w->done, &at.cr, sizeof(uint64_t), (off_t)XDP_UMEM_PGOFF_COMPLETION_RING) < 0 ||
		map_ring(w->fd, &w->in, &at.rx, sizeof(struct xdp_desc), XDP_PGOFF_RX_RING) < 0)
		return -1;
	return map_ring(w->fd, &w->out, &at.tx, sizeof(struct xdp_desc), (off_t)XDP_PGOFF_TX_RING);
}

/* The kernel lets go of the generator before this one a little later. */
static int bind_to(int fd, unsigned index)
{
	struct sockaddr_xdp at = {.sxdp_family = AF_XDP, .sxdp_ifindex = index, .sxdp_flags = XDP_COPY};
	int done = -1;

	for (int ms = 0; ms < LET_GO && done < 0; ms++) {
		done = bind(fd, (struct sockaddr *)&at, sizeof at);
		if (done < 0 && errno != EBUSY)
			break;
		if (done < 0)
			usleep(1000);
	}
	return done;
}

static int open_socket(struct wire *w, unsigned index)
{
	static const int names[] = {XDP_UMEM_FILL_RING, XDP_UMEM_COMPLETION_RING, XDP_RX_RING, XDP_TX_RING};
	struct xdp_umem_reg memory = {.len = 2 * RING * ROOM, .chunk_size = ROOM};
	int size = RING;

	w->fd = socket(AF_XDP, SOCK_RAW, 0);
	w->memory = mmap(NULL, memory.len, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
	memory.addr = (uintptr_t)w->memory;
	if (w->fd < 0 || w->memory == MAP_FAILED ||
		setsockopt(w->fd, SOL_XDP, XDP_UMEM_REG, &memory, sizeof memory) < 0)
		return -1;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (setsockopt(w->fd, SOL_XDP, names[i], &size, sizeof size) < 0)
			return -1;
	if (map_rings(w) < 0)
		return -1;
	return bind_to(w->fd, index);
}

/* ---- the program on the link ---- */

static int redirect(struct wire *w, unsigned index)
{
	const struct bpf_link_create_opts options = {.sz = sizeof options, .flags = XDP_FLAGS_DRV_MODE};
	size_t size = (size_t)(embedded_redirect_end - embedded_redirect);
	const struct bpf_program *program;
	const struct bpf_map *map;
	uint32_t queue = 0;

	w->object = bpf_object__open_mem(embedded_redirect, size, NULL);
	if (!w->object || bpf_object__load(w->object) < 0)
		return -1;
	program = bpf_object__find_program_by_name(w->object, "redirect");
	map = bpf_object__find_map_by_name(w->object, ".bss");
	w->counted = mmap(NULL, COUNTED, PROT_READ, MAP_SHARED, bpf_map__fd(map), 0);
	if (w->counted == MAP_FAILED)
		return -1;
	map = bpf_object__find_map_by_name(w->object, "sockets");
	if (bpf_map_update_elem(bpf_map__fd(map), &queue, &w->fd, 0) < 0)
		return -1;
	w->attached = bpf_link_create(bpf_program__fd(program), (int)index, BPF_XDP, &options);
	return w->attached;
}

/* ---- open and close ---- */

static void prepare(struct wire *w, const uint8_t mac[6], uint32_t server)
{
	uint64_t *fill = w->fill.entry;

	for (uint32_t i = 0; i < RING; i++) {
		frame_prepare((struct frame *)(w->memory + (size_t)i * ROOM), mac, server);
		w->free[w->frees++] = i;
		fill[i] = (uint64_t)(RING + i) * ROOM;
	}
	__atomic_store_n(w->fill.producer, RING, __ATOMIC_RELEASE);
}

struct wire *wire_open(const char *link, const uint8_t mac[6], uint32_t server, bool sample)
{
	struct wire *w = calloc(1, sizeof *w);
	unsigned index = if_nametoindex(link);
	int saved;

	assert(w);
	(void)sample; /* it does in any case */
	w->fd = w->attached = -1;
	if (index && open_socket(w, index) == 0) {
		prepare(w, mac, server);
		if (redirect(w, index) >= 0)
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
	if (w->attached >= 0)
		close(w->attached);
	if (w->counted && w->counted != MAP_FAILED)
		munmap(w->counted, COUNTED);
	bpf_object__close(w->object);
	if (w->fd >= 0)
		close(w->fd);
	if (w->memory && w->memory != MAP_FAILED)
		munmap(w->memory, 2 * RING * ROOM);
	free(w);
}

/* ---- out ---- */

/* Frames that have left may be written again. */
static void reclaim(struct wire *w)
{
	uint32_t made = __atomic_load_n(w->done.producer, __ATOMIC_ACQUIRE), at = *w->done.consumer;
	const uint64_t *done = w->done.entry;

	for (; at != made; at++)
		w->free[w->frees++] = (uint32_t)(done[at % RING] / ROOM);
	__atomic_store_n(w->done.consumer, at, __ATOMIC_RELEASE);
}

/* Without a free frame the request is lost, as where the link drops it. */
void wire_put(struct wire *w, const struct wire_datagram *d)
{
	struct xdp_desc *out = w->out.entry;
	uint32_t at = *w->out.producer + w->count, frame;

	if (!w->frees)
		reclaim(w);
	if (!w->frees)
		return;
	frame = w->free[--w->frees];
	out[at % RING] = (struct xdp_desc){.addr = (uint64_t)frame * ROOM,
		.len = (uint32_t)frame_write((struct frame *)(w->memory + (size_t)frame * ROOM), d)};
	w->count++;
}

int wire_flush(struct wire *w)
{
	int count = (int)w->count;

	__atomic_store_n(w->out.producer, *w->out.producer + w->count, __ATOMIC_RELEASE);
	w->count = 0;
	sendto(w->fd, NULL, 0, MSG_DONTWAIT, NULL, 0);
	reclaim(w);
	return count;
}

/* ---- in ---- */

int wire_drain(struct wire *w, void (*take)(void *ctx, const struct wire_datagram *d), void *ctx)
{
	uint32_t made = __atomic_load_n(w->in.producer, __ATOMIC_ACQUIRE), at = *w->in.consumer,
		 fill = *w->fill.producer;
	const struct xdp_desc *in = w->in.entry;
	uint64_t *empty = w->fill.entry;
	struct wire_datagram d;
	int count = (int)(made - at);
	struct timespec ts;

	if (!count)
		return 0;
	clock_gettime(CLOCK_REALTIME, &ts);
	d.at = ts.tv_sec * 1000000000ll + ts.tv_nsec;
	for (; at != made; at++) {
		const struct xdp_desc *e = &in[at % RING];

		if (frame_read(w->memory + e->addr, e->len, &d))
			take(ctx, &d);
		empty[fill++ % RING] = e->addr / ROOM * ROOM;
	}
	__atomic_store_n(w->in.consumer, at, __ATOMIC_RELEASE);
	__atomic_store_n(w->fill.producer, fill, __ATOMIC_RELEASE);
	return count;
}

uint64_t wire_others(struct wire *w)
{
	uint64_t now = __atomic_load_n(w->counted, __ATOMIC_RELAXED), others = now - w->counted_before;

	w->counted_before = now;
	return others;
}

void wire_wait(struct wire *w, int ms)
{
	struct pollfd p = {.fd = w->fd, .events = POLLIN};

	poll(&p, 1, ms);
}
