/*
 * The login over SSH as the session process sees it.
 */
#ifndef LYREBIRD_DEVICE_SSH_LOGIN_H
#define LYREBIRD_DEVICE_SSH_LOGIN_H

#include "access/sshd.h"
#include "device/files.h"
#include "device/rpc.h"

struct ssh_login {
	struct rpc *rpc;
	char folder[FILES_PATH]; /* of file transfer, "" = the whole flash */
};

/* Serves a connection until its user is in: key exchange, then passwords and keys, which the device judges. NULL if
 * nobody came in; the socket is closed then. */
struct terminal *ssh_login(const struct sshd *s, int fd, struct ssh_login *l);

/* File transfer for the terminal of such a login, which is closed then: in the folder that the configuration gives the
 * user, or the whole flash. */
void ssh_serve_files(const struct ssh_login *l, struct terminal *t);

#endif
