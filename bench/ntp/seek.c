/*
 * A rate holds if less than 1 % of the requests stay without an answer. Knows rates; knows nothing of packets.
 */
#include "bench/ntp/seek.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LOSS 0.01
#define STEP 0.25  /* s that a rate is tried */
#define TRIES 3	   /* a rate that does not hold may have met other work of the machine */
#define GROWTH 1.4 /* of the rate while it holds */
#define HALVINGS 4 /* of the distance between a rate that holds and one that does not */
#define FIRST 20000
#define HIGHEST 10000000

/* By the server. */
static bool is_answered(const struct outcome *o)
{
	return !o->wrong && (double)o->answered >= (1 - LOSS) * (double)o->asked;
}

static bool holds(const struct outcome *o)
{
	return o->kept && is_answered(o);
}

/* The best of a few tries. */
static struct outcome try(hold_fn *hold, void *ctx, double rate)
{
	struct outcome best = {0}, o;

	for (int i = 0; i < TRIES; i++) {
		o = hold(ctx, rate, STEP);
		if (holds(&o))
			return o;
		if (!i || o.answers > best.answers)
			best = o;
	}
	return best;
}

/* Raises the rate until it does not hold, then halves the distance a few times. near: what held before; 0 = unknown.
 * *limited: it was the generator that could no more. */
static struct outcome seek(hold_fn *hold, void *ctx, double near, bool *limited)
{
	double low = 0, high = near > 2 * FIRST ? near / 2 : FIRST;
	struct outcome best = {0}, o;

	*limited = false;
	while (high < HIGHEST) {
		o = try(hold, ctx, high);
		if (!holds(&o))
			break;
		best = o;
		low = high;
		high *= GROWTH;
	}
	for (int i = 0; i < HALVINGS; i++) {
		o = try(hold, ctx, (low + high) / 2);
		if (holds(&o)) {
			best = o;
			low = (low + high) / 2;
		} else {
			*limited = !o.kept && is_answered(&o);
			high = (low + high) / 2;
		}
	}
	return best;
}

static void print(const struct outcome *o, bool limited)
{
	printf("{\"rate\": %.0f, \"answers\": %.0f, \"asked\": %llu, \"answered\": %llu, \"wrong\": %llu, \"kept\": "
	       "%d, \"p50\": %.2f, \"p99\": %.2f, \"generator\": %d}\n",
		o->rate, o->answers, (unsigned long long)o->asked, (unsigned long long)o->answered,
		(unsigned long long)o->wrong, o->kept, o->p50, o->p99, limited);
}

int seek_command(int argc, char **argv, hold_fn *hold, void *ctx)
{
	bool limited = false;
	struct outcome o;

	if (argc && !strcmp(argv[0], "seek"))
		o = seek(hold, ctx, argc > 1 ? atof(argv[1]) : 0, &limited);
	else if (argc > 2 && !strcmp(argv[0], "hold"))
		o = hold(ctx, atof(argv[1]), atof(argv[2]));
	else
		return -1;
	print(&o, limited);
	return 0;
}
