/*
 * When, how long and how often a local user may be in: `local-user NAME expire-date`, `time-range`, `access-limit`,
 * `idle-timeout`.
 */
#ifndef LYREBIRD_DEVICE_ACCOUNT_H
#define LYREBIRD_DEVICE_ACCOUNT_H

#include "device/control.h"

/* May this user log in now? Not behind the last day of the account (of the device's local time), not while the user's
 * time range is off or does not exist, and not while as many of the user's logins are there as may be. Whoever has no
 * such lines may. */
bool account_is_open(const struct device *d, const char *user);

/* Seconds that the user may be idle; -1 = the user interface says it, 0 = for ever. */
int account_idle_timeout(const struct device *d, const char *user);

#endif
