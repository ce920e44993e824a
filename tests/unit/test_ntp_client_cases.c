/*
 * What a client does with what it gets: the cases C01 to C34 of the reference that are a matter of the protocol, under
 * their numbers. The tester plays the server.
 */
#include "ntp_world.h"

#define SERVER "10.0.0.2"

struct bench {
	struct world w;
	struct server *s;
	struct ntp_association *a;
};

static void begin(struct bench *b)
{
	world_begin(&b->w, 0.05, 0);
	b->s = world_add(&b->w, SERVER);
	b->a = world_ask(&b->w, SERVER);
}

static void end(struct bench *b)
{
	world_end(&b->w);
}

/* With a key, and a server that has it. */
static void sign(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)s;
	*len += world_mac(w, 7, reply, *len, reply + *len);
}

static void begin_signed(struct bench *b, void (*change)(struct world *, struct server *, uint8_t *, size_t *))
{
	struct ntp_source s = world_source(SERVER);
	struct ntp_settings on = {.authentication = true};

	world_begin(&b->w, 0.05, 0);
	b->s = world_add(&b->w, SERVER);
	b->s->change = change;
	s.key = 7;
	ntp_engine_set(b->w.engine, &on);
	b->a = ntp_engine_add(b->w.engine, &s, NULL);
}

/* Nothing came of the first exchange but a reason. */
static void is_ignored(struct bench *b, enum ntp_drop drop)
{
	world_run(&b->w, 2);
	assert_int_equal(b->s->asked, 1);
	assert_int_equal(b->w.dropped, drop);
	assert_int_equal(world_view(&b->w, b->a).reach, 0);
	assert_false(world_system(&b->w).synchronized);
	assert_int_equal(world_system(&b->w).stratum, 16);
	assert_int_equal(b->w.events[NTP_EVENT_STEPPED], 0);
	end(b);
}

static void is_ignored_if(void (*change)(struct world *, struct server *, uint8_t *, size_t *), enum ntp_drop drop)
{
	struct bench b;

	begin(&b);
	b.s->change = change;
	is_ignored(&b, drop);
}

static void c01_a_silent_server_is_asked_less_and_less_often(void **state)
{
	static const int sends[] = {1, 65, 129, 257, 385, 641, 897, 1409, 1921, 2945, 3969};
	struct bench b;

	(void)state;
	begin(&b);
	b.s->dead = true;
	for (size_t i = 0; i < sizeof sends / sizeof *sends; i++) {
		world_until(&b.w, START + sends[i] * NS);
		assert_int_equal(b.s->asked, i + 1);
	}
	assert_int_equal(b.s->question.version, 3);
	assert_int_equal(b.s->question.mode, NTP_MODE_CLIENT);
	assert_int_equal(b.s->question_len, NTP_HEADER);
	assert_true(b.s->question.transmit != 0);
	assert_int_equal(world_view(&b.w, b.a).reach, 0);
	assert_true(world_view(&b.w, b.a).current_poll == 1024);
	assert_true(world_view(&b.w, b.a).unsynced);
	assert_false(world_system(&b.w).synchronized);
	assert_int_equal(world_system(&b.w).loop, NTP_LOOP_NOT_SET);
	end(&b);
}

/* RFC 9109: a request tells nothing of the device. */
static void c01_a_request_is_random_and_else_empty(void **state)
{
	uint8_t empty[40] = {0x1b, 0, 6};
	struct bench b;
	uint64_t first;

	(void)state;
	begin(&b);
	world_run(&b.w, 2);
	assert_memory_equal(b.w.packet, empty, sizeof empty);
	first = b.s->question.transmit;
	world_run(&b.w, 64);
	assert_int_equal(b.s->asked, 2);
	assert_true(llabs((int64_t)(b.s->question.transmit - first)) > 0x100000000 * 3600);
	end(&b);
}

static void c02_a_good_answer_sets_the_clock(void **state)
{
	struct ntp_system_view v;
	struct bench b;

	(void)state;
	begin(&b);
	world_run(&b.w, 2);
	v = world_system(&b.w);
	assert_true(v.synchronized);
	assert_int_equal(v.stratum, 3);
	assert_int_equal(v.refid, 0x0a000002);
	assert_int_equal(v.loop, NTP_LOOP_TIME_SET);
	assert_ptr_equal(v.followed, b.a);
	assert_int_equal(world_view(&b.w, b.a).reach, 1);
	assert_int_equal(world_view(&b.w, b.a).selection, NTP_MASTER);
	assert_true(world_view(&b.w, b.a).sane && world_view(&b.w, b.a).valid);
	assert_int_equal(b.w.last[NTP_EVENT_STRATUM].from, 16);
	assert_int_equal(b.w.last[NTP_EVENT_STRATUM].to, 3);
	assert_true(fabs(world_error(&b.w)) < 0.001);
	end(&b);
}

