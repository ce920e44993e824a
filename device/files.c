/*
 * Looking at the files of the flash: the way to a folder, what is there, descriptors. Knows no sessions and no
 * questions.
 */
#include "device/files.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "device/files_private.h"

#define FOLDER_FLAGS (O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)

/* ---- faults ---- */

int files_fault(int error, const char *path, struct fault *f)
{
	char name[FILES_PATH + 8];

	files_name(path, false, name);
	switch (error) {
	case ENOENT:
	case ELOOP:
	case ENXIO: /* a fifo or a socket that was put there by hand */
		return fault_set(f, FAULT_FILE_MISSING, "", NULL);
	case EEXIST:
		return fault_set(f, FAULT_FILE_EXISTS, "", "%s", name);
	case EISDIR:
		return fault_set(f, FAULT_FILE_KIND, "", "%s", name);
	case ENOTEMPTY:
		return fault_set(f, FAULT_FOLDER_FULL, "", "%s", files_name(path, true, name));
	case ENOSPC:
	case EDQUOT:
		return fault_set(f, FAULT_SPACE, "", NULL);
	default:
		return fault_set(f, FAULT_FILE, "", "%s", strerror(error));
	}
}

static int fault_folder(int error, struct fault *f)
{
	if (error == ENOENT || error == ENOTDIR || error == ELOOP)
		return fault_set(f, FAULT_FOLDER_MISSING, "", NULL);
	return files_fault(error, "", f);
}

/* ---- folders ---- */

struct files *files_open(const char *folder, const char *guarded)
{
	int root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct files *fs;

	if (root < 0)
		return NULL;
	fs = calloc(1, sizeof *fs);
	assert(fs);
	fs->root = root;
	fs->gone = -1;
	snprintf(fs->guarded, sizeof fs->guarded, "%s", guarded);
	return fs;
}

void files_close(struct files *fs)
{
	if (!fs)
		return;
	close(fs->root);
	if (fs->gone >= 0)
		close(fs->gone);
	free(fs);
}

/* Goes down one name; takes the descriptor it starts from. -1 with errno. */
static int step(int dir, const char *name)
{
	int next = openat(dir, name, FOLDER_FLAGS), error = errno;

	close(dir);
	errno = error;
	return next;
}

/* Descriptor of the folder of a path; -1 with errno. No part is a link and none is "..", so it lies in the flash. */
static int walk(const struct files *fs, const char *path)
{
	char name[FILES_PATH];
	int dir = openat(fs->root, ".", FOLDER_FLAGS);

	while (dir >= 0 && *path) {
		size_t len = strcspn(path, "/");

		memcpy(name, path, len);
		name[len] = '\0';
		dir = step(dir, name);
		path += len + (path[len] == '/');
	}
	return dir;
}

int files_open_parent(const struct files *fs, const char *path, const char **base, struct fault *f)
{
	char checked[FILES_PATH], parent[FILES_PATH];
	int dir;

	/* A path may have come from another process: it is only taken in its one form. */
	if (files_path(path, "", checked, f) < 0)
		return -1;
	if (strcmp(checked, path) != 0)
		return fault_set(f, FAULT_FILE_NAME, "", "%s", checked);
	if (!*path)
		return files_fault(EISDIR, path, f);
	files_parent(path, parent);
	*base = files_base(path);
	dir = walk(fs, parent);
	return dir < 0 ? fault_folder(errno, f) : dir;
}

int files_open_own(const struct files *fs, const char *name, struct fault *f)
{
	int dir = -1;

	if ((mkdirat(fs->root, FILES_OWN, 0700) == 0 || errno == EEXIST))
		dir = openat(fs->root, FILES_OWN, FOLDER_FLAGS);
	if (dir >= 0 && mkdirat(dir, name, 0700) < 0 && errno != EEXIST) {
		int error = errno;
		close(dir);
		errno = error;
		return files_fault(errno, "", f);
	}
	if (dir >= 0)
		dir = step(dir, name);
	return dir < 0 ? files_fault(errno, "", f) : dir;
}

/* ---- looking ---- */

int files_space(const struct files *fs, uint64_t *total_kb, uint64_t *free_kb, struct fault *f)
{
	struct statvfs st;

	if (fstatvfs(fs->root, &st) < 0)
		return files_fault(errno, "", f);
	*total_kb = (uint64_t)st.f_blocks * st.f_frsize / 1024;
	*free_kb = (uint64_t)st.f_bavail * st.f_frsize / 1024;
	return 0;
}

static bool is_user_file(const struct stat *st)
{
	return S_ISREG(st->st_mode) || S_ISDIR(st->st_mode);
}

int files_look(int dir, const char *base, struct stat *st)
{
	if (fstatat(dir, base, st, AT_SYMLINK_NOFOLLOW) < 0)
		return -1;
	if (is_user_file(st))
		return 0;
	errno = ENOENT;
	return -1;
}

