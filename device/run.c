/*
 * `lyrebird run`: brings a device up in order, serves until it is told to stop, takes it down in the opposite order.
 * Knows which part comes before which; knows nothing of what the parts do.
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
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "access/sshd.h"
#include "cli/registry.h"
#include "device/command_set.h"
#include "device/control.h"
#include "device/flash.h"
#include "device/helper.h"
#include "device/known_password.h"
#include "device/listen.h"
#include "device/log.h"
#include "device/login.h"
#include "device/namespace.h"
#include "device/options.h"
#include "device/private.h"
#include "device/secret.h"
#include "device/sessions.h"
#include "device/startup.h"
#include "device/trial.h"
#include "device/typed.h"

#define LOCK_TRIES 50
#define STOP_TRIES 100

struct doors { /* sockets on the host, and where they are */
	int telnet, ssh;
	struct sockaddr_in telnet_at, ssh_at, ntp_at;
};

static int failed(const char *what, const char *which)
{
	fprintf(stderr, "lyrebird run: %s %s: %s\n", what, which, strerror(errno));
	return -1;
}

static void short_while(void)
{
	static const struct timespec while_ = {.tv_nsec = 10000000};

	nanosleep(&while_, NULL);
}

/* ---- state folder ---- */

static int make_folders(const char *path)
{
	char folder[4096];
	struct stat st;

	if (strlen(path) >= sizeof folder) {
		errno = ENAMETOOLONG;
		return -1;
	}
	for (const char *p = strchr(path + 1, '/');; p = strchr(p + 1, '/')) {
		snprintf(folder, sizeof folder, "%.*s", p ? (int)(p - path) : (int)strlen(path), path);
		if (mkdir(folder, 0700) < 0 && errno != EEXIST)
			return -1;
		if (!p)
			break;
	}
	if (stat(path, &st) == 0 && !S_ISDIR(st.st_mode)) {
		errno = ENOTDIR;
		return -1;
	}
	return 0;
}

/* A device that was killed this instant may still be dying: its lock goes with its last descriptor. */
static int lock_state(struct device *d, const char *path)
{
	d->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (d->lock < 0)
		return -1;
	for (int i = 0; flock(d->lock, LOCK_EX | LOCK_NB) < 0; i++) {
		if (errno != EWOULDBLOCK || i == LOCK_TRIES)
			return -1;
		short_while();
	}
	return 0;
}

static int open_secret(struct device *d)
{
	char path[4200], note[SECRET_NOTE];

	snprintf(path, sizeof path, "%s/secret.key", d->options.state);
	d->secret = secret_open(path, note);
	if (note[0])
		device_log(d, "SEC/2/KEY: %s", note);
	return d->secret ? 0 : failed("key", path);
}

static int open_state(struct device *d)
{
	char *absolute, path[4200];

	if (make_folders(d->options.state) < 0)
		return failed("state folder", d->options.state);
	absolute = realpath(d->options.state, NULL);
	if (!absolute)
		return failed("state folder", d->options.state);
	free(d->options.state);
	d->options.state = absolute;
	snprintf(path, sizeof path, "%s/lock", absolute);
	if (lock_state(d, path) < 0) {
		if (errno == EWOULDBLOCK)
			fprintf(stderr, "lyrebird run: a device runs on %s already\n", absolute);
		return errno == EWOULDBLOCK ? -1 : failed("lock", path);
	}
	snprintf(path, sizeof path, "%s/flash", absolute);
	if (make_folders(path) < 0)
		return failed("flash folder", path);
	flash_find_startup(d);
	return open_secret(d);
}

/* ---- doors ---- */

static int open_door(const struct address_option *a, const char *name, int type, int *fd, struct sockaddr_in *at)
{
	*fd = a->off ? -1 : listen_open(a, type, at);
	return a->off || *fd >= 0 ? 0 : failed("cannot listen for", name);
}

static int open_doors(struct device *d, struct doors *doors)
{
	const struct run_options *o = &d->options;

	if (open_door(&o->telnet, "telnet", SOCK_STREAM, &doors->telnet, &doors->telnet_at) < 0 ||
		open_door(&o->ssh, "ssh", SOCK_STREAM, &doors->ssh, &doors->ssh_at) < 0)
		return -1;
	return open_door(&o->ntp, "ntp", SOCK_DGRAM, &d->ntp_door, &doors->ntp_at);
}

