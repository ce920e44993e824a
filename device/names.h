/*
 * The device's name service: hosts of the configuration (`ip host`, `ipv6 host`), then the name servers (`dns server`,
 * with `dns resolve`), asked in the routing instance that wants to know.
 */
#ifndef LYREBIRD_DEVICE_NAMES_H
#define LYREBIRD_DEVICE_NAMES_H

#include <libxml/tree.h>
#include <netinet/in.h>

struct device;
struct name_request;

/* Is called once, from the event loop: the family and the address (IPv4 in the first 4 octets), or AF_UNSPEC if nobody
 * knows the name. The request is gone afterwards. */
typedef void name_found(void *ctx, int family, const struct in6_addr *address);

/* vpn "" = the public network. family: AF_INET, AF_INET6, or AF_UNSPEC for either, IPv4 first. Never NULL. */
struct name_request *name_resolve(
	struct device *d, const char *name, const char *vpn, int family, name_found *found, void *ctx);
/* found will not be called. NULL is fine. */
void name_cancel(struct name_request *r);

/* ---- for sessions ---- */

struct login;

/* <resolve-name name= vpn= family="ipv4|ipv6"/>, answered later by <ok address=/>, "" if nobody knows the name. */
xmlDoc *name_run(struct device *d, struct login *l, const xmlNode *ask, int *fd);

#endif
