/*
 * Matching: the notation's powers, abbreviation, the five errors and their caret, canonical values.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <time.h>

#include "tests/unit/grammar_sentence.h"

static const char commands[] =
	"sys one\n\tviews system\n\n"
	"system two\n\tviews system\n\n"
	"alpha beta\nalpha bend <n>\n\tviews system\n\t<n> integer 1..9\n\n"
	"choose { red | green <n> | blue }\n\tviews system\n\t<n> integer 1..9\n\n"
	"maybe [ red | green <n> ] [ <word> ]\n\tviews system\n\t<n> integer 1..9\n\t<word> string 2..4\n\n"
	"some { red | green <n> | blue } *\n\tviews system\n\t<n> integer 1..9\n\n"
	"any [ red | green <n> | { up | down } ] * end\n\tviews system\n\t<n> integer 1..9\n\n"
	"list <n> &<1-3>\n\tviews system\n\t<n> integer 1..9\n\n"
	"pairs { <n> to <m> } &<1-2> [ last ]\n\tviews system\n\t<n> integer 1..9\n\t<m> integer 1..9\n\n"
	"none [ <n> ] &<1-2>\n\tviews system\n\t<n> integer 1..9\n\n"
	"hostile [ [ x ] | [ y ] | [ <w> ] ] * [ [ x ] | [ y ] ] *\n\tviews system\n\t<w> string 1..20\n\n"
	"wide [ <a> | <b> | <c> | <d> | <e> | <f> | <g> | <h> | <i> | <j> | <k> | <l> | <m> | <n> ] *\n\tviews system\n"
	"\t<a> string 1..9\n\t<b> string 1..9\n\t<c> string 1..9\n\t<d> string 1..9\n\t<e> string 1..9\n"
	"\t<f> string 1..9\n\t<g> string 1..9\n\t<h> string 1..9\n\t<i> string 1..9\n\t<j> string 1..9\n"
	"\t<k> string 1..9\n\t<l> string 1..9\n\t<m> string 1..9\n\t<n> string 1..9\n\n"
	"address <ip> { <mask> | <mask-length> }\n\tviews system\n\t<ip> ipv4 host\n\t<mask> ipv4-mask\n"
	"\t<mask-length> integer 0..32 mask as <mask>\n\n"
	"prefix { <ipv6-address> <length> | <ipv6-prefix> }\n\tviews system\n\t<ipv6-address> ipv6\n"
	"\t<length> integer 1..128 join / as <ipv6-prefix>\n\t<ipv6-prefix> ipv6-prefix\n\n"
	"clock [ <ip> ] [ <stratum> ] [ version <v> | fast ]\n\tviews system\n"
	"\t<ip> ipv4 127.127.1.0..127.127.1.3 default 127.127.1.0\n\t<stratum> integer 1..15 default 8\n"
	"\t<v> integer 1..4 default 3\n\n"
	"source { <interface-name> | <interface-type> <interface-number> }\n\tviews system\n"
	"\t<interface-name> interface-name exists interface\n\n"
	"interface { <interface-name> | <interface-type> <interface-number> }\n\tviews system\n\tenters interface\n\n"
	"pair <interface-type> <interface-number> end\n\tviews system\n\n"
	"route <a>/<b> <low>.<high>\n\tviews system\n\t<a> ipv4\n\t<b> integer 0..32\n\t<low> integer 0..9\n"
	"\t<high> integer 0..99\n\n"
	"say <text>\n\tviews system\n\t<text> text 1..20\n\n"
	"name <name>\n\tviews system\n\t<name> string 1..5 not _public_ lower\n\n"
	"secret thing\n\tviews system\n\tlevel 3\n\n"
	"show all\n\tviews all\n\tunstored\n\tlevel 0\n\n";

static struct small set;

static int compile(void **state)
{
	(void)state;
	set = small_compile(commands);
	if (set.mistakes)
		print_error("%s", set.messages);
	return set.im ? 0 : -1;
}

static int forget(void **state)
{
	(void)state;
	small_free(&set);
	return 0;
}

static struct match last;

static void expect(const char *line, const char *canonical)
{
	char buf[MATCH_TEXT];

	grammar_match(set.im, NULL, image_view(set.im, "system"), line, &last);
	match_print(&last, buf, sizeof buf);
	if (last.status != MATCH_OK)
		print_error("'%s': status %d at %u\n", line, last.status, last.at);
	assert_int_equal(last.status, MATCH_OK);
	assert_string_equal(buf, canonical);
}

static void refuse(const char *line, enum match_status status, unsigned at)
{
	grammar_match(set.im, NULL, image_view(set.im, "system"), line, &last);
	if (last.status != status || last.at != at)
		print_error("'%s': status %d at %u\n", line, last.status, last.at);
	assert_int_equal(last.status, status);
	assert_int_equal(last.at, at);
	assert_int_equal(last.count, 0);
}

static void groups_take_what_the_notation_says(void **state)
{
	(void)state;
	expect("choose red", "choose red");
	expect("choose green 4", "choose green 4");
	refuse("choose", MATCH_INCOMPLETE, 6);
	refuse("choose red blue", MATCH_TOO_MANY, 11);
	expect("maybe", "maybe");
	expect("maybe red", "maybe red");
	expect("maybe green 3 ab", "maybe green 3 ab");
	expect("maybe abc", "maybe abc");
	expect("some blue red", "some red blue");
	expect("some blue green 2 red", "some red green 2 blue");
	refuse("some", MATCH_INCOMPLETE, 4);
	refuse("some red red", MATCH_TOO_MANY, 9);
	expect("any end", "any end");
	expect("any down green 1 red end", "any red green 1 down end");
	refuse("any down up end", MATCH_UNRECOGNIZED, 9);
}

static void repetitions_count(void **state)
{
	(void)state;
	refuse("list", MATCH_INCOMPLETE, 4);
	expect("list 1", "list 1");
	expect("list 3 2 1", "list 3 2 1");
	refuse("list 1 2 3 4", MATCH_TOO_MANY, 11);
	expect("pairs 1 to 2 3 to 4 last", "pairs 1 to 2 3 to 4 last");
	refuse("pairs 1 to 2 3 to 4 5", MATCH_TOO_MANY, 20);
	expect("none", "none");
	expect("none 1 2", "none 1 2");
	refuse("none 1 2 3", MATCH_TOO_MANY, 9);
}

static void abbreviations_need_to_be_unique(void **state)
{
	(void)state;
	expect("choo r", "choose red");
	expect("CHOOSE Green 4", "choose green 4");
	expect("sys one", "sys one"); /* exact beats longer ones */
	refuse("sys two", MATCH_UNRECOGNIZED, 4);
	expect("syst two", "system two");
	expect("sy o", "sys one"); /* the next word decides */
	refuse("sy", MATCH_AMBIGUOUS, 0);
	refuse("sy x", MATCH_AMBIGUOUS, 0);
	refuse("alpha be", MATCH_AMBIGUOUS, 6);
	expect("al ben 3", "alpha bend 3");
	expect("al be 3", "alpha bend 3");
}

