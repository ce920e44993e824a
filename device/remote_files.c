/*
 * The session's side of the request <file>. Knows the attributes of docs/rpc.md and how to move bytes between two
 * descriptors; knows nobody who types.
 */
#include "device/remote_files.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PIECE (4u << 20)    /* bytes between two questions whether to stop */
#define BUFFER (256u << 10) /* where the kernel does not copy by itself */

/* ---- requests ---- */

static const char *flag(bool set)
{
	return set ? "1" : "";
}

/* Sends a request that is answered by <ok/> alone. */
static int ask(struct rpc *r, xmlDoc *request, struct fault *f)
{
	xmlDoc *ok = rpc_call(r, request, NULL, f);

	xmlFreeDoc(ok);
	return ok ? 0 : -1;
}

static uint64_t number(const xmlNode *n, const char *name)
{
	return strtoull(rpc_attribute(n, name), NULL, 10);
}

static void read_info(const xmlNode *n, struct file_info *info)
{
	*info = (struct file_info){
		.folder = !strcmp(rpc_attribute(n, "kind"), "folder"),
		.deleted = *rpc_attribute(n, "deleted"),
		.size = number(n, "size"),
		.modified = strtoll(rpc_attribute(n, "time"), NULL, 10) * 1000000000,
	};
	snprintf(info->path, sizeof info->path, "%s", rpc_attribute(n, "path"));
}

int remote_stat(struct rpc *r, const char *path, struct file_info *info, struct fault *f)
{
	xmlDoc *ok = rpc_call(r, rpc_document("file", "do", "stat", "path", path, NULL), NULL, f);

	if (!ok)
		return -1;
	read_info(xmlDocGetRootElement(ok), info);
	xmlFreeDoc(ok);
	return 0;
}

int remote_space(struct rpc *r, uint64_t *total_kb, uint64_t *free_kb, struct fault *f)
{
	xmlDoc *ok = rpc_call(r, rpc_document("file", "do", "space", NULL), NULL, f);

	if (!ok)
		return -1;
	*total_kb = number(xmlDocGetRootElement(ok), "total");
	*free_kb = number(xmlDocGetRootElement(ok), "free");
	xmlFreeDoc(ok);
	return 0;
}

int remote_list(struct rpc *r, const char *folder, const char *pattern, int which, struct file_info **list,
	size_t *count, struct fault *f)
{
	static const char *const words[] = {"", "", "deleted", "all"};
	xmlDoc *ok = rpc_call(r,
		rpc_document("file", "do", "list", "path", folder ? folder : "", "pattern", pattern, "which",
			words[which & 3], "anywhere", flag(!folder), NULL),
		NULL, f);

	*list = NULL;
	*count = 0;
	if (!ok)
		return -1;
	const xmlNode *root = xmlDocGetRootElement(ok);
	*list = calloc(xmlChildElementCount((xmlNode *)root) + 1, sizeof **list);
	assert(*list);
	for (xmlNode *n = xmlFirstElementChild((xmlNode *)root); n; n = xmlNextElementSibling(n))
		read_info(n, &(*list)[(*count)++]);
	xmlFreeDoc(ok);
	return 0;
}

/* A request whose answer brings a descriptor. */
static int ask_descriptor(struct rpc *r, const char *verb, const char *path, unsigned *id, struct fault *f)
{
	int fd = -1;
	xmlDoc *ok = rpc_call(r, rpc_document("file", "do", verb, "path", path, NULL), &fd, f);

	if (!ok)
		return -1;
	if (id)
		*id = (unsigned)number(xmlDocGetRootElement(ok), "id");
	xmlFreeDoc(ok);
	return fd < 0 ? fault_set(f, FAULT_INTERNAL, "", "no descriptor") : fd;
}

int remote_read(struct rpc *r, const char *path, struct fault *f)
{
	return ask_descriptor(r, "read", path, NULL, f);
}

int remote_append(struct rpc *r, const char *path, struct fault *f)
{
	return ask_descriptor(r, "append", path, NULL, f);
}