static void other_origin(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)len;
	reply[31] ^= 1;
}

static void c03_an_answer_to_nothing_is_bogus(void **state)
{
	(void)state;
	is_ignored_if(other_origin, NTP_DROP_BOGUS);
}

static void c04_the_second_of_two_is_a_duplicate(void **state)
{
	struct flight twice;
	struct bench b;

	(void)state;
	begin(&b);
	while (!b.w.flying)
		world_run(&b.w, 0.001);
	twice = b.w.flight[0];
	world_run(&b.w, 1);
	assert_int_equal(b.w.dropped, NTP_ANSWER);
	assert_int_equal(ntp_engine_receive(b.w.engine, b.a, twice.data, twice.len, true, world_device(&b.w)),
		NTP_DROP_DUPLICATE);
	assert_int_equal(world_view(&b.w, b.a).reach, 1);
	end(&b);
}

static void no_origin(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)len;
	memset(reply + 24, 0, 8);
}

static void no_receive(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)len;
	memset(reply + 32, 0, 8);
}

static void no_transmit(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)len;
	memset(reply + 40, 0, 8);
}

static void c05_a_missing_time_stamp_is_invalid(void **state)
{
	(void)state;
	is_ignored_if(no_origin, NTP_DROP_STAMPS);
	is_ignored_if(no_receive, NTP_DROP_STAMPS);
	is_ignored_if(no_transmit, NTP_DROP_STAMPS);
}

static void c06_a_server_without_time_is_unsynced(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	b.s->says.leap = 3;
	world_run(&b.w, 2);
	assert_true(world_view(&b.w, b.a).unsynced);
	assert_false(world_view(&b.w, b.a).valid);
	is_ignored(&b, NTP_DROP_UNSYNCHRONIZED);
}

static void c07_an_unknown_kiss_code_is_no_time(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	b.s->says.stratum = 0;
	b.s->says.refid = ntp_code("XYZZ");
	world_run(&b.w, 2);
	assert_int_equal(world_view(&b.w, b.a).stratum, 16);
	is_ignored(&b, NTP_DROP_UNSYNCHRONIZED);
}

static void c08_no_stratum_is_no_time(void **state)
{
	static const uint8_t strata[] = {16, 17, 255};

	(void)state;
	for (size_t i = 0; i < sizeof strata; i++) {
		struct bench b;

		begin(&b);
		b.s->says.stratum = strata[i];
		is_ignored(&b, NTP_DROP_UNSYNCHRONIZED);
	}
}

static void c09_stratum_15_leaves_none_for_the_device(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	b.s->says.stratum = 15;
	world_run(&b.w, 200);
	assert_int_equal(b.w.dropped, NTP_ANSWER);
	assert_false(world_view(&b.w, b.a).sane);
	assert_false(world_system(&b.w).synchronized);
	b.s->says.stratum = 14;
	world_run(&b.w, 64);
	assert_int_equal(world_system(&b.w).stratum, 15);
	b.s->says.stratum = 15;
	world_run(&b.w, 64);
	assert_false(world_system(&b.w).synchronized);
	assert_int_equal(b.w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_STRATUM);
	end(&b);
}

static void c10_a_far_source_is_insane_unless_max_distance_allows(void **state)
{
	struct ntp_settings wide = {.max_distance = 16};
	struct bench b;

	(void)state;
	begin(&b);
	b.s->says.root_delay = 2 << 16;
	b.s->says.root_dispersion = 1 << 16;
	world_run(&b.w, 2);
	assert_int_equal(b.w.dropped, NTP_ANSWER);
	assert_false(world_view(&b.w, b.a).sane);
	assert_true(world_view(&b.w, b.a).valid);
	assert_false(world_system(&b.w).synchronized);
	ntp_engine_set(b.w.engine, &wide);
	assert_true(world_view(&b.w, b.a).sane);
	assert_true(world_system(&b.w).synchronized);
	end(&b);
}

