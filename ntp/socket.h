/*
 * The sockets of places that are listened to.
 */
#ifndef LYREBIRD_NTP_SOCKET_H
#define LYREBIRD_NTP_SOCKET_H

#include <stdbool.h>

#include "ntp/listening.h"

struct device;
struct net;

/* One of `shares` sockets that share the packets of a place by the host that they are from (1 = it has them alone). All
 * of them must be opened before anything arrives that matters. -1 with errno. */
int ntp_socket_open(const struct device *d, struct net *net, const struct ntp_place *p, unsigned shares);

/* From now on arrivals go to the socket that takes the place of this one; what it holds stays there. */
void ntp_socket_turn_away(int fd, enum ntp_family family);

/* Is it bound to no address of its own? */
bool ntp_socket_any(const struct ntp_place *p);

#endif
