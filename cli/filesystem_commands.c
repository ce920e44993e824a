/*
 * Commands that look at the flash, and those about its folders: their sentences, the layout of `dir`. Everything about
 * files themselves is the device's (device/remote_files.h).
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/file_text.h"
#include "cli/filesystem.h"
#include "cli/handlers.h"
#include "cli/output.h"
#include "device/digest.h"

#define TAIL_LINES 10

/* ---- folders ---- */

static int run_pwd(struct session *s, const struct match *m)
{
	name_text name;

	(void)m;
	out_line(s, "%s", files_name(s->folder, true, name));
	return 0;
}

static int run_cd(struct session *s, const struct match *m)
{
	struct file_info info;
	struct fault f = {0};
	path_text path;

	if (!*match_text(m, "directory")) {
		s->folder[0] = '\0';
		return 0;
	}
	if (files_path_of(s, m, "directory", path) < 0)
		return -1;
	int rc = remote_stat(s->rpc, path, &info, &f);
	if ((rc == 0 && !info.folder) || (rc < 0 && f.code == FAULT_FILE_MISSING))
		rc = fault_set(&f, FAULT_FOLDER_MISSING, "", NULL);
	if (rc < 0)
		return files_refuse(s, &f);
	snprintf(s->folder, sizeof s->folder, "%s", path);
	return 0;
}

static int run_mkdir(struct session *s, const struct match *m)
{
	struct fault f = {0};
	path_text path;
	name_text name;

	if (files_path_of(s, m, "directory", path) < 0)
		return -1;
	if (remote_do(s->rpc, REMOTE_MKDIR, path, &f) < 0)
		return files_refuse(s, &f);
	out_line(s, "Info: Create directory %s...Done.", files_name(path, true, name));
	return 0;
}

static int run_rmdir(struct session *s, const struct match *m)
{
	struct file_info info;
	struct fault f = {0};
	path_text path;
	name_text name;

	if (files_path_of(s, m, "directory", path) < 0)
		return -1;
	if (remote_stat(s->rpc, path, &info, &f) < 0 || !info.folder)
		return files_refuse_about(s, FAULT_FOLDER_MISSING, path);
	files_name(path, true, name);
	if (!files_is_sure(s, "Info: Are you sure to remove directory %s? [Y/N]:", name))
		return 0;
	if (remote_do(s->rpc, REMOTE_RMDIR, path, &f) < 0)
		return files_refuse(s, &f);
	out_line(s, "Info: Removing directory %s.......Done.", name);
	return 0;
}

/* ---- dir ---- */

/* A number with a comma before every third digit. */
static const char *with_commas(uint64_t n, char buf[32])
{
	char digits[24];
	int len = snprintf(digits, sizeof digits, "%" PRIu64, n), at = 0;

	for (int i = 0; i < len; i++) {
		if (i > 0 && (len - i) % 3 == 0)
			buf[at++] = ',';
		buf[at++] = digits[i];
	}
	buf[at] = '\0';
	return buf;
}

static void print_entry(struct session *s, size_t index, const struct file_info *info)
{
	time_t seconds = (time_t)(info->modified / 1000000000);
	const char *base = files_base(info->path);
	char size[32], when[32];
	struct tm tm = {0};

	gmtime_r(&seconds, &tm);
	strftime(when, sizeof when, "%b %d %Y %H:%M:%S", &tm);
	out_line(s, "%5zu  %s%15s  %s   %s%s%s", index, info->folder ? "drwx" : "-rw-",
		info->folder ? "-" : with_commas(info->size, size), when, info->deleted ? "[" : "", base,
		info->deleted ? "]" : "");
}

static int print_space(struct session *s)
{
	uint64_t total, available;
	struct fault f = {0};
	char a[32], b[32];

	if (remote_space(s->rpc, &total, &available, &f) < 0)
		return files_refuse(s, &f);
	out_line(s, "%s KB total (%s KB free)", with_commas(total, a), with_commas(available, b));
	return 0;
}

