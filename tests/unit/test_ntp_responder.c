/*
 * The packet path over real sockets of the loopback, with the host's clock and with one that stands still.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ntp/responder.h"

#define LIMIT 5000 /* ms; an answer on the loopback that takes longer does not come */

static const struct ntp_snapshot synchronized; /* a client is answered */
static const struct ntp_state state_2 = {.stratum = 2, .precision = -18, .refid = 0x7f7f0101u};

struct bench {
	struct ntp_responder *responder;
	struct ntp_endpoint endpoint;
	struct ntp_counters counters;
	struct clock clock;
	struct sockaddr_storage address; /* of the server */
	socklen_t length;
	int client;
};

static int bound_socket(int family, struct sockaddr_storage *address, socklen_t *length)
{
	struct sockaddr_in6 sin6 = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
	struct sockaddr_in sin = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(family, SOCK_DGRAM | SOCK_NONBLOCK, 0);
	const void *a = family == AF_INET6 ? (void *)&sin6 : (void *)&sin;

	if (fd < 0 || bind(fd, a, family == AF_INET6 ? sizeof sin6 : sizeof sin) < 0)
		return -1;
	*length = sizeof *address;
	assert_int_equal(getsockname(fd, (struct sockaddr *)address, length), 0);
	return fd;
}

/* False where the host has no such family. */
static bool bench_open(struct bench *b, int family)
{
	struct sockaddr_storage own;
	socklen_t length;

	memset(b, 0, sizeof *b);
	clock_init(&b->clock);
	b->endpoint.family = family == AF_INET6 ? NTP_IPV6 : NTP_IPV4;
	b->endpoint.fd = bound_socket(family, &b->address, &b->length);
	b->client = bound_socket(family, &own, &length);
	if (b->endpoint.fd < 0 || b->client < 0)
		return false;
	assert_int_equal(ntp_endpoint_prepare(b->endpoint.fd, b->endpoint.family), 0);
	b->responder = ntp_responder_new();
	return true;
}

static void bench_close(struct bench *b)
{
	ntp_responder_free(b->responder);
	close(b->endpoint.fd);
	close(b->client);
}

static void ask(struct bench *b, const void *data, size_t len)
{
	ssize_t sent = sendto(b->client, data, len, 0, (struct sockaddr *)&b->address, b->length);

	assert_int_equal(sent, len);
}

static void request(struct bench *b)
{
	static const uint8_t data[48] = {[0] = 0x23, [2] = 6, [40] = 0xe9, [47] = 0x60};

	ask(b, data, sizeof data);
}

/* Serves until `count` datagrams were taken: the loopback delivers at once, but a loaded host may not. */
static void serve(struct bench *b, const struct ntp_snapshot *s, int count)
{
	struct pollfd p = {.fd = b->endpoint.fd, .events = POLLIN};

	while (count > 0) {
		assert_int_equal(poll(&p, 1, LIMIT), 1);
		count -= ntp_responder_serve(b->responder, &b->endpoint, s, &state_2, &b->clock, &b->counters);
	}
}

static ssize_t answer(struct bench *b, uint8_t reply[2048])
{
	struct sockaddr_storage from;
	socklen_t length = sizeof from;
	ssize_t n = recvfrom(b->client, reply, 2048, 0, (struct sockaddr *)&from, &length);

	if (n >= 0)
		assert_memory_equal(&from, &b->address, b->length);
	return n;
}

static uint64_t stamp(const uint8_t *p)
{
	uint64_t v = 0;

	for (int i = 0; i < 8; i++)
		v = v << 8 | p[i];
	return v;
}

static void a_request_is_answered(int family)
{
	struct bench b;
	uint8_t reply[2048];

	if (!bench_open(&b, family))
		skip();
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), 48);
	assert_int_equal(reply[0], 0x24);
	assert_int_equal(reply[1], 2);
	assert_int_equal(reply[15], 1);
	assert_true(stamp(reply + 32) <= stamp(reply + 40));
	assert_true(ntp_time(clock_now(&b.clock)) - stamp(reply + 32) < (uint64_t)10 << 32);
	assert_int_equal(answer(&b, reply), -1); /* once */
	assert_int_equal(b.counters.received, 1);
	assert_int_equal(b.counters.sent, 1);
	assert_int_equal(ntp_dropped(&b.counters), 0);
	bench_close(&b);
}

static void a_request_over_ipv4_is_answered(void **state)
{
	(void)state;
	a_request_is_answered(AF_INET);
}

