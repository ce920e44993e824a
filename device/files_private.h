/*
 * What the files about files share with each other and with nobody else.
 */
#ifndef LYREBIRD_DEVICE_FILES_PRIVATE_H
#define LYREBIRD_DEVICE_FILES_PRIVATE_H

#include <stdbool.h>
#include <sys/stat.h>

#include "device/files.h"

/* The folder in the root that holds the recycle bin and unfinished files. No user's name leads there. */
#define FILES_OWN ".lyrebird"
#define FILES_BIN "bin"
#define FILES_NEW "new"

/* For a regular file: nothing is followed, and nothing that is no file makes us wait. */
#define FILES_FLAGS (O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)

struct files {
	int root;
	int gone; /* descriptor of what was removed last, -1 = none */
	char guarded[FILES_PATH];
};

/* The fault of an errno about a path; returns -1. */
int files_fault(int error, const char *path, struct fault *f);
/* The folder in which a path's last part stands, which *base borrows. -1 with the fault. */
int files_open_parent(const struct files *fs, const char *path, const char **base, struct fault *f);
/* A folder in FILES_OWN, made if it is not there. -1 with the fault. */
int files_open_own(const struct files *fs, const char *name, struct fault *f);
/* Opens a regular file. -1 with the fault. */
int files_open_file(const struct files *fs, const char *path, int flags, struct fault *f);
/* What a name in a folder is, link or not. 0, or -1 with errno (ENOENT also for what does not exist for users). */
int files_look(int dir, const char *base, struct stat *st);

/* Does a last part match a pattern, in which '*' stands for any characters? */
bool files_match(const char *pattern, const char *name);
/* Makes '?' of the bytes that no name may hold. */
void files_make_plain(char *path);

/* The bin is one folder: in the names there a ':', which no user's name holds, stands for each slash of the path. -1 if
 * the name is none of a path. */
void files_to_bin(const char *path, char name[FILES_PATH]);
int files_from_bin(const char *name, char path[FILES_PATH]);

#endif
