/*
 * Broadcasts and manycast.
 */
#include "ntp_pair.h"

#define EVERYBODY "255.255.255.255"

/* ---- broadcast ---- */

static void broadcasts(struct pair *p)
{
	static const struct ntp_source local = {.kind = NTP_LOCAL_CLOCK, .stratum = 2};

	ntp_engine_add(p->a.engine, &local, NULL);
	connect_to(&p->a, EVERYBODY, &p->b, A);
	add(&p->a, NTP_BROADCAST_SERVER, EVERYBODY);
	p->b.broadcast_client = true;
}

static void c31_a_broadcast_client_measures_the_way_then_listens(void **state)
{
	struct ntp_view v;
	struct pair p;

	(void)state;
	pair_begin(&p, 7);
	broadcasts(&p);
	pair_run(&p, 12);
	assert_int_equal(p.b.sent, 4);
	assert_int_equal(world_system(&p.b).stratum, 3);
	pair_run(&p, 1800);
	assert_int_equal(p.b.sent, 4);
	v = world_view(&p.b, world_only(&p.b));
	assert_int_equal(v.reach, 255);
	assert_int_equal(v.peer_mode, NTP_MODE_BROADCAST);
	assert_true(ntp_association_source(world_only(&p.b))->dynamic);
	assert_true(apart(&p) < 0.001);
	assert_int_equal(world_system(&p.b).loop, NTP_LOOP_SYNCHRONIZED);
	world_add(&p.a, "10.0.0.9")->says.stratum = 1; /* from now on A has somebody to follow, ever more rarely */
	world_ask(&p.a, "10.0.0.9");
	pair_run(&p, 30000);
	p.a.server[1].asked = 0;
	pair_run(&p, 640);
	assert_int_equal(p.a.server[1].asked, 10);
	pair_end(&p);
}

static void a_broadcast_server_need_not_answer(void **state)
{
	struct pair p;

	(void)state;
	pair_begin(&p, 7);
	broadcasts(&p);
	p.a_of_b->dead = true;
	pair_run(&p, 1800);
	assert_int_equal(world_system(&p.b).stratum, 3);
	assert_true(apart(&p) < 0.003); /* the way is a guess */
	pair_end(&p);
}

static void a_broadcast_that_ends_is_lost(void **state)
{
	struct pair p;

	(void)state;
	pair_begin(&p, 7);
	broadcasts(&p);
	pair_run(&p, 600);
	p.a.server[1].dead = true;
	pair_run(&p, 64 * 10);
	assert_false(world_system(&p.b).synchronized);
	assert_int_equal(p.b.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_UNREACHABLE);
	assert_null(ntp_engine_each(p.b.engine, NULL));
	pair_end(&p);
}

static void c32_no_dynamic_session_no_broadcast_client(void **state)
{
	static const struct ntp_settings none = {.max_dynamic = 0};
	struct pair p;

	(void)state;
	pair_begin(&p, 7);
	broadcasts(&p);
	ntp_engine_set(p.b.engine, &none);
	pair_run(&p, 100);
	assert_int_equal(p.b.dropped, NTP_DROP_SESSIONS);
	assert_null(ntp_engine_each(p.b.engine, NULL));
	ntp_engine_set(p.b.engine, &pair_usual);
	p.b.broadcast_client = false;
	pair_run(&p, 64);
	assert_int_equal(p.b.dropped, NTP_DROP_MODE);
	assert_null(ntp_engine_each(p.b.engine, NULL));
	pair_end(&p);
}

static void an_old_broadcast_is_no_news(void **state)
{
	uint8_t old[NTP_HEADER];
	struct pair p;

	(void)state;
	pair_begin(&p, 7);
	broadcasts(&p);
	pair_run(&p, 100);
	memcpy(old, p.a.packet, sizeof old);
	pair_run(&p, 64);
	assert_int_equal(
		ntp_engine_receive(p.b.engine, world_only(&p.b), p.a.packet, NTP_HEADER, true, world_device(&p.b)),
		NTP_DROP_DUPLICATE);
	assert_int_equal(ntp_engine_receive(p.b.engine, world_only(&p.b), old, NTP_HEADER, true, world_device(&p.b)),
		NTP_DROP_BOGUS);
	pair_end(&p);
}

/* ---- manycast ---- */

static void a_manycast_question_finds_a_server(void **state)
{
	static const struct ntp_source local = {.kind = NTP_LOCAL_CLOCK, .stratum = 2};
	struct ntp_association *asking, *found;
	struct pair p;

	(void)state;
	pair_begin(&p, 7);
	connect_to(&p.b, "224.0.1.1", &p.a, B);
	asking = add(&p.b, NTP_MANYCAST_CLIENT, "224.0.1.1");
	pair_run(&p, 130);
	assert_int_equal(p.b.sent, 3); /* A does not know the time yet: it would not answer */
	assert_int_equal(ntp_association_ttl(asking), 3);
	assert_int_equal(p.b.drops[NTP_DROP_UNSYNCHRONIZED], 3);
	ntp_engine_add(p.a.engine, &local, NULL);
	pair_run(&p, 64);
	found = ntp_engine_each(p.b.engine, asking);
	assert_non_null(found);
	assert_true(world_system(&p.b).followed == found);
	assert_int_equal(world_system(&p.b).stratum, 3);
	pair_run(&p, 600);
	assert_int_equal(ntp_association_ttl(asking), 0);
	assert_true(apart(&p) < 0.001);
	assert_int_equal(world_view(&p.b, found).reach & 15, 15);
	p.b_of_a->dead = true;
	pair_run(&p, 20000);
	assert_null(ntp_engine_each(p.b.engine, asking));
	assert_true(ntp_association_ttl(asking) > 0);
	pair_end(&p);
}

static void a_manycast_question_stops_at_its_ttl(void **state)
{
	struct ntp_source s = world_source("224.0.1.1");
	struct world w;

	(void)state;
	world_begin(&w, 0, 0);
	s.kind = NTP_MANYCAST_CLIENT;
	s.ttl = 3;
	ntp_engine_add(w.engine, &s, NULL);
	world_run(&w, 64 * 3 - 10);
	assert_int_equal(w.sent, 3);
	world_run(&w, 64); /* the pause */
	assert_int_equal(w.sent, 3);
	world_run(&w, 64);
	assert_int_equal(w.sent, 4);
	assert_int_equal(ntp_association_ttl(ntp_engine_each(w.engine, NULL)), 1);
	world_end(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(c31_a_broadcast_client_measures_the_way_then_listens),
		cmocka_unit_test(a_broadcast_server_need_not_answer),
		cmocka_unit_test(a_broadcast_that_ends_is_lost),
		cmocka_unit_test(c32_no_dynamic_session_no_broadcast_client),
		cmocka_unit_test(an_old_broadcast_is_no_news),
		cmocka_unit_test(a_manycast_question_finds_a_server),
		cmocka_unit_test(a_manycast_question_stops_at_its_ttl),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
