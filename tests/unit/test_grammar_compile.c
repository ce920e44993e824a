/*
 * Command files: every mistake is told at its place, and all are told at once; what the pages say about storage
 * (targets, keys, elements, order) comes out of the image.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "tests/unit/grammar_sentence.h"

static void mistakes(const char *text, const char *messages)
{
	struct small s = small_compile(text);

	assert_string_equal(s.messages, messages);
	assert_true(s.mistakes > 0);
	assert_null(s.bytes);
	small_free(&s);
}

static void notation_mistakes_have_line_and_column(void **state)
{
	(void)state;
	mistakes("a { b | c\n\tviews system\n", "t:1:10: } is expected here\n");
	mistakes("a { b | c ]\n\tviews system\n", "t:1:11: } is expected here\n");
	mistakes("a b ] c\n\tviews system\n", "t:1:5: this closes or divides a group that was not opened\n");
	mistakes("a | b\n\tviews system\n", "t:1:3: this closes or divides a group that was not opened\n");
	mistakes("a { b | } c\n\tviews system\n", "t:1:9: something is expected here\n");
	mistakes("a [ ]\n\tviews system\n", "t:1:5: something is expected here\n");
	mistakes("a * b\n\tviews system\n", "t:1:3: this stands behind a group only\n");
	mistakes("a &<1-2>\n\tviews system\n", "t:1:3: a repetition stands behind a parameter or a group\n");
	mistakes("a { b } &<2-1>\n\tviews system\n", "t:1:9: a repetition is written &<1-8>\n");
	mistakes("a <b c>\n\tviews system\n", "t:1:3: this is no parameter: <name> is expected\n");
	mistakes("a <>\n\tviews system\n", "t:1:3: this is no parameter: <name> is expected\n");
	mistakes("a b{c\n\tviews system\n", "t:1:3: a keyword may not hold any of { } [ ] | < > * & \"\n");
	mistakes("a { b |\\\n   c | \\\n   * }\n\tviews system\n", "t:3:4: this stands behind a group only\n");
}

static void attribute_mistakes_have_line_and_column(void **state)
{
	(void)state;
	mistakes("a b\n\tviews system nowhere\n", "t:2:15: there is no view or group 'nowhere'\n");
	mistakes("a b\n\tviews system\n\tlevel 4\n", "t:3:8: a number from 0 to 3 is expected\n");
	mistakes("a b\n\tviews system\n\tcolour red\n", "t:3:2: unknown attribute 'colour'\n");
	mistakes("a b\n\tviews system\n\tchecked yes\n", "t:3:10: checked takes no value\n");
	mistakes("a b\n\tviews system\n\thandler\n", "t:3:9: handler needs a value\n");
	mistakes("a b\n\tviews system\n\thandler x\n\thandler y\n", "t:4:10: this attribute was given before\n");
	mistakes("a b\n\tviews system\n\tenters mars\n", "t:3:9: there is no view 'mars'\n");
	mistakes("a b\n", "t:1:1: the page has no views\n");
	mistakes("\tviews system\n", "t:1:2: this belongs to no page\n");
	mistakes("a <b>\n\tviews system\n\tkey <c>\n\t<b> string\n", "t:3:6: <c> is no parameter of the page\n");
	mistakes("a b\nundo c\n\tviews system\n",
		"t:2:1: no line of the page begins with 'c', so this removes nothing\n");
}

/* A default is checked in each of its views when everything else is known. */
static void mistakes_of_defaults_have_line_and_column(void **state)
{
	(void)state;
	mistakes("a b\n\tviews system\n\tdefault\n", "t:3:9: a line is expected\n");
	mistakes("a b\n\tviews system\n\tdefault system :\n", "t:3:18: a line is expected\n");
	mistakes("a b\n\tviews system\n\tdefault with : a b\n", "t:3:15: a line is expected\n");
	mistakes("a b\n\tviews system\n\tdefault a c\n", "t:3:12: 'a c' is no line of view 'system'\n");
	mistakes("a b\n\tviews system\n\tdefault with a c : a b\n", "t:3:17: 'a c' is no line of view 'system'\n");
	mistakes("a b\n\tviews system\n\tdefault user : a b\n", "t:3:10: the page stands in no view of 'user'\n");
	mistakes("a b\n\tviews system\n\tdefault mars : a b\n", "t:3:10: the page stands in no view of 'mars'\n");
	mistakes("a <b>\n\tviews system\n\tdefault a 01\n\t<b> integer 1..9\n", "t:3:10: 'a 01' is printed 'a 1'\n");
	mistakes("a b\n\tviews system\n\tdefault c d\n\nc d\n\tviews system\n",
		"t:3:10: 'c d' is a line of another page\n");
	mistakes("a b\n\tviews system\n\tunstored\n\tdefault a b\n",
		"t:4:10: 'a b' is no line that could be stored by itself\n");
	mistakes("a <b>\n\tviews system\n\tdefault a Secret\n\t<b> password 1..9\n",
		"t:3:10: 'a Secret' holds a secret\n");
}

