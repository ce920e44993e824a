/*
 * The changed lines of a transaction and the opening lines that lead to them, as a tree. Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_TWIGS_H
#define LYREBIRD_DATASTORE_TWIGS_H

#include "datastore/tree.h"

struct twig {
	const xmlNode *before, *after; /* the line; NULL where there is none; the same if it only leads */
	uint32_t first, last, next;    /* twigs below it, twig beside it; 0 = none */
};

struct twigs {
	struct twig *twig; /* [0] = the system view, no line */
	size_t count, room;
};

/* Borrows the lines of the transaction. Lines that came and went are not in it. */
struct twigs twigs_of(const struct txn *t);
void twigs_clear(struct twigs *all);

#endif
