/*
 * Hosts by a keyed hash in sets of three, the one that was silent longest gives way. With each host more the table
 * grows by one set, as long as it may: the next set in turn is split in two (linear hashing), so the table is as large
 * as the crowd and never has to be made anew. Knows addresses and times; knows nothing of packets, of rights or of what
 * a host is told.
 */
#include "ntp/rate.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>

#define WAYS 3
#define FIRST 256 /* sets */
#define TICK 20	  /* a warning is remembered to 2^20 ns */

struct host {
	struct in6_addr address;
	int64_t last;	   /* packet */
	int64_t due;	   /* last and its debt, which grows by the average with each packet and shrinks with time */
	uint32_t warned;   /* time of the last warning, ticks */
	uint32_t instance; /* as a number; 0 = the entry is empty */
};

struct set { /* two lines of the cache */
	struct host host[WAYS];
	uint64_t unused;
};
_Static_assert(sizeof(struct set) == 128, "a set is two lines of the cache");

struct ntp_rate {
	uint64_t key[2];	  /* of the hash: nobody can aim at a set */
	size_t most, sets, hosts; /* hosts that came: also in the place of others */
	struct set *set;	  /* room for the most; NULL = nobody has asked yet */
};

struct ntp_rate *ntp_rate_new(size_t hosts)
{
	struct ntp_rate *r = calloc(1, sizeof *r);

	assert(r);
	r->most = hosts / WAYS > FIRST ? hosts / WAYS : FIRST;
	if (getrandom(r->key, sizeof r->key, 0) != sizeof r->key)
		r->key[0] = (uintptr_t)r;
	return r;
}

void ntp_rate_clear(struct ntp_rate *r)
{
	if (r->set)
		munmap(r->set, r->most * sizeof *r->set);
	r->set = NULL;
}

void ntp_rate_free(struct ntp_rate *r)
{
	if (!r)
		return;
	ntp_rate_clear(r);
	free(r);
}

/* Pages that nobody has written to take no memory. */
static void begin(struct ntp_rate *r)
{
	r->set = mmap(NULL, r->most * sizeof *r->set, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	assert(r->set != MAP_FAILED);
	r->sets = FIRST;
	r->hosts = 0;
}

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static uint64_t hash(const struct ntp_rate *r, uint32_t instance, const struct in6_addr *from)
{
	uint64_t word[2];

	memcpy(word, from, sizeof word);
	return mix(mix(mix(r->key[0], word[0]), word[1] ^ r->key[1]), instance);
}

/* As many bits of the hash as there are sets, or one less for sets that are still to come. */
static size_t set_of(const struct ntp_rate *r, uint64_t h)
{
	size_t mask = ((size_t)2 << (63 - __builtin_clzll(r->sets - 1))) - 1, at = h & mask;

	return at < r->sets ? at : at & mask >> 1;
}

/* The new last set takes its share of the one that it was part of. */
static void grow(struct ntp_rate *r)
{
	size_t last = r->sets, from = last & ~((size_t)1 << (63 - __builtin_clzll(last))), taken = 0;

	if (last == r->most)
		return;
	r->sets++;
	for (int i = 0; i < WAYS; i++) {
		struct host *h = &r->set[from].host[i];

		if (!h->instance || set_of(r, hash(r, h->instance, &h->address)) != last)
			continue;
		r->set[last].host[taken++] = *h;
		h->instance = 0;
	}
}

/* The host's entry, or an empty one in the place of the one that was silent longest. */
static struct host *entry(struct ntp_rate *r, uint32_t instance, const struct in6_addr *from)
{
	struct host *set = r->set[set_of(r, hash(r, instance, from))].host, *oldest = set;

	for (int i = 0; i < WAYS; i++) {
		if (set[i].instance == instance && !memcmp(&set[i].address, from, sizeof *from))
			return &set[i];
		if (oldest->instance && (!set[i].instance || set[i].last < oldest->last))
			oldest = &set[i];
	}
	return oldest;
}

/* A debt is never greater than what makes the next packet too fast: a host that slows down is served again soon. */
static bool too_fast(struct host *h, const struct ntp_rate_limits *l, int64_t now)
{
	int64_t allowed = (NTP_RATE_BURST - 1) * l->average;

	if (h->due < now)
		h->due = now;
	if (now - h->last < l->min || h->due - now > allowed)
		return true;
	h->due += l->average;
	return false;
}

static uint32_t ticks(int64_t ns)
{
	return (uint32_t)(ns >> TICK);
}

/* Objects lie apart, and not farther than this number can tell. */
static uint32_t number_of(const void *instance)
{
	return (uint32_t)((uintptr_t)instance >> 3) | 1;
}

enum ntp_pace ntp_rate_note(struct ntp_rate *r, const struct ntp_rate_limits *l, const void *instance,
	const struct in6_addr *from, int64_t now)
{
	uint32_t number = number_of(instance);
	struct host *h;
	bool fast;

	if (!r->set)
		begin(r);
	h = entry(r, number, from);
	if (h->instance != number || memcmp(&h->address, from, sizeof *from)) {
		if (++r->hosts > r->sets) {
			grow(r);
			h = entry(r, number, from);
		}
		*h = (struct host){*from, now, now + l->average, ticks(now - l->min), number};
		return NTP_PACE_FINE;
	}
	fast = too_fast(h, l, now);
	h->last = now;
	if (!fast)
		return NTP_PACE_FINE;
	if ((uint32_t)(ticks(now) - h->warned) < ticks(l->min))
		return NTP_PACE_DROP;
	h->warned = ticks(now);
	return NTP_PACE_WARN;
}
