/*
 * Rules as intervals of addresses: for each of them, which rule decides. What has no interval (a wildcard with holes)
 * is asked one by one. Rules of one VPN instance make a table of their own. Knows addresses and rules; knows nothing of
 * packets, lines or what follows from a right.
 */
#include "ntp/access.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct interval { /* from `first` up to the next interval */
	struct in6_addr first;
	size_t rank; /* of the rule that decides; SIZE_MAX = none */
	bool permit;
};

struct hole { /* a rule whose ignored bits are not the last ones */
	struct in6_addr address, ignored;
	size_t rank;
	bool permit;
};

struct table { /* the rules that hold in one routing instance */
	char vpn[32];
	size_t intervals, holes;
	struct interval *interval; /* ascending; the first begins at 0 */
	uint32_t *ipv4;		   /* where each of them begins, as a number; NULL for IPv6 */
	struct hole *hole;	   /* by rank */
};

struct list {
	bool configured;
	size_t tables;
	struct table *table; /* the first holds where no other does */
};

struct ntp_access {
	bool restricted[NTP_FAMILIES]; /* one of the rights but limited is given */
	struct list list[NTP_RIGHTS][NTP_FAMILIES];
};

struct ntp_access *ntp_access_new(void)
{
	struct ntp_access *a = calloc(1, sizeof *a);

	assert(a);
	return a;
}

static void list_clear(struct list *l)
{
	for (size_t i = 0; i < l->tables; i++) {
		free(l->table[i].interval);
		free(l->table[i].ipv4);
		free(l->table[i].hole);
	}
	free(l->table);
}

void ntp_access_free(struct ntp_access *a)
{
	if (!a)
		return;
	for (int right = 0; right < NTP_RIGHTS; right++)
		for (int family = 0; family < NTP_FAMILIES; family++)
			list_clear(&a->list[right][family]);
	free(a);
}

/* ---- making a table ---- */

static int compare(const struct in6_addr *a, const struct in6_addr *b)
{
	return memcmp(a, b, sizeof *a);
}

static struct in6_addr last_of(const struct acl_rule *r)
{
	struct in6_addr last = r->address;

	for (int i = 0; i < 16; i++)
		last.s6_addr[i] |= r->ignored.s6_addr[i];
	return last;
}

static struct in6_addr first_of(const struct acl_rule *r)
{
	struct in6_addr first = r->address;

	for (int i = 0; i < 16; i++)
		first.s6_addr[i] &= (uint8_t)~r->ignored.s6_addr[i];
	return first;
}

/* The address after it; false if it is the last there is. */
static bool increment(struct in6_addr *a)
{
	for (int i = 15; i >= 0; i--)
		if (++a->s6_addr[i])
			return true;
	return false;
}

/* Are the ignored bits the last ones, all of them? */
static bool contiguous(const struct acl_rule *r, enum ntp_family family)
{
	bool ignored = false;

	for (int bit = 0; bit < (family == NTP_IPV6 ? 128 : 32); bit++) {
		bool now = r->ignored.s6_addr[bit / 8] >> (7 - bit % 8) & 1;

		if (ignored && !now)
			return false;
		ignored = now;
	}
	return true;
}

/* Behind the 32 bits of an IPv4 address nothing counts. */
static struct acl_rule widened(const struct acl_rule *r, enum ntp_family family)
{
	struct acl_rule wide = *r;

	if (family == NTP_IPV4)
		memset(wide.ignored.s6_addr + 4, 0xff, 12);
	return wide;
}

static int by_first(const void *a, const void *b)
{
	return compare(&((const struct interval *)a)->first, &((const struct interval *)b)->first);
}

/* Every place where a rule begins or has ended begins an interval, and so does 0. */
static void cut(struct table *t, const struct acl_rule *rule, size_t rules)
{
	size_t kept = 0;

	t->interval = calloc(2 * rules + 1, sizeof *t->interval);
	assert(t->interval);
	t->intervals = 1;
	for (size_t i = 0; i < rules; i++) {
		struct in6_addr after = last_of(&rule[i]);

		t->interval[t->intervals++].first = first_of(&rule[i]);
		if (increment(&after))
			t->interval[t->intervals++].first = after;
	}
	qsort(t->interval, t->intervals, sizeof *t->interval, by_first);
	for (size_t i = 1; i < t->intervals; i++)
		if (compare(&t->interval[kept].first, &t->interval[i].first))
			t->interval[++kept] = t->interval[i];
	t->intervals = kept + 1;
	for (size_t i = 0; i < t->intervals; i++)
		t->interval[i].rank = SIZE_MAX;
}

static uint32_t number(const struct in6_addr *a)
{
	uint32_t ipv4;

	memcpy(&ipv4, a, sizeof ipv4);
	return ntohl(ipv4);
}

static void number_all(struct table *t)
{
	t->ipv4 = calloc(t->intervals, sizeof *t->ipv4);
	assert(t->ipv4);
	for (size_t i = 0; i < t->intervals; i++)
		t->ipv4[i] = number(&t->interval[i].first);
}

/* The same as a search without a branch that the processor could guess wrong. */
static size_t locate_ipv4(const struct table *t, uint32_t address)
{
	const uint32_t *low = t->ipv4;

	for (size_t left = t->intervals; left > 1;) {
		size_t half = left / 2;

		low = low[half] <= address ? low + half : low;
		left -= half;
	}
	return (size_t)(low - t->ipv4);
}

