/*
 * The interleaved mode of a client (RFC 9769): what its questions give away, and what it makes of an answer that tells
 * when the one before it left.
 */
#include "ntp_world.h"

#define B "10.0.0.2"

static const struct ntp_settings fast = {.high_precision_poll = 500};

/* A server whose answers leave 2 ms later than they say, at the end of an even way. */
static struct ntp_association *begin(struct world *w, const struct ntp_settings *settings, uint8_t version)
{
	struct ntp_source s = world_source(B);
	struct server *server;

	world_begin(w, 0.5, 0);
	server = world_add(w, B);
	server->interleaves = true;
	server->lag = 2 * MS;
	server->jitter = 0;
	s.version = version;
	ntp_engine_set(w->engine, settings);
	return ntp_engine_add(w->engine, &s, NULL);
}

static void an_answer_that_left_late_does_no_harm(void **state)
{
	struct world w;

	(void)state;
	begin(&w, &fast, 4);
	world_run(&w, 300);
	assert_true(w.server[0].interleaved > 590);
	assert_true(fabs(world_error(&w)) < 20e-6);
	assert_int_equal(w.drops[NTP_DROP_DUPLICATE] + w.drops[NTP_DROP_BOGUS] + w.drops[NTP_DROP_STAMPS], 0);
	world_end(&w);
	begin(&w, &fast, 3);
	world_run(&w, 300);
	assert_int_equal(w.server[0].interleaved, 0);
	assert_true(fabs(world_error(&w)) > 800e-6);
	world_end(&w);
}

static void who_asks_seldom_asks_as_ever(void **state)
{
	static const struct ntp_settings usual = {0};
	struct world w;

	(void)state;
	begin(&w, &usual, 4);
	for (int i = 0; i < 20; i++) {
		world_run(&w, 64);
		assert_int_equal(w.server[0].question.origin, 0);
		assert_int_equal(w.server[0].question.receive, 0);
	}
	assert_true(world_system(&w).synchronized);
	world_end(&w);
}

static void a_question_names_the_answer_before_and_nothing_else(void **state)
{
	struct ntp_packet before = {0};
	struct world w;

	(void)state;
	begin(&w, &fast, 4);
	world_run(&w, 20);
	for (int i = 0; i < 20; i++) {
		const struct ntp_packet *q = &w.server[0].question;

		assert_true(q->origin && q->receive && q->transmit && q->receive != q->transmit);
		assert_true(q->origin != before.origin && q->receive != before.receive);
		assert_true(q->transmit != before.transmit && q->reference == 0);
		before = *q;
		world_run(&w, 0.5);
	}
	world_end(&w);
}

static void after_a_lost_answer_the_question_is_an_ordinary_one(void **state)
{
	struct world w;

	(void)state;
	begin(&w, &fast, 4);
	world_run(&w, 20);
	w.server[0].dead = true;
	world_run(&w, 0.5);
	assert_true(w.server[0].question.origin);
	w.server[0].dead = false;
	world_run(&w, 0.5);
	assert_int_equal(w.server[0].question.origin, 0);
	world_run(&w, 5);
	assert_true(w.server[0].question.origin);
	assert_true(world_system(&w).synchronized);
	world_end(&w);
}

static void losses_and_jitter_leave_it_right(void **state)
{
	struct world w;

	(void)state;
	begin(&w, &fast, 4);
	w.server[0].loss = 0.3;
	w.server[0].jitter = 0.0002;
	world_run(&w, 300);
	assert_true(w.server[0].interleaved > 50);
	assert_true(world_worst(&w, 300) < 0.0005);
	world_end(&w);
}

static void a_server_that_does_not_interleave_is_followed_too(void **state)
{
	struct world w;

	(void)state;
	begin(&w, &fast, 4);
	w.server[0].interleaves = false;
	w.server[0].lag = 0;
	world_run(&w, 60);
	assert_true(world_system(&w).synchronized);
	assert_int_equal(w.dropped, NTP_ANSWER);
	assert_true(fabs(world_error(&w)) < 0.0002);
	world_end(&w);
}

/* The clock was corrected after the answer before had left. */
static void new_reference(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	struct ntp_packet p;

	assert_int_equal(ntp_packet_parse(reply, *len, &p), NTP_ANSWER);
	p.reference = ntp_time(w->truth + s->offset);
	ntp_packet_build(reply, &p);
}

static void a_reference_newer_than_the_answer_before_is_no_fault(void **state)
{
	struct world w;

	(void)state;
	begin(&w, &fast, 4);
	w.server[0].change = new_reference;
	world_run(&w, 20);
	assert_true(w.server[0].interleaved > 0);
	assert_int_equal(w.drops[NTP_DROP_DISTANCE], 0);
	world_end(&w);
}

/* One that returns neither time stamp is no answer. */
static void an_answer_is_taken_once(void **state)
{
	struct ntp_association *a;
	struct flight f;
	struct world w;

	(void)state;
	a = begin(&w, &fast, 4);
	world_run(&w, 20);
	while (!w.flying)
		world_run(&w, 0.001);
	f = w.flight[0];
	world_run(&w, 0.1);
	assert_int_equal(w.dropped, NTP_ANSWER);
	assert_int_equal(ntp_engine_receive(w.engine, a, f.data, f.len, true, world_device(&w)), NTP_DROP_DUPLICATE);
	while (!w.flying)
		world_run(&w, 0.001);
	f = w.flight[0];
	f.data[31] ^= 1;
	assert_int_equal(ntp_engine_receive(w.engine, a, f.data, f.len, true, world_device(&w)), NTP_DROP_BOGUS);
	world_end(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_answer_that_left_late_does_no_harm),
		cmocka_unit_test(who_asks_seldom_asks_as_ever),
		cmocka_unit_test(a_question_names_the_answer_before_and_nothing_else),
		cmocka_unit_test(after_a_lost_answer_the_question_is_an_ordinary_one),
		cmocka_unit_test(losses_and_jitter_leave_it_right),
		cmocka_unit_test(a_server_that_does_not_interleave_is_followed_too),
		cmocka_unit_test(a_reference_newer_than_the_answer_before_is_no_fault),
		cmocka_unit_test(an_answer_is_taken_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
