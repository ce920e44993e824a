/*
 * What a client does in the course of time: the cases C14 to C29 of the reference that are about more than one
 * exchange, under their numbers.
 */
#include "ntp_bench.h"

static void kiss(struct server *s, const char *code)
{
	s->says.leap = 3;
	s->says.stratum = 0;
	s->says.refid = ntp_code(code);
}

static void c14_deny_ends_the_association(void **state)
{
	static const char *const codes[] = {"DENY", "RSTR"};

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct bench b;

		begin(&b);
		world_run(&b.w, 100);
		assert_true(world_system(&b.w).synchronized);
		kiss(b.s, codes[i]);
		world_run(&b.w, 100);
		assert_int_equal(b.w.closed, 1);
		assert_int_equal(b.w.closed_because, NTP_REASON_KISS_DENY);
		assert_int_equal(b.w.drops[NTP_DROP_KISS_DENY], 1);
		assert_int_equal(b.w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_KISS_DENY);
		assert_null(ntp_engine_each(b.w.engine, NULL));
		b.s->asked = 0;
		world_run(&b.w, 4000);
		assert_int_equal(b.s->asked, 0);
		end(&b);
	}
}

static void c15_deny_from_a_stranger_is_ignored(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	kiss(b.s, "DENY");
	b.s->change = other_origin;
	is_ignored(&b, NTP_DROP_BOGUS);
}

static void poll_9(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)len;
	reply[2] = 9;
}

static void c16_rate_makes_each_poll_rarer(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	kiss(b.s, "RATE");
	world_run(&b.w, 2);
	assert_int_equal(world_view(&b.w, b.a).local_poll, 7);
	world_run(&b.w, 120);
	assert_int_equal(b.s->asked, 1);
	world_run(&b.w, 8);
	assert_int_equal(b.s->asked, 2);
	assert_int_equal(world_view(&b.w, b.a).local_poll, 8);
	b.s->change = poll_9;
	world_run(&b.w, 256);
	assert_int_equal(world_view(&b.w, b.a).local_poll, 9);
	world_run(&b.w, 86400. * 20);
	assert_int_equal(world_view(&b.w, b.a).local_poll, 17);
	assert_false(world_system(&b.w).synchronized);
	assert_int_equal(b.w.drops[NTP_ANSWER], 0);
	end(&b);
}

static void c16_rate_ends_a_burst(void **state)
{
	struct ntp_source s = world_source(SERVER);
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	kiss(world_add(&w, SERVER), "RATE");
	s.iburst = true;
	s.minpoll = 3;
	ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 14);
	assert_int_equal(w.server[0].asked, 1);
	world_end(&w);
}

static void c22_an_offset_beyond_the_limit_is_not_followed(void **state)
{
	struct ntp_settings limit = {.offset_limit = 7620};
	struct bench b;

	(void)state;
	begin(&b);
	ntp_engine_set(b.w.engine, &limit);
	b.s->offset = 3 * 3600 * NS;
	world_run(&b.w, 200);
	assert_int_equal(b.w.drops[NTP_DROP_OFFSET], 4);
	assert_false(world_system(&b.w).synchronized);
	b.s->offset = 7619 * NS;
	world_run(&b.w, 64);
	assert_true(world_system(&b.w).synchronized);
	end(&b);
}

static void c23_a_spike_waits_for_the_step_out(void **state)
{
	struct ntp_system_view v;
	struct bench b;

	(void)state;
	begin(&b);
	world_run(&b.w, 250);
	assert_int_equal(world_system(&b.w).loop, NTP_LOOP_SYNCHRONIZED);
	b.s->offset = 200 * MS;
	world_run(&b.w, 600);
	v = world_system(&b.w);
	assert_int_equal(v.loop, NTP_LOOP_SPIKE);
	assert_in_range(v.spike_left, 300, 600);
	assert_int_equal(b.w.events[NTP_EVENT_STEPPED], 1);
	b.s->offset = 0;
	world_run(&b.w, 300);
	assert_int_equal(world_system(&b.w).loop, NTP_LOOP_SYNCHRONIZED);
	assert_int_equal(b.w.events[NTP_EVENT_STEPPED], 1);
	assert_true(fabs(world_error(&b.w)) < 0.001);
	b.s->offset = 200 * MS;
	world_run(&b.w, 4000);
	assert_int_equal(b.w.events[NTP_EVENT_STEPPED], 2);
	assert_int_equal(world_system(&b.w).loop, NTP_LOOP_SYNCHRONIZED);
	assert_true(fabs(world_error(&b.w) - 0.2) < 0.001);
	end(&b);
}

static void c24_a_falseticker_is_left_out(void **state)
{
	struct ntp_association *a[3];
	struct world w;

	(void)state;
	world_begin(&w, 0, 20);
	world_add(&w, "10.0.0.2")->offset = 10 * NS;
	world_add(&w, "10.0.0.3");
	world_add(&w, "10.0.0.4");
	for (int i = 0; i < 3; i++)
		a[i] = world_ask(&w, w.server[i].address);
	world_run(&w, 600);
	assert_int_equal(world_view(&w, a[0]).selection, NTP_FALSETICKER);
	assert_true(world_view(&w, a[1]).selection >= NTP_CANDIDATE);
	assert_true(world_view(&w, a[2]).selection >= NTP_CANDIDATE);
	assert_true(fabs(world_error(&w)) < 0.001);
	assert_int_equal(w.events[NTP_EVENT_STEPPED], 1); /* never to the wrong time */
	world_end(&w);
}

