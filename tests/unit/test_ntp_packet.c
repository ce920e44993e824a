/*
 * NTP packets: which of all short datagrams are requests, and answers compared octet by octet.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "ntp/packet.h"

#define LONGEST 200
#define NS 1000000000LL

/* A copy of exactly this size, so that a sanitizer sees a read behind the end. */
static enum ntp_drop parse(const uint8_t *data, size_t len, uint16_t port, struct ntp_request *q)
{
	uint8_t *copy = malloc(len ? len : 1);
	enum ntp_drop drop;

	assert_non_null(copy);
	memcpy(copy, data, len);
	drop = ntp_request_parse(copy, len, port, q);
	free(copy);
	return drop;
}

static int is_client(unsigned version, unsigned mode, uint16_t port)
{
	if (version < 1 || version > 4)
		return 0;
	return mode == 3 || (version == 1 && mode == 0 && port != 123);
}

static int is_length(unsigned version, size_t len)
{
	if (version == 4)
		return len == 48 || len == 68 || len == 72;
	return len == 48 || len == 68 || len == 72 || len == 84;
}

static void only_client_requests_of_right_length_are_answered(void **state)
{
	static const uint16_t ports[] = {123, 1024, 40000};
	uint8_t data[LONGEST] = {0};
	struct ntp_request q;

	(void)state;
	for (unsigned first = 0; first < 256; first++) {
		data[0] = (uint8_t)first;
		for (size_t len = 0; len <= LONGEST; len++) {
			for (size_t p = 0; p < 3; p++) {
				unsigned version = first >> 3 & 7;
				int expected = is_client(version, first & 7, ports[p]) && is_length(version, len);

				assert_int_equal(parse(data, len, ports[p], &q) == NTP_ANSWER, expected);
			}
		}
	}
}

static void every_drop_names_its_reason(void **state)
{
	static const struct {
		uint8_t first;
		size_t len;
		enum ntp_drop drop;
	} cases[] = {
		{0x23, 0, NTP_DROP_SHORT},
		{0x23, 1, NTP_DROP_SHORT},
		{0x23, 47, NTP_DROP_SHORT},
		{0x23, 49, NTP_DROP_LENGTH},
		{0x23, 51, NTP_DROP_LENGTH},
		{0x1b, 70, NTP_DROP_LENGTH},
		{0x03, 48, NTP_DROP_VERSION},
		{0x2b, 48, NTP_DROP_VERSION},
		{0x33, 48, NTP_DROP_VERSION},
		{0x3b, 48, NTP_DROP_VERSION},
		{0x20, 48, NTP_DROP_MODE},
		{0x21, 48, NTP_DROP_MODE},
		{0x22, 48, NTP_DROP_MODE},
		{0x24, 48, NTP_DROP_MODE},
		{0x25, 48, NTP_DROP_MODE},
		{0x26, 12, NTP_DROP_MODE},
		{0x17, 8, NTP_DROP_MODE},
		{0x17, 48, NTP_DROP_MODE},
		{0x23, 52, NTP_DROP_NAK},
		{0x1b, 52, NTP_DROP_NAK},
		{0x23, 56, NTP_DROP_EXTENSION},
		{0x23, 76, NTP_DROP_EXTENSION},
		{0x1b, 76, NTP_DROP_MAC},
		{0x1b, 60, NTP_DROP_MAC},
	};
	uint8_t data[LONGEST] = {0};
	struct ntp_request q;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		data[0] = cases[i].first;
		assert_int_equal(parse(data, cases[i].len, 40000, &q), cases[i].drop);
	}
}

/* Appends an extension field; returns the new length. */
static size_t field(uint8_t *data, size_t at, unsigned type, unsigned stated, size_t octets)
{
	data[at] = (uint8_t)(type >> 8);
	data[at + 1] = (uint8_t)type;
	data[at + 2] = (uint8_t)(stated >> 8);
	data[at + 3] = (uint8_t)stated;
	return at + octets;
}