static void a_request_over_ipv6_is_answered(void **state)
{
	(void)state;
	a_request_is_answered(AF_INET6);
}

static void time_is_the_devices_own(void **state)
{
	struct bench b;
	uint8_t reply[2048];
	int64_t year = 365LL * 86400 * 1000000000;

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	clock_step(&b.clock, year);
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), 48);
	assert_true(stamp(reply + 32) <= stamp(reply + 40));
	assert_true(ntp_time(clock_now(&b.clock)) - stamp(reply + 32) < (uint64_t)10 << 32);
	bench_close(&b);
}

static int64_t stopped(const struct clock *c)
{
	return c->fake;
}

static void no_two_answers_have_the_same_transmit_time(bool stand)
{
	struct bench b;
	uint8_t reply[2048];
	uint64_t last = 0;

	assert_true(bench_open(&b, AF_INET));
	if (stand) {
		b.clock.host = stopped;
		b.clock.fake = 1795584117LL * 1000000000;
	}
	for (int round = 0; round < 4; round++) {
		for (int i = 0; i < 50; i++)
			request(&b);
		serve(&b, &synchronized, 50);
		for (int i = 0; i < 50; i++) {
			assert_int_equal(answer(&b, reply), 48);
			assert_true(stamp(reply + 40) > last);
			assert_true(stamp(reply + 32) <= stamp(reply + 40));
			last = stamp(reply + 40);
		}
	}
	assert_int_equal(b.counters.sent, 200);
	bench_close(&b);
}

static void transmit_times_differ_with_a_running_clock(void **state)
{
	(void)state;
	no_two_answers_have_the_same_transmit_time(false);
}

static void transmit_times_differ_with_a_standing_clock(void **state)
{
	(void)state;
	no_two_answers_have_the_same_transmit_time(true);
}

static void a_clock_that_was_set_back_is_followed(void **state)
{
	struct bench b;
	uint8_t reply[2048];
	uint64_t before;

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), 48);
	before = stamp(reply + 40);
	clock_step(&b.clock, -3600LL * 1000000000);
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), 48);
	assert_true(before - stamp(reply + 40) > (uint64_t)3500 << 32);
	assert_true(stamp(reply + 32) <= stamp(reply + 40));
	bench_close(&b);
}

static void what_is_no_request_is_dropped_and_counted(void **state)
{
	struct bench b;
	uint8_t data[3000] = {0x23}, reply[2048];

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	ask(&b, data, 0);
	ask(&b, data, 47);
	ask(&b, data, 1400);
	ask(&b, data, 3000);
	data[0] = 0x17;
	ask(&b, data, 48);
	data[0] = 0x1b;
	ask(&b, data, 76);
	serve(&b, &synchronized, 6);
	assert_int_equal(answer(&b, reply), -1);
	assert_int_equal(b.counters.received, 6);
	assert_int_equal(b.counters.sent, 0);
	assert_int_equal(ntp_dropped(&b.counters), 6);
	assert_int_equal(ntp_count(&b.counters, NTP_COUNT_INVALID), 5);
	assert_int_equal(ntp_count(&b.counters, NTP_COUNT_AUTHENTICATION), 1);
	assert_int_equal(ntp_count(&b.counters, NTP_COUNT_VALIDITY), 1);
	assert_int_equal(ntp_recent_drop(&b.counters, 0)->reason, NTP_DROP_MAC);
	assert_int_equal(ntp_recent_drop(&b.counters, 5)->reason, NTP_DROP_SHORT);
	assert_null(ntp_recent_drop(&b.counters, 6));
	bench_close(&b);
}

static void a_disabled_server_counts_requests_and_is_silent(void **state)
{
	struct ntp_snapshot off = synchronized;
	struct bench b;
	uint8_t reply[2048];

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	off.server_disabled[NTP_IPV4] = true;
	request(&b);
	ask(&b, "x", 1);
	serve(&b, &off, 2);
	assert_int_equal(answer(&b, reply), -1);
	assert_int_equal(ntp_count(&b.counters, NTP_COUNT_SERVER), 1);
	assert_int_equal(ntp_count(&b.counters, NTP_COUNT_INVALID), 1);
	off.server_disabled[NTP_IPV4] = false;
	off.server_disabled[NTP_IPV6] = true;
	request(&b);
	serve(&b, &off, 1);
	assert_int_equal(answer(&b, reply), 48);
	bench_close(&b);
}

