/*
 * Output of a display into a file. With `>` the file gets its name when the display has ended, so that nobody ever
 * reads half of one; `>>` writes behind what is there.
 */
#include "cli/redirect.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/filesystem.h"
#include "cli/output.h"

struct redirect {
	path_text path;
	struct remote_new file; /* fd -1 while it is appended to */
	FILE *out;
};

/* ---- reading ---- */

/* Does one word or none stand between the mark and the end? */
static bool names_one_file(const char *mark)
{
	const char *name = mark + (mark[1] == '>' ? 2 : 1);

	name += strspn(name, " ");
	name += strcspn(name, " ");
	return name[strspn(name, " ")] == '\0';
}

const char *redirect_mark(const char *line)
{
	const char *mark = strstr(line, " >"), *bar = strchr(line, '|'), *next;

	if (!mark || !bar || mark < bar)
		return mark ? mark + 1 : NULL;
	while ((next = strstr(mark + 1, " >")))
		mark = next;
	return names_one_file(mark + 1) ? mark + 1 : NULL;
}

enum match_status redirect_read(struct session *s, const char *text, unsigned *at)
{
	size_t marks = text[1] == '>' ? 2 : 1, start = marks + strspn(text + marks, " ");
	size_t len = strcspn(text + start, " "), end = start + len + strspn(text + start + len, " ");

	*at = (unsigned)start;
	if (len == 0)
		return MATCH_INCOMPLETE;
	if (len >= sizeof s->redirect)
		return MATCH_WRONG;
	*at = (unsigned)end;
	if (text[end])
		return MATCH_TOO_MANY;
	snprintf(s->redirect, sizeof s->redirect, "%.*s", (int)len, text + start);
	s->redirect_appends = marks == 2;
	return MATCH_OK;
}

/* ---- writing ---- */

/* Descriptor to write to; -1 with the fault. */
static int open_file(struct session *s, struct redirect *r, struct fault *f)
{
	r->file.fd = -1;
	if (files_path(s->redirect, s->folder, r->path, f) < 0)
		return -1;
	if (s->redirect_appends)
		return remote_append(s->rpc, r->path, f);
	if (remote_do(s->rpc, REMOTE_TARGET, r->path, f) < 0 && f->code != FAULT_FILE_EXISTS)
		return -1;
	return remote_begin(s->rpc, &r->file, f) < 0 ? -1 : dup(r->file.fd);
}

struct redirect *redirect_begin(struct session *s)
{
	struct redirect *r = calloc(1, sizeof *r);
	struct fault f = {0};

	if (!r)
		abort();
	int fd = open_file(s, r, &f);
	r->out = fd < 0 ? NULL : fdopen(fd, "w");
	if (r->out) {
		output_divert(s->output, r->out);
		return r;
	}
	if (f.code)
		files_refuse(s, &f);
	else
		files_refuse_errno(s, errno);
	if (fd >= 0)
		close(fd);
	if (r->file.fd >= 0)
		remote_drop(s->rpc, &r->file);
	free(r);
	return NULL;
}

static int write_error(FILE *out)
{
	int failed = ferror(out), error = failed ? ENOSPC : 0; /* by far the likeliest; the stream has forgotten it */

	if (fclose(out) && !failed)
		error = errno;
	return error;
}

void redirect_end(struct session *s, struct redirect *r, bool keep)
{
	struct fault f = {0};

	output_divert(s->output, NULL);
	int error = write_error(r->out);
	if (r->file.fd >= 0 && (error || !keep))
		remote_drop(s->rpc, &r->file);
	else if (r->file.fd >= 0 && remote_finish(s->rpc, &r->file, r->path, true, &f) < 0)
		files_refuse(s, &f);
	if (error == ENOSPC || error == EDQUOT) {
		fault_set(&f, FAULT_SPACE, "", NULL);
		files_refuse(s, &f);
	} else if (error)
		files_refuse_errno(s, error);
	free(r);
}