/* The RSA key takes most of a second: a process of its own makes it, and logins do without it until then. */
static pid_t make_slow_keys(const struct sshd *s)
{
	pid_t device = getpid(), pid = fork();

	if (pid != 0)
		return pid;
	signal(SIGTERM, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	_exit(getppid() == device && sshd_make_slow_keys(s) == 0 ? 0 : 1);
}

static int open_host_keys(struct device *d)
{
	char folder[4200];

	if (d->options.ssh.off)
		return 0;
	snprintf(folder, sizeof folder, "%s/ssh", d->options.state);
	if (make_folders(folder) < 0)
		return failed("host keys in", folder);
	d->sshd = sshd_open(folder);
	return d->sshd ? 0 : failed("host keys in", folder);
}

static void door_text(bool off, const struct sockaddr_in *at, char *buf, size_t len)
{
	char host[INET_ADDRSTRLEN];

	if (off)
		snprintf(buf, len, "-");
	else
		snprintf(buf, len, "%s:%u", inet_ntop(AF_INET, &at->sin_addr, host, sizeof host), ntohs(at->sin_port));
}

static void print_ready(const struct device *d, const struct doors *doors, const char *password)
{
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

/* ---- features ---- */

static int start_features(struct device *d)
{
	d->engine = (struct engine){.running = d->running, .features = features};
	for (size_t i = 0; features[i]; i++) {
		d->engine.state[i] = features[i]->start ? features[i]->start(d) : d;
		if (!d->engine.state[i])
			return failed("cannot start", features[i]->name);
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

static struct signals watch_signals(struct device *d)
{
	static const int stop[] = {SIGTERM, SIGINT, SIGHUP};
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
	d->registry = registry_new(d->image);
	registry_build(d->registry);
	d->sessions = sessions_new(d);
	device_refresh(d);
}

/* What a reboot leaves alone: the state folder, the doors on the host, the network namespace, the command set. */
static int bring_up(struct device *d, struct doors *doors)
{
	if (open_state(d) < 0 || open_host_keys(d) < 0 || open_doors(d, doors) < 0 || namespace_enter(d) < 0)
		return -1;
	if (command_set_make(d->options.state, d->options.commands, (unsigned)d->identity->vtys) < 0)
		return -1;
	d->image = command_set_open(d->options.state);
	return d->image ? 0 : -1;
}

static int power_on(struct device *d, const struct doors *doors, char *password, size_t len)
{
	int telnet = doors->telnet < 0 ? -1 : fcntl(doors->telnet, F_DUPFD_CLOEXEC, 0);
	int ssh = doors->ssh < 0 ? -1 : fcntl(doors->ssh, F_DUPFD_CLOEXEC, 0);

	startup_seed_ports(d);
	if (start_features(d) < 0 || startup_load(d, password, len) < 0)
		return -1;
	trial_after_start(d->trial);
	d->control = control_open(d);
	if (!d->control)
		return failed("control socket in", d->options.state);
	if (telnet >= 0)
		d->telnet = listener_new(d->events, telnet, listen_telnet, d);
	if (ssh >= 0) {
		d->key_maker = make_slow_keys(d->sshd);
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

static void take_down(struct device *d)
{
	namespace_leave(d);
	log_free(d->log);
	identity_free(d->identity);
	if (d->ntp_door >= 0)
		close(d->ntp_door);
	if (d->lock >= 0)
		close(d->lock);
	secret_free(d->secret);
	sshd_close(d->sshd);
	free(d->startup_path);
}

/* From power on until somebody ends it. */
static int live(struct device *d, const struct doors *doors)
{
	char password[64] = "";
	struct signals signals;
	int status;

	init(d);
	signals = watch_signals(d); /* one that comes during the start ends the device as soon as it is up */
	status = power_on(d, doors, password, sizeof password) < 0 ? 1 : 0;
	if (status == 0) {
		print_ready(d, doors, password);
		event_base_dispatch(d->events);
	}
	explicit_bzero(password, sizeof password);
	unwatch_signals(&signals);
	return status;
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
	status = bring_up(d, &doors) < 0 ? 1 : 0;
	do {
		d->reboot = false;
		if (status == 0)
			status = live(d, &doors);
		power_off(d);
	} while (d->reboot);
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
