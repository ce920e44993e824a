/*
 * The editor's keys over a terminal that is a string: what line comes out, what the screen gets.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>

#include "cli/editor.h"
#include "cli/history.h"
#include "cli/input.h"
#include "cli/output.h"
#include "tests/unit/fake_terminal.h"

#define PROMPT "[~HUAWEI]"

struct desk {
	struct session session;
	struct fake_terminal terminal;
	char asked[256]; /* last text that help was asked for */
};

static void help(struct session *s, const char *text)
{
	struct desk *d = (struct desk *)s;

	snprintf(d->asked, sizeof d->asked, "%s", text);
	out_raw(s, "HELP\n");
}

/* Candidates are the words of a small dictionary that begin with the last word. */
static void complete(struct session *s, const char *text, struct help *h)
{
	static const char *const words[] = {"display", "ntp", "peer", "ping", "port"};
	const char *last = strrchr(text, ' ');

	(void)s;
	last = last ? last + 1 : text;
	h->items = calloc(8, sizeof *h->items);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strncmp(words[i], last, strlen(last)) == 0)
			h->items[h->count++] = (struct help_item){strdup(words[i]), strdup(""), true};
}

static int set_up(void **state)
{
	static const struct editor_hooks hooks = {help, complete};
	struct desk *d = calloc(1, sizeof *d);

	fake_init(&d->terminal, true);
	d->session.terminal = &d->terminal.terminal;
	d->session.running = -1;
	d->session.input = input_new();
	d->session.output = output_new(&d->session);
	d->session.untold = history_new(0);
	d->session.history = history_new(HISTORY_DEFAULT);
	d->session.editor = editor_new(&d->session, &hooks);
	*state = d;
	return 0;
}

static int tear_down(void **state)
{
	struct desk *d = *state;

	editor_free(d->session.editor);
	history_free(d->session.history);
	history_free(d->session.untold);
	output_free(d->session.output);
	input_free(d->session.input);
	free(d->terminal.screen);
	free(d);
	return 0;
}

static enum editor_result type(struct desk *d, const char *keys, size_t len, char **line)
{
	enum editor_result result;

	fake_type(&d->terminal, keys, len);
	result = editor_read(d->session.editor, PROMPT, line);
	out_flush(&d->session);
	return result;
}

static void expect_line(struct desk *d, const char *keys, const char *expected)
{
	char *line;

	assert_int_equal(type(d, keys, strlen(keys), &line), EDITOR_LINE);
	assert_string_equal(line, expected);
	free(line);
}

static void a_line_is_echoed_whole_and_ends_with_cr_lf(void **state)
{
	struct desk *d = *state;

	expect_line(d, "display clock\r", "display clock");
	assert_string_equal(d->terminal.screen, PROMPT "display clock\r\n");
}

static void a_long_line_is_echoed_unbroken_when_the_width_is_unknown(void **state)
{
	struct desk *d = *state;
	char keys[302], expected[400];

	memset(keys, 'x', 300);
	memcpy(keys + 300, "\r", 2);
	snprintf(expected, sizeof expected, PROMPT "%.300s\r\n", keys);
	char *line;
	assert_int_equal(type(d, keys, 301, &line), EDITOR_LINE);
	free(line);
	assert_string_equal(d->terminal.screen, expected);
}

