/*
 * Who asks too often (`ntp access limited`, `ntp discard`). A table that grows with those who ask, up to a limit: a
 * host that is forgotten because there are too many is a host that never asked.
 */
#ifndef LYREBIRD_NTP_RATE_H
#define LYREBIRD_NTP_RATE_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#define NTP_RATE_HOSTS 1048576 /* in 16 MB */
#define NTP_RATE_BURST 8       /* packets that may come at once before the average counts */

struct ntp_rate_limits {
	int64_t min, average; /* ns between two packets of one host */
};

enum ntp_pace {
	NTP_PACE_FINE,
	NTP_PACE_WARN, /* too fast; say so once */
	NTP_PACE_DROP, /* too fast, and it was told not long ago */
};

struct ntp_rate;

/* hosts: how many are remembered at most. */
struct ntp_rate *ntp_rate_new(size_t hosts);
/* Forgets all and gives the memory back. */
void ntp_rate_clear(struct ntp_rate *r);
void ntp_rate_free(struct ntp_rate *r);

/* A packet of this host is about to be noted: what is known of it is fetched meanwhile. For a whole batch first, as
 * each host is somewhere else in memory. */
void ntp_rate_expect(const struct ntp_rate *r, const void *instance, const struct in6_addr *from);

/* Notes a packet of a host that came at `now` (ns of a clock that nobody sets). It is too fast less than the minimum
 * after the one before, or when packets come faster than the average for longer than NTP_RATE_BURST of them. One
 * warning for each minimum. instance tells equal addresses of different routing instances apart; it is only compared.
 */
enum ntp_pace ntp_rate_note(struct ntp_rate *r, const struct ntp_rate_limits *l, const void *instance,
	const struct in6_addr *from, int64_t now);

#endif
