/*
 * The clock filter (RFC 5905 section 10): the last samples of one source, and what they say together.
 *
 * A sample is kept as the difference between the source's clock and the host's, which nobody sets. So it stays true
 * whatever is done to the device's clock, and no correction has to be carried into it.
 */
#ifndef LYREBIRD_NTP_FILTER_H
#define LYREBIRD_NTP_FILTER_H

#include <stdint.h>

#define NTP_STAGES 8
#define NTP_PHI 15e-6	       /* s/s: how fast a clock may be wrong (RFC 5905 section 4) */
#define NTP_TICK (1 / 262144.) /* s: precision, 2^-18 */

struct ntp_sample {
	int64_t base;		  /* the source's time minus host time, ns */
	int64_t at;		  /* host time, ns */
	double delay, dispersion; /* s */
};

struct ntp_filter {
	struct ntp_sample stage[NTP_STAGES];
	unsigned count, next; /* filled stages; where the next one goes */
};

struct ntp_estimate {
	int64_t base, at;		  /* of the best sample, as measured */
	double delay, dispersion, jitter; /* s; dispersion at the instant of the question */
};

void ntp_filter_clear(struct ntp_filter *f);
void ntp_filter_add(struct ntp_filter *f, const struct ntp_sample *s);
/* The source's clock, or what is thought of it, has jumped by ns (a leap second). */
void ntp_filter_shift(struct ntp_filter *f, int64_t ns);
/* i = 0 is the latest sample. NULL from count on. */
const struct ntp_sample *ntp_filter_sample(const struct ntp_filter *f, unsigned i);
/* What the samples say at a host time, if the source gains `frequency` s/s on the host. There must be a sample. */
struct ntp_estimate ntp_filter_estimate(const struct ntp_filter *f, int64_t host, double frequency);
/* base of a sample carried on to a host time. */
int64_t ntp_base_at(int64_t base, int64_t at, int64_t host, double frequency);

#endif
