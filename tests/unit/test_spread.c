/*
 * Commands that stand for other lines: which interfaces a line names, what is stored, what the undo form takes away.
 */
#include "tests/unit/store_fixture.h"

#include "datastore/spread.h"

static const char set_text[] =
	"section 10\n"
	"view user : User view\n"
	"view system : System view\n\tparent user\n"
	"view port : Port view\n\tparent system\n\tprompt -<interface-name>\n"
	"view trunk : Trunk view\n\tparent system\n\tprompt -<interface-name>\n"
	"view vlan : VLAN view\n\tparent system\n\tprompt -vlan<vlan-id>\n"
	"view one : View of one\n\tparent system\n\tprompt -one<id>\n"
	"view team : Team view\n\tparent system\n\tprompt -team\n\tmembers member\n"
	"view range : Range view\n\tparent system\n\tprompt -range\n\tmembers opening\n"
	"interface-type 100GE\n\tnumber slot/card/port\n\tview port\n\torder 40\n"
	"interface-type Eth-Trunk\n\tnumber integer 0..1023\n\tview trunk\n\tcreatable\n\torder 20\n"
	"\n"
	"interface { <interface-name> | <interface-type> <interface-number> }\n"
	"undo interface { <interface-name> | <interface-type> <interface-number> }\n"
	"\tviews system\n\tenters interface\n"
	"\n"
	"eth-trunk <trunk-id>\nundo eth-trunk\n\tviews port\n\t<trunk-id>  integer 0..1023 : Number\n"
	"\n"
	"port default vlan <vlan-id>\nundo port default vlan\n\tviews port\n\t<vlan-id>  integer 1..4094 : VLAN\n"
	"\n"
	"trunkport { <interface-type> <interface-number> | <interface-name> } [ to <last> ] [ { <next> [ to <last> ] } "
	"&<1-15> ]\n"
	"undo trunkport { <interface-type> <interface-number> | <interface-name> } [ to <last> ]\n"
	"\tviews trunk\n\tkey <interface-name>\n\tbecomes interface <each> : eth-trunk <number>\n"
	"\t<last>  interface-number : Last port\n\t<next>  interface-number : Port\n"
	"\n"
	"vlan <vlan-id>\nundo vlan <vlan-id>\n\tviews system\n\tenters vlan\n\t<vlan-id>  integer 1..4094 : VLAN\n"
	"\n"
	"port <interface-name> [ to <last> ]\nundo port <interface-name> [ to <last> ]\n"
	"\tviews vlan\n\tbecomes interface <each> : port default vlan <vlan-id>\n\t<last>  interface-name : Last port\n"
	"\n"
	"team <name>\nundo team <name>\n\tviews system\n\tenters team\n\t<name>  string 1..31 : Name\n"
	"\n"
	"member { <interface-name> [ to <last> ] } &<1-4>\nundo member { <interface-name> [ to <last> ] } &<1-4>\n"
	"\tviews team\n\tkey <interface-name>\n\tbecomes member <each>\n\t<last>  interface-name : Last port\n"
	"\n"
	"range <interface-name> to <last>\n\tviews system\n\tenters range\n\ttransient\n"
	"\t<last>  interface-name : Last port\n"
	"\n"
	"batch { <id> [ to <last> ] } &<1-10>\nundo batch { <id> [ to <last> ] } &<1-10>\n"
	"\tviews system\n\tlist <id> <last>\n\t<id>  integer 1..99 : One\n\t<last>  integer 1..99 : Last one\n"
	"\n"
	"one <id>\nundo one <id>\n\tviews system\n\tenters one\n\tsingleton\n\tbecomes unless 1 : batch <id>\n"
	"\t<id>  integer 1..99 : One\n"
	"\n"
	"shut\nundo shut\n\tviews one\n"
	"\n"
	"both <name>\nundo both <name>\n\tviews system\n\tbecomes team <name>\n\tbecomes vlan 7\n"
	"\t<name>  string 1..31 : Name\n";

static void *set_bytes;

static const struct image *set(void)
{
	static const struct image *im;

	return im ? im : (im = image_of_text(set_text, &set_bytes));
}

static void assert_reads(const char *text, const char *wanted)
{
	static const struct grammar_env env = {.level = -1};
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	struct store *s = store_new(set());
	bool complete;

	assert_non_null(in);
	xmlDoc *doc = config_read(set(), &env, in, report_none, NULL, &complete);
	fclose(in);
	commit_edit(s, doc);
	xmlFreeDoc(doc);
	char *printed = text_of_store(s);
	assert_string_equal(printed, wanted);
	free(printed);
	store_free(s);
}

