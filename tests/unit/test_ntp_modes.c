/*
 * Symmetric peers.
 */
#include "ntp_pair.h"

/* A has the time from a server, so B, which A has named as its peer, follows A, and not A B. */
static void the_peer_with_the_larger_stratum_follows_the_other(void **state)
{
	struct pair p;

	(void)state;
	pair_begin(&p, 5);
	world_add(&p.a, "10.0.0.9");
	world_ask(&p.a, "10.0.0.9");
	add(&p.a, NTP_UNICAST_PEER, B);
	pair_run(&p, 2000);
	assert_int_equal(world_system(&p.a).stratum, 3);
	assert_int_equal(world_system(&p.b).stratum, 4);
	assert_true(world_system(&p.b).followed == world_only(&p.b));
	assert_true(ntp_association_source(world_only(&p.b))->dynamic);
	assert_int_equal(world_view(&p.b, world_only(&p.b)).host_mode, NTP_MODE_PASSIVE);
	assert_int_equal(world_view(&p.b, world_only(&p.b)).peer_mode, NTP_MODE_ACTIVE);
	assert_true(apart(&p) < 0.001);
	assert_true(world_view(&p.b, world_only(&p.b)).delay > 0.003); /* though the packet was away for minutes */
	assert_int_equal(p.b.drops[NTP_DROP_STAMPS], 0);
	pair_end(&p);
}

static void a_passive_peer_can_give_the_time(void **state)
{
	struct pair p;

	(void)state;
	pair_begin(&p, 0);
	world_add(&p.b, "10.0.0.9");
	world_ask(&p.b, "10.0.0.9");
	pair_run(&p, 300);
	add(&p.a, NTP_UNICAST_PEER, B);
	pair_run(&p, 300);
	assert_int_equal(world_system(&p.a).stratum, 4);
	assert_true(apart(&p) < 0.001);
	assert_int_equal(p.b.drops[NTP_DROP_BOGUS], 0);
	pair_end(&p);
}

static void two_active_peers_agree(void **state)
{
	struct pair p;

	(void)state;
	pair_begin(&p, 3600);
	world_add(&p.b, "10.0.0.9");
	world_ask(&p.b, "10.0.0.9");
	add(&p.a, NTP_UNICAST_PEER, B);
	add(&p.b, NTP_UNICAST_PEER, A);
	pair_run(&p, 4000);
	assert_int_equal(world_system(&p.a).stratum, 4);
	assert_int_equal(world_system(&p.b).stratum, 3);
	assert_true(apart(&p) < 0.002);
	assert_int_equal(p.a.drops[NTP_DROP_STAMPS] + p.b.drops[NTP_DROP_STAMPS], 0); /* though A was stepped */
	pair_run(&p, 60000);
	assert_true(world_view(&p.a, world_only(&p.a)).local_poll > 7); /* they do not keep each other at 64 s */
	pair_end(&p);
}

static void a_peer_begins_again_after_its_clock_was_set(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B);
	add(&w, NTP_UNICAST_PEER, B);
	world_run(&w, 100);
	assert_true(w.server[0].question.origin != 0);
	world_step(&w, 500 * NS);
	ntp_engine_clock_set(w.engine);
	world_run(&w, 64);
	assert_true(w.server[0].question.origin == 0 && w.server[0].question.receive == 0);
	world_end(&w);
}

static void a_peer_asks_as_a_client_first(void **state)
{
	struct ntp_association *a;
	struct world w;

	(void)state;
	world_begin(&w, 0.5, 0);
	world_add(&w, B);
	a = add(&w, NTP_UNICAST_PEER, B);
	world_run(&w, 1.1);
	assert_int_equal(w.server[0].question.mode, NTP_MODE_CLIENT);
	assert_true(w.server[0].question.origin == 0 && w.server[0].question.reference == 0);
	assert_int_equal(world_view(&w, a).reach, 1);
	assert_true(world_system(&w).synchronized);
	world_run(&w, 3);
	assert_int_equal(w.server[0].asked, 2);
	assert_int_equal(w.server[0].question.mode, NTP_MODE_ACTIVE);
	assert_int_equal(w.server[0].question.origin, 0); /* the conversation of peers begins here */
	world_run(&w, 64);
	assert_int_equal(w.server[0].asked, 3);
	assert_int_equal(w.server[0].question.mode, NTP_MODE_ACTIVE);
	assert_true(w.server[0].question.origin != 0);
	world_end(&w);
}

/* As a client it is answered as a client, as a peer as a peer. */
static void the_answer_to_a_client_is_none_to_a_peer(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0.5, 0);
	world_add(&w, B)->says.mode = NTP_MODE_PASSIVE;
	add(&w, NTP_UNICAST_PEER, B);
	world_run(&w, 1.5);
	assert_int_equal(w.dropped, NTP_DROP_BOGUS);
	w.server[0].says.mode = NTP_MODE_SERVER;
	world_run(&w, 3);
	assert_int_equal(w.server[0].question.mode, NTP_MODE_ACTIVE);
	assert_int_equal(w.dropped, NTP_DROP_BOGUS);
	assert_false(world_system(&w).synchronized);
	world_end(&w);
}

