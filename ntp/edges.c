/*
 * A timer for the next minute of local time.
 * Knows the clock and the event loop; knows nothing of ranges, or of what is done at their edges.
 */
#include "ntp/edges.h"

#include <assert.h>
#include <stdlib.h>

#include "device/time_range.h"

#define SECOND 1000000000
#define MICROSECOND 1000

struct ntp_edges {
	struct device *device;
	void (*look)(void *ctx);
	void *ctx;
	struct event *timer;
	struct clock_listener clock;
	bool watching;
	int64_t minute; /* that was looked at last */
};

static void wait_for_next(struct ntp_edges *e, int64_t now)
{
	int64_t left = time_range_left(device_running(e->device), now);
	struct timeval tv = {left / SECOND, left % SECOND / MICROSECOND + 1};

	evtimer_add(e->timer, &tv);
}

/* The device's clock may be slower than the timer by a little: then the timer comes early, and once more. That is seen
 * by one look at the clock: a minute that turned between two would be taken for the one to wait for. */
static void on_timer(evutil_socket_t fd, short what, void *arg)
{
	struct ntp_edges *e = arg;
	int64_t now = clock_now(device_clock(e->device)), minute = time_range_minute(device_running(e->device), now);

	(void)fd;
	(void)what;
	if (minute != e->minute) {
		e->minute = minute;
		e->look(e->ctx);
	}
	if (e->watching)
		wait_for_next(e, now);
}

/* Whoever sets the clock is in the middle of something. */
static void on_clock(void *ctx)
{
	static const struct timeval now;
	struct ntp_edges *e = ctx;

	if (e->watching)
		evtimer_add(e->timer, &now);
}

struct ntp_edges *ntp_edges_new(struct device *d, void (*look)(void *ctx), void *ctx)
{
	struct ntp_edges *e = calloc(1, sizeof *e);

	assert(e);
	*e = (struct ntp_edges){.device = d, .look = look, .ctx = ctx, .clock = {.changed = on_clock, .ctx = e}};
	e->timer = evtimer_new(device_events(d), on_timer, e);
	assert(e->timer);
	clock_listen(device_clock(d), &e->clock);
	return e;
}

void ntp_edges_free(struct ntp_edges *e)
{
	if (!e)
		return;
	clock_leave(device_clock(e->device), &e->clock);
	event_free(e->timer);
	free(e);
}

void ntp_edges_watch(struct ntp_edges *e, bool on)
{
	static const struct timeval now;

	e->watching = on;
	if (!on) {
		evtimer_del(e->timer);
		return;
	}
	e->minute = -1; /* whatever was read before may be of the minute before this one */
	evtimer_add(e->timer, &now);
}
