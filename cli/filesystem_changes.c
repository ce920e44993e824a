/*
 * Commands that change the files of the flash, and the recycle bin: their questions and sentences. Everything about
 * files themselves is the device's (device/remote_files.h).
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/filesystem.h"
#include "cli/handlers.h"
#include "cli/output.h"

#define COPY_MAX (2ull << 30) /* bytes; the device copies no larger file */

/* ---- copy, move, rename ---- */

static bool ends_with_slash(const char *name)
{
	return *name && name[strlen(name) - 1] == '/';
}

/* Source and destination of a copy or move; a folder as the destination takes the file's name. */
static int find_ends(struct session *s, const struct match *m, struct file_info *from, path_text to)
{
	struct file_info info;
	struct fault f = {0};
	path_text path;

	if (files_path_of(s, m, "source-filename", path) < 0 || files_path_of(s, m, "destination-filename", to) < 0)
		return -1;
	if (remote_stat(s->rpc, path, from, &f) < 0)
		return files_refuse(s, &f);
	if (from->folder)
		return files_refuse_about(s, FAULT_FILE_KIND, path);
	bool folder = remote_stat(s->rpc, to, &info, &f) == 0 && info.folder;
	if (!folder && ends_with_slash(match_text(m, "destination-filename")))
		return files_refuse_about(s, FAULT_FOLDER_MISSING, to);
	if (folder && files_join(info.path, files_base(path), to, &f) < 0)
		return files_refuse(s, &f);
	return strcmp(path, to) ? 0 : files_refuse_about(s, FAULT_FILE_EXISTS, to);
}

/* May a file get this path? 1 = in the place of another one, 0 = it is free, -1 = no, and said why. */
static int check_target(struct session *s, const char *path)
{
	struct fault f = {0};

	if (remote_do(s->rpc, REMOTE_TARGET, path, &f) == 0)
		return 0;
	return f.code == FAULT_FILE_EXISTS ? 1 : files_refuse(s, &f);
}

static bool may_overwrite(struct session *s, const char *name)
{
	return files_is_sure(s, "Info: The file %s already exists. Are you sure to overwrite it? [Y/N]:", name);
}

/* Would a copy of the file have room? -1 and said why. */
static int check_room(struct session *s, const struct file_info *from)
{
	uint64_t total, available;
	struct fault f = {0};

	if (from->size > COPY_MAX)
		return files_refuse_errno(s, EFBIG);
	if (remote_space(s->rpc, &total, &available, &f) == 0 && from->size / 1024 > available)
		fault_set(&f, FAULT_SPACE, "", NULL);
	return f.code ? files_refuse(s, &f) : 0;
}

static int run_copy(struct session *s, const struct match *m)
{
	struct file_info from;
	struct fault f = {0};
	name_text a, b;
	path_text to;

	if (find_ends(s, m, &from, to) < 0 || check_room(s, &from) < 0)
		return -1;
	files_name(from.path, false, a);
	files_name(to, false, b);
	int taken = check_target(s, to);
	if (taken < 0)
		return -1;
	if (!files_is_sure(s, "Info: Are you sure to copy %s to %s? [Y/N]:", a, b) || (taken && !may_overwrite(s, b)))
		return 0;
	if (remote_copy(s->rpc, from.path, to, taken, files_stopped, s, &f) < 0)
		return f.code ? files_refuse(s, &f) : 0;
	out_line(s, "100%%  complete");
	out_line(s, "Info: Copying file %s to %s...Done.", a, b);
	return 0;
}

static int run_move(struct session *s, const struct match *m)
{
	struct file_info from;
	struct fault f = {0};
	name_text a, b;
	path_text to;

	if (find_ends(s, m, &from, to) < 0)
		return -1;
	files_name(from.path, false, a);
	files_name(to, false, b);
	int taken = check_target(s, to);
	if (taken < 0)
		return -1;
	if (!files_is_sure(s, "Warning: Move file %s to %s? [Y/N]:", a, b) || (taken && !may_overwrite(s, b)))
		return 0;
	if (remote_rename(s->rpc, from.path, to, taken, &f) < 0)
		return files_refuse(s, &f);
	out_line(s, "100%%  complete");
	out_line(s, "Info: Move file %s to %s...Done.", a, b);
	return 0;
}

