/*
 * Work that takes long on purpose, in processes of their own. A task is in the queue, or a process works on it.
 * Knows fork and pipes; knows nothing of what the work is.
 */
#include "device/helper.h"

#include <assert.h>
#include <errno.h>
#include <event2/event.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

struct job {
	struct helper_task task;
	struct helpers *helpers;
	struct job *next;
	struct event *answered; /* NULL while it waits */
	int fd;			/* the helper writes its answer here, or nothing */
	pid_t pid;
};

struct helpers {
	struct device *device;
	struct job *working, *waiting;
	unsigned count; /* of those that work */
};

/* The helper holds copies of the device's sockets for as long as it works, but dies with the device. */
static void __attribute__((noreturn)) run(pid_t device, const struct helper_task *task, int out)
{
	char answer[HELPER_ANSWER] = "";
	size_t len;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != device)
		_exit(1);
	signal(SIGTERM, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	task->work(task->ctx, answer);
	len = strlen(answer);
	_exit(write(out, answer, len) == (ssize_t)len ? 0 : 1);
}

static void unlink_job(struct job **list, const struct job *j)
{
	while (*list != j)
		list = &(*list)->next;
	*list = j->next;
}

/* Gives the answer, NULL = none, and ends the job. */
static void finish(struct job *j, const char *answer)
{
	struct helper_task task = j->task;

	if (j->answered) {
		unlink_job(&j->helpers->working, j);
		j->helpers->count--;
		event_free(j->answered);
		close(j->fd);
		waitpid(j->pid, NULL, 0); /* it ends with its answer: only sessions are children for longer */
	} else {
		unlink_job(&j->helpers->waiting, j);
	}
	free(j);
	task.done(task.ctx, answer);
}

static int start(struct job *j);

/* A job whose turn has come and that gets no process is ended without an answer. */
static void start_waiting(struct helpers *h)
{
	while (h->waiting && h->count < HELPERS_MAX) {
		struct job *j = h->waiting;
		unlink_job(&h->waiting, j);
		if (start(j) < 0) {
			j->next = h->waiting;
			h->waiting = j;
			finish(j, NULL);
		}
	}
}

static void on_answered(evutil_socket_t fd, short what, void *ctx)
{
	struct job *j = ctx;
	struct helpers *h = j->helpers;
	char answer[HELPER_ANSWER];
	ssize_t n = read(fd, answer, sizeof answer - 1);

	(void)what;
	answer[n > 0 ? n : 0] = '\0';
	finish(j, n > 0 ? answer : NULL);
	explicit_bzero(answer, sizeof answer);
	start_waiting(h);
}

static int start(struct job *j)
{
	struct helpers *h = j->helpers;
	pid_t device = getpid();
	int pair[2];

	if (pipe2(pair, O_CLOEXEC) < 0)
		return -1;
	j->pid = fork();
	if (j->pid == 0)
		run(device, &j->task, pair[1]);
	close(pair[1]);
	if (j->pid < 0) {
		close(pair[0]);
		return -1;
	}
	j->fd = pair[0];
	j->answered = event_new(h->device->events, j->fd, EV_READ, on_answered, j);
	assert(j->answered);
	event_add(j->answered, NULL);
	j->next = h->working;
	h->working = j;
	h->count++;
	return 0;
}

static struct helpers *helpers_of(struct device *d)
{
	if (!d->helpers) {
		d->helpers = calloc(1, sizeof *d->helpers);
		assert(d->helpers);
		d->helpers->device = d;
	}
	return d->helpers;
}

int helper_start(struct device *d, struct helper_task task)
{
	struct helpers *h = helpers_of(d);
	struct job *j = calloc(1, sizeof *j), **last = &h->waiting;

	assert(j);
	*j = (struct job){.task = task, .helpers = h};
	if (h->count < HELPERS_MAX) {
		int rc = start(j);
		if (rc < 0)
			free(j);
		return rc;
	}
	while (*last)
		last = &(*last)->next;
	*last = j;
	return 0;
}

void helpers_free(struct helpers *h)
{
	if (!h)
		return;
	while (h->waiting)
		finish(h->waiting, NULL);
	while (h->working) {
		kill(h->working->pid, SIGKILL);
		finish(h->working, NULL);
	}
	free(h);
}
