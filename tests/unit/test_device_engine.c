/*
 * The commit engine with features of the test's own: whoever refuses, wherever, nothing of the edit remains.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "datastore/text.h"
#include "device/engine.h"

/* ---- features that write down what happens to them ---- */

struct fake {
	char *log; /* shared: names of the hooks in the order they ran */
	const char *name;
	const char *refuse;   /* hook that refuses, "" = none */
	const char *add;      /* line that amend adds, "" = none */
	const char *unwanted; /* element that check refuses, "" = none */
};

static void note(struct fake *k, const char *hook)
{
	size_t len = strlen(k->log);

	snprintf(k->log + len, 512 - len, "%s.%s ", k->name, hook);
}

static int hook(struct fake *k, const char *name, struct fault *f)
{
	note(k, name);
	return strcmp(k->refuse, name) ? 0 : fault_set(f, FAULT_PORT_IN_USE, "some line", "%s", k->name);
}

static int fake_amend(void *state, struct txn *t, struct fault *f)
{
	struct fake *k = state;

	if (hook(k, "amend", f) < 0)
		return -1;
	return *k->add ? txn_line(t, NULL, k->add, f) : 0;
}

static int fake_check(void *state, const struct txn *t, struct fault *f)
{
	struct fake *k = state;

	for (size_t i = 0; *k->unwanted && i < txn_changes(t); i++) {
		const xmlNode *after = txn_change(t, i).after;

		if (after && !strcmp((const char *)after->name, k->unwanted))
			return fault_set(f, FAULT_ADDRESS_INVALID, "", NULL);
	}
	return hook(k, "check", f);
}

static int fake_prepare(void *state, const struct txn *t, struct fault *f)
{
	(void)t;
	return hook(state, "prepare", f);
}

static void fake_apply(void *state, const struct txn *t)
{
	(void)t;
	note(state, "apply");
}

static void fake_abandon(void *state)
{
	note(state, "abandon");
}

#define FAKE                                                                                                           \
	{                                                                                                              \
		.amend = fake_amend, .check = fake_check, .prepare = fake_prepare, .apply = fake_apply,                \
		.abandon = fake_abandon                                                                                \
	}
static const struct feature first = FAKE, second = FAKE, bare = {.name = "bare"};
static const struct feature *const fakes[] = {&first, &bare, &second, NULL};

/* ---- fixture ---- */

struct fixture {
	struct engine engine;
	struct fake a, b;
	char log[512];
};

static int set_up(void **state)
{
	struct fixture *x = calloc(1, sizeof *x);

	assert_non_null(x);
	x->a = (struct fake){.log = x->log, .name = "a", .refuse = "", .add = "", .unwanted = ""};
	x->b = (struct fake){.log = x->log, .name = "b", .refuse = "", .add = "", .unwanted = ""};
	x->engine =
		(struct engine){.running = store_new(image_builtin()), .features = fakes, .state = {&x->a, x, &x->b}};
	*state = x;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *x = *state;

	store_free(x->engine.running);
	free(x);
	return 0;
}

static xmlDoc *edit_of(const char *text)
{
	struct grammar_env env = {.level = -1};
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;
	xmlDoc *edit = config_read(image_builtin(), &env, in, NULL, NULL, &complete);

	fclose(in);
	return edit;
}

static int commit(struct fixture *x, const char *text, bool restore, struct fault *f)
{
	xmlDoc *edit = edit_of(text);
	bool changed = false;
	int rc = engine_commit(&x->engine, xmlDocGetRootElement(edit), restore, &changed, f);

	xmlFreeDoc(edit);
	return rc < 0 ? -1 : changed;
}

static void assert_config(struct fixture *x, const char *expected)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	config_print(image_builtin(), store_root(x->engine.running), 0, out);
	fclose(out);
	assert_string_equal(text, expected);
	free(text);
}

/* ---- tests ---- */

static void hooks_run_in_order_for_all_features(void **state)
{
	struct fixture *x = *state;
	struct fault f;

	assert_int_equal(commit(x, "sysname A\n", false, &f), 1);
	assert_string_equal(x->log, "a.amend b.amend a.check b.check a.prepare b.prepare a.apply b.apply ");
	assert_config(x, "#\nsysname A\n#\nreturn\n");
	assert_int_equal(store_version(x->engine.running), 2);
}

static void what_stands_already_is_no_change(void **state)
{
	struct fixture *x = *state;
	struct fault f;

	assert_int_equal(commit(x, "sysname A\n", false, &f), 1);
	assert_int_equal(commit(x, "sysname A\n", false, &f), 0);
	assert_int_equal(store_version(x->engine.running), 2);
}

static void refuse_in(struct fixture *x, const char *hook_name, const char *expected_log)
{
	struct fault f;

	assert_int_equal(commit(x, "sysname A\n", false, &f), 1);
	x->log[0] = '\0';
	x->b.refuse = hook_name;
	assert_int_equal(commit(x, "sysname B\naaa\n local-user u privilege level 3\n", false, &f), -1);
	assert_int_equal(f.code, FAULT_PORT_IN_USE);
	assert_string_equal(f.line, "some line");
	assert_string_equal(f.detail, "b");
	assert_string_equal(x->log, expected_log);
	assert_config(x, "#\nsysname A\n#\nreturn\n");
	assert_int_equal(store_version(x->engine.running), 2);
}

