/*
 * A local user's own change of the password: checked, hashed, committed.
 */
#ifndef LYREBIRD_DEVICE_PASSWORD_CHANGE_H
#define LYREBIRD_DEVICE_PASSWORD_CHANGE_H

#include <libxml/tree.h>

#include "device/control.h"

/* Changes the password of the login's user if the old one is right and the new one may be used. NULL:
 * control_answer() follows; else the answer at once. */
xmlDoc *password_change(struct device *d, struct login *l, const char *old, const char *new);

#endif
