/*
 * What reaches the screen, byte by byte: line ends, the pager and its keys, the filters.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "cli/filter.h"
#include "cli/history.h"
#include "cli/input.h"
#include "cli/output.h"
#include "tests/unit/fake_terminal.h"

#define MORE "  ---- More ----"
#define ERASE "\x1b[16D                \x1b[16D"

struct desk {
	struct session session;
	struct fake_terminal terminal;
};

static int set_up(void **state)
{
	struct desk *d = calloc(1, sizeof *d);

	fake_init(&d->terminal, true);
	d->session.terminal = &d->terminal.terminal;
	d->session.running = -1;
	d->session.screen_length = 4;
	d->session.input = input_new();
	d->session.output = output_new(&d->session);
	d->session.untold = history_new(0);
	*state = d;
	return 0;
}

static int tear_down(void **state)
{
	struct desk *d = *state;

	filters_clear(&d->session);
	history_free(d->session.untold);
	output_free(d->session.output);
	input_free(d->session.input);
	free(d->terminal.screen);
	free(d);
	return 0;
}

/* Prints lines "line 1".."line n" as a paged command would, with these keys in front of it. */
static void print_lines(struct desk *d, int n, const char *keys, const char *expected)
{
	/* The end of the keys was the end of the input: start with fresh ears. */
	input_free(d->session.input);
	d->session.input = input_new();
	fake_type(&d->terminal, keys, strlen(keys));
	output_begin(d->session.output, true);
	for (int i = 1; i <= n; i++)
		out_line(&d->session, "line %d", i);
	output_end(d->session.output);
	out_flush(&d->session);
	assert_string_equal(d->terminal.screen, expected);
}

static void lines_end_with_cr_lf(void **state)
{
	struct desk *d = *state;

	out_line(&d->session, "one\ntwo");
	out_raw(&d->session, "three\nfour\r\n");
	out_flush(&d->session);
	assert_string_equal(d->terminal.screen, "one\r\ntwo\r\nthree\r\nfour\r\n");
}

static void a_stream_is_lines(void **state)
{
	struct desk *d = *state;
	FILE *f = out_stream(&d->session);

	fputs("a", f);
	fflush(f);
	fputs("b\n\nlast", f);
	fclose(f);
	out_flush(&d->session);
	assert_string_equal(d->terminal.screen, "ab\r\n\r\nlast\r\n");
}

static void a_page_that_fits_has_no_pause(void **state)
{
	print_lines(*state, 3, "", "line 1\r\nline 2\r\nline 3\r\n");
}

static void blank_shows_the_next_page(void **state)
{
	print_lines(*state, 7, "  ",
		"line 1\r\nline 2\r\nline 3\r\n" MORE ERASE "line 4\r\nline 5\r\nline 6\r\n" MORE ERASE "line 7\r\n");
}

static void enter_shows_the_next_line(void **state)
{
	print_lines(
		*state, 5, "\r\r", "line 1\r\nline 2\r\nline 3\r\n" MORE ERASE "line 4\r\n" MORE ERASE "line 5\r\n");
}

static void any_other_key_stops(void **state)
{
	print_lines(*state, 50, "q", "line 1\r\nline 2\r\nline 3\r\n" MORE ERASE);
	print_lines(*state, 50, "\3", "line 1\r\nline 2\r\nline 3\r\n" MORE ERASE);
}

static void a_closed_login_stops(void **state)
{
	print_lines(*state, 50, "", "line 1\r\nline 2\r\nline 3\r\n" MORE ERASE);
}

static void patterns_at_the_pager(void **state)
{
	struct desk *d = *state;

	print_lines(d, 20, "+1.$\r",
		"line 1\r\nline 2\r\nline 3\r\n" MORE ERASE "+1.$\r\nline 10\r\nline 11\r\nline 12\r\n" MORE ERASE);
	print_lines(d, 9, "-[4-7]\r", "line 1\r\nline 2\r\nline 3\r\n" MORE ERASE "-[4-7]\r\nline 8\r\nline 9\r\n");
	print_lines(d, 9, "/8\r", "line 1\r\nline 2\r\nline 3\r\n" MORE ERASE "/8\r\nline 8\r\nline 9\r\n");
	/* The next command knows nothing of it. */
	print_lines(d, 1, "", "line 1\r\n");
}

