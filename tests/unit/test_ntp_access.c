/*
 * Access rights: the lists that a configuration compiles, against the same lists asked rule by rule.
 */
#include <arpa/inet.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ntp/access.h"

static struct in6_addr address(const char *text)
{
	struct in6_addr a = {0};

	if (!strchr(text, ':'))
		assert_int_equal(inet_pton(AF_INET, text, &a), 1);
	else
		assert_int_equal(inet_pton(AF_INET6, text, &a), 1);
	return a;
}

static struct acl_rule rule(unsigned long number, bool permit, const char *text, const char *ignored)
{
	return (struct acl_rule){
		.number = number, .permit = permit, .address = address(text), .ignored = address(ignored)};
}

static enum ntp_right right_of(const struct ntp_access *a, const char *vpn, const char *from)
{
	struct in6_addr address_from = address(from);

	return ntp_access_right(a, strchr(from, ':') ? NTP_IPV6 : NTP_IPV4, vpn, &address_from);
}

static void nobody_is_restricted_without_lists(void **state)
{
	struct ntp_access *a = ntp_access_new();

	(void)state;
	assert_int_equal(right_of(NULL, "", "10.1.1.1"), NTP_RIGHT_PEER);
	assert_int_equal(right_of(a, "", "10.1.1.1"), NTP_RIGHT_PEER);
	ntp_access_free(a);
}

static void the_first_list_that_permits_gives_the_right(void **state)
{
	struct acl_rule server = rule(5, true, "10.1.0.0", "0.0.255.255");
	struct acl_rule peer[] = {rule(5, false, "10.1.1.0", "0.0.0.255"), rule(10, true, "10.1.2.0", "0.0.0.255")};
	struct acl_rule query = rule(5, true, "0.0.0.0", "255.255.255.255");
	struct ntp_access *a = ntp_access_new();

	(void)state;
	ntp_access_add(a, NTP_RIGHT_SERVER, NTP_IPV4, &server, 1);
	ntp_access_add(a, NTP_RIGHT_PEER, NTP_IPV4, peer, 2);
	ntp_access_add(a, NTP_RIGHT_QUERY, NTP_IPV4, &query, 1);
	assert_int_equal(right_of(a, "", "10.1.1.7"), NTP_RIGHT_SERVER);
	assert_int_equal(right_of(a, "", "10.1.2.0"), NTP_RIGHT_PEER);
	assert_int_equal(right_of(a, "", "10.1.2.255"), NTP_RIGHT_PEER);
	assert_int_equal(right_of(a, "", "10.1.3.0"), NTP_RIGHT_SERVER);
	assert_int_equal(right_of(a, "", "255.255.255.255"), NTP_RIGHT_QUERY);
	assert_int_equal(right_of(a, "", "2001:db8::1"), NTP_RIGHT_PEER); /* no list of that family */
	assert_true(ntp_right_serves(NTP_RIGHT_SYNCHRONIZATION) && !ntp_right_serves(NTP_RIGHT_QUERY));
	ntp_access_free(a);
}

static void an_empty_list_permits_nobody(void **state)
{
	struct ntp_access *a = ntp_access_new();

	(void)state;
	ntp_access_add(a, NTP_RIGHT_PEER, NTP_IPV6, NULL, 0);
	assert_int_equal(right_of(a, "", "2001:db8::1"), NTP_RIGHT_NONE);
	assert_int_equal(right_of(a, "", "10.1.1.1"), NTP_RIGHT_PEER);
	ntp_access_free(a);
}

static void limited_alone_restricts_nobody(void **state)
{
	struct acl_rule limited = rule(5, true, "10.1.1.0", "0.0.0.255");
	struct in6_addr in = address("10.1.1.1"), out = address("10.1.2.1");
	struct ntp_access *a = ntp_access_new();

	(void)state;
	ntp_access_add(a, NTP_RIGHT_LIMITED, NTP_IPV4, &limited, 1);
	assert_int_equal(right_of(a, "", "10.1.2.1"), NTP_RIGHT_PEER);
	assert_true(ntp_access_limited(a, NTP_IPV4, "", &in));
	assert_false(ntp_access_limited(a, NTP_IPV4, "", &out));
	assert_false(ntp_access_limited(NULL, NTP_IPV4, "", &in));
	ntp_access_free(a);
}

