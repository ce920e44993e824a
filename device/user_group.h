/*
 * User groups (`user-group`, `task-group` in the aaa view): what a group may do, as a command level.
 */
#ifndef LYREBIRD_DEVICE_USER_GROUP_H
#define LYREBIRD_DEVICE_USER_GROUP_H

#include "datastore/store.h"

/* Command level of the group, 0..3; -1 if there is no such group. The device has four groups that no line makes:
 * visit-ug (0), monitor-ug (1), system-ug (2), manage-ug (3). */
int user_group_level(const struct store *s, const char *group);

#endif
