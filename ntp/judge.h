/*
 * Is a request answered, and how: what access rights, rates and keys say of it. Takes no time for what is not
 * configured.
 */
#ifndef LYREBIRD_NTP_JUDGE_H
#define LYREBIRD_NTP_JUDGE_H

#include "ntp/access.h"
#include "ntp/auth.h"
#include "ntp/packet.h"
#include "ntp/rate.h"

struct ntp_snapshot { /* what a configuration means for a packet; never changed once it is in use */
	bool server_disabled[NTP_FAMILIES];
	bool kod;			 /* tell clients of version 4 why they get no time */
	const struct ntp_access *access; /* NULL = everybody may ask as often as he likes */
	struct ntp_rate_limits limits;
	int8_t limits_poll;    /* log2 s of the minimum: what a client that is too fast is told */
	struct ntp_keys *keys; /* NULL = authentication is off */
};

struct ntp_asker { /* where a request came from */
	enum ntp_family family;
	struct in6_addr from; /* IPv4 in the first 4 octets */
	const char *vpn;      /* routing instance, "" = the public network */
	const void *instance; /* the same for those who only compare */
	int64_t at;	      /* ns of a clock that nobody sets */
};

struct ntp_verdict {
	enum ntp_drop drop; /* NTP_ANSWER = it gets the time */
	uint32_t kiss;	    /* what it is told instead; 0 = nothing */
	uint32_t key;	    /* the answer is signed with it; 0 = not */
};

/* q: the request as it was parsed from data. */
struct ntp_verdict ntp_judge(const struct ntp_snapshot *s, struct ntp_rate *rate, const struct ntp_asker *asker,
	const struct ntp_request *q, const uint8_t *data, size_t len);

#endif
