/*
 * What lies between two states of a configuration: a tree in the form of a configuration, root <difference>, that
 * holds the changed lines and the opening lines that lead to them. Attribute `is` on a line:
 *
 *   new    it was not there before
 *   gone   it is no longer there
 *   was    the line before its words changed; the next element is what it is
 *   now    the line after that; what changed in its view stands below this one
 *
 * Both sides are in it, so that it can be applied, taken back, printed and kept in a file. Knows nothing of who made
 * the change, and when.
 */
#ifndef LYREBIRD_DATASTORE_DIFFERENCE_H
#define LYREBIRD_DATASTORE_DIFFERENCE_H

#include <stdbool.h>
#include <stdio.h>

#include "datastore/store.h"

/* What a transaction has done so far. Costs what the change costs. New document, never NULL. */
xmlDoc *difference_of(const struct txn *t);
/* The same as XML text, at once; a difference as that text. Indented one step, as a commit point holds it. Caller
 * frees. */
char *difference_text(const struct txn *t);
char *difference_write(const xmlNode *difference);
/* The attribute `is` of a line, "" if it has none. Borrowed. */
const char *difference_mark(const xmlNode *line);
bool difference_empty(const xmlNode *difference);
/* Swaps the two sides in place. */
void difference_turn(xmlNode *difference);

/* Makes it, in place, the <edit> that leads from the first state to the second; with back from the second to the first.
 */
void difference_to_edit(xmlNode *difference, bool back);
/* The <edit> that makes `from` what `to` is: whole lines compared, content too. Costs the size of both. */
xmlDoc *difference_towards(const struct store *from, const struct store *to);

/* As the displays of changes print it: two columns of mark ("  ", "- ", "+ "), then the line as in the configuration,
 * but for the second column, in which the text of an indented line begins; "  #" around the blocks. Nothing for an
 * empty one. */
void difference_print(const struct image *im, const xmlNode *difference, FILE *out);

#endif
