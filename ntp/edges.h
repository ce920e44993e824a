/*
 * When time ranges may begin or end: at each minute of the device's local time, and whenever its clock is set.
 */
#ifndef LYREBIRD_NTP_EDGES_H
#define LYREBIRD_NTP_EDGES_H

#include <stdbool.h>

#include "device/device.h"

struct ntp_edges;

/* look(ctx) is called from the event loop, in the first moment of each local minute that is watched. Never NULL. */
struct ntp_edges *ntp_edges_new(struct device *d, void (*look)(void *ctx), void *ctx);
void ntp_edges_free(struct ntp_edges *e);

/* Watches from now on, with a look at once, or no longer: a device whose lists have no ranges does not wake up. */
void ntp_edges_watch(struct ntp_edges *e, bool on);

#endif
