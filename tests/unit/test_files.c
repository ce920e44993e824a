/*
 * Names of files that never lead out of the flash, and a flash in which somebody has laid traps by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "device/files_private.h"

/* ---- names ---- */

static void test_a_name_has_one_path(void **state)
{
	static const struct {
		const char *name, *folder, *path;
	} cases[] = {
		{"a.cfg", "", "a.cfg"},
		{"a.cfg", "test", "test/a.cfg"},
		{"/a.cfg", "test", "a.cfg"},
		{"flash:/a.cfg", "test", "a.cfg"},
		{"flash:a.cfg", "test", "a.cfg"},
		{"FLASH:/a.cfg", "test", "a.cfg"},
		{"flash:", "test", ""},
		{"flash:/", "test", ""},
		{"", "test", "test"},
		{".", "test", "test"},
		{"..", "test", ""},
		{"..", "test/deep", "test"},
		{"../other//a.cfg", "test", "other/a.cfg"},
		{"x/../y/./z/", "", "y/z"},
		{"...", "", "..."},
		{".hidden", "", ".hidden"},
		{"$_startup", "", "$_startup"},
		{"sub/.lyrebird", "", "sub/.lyrebird"},
	};
	char path[FILES_PATH];
	struct fault f = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(files_path(cases[i].name, cases[i].folder, path, &f), 0);
		assert_string_equal(path, cases[i].path);
	}
}

static void test_a_name_that_leads_out_or_in_is_refused(void **state)
{
	static const char *const names[] = {"..", "../x", "a/../..", "flash:/..", "/../etc/passwd", "a b", "a*", "a\\b",
		"a:b", "cfcard:/a", "a'b", "a\"b", "a~", "a?", "a\tb", "\x01", "\xff\xfe", "\xc3\xbc.cfg", ".lyrebird",
		"flash:/.lyrebird/bin/x", "x/../.lyrebird/new/1", "./.lyrebird"};
	char path[FILES_PATH];

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct fault f = {0};
		assert_int_equal(files_path(names[i], "", path, &f), -1);
		assert_true(f.code == FAULT_FILE_NAME || f.code == FAULT_FOLDER_MISSING);
		for (const char *p = f.detail; *p; p++)
			assert_true(*p >= ' ' && *p <= '~');
	}
}

static void test_long_names_are_refused(void **state)
{
	char name[2 * FILES_PATH], path[FILES_PATH], shown[FILES_PATH + 8];
	struct fault f = {0};

	(void)state;
	memset(name, 'a', sizeof name);
	name[128] = '\0';
	assert_int_equal(files_path(name, "", path, &f), 0);
	name[128] = 'a';
	name[129] = '\0';
	assert_int_equal(files_path(name, "", path, &f), -1);
	for (size_t i = 1; i < sizeof name; i += 2)
		name[i] = '/';
	for (size_t len = 0; len < sizeof name; len++) {
		char cut[2 * FILES_PATH] = "";
		memcpy(cut, name, len);
		if (files_path(cut, "", path, &f) == 0)
			assert_true(strlen(files_name(path, true, shown)) < FILES_PATH);
	}
	assert_int_equal(f.code, FAULT_FILE_NAME);
}

