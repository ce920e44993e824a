/*
 * The old file transfer of an SSH login, `scp -t` and `scp -f`: the device's flash for clients that speak no SFTP.
 */
#ifndef LYREBIRD_ACCESS_SCP_H
#define LYREBIRD_ACCESS_SCP_H

#include "access/terminal.h"
#include "device/rpc.h"

/* Is this the command with which an scp client starts its other half? */
bool scp_is_asked(const char *command);

/* Serves the client (terminal of sshd_accept with `transfer` "scp") until it leaves; sets the terminal's exit status.
 * `base` as in sftp_serve. */
void scp_serve(struct terminal *t, struct rpc *r, const char *base);

#endif
