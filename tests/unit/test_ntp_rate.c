/*
 * Who asks too often, and answers that tell when the one before left: both in time that the test makes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "ntp/interleave.h"
#include "ntp/rate.h"

#define SECOND INT64_C(1000000000)

static const struct ntp_rate_limits defaults = {2 * SECOND, 32 * SECOND};

static struct in6_addr host(uint32_t n)
{
	struct in6_addr a = {0};

	memcpy(&a, &n, sizeof n);
	return a;
}

static enum ntp_pace ask(struct ntp_rate *r, uint32_t n, int64_t at)
{
	struct in6_addr a = host(n);

	return ntp_rate_note(r, &defaults, NULL, &a, at);
}

static void less_than_the_minimum_is_told_once_each_minimum(void **state)
{
	struct ntp_rate *r = ntp_rate_new(NTP_RATE_HOSTS);
	int64_t t = 100 * SECOND;

	(void)state;
	assert_int_equal(ask(r, 1, t), NTP_PACE_FINE);
	assert_int_equal(ask(r, 1, t + SECOND / 10), NTP_PACE_WARN);
	assert_int_equal(ask(r, 1, t + SECOND), NTP_PACE_DROP);
	assert_int_equal(ask(r, 1, t + SECOND * 21 / 10), NTP_PACE_WARN); /* never left alone for 2 s */
	assert_int_equal(ask(r, 1, t + SECOND * 42 / 10), NTP_PACE_FINE);
	ntp_rate_free(r);
}

static void eight_come_at_once_before_the_average_counts(void **state)
{
	struct ntp_rate *r = ntp_rate_new(NTP_RATE_HOSTS);
	int64_t t = 5 * SECOND;

	(void)state;
	for (int i = 0; i < NTP_RATE_BURST; i++, t += 2 * SECOND)
		assert_int_equal(ask(r, 1, t), NTP_PACE_FINE);
	assert_int_equal(ask(r, 1, t), NTP_PACE_WARN);
	t += 40 * SECOND;
	assert_int_equal(ask(r, 1, t), NTP_PACE_FINE);
	ntp_rate_free(r);
}

/* A warning is dated by a clock that goes round every nine minutes. */
static void who_behaved_for_long_is_told_again(void **state)
{
	struct ntp_rate *r = ntp_rate_new(NTP_RATE_HOSTS);
	int64_t t = 100 * SECOND;

	(void)state;
	assert_int_equal(ask(r, 1, t), NTP_PACE_FINE);
	assert_int_equal(ask(r, 1, t + SECOND), NTP_PACE_WARN);
	for (int i = 1; i <= 600; i++) {
		assert_int_equal(ask(r, 1, t + 33 * i * SECOND), NTP_PACE_FINE);
		assert_int_equal(ask(r, 1, t + 33 * i * SECOND + SECOND), NTP_PACE_WARN);
		assert_int_equal(ask(r, 1, t + 33 * i * SECOND + SECOND * 3 / 2), NTP_PACE_DROP);
	}
	ntp_rate_free(r);
}

static void the_longest_limits_hold(void **state)
{
	static const struct ntp_rate_limits longest = {256 * SECOND, 256 * SECOND};
	struct ntp_rate *r = ntp_rate_new(NTP_RATE_HOSTS);
	struct in6_addr a = host(1);
	int64_t t = 100 * SECOND;

	(void)state;
	for (int i = 0; i < 100; i++, t += 257 * SECOND)
		assert_int_equal(ntp_rate_note(r, &longest, NULL, &a, t), NTP_PACE_FINE);
	t -= 2 * SECOND;
	assert_int_equal(ntp_rate_note(r, &longest, NULL, &a, t), NTP_PACE_WARN);
	assert_int_equal(ntp_rate_note(r, &longest, NULL, &a, t + 255 * SECOND), NTP_PACE_DROP);
	assert_int_equal(ntp_rate_note(r, &longest, NULL, &a, t + 510 * SECOND), NTP_PACE_WARN);
	assert_int_equal(ntp_rate_note(r, &longest, NULL, &a, t + 767 * SECOND), NTP_PACE_FINE);
	ntp_rate_free(r);
}

static void the_average_itself_goes_on_for_ever(void **state)
{
	struct ntp_rate *r = ntp_rate_new(NTP_RATE_HOSTS);
	int64_t t = 0;

	(void)state;
	for (int i = 0; i < 1000; i++, t += 32 * SECOND)
		assert_int_equal(ask(r, 1, t), NTP_PACE_FINE);
	ntp_rate_free(r);
}

