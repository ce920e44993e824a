/*
 * A feature turns committed configuration into behaviour: one struct of hooks. The list of features is features.c.
 * Features hear only of commits; they never see a terminal, a candidate or a session.
 *
 * Order at a commit: txn_apply(edit); every feature's amend; every check; every prepare; then every apply, or, if one
 * refused, abandon of those that had prepared, and txn_abort. Hooks may be NULL.
 */
#ifndef LYREBIRD_DEVICE_FEATURE_H
#define LYREBIRD_DEVICE_FEATURE_H

#include <libxml/tree.h>

#include "base/fault.h"
#include "datastore/store.h"

struct device;

struct feature {
	const char *name;

	/* Once at start (after the namespace exists, before the startup configuration is applied) and at the end.
	 * start returns a state that the device keeps for the feature, NULL with errno if it cannot. */
	void *(*start)(struct device *d);
	void (*stop)(void *state);

	/* Adds what the system itself adds or removes (`ntp server disable`; lines that hang on a deleted interface).
	 */
	int (*amend)(void *state, struct txn *t, struct fault *f);
	/* Is the next tree possible? No side effects. */
	int (*check)(void *state, const struct txn *t, struct fault *f);
	/* Gets what may fail (sockets, namespaces). */
	int (*prepare)(void *state, const struct txn *t, struct fault *f);
	void (*apply)(void *state, const struct txn *t); /* may not fail */
	void (*abandon)(void *state);

	/* Answers <get status="NAME" ...>: fills reply (<data>). status_names = NULL-terminated list it answers. */
	const char *const *status_names;
	int (*status)(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f);
	/* Answers <action name="NAME" ...>. *fd may be set to a descriptor to pass (device closes it after sending). */
	const char *const *action_names;
	int (*action)(void *state, const xmlNode *ask, xmlNode *reply, int *fd, struct fault *f);
};

extern const struct feature *const features[]; /* NULL-terminated, in order of dependence */

/* State of a feature by name ("interface"), for features that build on another. NULL if it has not started. */
void *feature_state(const struct device *d, const char *name);

#endif