static void a_bad_pattern_at_the_pager_changes_nothing(void **state)
{
	print_lines(*state, 4, "+a(b\r", "line 1\r\nline 2\r\nline 3\r\n" MORE ERASE "+a(b\r\nline 4\r\n");
}

static void screen_length_zero_never_pauses(void **state)
{
	struct desk *d = *state;

	d->session.screen_length = 0;
	print_lines(d, 4, "", "line 1\r\nline 2\r\nline 3\r\nline 4\r\n");
}

static void ctrl_c_stops_a_command_and_keys_behind_it_survive(void **state)
{
	struct desk *d = *state;

	fake_type(&d->terminal, "ahead\3after", 11);
	output_begin(d->session.output, true);
	assert_true(out_stopped(&d->session));
	output_end(d->session.output);
	assert_false(out_stopped(&d->session));
	assert_int_equal(input_key(&d->session), 'a');
	assert_int_equal(input_key(&d->session), 'f');
}

static void typing_ahead_survives_a_look_for_ctrl_c(void **state)
{
	struct desk *d = *state;
	char buf[16];

	fake_type(&d->terminal, "next\rline\r", 10);
	assert_false(out_stopped(&d->session));
	assert_int_equal(input_line(&d->session, buf, sizeof buf, false), 4);
	assert_string_equal(buf, "next");
}

/* ---- filters ---- */

static void read_ok(struct desk *d, const char *text)
{
	unsigned at;

	filters_clear(&d->session);
	assert_int_equal(filters_read(&d->session, text, &at), MATCH_OK);
}

static void read_bad(struct desk *d, const char *text, enum match_status why, unsigned where)
{
	unsigned at;

	filters_clear(&d->session);
	assert_int_equal(filters_read(&d->session, text, &at), why);
	assert_int_equal(at, where);
}

static void filters_are_read_with_blanks_and_bars_in_patterns(void **state)
{
	struct desk *d = *state;

	read_ok(d, " inc  a b|c  | exclude x |no-more");
	assert_int_equal(d->session.filters, 3);
	assert_string_equal(d->session.filter[0].name, "include");
	assert_string_equal(d->session.filter[0].pattern, "a b|c");
	assert_string_equal(d->session.filter[1].pattern, "x");
	assert_string_equal(d->session.filter[2].name, "no-more");
	read_ok(d, "i sysname");
	assert_string_equal(d->session.filter[0].name, "include");
	read_ok(d, " section ignore-case include vpn | count");
	assert_string_equal(d->session.filter[0].name, "section");
	assert_true(d->session.filter[0].ignore_case);
	assert_string_equal(d->session.filter[1].name, "count");
	read_ok(d, "count include x | no-more");
	assert_int_equal(d->session.filters, 3);
	assert_string_equal(d->session.filter[0].name, "include");
	assert_string_equal(d->session.filter[1].name, "count");
	assert_string_equal(d->session.filter[2].name, "no-more");
}

static void wrong_filters_are_refused_at_the_word(void **state)
{
	struct desk *d = *state;

	read_bad(d, " grep x", MATCH_UNRECOGNIZED, 1);
	read_bad(d, " include", MATCH_INCOMPLETE, 8);
	read_bad(d, " include a(b", MATCH_WRONG, 9);
	read_bad(d, " include ((a{200}){200}){200}", MATCH_WRONG, 9);
	read_bad(d, " include (a)\\1", MATCH_WRONG, 9);
	read_bad(d, " count x", MATCH_TOO_MANY, 7);
	read_bad(d, "", MATCH_INCOMPLETE, 0);
	read_bad(d, "section", MATCH_INCOMPLETE, 7);
	read_bad(d, "count count", MATCH_TOO_MANY, 6);
}

static void more_filters_than_the_device_has_are_refused(void **state)
{
	char text[40 * 8] = "";
	struct desk *d = *state;
	unsigned at;

	for (int i = 0; i < 33; i++)
		strcat(text, i ? " | i a" : "i a");
	assert_int_equal(filters_read(&d->session, text, &at), MATCH_TOO_MANY);
}

struct collected {
	struct filter *filter;
	char text[512];
};

