/*
 * Does what an association line hangs on stand: addresses, interfaces, VPN instances?
 */
#ifndef LYREBIRD_NTP_SOURCES_CHECK_H
#define LYREBIRD_NTP_SOURCES_CHECK_H

#include "base/fault.h"
#include "device/device.h"
#include "ntp/sources.h"

#define NTP_STATIC_MAX 256 /* unicast servers, peers and multicast servers together */
#define NTP_MULTICAST_CLIENTS_MAX 1024

/* 0, or -1 with the fault of the first line that cannot stand in the next tree. */
int ntp_sources_check(const struct device *d, const struct store *s, const struct ntp_sources *c, struct fault *f);
/* Removes the lines in force (not those that this very transaction asks for) whose ground is gone. */
int ntp_sources_amend(const struct device *d, const struct ntp_sources *in_force, struct txn *t, struct fault *f);

/* Is it an address that one host can have? */
bool ntp_address_is_host(enum ntp_family family, const struct in6_addr *a);

#endif
