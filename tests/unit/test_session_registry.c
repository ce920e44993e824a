/*
 * The registry: every command is reached through libcli, and what is unregistered there is gone everywhere.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"
#include "cli/registry.h"
#include "cli/session.h"

static const char commands[] = "view user : User view\n"
			       "\n"
			       "view system : System view\n"
			       "\tparent user\n"
			       "\n"
			       "ntp server disable\n"
			       "undo ntp server disable\n"
			       "\tviews system\n"
			       "\tlevel 2\n"
			       "\n"
			       "ntp server source-interface all enable\n"
			       "\tviews system\n"
			       "\tlevel 2\n"
			       "\n"
			       "ntp server\n"
			       "	views system\n"
			       "	level 2\n"
			       "\n"
			       "ntp refclock-master [ <stratum> ]\n"
			       "undo ntp refclock-master\n"
			       "\tviews system\n"
			       "\tlevel 2\n"
			       "\t<stratum>  integer 1..15 : Stratum\n"
			       "\n"
			       "display ntp status\n"
			       "\tviews all\n"
			       "\tlevel 1\n"
			       "\thandler none\n"
			       "\n"
			       "words\n"
			       "\tntp : Time\n"
			       "\tserver : Server\n"
			       "\tdisable : Off\n"
			       "\tsource-interface : Interface\n"
			       "\tall : All\n"
			       "\tenable : On\n"
			       "\trefclock-master : Local clock\n"
			       "\tdisplay : Display\n"
			       "\tstatus : Status\n"
			       "\tundo : Undo\n";

struct set {
	void *bytes;
	const struct image *image;
	struct registry *registry;
	view_id system;
};

static int set_up(void **state)
{
	struct set *t = calloc(1, sizeof *t);
	struct compiler *c = compiler_new();
	size_t len;

	assert_int_equal(compiler_text(c, "commands", commands, stderr), 0);
	assert_int_equal(compiler_finish(c, stderr, &t->bytes, &len), 0);
	compiler_free(c);
	t->image = image_open(t->bytes, len);
	assert_non_null(t->image);
	t->registry = registry_new(t->image);
	t->system = image_view(t->image, "system");
	*state = t;
	return 0;
}

static int tear_down(void **state)
{
	struct set *t = *state;

	registry_free(t->registry);
	free(t->bytes);
	free(t);
	return 0;
}

static bool visible(void *ctx, view_id v, const struct command *c)
{
	struct set *t = ctx;

	return registry_visible(t->registry, v, c);
}

static enum match_status match(struct set *t, const char *line)
{
	struct grammar_env env = {.ctx = t, .level = -1, .visible = visible};
	struct match m;

	grammar_match(t->image, &env, t->system, line, &m);
	return m.status;
}

static bool lists(const struct help *h, const char *token)
{
	for (size_t i = 0; i < h->count; i++)
		if (strcmp(h->items[i].token, token) == 0)
			return true;
	return false;
}

static bool help_lists(struct set *t, const char *text, const char *token)
{
	struct grammar_env env = {.ctx = t, .level = -1, .visible = visible};
	struct help h = {0};

	grammar_help(t->image, &env, t->system, text, &h);
	bool found = lists(&h, token);
	help_clear(&h);
	return found;
}

static bool tab_offers(struct set *t, const char *text, const char *token)
{
	struct grammar_env env = {.ctx = t, .level = -1, .visible = visible};
	struct help h = {0};

	grammar_complete(t->image, &env, t->system, text, &h);
	bool found = lists(&h, token);
	help_clear(&h);
	return found;
}

static void every_command_is_registered_in_its_views(void **state)
{
	struct set *t = *state;

	for (view_id v = 0; v < image_view_count(t->image); v++)
		for (int i = 0, id; (id = view_command(t->image, v, i)) >= 0; i++) {
			struct command c = image_command(t->image, (uint32_t)id);
			assert_true(registry_visible(t->registry, v, &c));
			assert_true(registry_reaches(t->registry, v, 3, &c));
		}
}

/* Commands of that level which a login of that level does not reach. */
static int missed_at(struct registry *r, const struct image *im, int level)
{
	int *asked = calloc((size_t)image_list_count(im), sizeof *asked); /* view + 1 in which a list was asked for */
	int missed = 0;

	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			int list = view_list_of(im, v, c.id);
			assert_true(list >= 0);
			if ((int)c.level != level || (asked[list] && asked[list] != v + 1))
				continue;
			asked[list] = v + 1;
			if (registry_reaches(r, v, level, &c))
				continue;
			print_error("%s: %s\n", view_name(im, v), c.run);
			missed++;
		}
	free(asked);
	return missed;
}

