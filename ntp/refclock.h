/*
 * The local clock as a time source (`ntp refclock-master`): what the device says about itself while it follows nothing
 * else.
 */
#ifndef LYREBIRD_NTP_REFCLOCK_H
#define LYREBIRD_NTP_REFCLOCK_H

#include "device/clock.h"
#include "ntp/packet.h"

#define NTP_PRECISION (-18)

struct ntp_refclock {
	int unit;      /* u of 127.127.1.u */
	int stratum;   /* 1..15, 0 = there is no local clock */
	int64_t since; /* host time (ns since 1970) of its first poll */
};

/* The system variables at a moment of host time (ns since 1970), as answers carry them. */
struct ntp_system ntp_refclock_system(const struct ntp_refclock *r, const struct clock *c, int64_t host);
/* Device time (ns since 1970) of the last poll of the local clock. */
int64_t ntp_refclock_polled(const struct ntp_refclock *r, const struct clock *c, int64_t host);
/* Root dispersion in ns at that moment. */
int64_t ntp_refclock_dispersion(const struct ntp_refclock *r, int64_t host);

#endif
