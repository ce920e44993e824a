/*
 * Hosts by a keyed hash in sets of four, the one that was silent longest gives way. With each host more the table grows
 * by one set, as long as it may: the next set in turn is split in two (linear hashing), so the table is as large as the
 * crowd and never has to be made anew. A set is one line of the cache, as a crowd's table is larger than the cache.
 * Knows addresses and times; knows nothing of packets, of rights or of what a host is told.
 */
#include "ntp/rate.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>

#define WAYS 4
#define FIRST_BITS 8
#define FIRST ((size_t)1 << FIRST_BITS) /* sets */
#define LAST_BITS 40
#define DEBT_BITS 24
#define TAG_BITS 48
#define WARNED_BITS 16
#define TICK 17	 /* times are kept to 2^17 ns: 0.13 ms, for 4 years */
#define COARSE 6 /* those of warnings to 2^6 of that: 8 ms, for 9 minutes */
#define HUGE 0x200000

struct host {
	uint64_t last : LAST_BITS; /* packet, ticks */
	uint64_t debt : DEBT_BITS; /* grows by the average with each packet, shrinks with time; as of `last`, ticks */
	uint64_t tag : TAG_BITS;   /* of the hash, which stands for the address; 0 = the entry is empty */
	uint64_t warned : WARNED_BITS; /* time of the last warning, coarse */
};

struct set {
	_Alignas(64) struct host host[WAYS];
};
_Static_assert(sizeof(struct set) == 64, "a set is a line of the cache");

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

/* Pages that nobody has written to take no memory. Those of a large crowd had better be huge ones, as each host lies on
 * another page; a small one should not take 2 MB. */
static void begin(struct ntp_rate *r)
{
	size_t room = r->most * sizeof *r->set;
	char *at = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	size_t small = HUGE + (HUGE - (uintptr_t)at % HUGE) % HUGE;

	assert(at != MAP_FAILED);
	if (room > small)
		(void)madvise(at + small, room - small, MADV_HUGEPAGE);
	r->set = (struct set *)(void *)at;
	r->sets = FIRST;
	r->hosts = 0;
}

/* ---- hosts ---- */

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static uint64_t tag_of(uint64_t h)
{
	return h >> FIRST_BITS & (((uint64_t)1 << TAG_BITS) - 1);
}

/* Objects lie apart, and not farther than this number can tell. */
static uint32_t number_of(const void *instance)
{
	return (uint32_t)((uintptr_t)instance >> 3);
}

/* Two hosts of a million have the same set and tag once in 100,000 crowds; they then count as one. */
static uint64_t hash(const struct ntp_rate *r, const void *instance, const struct in6_addr *from)
{
	uint64_t word[2], h;

	memcpy(word, from, sizeof word);
	h = mix(mix(mix(r->key[0], word[0]), word[1] ^ r->key[1]), number_of(instance));
	return tag_of(h) ? h : h | FIRST;
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

		if (!h->tag || set_of(r, (uint64_t)h->tag << FIRST_BITS | from % FIRST) != last)
			continue;
		r->set[last].host[taken++] = *h;
		h->tag = 0;
	}
}

/* The host's entry, or an empty one, or that of the one that was silent longest. */
static struct host *entry(struct ntp_rate *r, uint64_t h, uint64_t now)
{
	struct host *set = r->set[set_of(r, h)].host, *oldest = set;
	uint64_t tag = tag_of(h), age, most = 0;

	for (int i = 0; i < WAYS; i++) {
		if (set[i].tag == tag)
			return &set[i];
		age = set[i].tag ? (now - set[i].last) << (64 - LAST_BITS) >> (64 - LAST_BITS) : UINT64_MAX;
		if (age > most) {
			most = age;
			oldest = &set[i];
		}
	}
	return oldest;
}

void ntp_rate_expect(const struct ntp_rate *r, const void *instance, const struct in6_addr *from)
{
	if (r->set)
		__builtin_prefetch(&r->set[set_of(r, hash(r, instance, from))], 1);
}

/* ---- rates ---- */

static uint64_t ticks(int64_t ns)
{
	return (uint64_t)ns >> TICK;
}

/* Since the host's last packet. */
static uint64_t gap(const struct host *h, uint64_t now)
{
	return (now - h->last) & (((uint64_t)1 << LAST_BITS) - 1);
}

/* A debt is never greater than what makes the next packet too fast: a host that slows down is served again soon. */
static bool too_fast(struct host *h, const struct ntp_rate_limits *l, uint64_t now)
{
	uint64_t average = ticks(l->average), most = NTP_RATE_BURST * average, past = gap(h, now);

	if (h->debt > most) /* of a limit that stands no more */
		h->debt = most;
	h->debt = h->debt > past ? h->debt - past : 0;
	if (past < ticks(l->min) || h->debt > (NTP_RATE_BURST - 1) * average)
		return true;
	h->debt += average;
	return false;
}

/* Who was silent for that long was not told either, however often the coarse time has gone round. */
static bool was_warned(const struct host *h, const struct ntp_rate_limits *l, uint64_t now)
{
	return gap(h, now) < ticks(l->min) && (uint16_t)((now >> COARSE) - h->warned) < ticks(l->min) >> COARSE;
}

static enum ntp_pace note_again(struct host *h, const struct ntp_rate_limits *l, uint64_t now)
{
	bool warned = was_warned(h, l, now), fast = too_fast(h, l, now);

	h->last = now;
	if (warned)
		return fast ? NTP_PACE_DROP : NTP_PACE_FINE;
	h->warned = (fast ? now : now - ticks(l->min)) >> COARSE;
	return fast ? NTP_PACE_WARN : NTP_PACE_FINE;
}

enum ntp_pace ntp_rate_note(struct ntp_rate *r, const struct ntp_rate_limits *l, const void *instance,
	const struct in6_addr *from, int64_t now)
{
	uint64_t h = hash(r, instance, from), at = ticks(now);
	struct host *host;

	if (!r->set)
		begin(r);
	host = entry(r, h, at);
	if (host->tag == tag_of(h))
		return note_again(host, l, at);
	if (++r->hosts > r->sets) {
		grow(r);
		host = entry(r, h, at);
	}
	*host = (struct host){.last = at, .debt = ticks(l->average), .tag = tag_of(h)};
	host->warned = (at - ticks(l->min)) >> COARSE;
	return NTP_PACE_FINE;
}
