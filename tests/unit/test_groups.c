/*
 * Lines found by part of their identity: the groups hold all lines that agree and, counted, few others; they follow
 * what comes and goes.
 */
#include "tests/unit/store_fixture.h"

#include "datastore/command.h"
#include "datastore/tree.h"

static void run_line(struct store *s, const char *text, bool commit)
{
	struct txn *t = txn_begin(s);
	struct fault f;

	assert_int_equal(txn_line(t, NULL, text, &f), 0);
	if (commit)
		txn_commit(t);
	else
		txn_abort(t);
}

/* How many lines are looked at for the filter; -1 if all may be. */
static int looked_at(const struct store *s, const char *filter)
{
	const struct group *group[2] = {NULL, NULL};
	xmlDoc *doc = document(filter);
	const xmlNode *like = xmlDocGetRootElement(doc);
	int command = line_command(small_image(), image_view(small_image(), "system"), like), count = 0;
	bool told = index_narrow(&s->ix, NULL, command, like, group);

	for (int i = 0; i < 2; i++)
		count += group[i] ? (int)group[i]->count : 0;
	xmlFreeDoc(doc);
	return told ? count : -1;
}

static struct store *hops(int lines)
{
	struct store *s = store_new(small_image());
	char text[80];

	for (int i = 0; i < lines; i++) {
		snprintf(text, sizeof text, "hop 10.%d.%d.0 10.0.0.%d", i / 200, i % 200, i % 2 + 1);
		run_line(s, text, true);
	}
	return s;
}

static void an_open_key_costs_what_agrees(void **state)
{
	(void)state;
	for (int lines = 100; lines <= 3000; lines += 2900) {
		struct store *s = hops(lines);
		assert_int_equal(looked_at(s, "<hop><network>10.0.7.0</network></hop>"), 1);
		assert_int_equal(looked_at(s, "<hop><network>10.9.9.9</network></hop>"), 0);
		assert_int_equal(looked_at(s, "<hop><next>10.0.0.1</next></hop>"), lines / 2);
		assert_int_equal(looked_at(s, "<hop><next>10.0.0.1</next><network>10.0.7.0</network></hop>"), 1);
		assert_int_equal(looked_at(s, "<hop/>"), -1);
		store_free(s);
	}
}

static void groups_follow_the_lines(void **state)
{
	struct store *s = hops(20);

	(void)state;
	run_line(s, "hop 10.0.7.0 10.0.0.9", true);
	assert_int_equal(looked_at(s, "<hop><network>10.0.7.0</network></hop>"), 2);
	run_line(s, "undo hop 10.0.7.0", false);
	assert_int_equal(looked_at(s, "<hop><network>10.0.7.0</network></hop>"), 2);
	run_line(s, "hop 10.0.7.0 10.0.0.5", false);
	assert_int_equal(looked_at(s, "<hop><network>10.0.7.0</network></hop>"), 2);
	run_line(s, "undo hop 10.0.7.0", true);
	assert_int_equal(looked_at(s, "<hop><network>10.0.7.0</network></hop>"), 0);
	assert_int_equal(looked_at(s, "<hop><next>10.0.0.1</next></hop>"), 10);
	assert_int_equal(looked_at(s, "<hop><next>10.0.0.2</next></hop>"), 9);
	store_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_open_key_costs_what_agrees),
		cmocka_unit_test(groups_follow_the_lines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