static void parameter_mistakes_have_line_and_column(void **state)
{
	(void)state;
	mistakes("a <b>\n\tviews system\n", "t:1:3: <b> has no row that tells its type\n");
	mistakes("a <b>\n\tviews system\n\t<b> number\n", "t:3:6: 'number' is no parameter type\n");
	mistakes("a <b>\n\tviews system\n\t<b> integer 9..1\n", "t:3:14: '9..1' is no range A..B of this type\n");
	mistakes("a <b>\n\tviews system\n\t<b> integer 1..vtysx\n",
		"t:3:14: '1..vtysx' is no range A..B of this type\n");
	mistakes("a <b>\n\tviews system\n\t<b> integer x..1\n", "t:3:14: 'x..1' is no range A..B of this type\n");
	mistakes("a <b>\n\tviews system\n\t<b> ipv4 1.1.1.1..x\n",
		"t:3:11: '1.1.1.1..x' is no range A..B of this type\n");
	mistakes("a <b>\n\tviews system\n\t<b> integer 1..9 default 10\n", "t:3:27: default '10' is no value of <b>\n");
	mistakes("a <b>\n\tviews system\n\t<b> ipv6 default 2001:db8::1\n",
		"t:3:19: default '2001:db8::1' is printed '2001:DB8::1'\n");
	mistakes("a <b>\n\tviews system\n\t<b> integer 1..9 sometimes\n",
		"t:3:19: unknown option 'sometimes' of a parameter\n");
	mistakes("a <b>\n\tviews system\n\t<b> mac lower\n", "t:3:10: 'lower' does not go with mac\n");
	mistakes("a <b>\n\tviews system\n\t<b> string\n\t<c> string\n",
		"t:4:2: <c> stands in no syntax line of the page\n");
	mistakes("a <b>\n\tviews system\n\t<b> string\n\t<b> string\n", "t:4:2: <b> has a row before\n");
}

static void directive_mistakes_have_line_and_column(void **state)
{
	(void)state;
	mistakes("section many\n", "t:1:9: a number from 0 to 65535 is expected\n");
	mistakes("view x\n", "t:1:7: a view is written view NAME : Title\n");
	mistakes("view system : Again\n", "t:1:6: view 'system' is defined before\n");
	mistakes("view x : X\n\tparent y\n", "t:2:9: there is no view 'y'\n");
	mistakes("view x : X\n\tparent y\n\nview y : Y\n\tparent x\n",
		"t:2:9: view 'x' is its own parent\nt:5:9: view 'y' is its own parent\n");
	mistakes("view x : X\n\tcolour red\n", "t:2:2: unknown attribute 'colour' of a view\n");
	mistakes("group g system mars\n", "t:1:16: there is no view or group 'mars'\n");
	mistakes("group g @g\n", "t:1:9: group 'g' holds itself\n");
	mistakes("interface-type X\n\tnumber many\n\tview port\n", "t:2:9: number is slot/card/port or integer A..B\n");
	mistakes("interface-type X\n\tnumber slot/card/port\n", "t:1:16: interface type 'X' has no view\n");
	mistakes("words\n\tdisplay\n", "t:2:2: help is written WORD : text\n");
	mistakes("words\n\ta : A\n\ta : B\n", "t:3:2: 'a' has a help text before\n");
}

static void all_mistakes_are_told_at_once(void **state)
{
	(void)state;
	mistakes("a { b\n\tviews system\n\ncc dd ]\n\tviews mars\n\tlevel x\n\tcolour red\n",
		"t:1:6: } is expected here\n"
		"t:4:7: this closes or divides a group that was not opened\n"
		"t:6:8: a number from 0 to 3 is expected\n"
		"t:7:2: unknown attribute 'colour'\n"
		"t:5:8: there is no view or group 'mars'\n");
}

