/*
 * Where a device with command files of its own keeps their image, and how it is mapped.
 * Knows the file; knows nothing of what an image holds.
 */
#include "device/command_set.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/grammar/compile.h"

static char *image_path(const char *state, const char *suffix)
{
	char *path;
	int n = asprintf(&path, "%s/commands.img%s", state, suffix);

	assert(n >= 0);
	return path;
}

static int failed(const char *path)
{
	fprintf(stderr, "lyrebird: %s: %s\n", path, strerror(errno));
	return -1;
}

/* Under another name first: who maps the old one keeps it. */
static int save(const char *path, const char *draft, const void *bytes, size_t len)
{
	int fd = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	if (fd < 0)
		return failed(draft);
	for (size_t done = 0; done < len;) {
		ssize_t n = write(fd, (const char *)bytes + done, len - done);
		if (n < 0) {
			close(fd);
			return failed(draft);
		}
		done += (size_t)n;
	}
	close(fd);
	return rename(draft, path) < 0 ? failed(path) : 0;
}

int command_set_make(const char *state, const char *folder, unsigned vtys)
{
	char *path = image_path(state, ""), *draft = image_path(state, ".new");
	void *bytes = NULL;
	bool builtin = !folder && vtys == image_vtys(image_builtin());
	size_t len;
	int result = -1;

	if (!builtin)
		bytes = image_with_folder(folder, vtys, stderr, &len);
	if (bytes)
		result = save(path, draft, bytes, len);
	else if (builtin)
		result = unlink(path) < 0 && errno != ENOENT ? failed(path) : 0;
	free(bytes);
	free(path);
	free(draft);
	return result;
}

static const struct image *map(int fd, const char *path)
{
	struct stat st;
	void *bytes = MAP_FAILED;

	if (fstat(fd, &st) == 0 && st.st_size > 0)
		bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	const struct image *im = bytes != MAP_FAILED ? image_open(bytes, (size_t)st.st_size) : NULL;
	if (!im)
		fprintf(stderr, "lyrebird: %s: is no command set of this release\n", path);
	return im;
}

const struct image *command_set_open(const char *state)
{
	char *path = image_path(state, "");
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	const struct image *im = NULL;

	if (fd >= 0) {
		im = map(fd, path);
		close(fd);
	} else if (errno == ENOENT) {
		im = image_builtin();
	} else {
		failed(path);
	}
	free(path);
	return im;
}
