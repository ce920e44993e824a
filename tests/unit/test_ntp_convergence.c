/*
 * A device that is off, on a host that runs wrong, finds the time and keeps it. The limits are those of
 * docs/ntp-client.md.
 */
#include "ntp_world.h"

static const struct {
	double ahead, ppm; /* of the device's clock, s; of the host's */
	int settles;	   /* s until the clock is synchronized and within 1 ms */
} starts[] = {
	{3 * 3600, 0, 120},
	{-3 * 3600, 50, 300},
	{1, 0, 120},
	{-1, 50, 300},
	{0.1, 0, 120},
	{-0.1, 500, 600},
	{0.01, -50, 300},
	{-0.01, -500, 600},
	{0, 500, 600},
	{86400 * 365 * 30., 20, 300},
};

static void settles(double ahead, double ppm, int within)
{
	struct ntp_system_view v;
	struct world w;

	world_begin(&w, ahead, ppm);
	world_add(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.2");
	world_run(&w, within);
	v = world_system(&w);
	assert_int_equal(v.loop, NTP_LOOP_SYNCHRONIZED);
	assert_true(world_worst(&w, 3600) < 0.001);
	assert_true(world_worst(&w, 86400) < 0.0005);
	v = world_system(&w);
	assert_true(fabs(v.frequency + ppm * 1e-6) < 1e-6);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 1);
	world_end(&w);
}

static void a_clock_settles_from_anywhere(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
		settles(starts[i].ahead, starts[i].ppm, starts[i].settles);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_clock_settles_from_anywhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
