/*
 * The clock discipline. True time minus host time, measured again and again, is a line: its slope is the frequency, its
 * value now is where the device's clock should be. The frequency is set, the rest is slewed. As the line does not
 * depend on what was done to the device's clock, there is no feedback that could swing.
 * Knows the physics of clocks; knows nothing of sources and packets.
 */
#include "ntp/discipline.h"

#include <math.h>
#include <string.h>

#define SECOND 1e9
#define SLEW_MAX NTP_FREQUENCY /* s/s on top of the frequency */
#define SLEW_LEAST 16	       /* s that a correction takes at least, so that noise does not become speed */
#define SLEW_MOST 64	       /* s, if SLEW_MAX allows */
#define UNKNOWN 200e-6	       /* s/s: what a host's clock may be wrong by, before anything is known */
#define WANDER 2e-6	       /* s/s: by how much it may have changed since */
#define STEADY 30	       /* polls that make the interval longer or shorter */
#define STRAIGHT 4	       /* a line of n points crosses its measurements at least n/4 times */

struct line {		     /* least squares, relative to the last point */
	double value, slope; /* s, s/s */
	double noise;	     /* s, rms of what is left */
	double error;	     /* s/s, of the slope */
	int runs;	     /* stretches of measurements on one side */
};

void ntp_discipline_init(struct ntp_discipline *d)
{
	*d = (struct ntp_discipline){.poll = NTP_POLL_FIRST, .slew_end = INT64_MAX, .jitter = NTP_TICK};
}

/* ---- the line ---- */

static double x_of(const struct ntp_discipline *d, int i)
{
	return (double)(d->point[i].at - d->point[d->points - 1].at) / SECOND;
}

static double y_of(const struct ntp_discipline *d, int i)
{
	return (double)(d->point[i].base - d->point[d->points - 1].base) / SECOND;
}

static void measure_rest(const struct ntp_discipline *d, struct line *l)
{
	double squares = 0;
	int side = 0;

	for (int i = 0; i < d->points; i++) {
		double rest = y_of(d, i) - l->value - l->slope * x_of(d, i);
		int now = rest < 0 ? -1 : 1;

		squares += rest * rest;
		l->runs += now != side;
		side = now;
	}
	l->noise = d->points > 2 ? sqrt(squares / (d->points - 2)) : 0;
}

/* At least two points of different times. */
static struct line fit(const struct ntp_discipline *d, double least_noise)
{
	struct line l = {0};
	double mean_x = 0, mean_y = 0, xx = 0, xy = 0;

	for (int i = 0; i < d->points; i++) {
		mean_x += x_of(d, i) / d->points;
		mean_y += y_of(d, i) / d->points;
	}
	for (int i = 0; i < d->points; i++) {
		xx += (x_of(d, i) - mean_x) * (x_of(d, i) - mean_x);
		xy += (x_of(d, i) - mean_x) * (y_of(d, i) - mean_y);
	}
	l.slope = xy / xx;
	l.value = mean_y - l.slope * mean_x;
	measure_rest(d, &l);
	l.error = fmax(l.noise, least_noise) / sqrt(xx);
	return l;
}

static void drop_oldest(struct ntp_discipline *d, int n)
{
	d->points -= n;
	memmove(d->point, d->point + n, sizeof d->point[0] * (size_t)d->points);
}

static void add_point(struct ntp_discipline *d, const struct ntp_measure *m)
{
	while (d->points > 0 && d->point[d->points - 1].at >= m->at)
		d->points--;
	if (d->points == NTP_POINTS)
		drop_oldest(d, 1);
	d->point[d->points++] = (struct ntp_point){m->base, m->at};
}

/* The frequency may change, then the points are no line any more: the older ones go. Fewer than four points are too few
 * to tell noise from frequency: half of the delay's uncertainty stands in for the noise. */
static struct line straight_line(struct ntp_discipline *d, const struct ntp_measure *m)
{
	struct line l;

	do {
		double least = fmax(m->jitter, d->points < 4 ? m->delay / 8 : 0);

		l = fit(d, fmax(least, NTP_TICK));
		if (d->points <= STRAIGHT || l.runs * STRAIGHT >= d->points)
			break;
		drop_oldest(d, d->points / STRAIGHT);
	} while (1);
	return l;
}

/* What was believed and what is measured, each weighing what it is worth. */
static void learn_frequency(struct ntp_discipline *d, const struct line *l)
{
	double before = d->known ? WANDER : UNKNOWN;
	double weight = before * before / (before * before + l->error * l->error);

	d->frequency += (l->slope - d->frequency) * weight;
	d->frequency = fmax(-NTP_FREQUENCY, fmin(NTP_FREQUENCY, d->frequency));
}

/* ---- what is done to the clock ---- */

static double offset_of(const struct ntp_discipline *d, const struct ntp_measure *m)
{
	int64_t truth = ntp_base_at(m->base, m->at, m->now.host, d->frequency);

	return (double)(truth - (m->now.device - m->now.host)) / SECOND;
}

