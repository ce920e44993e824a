/*
 * NTP message authentication codes against vectors that another implementation accepted, and those of RFC 4493.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "ntp/auth.h"

#define REQUEST "%02x000600%072de90a1b2c3d4e5f60"

static size_t unhex(const char *text, uint8_t *out)
{
	size_t n = 0;
	unsigned octet;

	for (; sscanf(text, "%2x", &octet) == 1; text += 2)
		out[n++] = (uint8_t)octet;
	return n;
}

static const struct vector {
	enum ntp_algorithm algorithm;
	const char *text, *hex; /* the key, either way */
	const char *v3, *v4;
} vectors[] = {
	{NTP_MD5, "mykey-md5", NULL, "f62ed40381962f0f0abee217658d94b6", "29458254fc406aec2831e1af231e7207"},
	{NTP_AES_128_CMAC, NULL, "000102030405060708090a0b0c0d0e0f", "65423f88fbebc71ce8a3641f2523d844",
		"ec563993002b5057d1cdb9ca857ff60f"},
	{NTP_AES_256_CMAC, NULL, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
		"01260faca63e14325b44748c5f744f4d", "d1e5d75990cb40fb81941c34a431596d"},
	{NTP_AES_128_CMAC, "Huawei_NTPkey_16", NULL, "bb3090739b8b747513b46c83cb7ee198",
		"c30b014ba69c15d1bad3eb6b22940ea2"},
	{NTP_AES_256_CMAC, "Huawei_NTPkey_32chars_0123456789", NULL, "770f3a050464f2ea88ff7589c145303b",
		"ddd192c081409484a0db6a83d303f83b"},
	{NTP_HMAC_SHA256, "YsHsjx_202206", NULL, "4f55fb839ca6374ec6567b5bad65793aa1c1e91600ecee2af7b71e3455ef5502",
		"e61a1996f75ef35d9c4e4be9e6852a5b6049e037"},
};

static struct ntp_key key_of(const struct vector *v, uint32_t id)
{
	struct ntp_key key = {.id = id, .algorithm = v->algorithm};

	if (v->hex) {
		key.len = unhex(v->hex, key.secret);
	} else {
		key.len = strlen(v->text);
		memcpy(key.secret, v->text, key.len);
	}
	return key;
}

static void check(struct ntp_keys *k, unsigned version, uint32_t id, const char *expected)
{
	uint8_t packet[64], mac[36], digest[32];
	char text[128];
	size_t len, size, want = unhex(expected, digest);

	snprintf(text, sizeof text, REQUEST, version << 3 | 3, 0);
	len = unhex(text, packet);
	assert_int_equal(len, 48);
	size = ntp_keys_sign(k, id, version, packet, len, mac);
	assert_int_equal(size, want + 4);
	assert_memory_equal(mac + 4, digest, want);
	assert_true(ntp_keys_verify(k, packet, len, mac, size));
	packet[40] ^= 1;
	assert_false(ntp_keys_verify(k, packet, len, mac, size));
	packet[40] ^= 1;
	mac[3] ^= 0x40;
	assert_false(ntp_keys_verify(k, packet, len, mac, size));
	assert_false(ntp_keys_verify(k, packet, len, mac, 4));
}

static void macs_agree_with_the_vectors(void **state)
{
	struct ntp_key keys[sizeof vectors / sizeof *vectors];
	struct ntp_keys *k;
	size_t count = sizeof vectors / sizeof *vectors;

	(void)state;
	for (size_t i = 0; i < count; i++)
		keys[i] = key_of(&vectors[i], (uint32_t)(count - i));
	k = ntp_keys_new(keys, count);
	for (int twice = 0; twice < 2; twice++) {
		for (size_t i = 0; i < count; i++) {
			check(k, 3, (uint32_t)(count - i), vectors[i].v3);
			check(k, 4, (uint32_t)(count - i), vectors[i].v4);
		}
	}
	ntp_keys_free(k);
}

static void a_key_is_bound_to_its_algorithm_and_length(void **state)
{
	struct ntp_key keys[] = {key_of(&vectors[0], 1), key_of(&vectors[3], 2), key_of(&vectors[3], 3)};
	uint8_t packet[48] = {0x23}, mac[36];
	struct ntp_keys *k;
	size_t size;

	(void)state;
	keys[1].trusted = true;
	keys[2].len = 15;
	k = ntp_keys_new(keys, 3);
	size = ntp_keys_sign(k, 1, 4, packet, sizeof packet, mac);
	mac[3] = 2;
	assert_false(ntp_keys_verify(k, packet, sizeof packet, mac, size));
	assert_false(ntp_keys_has(k, 3));
	assert_int_equal(ntp_keys_sign(k, 3, 4, packet, sizeof packet, mac), 0);
	assert_true(ntp_keys_trusted(k, 2));
	assert_false(ntp_keys_trusted(k, 1));
	assert_false(ntp_keys_trusted(k, 9));
	ntp_keys_free(k);
}

static void cmac_agrees_with_rfc_4493(void **state)
{
	static const struct {
		size_t len;
		const char *mac;
	} cases[] = {
		{0, "bb1d6929e95937287fa37d129b756746"},
		{16, "070a16b46b4d4144f79bdd9dd04a287c"},
		{40, "dfa66747de9ae63030ca32611497c827"},
		{64, "51f0bebf7e3b9d92fc49741779363cfe"},
	};
	struct vector v = {NTP_AES_128_CMAC, NULL, "2b7e151628aed2a6abf7158809cf4f3c", NULL, NULL};
	struct ntp_key key = key_of(&v, 1);
	struct ntp_keys *k = ntp_keys_new(&key, 1);
	uint8_t message[64], mac[36], expected[16];

	(void)state;
	unhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
	      "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710",
		message);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		unhex(cases[i].mac, expected);
		assert_int_equal(ntp_keys_sign(k, 1, 4, message, cases[i].len, mac), 20);
		assert_memory_equal(mac + 4, expected, 16);
	}
	ntp_keys_free(k);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(macs_agree_with_the_vectors),
		cmocka_unit_test(a_key_is_bound_to_its_algorithm_and_length),
		cmocka_unit_test(cmac_agrees_with_rfc_4493),
	};

	return cmocka_run_group_tests_name("NTP authentication", tests, NULL, NULL);
}
