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

static xmlDoc *written_and_read(const xmlNode *e)
{
	struct xml_text out = {0};

	xml_put_element(&out, e, 1);
	assert_int_equal(strlen(out.at), out.len);
	xmlDoc *doc = xmlReadMemory(out.at, (int)out.len, "", NULL, XML_PARSE_NOBLANKS | XML_PARSE_NONET);
	free(out.at);
	assert_non_null(doc);
	return doc;
}

static void check(const char *text, const char *expected)
{
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0"), *back;
	xmlNode *e = xmlNewDocNode(doc, NULL, BAD_CAST "line", NULL);
	xmlNode *word = xmlNewDocNode(doc, NULL, BAD_CAST "word", NULL);

	xmlDocSetRootElement(doc, e);
	xmlNewProp(e, BAD_CAST "is", BAD_CAST "new");
	xmlAttr *said = xmlNewProp(e, BAD_CAST "said", NULL);
	said->children = said->last = xmlNewDocText(doc, BAD_CAST text); /* as it is: no entities are looked for */
	said->children->parent = (xmlNode *)said;
	xmlAddChild(word, xmlNewText(BAD_CAST text));
	xmlAddChild(e, xmlNewDocNode(doc, NULL, BAD_CAST "first", NULL));
	xmlAddChild(e, word);
	back = written_and_read(e);
	xmlNode *root = xmlDocGetRootElement(back);
	assert_string_equal((const char *)root->properties->children->content, "new");
	assert_string_equal((const char *)root->properties->next->children->content, expected);
	assert_string_equal((const char *)root->children->name, "first");
	assert_null(root->children->children);
	assert_string_equal((const char *)root->last->children->content, expected);
	xmlFreeDoc(back);
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
