/*
 * The commit engine: an edit goes through every feature's hooks, or nothing of it happens.
 * Knows the store and the hooks of feature.h; knows nothing of sessions or of what features do.
 */
#ifndef LYREBIRD_DEVICE_ENGINE_H
#define LYREBIRD_DEVICE_ENGINE_H

#include <stdbool.h>

#include "datastore/store.h"
#include "device/feature.h"

#define FEATURES_MAX 32

struct engine {
	struct store *running;
	const struct feature *const *features; /* NULL-terminated */
	void *state[FEATURES_MAX];	       /* beside each feature; NULL = not started */
};

/* Applies an <edit>. With restore nothing is amended: what stands in a saved configuration is complete. 0 and
 * *changed tells whether running is another one now (changed may be NULL), or -1 with the fault and nothing changed. */
int engine_commit(const struct engine *e, const xmlNode *edit, bool restore, bool *changed, struct fault *f);
/* The same of several edits, one after the other, as one change. */
int engine_commit_all(const struct engine *e, const xmlNode *const *edits, size_t count, bool restore, bool *changed,
	struct fault *f);
/* Would engine_commit accept the edit as far as amend and check can tell? Nothing changes. */
int engine_check(const struct engine *e, const xmlNode *edit, struct fault *f);

/* Loads an <edit> that sets lines: as a whole if possible, else in ever smaller pieces, so that one refused line does
 * not cost the others. refused(ctx, fault) for every piece left out. Returns how many were. */
int engine_load(
	const struct engine *e, const xmlNode *edit, void (*refused)(void *ctx, const struct fault *f), void *ctx);

#endif