/* libcli knows keywords regardless of case and by prefixes: no two runs of the whole set may be taken for one, and none
 * may shut another one off from the logins of a lower level. */
static void the_whole_command_set_is_reached_through_libcli(void **state)
{
	const struct image *im = image_builtin();
	struct registry *r = registry_new(im);

	(void)state;
	for (int level = 0; level <= 3; level++)
		assert_int_equal(missed_at(r, im, level), 0);
	registry_free(r);
}

static void an_unregistered_run_is_gone_from_parsing_help_and_tab(void **state)
{
	struct set *t = *state;

	assert_int_equal(match(t, "ntp server disable"), MATCH_OK);
	assert_true(help_lists(t, "ntp server ", "disable"));
	assert_true(tab_offers(t, "ntp server d", "disable"));

	assert_int_equal(registry_unregister(t->registry, t->system, "ntp server disable"), 1);

	assert_int_not_equal(match(t, "ntp server disable"), MATCH_OK);
	assert_false(help_lists(t, "ntp server ", "disable"));
	assert_false(tab_offers(t, "ntp server d", "disable"));

	/* What stands beside it is still there. */
	assert_int_equal(match(t, "undo ntp server disable"), MATCH_OK);
	assert_int_equal(match(t, "ntp server source-interface all enable"), MATCH_OK);
	assert_int_equal(match(t, "ntp server"), MATCH_OK);
	assert_int_equal(match(t, "ntp refclock-master 3"), MATCH_OK);
	assert_int_equal(match(t, "display ntp status"), MATCH_OK);
}

static void unregistering_takes_what_stands_below_along(void **state)
{
	struct set *t = *state;

	assert_int_equal(registry_unregister(t->registry, t->system, "ntp server"), 3);
	assert_int_not_equal(match(t, "ntp server disable"), MATCH_OK);
	assert_int_not_equal(match(t, "ntp server source-interface all enable"), MATCH_OK);
	assert_int_equal(match(t, "ntp refclock-master"), MATCH_OK);
	assert_int_equal(registry_unregister(t->registry, t->system, "ntp"), 1);
	assert_int_equal(match(t, "ntp refclock-master"), MATCH_UNRECOGNIZED);
	assert_false(help_lists(t, "", "ntp"));
	assert_true(help_lists(t, "", "undo"));
}

static void other_views_keep_what_one_view_loses(void **state)
{
	struct set *t = *state;
	struct grammar_env env = {.ctx = t, .level = -1, .visible = visible};
	struct match m;

	assert_int_equal(registry_unregister(t->registry, t->system, "display ntp status"), 1);
	assert_int_equal(match(t, "display ntp status"), MATCH_UNRECOGNIZED);
	grammar_match(t->image, &env, image_view(t->image, "user"), "display ntp status", &m);
	assert_int_equal(m.status, MATCH_OK);
}

static void a_prefix_of_a_keyword_is_no_run(void **state)
{
	struct set *t = *state;

	assert_int_equal(registry_unregister(t->registry, t->system, "ntp ser"), 0);
	assert_int_equal(match(t, "ntp server disable"), MATCH_OK);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(every_command_is_registered_in_its_views),
		cmocka_unit_test(the_whole_command_set_is_reached_through_libcli),
		TEST(an_unregistered_run_is_gone_from_parsing_help_and_tab),
		TEST(unregistering_takes_what_stands_below_along),
		TEST(other_views_keep_what_one_view_loses),
		TEST(a_prefix_of_a_keyword_is_no_run),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
