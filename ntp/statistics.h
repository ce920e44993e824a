/*
 * What happened to packets, per address family: the figures of `display ntp statistics packet`.
 */
#ifndef LYREBIRD_NTP_STATISTICS_H
#define LYREBIRD_NTP_STATISTICS_H

#include <stdint.h>

#include "ntp/packet.h"

#define NTP_RECENT_DROPS 10

struct ntp_counters {
	uint64_t sent, send_failures;
	uint64_t received;	     /* answered or dropped */
	uint64_t dropped[NTP_DROPS]; /* by reason */
	unsigned recent_count;	     /* how many of recent[] are filled */
	unsigned recent_next;	     /* where the next one goes */
	struct ntp_recent_drop {
		int64_t at; /* device time, ns since 1970 */
		enum ntp_drop reason;
	} recent[NTP_RECENT_DROPS];
};

/* The counters of the display that grow with drops. NTP_COUNT_AUTHENTICATION is a part of NTP_COUNT_VALIDITY. */
enum ntp_count {
	NTP_COUNT_VALIDITY,
	NTP_COUNT_AUTHENTICATION,
	NTP_COUNT_INVALID,
	NTP_COUNT_ACCESS,
	NTP_COUNT_RATE,
	NTP_COUNT_DELAY,
	NTP_COUNT_INTERFACE,
	NTP_COUNT_SESSIONS,
	NTP_COUNT_SERVER,
	NTP_COUNT_OFFSET,
	NTP_COUNT_OTHERS,
	NTP_COUNTS
};

void ntp_count_drop(struct ntp_counters *c, enum ntp_drop reason, int64_t at);
/* *sum grows by *c: also the last drops, by their times. */
void ntp_counters_add(struct ntp_counters *sum, const struct ntp_counters *c);
uint64_t ntp_count(const struct ntp_counters *c, enum ntp_count which);
uint64_t ntp_dropped(const struct ntp_counters *c);
/* i = 0 is the latest drop; NULL from recent_count on. */
const struct ntp_recent_drop *ntp_recent_drop(const struct ntp_counters *c, unsigned i);
const char *ntp_drop_text(enum ntp_drop reason);

#endif
