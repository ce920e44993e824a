/*
 * Lines as elements: every configuration command of the built-in set survives text -> element -> text, and the small
 * set shows identity, order, undo forms and names one by one.
 */
#include "tests/unit/line_generator.h"

/* ---- the built-in set ---- */

static void check_round_trip(const struct image *im, view_id v, const struct match *m)
{
	char typed[LINE_LIMIT + 1], printed[LINE_LIMIT + 1], again[LINE_LIMIT + 1], identity[8192];
	struct match m2;
	xmlNode *line = line_new(im, m);

	match_print(m, typed, sizeof typed);
	line_print(im, v, line, printed, sizeof printed);
	assert_string_equal(typed, printed);
	grammar_match(im, &any_level, v, printed, &m2);
	if (m2.status != MATCH_OK || m2.command != m->command)
		fail_msg("%s: does not match its own command again (%d)", printed, m2.status);
	xmlNode *line2 = line_new(im, &m2);
	assert_true(line_equal(line, line2));
	match_print(&m2, again, sizeof again);
	assert_string_equal(again, typed);
	assert_int_equal(line_command(im, v, line), m->command);
	assert_true(line_identity(im, v, line, identity, sizeof identity) > 0);
	assert_int_equal(line_compare(im, v, line, line2), 0);
	xmlFreeNode(line);
	xmlFreeNode(line2);
}

/* Checks `want` lines of the command; returns how many were found. */
static int reach(const struct image *im, view_id v, const struct command *c, int want)
{
	struct match m;
	int reached = 0;

	while (reached < want && generate_line(im, v, c, &m)) {
		check_round_trip(im, v, &m);
		reached++;
	}
	return reached;
}

/* Is the command's own sentence read as another stored command? */
static bool is_read_as_another(const struct image *im, view_id v, const struct command *c)
{
	static struct sentence s;
	struct match m;

	for (unsigned seed = 1; seed <= 40; seed++) {
		if (!sentence_make(&s, im, c->id, seed))
			continue;
		grammar_match(im, &any_level, v, s.text, &m);
		if (m.status == MATCH_OK && m.command != c->id && image_command(im, m.command).element) {
			check_round_trip(im, v, &m);
			return true;
		}
	}
	return false;
}

static void every_line_of_the_built_in_set_survives_the_round_trip(void **state)
{
	const struct image *im = image_builtin();
	int id, lines = 0, twice = 0;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			if (!c.element)
				continue;
			int reached = reach(im, v, &c, 3);
			if (!reached && is_read_as_another(im, v, &c))
				twice++;
			else if (!reached)
				fail_msg("view %s: no line found for: %s", view_name(im, v), c.syntax);
			lines += reached;
		}
	print_message("%d lines; %d commands are read as another stored one\n", lines, twice);
	assert_true(lines > 10000);
}

static void every_element_of_the_built_in_set_leads_to_its_command(void **state)
{
	const struct image *im = image_builtin();
	int id;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			if (c.element)
				assert_int_equal(view_element(im, v, c.element), id);
		}
}

/* ---- the small set ---- */

static void assert_xml(const char *text, const char *expected)
{
	xmlNode *line = line_of_text(small_image(), "system", text);
	xmlBuffer *buf = xmlBufferCreate();

	xmlNodeDump(buf, NULL, line, 0, 0);
	assert_string_equal((const char *)xmlBufferContent(buf), expected);
	xmlBufferFree(buf);
	xmlFreeNode(line);
}

static void a_line_is_an_element_of_its_words(void **state)
{
	(void)state;
	assert_xml("source 2001:db8::1 vpn-instance a",
		"<source><address>2001:DB8::1</address><vpn-instance/><vpn>a</vpn></source>");
	assert_xml("listen all enable", "<listen-all-enable/>");
	assert_xml("interface 10ge 1/0/1", "<interface><interface-name>10GE1/0/1</interface-name></interface>");
	assert_xml("user a privilege level 3",
		"<user-level><user-name>a</user-name><privilege/><level/><level>3</level></user-level>");
}

static void words_that_are_no_names_are_escaped(void **state)
{
	char text[256];
	const struct image *im = small_image();
	xmlNode *line = line_of_text(im, "system", "peer 10.0.0.1 802.1p 5 burst");

	(void)state;
	assert_xml(
		"peer 10.0.0.1 802.1p 5", "<peer><address>10.0.0.1</address><_802.1p/><priority>5</priority></peer>");
	assert_string_equal(line_get(line, "802.1p"), "");
	assert_null(line_get(line, "weight"));
	line_print(im, image_view(im, "system"), line, text, sizeof text);
	assert_string_equal(text, "peer 10.0.0.1 802.1p 5 burst");
	xmlFreeNode(line);
}

