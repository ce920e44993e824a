/*
 * Packets of hosts that nobody named, or in the name of somebody who was named: what they can do, and what not.
 */
#include <stdio.h>

#include "ntp_world.h"

#define PEER "10.0.0.2"
#define STRANGER "10.9.9.9"
#define GROUP "224.0.1.1"

static const struct ntp_settings usual = {.max_dynamic = 100};
static const struct ntp_settings with_keys = {.max_dynamic = 100, .authentication = true};

static void begin(struct world *w)
{
	world_begin(w, 0, 0);
	ntp_engine_set(w->engine, &usual);
}

struct from { /* where a packet comes from; the rest is as usual */
	const char *host;
	uint16_t port;
	const char *vpn, *ifname;
	uint32_t key;
	bool nak;
};

static size_t build(const struct ntp_packet *p, const struct from *f, uint8_t *data)
{
	size_t len = NTP_HEADER;

	ntp_packet_build(data, p);
	memset(data + len, 0, 4);
	if (f->key)
		len += world_mac(NULL, f->key, data, len, data + len);
	return f->nak ? len + 4 : len;
}

/* To no association that is known. */
static enum ntp_drop arrive(struct world *w, const struct ntp_packet *p, struct from f)
{
	uint8_t data[NTP_PACKET_MAX];
	struct ntp_arrival in = {.from = world_address(f.host ? f.host : STRANGER),
		.port = f.port ? f.port : NTP_PORT,
		.data = data,
		.len = build(p, &f, data),
		.broadcast_client = true,
		.arrival = world_device(w)};

	strcpy(in.vpn, f.vpn ? f.vpn : "");
	strcpy(in.ifname, f.ifname ? f.ifname : "");
	return ntp_engine_arrival(w->engine, &in);
}

static enum ntp_drop receive(struct world *w, struct ntp_association *a, const struct ntp_packet *p, uint32_t key)
{
	uint8_t data[NTP_PACKET_MAX];
	struct from f = {.key = key};
	size_t len = build(p, &f, data);

	return ntp_engine_receive(w->engine, a, data, len, true, world_device(w));
}

static struct ntp_packet packet(const struct world *w, enum ntp_mode mode)
{
	uint64_t now = ntp_time(world_device(w));

	return (struct ntp_packet){.version = 4, .mode = (uint8_t)mode, .stratum = 2, .transmit = now, .receive = now};
}

static uint64_t asked(const struct world *w)
{
	uint64_t transmit = 0;

	for (int i = 0; i < 8; i++)
		transmit = transmit << 8 | w->packet[40 + i];
	return transmit;
}

static struct ntp_association *add(struct world *w, enum ntp_kind kind, const char *address, const char *ifname)
{
	struct ntp_source s = world_source(address);

	s.kind = kind;
	strcpy(s.ifname, ifname);
	return ntp_engine_add(w->engine, &s, NULL);
}

static int sessions(const struct world *w)
{
	int n = 0;

	for (struct ntp_association *a = NULL; (a = ntp_engine_each(w->engine, a));)
		n++;
	return n;
}

/* ---- who becomes an association ---- */

static void strangers_are_turned_away_for_a_reason(void **state)
{
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	p = packet(&w, NTP_MODE_ACTIVE);
	assert_int_equal(arrive(&w, &p, (struct from){.nak = true}), NTP_DROP_UNAUTHENTIC);
	p.transmit = 0;
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_DROP_STAMPS);
	p = packet(&w, NTP_MODE_BROADCAST);
	p.leap = 3;
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_DROP_UNSYNCHRONIZED);
	assert_null(ntp_engine_each(w.engine, NULL));
	p.mode = NTP_MODE_SERVER;
	p.leap = 0;
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_DROP_BOGUS);
	world_end(&w);
}

/* Or it would have as many votes as it has ports. */
static void one_host_is_one_association(void **state)
{
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	p = packet(&w, NTP_MODE_ACTIVE);
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_ANSWER);
	assert_int_equal(arrive(&w, &p, (struct from){.port = 5000}), NTP_ANSWER); /* the first has proved nothing */
	p.origin = asked(&w);
	p.transmit++;
	assert_int_equal(receive(&w, world_only(&w), &p, 0), NTP_ANSWER);
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_DROP_SOURCE);
	p.mode = NTP_MODE_BROADCAST;
	assert_int_equal(arrive(&w, &p, (struct from){.port = 5001}), NTP_DROP_SOURCE);
	assert_int_equal(sessions(&w), 1);
	assert_int_equal(arrive(&w, &p, (struct from){.vpn = "red"}), NTP_ANSWER); /* another host */
	world_ask(&w, PEER);
	assert_int_equal(arrive(&w, &p, (struct from){.host = PEER, .port = 5000}), NTP_DROP_SOURCE);
	assert_int_equal(sessions(&w), 3);
	world_end(&w);
}

