/*
 * A configuration (running) and its transactions. Look-up is by a hash over (parent, identity); the cost of a
 * transaction follows the size of the edit, never of the configuration.
 *
 *   struct txn *t = txn_begin(store);
 *   if (txn_apply(t, edit, &fault) || features refuse) txn_abort(t); else txn_commit(t);
 *
 * txn_apply works in place and notes how to go back, so between begin and commit store_root() shows the next tree.
 * Nobody else may touch the store meanwhile. Knows nothing of features, sessions or sockets.
 */
#ifndef LYREBIRD_DATASTORE_STORE_H
#define LYREBIRD_DATASTORE_STORE_H

#include <stdbool.h>
#include <stdio.h>

#include "base/fault.h"
#include "datastore/edit.h"

struct store;
struct txn;

struct store *store_new(const struct image *im);
void store_free(struct store *s);
const struct image *store_image(const struct store *s);
/* Root element <config>; its children are the lines of the system view. Borrowed. */
const xmlNode *store_root(const struct store *s);
/* Counts commits; starts at 1. */
unsigned long store_version(const struct store *s);

/* The instance with the identity of `like` below `parent` (NULL = system view); of an item whatever state stands.
 * O(1). NULL if absent. */
const xmlNode *store_find(const struct store *s, const xmlNode *parent, const xmlNode *like);
/* The same by element name, of which the line must be, and one key value (NULL = single instance):
 * store_get(s, NULL, "interface", "LoopBack0"). */
const xmlNode *store_get(const struct store *s, const xmlNode *parent, const char *element, const char *key);
/* Does the edit set a line that stands so already, and only since a later version than the one its author knew?
 * Or would a list lose what came to it since? text
 * gets the first such line. Costs what the edit costs, nothing if no other version came between. */
bool store_said_since(const struct store *s, const xmlNode *edit, unsigned long version, char *text, size_t len);
/* View a stored line stands in. */
view_id store_view_of(const struct store *s, const xmlNode *line);

/* RFC 6241 section 6 subtree filter over lines: an element with leaves selects the instances whose leaves agree, an
 * element without leaves all of that name, an empty filter everything; `<view/>` empty inside stops descent: the
 * instance without its content. Filters are taken in order until they are too many: SELECT_FILTERS that name whole
 * instances, or SELECT_WALKS that leave key values open. Returns a new document <data>; never NULL. */
#define SELECT_FILTERS 4096
#define SELECT_WALKS 128
xmlDoc *store_select(const struct store *s, const xmlNode *filter);

/* What a transaction did to one line. A line that came and went, or came back as it was, is no change. Lines below a
 * deleted one are changes of their own, after it. Of two states of one item the one takes the place of the other: one
 * change, whose before and after differ in name. The content of a line whose words changed is below `after` only. */
struct change {
	view_id view;	       /* view the line stands in */
	const xmlNode *parent; /* opening line in the next tree, NULL for the system view (or if it is gone) */
	const xmlNode *before; /* the line as it was, NULL if it is new; still readable until commit or abort */
	const xmlNode *after;  /* the line in the next tree, NULL if it is gone */
};

struct txn *txn_begin(struct store *s);
/* Applies an <edit> tree. A deletion of what is not there is no error (and no change). -1 with the fault on an edit
 * that the image does not know; the transaction must then be aborted. May be called several times: features use it
 * to add what the system itself adds or removes. */
int txn_apply(struct txn *t, const xmlNode *edit, struct fault *f);
/* The same for an edit as config_read made it (nobody changed it since): what was matched there is not matched again.
 */
int txn_apply_read(struct txn *t, const xmlNode *edit, struct fault *f);
/* Convenience for features: one line given as text in a view path ("ntp server disable"; "interface X" / "mtu 1500").
 * `text` is parsed by the grammar; an undo form deletes. place = opening line in the tree, NULL = system view. */
int txn_line(struct txn *t, const xmlNode *place, const char *text, struct fault *f);
struct store *txn_store(const struct txn *t);
/* Did the edits ask for this deletion, even if there was nothing to delete? (`undo ntp server disable`) */
bool txn_asked_delete(const struct txn *t, const char *element);

size_t txn_changes(const struct txn *t);
struct change txn_change(const struct txn *t, size_t i);
/* Lines of that element in the system view of the next tree. Costs what the transaction has changed. */
size_t txn_count(const struct txn *t, const char *element);
void txn_abort(struct txn *t);
void txn_commit(struct txn *t); /* version + 1 if there was any change */

#endif
