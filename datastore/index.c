/*
 * The hash of lines. Identities are not kept: they are recomputed from the line when two hashes agree, which spares
 * about 40 bytes a line. Knows nothing of transactions; `gone` and `slot` belong to those who use it.
 */
#include "datastore/index.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "datastore/command.h"

struct record *record_of(const xmlNode *line)
{
	return line->_private;
}

void index_init(struct index *ix, const struct image *im)
{
	*ix = (struct index){.im = im, .buckets = 64};
	ix->bucket = calloc(ix->buckets, sizeof *ix->bucket);
	assert(ix->bucket);
	if (getrandom(ix->key, sizeof ix->key, GRND_NONBLOCK) < 0)
		ix->key[0] = (uint64_t)(uintptr_t)ix->bucket;
}

void index_clear(struct index *ix)
{
	for (size_t i = 0; i < ix->buckets; i++)
		for (struct record *r = ix->bucket[i], *next; r; r = next) {
			next = r->next;
			free(r->of);
			free(r);
		}
	free(ix->bucket);
	groups_clear(ix);
	*ix = (struct index){0};
}

static uint64_t rotate(uint64_t x, int n)
{
	return x << n | x >> (64 - n);
}

static void sip_round(uint64_t v[4])
{
	v[0] += v[1];
	v[2] += v[3];
	v[1] = rotate(v[1], 13) ^ v[0];
	v[3] = rotate(v[3], 16) ^ v[2];
	v[0] = rotate(v[0], 32);
	v[2] += v[1];
	v[0] += v[3];
	v[1] = rotate(v[1], 17) ^ v[2];
	v[3] = rotate(v[3], 21) ^ v[0];
	v[2] = rotate(v[2], 32);
}

/* SipHash-1-3 of the text, keyed by the index's secret and by the opening line. */
uint64_t index_hash(const struct index *ix, const struct record *parent, const char *text, size_t len)
{
	uint64_t a = ix->key[0] ^ (uint64_t)(uintptr_t)parent, b = ix->key[1], word;
	uint64_t v[4] = {
		a ^ 0x736f6d6570736575u, b ^ 0x646f72616e646f6du, a ^ 0x6c7967656e657261u, b ^ 0x7465646279746573u};

	for (size_t i = 0; i <= len; i += 8) { /* the last word, even an empty one, carries the length */
		size_t n = len - i < 8 ? len - i : 8;
		word = n < 8 ? (uint64_t)len << 56 : 0;
		memcpy(&word, text + i, n);
		v[3] ^= word;
		sip_round(v);
		v[0] ^= word;
	}
	v[2] ^= 0xff;
	sip_round(v);
	sip_round(v);
	sip_round(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

static bool same_identity(const struct index *ix, const struct record *r, const char *identity, size_t len)
{
	char buf[IDENTITY_TEXT];

	return command_identity(ix->im, r->command, r->node, buf, sizeof buf) == len && !memcmp(buf, identity, len);
}

struct record *index_find(const struct index *ix, const struct record *parent, int command, const xmlNode *like)
{
	char identity[IDENTITY_TEXT];
	size_t len = command_identity(ix->im, command, like, identity, sizeof identity);

	if (len >= sizeof identity)
		return NULL;
	uint64_t hash = index_hash(ix, parent, identity, len);
	for (struct record *r = ix->bucket[hash & (ix->buckets - 1)]; r; r = r->next)
		if (r->hash == hash && r->parent == parent && same_identity(ix, r, identity, len))
			return r;
	return NULL;
}

static void grow(struct index *ix)
{
	size_t buckets = ix->buckets * 4;
	struct record **bucket = calloc(buckets, sizeof *bucket);

	assert(bucket);
	for (size_t i = 0; i < ix->buckets; i++)
		for (struct record *r = ix->bucket[i], *next; r; r = next) {
			next = r->next;
			r->next = bucket[r->hash & (buckets - 1)];
			bucket[r->hash & (buckets - 1)] = r;
		}
	free(ix->bucket);
	ix->bucket = bucket;
	ix->buckets = buckets;
}

struct record *index_add(struct index *ix, struct record *parent, view_id view, int command, xmlNode *node)
{
	char identity[IDENTITY_TEXT];
	size_t len = command_identity(ix->im, command, node, identity, sizeof identity);
	struct record *r = calloc(1, sizeof *r);

	assert(r && len < sizeof identity);
	if (ix->count >= ix->buckets)
		grow(ix);
	*r = (struct record){.node = node, .parent = parent, .command = command, .view = (int16_t)view};
	r->enters = (int16_t)command_enters(ix->im, command, node);
	r->hash = index_hash(ix, parent, identity, len);
	struct record **head = &ix->bucket[r->hash & (ix->buckets - 1)];
	r->next = *head;
	*head = r;
	ix->count++;
	node->_private = r;
	if (ix->grouped)
		groups_join(ix, r);
	return r;
}

void index_drop(struct index *ix, struct record *r)
{
	struct record **p = &ix->bucket[r->hash & (ix->buckets - 1)];

	while (*p != r)
		p = &(*p)->next;
	*p = r->next;
	ix->count--;
	groups_leave(ix, r);
	free(r);
}