static enum ntp_drop parse_field(unsigned stated, size_t octets, size_t behind, struct ntp_request *q)
{
	uint8_t data[LONGEST] = {0x23};

	return parse(data, field(data, 48, 0x9999, stated, octets) + behind, 40000, q);
}

static void extension_fields_follow_rfc_7822(void **state)
{
	struct ntp_request q;
	uint8_t data[LONGEST] = {0x23};

	(void)state;
	assert_int_equal(parse_field(28, 28, 0, &q), NTP_ANSWER);
	assert_int_equal(q.mac, 0);
	assert_int_equal(parse_field(16, 16, 0, &q), NTP_DROP_EXTENSION); /* the last one must be longer */
	assert_int_equal(parse_field(16, 16, 20, &q), NTP_ANSWER);
	assert_int_equal(q.mac, 20);
	assert_int_equal(parse_field(28, 28, 24, &q), NTP_ANSWER);
	assert_int_equal(q.mac, 24);
	assert_int_equal(parse_field(28, 28, 4, &q), NTP_DROP_NAK);
	for (unsigned stated = 0; stated < 28; stated++) /* 24 leaves 4 octets of 0 */
		assert_int_equal(parse_field(stated, 28, 0, &q), stated == 24 ? NTP_DROP_NAK : NTP_DROP_EXTENSION);
	assert_int_equal(parse_field(30, 28, 0, &q), NTP_DROP_EXTENSION);
	assert_int_equal(parse_field(32, 28, 0, &q), NTP_DROP_EXTENSION);
	assert_int_equal(parse_field(0xfffc, 28, 0, &q), NTP_DROP_EXTENSION);
	size_t len = field(data, field(data, 48, 0x2005, 28, 28), 1, 28, 28);
	assert_int_equal(parse(data, len, 40000, &q), NTP_ANSWER);
}

static void a_key_id_without_digest_is_no_request(void **state)
{
	uint8_t data[52] = {0x23};
	struct ntp_request q;

	(void)state;
	data[51] = 1;
	assert_int_equal(parse(data, sizeof data, 40000, &q), NTP_DROP_MAC);
}

static const uint8_t request[48] = {
	0xe3, 16, 0xfa, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4, /* up to the reference id */
	1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3,	       /* reference, origin, receive */
	0xe9, 0x0a, 0x1b, 0x2c, 0x3d, 0x4e, 0x5f, 0x60,				       /* transmit */
};

static void the_answer_is_right_to_the_octet(void **state)
{
	static const uint8_t expected[48] = {
		0x24,
		2,
		0xfa,
		0xee,
		0,
		0,
		0,
		0,
		0,
		0,
		0x02,
		0x8f,
		0x7f,
		0x7f,
		1,
		0, /* LI 0, version 4, mode 4 */
		0xee,
		0xae,
		0xab,
		0xa7,
		0x43,
		0x60,
		0x6d,
		0x16,
		0xe9,
		0x0a,
		0x1b,
		0x2c,
		0x3d,
		0x4e,
		0x5f,
		0x60, /* the request's transmit time */
		0xee,
		0xae,
		0xab,
		0xa9,
		0x35,
		0x5a,
		0x4c,
		0x15,
		0xee,
		0xae,
		0xab,
		0xa9,
		0x35,
		0x5f,
		0xba,
		0x32,
	};
	struct ntp_system system = {
		.stratum = 2,
		.precision = -18,
		.root_dispersion = 0x28f,
		.refid = 0x7f7f0100,
		.reference = 0xeeaeaba743606d16,
	};
	struct ntp_request q;
	uint8_t reply[48];

	(void)state;
	memset(reply, 0x55, sizeof reply);
	assert_int_equal(parse(request, sizeof request, 40000, &q), NTP_ANSWER);
	ntp_reply(reply, &q, &system, 0xeeaeaba9355a4c15);
	ntp_reply_stamp(reply, 0xeeaeaba9355fba32);
	assert_memory_equal(reply, expected, sizeof expected);
}

