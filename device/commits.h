/*
 * What the process of a device does with its commit history: notes every commit, shows the points, goes back to them.
 */
#ifndef LYREBIRD_DEVICE_COMMITS_H
#define LYREBIRD_DEVICE_COMMITS_H

#include "device/points.h"
#include "device/private.h"

/* What the next commit is noted as; all but id and time are the caller's. NULL: it is not noted (a start). */
void commits_note(struct device *d, const struct point *note);

/* After the startup configuration was loaded: notes what it differs in from the state after the last commit.
 * text = the file it was loaded from (NULL = none), as_text = running is what the text says and no more. */
void commits_begin(struct device *d, const char *text, bool as_text);
/* After running was saved into the startup file, whose text is given. */
void commits_saved(struct device *d, const char *text);

/* Makes running what it was after the point `id` or `label` of the request, before its newest `count` points, or what
 * the `file` of the flash says. The commit is noted as commits_note told. 0 and *changed tells whether anything did, or
 * -1 with the fault and nothing changed. */
int commits_rollback(struct device *d, const xmlNode *ask, bool *changed, struct fault *f);
/* The same to what it was before a point. */
int commits_back_before(struct device *d, unsigned long id, bool *changed, struct fault *f);
/* Is that way still there, as far as the history is concerned? */
bool commits_reach(const struct device *d, unsigned long id);
/* Points from that one on are kept whatever is taken off the list; 0 = none in particular. */
void commits_keep(struct device *d, unsigned long id);
/* Id of the next point; was running saved after that point was made? */
unsigned long commits_next(const struct device *d);
bool commits_saved_since(const struct device *d, unsigned long id);
/* Labels the point `id` with `label` ("" = no label); takes the point of that id or label, or the oldest `count`, off
 * the list. 0, or -1 with the fault. */
int commits_label(struct device *d, const xmlNode *ask, struct fault *f);
int commits_forget(struct device *d, const xmlNode *ask, struct fault *f);

#endif
