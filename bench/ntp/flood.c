/*
 * The generator that asks more than a socket can: programs in the kernel make the requests and take the answers
 * (flood.bpf.c). Both ends of the link must be native for XDP.
 * Knows how to run them for some seconds; the search for a rate is seek.c's.
 */
#include <assert.h>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <endian.h>
#include <errno.h>
#include <linux/if_link.h>
#include <net/if.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "bench/ntp/arguments.h"
#include "bench/ntp/flood.h"
#include "bench/ntp/frame.h"
#include "bench/ntp/seek.h"
#include "ntp/packet.h"

#define SECOND 1000000000ull
#define AFTERMATH 30000 /* us in which late answers still count */
#define BURST 20e-6	/* s of requests that leave together, */
#define BURST_MAX 64	/* at most so many: a quarter of the queue of a veth */
#define FOREVER (1 << 30)

extern const char embedded_flood[], embedded_flood_end[];

struct generator {
	struct bpf_object *object;
	int ask, attached; /* descriptors */
	struct flood *flood;
};

/* ---- open and close ---- */

static int program(const struct generator *g, const char *name)
{
	return bpf_program__fd(bpf_object__find_program_by_name(g->object, name));
}

static size_t room(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);

	return (sizeof(struct flood) + page - 1) / page * page;
}

static int load(struct generator *g, unsigned link)
{
	const struct bpf_link_create_opts options = {.sz = sizeof options, .flags = XDP_FLAGS_DRV_MODE};
	const struct bpf_map *map;

	g->object = bpf_object__open_mem(embedded_flood, (size_t)(embedded_flood_end - embedded_flood), NULL);
	if (!g->object || bpf_object__load(g->object) < 0)
		return -1;
	map = bpf_object__find_map_by_name(g->object, ".bss");
	assert(bpf_map__value_size(map) >= sizeof(struct flood));
	g->flood = mmap(NULL, room(), PROT_READ | PROT_WRITE, MAP_SHARED, bpf_map__fd(map), 0);
	if (g->flood == MAP_FAILED)
		return -1;
	g->ask = program(g, "ask");
	g->attached = bpf_link_create(program(g, "take"), (int)link, BPF_XDP, &options);
	return g->attached;
}

static void unload(struct generator *g)
{
	if (g->attached >= 0)
		close(g->attached);
	if (g->flood && g->flood != MAP_FAILED)
		munmap(g->flood, room());
	bpf_object__close(g->object);
}

/* What all requests have in common. */
static void prepare(struct flood *f, const struct arguments *a, unsigned link)
{
	uint8_t payload[NTP_HEADER] = {(uint8_t)(a->crowd.version << 3 | NTP_MODE_CLIENT), [2] = 6, [3] = 0xec};
	const struct wire_datagram d = {.len = sizeof payload, .payload = payload};
	const uint32_t stamp = htobe32(REQUEST_SECONDS);
	struct frame frame;
	uint16_t word[10];

	_Static_assert(sizeof f->request == FRAME_HEADERS + NTP_HEADER, "a frame as frame.c writes it");
	memcpy(payload + 40, &stamp, sizeof stamp);
	frame_prepare(&frame, a->mac, a->server);
	frame_write(&frame, &d);
	memcpy(&f->request, &frame, sizeof f->request);
	f->request.ip_sum = 0;
	memcpy(word, f->request.ip, sizeof word);
	for (size_t i = 0; i < sizeof word / sizeof *word; i++)
		f->head += word[i];
	f->link = link;
	f->network = a->crowd.network;
	f->clients = a->crowd.clients;
	f->stratum = a->crowd.stratum < 0 ? FLOOD_ANY : (uint32_t)a->crowd.stratum;
	f->echo = a->crowd.echo;
}

/* ---- a rate for some seconds ---- */

static void on_alarm(int signal)
{
	(void)signal;
}

/* The test run ends by a signal. */
static void run(struct generator *g, double seconds)
{
	struct itimerval alarm = {
		.it_value = {(time_t)seconds, (suseconds_t)((seconds - (double)(time_t)seconds) * 1e6)}};
	struct flood_frame frame = g->flood->request;
	struct xdp_md context = {.data_end = sizeof frame};
	struct timespec now;
	struct bpf_test_run_opts options = {.sz = sizeof options,
		.data_in = &frame,
		.data_size_in = sizeof frame,
		.ctx_in = &context,
		.ctx_size_in = sizeof context,
		.repeat = FOREVER,
		.flags = BPF_F_TEST_XDP_LIVE_FRAMES,
		.batch_size = g->flood->burst};

	clock_gettime(CLOCK_MONOTONIC, &now);
	g->flood->end = (uint64_t)now.tv_sec * SECOND + (uint64_t)now.tv_nsec + (uint64_t)(seconds * SECOND);
	setitimer(ITIMER_REAL, &alarm, NULL);
	if (bpf_prog_test_run_opts(g->ask, &options) < 0 && errno != EINTR)
		perror("test run");
	usleep(AFTERMATH);
}

static double percentile(const struct flood *f, double part)
{
	double all = 0, seen = 0;
	unsigned i;

	for (i = 0; i < FLOOD_BINS; i++)
		all += f->bin[i];
	for (i = 0; i < FLOOD_BINS && (seen += f->bin[i]) < part * all; i++)
		;
	return (i + 0.5) * FLOOD_BIN / 1000;
}

static struct outcome hold(void *ctx, double rate, double seconds)
{
	struct generator *g = ctx;
	struct flood *f = g->flood;
	double burst = rate * BURST;

	f->rate = (uint64_t)(rate / SECOND * (double)(1ull << FLOOD_RATE_SHIFT));
	f->burst = burst < 1 ? 1 : burst > BURST_MAX ? BURST_MAX : (uint32_t)burst;
	f->start = f->sent = f->skipped = f->left = f->answered = f->wrong = 0;
	memset(f->bin, 0, sizeof f->bin);
	memset(f->open, 0, sizeof f->open);
	run(g, seconds);
	return (struct outcome){.rate = (double)f->sent / seconds,
		.answers = (double)f->answered / seconds,
		.asked = f->sent,
		.answered = f->answered,
		.wrong = f->wrong,
		.p50 = percentile(f, 0.5),
		.p99 = percentile(f, 0.99),
		.kept = (double)f->skipped <= SEEK_BEHIND * rate * seconds};
}

int main(int argc, char **argv)
{
	const struct sigaction ignored = {.sa_handler = on_alarm};
	struct generator g = {.attached = -1};
	struct arguments a;
	int words = arguments_read(&a, argc, argv), done = 1;
	unsigned link;

	if (words < 0 || a.crowd.key) {
		fputs("usage: flood " ARGUMENTS_USAGE, stderr);
		return 2;
	}
	link = if_nametoindex(a.link);
	sigaction(SIGALRM, &ignored, NULL);
	if (link && load(&g, link) >= 0) {
		prepare(g.flood, &a, link);
		done = seek_command(argc - words, argv + words, hold, &g) < 0 ? 2 : 0;
	} else {
		perror(a.link);
	}
	unload(&g);
	return done;
}
