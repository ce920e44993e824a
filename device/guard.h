/*
 * Who is kept out for a while because of wrong passwords: local users (`local-aaa-user wrong-password`) and the
 * addresses that they came from (`ssh server ip-block`, `telnet server ip-block`).
 */
#ifndef LYREBIRD_DEVICE_GUARD_H
#define LYREBIRD_DEVICE_GUARD_H

#include <stdbool.h>

#include "device/control.h"

/* May connections of this service ("telnet", "ssh") come from this address? */
bool guard_admits(const struct device *d, const char *service, const char *from);
/* Is the local user locked? */
bool guard_locks(const struct device *d, const char *user);

/* Something wrong was said to prove who one is. local = `user` is a local user, who is counted and locked too; other
 * names are anybody's invention. */
void guard_failed(const struct device *d, const struct login *l, const char *user, bool local);
/* Somebody got in: what was counted of the user and the address is forgotten. */
void guard_passed(const struct device *d, const struct login *l, const char *user);

#endif
