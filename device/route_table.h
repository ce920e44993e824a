/*
 * The routes of one instance and family for displays: those that interfaces which are up make, and the static ones of
 * the configuration whose next hop lies in one of their networks.
 */
#ifndef LYREBIRD_DEVICE_ROUTE_TABLE_H
#define LYREBIRD_DEVICE_ROUTE_TABLE_H

#include <netinet/in.h>
#include <stdbool.h>

#include "cli/session.h"

struct route {
	struct in6_addr network, hop; /* IPv4 in the first 4 bytes */
	int length;		      /* of the prefix */
	bool is_static;
	bool relayed; /* its interface was found through the next hop */
	bool drops;   /* leads to NULL0 */
	bool own;     /* an address of the device or a broadcast address */
	unsigned preference, tag;
	char interface[64];
};

struct route_table {
	int family;
	struct route *route; /* by network; of one network only those of the best preference */
	size_t count;
};

/* vpn "" = the public network. -1 if the device is gone (it was said). Freed by route_table_clear. */
int route_table_read(struct session *s, const char *vpn, int family, struct route_table *t);
void route_table_clear(struct route_table *t);

bool route_same_network(const struct route *a, const struct route *b);
/* Drops the routes for which keep() is false. */
void route_table_filter(struct route_table *t, bool (*keep)(const struct route *r, const void *ctx), const void *ctx);
unsigned route_table_destinations(const struct route_table *t);

/* What the words "IP [ MASK | LENGTH ] [ longer-match ]" of a command ask for. */
struct route_wanted {
	int family;
	struct in6_addr address;
	int length; /* -1 = none was given */
	bool longer;
};
/* Keeps what is wanted: the routes of that very network; those inside it with `longer`; without a length those of the
 * longest network that the address lies in. */
void route_table_match(struct route_table *t, const struct route_wanted *w);

/* "10.1.1.0", "2001:DB8::"; returns buf. */
const char *route_address(int family, const struct in6_addr *a, char buf[INET6_ADDRSTRLEN]);
/* "RD", "D", "DB": the flags of a route. Borrowed. */
const char *route_flags(const struct route *r);
/* "Active Adv Relied" and the like. Borrowed. */
const char *route_state(const struct route *r);

#endif