static void fill(struct file_info *info, const char *path, const struct stat *st)
{
	*info = (struct file_info){
		.folder = S_ISDIR(st->st_mode),
		.size = S_ISDIR(st->st_mode) ? 0 : (uint64_t)st->st_size,
		.modified = (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec,
	};
	snprintf(info->path, sizeof info->path, "%s", path);
	files_make_plain(info->path);
}

static int stat_root(const struct files *fs, struct file_info *info, struct fault *f)
{
	struct stat st;

	if (fstat(fs->root, &st) < 0)
		return files_fault(errno, "", f);
	fill(info, "", &st);
	return 0;
}

int files_stat(const struct files *fs, const char *path, struct file_info *info, struct fault *f)
{
	const char *base;
	struct stat st;

	if (!*path)
		return stat_root(fs, info, f);
	int dir = files_open_parent(fs, path, &base, f);
	if (dir < 0)
		return -1;
	int rc = files_look(dir, base, &st), error = errno;
	close(dir);
	if (rc < 0)
		return files_fault(error, path, f);
	fill(info, path, &st);
	return 0;
}

/* ---- lists ---- */

struct list {
	struct file_info *entry;
	size_t count, room;
};

static void add(struct list *l, const struct file_info *info)
{
	if (l->count == l->room) {
		l->room = l->room * 2 + 16;
		l->entry = reallocarray(l->entry, l->room, sizeof *l->entry);
		assert(l->entry);
	}
	l->entry[l->count++] = *info;
}

/* What a list looks for: entries of `folder` (NULL: of any) whose last part matches. */
struct wanted {
	const char *folder, *pattern;
	bool deleted;
};

static void add_entry(struct list *l, int dir, const char *name, const struct wanted *w)
{
	struct file_info info;
	struct stat st;
	char path[FILES_PATH + 256], parent[FILES_PATH];

	if (w->deleted) {
		if (files_from_bin(name, path) < 0)
			return;
		files_parent(path, parent);
		if (w->folder && strcmp(parent, w->folder) != 0)
			return;
	} else if ((size_t)snprintf(path, sizeof path, "%s%s%s", w->folder, *w->folder ? "/" : "", name) >=
		   FILES_PATH) {
		return;
	}
	if (!files_match(w->pattern, files_base(path)) || files_look(dir, name, &st) < 0)
		return;
	if (w->deleted && !S_ISREG(st.st_mode))
		return;
	fill(&info, path, &st);
	info.deleted = w->deleted;
	add(l, &info);
}

static bool is_own(const char *folder, const char *name)
{
	return !strcmp(name, ".") || !strcmp(name, "..") || (!*folder && !strcmp(name, FILES_OWN));
}

/* Takes the descriptor. */
static void read_folder(struct list *l, int dir, const struct wanted *w)
{
	DIR *d = fdopendir(dir);
	size_t most = l->count + FILES_LIST;
	const struct dirent *e;

	assert(d);
	while (l->count < most && (e = readdir(d))) {
		if (!is_own(w->deleted ? "-" : w->folder, e->d_name))
			add_entry(l, dirfd(d), e->d_name, w);
	}
	closedir(d);
}

static int compare(const void *a, const void *b)
{
	const struct file_info *x = a, *y = b;
	int order = strcmp(x->path, y->path);

	return order ? order : x->deleted - y->deleted;
}

int files_list(const struct files *fs, const char *folder, const char *pattern, int which, struct file_info **list,
	size_t *count, struct fault *f)
{
	struct list l = {0};
	char checked[FILES_PATH];
	int dir;

	*list = NULL;
	*count = 0;
	if (folder && (files_path(folder, "", checked, f) < 0 || strcmp(checked, folder) != 0))
		return fault_set(f, FAULT_FILE_NAME, "", NULL);
	if (folder && which & FILES_PRESENT) {
		dir = walk(fs, folder);
		if (dir < 0)
			return fault_folder(errno, f);
		read_folder(&l, dir, &(struct wanted){folder, pattern, false});
	}
	if (which & FILES_DELETED) {
		dir = walk(fs, FILES_OWN "/" FILES_BIN);
		if (dir >= 0)
			read_folder(&l, dir, &(struct wanted){folder, pattern, true});
		else if (errno != ENOENT) {
			free(l.entry);
			return files_fault(errno, "", f);
		}
	}
	if (l.count)
		qsort(l.entry, l.count, sizeof *l.entry, compare);
	*list = l.entry;
	*count = l.count;
	return 0;
}

/* ---- descriptors ---- */

/* Opens a regular file in a folder; -1 with errno. */
static int open_regular(int dir, const char *base, int flags)
{
	int fd = openat(dir, base, FILES_FLAGS | flags, 0600), error;
	struct stat st;

	if (fd < 0)
		return -1;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		return fd;
	error = S_ISDIR(st.st_mode) ? EISDIR : ENOENT;
	close(fd);
	errno = error;
	return -1;
}

int files_open_file(const struct files *fs, const char *path, int flags, struct fault *f)
{
	const char *base;
	int dir = files_open_parent(fs, path, &base, f), fd, error;

	if (dir < 0)
		return -1;
	fd = open_regular(dir, base, flags);
	error = errno;
	close(dir);
	return fd < 0 ? files_fault(error, path, f) : fd;
}

int files_read(const struct files *fs, const char *path, struct fault *f)
{
	return files_open_file(fs, path, O_RDONLY, f);
}