static int print_folder(struct session *s, const char *folder, const struct file_info *list, size_t count)
{
	name_text name;

	out_paged(s);
	out_line(s, "Directory of %s\n", files_name(folder, true, name));
	out_line(s, count ? "  Idx  Attr     Size(Byte)  Date        Time       FileName" : "Info: No file found.");
	for (size_t i = 0; i < count && !out_stopped(s); i++)
		print_entry(s, i, &list[i]);
	out_line(s, "%s", "");
	return print_space(s);
}

/* Where `dir` looks and for what: the content of a folder, or what has this name. *whole = an empty list is an answer.
 */
static int find_folder(struct session *s, const char *name, path_text folder, path_text pattern, bool *whole)
{
	struct file_info info;
	struct fault f = {0};
	path_text path;

	*whole = false;
	if (files_pattern(name, s->folder, path, pattern, &f) < 0)
		return files_refuse(s, &f);
	snprintf(folder, FILES_PATH, "%s", path);
	if (*pattern)
		return 0;
	if (remote_stat(s->rpc, path, &info, &f) == 0 && info.folder) {
		*whole = true;
		strcpy(pattern, "*");
	} else {
		files_parent(path, folder);
		snprintf(pattern, FILES_PATH, "%s", files_base(path));
	}
	return 0;
}

static int run_dir(struct session *s, const struct match *m)
{
	const char *name = match_has(m, "/all-filesystems") ? "/" : match_text(m, "filename");
	int which = match_has(m, "/all") ? FILES_PRESENT | FILES_DELETED : FILES_PRESENT;
	path_text folder, pattern;
	struct file_info *list;
	struct fault f = {0};
	size_t count;
	bool whole;

	if (find_folder(s, name, folder, pattern, &whole) < 0)
		return -1;
	if (remote_list(s->rpc, folder, pattern, which, &list, &count, &f) < 0)
		return files_refuse(s, &f);
	int rc = count || whole ? print_folder(s, folder, list, count)
				: files_refuse_about(s, FAULT_FILE_MISSING, folder);
	free(list);
	return rc;
}

/* ---- more, tail ---- */

static int open_file(struct session *s, const char *name)
{
	struct fault f = {0};
	path_text path;
	int fd;

	if (files_path(name, s->folder, path, &f) < 0)
		return files_refuse(s, &f);
	fd = remote_read(s->rpc, path, &f);
	return fd < 0 ? files_refuse(s, &f) : fd;
}

static int run_more(struct session *s, const struct match *m)
{
	int fd = open_file(s, match_text(m, "file-name"));

	if (fd < 0)
		return -1;
	int rc = file_text_print(s, fd, strtol(match_text(m, "offset"), NULL, 10)), error = errno;
	close(fd);
	return rc < 0 ? files_refuse_errno(s, error) : 0;
}

static int run_tail(struct session *s, const struct match *m)
{
	unsigned long lines = *match_text(m, "line") ? strtoul(match_text(m, "line"), NULL, 10) : TAIL_LINES;
	int fd = open_file(s, match_text(m, "file-name"));

	if (fd < 0)
		return -1;
	off_t from = file_text_last(s, fd, lines);
	int rc = from < 0 ? -1 : file_text_print(s, fd, from), error = errno;
	close(fd);
	return rc < 0 ? files_refuse_errno(s, error) : 0;
}

static int run_md5(struct session *s, const struct match *m)
{
	static const char rule[] = "--------------------------------------------------------------------------------";
	const char *name = match_text(m, "filename");
	char sum[DIGEST_MD5];
	int fd = open_file(s, name);

	if (fd < 0)
		return -1;
	int rc = digest_md5(fd, sum, files_stopped, s), error = errno;
	close(fd);
	if (rc < 0)
		return files_refuse_errno(s, error);
	if (rc > 0)
		return 0;
	out_line(s, "%s\n%-46s  MD5\n%s", rule, "Filename", rule);
	out_line(s, "%-46s  %s\n%s", name, sum, rule);
	return 0;
}

const struct handler filesystem_handlers[] = {
	{"show-folder", run_pwd},
	{"change-folder", run_cd},
	{"make-folder", run_mkdir},
	{"remove-folder", run_rmdir},
	{"list-folder", run_dir},
	{"show-file", run_more},
	{"show-file-end", run_tail},
	{"display-file-md5", run_md5},
	{NULL, NULL},
};
