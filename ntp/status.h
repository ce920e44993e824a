/*
 * What the NTP service tells about itself: the state behind `display ntp status` and `display ntp statistics packet`.
 */
#ifndef LYREBIRD_NTP_STATUS_H
#define LYREBIRD_NTP_STATUS_H

#include <libxml/tree.h>

#include "device/clock.h"
#include "ntp/responder.h"

/* Adds <ntp-status> with one leaf for each line of the display, numbers in its units and precision. */
void ntp_status_fill(xmlNode *reply, const struct ntp_refclock *r, const struct clock *c);
/* Adds <ntp-statistics>: one leaf for each counter, then <drop at= reason=/> for the last drops, the latest first. */
void ntp_statistics_fill(xmlNode *reply, const struct ntp_counters *c);

/* "12:01:48.377 UTC Nov 23 2026(EEAEA9AC.60A15981)": device time in ns since 1970. */
void ntp_reference_time(int64_t ns, char *buf, size_t len);

#endif
