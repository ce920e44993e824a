/*
 * Subtree filters: by identity, by other values, by name, with and without content.
 */
#include "tests/unit/store_fixture.h"

static const char base_text[] = "sysname a\n"
				"route 10.0.0.0 255.0.0.0 tag 5\n"
				"route 11.0.0.0 255.0.0.0 preference 7 tag 5\n"
				"clockmaster 3\n"
				"interface 10GE1/0/1\n"
				" undo portswitch\n"
				" address 10.0.0.1 255.0.0.0\n"
				" inner 1\n"
				"  cost 5\n"
				"interface 10GE1/0/2\n"
				"interface LoopBack0\n"
				" description x\n"
				"zone a\n";

/* The lines a filter selects, printed. */
static void assert_selects(const char *filter, const char *expected)
{
	struct store *s = store_of_text(small_image(), base_text);
	xmlDoc *doc = document(filter), *data = store_select(s, xmlDocGetRootElement(doc));
	const xmlNode *root = xmlDocGetRootElement(data);

	assert_string_equal((const char *)root->name, "data");
	char *text = text_of_tree(small_image(), root, 0);
	assert_string_equal(text, expected);
	free(text);
	xmlFreeDoc(doc);
	xmlFreeDoc(data);
	store_free(s);
}

static void an_empty_filter_selects_everything(void **state)
{
	struct store *s = store_of_text(small_image(), base_text);
	xmlDoc *data = store_select(s, NULL);
	char *all = text_of_store(s), *text = text_of_tree(small_image(), xmlDocGetRootElement(data), 0);

	(void)state;
	assert_string_equal(text, all);
	assert_selects("<get/>", all);
	free(text);
	free(all);
	xmlFreeDoc(data);
	store_free(s);
}

static void a_name_selects_all_lines_of_it(void **state)
{
	(void)state;
	assert_selects("<get><route/></get>",
		"#\nroute 10.0.0.0 255.0.0.0 tag 5\nroute 11.0.0.0 255.0.0.0 preference 7 tag 5\n#\nreturn\n");
	assert_selects("<get><sysname/><zone/></get>", "#\nsysname a\n#\nzone a\n#\nreturn\n");
	assert_selects("<get><no-such/></get>", "#\nreturn\n");
}

static void values_select_the_lines_that_agree(void **state)
{
	(void)state;
	assert_selects("<get><route><tag>5</tag></route></get>",
		"#\nroute 10.0.0.0 255.0.0.0 tag 5\nroute 11.0.0.0 255.0.0.0 preference 7 tag 5\n#\nreturn\n");
	assert_selects("<get><route><address>11.0.0.0</address></route></get>",
		"#\nroute 11.0.0.0 255.0.0.0 preference 7 tag 5\n#\nreturn\n");
	assert_selects("<get><route><address>11.0.0.0</address><mask>255.0.0.0</mask></route></get>",
		"#\nroute 11.0.0.0 255.0.0.0 preference 7 tag 5\n#\nreturn\n");
	assert_selects("<get><route><address>11.0.0.0</address><mask>255.0.0.0</mask><tag>6</tag></route></get>",
		"#\nreturn\n");
	assert_selects("<get><sysname><host-name>b</host-name></sysname></get>", "#\nreturn\n");
}

static void defaults_agree_as_well(void **state)
{
	(void)state;
	assert_selects("<get><route><preference>60</preference></route></get>",
		"#\nroute 10.0.0.0 255.0.0.0 tag 5\n#\nreturn\n");
	assert_selects("<get><clockmaster><ip-address>127.127.1.0</ip-address></clockmaster></get>",
		"#\nclockmaster 3\n#\nreturn\n");
}

static void content_comes_unless_the_filter_stops_it(void **state)
{
	(void)state;
	assert_selects("<get><interface><interface-name>10GE1/0/1</interface-name></interface></get>",
		"#\ninterface 10GE1/0/1\n undo portswitch\n address 10.0.0.1 255.0.0.0\n inner 1\n  cost "
		"5\n#\nreturn\n");
	assert_selects("<get><interface><view/></interface></get>",
		"#\ninterface 10GE1/0/1\n#\ninterface 10GE1/0/2\n#\ninterface LoopBack0\n#\nreturn\n");
}