static void values_have_their_defaults(void **state)
{
	const struct image *im = small_image();
	view_id v = image_view(im, "system");
	xmlNode *line = line_of_text(im, "system", "clockmaster 3");

	(void)state;
	assert_string_equal(line_value(im, v, line, "stratum"), "3");
	assert_string_equal(line_value(im, v, line, "ip-address"), "127.127.1.0");
	assert_null(line_get(line, "ip-address"));
	assert_null(line_value(im, v, line, "no-such"));
	xmlFreeNode(line);
	line = line_of_text(im, "system", "user a privilege level 3");
	assert_string_equal(line_value(im, v, line, "level"), "3");
	assert_string_equal(line_get(line, "level"), "3");
	xmlFreeNode(line);
}

static bool same_instance(const char *a, const char *b)
{
	const struct image *im = small_image();
	view_id v = image_view(im, "system");
	char x[256], y[256];
	xmlNode *p = line_of_text(im, "system", a), *q = line_of_text(im, "system", b);

	line_identity(im, v, p, x, sizeof x);
	line_identity(im, v, q, y, sizeof y);
	xmlFreeNode(p);
	xmlFreeNode(q);
	return !strcmp(x, y);
}

static void identity_is_made_of_the_keys(void **state)
{
	(void)state;
	assert_true(same_instance("sysname a", "sysname b"));
	assert_true(same_instance("clockmaster 3", "clockmaster 127.127.1.0 5"));
	assert_false(same_instance("clockmaster 3", "clockmaster 127.127.1.1 3"));
	assert_true(same_instance("listen all enable", "listen all disable"));
	assert_false(same_instance("source 2001::1", "source 2001::1 vpn-instance a"));
	assert_true(same_instance("route 10.0.0.0 255.0.0.0", "route 10.0.0.0 255.0.0.0 tag 5"));
	assert_false(same_instance("members 1 2", "members 1 3"));
	assert_true(same_instance("members 1 2", "members 1 2"));
	assert_false(same_instance("members 1 2", "members 12"));
	assert_false(same_instance("user a privilege level 3", "user level privilege level 3"));
}

static int order_of(const char *a, const char *b)
{
	const struct image *im = small_image();
	view_id v = image_view(im, "system");
	xmlNode *p = line_of_text(im, "system", a), *q = line_of_text(im, "system", b);
	int order = line_compare(im, v, p, q);

	assert_true((order < 0) == (line_compare(im, v, q, p) > 0));
	xmlFreeNode(p);
	xmlFreeNode(q);
	return order;
}

static void lines_are_ordered_by_the_meaning_of_their_values(void **state)
{
	(void)state;
	assert_true(order_of("interface 10GE1/0/9", "interface 10GE1/0/10") < 0);
	assert_true(order_of("interface LoopBack0", "interface 10GE1/0/1") > 0);
	assert_true(order_of("route 9.0.0.0 255.0.0.0", "route 10.0.0.0 255.0.0.0") < 0);
	assert_true(order_of("members 9", "members 10") < 0);
	assert_true(order_of("sysname z", "interface 10GE1/0/1") < 0);
	assert_true(order_of("zone b", "zone a") > 0);
	assert_int_equal(order_of("zone a", "zone a"), 0);
}

/* ---- what commands do ---- */

struct siblings {
	xmlNode *line[8];
	int count, at;
};

static const xmlNode *next_sibling(void *ctx)
{
	struct siblings *s = ctx;

	return s->at < s->count ? s->line[s->at++] : NULL;
}

/* Runs a command against existing lines; the effect as text: "+line" or "-undo form", separated by ", ". */
static void assert_effect(const char *view, const char *text, const char *const *existing, const char *expected)
{
	const struct image *im = small_image();
	view_id v = image_view(im, view);
	struct siblings s = {0};
	struct line_effect e;
	struct match m;
	char all[1024] = "", one[256];

	for (; existing && *existing; existing++)
		s.line[s.count++] = line_of_text(im, view, *existing);
	grammar_match(im, &any_level, v, text, &m);
	assert_int_equal(m.status, MATCH_OK);
	assert_int_equal(line_effect(im, v, &m, next_sibling, &s, &e), 0);
	for (size_t i = 0; i < e.count; i++) {
		(e.remove ? line_print_undo : line_print)(im, v, e.line[i], one, sizeof one);
		snprintf(all + strlen(all), sizeof all - strlen(all), "%s%c%s", i ? ", " : "", e.remove ? '-' : '+',
			one);
	}
	assert_string_equal(all, expected);
	line_effect_clear(&e);
	while (s.count)
		xmlFreeNode(s.line[--s.count]);
}

