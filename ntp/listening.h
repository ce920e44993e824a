/*
 * Where a configuration listens: listening rules turned into addresses.
 */
#ifndef LYREBIRD_NTP_LISTENING_H
#define LYREBIRD_NTP_LISTENING_H

#include "ntp/config.h"

struct ntp_place {
	enum ntp_family family;
	char vpn[NTP_NAME];	 /* routing instance, "" = the public network */
	bool any;		 /* every address of the instance */
	struct in6_addr address; /* IPv4 in the first 4 octets */
	char ifname[NTP_NAME];	 /* of a group or broadcast address, else "" */
	bool manycast;		 /* clients' requests to that group are answered, */
	struct in6_addr source;	 /* from this address */
	char via[NTP_NAME];	 /* interface that packets must come in by, "" = any */
	char line[400];		 /* the configuration line that asks for it */
};

/* Fills *list, which the caller frees, and returns how many there are. A rule whose interface has no primary address
 * asks for nothing yet. */
size_t ntp_listening(const struct ntp_config *c, const struct store *s, struct ntp_place **list);

/* Is a packet that was sent to the primary address of this interface let in? With `all enable` also if it has none. */
bool ntp_listens_on(const struct ntp_config *c, const struct store *s, const char *ifname);

#endif
