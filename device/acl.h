/*
 * IPv4 lists of rules as filters of source addresses: who may log in.
 */
#ifndef LYREBIRD_DEVICE_ACL_H
#define LYREBIRD_DEVICE_ACL_H

#include <netinet/in.h>
#include <stdbool.h>

#include "datastore/store.h"

/* Does the basic or advanced list of that number or name let the address in? The matching rule with the smallest number
 * decides, and what no rule matches is out; a list that is absent or has no rules keeps nobody out. A rule that asks
 * for more than a TCP connection from an address (a destination, a port, a time range, a VPN instance, fragments)
 * matches nothing. */
bool acl_admits(const struct store *s, const char *list, struct in_addr from);

#endif