/* The interval that an address lies in. */
static size_t locate(const struct table *t, const struct in6_addr *address)
{
	size_t low = 0, high = t->intervals;

	if (t->ipv4)
		return locate_ipv4(t, number(address));
	while (high - low > 1) {
		size_t middle = (low + high) / 2;

		if (compare(&t->interval[middle].first, address) <= 0)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* The next interval from i on that no rule has yet; free[] leads past those that have one. */
static size_t next_free(size_t *free_from, size_t i)
{
	while (free_from[i] != i) {
		free_from[i] = free_from[free_from[i]];
		i = free_from[i];
	}
	return i;
}

/* The first rule that covers an interval decides there: each interval is painted once. */
static void paint(struct table *t, const struct acl_rule *rule, const size_t *rank, size_t rules)
{
	size_t *free_from = calloc(t->intervals + 1, sizeof *free_from);

	assert(free_from);
	for (size_t i = 0; i <= t->intervals; i++)
		free_from[i] = i;
	for (size_t i = 0; i < rules; i++) {
		struct in6_addr first = first_of(&rule[i]), last = last_of(&rule[i]);
		size_t end = locate(t, &last);

		for (size_t at = next_free(free_from, locate(t, &first)); at <= end; at = next_free(free_from, at)) {
			t->interval[at].rank = rank[i];
			t->interval[at].permit = rule[i].permit;
			free_from[at] = at + 1;
		}
	}
	free(free_from);
}

static bool holds_in(const struct acl_rule *r, const char *vpn)
{
	return !r->vpn[0] || !strcmp(r->vpn, vpn);
}

static void make_table(
	struct table *t, const char *vpn, enum ntp_family family, const struct acl_rule *rule, size_t rules)
{
	struct acl_rule *whole = calloc(rules + 1, sizeof *whole);
	size_t *rank = calloc(rules + 1, sizeof *rank), wholes = 0;

	*t = (struct table){.hole = calloc(rules + 1, sizeof *t->hole)};
	assert(whole && rank && t->hole);
	memcpy(t->vpn, vpn, sizeof t->vpn);
	for (size_t i = 0; i < rules; i++) {
		struct acl_rule r = widened(&rule[i], family);

		if (!holds_in(&r, vpn))
			continue;
		if (contiguous(&r, family)) {
			rank[wholes] = i;
			whole[wholes++] = r;
		} else {
			t->hole[t->holes++] = (struct hole){r.address, r.ignored, i, r.permit};
		}
	}
	cut(t, whole, wholes);
	if (family == NTP_IPV4)
		number_all(t);
	paint(t, whole, rank, wholes);
	free(whole);
	free(rank);
}

static bool has_table(const struct list *l, const char *vpn)
{
	for (size_t i = 0; i < l->tables; i++)
		if (!strcmp(l->table[i].vpn, vpn))
			return true;
	return false;
}

void ntp_access_add(
	struct ntp_access *a, enum ntp_right right, enum ntp_family family, const struct acl_rule *rule, size_t rules)
{
	static const char none[32];
	struct list *l = &a->list[right][family];

	list_clear(l);
	*l = (struct list){.configured = true, .table = malloc(sizeof *l->table)};
	assert(l->table);
	make_table(&l->table[l->tables++], none, family, rule, rules);
	for (size_t i = 0; i < rules; i++) {
		if (has_table(l, rule[i].vpn))
			continue;
		l->table = reallocarray(l->table, l->tables + 1, sizeof *l->table);
		assert(l->table);
		make_table(&l->table[l->tables++], rule[i].vpn, family, rule, rules);
	}
	if (right != NTP_RIGHT_LIMITED)
		a->restricted[family] = true;
}

/* ---- asking ---- */

static bool in_hole(const struct hole *h, const struct in6_addr *from)
{
	uint8_t differ = 0;

	for (int i = 0; i < 16; i++)
		differ |= (uint8_t)((h->address.s6_addr[i] ^ from->s6_addr[i]) & ~h->ignored.s6_addr[i]);
	return !differ;
}

static bool table_permits(const struct table *t, const struct in6_addr *from)
{
	const struct interval *i = &t->interval[locate(t, from)];

	for (size_t h = 0; h < t->holes && t->hole[h].rank < i->rank; h++)
		if (in_hole(&t->hole[h], from))
			return t->hole[h].permit;
	return i->permit;
}

static bool permits(const struct list *l, const char *vpn, const struct in6_addr *from)
{
	const struct table *t = l->table;

	if (!l->configured)
		return false;
	for (size_t i = 1; i < l->tables; i++)
		if (!strcmp(l->table[i].vpn, vpn))
			t = &l->table[i];
	return table_permits(t, from);
}

enum ntp_right ntp_access_right(
	const struct ntp_access *a, enum ntp_family family, const char *vpn, const struct in6_addr *from)
{
	if (!a || !a->restricted[family])
		return NTP_RIGHT_PEER;
	for (int right = NTP_RIGHT_PEER; right < NTP_RIGHT_LIMITED; right++)
		if (permits(&a->list[right][family], vpn, from))
			return (enum ntp_right)right;
	return NTP_RIGHT_NONE;
}

bool ntp_access_limited(
	const struct ntp_access *a, enum ntp_family family, const char *vpn, const struct in6_addr *from)
{
	return a && permits(&a->list[NTP_RIGHT_LIMITED][family], vpn, from);
}

bool ntp_access_limits(const struct ntp_access *a)
{
	const struct list *l = a ? a->list[NTP_RIGHT_LIMITED] : NULL;

	return l && (l[NTP_IPV4].configured || l[NTP_IPV6].configured);
}

bool ntp_right_serves(enum ntp_right right)
{
	return right <= NTP_RIGHT_SYNCHRONIZATION;
}
