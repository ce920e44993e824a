/*
 * Written forms of passwords.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "device/aaa.h"

static void a_hash_verifies_its_password_and_no_other(void **state)
{
	char written[PASSWORD_TEXT];

	(void)state;
	assert_int_equal(password_hash("Huawei@123", NULL, written), 0);
	assert_true(password_is_hash(written));
	assert_int_equal(strncmp(written, "$1d$", 4), 0);
	assert_true(password_verify(written, "Huawei@123"));
	assert_false(password_verify(written, "Huawei@124"));
	assert_false(password_verify(written, ""));
	assert_false(password_verify(written, written));
}

static void two_hashes_of_a_password_differ(void **state)
{
	char a[PASSWORD_TEXT], b[PASSWORD_TEXT];

	(void)state;
	assert_int_equal(password_hash("same", NULL, a), 0);
	assert_int_equal(password_hash("same", NULL, b), 0);
	assert_string_not_equal(a, b);
}

static void one_changed_character_breaks_a_hash(void **state)
{
	char written[PASSWORD_TEXT];
	size_t last;

	(void)state;
	assert_int_equal(password_hash("Huawei@123", NULL, written), 0);
	last = strlen(written) - 2;
	written[last] = written[last] == 'A' ? '1' : 'A';
	assert_false(password_verify(written, "Huawei@123"));
}

static void clear_and_broken_texts_are_no_hash(void **state)
{
	static const char *const texts[] = {"", "Huawei@123", "$1d$", "$1d$$", "$1d$$$", "$1d$a$$", "$1d$$aaa$",
		"$1d$abc", "$1d$salt$hash", "$y$j9T$salt$hash$", "x$1d$salt$hash$"};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		if (password_is_hash(texts[i]))
			fail_msg("taken for a hash: %s", texts[i]);
		assert_false(password_verify(texts[i], texts[i]));
	}
}

/* A hash pasted from a real device is kept as it is; nobody can log in with it, and nothing else happens. */
static void a_foreign_hash_is_kept_but_verifies_nothing(void **state)
{
	static const char foreign[] = "$1d$+,JS+))\\2$KVNj(.3`_5x0FCKGv}H&.kUTI`Ff&H*eBqO.ua>)$";

	(void)state;
	assert_true(password_is_hash(foreign));
	assert_false(password_verify(foreign, "Huawei@123"));
	assert_false(password_verify(foreign, ""));
}

static void a_password_of_the_greatest_length_hashes(void **state)
{
	char clear[129], written[PASSWORD_TEXT];

	(void)state;
	memset(clear, 'x', 128);
	clear[128] = '\0';
	assert_int_equal(password_hash(clear, NULL, written), 0);
	assert_true(password_verify(written, clear));
	clear[127] = 'y';
	assert_false(password_verify(written, clear));
}

static void random_passwords_have_their_length_and_differ(void **state)
{
	char a[13], b[13];

	(void)state;
	assert_int_equal(password_random(a, 12), 0);
	assert_int_equal(password_random(b, 12), 0);
	assert_int_equal(strlen(a), 12);
	assert_string_not_equal(a, b);
	assert_null(strpbrk(a, "0O1lI \"?"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_hash_verifies_its_password_and_no_other),
		cmocka_unit_test(two_hashes_of_a_password_differ),
		cmocka_unit_test(one_changed_character_breaks_a_hash),
		cmocka_unit_test(clear_and_broken_texts_are_no_hash),
		cmocka_unit_test(a_foreign_hash_is_kept_but_verifies_nothing),
		cmocka_unit_test(a_password_of_the_greatest_length_hashes),
		cmocka_unit_test(random_passwords_have_their_length_and_differ),
	};

	return cmocka_run_group_tests_name("device password", tests, NULL, NULL);
}
