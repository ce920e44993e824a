/*
 * What the options of an association and the settings of the service do, and what a local clock says.
 */
#include "ntp_world.h"

#define A "10.0.0.1"
#define B "10.0.0.2"
#define EVERYBODY "255.255.255.255"

static void iburst_asks_eight_times_at_first(void **state)
{
	struct ntp_source s = world_source(B);
	struct world w;

	(void)state;
	world_begin(&w, 0.5, 0);
	world_add(&w, B);
	s.iburst = true;
	ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 16);
	assert_int_equal(w.server[0].asked, 8);
	assert_true(world_system(&w).synchronized);
	world_run(&w, 70);
	assert_int_equal(w.server[0].asked, 9);
	world_end(&w);
}

static void burst_asks_eight_times_always(void **state)
{
	struct ntp_source s = world_source(B);
	struct world w;

	(void)state;
	world_begin(&w, 0.5, 0);
	world_add(&w, B);
	s.burst = true;
	ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 30);
	assert_int_equal(w.server[0].asked, 1);
	world_run(&w, 64);
	assert_int_equal(w.server[0].asked, 9);
	world_end(&w);
}

static void polls_stay_within_their_limits(void **state)
{
	struct ntp_source s = world_source(B);
	struct ntp_association *a;
	struct world w;

	(void)state;
	world_begin(&w, 0.5, 3);
	world_add(&w, B);
	s.minpoll = 4;
	s.maxpoll = 12;
	a = ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 10);
	assert_true(world_view(&w, a).local_poll <= 6);
	world_run(&w, 3 * 86400);
	assert_int_equal(world_view(&w, a).local_poll, 12);
	assert_int_equal(world_view(&w, a).reach, 255);
	w.server[0].dead = true;
	world_run(&w, 10 * 4096);
	assert_int_equal(world_view(&w, a).local_poll, 12); /* silence is no reason to ask oftener */
	w.server[0].dead = false;
	s.maxpoll = 10;
	ntp_engine_amend(w.engine, a, &s);
	world_run(&w, 4096);
	world_run(&w, 5000);
	assert_int_equal(world_view(&w, a).local_poll, 10);
	world_end(&w);
}

static void a_new_source_is_asked_often_at_first(void **state)
{
	struct ntp_association *a, *silent;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, "10.0.0.3");
	world_add(&w, B);
	world_ask(&w, "10.0.0.3");
	world_run(&w, 86400);
	assert_int_equal(world_system(&w).poll, 10);
	a = world_ask(&w, B);
	silent = world_ask(&w, "10.0.0.4");
	assert_int_equal(world_view(&w, a).local_poll, 6);
	world_run(&w, 64 + 128 + 10);
	assert_int_equal(w.server[1].asked, 3);
	assert_int_equal(world_view(&w, silent).local_poll, 7);
	world_run(&w, 256 + 512 + 1024);
	assert_int_equal(w.server[1].asked, 6);
	assert_int_equal(world_view(&w, a).local_poll, 10);
	world_end(&w);
}

static void unsync_polls_rise_and_fall(void **state)
{
	static const int seconds[] = {64, 128, 256, 224, 192, 160, 128, 96, 64, 128, 256};
	static const struct ntp_settings wave = {.unsync_max_poll = 8, .unsync_step = 5};
	struct ntp_association *a;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B)->dead = true;
	ntp_engine_set(w.engine, &wave);
	a = world_ask(&w, B);
	world_run(&w, 1);
	for (size_t i = 0; i < sizeof seconds / sizeof *seconds; i++) {
		assert_true(world_view(&w, a).current_poll == seconds[i]);
		world_run(&w, seconds[i]);
		assert_int_equal(w.server[0].asked, i + 2);
	}
	world_end(&w);
}

static void high_precision_polls_by_milliseconds(void **state)
{
	static const struct ntp_settings fast = {.high_precision_poll = 200};
	struct world w;

	(void)state;
	world_begin(&w, 0.5, 100);
	world_add(&w, B);
	ntp_engine_set(w.engine, &fast);
	world_ask(&w, B);
	world_run(&w, 61);
	assert_in_range(w.server[0].asked, 295, 306);
	assert_true(world_worst(&w, 600) < 0.0002);
	world_end(&w);
	world_begin(&w, 0.5, 100);
	world_add(&w, B);
	world_ask(&w, B);
	world_run(&w, 30);
	ntp_engine_set(w.engine, &fast);
	w.server[0].asked = 0;
	world_run(&w, 2); /* not at the end of the interval that began before */
	assert_in_range(w.server[0].asked, 8, 10);
	world_end(&w);
}

