/*
 * A candidate: this session's uncommitted edits as an overlay on running, in the same tree form as a configuration.
 * Attribute `op` on a line element says what is done to it: "set" (create, or replace its values), "delete",
 * "replace" (delete with all its content, then create); without `op` the element only leads to edited content
 * (NETCONF's edit-config, RFC 6241 section 7.2, works the same way). Root element: <edit>.
 * Kept small by merging: an edit of the same instance takes the place of the earlier one.
 */
#ifndef LYREBIRD_DATASTORE_EDIT_H
#define LYREBIRD_DATASTORE_EDIT_H

#include <stdbool.h>
#include <stdio.h>

#include "datastore/line.h"

struct candidate;

struct candidate *candidate_new(const struct image *im);
void candidate_free(struct candidate *c);
void candidate_clear(struct candidate *c);
bool candidate_empty(const struct candidate *c);

/* Where an edit happens: the opening lines from the system view down. path[0] stands in the system view. */
struct place {
	int depth;
	const xmlNode *line[8]; /* without <view>; only identity values matter */
	view_id view[9];	/* view[0] = system view; view[i+1] = view that line[i] opens */
};

/* Records `line` (taken) as set at the place. The opening lines of the place that do not exist in running must have
 * been set before. */
void candidate_set(struct candidate *c, const struct place *p, xmlNode *line);
/* Records the deletion of the instance `line` (taken; identity values suffice; further values must agree with the line
 * that stands at the commit, else nothing is deleted). A line that this candidate created
 * keeps its deletion on record: running may hold it by the time of the commit. */
void candidate_delete(struct candidate *c, const struct place *p, xmlNode *line);

/* Records every edit of an <edit> tree whose lines are of the image (difference_towards). */
void candidate_adopt(struct candidate *c, const xmlNode *edit);

/* The edit element for an instance at the place; NULL if this candidate does not touch it, or only what is below it.
 * Its `op` attribute tells what is done. Borrowed until the next edit. */
const xmlNode *candidate_find(const struct candidate *c, const struct place *p, const xmlNode *line);
/* Is the place itself deleted or replaced here, so that what running holds below it no longer counts? */
bool candidate_hides(const struct candidate *c, const struct place *p);
/* Adds the edits of the place that have the words of `like` to an array, which the caller frees (starting with NULL
 * and 0). */
void candidate_like(
	struct candidate *c, const struct place *p, const xmlNode *like, const xmlNode ***line, size_t *count);

/* First edit element directly at the place (follow ->next); NULL if none. */
const xmlNode *candidate_at(const struct candidate *c, const struct place *p);

/* The whole overlay (root <edit>), borrowed. */
const xmlNode *candidate_root(const struct candidate *c);
/* An <edit> document for <check>: `line` (not taken; not yet recorded) as set, or as its own `op` attribute says, at
 * the place, with the edits beside it and the uncommitted objects whose names its words hold (the interface or the
 * VPN instance that was made before). Costs what these cost, whatever the size of the candidate. */
xmlDoc *candidate_branch(const struct candidate *c, const struct place *p, const xmlNode *line);

/* The uncommitted lines as `display configuration candidate` prints them: set lines in canonical text, deletions as
 * undo forms, indented below their opening lines, no `#`. */
void candidate_print(const struct candidate *c, FILE *out);

#endif