static void version_is_mirrored_and_mode_is_server(void **state)
{
	static const uint8_t firsts[][2] = {
		{0x0b, 0x0c}, {0x08, 0x0c}, {0x13, 0x14}, {0x1b, 0x1c}, {0x23, 0x24}, {0xe3, 0x24}};
	struct ntp_system system = {.stratum = 1};
	uint8_t data[48] = {0}, reply[48];
	struct ntp_request q;

	(void)state;
	for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++) {
		data[0] = firsts[i][0];
		assert_int_equal(parse(data, sizeof data, 40000, &q), NTP_ANSWER);
		ntp_reply(reply, &q, &system, 1);
		assert_int_equal(reply[0], firsts[i][1]);
	}
}

static void unsynchronized_is_stratum_0_on_the_wire(void **state)
{
	struct ntp_system system = {.leap = 3, .stratum = 16};
	struct ntp_request q;
	uint8_t reply[48];

	(void)state;
	assert_int_equal(parse(request, sizeof request, 40000, &q), NTP_ANSWER);
	ntp_reply(reply, &q, &system, 1);
	assert_int_equal(reply[0], 0xe4);
	assert_int_equal(reply[1], 0);
	system.stratum = 15;
	ntp_reply(reply, &q, &system, 1);
	assert_int_equal(reply[1], 15);
}

static void time_stamps_hold_in_every_era(void **state)
{
	(void)state;
	assert_true(ntp_time(0) == (uint64_t)2208988800u << 32);
	assert_true(ntp_time(NS / 2) == ((uint64_t)2208988800u << 32 | 0x80000000));
	/* 2036-02-07 06:28:15.999999999, :16 and :17 UTC */
	assert_true(ntp_time(2085978496 * NS - 1) >> 32 == 0xffffffff);
	assert_true(ntp_time(2085978496 * NS) == 1);
	assert_true(ntp_time(2085978497 * NS) == (uint64_t)1 << 32);
	/* Before 1970 and before 1900 */
	assert_true(ntp_time(-1) >> 32 == 2208988799u);
	assert_true((uint32_t)ntp_time(-1) == 0xfffffffb);
	assert_true(ntp_time(-2208988801 * NS) >> 32 == 0xffffffff);
}

static void time_stamps_tell_nanoseconds_apart(void **state)
{
	int64_t ns = 1795584117 * NS;

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_true(ntp_time(ns + i) < ntp_time(ns + i + 1));
}

static void short_format_is_in_65536ths(void **state)
{
	(void)state;
	assert_int_equal(ntp_short(0), 0);
	assert_int_equal(ntp_short(-5), 0);
	assert_int_equal(ntp_short(NS), 0x10000);
	assert_int_equal(ntp_short(NS / 100), 0x28f);
	assert_int_equal(ntp_short(16 * NS), 0x100000);
	assert_int_equal(ntp_short(NS / 2), 0x8000);
	assert_true(ntp_short(65535 * NS) == 0xffff0000);
	assert_true(ntp_short(65536 * NS) == 0xffffffff);
	assert_true(ntp_short(INT64_MAX) == 0xffffffff);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_client_requests_of_right_length_are_answered),
		cmocka_unit_test(every_drop_names_its_reason),
		cmocka_unit_test(extension_fields_follow_rfc_7822),
		cmocka_unit_test(a_key_id_without_digest_is_no_request),
		cmocka_unit_test(the_answer_is_right_to_the_octet),
		cmocka_unit_test(version_is_mirrored_and_mode_is_server),
		cmocka_unit_test(unsynchronized_is_stratum_0_on_the_wire),
		cmocka_unit_test(time_stamps_hold_in_every_era),
		cmocka_unit_test(time_stamps_tell_nanoseconds_apart),
		cmocka_unit_test(short_format_is_in_65536ths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
