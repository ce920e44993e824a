/*
 * What the NTP service tells about itself: the state behind `display ntp status` and `display ntp statistics packet`.
 */
#ifndef LYREBIRD_NTP_STATUS_H
#define LYREBIRD_NTP_STATUS_H

#include <libxml/tree.h>

#include "ntp/client.h"

/* Adds <ntp-status> with one leaf for each line of the display, numbers in its units and precision. */
void ntp_status_fill(xmlNode *reply, const struct ntp_engine *e);
/* Adds (and returns) <ntp-statistics>: one leaf for each counter, then <drop at= reason=/> for the last drops, the
 * latest first. */
xmlNode *ntp_statistics_fill(xmlNode *reply, const struct ntp_counters *c);
/* The same, with the attributes peer and family, for each association that the request asks for: peer="" (all), "ipv4",
 * "ipv6" or "domain", then address= or domain= and vpn= if it is about one. */
void ntp_peers_fill(xmlNode *reply, const xmlNode *ask, const struct ntp_engine *e);
void ntp_peers_reset(const xmlNode *ask, const struct ntp_engine *e);

/* "LOCAL(0)", "10.1.1.1", or "none" for NULL. */
void ntp_source_refid(const struct ntp_association *a, char *buf, size_t len);
/* Adds <session> for each association, with an attribute for each figure of `display ntp sessions verbose`. */
void ntp_sessions_fill(xmlNode *reply, const struct ntp_engine *e);
/* Adds <loss source= type= reason= time=/> for the last losses of synchronization, the latest first. */
void ntp_losses_fill(xmlNode *reply, const struct ntp_client *c, const struct device *d);
/* Adds <slot> with the figures of `display ntp slot-status`; server: is the server function in use? */
void ntp_slot_fill(xmlNode *reply, const struct ntp_engine *e, const struct clock *c, bool server);

#define NTP_TIME_NEVER "00:00:00.000 UTC Jan 1 1900(00000000.00000000)"
/* Adds <trace stratum= offset= distance= refid= vpn= ahead=/>: where the device stands itself; seconds, the identifier
 * as a number, and how far the device's clock is ahead of the host's (ns). */
void ntp_trace_fill(xmlNode *reply, const struct ntp_engine *e, const struct clock *c);

/* "12:01:48.377 UTC Nov 23 2026(EEAEA9AC.60A15981)": device time in ns since 1970; 0 = NTP_TIME_NEVER. */
void ntp_reference_time(int64_t ns, char *buf, size_t len);

#endif