static void each_error_has_its_caret(void **state)
{
	(void)state;
	refuse("", MATCH_EMPTY, 0);
	refuse("   ", MATCH_EMPTY, 0);
	refuse("# remark", MATCH_EMPTY, 0);
	refuse("!remark", MATCH_EMPTY, 0);
	refuse("nonsense", MATCH_UNRECOGNIZED, 0);
	refuse("  choose  pink", MATCH_UNRECOGNIZED, 10);
	refuse("choose green", MATCH_INCOMPLETE, 12);
	refuse("choose green  ", MATCH_INCOMPLETE, 12);
	refuse("choose green 10", MATCH_WRONG, 13);
	refuse("choose green x", MATCH_WRONG, 13);
	refuse("choose green 3 4", MATCH_TOO_MANY, 15);
	refuse("choose gr\x01", MATCH_UNRECOGNIZED, 7);
	refuse("name \xc3\xa4", MATCH_WRONG, 5);
	refuse("choose green 3\t", MATCH_WRONG, 13);
	refuse("sys\xff one", MATCH_UNRECOGNIZED, 0);
}

static void values_are_canonical(void **state)
{
	(void)state;
	expect("address 10.0.0.1 24", "address 10.0.0.1 255.255.255.0");
	assert_string_equal(match_get(&last, "mask"), "255.255.255.0");
	assert_null(match_get(&last, "mask-length"));
	expect("address 10.0.0.1 255.255.255.0", "address 10.0.0.1 255.255.255.0");
	refuse("address 10.0.0.1 255.0.255.0", MATCH_WRONG, 17);
	refuse("address 224.0.0.1 24", MATCH_WRONG, 8);
	expect("prefix 2001:db8:0:0::1 64", "prefix 2001:DB8::1/64");
	assert_string_equal(match_get(&last, "ipv6-prefix"), "2001:DB8::1/64");
	assert_int_equal(last.count, 2);
	expect("prefix 2001:DB8::1/64", "prefix 2001:DB8::1/64");
	expect("name ABC", "name abc");
	expect("name \"ab\"", "name ab");
	expect("name \"a b\"", "name \"a b\"");
	refuse("name abcdef", MATCH_WRONG, 5);
	expect("say  hello   world ", "say hello   world");
	refuse("say 123456789012345678901", MATCH_WRONG, 4);
	expect("route 10.0.0.0/8 4.99", "route 10.0.0.0/8 4.99");
	refuse("route 10.0.0.0/33 4.99", MATCH_WRONG, 6);
}

