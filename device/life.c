/*
 * Brings a device up in order, serves until it is told to stop, takes it down in the opposite order.
 * Knows which part comes before which; knows nothing of what the parts do.
 */
#include "device/life.h"

#include <assert.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cli/registry.h"
#include "device/control.h"
#include "device/forked.h"
#include "device/helper.h"
#include "device/host_key.h"
#include "device/known_password.h"
#include "device/listen.h"
#include "device/log.h"
#include "device/login.h"
#include "device/sessions.h"
#include "device/startup.h"
#include "device/state.h"
#include "device/trial.h"
#include "device/typed.h"

#define STOP_TRIES 100

static void short_while(void)
{
	static const struct timespec while_ = {.tv_nsec = 10000000};

	nanosleep(&while_, NULL);
}

/* ---- features ---- */

static int start_features(struct device *d)
{
	d->engine = (struct engine){.running = d->running, .features = features};
	for (size_t i = 0; features[i]; i++) {
		d->engine.state[i] = features[i]->start ? features[i]->start(d) : d;
		if (!d->engine.state[i])
			return state_failed("cannot start", features[i]->name);
	}
	return 0;
}

static void stop_features(struct device *d)
{
	size_t n = 0;

	while (features[n])
		n++;
	while (n-- > 0) {
		if (d->engine.state[n] && features[n]->stop)
			features[n]->stop(d->engine.state[n]);
		d->engine.state[n] = NULL;
	}
}

/* ---- signals ---- */

static void on_stop(evutil_socket_t signal, short what, void *ctx)
{
	struct device *d = ctx;

	(void)what;
	device_log(d, "SYS/5/STOP: signal %d", (int)signal);
	d->reboot = false;
	event_base_loopbreak(d->events);
}

static void on_child(evutil_socket_t signal, short what, void *ctx)
{
	struct device *d = ctx;
	int status;
	pid_t pid;

	(void)signal;
	(void)what;
	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		if (pid == d->key_maker)
			d->key_maker = 0;
		sessions_child_ended(d->sessions, pid);
		if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL && WTERMSIG(status) != SIGTERM)
			device_log(d, "SYS/3/SESSION_DIED: process %d ended by signal %d", (int)pid, WTERMSIG(status));
	}
}

struct signals {
	struct event *stop[3], *child;
};

static const int stop[] = {SIGTERM, SIGINT, SIGHUP};

/* SIG_BLOCK: a signal that ends the device waits, while nobody watches for one. */
static void hold_signals(int how)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < sizeof stop / sizeof *stop; i++)
		sigaddset(&set, stop[i]);
	sigprocmask(how, &set, NULL);
}

static struct signals watch_signals(struct device *d)
{
	struct signals s = {.child = evsignal_new(d->events, SIGCHLD, on_child, d)};

	assert(s.child);
	event_add(s.child, NULL);
	for (size_t i = 0; i < sizeof stop / sizeof *stop; i++) {
		s.stop[i] = evsignal_new(d->events, stop[i], on_stop, d);
		assert(s.stop[i]);
		event_add(s.stop[i], NULL);
	}
	return s;
}

static void unwatch_signals(struct signals *s)
{
	for (size_t i = 0; i < sizeof s->stop / sizeof *s->stop; i++)
		event_free(s->stop[i]);
	event_free(s->child);
}

/* Sessions were told to end; whoever does not within a second is ended. */
static void wait_for_children(void)
{
	for (int i = 0; i < STOP_TRIES; i++) {
		pid_t pid = waitpid(-1, NULL, WNOHANG);

		if (pid < 0 && errno == ECHILD)
			return;
		if (pid == 0)
			short_while();
	}
}

/* ---- up and down ---- */

static struct registry *build_registry(const struct image *im)
{
	struct registry *r = registry_new(im);

	registry_build(r);
	return r;
}

static void init(struct device *d)
{
	struct timespec boot;

	clock_gettime(CLOCK_BOOTTIME, &boot);
	d->started_host = (int64_t)boot.tv_sec * 1000000000 + boot.tv_nsec;
	d->updated = d->saved = (struct stamp){0};
	d->started_from[0] = '\0';
	clock_init(&d->clock);
	d->started = clock_now(&d->clock);
	if (!d->log)
		d->log = log_new();
	d->known = known_passwords_new();
	d->typed = typed_new();
	d->events = event_base_new();
	assert(d->events);
	d->running = store_new(d->image);
	d->registry = d->parent && d->parent->registry ? d->parent->registry : build_registry(d->image);
	d->sessions = sessions_new(d);
	device_refresh(d);
}

static int power_on(struct device *d, const struct life *l, char *password, size_t len)
{
	int telnet = l->telnet < 0 ? -1 : fcntl(l->telnet, F_DUPFD_CLOEXEC, 0);
	int ssh = l->ssh < 0 ? -1 : fcntl(l->ssh, F_DUPFD_CLOEXEC, 0);

	startup_seed_ports(d);
	if (start_features(d) < 0 || startup_load(d, password, len) < 0)
		return -1;
	trial_after_start(d->trial);
	d->control = control_open(d);
	if (!d->control)
		return state_failed("control socket in", d->options.state);
	if (telnet >= 0)
		d->telnet = listener_new(d->events, telnet, listen_telnet, d);
	if (ssh >= 0) {
		if (d->sshd)
			host_keys_make_slow(d);
		d->ssh = listener_new(d->events, ssh, listen_ssh, d);
	}
	return 0;
}

static void power_off(struct device *d)
{
	listener_free(d->telnet);
	listener_free(d->ssh);
	helpers_free(d->helpers);
	d->helpers = NULL;
	control_close(d->control);
	sessions_free(d->sessions);
	if (d->key_maker > 0)
		kill(d->key_maker, SIGKILL); /* the next start begins anew */
	wait_for_children();
	if (d->events)
		stop_features(d);
	if (!d->parent || d->registry != d->parent->registry)
		registry_free(d->registry);
	store_free(d->running);
	login_records_free(d->records);
	known_passwords_free(d->known);
	typed_free(d->typed);
	if (d->events)
		event_base_free(d->events);
	d->key_maker = 0;
	d->sessions = NULL;
	d->telnet = d->ssh = NULL;
	d->control = NULL;
	d->registry = NULL;
	d->running = NULL;
	d->records = NULL;
	d->known = NULL;
	d->events = NULL;
}

/* From power on until somebody ends it. */
static int live(struct device *d, const struct life *l)
{
	char password[64] = "";
	struct signals signals;
	int status;

	init(d);
	signals = watch_signals(d); /* one that comes during the start ends the device as soon as it is up */
	hold_signals(SIG_UNBLOCK);
	status = power_on(d, l, password, sizeof password) < 0 ? 1 : 0;
	if (status == 0) {
		l->ready(d, password, l->ctx);
		event_base_dispatch(d->events);
	}
	if (d->reboot) {
		hold_signals(SIG_BLOCK);
		event_base_loop(d->events, EVLOOP_NONBLOCK); /* one that has come is heard of, and no reboot follows */
	}
	explicit_bzero(password, sizeof password);
	unwatch_signals(&signals);
	return status;
}

int life_run(struct device *d, const struct life *l)
{
	int status = 1;

	do {
		d->reboot = false;
		status = live(d, l);
		power_off(d);
	} while (d->reboot);
	return status;
}
