/*
 * Lines that are lists: what a line adds, what an undo form takes off which of them, how they are printed, and how long
 * they may be.
 */
#include "tests/unit/store_fixture.h"

static const char set_text[] =
	"section 10\n"
	"view user : User view\n"
	"view system : System view\n\tparent user\n"
	"\n"
	"batch { <from> [ to <last> ] } &<1-3>\nundo batch { <from> [ to <last> ] } &<1-3>\n"
	"\tviews system\n\tlist <from> <last>\n\t<from>  integer 1..4094\n\t<last>  integer 1..4094\n"
	"\n"
	"hybrid tagged vlan { <from> [ to <last> ] } &<1-10>\nhybrid { tagged | untagged } vlan all\n"
	"hybrid untagged vlan { <from> [ to <last> ] } &<1-10>\n"
	"undo hybrid [ tagged ] vlan { <from> [ to <last> ] } &<1-10>\nundo hybrid [ tagged | untagged ] vlan all\n"
	"undo hybrid [ untagged ] vlan { <from> [ to <last> ] } &<1-10>\n"
	"\tviews system\n\tlist <from> <last>\n\t<from>  integer 1..4094\n\t<last>  integer 1..4094\n"
	"\n"
	"instance <id> vlan { <from> [ to <last> ] } &<1-10>\n"
	"undo instance <id> [ vlan { <from> [ to <last> ] } &<1-10> ]\n"
	"\tviews system\n\tlist <from> <last>\n\tkey <id>\n"
	"\t<id>  integer 0..99\n\t<from>  integer 1..4094\n\t<last>  integer 1..4094\n"
	"\n"
	"target { <rt> } &<1-8> <way> wide\nundo target { <rt> } &<1-8> <way> wide\nundo target all wide\n"
	"\tviews system\n\tlist <rt> each\n\tkey <way>\n\t<rt>  rd\n\t<way>  enum in|out\n"
	"\n"
	"target { <rt> } &<1-8> <way>\nundo target { <rt> } &<1-8> <way>\n"
	"\tviews system\n\tlist <rt> each\n\tkey <way>\n\t<rt>  rd\n\t<way>  enum in|out\n"
	"\n"
	"server <ip> &<1-2>\nundo server { <ip> | all }\n"
	"\tviews system\n\tlist <ip>\n\t<ip>  ipv4\n";

static void *set_bytes;

static const struct image *set(void)
{
	static const struct image *im;

	return im ? im : (im = image_of_text(set_text, &set_bytes));
}

static void assert_prints(const struct store *s, const char *wanted)
{
	char *printed = text_of_store(s);

	assert_string_equal(printed, wanted);
	free(printed);
}

static struct store *read_in(const char *text)
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
	return s;
}