/* The new name is one of the same folder. */
static int new_name(struct session *s, const struct match *m, const char *from, path_text to)
{
	const char *name = match_text(m, "destination-filename");
	struct fault f = {0};
	path_text folder, other;

	files_parent(from, folder);
	if (files_path(name, strchr(name, '/') ? s->folder : folder, to, &f) < 0)
		return files_refuse(s, &f);
	files_parent(to, other);
	if (*to && !strcmp(folder, other))
		return 0;
	fault_set(&f, FAULT_FILE_NAME, "", "%s", name);
	return files_refuse(s, &f);
}

static int run_rename(struct session *s, const struct match *m)
{
	struct file_info info;
	struct fault f = {0};
	path_text from, to;
	name_text a, b;

	if (files_path_of(s, m, "source-filename", from) < 0 || new_name(s, m, from, to) < 0)
		return -1;
	if (remote_stat(s->rpc, from, &info, &f) < 0)
		return files_refuse(s, &f);
	if (remote_stat(s->rpc, to, &info, &f) == 0)
		return files_refuse_about(s, FAULT_FILE_EXISTS, to);
	files_name(from, false, a);
	files_name(to, false, b);
	if (!files_is_sure(s, "Info: Are you sure to rename file %s to %s? [Y/N]:", a, b))
		return 0;
	if (remote_rename(s->rpc, from, to, false, &f) < 0)
		return files_refuse(s, &f);
	out_line(s, "Info: Renaming file %s to %s...Done.", a, b);
	return 0;
}

/* ---- delete, undelete, the recycle bin ---- */

/* The files that a name with or without '*' means; none, or a folder, is a fault. -1 and said why, else the caller
 * frees the list. */
static int find_files(struct session *s, const char *name, int which, struct file_info **list, size_t *count)
{
	struct fault f = {0};
	path_text path, folder, pattern;

	if (files_pattern(name, s->folder, path, pattern, &f) < 0)
		return files_refuse(s, &f);
	snprintf(folder, sizeof folder, "%s", path);
	bool alone = !*pattern;
	if (alone) {
		snprintf(pattern, sizeof pattern, "%s", files_base(path));
		files_parent(path, folder);
	}
	if (remote_list(s->rpc, folder, pattern, which, list, count, &f) < 0)
		return files_refuse(s, &f);
	if (*count && !(alone && (*list)[0].folder))
		return 0;
	enum fault_code code = *count || !*path ? FAULT_FILE_KIND : FAULT_FILE_MISSING;
	free(*list);
	return files_refuse_about(s, code, path);
}

struct deletion { /* how files are deleted */
	bool forever, quiet;
	bool all; /* on all slots, of which there is one: only the question is another one */
};

/* Y, N or C (no further ones); A turns to quiet. */
static char ask_deletion(struct session *s, struct deletion *how, const char *name)
{
	char question[FILES_PATH + 128];

	if (how->quiet)
		return 'Y';
	snprintf(question, sizeof question,
		how->forever ? "Warning: The contents of file %s cannot be recycled. Continue? [%s]:"
			     : "Info: Are you sure to delete %s? [%s]:",
		name, how->all ? "Yes/All/No/Cancel" : "Y/N");
	char letter = session_ask(s, question, how->all ? "YANC" : "YN");
	how->quiet = letter == 'A';
	return letter == 'A' ? 'Y' : letter;
}

/* 0, -1 and said why, 1 if the user wants no more. */
static int delete_one(struct session *s, struct deletion *how, const struct file_info *info)
{
	struct fault f = {0};
	name_text name;

	files_name(info->path, false, name);
	char letter = ask_deletion(s, how, name);
	if (letter != 'Y')
		return letter == 'C';
	if (remote_do(s->rpc, how->forever ? REMOTE_REMOVE : REMOTE_RECYCLE, info->path, &f) < 0)
		return files_refuse(s, &f);
	out_line(
		s, how->forever ? "Info: Unreserved deleting file %s...Done." : "Info: Deleting file %s...Done.", name);
	return 0;
}

