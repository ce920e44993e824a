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
	uint32_t slot;	       /* for a transaction: 1 + index of its change, 0 = untouched */
	int32_t command;
	int16_t view;	       /* view it stands in */
	int16_t enters;	       /* view it opens, -1 if none */
	bool gone;	       /* not in the tree now */
	struct membership *of; /* groups it is in, up to one without a group; NULL = none */
};

struct membership {
	struct group *group;
	uint32_t at; /* place among the members */
};

struct group { /* lines that (very likely) share one value of their identity */
	uint64_t hash;
	struct group *next; /* hash chain */
	struct record **member;
	size_t count, room;
};

struct index {
	const struct image *im;
	struct record **bucket;
	size_t buckets, count;
	uint64_t key[2]; /* secret of the hash: nobody outside can make lines that collide */
	bool grouped;	 /* keeps groups, for look-ups that leave a key open */
	struct group **group;
	size_t group_buckets, groups;
};

void index_init(struct index *ix, const struct image *im);
void index_clear(struct index *ix); /* frees all records, not the nodes */

/* The record (possibly of a line that is gone) with the identity of `like`, a line of `command`. NULL if none. */
struct record *index_find(const struct index *ix, const struct record *parent, int command, const xmlNode *like);
/* Makes a record for a node that has none (linked by the caller). The node's text is a line of `command` in view. */
struct record *index_add(struct index *ix, struct record *parent, view_id view, int command, xmlNode *node);
/* Takes a record out of the hash and frees it. */
void index_drop(struct index *ix, struct record *r);

/* The groups (NULL = an empty one) with all lines of `command` that may have the words of `like`: the smallest ones
 * that it tells. False if it tells none, so that every line may. */
bool index_narrow(const struct index *ix, const struct record *parent, int command, const xmlNode *like,
	const struct group *found[2]);

/* Lets an index that is filled already keep groups from now on. */
void index_group(struct index *ix);

/* ---- between index.c and groups.c ---- */

uint64_t index_hash(const struct index *ix, const struct record *parent, const char *text, size_t len);
void groups_join(struct index *ix, struct record *r);
void groups_leave(struct index *ix, struct record *r);
void groups_clear(struct index *ix);

struct record *record_of(const xmlNode *line);

#endif