static void a_line_is_stored_where_it_belongs(void **state)
{
	(void)state;
	assert_reads("interface Eth-Trunk3\n trunkport 100GE 1/0/1 to 1/0/2 1/0/5\n",
		"#\ninterface Eth-Trunk3\n#\ninterface 100GE1/0/1\n eth-trunk 3\n#\ninterface 100GE1/0/2\n eth-trunk "
		"3\n#\n"
		"interface 100GE1/0/5\n eth-trunk 3\n#\nreturn\n");
	assert_reads("vlan 10\n port 100GE1/0/1 to 100GE1/0/2\n",
		"#\ninterface 100GE1/0/1\n port default vlan 10\n#\ninterface 100GE1/0/2\n port default vlan 10\n#\n"
		"vlan 10\n#\nreturn\n");
	assert_reads("both x\n", "#\nvlan 7\n#\nteam x\n#\nreturn\n");
}

static void the_undo_form_removes_what_the_line_became(void **state)
{
	(void)state;
	assert_reads("interface Eth-Trunk3\n trunkport 100GE1/0/1 to 1/0/2\n undo trunkport 100GE1/0/1\n",
		"#\ninterface Eth-Trunk3\n#\ninterface 100GE1/0/1\n#\ninterface 100GE1/0/2\n eth-trunk 3\n#\nreturn\n");
	assert_reads("both x\nundo both x\n", "#\nreturn\n");
}

static void a_line_that_opens_a_view_is_that_besides(void **state)
{
	(void)state;
	assert_reads("one 3\none 5\n shut\n", "#\nbatch 3 5\n#\none 5\n shut\n#\nreturn\n");
	assert_reads("batch 2 to 6\none 5\n shut\nundo one 5\n", "#\nbatch 2 to 4 6\n#\nreturn\n");
	assert_reads("one 1\n shut\n", "#\none 1\n shut\n#\nreturn\n");
}

static void a_line_that_becomes_itself_is_stored(void **state)
{
	(void)state;
	assert_reads("team x\n member 100GE1/0/1 to 100GE1/0/2 100GE1/0/7\n",
		"#\nteam x\n member 100GE1/0/1\n member 100GE1/0/2\n member 100GE1/0/7\n#\nreturn\n");
	assert_reads("team x\n member 100GE1/0/1 to 100GE1/0/3\n undo member 100GE1/0/2\n",
		"#\nteam x\n member 100GE1/0/1\n member 100GE1/0/3\n#\nreturn\n");
}

static void note_line(void *ctx, int number, const char *line, enum match_status why)
{
	(void)line, (void)why;
	*(int *)ctx = number;
}

static void what_is_transient_is_no_configuration(void **state)
{
	static const char text[] = "vlan 7\nrange 100GE1/0/1 to 100GE1/0/2\n";
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	int told = 0;
	bool complete;

	(void)state;
	assert_non_null(in);
	xmlFreeDoc(config_read(set(), NULL, in, note_line, &told, &complete));
	fclose(in);
	assert_int_equal(told, 2);
}

static int count_lines(void *ctx, const char *interface, const char *text)
{
	(void)interface;
	assert_non_null(text);
	++*(int *)ctx;
	return 0;
}

/* Number of lines, or minus the offset of the word that is no range. */
static int lines_of(const char *text)
{
	static struct match m;
	uint32_t at = 0;
	int count = 0;

	grammar_match(set(), NULL, image_view(set(), "team"), text, &m);
	assert_int_equal(m.status, MATCH_OK);
	return spread(set(), &m, NULL, count_lines, &count, &at) < 0 ? -(int)at : count;
}

static void ranges_have_one_stem_and_rise(void **state)
{
	(void)state;
	assert_int_equal(lines_of("member 100GE1/0/1 to 100GE1/0/1"), 1);
	assert_int_equal(lines_of("member 100GE1/0/1 to 100GE1/0/48"), 48);
	assert_int_equal(lines_of("member 100GE1/0/1 to 100GE1/1/4"), -21);
	assert_int_equal(lines_of("member 100GE1/0/4 to 100GE1/0/1"), -21);
	assert_int_equal(lines_of("member 100GE1/0/1 to Eth-Trunk4"), -21);
	assert_int_equal(lines_of("member Eth-Trunk0 to Eth-Trunk1023"), -21);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_is_stored_where_it_belongs),
		cmocka_unit_test(the_undo_form_removes_what_the_line_became),
		cmocka_unit_test(a_line_that_opens_a_view_is_that_besides),
		cmocka_unit_test(a_line_that_becomes_itself_is_stored),
		cmocka_unit_test(what_is_transient_is_no_configuration),
		cmocka_unit_test(ranges_have_one_stem_and_rise),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	free(set_bytes);
	return failed;
}
