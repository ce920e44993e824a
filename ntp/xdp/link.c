/*
 * libbpf, which is looked for when it is needed: a device without the option does not load it, and one on a machine
 * without it goes on without it. Without its header or clang at build time there is no program to load at all.
 * Knows how a program gets to a link; knows nothing of what it does there.
 */
#include "ntp/xdp/link.h"

#ifdef HAVE_XDP

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <dlfcn.h>
#include <errno.h>
#include <linux/ethtool.h>
#include <linux/if_link.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

extern const char embedded_answer[], embedded_answer_end[];

struct libbpf {
	__typeof__(libbpf_set_print) *set_print;
	__typeof__(bpf_object__open_mem) *open_mem;
	__typeof__(bpf_object__load) *load;
	__typeof__(bpf_object__close) *close;
	__typeof__(bpf_object__find_program_by_name) *find_program;
	__typeof__(bpf_object__find_map_by_name) *find_map;
	__typeof__(bpf_program__fd) *program_fd;
	__typeof__(bpf_map__fd) *map_fd;
	__typeof__(bpf_link_create) *link_create;
};

static const struct {
	const char *name;
	size_t at;
} symbols[] = {
	{"libbpf_set_print", offsetof(struct libbpf, set_print)},
	{"bpf_object__open_mem", offsetof(struct libbpf, open_mem)},
	{"bpf_object__load", offsetof(struct libbpf, load)},
	{"bpf_object__close", offsetof(struct libbpf, close)},
	{"bpf_object__find_program_by_name", offsetof(struct libbpf, find_program)},
	{"bpf_object__find_map_by_name", offsetof(struct libbpf, find_map)},
	{"bpf_program__fd", offsetof(struct libbpf, program_fd)},
	{"bpf_map__fd", offsetof(struct libbpf, map_fd)},
	{"bpf_link_create", offsetof(struct libbpf, link_create)},
};

struct xdp_link {
	struct libbpf lib;
	struct bpf_object *object;
	struct xdp_shared *shared;
	int program, attached;
	bool native;
};

/* The library stays in the process: it is asked for again with each link. */
static int find_library(struct libbpf *lib)
{
	void *library = dlopen("libbpf.so.1", RTLD_NOW | RTLD_LOCAL), *symbol;

	for (size_t i = 0; library && i < sizeof symbols / sizeof *symbols; i++) {
		symbol = dlsym(library, symbols[i].name);
		if (!symbol)
			return -1;
		memcpy((char *)lib + symbols[i].at, &symbol, sizeof symbol);
	}
	if (!library)
		return -1;
	lib->set_print(NULL);
	return 0;
}

void xdp_link_close(struct xdp_link *l)
{
	if (!l)
		return;
	if (l->attached >= 0)
		close(l->attached);
	if (l->shared)
		munmap(l->shared, sizeof *l->shared);
	if (l->object)
		l->lib.close(l->object);
	free(l);
}

static int load(struct xdp_link *l)
{
	const struct bpf_object_open_opts options = {.sz = sizeof options, .object_name = "lyrebird"};
	const struct bpf_program *program;
	const struct bpf_map *map;
	void *memory;

	l->object = l->lib.open_mem(embedded_answer, (size_t)(embedded_answer_end - embedded_answer), &options);
	if (!l->object || l->lib.load(l->object) < 0)
		return -1;
	program = l->lib.find_program(l->object, "answer");
	map = l->lib.find_map(l->object, ".bss");
	if (!program || !map) {
		errno = ENOENT;
		return -1;
	}
	l->program = l->lib.program_fd(program);
	memory = mmap(NULL, sizeof *l->shared, PROT_READ | PROT_WRITE, MAP_SHARED, l->lib.map_fd(map), 0);
	if (memory == MAP_FAILED)
		return -1;
	l->shared = memory;
	l->shared->version = 1;
	return 0;
}

/* Loaded, but nowhere. NULL with the reason. */
static struct xdp_link *link_new(const char **why)
{
	struct xdp_link *l = calloc(1, sizeof *l);

	if (l)
		l->attached = -1;
	if (!l)
		*why = strerror(ENOMEM);
	else if (find_library(&l->lib) < 0)
		*why = "there is no libbpf.so.1";
	else if (load(l) < 0)
		*why = strerror(errno);
	else
		return l;
	xdp_link_close(l);
	return NULL;
}

const char *xdp_link_absent(void)
{
	const char *why = NULL;

	xdp_link_close(link_new(&why));
	return why;
}

/* ---- on a link ---- */

struct attachment {
	struct xdp_link *link;
	unsigned index;
	const char *name;
	enum ntp_xdp_mode mode;
	int error;
};

static bool is_veth(const char *name)
{
	struct ethtool_drvinfo info = {.cmd = ETHTOOL_GDRVINFO};
	struct ifreq r = {.ifr_data = (void *)&info};
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	bool yes;

	snprintf(r.ifr_name, sizeof r.ifr_name, "%s", name);
	yes = fd >= 0 && ioctl(fd, SIOCETHTOOL, &r) == 0 && !strcmp(info.driver, "veth");
	if (fd >= 0)
		close(fd);
	return yes;
}

static bool attach_by(struct attachment *a, uint32_t flags)
{
	const struct bpf_link_create_opts options = {.sz = sizeof options, .flags = flags};

	a->link->attached = a->link->lib.link_create(a->link->program, (int)a->index, BPF_XDP, &options);
	if (a->link->attached < 0)
		a->error = errno;
	a->link->native = flags == XDP_FLAGS_DRV_MODE;
	return a->link->attached >= 0;
}

static void attach(void *ctx)
{
	struct attachment *a = ctx;
	bool native = a->mode == NTP_XDP_NATIVE || (a->mode == NTP_XDP_AUTO && !is_veth(a->name));

	if (native && attach_by(a, XDP_FLAGS_DRV_MODE))
		return;
	if (a->mode != NTP_XDP_NATIVE)
		attach_by(a, XDP_FLAGS_SKB_MODE);
}

struct xdp_link *xdp_link_open(
	struct net *n, unsigned index, const char *name, enum ntp_xdp_mode mode, char *why, size_t len)
{
	const char *reason = "";
	struct attachment a = {link_new(&reason), index, name, mode, 0};

	if (!a.link) {
		snprintf(why, len, "%s", reason);
		return NULL;
	}
	if (net_run(n, attach, &a) < 0)
		a.error = errno;
	if (a.link->attached >= 0)
		return a.link;
	snprintf(why, len, "%s", strerror(a.error));
	xdp_link_close(a.link);
	return NULL;
}

struct xdp_shared *xdp_link_shared(const struct xdp_link *l)
{
	return l->shared;
}

bool xdp_link_native(const struct xdp_link *l)
{
	return l->native;
}

#else

#include <stdio.h>

static const char absent[] = "this program was built without libbpf or clang";

const char *xdp_link_absent(void)
{
	return absent;
}

struct xdp_link *xdp_link_open(
	struct net *n, unsigned index, const char *name, enum ntp_xdp_mode mode, char *why, size_t len)
{
	(void)n;
	(void)index;
	(void)name;
	(void)mode;
	snprintf(why, len, "%s", absent);
	return NULL;
}

void xdp_link_close(struct xdp_link *l)
{
	(void)l;
}

struct xdp_shared *xdp_link_shared(const struct xdp_link *l)
{
	(void)l;
	return NULL;
}

bool xdp_link_native(const struct xdp_link *l)
{
	(void)l;
	return false;
}

#endif
