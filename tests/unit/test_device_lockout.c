/*
 * Locks because of failures: when they come, how long they hold, and that the table stays small.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "device/lockout.h"

static const struct lockout_policy three = {.tries = 3, .interval = 300, .block = 600};

static void the_third_failure_locks_for_a_while(void **state)
{
	struct lockout *l = lockout_new();

	(void)state;
	assert_false(lockout_failed(l, "ann", &three, 0));
	assert_false(lockout_failed(l, "ann", &three, 10));
	assert_false(lockout_holds(l, "ann", 10));
	assert_true(lockout_failed(l, "ann", &three, 20));
	assert_true(lockout_holds(l, "ann", 20));
	assert_false(lockout_holds(l, "bob", 20));
	assert_false(lockout_failed(l, "ann", &three, 500)); /* does not make it longer */
	assert_true(lockout_holds(l, "ann", 619));
	assert_false(lockout_holds(l, "ann", 620));
	assert_null(lockout_next(l, NULL, 620));
	assert_false(lockout_failed(l, "ann", &three, 621)); /* counts from one again */
	assert_int_equal(lockout_next(l, NULL, 621)->failures, 1);
	lockout_free(l);
}

static void failures_that_lie_far_apart_do_not_lock(void **state)
{
	struct lockout *l = lockout_new();

	(void)state;
	assert_false(lockout_failed(l, "ann", &three, 0));
	assert_false(lockout_failed(l, "ann", &three, 300));
	assert_false(lockout_failed(l, "ann", &three, 301));
	assert_false(lockout_failed(l, "ann", &three, 302));
	assert_true(lockout_failed(l, "ann", &three, 303));
	lockout_free(l);
}

static void nobody_is_locked_where_no_number_locks(void **state)
{
	const struct lockout_policy off = {.interval = 300, .block = 600};
	struct lockout *l = lockout_new();

	(void)state;
	for (int i = 0; i < 100; i++)
		assert_false(lockout_failed(l, "ann", &off, i));
	assert_false(lockout_holds(l, "ann", 100));
	lockout_free(l);
}

static void a_name_can_be_forgotten(void **state)
{
	struct lockout *l = lockout_new();

	(void)state;
	for (int i = 0; i < 3; i++)
		lockout_failed(l, "ann", &three, i);
	lockout_failed(l, "bob", &three, 3);
	assert_true(lockout_forget(l, "ann", 4));
	assert_false(lockout_forget(l, "ann", 4));
	assert_false(lockout_holds(l, "ann", 4));
	assert_string_equal(lockout_next(l, NULL, 4)->name, "bob");
	lockout_free(l);
}

static void a_flood_of_names_frees_nobody(void **state)
{
	struct lockout *l = lockout_new();
	char name[32];
	size_t count = 0;

	(void)state;
	for (int i = 0; i < 3; i++)
		lockout_failed(l, "ann", &three, i);
	for (int i = 0; i < 5 * LOCKOUT_MAX; i++) {
		snprintf(name, sizeof name, "made-up-%d", i);
		lockout_failed(l, name, &three, 10 + i % 100);
	}
	assert_true(lockout_holds(l, "ann", 120));
	for (const struct lockout_entry *e = NULL; (e = lockout_next(l, e, 120));)
		count++;
	assert_int_equal(count, LOCKOUT_MAX);
	lockout_free(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_third_failure_locks_for_a_while),
		cmocka_unit_test(failures_that_lie_far_apart_do_not_lock),
		cmocka_unit_test(nobody_is_locked_where_no_number_locks),
		cmocka_unit_test(a_name_can_be_forgotten),
		cmocka_unit_test(a_flood_of_names_frees_nobody),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
