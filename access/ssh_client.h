/*
 * The client's end of SSH: as far as a rehearsal of a login needs it, and step by step for a user who is asked between
 * the steps.
 */
#ifndef LYREBIRD_ACCESS_SSH_CLIENT_H
#define LYREBIRD_ACCESS_SSH_CLIENT_H

#include <stdbool.h>

#include "access/link.h"

/* Logs in over a connected socket with any name and password, types two lines and reads until the other end closes.
 * Takes the socket. */
void ssh_client_log_in(int fd);

struct ssh_call;

/* Names of the protocol, separated by commas; "" = whatever the library offers. */
struct ssh_algorithms {
	char key_exchange[512], ciphers[512], macs[512], host_keys[512];
};

/* Agrees with the server on keys over a connected socket, which it takes. use NULL: as the user who runs this program
 * has set SSH up for himself. NULL with the reason. */
struct ssh_call *ssh_call_begin(
	int fd, const char *host, int port, const struct ssh_algorithms *use, char why[LINK_WHY]);
/* The server's host key: its type, a blank and the base64 text of the protocol's form (RFC 4253 section 6.6). Caller
 * frees. NULL: none. */
char *ssh_call_key(const struct ssh_call *c);
/* One try with a password (NULL: with the keys of the user who runs this program). */
bool ssh_call_log_in(struct ssh_call *c, const char *user, const char *password);
/* Is the server still there? */
bool ssh_call_stands(const struct ssh_call *c);
/* Opens a shell. Takes the call; NULL with the reason. */
struct link *ssh_call_shell(struct ssh_call *c, int width, int height, char why[LINK_WHY]);
void ssh_call_end(struct ssh_call *c);

#endif
