/*
 * The arithmetic of filter, selection and discipline, with numbers one can check by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>

#include "ntp/discipline.h"
#include "ntp/filter.h"
#include "ntp/select.h"

#define NS 1000000000LL
#define MS 1000000LL

static bool is_near(double a, double b)
{
	return fabs(a - b) < 1e-9;
}

/* ---- filter ---- */

static void add(struct ntp_filter *f, int64_t base, int64_t at, double delay)
{
	ntp_filter_add(f, &(struct ntp_sample){.base = base, .at = at, .delay = delay, .dispersion = 0.001});
}

static void the_sample_with_the_least_delay_is_believed(void **state)
{
	struct ntp_filter f = {0};
	struct ntp_estimate e;

	(void)state;
	add(&f, 10 * MS, 0, 0.030);
	add(&f, 4 * MS, 0, 0.010);
	add(&f, 8 * MS, 0, 0.020);
	e = ntp_filter_estimate(&f, 0, 0);
	assert_int_equal(e.base, 4 * MS);
	assert_true(is_near(e.delay, 0.010));
	assert_true(is_near(e.dispersion, 0.001 * (1. / 2 + 1. / 4 + 1. / 8)));
	assert_true(is_near(e.jitter, sqrt((0.006 * 0.006 + 0.004 * 0.004) / 2)));
}

/* 1000 s make 15 ms of uncertainty, as much as 30 ms of delay do. */
static void an_old_sample_gives_way_to_a_slow_one(void **state)
{
	struct ntp_filter f = {0};

	(void)state;
	add(&f, 1, 0, 0.010);
	add(&f, 2, 1000 * NS, 0.039);
	assert_int_equal(ntp_filter_estimate(&f, 1000 * NS, 0).base, 2);
	add(&f, 3, 1000 * NS, 0.041);
	f.stage[1].delay = 0.041;
	assert_int_equal(ntp_filter_estimate(&f, 1000 * NS, 0).base, 1);
}

static void a_known_frequency_is_no_jitter(void **state)
{
	struct ntp_filter f = {0};

	(void)state;
	for (int i = 0; i < 8; i++)
		add(&f, i * 64 * 100000, i * 64 * NS, 0.01); /* 100 ppm */
	assert_true(ntp_filter_estimate(&f, 512 * NS, 100e-6).jitter <= NTP_TICK);
	assert_true(ntp_filter_estimate(&f, 512 * NS, 0).jitter > 0.01);
}

static void the_ninth_sample_pushes_out_the_first(void **state)
{
	struct ntp_filter f = {0};

	(void)state;
	for (int i = 0; i < 9; i++)
		add(&f, i, i, 0.01 + i * 0.001);
	assert_int_equal(ntp_filter_estimate(&f, 9, 0).base, 1);
	assert_int_equal(ntp_filter_sample(&f, 0)->base, 8);
	assert_int_equal(ntp_filter_sample(&f, 7)->base, 1);
	assert_null(ntp_filter_sample(&f, 8));
}

/* ---- selection ---- */

static struct ntp_candidate at(double offset, double distance)
{
	return (struct ntp_candidate){.offset = offset, .distance = distance, .jitter = 0.0001, .stratum = 2};
}

static void two_that_touch_agree_and_two_that_do_not_are_lost(void **state)
{
	struct ntp_candidate c[] = {at(0, 0.1), at(0.05, 0.1)}, d[] = {at(0, 0.1), at(0.3, 0.1)};

	(void)state;
	assert_int_equal(ntp_select(c, 2).survivors, 2);
	assert_int_equal(ntp_select(d, 2).master, -1);
	assert_int_equal(d[0].selection, NTP_FALSETICKER);
	assert_int_equal(d[1].selection, NTP_FALSETICKER);
	assert_int_equal(ntp_select(NULL, 0).master, -1);
}

/* All three overlap in [0.08, 0.1], but two have their middles elsewhere, and of three only one may lie. */
static void an_interval_without_their_middles_is_no_agreement(void **state)
{
	struct ntp_candidate c[] = {at(0, 0.1), at(0.09, 0.02), at(0.18, 0.1)};

	(void)state;
	assert_int_equal(ntp_select(c, 3).master, -1);
	c[0] = at(-0.01, 0.1);
	c[2] = at(0.1, 0.1);
	assert_true(ntp_select(c, 3).master > 0);
	assert_int_equal(c[0].selection, NTP_FALSETICKER);
}