/* The lines in a file and one by one on a store come to the same. */
static void assert_comes_to(const char *text, const char *wanted)
{
	struct store *file = read_in(text), *typed = store_new(set());
	char *lines = strdup(text), *rest;
	struct fault f;

	assert_prints(file, wanted);
	for (char *line = strtok_r(lines, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		struct txn *t = txn_begin(typed);
		assert_int_equal(txn_line(t, NULL, line, &f), 0);
		txn_commit(t);
	}
	assert_prints(typed, wanted);
	free(lines);
	store_free(file);
	store_free(typed);
}

static void what_is_added_is_merged(void **state)
{
	(void)state;
	assert_comes_to("batch 10 20 to 30\nbatch 11\nbatch 31 to 40 5\n", "#\nbatch 5 10 to 11 20 to 40\n#\nreturn\n");
	assert_comes_to("batch 30 to 20\nbatch 7 9 to 8\n", "#\nbatch 7\n#\nreturn\n");
	assert_comes_to("instance 2 vlan 5\ninstance 1 vlan 9\ninstance 2 vlan 6 8\n",
		"#\ninstance 1 vlan 9\ninstance 2 vlan 5 to 6 8\n#\nreturn\n");
}

static void what_is_undone_is_taken_off(void **state)
{
	(void)state;
	assert_comes_to("batch 1 to 10\nundo batch 3 5 to 7\n", "#\nbatch 1 to 2 4 8 to 10\n#\nreturn\n");
	assert_comes_to("batch 1 to 10 20\nundo batch 5 to 30\n", "#\nbatch 1 to 4\n#\nreturn\n");
	assert_comes_to("batch 1 to 10\nundo batch 1 to 10\n", "#\nreturn\n");
	assert_comes_to("batch 1 to 3\nundo batch 9\n", "#\nbatch 1 to 3\n#\nreturn\n");
	assert_comes_to("instance 1 vlan 1 to 9\ninstance 2 vlan 10\nundo instance 1 vlan 5\nundo instance 2\n",
		"#\ninstance 1 vlan 1 to 4 6 to 9\n#\nreturn\n");
}

static void an_undo_form_may_be_about_several_lists(void **state)
{
	static const char both[] = "hybrid tagged vlan 10 20\nhybrid untagged vlan 10 30\n";
	char text[256];

	(void)state;
	snprintf(text, sizeof text, "%sundo hybrid vlan 10\n", both);
	assert_comes_to(text, "#\nhybrid tagged vlan 20\nhybrid untagged vlan 30\n#\nreturn\n");
	snprintf(text, sizeof text, "%sundo hybrid vlan 10 30\n", both);
	assert_comes_to(text, "#\nhybrid tagged vlan 20\n#\nreturn\n");
	snprintf(text, sizeof text, "%sundo hybrid untagged vlan 10\n", both);
	assert_comes_to(text, "#\nhybrid tagged vlan 10 20\nhybrid untagged vlan 30\n#\nreturn\n");
	snprintf(text, sizeof text, "%sundo hybrid tagged vlan all\n", both);
	assert_comes_to(text, "#\nhybrid untagged vlan 10 30\n#\nreturn\n");
}

static void values_keep_the_order_of_their_entry(void **state)
{
	(void)state;
	assert_comes_to("target 9:9 1:1 in wide\ntarget 2:2 1:1 in wide\ntarget 1:1 out wide\n",
		"#\ntarget 9:9 in wide\ntarget 1:1 in wide\ntarget 2:2 in wide\ntarget 1:1 out wide\n#\nreturn\n");
	assert_comes_to("target 9:9 1:1 2:2 in wide\ntarget 1:1 out wide\nundo target 1:1 in wide\n",
		"#\ntarget 9:9 in wide\ntarget 2:2 in wide\ntarget 1:1 out wide\n#\nreturn\n");
	assert_comes_to("target 9:9 1:1 in wide\ntarget 1:1 out wide\nundo target all wide\n", "#\nreturn\n");
	assert_comes_to("server 10.0.0.2 10.0.0.1\nserver 10.0.0.3\nundo server 10.0.0.2\n",
		"#\nserver 10.0.0.1 10.0.0.3\n#\nreturn\n");
	assert_comes_to("server 10.0.0.2\nundo server all\n", "#\nreturn\n");
}

/* Every other number: the list fills many printed lines, no word of it is lost. */
static void lists_of_one_key_stand_together(void **state)
{
	(void)state;
	assert_comes_to("target 1:1 out wide\ntarget 2:2 out\ntarget 3:3 in\ntarget 4:4 in wide\ntarget 5:5 out\n",
		"#\ntarget 4:4 in wide\ntarget 3:3 in\ntarget 1:1 out wide\ntarget 2:2 out\ntarget 5:5 "
		"out\n#\nreturn\n");
}

static void a_list_may_be_as_long_as_it_can_get(void **state)
{
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	(void)state;
	for (int n = 1; n < 4094; n += 2)
		fprintf(out, "batch %d\n", n);
	fclose(out);
	struct store *s = read_in(text);
	char *printed = text_of_store(s);
	struct store *again = read_in(printed);
	char *reprinted = text_of_store(again);
	int lines = 0;
	for (const char *p = printed; (p = strstr(p, "\nbatch ")); p++)
		lines++;
	assert_int_equal(lines, (2047 + 2) / 3);
	assert_non_null(strstr(printed, "batch 4093\n"));
	assert_string_equal(printed, reprinted);
	free(text);
	free(printed);
	free(reprinted);
	store_free(s);
	store_free(again);
}

/* An edit from outside that is no list in order is refused. */
static void a_list_out_of_order_is_refused(void **state)
{
	static const char *const wrong[] = {
		"<batch op='set'><from>5</from><from>4</from></batch>",
		"<batch op='set'><from>4</from><from>5</from></batch>",
		"<batch op='set'><from>4</from><to/></batch>",
		"<batch op='set'><from>4095</from></batch>",
		"<server op='set'><ip>10.0.0.1</ip><ip>10.0.0.1</ip></server>",
		"<server op='set'><ip>10.0.0.300</ip></server>",
	};

	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		char text[256];
		struct store *s = store_new(set());
		struct txn *t = txn_begin(s);
		struct fault f;
		snprintf(text, sizeof text, "<edit>%s</edit>", wrong[i]);
		xmlDoc *doc = xmlReadMemory(text, (int)strlen(text), NULL, NULL, 0);
		assert_int_equal(txn_apply(t, xmlDocGetRootElement(doc), &f), -1);
		txn_abort(t);
		xmlFreeDoc(doc);
		store_free(s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_added_is_merged),
		cmocka_unit_test(what_is_undone_is_taken_off),
		cmocka_unit_test(an_undo_form_may_be_about_several_lists),
		cmocka_unit_test(values_keep_the_order_of_their_entry),
		cmocka_unit_test(lists_of_one_key_stand_together),
		cmocka_unit_test(a_list_may_be_as_long_as_it_can_get),
		cmocka_unit_test(a_list_out_of_order_is_refused),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	free(set_bytes);
	return failed;
}
