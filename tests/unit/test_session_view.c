/*
 * Prompts and the view stack.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "cli/session.h"

static int set_up(void **state)
{
	struct session *s = calloc(1, sizeof *s);

	s->image = image_builtin();
	s->candidate = candidate_new(s->image);
	s->frame[0].view = image_view(s->image, "user");
	s->frame[1].view = image_view(s->image, "system");
	strcpy(s->sysname, "HUAWEI");
	*state = s;
	return 0;
}

static int tear_down(void **state)
{
	struct session *s = *state;

	session_leave(s, 0);
	candidate_free(s->candidate);
	free(s);
	return 0;
}

static void assert_prompt(struct session *s, const char *expected)
{
	char prompt[1024];

	session_prompt(s, prompt, sizeof prompt);
	assert_string_equal(prompt, expected);
}

/* The line that opens a view, as if it was typed in the system view. */
static xmlNode *line(struct session *s, const char *text, struct match *m)
{
	struct grammar_env env = {.level = -1};

	grammar_match(s->image, &env, s->frame[1].view, text, m);
	assert_int_equal(m->status, MATCH_OK);
	return line_new(s->image, m);
}

static void the_user_view_stands_in_angle_brackets(void **state)
{
	assert_prompt(*state, "<HUAWEI>");
}

static void the_system_view_shows_whether_something_is_uncommitted(void **state)
{
	struct session *s = *state;
	struct place top;
	struct match m;

	session_enter(s, s->frame[1].view, "", NULL);
	assert_prompt(s, "[~HUAWEI]");
	session_place(s, &top);
	assert_int_equal(top.depth, 0);
	candidate_set(s->candidate, &top, line(s, "sysname PE1", &m));
	assert_prompt(s, "[*HUAWEI]");
	candidate_clear(s->candidate);
	assert_prompt(s, "[~HUAWEI]");
}

static void a_view_adds_its_suffix_and_is_a_place(void **state)
{
	struct session *s = *state;
	struct place p;
	struct match m;
	char suffix[256];

	session_enter(s, s->frame[1].view, "", NULL);
	xmlNode *opening = line(s, "interface loopback 0", &m);
	view_id v = line_enters(s->image, s->frame[1].view, opening);
	view_prompt(s->image, v, &m, "", suffix, sizeof suffix);
	assert_int_equal(session_enter(s, v, suffix, opening), 0);
	assert_prompt(s, "[~HUAWEI-LoopBack0]");
	session_place(s, &p);
	assert_int_equal(p.depth, 1);
	assert_ptr_equal(p.line[0], opening);
	assert_int_equal(p.view[1], v);
	session_leave(s, 1);
	assert_prompt(s, "[~HUAWEI]");
	session_leave(s, 0);
	assert_prompt(s, "<HUAWEI>");
}

static void the_stack_of_views_has_an_end(void **state)
{
	struct session *s = *state;
	int entered = 0;

	while (entered < 100 && session_enter(s, s->frame[1].view, "", NULL) == 0)
		entered++;
	assert_int_equal(entered, VIEW_DEPTH + 1);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_user_view_stands_in_angle_brackets),
		TEST(the_system_view_shows_whether_something_is_uncommitted),
		TEST(a_view_adds_its_suffix_and_is_a_place),
		TEST(the_stack_of_views_has_an_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