static void a_missing_file_is_a_mistake(void **state)
{
	struct compiler *c = compiler_new();
	char *messages;
	size_t n;
	FILE *errors = open_memstream(&messages, &n);

	(void)state;
	assert_int_equal(compiler_file(c, "no/such/file.cmd", errors), 1);
	fclose(errors);
	assert_non_null(strstr(messages, "no/such/file.cmd"));
	assert_int_equal(compiler_text(c, "t", "a }\n", NULL), 1); /* nobody listens */
	free(messages);
	compiler_free(c);
	compiler_free(NULL);
}

/* ---- what pages say about storage ---- */

static struct command find(const struct image *im, const char *syntax)
{
	for (uint32_t i = 0; i < image_command_count(im); i++)
		if (strcmp(image_command(im, i).syntax, syntax) == 0)
			return image_command(im, i);
	fail_msg("no line '%s'", syntax);
	return (struct command){0};
}

static void undo_forms_aim_at_the_lines_they_lead(void **state)
{
	struct small s = small_compile(
		"acl <n> in\nacl <n> out\nundo acl <n> in\nundo acl <n> out\nundo acl all\n\tviews system\n\tkey <n>\n"
		"\t<n> integer 1..9\n\nswitch\nundo switch\n\tviews port\n\tnegative\n\n"
		"host <name> { a | b }\nundo host <name>\n\tviews system\n\t<name> string\n\n"
		"mode fast\nmode slow\nundo mode\n\tviews system\n\titem mode\n\n"
		"free <x>\nundo free <x>\n\tviews system\n\tkey all\n\t<x> string\n");
	const struct image *im = s.im;

	(void)state;
	assert_string_equal(s.messages, "");
	struct command undo = find(im, "undo host <name>"), host = find(im, "host <name> { a | b }");
	assert_int_equal(undo.flags & (COMMAND_UNDO | COMMAND_CONFIG), COMMAND_UNDO | COMMAND_CONFIG);
	assert_null(undo.element);
	assert_int_equal(command_target(im, undo.id, 0), host.id);
	assert_int_equal(command_target(im, undo.id, 1), -1);
	assert_string_equal(command_key(im, host.id, 0), "name");
	assert_null(command_key(im, host.id, 1));

	undo = find(im, "undo mode");
	assert_int_equal(command_target(im, undo.id, 0), find(im, "mode fast").id);
	assert_int_equal(command_target(im, undo.id, 1), find(im, "mode slow").id);
	assert_string_equal(find(im, "mode slow").element, "mode-slow");
	assert_string_equal(find(im, "mode slow").item, "mode");

	struct command off = find(im, "undo switch"), on = find(im, "switch");
	assert_string_equal(off.element, "undo-switch");
	assert_null(on.element);
	assert_false(off.flags & COMMAND_UNDO);
	assert_true(on.flags & off.flags & COMMAND_NEGATIVE);
	assert_int_equal(command_target(im, on.id, 0), off.id);

	assert_true(find(im, "free <x>").flags & COMMAND_KEY_FREE);
	undo = find(im, "undo acl all");
	assert_int_equal(command_target(im, undo.id, 0), find(im, "acl <n> in").id);
	assert_int_equal(command_target(im, undo.id, 1), find(im, "acl <n> out").id);
	small_free(&s);
}

static void elements_are_unique_in_a_view(void **state)
{
	struct small s =
		small_compile("ip address <a>\nip address <a> sub\nundo ip address\n\tviews port\n\t<a> ipv4\n\n"
			      "ip address <a>\n\tviews l2-port\n\t<a> ipv4\n\n"
			      "{ left | right } side\n\tviews port\n\n");
	view_id port = image_view(s.im, "port");

	(void)state;
	assert_string_equal(find(s.im, "ip address <a>").element, "ip-address");
	assert_string_equal(find(s.im, "ip address <a> sub").element, "ip-address-2");
	assert_int_equal(view_element(s.im, port, "ip-address"), find(s.im, "ip address <a>").id);
	assert_int_equal(view_element(s.im, port, "ip-address-2"), find(s.im, "ip address <a> sub").id);
	assert_int_equal(view_element(s.im, port, "nothing"), -1);
	assert_int_equal(view_element(s.im, image_view(s.im, "l2-port"), "ip-address-2"), -1);
	int other = view_element(s.im, image_view(s.im, "l2-port"), "ip-address");
	assert_true(other >= 0 && other != view_element(s.im, port, "ip-address"));
	small_free(&s);
}

