/*
 * What the control socket may ask of the device's clock: the status `clock` and the action `set-clock` (docs/rpc.md).
 */
#ifndef LYREBIRD_DEVICE_CLOCK_REQUEST_H
#define LYREBIRD_DEVICE_CLOCK_REQUEST_H

#include <libxml/tree.h>

#include "base/fault.h"

struct device;

/* Fills <data> with <clock time= weekday= zone= .../>. */
void clock_status(const struct device *d, xmlNode *reply);
/* Sets the clock to time= ("20:20:00") and date= ("2023-05-08"), local time, or UTC if utc="1". -1 with the fault. */
int clock_set(struct device *d, const xmlNode *ask, struct fault *f);

/* A fault of the clock itself, of which nobody is told: moves it by by= (ns), and lets it run drift= (1e-9) too fast
 * from now on. Attributes that are absent change nothing. -1 with the fault. */
int clock_disturb(struct device *d, const xmlNode *ask, struct fault *f);

#endif
