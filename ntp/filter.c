/*
 * The clock filter: of the last eight samples the one with the least delay is believed, the others tell how much.
 * Knows samples; knows nothing of packets, of other sources or of the device's clock.
 */
#include "ntp/filter.h"

#include <math.h>
#include <stddef.h>

#define SECOND 1e9

void ntp_filter_clear(struct ntp_filter *f)
{
	f->count = f->next = 0;
}

void ntp_filter_add(struct ntp_filter *f, const struct ntp_sample *s)
{
	f->stage[f->next] = *s;
	f->next = (f->next + 1) % NTP_STAGES;
	if (f->count < NTP_STAGES)
		f->count++;
}

void ntp_filter_shift(struct ntp_filter *f, int64_t ns)
{
	for (unsigned i = 0; i < f->count; i++)
		f->stage[i].base += ns;
}

const struct ntp_sample *ntp_filter_sample(const struct ntp_filter *f, unsigned i)
{
	if (i >= f->count)
		return NULL;
	return &f->stage[(f->next + NTP_STAGES - 1 - i) % NTP_STAGES];
}

int64_t ntp_base_at(int64_t base, int64_t at, int64_t host, double frequency)
{
	return base + llround((double)(host - at) * frequency);
}

static double aged(const struct ntp_sample *s, int64_t host)
{
	return s->dispersion + NTP_PHI * (double)(host - s->at) / SECOND;
}

/* The farthest that a sample may be from the truth: half its delay, and what its age adds. */
static double distance(const struct ntp_sample *s, int64_t host)
{
	return s->delay / 2 + aged(s, host);
}

/* Best first. Of equals the later one comes first. */
static void sort(const struct ntp_filter *f, int64_t host, const struct ntp_sample *sorted[])
{
	for (unsigned i = 0; i < f->count; i++) {
		const struct ntp_sample *s = ntp_filter_sample(f, i);
		unsigned j = i;

		for (; j > 0 && distance(sorted[j - 1], host) > distance(s, host); j--)
			sorted[j] = sorted[j - 1];
		sorted[j] = s;
	}
}

struct ntp_estimate ntp_filter_estimate(const struct ntp_filter *f, int64_t host, double frequency)
{
	const struct ntp_sample *sorted[NTP_STAGES] = {f->stage};
	struct ntp_estimate e = {0};
	double squares = 0, weight = 0.5;
	int64_t best;

	sort(f, host, sorted);
	best = ntp_base_at(sorted[0]->base, sorted[0]->at, host, frequency);
	for (unsigned i = 0; i < f->count; i++, weight /= 2) {
		const struct ntp_sample *s = sorted[i];
		double apart = (double)(ntp_base_at(s->base, s->at, host, frequency) - best) / SECOND;

		e.dispersion += aged(s, host) * weight;
		squares += apart * apart;
	}
	e.base = sorted[0]->base;
	e.at = sorted[0]->at;
	e.delay = sorted[0]->delay;
	e.jitter = fmax(f->count > 1 ? sqrt(squares / (f->count - 1)) : 0, NTP_TICK);
	return e;
}
