/*
 * The requests about the host keys of the SSH server. Making one takes its time, so a helper does it; connections that
 * come later show it.
 * Knows the requests; the files are access/host_keys.c's.
 */
#include "device/host_key.h"

#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "access/sshd.h"
#include "device/helper.h"
#include "device/rpc.h"
#include "device/state.h"
#include "device/system.h"

struct making {
	struct device *device;
	unsigned session;
	char kind[8];
	int bits;
};

static xmlDoc *refuse(const char *why)
{
	struct fault f;

	fault_set(&f, FAULT_HOST_KEY, "", "%s", why);
	return rpc_fault(&f);
}

static void work(const void *ctx, char answer[HELPER_ANSWER])
{
	const struct making *m = ctx;

	strcpy(answer, sshd_make_key(m->device->sshd, m->kind, m->bits) == 0 ? "1" : "0");
}

static void done(void *ctx, const char *answer)
{
	struct making *m = ctx;
	bool made = answer && !strcmp(answer, "1");

	if (made)
		device_log(m->device, "SSH/5/HOST_KEY: The %s host key was made anew.", m->kind);
	control_answer(m->device->control, m->session,
		made ? rpc_document("ok", NULL) : refuse("The key pair cannot be created."));
	free(m);
}

static bool is_size(const char *kind, int bits)
{
	static const struct {
		const char *kind;
		int bits[3];
	} sizes[] = {{"rsa", {2048, 3072, 4096}}, {"ecc", {256, 384, 521}}};

	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		for (size_t k = 0; !strcmp(sizes[i].kind, kind) && k < 3; k++)
			if (sizes[i].bits[k] == bits)
				return true;
	return false;
}

static xmlDoc *create(struct device *d, const struct login *l, const char *kind, int bits)
{
	struct helper_task task = {.work = work, .done = done};
	struct making *m;

	if (!is_size(kind, bits))
		return refuse("The modulus is invalid.");
	m = calloc(1, sizeof *m);
	assert(m);
	*m = (struct making){.device = d, .session = l->number, .bits = bits};
	snprintf(m->kind, sizeof m->kind, "%s", kind);
	task.ctx = m;
	if (helper_start(d, task) == 0)
		return NULL;
	free(m);
	return refuse("The key pair cannot be created.");
}

static xmlDoc *destroy(struct device *d, const char *kind)
{
	if (sshd_destroy_key(d->sshd, kind) < 0)
		return refuse("The key pair cannot be destroyed.");
	device_log(d, "SSH/4/HOST_KEY: The %s host key was destroyed.", kind);
	return rpc_document("ok", NULL);
}

/* Without a label: the host's own. Labels go into names of files. */
static xmlDoc *show(struct device *d, const char *kind, const char *label)
{
	bool sound = !label[strspn(label, "_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")];
	time_t made = 0;
	char *key = NULL, when[64];
	xmlDoc *reply;

	if (!*label)
		key = sshd_public_key(d->sshd, kind, &made);
	else if (sound)
		key = sshd_labelled_key(d->sshd, kind, label, &made);
	time_text(d, clock_from_host(&d->clock, (int64_t)made * 1000000000), when, sizeof when);
	reply = rpc_document("ok", "key", key ? key : "", "made", when, NULL);
	free(key);
	return reply;
}

xmlDoc *host_key_run(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const char *what = rpc_attribute(ask, "do"), *kind = rpc_attribute(ask, "kind");

	(void)fd;
	if (host_keys_need(d) < 0)
		return refuse("The device was started without SSH.");
	if (!strcmp(what, "create"))
		return create(d, l, kind, (int)rpc_number(ask, "bits"));
	return !strcmp(what, "destroy") ? destroy(d, kind) : show(d, kind, rpc_attribute(ask, "label"));
}

/* ---- the keys of this device ---- */

int host_keys_open(struct device *d)
{
	char folder[4200];

	snprintf(folder, sizeof folder, "%s/ssh", d->options.state);
	if (state_make_folders(folder) < 0)
		return state_failed("host keys in", folder);
	d->sshd = sshd_open(folder);
	return d->sshd ? 0 : state_failed("host keys in", folder);
}

/* The RSA key takes most of a second: a process of its own makes it, and logins do without it until then. */
void host_keys_make_slow(struct device *d)
{
	pid_t device = getpid();

	d->key_maker = fork();
	if (d->key_maker != 0)
		return;
	signal(SIGTERM, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	_exit(getppid() == device && sshd_make_slow_keys(d->sshd) == 0 ? 0 : 1);
}

int host_keys_need(struct device *d)
{
	if (d->sshd || d->options.ssh.off)
		return d->sshd ? 0 : -1;
	if (host_keys_open(d) < 0)
		return -1;
	host_keys_make_slow(d);
	return 0;
}
