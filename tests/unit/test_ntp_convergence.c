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

/* ---- less kind networks ---- */

static struct world *far_away(struct world *w, double ppm)
{
	world_begin(w, 2, ppm);
	for (int i = 0; i < 4; i++) {
		static const char *const addresses[] = {"10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5"};
		struct server *s = world_add(w, addresses[i]);

		s->delay = 0.03;
		s->jitter = 0.01;
		s->loss = 0.1;
		world_ask(w, s->address);
	}
	return w;
}

static void far_servers_with_jitter_and_loss_keep_10_ms(void **state)
{
	struct world w;

	(void)state;
	far_away(&w, 100);
	world_run(&w, 3600);
	assert_int_equal(world_system(&w).loop, NTP_LOOP_SYNCHRONIZED);
	assert_true(world_worst(&w, 2 * 86400) < 0.010);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 1);
	assert_int_equal(w.events[NTP_EVENT_UNSYNCHRONIZED], 0);
	world_end(&w);
}

static void one_of_four_may_lie(void **state)
{
	struct world w;

	(void)state;
	far_away(&w, -30);
	w.server[2].offset = -NS / 2;
	world_run(&w, 3600);
	assert_true(world_worst(&w, 86400) < 0.010);
	w.server[2].offset = 3600 * NS;
	assert_true(world_worst(&w, 3600) < 0.010);
	w.server[2].offset = 0;
	w.server[1].dead = true;
	assert_true(world_worst(&w, 40000) < 0.010);
	assert_int_equal(w.events[NTP_EVENT_UNSYNCHRONIZED], 0);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 1);
	world_end(&w);
}

static void a_slanted_way_costs_half_its_slant(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 20);
	world_add(&w, "10.0.0.2")->offset = 5 * MS; /* as if the way back were 10 ms shorter */
	world_ask(&w, "10.0.0.2");
	world_run(&w, 3600);
	assert_true(fabs(world_error(&w) - 0.005) < 0.001);
	world_end(&w);
}

/* ---- changes ---- */

static void a_host_that_warms_up_is_followed(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 20);
	world_add(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.2");
	world_run(&w, 86400);
	world_set_error(&w, 22e-6);
	assert_true(world_worst(&w, 8 * 3600) < 0.006);
	assert_true(world_worst(&w, 86400) < 0.001);
	world_set_error(&w, -20e-6);
	world_run(&w, 86400);
	assert_true(world_worst(&w, 86400) < 0.001);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 1);
	world_end(&w);
}

static void a_server_that_jumps_is_doubted_for_900_seconds(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 20);
	world_add(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.2");
	world_run(&w, 300);
	w.server[0].offset = 3600 * NS;
	world_run(&w, 950);
	assert_int_equal(world_system(&w).loop, NTP_LOOP_SPIKE);
	assert_true(fabs(world_error(&w)) < 0.002);
	world_run(&w, 1200);
	assert_int_equal(world_system(&w).loop, NTP_LOOP_SYNCHRONIZED);
	assert_true(fabs(world_error(&w) - 3600) < 0.001);
	world_end(&w);
}

static void a_server_that_vanishes_leaves_the_frequency(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 100);
	world_add(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.2");
	world_run(&w, 86400);
	w.server[0].dead = true;
	world_run(&w, 86400);
	assert_false(world_system(&w).synchronized);
	assert_true(fabs(world_error(&w)) < 0.01); /* 8.6 s if it had been forgotten */
	w.server[0].dead = false;
	world_run(&w, 1200);
	assert_true(world_system(&w).synchronized);
	assert_int_equal(world_system(&w).loop, NTP_LOOP_SYNCHRONIZED);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 1); /* what is near is slewed */
	world_end(&w);
}

