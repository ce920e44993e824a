/*
 * Which network belongs to which interface, for the question "does this address overlap another interface's?".
 * A tree of disjoint ranges: two networks either nest or lie apart, and those of one interface that nest are kept as
 * the wider one, so "overlaps" serves as the tree's "equal". Knows addresses; refuses to know lines and links.
 */
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/interfaces_private.h"

struct range {
	char vpn[VPN_NAME];
	int family;
	unsigned char low[16], high[16];
};

struct networks {
	void *tree; /* of struct range */
};

static int by_range(const void *va, const void *vb)
{
	const struct range *a = va, *b = vb;
	int c = strcmp(a->vpn, b->vpn);

	if (c)
		return c;
	if (a->family != b->family)
		return a->family < b->family ? -1 : 1;
	if (memcmp(a->high, b->low, sizeof a->high) < 0)
		return -1;
	return memcmp(a->low, b->high, sizeof a->low) > 0;
}

static void range_of(const char *vpn, const struct net_address *a, struct range *r)
{
	size_t len = a->family == AF_INET ? 4 : 16;

	*r = (struct range){.family = a->family};
	snprintf(r->vpn, sizeof r->vpn, "%s", vpn);
	memcpy(r->low, &a->address, len);
	memcpy(r->high, &a->address, len);
	for (size_t bit = a->prefix; bit < 8 * len; bit++) {
		unsigned char m = (unsigned char)(0x80 >> bit % 8);
		r->low[bit / 8] &= (unsigned char)~m;
		r->high[bit / 8] |= m;
	}
}

/* Link-local addresses are every link's own. */
static bool counts(const struct net_address *a)
{
	return a->family == AF_INET || !IN6_IS_ADDR_LINKLOCAL(&a->address);
}

/* Lies address i in a network of the same interface that stands for it? */
static bool is_covered(const struct wish *w, size_t i)
{
	struct range mine, other;

	range_of(w->vpn, &w->address[i], &mine);
	for (size_t k = 0; k < w->count; k++) {
		if (k == i || !counts(&w->address[k]) || w->address[k].prefix > w->address[i].prefix)
			continue;
		if (w->address[k].prefix == w->address[i].prefix && k > i)
			continue;
		range_of(w->vpn, &w->address[k], &other);
		if (by_range(&mine, &other) == 0)
			return true;
	}
	return false;
}

struct networks *networks_new(void)
{
	struct networks *ix = calloc(1, sizeof *ix);

	if (!ix)
		abort();
	return ix;
}

void networks_free(struct networks *ix)
{
	if (!ix)
		return;
	tdestroy(ix->tree, free);
	free(ix);
}

static void remove_one(struct networks *ix, const struct wish *w, size_t i)
{
	struct range key, *kept;
	void *node;

	if (!counts(&w->address[i]) || is_covered(w, i))
		return;
	range_of(w->vpn, &w->address[i], &key);
	node = tfind(&key, &ix->tree, by_range);
	if (!node)
		return;
	kept = *(struct range **)node;
	tdelete(&key, &ix->tree, by_range);
	free(kept);
}

static bool add_one(struct networks *ix, const struct wish *w, size_t i)
{
	struct range *r;
	void *node;

	if (!counts(&w->address[i]) || is_covered(w, i))
		return true;
	r = malloc(sizeof *r);
	if (!r)
		abort();
	range_of(w->vpn, &w->address[i], r);
	node = tsearch(r, &ix->tree, by_range);
	if (!node)
		abort();
	if (*(struct range **)node == r)
		return true;
	free(r);
	return false;
}

long networks_add(struct networks *ix, const struct wish *w)
{
	for (size_t i = 0; i < w->count && w->routed; i++) {
		if (add_one(ix, w, i))
			continue;
		for (size_t k = 0; k < i; k++)
			remove_one(ix, w, k);
		return (long)i;
	}
	return -1;
}

void networks_remove(struct networks *ix, const struct wish *w)
{
	for (size_t i = 0; i < w->count && w->routed; i++)
		remove_one(ix, w, i);
}
