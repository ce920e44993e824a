/*
 * The device's name service: hosts of the configuration (`ip host`, `ipv6 host`), then the name servers (`dns server`,
 * with `dns resolve`), asked in the routing instance that wants to know.
 */
#ifndef LYREBIRD_DEVICE_NAMES_H
#define LYREBIRD_DEVICE_NAMES_H

#include <netinet/in.h>

struct device;
struct name_request;

/* Is called once, from the event loop: the family and the address (IPv4 in the first 4 octets), or AF_UNSPEC if nobody
 * knows the name. The request is gone afterwards. */
typedef void name_found(void *ctx, int family, const struct in6_addr *address);

/* vpn "" = the public network. Never NULL. */
struct name_request *name_resolve(struct device *d, const char *name, const char *vpn, name_found *found, void *ctx);
/* found will not be called. NULL is fine. */
void name_cancel(struct name_request *r);

#endif
