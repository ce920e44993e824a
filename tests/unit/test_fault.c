/*
 * The table of faults: every code has a name, a sentence, and a way back.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/fault.h"

static void every_code_has_a_name_of_its_own(void **state)
{
	(void)state;
	for (int i = 0; i < FAULT_CODES; i++) {
		assert_int_equal(fault_from_name(fault_name(i)), i);
		assert_true(strlen(fault_name(i)) > 1);
	}
}

static void every_refusal_is_an_error_sentence(void **state)
{
	(void)state;
	for (int i = FAULT_NONE + 1; i < FAULT_CODES; i++) {
		char text[256];
		struct fault f;
		assert_int_equal(fault_set(&f, i, NULL, NULL), -1);
		fault_text(&f, text, sizeof text);
		assert_memory_equal(text, "Error: ", 7);
		assert_int_equal(text[strlen(text) - 1], '.');
		assert_null(strchr(text, '%'));
	}
}

static void a_detail_stands_where_the_sentence_has_room_for_it(void **state)
{
	struct fault f;
	char text[256];

	(void)state;
	fault_set(&f, FAULT_LOCKED, NULL, "%d", 407);
	fault_text(&f, text, sizeof text);
	assert_string_equal(text, "Error: The configuration is locked by other user. [Session ID = 407]");
	fault_set(&f, FAULT_ADDRESS_EXISTS, "ip address 10.0.0.1 255.255.255.0", "ignored");
	fault_text(&f, text, sizeof text);
	assert_string_equal(text, "Error: The address already exists.");
	assert_string_equal(f.line, "ip address 10.0.0.1 255.255.255.0");
}

static void details_with_percent_signs_are_text(void **state)
{
	struct fault f;
	char text[256];

	(void)state;
	fault_set(&f, FAULT_FILE, "%s%n", "%s", "%s%n");
	fault_text(&f, text, sizeof text);
	assert_string_equal(text, "Error: The file operation failed (%s%n).");
	assert_string_equal(f.line, "%s%n");
}

static void long_texts_are_cut_not_overrun(void **state)
{
	char big[2000], text[16];
	struct fault f;

	(void)state;
	memset(big, 'x', sizeof big);
	big[sizeof big - 1] = '\0';
	fault_set(&f, FAULT_INTERNAL, big, "%s", big);
	assert_int_equal(strlen(f.line), sizeof f.line - 1);
	assert_int_equal(strlen(f.detail), sizeof f.detail - 1);
	fault_text(&f, text, sizeof text);
	assert_string_equal(text, "Error: The oper");
}

static void unknown_names_and_codes_are_internal(void **state)
{
	struct fault f = {.code = 4711};
	char text[64];

	(void)state;
	assert_int_equal(fault_from_name("no-such"), FAULT_INTERNAL);
	assert_int_equal(fault_from_name(NULL), FAULT_INTERNAL);
	assert_string_equal(fault_name(4711), "internal");
	fault_text(&f, text, sizeof text);
	assert_string_equal(text, "Error: The operation failed.");
}

static void a_caller_may_do_without_the_fault(void **state)
{
	(void)state;
	assert_int_equal(fault_set(NULL, FAULT_LIMIT, "x", "y"), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_code_has_a_name_of_its_own),
		cmocka_unit_test(every_refusal_is_an_error_sentence),
		cmocka_unit_test(a_detail_stands_where_the_sentence_has_room_for_it),
		cmocka_unit_test(details_with_percent_signs_are_text),
		cmocka_unit_test(long_texts_are_cut_not_overrun),
		cmocka_unit_test(unknown_names_and_codes_are_internal),
		cmocka_unit_test(a_caller_may_do_without_the_fault),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
