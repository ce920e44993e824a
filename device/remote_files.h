/*
 * The files of the flash from a session's side: files.h over the socket. The names and paths are those of files.h, and
 * so are the faults; FAULT_INTERNAL if the device does not answer. Bulk data goes through descriptors and never
 * through the device's event loop.
 */
#ifndef LYREBIRD_DEVICE_REMOTE_FILES_H
#define LYREBIRD_DEVICE_REMOTE_FILES_H

#include "device/files.h"
#include "device/rpc.h"

/* Times (`modified`) are those of the device's clock here, in ns since 1970. */
int remote_stat(struct rpc *r, const char *path, struct file_info *info, struct fault *f);
int remote_space(struct rpc *r, uint64_t *total_kb, uint64_t *free_kb, struct fault *f);
/* As files_list(). Caller frees *list. */
int remote_list(struct rpc *r, const char *folder, const char *pattern, int which, struct file_info **list,
	size_t *count, struct fault *f);

/* Descriptors, -1 with the fault. Caller closes. */
int remote_read(struct rpc *r, const char *path, struct fault *f);
int remote_append(struct rpc *r, const char *path, struct fault *f);

struct remote_new { /* a file that has no name yet */
	int fd;
	unsigned id;
};
int remote_begin(struct rpc *r, struct remote_new *n, struct fault *f);
/* Syncs and closes the file and gives it its name; it is dropped if that fails. */
int remote_finish(struct rpc *r, struct remote_new *n, const char *path, bool replace, struct fault *f);
void remote_drop(struct rpc *r, struct remote_new *n);

/* Copies a regular file: 0, or -1 with the fault, and nothing is left of it. stop(ctx), asked now and then, ends it:
 * FAULT_NONE then. `to` must be free, or a file that `replace` says may go. */
int remote_copy(struct rpc *r, const char *from, const char *to, bool replace, bool (*stop)(void *ctx), void *ctx,
	struct fault *f);

/* The steps of files.h that need a path only. */
enum remote_step { REMOTE_TARGET, REMOTE_MKDIR, REMOTE_RMDIR, REMOTE_REMOVE, REMOTE_RECYCLE, REMOTE_PURGE };
int remote_do(struct rpc *r, enum remote_step step, const char *path, struct fault *f);
int remote_rename(struct rpc *r, const char *from, const char *to, bool replace, struct fault *f);
int remote_restore(struct rpc *r, const char *path, bool replace, struct fault *f);

#endif
