/*
 * Hash over (opening line, identity) of the lines of one tree, so that no look-up depends on how many lines there are.
 * Each line element of an indexed tree carries its record in xmlNode._private. Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_INDEX_H
#define LYREBIRD_DATASTORE_INDEX_H

#include <stdbool.h>
#include <stdint.h>

#include "datastore/line.h"

struct record {
	xmlNode *node;	       /* the line; of a line that is gone: as it was last */
	struct record *parent; /* opening line, NULL = system view */
	struct record *next;   /* hash chain */
	uint64_t hash;
	unsigned long version; /* of the store since which it stands as it does */
	uint32_t slot; /* for a transaction: 1 + index of its change, 0 = untouched */
	int32_t command;
	int16_t view;	/* view it stands in */
	int16_t enters; /* view it opens, -1 if none */
	bool gone;	/* not in the tree now */
};

struct index {
	const struct image *im;
	struct record **bucket;
	size_t buckets, count;
	uint64_t key[2]; /* secret of the hash: nobody outside can make lines that collide */
};

void index_init(struct index *ix, const struct image *im);
void index_clear(struct index *ix); /* frees all records, not the nodes */

/* The record (possibly of a line that is gone) with the identity of `like`, a line of `command`. NULL if none. */
struct record *index_find(const struct index *ix, const struct record *parent, int command, const xmlNode *like);
/* Makes a record for a node that has none (linked by the caller). The node's text is a line of `command` in view. */
struct record *index_add(struct index *ix, struct record *parent, view_id view, int command, xmlNode *node);
/* Takes a record out of the hash and frees it. */
void index_drop(struct index *ix, struct record *r);

struct record *record_of(const xmlNode *line);

#endif
