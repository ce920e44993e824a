/*
 * The local clock as a time source. It is polled every 64 seconds; as a poll of oneself cannot fail, the last one
 * is computed from the time since the first instead of being run by a timer.
 * Knows the physics of one clock; knows nothing of packets on their way or of who asks.
 */
#include "ntp/refclock.h"

#define SECOND 1000000000
#define POLL ((int64_t)64 * SECOND)
#define DISPERSION (SECOND / 100) /* a real device's at the moment of a poll: 10 ms */
#define DRIFT 15		  /* ns per ms: PHI, the frequency tolerance of RFC 5905 section 4 */
#define MILLISECOND 1000000

static const struct ntp_system unsynchronized = {
	.leap = NTP_LEAP_UNSYNCHRONIZED,
	.stratum = NTP_STRATUM_MAX,
	.precision = NTP_PRECISION,
};

/* Host time since the last poll. The host's clock may have been set back behind the first one. */
static int64_t since_poll(const struct ntp_refclock *r, int64_t host)
{
	return host > r->since ? (host - r->since) % POLL : 0;
}

int64_t ntp_refclock_polled(const struct ntp_refclock *r, const struct clock *c, int64_t host)
{
	return clock_from_host(c, host - since_poll(r, host));
}

int64_t ntp_refclock_dispersion(const struct ntp_refclock *r, int64_t host)
{
	return DISPERSION + since_poll(r, host) / MILLISECOND * DRIFT;
}

struct ntp_system ntp_refclock_system(const struct ntp_refclock *r, const struct clock *c, int64_t host)
{
	struct ntp_system s = unsynchronized;

	s.refid = ntp_code("INIT");
	if (!r->stratum)
		return s;
	s.leap = 0;
	s.stratum = (uint8_t)r->stratum;
	s.root_dispersion = ntp_short(ntp_refclock_dispersion(r, host));
	s.refid = r->stratum == 1 ? ntp_code("LOCL") : 0x7f7f0100u + (unsigned)r->unit;
	s.reference = ntp_time(ntp_refclock_polled(r, c, host));
	return s;
}