static void defaults_are_not_written(void **state)
{
	(void)state;
	expect("clock 127.127.1.0 8", "clock");
	expect("clock 8", "clock");
	expect("clock 127.127.1.1 8", "clock 127.127.1.1");
	expect("clock 127.127.1.0 9", "clock 9");
	expect("clock version 3", "clock");
	expect("clock version 4", "clock version 4");
	expect("clock fast", "clock fast");
	assert_string_equal(command_default(set.im, last.command, "stratum"), "8");
	assert_null(command_default(set.im, last.command, "nothing"));
}

static void interface_pairs_are_one_value(void **state)
{
	(void)state;
	expect("source 100ge 1/0/1", "source 100GE1/0/1");
	assert_int_equal(last.count, 2);
	assert_string_equal(last.values[1].name, "interface-name");
	assert_int_equal(last.values[1].at, 7);
	expect("source 100GE1/0/1", "source 100GE1/0/1");
	expect("source lo 5", "source LoopBack5");
	expect("source 10ge1/0/1.7", "source 10GE1/0/1.7");
	expect("pair lo 5 end", "pair LoopBack5 end");
	expect("pair LoopBack5 end", "pair LoopBack5 end");
	refuse("source lo 1024", MATCH_WRONG, 10);
	refuse("source lo1024", MATCH_WRONG, 7);
	refuse("source 1 1/0/1", MATCH_AMBIGUOUS, 7);
	refuse("source 100GE", MATCH_INCOMPLETE, 12);
	refuse("source ether 1", MATCH_WRONG, 7);
}

/* ---- what the caller knows ---- */

static bool stands(void *ctx, const char *kind, const char *name)
{
	++*(int *)ctx;
	return strcmp(kind, "interface") == 0 && strcmp(name, "100GE1/0/1") == 0;
}

static void a_missing_object_is_a_wrong_parameter(void **state)
{
	int asked = 0;
	struct grammar_env env = {.ctx = &asked, .level = -1, .exists = stands};
	static const struct {
		const char *line;
		enum match_status status;
		unsigned at;
	} cases[] = {
		{"source 100GE1/0/1", MATCH_OK, 0},
		{"source 100GE1/0/2", MATCH_WRONG, 7},
		{"source 100GE 1/0/2", MATCH_WRONG, 13},
		{"interface 100GE1/0/1", MATCH_OK, 0},
		{"interface 100GE1/0/2", MATCH_WRONG, 10},
		{"interface LoopBack7", MATCH_OK, 0}, /* the command creates it */
		{"interface 100GE1/0/1.5", MATCH_OK, 0},
		{"interface 100GE1/0/2.5", MATCH_WRONG, 10}, /* no port, no sub-interface */
		{"source LoopBack7", MATCH_WRONG, 7},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		asked = 0;
		grammar_match(set.im, &env, image_view(set.im, "system"), cases[i].line, &last);
		assert_int_equal(last.status, cases[i].status);
		if (cases[i].status != MATCH_OK)
			assert_int_equal(last.at, cases[i].at);
		assert_true(asked <= 1);
	}
}

static bool not_choose(void *ctx, view_id v, const struct command *c)
{
	(void)ctx, (void)v;
	return strcmp(c->run, "choose") != 0;
}

static void commands_above_the_level_or_hidden_by_the_caller_do_not_exist(void **state)
{
	struct grammar_env low = {.level = 2}, without = {.level = -1, .visible = not_choose};
	view_id v = image_view(set.im, "system");

	(void)state;
	grammar_match(set.im, &low, v, "secret thing", &last);
	assert_int_equal(last.status, MATCH_UNRECOGNIZED);
	assert_int_equal(last.at, 0);
	expect("secret thing", "secret thing");
	grammar_match(set.im, &without, v, "choose red", &last);
	assert_int_equal(last.status, MATCH_UNRECOGNIZED);
	assert_int_equal(last.at, 0);
	grammar_match(set.im, &without, v, "maybe red", &last);
	assert_int_equal(last.status, MATCH_OK);
}