static void what_is_no_configuration_is_not_stored(void **state)
{
	struct small s =
		small_compile("display x\n\tviews all\n\tlevel 0\n\nreset x\n\tviews user\n\thandler reset-x\n\n"
			      "go\n\tviews user\n\thandler go\n\tenters system\n\n"
			      "box\n\tviews system\n\thandler box\n\tenters port\n\n"
			      "plain\n\tviews system\n\nplainer\n\tviews system\n\tunstored\n\thandler p\n\n");

	(void)state;
	assert_null(find(s.im, "display x").element);
	assert_true(find(s.im, "display x").flags & COMMAND_FILTERS);
	assert_null(find(s.im, "reset x").element);
	assert_null(find(s.im, "go").element);
	assert_string_equal(find(s.im, "box").element, "box");
	assert_string_equal(find(s.im, "plain").element, "plain");
	assert_int_equal(find(s.im, "plain").level, 2);
	assert_null(find(s.im, "plainer").element);
	small_free(&s);
}

static const char *help_of(const struct image *im, const char *text, const char *token, char *out, size_t len)
{
	struct help h;

	out[0] = '\0';
	grammar_help(im, NULL, image_view(im, "system"), text, &h);
	for (size_t i = 0; i < h.count; i++)
		if (strcmp(h.items[i].token, token) == 0)
			snprintf(out, len, "%s", h.items[i].text);
	help_clear(&h);
	return out;
}

static void a_dictionary_serves_all_files_but_its_own_first(void **state)
{
	struct compiler *c = compiler_new();
	char buf[64];
	void *bytes;
	size_t len;

	(void)state;
	compiler_text(c, "small", SMALL_VIEWS, stderr);
	compiler_text(c, "a", "one peer\n\tviews system\n\nwords\n\tpeer : Of file a\n\tlink : Of file a\n", stderr);
	compiler_text(c, "b", "two peer { link | host }\n\tviews system\n", stderr);
	compiler_text(c, "w", "words\n\tpeer : Of everybody\n", stderr);
	assert_int_equal(compiler_finish(c, stderr, &bytes, &len), 0);
	const struct image *im = image_open(bytes, len);
	assert_string_equal(help_of(im, "one ", "peer", buf, sizeof buf), "Of file a");
	assert_string_equal(help_of(im, "two ", "peer", buf, sizeof buf), "Of everybody");
	assert_string_equal(help_of(im, "two peer ", "link", buf, sizeof buf), "Of file a");
	assert_string_equal(help_of(im, "two peer ", "host", buf, sizeof buf), "Host");
	free(bytes);
	compiler_free(c);
}

static void a_dictionary_serves_parameters_by_name(void **state)
{
	struct small s = small_compile("one <a>\n\tviews system\n\t<a> integer 1..2\n\n"
				       "two <a>\n\tviews system\n\t<a> integer 1..2 : Of the row\n\n"
				       "three <long-name>\n\tviews system\n\t<long-name> integer 1..2\n\n"
				       "four <e>\n\tviews system\n\t<e> enum red|green : A colour\n\n"
				       "five <interface-type>\n\tviews system\n\t<interface-type> : Of the page\n\n"
				       "words\n\t<a> : Of the dictionary\n\tred : Red one\n");
	char buf[64];

	(void)state;
	assert_string_equal(s.messages, "");
	assert_string_equal(help_of(s.im, "one ", "INTEGER<1-2>", buf, sizeof buf), "Of the dictionary");
	assert_string_equal(help_of(s.im, "two ", "INTEGER<1-2>", buf, sizeof buf), "Of the row");
	assert_string_equal(help_of(s.im, "three ", "INTEGER<1-2>", buf, sizeof buf), "Long name");
	assert_string_equal(help_of(s.im, "four ", "red", buf, sizeof buf), "Red one");
	assert_string_equal(help_of(s.im, "four ", "green", buf, sizeof buf), "Green");
	small_free(&s);
}

