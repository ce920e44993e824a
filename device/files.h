/*
 * The files of the flash as their users see them: names, folders, a recycle bin, and files that get their name only
 * when they are complete. Every step is a system call on the descriptor of a folder that was reached without following
 * a link, so that no name leads out of the flash. The command line and every other access stand on these functions.
 *
 * A name is what a user writes ("flash:/test/a.cfg", "/test/a.cfg", "a.cfg", ".."); a path is its one form below the
 * root, without a slash at its ends: "test/a.cfg", "" for the root. Links, sockets and devices that somebody put into
 * the folder by hand do not exist.
 *
 * Unless said otherwise 0, or -1 with the fault: FAULT_FILE_NAME, FAULT_FILE_MISSING, FAULT_FOLDER_MISSING,
 * FAULT_FILE_EXISTS, FAULT_FILE_KIND, FAULT_FILE_GUARDED, FAULT_FOLDER_FULL, FAULT_SPACE, FAULT_LIMIT or FAULT_FILE.
 */
#ifndef LYREBIRD_DEVICE_FILES_H
#define LYREBIRD_DEVICE_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

#define FILES_PATH 256	 /* bytes of a path or name, with the NUL */
#define FILES_LEVELS 8	 /* folders in each other */
#define FILES_LIST 10000 /* entries of one list; what is beyond is left out */
#define FILES_BEGUN 64	 /* files being written at a time */

struct files;

struct file_info {
	char path[FILES_PATH]; /* bytes that no name may hold are shown as '?' */
	bool folder;
	bool deleted; /* lies in the recycle bin */
	uint64_t size;
	int64_t modified; /* host time, ns since 1970 */
};

enum { FILES_PRESENT = 1, FILES_DELETED = 2 }; /* which a list holds */

/* ---- names, without a look at the flash ---- */

/* Path of a name; what has no drive and no leading slash begins at `folder`, a path. */
int files_path(const char *name, const char *folder, char path[FILES_PATH], struct fault *f);
/* The same of a name whose last part may hold '*': then the path is that of its folder and `pattern` the last part,
 * else `pattern` is "". */
int files_pattern(
	const char *name, const char *folder, char path[FILES_PATH], char pattern[FILES_PATH], struct fault *f);
/* Path of a name as a client of file transfer writes it: below `base`, a path that is its root and that nothing leads
 * out of. `pattern` as above; NULL: no '*' is taken. */
int files_below(const char *base, const char *name, char path[FILES_PATH], char pattern[FILES_PATH], struct fault *f);
/* Path of the folder of a path ("" of the root), and its last part; borrowed from `path`. */
void files_parent(const char *path, char parent[FILES_PATH]);
const char *files_base(const char *path);
/* Folder and base as one path. */
int files_join(const char *folder, const char *base, char path[FILES_PATH], struct fault *f);
/* "flash:/test/a.cfg", of a folder "flash:/test/", in buf; borrowed. */
const char *files_name(const char *path, bool folder, char buf[FILES_PATH + 8]);

/* ---- the flash ---- */

/* Opens the flash that lies in this folder of the host. `guarded` is the path of a file that nobody may delete, rename
 * or overwrite, "" for none. NULL with errno. */
struct files *files_open(const char *folder, const char *guarded);
void files_close(struct files *fs);

int files_space(const struct files *fs, uint64_t *total_kb, uint64_t *free_kb, struct fault *f);
int files_stat(const struct files *fs, const char *path, struct file_info *info, struct fault *f);
/* Files and folders in a folder that match the pattern ('*' = any characters), sorted by path; with folder NULL
 * everything in the recycle bin. An empty list is no fault. Caller frees *list. */
int files_list(const struct files *fs, const char *folder, const char *pattern, int which, struct file_info **list,
	size_t *count, struct fault *f);

/* Descriptor to read a regular file, or to append to one, which is made if it is not there. -1 with the fault. */
int files_read(const struct files *fs, const char *path, struct fault *f);
int files_append(const struct files *fs, const char *path, struct fault *f);

/* A new file that has no name yet: descriptor to write to, and the id under which it is finished or dropped. It lives
 * as long as somebody holds the descriptor, whoever dies. The caller syncs it before it is finished. */
int files_begin(const struct files *fs, unsigned *id, struct fault *f);
/* May a file get this path? FAULT_FILE_EXISTS if it takes the place of another one. */
int files_check_target(const struct files *fs, const char *path, struct fault *f);
/* Gives it its name, at one instant. `replace`: in the place of a file that is there. */
int files_finish(struct files *fs, unsigned id, const char *path, bool replace, struct fault *f);
void files_drop(const struct files *fs, unsigned id);

int files_rename(struct files *fs, const char *from, const char *to, bool replace, struct fault *f);
int files_mkdir(const struct files *fs, const char *path, struct fault *f);
int files_rmdir(const struct files *fs, const char *path, struct fault *f);

/* Deletes a file for good, or into the recycle bin, where it takes the place of an older one of the same path. */
int files_remove(struct files *fs, const char *path, struct fault *f);
int files_recycle(struct files *fs, const char *path, struct fault *f);
/* Out of the recycle bin: back to its path, or away for good. */
int files_restore(struct files *fs, const char *path, bool replace, struct fault *f);
int files_purge(struct files *fs, const char *path, struct fault *f);

/* Descriptor of what the last step removed or replaced, -1 if that was nothing: freeing a large file takes long, and
 * takes the time of whoever closes it last. Caller closes. */
int files_take_gone(struct files *fs);

#endif