static struct ntp_correction rate(const struct ntp_discipline *d)
{
	return (struct ntp_correction){.frequency = d->frequency + d->slew};
}

static void slew(struct ntp_discipline *d, const struct ntp_measure *m, double phase)
{
	double wish = fmax(SLEW_LEAST, fmin(SLEW_MOST, exp2(d->poll)));
	double lasts = fmax(wish, fabs(phase) / SLEW_MAX);

	d->slew = phase / lasts;
	d->slew_end = m->now.host + llround(lasts * SECOND);
}

static struct ntp_correction step(struct ntp_discipline *d, const struct ntp_measure *m)
{
	struct ntp_correction c = {.frequency = d->frequency};
	int64_t truth = ntp_base_at(m->base, m->at, m->now.host, d->frequency);

	c.step = truth - (m->now.device - m->now.host);
	d->slew = 0;
	d->slew_end = INT64_MAX;
	d->points = 0;
	add_point(d, m);
	d->loop = NTP_LOOP_TIME_SET;
	d->set_by = m->survivors;
	d->offset = 0;
	return c;
}

static void limit_poll(struct ntp_discipline *d, const struct ntp_measure *m)
{
	d->poll = d->poll > m->maxpoll ? m->maxpoll : d->poll < m->minpoll ? m->minpoll : d->poll;
}

static void adapt_poll(struct ntp_discipline *d, const struct ntp_measure *m)
{
	if (fabs(d->offset) < 4 * fmax(d->jitter, m->jitter))
		d->steadiness += d->poll;
	else
		d->steadiness -= 2 * d->poll;
	if (d->steadiness > STEADY || d->steadiness < -STEADY) {
		d->poll += d->steadiness > 0 ? 1 : -1;
		d->steadiness = 0;
	}
	limit_poll(d, m);
}

/* The time is set and the offset small: learn from it, and slew the rest away. */
static struct ntp_correction steer(struct ntp_discipline *d, const struct ntp_measure *m, double offset)
{
	double change = offset - d->offset, phase = offset;

	d->offset = offset;
	d->jitter = fmax(NTP_TICK, sqrt(0.75 * d->jitter * d->jitter + 0.25 * change * change));
	add_point(d, m);
	if (d->points > 1) {
		struct line l = straight_line(d, m);

		learn_frequency(d, &l);
		d->known |= l.error < NTP_PHI || m->at - d->point[0].at >= NTP_STEPOUT * (int64_t)SECOND;
		phase = offset_of(d, m) + l.value;
	}
	d->loop = d->known ? NTP_LOOP_SYNCHRONIZED : NTP_LOOP_MEASURING;
	if (d->known)
		adapt_poll(d, m);
	slew(d, m, phase);
	return rate(d);
}

/* Set once by fewer sources than now say otherwise, the clock is set again at once. */
static bool was_set_by_fewer(const struct ntp_discipline *d, const struct ntp_measure *m)
{
	enum ntp_loop loop = d->loop == NTP_LOOP_SPIKE ? d->before_spike : d->loop;

	return loop != NTP_LOOP_SYNCHRONIZED && m->survivors > d->set_by;
}

static struct ntp_correction doubt(struct ntp_discipline *d, const struct ntp_measure *m, double offset)
{
	if (was_set_by_fewer(d, m))
		return step(d, m);
	if (d->loop != NTP_LOOP_SPIKE) {
		d->before_spike = d->loop;
		d->loop = NTP_LOOP_SPIKE;
		d->spike_since = m->now.host;
	} else if (m->now.host - d->spike_since >= NTP_STEPOUT * (int64_t)SECOND) {
		return step(d, m);
	}
	d->offset = offset;
	return rate(d);
}

struct ntp_correction ntp_discipline_update(struct ntp_discipline *d, const struct ntp_measure *m)
{
	double offset = offset_of(d, m);

	limit_poll(d, m);
	if (d->loop == NTP_LOOP_NOT_SET || d->loop == NTP_LOOP_FREQUENCY_SET)
		return step(d, m);
	if (fabs(offset) > NTP_STEP)
		return doubt(d, m, offset);
	return steer(d, m, offset);
}

struct ntp_correction ntp_discipline_slewed(struct ntp_discipline *d)
{
	d->slew = 0;
	d->slew_end = INT64_MAX;
	return rate(d);
}

void ntp_discipline_shift(struct ntp_discipline *d, int64_t ns)
{
	for (int i = 0; i < d->points; i++)
		d->point[i].base += ns;
}

void ntp_discipline_unset(struct ntp_discipline *d)
{
	d->loop = d->known ? NTP_LOOP_FREQUENCY_SET : NTP_LOOP_NOT_SET;
	d->poll = NTP_POLL_FIRST;
	d->steadiness = 0;
	d->points = 0;
	d->slew = 0;
	d->slew_end = INT64_MAX;
}