static void the_editing_keys_of_the_manual(void **state)
{
	static const struct {
		const char *keys, *line;
	} cases[] = {
		{"ab\x7f"
		 "c\r",
			"ac"},
		{"ab\bc\r", "ac"},
		{"bc\1a\r", "abc"},
		{"bc\1a\5d\r", "abcd"},
		{"ac\2b\r", "abc"},
		{"ac\x1b[Db\x1b[Cd\r", "abcd"},
		{"ac\x1bODb\x1bOCd\r", "abcd"},
		{"xab\1\4\r", "ab"},
		{"one two\x17three\r", "one three"},
		{"one two\2\2\x18\r", "wo"},
		{"one two\2\2\x19\r", "one t"},
		{"one two\x1b"
		 "b\x1b"
		 "d2\r",
			"one 2"},
		{"one two\1\x1b"
		 "fx\r",
			"onex two"},
		{"ab\x1b\r", "ab"},
		{"ab\x1b[\r", "ab"},
		{"ab\x1b[H0\x1b[F9\x1b[D\x1b[3~\r", "0ab"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		expect_line(*state, cases[i].keys, cases[i].line);
}

static void ctrl_d_is_no_end_of_input(void **state)
{
	expect_line(*state, "\4\4display\r", "display");
}

static void keys_without_meaning_ring_and_change_nothing(void **state)
{
	struct desk *d = *state;

	expect_line(d,
		"a\x0b\x14\x1d\x16\x11\x13\x1c\x1e\x1f\x15"
		"b\r",
		"ab");
	assert_non_null(strchr(d->terminal.screen, '\a'));
}

static void bytes_above_ascii_stay_what_they_are(void **state)
{
	expect_line(*state, "sysname \xc3\xa9\xff\r", "sysname \xc3\xa9\xff");
}

static void ctrl_c_abandons_the_line(void **state)
{
	struct desk *d = *state;
	char *line;

	assert_int_equal(type(d, "displ\3", 6, &line), EDITOR_BREAK);
	assert_null(line);
	assert_string_equal(d->terminal.screen, PROMPT "displ\r\n");
}

static void ctrl_z_leaves_after_a_new_line(void **state)
{
	struct desk *d = *state;
	char *line;

	assert_int_equal(type(d, "\x1a", 1, &line), EDITOR_LEAVE);
	assert_string_equal(d->terminal.screen, PROMPT "\r\n");
}

static void the_end_of_input_drops_a_line_without_enter(void **state)
{
	char *line;

	assert_int_equal(type(*state, "undo ntp server disable", 23, &line), EDITOR_END);
	assert_null(line);
}

static void the_question_mark_helps_at_once_and_restores_the_line(void **state)
{
	struct desk *d = *state;

	expect_line(d, "ntp s?erver\r", "ntp server");
	assert_string_equal(d->asked, "ntp s");
	assert_string_equal(d->terminal.screen, PROMPT "ntp s?\r\nHELP\r\n" PROMPT "ntp server\r\n");
}

static void tab_completes_a_unique_word_on_a_new_line(void **state)
{
	struct desk *d = *state;

	expect_line(d, "disp\tx\r", "display x");
	assert_string_equal(d->terminal.screen, PROMPT "disp\r\n" PROMPT "display x\r\n");
}

static void tab_goes_round_the_candidates(void **state)
{
	struct desk *d = *state;

	expect_line(d, "p\t\t\t\t\r", "peer");
	assert_string_equal(d->terminal.screen,
		PROMPT "p\r\n" PROMPT "peer\r\n" PROMPT "ping\r\n" PROMPT "port\r\n" PROMPT "peer\r\n");
}

static void tab_without_candidates_repeats_the_line(void **state)
{
	struct desk *d = *state;

	expect_line(d, "zz\t\r", "zz");
	assert_string_equal(d->terminal.screen, PROMPT "zz\r\n" PROMPT "zz\r\n");
}

static void history_goes_up_and_down(void **state)
{
	struct desk *d = *state;

	history_add(d->session.history, "first");
	history_add(d->session.history, "second");
	expect_line(d, "\x10\r", "second");
	expect_line(d, "\x1b[A\x1b[A\r", "first");
	expect_line(d, "\x10\x10\x10\xe\r", "second");
	expect_line(d,
		"typed\x10\xe"
		"new\r",
		"new");
}

static void history_keeps_ten_lines_and_repetitions_once(void **state)
{
	struct desk *d = *state;
	struct history *h = d->session.history;
	char line[20];

	for (int i = 0; i < 25; i++) {
		snprintf(line, sizeof line, "line %d", i / 2);
		history_add(h, line);
	}
	assert_int_equal(history_count(h), 10);
	assert_string_equal(history_line(h, 0), "line 3");
	assert_string_equal(history_line(h, 9), "line 12");
}

static void hot_keys_replace_what_was_typed(void **state)
{
	struct desk *d = *state;

	expect_line(d, "rubbish\7", "display current-configuration");
	expect_line(d, "\xc", "display ip routing-table");
	expect_line(d, "\xf", "undo debugging all");
}

static void a_line_may_have_the_limit_and_no_more(void **state)
{
	struct desk *d = *state;
	static char keys[LINE_LIMIT + 102];
	char *line;

	memset(keys, 'a', sizeof keys);
	keys[LINE_LIMIT] = '\r';
	assert_int_equal(type(d, keys, LINE_LIMIT + 1, &line), EDITOR_LINE);
	assert_int_equal(strlen(line), LINE_LIMIT);
	assert_null(strchr(d->terminal.screen, '\a'));
	free(line);

	keys[LINE_LIMIT] = 'b';
	keys[LINE_LIMIT + 100] = '\r';
	assert_int_equal(type(d, keys, LINE_LIMIT + 101, &line), EDITOR_LINE);
	assert_int_equal(strlen(line), LINE_LIMIT + 1);
	assert_non_null(strchr(d->terminal.screen, '\a'));
	free(line);

	/* The next line has room again. */
	expect_line(d, "short\r", "short");
}

static void thousands_of_pasted_lines_all_arrive(void **state)
{
	enum { LINES = 5000 };
	struct desk *d = *state;
	char *keys = NULL, *line, expected[64];
	size_t len;
	FILE *f = open_memstream(&keys, &len);

	for (int i = 0; i < LINES; i++)
		fprintf(f, "description line number %d\r", i);
	fclose(f);
	fake_type(&d->terminal, keys, len);
	for (int i = 0; i < LINES; i++) {
		snprintf(expected, sizeof expected, "description line number %d", i);
		assert_int_equal(editor_read(d->session.editor, PROMPT, &line), EDITOR_LINE);
		assert_string_equal(line, expected);
		free(line);
	}
	out_flush(&d->session);
	snprintf(expected, sizeof expected, PROMPT "description line number %d\r\n", LINES - 1);
	assert_string_equal(d->terminal.screen + d->terminal.shown - strlen(expected), expected);
	assert_int_equal(d->terminal.shown, len + LINES * (strlen(PROMPT) + 1));
	free(keys);
}

static void a_secret_is_not_shown(void **state)
{
	struct desk *d = *state;
	char buf[32];

	fake_type(&d->terminal, "sec\bCret\r", 9);
	assert_int_equal(input_line(&d->session, buf, sizeof buf, false), 6);
	out_flush(&d->session);
	assert_string_equal(buf, "seCret");
	assert_string_equal(d->terminal.screen, "\r\n");
}

static void a_plain_line_drops_what_has_no_room(void **state)
{
	struct desk *d = *state;
	char buf[4];

	fake_type(&d->terminal, "abcdef\r", 7);
	assert_int_equal(input_line(&d->session, buf, sizeof buf, true), 3);
	out_flush(&d->session);
	assert_string_equal(buf, "abc");
	assert_string_equal(d->terminal.screen, "abc\a\a\a\r\n");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_line_is_echoed_whole_and_ends_with_cr_lf),
		TEST(a_long_line_is_echoed_unbroken_when_the_width_is_unknown),
		TEST(the_editing_keys_of_the_manual),
		TEST(ctrl_d_is_no_end_of_input),
		TEST(keys_without_meaning_ring_and_change_nothing),
		TEST(bytes_above_ascii_stay_what_they_are),
		TEST(ctrl_c_abandons_the_line),
		TEST(ctrl_z_leaves_after_a_new_line),
		TEST(the_end_of_input_drops_a_line_without_enter),
		TEST(the_question_mark_helps_at_once_and_restores_the_line),
		TEST(tab_completes_a_unique_word_on_a_new_line),
		TEST(tab_goes_round_the_candidates),
		TEST(tab_without_candidates_repeats_the_line),
		TEST(history_goes_up_and_down),
		TEST(history_keeps_ten_lines_and_repetitions_once),
		TEST(hot_keys_replace_what_was_typed),
		TEST(a_line_may_have_the_limit_and_no_more),
		TEST(thousands_of_pasted_lines_all_arrive),
		TEST(a_secret_is_not_shown),
		TEST(a_plain_line_drops_what_has_no_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
