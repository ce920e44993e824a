/*
 * The process that a lab is: starts nodes, a few at a time, hears of their ends, answers questions, takes all down.
 * Knows the order; what a node is, is node.c's, what it stands on, ground.c's.
 */
#include "lab/supervisor.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "device/cheap_fork.h"
#include "device/clock.h"
#include "lab/folder.h"
#include "lab/private.h"

#define STOP_SECONDS 5 /* then whoever is left is killed */

void report(struct running *r, const char *format, ...)
{
	char line[1024];
	va_list ap;
	int n;

	if (r->report < 0)
		return;
	va_start(ap, format);
	n = vsnprintf(line, sizeof line - 1, format, ap);
	va_end(ap);
	n = n < (int)sizeof line - 1 ? n : (int)sizeof line - 2;
	line[n] = '\n';
	if (send(r->report, line, (size_t)n + 1, MSG_NOSIGNAL) < 0)
		return;
}

void give_up(struct running *r, const char *format, ...)
{
	char why[900];
	va_list ap;

	va_start(ap, format);
	vsnprintf(why, sizeof why, format, ap);
	va_end(ap);
	if (r->exit_status == 0)
		report(r, "fail %s", why);
	r->exit_status = 1;
	if (r->events)
		event_base_loopbreak(r->events);
}

void stop_lab(struct running *r)
{
	event_base_loopbreak(r->events);
}

/* ---- starting ---- */

/* The last thing a node said is the best reason that there is. */
static void last_line(const struct node *n, char *buf, size_t len)
{
	char *path = lab_folder_path(n->folder, "log"), line[512];
	FILE *log = fopen(path, "re");

	*buf = '\0';
	while (log && fgets(line, sizeof line, log)) {
		line[strcspn(line, "\n")] = '\0';
		if (*line)
			snprintf(buf, len, "%s", line);
	}
	if (log)
		fclose(log);
	free(path);
}

static void start_failed(struct node *n)
{
	char said[512], state[32];

	last_line(n, said, sizeof said);
	node_state_text(n, state, sizeof state);
	give_up(n->lab, "%s did not start: %s%s%s", n->is->name, n->complaint ? n->complaint : state,
		said[0] ? ": " : "", said);
}

/* Devices first: what the commands of linux nodes want to reach is there then. The nodes are gone through twice. */
static struct node *next_node(struct running *r)
{
	size_t count = r->file->nodes;

	for (; r->next < 2 * count; r->next++) {
		struct node *n = &r->node[r->next % count];
		if (r->next >= count && r->up < r->devices)
			return NULL;
		if (n->is->kind != (r->next < count ? LAB_DEVICE : LAB_LINUX))
			continue;
		r->next++;
		return n;
	}
	return NULL;
}

void start_more(struct running *r)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	size_t at_once = cores > 2 ? 2 * (size_t)cores : 4;
	struct node *n;

	if (r->is_up || r->exit_status)
		return;
	report(r, "progress %zu %zu", r->up, r->file->nodes);
	while (r->starting < at_once && (n = next_node(r))) {
		if (node_start(n) < 0) {
			give_up(r, "%s cannot be started: %s", n->is->name, strerror(errno));
			return;
		}
	}
	if (r->up < r->file->nodes)
		return;
	r->is_up = true;
	report(r, "up");
}

/* ---- ends ---- */

static struct node *node_of(struct running *r, pid_t pid)
{
	for (size_t i = 0; i < r->file->nodes; i++) {
		if (r->node[i].pid == pid)
			return &r->node[i];
	}
	return NULL;
}

/* Orphans of all nodes are the lab's. */
static void reap(struct running *r)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		struct node *n = node_of(r, pid);
		if (!n)
			continue;
		node_ended(n, status);
		if (n->off)
			trouble_powered_off(n);
		if (!n->starts)
			start_failed(n);
	}
}

static void on_signal(evutil_socket_t fd, short what, void *ctx)
{
	struct running *r = ctx;
	struct signalfd_siginfo info;

	(void)what;
	while (read(fd, &info, sizeof info) == sizeof info) {
		if (info.ssi_signo == SIGCHLD)
			reap(r);
		else
			stop_lab(r);
	}
}

