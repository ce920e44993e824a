/*
 * The wire between two devices of a session file.
 */
#ifndef LYREBIRD_PLAY_WIRE_H
#define LYREBIRD_PLAY_WIRE_H

#include "device/net/net.h"

#define WIRE_LINK "port0" /* name of the link at both ends */

struct wire;

/* Joins two namespaces; frames take so many ms from end to end (0: no time), for which a process is started that lives
 * as long as the wire. NULL with errno. */
struct wire *wire_new(struct net *a, struct net *b, unsigned delay);
void wire_free(struct wire *w); /* NULL is fine */

#endif
