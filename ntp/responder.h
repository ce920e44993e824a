/*
 * The packet path: datagrams in, answers out. It takes everything it needs as arguments (an endpoint, an immutable
 * snapshot, a clock, counters), so that any process can run it. It neither allocates nor locks per packet.
 */
#ifndef LYREBIRD_NTP_RESPONDER_H
#define LYREBIRD_NTP_RESPONDER_H

#include <netinet/in.h>
#include <stdbool.h>

#include "device/clock.h"
#include "ntp/refclock.h"
#include "ntp/statistics.h"

struct ntp_snapshot { /* what a configuration means for a packet; never changed once it is in use */
	struct ntp_refclock refclock;
	bool server_disabled[NTP_FAMILIES];
};

struct ntp_endpoint { /* a socket that packets arrive at */
	int fd;
	enum ntp_family family;
	bool mute; /* no listening rule holds for it: what arrives is discarded and not counted */
	bool only; /* counts only what was sent to this address */
	struct in6_addr address;
};

struct ntp_responder;

struct ntp_responder *ntp_responder_new(void);
void ntp_responder_free(struct ntp_responder *r);

/* Asks the kernel for arrival times and destination addresses on a UDP socket. 0, or -1 with errno. */
int ntp_endpoint_prepare(int fd, enum ntp_family family);

/* Takes what has arrived (at most a few batches, so that others get their turn) and answers it. Returns how many
 * datagrams it took. */
int ntp_responder_serve(struct ntp_responder *r, const struct ntp_endpoint *e, const struct ntp_snapshot *s,
	const struct clock *c, struct ntp_counters *counters);

#endif