#define LINES(...) ((const char *const[]){__VA_ARGS__, NULL})

static void a_plain_command_sets_its_line(void **state)
{
	(void)state;
	assert_effect("system", "sysname a", LINES("sysname b"), "+sysname a");
	assert_effect("system", "listen all enable", NULL, "+listen all enable");
	assert_effect("10ge", "undo portswitch", NULL, "+undo portswitch");
}

static void an_undo_form_removes_what_agrees(void **state)
{
	(void)state;
	assert_effect("system", "undo sysname", LINES("zone a", "sysname b"), "-undo sysname");
	assert_effect("system", "undo route 10.0.0.0 255.0.0.0",
		LINES("route 10.0.0.0 255.0.0.0 tag 7", "route 9.0.0.0 255.0.0.0"), "-undo route 10.0.0.0 255.0.0.0");
	assert_effect("system", "undo hop 10.0.0.0",
		LINES("hop 10.0.0.0 1.1.1.1", "hop 9.0.0.0 1.1.1.1", "hop 10.0.0.0 2.2.2.2"),
		"-undo hop 10.0.0.0 1.1.1.1, -undo hop 10.0.0.0 2.2.2.2");
	assert_effect("10ge", "portswitch", LINES("undo portswitch", "shutdown"), "-portswitch");
}

static void a_keyword_the_undo_form_needs_tells_instances_apart(void **state)
{
	(void)state;
	assert_effect("loopback", "undo import static", LINES("import direct", "import static cost 3", "import rip 1"),
		"-undo import static");
	assert_effect("loopback", "undo import rip 2", LINES("import direct", "import rip 1", "import rip 2 cost 3"),
		"-undo import rip 2");
	assert_effect("loopback", "undo access-list inbound", LINES("access-list 1 inbound", "access-list 2 outbound"),
		"-undo access-list inbound");
	assert_effect("loopback", "undo access-list outbound", NULL, "-undo access-list outbound");
}

static void a_page_tells_which_lines_of_others_it_undoes(void **state)
{
	const char *const *lines = LINES("entry static 5", "entry black 7", "entry time 5", "entry static 9");

	(void)state;
	assert_effect(
		"loopback", "undo entry all", lines, "-undo entry static 5, -undo entry black 7, -undo entry static 9");
	assert_effect("loopback", "undo entry static", lines, "-undo entry static 5, -undo entry static 9");
	assert_effect("loopback", "undo entry 5", lines, "-undo entry static 5");
	assert_effect("loopback", "clear entry", lines, "-undo entry static 5, -undo entry static 9");
}

static void an_undo_form_names_a_range_of_numbers(void **state)
{
	const char *const *lines = LINES("entry static 5", "entry black 7", "entry time 6", "entry static 9");

	(void)state;
	assert_effect("loopback", "undo entry 5 to 8", lines, "-undo entry static 5, -undo entry black 7");
	assert_effect("loopback", "undo entry 6 to 6", lines, "-undo entry static 6");
}

static void a_line_without_a_number_gets_the_next_one(void **state)
{
	(void)state;
	assert_effect("loopback", "law permit", NULL, "+law 5 permit");
	assert_effect("loopback", "law deny 10.0.0.1", LINES("law 5 permit", "law 7 deny"), "+law 10 deny 10.0.0.1");
	assert_effect("loopback", "law permit", LINES("law 10 note"), "+law 15 permit");
	assert_effect("loopback", "law note", LINES("law 6 permit", "pace 4"), "+law 8 note");
	assert_effect("loopback", "law 3 permit", LINES("law 5 permit"), "+law 3 permit");
	assert_effect("loopback", "law deny", LINES("law 30 permit", "law 5 permit"), "+law 10 deny");
}

static void a_line_that_stands_under_a_number_is_that_line(void **state)
{
	(void)state;
	assert_effect("loopback", "law permit", LINES("law 20 permit", "law 7 permit 10.0.0.1"), "+law 20 permit");
	assert_effect("loopback", "undo law permit", LINES("law 20 permit", "law 7 permit 10.0.0.1"), "-undo law 20");
	assert_effect("loopback", "undo law 6 to 20", LINES("law 20 permit", "law 7 note", "law 5 permit"),
		"-undo law 20, -undo law 7");
}