static void filters_go_into_content(void **state)
{
	(void)state;
	assert_selects("<get><interface><interface-name>10GE1/0/1</interface-name>"
		       "<view><undo-portswitch/><inner><view><cost/></view></inner></view></interface></get>",
		"#\ninterface 10GE1/0/1\n undo portswitch\n inner 1\n  cost 5\n#\nreturn\n");
	assert_selects(
		"<get><interface><interface-name>LoopBack0</interface-name><view><address/></view></interface></get>",
		"#\ninterface LoopBack0\n#\nreturn\n");
}

static void a_reply_is_independent_of_the_store(void **state)
{
	struct store *s = store_of_text(small_image(), base_text);
	xmlDoc *data = store_select(s, NULL);

	(void)state;
	store_free(s);
	char *text = text_of_tree(small_image(), xmlDocGetRootElement(data), 0);
	assert_non_null(strstr(text, "zone a"));
	free(text);
	xmlFreeDoc(data);
}

static void strange_filters_select_nothing(void **state)
{
	(void)state;
	assert_selects("<get><interface><view><view><view/></view></view></interface></get>",
		"#\ninterface 10GE1/0/1\n#\ninterface 10GE1/0/2\n#\ninterface LoopBack0\n#\nreturn\n");
	assert_selects("<get><_/><view/><route><_zz>1</_zz></route></get>", "#\nreturn\n");
	assert_selects("<get>text<!-- remark --></get>",
		"#\nsysname a\nroute 10.0.0.0 255.0.0.0 tag 5\n"
		"route 11.0.0.0 255.0.0.0 preference 7 tag 5\nclockmaster 3\n"
		"#\ninterface 10GE1/0/1\n undo portswitch\n"
		" address 10.0.0.1 255.0.0.0\n inner 1\n  cost 5\n"
		"#\ninterface 10GE1/0/2\n#\ninterface LoopBack0\n description x\n"
		"#\nzone a\n#\nreturn\n");
}

static int selected_by_many(const char *filter, int count)
{
	struct store *s = store_of_text(small_image(), base_text);
	xmlDoc *doc = document("<get/>"), *one = document(filter);

	for (int i = 0; i < count; i++)
		xmlAddChild(xmlDocGetRootElement(doc), xmlDocCopyNode(xmlDocGetRootElement(one), doc, 1));
	xmlDoc *data = store_select(s, xmlDocGetRootElement(doc));
	int lines = (int)xmlChildElementCount(xmlDocGetRootElement(data));
	xmlFreeDoc(one);
	xmlFreeDoc(doc);
	xmlFreeDoc(data);
	store_free(s);
	return lines;
}

static void the_work_of_a_filter_is_limited(void **state)
{
	(void)state;
	assert_int_equal(selected_by_many("<zone><zone>a</zone></zone>", SELECT_FILTERS), SELECT_FILTERS);
	assert_int_equal(selected_by_many("<zone><zone>a</zone></zone>", SELECT_FILTERS + 100), SELECT_FILTERS);
	assert_int_equal(selected_by_many("<zone/>", SELECT_WALKS), SELECT_WALKS);
	assert_int_equal(selected_by_many("<zone/>", SELECT_WALKS + 100), SELECT_WALKS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_filter_selects_everything),
		cmocka_unit_test(a_name_selects_all_lines_of_it),
		cmocka_unit_test(values_select_the_lines_that_agree),
		cmocka_unit_test(defaults_agree_as_well),
		cmocka_unit_test(content_comes_unless_the_filter_stops_it),
		cmocka_unit_test(filters_go_into_content),
		cmocka_unit_test(a_reply_is_independent_of_the_store),
		cmocka_unit_test(strange_filters_select_nothing),
		cmocka_unit_test(the_work_of_a_filter_is_limited),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
