/*
 * Where a device is reached: telnet://user:password@host:port, ssh://..., console:STATE, or HOST[:PORT] for telnet.
 */
#ifndef LYREBIRD_PLAY_ADDRESS_H
#define LYREBIRD_PLAY_ADDRESS_H

#include "access/link.h"

struct address {
	enum { ADDRESS_TELNET, ADDRESS_SSH, ADDRESS_CONSOLE } way;
	char *host; /* of a console: its state folder */
	int port;
	char *user, *password; /* NULL where none is given */
};

/* NULL after filling in why it is none. Caller frees. */
struct address *address_read(const char *text, char why[LINK_WHY]);
void address_free(struct address *a);

/* Connects, over SSH logs in. user and password, where not NULL, go before those of the address. NULL with the
 * reason. */
struct link *address_reach(
	const struct address *a, const char *user, const char *password, int width, int height, char why[LINK_WHY]);

#endif
