/*
 * The client's end of SSH, as far as a rehearsal of a login needs it.
 */
#ifndef LYREBIRD_ACCESS_SSH_CLIENT_H
#define LYREBIRD_ACCESS_SSH_CLIENT_H

/* Logs in over a connected socket with any name and password, types two lines and reads until the other end closes.
 * Takes the socket. */
void ssh_client_log_in(int fd);

#endif
