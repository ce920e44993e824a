/*
 * Commit points on disk: ids, labels, what leaves the list and what stays for the way back, damaged files.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "device/points.h"

static char folder[64];
static int complaints;

static void complain(void *ctx, const char *file, const char *why)
{
	(void)ctx;
	(void)file;
	(void)why;
	complaints++;
}

static struct points *reopen(struct points *h)
{
	points_close(h);
	complaints = 0;
	h = points_open(folder, complain, NULL);
	assert_non_null(h);
	return h;
}

static int set_up(void **state)
{
	strcpy(folder, "/tmp/points-XXXXXX");
	assert_non_null(mkdtemp(folder));
	*state = reopen(NULL);
	return 0;
}

static int tear_down(void **state)
{
	char command[128];

	points_close(*state);
	snprintf(command, sizeof command, "rm -r %s", folder);
	return system(command);
}

static int add(struct points *h, const char *label, struct fault *f)
{
	static const char text[] = "<difference><sysname is='new'><host-name>x</host-name></sysname></difference>";
	struct point p = {.user = "admin", .line = "VTY 0", .type = "CLI", .time = "now", .description = "a \"b\" <c>"};

	snprintf(p.label, sizeof p.label, "%s", label);
	return points_add(h, &p, text, f);
}

static void add_many(struct points *h, int n)
{
	for (int i = 0; i < n; i++)
		assert_int_equal(add(h, "", NULL), 0);
}

static int files(void)
{
	DIR *dir = opendir(folder);
	int n = 0;

	for (const struct dirent *e; (e = readdir(dir));)
		n += strstr(e->d_name, ".xml") != NULL;
	closedir(dir);
	return n;
}

static void test_points_come_back_as_they_were(void **state)
{
	struct points *h = *state;

	add_many(h, 3);
	*state = h = reopen(h);
	assert_int_equal(points_count(h), 3);
	const struct point *p = points_at(h, 0);
	assert_int_equal(p->id, POINTS_FIRST + 2);
	assert_string_equal(p->user, "admin");
	assert_string_equal(p->description, "a \"b\" <c>");
	xmlDoc *doc = points_difference(h, p, NULL);
	assert_string_equal(xmlDocGetRootElement(doc)->name, "difference");
	assert_string_equal(xmlFirstElementChild(xmlDocGetRootElement(doc))->name, "sysname");
	xmlFreeDoc(doc);
}

static void test_the_81st_pushes_the_oldest_without_a_label_out(void **state)
{
	struct points *h = *state;

	assert_int_equal(add(h, "first", NULL), 0);
	add_many(h, POINTS_LISTED);
	for (int again = 0; again < 2; again++, *state = h = reopen(h)) {
		assert_int_equal(points_count(h), POINTS_LISTED);
		assert_int_equal(points_at(h, POINTS_LISTED - 1)->id, POINTS_FIRST);
		assert_null(points_find(h, POINTS_FIRST + 1));
		assert_non_null(points_find(h, POINTS_FIRST + 2));
		assert_true(points_each(h, POINTS_LISTED - 1)->hidden);
	}
}

static void test_hidden_points_go_once_no_way_leads_through_them(void **state)
{
	struct points *h = *state;

	add_many(h, POINTS_LISTED + 5);
	assert_int_equal(files(), POINTS_LISTED + 5);
	assert_int_equal(points_set_anchor(h, POINTS_FIRST + 2, "#\nreturn\n", NULL), 0);
	assert_int_equal(files(), POINTS_LISTED + 2);
	assert_int_equal(points_set_anchor(h, points_newest(h), "#\nreturn\n", NULL), 0);
	assert_int_equal(files(), POINTS_LISTED);
	assert_int_equal(points_forget_oldest(h, POINTS_LISTED, NULL), 0);
	assert_int_equal(points_set_anchor(h, points_newest(h), "#\nreturn\n", NULL), 0);
	*state = h = reopen(h);
	assert_int_equal(points_count(h), 0);
	add_many(h, 1);
	assert_int_equal(points_at(h, 0)->id, POINTS_FIRST + POINTS_LISTED + 5);
}

static void test_points_that_only_the_anchor_needs_call_for_a_new_one(void **state)
{
	struct points *h = *state;

	add_many(h, POINTS_LISTED + POINTS_HIDDEN - 1);
	assert_false(points_wants_anchor(h));
	add_many(h, 1);
	assert_true(points_wants_anchor(h));
	assert_int_equal(points_set_anchor(h, points_newest(h), "#\nreturn\n", NULL), 0);
	assert_false(points_wants_anchor(h));
	assert_int_equal(files(), POINTS_LISTED);
}

static void test_labels_are_unique_and_few(void **state)
{
	struct points *h = *state;
	char label[32];
	struct fault f;

	for (int i = 0; i < POINTS_LABELS; i++) {
		snprintf(label, sizeof label, "label %d", i);
		assert_int_equal(add(h, label, &f), 0);
	}
	assert_int_equal(add(h, "3rd", &f), -1);
	assert_int_equal(f.code, FAULT_LABEL_INVALID);
	assert_int_equal(add(h, "-", &f), -1);
	assert_int_equal(f.code, FAULT_LABEL_INVALID);
	assert_int_equal(add(h, "label 3", &f), -1);
	assert_int_equal(f.code, FAULT_LABEL_EXISTS);
	assert_int_equal(add(h, "one more", &f), -1);
	assert_int_equal(f.code, FAULT_LIMIT);
	assert_int_equal(points_count(h), POINTS_LABELS);
	assert_int_equal(points_set_label(h, POINTS_FIRST, "another", &f), 0);
	assert_int_equal(points_set_label(h, POINTS_FIRST + 1, "", &f), 0);
	assert_int_equal(points_set_label(h, POINTS_FIRST + 99, "x", &f), -1);
	assert_int_equal(f.code, FAULT_COMMIT_MISSING);
	*state = h = reopen(h);
	assert_int_equal(points_labelled(h, "another")->id, POINTS_FIRST);
	assert_null(points_labelled(h, "label 1"));
	assert_int_equal(add(h, "one more", &f), 0);
}

static void test_a_point_that_is_taken_back_leaves_nothing(void **state)
{
	struct points *h = *state;

	add_many(h, 2);
	points_take_back(h);
	assert_int_equal(points_newest(h), POINTS_FIRST);
	assert_int_equal(files(), 1);
}

static void test_the_anchor_comes_back(void **state)
{
	struct points *h = *state;
	unsigned long id = 0;
	char *text;

	assert_null(points_anchor(h, &id));
	add_many(h, 1);
	assert_int_equal(points_set_anchor(h, POINTS_FIRST, "sysname a\n#\nreturn\n", NULL), 0);
	*state = h = reopen(h);
	text = points_anchor(h, &id);
	assert_string_equal(text, "sysname a\n#\nreturn\n");
	assert_int_equal(id, POINTS_FIRST);
	free(text);
}

static void write_text(const char *name, const char *text)
{
	char path[PATH_MAX];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *out = fopen(path, "w");
	fputs(text, out);
	fclose(out);
}

static void test_damaged_files_are_told_of_and_left_alone(void **state)
{
	struct points *h = *state;
	unsigned long id;
	struct fault f;

	add_many(h, 1);
	write_text("1000000002.xml", "<point");
	write_text("1000000003.xml", "");
	write_text("1000000004.xml", "<other/>");
	write_text("1000000005.xml", "<point><sysname/></point>");
	write_text("notes.txt", "not ours");
	write_text("anchor.cfg", "no number");
	*state = h = reopen(h);
	assert_int_equal(complaints, 3);
	assert_int_equal(points_count(h), 2);
	assert_null(points_difference(h, points_at(h, 0), &f));
	assert_int_equal(f.code, FAULT_FILE);
	assert_null(points_anchor(h, &id));
}

static void test_a_cut_anchor_is_none(void **state)
{
	struct points *h = *state;
	unsigned long id;

	write_text("anchor.cfg", "!1000000001\nsysname a\n#\nret");
	assert_null(points_anchor(h, &id));
	write_text("anchor.cfg", "!1000000001x\nsysname a\n#\nreturn\n");
	assert_null(points_anchor(h, &id));
	write_text("anchor.cfg", "!99999999999999999999\nsysname a\n#\nreturn\n");
	assert_null(points_anchor(h, &id));
}

static void test_no_way_leads_over_a_lost_point(void **state)
{
	struct points *h = *state;
	char path[PATH_MAX];
	size_t n;
	struct fault f;

	add_many(h, 5);
	assert_int_equal(points_way(h, POINTS_FIRST, &n, &f), 0);
	assert_int_equal(n, 5);
	snprintf(path, sizeof path, "%s/1000000003.xml", folder);
	assert_int_equal(unlink(path), 0);
	*state = h = reopen(h);
	assert_int_equal(points_way(h, POINTS_FIRST + 3, &n, &f), 0);
	assert_int_equal(n, 2);
	assert_int_equal(points_way(h, POINTS_FIRST + 2, &n, &f), -1);
	assert_int_equal(points_way(h, POINTS_FIRST, &n, &f), -1);
	assert_string_equal(f.detail, "commit point 1000000003 is lost");
	assert_int_equal(points_way(h, points_next(h), &n, &f), 0);
	assert_int_equal(points_way(h, points_next(h) + 1, &n, &f), -1);
}

static void test_a_break_lasts_over_a_restart(void **state)
{
	struct points *h = *state;
	size_t n;
	struct fault f;

	add_many(h, 2);
	points_break(h);
	assert_int_equal(points_way(h, POINTS_FIRST + 1, &n, &f), -1);
	assert_int_equal(points_set_anchor(h, points_last(h), "#\nreturn\n", NULL), 0);
	*state = h = reopen(h);
	assert_int_equal(points_next(h), POINTS_FIRST + 3);
	add_many(h, 1);
	assert_int_equal(points_way(h, POINTS_FIRST + 3, &n, &f), 0);
	assert_int_equal(points_way(h, POINTS_FIRST + 1, &n, &f), -1);
}

static void test_numbers_out_of_range_are_no_points(void **state)
{
	struct points *h = *state;

	write_text("5.xml", "<point/>");
	write_text("4000000000.xml", "<point/>");
	write_text("99999999999999999999999.xml", "<point/>");
	write_text("1000000001.xml", "<point/>");
	write_text("1000000001.hidden.xml", "<point/>");
	*state = h = reopen(h);
	assert_int_equal(points_count(h), 1);
	assert_null(points_each(h, 1));
	assert_int_equal(points_next(h), POINTS_FIRST + 1);
}

static void test_points_that_are_kept_outlive_a_new_anchor(void **state)
{
	struct points *h = *state;
	size_t n;

	add_many(h, 5);
	assert_int_equal(points_forget_oldest(h, 5, NULL), 0);
	points_keep(h, POINTS_FIRST + 2);
	assert_int_equal(points_set_anchor(h, points_last(h), "#\nreturn\n", NULL), 0);
	assert_int_equal(points_way(h, POINTS_FIRST + 2, &n, NULL), 0);
	assert_int_equal(points_way(h, POINTS_FIRST + 1, &n, NULL), -1);
	points_keep(h, 0);
	assert_int_equal(points_set_anchor(h, points_last(h), "#\nreturn\n", NULL), 0);
	assert_int_equal(points_way(h, POINTS_FIRST + 2, &n, NULL), -1);
}

static void test_a_folder_that_cannot_be_written_refuses(void **state)
{
	struct points *h = *state;
	struct fault f;

	add_many(h, 1);
	write_text("1000000002.xml.new", "");
	char path[PATH_MAX];
	snprintf(path, sizeof path, "%s/1000000002.xml.new", folder);
	unlink(path);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_int_equal(add(h, "", &f), -1);
	assert_int_equal(f.code, FAULT_FILE);
	assert_int_equal(points_count(h), 1);
	rmdir(path);
	assert_int_equal(add(h, "", &f), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_points_come_back_as_they_were, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_the_81st_pushes_the_oldest_without_a_label_out, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_hidden_points_go_once_no_way_leads_through_them, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			test_points_that_only_the_anchor_needs_call_for_a_new_one, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_labels_are_unique_and_few, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_a_point_that_is_taken_back_leaves_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_the_anchor_comes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_damaged_files_are_told_of_and_left_alone, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_a_cut_anchor_is_none, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_no_way_leads_over_a_lost_point, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_a_break_lasts_over_a_restart, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_numbers_out_of_range_are_no_points, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_points_that_are_kept_outlive_a_new_anchor, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_a_folder_that_cannot_be_written_refuses, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
