/*
 * Replacing a file so that no crash can leave half of it. Knows nothing of what is in it.
 */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "datastore/text.h"

/* Fills and closes the file; 0, or -1 with errno. */
static int write_out(int fd, void (*write)(FILE *out, void *ctx), void *ctx)
{
	FILE *out = fdopen(fd, "w");

	if (!out) {
		close(fd);
		return -1;
	}
	write(out, ctx);
	int failed = fflush(out) || ferror(out) || fsync(fd);
	int cause = errno;
	if (fclose(out) && !failed)
		return -1;
	errno = cause;
	return failed ? -1 : 0;
}

/* Makes the new name itself survive a crash. */
static int sync_folder(const char *path)
{
	char copy[PATH_MAX];

	snprintf(copy, sizeof copy, "%s", path);
	int fd = open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	int failed = fsync(fd);
	int cause = errno;
	close(fd);
	errno = cause;
	return failed;
}

int file_replace(const char *path, void (*write)(FILE *out, void *ctx), void *ctx)
{
	char name[PATH_MAX];

	if ((size_t)snprintf(name, sizeof name, "%s.new", path) >= sizeof name) {
		errno = ENAMETOOLONG;
		return -1;
	}
	/* One fixed name, so that a crash leaves at most one stray file, which the next try overwrites. */
	if (unlink(name) && errno != ENOENT)
		return -1;
	int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return -1;
	if (write_out(fd, write, ctx) < 0 || rename(name, path)) {
		int cause = errno;
		unlink(name);
		errno = cause;
		return -1;
	}
	return sync_folder(path);
}

int file_remove(const char *path)
{
	return unlink(path) < 0 ? -1 : sync_folder(path);
}
