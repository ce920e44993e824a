/*
 * A device as a fork of a process that has made ready what all devices share.
 * Knows what is shared and how a device's options are told; the life is life.c's.
 */
#include "device/forked.h"

#include <assert.h>
#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "access/sshd.h"
#include "cli/registry.h"
#include "device/command_set.h"
#include "device/life.h"
#include "device/log.h"
#include "device/net/net.h"
#include "device/rehearsal.h"
#include "device/secret.h"
#include "device/state.h"

/* Tables of this size, in bytes, get pages of their own, of which an idle device uses the first few. */
#define LARGE 32768

/* ---- the parent ---- */

static char *copy(const char *text)
{
	char *s = text ? strdup(text) : NULL;

	assert(s || !text);
	return s;
}

static void share(struct forked_parent *p, const char *folder)
{
	struct sshd *keys = state_make_folders(folder) < 0 ? NULL : sshd_open(folder);

	p->image = image_builtin();
	p->registry = registry_new(p->image);
	registry_build(p->registry);
	rehearse(p->registry, keys);
	sshd_close(keys);
}

struct forked_parent *forked_parent_new(const char *identity, const char *folder)
{
	struct forked_parent *p = calloc(1, sizeof *p);

	assert(p);
	p->identity = identity_load(identity, stderr);
	if (!p->identity) {
		free(p);
		return NULL;
	}
	p->identity_name = copy(identity);
	if ((unsigned)p->identity->vtys == image_vtys(image_builtin()))
		share(p, folder);
	return p;
}

void forked_parent_free(struct forked_parent *p)
{
	if (!p)
		return;
	registry_free(p->registry);
	identity_free(p->identity);
	free((char *)p->identity_name);
	free(p);
}

/* ---- the device ---- */

static void set_options(struct run_options *o, const struct forked_device *f)
{
	o->name = copy(f->name);
	o->state = copy(f->state);
	o->admin_user = copy(f->admin);
	o->admin_written = copy(f->admin_written);
	o->telnet.off = f->telnet < 0;
	o->ssh.off = f->ssh < 0;
	o->ntp.off = true;
	o->takeover = calloc(f->ports + 1, sizeof *o->takeover);
	assert(o->takeover);
	for (size_t i = 0; i < f->ports; i++) {
		char name[16];
		link_kernel_name(f->port[i], name);
		o->takeover[o->takeovers++] = (struct takeover){copy(f->port[i]), copy(name)};
	}
}

static int open_image(struct device *d)
{
	d->image = d->parent->image;
	if (d->image)
		return 0;
	if (command_set_make(d->options.state, NULL, (unsigned)d->identity->vtys) < 0)
		return -1;
	d->image = command_set_open(d->options.state);
	return d->image ? 0 : -1;
}

static void tell_ready(struct device *d, const char *password, void *ctx)
{
	const struct forked_device *f = ctx;

	(void)d;
	(void)password;
	malloc_trim(0); /* a start takes more than what follows */
	f->ready(f->ctx);
}

/* Nothing is given back: the process ends, and its namespace with it. */
int forked_run(const struct forked_device *f)
{
	struct device *d = calloc(1, sizeof *d);

	assert(d);
	mallopt(M_MMAP_THRESHOLD, LARGE);
	d->ntp_door = d->lock = d->host_ns = -1;
	d->parent = f->parent;
	d->identity = f->parent->identity;
	set_options(&d->options, f);
	signal(SIGPIPE, SIG_IGN);
	if (state_open(d) < 0 || open_image(d) < 0)
		return 1;
	return life_run(d, &(struct life){f->telnet, f->ssh, tell_ready, (void *)f});
}
