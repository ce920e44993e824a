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

/* What a display shows of a written key: bits and octets, 0 bits if it is refused. */
static unsigned shown(const char *written, size_t *octets, unsigned char *head)
{
	struct public_key key;
	bool read = public_key_read(written, &key);

	*octets = key.octets;
	*head = key.code[0];
	return read ? key.bits : 0;
}

static void a_written_key_is_read_for_displays(void **state)
{
	static const char ecc[] = "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBHhNJZolyL2c"
				  "iimNO2Tf5k5qZX4JYri2QjWw882b4A15/QL1Q6NdNFnzZDlCaaj/vu69eRMB61Lq/gV6Sub79Iw= x";
	static const char ed[] =
		"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJkIVTmQLHDmjNvvPWyVrKkm6AQYq5T8TU9iDRC1fLxA alice";
	char text[1024];
	unsigned char head;
	size_t octets;

	(void)state;
	assert_int_equal(shown(offered, &octets, &head), 512);
	assert_int_equal(octets, 74);
	assert_int_equal(shown(der, &octets, &head), 512);
	assert_int_equal(octets, 74);
	assert_int_equal(head, 0x30);
	assert_int_equal(shown(ecc, &octets, &head), 256);
	assert_int_equal(octets, 65);
	assert_int_equal(head, 4);
	assert_int_equal(shown(ed, &octets, &head), 256);
	assert_int_equal(octets, 32);
	for (size_t i = 0; i < strlen(der); i++) { /* cut anywhere it is read as something, or refused */
		snprintf(text, sizeof text, "%.*s", (int)i, der);
		shown(text, &octets, &head);
	}
	for (size_t i = 0; i < strlen(ecc); i++) {
		snprintf(text, sizeof text, "%.*s", (int)i, ecc);
		shown(text, &octets, &head);
	}
	assert_int_equal(shown("", &octets, &head), 0);
	assert_int_equal(shown("no key", &octets, &head), 0);
	assert_int_equal(shown("308", &octets, &head), 0);
	memset(text, '3', sizeof text);
	text[sizeof text - 1] = '\0';
	assert_int_equal(shown(text, &octets, &head), 0); /* an odd number of digits */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_form_is_the_same_key),
		cmocka_unit_test(no_other_key_is),
		cmocka_unit_test(nonsense_of_any_length_is_survived),
		cmocka_unit_test(a_written_key_is_read_for_displays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