static void c11_nobody_is_believed_from_16_seconds_on(void **state)
{
	struct ntp_settings wide = {.max_distance = 16};
	struct bench b;

	(void)state;
	begin(&b);
	ntp_engine_set(b.w.engine, &wide);
	b.s->says.root_delay = 16 << 16;
	b.s->says.root_dispersion = 8 << 16;
	is_ignored(&b, NTP_DROP_DISTANCE);
}

static void reference_after_transmit(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)len;
	memcpy(reply + 16, reply + 40, 8);
	reply[19]++;
}

static void c12_a_clock_set_in_the_future_is_rejected(void **state)
{
	(void)state;
	is_ignored_if(reference_after_transmit, NTP_DROP_DISTANCE);
}

static void c13_a_source_that_follows_the_device_is_not_followed(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	b.s->says.refid = b.w.own;
	world_run(&b.w, 200);
	assert_int_equal(world_view(&b.w, b.a).reach, 15);
	assert_false(world_view(&b.w, b.a).sane);
	assert_false(world_system(&b.w).synchronized);
	end(&b);
}

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

static void c17_an_answer_from_elsewhere_is_ignored(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	while (!b.w.flying)
		world_run(&b.w, 0.001);
	assert_int_equal(ntp_engine_receive(b.w.engine, b.a, b.w.flight[0].data, NTP_HEADER, false, world_device(&b.w)),
		NTP_DROP_SOURCE);
	assert_int_equal(world_view(&b.w, b.a).reach, 0);
	end(&b);
}

static void c18_other_modes_are_no_answer(void **state)
{
	(void)state;
	for (uint8_t mode = 1; mode < 8; mode++) {
		struct bench b;

		if (mode == NTP_MODE_SERVER)
			continue;
		begin(&b);
		b.s->says.mode = mode;
		is_ignored(&b, NTP_DROP_MODE);
	}
}

static void c19_another_version_is_accepted(void **state)
{
	struct bench b;

	(void)state;
	begin(&b);
	b.s->says.version = 4;
	world_run(&b.w, 2);
	assert_true(world_system(&b.w).synchronized);
	end(&b);
}

static void no_change(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s, (void)reply, (void)len;
}

static void sign_wrong(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	sign(w, s, reply, len);
	reply[47] ^= 1;
}

static void sign_with_another(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)s;
	*len += world_mac(w, 8, reply, *len, reply + *len);
}

static void c20_an_association_with_a_key_wants_that_key(void **state)
{
	static void (*const wrong[])(struct world *, struct server *, uint8_t *, size_t *) = {
		no_change, sign_wrong, sign_with_another};
	struct bench b;

	(void)state;
	begin_signed(&b, sign);
	world_run(&b.w, 2);
	assert_true(world_system(&b.w).synchronized);
	assert_int_equal(b.s->question_len, NTP_HEADER + 20);
	end(&b);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		begin_signed(&b, wrong[i]);
		is_ignored(&b, NTP_DROP_UNAUTHENTIC);
	}
}

static void c20_authentication_that_fails_later_is_the_reason(void **state)
{
	struct bench b;

	(void)state;
	begin_signed(&b, sign);
	world_run(&b.w, 1000);
	assert_true(world_system(&b.w).synchronized);
	b.s->change = sign_wrong;
	world_run(&b.w, 8 * 1024 + 64);
	assert_false(world_system(&b.w).synchronized);
	assert_int_equal(b.w.last[NTP_EVENT_UNSYNCHRONIZED].reason, NTP_REASON_AUTHENTICATION);
	end(&b);
}

static void c20_without_authentication_enabled_no_key_is_used(void **state)
{
	struct ntp_settings off = {0};
	struct bench b;

	(void)state;
	begin_signed(&b, no_change);
	ntp_engine_set(b.w.engine, &off);
	world_run(&b.w, 2);
	assert_true(world_system(&b.w).synchronized);
	assert_int_equal(b.s->question_len, NTP_HEADER);
	end(&b);
}

static void nak(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)w, (void)s;
	memset(reply + *len, 0, 4);
	*len += 4;
}

static void stray_nak(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	nak(w, s, reply, len);
	reply[31] ^= 1;
}