/* Whatever is typed: a path that comes out leads nowhere but down, and is its own path. */
static void test_any_name_gives_a_path_that_stays_inside(void **state)
{
	static const char *const pieces[] = {
		"..", ".", "/", "a", "flash:", ".lyrebird", "*", "b.cfg", " ", "\xff", "//", ":"};
	unsigned seed = 1;

	(void)state;
	for (int i = 0; i < 200000; i++) {
		char name[128] = "", path[FILES_PATH], again[FILES_PATH], guarded[FILES_PATH + 2];
		struct fault f;
		for (int n = (int)(seed % 9); n >= 0; n--) {
			seed = seed * 1103515245u + 12345u;
			strcat(name, pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
		}
		if (files_path(name, i % 2 ? "x/y" : "", path, &f) < 0)
			continue;
		snprintf(guarded, sizeof guarded, "/%s/", path);
		assert_null(strstr(guarded, "/../"));
		assert_true(*path != '/' && strncmp(path, ".lyrebird/", 10) != 0 && strcmp(path, ".lyrebird") != 0);
		assert_int_equal(files_path(path, "", again, &f), 0);
		assert_string_equal(path, again);
	}
}

static void test_a_pattern_stands_in_the_last_part_only(void **state)
{
	char path[FILES_PATH], pattern[FILES_PATH];
	struct fault f = {0};

	(void)state;
	assert_int_equal(files_pattern("flash:/test/*.cfg", "x", path, pattern, &f), 0);
	assert_string_equal(path, "test");
	assert_string_equal(pattern, "*.cfg");
	assert_int_equal(files_pattern("flash:*", "x", path, pattern, &f), 0);
	assert_string_equal(path, "");
	assert_string_equal(pattern, "*");
	assert_int_equal(files_pattern("a*", "x", path, pattern, &f), 0);
	assert_string_equal(path, "x");
	assert_int_equal(files_pattern("a.cfg", "x", path, pattern, &f), 0);
	assert_string_equal(path, "x/a.cfg");
	assert_string_equal(pattern, "");
	assert_int_equal(files_pattern("t*/a.cfg", "", path, pattern, &f), -1);
	assert_int_equal(files_pattern("../*", "", path, pattern, &f), -1);
	assert_int_equal(files_pattern("\x01*", "", path, pattern, &f), -1);
}

static void test_stars_match_any_characters(void **state)
{
	char stars[200], letters[200];

	(void)state;
	assert_true(files_match("*", ""));
	assert_true(files_match("*.cfg", "a.b.cfg"));
	assert_true(files_match("a*b*c", "axxbxbxc"));
	assert_true(files_match("a.cfg", "a.cfg"));
	assert_false(files_match("a.cfg", "a.cfg2"));
	assert_false(files_match("*.cfg", "a.zip"));
	assert_false(files_match("", "a"));
	assert_false(files_match("[ab]", "a"));
	for (size_t i = 0; i < sizeof stars; i++) {
		stars[i] = i % 2 ? '*' : 'a';
		letters[i] = 'a';
	}
	stars[198] = 'b';
	stars[199] = letters[199] = '\0';
	assert_false(files_match(stars, letters)); /* soon */
}

static void test_names_of_the_bin_lead_back(void **state)
{
	char name[FILES_PATH], path[FILES_PATH];

	(void)state;
	files_to_bin("test/deep/a.cfg", name);
	assert_null(strchr(name, '/'));
	assert_int_equal(files_from_bin(name, path), 0);
	assert_string_equal(path, "test/deep/a.cfg");
	assert_int_equal(files_from_bin("..:..:etc:passwd", path), -1);
	assert_int_equal(files_from_bin(":a", path), -1);
	assert_int_equal(files_from_bin("flash:..:x", path), -1);
}

/* ---- a flash ---- */

struct flash {
	char folder[64], outside[64];
	struct files *files;
};

static void put(const char *folder, const char *name, const char *text)
{
	char path[512];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *out = fopen(path, "w");
	assert_non_null(out);
	fputs(text, out);
	fclose(out);
}

static int set_up(void **state)
{
	struct flash *x = calloc(1, sizeof *x);

	strcpy(x->folder, "/tmp/lyrebird-files-XXXXXX");
	strcpy(x->outside, "/tmp/lyrebird-outside-XXXXXX");
	if (!mkdtemp(x->folder) || !mkdtemp(x->outside))
		return -1;
	x->files = files_open(x->folder, "vrpcfg.cfg");
	put(x->folder, "vrpcfg.cfg", "startup");
	put(x->folder, "a.cfg", "a");
	put(x->outside, "secret", "secret");
	*state = x;
	return x->files ? 0 : -1;
}

static int remove_entry(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
	(void)st, (void)kind, (void)ftw;
	return remove(path);
}

static int tear_down(void **state)
{
	struct flash *x = *state;

	files_close(x->files);
	nftw(x->folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
	nftw(x->outside, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
	free(x);
	return 0;
}

static void assert_text(const struct flash *x, const char *path, const char *expected)
{
	char text[64] = "";
	struct fault f = {0};
	int fd = files_read(x->files, path, &f);

	assert_true(fd >= 0);
	assert_int_equal(read(fd, text, sizeof text - 1), strlen(expected));
	assert_string_equal(text, expected);
	close(fd);
}

static void assert_fault(int rc, const struct fault *f, enum fault_code code)
{
	assert_int_equal(rc, -1);
	assert_string_equal(fault_name(f->code), fault_name(code));
}

/* Everything that takes a path is given this one. */
static void assert_all_refuse(const struct flash *x, const char *path)
{
	struct files *fs = x->files;
	struct file_info info, *list = NULL;
	struct fault f;
	unsigned id;
	size_t count;

	assert_int_equal(files_stat(fs, path, &info, &f), -1);
	assert_int_equal(files_read(fs, path, &f), -1);
	assert_int_equal(files_append(fs, path, &f), -1);
	assert_int_equal(files_remove(fs, path, &f), -1);
	assert_int_equal(files_recycle(fs, path, &f), -1);
	assert_int_equal(files_restore(fs, path, true, &f), -1);
	assert_int_equal(files_purge(fs, path, &f), -1);
	assert_int_equal(files_rename(fs, path, "b.cfg", true, &f), -1);
	assert_int_equal(files_rmdir(fs, path, &f), -1);
	assert_int_equal(files_mkdir(fs, path, &f), -1);
	assert_int_equal(files_list(fs, path, "*", FILES_PRESENT, &list, &count, &f), -1);
	free(list);
	int fd = files_begin(fs, &id, &f);
	assert_true(fd >= 0);
	assert_int_equal(files_finish(fs, id, path, false, &f), -1);
	files_drop(fs, id);
	close(fd);
}

static void test_hostile_paths_reach_nothing(void **state)
{
	struct flash *x = *state;
	char out[FILES_PATH], path[FILES_PATH * 2];

	snprintf(out, sizeof out, "../%s/secret", strrchr(x->outside, '/') + 1);
	assert_all_refuse(x, out);
	assert_all_refuse(x, "..");
	assert_all_refuse(x, "/etc/passwd");
	assert_all_refuse(x, "./a.cfg");
	assert_all_refuse(x, "a.cfg/");
	assert_all_refuse(x, ".lyrebird/bin");
	assert_all_refuse(x, ".lyrebird");
	assert_all_refuse(x, "\xff");
	snprintf(path, sizeof path, "%s/secret", x->outside);
	assert_int_equal(access(path, F_OK), 0);
}

static void test_links_that_were_put_there_are_not_followed(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	char link[256], target[256];
	struct file_info *list;
	size_t count;

	snprintf(link, sizeof link, "%s/door", x->folder);
	assert_int_equal(symlink(x->outside, link), 0);
	snprintf(target, sizeof target, "%s/secret", x->outside);
	snprintf(link, sizeof link, "%s/link.cfg", x->folder);
	assert_int_equal(symlink(target, link), 0);
	assert_all_refuse(x, "door/secret");
	assert_all_refuse(x, "door/new");
	assert_int_equal(files_read(x->files, "link.cfg", &f), -1);
	assert_int_equal(files_append(x->files, "link.cfg", &f), -1);
	assert_int_equal(files_recycle(x->files, "link.cfg", &f), -1);
	assert_int_equal(files_rename(x->files, "link.cfg", "b.cfg", false, &f), -1);
	assert_int_equal(files_list(x->files, "", "*", FILES_PRESENT, &list, &count, &f), 0);
	assert_int_equal(count, 2); /* vrpcfg.cfg and a.cfg */
	free(list);
	/* A file may take the place of a link: the link goes, what it leads to stays. */
	assert_fault(files_rename(x->files, "a.cfg", "link.cfg", false, &f), &f, FAULT_FILE_EXISTS);
	assert_int_equal(files_rename(x->files, "a.cfg", "link.cfg", true, &f), 0);
	assert_text(x, "link.cfg", "a");
	FILE *in = fopen(target, "r");
	assert_non_null(in);
	assert_non_null(fgets(target, sizeof target, in));
	assert_string_equal(target, "secret");
	fclose(in);
}

static void test_fifos_and_odd_names_do_no_harm(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	char path[256];
	struct file_info *list;
	size_t count;

	snprintf(path, sizeof path, "%s/fifo", x->folder);
	assert_int_equal(mkfifo(path, 0600), 0);
	put(x->folder, "\x1b[2J\xff", "odd");
	assert_int_equal(files_read(x->files, "fifo", &f), -1);
	assert_int_equal(files_append(x->files, "fifo", &f), -1);
	assert_int_equal(files_remove(x->files, "fifo", &f), -1);
	assert_int_equal(files_list(x->files, "", "*", FILES_PRESENT, &list, &count, &f), 0);
	assert_int_equal(count, 3);
	assert_string_equal(list[0].path, "?[2J?");
	free(list);
}

static void test_our_own_folder_may_be_a_trap(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	char link[256];
	unsigned id;

	snprintf(link, sizeof link, "%s/.lyrebird", x->folder);
	assert_int_equal(symlink(x->outside, link), 0);
	assert_int_equal(files_begin(x->files, &id, &f), -1);
	assert_int_equal(files_recycle(x->files, "a.cfg", &f), -1);
	assert_text(x, "a.cfg", "a");
}

static void test_the_startup_file_is_guarded(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	unsigned id;
	int fd = files_begin(x->files, &id, &f);

	assert_fault(files_remove(x->files, "vrpcfg.cfg", &f), &f, FAULT_FILE_GUARDED);
	assert_fault(files_recycle(x->files, "vrpcfg.cfg", &f), &f, FAULT_FILE_GUARDED);
	assert_fault(files_append(x->files, "vrpcfg.cfg", &f), &f, FAULT_FILE_GUARDED);
	assert_fault(files_rename(x->files, "vrpcfg.cfg", "b.cfg", false, &f), &f, FAULT_FILE_GUARDED);
	assert_fault(files_rename(x->files, "a.cfg", "vrpcfg.cfg", true, &f), &f, FAULT_FILE_GUARDED);
	assert_fault(files_finish(x->files, id, "vrpcfg.cfg", true, &f), &f, FAULT_FILE_GUARDED);
	assert_fault(files_check_target(x->files, "vrpcfg.cfg", &f), &f, FAULT_FILE_GUARDED);
	files_drop(x->files, id);
	close(fd);
	assert_text(x, "vrpcfg.cfg", "startup");
}

static void test_a_file_gets_its_name_when_it_is_complete(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	struct file_info info;
	unsigned id;
	int fd = files_begin(x->files, &id, &f);

	assert_int_equal(write(fd, "new", 3), 3);
	assert_fault(files_stat(x->files, "b.cfg", &info, &f), &f, FAULT_FILE_MISSING);
	assert_fault(files_finish(x->files, id, "a.cfg", false, &f), &f, FAULT_FILE_EXISTS);
	assert_fault(files_finish(x->files, id, "no/b.cfg", false, &f), &f, FAULT_FOLDER_MISSING);
	assert_int_equal(files_mkdir(x->files, "d", &f), 0);
	assert_fault(files_finish(x->files, id, "d", true, &f), &f, FAULT_FILE_KIND);
	assert_int_equal(files_finish(x->files, id, "a.cfg", true, &f), 0);
	close(fd);
	assert_text(x, "a.cfg", "new");
	assert_fault(files_finish(x->files, id, "b.cfg", false, &f), &f, FAULT_FILE_MISSING);
}

static void test_what_nobody_holds_any_more_makes_room(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	int fd[FILES_BEGUN];
	unsigned id;

	for (unsigned i = 0; i < FILES_BEGUN; i++) {
		fd[i] = files_begin(x->files, &id, &f);
		assert_true(fd[i] >= 0);
		assert_int_equal(id, i + 1);
	}
	assert_fault(files_begin(x->files, &id, &f), &f, FAULT_LIMIT);
	close(fd[7]); /* its maker died */
	fd[7] = files_begin(x->files, &id, &f);
	assert_true(fd[7] >= 0);
	assert_int_equal(id, 8);
	for (unsigned i = 0; i < FILES_BEGUN; i++)
		close(fd[i]);
}

static void test_the_bin_keeps_one_file_for_each_path(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	struct file_info *list;
	size_t count;

	/* Looking into the bin makes none: the disk may be full. */
	assert_int_equal(files_list(x->files, NULL, "*", FILES_DELETED, &list, &count, &f), 0);
	assert_int_equal(count, 0);
	free(list);
	assert_int_equal(faccessat(x->files->root, FILES_OWN, F_OK, 0), -1);
	assert_int_equal(files_mkdir(x->files, "d", &f), 0);
	assert_int_equal(files_rename(x->files, "a.cfg", "d/a.cfg", false, &f), 0);
	assert_int_equal(files_recycle(x->files, "d/a.cfg", &f), 0);
	put(x->folder, "a.cfg", "other");
	assert_int_equal(files_recycle(x->files, "a.cfg", &f), 0);
	put(x->folder, "a.cfg", "third");
	assert_int_equal(files_recycle(x->files, "a.cfg", &f), 0);
	assert_int_equal(files_list(x->files, NULL, "*", FILES_DELETED, &list, &count, &f), 0);
	assert_int_equal(count, 2);
	free(list);
	assert_int_equal(files_list(x->files, "d", "*", FILES_PRESENT | FILES_DELETED, &list, &count, &f), 0);
	assert_int_equal(count, 1);
	assert_true(list[0].deleted);
	assert_string_equal(list[0].path, "d/a.cfg");
	free(list);
	assert_int_equal(files_restore(x->files, "a.cfg", false, &f), 0);
	assert_text(x, "a.cfg", "third");
	assert_int_equal(files_rmdir(x->files, "d", &f), 0);
	assert_fault(files_restore(x->files, "d/a.cfg", false, &f), &f, FAULT_FOLDER_MISSING);
	assert_int_equal(files_purge(x->files, "d/a.cfg", &f), 0);
	assert_fault(files_purge(x->files, "d/a.cfg", &f), &f, FAULT_FILE_MISSING);
}

/* Freeing is left to whoever takes the descriptor. */
static void assert_gone(const struct flash *x)
{
	int fd = files_take_gone(x->files);
	struct stat st;

	assert_true(fd >= 0);
	assert_int_equal(fstat(fd, &st), 0);
	assert_int_equal(st.st_nlink, 0);
	close(fd);
	assert_int_equal(files_take_gone(x->files), -1);
}

static void test_what_loses_its_name_is_held_until_it_is_taken(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};

	assert_int_equal(files_remove(x->files, "a.cfg", &f), 0);
	assert_gone(x);
	put(x->folder, "a.cfg", "one");
	assert_int_equal(files_recycle(x->files, "a.cfg", &f), 0);
	assert_int_equal(files_take_gone(x->files), -1);
	put(x->folder, "a.cfg", "two");
	assert_int_equal(files_recycle(x->files, "a.cfg", &f), 0);
	assert_gone(x);
	put(x->folder, "a.cfg", "three");
	assert_int_equal(files_restore(x->files, "a.cfg", true, &f), 0);
	assert_gone(x);
	assert_text(x, "a.cfg", "two");
	assert_int_equal(files_recycle(x->files, "a.cfg", &f), 0);
	assert_int_equal(files_purge(x->files, "a.cfg", &f), 0);
	assert_gone(x);
	put(x->folder, "b.cfg", "last"); /* taken by nobody: closed with the flash */
	assert_int_equal(files_remove(x->files, "b.cfg", &f), 0);
}

static void test_folders_have_their_limits(void **state)
{
	struct flash *x = *state;
	struct fault f = {0};
	char path[FILES_PATH] = "d";

	for (int i = 1; i <= FILES_LEVELS; i++) {
		assert_int_equal(files_mkdir(x->files, path, &f), 0);
		strcat(path, "/d");
	}
	assert_fault(files_mkdir(x->files, path, &f), &f, FAULT_LIMIT);
	assert_fault(files_mkdir(x->files, "d", &f), &f, FAULT_FILE_EXISTS);
	assert_fault(files_mkdir(x->files, "a.cfg/x", &f), &f, FAULT_FOLDER_MISSING);
	assert_fault(files_rmdir(x->files, "d", &f), &f, FAULT_FOLDER_FULL);
	assert_fault(files_rmdir(x->files, "a.cfg", &f), &f, FAULT_FOLDER_MISSING);
	assert_fault(files_remove(x->files, "d", &f), &f, FAULT_FILE_KIND);
	assert_fault(files_recycle(x->files, "", &f), &f, FAULT_FILE_KIND);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_name_has_one_path),
		cmocka_unit_test(test_a_name_that_leads_out_or_in_is_refused),
		cmocka_unit_test(test_long_names_are_refused),
		cmocka_unit_test(test_any_name_gives_a_path_that_stays_inside),
		cmocka_unit_test(test_a_pattern_stands_in_the_last_part_only),
		cmocka_unit_test(test_stars_match_any_characters),
		cmocka_unit_test(test_names_of_the_bin_lead_back),
		cmocka_unit_test_setup_teardown(test_hostile_paths_reach_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_links_that_were_put_there_are_not_followed, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_fifos_and_odd_names_do_no_harm, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_our_own_folder_may_be_a_trap, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_the_startup_file_is_guarded, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_a_file_gets_its_name_when_it_is_complete, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_what_nobody_holds_any_more_makes_room, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_the_bin_keeps_one_file_for_each_path, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_what_loses_its_name_is_held_until_it_is_taken, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_folders_have_their_limits, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
