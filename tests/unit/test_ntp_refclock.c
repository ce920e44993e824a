/*
 * The local clock on a simulated one: days in microseconds.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "ntp/status.h"

#define NS 1000000000LL
#define START (1795584117 * NS)

static int64_t fake_host(const struct clock *c)
{
	return c->fake;
}

static struct clock clock_at(int64_t ns)
{
	return (struct clock){.host = fake_host, .fake = ns, .since = ns};
}

static const struct ntp_refclock stratum_2 = {.unit = 0, .stratum = 2, .since = START};

static void dispersion_grows_15_ppm_between_polls(void **state)
{
	(void)state;
	assert_int_equal(ntp_refclock_dispersion(&stratum_2, START), 10000000);
	assert_int_equal(ntp_refclock_dispersion(&stratum_2, START + 60 * NS), 10000000 + 900000);
	assert_int_equal(ntp_refclock_dispersion(&stratum_2, START + 64 * NS), 10000000);
	assert_int_equal(ntp_refclock_dispersion(&stratum_2, START + 86400 * NS + 10 * NS), 10000000 + 10 * 15000);
	assert_int_equal(ntp_refclock_dispersion(&stratum_2, START - 3600 * NS), 10000000);
}

/* The figure of the reference: 1.5 ms in 100 s are 0x62 units of the short format; here for the 60 s of one poll. */
static void dispersion_on_the_wire_grows_with_it(void **state)
{
	struct clock c = clock_at(START);
	struct ntp_system before = ntp_refclock_system(&stratum_2, &c, START);
	struct ntp_system after = ntp_refclock_system(&stratum_2, &c, START + 60 * NS);

	(void)state;
	assert_int_equal(before.root_dispersion, 0x28f);
	assert_in_range(after.root_dispersion - before.root_dispersion, 58, 60);
}

static void reference_time_is_that_of_the_last_poll(void **state)
{
	struct clock c = clock_at(START);

	(void)state;
	c.offset = 3600 * NS;
	assert_true(ntp_refclock_polled(&stratum_2, &c, START) == START + 3600 * NS);
	assert_true(ntp_refclock_polled(&stratum_2, &c, START + 63 * NS) == START + 3600 * NS);
	assert_true(ntp_refclock_polled(&stratum_2, &c, START + 65 * NS) == START + (3600 + 64) * NS);
	assert_true(ntp_refclock_system(&stratum_2, &c, START + 65 * NS).reference == ntp_time(START + 3664 * NS));
}

static void reference_id_follows_the_stratum(void **state)
{
	struct ntp_refclock r = {.unit = 3, .stratum = 1, .since = START};
	struct clock c = clock_at(START);

	(void)state;
	assert_int_equal(ntp_refclock_system(&r, &c, START).refid, 0x4c4f434c);
	r.stratum = 15;
	assert_int_equal(ntp_refclock_system(&r, &c, START).refid, 0x7f7f0103);
	assert_int_equal(ntp_refclock_system(&r, &c, START).stratum, 15);
	assert_int_equal(ntp_refclock_system(&r, &c, START).leap, 0);
	assert_int_equal(ntp_refclock_system(&r, &c, START).precision, -18);
}

static void without_a_local_clock_the_device_is_unsynchronized(void **state)
{
	struct ntp_refclock none = {0};
	struct clock c = clock_at(START);
	struct ntp_system s = ntp_refclock_system(&none, &c, START);

	(void)state;
	assert_int_equal(s.leap, 3);
	assert_int_equal(s.stratum, 16);
	assert_int_equal(s.refid, 0x494e4954);
	assert_true(s.reference == 0);
	assert_int_equal(s.root_delay, 0);
}

static void reference_time_is_printed_with_its_hexadecimal_stamp(void **state)
{
	char text[80];

	(void)state;
	ntp_reference_time(1795435308377 * 1000000LL, text, sizeof text);
	assert_string_equal(text, "12:01:48.377 UTC Nov 23 2026(EEAEA9AC.6083126E)");
	ntp_reference_time(2085978497 * NS, text, sizeof text); /* 2036-02-07 06:28:17 */
	assert_string_equal(text, "06:28:17.000 UTC Feb 7 2036(00000001.00000000)");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dispersion_grows_15_ppm_between_polls),
		cmocka_unit_test(dispersion_on_the_wire_grows_with_it),
		cmocka_unit_test(reference_time_is_that_of_the_last_poll),
		cmocka_unit_test(reference_id_follows_the_stratum),
		cmocka_unit_test(without_a_local_clock_the_device_is_unsynchronized),
		cmocka_unit_test(reference_time_is_printed_with_its_hexadecimal_stamp),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