static void a_word_that_files_share_has_the_text_of_none(void **state)
{
	struct compiler *c = compiler_new();
	char buf[64];
	void *bytes;
	size_t len;

	(void)state;
	compiler_text(c, "small", SMALL_VIEWS, stderr);
	compiler_text(c, "a",
		"link one\n\tviews system\n\npeer one\n\tviews system\n\n"
		"words\n\tlink : Of file a\n\tpeer : Of file a\n",
		stderr);
	compiler_text(c, "b", "peer two\n\tviews system\n", stderr);
	compiler_text(c, "w", "words\n\tpeer : Of everybody\n\tlink : Of everybody\n", stderr);
	assert_int_equal(compiler_finish(c, stderr, &bytes, &len), 0);
	const struct image *im = image_open(bytes, len);
	assert_string_equal(help_of(im, "", "link", buf, sizeof buf), "Of file a");
	assert_string_equal(help_of(im, "", "peer", buf, sizeof buf), "Of everybody");
	free(bytes);
	compiler_free(c);
}

static void a_page_that_undoes_no_line_is_a_mistake(void **state)
{
	struct small s = small_compile("a b\n\tviews port\n\nundo a\n\tviews system\n\tundoes a-b\n");

	(void)state;
	assert_non_null(strstr(s.messages, "t:6:9: no line of another page in these views is called 'a-b'"));
	small_free(&s);
}

static void a_page_opens_the_lines_of_that_name_that_open_a_view(void **state)
{
	struct small s = small_compile("a <n>\n\tviews system\n\topens a\n\tenters port\n\t<n>  integer 1..9\n\n"
				       "a <n> b\n\tviews system\n\tenters port\n\t<n>  integer 1..9\n\n"
				       "a <n> c\n\tviews system\n\t<n>  integer 1..9\n\n"
				       "a d\n\tviews port\n\tenters port\n");
	struct command c = find(s.im, "a <n>");

	(void)state;
	assert_int_equal(command_opens_too(s.im, c.id, 0), (int)find(s.im, "a <n> b").id);
	assert_int_equal(command_opens_too(s.im, c.id, 1), -1);
	assert_int_equal(command_opens_too(s.im, find(s.im, "a <n> b").id, 0), -1);
	small_free(&s);
}

static void a_page_that_opens_nothing_is_a_mistake(void **state)
{
	struct small s = small_compile("a\n\tviews system\n\topens b\n\tenters port\n");

	(void)state;
	assert_non_null(strstr(s.messages, "t:3:8: no other line in these views that opens one is called 'b'"));
	small_free(&s);
}

static void sections_order_the_lines(void **state)
{
	struct small s = small_compile("section 20\n\nlate\n\tviews system\n\nlater\n\tviews system\n\n"
				       "early\n\tviews system\n\tsection 5\n\n");

	(void)state;
	assert_true(find(s.im, "early").rank < find(s.im, "late").rank);
	assert_true(find(s.im, "late").rank < find(s.im, "later").rank);
	assert_int_equal(find(s.im, "early").block, 5);
	assert_int_equal(find(s.im, "later").block, 20);
	assert_string_equal(find(s.im, "later").file, "t");
	assert_int_equal(find(s.im, "later").line, 6);
	small_free(&s);
}

static void a_view_has_a_line_once_however_its_page_names_it(void **state)
{
	struct small s =
		small_compile("group a system port\n\ngroup b port l2-port\n\n"
			      "one\n\tviews @a @b port\n\ntwo\n\tviews all system @a\n\nthree\n\tviews config\n\n");
	static const char *const views[] = {"user", "system", "port", "l2-port", "sub"};
	static const int counts[] = {1, 3, 3, 3, 2};

	(void)state;
	assert_string_equal(s.messages, "");
	for (size_t i = 0; i < 5; i++) {
		int n = 0;
		while (view_command(s.im, image_view(s.im, views[i]), n) >= 0)
			n++;
		assert_int_equal(n, counts[i]);
	}
	small_free(&s);
}

