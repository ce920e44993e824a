/*
 * The NTP lines that make the device a client, a peer or a sender of broadcasts, as values. Like ntp/config.h they are
 * immutable once in force, and a commit makes new ones from its changes.
 */
#ifndef LYREBIRD_NTP_SOURCES_H
#define LYREBIRD_NTP_SOURCES_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "datastore/store.h"
#include "ntp/auth.h"
#include "ntp/config.h"
#include "ntp/listening.h"

struct device;

enum ntp_line_role {
	NTP_LINE_SERVER,
	NTP_LINE_PEER,
	NTP_LINE_BROADCAST_SERVER, /* from here on in the view of an interface */
	NTP_LINE_BROADCAST_CLIENT,
	NTP_LINE_MULTICAST_SERVER,
	NTP_LINE_MULTICAST_CLIENT,
	NTP_LINE_MANYCAST_CLIENT,
	NTP_LINE_MANYCAST_SERVER,
	NTP_LINES
};

struct ntp_source_line {
	enum ntp_line_role role;
	enum ntp_family family;
	struct in6_addr address; /* of the source or the group; IPv4 in the first 4 octets */
	char domain[256];	 /* instead of an address, "" = there is one */
	char vpn[NTP_NAME];	 /* "" = the public network */
	char ifname[NTP_NAME];	 /* source interface, or the interface whose view it stands in; "" = none */
	uint32_t key;		 /* 0 = none */
	uint16_t port;		 /* destination */
	uint8_t version;
	uint8_t minpoll, maxpoll; /* log2 seconds */
	uint8_t ttl;		  /* 0 = the default */
	bool preferred, burst, iburst, preempt;
};

struct ntp_source_interface { /* `ntp [ ipv6 ] source-interface` */
	enum ntp_family family;
	char vpn[NTP_NAME];
	char ifname[NTP_NAME];
};

struct ntp_key_line { /* `ntp authentication-keyid` */
	uint32_t id;
	enum ntp_algorithm algorithm;
	char cipher[448]; /* the secret as the configuration has it */
};

struct ntp_tuning { /* system-wide settings of the client side; 0 = not set where there is no default */
	bool authentication;
	unsigned max_distance;	       /* s */
	unsigned offset_limit;	       /* s */
	unsigned max_dynamic_sessions; /* 0 is a limit */
	unsigned sync_interval;	       /* s */
	uint16_t source_port;
	unsigned unsync_max_poll, unsync_step; /* log2 s */
	unsigned precise_poll;		       /* ms: `ntp high-precision-time client enable` */
	bool precise_server;
};

struct ntp_sources {
	const struct image *image;
	size_t lines, interfaces, keys, trusts;
	struct ntp_source_line *line;
	struct ntp_source_interface *interface;
	struct ntp_key_line *key;
	uint32_t *trusted; /* key identifiers */
	struct ntp_tuning tuning;
};

struct ntp_sources *ntp_sources_read(const struct store *s);
/* The values in the next tree of a transaction, from those before it. */
struct ntp_sources *ntp_sources_next(const struct ntp_sources *c, const struct txn *t);
void ntp_sources_free(struct ntp_sources *c);

/* Is it the same association: role, source or group, instance, and for a group the interface? */
bool ntp_source_same(const struct ntp_source_line *a, const struct ntp_source_line *b);
/* NULL if there is none. */
const struct ntp_source_line *ntp_sources_find(const struct ntp_sources *c, const struct ntp_source_line *like);
/* Source interface of a family and instance; NULL if there is none. */
const char *ntp_sources_interface(const struct ntp_sources *c, enum ntp_family family, const char *vpn);
bool ntp_sources_has_key(const struct ntp_sources *c, uint32_t id);
bool ntp_sources_trusts(const struct ntp_sources *c, uint32_t id);
/* Do two configurations hold the same keys? */
bool ntp_sources_same_keys(const struct ntp_sources *a, const struct ntp_sources *b);

/* Appends the groups and broadcast addresses that are listened to, each of an interface once, to a list of places
 * (which may move); returns how many there are then. An interface without a link is left out. */
size_t ntp_sources_places(const struct ntp_sources *c, const struct device *d, const struct store *s,
	struct ntp_place **list, size_t count);
/* Is a broadcast or multicast client configured for that group on that interface? */
bool ntp_sources_hears(
	const struct ntp_sources *c, enum ntp_family family, const char *ifname, const struct in6_addr *group);
/* Does a transaction touch an interface that an association line names? */
bool ntp_sources_touched(const struct ntp_sources *c, const struct txn *t);

/* The beginning of the line as it is typed, enough to undo it: "ntp unicast-server 10.1.1.1 vpn-instance a". */
/* An address as the configuration and displays have it: hexadecimal digits in upper case. */
void ntp_address_text(enum ntp_family family, const struct in6_addr *a, char buf[INET6_ADDRSTRLEN]);
void ntp_source_print(const struct ntp_source_line *l, char *buf, size_t len);

#endif
