/*
 * Factory devices by the hundred, for tests that replay dialogues: `replay SOCKET FOLDER` builds image and registry
 * once and gives every connection a device of its own and a console login on it, until its standard input ends. Knows
 * how a device comes up; knows nothing of what it should answer.
 */
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/registry.h"
#include "cli/session.h"
#include "device/control.h"
#include "device/identity.h"
#include "device/log.h"
#include "device/namespace.h"
#include "device/secret.h"
#include "device/startup.h"
#include "device/typed.h"

/* The kernel takes namespaces down far slower than it makes them: devices use them one after the other. */
#define SLOTS 64

struct shop {
	const struct image *image;
	struct registry *registry;
	struct identity *identity;
	const char *folder;
	char *startup; /* what a first start has written; NULL until then */
	unsigned count;
	int host_ns; /* -1 where namespaces are not shared */
	struct slot {
		int ns;
		pid_t device; /* 0 = free */
	} slot[SLOTS];
};

static void give_up(const char *what)
{
	fprintf(stderr, "replay: %s: %s\n", what, strerror(errno));
	exit(1);
}

static char *path_of(const char *folder, const char *name)
{
	char *path;

	if (asprintf(&path, "%s/%s", folder, name) < 0)
		abort();
	return path;
}

/* The parts of `lyrebird run` between its options and its doors. */
static struct device *boot(const struct shop *shop, char *state, int ns)
{
	struct device *d = calloc(1, sizeof *d);
	char password[64] = "", note[SECRET_NOTE];

	assert(d);
	*d = (struct device){.identity = shop->identity, .image = shop->image, .registry = shop->registry};
	d->ntp_door = d->lock = d->host_ns = -1;
	d->options.name = (char *)"HUAWEI";
	d->options.state = state;
	d->options.startup = shop->startup;
	if (mkdir(state, 0700) < 0 || mkdir(path_of(state, "flash"), 0700) < 0)
		give_up(state);
	d->secret = secret_open(path_of(state, "secret.key"), note);
	if (!d->secret)
		give_up("key");
	d->typed = typed_new();
	d->log = log_new();
	d->startup_path = path_of(state, "flash/vrpcfg.cfg");
	if (ns >= 0 ? setns(ns, CLONE_NEWNET) < 0 : namespace_enter(d) < 0)
		give_up("namespace");
	if (ns >= 0)
		d->host_ns = shop->host_ns;
	d->events = event_base_new();
	assert(d->events);
	clock_init(&d->clock);
	d->started = clock_now(&d->clock);
	d->running = store_new(d->image);
	device_refresh(d);
	startup_seed_ports(d);
	d->engine = (struct engine){.running = d->running, .features = features};
	for (size_t i = 0; features[i]; i++)
		d->engine.state[i] = features[i]->start ? features[i]->start(d) : d;
	if (startup_load(d, password, sizeof password) < 0)
		exit(1);
	d->control = control_open(d);
	if (!d->control)
		give_up("control socket");
	return d;
}

/* A script's terminal looks no further than what it has read; here Ctrl+C must reach a command that runs. */
static bool (*script_pending)(struct terminal *t);

static bool pending(struct terminal *t)
{
	struct pollfd p = {.fd = t->fd, .events = POLLIN};

	return script_pending(t) || poll(&p, 1, 0) > 0;
}

static void run_session(const struct shop *shop, const char *socket, int client)
{
	struct terminal *t = script_open(0, NULL, client, client);
	struct rpc *r = rpc_connect(socket);

	if (!r)
		give_up(socket);
	script_pending = t->pending;
	t->pending = pending;
	_exit(session_run(t, r, shop->registry, false));
}

struct visit {
	struct event_base *events;
	pid_t session;
};

/* The device lives as long as its only login; its helpers come and go. */
static void on_end(evutil_socket_t number, short what, void *ctx)
{
	const struct visit *v = ctx;
	siginfo_t ended = {.si_pid = 0};

	(void)number;
	(void)what;
	if (waitid(P_PID, (id_t)v->session, &ended, WEXITED | WNOHANG | WNOWAIT) < 0 || ended.si_pid == v->session)
		event_base_loopbreak(v->events);
}

