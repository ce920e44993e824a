/*
 * Written public keys against offered ones: every form, and every way to cut or spoil them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "device/public_key.h"

/* An RSA key of 512 bits, as OpenSSH and as DER. */
static const char offered[] =
	"AAAAB3NzaC1yc2EAAAADAQABAAAAQQCqu8zd7v8AESIzRFVmd4iZqrvM3e7/ABEiM0RVZneImaq7zN3u/wARIjNEVW"
	"Z3iJmqu8zd7v8AESIzRFVmd4iZ";
static const char der[] = "30480241 00AABBCC DDEEFF00 11223344 55667788 99AABBCC DDEEFF00 11223344 55667788 99AABBCC "
			  "DDEEFF00 11223344 55667788 99AABBCC DDEEFF00 11223344 55667788 99020301 0001";

static void every_form_is_the_same_key(void **state)
{
	char text[1024];

	(void)state;
	assert_true(public_key_is(offered, offered));
	snprintf(text, sizeof text, "ssh-rsa %s somebody@somewhere", offered);
	assert_true(public_key_is(text, offered));
	snprintf(text, sizeof text, "---- BEGIN SSH2 PUBLIC KEY ---- %.40s %s ---- END SSH2 PUBLIC KEY ----", offered,
		offered + 40);
	assert_true(public_key_is(text, offered));
	assert_true(public_key_is(der, offered));
}

static void no_other_key_is(void **state)
{
	char text[1024];

	(void)state;
	for (size_t i = 0; i < strlen(offered); i++) {
		strcpy(text, offered);
		text[i] = text[i] == 'A' ? 'B' : 'A';
		assert_false(public_key_is(text, offered));
		assert_false(public_key_is(der, text));
		text[i] = '\0';
		assert_false(public_key_is(text, offered));
		assert_false(public_key_is(der, text));
		assert_false(public_key_is(offered, text));
	}
	for (size_t i = 0; i < strlen(der); i++) {
		strcpy(text, der);
		text[i] = '\0';
		assert_false(public_key_is(text, offered));
		text[i] = 'x';
		assert_false(public_key_is(text, offered));
	}
	snprintf(text, sizeof text, "%s00", der);
	assert_false(public_key_is(text, offered));
	assert_false(public_key_is("", ""));
	assert_false(public_key_is("", offered));
	assert_false(public_key_is("AAAA", ""));
}

static void nonsense_of_any_length_is_survived(void **state)
{
	static char text[20000];

	(void)state;
	for (size_t n = 1; n < sizeof text; n += 97) {
		memset(text, 'A', n);
		text[n] = '\0';
		assert_false(public_key_is(text, offered));
		assert_false(public_key_is(der, text));
		memset(text, '/', n);
		assert_false(public_key_is(der, text));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_form_is_the_same_key),
		cmocka_unit_test(no_other_key_is),
		cmocka_unit_test(nonsense_of_any_length_is_survived),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
