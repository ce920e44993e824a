/*
 * The process of a node: forked, told where it lives, heard of when it is ready.
 * Knows processes; knows nothing of the order in which nodes start or of who asks about them.
 */
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "device/clock.h"
#include "lab/folder.h"
#include "lab/private.h"

#define TOOLS ":/usr/local/sbin:/usr/sbin:/sbin" /* where ip and chronyd are, for who is not root */

/* ---- in the node's process ---- */

/* Standard input is empty, everything that is said goes to the log; of the lab's descriptors those named are left. */
static void keep_only(const struct node *n, int *keep[], size_t count)
{
	char *log = lab_folder_path(n->folder, "log");
	int null = open("/dev/null", O_RDONLY), out;
	int flags = O_WRONLY | O_CREAT | O_APPEND | (n->starts ? 0 : O_TRUNC);

	out = open(log, flags, 0600);
	free(log);
	if (null < 0 || out < 0 || dup2(null, 0) < 0 || dup2(out, 1) < 0 || dup2(out, 2) < 0)
		_exit(1);
	for (size_t i = 0; i < count; i++) { /* out of the way of the low numbers first */
		if (*keep[i] >= 0)
			*keep[i] = fcntl(*keep[i], F_DUPFD_CLOEXEC, (int)(3 + count));
	}
	for (size_t i = 0; i < count; i++) {
		int to = (int)(3 + i);
		if (*keep[i] < 0)
			close(to);
		else if (dup3(*keep[i], to, O_CLOEXEC) < 0)
			_exit(1);
		*keep[i] = *keep[i] < 0 ? -1 : to;
	}
	close_range(3 + (unsigned)count, ~0u, 0);
}

static void begin(struct node *n, pid_t lab)
{
	sigset_t none;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	prctl(PR_SET_NAME, n->is->name);
	setpgid(0, 0);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (getppid() != lab || setns(n->net, CLONE_NEWNET) < 0)
		_exit(1);
}

static void tell_ready(void *ctx)
{
	int fd = *(int *)ctx;

	if (write(fd, "+", 1) < 0)
		return;
}

static void __attribute__((noreturn)) be_device(struct node *n, int heard)
{
	int *keep[] = {&heard, &n->telnet, &n->ssh};
	struct forked_device f = {
		.parent = n->parent,
		.name = n->is->name,
		.state = n->folder,
		.admin = n->admin,
		.admin_written = n->admin_written,
		.port = n->port,
		.ports = n->ports,
		.ready = tell_ready,
		.ctx = &heard,
	};

	keep_only(n, keep, sizeof keep / sizeof *keep);
	f.telnet = n->telnet;
	f.ssh = n->ssh;
	_exit(forked_run(&f));
}

/* Its own /run, as programs leave files with fixed names there. What is forbidden is left as it is. */
static void furnish(const struct node *n)
{
	const char *path = getenv("PATH");
	char *tools;

	if (unshare(CLONE_NEWNS) == 0 && mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0)
		mount("tmpfs", "/run", "tmpfs", MS_NOSUID | MS_NODEV, "mode=755");
	if (unshare(CLONE_NEWUTS) == 0 && sethostname(n->is->name, strlen(n->is->name)) < 0)
		fputs("the name cannot be set\n", stderr);
	if (asprintf(&tools, "%s%s", path ? path : "/usr/local/bin:/usr/bin:/bin", TOOLS) < 0)
		abort();
	setenv("PATH", tools, 1);
	free(tools);
	for (size_t i = 0; i < n->is->env.count; i++)
		putenv(n->is->env.text[i]);
}

