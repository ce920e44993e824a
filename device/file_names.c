/*
 * Names of files: what a user writes and the one form that it stands for. Looks at no disk.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "device/files_private.h"

#define PART_MAX 128 /* bytes of one part of a path */

static const char drive[] = "flash:";

/* The device's rule: visible characters without those that have a meaning of their own. '?' asks for help. */
static bool is_plain(char c)
{
	return c > ' ' && c <= '~' && !strchr("~*/\\:'\"?", c);
}

static bool is_plain_part(const char *part, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!is_plain(part[i]))
			return false;
	return len <= PART_MAX;
}

void files_make_plain(char *path)
{
	for (; *path; path++)
		if (*path != '/' && !is_plain(*path))
			*path = '?';
}

static int refuse(const char *name, struct fault *f)
{
	char plain[FILES_PATH];

	snprintf(plain, sizeof plain, "%s", name);
	for (char *p = plain; *p; p++)
		if (*p < ' ' || *p > '~')
			*p = '?';
	return fault_set(f, FAULT_FILE_NAME, "", "%s", plain);
}

/* Leaves the last part of a path. False at the root: there is nothing above it. */
static bool go_up(char path[FILES_PATH])
{
	char *slash = strrchr(path, '/');

	if (!*path)
		return false;
	*(slash ? slash : path) = '\0';
	return true;
}

static bool go_down(char path[FILES_PATH], const char *part, size_t len)
{
	size_t used = strlen(path), more = len + (used > 0);

	/* With "flash:/" in front it is 255 characters at most. */
	if (!is_plain_part(part, len) || used + more + sizeof drive > FILES_PATH - 1)
		return false;
	if (!used && len == strlen(FILES_OWN) && !strncmp(part, FILES_OWN, len))
		return false;
	snprintf(path + used, FILES_PATH - used, "%s%.*s", used ? "/" : "", (int)len, part);
	return true;
}

/* Where a name begins: at the root behind a drive or a slash, else in the folder. */
static const char *start(const char *name, const char *folder, char path[FILES_PATH])
{
	bool absolute = *name == '/' || !strncasecmp(name, drive, sizeof drive - 1);

	snprintf(path, FILES_PATH, "%s", absolute ? "" : folder);
	return *name != '/' && absolute ? name + sizeof drive - 1 : name;
}

int files_path(const char *name, const char *folder, char path[FILES_PATH], struct fault *f)
{
	const char *p = start(name, folder, path);

	for (size_t len; *p; p += len) {
		p += strspn(p, "/");
		len = strcspn(p, "/");
		if (len == 0 || (len == 1 && *p == '.'))
			continue;
		if (len == 2 && !strncmp(p, "..", 2)) {
			if (!go_up(path))
				return fault_set(f, FAULT_FOLDER_MISSING, "", NULL);
		} else if (!go_down(path, p, len)) {
			return refuse(name, f);
		}
	}
	return 0;
}

/* Where the last part of a name begins: behind the last slash, or behind the drive. */
static size_t last_part(const char *name)
{
	const char *slash = strrchr(name, '/');

	if (slash)
		return (size_t)(slash + 1 - name);
	return strncasecmp(name, drive, sizeof drive - 1) ? 0 : sizeof drive - 1;
}

int files_pattern(
	const char *name, const char *folder, char path[FILES_PATH], char pattern[FILES_PATH], struct fault *f)
{
	size_t at = last_part(name), len = strlen(name + at);
	char before[FILES_PATH + 8];

	pattern[0] = '\0';
	if (!strchr(name + at, '*'))
		return files_path(name, folder, path, f);
	if (at >= sizeof before || len >= FILES_PATH)
		return refuse(name, f);
	memcpy(before, name, at);
	before[at] = '\0';
	for (size_t i = 0; i < len; i++)
		if (name[at + i] != '*' && !is_plain(name[at + i]))
			return refuse(name, f);
	memcpy(pattern, name + at, len + 1);
	return files_path(before, folder, path, f);
}

int files_below(const char *base, const char *name, char path[FILES_PATH], char pattern[FILES_PATH], struct fault *f)
{
	char inner[FILES_PATH];
	int rc = pattern ? files_pattern(name, "", inner, pattern, f) : files_path(name, "", inner, f);

	return rc < 0 ? -1 : files_path(inner, base, path, f);
}

void files_parent(const char *path, char parent[FILES_PATH])
{
	snprintf(parent, FILES_PATH, "%s", path);
	go_up(parent);
}

const char *files_base(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

int files_join(const char *folder, const char *base, char path[FILES_PATH], struct fault *f)
{
	snprintf(path, FILES_PATH, "%s", folder);
	return go_down(path, base, strlen(base)) ? 0 : refuse(base, f);
}

const char *files_name(const char *path, bool folder, char buf[FILES_PATH + 8])
{
	snprintf(buf, FILES_PATH + 8, "%s/%s%s", drive, path, folder && *path ? "/" : "");
	return buf;
}

/* A star that fails is given one character more: no more work than the product of both lengths. */
bool files_match(const char *pattern, const char *name)
{
	const char *star = NULL, *behind = NULL;

	while (*name) {
		if (*pattern == '*') {
			star = ++pattern;
			behind = name;
		} else if (*pattern == *name) {
			pattern++;
			name++;
		} else if (star) {
			pattern = star;
			name = ++behind;
		} else {
			return false;
		}
	}
	return !pattern[strspn(pattern, "*")];
}

static void swap(char *text, char from, char to)
{
	for (; *text; text++)
		if (*text == from)
			*text = to;
}

void files_to_bin(const char *path, char name[FILES_PATH])
{
	snprintf(name, FILES_PATH, "%s", path);
	swap(name, '/', ':');
}

int files_from_bin(const char *name, char path[FILES_PATH])
{
	char swapped[FILES_PATH];

	if ((size_t)snprintf(swapped, sizeof swapped, "%s", name) >= sizeof swapped)
		return -1;
	swap(swapped, ':', '/');
	return files_path(swapped, "", path, NULL) == 0 && !strcmp(swapped, path) ? 0 : -1;
}