static void numbered_lines_stand_in_order(void **state)
{
	(void)state;
	struct store *s = store_of_text(small_image(), "interface LoopBack1\n law note\n law 3 permit\n law permit "
						       "10.0.0.1\n law permit\n law 20 note\n law 4 deny\n");

	assert_store_prints(s,
		"#\ninterface LoopBack1\n law 3 permit\n law 4 deny\n law 5 note\n law 10 permit 10.0.0.1\n"
		" law 20 note\n#\nreturn\n");
	store_free(s);
}

static void a_list_grows_and_shrinks(void **state)
{
	(void)state;
	assert_effect("loopback", "batch 20 to 22", LINES("batch 10 30 to 40"), "+batch 10 20 to 22 30 to 40");
	assert_effect("loopback", "batch 11 12 5", LINES("batch 10 13"), "+batch 5 10 to 13");
	assert_effect("loopback", "batch 3", NULL, "+batch 3");
	assert_effect("loopback", "undo batch 35 50", LINES("batch 10 30 to 40"), "+batch 10 30 to 34 36 to 40");
	assert_effect("loopback", "undo batch 1 to 100", LINES("batch 10 30 to 40"), "-undo batch");
}

static void a_long_list_is_printed_in_lines_that_can_be_read(void **state)
{
	(void)state;
	struct store *s =
		store_of_text(small_image(), "interface LoopBack1\n batch 1 3 5 7 9 11 13 15 17 19\n batch 21 23\n");
	static const char text[] = "#\ninterface LoopBack1\n batch 1 3 5 7 9 11 13 15 17 19\n batch 21 23\n#\nreturn\n";

	assert_store_prints(s, text);
	commit_text(s, text);
	assert_store_prints(s, text);
	store_free(s);
}

static void an_undo_form_with_a_default_key_means_the_default(void **state)
{
	(void)state;
	assert_effect(
		"system", "undo clockmaster", LINES("clockmaster 127.127.1.2 4", "clockmaster 5"), "-undo clockmaster");
	assert_effect("system", "undo clockmaster 127.127.1.2", LINES("clockmaster 127.127.1.2 4", "clockmaster 5"),
		"-undo clockmaster 127.127.1.2");
}

static void a_key_that_a_line_may_lack_is_lacking_where_it_is_not_given(void **state)
{
	const char *const *lines = LINES("source 2001::1 vpn-instance b", "source 2001::1", "source 2001::2");

	(void)state;
	assert_effect("system", "undo source 2001::1", lines, "-undo source 2001::1");
	assert_effect("system", "undo source 2001::1 vpn-instance b", lines, "-undo source 2001::1 vpn-instance b");
}

static void an_undo_of_nothing_is_recorded_once(void **state)
{
	(void)state;
	assert_effect("system", "undo zone b", LINES("zone a"), "-undo zone b");
	assert_effect("system", "undo sysname", NULL, "-undo sysname");
	assert_effect("10ge", "portswitch", NULL, "-portswitch");
}

/* `undo ring` aims at both lines of its page; what is given tells which one is meant. */
static void an_undo_of_nothing_is_about_the_line_it_names(void **state)
{
	(void)state;
	assert_effect("loopback", "undo ring 5 level 2 sub", LINES("ring 5"), "-undo ring 5 level 2 sub");
	assert_effect("loopback", "undo ring 7", LINES("ring 5"), "-undo ring 7");
	assert_effect(
		"loopback", "undo ring", LINES("ring 5", "ring 5 level 2 sub"), "-undo ring, -undo ring 5 level 2 sub");
}

