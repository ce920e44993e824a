/*
 * The NTP lines of a configuration as values, kept from commit to commit so that the next ones cost what the change
 * costs. Values are immutable once they are in force: a commit makes new ones.
 */
#ifndef LYREBIRD_NTP_CONFIG_H
#define LYREBIRD_NTP_CONFIG_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>

#include "datastore/store.h"
#include "ntp/responder.h"

#define NTP_UNITS 4 /* 127.127.1.0 to .3 */
#define NTP_NAME 64 /* room for an interface's or a VPN instance's name */

struct ntp_rule { /* a listening rule */
	enum ntp_family family;
	bool isolated;		     /* `physic-isolate`: sent to the address, and came in by the interface `name` */
	char name[NTP_NAME];	     /* IPv4: the interface; IPv6: the VPN instance, "" = the public network */
	struct in6_addr address;     /* IPv6 or isolated; IPv4 in the first 4 octets */
	char text[INET6_ADDRSTRLEN]; /* the address as the configuration has it */
};

struct ntp_config {
	const struct image *image;
	bool disabled[NTP_FAMILIES];	    /* `ntp disable` */
	bool server_disabled[NTP_FAMILIES]; /* `ntp server disable` */
	bool all[NTP_FAMILIES];		    /* `ntp server source-interface all enable` */
	int stratum[NTP_UNITS];		    /* of a local clock, 0 = there is none */
	size_t others;			    /* NTP lines that nothing here makes use of */
	size_t rules;
	struct ntp_rule *rule;
	size_t vpns; /* VPN instances: `all enable` listens in each */
	char (*vpn)[NTP_NAME];
};

struct ntp_config *ntp_config_new(const struct image *im);
void ntp_config_free(struct ntp_config *c);
/* The values of everything that stands in a store. */
struct ntp_config *ntp_config_read(const struct store *s);
/* The values in the next tree of a transaction, from those before it. */
struct ntp_config *ntp_config_next(const struct ntp_config *c, const struct txn *t);
/* Does the transaction touch what sockets or answers depend on: an NTP line, an interface that a rule names, a VPN
 * instance? */
bool ntp_config_touched(const struct txn *t);

/* Lines that make `ntp server disable` appear: all but `ntp [ ipv6 ] disable`, the two `server disable` lines and the
 * factory's two `... all disable`. */
size_t ntp_config_counted(const struct ntp_config *c);

/* The line of a rule as it is typed. */
void ntp_rule_print(const struct ntp_rule *r, char *buf, size_t len);

#endif