/* Runs a command of `exec`. The process ends with a complaint if it does. */
static void run_exec(const char *command, int heard)
{
	pid_t pid = fork();
	int status = 0;

	if (pid == 0) {
		execl("/bin/sh", "sh", "-c", command, NULL);
		_exit(127);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (pid > 0 && status == 0)
		return;
	dprintf(heard, "exec \"%.200s\" ended with %s %d", command, WIFSIGNALED(status) ? "signal" : "status",
		WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	_exit(1);
}

static void __attribute__((noreturn)) be_linux(struct node *n, int heard)
{
	int *keep[] = {&heard};

	keep_only(n, keep, 1);
	furnish(n);
	if (chdir(n->lab->file->folder) < 0)
		_exit(1);
	for (size_t i = 0; i < n->is->exec.count; i++)
		run_exec(n->is->exec.text[i], heard);
	tell_ready(&heard);
	if (n->is->cmd)
		execl("/bin/sh", "sh", "-c", n->is->cmd, NULL);
	while (!n->is->cmd)
		pause();
	_exit(127);
}

/* ---- in the lab's process ---- */

static void now_up(struct node *n)
{
	n->lab->starting -= n->state == NODE_STARTING;
	n->lab->up += n->starts == 0;
	n->state = NODE_UP;
	n->since = clock_boot();
	n->starts++;
}

static void stop_hearing(struct node *n)
{
	if (n->hears)
		event_free(n->hears);
	if (n->heard >= 0)
		close(n->heard);
	n->hears = NULL;
	n->heard = -1;
}

static void on_heard(evutil_socket_t fd, short what, void *ctx)
{
	struct node *n = ctx;
	char buf[512];
	ssize_t got = read(fd, buf, sizeof buf - 1);

	(void)what;
	if (got < 0)
		return;
	if (got == 0) {
		stop_hearing(n);
		return;
	}
	buf[got] = '\0';
	if (buf[0] == '+') {
		now_up(n);
		start_more(n->lab);
	} else if (!n->complaint) {
		n->complaint = strdup(buf);
	}
}

int node_start(struct node *n)
{
	pid_t lab = getpid();
	int pair[2];

	if (pipe2(pair, O_CLOEXEC | O_NONBLOCK) < 0)
		return -1;
	n->pid = fork();
	if (n->pid == 0) {
		begin(n, lab);
		if (n->is->kind == LAB_DEVICE)
			be_device(n, pair[1]);
		be_linux(n, pair[1]);
	}
	close(pair[1]);
	if (n->pid < 0) {
		n->pid = 0;
		close(pair[0]);
		return -1;
	}
	setpgid(n->pid, n->pid);
	n->heard = pair[0];
	n->hears = event_new(n->lab->events, n->heard, EV_READ | EV_PERSIST, on_heard, n);
	assert(n->hears);
	event_add(n->hears, NULL);
	n->state = NODE_STARTING;
	n->since = clock_boot();
	n->lab->starting++;
	return 0;
}

void node_ended(struct node *n, int status)
{
	if (n->heard >= 0)
		on_heard(n->heard, EV_READ, n); /* it may have said why, or that it was up */
	stop_hearing(n);
	n->lab->starting -= n->state == NODE_STARTING;
	n->state = NODE_ENDED;
	n->since = clock_boot();
	n->status = status;
	n->pid = 0;
}

void node_kill(struct node *n, int signal)
{
	if (n->pid > 0)
		kill(-n->pid, signal);
}

const char *node_state_text(const struct node *n, char *buf, size_t len)
{
	static const char *const words[] = {
		[NODE_WAITING] = "waiting", [NODE_STARTING] = "starting", [NODE_UP] = "up", [NODE_ENDED] = "ended"};

	if (n->off)
		snprintf(buf, len, "%s", n->off_seconds ? "off" : words[NODE_STARTING]);
	else if (n->state == NODE_ENDED && WIFSIGNALED(n->status))
		snprintf(buf, len, "killed(%d)", WTERMSIG(n->status));
	else if (n->state == NODE_ENDED)
		snprintf(buf, len, "ended(%d)", WEXITSTATUS(n->status));
	else
		snprintf(buf, len, "%s", words[n->state]);
	return buf;
}
