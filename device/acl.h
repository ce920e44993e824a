/*
 * Lists of rules as filters of source addresses: who may log in, who may ask for the time.
 */
#ifndef LYREBIRD_DEVICE_ACL_H
#define LYREBIRD_DEVICE_ACL_H

#include <netinet/in.h>
#include <stdbool.h>

#include "datastore/store.h"
#include "device/time_range.h"

struct acl_source { /* where a connection comes from, and when */
	int family;
	struct in6_addr address; /* IPv4 in the first 4 octets */
	int64_t at;		 /* device time, ns since 1970 */
};

/* Does the basic or advanced list (of the family) of that number or name let the address in? The matching rule with the
 * smallest number decides, and what no rule matches is out; a list that is absent or has no rules keeps nobody out. A
 * rule matches nothing while its time range is off, or if it asks for more than a TCP connection from an address (a
 * destination, a port, a VPN instance, fragments). */
bool acl_admits(const struct store *s, const char *list, const struct acl_source *from);

struct acl_rule {
	unsigned long number;
	bool permit;
	struct in6_addr address, ignored; /* bits set in `ignored` count for nothing; IPv4 in the first 4 octets */
	char vpn[32];			  /* `vpn-instance`: packets of that one only; "" = packets of any */
};

/* The rules of a list of IPv4 (AF_INET) or IPv6 that judge packets by their source alone and whose time range, if they
 * have one, is on, in the order of their numbers; the caller frees *rules. None if the list is absent or has no such
 * rule: a rule that asks for more (fragments, a destination) matches nothing. */
size_t acl_rules(
	const struct store *s, int family, const char *list, struct time_ranges *ranges, struct acl_rule **rules);

#endif