static void sync_interval_spaces_corrections(void **state)
{
	static const struct ntp_settings slow = {.sync_interval = 600};
	struct world w;
	int states;

	(void)state;
	world_begin(&w, 0.5, 10);
	world_add(&w, B);
	ntp_engine_set(w.engine, &slow);
	world_ask(&w, B);
	world_run(&w, 300);
	assert_int_equal(world_system(&w).loop, NTP_LOOP_SYNCHRONIZED);
	states = w.events[NTP_EVENT_STATE];
	world_run(&w, 6000);
	assert_in_range(w.events[NTP_EVENT_STATE] - states, 5, 10);
	assert_true(fabs(world_error(&w)) < 0.001);
	world_end(&w);
}

static void sign(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	*len += world_mac(w, s->says.refid == 1 ? 8 : 7, reply, *len, reply + *len);
}

static void a_preempt_source_is_set_aside_at_a_failure(void **state)
{
	static const struct ntp_settings on = {.authentication = true};
	struct ntp_association *a, *b;
	struct ntp_source s = world_source(B);
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B)->change = sign;
	world_add(&w, A)->delay = 0.02;
	ntp_engine_set(w.engine, &on);
	s.key = 7;
	s.preempt = true;
	a = ntp_engine_add(w.engine, &s, NULL);
	b = world_ask(&w, A);
	world_run(&w, 100);
	assert_ptr_equal(world_system(&w).followed, a);
	w.server[0].says.refid = 1; /* signs with another key from now on */
	world_run(&w, 140);
	assert_ptr_equal(world_system(&w).followed, b);
	ntp_engine_remove(w.engine, b, NTP_REASON_SERVER_REMOVED);
	assert_ptr_equal(world_system(&w).followed, a); /* still better than nobody */
	w.server[0].says.refid = 2;
	world_run(&w, 140);
	assert_ptr_equal(world_system(&w).followed, a);
	world_ask(&w, A); /* and forgiven */
	world_run(&w, 140);
	assert_ptr_equal(world_system(&w).followed, a);
	world_end(&w);
}

static void a_server_that_comes_back_is_asked_as_usual(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B)->dead = true;
	world_ask(&w, B);
	world_run(&w, 4000);
	w.server[0].dead = false;
	while (!world_system(&w).synchronized)
		world_run(&w, 1);
	w.server[0].asked = 0;
	world_run(&w, 66);
	assert_int_equal(w.server[0].asked, 1);
	world_end(&w);
}

static void who_was_told_to_slow_down_bursts_no_more(void **state)
{
	struct ntp_source s = world_source(B);
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B)->says = (struct ntp_packet){.leap = 3, .refid = ntp_code("RATE")};
	s.burst = true;
	ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 5);
	w.server[0].says = (struct ntp_packet){.stratum = 2, .precision = -20};
	w.server[0].asked = 0;
	world_run(&w, 600);
	assert_true(world_system(&w).synchronized);
	assert_in_range(w.server[0].asked, 4, 5); /* every 128 s */
	world_end(&w);
}

static void the_usual_pace_comes_back_after_a_while(void **state)
{
	const struct ntp_packet rate = {.leap = 3, .refid = ntp_code("RATE")};
	static const struct ntp_packet time = {.stratum = 2, .precision = -20};
	struct ntp_source s = world_source(B);
	struct ntp_association *a;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B)->says = rate;
	s.maxpoll = 6;
	a = ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 2 + 128); /* twice */
	assert_int_equal(world_view(&w, a).local_poll, 8);
	w.server[0].says = time;
	world_run(&w, 7.5 * 256);
	assert_int_equal(world_view(&w, a).local_poll, 8);
	world_run(&w, 256); /* the eighth answer */
	assert_int_equal(world_view(&w, a).local_poll, 7);
	world_run(&w, 6 * 128);
	assert_int_equal(world_view(&w, a).local_poll, 7);
	world_run(&w, 3 * 128);
	assert_int_equal(world_view(&w, a).local_poll, 6);
	w.server[0].says = rate;
	world_run(&w, 64);
	assert_int_equal(world_view(&w, a).local_poll, 7); /* and again it obeys at once */
	world_end(&w);
}

/* ---- local clocks ---- */

static void of_several_local_clocks_the_smallest_stratum_wins(void **state)
{
	struct ntp_source l = {.kind = NTP_LOCAL_CLOCK, .stratum = 5, .unit = 0};
	struct ntp_state s;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	ntp_engine_add(w.engine, &l, NULL);
	l.stratum = 4;
	l.unit = 3;
	ntp_engine_add(w.engine, &l, NULL);
	l.unit = 2;
	ntp_engine_add(w.engine, &l, NULL);
	s = ntp_engine_state(w.engine);
	assert_int_equal(s.stratum, 4);
	assert_int_equal(s.refid, 0x7f7f0102);
	world_end(&w);
}

static struct ntp_system system_at(struct world *w)
{
	struct ntp_state s = ntp_engine_state(w->engine);
	struct ntp_now now = world_now(w);

