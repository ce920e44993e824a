/*
 * Passwords that stand neither on a command line nor in a session file.
 */
#ifndef LYREBIRD_PLAY_PASSWORD_H
#define LYREBIRD_PLAY_PASSWORD_H

#include "play/address.h"

/* Gives an address without a password the first line of the file, or without a file what $LYREBIRD_PASSWORD says. 0, or
 * -1 with the reason ("" otherwise). */
int password_fill(struct address *a, const char *path, char why[LINK_WHY]);

#endif