static void an_answer_to_a_manycast_question_counts_once(void **state)
{
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	add(&w, NTP_MANYCAST_CLIENT, GROUP, "");
	world_run(&w, 2);
	p = packet(&w, NTP_MODE_SERVER);
	p.origin = asked(&w);
	assert_int_equal(arrive(&w, &p, (struct from){.vpn = "red"}), NTP_DROP_BOGUS);
	assert_int_equal(arrive(&w, &p, (struct from){.port = 5000}), NTP_DROP_SOURCE);
	w.forbidden = true;
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_DROP_FOLLOW);
	w.forbidden = false;
	assert_int_equal(sessions(&w), 1);
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_ANSWER);
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_DROP_SOURCE);
	assert_int_equal(sessions(&w), 2);
	assert_int_equal(arrive(&w, &p, (struct from){.host = PEER}), NTP_ANSWER);
	world_end(&w);
}

static void each_manycast_question_is_asked_until_it_is_answered(void **state)
{
	struct ntp_association *one, *other, *found;
	struct ntp_packet p;
	int sent = 0;
	struct world w;

	(void)state;
	begin(&w);
	one = add(&w, NTP_MANYCAST_CLIENT, GROUP, "100GE1/0/1");
	world_run(&w, 2);
	p = packet(&w, NTP_MODE_SERVER);
	p.origin = asked(&w);
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_ANSWER);
	found = ntp_engine_each(w.engine, one);
	assert_string_equal(ntp_association_source(found)->ifname, "100GE1/0/1");
	other = add(&w, NTP_MANYCAST_CLIENT, GROUP, "100GE1/0/2");
	world_run(&w, 200);
	assert_int_equal(ntp_association_ttl(one), 0);
	assert_true(ntp_association_ttl(other) > 1);
	for (int i = 0; i < 20000 && !w.closed; i++, sent = w.sent)
		world_run(&w, 1);
	world_run(&w, 1);
	assert_true(w.sent > sent);
	assert_int_equal(w.closed, 1);
	assert_int_equal(w.closed_because, NTP_REASON_MANYCAST_RESTARTED);
	assert_true(ntp_association_ttl(one) > 0);
	world_end(&w);
}

/* Who answered may be gone before the next question was due: the circle begins anew all the same. */
static void a_manycast_question_begins_anew_when_nobody_is_left(void **state)
{
	static const struct ntp_settings fast = {.max_dynamic = 100, .high_precision_poll = 50};
	struct ntp_association *question;
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	ntp_engine_set(w.engine, &fast);
	question = add(&w, NTP_MANYCAST_CLIENT, GROUP, "");
	world_run(&w, 100);
	assert_int_equal(ntp_association_ttl(question), 2);
	p = packet(&w, NTP_MODE_SERVER);
	p.origin = asked(&w);
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_ANSWER);
	world_run(&w, 3);
	assert_int_equal(w.closed_because, NTP_REASON_MANYCAST_RESTARTED);
	assert_int_equal(ntp_association_ttl(question), 1);
	world_end(&w);
}

/* ---- how much room they take ---- */

static void who_says_that_it_is_silent_for_days_goes_like_others(void **state)
{
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	p = packet(&w, NTP_MODE_BROADCAST);
	p.poll = 17;
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_ANSWER);
	world_run(&w, 3600);
	assert_int_equal(sessions(&w), 1);
	world_run(&w, 9 * 1024);
	assert_int_equal(sessions(&w), 0);
	world_end(&w);
}

static void lines_come_before_strangers(void **state)
{
	static const struct ntp_source local = {.kind = NTP_LOCAL_CLOCK, .stratum = 2};
	struct ntp_packet p;
	char address[32];
	struct world w;

	(void)state;
	begin(&w);
	p = packet(&w, NTP_MODE_ACTIVE);
	for (int i = 0; i < 100; i++) {
		snprintf(address, sizeof address, "10.9.9.%d", i + 1);
		assert_int_equal(arrive(&w, &p, (struct from){.host = address}), NTP_ANSWER);
	}
	for (int i = 0; i < NTP_ASSOCIATIONS; i++) {
		snprintf(address, sizeof address, "10.1.%d.%d", i / 128, i % 128 + 1);
		assert_non_null(add(&w, NTP_UNICAST_SERVER, address, ""));
	}
	assert_int_equal(w.closed, 100);
	assert_int_equal(sessions(&w), NTP_ASSOCIATIONS);
	assert_null(add(&w, NTP_UNICAST_SERVER, PEER, ""));
	assert_non_null(ntp_engine_add(w.engine, &local, NULL)); /* is no session with anybody */
	assert_non_null(add(&w, NTP_BROADCAST_SERVER, "255.255.255.255", ""));
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_DROP_SESSIONS);
	world_end(&w);
}

