/*
 * Differences: what they print, and that both ways lead exactly where they say, whatever was changed.
 */
#include "datastore/difference.h"
#include "tests/unit/store_fixture.h"

static const char base_text[] = "#\n"
				"sysname a\n"
				"route 10.0.0.0 255.0.0.0 tag 5\n"
				"#\n"
				"interface 10GE1/0/1\n"
				" undo portswitch\n"
				" description up\n"
				" address 10.0.0.1 255.0.0.0\n"
				" address 10.0.0.2 255.0.0.0 sub\n"
				" inner 1\n"
				"  cost 5\n"
				"#\n"
				"interface 10GE1/0/2\n"
				" description flat\n"
				" link-type access\n"
				"#\n"
				"interface LoopBack0\n"
				" batch 1 to 5\n"
				"#\n"
				"zone a\n"
				"#\n"
				"return\n";

static struct fault fault;

/* The difference as a document; as text it is the same. */
static xmlDoc *difference_made(const struct txn *t)
{
	xmlDoc *difference = difference_of(t);
	char *text = difference_text(t), *written = difference_write(xmlDocGetRootElement(difference));

	assert_string_equal(text, written);
	free(text);
	free(written);
	return difference;
}

/* What the edit changes; the store is left as it was. */
static xmlDoc *difference_by(struct store *s, const char *xml)
{
	xmlDoc *edit = document(xml);
	struct txn *t = txn_begin(s);

	if (txn_apply(t, xmlDocGetRootElement(edit), &fault) < 0)
		fail_msg("%s: %s", fault.line, fault.detail);
	xmlDoc *difference = difference_made(t);
	txn_abort(t);
	xmlFreeDoc(edit);
	return difference;
}

static char *printed(const struct image *im, const xmlDoc *difference)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	difference_print(im, xmlDocGetRootElement((xmlDoc *)difference), out);
	fclose(out);
	return text;
}

static void go(struct store *s, const xmlDoc *difference, bool back)
{
	xmlDoc *edit = xmlCopyDoc((xmlDoc *)difference, 1);

	difference_to_edit(xmlDocGetRootElement(edit), back);
	commit_edit(s, edit);
	xmlFreeDoc(edit);
}

static void assert_prints(const char *xml, const char *expected)
{
	struct store *s = store_of_text(small_image(), base_text);
	xmlDoc *difference = difference_by(s, xml);
	char *text = printed(small_image(), difference), *after;

	assert_string_equal(text, expected);
	free(text);
	go(s, difference, false);
	after = text_of_store(s);
	go(s, difference, true);
	assert_store_prints(s, base_text);
	difference_turn(xmlDocGetRootElement(difference));
	go(s, difference, true);
	assert_store_prints(s, after);
	go(s, difference, false);
	assert_store_prints(s, base_text);
	free(after);
	xmlFreeDoc(difference);
	store_free(s);
}

static void test_lines_of_the_system_view(void **state)
{
	(void)state;
	assert_prints("<edit><sysname op='set'><host-name>b</host-name></sysname>"
		      "<route op='delete'><address>10.0.0.0</address><mask>255.0.0.0</mask></route>"
		      "<zone op='set'><zone>b</zone></zone></edit>",
		"  #\n- sysname a\n+ sysname b\n- route 10.0.0.0 255.0.0.0 tag 5\n  #\n+ zone b\n  #\n");
}

static void test_lines_of_a_view_stand_below_the_line_that_opens_it(void **state)
{
	(void)state;
	assert_prints("<edit><interface><interface-name>10GE1/0/1</interface-name><view>"
		      "<description op='set'><text>down</text></description>"
		      "<inner><number>1</number><view><cost op='set'><cost>7</cost></cost></view></inner>"
		      "</view></interface></edit>",
		"  #\n  interface 10GE1/0/1\n-  description up\n+  description down\n   inner 1\n-   cost 5\n+   cost "
		"7\n"
		"  #\n");
}

static void test_a_view_goes_with_its_content(void **state)
{
	(void)state;
	assert_prints("<edit><interface op='delete'><interface-name>10GE1/0/1</interface-name></interface></edit>",
		"  #\n- interface 10GE1/0/1\n-  undo portswitch\n-  description up\n-  address 10.0.0.1 255.0.0.0\n"
		"-  address 10.0.0.2 255.0.0.0 sub\n-  inner 1\n-   cost 5\n  #\n");
}