int remote_do(struct rpc *r, enum remote_step step, const char *path, struct fault *f)
{
	static const char *const verbs[] = {
		[REMOTE_TARGET] = "target",
		[REMOTE_MKDIR] = "mkdir",
		[REMOTE_RMDIR] = "rmdir",
		[REMOTE_REMOVE] = "remove",
		[REMOTE_RECYCLE] = "recycle",
		[REMOTE_PURGE] = "purge",
	};

	return ask(r, rpc_document("file", "do", verbs[step], "path", path, NULL), f);
}

int remote_rename(struct rpc *r, const char *from, const char *to, bool replace, struct fault *f)
{
	return ask(r, rpc_document("file", "do", "rename", "path", from, "to", to, "replace", flag(replace), NULL), f);
}

int remote_restore(struct rpc *r, const char *path, bool replace, struct fault *f)
{
	return ask(r, rpc_document("file", "do", "restore", "path", path, "replace", flag(replace), NULL), f);
}

/* ---- new files ---- */

int remote_begin(struct rpc *r, struct remote_new *n, struct fault *f)
{
	n->fd = ask_descriptor(r, "begin", "", &n->id, f);
	return n->fd < 0 ? -1 : 0;
}

static xmlDoc *about(const struct remote_new *n, const char *verb, const char *path, bool replace)
{
	char id[16];

	snprintf(id, sizeof id, "%u", n->id);
	return rpc_document("file", "do", verb, "id", id, "path", path, "replace", flag(replace), NULL);
}

void remote_drop(struct rpc *r, struct remote_new *n)
{
	struct fault ignored;

	ask(r, about(n, "drop", "", false), &ignored);
	close(n->fd);
	n->fd = -1;
}

static int fault_of(int error, struct fault *f)
{
	if (error == ENOSPC || error == EDQUOT || error == EFBIG)
		return fault_set(f, FAULT_SPACE, "", NULL);
	return fault_set(f, FAULT_FILE, "", "%s", strerror(error));
}

int remote_finish(struct rpc *r, struct remote_new *n, const char *path, bool replace, struct fault *f)
{
	int rc = fsync(n->fd) < 0 ? fault_of(errno, f) : ask(r, about(n, "finish", path, replace), f);

	if (rc < 0) {
		remote_drop(r, n);
		return -1;
	}
	close(n->fd);
	n->fd = -1;
	return 0;
}

/* ---- copying ---- */

static int write_all(int fd, const char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, bytes, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		bytes += n;
		len -= (size_t)n;
	}
	return 0;
}

/* Through memory, where the kernel copies nothing from this file system to itself. As copy_file_range(). */
static ssize_t copy_buffer(int from, int to)
{
	char *buffer = malloc(BUFFER);
	ssize_t n;

	assert(buffer);
	do {
		n = read(from, buffer, BUFFER);
	} while (n < 0 && errno == EINTR);
	if (n > 0 && write_all(to, buffer, (size_t)n) < 0)
		n = -1;
	free(buffer);
	return n;
}

static ssize_t copy_piece(int from, int to)
{
	ssize_t n = copy_file_range(from, NULL, to, NULL, PIECE, 0);

	if (n <= 0 && (n == 0 || errno == EXDEV || errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP ||
			      errno == EPERM || errno == EINTR))
		return copy_buffer(from, to); /* some file systems say 0 of a file that has more */
	return n;
}

/* 1 = stopped. */
static int copy_bytes(int from, int to, bool (*stop)(void *ctx), void *ctx, struct fault *f)
{
	for (;;) {
		ssize_t n = copy_piece(from, to);

		if (n <= 0)
			return n < 0 ? fault_of(errno, f) : 0;
		if (stop && stop(ctx))
			return 1;
	}
}

int remote_copy(struct rpc *r, const char *from, const char *to, bool replace, bool (*stop)(void *ctx), void *ctx,
	struct fault *f)
{
	struct remote_new n;
	int source = remote_read(r, from, f), rc;

	if (source < 0)
		return -1;
	*f = (struct fault){.code = FAULT_NONE};
	rc = remote_begin(r, &n, f);
	if (rc == 0) {
		rc = copy_bytes(source, n.fd, stop, ctx, f);
		if (rc == 0)
			rc = remote_finish(r, &n, to, replace, f);
		else
			remote_drop(r, &n);
	}
	close(source);
	return rc ? -1 : 0;
}