static void c25_two_that_disagree_are_both_lost(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, "10.0.0.2");
	world_add(&w, "10.0.0.3");
	world_ask(&w, "10.0.0.2");
	world_ask(&w, "10.0.0.3");
	world_run(&w, 600);
	assert_true(world_system(&w).synchronized);
	w.server[1].offset = 10 * NS;
	world_run(&w, 4000);
	assert_false(world_system(&w).synchronized);
	assert_int_equal(w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_FALSETICKERS);
	world_end(&w);
}

static void c26_preferred_counts_only_among_equals(void **state)
{
	struct ntp_source s = world_source("10.0.0.3");
	struct ntp_association *a, *b;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, "10.0.0.2");
	world_add(&w, "10.0.0.3")->says.stratum = 3;
	a = world_ask(&w, "10.0.0.2");
	s.preferred = true;
	b = ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 600);
	assert_ptr_equal(world_system(&w).followed, a);
	w.server[1].says.stratum = 2;
	world_run(&w, 600);
	assert_ptr_equal(world_system(&w).followed, b);
	world_end(&w);
}

static void c27_the_local_clock_wins_unless_its_stratum_is_higher(void **state)
{
	struct ntp_source local = {.kind = NTP_LOCAL_CLOCK, .stratum = 3};

	(void)state;
	for (uint8_t stratum = 2; stratum <= 4; stratum++) {
		struct ntp_association *l;
		struct bench b;

		begin(&b);
		b.s->says.stratum = stratum;
		l = ntp_engine_add(b.w.engine, &local, NULL);
		assert_int_equal(world_system(&b.w).stratum, 3); /* at once */
		world_run(&b.w, 600);
		assert_ptr_equal(world_system(&b.w).followed, stratum == 2 ? b.a : l);
		assert_int_equal(world_system(&b.w).stratum, 3);
		assert_int_equal(world_view(&b.w, l).stratum, 2);
		ntp_engine_remove(b.w.engine, l, NTP_REASON_REFCLOCK_REMOVED);
		assert_int_equal(world_system(&b.w).stratum, stratum + 1);
		end(&b);
	}
}

static void c28_a_server_silent_for_eight_polls_is_lost(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	world_run(&b.w, 200);
	b.s->dead = true;
	b.s->asked = 0;
	while (world_view(&b.w, b.a).reach) {
		assert_true(world_system(&b.w).synchronized);
		world_run(&b.w, 1);
	}
	assert_int_equal(b.s->asked, 8);
	assert_false(world_system(&b.w).synchronized);
	assert_int_equal(world_system(&b.w).stratum, 16);
	assert_int_equal(b.w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_UNREACHABLE);
	assert_int_equal(b.w.events[NTP_EVENT_UNSYNCHRONIZED], 1);
	b.s->dead = false;
	world_run(&b.w, 1100);
	assert_true(world_system(&b.w).synchronized);
	end(&b);
}

/* 2036-02-07 06:28:16 is second 0 of the next era. */
static void c29_small_seconds_are_the_next_era(void **state)
{
	static const double ahead[] = {-5 * 365 * 86400., 0.01, -67 * 365 * 86400., 3600};
	const int64_t era = ((int64_t)UINT32_MAX + 1 - NTP_EPOCH) * NS;

	(void)state;
	for (size_t i = 0; i < sizeof ahead / sizeof *ahead; i++) {
		struct world w;

		world_begin(&w, ahead[i] + (double)((era - START) / NS) - 100, 0);
		w.truth = w.error_since = era - 100 * NS;
		world_add(&w, SERVER);
		world_ask(&w, SERVER);
		world_run(&w, 90);
		assert_true(fabs(world_error(&w)) < 0.001);
		world_run(&w, 4000);
		assert_true(fabs(world_error(&w)) < 0.001);
		assert_true(world_system(&w).synchronized);
		assert_int_equal(w.events[NTP_EVENT_STEPPED], 1);
		world_end(&w);
	}
}

static void from_2160(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	uint64_t stamp = htobe64(ntp_time(6000000000 * NS));

	(void)w, (void)s, (void)len;
	memset(reply + 16, 0, 8);
	memcpy(reply + 32, &stamp, 8);
	memcpy(reply + 40, &stamp, 8);
}

/* Whoever led the device on and on would lead it out of what a clock can count. */
static void c29_what_is_no_date_is_not_believed(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 110. * 365 * 86400, 0);
	world_add(&w, SERVER)->change = from_2160;
	world_ask(&w, SERVER);
	world_run(&w, 10);
	assert_int_equal(w.dropped, NTP_DROP_STAMPS);
	assert_false(world_system(&w).synchronized);
	world_end(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(c14_deny_ends_the_association),
		cmocka_unit_test(c15_deny_from_a_stranger_is_ignored),
		cmocka_unit_test(c16_rate_makes_each_poll_rarer),
		cmocka_unit_test(c16_rate_ends_a_burst),
		cmocka_unit_test(c22_an_offset_beyond_the_limit_is_not_followed),
		cmocka_unit_test(c23_a_spike_waits_for_the_step_out),
		cmocka_unit_test(c24_a_falseticker_is_left_out),
		cmocka_unit_test(c25_two_that_disagree_are_both_lost),
		cmocka_unit_test(c26_preferred_counts_only_among_equals),
		cmocka_unit_test(c27_the_local_clock_wins_unless_its_stratum_is_higher),
		cmocka_unit_test(c28_a_server_silent_for_eight_polls_is_lost),
		cmocka_unit_test(c29_small_seconds_are_the_next_era),
		cmocka_unit_test(c29_what_is_no_date_is_not_believed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
