/*
 * The SFTP subsystem of an SSH login: the device's flash for file transfer clients.
 */
#ifndef LYREBIRD_ACCESS_SFTP_H
#define LYREBIRD_ACCESS_SFTP_H

#include "access/terminal.h"
#include "device/rpc.h"

/* Serves the client that asked for SFTP (terminal of sshd_accept with `transfer` "sftp") until it leaves. `base` is the
 * path (files.h) of the folder that is its root, "" for that of the flash. */
void sftp_serve(struct terminal *t, struct rpc *r, const char *base);

#endif
