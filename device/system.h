/*
 * Wordings of times that several displays share.
 */
#ifndef LYREBIRD_DEVICE_SYSTEM_H
#define LYREBIRD_DEVICE_SYSTEM_H

#include <stddef.h>
#include <stdint.h>

struct device;

/* "0 day, 12 hours, 0 minute": the singular stands for 0 and 1. */
void uptime_text(int64_t seconds, char *buf, size_t len);
/* Device time, ns since 1970, in the time zone of the device: "2026-01-31 12:00:00+00:00". */
void time_text(const struct device *d, int64_t ns, char *buf, size_t len);

#endif