static void c21_a_crypto_nak_is_an_authentication_failure(void **state)
{
	struct bench b;

	(void)state;
	begin_signed(&b, nak);
	is_ignored(&b, NTP_DROP_CRYPTO_NAK);
	begin_signed(&b, stray_nak);
	is_ignored(&b, NTP_DROP_BOGUS);
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

static void an_hour_at_the_server(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	uint64_t stamp = htobe64(ntp_time(w->truth - 3600 * NS));

	(void)s, (void)len;
	memcpy(reply + 32, &stamp, 8);
}

static void sent_before_it_came(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	uint64_t stamp = htobe64(ntp_time(w->truth + 3600 * NS));

	(void)s, (void)len;
	memcpy(reply + 32, &stamp, 8);
}

static void c05_time_stamps_that_contradict_each_other_are_invalid(void **state)
{
	static void (*const changes[])(struct world *, struct server *, uint8_t *, size_t *) = {
		an_hour_at_the_server, sent_before_it_came};

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct bench b;

		begin(&b);
		b.s->change = changes[i];
		world_run(&b.w, 2);
		assert_int_equal(b.w.dropped, NTP_DROP_STAMPS);
		assert_false(world_system(&b.w).synchronized);
		end(&b);
	}
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

static void c34_a_cut_answer_is_invalid(void **state)
{
	static const struct {
		size_t len;
		enum ntp_drop drop;
	} cuts[] = {{0, NTP_DROP_SHORT}, {47, NTP_DROP_SHORT}, {49, NTP_DROP_LENGTH}, {56, NTP_DROP_MAC}};
	uint8_t data[64] = {0};
	struct bench b;

	(void)state;
	begin(&b);
	while (!b.w.flying)
		world_run(&b.w, 0.001);
	memcpy(data, b.w.flight[0].data, NTP_HEADER);
	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
		assert_int_equal(
			ntp_engine_receive(b.w.engine, b.a, data, cuts[i].len, true, world_device(&b.w)), cuts[i].drop);
	}
	end(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(c01_a_silent_server_is_asked_less_and_less_often),
		cmocka_unit_test(c01_a_request_is_random_and_else_empty),
		cmocka_unit_test(c02_a_good_answer_sets_the_clock),
		cmocka_unit_test(c03_an_answer_to_nothing_is_bogus),
		cmocka_unit_test(c04_the_second_of_two_is_a_duplicate),
		cmocka_unit_test(c05_a_missing_time_stamp_is_invalid),
		cmocka_unit_test(c06_a_server_without_time_is_unsynced),
		cmocka_unit_test(c07_an_unknown_kiss_code_is_no_time),
		cmocka_unit_test(c08_no_stratum_is_no_time),
		cmocka_unit_test(c09_stratum_15_leaves_none_for_the_device),
		cmocka_unit_test(c10_a_far_source_is_insane_unless_max_distance_allows),
		cmocka_unit_test(c11_nobody_is_believed_from_16_seconds_on),
		cmocka_unit_test(c12_a_clock_set_in_the_future_is_rejected),
		cmocka_unit_test(c13_a_source_that_follows_the_device_is_not_followed),
		cmocka_unit_test(c14_deny_ends_the_association),
		cmocka_unit_test(c15_deny_from_a_stranger_is_ignored),
		cmocka_unit_test(c16_rate_makes_each_poll_rarer),
		cmocka_unit_test(c16_rate_ends_a_burst),
		cmocka_unit_test(c17_an_answer_from_elsewhere_is_ignored),
		cmocka_unit_test(c18_other_modes_are_no_answer),
		cmocka_unit_test(c19_another_version_is_accepted),
		cmocka_unit_test(c20_an_association_with_a_key_wants_that_key),
		cmocka_unit_test(c20_authentication_that_fails_later_is_the_reason),
		cmocka_unit_test(c20_without_authentication_enabled_no_key_is_used),
		cmocka_unit_test(c21_a_crypto_nak_is_an_authentication_failure),
		cmocka_unit_test(c22_an_offset_beyond_the_limit_is_not_followed),
		cmocka_unit_test(c23_a_spike_waits_for_the_step_out),
		cmocka_unit_test(c24_a_falseticker_is_left_out),
		cmocka_unit_test(c25_two_that_disagree_are_both_lost),
		cmocka_unit_test(c26_preferred_counts_only_among_equals),
		cmocka_unit_test(c27_the_local_clock_wins_unless_its_stratum_is_higher),
		cmocka_unit_test(c28_a_server_silent_for_eight_polls_is_lost),
		cmocka_unit_test(c29_small_seconds_are_the_next_era),
		cmocka_unit_test(c29_what_is_no_date_is_not_believed),
		cmocka_unit_test(c05_time_stamps_that_contradict_each_other_are_invalid),
		cmocka_unit_test(c34_a_cut_answer_is_invalid),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
