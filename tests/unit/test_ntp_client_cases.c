/*
 * Which packets a client believes: the cases C01 to C34 of the reference that are about one exchange, under their
 * numbers.
 */
#include "ntp_bench.h"

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
		cmocka_unit_test(c17_an_answer_from_elsewhere_is_ignored),
		cmocka_unit_test(c18_other_modes_are_no_answer),
		cmocka_unit_test(c19_another_version_is_accepted),
		cmocka_unit_test(c20_an_association_with_a_key_wants_that_key),
		cmocka_unit_test(c20_authentication_that_fails_later_is_the_reason),
		cmocka_unit_test(c20_without_authentication_enabled_no_key_is_used),
		cmocka_unit_test(c21_a_crypto_nak_is_an_authentication_failure),
		cmocka_unit_test(c05_time_stamps_that_contradict_each_other_are_invalid),
		cmocka_unit_test(c34_a_cut_answer_is_invalid),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