static void prompts_are_made_from_the_opening_line(void **state)
{
	struct small s = small_compile("view lines : Lines view\n\tparent system\n\tprompt -ui<first>-<last>\n\n"
				       "view inner : Inner view\n\tparent lines\n\tprompt %parent-x\n\n"
				       "lines <first> [ <last> ]\n\tviews system\n\tenters lines\n"
				       "\t<first> integer 0..9\n\t<last> integer 0..9\n\n");
	view_id lines = image_view(s.im, "lines");
	static struct match m;
	char buf[64];

	(void)state;
	grammar_match(s.im, NULL, image_view(s.im, "system"), "lines 0 4", &m);
	view_prompt(s.im, lines, &m, "", buf, sizeof buf);
	assert_string_equal(buf, "-ui0-4");
	grammar_match(s.im, NULL, image_view(s.im, "system"), "lines 3", &m);
	view_prompt(s.im, lines, &m, "", buf, sizeof buf);
	assert_string_equal(buf, "-ui3");
	view_prompt(s.im, image_view(s.im, "inner"), NULL, "-ui3", buf, sizeof buf);
	assert_string_equal(buf, "-ui3-x");
	view_prompt(s.im, image_view(s.im, "system"), NULL, NULL, buf, sizeof buf);
	assert_string_equal(buf, "");
	view_prompt(s.im, lines, &m, "", buf, 4);
	assert_string_equal(buf, "-ui");
	small_free(&s);
}

static const char *module_of(const struct small *s, const char *element)
{
	int id = view_element(s->im, image_view(s->im, "system"), element);

	assert_true(id >= 0);
	return image_command(s->im, (uint32_t)id).module;
}

/* The page's word, the file's, the keyword that opens a view, `system`; and parameters take the names there are. */
static void lines_of_the_system_view_belong_to_modules(void **state)
{
	static const char *const pages =
		"view red : Red\n\tparent system\n\nred <n>\n\tviews system\n\tenters red\n\t<n> integer 1..9\n\n"
		"red colour\nundo red colour\n\tviews system\n\n"
		"inside\nundo inside\n\tviews red\n\n"
		"plain\nundo plain\n\tviews system\n\n"
		"odd\nundo odd\n\tviews system\n\tmodule strange\n\n"
		"module late\nlast\nundo last\n\tviews system\n\n"
		"show <k> <s> <m>\n\tviews system\n\thandler x\n\tunstored\n"
		"\t<k> module keyed\n\t<s> module single\n\t<m> module\n\n";
	struct small s = small_compile(pages);
	static struct match m;

	(void)state;
	assert_string_equal(module_of(&s, "red"), "red");
	assert_string_equal(module_of(&s, "red-colour"), "red");
	assert_string_equal(module_of(&s, "plain"), "system");
	assert_string_equal(module_of(&s, "odd"), "strange");
	assert_string_equal(module_of(&s, "last"), "late");
	assert_null(image_command(s.im, (uint32_t)view_element(s.im, image_view(s.im, "red"), "inside")).module);
	grammar_match(s.im, NULL, image_view(s.im, "system"), "show red sys str", &m);
	assert_int_equal(m.status, MATCH_OK);
	assert_string_equal(match_get(&m, "m"), "strange");
	grammar_match(s.im, NULL, image_view(s.im, "system"), "show system red late", &m);
	assert_int_equal(m.status, MATCH_WRONG);
	assert_int_equal(m.at, 5);
	small_free(&s);
	mistakes("module\n", "t:1:7: module needs more words\n");
	mistakes("module a b\n", "t:1:10: module takes one value\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(notation_mistakes_have_line_and_column),
		cmocka_unit_test(attribute_mistakes_have_line_and_column),
		cmocka_unit_test(mistakes_of_defaults_have_line_and_column),
		cmocka_unit_test(parameter_mistakes_have_line_and_column),
		cmocka_unit_test(directive_mistakes_have_line_and_column),
		cmocka_unit_test(all_mistakes_are_told_at_once),
		cmocka_unit_test(a_missing_file_is_a_mistake),
		cmocka_unit_test(undo_forms_aim_at_the_lines_they_lead),
		cmocka_unit_test(elements_are_unique_in_a_view),
		cmocka_unit_test(what_is_no_configuration_is_not_stored),
		cmocka_unit_test(a_dictionary_serves_all_files_but_its_own_first),
		cmocka_unit_test(a_dictionary_serves_parameters_by_name),
		cmocka_unit_test(a_word_that_files_share_has_the_text_of_none),
		cmocka_unit_test(a_page_that_undoes_no_line_is_a_mistake),
		cmocka_unit_test(a_page_opens_the_lines_of_that_name_that_open_a_view),
		cmocka_unit_test(a_page_that_opens_nothing_is_a_mistake),
		cmocka_unit_test(sections_order_the_lines),
		cmocka_unit_test(a_view_has_a_line_once_however_its_page_names_it),
		cmocka_unit_test(lines_of_the_system_view_belong_to_modules),
		cmocka_unit_test(prompts_are_made_from_the_opening_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
