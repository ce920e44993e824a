/*
 * NTP packets as bytes: is this datagram a request that a server answers, and the answer (RFC 5905, RFC 7822).
 * All multi-byte fields are in network order on the wire and in host order in the structs.
 */
#ifndef LYREBIRD_NTP_PACKET_H
#define LYREBIRD_NTP_PACKET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NTP_PORT 123
#define NTP_HEADER 48	      /* octets of a packet without extension fields and MAC */
#define NTP_EPOCH 2208988800u /* seconds from 1900 to 1970 */
#define NTP_STRATUM_MAX 16    /* unsynchronized; 0 on the wire */
#define NTP_LEAP_UNSYNCHRONIZED 3

enum ntp_mode {
	NTP_MODE_RESERVED,
	NTP_MODE_ACTIVE,
	NTP_MODE_PASSIVE,
	NTP_MODE_CLIENT,
	NTP_MODE_SERVER,
	NTP_MODE_BROADCAST,
	NTP_MODE_CONTROL,
	NTP_MODE_PRIVATE
};

/* Why a datagram gets no answer. The rows of statistics.c map them to the counters of the display. */
enum ntp_drop {
	NTP_ANSWER,	      /* none: it is answered */
	NTP_DROP_SHORT,	      /* less than a header */
	NTP_DROP_LENGTH,      /* no multiple of 4, or too long for any packet */
	NTP_DROP_VERSION,     /* not 1 to 4 */
	NTP_DROP_MODE,	      /* not a client's */
	NTP_DROP_EXTENSION,   /* extension fields that break RFC 7822 */
	NTP_DROP_NAK,	      /* a crypto-NAK is no request */
	NTP_DROP_MAC,	      /* a MAC that no algorithm makes, so no key can verify it */
	NTP_DROP_DISABLED,    /* `ntp server disable` */
	NTP_DROP_DESTINATION, /* sent to a group or broadcast address */
	/* what an association or the way to one says */
	NTP_DROP_SOURCE,	 /* not from the address and port that were asked */
	NTP_DROP_DUPLICATE,	 /* its transmit time stamp was seen before */
	NTP_DROP_BOGUS,		 /* its origin time stamp is not the one that was sent */
	NTP_DROP_STAMPS,	 /* a time stamp is missing, or they contradict each other */
	NTP_DROP_UNAUTHENTIC,	 /* no MAC, or one that does not verify */
	NTP_DROP_CRYPTO_NAK,	 /* the peer could not verify ours */
	NTP_DROP_KISS_DENY,	 /* kiss codes DENY and RSTR: the association is gone */
	NTP_DROP_KISS_RATE,	 /* asked to send less often */
	NTP_DROP_UNSYNCHRONIZED, /* the sender does not know the time, or its stratum is none */
	NTP_DROP_DISTANCE,	 /* root distance of 16 s or more, or reference time after transmit time */
	NTP_DROP_FOLLOW,	 /* the access rights forbid to follow that host */
	NTP_DROP_OFFSET,	 /* farther than `ntp offset-limit` */
	NTP_DROP_SESSIONS,	 /* `ntp max-dynamic-sessions` reached */
	/* what a configuration forbids */
	NTP_DROP_ACCESS,    /* no access right */
	NTP_DROP_RATE,	    /* asks too often */
	NTP_DROP_INTERFACE, /* `ntp receive disable` */
	NTP_DROP_DELAY,	    /* the device is too busy to look at it */
	NTP_DROPS
};

enum ntp_family { NTP_IPV4, NTP_IPV6, NTP_FAMILIES };

struct ntp_request {
	uint8_t version;
	int8_t poll;		  /* log2 seconds */
	uint64_t transmit;	  /* the client's, bit for bit */
	uint64_t origin, receive; /* of an interleaving client (RFC 9769), else leftovers */
	size_t mac;		  /* octets of the MAC behind header and extension fields, 0 = none */
};

/* Fills *q and returns NTP_ANSWER, or why the datagram is dropped. source_port in host order: a version 1 client has no
 * mode field, its port tells it from a symmetric peer (RFC 1059). Reads nothing outside data[0..len-1]. */
enum ntp_drop ntp_request_parse(const uint8_t *data, size_t len, uint16_t source_port, struct ntp_request *q);

/* What the device says about itself in every answer (RFC 5905 section 11.1). */
struct ntp_system {
	uint8_t leap;
	uint8_t stratum; /* 1..16 */
	int8_t precision;
	uint32_t root_delay, root_dispersion; /* short format */
	uint32_t refid;			      /* host order of the four octets */
	uint64_t reference;		      /* time stamp, 0 = never set */
};

/* The answer to a request (RFC 5905 A.5.1.2): always NTP_HEADER octets. Its transmit time stamp is put in by
 * ntp_reply_stamp just before it leaves. */
void ntp_reply(uint8_t reply[NTP_HEADER], const struct ntp_request *q, const struct ntp_system *s, uint64_t receive);
void ntp_reply_stamp(uint8_t reply[NTP_HEADER], uint64_t transmit);

/* The fields of any packet. */
struct ntp_packet {
	uint8_t leap, version, mode, stratum;
	int8_t poll, precision;		      /* log2 seconds */
	uint32_t root_delay, root_dispersion; /* short format */
	uint32_t refid;
	uint64_t reference, origin, receive, transmit;
	size_t mac; /* octets of the MAC behind header and extension fields, 0 = none */
	bool nak;   /* a crypto-NAK stands where the MAC would be */
};

/* Fills *p from any datagram of version 1 to 4 that is at least a header and keeps RFC 7822, and returns NTP_ANSWER;
 * otherwise why it is dropped. Does not judge the mode. */
enum ntp_drop ntp_packet_parse(const uint8_t *data, size_t len, struct ntp_packet *p);
/* Writes the header. A MAC is the caller's to append. */
void ntp_packet_build(uint8_t header[NTP_HEADER], const struct ntp_packet *p);

/* The instant of a time stamp, ns since 1970, in that era which brings it nearest to `near` (ns since 1970). */
int64_t ntp_time_near(uint64_t stamp, int64_t near);

/* 64-bit time stamp of ns since 1970, in whatever era it lies (RFC 5905 section 6). Never 0, which means unknown.
 * Different ns of one era give different stamps. */
uint64_t ntp_time(int64_t ns);
/* 32-bit short format of a length of time. Negative ones give 0, ones beyond 18 hours the greatest. */
uint32_t ntp_short(int64_t ns);
/* Four letters of a reference identifier or kiss code. */
uint32_t ntp_code(const char code[4]);

#endif
