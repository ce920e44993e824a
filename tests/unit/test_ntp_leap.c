/*
 * Leap seconds. The servers here count them as most do: 23:59:59 lasts two seconds, or is left out.
 */
#include "ntp_world.h"

#define MIDNIGHT (1798761600 * NS) /* 2027-01-01 00:00:00 UTC, a month has ended */

static const char *const addresses[] = {"10.0.0.2", "10.0.0.3", "10.0.0.4"};

/* Three servers of which `warners` announce a leap second, some minutes before midnight. */
static void begin(struct world *w, int warners, uint8_t leap)
{
	world_begin(w, (double)((MIDNIGHT - START) / NS) - 3600, 10);
	w->truth = w->error_since = MIDNIGHT - 3600 * NS;
	for (int i = 0; i < 3; i++) {
		world_add(w, addresses[i])->says.leap = i < warners ? leap : 0;
		world_ask(w, addresses[i]);
	}
	world_until(w, MIDNIGHT - 60 * NS);
}

/* What the servers do at midnight; the truth of the world does not know of leap seconds. */
static void servers_leap(struct world *w, uint8_t leap)
{
	for (int i = 0; i < 3; i++) {
		w->server[i].offset = leap == 1 ? -NS : NS;
		w->server[i].says.leap = 0;
	}
}

static uint8_t leap_said(const struct world *w)
{
	struct ntp_state s = ntp_engine_state(w->engine);
	struct ntp_now now = world_now((void *)w);

	return ntp_state_system(&s, &now).leap;
}

static void c30_a_leap_second_is_announced_then_put_in(void **state)
{
	struct world w;

	(void)state;
	begin(&w, 3, 1);
	assert_int_equal(leap_said(&w), 1);
	world_until(&w, MIDNIGHT - NS / 100);
	assert_true(fabs(world_error(&w)) < 0.001);
	world_until(&w, MIDNIGHT + NS / 100);
	assert_true(fabs(world_error(&w) + 1) < 0.001); /* 23:59:59 again */
	assert_int_equal(leap_said(&w), 0);
	servers_leap(&w, 1);
	world_run(&w, 4 * 3600);
	assert_true(fabs(world_error(&w) + 1) < 0.001);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 2);
	assert_int_equal(w.events[NTP_EVENT_UNSYNCHRONIZED], 0);
	assert_int_equal(world_system(&w).loop, NTP_LOOP_SYNCHRONIZED);
	world_end(&w);
}

static void a_second_is_left_out(void **state)
{
	struct world w;

	(void)state;
	begin(&w, 3, 2);
	assert_int_equal(leap_said(&w), 2);
	world_until(&w, MIDNIGHT - NS - NS / 100);
	assert_true(fabs(world_error(&w)) < 0.001);
	world_until(&w, MIDNIGHT - NS + NS / 100);
	assert_true(fabs(world_error(&w) - 1) < 0.001); /* 00:00:00 already */
	servers_leap(&w, 2);
	world_run(&w, 4 * 3600);
	assert_true(fabs(world_error(&w) - 1) < 0.001);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 2);
	world_end(&w);
}

/* A fourth server counts the second early, and is asked for the first time just then. */
static void a_server_that_leaps_first_does_no_harm(void **state)
{
	struct ntp_association *fourth;
	struct world w;

	(void)state;
	begin(&w, 3, 1);
	world_until(&w, MIDNIGHT - 2 * NS);
	world_add(&w, "10.0.0.5")->offset = -NS;
	fourth = world_ask(&w, "10.0.0.5");
	world_until(&w, MIDNIGHT + NS / 10);
	servers_leap(&w, 1);
	world_run(&w, 10);
	assert_int_equal(world_view(&w, fourth).reach, 1);
	assert_true(fabs(world_view(&w, fourth).offset) < 0.1);
	world_run(&w, 4 * 3600);
	assert_true(fabs(world_error(&w) + 1) < 0.001);
	assert_int_equal(world_view(&w, fourth).selection >= NTP_SELECTED, 1);
	world_end(&w);
}

static void one_of_three_cannot_announce(void **state)
{
	struct world w;

	(void)state;
	begin(&w, 1, 1);
	assert_int_equal(leap_said(&w), 0);
	world_until(&w, MIDNIGHT + 10 * NS);
	assert_true(fabs(world_error(&w)) < 0.001);
	world_end(&w);
}

static void two_of_three_can(void **state)
{
	struct world w;

	(void)state;
	begin(&w, 2, 1);
	assert_int_equal(leap_said(&w), 1);
	world_end(&w);
}

/* Servers that go on announcing what is over do not move the clock again a month later, nor tell others. */
static void a_stale_announcement_is_not_passed_on(void **state)
{
	struct world w;

	(void)state;
	begin(&w, 3, 1);
	world_until(&w, MIDNIGHT + NS);
	for (int i = 0; i < 3; i++)
		w.server[i].offset = -NS;
	world_run(&w, 4 * 3600);
	assert_int_equal(leap_said(&w), 0);
	for (int i = 0; i < 3; i++)
		w.server[i].says.leap = 0;
	world_run(&w, 40 * 86400);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 2);
	world_end(&w);
}

static void an_announcement_may_be_taken_back(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, (double)((MIDNIGHT - START) / NS) - 7200, 10);
	w.truth = w.error_since = MIDNIGHT - 7200 * NS;
	world_add(&w, addresses[0])->says.leap = 1;
	world_ask(&w, addresses[0]);
	world_run(&w, 600);
	assert_int_equal(leap_said(&w), 1);
	w.server[0].says.leap = 0;
	world_run(&w, 2000);
	assert_int_equal(leap_said(&w), 0);
	world_until(&w, MIDNIGHT + NS);
	assert_true(fabs(world_error(&w)) < 0.001);
	world_end(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(c30_a_leap_second_is_announced_then_put_in),
		cmocka_unit_test(a_second_is_left_out),
		cmocka_unit_test(a_server_that_leaps_first_does_no_harm),
		cmocka_unit_test(one_of_three_cannot_announce),
		cmocka_unit_test(two_of_three_can),
		cmocka_unit_test(a_stale_announcement_is_not_passed_on),
		cmocka_unit_test(an_announcement_may_be_taken_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
