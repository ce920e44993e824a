/*
 * What the kernel knows of a link and its namespace that decides whether a request may be answered where it comes in.
 */
#ifndef LYREBIRD_NTP_XDP_HOST_H
#define LYREBIRD_NTP_XDP_HOST_H

#include "device/net/net.h"
#include "ntp/xdp/shared.h"

/* Fills *r for a link (its kernel name) of an instance: its MAC address, all its addresses but link-local ones, the
 * routes of the instance and the TTL of what leaves. A family with more of them than there is room for gets none. */
void xdp_host_read(struct net *n, const char *link, struct xdp_rules *r);

/* A descriptor that becomes readable when links, addresses or routes of an instance change; the caller reads it empty
 * and closes it. -1 with errno. */
int xdp_host_watch(struct net *n);

#endif
