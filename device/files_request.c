/*
 * What each `do` of the request <file> means. Knows the attributes of docs/rpc.md and the device's clock; leaves
 * everything about files to files.c.
 */
#include "device/files_request.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/files.h"
#include "device/flash.h"
#include "device/private.h"
#include "device/rpc.h"

struct asked { /* one request */
	const struct device *device;
	struct files *fs;
	const xmlNode *node;
	const char *path, *to;
	bool replace;
	xmlNode *reply;
	int *fd;
};

static void describe(const struct asked *a, xmlNode *n, const struct file_info *info)
{
	rpc_put(n, "path", "%s", info->path);
	rpc_put(n, "kind", "%s", info->folder ? "folder" : "file");
	rpc_put(n, "size", "%" PRIu64, info->size);
	rpc_put(n, "time", "%" PRId64, clock_from_host(&a->device->clock, info->modified) / 1000000000);
	if (info->deleted)
		rpc_put(n, "deleted", "1");
}

static int do_space(const struct asked *a, struct fault *f)
{
	uint64_t total, available;

	if (files_space(a->fs, &total, &available, f) < 0)
		return -1;
	rpc_put(a->reply, "total", "%" PRIu64, total);
	rpc_put(a->reply, "free", "%" PRIu64, available);
	return 0;
}

static int do_stat(const struct asked *a, struct fault *f)
{
	struct file_info info;

	if (files_stat(a->fs, a->path, &info, f) < 0)
		return -1;
	describe(a, a->reply, &info);
	return 0;
}

static int do_list(const struct asked *a, struct fault *f)
{
	const char *which = rpc_attribute(a->node, "which"), *pattern = rpc_attribute(a->node, "pattern");
	int bits = !strcmp(which, "deleted") ? FILES_DELETED
		   : !strcmp(which, "all")   ? FILES_PRESENT | FILES_DELETED
					     : FILES_PRESENT;
	bool anywhere = *rpc_attribute(a->node, "anywhere");
	struct file_info *list;
	size_t count;

	if (files_list(a->fs, anywhere ? NULL : a->path, pattern, bits, &list, &count, f) < 0)
		return -1;
	for (size_t i = 0; i < count; i++)
		describe(a, xmlNewChild(a->reply, NULL, BAD_CAST "entry", NULL), &list[i]);
	free(list);
	return 0;
}

static int do_read(const struct asked *a, struct fault *f)
{
	*a->fd = files_read(a->fs, a->path, f);
	return *a->fd < 0 ? -1 : 0;
}

static int do_append(const struct asked *a, struct fault *f)
{
	*a->fd = files_append(a->fs, a->path, f);
	return *a->fd < 0 ? -1 : 0;
}

static int do_begin(const struct asked *a, struct fault *f)
{
	unsigned id;

	*a->fd = files_begin(a->fs, &id, f);
	if (*a->fd < 0)
		return -1;
	rpc_put(a->reply, "id", "%u", id);
	return 0;
}

static unsigned id_of(const struct asked *a)
{
	return (unsigned)rpc_number(a->node, "id");
}

static int do_finish(const struct asked *a, struct fault *f)
{
	return files_finish(a->fs, id_of(a), a->path, a->replace, f);
}

static int do_drop(const struct asked *a, struct fault *f)
{
	(void)f;
	files_drop(a->fs, id_of(a));
	return 0;
}

static int do_target(const struct asked *a, struct fault *f)
{
	return files_check_target(a->fs, a->path, f);
}

static int do_rename(const struct asked *a, struct fault *f)
{
	return files_rename(a->fs, a->path, a->to, a->replace, f);
}

static int do_mkdir(const struct asked *a, struct fault *f)
{
	return files_mkdir(a->fs, a->path, f);
}

static int do_rmdir(const struct asked *a, struct fault *f)
{
	return files_rmdir(a->fs, a->path, f);
}

static int do_remove(const struct asked *a, struct fault *f)
{
	return files_remove(a->fs, a->path, f);
}

static int do_recycle(const struct asked *a, struct fault *f)
{
	return files_recycle(a->fs, a->path, f);
}

static int do_restore(const struct asked *a, struct fault *f)
{
	return files_restore(a->fs, a->path, a->replace, f);
}

static int do_purge(const struct asked *a, struct fault *f)
{
	return files_purge(a->fs, a->path, f);
}

static const struct {
	const char *name;
	int (*run)(const struct asked *a, struct fault *f);
} verbs[] = {
	{"space", do_space},
	{"stat", do_stat},
	{"list", do_list},
	{"read", do_read},
	{"append", do_append},
	{"begin", do_begin},
	{"finish", do_finish},
	{"drop", do_drop},
	{"target", do_target},
	{"rename", do_rename},
	{"mkdir", do_mkdir},
	{"rmdir", do_rmdir},
	{"remove", do_remove},
	{"recycle", do_recycle},
	{"restore", do_restore},
	{"purge", do_purge},
};

static int run(const struct asked *a, struct fault *f)
{
	const char *verb = rpc_attribute(a->node, "do");

	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (!strcmp(verbs[i].name, verb))
			return verbs[i].run(a, f);
	return fault_set(f, FAULT_INTERNAL, "", "no file request %s", verb);
}

xmlDoc *files_request(struct device *d, const xmlNode *ask, int *fd)
{
	struct files *fs = flash_files(d);
	struct fault f = {0};
	xmlDoc *reply;

	if (!fs) {
		fault_set(&f, FAULT_FILE, "", "%s", strerror(errno));
		return rpc_fault(&f);
	}
	reply = rpc_document("ok", NULL);
	struct asked a = {d, fs, ask, rpc_attribute(ask, "path"), rpc_attribute(ask, "to"),
		*rpc_attribute(ask, "replace"), xmlDocGetRootElement(reply), fd};
	int rc = run(&a, &f);
	if (rc == 0 && *fd < 0)
		*fd = files_take_gone(fs);
	files_close(fs);
	if (rc == 0)
		return reply;
	xmlFreeDoc(reply);
	return rpc_fault(&f);
}