static void a_peer_that_serves_no_clients_is_a_peer_all_the_same(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0.5, 0);
	world_add(&w, B)->dead = true;
	add(&w, NTP_UNICAST_PEER, B);
	world_run(&w, 1.9);
	w.server[0].dead = false;
	world_run(&w, 2);
	assert_int_equal(w.server[0].question.mode, NTP_MODE_ACTIVE);
	assert_true(world_system(&w).synchronized);
	world_end(&w);
}

static void peers_send_no_kiss_codes(void **state)
{
	struct server *s;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	s = world_add(&w, B);
	add(&w, NTP_UNICAST_PEER, B);
	world_run(&w, 1.9); /* that was the question of a client */
	s->says.stratum = 0;
	s->says.leap = 3;
	s->says.refid = ntp_code("DENY");
	world_run(&w, 3);
	assert_int_equal(w.dropped, NTP_DROP_UNSYNCHRONIZED);
	world_only(&w);
	world_end(&w);
}

static void nak_with_wrong_origin(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s;
	reply[31] ^= 1;
	memset(reply + *len, 0, 4);
	*len += 4;
}

static void a_stray_crypto_nak_does_not_move_a_peer(void **state)
{
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B)->change = nak_with_wrong_origin;
	add(&w, NTP_UNICAST_PEER, B);
	world_run(&w, 5);
	assert_int_equal(w.dropped, NTP_DROP_BOGUS);
	world_end(&w);
}

static void the_last_digits_of_a_peers_time_stamp_are_random(void **state)
{
	int as_read = 0;
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	world_add(&w, B);
	add(&w, NTP_UNICAST_PEER, B);
	for (int i = 0; i < 8; i++) {
		world_run(&w, 64);
		as_read += w.server[0].question.transmit == ntp_time(w.sent_at);
		assert_true(llabs((int64_t)(w.server[0].question.transmit - ntp_time(w.sent_at))) < 1024);
	}
	assert_true(as_read < 3);
	world_end(&w);
}

static void symmetric_peers_bear_loss(void **state)
{
	struct pair p;

	(void)state;
	pair_begin(&p, 0.05);
	p.a_of_b->loss = p.b_of_a->loss = 0.3;
	world_add(&p.b, "10.0.0.9");
	world_ask(&p.b, "10.0.0.9");
	add(&p.a, NTP_UNICAST_PEER, B);
	pair_run(&p, 6000);
	assert_int_equal(world_system(&p.a).stratum, 4);
	assert_true(apart(&p) < 0.002);
	pair_end(&p);
}

static void a_passive_peer_goes_when_the_active_one_is_silent(void **state)
{
	struct pair p;

	(void)state;
	pair_begin(&p, 0);
	world_add(&p.a, "10.0.0.9");
	world_ask(&p.a, "10.0.0.9");
	add(&p.a, NTP_UNICAST_PEER, B);
	pair_run(&p, 300);
	world_only(&p.b);
	p.b_of_a->dead = true;
	pair_run(&p, 20 * 1024);
	assert_null(ntp_engine_each(p.b.engine, NULL));
	assert_int_equal(p.b.closed, 1);
	assert_int_equal(p.b.closed_because, NTP_REASON_UNREACHABLE);
	pair_end(&p);
}

static void a_stranger_that_is_configured_then_is_one_association(void **state)
{
	struct ntp_association *a;
	struct pair p;

	(void)state;
	pair_begin(&p, 0.05);
	world_add(&p.a, "10.0.0.9");
	world_ask(&p.a, "10.0.0.9");
	add(&p.a, NTP_UNICAST_PEER, B);
	pair_run(&p, 300);
	assert_int_equal(world_system(&p.b).stratum, 4);
	add(&p.b, NTP_BROADCAST_SERVER, A); /* asks nothing: another matter */
	assert_int_equal(p.b.closed, 0);
	ntp_engine_remove(p.b.engine, ntp_engine_each(p.b.engine, world_system(&p.b).followed), NTP_REASON_UNKNOWN);
	a = add(&p.b, NTP_UNICAST_PEER, A);
	assert_ptr_equal(world_only(&p.b), a);
	assert_ptr_equal(world_system(&p.b).followed, a);
	assert_false(ntp_association_source(a)->dynamic);
	assert_int_equal(p.b.closed_because, NTP_REASON_CONFIGURATION);
	pair_run(&p, 4000);
	assert_int_equal(p.b.events[NTP_EVENT_UNSYNCHRONIZED], 0);
	assert_int_equal(world_view(&p.b, a).reach, 255);
	assert_ptr_equal(world_only(&p.b), a);
	assert_true(apart(&p) < 0.001);
	pair_end(&p);
}

