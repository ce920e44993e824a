/*
 * The packet path: datagrams in, answers out. It takes everything it needs as arguments (an endpoint, an immutable
 * snapshot, a clock, counters), so that any process can run it. It neither allocates nor locks per packet.
 */
#ifndef LYREBIRD_NTP_RESPONDER_H
#define LYREBIRD_NTP_RESPONDER_H

#include <netinet/in.h>
#include <stdbool.h>

#include "device/clock.h"
#include "ntp/datagram.h"
#include "ntp/engine.h"
#include "ntp/judge.h"
#include "ntp/ports.h"
#include "ntp/statistics.h"

struct ntp_endpoint { /* a socket that packets arrive at */
	int fd;
	enum ntp_family family;
	bool mute;  /* no listening rule holds for it: what arrives is discarded and not counted */
	bool only;  /* counts only what was sent to this address */
	bool bound; /* to the address that was asked: answers leave from there by themselves */
	struct in6_addr address;
	bool group;		 /* its address is a group's or a broadcast address */
	bool manycast;		 /* requests to it are answered, if the device is synchronized, */
	struct in6_addr source;	 /* from this address */
	const char *vpn;	 /* routing instance it lies in; NULL = the public network */
	const void *instance;	 /* the same for those who only compare */
	struct ntp_ports *ports; /* interfaces that packets come in by; NULL = nobody counts them */
};

struct ntp_stray { /* a packet that is no client's request: of an association, or to make one */
	const struct ntp_endpoint *endpoint;
	struct in6_addr from, to;
	uint16_t port;	    /* host order */
	unsigned interface; /* Linux index it came in by */
	int64_t received;   /* device time */
	const uint8_t *data;
	size_t len;
};

/* What becomes of strays: NTP_ANSWER if it was taken. */
typedef enum ntp_drop ntp_stray_handler(void *ctx, const struct ntp_stray *s);

#define NTP_DATAGRAM_MAX 2048 /* no NTP packet is longer; longer ones are cut and dropped */

struct ntp_later { /* a datagram as it came, for somebody who may look at the device */
	const struct ntp_endpoint *endpoint;
	struct sockaddr_storage peer;
	socklen_t peer_len;
	struct ntp_incoming arrival;
	size_t len;
	uint8_t data[NTP_DATAGRAM_MAX];
};

/* False if it cannot be kept. */
typedef bool ntp_later_handler(void *ctx, const struct ntp_later *w);

struct ntp_responder;

struct ntp_responder *ntp_responder_new(void);
void ntp_responder_free(struct ntp_responder *r);
/* NULL = they are dropped. */
void ntp_responder_on_stray(struct ntp_responder *r, ntp_stray_handler *handle, void *ctx);

/* It is number k (from 0) of n: no two of them give answers with the same transmit time stamp, and all together
 * remember as many hosts as one. For a new responder. */
void ntp_responder_be_one_of(struct ntp_responder *r, unsigned k, unsigned n);
/* Nobody's rate is limited any more. */
void ntp_responder_forget_rates(struct ntp_responder *r);
/* From now on (until handle is NULL) what needs a look at the device, strays and the first packets of an interface,
 * goes to the handler uncounted. */
void ntp_responder_defer(struct ntp_responder *r, ntp_later_handler *handle, void *ctx);
/* Deals with such a datagram as if it came now. */
void ntp_responder_resume(struct ntp_responder *r, const struct ntp_later *w, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters);

/* Sends one datagram from an address of the endpoint's (link-local ones by an interface) to a host: for those who have
 * no socket of their own. 0, or -1 with errno. */
struct ntp_endpoint_send {
	struct in6_addr from, to;
	uint16_t port;	    /* host order */
	unsigned interface; /* Linux index, of a link-local address */
};
int ntp_endpoint_send(
	const struct ntp_endpoint *e, const struct ntp_endpoint_send *where, const uint8_t *data, size_t len);

/* Takes what has arrived (at most a few batches, so that others get their turn) and answers it. Returns how many
 * datagrams it took. */
int ntp_responder_serve(struct ntp_responder *r, const struct ntp_endpoint *e, const struct ntp_snapshot *s,
	const struct ntp_state *state, const struct clock *c, struct ntp_counters *counters);

#endif