static int run_delete(struct session *s, const struct match *m)
{
	struct deletion how = {match_has(m, "/unreserved"), match_has(m, "/quiet"), match_has(m, "all")};
	struct file_info *list;
	size_t count;
	int result = 0;

	if (find_files(s, match_text(m, "filename"), FILES_PRESENT, &list, &count) < 0)
		return -1;
	for (size_t i = 0; i < count && !s->over && !out_stopped(s); i++) {
		int rc = list[i].folder ? 0 : delete_one(s, &how, &list[i]);
		if (rc > 0)
			break;
		result |= rc;
	}
	free(list);
	return result;
}

static int undelete_one(struct session *s, const char *path)
{
	struct fault f = {0};
	name_text name;

	files_name(path, false, name);
	int taken = check_target(s, path);
	if (taken < 0)
		return -1;
	if (!files_is_sure(s, "Info: Are you sure to undelete %s ?[Y/N] : ", name) ||
		(taken && !may_overwrite(s, name)))
		return 0;
	if (remote_restore(s->rpc, path, taken, &f) < 0)
		return files_refuse(s, &f);
	out_line(s, "Info: Undeleting file %s...Done.", name);
	return 0;
}

static int run_undelete(struct session *s, const struct match *m)
{
	struct file_info *list;
	size_t count;
	int result = 0;

	if (find_files(s, match_text(m, "filename"), FILES_DELETED, &list, &count) < 0)
		return -1;
	for (size_t i = 0; i < count && !s->over && !out_stopped(s); i++)
		result |= undelete_one(s, list[i].path);
	free(list);
	return result;
}

static int purge(struct session *s, const struct file_info *list, size_t count)
{
	struct fault f = {0};

	for (size_t i = 0; i < count; i++)
		if (remote_do(s->rpc, REMOTE_PURGE, list[i].path, &f) < 0 && f.code != FAULT_FILE_MISSING)
			return files_refuse(s, &f);
	return 0;
}

/* The whole bin at one question, or single files at one each. */
static int clear_all(struct session *s)
{
	struct file_info *list;
	struct fault f = {0};
	size_t count;

	if (remote_list(s->rpc, NULL, "*", FILES_DELETED, &list, &count, &f) < 0)
		return files_refuse(s, &f);
	int rc = 0;
	if (!count)
		rc = files_refuse_about(s, FAULT_FILE_MISSING, "");
	else if (files_is_sure(s, "Info: Are you sure to clear all file in recycle bin? [Y/N]:")) {
		rc = purge(s, list, count);
		if (rc == 0)
			out_line(s, "Info: Clearing all file in recycle bin...Done.");
	}
	free(list);
	return rc;
}

static int run_reset_bin(struct session *s, const struct match *m)
{
	struct file_info *list;
	name_text name;
	size_t count;
	int result = 0;

	if (!*match_text(m, "filename"))
		return clear_all(s);
	if (find_files(s, match_text(m, "filename"), FILES_DELETED, &list, &count) < 0)
		return -1;
	for (size_t i = 0; i < count && !s->over && !out_stopped(s); i++) {
		files_name(list[i].path, false, name);
		if (!files_is_sure(s, "Info: Are you sure to clear file %s? [Y/N]:", name))
			continue;
		int rc = purge(s, &list[i], 1);
		if (rc == 0)
			out_line(s, "Info: Clearing file %s...Done.", name);
		result |= rc;
	}
	free(list);
	return result;
}

const struct handler filechange_handlers[] = {
	{"copy-file", run_copy},
	{"move-file", run_move},
	{"rename-file", run_rename},
	{"delete-file", run_delete},
	{"undelete-file", run_undelete},
	{"reset-recycle-bin", run_reset_bin},
	{NULL, NULL},
};