static void a_mute_endpoint_discards_without_counting(void **state)
{
	struct bench b;
	uint8_t reply[2048];

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	b.endpoint.mute = true;
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), -1);
	assert_int_equal(b.counters.received, 0);
	b.endpoint.mute = false; /* what came before stays unanswered */
	assert_int_equal(
		ntp_responder_serve(b.responder, &b.endpoint, &synchronized, &state_2, &b.clock, &b.counters), 0);
	bench_close(&b);
}

static enum ntp_drop take_broadcasts(void *ctx, const struct ntp_stray *s)
{
	size_t *lengths = ctx;

	assert_true(s->received > 0 && s->port > 0);
	assert_int_equal(s->from.s6_addr[0], 127);
	*lengths += s->len;
	return (s->data[0] & 7) == NTP_MODE_BROADCAST ? NTP_ANSWER : NTP_DROP_SESSIONS;
}

static void what_is_no_request_is_handed_on(void **state)
{
	static const uint8_t broadcast[48] = {0x25}, active[48] = {0x21};
	size_t lengths = 0;
	struct bench b;
	uint8_t reply[2048];

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	ask(&b, broadcast, sizeof broadcast);
	serve(&b, &synchronized, 1);
	assert_int_equal(b.counters.dropped[NTP_DROP_MODE], 1); /* nobody is there to take it */
	ntp_responder_on_stray(b.responder, take_broadcasts, &lengths);
	ask(&b, broadcast, sizeof broadcast);
	ask(&b, active, sizeof active);
	serve(&b, &synchronized, 2);
	assert_int_equal(lengths, 96);
	assert_int_equal(b.counters.received, 3);
	assert_int_equal(b.counters.dropped[NTP_DROP_SESSIONS], 1);
	assert_int_equal(b.counters.dropped[NTP_DROP_MODE], 1);
	assert_int_equal(answer(&b, reply), -1);
	bench_close(&b);
}

/* ---- somebody who may not look at the device ---- */

struct kept {
	struct ntp_later waiting[3];
	unsigned count, room;
};

static bool keep(void *ctx, const struct ntp_later *w)
{
	struct kept *k = ctx;

	if (k->count == k->room)
		return false;
	k->waiting[k->count++] = *w;
	return true;
}

static enum ntp_drop take_all(void *ctx, const struct ntp_stray *s)
{
	*(size_t *)ctx += s->len;
	return NTP_ANSWER;
}

static bool resolve_one(void *ctx, const void *instance, unsigned index, struct ntp_port *port)
{
	(void)instance, (void)index;
	++*(int *)ctx;
	strcpy(port->name, "100GE1/0/1");
	return true;
}

static void what_needs_a_look_at_the_device_waits_uncounted(void **state)
{
	static const uint8_t broadcast[48] = {[0] = 0x25, [1] = 1};
	struct kept kept = {.room = 2};
	size_t lengths = 0;
	int looks = 0;
	struct ntp_ports *ports = ntp_ports_new(resolve_one, NULL, &looks);
	struct bench b;
	uint8_t reply[2048];

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	b.endpoint.ports = ports;
	ntp_responder_on_stray(b.responder, take_all, &lengths);
	ntp_responder_defer(b.responder, keep, &kept);
	request(&b);
	ask(&b, broadcast, sizeof broadcast);
	request(&b);
	serve(&b, &synchronized, 3);
	assert_int_equal(answer(&b, reply), -1);
	assert_int_equal(kept.count, 2);
	assert_int_equal(looks + (int)lengths, 0);
	assert_int_equal(b.counters.received, 1); /* there was no room for it */
	assert_int_equal(ntp_count(&b.counters, NTP_COUNT_DELAY), 1);
	ntp_responder_defer(b.responder, NULL, NULL);
	for (unsigned i = 0; i < kept.count; i++)
		ntp_responder_resume(b.responder, &kept.waiting[i], &synchronized, &state_2, &b.clock, &b.counters);
	assert_int_equal(answer(&b, reply), 48);
	assert_int_equal(lengths, 48);
	assert_int_equal(looks, 1);
	assert_int_equal(b.counters.received, 3);
	assert_int_equal(b.counters.sent, 1);
	ntp_responder_defer(b.responder, keep, &kept); /* the interface is known now */
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), 48);
	bench_close(&b);
	ntp_ports_free(ports);
}

static void responders_of_one_server_never_say_the_same_time(void **state)
{
	uint8_t reply[2048];
	uint64_t fraction;
	struct bench b;

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	ntp_responder_be_one_of(b.responder, 2, 5);
	for (int i = 0; i < 20; i++) {
		request(&b);
		serve(&b, &synchronized, 1);
		assert_int_equal(answer(&b, reply), 48);
		fraction = stamp(reply + 40) & UINT32_MAX;
		assert_int_equal((fraction * 1000000000 + UINT32_MAX) / 0x100000000 % 5, 2); /* ns */
	}
	bench_close(&b);
}

