/*
 * What other features may ask about interfaces: questions to a configuration tree (the next one during a commit), and
 * to the real interfaces. The feature itself is interfaces.c.
 */
#ifndef LYREBIRD_DEVICE_INTERFACES_H
#define LYREBIRD_DEVICE_INTERFACES_H

#include <netinet/in.h>
#include <stdbool.h>

#include "datastore/store.h"

struct device;

/* ---- the tree ---- */

/* Exists: a port of the identity, or a logical interface that is configured. */
bool interface_exists(const struct device *d, const struct store *s, const char *ifname);
/* Primary IPv4 address (network order) of a routed, configured interface. False if it has none. */
bool interface_primary(const struct store *s, const char *ifname, struct in_addr *address, int *prefix);
/* The IPv6 address configured last on a routed interface that speaks IPv6. False if it has none. */
bool interface_ipv6_address(const struct store *s, const char *ifname, struct in6_addr *address);
/* VPN instance it is bound to, "" for the public network. */
const char *interface_vpn(const struct store *s, const char *ifname);
bool interface_ipv6_enabled(const struct store *s, const char *ifname);
/* Interface whose configured address this is, in VPN instance vpn; NULL if none. */
const char *interface_by_address(const struct store *s, const char *vpn, int family, const void *address);

struct net;
struct interface_place { /* where its link is */
	struct net *net;
	unsigned index; /* in the kernel */
	char name[16];	/* there */
	bool up;	/* not shut down, and with a carrier if it needs one */
};
/* False while the interface has no link. */
bool interface_place(const struct device *d, const char *ifname, struct interface_place *p);
/* The interface whose link this is; NULL if it is none of ours. Looks at every interface. */
const char *interface_at(const struct device *d, const struct net *net, unsigned index);

/* ---- VPN instances (vpn.c) ---- */

bool vpn_exists(const struct store *s, const char *name);
bool vpn_has_family(const struct store *s, const char *name, int family);

/* Namespace of a VPN instance, "" = the public network. During a commit also that of an instance which is being
 * created. NULL if there is none. */
struct net *vpn_net(const struct device *d, const char *name);

#endif
