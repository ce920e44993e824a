/*
 * The login over SSH as the session process sees it.
 */
#ifndef LYREBIRD_DEVICE_SSH_LOGIN_H
#define LYREBIRD_DEVICE_SSH_LOGIN_H

#include "access/sshd.h"
#include "device/rpc.h"
#include "device/servers.h"

/* Serves a connection until its user is in: key exchange, then passwords and keys, which the device judges. NULL if
 * nobody came in; the socket is closed then. */
struct terminal *ssh_login(const struct sshd *s, int fd, struct rpc *r, const struct ssh_settings *set);

#endif
