/*
 * How many requests a second a server answers, and how fast: a load generator. Requests leave by a schedule, whatever
 * the server does. Knows when requests are due; the search for a rate is seek.c's, the packets are crowd.c's, the link
 * is wire.c's or xsk.c's.
 */
#include <signal.h>
#include <stdio.h>
#include <time.h>

#include "bench/ntp/arguments.h"
#include "bench/ntp/crowd.h"
#include "bench/ntp/seek.h"

#define SECOND 1000000000ll
#define AFTERMATH 30 /* ms in which late answers still count */
#define QUIET 300    /* likewise, after the last one, for whoever has it stopped: he counts them all */
#define LOOK 1000000 /* ns between two looks for a signal */

struct load {
	struct wire *wire;
	struct crowd *crowd;
};

static int64_t now_ns(clockid_t clock)
{
	struct timespec ts;

	clock_gettime(clock, &ts);
	return ts.tv_sec * SECOND + ts.tv_nsec;
}

static void send_batch(struct load *l, int64_t count)
{
	int64_t at = now_ns(CLOCK_REALTIME);
	struct wire_datagram d;

	for (int64_t i = 0; i < count; i++) {
		crowd_ask(l->crowd, at, &d);
		wire_put(l->wire, &d);
	}
	wire_flush(l->wire);
}

static int64_t in_ms(int64_t ms)
{
	return now_ns(CLOCK_MONOTONIC) + ms * 1000000;
}

/* Takes answers until the time is over, or until none has come for that long. */
static void collect(struct load *l, int64_t ms, bool all)
{
	int64_t until = in_ms(ms);

	while (now_ns(CLOCK_MONOTONIC) < until) {
		wire_wait(l->wire, 1);
		if (wire_drain(l->wire, crowd_take, l->crowd) && all)
			until = in_ms(ms);
	}
}

/* Asked to stop (SIGTERM, which is blocked), it says what there was so far. */
static bool must_stop(void)
{
	sigset_t pending;

	sigpending(&pending);
	return sigismember(&pending, SIGTERM);
}

static void block_stop(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

/* Sends at a rate for some seconds. What was missed while the generator did not run is not made up for in one go: a
 * crowd has no such pauses. */
static struct outcome hold(void *ctx, double rate, double seconds)
{
	struct load *l = ctx;
	int64_t start = now_ns(CLOCK_MONOTONIC), end = start + (int64_t)(seconds * SECOND), now, due, sent = 0,
		skipped = 0, look = start;
	struct outcome o = {.rate = rate};
	struct crowd_figures f;
	bool stopped = false;

	while (!stopped && (now = now_ns(CLOCK_MONOTONIC)) < end) {
		if (now > look) {
			look = now + LOOK;
			stopped = must_stop();
		}
		due = (int64_t)((double)(now - start) * rate / SECOND) - sent - skipped;
		if (due > 4 * WIRE_BATCH) {
			skipped += due - WIRE_BATCH;
			due = WIRE_BATCH;
		}
		if (due > 0) {
			due = due < WIRE_BATCH ? due : WIRE_BATCH;
			send_batch(l, due);
			sent += due;
		}
		wire_drain(l->wire, crowd_take, l->crowd);
	}
	collect(l, stopped ? QUIET : AFTERMATH, stopped);
	f = crowd_figures(l->crowd);
	seconds = (double)(now - start) / SECOND;
	o.asked = f.asked;
	o.answered = f.answered + wire_others(l->wire);
	o.wrong = f.wrong;
	o.p50 = f.p50;
	o.p99 = f.p99;
	o.rate = (double)sent / seconds;
	o.answers = (double)o.answered / seconds;
	o.kept = (double)skipped <= SEEK_BEHIND * rate * seconds;
	return o;
}

int main(int argc, char **argv)
{
	struct load l = {0};
	struct arguments a;
	int words = arguments_read(&a, argc, argv), done;

	block_stop();
	if (words < 0) {
		fputs("usage: load " ARGUMENTS_USAGE, stderr);
		return 2;
	}
	l.wire = wire_open(a.link, a.mac, a.server, a.sample);
	if (!l.wire) {
		perror(a.link);
		return 1;
	}
	l.crowd = crowd_new(&a.crowd);
	done = seek_command(argc - words, argv + words, hold, &l);
	crowd_free(l.crowd);
	wire_close(l.wire);
	return done < 0 ? 2 : 0;
}