static void lines_for_all_views_stand_in_every_view(void **state)
{
	(void)state;
	for (view_id v = 0; v < image_view_count(set.im); v++) {
		grammar_match(set.im, NULL, v, "sh al", &last);
		assert_int_equal(last.status, MATCH_OK);
	}
	grammar_match(set.im, NULL, image_view(set.im, "user"), "choose red", &last);
	assert_int_equal(last.status, MATCH_UNRECOGNIZED);
}

/* ---- hostile lines ---- */

static double cpu(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void repeat(char *line, const char *start, const char *word, size_t len)
{
	strcpy(line, start);
	while (strlen(line) + strlen(word) < len)
		strcat(line, word);
}

static void hostile_lines_cost_little(void **state)
{
	static char line[2 * LINE_LIMIT];
	static const char *const starts[][2] = {{"hostile", " x"}, {"hostile", " y"}, {"wide", " q"}, {"wide", " \"\""},
		{"list", " 1"}, {"pairs", " 1 to 2"}, {"say", " x"}, {"a", " a"}, {"\"", " \""}, {"maybe", " ab"}};

	(void)state;
	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
		double start = cpu();
		for (int n = 0; n < 10; n++) {
			repeat(line, starts[i][0], starts[i][1], LINE_LIMIT);
			grammar_match(set.im, NULL, image_view(set.im, "system"), line, &last);
		}
		double ms = (cpu() - start) * 100;
		if (ms > 5)
			print_message("%s%s...: %.2f ms\n", starts[i][0], starts[i][1], ms);
		assert_true(ms < 50);
		assert_int_not_equal(last.status, MATCH_EMPTY);
	}
	expect("hostile y x abc", "hostile x y abc");
	expect("wide a b c d e f g h i j k l m n", "wide a b c d e f g h i j k l m n");
	refuse("wide a b c d e f g h i j k l m n o", MATCH_TOO_MANY, 33);
}

static void a_line_over_the_limit_is_refused(void **state)
{
	static char line[2 * LINE_LIMIT];

	(void)state;
	repeat(line, "say ", "x", LINE_LIMIT + 10);
	refuse(line, MATCH_TOO_MANY, LINE_LIMIT);
}

/* A text is tried with more ways than are compared one by one: what it led to must not shut out the next parameter,
 * which leads to the same place. */
static void a_text_among_many_ways_hides_no_other(void **state)
{
	char *source;
	size_t len;
	FILE *out = open_memstream(&source, &len);
	struct match m;

	(void)state;
	assert_non_null(out);
	for (int i = 0; i < 40; i++)
		fprintf(out, "put <w%d> word%d\n\tviews system\n\t<w%d> string 1..9\n\n", i, i, i);
	fputs("put { <rest> | <word> } [ last ]\n\tviews system\n\t<rest> text 1..99\n\t<word> string 1..9\n\n", out);
	fclose(out);
	struct small many = small_compile(source);
	if (many.mistakes)
		print_error("%s", many.messages);
	assert_int_equal(many.mistakes, 0);
	grammar_match(many.im, NULL, image_view(many.im, "system"), "put a last", &m);
	assert_int_equal(m.status, MATCH_OK);
	assert_true(match_has(&m, "last"));
	assert_string_equal(match_get(&m, "word"), "a");
	small_free(&many);
	free(source);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_among_many_ways_hides_no_other),
		cmocka_unit_test(groups_take_what_the_notation_says),
		cmocka_unit_test(repetitions_count),
		cmocka_unit_test(abbreviations_need_to_be_unique),
		cmocka_unit_test(each_error_has_its_caret),
		cmocka_unit_test(values_are_canonical),
		cmocka_unit_test(defaults_are_not_written),
		cmocka_unit_test(interface_pairs_are_one_value),
		cmocka_unit_test(a_missing_object_is_a_wrong_parameter),
		cmocka_unit_test(commands_above_the_level_or_hidden_by_the_caller_do_not_exist),
		cmocka_unit_test(lines_for_all_views_stand_in_every_view),
		cmocka_unit_test(hostile_lines_cost_little),
		cmocka_unit_test(a_line_over_the_limit_is_refused),
	};

	return cmocka_run_group_tests(tests, compile, forget);
}
