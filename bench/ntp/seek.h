/*
 * The search for the highest rate of requests that a server holds.
 */
#ifndef LYREBIRD_BENCH_NTP_SEEK_H
#define LYREBIRD_BENCH_NTP_SEEK_H

#include <stdbool.h>
#include <stdint.h>

#define SEEK_BEHIND 0.02 /* of the requests: a generator that leaves out more could not keep the rate */

struct outcome {	/* of some seconds at a rate */
	double rate;	/* requests a second that left */
	double answers; /* a second */
	uint64_t asked, answered, wrong;
	double p50, p99; /* us between a request and its answer */
	bool kept;	 /* the rate was kept; if not, the generator is the limit */
};

/* Asks at a rate (a second) for some seconds. */
typedef struct outcome hold_fn(void *ctx, double rate, double seconds);

/* `seek [NEAR]` (what held before, so that fewer rates need a try) or `hold RATE SECONDS`, the last words of a
 * generator's command line: does it and prints the outcome. Returns 0, or -1 if it is neither. */
int seek_command(int argc, char **argv, hold_fn *hold, void *ctx);

#endif