static void rules_of_an_instance_hold_there_only(void **state)
{
	struct acl_rule rules[] = {rule(5, false, "10.1.1.1", "0.0.0.0"), rule(10, true, "10.1.1.1", "0.0.0.0")};
	struct ntp_access *a = ntp_access_new();

	(void)state;
	snprintf(rules[0].vpn, sizeof rules[0].vpn, "red");
	ntp_access_add(a, NTP_RIGHT_PEER, NTP_IPV4, rules, 2);
	assert_int_equal(right_of(a, "red", "10.1.1.1"), NTP_RIGHT_NONE);
	assert_int_equal(right_of(a, "", "10.1.1.1"), NTP_RIGHT_PEER);
	assert_int_equal(right_of(a, "blue", "10.1.1.1"), NTP_RIGHT_PEER);
	ntp_access_free(a);
}

/* ---- a thousand rules ---- */

static uint64_t seed = 42;

static uint32_t number(void)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(seed >> 33);
}

/* A small world, so that rules overlap: addresses 10.0.x.y, every tenth wildcard with holes. */
static struct acl_rule any_rule(unsigned long i)
{
	uint32_t at = htonl(0x0a000000u | (number() & 0xffff)), ignored = htonl((1u << number() % 17) - 1);
	struct acl_rule r = {.number = i, .permit = number() & 1};

	if (i % 10 == 0)
		ignored = htonl(number() & 0xffff);
	memcpy(&r.address, &at, sizeof at);
	memcpy(&r.ignored, &ignored, sizeof ignored);
	return r;
}

static bool one_by_one(const struct acl_rule *rules, size_t count, uint32_t from)
{
	for (size_t i = 0; i < count; i++) {
		uint32_t at, ignored;

		memcpy(&at, &rules[i].address, sizeof at);
		memcpy(&ignored, &rules[i].ignored, sizeof ignored);
		if (!((at ^ from) & ~ignored))
			return rules[i].permit;
	}
	return false;
}

static void a_thousand_rules_decide_as_one_by_one(void **state)
{
	static struct acl_rule rules[1000];
	struct ntp_access *a = ntp_access_new();

	(void)state;
	for (size_t i = 0; i < 1000; i++)
		rules[i] = any_rule(i);
	ntp_access_add(a, NTP_RIGHT_PEER, NTP_IPV4, rules, 1000);
	for (uint32_t host = 0x09ffff00; host < 0x0a010100; host++) {
		uint32_t from = htonl(host);
		struct in6_addr in6 = {0};

		memcpy(&in6, &from, sizeof from);
		assert_int_equal(
			ntp_access_right(a, NTP_IPV4, "", &in6) == NTP_RIGHT_PEER, one_by_one(rules, 1000, from));
	}
	ntp_access_free(a);
}

static void the_ends_of_the_address_space_belong_to_it(void **state)
{
	struct acl_rule rules[] = {rule(5, true, "::", "::"),
		rule(10, true, "ffff::", "0:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
		rule(15, false, "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")};
	struct ntp_access *a = ntp_access_new();

	(void)state;
	ntp_access_add(a, NTP_RIGHT_PEER, NTP_IPV6, rules, 3);
	assert_int_equal(right_of(a, "", "::"), NTP_RIGHT_PEER);
	assert_int_equal(right_of(a, "", "::1"), NTP_RIGHT_NONE);
	assert_int_equal(right_of(a, "", "fffe:ffff::"), NTP_RIGHT_NONE);
	assert_int_equal(right_of(a, "", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), NTP_RIGHT_PEER);
	ntp_access_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nobody_is_restricted_without_lists),
		cmocka_unit_test(the_first_list_that_permits_gives_the_right),
		cmocka_unit_test(an_empty_list_permits_nobody),
		cmocka_unit_test(limited_alone_restricts_nobody),
		cmocka_unit_test(rules_of_an_instance_hold_there_only),
		cmocka_unit_test(a_thousand_rules_decide_as_one_by_one),
		cmocka_unit_test(the_ends_of_the_address_space_belong_to_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
