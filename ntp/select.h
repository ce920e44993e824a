/*
 * Who is believed: intersection, clustering and combining (RFC 5905 section 11.2).
 */
#ifndef LYREBIRD_NTP_SELECT_H
#define LYREBIRD_NTP_SELECT_H

#include <stdbool.h>

#include "ntp/engine.h"

struct ntp_candidate {
	double offset, distance, jitter; /* s; the truth lies within offset +- distance */
	int stratum;
	bool preferred;
	bool followed;		      /* until now */
	enum ntp_selection selection; /* the result */
};

struct ntp_choice {
	int master;	       /* index; -1 = there is no majority */
	int survivors;	       /* after clustering */
	double offset, jitter; /* s, of the survivors together */
};

/* Sets selection of each candidate. n may be 0. */
struct ntp_choice ntp_select(struct ntp_candidate *c, int n);

#endif
