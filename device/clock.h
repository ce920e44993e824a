/*
 * The device's own clock: the host's clock plus an offset that grows with a frequency error. The host's clock is never
 * touched. A test makes one that stands on a variable instead of the host.
 */
#ifndef LYREBIRD_DEVICE_CLOCK_H
#define LYREBIRD_DEVICE_CLOCK_H

#include <stdint.h>
#include <time.h>

struct clock_listener { /* is told of each setting, in the thread that sets; its owner's */
	void (*changed)(void *ctx);
	void *ctx;
	struct clock_listener *next;
};

struct clock {
	int64_t offset;			       /* nanoseconds added to the host's time at `since` */
	double frequency;		       /* seconds per second, added to the host's rate (1e-6 = 1 ppm) */
	double drift;			       /* the same, of an oscillator that a lab made a bad one */
	int64_t since;			       /* host time (ns since 1970) at which offset held */
	int64_t (*host)(const struct clock *); /* ns since 1970; CLOCK_REALTIME by default */
	int64_t fake;			       /* for a test's host() */
	unsigned version;		       /* odd while it is being set */
	struct clock_listener *listeners;
};

void clock_init(struct clock *c);				 /* the host's time, no offset */
int64_t clock_now(const struct clock *c);			 /* device time, ns since 1970 */
int64_t clock_from_host(const struct clock *c, int64_t host_ns); /* device time of a host time stamp */
void clock_step(struct clock *c, int64_t ns);
void clock_set_frequency(struct clock *c, double frequency);
void clock_set_drift(struct clock *c, double drift);
/* changed(ctx) of a listener is called after each setting until it leaves; it may neither set the clock nor leave. */
void clock_listen(struct clock *c, struct clock_listener *l);
void clock_leave(struct clock *c, struct clock_listener *l); /* one that does not listen changes nothing */
/* For another thread than the one that sets it: the clock as it runs now, which nobody sets any more. */
struct clock clock_copy(const struct clock *c);

int64_t clock_boot(void); /* CLOCK_BOOTTIME, ns: for how long something lasts; setting a clock does not change it */

#endif