/* Leaves the namespace as it was. */
static void stop_features(struct device *d)
{
	size_t n = 0;

	while (features[n])
		n++;
	while (n-- > 0)
		if (features[n]->stop)
			features[n]->stop(d->engine.state[n]);
}

static void serve(const struct shop *shop, char *state, int client, int ns)
{
	struct device *d = boot(shop, state, ns);
	struct visit visit = {.events = d->events};
	struct event *end = evsignal_new(d->events, SIGCHLD, on_end, &visit);

	event_add(end, NULL);
	visit.session = fork();
	if (visit.session == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		run_session(shop, path_of(state, "control.sock"), client);
	}
	close(client);
	do { /* a reboot would end the login that the dialogue goes on with */
		d->reboot = false;
		event_base_dispatch(d->events);
	} while (d->reboot);
	stop_features(d);
	_exit(0);
}

/* A namespace that no device uses; NULL if there is none or they cannot be shared. */
static struct slot *free_slot(struct shop *shop)
{
	for (struct slot *s = shop->slot; shop->host_ns >= 0 && s < shop->slot + SLOTS; s++) {
		struct device maker = {.host_ns = -1};
		if (s->device)
			continue;
		if (s->ns >= 0)
			return s;
		if (namespace_enter(&maker) < 0)
			exit(1);
		s->ns = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
		if (s->ns < 0 || setns(shop->host_ns, CLONE_NEWNET) < 0)
			give_up("namespace");
		namespace_leave(&maker);
		return s;
	}
	return NULL;
}

static void collect(struct shop *shop)
{
	for (pid_t pid; (pid = waitpid(-1, NULL, WNOHANG)) > 0;)
		for (struct slot *s = shop->slot; s < shop->slot + SLOTS; s++)
			if (s->device == pid)
				s->device = 0;
}

static void sell(struct shop *shop, int client)
{
	struct slot *slot = free_slot(shop);
	char *state;
	pid_t device;

	if (asprintf(&state, "%s/%u", shop->folder, ++shop->count) < 0)
		abort();
	device = fork();
	if (device == 0)
		serve(shop, state, client, slot ? slot->ns : -1);
	if (slot)
		slot->device = device;
	close(client);
	free(state);
}

/* Hashing the password of a first start takes longer than all the rest: one device does it for the others. */
static void make_startup(struct shop *shop)
{
	struct slot *slot = free_slot(shop);
	char *state = path_of(shop->folder, "first");
	pid_t first = fork();
	int status;

	if (first == 0) {
		stop_features(boot(shop, state, slot ? slot->ns : -1));
		_exit(0);
	}
	if (waitpid(first, &status, 0) < 0 || status != 0)
		give_up("first start");
	shop->startup = path_of(state, "flash/vrpcfg.cfg");
}

static int listen_at(const char *path)
{
	struct sockaddr_un sun = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	snprintf(sun.sun_path, sizeof sun.sun_path, "%s", path);
	if (fd < 0 || bind(fd, (struct sockaddr *)&sun, sizeof sun) < 0 || listen(fd, 64) < 0)
		give_up(path);
	return fd;
}

int main(int argc, char **argv)
{
	struct shop shop = {.image = image_builtin()};
	struct pollfd wait[2] = {{.fd = 0, .events = POLLIN}, {.events = POLLIN}};

	if (argc != 3) {
		fputs("usage: replay SOCKET FOLDER\n", stderr);
		return 2;
	}
	signal(SIGPIPE, SIG_IGN);
	shop.folder = argv[2];
	shop.registry = registry_new(shop.image);
	registry_build(shop.registry);
	shop.identity = identity_load(NULL, stderr);
	if (!shop.identity)
		return 1;
	shop.host_ns = geteuid() == 0 ? open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC) : -1;
	for (size_t i = 0; i < SLOTS; i++)
		shop.slot[i].ns = -1;
	make_startup(&shop);
	wait[1].fd = listen_at(argv[1]);
	puts("ready");
	fflush(stdout);
	while (poll(wait, 2, -1) > 0 && !wait[0].revents) {
		collect(&shop);
		if (wait[1].revents & POLLIN)
			sell(&shop, accept4(wait[1].fd, NULL, NULL, SOCK_CLOEXEC));
	}
	unlink(argv[1]);
	return 0;
}