static void test_a_port_that_becomes_a_switch_port_loses_its_addresses(void **state)
{
	(void)state;
	assert_prints(
		"<edit><interface><interface-name>10GE1/0/1</interface-name><view>"
		"<undo-portswitch op='delete'/><link-type op='set'><access/></link-type></view></interface></edit>",
		"  #\n  interface 10GE1/0/1\n-  undo portswitch\n-  address 10.0.0.1 255.0.0.0\n"
		"-  address 10.0.0.2 255.0.0.0 sub\n+  link-type access\n-  inner 1\n-   cost 5\n  #\n");
}

static void test_what_came_and_went_is_no_difference(void **state)
{
	struct store *s = store_of_text(small_image(), base_text);
	struct txn *t = txn_begin(s);

	(void)state;
	assert_int_equal(txn_line(t, NULL, "interface LoopBack7", &fault), 0);
	assert_int_equal(txn_line(t, store_get(s, NULL, "interface", "LoopBack7"), "description x", &fault), 0);
	assert_int_equal(txn_line(t, NULL, "undo interface LoopBack7", &fault), 0);
	xmlDoc *difference = difference_made(t);
	assert_true(difference_empty(xmlDocGetRootElement(difference)));
	txn_abort(t);
	xmlFreeDoc(difference);
	store_free(s);
}

/* ---- any two configurations ---- */

static unsigned pick(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

static void random_port(FILE *out, unsigned *seed, unsigned number)
{
	bool routed = pick(seed, 2);

	fprintf(out, "interface 10GE1/0/%u\n", number);
	if (routed)
		fputs(" undo portswitch\n", out);
	if (pick(seed, 2))
		fprintf(out, " description %u\n", pick(seed, 3));
	if (!routed && pick(seed, 2))
		fprintf(out, " link-type %s\n", pick(seed, 2) ? "access" : "trunk");
	if (routed && pick(seed, 2))
		fprintf(out, " address 10.0.0.%u 255.0.0.0\n", 1 + pick(seed, 3));
	for (unsigned i = 1; routed && i < 4; i++)
		if (pick(seed, 2))
			fprintf(out, " inner %u\n  cost %u\n", i, 1 + pick(seed, 2));
	fputs("#\n", out);
}

static char *random_text(unsigned *seed)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	if (pick(seed, 2))
		fprintf(out, "sysname %u\n", pick(seed, 3));
	fprintf(out, "listen all %s\n", pick(seed, 2) ? "enable" : "disable");
	for (unsigned i = 0; i < 4; i++)
		if (pick(seed, 2))
			fprintf(out, "route 10.%u.0.0 255.255.0.0 preference %u\n", i, 1 + pick(seed, 2));
	fputs("#\n", out);
	for (unsigned i = 1; i < 5; i++)
		if (pick(seed, 3))
			random_port(out, seed, i);
	fputs("return\n", out);
	fclose(out);
	return text;
}

static void test_every_difference_leads_there_and_back(void **state)
{
	unsigned seed = 1;
	int count = 0;

	(void)state;
	for (int i = 0; i < 400; i++) {
		char *text_a = random_text(&seed), *text_b = random_text(&seed);
		struct store *a = store_of_text(small_image(), text_a), *b = store_of_text(small_image(), text_b);
		char *print_a = text_of_store(a), *print_b = text_of_store(b);
		xmlDoc *edit = difference_towards(a, b);
		struct txn *t = txn_begin(a);

		if (txn_apply(t, xmlDocGetRootElement(edit), &fault) < 0)
			fail_msg("%s: %s", fault.line, fault.detail);
		xmlDoc *difference = difference_made(t);
		txn_commit(t);
		assert_store_prints(a, print_b);
		go(a, difference, true);
		assert_store_prints(a, print_a);
		go(a, difference, false);
		assert_store_prints(a, print_b);
		difference_turn(xmlDocGetRootElement(difference));
		go(a, difference, false);
		assert_store_prints(a, print_a);
		count += !difference_empty(xmlDocGetRootElement(difference));
		xmlFreeDoc(difference);
		xmlFreeDoc(edit);
		store_free(a);
		store_free(b);
		free(print_a);
		free(print_b);
		free(text_a);
		free(text_b);
	}
	assert_true(count > 350);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines_of_the_system_view),
		cmocka_unit_test(test_lines_of_a_view_stand_below_the_line_that_opens_it),
		cmocka_unit_test(test_a_view_goes_with_its_content),
		cmocka_unit_test(test_a_port_that_becomes_a_switch_port_loses_its_addresses),
		cmocka_unit_test(test_what_came_and_went_is_no_difference),
		cmocka_unit_test(test_every_difference_leads_there_and_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
