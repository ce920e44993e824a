/*
 * `lyrebird run`: what is there before a device is switched on, the life itself, and what is left when it ends.
 * Knows the state folder, the doors on the host and the ready line; the life is life.c's.
 */
#include "device/run.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "access/sshd.h"
#include "cli/grammar/outputs.h"
#include "device/command_set.h"
#include "device/host_key.h"
#include "device/listen.h"
#include "device/life.h"
#include "device/log.h"
#include "device/namespace.h"
#include "device/options.h"
#include "device/private.h"
#include "device/secret.h"
#include "device/state.h"

struct doors { /* sockets on the host, and where they are */
	int telnet, ssh;
	struct sockaddr_in telnet_at, ssh_at, ntp_at;
};

/* ---- doors ---- */

static int open_door(const struct address_option *a, const char *name, int type, int *fd, struct sockaddr_in *at)
{
	*fd = a->off ? -1 : listen_open(a, type, at);
	return a->off || *fd >= 0 ? 0 : state_failed("cannot listen for", name);
}

static int open_doors(struct device *d, struct doors *doors)
{
	const struct run_options *o = &d->options;

	if (open_door(&o->telnet, "telnet", SOCK_STREAM, &doors->telnet, &doors->telnet_at) < 0 ||
		open_door(&o->ssh, "ssh", SOCK_STREAM, &doors->ssh, &doors->ssh_at) < 0)
		return -1;
	return open_door(&o->ntp, "ntp", SOCK_DGRAM, &d->ntp_door, &doors->ntp_at);
}

static void door_text(bool off, const struct sockaddr_in *at, char *buf, size_t len)
{
	char host[INET_ADDRSTRLEN];

	if (off)
		snprintf(buf, len, "-");
	else
		snprintf(buf, len, "%s:%u", inet_ntop(AF_INET, &at->sin_addr, host, sizeof host), ntohs(at->sin_port));
}

static void print_ready(struct device *d, const char *password, void *ctx)
{
	const struct doors *doors = ctx;
	char telnet[64], ssh[64], ntp[64], host[INET_ADDRSTRLEN];

	door_text(d->options.telnet.off, &doors->telnet_at, telnet, sizeof telnet);
	door_text(d->options.ssh.off, &doors->ssh_at, ssh, sizeof ssh);
	door_text(d->options.ntp.off, &doors->ntp_at, ntp, sizeof ntp);
	printf("%s, %s %s, state in %s\n", d->sysname, d->identity->model, d->identity->release, d->options.state);
	if (!d->options.telnet.off)
		printf("log in:  telnet %s %u\n", inet_ntop(AF_INET, &doors->telnet_at.sin_addr, host, sizeof host),
			ntohs(doors->telnet_at.sin_port));
	if (!d->options.ssh.off)
		printf("         ssh -p %u %s@%s\n", ntohs(doors->ssh_at.sin_port),
			d->options.admin_user ? d->options.admin_user : "admin",
			inet_ntop(AF_INET, &doors->ssh_at.sin_addr, host, sizeof host));
	if (password[0])
		printf("user:    admin, password %s (made now, not shown again)\n", password);
	else if (d->options.admin_user)
		printf("user:    %s, password as given\n", d->options.admin_user);
	else
		puts("user:    a local-user of the configuration");
	printf("console: lyrebird console --state %s\n", d->options.state);
	printf("ready telnet=%s ssh=%s ntp=%s\n", telnet, ssh, ntp);
	fflush(stdout);
}

/* ---- up and down ---- */

/* Hundreds of sessions need descriptors: the soft limit of a login shell is far below the hard one. */
static void raise_limits(void)
{
	struct rlimit r;

	if (getrlimit(RLIMIT_NOFILE, &r) == 0) {
		r.rlim_cur = r.rlim_max;
		setrlimit(RLIMIT_NOFILE, &r);
	}
}

static int check_takeovers(const struct device *d)
{
	for (size_t i = 0; i < d->options.takeovers; i++) {
		if (identity_has_port(d->identity, d->options.takeover[i].ifname))
			continue;
		fprintf(stderr, "lyrebird run: --interface: the device has no port %s\n",
			d->options.takeover[i].ifname);
		return -1;
	}
	return 0;
}

/* What a reboot leaves alone: the state folder, the doors on the host, the network namespace, the command set. */
static int bring_up(struct device *d, struct doors *doors)
{
	if (state_open(d) < 0 || (!d->options.ssh.off && host_keys_open(d) < 0) || open_doors(d, doors) < 0 ||
		namespace_enter(d) < 0)
		return -1;
	if (command_set_make(d->options.state, d->options.commands, (unsigned)d->identity->vtys) < 0)
		return -1;
	d->image = command_set_open(d->options.state);
	if (d->image && d->options.outputs)
		d->outputs = outputs_read(d->options.outputs, d->image, stderr);
	return d->image && (d->outputs || !d->options.outputs) ? 0 : -1;
}

static void take_down(struct device *d)
{
	namespace_leave(d);
	log_free(d->log);
	outputs_free(d->outputs);
	identity_free(d->identity);
	if (d->ntp_door >= 0)
		close(d->ntp_door);
	if (d->lock >= 0)
		close(d->lock);
	secret_free(d->secret);
	sshd_close(d->sshd);
	free(d->startup_path);
}

static int serve(struct device *d)
{
	struct doors doors = {.telnet = -1, .ssh = -1};
	int status;

	d->identity = identity_load(d->options.identity, stderr);
	if (!d->identity)
		return 1;
	if (check_takeovers(d) < 0)
		return 2;
	status = 1;
	if (bring_up(d, &doors) == 0)
		status = life_run(d, &(struct life){doors.telnet, doors.ssh, print_ready, &doors});
	if (doors.telnet >= 0)
		close(doors.telnet);
	if (doors.ssh >= 0)
		close(doors.ssh);
	return status;
}

int run_verb(int argc, char **argv)
{
	struct device *d = calloc(1, sizeof *d);
	int status = 2;

	assert(d);
	d->ntp_door = d->lock = d->host_ns = -1;
	if (options_read(&d->options, argc, argv) == 0) {
		signal(SIGPIPE, SIG_IGN);
		raise_limits();
		status = serve(d);
		take_down(d);
		options_clear(&d->options);
	}
	free(d);
	return status;
}