static void hosts_and_instances_are_told_apart(void **state)
{
	struct ntp_rate *r = ntp_rate_new(NTP_RATE_HOSTS);
	struct in6_addr one = host(1);
	int there;

	(void)state;
	assert_int_equal(ask(r, 1, SECOND), NTP_PACE_FINE);
	assert_int_equal(ask(r, 2, SECOND), NTP_PACE_FINE);
	assert_int_equal(ntp_rate_note(r, &defaults, &there, &one, SECOND), NTP_PACE_FINE);
	assert_int_equal(ask(r, 1, SECOND), NTP_PACE_WARN);
	ntp_rate_free(r);
}

static void a_flood_of_hosts_is_forgotten_and_harms_nobody(void **state)
{
	struct ntp_rate *r = ntp_rate_new(8192);
	int64_t t = 100 * SECOND;

	(void)state;
	assert_int_equal(ask(r, 0, t), NTP_PACE_FINE);
	for (uint32_t n = 1; n <= 200000; n++)
		assert_int_equal(ask(r, n, t + n), NTP_PACE_FINE);
	assert_int_equal(ask(r, 0, t + SECOND), NTP_PACE_FINE);
	ntp_rate_free(r);
}

/* Who asked a second ago and is still known. */
static uint32_t remembered(struct ntp_rate *r, uint32_t crowd)
{
	int64_t t = 100 * SECOND;
	uint32_t known = 0;

	for (uint32_t n = 0; n < crowd; n++)
		assert_int_equal(ask(r, n, t + n), NTP_PACE_FINE);
	for (uint32_t n = 0; n < crowd; n++) {
		struct in6_addr a = host(n);

		ntp_rate_expect(r, NULL, &a);
		known += ask(r, n, t + SECOND + n) == NTP_PACE_WARN;
	}
	return known;
}

/* The table grows under them. Sets fill unevenly, so a few give way to others. */
static void a_crowd_is_remembered(void **state)
{
	struct ntp_rate *r = ntp_rate_new(NTP_RATE_HOSTS);
	int64_t t = 100 * SECOND;

	(void)state;
	assert_in_range(remembered(r, 100000), 95000, 100000);
	ntp_rate_clear(r);
	assert_in_range(remembered(r, 500000), 400000, 500000);
	ntp_rate_clear(r);
	assert_int_equal(ask(r, 1, t + SECOND), NTP_PACE_FINE);
	ntp_rate_free(r);
}

/* What was asked under a long average does not count for more under a short one than that one allows. */
static void a_limit_that_is_lowered_is_soon_kept(void **state)
{
	const struct ntp_rate_limits slow = {2 * SECOND, 256 * SECOND}, quick = {2 * SECOND, 2 * SECOND};
	struct ntp_rate *r = ntp_rate_new(16);
	struct in6_addr a = host(1);
	int64_t t = 100 * SECOND;

	(void)state;
	for (int i = 0; i < 12; i++, t += 3 * SECOND)
		ntp_rate_note(r, &slow, NULL, &a, t);
	assert_int_equal(ntp_rate_note(r, &slow, NULL, &a, t), NTP_PACE_WARN);
	assert_int_equal(ntp_rate_note(r, &quick, NULL, &a, t + 3 * SECOND), NTP_PACE_FINE);
	ntp_rate_free(r);
}

static void an_answer_is_remembered_once_and_for_its_client(void **state)
{
	struct ntp_interleave *t = ntp_interleave_new();
	struct in6_addr a = host(1), b = host(2);

	(void)state;
	assert_int_equal(ntp_interleave_take(t, 0, &a), 0);
	ntp_interleave_note(t, 77, &a, 99);
	assert_int_equal(ntp_interleave_take(t, 77, &b), 0);
	assert_int_equal(ntp_interleave_take(t, 78, &a), 0);
	assert_int_equal(ntp_interleave_take(t, 77, &a), 99);
	assert_int_equal(ntp_interleave_take(t, 77, &a), 0);
	ntp_interleave_free(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(less_than_the_minimum_is_told_once_each_minimum),
		cmocka_unit_test(eight_come_at_once_before_the_average_counts),
		cmocka_unit_test(who_behaved_for_long_is_told_again),
		cmocka_unit_test(the_longest_limits_hold),
		cmocka_unit_test(the_average_itself_goes_on_for_ever),
		cmocka_unit_test(hosts_and_instances_are_told_apart),
		cmocka_unit_test(a_flood_of_hosts_is_forgotten_and_harms_nobody),
		cmocka_unit_test(a_crowd_is_remembered),
		cmocka_unit_test(a_limit_that_is_lowered_is_soon_kept),
		cmocka_unit_test(an_answer_is_remembered_once_and_for_its_client),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
