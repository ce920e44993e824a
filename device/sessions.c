/*
 * The seed and the sessions that it is forked into.
 * Knows processes and what is passed to them; knows nothing of who may log in or of what a session does.
 */
#include "device/sessions.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "access/sshd.h"
#include "access/terminal.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "device/cheap_fork.h"
#include "device/forked.h"
#include "device/rehearsal.h"
#include "device/rpc.h"
#include "device/secret.h"
#include "device/ssh_login.h"

#define SEED_NAME "lyrebird-seed" /* at most 15 characters */

struct sessions {
	struct device *device;
	int seed; /* socket to it, -1 = there is none */
	pid_t pid;
	bool has_keys; /* the seed knows the host keys */
};

enum { TERMINAL, RPC, PASSED };

/* ---- in the seed and in a session ---- */

/* The device catches these through its event loop, which does not exist here. */
static void default_signals(void)
{
	static const int caught[] = {SIGTERM, SIGINT, SIGCHLD, SIGHUP};
	sigset_t none;

	for (size_t i = 0; i < sizeof caught / sizeof *caught; i++)
		signal(caught[i], SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Leaves the socket as descriptor 3 and stderr for messages; everything else of the device is closed. */
static int keep_only(int socket)
{
	int null = open("/dev/null", O_RDWR);

	if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0)
		_exit(1);
	if (socket != 3 && dup3(socket, 3, O_CLOEXEC) < 0)
		_exit(1);
	if (close_range(4, ~0u, 0) < 0)
		_exit(1);
	return 3;
}

/* A login over SSH, or file transfer. Exit status of the process. */
static int run_ssh(struct device *d, int fd, struct rpc *r)
{
	struct ssh_login l = {.rpc = r};
	struct terminal *t = ssh_login(d->sshd, fd, &l);

	if (t && t->transfer) {
		ssh_serve_files(&l, t);
		return 0;
	}
	return t ? session_run(t, r, d->registry, false) : 1;
}

/* The life of a session process. If the device dies, the kernel ends it. */
static void __attribute__((noreturn)) run_session(struct device *d, pid_t device, char service, const int fd[PASSED])
{
	struct rpc *r;

	if (!d->parent)
		cheap_fork_begin();
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	prctl(PR_SET_NAME, "lyrebird");
	if (getppid() != device)
		_exit(1);
	fcntl(fd[TERMINAL], F_SETFL, fcntl(fd[TERMINAL], F_GETFL) & ~O_NONBLOCK);
	r = rpc_take(fd[RPC]);
	_exit(service == 's' ? run_ssh(d, fd[TERMINAL], r)
			     : session_run(telnet_open(fd[TERMINAL]), r, d->registry, true));
}

/* What the device asks for: the first letter of the service and two descriptors. False if the device has gone. */
static bool next_order(int socket, char *service, int fd[PASSED])
{
	union {
		struct cmsghdr align;
		char room[CMSG_SPACE(PASSED * sizeof(int))];
	} control;
	struct iovec iov = {.iov_base = service, .iov_len = 1};
	struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
	ssize_t n;

	do
		n = recvmsg(socket, &m, MSG_CMSG_CLOEXEC);
	while (n < 0 && errno == EINTR);
	if (n != 1 || m.msg_controllen != CMSG_SPACE(PASSED * sizeof(int)))
		return false;
	memcpy(fd, CMSG_DATA(&control.align), PASSED * sizeof(int));
	return true;
}

/* A child of the device, not of the seed: the device hears of its end, and its end ends it. */
static pid_t fork_for_device(void)
{
	return (pid_t)syscall(SYS_clone, CLONE_PARENT | SIGCHLD, NULL, NULL, NULL, 0);
}

static void __attribute__((noreturn)) run_seed(struct device *d, pid_t device, int socket)
{
	int fd[PASSED];
	char service;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	prctl(PR_SET_NAME, SEED_NAME);
	if (getppid() != device)
		_exit(1);
	default_signals();
	secret_free(d->secret); /* a session asks for what it needs */
	d->secret = NULL;
	socket = keep_only(socket);
	if (!d->parent || !d->parent->registry)
		rehearse(d->registry, d->sshd);
	mallopt(M_MXFAST, 0); /* lists that are merged again and again while a paste is taken */
	if (d->parent)
		malloc_trim(0); /* most of this heap is another's already, see forked.c */
	else
		cheap_fork_prepare();
	while (next_order(socket, &service, fd)) {
		long answer;
		if (service == 's')
			sshd_refresh(d->sshd);
		answer = fork_for_device();
		if (answer == 0) {
			close(socket);
			run_session(d, device, service, fd);
		}
		answer = answer < 0 ? -errno : answer;
		close(fd[TERMINAL]);
		close(fd[RPC]);
		if (send(socket, &answer, sizeof answer, MSG_NOSIGNAL) < 0)
			break;
	}
	_exit(0);
}

/* ---- in the device ---- */

static int plant(struct sessions *s)
{
	pid_t device = getpid();
	int pair[2];

	if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) < 0)
		return -1;
	s->pid = fork();
	if (s->pid == 0)
		run_seed(s->device, device, pair[1]);
	close(pair[1]);
	if (s->pid < 0) {
		close(pair[0]);
		return -1;
	}
	s->seed = pair[0];
	s->has_keys = s->device->sshd;
	return 0;
}

static void uproot(struct sessions *s)
{
	if (s->seed >= 0)
		close(s->seed);
	s->seed = -1;
	s->pid = 0;
}

struct sessions *sessions_new(struct device *d)
{
	struct sessions *s = calloc(1, sizeof *s);

	assert(s);
	*s = (struct sessions){.device = d, .seed = -1};
	if (!d->parent)
		plant(s); /* if that fails, the first login tries again */
	return s;
}

void sessions_free(struct sessions *s)
{
	if (!s)
		return;
	uproot(s);
	free(s);
}

void sessions_child_ended(struct sessions *s, pid_t pid)
{
	if (s && pid == s->pid)
		uproot(s);
}

/* 0, or -1 if the seed is not there any more. *answer = the pid, or minus errno. */
static int order(struct sessions *s, char service, const int fd[PASSED], long *answer)
{
	union {
		struct cmsghdr align;
		char room[CMSG_SPACE(PASSED * sizeof(int))];
	} control = {
		.align = {
			.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(PASSED * sizeof(int))}};
	struct iovec iov = {.iov_base = &service, .iov_len = 1};
	struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
	ssize_t n;

	memcpy(CMSG_DATA(&control.align), fd, PASSED * sizeof(int));
	if (s->seed < 0 || sendmsg(s->seed, &m, MSG_NOSIGNAL) < 0)
		return -1;
	do
		n = recv(s->seed, answer, sizeof *answer, 0);
	while (n < 0 && errno == EINTR);
	return n == sizeof *answer ? 0 : -1;
}

pid_t sessions_fork(struct sessions *s, const char *service, int terminal, int rpc)
{
	const int fd[PASSED] = {[TERMINAL] = terminal, [RPC] = rpc};
	long answer = -ECHILD;

	if (*service == 's' && !s->has_keys)
		uproot(s);
	if (order(s, *service, fd, &answer) < 0) {
		uproot(s);
		if (plant(s) < 0 || order(s, *service, fd, &answer) < 0)
			return -1;
	}
	errno = answer < 0 ? (int)-answer : 0;
	return answer < 0 ? -1 : (pid_t)answer;
}
