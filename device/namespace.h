/*
 * The network namespace that a device lives in.
 */
#ifndef LYREBIRD_DEVICE_NAMESPACE_H
#define LYREBIRD_DEVICE_NAMESPACE_H

#include "device/private.h"

/* --net own: enters a new namespace (a user namespace of one user too where it is not root) and brings the interfaces
 * of --interface along. --net host: nothing. -1 with a message on standard error. */
int namespace_enter(struct device *d);
/* Gives the interfaces back to the namespace they came from. */
void namespace_leave(struct device *d);

#endif
