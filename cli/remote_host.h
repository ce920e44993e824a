/*
 * From this login on to another host: the connection and the bytes that go over it, for the commands that make one.
 */
#ifndef LYREBIRD_CLI_REMOTE_HOST_H
#define LYREBIRD_CLI_REMOTE_HOST_H

#include <netinet/in.h>
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

/* The address of a host of the family (AF_INET, AF_INET6): the text itself, or what the device's name service knows of
 * the name in the VPN instance ("" = the public network), which may take seconds. False: no address. */
bool host_address(struct session *s, int family, const char *text, const char *vpn, char address[INET6_ADDRSTRLEN]);

/* The host that a line names, in the VPN instance that it names, if it does; port in host order. False with everything
 * said. h->text is borrowed from `text`. */
bool remote_host_read(struct session *s, const struct match *m, struct remote_host *h, int family, const char *text,
	unsigned long port);

/* A connection by the device, from the address, the interface and the VPN instance that the line names, if it does;
 * tells how it goes. Ctrl+K gives up. The socket, or -1 with everything said. */
int remote_host_reach(struct session *s, const struct match *m, const struct remote_host *to);

/* Passes keys and output on until one end leaves, this one by Ctrl+]. Takes the link. */
void remote_host_talk(struct session *s, struct link *l);

#endif