static void a_group_is_answered_by_manycast_servers_that_know_the_time(void **state)
{
	static const struct ntp_state lost = {.leap = 3, .stratum = 16};
	struct bench b;
	uint8_t reply[2048];

	(void)state;
	assert_true(bench_open(&b, AF_INET));
	b.endpoint.group = true;
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), -1);
	assert_int_equal(b.counters.dropped[NTP_DROP_DESTINATION], 1);
	b.endpoint.manycast = true;
	b.endpoint.source.s6_addr[0] = 127;
	b.endpoint.source.s6_addr[3] = 1;
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), 48);
	request(&b);
	struct pollfd p = {.fd = b.endpoint.fd, .events = POLLIN};
	assert_int_equal(poll(&p, 1, LIMIT), 1);
	assert_int_equal(ntp_responder_serve(b.responder, &b.endpoint, &synchronized, &lost, &b.clock, &b.counters), 1);
	assert_int_equal(answer(&b, reply), -1);
	bench_close(&b);
}

static void an_endpoint_for_one_address_ignores_others(void **state)
{
	struct bench b;
	uint8_t reply[2048];

	(void)state;
	if (!bench_open(&b, AF_INET6))
		skip();
	b.endpoint.only = true;
	inet_pton(AF_INET6, "fe80::1", &b.endpoint.address);
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), -1);
	assert_int_equal(b.counters.received, 0);
	b.endpoint.address = in6addr_loopback;
	request(&b);
	serve(&b, &synchronized, 1);
	assert_int_equal(answer(&b, reply), 48);
	bench_close(&b);
}

static void counters_add_up(void **state)
{
	struct ntp_counters a = {.sent = 1, .received = 2}, b = {.sent = 3, .received = 4, .send_failures = 5},
			    sum = {0};

	(void)state;
	for (int i = 0; i < 8; i++) {
		ntp_count_drop(&a, NTP_DROP_MODE, 2 * i);
		ntp_count_drop(&b, NTP_DROP_RATE, 2 * i + 1);
	}
	ntp_counters_add(&sum, &a);
	ntp_counters_add(&sum, &b);
	assert_int_equal(sum.sent, 4);
	assert_int_equal(sum.received, 6);
	assert_int_equal(sum.send_failures, 5);
	assert_int_equal(ntp_count(&sum, NTP_COUNT_RATE), 8);
	for (unsigned i = 0; i < 10; i++)
		assert_int_equal(ntp_recent_drop(&sum, i)->at, 15 - i);
	assert_null(ntp_recent_drop(&sum, 10));
}

static void the_last_ten_drops_are_kept(void **state)
{
	struct ntp_counters c = {0};

	(void)state;
	for (int i = 0; i < 25; i++)
		ntp_count_drop(&c, i % 2 ? NTP_DROP_MODE : NTP_DROP_VERSION, i);
	for (unsigned i = 0; i < 10; i++)
		assert_int_equal(ntp_recent_drop(&c, i)->at, 24 - i);
	assert_null(ntp_recent_drop(&c, 10));
	assert_int_equal(ntp_dropped(&c), 25);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_request_over_ipv4_is_answered),
		cmocka_unit_test(a_request_over_ipv6_is_answered),
		cmocka_unit_test(time_is_the_devices_own),
		cmocka_unit_test(transmit_times_differ_with_a_running_clock),
		cmocka_unit_test(transmit_times_differ_with_a_standing_clock),
		cmocka_unit_test(a_clock_that_was_set_back_is_followed),
		cmocka_unit_test(what_is_no_request_is_dropped_and_counted),
		cmocka_unit_test(a_disabled_server_counts_requests_and_is_silent),
		cmocka_unit_test(a_mute_endpoint_discards_without_counting),
		cmocka_unit_test(what_is_no_request_is_handed_on),
		cmocka_unit_test(a_group_is_answered_by_manycast_servers_that_know_the_time),
		cmocka_unit_test(an_endpoint_for_one_address_ignores_others),
		cmocka_unit_test(what_needs_a_look_at_the_device_waits_uncounted),
		cmocka_unit_test(responders_of_one_server_never_say_the_same_time),
		cmocka_unit_test(counters_add_up),
		cmocka_unit_test(the_last_ten_drops_are_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
