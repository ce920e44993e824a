/*
 * Inside of a store and of a transaction: the indexed tree and the journal of what was done to it.
 * Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_TREE_H
#define LYREBIRD_DATASTORE_TREE_H

#include "datastore/index.h"
#include "datastore/store.h"

struct store {
	const struct image *im;
	view_id system;
	xmlDoc *doc; /* its dictionary holds all names once */
	xmlNode *root;
	struct index ix;
	unsigned long version;
	uint32_t *count;  /* by command: its lines in the system view */
	struct txn *open; /* the one transaction that is under way */
};

enum step_kind { STEP_ADD, STEP_DROP, STEP_SWAP, STEP_RETYPE };

struct step {
	enum step_kind kind;
	bool made_view; /* ADD: the <view> element was made for it */
	struct record *r;
	struct record was; /* command, view, enters, node and gone before the step */
	xmlNode *node;	   /* ADD, SWAP: the new line; DROP: the line that was taken out */
	xmlNode *place;	   /* DROP: element it stood in */
	xmlNode *prev;	   /* DROP: sibling before it */
};

struct slot { /* one changed line; before and after are told apart by the record */
	struct record *r;
	xmlNode *before;
	int view, command; /* view `before` stood in, and what it is of there */
};

struct txn {
	struct store *s;
	size_t steps, steps_room;
	struct step *step;
	size_t slots, slots_room;
	struct slot *slot;
	bool read;	      /* lines of config_read's edits need not be matched again */
	bool twice;	      /* some line was touched again: its change may have become none */
	unsigned char *asked; /* bitmap by command id, NULL until a deletion in the system view is asked */
};

/* Each does one step and notes it. Lines given are taken and are blocks (block.h). r = the record of the line as it was
 * before it went, NULL if there was none. */
struct record *tree_add(
	struct txn *t, struct record *r, struct record *parent, view_id view, int command, xmlNode *line);
void tree_drop(struct txn *t, struct record *r); /* with everything below it */
void tree_swap(struct txn *t, struct record *r, int command, xmlNode *line);
void tree_retype(struct txn *t, struct record *r, view_id view, int command, view_id enters);
/* Forgets changes that took themselves back. */
void tree_settle(struct txn *t);

/* First line below an opening line (NULL = system view). */
xmlNode *tree_first(const struct store *s, const struct record *parent);
view_id tree_view(const struct store *s, const struct record *parent);

#endif
