/*
 * Commands that stand for other lines. `trunkport 100GE 1/0/1 to 1/0/4` in Eth-Trunk1 is `eth-trunk 1` in four
 * interfaces, `group-member 100GE 1/0/1 to 1/0/2` is two lines with one member each. The attribute `becomes` of a page
 * tells which (docs/command-files.md); a view may have members, to which all lines typed in it go.
 */
#ifndef LYREBIRD_DATASTORE_SPREAD_H
#define LYREBIRD_DATASTORE_SPREAD_H

#include "datastore/line.h"

#define SPREAD_INTERFACES 512 /* in one line */
#define SPREAD_LINE 1024      /* bytes of a line that a command stands for */

struct interface_list {
	size_t count;
	char name[SPREAD_INTERFACES][64]; /* canonical */
};

/* Takes each line that the command in m stands for: an interface in whose view the line belongs (NULL: the view that m
 * was typed in) and the positive form of the line, or its undo form where m is one that lacks the value. Both are
 * borrowed for the call. Anything but 0 ends it. */
typedef int spread_fn(void *ctx, const char *interface, const char *text);

/* Does the command in m stand for other lines? opening = line that opened the view it was typed in, NULL for the system
 * view. A line that stands for itself alone (`group-member 100GE1/0/1`) does not. */
bool spread_wanted(const struct image *im, const struct match *m, const xmlNode *opening);
/* Is the command in m, which stands for other lines, a line of its own as well? Such is one that opens a view, and what
 * takes it away: `vlan 10` is `vlan batch 10` and the view of the VLAN. */
bool spread_besides(const struct image *im, const struct match *m);
/* Matches the text of such a line in the view v; undo = it is to be taken away. True if *m is then the line itself, to
 * be done in reverse: `undo eth-trunk` would take a port out of any trunk. */
bool spread_match(
	const struct image *im, const struct grammar_env *env, view_id v, const char *text, bool undo, struct match *m);
/* Calls `take` for each. Returns 0, what `take` returned, or -1 if the interfaces of m are no range; then *at is the
 * offset of the word that is wrong. Otherwise *at is untouched. */
int spread(const struct image *im, const struct match *m, const xmlNode *opening, spread_fn *take, void *ctx,
	uint32_t *at);

/* Adds the interfaces that a line names, ranges walked through, to the list. Those that are no range are passed over.
 */
void spread_interfaces(const struct image *im, const xmlNode *line, struct interface_list *list);

#endif
