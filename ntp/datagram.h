/*
 * What the kernel says of a datagram that has come in, and what it is told of one that leaves.
 */
#ifndef LYREBIRD_NTP_DATAGRAM_H
#define LYREBIRD_NTP_DATAGRAM_H

#include <netinet/in.h>
#include <stdbool.h>
#include <sys/socket.h>
#include <time.h>

#include "device/clock.h"
#include "ntp/packet.h"

struct ntp_incoming {	    /* what the kernel says of a datagram */
	int64_t received;   /* device time, ns since 1970 */
	struct in6_addr to; /* IPv4 in the first 4 octets */
	unsigned interface; /* Linux index it came in by */
	bool host;	    /* sent to an address of ours, not to a group or broadcast address */
	bool cut;	    /* longer than NTP_DATAGRAM_MAX */
};

union ntp_control { /* room for a time stamp and either kind of packet information */
	char room[CMSG_SPACE(sizeof(struct timespec)) + CMSG_SPACE(sizeof(struct in6_pktinfo)) + 64];
	struct cmsghdr align;
};

/* Asks the kernel for arrival times and destination addresses on a UDP socket. 0, or -1 with errno. */
int ntp_endpoint_prepare(int fd, enum ntp_family family);

/* The device time now stands in where the kernel has not begun to stamp yet. */
struct ntp_incoming ntp_incoming_of(struct msghdr *h, const struct clock *c, int64_t now);

/* From which address an answer to a datagram leaves: the one that was asked; a link-local one also by the interface it
 * came in by. Returns the length of the control message. */
size_t ntp_control_source(union ntp_control *control, const struct ntp_incoming *a, enum ntp_family family);

/* A bound socket sends, or one from the address that a datagram was sent to. True if all of it left. */
bool ntp_send_to(int fd, const uint8_t *data, size_t len, const struct sockaddr_storage *peer, socklen_t peer_len);
bool ntp_send_from(int fd, const struct ntp_incoming *from, enum ntp_family family, const uint8_t *data, size_t len,
	const struct sockaddr_storage *peer, socklen_t peer_len);
/* Has the kernel note when what is sent from now on leaves, or no longer. */
void ntp_watch_departures(int fd, bool on);
/* When the oldest of what was watched left: the host's time, ns since 1970; 0 = the kernel has not told (yet). */
int64_t ntp_departure(int fd);
/* Several at once. Returns how many left; -1 if not even the first one did. */
int ntp_send_all(int fd, struct mmsghdr *messages, unsigned count);

#endif