/* A would be content with a question every 1024 s, B may not wait longer than 64 s. */
static void peers_poll_as_often_as_either_wishes(void **state)
{
	struct ntp_source s = world_source(A);
	struct pair p;

	(void)state;
	pair_begin(&p, 0.05);
	world_add(&p.a, "10.0.0.9");
	world_ask(&p.a, "10.0.0.9");
	add(&p.a, NTP_UNICAST_PEER, B);
	s.kind = NTP_UNICAST_PEER;
	s.maxpoll = 6;
	ntp_engine_add(p.b.engine, &s, NULL);
	pair_run(&p, 30000);
	assert_int_equal(world_system(&p.a).poll, 10);
	p.a.server[0].asked = p.b.server[0].asked = 0;
	pair_run(&p, 640);
	assert_int_equal(p.a.server[0].asked, 10);
	assert_int_equal(p.b.server[0].asked, 10);
	pair_end(&p);
}

static void the_limit_of_dynamic_sessions_holds(void **state)
{
	static const struct ntp_settings none = {.max_dynamic = 0};
	struct pair p;

	(void)state;
	pair_begin(&p, 0);
	ntp_engine_set(p.b.engine, &none);
	add(&p.a, NTP_UNICAST_PEER, B);
	pair_run(&p, 10);
	assert_int_equal(p.b.dropped, NTP_DROP_SESSIONS);
	assert_null(ntp_engine_each(p.b.engine, NULL));
	assert_int_equal(p.b.sent, 0);
	ntp_engine_set(p.b.engine, &pair_usual);
	p.b.refuses = true; /* no socket */
	pair_run(&p, 64);
	assert_int_equal(p.b.drops[NTP_DROP_SESSIONS], 2);
	p.b.refuses = false;
	p.b.forbidden = true;
	pair_run(&p, 64);
	assert_int_equal(p.b.dropped, NTP_DROP_FOLLOW);
	assert_null(ntp_engine_each(p.b.engine, NULL));
	p.b.forbidden = false;
	pair_run(&p, 256);
	assert_non_null(ntp_engine_each(p.b.engine, NULL));
	ntp_engine_set(p.b.engine, &none); /* which leaves those alone that are there */
	pair_run(&p, 256);
	assert_non_null(ntp_engine_each(p.b.engine, NULL));
	pair_end(&p);
}

/* ---- authentication of those that nobody named ---- */

static void with_authentication_a_stranger_needs_a_key(void **state)
{
	static const struct ntp_settings on = {.authentication = true, .max_dynamic = 100};
	struct ntp_source s = world_source(B);
	struct ntp_association *a;
	struct pair p;

	(void)state;
	pair_begin(&p, 0);
	ntp_engine_set(p.a.engine, &on);
	ntp_engine_set(p.b.engine, &on);
	s.kind = NTP_UNICAST_PEER;
	a = ntp_engine_add(p.a.engine, &s, NULL);
	pair_run(&p, 10);
	assert_int_equal(p.b.dropped, NTP_DROP_UNAUTHENTIC);
	assert_null(ntp_engine_each(p.b.engine, NULL));
	s.key = 7;
	ntp_engine_amend(p.a.engine, a, &s);
	pair_run(&p, 10);
	assert_int_equal(ntp_association_source(world_only(&p.b))->key, 7);
	assert_int_equal(p.b.packet_len, NTP_HEADER + 20);
	assert_int_equal(p.a.dropped, NTP_DROP_UNSYNCHRONIZED); /* authentic, but B has no time */
	pair_end(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_peer_with_the_larger_stratum_follows_the_other),
		cmocka_unit_test(a_passive_peer_can_give_the_time),
		cmocka_unit_test(two_active_peers_agree),
		cmocka_unit_test(a_peer_begins_again_after_its_clock_was_set),
		cmocka_unit_test(a_peer_asks_as_a_client_first),
		cmocka_unit_test(the_answer_to_a_client_is_none_to_a_peer),
		cmocka_unit_test(a_peer_that_serves_no_clients_is_a_peer_all_the_same),
		cmocka_unit_test(peers_send_no_kiss_codes),
		cmocka_unit_test(a_stray_crypto_nak_does_not_move_a_peer),
		cmocka_unit_test(the_last_digits_of_a_peers_time_stamp_are_random),
		cmocka_unit_test(symmetric_peers_bear_loss),
		cmocka_unit_test(a_passive_peer_goes_when_the_active_one_is_silent),
		cmocka_unit_test(a_stranger_that_is_configured_then_is_one_association),
		cmocka_unit_test(peers_poll_as_often_as_either_wishes),
		cmocka_unit_test(the_limit_of_dynamic_sessions_holds),
		cmocka_unit_test(with_authentication_a_stranger_needs_a_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
