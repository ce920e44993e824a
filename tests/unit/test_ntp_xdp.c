/*
 * The arithmetic of the program in the kernel against that of the responder.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "ntp/association.h"
#include "ntp/xdp/shared.h"

#define MANY 1000000

static uint32_t any(uint32_t below)
{
	return (uint32_t)(((uint64_t)(uint32_t)mrand48() * below) >> 32);
}

static void a_fraction_is_that_of_a_time_stamp(void **state)
{
	static const uint32_t ends[] = {0, 1, 2, 499999999, 500000000, 999999998, 999999999};

	(void)state;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		assert_int_equal(xdp_fraction(ends[i]), (uint32_t)ntp_time((1ll << 31) * NTP_NS + ends[i]));
	for (int i = 0; i < MANY; i++) {
		uint32_t ns = any(1000000000);

		assert_int_equal(xdp_fraction(ns), (uint32_t)ntp_time((1ll << 31) * NTP_NS + ns));
	}
}

/* The responder rounds to ns, the program to parts of a unit: at most one unit lies between them. */
static void a_dispersion_grows_as_the_responders(void **state)
{
	(void)state;
	for (int i = 0; i < MANY; i++) {
		uint64_t base = any(UINT32_MAX), ns = any(1u << 31) * 7ull;
		struct ntp_state s = {.stratum = 2, .root_dispersion = (int64_t)base};
		struct ntp_now now = {.host = (int64_t)ns};
		uint64_t units = (base << 32) / 1000000000;
		int64_t ours = (int64_t)((units + xdp_grown(ns)) >> 16);

		assert_in_range(ours - (int64_t)ntp_state_system(&s, &now).root_dispersion + 1, 0, 2);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_fraction_is_that_of_a_time_stamp),
		cmocka_unit_test(a_dispersion_grows_as_the_responders),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
