/*
 * The timer for the next minute, on a clock that moves on at each look: a minute may turn between any two.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <event2/event.h>

#include "datastore/store.h"
#include "device/private.h"
#include "ntp/edges.h"

#define MILLISECOND 1000000LL
#define MINUTE (60000 * MILLISECOND)
#define START (29000000 * MINUTE)

static int64_t time_now;

static int64_t later_at_each_look(const struct clock *c)
{
	(void)c;
	return time_now += MILLISECOND;
}

static void count_look(void *ctx)
{
	++*(unsigned *)ctx;
}

static void a_minute_is_seen_whenever_it_turns(void **state)
{
	static const struct timeval limit = {1, 0};
	struct device d = {.running = store_new(image_builtin()), .events = event_base_new()};

	(void)state;
	d.clock.host = later_at_each_look;
	for (int before = 2; before <= 8; before++) {
		unsigned looks = 0;
		struct ntp_edges *e = ntp_edges_new(&d, count_look, &looks);

		time_now = START - before * MILLISECOND;
		ntp_edges_watch(e, true);
		event_base_loopexit(d.events, &limit);
		while (looks < 2 && !event_base_got_exit(d.events)) /* the first comes at once */
			event_base_loop(d.events, EVLOOP_ONCE);
		assert_int_equal(looks, 2);
		ntp_edges_free(e);
	}
	event_base_free(d.events);
	store_free(d.running);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_minute_is_seen_whenever_it_turns),
	};

	return cmocka_run_group_tests_name("NTP edges", tests, NULL, NULL);
}
