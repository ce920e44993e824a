/*
 * Reference identifiers of addresses.
 */
#ifndef LYREBIRD_NTP_REFID_H
#define LYREBIRD_NTP_REFID_H

#include <netinet/in.h>

#include "ntp/packet.h"

/* The address itself, or for IPv6 the first four octets of its MD5 (IPv4 in the first 4 octets of *address). Host
 * order of the four octets. 0 if libcrypto refuses MD5. */
uint32_t ntp_refid(enum ntp_family family, const struct in6_addr *address);

#endif