/* Who started the lab has gone: during the start, or with a leash, that ends it. */
static void on_report(evutil_socket_t fd, short what, void *ctx)
{
	struct running *r = ctx;
	char byte;

	(void)what;
	if (recv(fd, &byte, 1, MSG_DONTWAIT) > 0)
		return;
	event_free(r->reports);
	r->reports = NULL;
	close(r->report);
	r->report = -1;
	if (!r->is_up)
		r->exit_status = 1;
	if (r->leashed || !r->is_up)
		stop_lab(r);
}

static int watch_signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGHUP);
	sigprocmask(SIG_BLOCK, &set, NULL);
	return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

static size_t living(const struct running *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->file->nodes; i++)
		n += r->node[i].pid > 0;
	return n;
}

/* Devices end in good order, and everything else that there is with the last process, this one. */
static void take_down(struct running *r)
{
	int64_t end = clock_boot() + (int64_t)STOP_SECONDS * 1000000000;
	static const struct timespec moment = {.tv_nsec = 100000000};
	sigset_t child;

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	for (size_t i = 0; i < r->file->nodes; i++) {
		node_kill(&r->node[i], SIGCONT);
		node_kill(&r->node[i], SIGTERM);
	}
	for (reap(r); living(r) && clock_boot() < end; reap(r))
		sigtimedwait(&child, NULL, &moment);
	if (getpid() != 1) /* no enclosure: -1 would be everybody */
		return;
	kill(-1, SIGKILL);
	while (waitpid(-1, NULL, 0) > 0 || errno == EINTR)
		;
}

/* ---- the whole ---- */

static void raise_limits(void)
{
	struct rlimit l;

	if (getrlimit(RLIMIT_NOFILE, &l) == 0) {
		l.rlim_cur = l.rlim_max;
		setrlimit(RLIMIT_NOFILE, &l);
	}
}

/* What is said from here on is read later; and nobody shall wait for the end of a pipe that a lab holds open. */
static void let_go(const char *folder)
{
	char *log = lab_folder_path(folder, "log");
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC), out;

	out = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
	free(log);
	dup2(null, 0);
	dup2(out < 0 ? null : out, 1);
	dup2(out < 0 ? null : out, 2);
}

static void init(struct running *r, const struct supervision *s)
{
	*r = (struct running){.file = s->file,
		.folder = s->folder,
		.admin = s->admin,
		.password = s->password,
		.fresh = s->fresh,
		.leashed = s->leashed,
		.report = s->report,
		.lock = s->lock,
		.began = clock_boot()};
	r->node = calloc(s->file->nodes, sizeof *r->node);
	r->wire = calloc(s->file->links + 1, sizeof *r->wire);
	assert(r->node && r->wire);
	for (size_t i = 0; i < s->file->nodes; i++) {
		r->node[i] = (struct node){
			.lab = r, .is = &s->file->node[i], .net = -1, .telnet = -1, .ssh = -1, .heard = -1};
		r->devices += s->file->node[i].kind == LAB_DEVICE;
	}
}

static void serve(struct running *r, int signals)
{
	r->events = event_base_new();
	assert(r->events);
	r->signals = event_new(r->events, signals, EV_READ | EV_PERSIST, on_signal, r);
	r->reports = event_new(r->events, r->report, EV_READ | EV_PERSIST, on_report, r);
	assert(r->signals && r->reports);
	event_add(r->signals, NULL);
	event_add(r->reports, NULL);
	if (answer_open(r) < 0)
		give_up(r, "socket in %s: %s", r->folder, strerror(errno));
	cheap_fork_prepare();
	start_more(r);
	if (!r->exit_status)
		event_base_dispatch(r->events);
}

int supervise(void *ctx)
{
	const struct supervision *s = ctx;
	struct running *r = calloc(1, sizeof *r);
	int signals;

	assert(r);
	prctl(PR_SET_NAME, "lyrebird-lab");
	signal(SIGPIPE, SIG_IGN);
	let_go(s->folder);
	raise_limits();
	init(r, s);
	if (ground_open_doors(r) < 0 || ground_prepare(r) < 0 || ground_wire(r) < 0)
		return 1;
	signals = watch_signals();
	serve(r, signals);
	answer_close(r);
	take_down(r);
	return r->exit_status;
}