/* ---- in the name of others ---- */

static void what_a_peer_says_unasked_is_not_believed(void **state)
{
	struct ntp_association *a;
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	world_add(&w, PEER);
	a = add(&w, NTP_UNICAST_PEER, PEER, "");
	world_run(&w, 300);
	assert_true(world_system(&w).synchronized);
	p = packet(&w, NTP_MODE_ACTIVE);
	p.leap = 3;
	p.receive = 0;
	assert_int_equal(receive(&w, a, &p, 0), NTP_DROP_BOGUS);
	assert_true(world_system(&w).synchronized);
	world_run(&w, 64);
	assert_int_equal(world_view(&w, a).reach & 1, 1); /* and the peer is heard as before */
	world_end(&w);
}

static struct ntp_association *keyed_peer(struct world *w, bool preempt)
{
	struct ntp_source s = world_source(PEER);

	s.kind = NTP_UNICAST_PEER;
	s.key = 7;
	s.preempt = preempt;
	return ntp_engine_add(w->engine, &s, NULL);
}

static void sign(struct world *w, struct server *s, uint8_t *reply, size_t *len)
{
	(void)s;
	*len += world_mac(w, 7, reply, *len, reply + *len);
}

static void an_old_packet_does_not_lock_a_peer_with_a_key_out(void **state)
{
	struct ntp_association *a;
	struct ntp_packet p;
	uint64_t last;
	struct world w;

	(void)state;
	begin(&w);
	ntp_engine_set(w.engine, &with_keys);
	world_add(&w, PEER)->change = sign;
	a = keyed_peer(&w, false);
	world_run(&w, 10);
	p = packet(&w, NTP_MODE_ACTIVE);
	p.transmit -= 1000ULL << 32;
	p.origin = 1;
	world_run(&w, 60);
	last = w.server[0].question.origin;
	assert_int_equal(receive(&w, a, &p, 7), NTP_DROP_BOGUS);
	world_run(&w, 64);
	assert_true(w.server[0].question.origin > last && w.server[0].question.origin != p.transmit);
	p = packet(&w, NTP_MODE_ACTIVE); /* a newer one may follow packets that were lost */
	p.origin = 1;
	assert_int_equal(receive(&w, a, &p, 7), NTP_DROP_BOGUS);
	world_run(&w, 64);
	assert_true(w.server[0].question.origin == p.transmit);
	world_end(&w);
}

static void nobody_but_the_peer_can_have_it_set_aside(void **state)
{
	struct ntp_association *a;
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	ntp_engine_set(w.engine, &with_keys);
	world_add(&w, PEER)->change = sign;
	a = keyed_peer(&w, true);
	world_add(&w, "10.0.0.3")->says.stratum = 5;
	world_ask(&w, "10.0.0.3");
	world_run(&w, 300);
	assert_ptr_equal(world_system(&w).followed, a);
	p = packet(&w, NTP_MODE_ACTIVE);
	p.origin = 1;
	assert_int_equal(receive(&w, a, &p, 0), NTP_DROP_UNAUTHENTIC);
	ntp_engine_set(w.engine, &with_keys); /* decides anew */
	assert_ptr_equal(world_system(&w).followed, a);
	world_end(&w);
}

static void who_came_before_keys_were_in_use_needs_one_too(void **state)
{
	struct ntp_packet p;
	struct world w;

	(void)state;
	begin(&w);
	p = packet(&w, NTP_MODE_ACTIVE);
	assert_int_equal(arrive(&w, &p, (struct from){0}), NTP_ANSWER);
	p = packet(&w, NTP_MODE_ACTIVE);
	p.transmit++;
	p.origin = asked(&w);
	ntp_engine_set(w.engine, &with_keys);
	assert_int_equal(receive(&w, world_only(&w), &p, 0), NTP_DROP_UNAUTHENTIC);
	assert_false(world_system(&w).synchronized);
	world_end(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strangers_are_turned_away_for_a_reason),
		cmocka_unit_test(one_host_is_one_association),
		cmocka_unit_test(an_answer_to_a_manycast_question_counts_once),
		cmocka_unit_test(each_manycast_question_is_asked_until_it_is_answered),
		cmocka_unit_test(a_manycast_question_begins_anew_when_nobody_is_left),
		cmocka_unit_test(who_says_that_it_is_silent_for_days_goes_like_others),
		cmocka_unit_test(lines_come_before_strangers),
		cmocka_unit_test(what_a_peer_says_unasked_is_not_believed),
		cmocka_unit_test(an_old_packet_does_not_lock_a_peer_with_a_key_out),
		cmocka_unit_test(nobody_but_the_peer_can_have_it_set_aside),
		cmocka_unit_test(who_came_before_keys_were_in_use_needs_one_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
