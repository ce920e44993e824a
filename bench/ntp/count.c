/*
 * Knows libbpf and a link's queueing discipline; which answers are counted is sample.bpf.h's.
 */
#include "bench/ntp/count.h"

#include <errno.h>
#include <stdlib.h>

#ifdef HAVE_XDP
#include <assert.h>
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <sys/mman.h>

#define COUNTED sizeof(uint64_t)

extern const char embedded_count[], embedded_count_end[];

struct counter {
	struct bpf_object *object;
	struct bpf_tc_hook hook;
	uint64_t *counted; /* by the program */
};

static int load(struct counter *c, unsigned link)
{
	struct bpf_tc_opts options = {.sz = sizeof options, .handle = 1, .priority = 1};
	const struct bpf_map *map;

	c->hook = (struct bpf_tc_hook){.sz = sizeof c->hook, .ifindex = (int)link, .attach_point = BPF_TC_INGRESS};
	c->object = bpf_object__open_mem(embedded_count, (size_t)(embedded_count_end - embedded_count), NULL);
	if (!c->object || bpf_object__load(c->object) < 0)
		return -1;
	map = bpf_object__find_map_by_name(c->object, ".bss");
	c->counted = mmap(NULL, COUNTED, PROT_READ, MAP_SHARED, bpf_map__fd(map), 0);
	if (c->counted == MAP_FAILED || bpf_tc_hook_create(&c->hook) < 0)
		return -1;
	options.prog_fd = bpf_program__fd(bpf_object__find_program_by_name(c->object, "count"));
	return bpf_tc_attach(&c->hook, &options);
}

struct counter *counter_open(unsigned link)
{
	struct counter *c = calloc(1, sizeof *c);
	int saved;

	assert(c);
	if (load(c, link) == 0)
		return c;
	saved = errno;
	counter_close(c);
	errno = saved;
	return NULL;
}

uint64_t counter_count(const struct counter *c)
{
	return __atomic_load_n(c->counted, __ATOMIC_RELAXED);
}

void counter_close(struct counter *c)
{
	if (!c)
		return;
	c->hook.attach_point = BPF_TC_INGRESS | BPF_TC_EGRESS; /* the whole queueing discipline */
	bpf_tc_hook_destroy(&c->hook);
	if (c->counted && c->counted != MAP_FAILED)
		munmap(c->counted, COUNTED);
	bpf_object__close(c->object);
	free(c);
}
#else
struct counter *counter_open(unsigned link)
{
	(void)link;
	errno = ENOTSUP;
	return NULL;
}

uint64_t counter_count(const struct counter *c)
{
	(void)c;
	return 0;
}

void counter_close(struct counter *c)
{
	(void)c;
}
#endif