static void a_third_of_liars_is_found_out(void **state)
{
	struct ntp_candidate c[7];
	struct ntp_choice choice;

	(void)state;
	for (int i = 0; i < 7; i++)
		c[i] = at(i < 4 ? 0.001 * i : 5 + i, 0.01);
	choice = ntp_select(c, 7);
	for (int i = 0; i < 7; i++)
		assert_true((c[i].selection == NTP_FALSETICKER) == (i >= 4));
	assert_true(choice.survivors >= 3);
	assert_true(choice.offset >= 0 && choice.offset <= 0.003);
}

static void who_scatters_is_selected_but_no_candidate(void **state)
{
	struct ntp_candidate c[] = {at(0, 0.1), at(0.0001, 0.1), at(0.0002, 0.1), at(0.0001, 0.1), at(0.05, 0.1)};
	struct ntp_choice choice;

	(void)state;
	choice = ntp_select(c, 5);
	assert_int_equal(c[4].selection, NTP_SELECTED);
	assert_true(choice.survivors >= 3);
	assert_true(choice.offset < 0.0003);
	c[4].preferred = true;
	assert_int_equal(ntp_select(c, 5).master, 4);
}

/* Though its offset is so large that a double cannot hold small differences beside it. */
static void a_liar_far_away_does_not_make_the_others_scatter(void **state)
{
	struct ntp_candidate c[] = {at(1e9, 0.1), at(0, 0.1), at(0.00001, 0.1), at(0.00002, 0.1), at(0.00003, 0.1)};

	(void)state;
	assert_int_equal(ntp_select(c, 5).survivors, 4);
	assert_int_equal(c[0].selection, NTP_FALSETICKER);
}

static void survivors_weigh_by_nearness_but_a_preferred_one_speaks_alone(void **state)
{
	struct ntp_candidate c[] = {at(0, 0.01), at(0.004, 0.03)};

	(void)state;
	assert_true(is_near(ntp_select(c, 2).offset, 0.001));
	c[1].preferred = true;
	assert_int_equal(ntp_select(c, 2).master, 1);
	assert_true(is_near(ntp_select(c, 2).offset, 0.004));
}

static void the_device_does_not_hop_between_equals(void **state)
{
	struct ntp_candidate c[] = {at(0, 0.010), at(0, 0.015)};

	(void)state;
	assert_int_equal(ntp_select(c, 2).master, 0);
	c[1].followed = true;
	assert_int_equal(ntp_select(c, 2).master, 1);
	c[1].distance = 0.025;
	assert_int_equal(ntp_select(c, 2).master, 0);
}

/* ---- discipline ---- */

/* A device's clock that obeys, on a host whose frequency error is -slope. */
struct clock {
	struct ntp_discipline d;
	double device; /* minus host, ns */
	double rate;
	int64_t host;
};

static struct ntp_correction update(struct clock *c, int64_t base, double jitter, double delay)
{
	struct ntp_measure m = {.now = {.device = c->host + (int64_t)c->device, .host = c->host},
		.base = base,
		.at = c->host,
		.jitter = jitter,
		.delay = delay,
		.survivors = 1,
		.minpoll = 4,
		.maxpoll = 10};
	struct ntp_correction r = ntp_discipline_update(&c->d, &m);

	c->device += (double)r.step;
	c->rate = r.frequency;
	return r;
}

static void pass(struct clock *c, int seconds)
{
	for (int i = 0; i < seconds; i++) {
		c->host += NS;
		c->device += c->rate * NS;
		if (c->d.slew_end <= c->host)
			c->rate = ntp_discipline_slewed(&c->d).frequency;
	}
}

static void begin(struct clock *c)
{
	*c = (struct clock){.host = 100 * NS};
	ntp_discipline_init(&c->d);
	update(c, 0, 0.0001, 0.001);
}

