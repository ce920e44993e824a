/*
 * Inside of the commit history of a device. Private to device/commits*.c and rollback.c.
 */
#ifndef LYREBIRD_DEVICE_COMMITS_PRIVATE_H
#define LYREBIRD_DEVICE_COMMITS_PRIVATE_H

#include "device/commits.h"

struct commits {
	struct device *device;
	struct points *points;
	const struct point *note; /* of the commit under way */
	bool added;		  /* its point is on the disk */
	struct fault refused;	  /* why the last rollback failed; no code: it did not */
};

struct commits *commits_of(const struct device *d);

/* Running as text. Caller frees. */
char *running_text(const struct device *d);
/* Notes the present state, whose text is given (NULL = running), as the one after the last point. */
void commits_anchor(struct commits *c, const char *text);

struct way { /* edits that lead from running back over points, newest first */
	xmlDoc **doc;
	const xmlNode **edit;
	size_t count;
};

/* Back over every point from `oldest` on. -1 with the fault if one of them cannot be read; to be cleared anyway. */
int way_back(const struct commits *c, unsigned long oldest, struct way *w, struct fault *f);
void way_clear(struct way *w);
/* Running taken back over those points in a transaction, which the caller aborts. NULL with the fault. */
struct txn *look_back(const struct commits *c, unsigned long oldest, struct fault *f);

/* A listed point by the attribute `id` or `label` of a request; NULL with the fault. */
const struct point *asked_point(const struct commits *c, const xmlNode *ask, struct fault *f);

/* Is what a rollback asks for there? 0, or -1 with the fault. */
int rollback_target(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f);

/* Statuses of the feature (commits_show.c). */
extern const char *const commits_status_names[];
int commits_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f);

#endif
