/*
 * The way of an association's packets: a UDP socket towards one time source (or group), in the namespace of its routing
 * instance. What comes back is handed up with the time it arrived.
 */
#ifndef LYREBIRD_NTP_PATH_H
#define LYREBIRD_NTP_PATH_H

#include <event2/event.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#include "device/clock.h"
#include "device/net/net.h"
#include "ntp/responder.h"

#define NTP_DATAGRAM 2048 /* no NTP packet is longer; longer ones come out cut */

struct ntp_way { /* where to, where from */
	enum ntp_family family;
	struct in6_addr to; /* IPv4 in the first 4 octets */
	uint16_t port;	    /* host order */
	struct in6_addr from;
	bool has_from;	      /* else the kernel chooses by its routes */
	uint16_t source_port; /* 0 = another random one for each request (RFC 9109) */
	unsigned ifindex;     /* of a link-local address, a broadcast or a group; else 0 */
	uint8_t ttl;	      /* of a broadcast or group, 0 = the default */
	char device[16];      /* kernel name of the interface that a broadcast leaves by, "" = as routes say */
	bool manycast;	      /* anybody may answer */
};

struct ntp_path;

struct ntp_datagram {
	const uint8_t *data;
	size_t len; /* before it was cut to NTP_DATAGRAM */
	struct in6_addr from;
	uint16_t port;	       /* host order */
	int64_t received;      /* device time, ns since 1970 */
	const struct net *net; /* the instance */
	unsigned interface;    /* Linux index there; 0 = unknown */
};

typedef void ntp_path_arrival(void *ctx, const struct ntp_datagram *d);

/* Opens nothing yet. clock and base must outlive the path. Never NULL. */
struct ntp_path *ntp_path_new(struct event_base *base, const struct clock *c, ntp_path_arrival *arrived, void *ctx);
void ntp_path_free(struct ntp_path *p);

/* Sends a datagram by a way in an instance; a way that is not the one of before opens a new socket, and so does each
 * request from a random port: answers to the one before find nobody. *sent gets the device time just before it left.
 * 0, or -1 with errno. */
int ntp_path_send(
	struct ntp_path *p, struct net *net, const struct ntp_way *w, const uint8_t *data, size_t len, int64_t *sent);
/* Closes the socket; the next send opens a new one. */
void ntp_path_close(struct ntp_path *p);

/* The address that packets of the open socket leave from; false if there is none. */
bool ntp_path_source(const struct ntp_path *p, struct in6_addr *from);
/* The address that packets by a way without `from` would leave from; false if no route leads there. */
bool ntp_path_route(struct net *net, const struct ntp_way *w, struct in6_addr *from);

#endif