static void a_refusal_in_amend_leaves_nothing(void **state)
{
	refuse_in(*state, "amend", "a.amend b.amend ");
}

static void a_refusal_in_check_leaves_nothing(void **state)
{
	refuse_in(*state, "check", "a.amend b.amend a.check b.check ");
}

static void a_refusal_in_prepare_abandons_those_before(void **state)
{
	refuse_in(*state, "prepare", "a.amend b.amend a.check b.check a.prepare b.prepare a.abandon ");
}

static void a_feature_that_did_not_start_is_passed_over(void **state)
{
	struct fixture *x = *state;
	struct fault f;

	x->engine.state[0] = NULL;
	assert_int_equal(commit(x, "sysname A\n", false, &f), 1);
	assert_string_equal(x->log, "b.amend b.check b.prepare b.apply ");
}

static void what_amend_adds_is_committed_with_the_edit(void **state)
{
	struct fixture *x = *state;
	struct fault f;

	x->a.add = "user-interface maximum-vty 7";
	assert_int_equal(commit(x, "sysname A\n", false, &f), 1);
	assert_config(x, "#\nsysname A\n#\nuser-interface maximum-vty 7\n#\nreturn\n");
}

static void a_saved_configuration_is_not_amended(void **state)
{
	struct fixture *x = *state;
	struct fault f;

	x->a.add = "user-interface maximum-vty 7";
	assert_int_equal(commit(x, "sysname A\n", true, &f), 1);
	assert_config(x, "#\nsysname A\n#\nreturn\n");
}

static void a_check_changes_nothing(void **state)
{
	struct fixture *x = *state;
	xmlDoc *edit = edit_of("sysname A\n");
	struct fault f;

	assert_int_equal(engine_check(&x->engine, xmlDocGetRootElement(edit), &f), 0);
	assert_string_equal(x->log, "a.amend b.amend a.check b.check ");
	assert_int_equal(store_version(x->engine.running), 1);
	x->a.refuse = "check";
	assert_int_equal(engine_check(&x->engine, xmlDocGetRootElement(edit), &f), -1);
	assert_int_equal(f.code, FAULT_PORT_IN_USE);
	assert_config(x, "#\nreturn\n");
	xmlFreeDoc(edit);
}

static void collect(void *ctx, const struct fault *f)
{
	char *lines = ctx;
	size_t len = strlen(lines);

	snprintf(lines + len, 512 - len, "%s;", f->line);
}

static int load(struct fixture *x, const char *text, char *refused)
{
	xmlDoc *edit = edit_of(text);
	int n = engine_load(&x->engine, xmlDocGetRootElement(edit), collect, refused);

	xmlFreeDoc(edit);
	return n;
}

static void a_good_configuration_loads_in_one_piece(void **state)
{
	struct fixture *x = *state;
	char refused[512] = "";

	assert_int_equal(load(x, "sysname A\n#\nuser-interface maximum-vty 7\n", refused), 0);
	assert_string_equal(refused, "");
	assert_int_equal(store_version(x->engine.running), 2);
}

static void one_refused_line_does_not_cost_the_others(void **state)
{
	struct fixture *x = *state;
	char refused[512] = "";

	x->b.unwanted = "idle-timeout";
	assert_int_equal(load(x,
				 "sysname A\n#\nuser-interface maximum-vty 7\n#\nuser-interface vty 0 4\n"
				 " authentication-mode aaa\n idle-timeout 5 0\n protocol inbound all\n#\n",
				 refused),
		1);
	assert_non_null(strstr(refused, "idle-timeout 5"));
	assert_config(x, "#\nsysname A\n#\nuser-interface maximum-vty 7\n#\nuser-interface vty 0 4\n"
			 " authentication-mode aaa\n protocol inbound all\n#\nreturn\n");
}

static void a_refused_opening_line_goes_with_its_content(void **state)
{
	struct fixture *x = *state;
	char refused[512] = "";

	x->b.unwanted = "user-interface-vty";
	assert_int_equal(load(x, "user-interface vty 0 4\n authentication-mode aaa\n#\nsysname A\n", refused), 1);
	assert_string_equal(refused, "user-interface vty 0 4;");
	assert_config(x, "#\nsysname A\n#\nreturn\n");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(hooks_run_in_order_for_all_features),
		TEST(what_stands_already_is_no_change),
		TEST(a_refusal_in_amend_leaves_nothing),
		TEST(a_refusal_in_check_leaves_nothing),
		TEST(a_refusal_in_prepare_abandons_those_before),
		TEST(a_feature_that_did_not_start_is_passed_over),
		TEST(what_amend_adds_is_committed_with_the_edit),
		TEST(a_saved_configuration_is_not_amended),
		TEST(a_check_changes_nothing),
		TEST(a_good_configuration_loads_in_one_piece),
		TEST(one_refused_line_does_not_cost_the_others),
		TEST(a_refused_opening_line_goes_with_its_content),
	};

	return cmocka_run_group_tests_name("device engine", tests, NULL, NULL);
}
