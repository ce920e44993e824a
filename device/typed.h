/*
 * What was typed lately, by whom and when: kept in memory only, for `display history-command all-users`.
 */
#ifndef LYREBIRD_DEVICE_TYPED_H
#define LYREBIRD_DEVICE_TYPED_H

#include <libxml/tree.h>

#include "device/control.h"

#define TYPED_ENTRIES 256 /* lines that are kept, the newest */

struct typed;

struct typed *typed_new(void);
void typed_free(struct typed *t);

/* Keeps the lines of a session's notification, and the request <forget-typed>: see docs/rpc.md. */
void typed_take(struct device *d, const struct login *l, const xmlNode *notice);
xmlDoc *typed_forget(struct device *d, struct login *l, const xmlNode *ask, int *fd);
/* Adds a <typed user= line= from= time= text=/> for each line, the oldest first. */
void typed_status(const struct device *d, xmlNode *reply);

#endif
