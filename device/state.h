/*
 * The state folder of a device: made if it is missing, locked, its key and its flash found.
 */
#ifndef LYREBIRD_DEVICE_STATE_H
#define LYREBIRD_DEVICE_STATE_H

#include "device/private.h"

/* Makes the folder and those above it, for this user alone. 0 (also if it is there), or -1 with errno. */
int state_make_folders(const char *path);

/* Opens the folder that the options name: from then on it is this device's until d->lock is closed, d->secret is its
 * key and options.state is absolute. 0, or -1 after a message on standard error. */
int state_open(struct device *d);

/* "lyrebird run: WHAT WHICH: " and the reason in errno on standard error. -1. */
int state_failed(const char *what, const char *which);

#endif
