/*
 * The device's clock against a host whose time a test sets.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "device/clock.h"
#include "device/system.h"

#define SECOND 1000000000LL

static int64_t fake_host(const struct clock *c)
{
	return c->fake;
}

static struct clock fake_clock(int64_t now)
{
	struct clock c;

	clock_init(&c);
	c.host = fake_host;
	c.fake = c.since = now;
	return c;
}

static void a_new_clock_shows_the_hosts_time(void **state)
{
	struct clock c;
	struct timespec ts;
	int64_t host, shown;

	(void)state;
	clock_init(&c);
	clock_gettime(CLOCK_REALTIME, &ts);
	host = ts.tv_sec * SECOND + ts.tv_nsec;
	shown = clock_now(&c);
	assert_in_range(shown - host, 0, SECOND);
}

static void a_step_moves_the_device_only(void **state)
{
	struct clock c = fake_clock(1000 * SECOND);

	(void)state;
	clock_step(&c, -5 * SECOND);
	assert_int_equal(clock_now(&c), 995 * SECOND);
	assert_int_equal(c.fake, 1000 * SECOND);
	clock_step(&c, 7 * SECOND);
	assert_int_equal(clock_now(&c), 1002 * SECOND);
}

static void a_day_at_ten_ppm_gains_864_milliseconds(void **state)
{
	struct clock c = fake_clock(1000 * SECOND);

	(void)state;
	clock_set_frequency(&c, 10e-6);
	c.fake += 86400 * SECOND;
	assert_in_range(clock_now(&c) - c.fake, 863999000, 864001000);
}

/* NTP corrects by the frequency and knows nothing of the drift: both are in force. */
static void a_bad_oscillator_drifts_beside_the_correction(void **state)
{
	struct clock c = fake_clock(1000 * SECOND);
	int64_t before;

	(void)state;
	clock_set_drift(&c, 50e-6);
	clock_set_frequency(&c, -40e-6);
	c.fake += 86400 * SECOND;
	before = clock_now(&c);
	assert_in_range(before - c.fake, 863999000, 864001000);
	clock_set_drift(&c, 0);
	assert_int_equal(clock_now(&c), before);
	c.fake += 1000 * SECOND;
	assert_in_range(clock_now(&c) - before - 1000 * SECOND + 40000000, 0, 1000);
}

static void a_change_of_frequency_is_no_jump(void **state)
{
	struct clock c = fake_clock(1000 * SECOND);
	int64_t before;

	(void)state;
	clock_set_frequency(&c, 100e-6);
	c.fake += 3600 * SECOND;
	before = clock_now(&c);
	clock_set_frequency(&c, -100e-6);
	assert_int_equal(clock_now(&c), before);
	c.fake += 3600 * SECOND;
	assert_in_range(clock_now(&c) - c.fake + 1000, 0, 2000);
}

static void a_host_stamp_is_read_with_the_same_rate(void **state)
{
	struct clock c = fake_clock(1000 * SECOND);

	(void)state;
	clock_step(&c, 3 * SECOND);
	clock_set_frequency(&c, 1e-3);
	c.fake += 10 * SECOND;
	assert_int_equal(clock_from_host(&c, c.fake), clock_now(&c));
	assert_int_equal(clock_from_host(&c, c.since), 1003 * SECOND);
}

static void uptime_is_singular_for_none_and_one(void **state)
{
	static const struct {
		int64_t seconds;
		const char *text;
	} cases[] = {
		{0, "0 day, 0 hour, 0 minute"},
		{12 * 3600 + 59, "0 day, 12 hours, 0 minute"},
		{86400 + 3600 + 60, "1 day, 1 hour, 1 minute"},
		{405 * 86400LL + 12 * 3600 + 9 * 60, "405 days, 12 hours, 9 minutes"},
	};
	char text[64];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		uptime_text(cases[i].seconds, text, sizeof text);
		assert_string_equal(text, cases[i].text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_new_clock_shows_the_hosts_time),
		cmocka_unit_test(a_step_moves_the_device_only),
		cmocka_unit_test(a_day_at_ten_ppm_gains_864_milliseconds),
		cmocka_unit_test(a_bad_oscillator_drifts_beside_the_correction),
		cmocka_unit_test(a_change_of_frequency_is_no_jump),
		cmocka_unit_test(a_host_stamp_is_read_with_the_same_rate),
		cmocka_unit_test(uptime_is_singular_for_none_and_one),
	};

	return cmocka_run_group_tests_name("device clock", tests, NULL, NULL);
}
