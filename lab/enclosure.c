/*
 * Namespaces around a lab.
 * Knows namespaces and who is whose parent; knows nothing of nodes.
 */
#include "lab/enclosure.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

static int write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return -1;
	n = write(fd, text, strlen(text));
	close(fd);
	return n == (ssize_t)strlen(text) ? 0 : -1;
}

static int unshare_as_user(void)
{
	unsigned uid = geteuid(), gid = getegid();
	char map[64];

	if (unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS) < 0)
		return -1;
	write_file("/proc/self/setgroups", "deny");
	snprintf(map, sizeof map, "0 %u 1", uid);
	if (write_file("/proc/self/uid_map", map) < 0)
		return -1;
	snprintf(map, sizeof map, "0 %u 1", gid);
	return write_file("/proc/self/gid_map", map);
}

static int enter(void)
{
	if (geteuid() == 0 && unshare(CLONE_NEWPID | CLONE_NEWNS) == 0)
		return 0;
	return unshare_as_user();
}

/* Programs of linux nodes look each other up there. Where it is forbidden they see the host's. */
static void mount_proc(void)
{
	if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0)
		mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL);
}

/* The process between: its first child is the first process of the namespace. Tells errno, or 0, and ends. */
static void __attribute__((noreturn)) be_between(int told, int (*run)(void *ctx), void *ctx)
{
	int error = enter() < 0 ? errno : 0;
	pid_t pid = error ? -1 : fork();

	if (pid == 0) {
		close(told);
		setsid();
		mount_proc();
		_exit(run(ctx));
	}
	if (!error && pid < 0)
		error = errno;
	_exit(write(told, &error, sizeof error) == sizeof error ? 0 : 1);
}

int enclosure_start(int (*run)(void *ctx), void *ctx)
{
	int told[2], error = EIO;
	pid_t pid;

	if (pipe2(told, O_CLOEXEC) < 0)
		return -1;
	pid = fork();
	if (pid == 0) {
		close(told[0]);
		be_between(told[1], run, ctx);
	}
	close(told[1]);
	if (pid > 0 && read(told[0], &error, sizeof error) != sizeof error)
		error = EIO;
	if (pid < 0)
		error = errno;
	close(told[0]);
	while (pid > 0 && waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	errno = error;
	return error ? -1 : 0;
}
