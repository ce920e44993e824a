/*
 * Packets that a check sends from a node: does somebody answer?
 */
#ifndef LYREBIRD_LAB_PROBE_H
#define LYREBIRD_LAB_PROBE_H

#include <stdbool.h>

#define PROBE_WAIT 700 /* milliseconds until silence counts */

/* Asks an NTP server as a client does (mode 3). The stratum of its answer, 16 if it does not know the time, -1 if none
 * comes. For IPv4 and IPv6, in the network that the process is in. */
int probe_ntp(const char *address);
/* Does the address answer an echo request? */
bool probe_reach(const char *address);

#endif