	return ntp_state_system(&s, &now);
}

/* C.4 of the reference: about 10 ms, 15 us more each second, and the reference time that of the last poll. */
static void a_local_clock_ages_between_its_polls(void **state)
{
	struct ntp_source l = {.kind = NTP_LOCAL_CLOCK, .stratum = 1};
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	assert_int_equal(system_at(&w).stratum, 16);
	assert_int_equal(system_at(&w).refid, ntp_code("INIT"));
	ntp_engine_add(w.engine, &l, NULL);
	assert_int_equal(system_at(&w).refid, ntp_code("LOCL"));
	assert_int_equal(system_at(&w).root_dispersion, 0x28f);
	world_run(&w, 60);
	assert_in_range(system_at(&w).root_dispersion, 0x28f + 58, 0x28f + 60);
	assert_true(system_at(&w).reference == ntp_time(START));
	world_run(&w, 86400 - 60 + 5);
	assert_in_range(system_at(&w).root_dispersion, 0x28f + 4, 0x28f + 6);
	assert_true(system_at(&w).reference == ntp_time(START + 86400 * NS));
	assert_int_equal(world_view(&w, world_only(&w)).reach, 255);
	assert_int_equal(world_view(&w, world_only(&w)).stratum, 0);
	world_end(&w);
}

static void a_follower_ages_until_its_next_update(void **state)
{
	struct world w;
	uint32_t before;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B);
	world_ask(&w, B);
	world_run(&w, 3);
	before = system_at(&w).root_dispersion;
	assert_in_range(before, 0x100 + 328, 0x100 + 600); /* the server's, and 5 ms at least */
	assert_in_range(system_at(&w).root_delay, 0x100 + 262, 0x100 + 400);
	world_run(&w, 60);
	assert_in_range(system_at(&w).root_dispersion - before, 58, 60);
	world_end(&w);
}

static void a_delay_is_never_nothing(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B)->delay = 0;
	w.server[0].jitter = 0;
	world_ask(&w, B);
	world_run(&w, 3);
	assert_true(world_view(&w, ntp_engine_each(w.engine, NULL)).delay >= NTP_TICK);
	world_end(&w);
}

static void a_removed_server_is_the_reason(void **state)
{
	struct ntp_association *a;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B);
	a = world_ask(&w, B);
	world_run(&w, 100);
	ntp_engine_remove(w.engine, a, NTP_REASON_SERVER_REMOVED);
	assert_int_equal(w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_SERVER_REMOVED);
	assert_int_equal(w.closed, 1);
	assert_true(ntp_engine_next(w.engine) == INT64_MAX ||
		    ntp_engine_next(w.engine) < world_host(&w) + 300 * NS); /* a last slew may be left */
	world_run(&w, 400);
	assert_true(ntp_engine_next(w.engine) == INT64_MAX);
	world_end(&w);
}

static void an_ipv6_server_is_named_by_a_digest(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, "2001:db8::1");
	world_ask(&w, "2001:db8::1");
	world_run(&w, 5);
	assert_int_equal(w.server[0].question.version, 4);
	assert_int_equal(world_system(&w).refid, 0x39ab9b37);
	world_end(&w);
}

static void there_is_an_end_to_associations(void **state)
{
	struct ntp_source s = world_source(B);
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	for (int i = 0; i < NTP_ASSOCIATIONS; i++)
		assert_non_null(ntp_engine_add(w.engine, &s, NULL));
	assert_null(ntp_engine_add(w.engine, &s, NULL));
	world_end(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_server_that_comes_back_is_asked_as_usual),
		cmocka_unit_test(who_was_told_to_slow_down_bursts_no_more),
		cmocka_unit_test(the_usual_pace_comes_back_after_a_while),
		cmocka_unit_test(of_several_local_clocks_the_smallest_stratum_wins),
		cmocka_unit_test(a_local_clock_ages_between_its_polls),
		cmocka_unit_test(a_follower_ages_until_its_next_update),
		cmocka_unit_test(a_delay_is_never_nothing),
		cmocka_unit_test(iburst_asks_eight_times_at_first),
		cmocka_unit_test(burst_asks_eight_times_always),
		cmocka_unit_test(polls_stay_within_their_limits),
		cmocka_unit_test(a_new_source_is_asked_often_at_first),
		cmocka_unit_test(unsync_polls_rise_and_fall),
		cmocka_unit_test(high_precision_polls_by_milliseconds),
		cmocka_unit_test(sync_interval_spaces_corrections),
		cmocka_unit_test(a_preempt_source_is_set_aside_at_a_failure),
		cmocka_unit_test(a_removed_server_is_the_reason),
		cmocka_unit_test(an_ipv6_server_is_named_by_a_digest),
		cmocka_unit_test(there_is_an_end_to_associations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
