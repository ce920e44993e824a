/*
 * zip and unzip: their questions and sentences. Knows names and the new file; what an archive is, zip.h knows.
 */
#include "base/zip.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/filesystem.h"
#include "cli/handlers.h"
#include "cli/output.h"

#define SIZE_LIMIT (2ll << 30) /* bytes */

struct job {
	bool packs;
	struct file_info from;
	path_text to;
	name_text a, b; /* the two as the device names them */
	bool replace;
};

static int refuse(struct session *s, const char *why)
{
	output_line(s->output, why);
	s->failed = true;
	return -1;
}

/* Source and target; folders are neither. -1 and said why. */
static int find_ends(struct session *s, const struct match *m, struct job *j)
{
	struct fault f = {0};
	path_text path;

	if (match_parameter(m, "password"))
		return refuse(s, "Error: Archives with a password are not supported.");
	if (files_path_of(s, m, "source-filename", path) < 0 || files_path_of(s, m, "destination-filename", j->to) < 0)
		return -1;
	if (remote_stat(s->rpc, path, &j->from, &f) < 0)
		return files_refuse(s, &f);
	if (j->from.folder)
		return files_refuse_about(s, FAULT_FILE_KIND, path);
	files_name(j->from.path, false, j->a);
	files_name(j->to, false, j->b);
	if (remote_do(s->rpc, REMOTE_TARGET, j->to, &f) == 0)
		return 0;
	if (f.code != FAULT_FILE_EXISTS || !strcmp(path, j->to))
		return files_refuse(s, &f);
	j->replace = true;
	return 0;
}

static enum zip_result work(struct session *s, const struct job *j, int in, int out)
{
	struct zip_stop stop = {files_stopped, s};

	if (!j->packs)
		return zip_unpack(in, out, &stop);
	return zip_pack(in, out, files_base(j->from.path), j->from.modified / 1000000000, &stop);
}

/* What an archive says it holds must have room, and be no larger than other files that the device makes. 0 or errno. */
static int room_error(struct session *s, int in)
{
	uint64_t total, available;
	struct fault f = {0};
	int64_t size = zip_size(in);

	if (size > SIZE_LIMIT)
		return EFBIG;
	if (size < 0 || remote_space(s->rpc, &total, &available, &f) < 0)
		return 0;
	return (uint64_t)size / 1024 > available ? ENOSPC : 0;
}

/* Says why a new file did not come to be. */
static int tell(struct session *s, enum zip_result result, int error)
{
	struct fault f = {0};

	if (result == ZIP_BROKEN)
		return refuse(s, "Error: The file is not a valid ZIP file.");
	if (result == ZIP_FAILED && (error == ENOSPC || error == EDQUOT))
		fault_set(&f, FAULT_SPACE, "", NULL);
	else if (result == ZIP_FAILED)
		return files_refuse_errno(s, error);
	return f.code ? files_refuse(s, &f) : 0;
}

static int make(struct session *s, const struct job *j, int in)
{
	struct remote_new new;
	struct fault f = {0};

	int error = j->packs ? 0 : room_error(s, in);
	if (error)
		return tell(s, ZIP_FAILED, error);
	if (remote_begin(s->rpc, &new, &f) < 0)
		return files_refuse(s, &f);
	enum zip_result result = work(s, j, in, new.fd);
	error = errno;
	if (result != ZIP_DONE) {
		remote_drop(s->rpc, &new);
		return tell(s, result, error);
	}
	if (remote_finish(s->rpc, &new, j->to, j->replace, &f) < 0)
		return files_refuse(s, &f);
	out_line(s, "Info: %s file %s to %s...Done.", j->packs ? "Compressing" : "Decompressing", j->a, j->b);
	return 0;
}

static int run(struct session *s, const struct match *m, bool packs)
{
	struct job j = {.packs = packs};
	struct fault f = {0};

	if (find_ends(s, m, &j) < 0)
		return -1;
	if (!files_is_sure(s, "Info: %s %s to %s? [Y/N]:", packs ? "Compress" : "Extract", j.a, j.b) ||
		(j.replace && !files_is_sure(s,
				      "Info: The file %s already exists. Are you sure to overwrite it? [Y/N]:", j.b)))
		return 0;
	int in = remote_read(s->rpc, j.from.path, &f);
	if (in < 0)
		return files_refuse(s, &f);
	int rc = make(s, &j, in);
	close(in);
	return rc;
}

static int run_zip(struct session *s, const struct match *m)
{
	return run(s, m, true);
}

static int run_unzip(struct session *s, const struct match *m)
{
	return run(s, m, false);
}

const struct handler zip_handlers[] = {
	{"zip", run_zip},
	{"unzip", run_unzip},
	{NULL, NULL},
};
