/*
 * Session files without a device: what a line describes, how a difference is told, what is taken over, how a file is
 * read and a terminal recorded.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "play/align.h"
#include "play/file.h"
#include "play/pattern.h"
#include "play/prompt.h"
#include "play/recorder.h"

/* Lines of a text, without one behind the last '\n'. */
static struct lines lines_of(const char *text)
{
	struct lines l = {0};

	lines_split(&l, text, strlen(text), "\n");
	free(l.line[--l.count]);
	return l;
}

static char *text_of(struct lines *l)
{
	char *made = NULL;
	size_t len;
	FILE *out = open_memstream(&made, &len);

	for (size_t i = 0; i < l->count; i++)
		fprintf(out, "%s\n", l->line[i]);
	fclose(out);
	lines_clear(l);
	return made;
}

static void marks_describe_what_they_say(void **state)
{
	static const struct {
		const char *pattern, *line;
		bool same;
	} cases[] = {
		{"a", "a", true},
		{"a", "b", false},
		{"", "", true},
		{"<any>", "", true},
		{"x <number> y", "x 12 y", true},
		{"x <number> y", "x z y", false},
		{"x <number>", "x ", false},
		{"<number>0", "100", true},
		{"<number><number>", "1", false},
		{"<any>day", "Monday", true},
		{"<any>day", "Monday ", false},
		{"<any>a<any>a<any>", "banana", true},
		{"<any>c<any>a<any>", "banana", false},
		{"<time>", "2026-01-02 03:04:05", true},
		{"<time>", "2026-01-02 03:04:5", false},
		{"at <time>.", "at 2026-01-02 03:04:05.", true},
		{"a.c", "abc", false},
		{"<HUAWEI>x", "<HUAWEI>x", true},
		{"<any lines>", "<any lines>", true},
		{"<any lines>", "x", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		if (pattern_line(cases[i].pattern, cases[i].line) != cases[i].same)
			fail_msg("`%s` and `%s`", cases[i].pattern, cases[i].line);
}

static void any_lines_are_none_or_many(void **state)
{
	static const struct {
		const char *pattern, *lines;
		bool same;
	} cases[] = {
		{"a\n", "a\n", true},
		{"a\n", "a\na\n", false},
		{"a\nb\n", "a\n", false},
		{"a\n<any lines>\nb\n", "a\nb\n", true},
		{"a\n<any lines>\nb\n", "a\n1\n2\nb\n", true},
		{"a\n<any lines>\nb\n", "a\n1\n2\n", false},
		{"<any lines>\nb\n<any lines>\n", "b\nb\nc\n", true},
		{"<any lines>\n", "", true},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct lines p = lines_of(cases[i].pattern), l = lines_of(cases[i].lines);
		if (pattern_lines(&p, &l) != cases[i].same)
			fail_msg("`%s` and `%s`", cases[i].pattern, cases[i].lines);
		lines_clear(&p);
		lines_clear(&l);
	}
}

static void a_pattern_made_to_take_long_does_not(void **state)
{
	char pattern[5 * 2000 + 3] = "", line[20001];

	(void)state;
	for (size_t i = 0; i < 2000; i++)
		memcpy(pattern + i * 5, "<any>", 5);
	strcpy(pattern + 10000, "b");
	memset(line, 'a', 20000);
	line[20000] = '\0';
	assert_false(pattern_line(pattern, line));
}

static void prompts_and_questions_are_told_from_text(void **state)
{
	static const struct {
		const char *line;
		enum waits waits;
		const char *typed;
	} cases[] = {
		{"<H>system-view", WAITS_PROMPT, "system-view"},
		{"[~H-100GE1/0/1]save ?", WAITS_PROMPT, "save ?"},
		{"[*H]", WAITS_PROMPT, ""},
		{"[H]quit", WAITS_PROMPT, "quit"},
		{"Continue? [Y/N]:y", WAITS_QUESTION, "y"},
		{"Continue? [Y(yes)/N(no)/C(cancel)]: n", WAITS_QUESTION, "n"},
		{"Enter Password:$NEXT_1", WAITS_SECRET, "$NEXT_1"},
		{"Enter password(8-16): ^C", WAITS_SECRET, "^C"},
		{"Enter Password:", WAITS_SECRET, ""},
		{"Old password, new password:", WAITS_SECRET, ""},
		{"Enter Password:clear", WAITS_NOT, NULL},
		{"Enter Password:$9", WAITS_NOT, NULL},
		{"Enter Password:$A b", WAITS_NOT, NULL},
		{"The password(x", WAITS_NOT, NULL},
		{"Please configure the password", WAITS_NOT, NULL},
		{"[~H]password:", WAITS_PROMPT, "password:"},
		{"<any>", WAITS_NOT, NULL},
		{"<time>", WAITS_NOT, NULL},
		{"< H>x", WAITS_NOT, NULL},
		{"<>x", WAITS_NOT, NULL},
		{"[Y/N]", WAITS_PROMPT, ""},
		{" <H>x", WAITS_NOT, NULL},
		{"  [2026-01-01] KOD", WAITS_NOT, NULL},
		{"", WAITS_NOT, NULL},
	};
	size_t len;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(line_waits(cases[i].line, &len), cases[i].waits);
		if (cases[i].typed)
			assert_string_equal(cases[i].line + len, cases[i].typed);
	}
	assert_int_equal(screen_waits("out\r\n<H>", 8), WAITS_PROMPT);
	assert_int_equal(screen_waits("out\r\n<H>x", 9), WAITS_NOT);
	assert_int_equal(screen_waits("", 0), WAITS_NOT);
	assert_int_equal(screen_waits("\r\nPassword:", 11), WAITS_SECRET);
	assert_int_equal(screen_waits("description password:", 21), WAITS_NOT);
}

/* What is printed of a difference. Caller frees. */
static char *difference(const char *expected, const char *actual)
{
	struct lines e = lines_of(expected), a = lines_of(actual);
	char *made = NULL;
	size_t len;
	FILE *out = open_memstream(&made, &len);

	align_print(out, &e, &a, "f", 10);
	fclose(out);
	lines_clear(&e);
	lines_clear(&a);
	return made;
}

static void a_difference_has_its_place_and_its_context(void **state)
{
	char *text = difference("<H>a\n1\n2\n3\n4\nold\n5\n", "<H>a\n1\n2\n3\n4\nnew\n5\n");

	(void)state;
	assert_string_equal(text, "@@ f:12 @@\n 2\n 3\n 4\n-old\n+new\n 5\n");
	free(text);
	text = difference("<H>a\nup\n<any lines>\n<H>b\n", "<H>a\ndown\nmore\n<H>b\n");
	assert_string_equal(text, "@@ f:10 @@\n <H>a\n-up\n|down\n|more\n <any lines>\n");
	free(text);
	text = difference("a\n", "a\n");
	assert_string_equal(text, "");
	free(text);
}

static void accepting_keeps_what_still_holds(void **state)
{
	static const struct {
		const char *expected, *actual, *accepted;
	} cases[] = {
		{"<H>a\nat <time>\nold\n", "<H>a\nat 2026-01-02 03:04:05\nnew\n", "<H>a\nat <time>\nnew\n"},
		{"<H>a\n<any lines>\nold\n<H>\n", "<H>a\n1\n2\n<H>\n", "<H>a\n<any lines>\n<H>\n"},
		{"<H>a\n<any lines>\nend\n<H>b\nx\n<H>\n", "<H>a\n1\nEND\n<H>b\ny\n<H>\n",
			"<H>a\n<any lines>\n<H>b\ny\n<H>\n"},
		{"<H>a\n<any>\nx <number>\n", "<H>a\n1\nnew\nx 1\n", "<H>a\n<any>\nnew\nx <number>\n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct lines e = lines_of(cases[i].expected), a = lines_of(cases[i].actual), got = {0};
		align_accept(&e, &a, &got);
		char *text = text_of(&got);
		assert_string_equal(text, cases[i].accepted);
		free(text);
		lines_clear(&e);
		lines_clear(&a);
	}
}

/* ---- files ---- */

static char path[64];

static void write_bytes(const char *text, size_t len)
{
	strcpy(path, "/tmp/session-file-XXXXXX");
	int fd = mkstemp(path);

	assert_int_equal(write(fd, text, len), len);
	close(fd);
}

static void a_file_survives_a_rewrite(void **state)
{
	static const char text[] = "# heading\nrun --name R1\nuser second bob Secret@1\n<R1>a\nout\n=== second\n<R1>b\n"
				   "=== restart\n<R1>\n=== until second\n<R1>c\n";
	char again[sizeof text] = "";

	(void)state;
	write_bytes(text, strlen(text));
	struct session_file *f = file_read(path, stderr);
	assert_non_null(f);
	assert_int_equal(f->parts, 4);
	assert_null(f->part[0].name);
	assert_string_equal(f->part[1].login, "second");
	assert_true(f->part[2].restart);
	assert_string_equal(f->part[2].login, "");
	assert_true(f->part[3].until);
	assert_string_equal(f->part[3].login, "second");
	assert_int_equal(f->part[3].number, 11);
	assert_string_equal(f->user[0].user, "bob");
	assert_string_equal(f->options.line[1], "R1");
	assert_int_equal(file_write(f), 0);
	file_free(f);
	FILE *in = fopen(path, "r");
	assert_int_equal(fread(again, 1, sizeof again, in), strlen(text));
	fclose(in);
	unlink(path);
	assert_string_equal(again, text);
}

static void a_bad_file_is_told_with_its_line(void **state)
{
	static const struct {
		const char *text, *where;
	} cases[] = {
		{"# x\nruns --name\n<H>a\n", ":2: expected"},
		{"run\n<H>a\n", ":1: expected"},
		{"device A\n<A>\n", ":2: expected two"},
		{"device A\ndevice A\n<A>\n", ":2: expected up to"},
		{"user a b\n<A>\n", ":1: expected LOGIN"},
		{"user a b $NO_SUCH_VARIABLE\n<A>\n", ":1: expected the password"},
		{"# x\n", ":1: expected a screen"},
		{"", ":1: expected a screen"},
		{"<A>x\n=== u\nfoo\n", ":3: expected a prompt"},
		{"<A>x\n=== \n", ":2: expected a name"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *said = NULL;
		size_t len;
		FILE *errors = open_memstream(&said, &len);
		write_bytes(cases[i].text, strlen(cases[i].text));
		assert_null(file_read(path, errors));
		fclose(errors);
		unlink(path);
		if (!strstr(said, cases[i].where))
			fail_msg("%s: %s", cases[i].text, said);
		free(said);
	}
	write_bytes("<H>a\n\0\n", 7);
	FILE *errors = fopen("/dev/null", "w");
	assert_null(file_read(path, errors));
	fclose(errors);
	unlink(path);
}

/* ---- recording ---- */

/* Strings in turn: what the device wrote, what the user typed, NULL at the end. Caller frees the file's text. */
static char *record(const char *const *course)
{
	struct recorder *r = recorder_new();
	struct lines file = {0};

	for (size_t i = 0; course[i]; i++) {
		if (i % 2)
			recorder_keys(r, course[i], strlen(course[i]));
		else
			recorder_screen(r, course[i], strlen(course[i]));
	}
	recorder_finish(r, &file);
	recorder_free(r);
	return text_of(&file);
}

static void a_recording_shows_lines_as_they_were_entered(void **state)
{
	static const struct {
		const char *course[12], *file;
	} cases[] = {
		/* the login is not part of it */
		{{"Username:", "admin\r", "admin\r\nPassword:", "x\r", "\r\nInfo\r\n<H>", "a\r", "a\r\nout\r\n<H>",
			 NULL},
			"<H>a\nout\n<H>\n"},
		/* TAB shows a new line, an arrow and a letter change one */
		{{"<H>", "dis\t", "dis\r\n<H>display ", "cl\r", "cl\r\n2026-01-02 03:04:05\r\nMonday\r\n<H>", NULL},
			"<H>display cl\n<time>\n<any>\n<H>\n"},
		{{"<H>", "ac\x1b[Db\r", "ac\b\x1b[1@b\x1b[C\r\n<H>", NULL}, "<H>abc\n<H>\n"},
		{{"<H>", "longer", "longer", "\x15", "\r<H>      \r<H>", "a\r", "a\r\n<H>", NULL}, "<H>a\n<H>\n"},
		/* help, keys that act at once, questions */
		{{"<H>", "a ?", "a ?\r\n  b\r\n<H>a ", "b\r", "b\r\n<H>", NULL}, "<H>a ?\n  b\n<H>a b\n<H>\n"},
		{{"[*H]", "\x1a", "\r\nSure? [Y/N]:", "n\r", "n\r\n<H>", NULL}, "[*H]^Z\nSure? [Y/N]:n\n<H>\n"},
		/* pages; output that was broken off */
		{{"<H>", "a\r", "a\r\n1\r\n  ---- More ----", " ", "\x1b[16D                \x1b[16D2\r\n\r\n<H>",
			 NULL},
			"<H>a\n1\n2\n\n<H>\n"},
		{{"<H>", "a\r", "a\r\n1\r\n  ---- More ----", "q", "\x1b[16D                \x1b[16D<H>", NULL},
			"<H>a\n<any lines>\n<H>\n"},
		{{"<H>", "ping\r", "ping\r\nReply", "\x03", "\r\n<H>", NULL}, "<H>ping\n<any lines>\n<H>\n"},
		/* no prompt, no file */
		{{"Username:", "a\r", "a\r\n", NULL}, ""},
		{{"uptime is 1 day\r\n<H>", "a\r",
			 "a\r\nH-48 uptime is 1 day, 12 h\r\nat 2026/01/02 03:04:05.678\r\n<H>", NULL},
			"<H>a\nH-48 uptime is <number> day, <number> h\nat <any> <any>\n<H>\n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char *file = record(cases[i].course);
		assert_string_equal(file, cases[i].file);
		free(file);
	}
}

static void a_terminal_full_of_noise_is_recorded_or_dropped(void **state)
{
	struct recorder *r = recorder_new();
	struct lines file = {0};
	unsigned seed = 1;

	(void)state;
	recorder_screen(r, "<H>", 3);
	for (int i = 0; i < 200000; i++) {
		static const char some[] = "\x1b[0123456789DCKP@\r\n\b<H>a ";
		char c = some[rand_r(&seed) % (sizeof some - 1)];
		recorder_screen(r, &c, 1);
		if (i % 7 == 0)
			recorder_keys(r, &c, 1);
	}
	recorder_screen(r, "\x1b[99999999999999999999C", 23);
	recorder_screen(r, "\x1b[4000000000@x\n", 15);
	recorder_finish(r, &file);
	recorder_free(r);
	lines_clear(&file);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_describe_what_they_say),
		cmocka_unit_test(any_lines_are_none_or_many),
		cmocka_unit_test(a_pattern_made_to_take_long_does_not),
		cmocka_unit_test(prompts_and_questions_are_told_from_text),
		cmocka_unit_test(a_difference_has_its_place_and_its_context),
		cmocka_unit_test(accepting_keeps_what_still_holds),
		cmocka_unit_test(a_file_survives_a_rewrite),
		cmocka_unit_test(a_bad_file_is_told_with_its_line),
		cmocka_unit_test(a_recording_shows_lines_as_they_were_entered),
		cmocka_unit_test(a_terminal_full_of_noise_is_recorded_or_dropped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
