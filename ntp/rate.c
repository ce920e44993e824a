/*
 * Hosts by a keyed hash in sets of four, the one that was silent longest gives way.
 * Knows addresses and times; knows nothing of packets, of rights or of what a host is told.
 */
#include "ntp/rate.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define WAYS 4
#define SETS (NTP_RATE_HOSTS / WAYS)

struct host {
	struct in6_addr address;
	const void *instance;
	bool known;
	int64_t last;	/* packet */
	int64_t warned; /* time of the last warning */
	int64_t debt;	/* ns: grows by the average with each packet, shrinks with time */
};

struct ntp_rate {
	uint64_t key[2]; /* of the hash: nobody can aim at a set */
	struct host host[SETS][WAYS];
};

struct ntp_rate *ntp_rate_new(void)
{
	struct ntp_rate *r = calloc(1, sizeof *r);

	assert(r);
	if (getrandom(r->key, sizeof r->key, 0) != sizeof r->key)
		r->key[0] = (uintptr_t)r;
	return r;
}

void ntp_rate_free(struct ntp_rate *r)
{
	free(r);
}

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static struct host *set_of(struct ntp_rate *r, const void *instance, const struct in6_addr *from)
{
	uint64_t word[2];

	memcpy(word, from, sizeof word);
	return r->host[mix(mix(mix(r->key[0], word[0]), word[1] ^ r->key[1]), (uintptr_t)instance) % SETS];
}

/* The host's entry, or a new one in the place of the one that was silent longest. */
static struct host *entry(struct ntp_rate *r, const void *instance, const struct in6_addr *from)
{
	struct host *set = set_of(r, instance, from), *oldest = set;

	for (int i = 0; i < WAYS; i++) {
		if (set[i].known && set[i].instance == instance && !memcmp(&set[i].address, from, sizeof *from))
			return &set[i];
		if (!set[i].known || (oldest->known && set[i].last < oldest->last))
			oldest = &set[i];
	}
	*oldest = (struct host){.address = *from, .instance = instance};
	return oldest;
}

/* A debt is never greater than what makes the next packet too fast: a host that slows down is served again soon. */
static bool too_fast(struct host *h, const struct ntp_rate_limits *l, int64_t now)
{
	int64_t allowed = (NTP_RATE_BURST - 1) * l->average, since = now - h->last;

	h->debt = since < h->debt ? h->debt - since : 0;
	if (since < l->min)
		return true;
	if (h->debt > allowed)
		return true;
	h->debt += l->average;
	return false;
}

enum ntp_pace ntp_rate_note(struct ntp_rate *r, const struct ntp_rate_limits *l, const void *instance,
	const struct in6_addr *from, int64_t now)
{
	struct host *h = entry(r, instance, from);
	bool first = !h->known, fast = !first && too_fast(h, l, now);

	if (first)
		*h = (struct host){.address = *from,
			.instance = instance,
			.known = true,
			.debt = l->average,
			.warned = now - l->min};
	h->last = now;
	if (!fast)
		return NTP_PACE_FINE;
	if (now - h->warned < l->min)
		return NTP_PACE_DROP;
	h->warned = now;
	return NTP_PACE_WARN;
}
