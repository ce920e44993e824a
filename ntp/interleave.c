/*
 * One slot for each hash of a receive time stamp; a later answer takes the place of an earlier one.
 * Knows time stamps and addresses; knows nothing of packets and clocks.
 */
#include "ntp/interleave.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct slot {
	uint64_t receive, transmit; /* receive 0 = empty */
	struct in6_addr to;
};

struct ntp_interleave {
	struct slot slot[NTP_INTERLEAVE_SLOTS];
};

struct ntp_interleave *ntp_interleave_new(void)
{
	struct ntp_interleave *t = calloc(1, sizeof *t);

	assert(t);
	return t;
}

void ntp_interleave_free(struct ntp_interleave *t)
{
	free(t);
}

static struct slot *slot_of(struct ntp_interleave *t, uint64_t receive)
{
	return &t->slot[(receive * 0x9e3779b97f4a7c15u >> 32) % NTP_INTERLEAVE_SLOTS];
}

uint64_t ntp_interleave_take(struct ntp_interleave *t, uint64_t receive, const struct in6_addr *to)
{
	struct slot *s = slot_of(t, receive);
	uint64_t transmit;

	if (!receive || s->receive != receive || memcmp(&s->to, to, sizeof *to))
		return 0;
	transmit = s->transmit;
	*s = (struct slot){0};
	return transmit;
}

void ntp_interleave_note(struct ntp_interleave *t, uint64_t receive, const struct in6_addr *to, uint64_t transmit)
{
	*slot_of(t, receive) = (struct slot){receive, transmit, *to};
}
