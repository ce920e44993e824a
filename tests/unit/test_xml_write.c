/*
 * Elements written as text: an XML parser reads the same words back.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libxml/parser.h>

#include "datastore/xml_write.h"

/* The text as an attribute, and as content with elements around it. */
static void check(const char *text, const char *expected)
{
	struct xml_text out = {0};

	xml_put_string(&out, "<line is=\"new\" said=\"");
	xml_put_text(&out, text);
	xml_put_string(&out, "\">\n");
	xml_put_indent(&out, 2);
	xml_put_leaf(&out, "first", NULL);
	xml_put_leaf(&out, "word", text);
	xml_put(&out, "</line>\nand no more", strlen("</line>\n"));
	assert_int_equal(strlen(out.at), out.len);
	xmlDoc *doc = xmlReadMemory(out.at, (int)out.len, "", NULL, XML_PARSE_NOBLANKS | XML_PARSE_NONET);
	free(out.at);
	assert_non_null(doc);
	const xmlNode *root = xmlDocGetRootElement(doc);
	assert_string_equal((const char *)root->properties->children->content, "new");
	assert_string_equal((const char *)root->properties->next->children->content, expected);
	assert_string_equal((const char *)root->children->name, "first");
	assert_null(root->children->children);
	assert_string_equal((const char *)root->last->children->content, expected);
	xmlFreeDoc(doc);
}

static void marks_survive(void **state)
{
	(void)state;
	check("plain", "plain");
	check("<a href=\"b\">'c' & d</a> ]]>", "<a href=\"b\">'c' & d</a> ]]>");
	check(" two  blanks ", " two  blanks ");
	check("tab\tline\nend\r", "tab\tline\nend\r");
}

static void letters_of_the_world_survive(void **state)
{
	(void)state;
	check("\xe6\x8f\x8f\xe8\xbf\xb0 \xc3\xa9 \xf0\x9f\x90\xa6",
		"\xe6\x8f\x8f\xe8\xbf\xb0 \xc3\xa9 \xf0\x9f\x90\xa6");
}

static void bytes_that_are_no_utf8_become_characters(void **state)
{
	(void)state;
	check("caf\xe9", "caf\xc3\xa9");
	check("\xe6\x8f", "\xc3\xa6\xc2\x8f");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_survive),
		cmocka_unit_test(letters_of_the_world_survive),
		cmocka_unit_test(bytes_that_are_no_utf8_become_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
