/*
 * Lines in force by default beside the lines that are stored. Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_DEFAULTS_H
#define LYREBIRD_DATASTORE_DEFAULTS_H

#include <stdbool.h>

#include "datastore/line.h"

/* Does the view have defaults that are printed like stored lines? */
bool defaults_shown(const struct image *im, view_id v);

struct defaults; /* of all views; each view's are read when they are first asked for */
struct defaults *defaults_new(const struct image *im);
void defaults_free(struct defaults *d);

/* A stored line of the view that is looked at. */
struct beside {
	const xmlNode *line;
	int command;
};
/* A line in force by default. */
struct in_force {
	const char *text;    /* lives as long as the image */
	const xmlNode *line; /* lives as long as the defaults; NULL for an undo form */
	int command;	     /* whose line it is, or whose absence */
	bool shown;	     /* it is printed like a stored line */
};
/* Tells found() of each line that is in force by default in view v beside the `count` stored ones. */
void defaults_in_force(struct defaults *d, view_id v, const struct beside *stored, size_t count,
	void (*found)(void *ctx, const struct in_force *line), void *ctx);

/* Does m take back a function that is on by default, `undo stp enable`, in a view that has a line for the other state?
 * Then *other is the match of that, `stp disable`. */
bool default_opposite(const struct image *im, view_id v, const struct match *m, struct match *other);

/* Does the line (of a command of view v) say no more than what is in force by default anyway, `ntp max-distance 1`?
 * Only lines of pages that are `sparse` do. */
bool default_says(const struct image *im, view_id v, int command, const xmlNode *line);

#endif
