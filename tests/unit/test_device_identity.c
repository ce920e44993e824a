/*
 * Identity files: the built-in one is complete, a wrong one is refused with a sentence that says where.
 */
#include <libxml/parser.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "device/identity.h"

#define TEXTS                                                                                                          \
	"<model>M1</model><product>P</product><release>V1</release><mac>00e0-fc00-0001</mac>"                          \
	"<startup-file>flash:/a.cfg</startup-file><version-head>\nHead {product}\n</version-head>"                     \
	"<uptime-line>HUAWEI {model} uptime is {uptime}</uptime-line>"
#define PORTS "<ports><port name='NULL0'/><range prefix='10GE1/0/' first='1' last='3'/></ports>"

/* Loads a text through a file. messages gets what was said about it. */
static struct identity *load(const char *xml, char *messages, size_t len)
{
	char path[] = "identity-test-XXXXXX";
	int fd = mkstemp(path);
	FILE *errors = fmemopen(messages, len, "w");
	struct identity *id;

	assert_true(fd >= 0);
	assert_int_equal(write(fd, xml, strlen(xml)), strlen(xml));
	close(fd);
	id = identity_load(path, errors);
	fclose(errors);
	unlink(path);
	return id;
}

static void the_built_in_identity_is_a_cloudengine(void **state)
{
	struct identity *id = identity_load(NULL, stderr);
	static const char *const ports[] = {
		"MEth0/0/0", "10GE1/0/1", "10GE1/0/48", "100GE1/0/1", "100GE1/0/8", "NULL0"};

	(void)state;
	assert_non_null(id);
	assert_int_equal(id->ports, 1 + 48 + 8 + 1);
	for (size_t i = 0; i < sizeof ports / sizeof *ports; i++)
		assert_true(identity_has_port(id, ports[i]));
	assert_false(identity_has_port(id, "10GE1/0/49"));
	assert_false(identity_has_port(id, ""));
	assert_non_null(strstr(id->version_head, "VRP (R) software, Version 8."));
	assert_non_null(strstr(id->version_head, id->release));
	assert_null(strchr(id->version_head, '{'));
	assert_non_null(strstr(id->uptime_line, "{uptime}"));
	assert_non_null(strstr(id->factory, "ntp server source-interface all disable\n"));
	assert_non_null(strstr(id->factory, "ntp ipv6 server source-interface all disable\n"));
	assert_string_equal(id->startup_file, "flash:/vrpcfg.cfg");
	identity_free(id);
}

static void the_identity_of_the_new_generation_loads(void **state)
{
	struct identity *id = identity_load("device/identity/yunshan.xml", stderr);

	(void)state;
	assert_non_null(id);
	assert_non_null(strstr(id->version_head, "YunShan OS, Version"));
	assert_string_equal(id->release, "V300R023C00");
	identity_free(id);
}

static void an_identity_says_how_many_vtys_there_are(void **state)
{
	struct identity *many = identity_load("bench", stderr),
			*file = identity_load("device/identity/bench.xml", stderr);
	struct identity *usual = identity_load("default", stderr);

	(void)state;
	assert_non_null(many);
	assert_int_equal(many->vtys, 1024);
	assert_int_equal(file->vtys, 1024);
	assert_int_equal(usual->vtys, 21);
	identity_free(many);
	identity_free(file);
	identity_free(usual);
}

static void placeholders_of_names_are_filled_in(void **state)
{
	char messages[512] = "";
	struct identity *id = load("<identity>" TEXTS PORTS "</identity>", messages, sizeof messages);

	(void)state;
	assert_non_null(id);
	assert_string_equal(id->version_head, "Head P\n");
	assert_string_equal(id->uptime_line, "HUAWEI M1 uptime is {uptime}");
	assert_int_equal(id->ports, 4);
	assert_int_equal(id->slot, 1);
	assert_int_equal(id->vtys, 21);
	assert_string_equal(id->factory, "");
	assert_string_equal(messages, "");
	identity_free(id);
}

static void wrong_files_are_refused_with_a_reason(void **state)
{
	static const struct {
		const char *xml, *reason;
	} cases[] = {
		{"", "not well-formed"},
		{"no xml", "not well-formed"},
		{"<identity>", "not well-formed"},
		{"<!DOCTYPE identity []><identity>" TEXTS PORTS "</identity>", "document type"},
		{"<device>" TEXTS PORTS "</device>", "root element is: device"},
		{"<identity>" PORTS "</identity>", "lacks an element: model"},
		{"<identity>" TEXTS "</identity>", "no ports"},
		{"<identity>" TEXTS "<ports/></identity>", "no ports"},
		{"<identity>" TEXTS "<slot>x</slot>" PORTS "</identity>", "slot"},
		{"<identity>" TEXTS "<weak-algorithms>maybe</weak-algorithms>" PORTS "</identity>", "weak-algorithms"},
		{"<identity>" TEXTS "<vty-lines>0</vty-lines>" PORTS "</identity>", "vty-lines"},
		{"<identity>" TEXTS "<vty-lines>1025</vty-lines>" PORTS "</identity>", "vty-lines"},
		{"<identity>" TEXTS "<vty-lines>9 9</vty-lines>" PORTS "</identity>", "vty-lines"},
		{"<identity>" TEXTS "<ports><port/></ports></identity>", "ports: port"},
		{"<identity>" TEXTS "<ports><port name='a b'/></ports></identity>", "ports: port"},
		{"<identity>" TEXTS "<ports><thing name='a'/></ports></identity>", "ports: thing"},
		{"<identity>" TEXTS "<ports><port name='NULL0'/><port name='NULL0'/></ports></identity>", "repeated"},
		{"<identity>" TEXTS "<ports><range prefix='a' first='2' last='1'/></ports></identity>", "ports: range"},
		{"<identity>" TEXTS "<ports><range prefix='a' first='0' last='99999'/></ports></identity>", "too many"},
		{"<identity>" TEXTS "<ports><range prefix='a' first='' last='1'/></ports></identity>", "ports: range"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char messages[1024] = "";

		assert_null(load(cases[i].xml, messages, sizeof messages));
		if (!strstr(messages, cases[i].reason))
			fail_msg("case %zu: \"%s\" is not in \"%s\"", i, cases[i].reason, messages);
	}
}

static void a_missing_file_is_named(void **state)
{
	char messages[256] = "";
	FILE *errors = fmemopen(messages, sizeof messages, "w");

	(void)state;
	assert_null(identity_load("no/such/identity.xml", errors));
	fclose(errors);
	assert_non_null(strstr(messages, "no/such/identity.xml: No such file"));
}

static void ignore_error(void *ctx, const char *format, ...)
{
	(void)ctx;
	(void)format;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_built_in_identity_is_a_cloudengine),
		cmocka_unit_test(the_identity_of_the_new_generation_loads),
		cmocka_unit_test(an_identity_says_how_many_vtys_there_are),
		cmocka_unit_test(placeholders_of_names_are_filled_in),
		cmocka_unit_test(wrong_files_are_refused_with_a_reason),
		cmocka_unit_test(a_missing_file_is_named),
	};

	xmlSetGenericErrorFunc(NULL, ignore_error);
	return cmocka_run_group_tests_name("device identity", tests, NULL, NULL);
}
