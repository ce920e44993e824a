/*
 * The folders of a lab.
 * Knows files and what they are for; knows nothing of processes.
 */
#include "lab/folder.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "device/flash.h"
#include "device/options.h"
#include "device/state.h"

#define LOCK_STEP 10 /* ms */

char *lab_folder_path(const char *folder, const char *name)
{
	char *path;

	if (asprintf(&path, "%s/%s", folder, name) < 0)
		abort();
	return path;
}

char *lab_folder(const char *base, const char *name)
{
	char *labs = base ? strdup(base) : options_state_folder("labs"), *path;

	assert(labs);
	path = lab_folder_path(labs, name);
	free(labs);
	return path;
}

int lab_folder_lock(const char *folder, int milliseconds)
{
	char *path = lab_folder_path(folder, "lock");
	int fd = state_make_folders(folder) < 0 ? -1 : open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

	free(path);
	for (; fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) < 0; milliseconds -= LOCK_STEP) {
		if (errno != EWOULDBLOCK || milliseconds <= 0) {
			int e = errno;
			close(fd);
			errno = e;
			return -1;
		}
		usleep(LOCK_STEP * 1000);
	}
	return fd;
}

/* ---- one node ---- */

static int write_text(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
	size_t len = strlen(text);
	ssize_t n;

	if (fd < 0)
		return -1;
	n = write(fd, text, len);
	if (n >= 0 && (size_t)n < len)
		errno = ENOSPC;
	int e = errno;
	close(fd);
	errno = e;
	return n == (ssize_t)len ? 0 : -1;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
	bool key = at->level == 1 && !strcmp(path + at->base, "secret.key");

	(void)st;
	(void)type;
	return key || at->level == 0 || remove(path) == 0 ? 0 : -1;
}

/* Everything but the key, which texts of the lab file may be written in. */
static int forget(const char *node)
{
	return nftw(node, remove_one, 16, FTW_DEPTH | FTW_PHYS) == 0 ? 0 : -1;
}

/* What a node's state has begun with: if the lab file says something else, the state is of another lab. */
static char *origin_text(const struct lab_node *n)
{
	char *text;

	if (asprintf(&text, "type %s\n%s", n->identity ? n->identity : "", n->startup ? n->startup : "") < 0)
		abort();
	return text;
}

static bool begins_with(const char *path, const char *text)
{
	size_t len;
	char *old = flash_read(path, &len);
	bool same = old && !strcmp(old, text);

	free(old);
	return same;
}

/* A configuration file of a device ends with `return`: one that was written by hand need not. */
static int place_startup(const char *path, const char *text)
{
	const char *end = text + strlen(text);
	bool complete;
	char *whole;
	int rc;

	while (end > text && strchr(" \t\r\n", end[-1]))
		end--;
	complete = end - text >= 6 && !memcmp(end - 6, "return", 6) && (end - text == 6 || end[-7] == '\n');
	if (asprintf(&whole, "%.*s\n%s", (int)(end - text), text, complete ? "" : "#\nreturn\n") < 0)
		abort();
	rc = write_text(path, whole);
	free(whole);
	return rc;
}

static int make_key(const char *folder, const char *node)
{
	char *common = lab_folder_path(folder, "secret.key"), *own = lab_folder_path(node, "secret.key");
	int rc = link(common, own);

	if (rc < 0 && errno == EEXIST)
		rc = 0;
	free(common);
	free(own);
	return rc;
}

static int begin_anew(const char *node, const struct lab_node *n, const char *startup_name)
{
	char *flash = lab_folder_path(node, "flash"), *path = lab_folder_path(flash, startup_name);
	int rc = forget(node);

	if (rc == 0 && mkdir(flash, 0700) < 0 && errno != EEXIST)
		rc = -1;
	if (rc == 0 && n->startup)
		rc = place_startup(path, n->startup);
	free(flash);
	free(path);
	return rc;
}

int lab_folder_note_origin(const char *folder, const struct lab_node *n)
{
	char *node = lab_folder_path(folder, n->name), *path = lab_folder_path(node, "origin"), *text = origin_text(n);
	int rc = write_text(path, text);

	free(node);
	free(path);
	free(text);
	return rc;
}

int lab_folder_prepare(const char *folder, const struct lab_node *n, const char *startup_name, bool fresh)
{
	char *node = lab_folder_path(folder, n->name), *path = lab_folder_path(node, "origin"), *text = origin_text(n);
	int rc = state_make_folders(node);

	if (rc == 0 && n->kind == LAB_DEVICE && (fresh || !begins_with(path, text))) {
		rc = begin_anew(node, n, startup_name);
		if (rc == 0)
			rc = lab_folder_note_origin(folder, n);
	}
	if (rc == 0 && n->kind == LAB_DEVICE)
		rc = make_key(folder, node);
	free(node);
	free(path);
	free(text);
	return rc;
}
