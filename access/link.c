/*
 * What links share, and a program on a pseudo terminal: the console of a device on this machine.
 */
#include "access/link.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "access/bytes.h"

void link_drop(struct link *l)
{
	if (!l)
		return;
	l->close(l);
	free(l);
}

/* A terminal tells by an error that nobody is left at its other end. */
static ssize_t program_read(struct link *l, char *buf, size_t len)
{
	ssize_t n = read(l->fd, buf, len);

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return 0;
	return n > 0 ? n : -1;
}

static int program_write(struct link *l, const char *buf, size_t len)
{
	return write_all(l->fd, buf, len);
}

static void program_close(struct link *l)
{
	pid_t *pid = l->state;

	close(l->fd);
	kill(*pid, SIGHUP);
	waitpid(*pid, NULL, 0);
	free(pid);
}

struct link *program_client(char *const argv[], int width, int height)
{
	struct winsize size = {.ws_row = (unsigned short)height, .ws_col = (unsigned short)width};
	struct link *l = calloc(1, sizeof *l);
	pid_t *pid = calloc(1, sizeof *pid);

	if (!l || !pid)
		abort();
	*l = (struct link){-1, pid, program_read, program_write, program_close};
	*pid = forkpty(&l->fd, NULL, NULL, &size);
	if (*pid == 0) {
		execv(argv[0], argv);
		_exit(127);
	}
	if (*pid > 0) {
		fcntl(l->fd, F_SETFL, O_NONBLOCK);
		fcntl(l->fd, F_SETFD, FD_CLOEXEC);
		return l;
	}
	free(pid);
	free(l);
	return NULL;
}
