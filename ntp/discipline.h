/*
 * The clock discipline: measured differences in, steps and rates out (docs/ntp-client.md says how and how well).
 * It turns no clock itself: who calls it does what ntp_correction says.
 */
#ifndef LYREBIRD_NTP_DISCIPLINE_H
#define LYREBIRD_NTP_DISCIPLINE_H

#include "ntp/engine.h"

#define NTP_POINTS 32	     /* measurements that the frequency is found from */
#define NTP_POLL_FIRST 3     /* log2 s: until something is known each source's minpoll says more, and none is shorter */
#define NTP_STEP 0.128	     /* s: what is farther is not slewed */
#define NTP_STEPOUT 900	     /* s: until a spike is believed */
#define NTP_FREQUENCY 501e-6 /* s/s: what is made good at most, 500 ppm seen from either clock */

struct ntp_measure {
	struct ntp_now now;
	int64_t base, at;     /* true time minus host time (ns), and when that was measured (host time) */
	double jitter, delay; /* s */
	int survivors;	      /* how many sources agree on it */
	int minpoll, maxpoll; /* log2 s */
};

struct ntp_correction {
	int64_t step;	  /* ns, 0 = none */
	double frequency; /* s/s, to be set always */
};

struct ntp_point {
	int64_t base, at;
};

struct ntp_discipline {
	enum ntp_loop loop;
	enum ntp_loop before_spike;
	bool known;			    /* the frequency has been measured once */
	double frequency;		    /* s/s that true time gains on the host */
	double slew;			    /* s/s on top of it, until slew_end */
	double offset;			    /* s, the last one measured */
	double jitter;			    /* s, of the offsets */
	int poll;			    /* log2 s */
	int steadiness;			    /* grows while offsets are small, makes poll change */
	int set_by;			    /* survivors when the clock was set */
	int64_t spike_since, slew_end;	    /* host time; slew_end INT64_MAX = none */
	struct ntp_point point[NTP_POINTS]; /* oldest first */
	int points;
};

void ntp_discipline_init(struct ntp_discipline *d);
/* A new measurement. */
struct ntp_correction ntp_discipline_update(struct ntp_discipline *d, const struct ntp_measure *m);
/* The slew is over. */
struct ntp_correction ntp_discipline_slewed(struct ntp_discipline *d);
/* True time has jumped by ns against the host (a leap second). */
void ntp_discipline_shift(struct ntp_discipline *d, int64_t ns);
/* The time is void, the frequency is not. */
void ntp_discipline_unset(struct ntp_discipline *d);

#endif