static void a_slow_way_needs_longer_to_tell_the_frequency(void **state)
{
	struct clock c;

	(void)state;
	begin(&c);
	pass(&c, 64);
	update(&c, 0, 0.0001, 0.001);
	assert_int_equal(c.d.loop, NTP_LOOP_SYNCHRONIZED);
	begin(&c);
	pass(&c, 64);
	update(&c, 0, 0.0001, 0.4);
	assert_int_equal(c.d.loop, NTP_LOOP_MEASURING);
	pass(&c, 900);
	update(&c, 0, 0.0001, 0.4);
	assert_int_equal(c.d.loop, NTP_LOOP_SYNCHRONIZED);
}

static void no_frequency_is_beyond_500_ppm(void **state)
{
	struct clock c;

	(void)state;
	begin(&c);
	for (int i = 1; i < 30; i++) {
		pass(&c, 64);
		update(&c, i * 64 * 700000LL, 0.0001, 0.001); /* 700 ppm */
		assert_true(fabs(c.d.frequency) <= NTP_FREQUENCY);
		assert_true(fabs(c.rate) <= 2 * NTP_FREQUENCY + 1e-12);
	}
}

static void a_known_frequency_is_not_lost_to_two_noisy_measurements(void **state)
{
	struct clock c;

	(void)state;
	begin(&c);
	for (int i = 1; i < 20; i++) {
		pass(&c, 64);
		update(&c, 0, 0.00001, 0.001);
	}
	ntp_discipline_unset(&c.d);
	assert_int_equal(c.d.loop, NTP_LOOP_FREQUENCY_SET);
	pass(&c, 64);
	update(&c, 0, 0.002, 0.1);
	pass(&c, 64);
	update(&c, 5 * MS, 0.002, 0.1); /* 78 ppm, if it were true */
	assert_true(fabs(c.d.frequency) < 1e-6);
	assert_int_equal(c.d.loop, NTP_LOOP_SYNCHRONIZED);
}

static void polls_come_closer_when_offsets_grow(void **state)
{
	struct clock c;
	int most;

	(void)state;
	begin(&c);
	for (int i = 1; i < 40; i++) {
		pass(&c, 64);
		update(&c, 0, 0.0001, 0.001);
	}
	most = c.d.poll;
	assert_int_equal(most, 10);
	for (int64_t i = 1; i < 20; i++) {
		pass(&c, 64);
		update(&c, i * i * MS / 5, 0.00001, 0.001);
	}
	assert_true(c.d.poll < most);
}

static void a_clock_that_is_slewed_never_goes_back(void **state)
{
	struct clock c;
	double before;

	(void)state;
	begin(&c);
	pass(&c, 64);
	update(&c, 0, 0.0001, 0.001);
	pass(&c, 64);
	update(&c, -100 * MS, 0.05, 0.2);
	assert_true(c.rate > -0.001);
	for (int i = 0; i < 300; i++) {
		before = c.device + (double)c.host;
		pass(&c, 1);
		assert_true(c.device + (double)c.host > before);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_sample_with_the_least_delay_is_believed),
		cmocka_unit_test(an_old_sample_gives_way_to_a_slow_one),
		cmocka_unit_test(a_known_frequency_is_no_jitter),
		cmocka_unit_test(the_ninth_sample_pushes_out_the_first),
		cmocka_unit_test(two_that_touch_agree_and_two_that_do_not_are_lost),
		cmocka_unit_test(an_interval_without_their_middles_is_no_agreement),
		cmocka_unit_test(a_third_of_liars_is_found_out),
		cmocka_unit_test(who_scatters_is_selected_but_no_candidate),
		cmocka_unit_test(a_liar_far_away_does_not_make_the_others_scatter),
		cmocka_unit_test(survivors_weigh_by_nearness_but_a_preferred_one_speaks_alone),
		cmocka_unit_test(the_device_does_not_hop_between_equals),
		cmocka_unit_test(a_slow_way_needs_longer_to_tell_the_frequency),
		cmocka_unit_test(no_frequency_is_beyond_500_ppm),
		cmocka_unit_test(a_known_frequency_is_not_lost_to_two_noisy_measurements),
		cmocka_unit_test(polls_come_closer_when_offsets_grow),
		cmocka_unit_test(a_clock_that_is_slewed_never_goes_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
