/*
 * Changing the files of the flash. The recycle bin and the files that have no name yet lie in a folder of their own
 * inside the flash, so that every move is a rename. Knows no sessions and no questions.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "device/files_private.h"

/* Ends a step: closes the folder, makes what changed in it last, and turns errno into the fault. */
static int done(int dir, int rc, const char *path, struct fault *f)
{
	int error = errno;

	if (rc >= 0)
		fsync(dir);
	close(dir);
	return rc < 0 ? files_fault(error, path, f) : 0;
}

/* Holds what is about to lose its name, so that it is freed elsewhere. */
static void hold(struct files *fs, int dir, const char *name)
{
	int before = files_take_gone(fs);

	if (before >= 0)
		close(before);
	fs->gone = openat(dir, name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
}

int files_take_gone(struct files *fs)
{
	int gone = fs->gone;

	fs->gone = -1;
	return gone;
}

/* Is the path that of the guarded file? -1 with the fault if it is. */
static int check_guard(const struct files *fs, const char *path, struct fault *f)
{
	char name[FILES_PATH + 8];

	if (!*path || strcmp(path, fs->guarded) != 0)
		return 0;
	return fault_set(f, FAULT_FILE_GUARDED, "", "%s", files_name(path, false, name));
}

int files_append(const struct files *fs, const char *path, struct fault *f)
{
	if (check_guard(fs, path, f) < 0)
		return -1;
	return files_open_file(fs, path, O_WRONLY | O_APPEND | O_CREAT, f);
}

/* ---- new files ---- */

static void id_name(unsigned id, char name[16])
{
	snprintf(name, 16, "%u", id);
}

/* Its maker holds a lock through the descriptor that was passed on; where nobody does, nobody will finish it. */
static void drop_orphan(int dir, unsigned id)
{
	char name[16];
	int fd;

	id_name(id, name);
	fd = openat(dir, name, FILES_FLAGS | O_RDONLY);
	if (fd < 0)
		return;
	if (flock(fd, LOCK_EX | LOCK_NB) == 0)
		unlinkat(dir, name, 0);
	close(fd);
}

int files_begin(const struct files *fs, unsigned *id, struct fault *f)
{
	int dir = files_open_own(fs, FILES_NEW, f), fd = -1, error = EEXIST;
	char name[16];

	if (dir < 0)
		return -1;
	for (unsigned i = 1; i <= FILES_BEGUN; i++)
		drop_orphan(dir, i);
	for (*id = 0; fd < 0 && error == EEXIST && *id < FILES_BEGUN;) {
		id_name(++*id, name);
		fd = openat(dir, name, FILES_FLAGS | O_WRONLY | O_CREAT | O_EXCL, 0600);
		error = errno;
	}
	close(dir);
	if (fd < 0 && error == EEXIST)
		return fault_set(f, FAULT_LIMIT, "", "%d", FILES_BEGUN);
	if (fd < 0)
		return files_fault(error, "", f);
	flock(fd, LOCK_EX | LOCK_NB);
	return fd;
}

/* The same for a place that is open already. */
static int check_place(int dir, const char *base, const char *path, struct fault *f)
{
	struct stat st;

	if (fstatat(dir, base, &st, AT_SYMLINK_NOFOLLOW) < 0)
		return errno == ENOENT ? 0 : files_fault(errno, path, f);
	if (S_ISDIR(st.st_mode))
		return files_fault(EISDIR, path, f);
	return files_fault(EEXIST, path, f);
}

int files_check_target(const struct files *fs, const char *path, struct fault *f)
{
	const char *base;
	int dir, rc;

	if (check_guard(fs, path, f) < 0)
		return -1;
	dir = files_open_parent(fs, path, &base, f);
	if (dir < 0)
		return -1;
	rc = check_place(dir, base, path, f);
	close(dir);
	return rc;
}

/* May a file get this place? Another file's only where it is to be replaced. */
static bool may_take(int dir, const char *base, const char *path, bool replace, struct fault *f)
{
	struct fault why = {0};

	if (check_place(dir, base, path, &why) == 0 || (replace && why.code == FAULT_FILE_EXISTS))
		return true;
	*f = why;
	return false;
}

/* Moves a file to a path of the flash. Takes `from`. */
static int move_to(struct files *fs, int from, const char *name, const char *path, bool replace, struct fault *f)
{
	const char *base = "";
	int dir = check_guard(fs, path, f) < 0 ? -1 : files_open_parent(fs, path, &base, f), rc = -1;

	if (dir >= 0 && may_take(dir, base, path, replace, f)) {
		hold(fs, dir, base);
		rc = done(dir, renameat(from, name, dir, base), path, f);
	} else if (dir >= 0)
		close(dir);
	if (rc == 0)
		fsync(from);
	close(from);
	return rc;
}

int files_finish(struct files *fs, unsigned id, const char *path, bool replace, struct fault *f)
{
	int dir = files_open_own(fs, FILES_NEW, f);
	char name[16];

	id_name(id, name);
	return dir < 0 ? -1 : move_to(fs, dir, name, path, replace, f);
}

void files_drop(const struct files *fs, unsigned id)
{
	int dir = files_open_own(fs, FILES_NEW, NULL);
	char name[16];

	id_name(id, name);
	if (dir < 0)
		return;
	unlinkat(dir, name, 0);
	close(dir);
}

/* ---- changing ---- */

int files_rename(struct files *fs, const char *from, const char *to, bool replace, struct fault *f)
{
	const char *base;
	struct stat st;

	if (check_guard(fs, from, f) < 0)
		return -1;
	if (!strcmp(from, to))
		return files_fault(EEXIST, to, f);
	int dir = files_open_parent(fs, from, &base, f);
	if (dir < 0)
		return -1;
	if (files_look(dir, base, &st) < 0)
		return done(dir, -1, from, f);
	return move_to(fs, dir, base, to, replace && S_ISREG(st.st_mode), f);
}

int files_mkdir(const struct files *fs, const char *path, struct fault *f)
{
	const char *base;
	int dir = files_open_parent(fs, path, &base, f), levels = 1;

	if (dir < 0)
		return -1;
	for (const char *p = path; (p = strchr(p, '/')); p++)
		levels++;
	if (levels > FILES_LEVELS) {
		close(dir);
		return fault_set(f, FAULT_LIMIT, "", "%d", FILES_LEVELS);
	}
	return done(dir, mkdirat(dir, base, 0700), path, f);
}

int files_rmdir(const struct files *fs, const char *path, struct fault *f)
{
	const char *base;
	struct stat st;
	int dir = files_open_parent(fs, path, &base, f);

	if (dir < 0)
		return -1;
	if (files_look(dir, base, &st) < 0 || !S_ISDIR(st.st_mode)) {
		close(dir);
		return fault_set(f, FAULT_FOLDER_MISSING, "", NULL);
	}
	return done(dir, unlinkat(dir, base, AT_REMOVEDIR), path, f);
}

/* The folder of a file that may be deleted. -1 with the fault. */
static int open_deletable(const struct files *fs, const char *path, const char **base, struct fault *f)
{
	struct stat st;

	if (check_guard(fs, path, f) < 0)
		return -1;
	int dir = files_open_parent(fs, path, base, f);
	if (dir < 0)
		return -1;
	if (files_look(dir, *base, &st) == 0 && S_ISREG(st.st_mode))
		return dir;
	files_fault(S_ISDIR(st.st_mode) ? EISDIR : ENOENT, path, f);
	close(dir);
	return -1;
}

int files_remove(struct files *fs, const char *path, struct fault *f)
{
	const char *base;
	int dir = open_deletable(fs, path, &base, f);

	if (dir < 0)
		return -1;
	hold(fs, dir, base);
	return done(dir, unlinkat(dir, base, 0), path, f);
}

/* ---- the recycle bin ---- */

int files_recycle(struct files *fs, const char *path, struct fault *f)
{
	char name[FILES_PATH];
	const char *base;
	int dir = open_deletable(fs, path, &base, f), bin;

	if (dir < 0)
		return -1;
	bin = files_open_own(fs, FILES_BIN, f);
	if (bin < 0) {
		close(dir);
		return -1;
	}
	files_to_bin(path, name);
	hold(fs, bin, name);
	int rc = renameat(dir, base, bin, name), error = errno;
	if (rc == 0)
		fsync(bin);
	close(bin);
	errno = error;
	return done(dir, rc, path, f);
}

/* The recycle bin, and the name there of a path's file. -1 with the fault. */
static int open_bin(const struct files *fs, const char *path, char name[FILES_PATH], struct fault *f)
{
	char checked[FILES_PATH];
	struct stat st;

	if (files_path(path, "", checked, f) < 0)
		return -1;
	int dir = files_open_own(fs, FILES_BIN, f);
	if (dir < 0)
		return -1;
	files_to_bin(checked, name);
	if (*name && files_look(dir, name, &st) == 0 && S_ISREG(st.st_mode))
		return dir;
	close(dir);
	return files_fault(ENOENT, path, f);
}

int files_restore(struct files *fs, const char *path, bool replace, struct fault *f)
{
	char name[FILES_PATH];
	int bin = open_bin(fs, path, name, f);

	return bin < 0 ? -1 : move_to(fs, bin, name, path, replace, f);
}

int files_purge(struct files *fs, const char *path, struct fault *f)
{
	char name[FILES_PATH];
	int bin = open_bin(fs, path, name, f);

	if (bin < 0)
		return -1;
	hold(fs, bin, name);
	return done(bin, unlinkat(bin, name, 0), path, f);
}