static void a_deletion_is_spelled_as_the_undo_form(void **state)
{
	const struct image *im = small_image();
	static const char *const lines[][3] = {
		{"system", "route 10.0.0.0 255.0.0.0 preference 5 tag 9", "undo route 10.0.0.0 255.0.0.0"},
		{"system", "peer 10.0.0.1 weight 4 burst", "undo peer 10.0.0.1"},
		{"system", "user a privilege level 3", "undo user a privilege level"},
		{"system", "source 2001::1 vpn-instance a", "undo source 2001::1 vpn-instance a"},
		{"10ge", "address 10.0.0.1 255.0.0.0", "undo address 10.0.0.1 255.0.0.0"},
		{"10ge", "address 10.0.0.1 255.0.0.0 sub", "undo address 10.0.0.1 255.0.0.0 sub"},
		{"10ge", "description one two", "undo description"},
		{"10ge", "undo portswitch", "portswitch"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		char text[256];
		xmlNode *line = line_of_text(im, lines[i][0], lines[i][1]);
		line_print_undo(im, image_view(im, lines[i][0]), line, text, sizeof text);
		assert_string_equal(text, lines[i][2]);
		xmlFreeNode(line);
	}
}

static void the_view_of_a_port_follows_its_content(void **state)
{
	const struct image *im = small_image();
	view_id v = image_view(im, "system");
	xmlNode *line = line_of_text(im, "system", "interface 10GE1/0/1");

	(void)state;
	assert_int_equal(line_enters(im, v, line), image_view(im, "l2-10ge"));
	xmlAddChild(line_view_make(line), line_of_text(im, "10ge", "undo portswitch"));
	assert_int_equal(line_enters(im, v, line), image_view(im, "10ge"));
	xmlFreeNode(line);
	line = line_of_text(im, "system", "interface LoopBack7");
	assert_int_equal(line_enters(im, v, line), image_view(im, "loopback"));
	xmlFreeNode(line);
	line = line_of_text(im, "system", "zone a");
	assert_int_equal(line_enters(im, v, line), -1);
	xmlFreeNode(line);
}

static void foreign_elements_are_no_lines(void **state)
{
	static const char *const foreign[] = {
		"<nothing/>", "<_/>", "<_5/>", "<_00/>", "<_zz/>", "<view/>", "<interface-name/>"};
	const struct image *im = small_image();
	char text[64];

	(void)state;
	for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
		xmlDoc *doc = document(foreign[i]);
		const xmlNode *line = xmlDocGetRootElement(doc);
		assert_int_equal(line_command(im, image_view(im, "system"), line), -1);
		assert_int_equal(line_enters(im, image_view(im, "system"), line), -1);
		assert_int_equal(line_print(im, image_view(im, "system"), line, text, sizeof text), 0);
		assert_int_equal(line_identity(im, image_view(im, "system"), line, text, sizeof text), 0);
		xmlFreeDoc(doc);
	}
	assert_int_equal(
		line_command(im, -1, (const xmlNode *)&(xmlNode){.type = XML_ELEMENT_NODE, .name = BAD_CAST "sysname"}),
		-1);
}

static void texts_are_cut_not_overrun(void **state)
{
	const struct image *im = small_image();
	char text[8];
	xmlNode *line = line_of_text(im, "system", "sysname abcdefghijk");

	(void)state;
	assert_int_equal(line_print(im, image_view(im, "system"), line, text, sizeof text), 19);
	assert_string_equal(text, "sysname");
	assert_int_equal(line_print(im, image_view(im, "system"), line, NULL, 0), 19);
	xmlFreeNode(line);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_line_of_the_built_in_set_survives_the_round_trip),
		cmocka_unit_test(every_element_of_the_built_in_set_leads_to_its_command),
		cmocka_unit_test(a_line_is_an_element_of_its_words),
		cmocka_unit_test(words_that_are_no_names_are_escaped),
		cmocka_unit_test(values_have_their_defaults),
		cmocka_unit_test(identity_is_made_of_the_keys),
		cmocka_unit_test(lines_are_ordered_by_the_meaning_of_their_values),
		cmocka_unit_test(a_plain_command_sets_its_line),
		cmocka_unit_test(an_undo_form_removes_what_agrees),
		cmocka_unit_test(a_keyword_the_undo_form_needs_tells_instances_apart),
		cmocka_unit_test(a_page_tells_which_lines_of_others_it_undoes),
		cmocka_unit_test(an_undo_form_names_a_range_of_numbers),
		cmocka_unit_test(a_line_without_a_number_gets_the_next_one),
		cmocka_unit_test(a_line_that_stands_under_a_number_is_that_line),
		cmocka_unit_test(numbered_lines_stand_in_order),
		cmocka_unit_test(a_list_grows_and_shrinks),
		cmocka_unit_test(a_long_list_is_printed_in_lines_that_can_be_read),
		cmocka_unit_test(an_undo_form_with_a_default_key_means_the_default),
		cmocka_unit_test(a_key_that_a_line_may_lack_is_lacking_where_it_is_not_given),
		cmocka_unit_test(an_undo_of_nothing_is_recorded_once),
		cmocka_unit_test(an_undo_of_nothing_is_about_the_line_it_names),
		cmocka_unit_test(a_deletion_is_spelled_as_the_undo_form),
		cmocka_unit_test(the_view_of_a_port_follows_its_content),
		cmocka_unit_test(foreign_elements_are_no_lines),
		cmocka_unit_test(texts_are_cut_not_overrun),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