static void collect(void *ctx, const char *line)
{
	struct collected *c = ctx;

	if (!filter_line(c->filter, line, collect, c))
		return;
	strcat(c->text, line);
	strcat(c->text, "/");
}

static void filtered(struct desk *d, const char *text, const char *expected)
{
	static const char *const lines[] = {
		"#", "interface A", " mtu 1500", "#", "interface B", " vpn x", " Mtu 9", "#", "ntp 1"};
	struct collected c = {.text = ""};

	read_ok(d, text);
	c.filter = filter_new(&d->session.filter[0]);
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		collect(&c, lines[i]);
	filter_end(c.filter, collect, &c);
	filter_free(c.filter);
	assert_string_equal(c.text, expected);
}

static void what_the_filters_do(void **state)
{
	filtered(*state, "include mtu|vpn", " mtu 1500/ vpn x/");
	filtered(*state, "exclude #|^[ ]", "interface A/interface B/ntp 1/");
	filtered(*state, "begin Mtu", " Mtu 9/#/ntp 1/");
	filtered(*state, "ignore-case include MTU", " mtu 1500/ Mtu 9/");
	filtered(*state, "count", "Total lines: 9./");
	filtered(*state, "section include vpn", "interface B/ vpn x/ Mtu 9/");
	filtered(*state, "section exclude interface", "ntp 1/");
	filtered(*state, "include nothing", "");
}

static void the_dialect_of_patterns_is_the_devices(void **state)
{
	static const struct {
		const char *pattern, *line;
		int found; /* -1 = no pattern */
	} cases[] = {
		{"*NTP", "a *NTP", 1},
		{"*NTP", "NTP", 0},
		{"+x", "a+x", 1},
		{"?x", "x", 0},
		{"(*a|+b)c", "+bc", 1},
		{"a^b", "a^b", 1},
		{"^ab", "xab", 0},
		{"a|^b", "xb", 0},
		{"a$b", "a$b", 1},
		{"ab$", "abx", 0},
		{"(a$|b)", "ax", 0},
		{"a)", "a)", 1},
		{"a]", "a]", 1},
		{"{,3}", "a{,3}", 1},
		{"a{,3}", "aaa", 0},
		{"ba{3,}c", "baaaac", 1},
		{"ba{3,}c", "baac", 0},
		{"ba{2}c", "baac", 1},
		{"{2}", "{2}", 1},
		{"\\.", "ab", 0},
		{"\\.", "a.b", 1},
		{"\\<a", "ba", 0},
		{"\\w", "w", 1},
		{"\\w", "a", 0},
		{"[]a]b", "]b", 1},
		{"[^]a]b", "]b", 0},
		{"[*]", "*", 1},
		{"a(b", "", -1},
		{"[z-a]", "", -1},
		{"[ab", "", -1},
		{"Directory|Files", "Files", 1},
		{"^*a", "*a", 1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		regex_t re;
		int rc = filter_compile(&re, cases[i].pattern, false);
		if ((rc < 0) != (cases[i].found < 0))
			fail_msg("%s", cases[i].pattern);
		if (rc < 0)
			continue;
		if ((regexec(&re, cases[i].line, 0, NULL, 0) == 0) != cases[i].found)
			fail_msg("%s on %s", cases[i].pattern, cases[i].line);
		regfree(&re);
	}
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(lines_end_with_cr_lf),
		TEST(a_stream_is_lines),
		TEST(a_page_that_fits_has_no_pause),
		TEST(blank_shows_the_next_page),
		TEST(enter_shows_the_next_line),
		TEST(any_other_key_stops),
		TEST(a_closed_login_stops),
		TEST(patterns_at_the_pager),
		TEST(a_bad_pattern_at_the_pager_changes_nothing),
		TEST(screen_length_zero_never_pauses),
		TEST(ctrl_c_stops_a_command_and_keys_behind_it_survive),
		TEST(typing_ahead_survives_a_look_for_ctrl_c),
		TEST(filters_are_read_with_blanks_and_bars_in_patterns),
		TEST(wrong_filters_are_refused_at_the_word),
		TEST(more_filters_than_the_device_has_are_refused),
		TEST(what_the_filters_do),
		TEST(the_dialect_of_patterns_is_the_devices),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