static void a_server_without_time_is_left_at_once(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, "10.0.0.2");
	world_add(&w, "10.0.0.3")->says.stratum = 5;
	world_ask(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.3");
	world_run(&w, 300);
	assert_int_equal(world_system(&w).stratum, 3);
	w.server[0].says.leap = 3;
	w.server[0].says.stratum = 16;
	world_run(&w, 256);
	assert_int_equal(world_system(&w).stratum, 6);
	assert_int_equal(w.events[NTP_EVENT_UNSYNCHRONIZED], 0);
	w.server[1].says.stratum = 0;
	world_run(&w, 256);
	assert_int_equal(world_system(&w).stratum, 16);
	assert_int_equal(w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_PEER_UNSYNCHRONIZED);
	world_end(&w);
}

static void a_clock_set_by_hand_is_set_right_again(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 50);
	world_add(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.2");
	world_run(&w, 86400);
	assert_int_equal(world_system(&w).poll, 10);
	world_step(&w, -77 * NS);
	ntp_engine_clock_set(w.engine);
	assert_false(world_system(&w).synchronized);
	assert_int_equal(world_system(&w).loop, NTP_LOOP_FREQUENCY_SET);
	assert_int_equal(w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_CLOCK_SET);
	world_run(&w, 65);
	assert_true(world_system(&w).synchronized);
	assert_true(fabs(world_error(&w)) < 0.001);
	world_end(&w);
}

static void the_first_setting_waits_for_all_that_were_asked(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, "10.0.0.2");
	world_add(&w, "10.0.0.3")->dead = true;
	world_ask(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.3");
	world_run(&w, 3);
	assert_false(world_system(&w).synchronized);
	world_run(&w, 3);
	assert_true(world_system(&w).synchronized);
	world_end(&w);
}

static void who_set_the_clock_alone_is_outvoted_soon(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, "10.0.0.2")->offset = 100 * NS;
	world_ask(&w, "10.0.0.2");
	world_run(&w, 5);
	assert_true(fabs(world_error(&w) - 100) < 0.001);
	world_add(&w, "10.0.0.3");
	world_add(&w, "10.0.0.4");
	world_ask(&w, "10.0.0.3");
	world_ask(&w, "10.0.0.4");
	world_run(&w, 5);
	assert_true(fabs(world_error(&w)) < 0.001);
	world_end(&w);
}

/* ---- cost ---- */

static void nothing_is_due_for_a_local_clock(void **state)
{
	struct ntp_source local = {.kind = NTP_LOCAL_CLOCK, .stratum = 5, .unit = 2};
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	ntp_engine_add(w.engine, &local, NULL);
	assert_true(ntp_engine_next(w.engine) == INT64_MAX);
	assert_int_equal(world_system(&w).stratum, 5);
	assert_int_equal(world_system(&w).refid, 0x7f7f0102);
	world_end(&w);
}

static void a_settled_client_sleeps_most_of_the_time(void **state)
{
	struct world w;
	int wakings = 0;

	(void)state;
	world_begin(&w, 0, 20);
	world_add(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.2");
	world_run(&w, 7 * 86400);
	w.server[0].asked = 0;
	for (int64_t end = w.truth + 86400 * NS; world_next(&w) < end; wakings++)
		world_until(&w, world_next(&w));
	assert_in_range(w.server[0].asked, 80, 90); /* every 1024 s */
	assert_true(wakings < 3 * 90);
	world_end(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_clock_settles_from_anywhere),
		cmocka_unit_test(far_servers_with_jitter_and_loss_keep_10_ms),
		cmocka_unit_test(one_of_four_may_lie),
		cmocka_unit_test(a_slanted_way_costs_half_its_slant),
		cmocka_unit_test(a_host_that_warms_up_is_followed),
		cmocka_unit_test(a_server_that_jumps_is_doubted_for_900_seconds),
		cmocka_unit_test(a_server_that_vanishes_leaves_the_frequency),
		cmocka_unit_test(a_server_without_time_is_left_at_once),
		cmocka_unit_test(a_clock_set_by_hand_is_set_right_again),
		cmocka_unit_test(the_first_setting_waits_for_all_that_were_asked),
		cmocka_unit_test(who_set_the_clock_alone_is_outvoted_soon),
		cmocka_unit_test(nothing_is_due_for_a_local_clock),
		cmocka_unit_test(a_settled_client_sleeps_most_of_the_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
