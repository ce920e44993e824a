/*
 * Starts, stops and cleans up after `lyrebird run`. Knows its command line, its ready line and its exit status.
 */
#include "play/device.h"
#include "play/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct own_device {
	struct lines arguments; /* argv of the device */
	char *folder, *log;
	off_t log_start; /* where what this start has written begins */
	int ns, port;
	double limit;
	pid_t pid; /* 0 = it does not run */
};

static void become_device(const struct own_device *d)
{
	pid_t parent = getppid();
	char **argv = calloc(d->arguments.count + 1, sizeof *argv);
	int out = open(d->log, O_WRONLY | O_CREAT | O_APPEND, 0600), in = open("/dev/null", O_RDONLY);

	if (!argv || out < 0 || in < 0 || (d->ns >= 0 && setns(d->ns, CLONE_NEWNET) < 0))
		_exit(1);
	memcpy(argv, d->arguments.line, d->arguments.count * sizeof *argv);
	dup2(in, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	dup2(out, STDERR_FILENO);
	signal(SIGPIPE, SIG_DFL);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() == parent)
		execv("/proc/self/exe", argv);
	_exit(127);
}

/* What it has printed since this start. Caller frees. */
static char *output(const struct own_device *d)
{
	char *made = NULL, piece[4096];
	size_t len = 0, n;
	FILE *out = open_memstream(&made, &len), *in = fopen(d->log, "re");

	if (!out)
		abort();
	if (in) {
		fseeko(in, d->log_start, SEEK_SET);
		while ((n = fread(piece, 1, sizeof piece, in)) > 0)
			fwrite(piece, 1, n, out);
		fclose(in);
	}
	fclose(out);
	return made;
}

static bool find_port(struct own_device *d)
{
	char *said = output(d), *ready = strstr(said, "\nready telnet=");
	bool whole = ready && strchr(ready + 1, '\n');

	if (!ready && strncmp(said, "ready telnet=", 13) == 0) {
		ready = said;
		whole = strchr(said, '\n') != NULL;
	}
	const char *colon = whole ? strchr(ready, ':') : NULL;
	d->port = colon ? atoi(colon + 1) : 0;
	free(said);
	return whole;
}

/* 1 if it has ended, with its status. */
static int ended(struct own_device *d, int *status)
{
	if (waitpid(d->pid, status, WNOHANG) != d->pid)
		return 0;
	d->pid = 0;
	return 1;
}

static char *how_it_ended(struct own_device *d, int status)
{
	char *said = output(d), *made;

	if (WIFSIGNALED(status))
		made = lines_text("the device was ended by signal %d: %s", WTERMSIG(status), said);
	else
		made = lines_text("the device ended with status %d: %s", WEXITSTATUS(status), said);
	free(said);
	return made;
}

/* A wait with a limit for something that tells nobody. */
static bool patience(const struct own_device *d, unsigned *turn)
{
	static const struct timespec pause = {.tv_nsec = 2000000};

	nanosleep(&pause, NULL);
	return ++*turn < d->limit * 500;
}

static char *launch(struct own_device *d)
{
	struct stat st;
	unsigned turn = 0;
	int status;

	d->log_start = stat(d->log, &st) == 0 ? st.st_size : 0;
	d->pid = fork();
	if (d->pid == 0)
		become_device(d);
	if (d->pid < 0)
		return lines_text("cannot start a device: %s", strerror(errno));
	while (!find_port(d)) {
		if (ended(d, &status))
			return how_it_ended(d, status);
		if (!patience(d, &turn))
			return lines_text("the device is not ready after %g s", d->limit);
	}
	return d->port ? NULL : lines_text("the device has no telnet door");
}

static char *stop(struct own_device *d)
{
	unsigned turn = 0;
	int status;

	if (!d->pid)
		return NULL;
	kill(d->pid, SIGTERM);
	while (!ended(d, &status))
		if (!patience(d, &turn)) {
			kill(d->pid, SIGKILL);
			waitpid(d->pid, &status, 0);
			d->pid = 0;
			return lines_text("the device does not end");
		}
	return status == 0 ? NULL : how_it_ended(d, status);
}

static struct own_device *make(const struct lines *options, int ns, double limit)
{
	static const char *const fixed[] = {"--telnet", "127.0.0.1:0", "--ssh", "-", "--ntp", "127.0.0.1:0=MEth0/0/0",
		"--admin", DEVICE_USER ":" DEVICE_PASSWORD};
	struct own_device *d = calloc(1, sizeof *d);
	const char *base = getenv("TMPDIR");

	if (!d)
		abort();
	*d = (struct own_device){.ns = ns, .limit = limit};
	d->folder = lines_text("%s/lyrebird-test-XXXXXX", base && *base ? base : "/tmp");
	if (!mkdtemp(d->folder)) {
		free(d->folder);
		free(d);
		return NULL;
	}
	d->log = lines_text("%s/log", d->folder);
	lines_add(&d->arguments, "lyrebird");
	lines_add(&d->arguments, "run");
	lines_add(&d->arguments, "--state");
	lines_take(&d->arguments, lines_text("%s/state", d->folder));
	for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
		lines_add(&d->arguments, fixed[i]);
	for (size_t i = 0; i < options->count; i++)
		lines_add(&d->arguments, options->line[i]);
	return d;
}

struct own_device *own_device_start(const struct lines *options, int ns, double limit, char **why)
{
	struct own_device *d = make(options, ns, limit);

	*why = d ? launch(d) : lines_text("cannot make a folder for a device: %s", strerror(errno));
	if (!*why)
		return d;
	if (d)
		free(own_device_end(d));
	return NULL;
}

int own_device_restart(struct own_device *d, char **why)
{
	*why = stop(d);
	if (!*why)
		*why = launch(d);
	return *why ? -1 : 0;
}

static int delete_entry(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

char *own_device_end(struct own_device *d)
{
	char *problem;

	if (!d)
		return NULL;
	problem = stop(d);
	nftw(d->folder, delete_entry, 16, FTW_DEPTH | FTW_PHYS);
	lines_clear(&d->arguments);
	free(d->folder);
	free(d->log);
	free(d);
	return problem;
}

int own_device_port(const struct own_device *d)
{
	return d->port;
}
