/*
 * From this login on to another host: the connection and the bytes that go over it, for the commands that make one.
 */
#ifndef LYREBIRD_CLI_REMOTE_HOST_H
#define LYREBIRD_CLI_REMOTE_HOST_H

#include <stdbool.h>
#include <sys/socket.h>

#include "access/link.h"
#include "cli/session.h"

#define REMOTE_WIDTH 80 /* columns and rows of a terminal that did not tell its own */
#define REMOTE_HEIGHT 24

struct remote_host {
	const char *text; /* as it was typed; borrowed */
	int family;
	struct sockaddr_storage at;
	socklen_t len;
};

/* port in host order. False: text is no address of the family (AF_INET, AF_INET6). */
bool remote_host_read(struct remote_host *h, int family, const char *text, unsigned long port);

/* A connection by the device, from the address, the interface and the VPN instance that the line names, if it does;
 * tells how it goes. Ctrl+K gives up. The socket, or -1 with everything said. */
int remote_host_reach(struct session *s, const struct match *m, const struct remote_host *to);

/* Passes keys and output on until one end leaves, this one by Ctrl+]. Takes the link. */
void remote_host_talk(struct session *s, struct link *l);

#endif
