/*
 * Sockets of the host that a device listens on, and the processes behind its logins.
 */
#ifndef LYREBIRD_DEVICE_LISTEN_H
#define LYREBIRD_DEVICE_LISTEN_H

#include <event2/event.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "device/private.h"

/* Opens a TCP listener or a UDP socket on an address of the command line, close-on-exec and non-blocking. A busy
 * default port is exchanged for one that the system chooses, a busy port that was given is an error. *bound tells
 * where it is. -1 with errno. */
int listen_open(const struct address_option *a, int type, struct sockaddr_in *bound);

struct listener; /* accepts on a descriptor, which it owns */

/* accepted(ctx, fd, peer) for every connection; fd is close-on-exec and non-blocking, the callee's. */
struct listener *listener_new(struct event_base *events, int fd,
	void (*accepted)(void *ctx, int fd, const struct sockaddr_storage *peer), void *ctx);
void listener_free(struct listener *l);

/* A Telnet or SSH connection has come: finds it a VTY and forks its session, or tells why not. ctx = the device. */
void listen_telnet(void *ctx, int fd, const struct sockaddr_storage *peer);
void listen_ssh(void *ctx, int fd, const struct sockaddr_storage *peer);

#endif
