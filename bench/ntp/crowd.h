/*
 * Clients that ask a server, and what they make of its answers.
 */
#ifndef LYREBIRD_BENCH_NTP_CROWD_H
#define LYREBIRD_BENCH_NTP_CROWD_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/ntp/wire.h"
#include "ntp/auth.h"

struct crowd_options {
	uint32_t network; /* address of the first client, host order */
	uint32_t clients;
	unsigned version;
	int stratum;		   /* that answers must have; -1 = any */
	bool echo;		   /* the other side is no NTP server: what comes back is what was sent */
	const struct ntp_key *key; /* requests are signed with it; NULL = not */
};

struct crowd_figures {
	uint64_t asked, answered; /* answered: once each, in time */
	uint64_t wrong;		  /* that are no answer to what was asked, or say something else than expected */
	double p50, p99;	  /* us between a request and its answer */
};

struct crowd;

struct crowd *crowd_new(const struct crowd_options *o);
void crowd_free(struct crowd *c);

/* The next request; valid until the one after it. `at` = ns since 1970 when it leaves. */
void crowd_ask(struct crowd *c, int64_t at, struct wire_datagram *d);
/* A struct crowd as ctx. */
void crowd_take(void *ctx, const struct wire_datagram *d);

/* What there was since the last call. Answers that are still to come count for nobody. */
struct crowd_figures crowd_figures(struct crowd *c);

#endif
