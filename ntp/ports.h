/*
 * Interfaces that NTP packets come in by: what is counted there, and where reception is switched off. There is one for
 * each interface that a packet came in by.
 */
#ifndef LYREBIRD_NTP_PORTS_H
#define LYREBIRD_NTP_PORTS_H

#include <stdbool.h>
#include <stddef.h>

#include "ntp/statistics.h"

#define NTP_PORT_NAME 64

struct ntp_port {
	char name[NTP_PORT_NAME];
	bool disabled[NTP_FAMILIES]; /* `ntp receive disable` */
	struct ntp_counters counters[NTP_FAMILIES];
	struct ntp_port *next;
};

struct ntp_ports;

/* Who it is that has this index in a routing instance: fills name and disabled of *port; false if nobody of ours. */
typedef bool ntp_ports_resolve(void *ctx, const void *instance, unsigned index, struct ntp_port *port);

/* gone: interfaces of that name are no more. */
struct ntp_ports *ntp_ports_new(ntp_ports_resolve *resolve, bool (*gone)(void *ctx, const char *name), void *ctx);
void ntp_ports_free(struct ntp_ports *p);

/* The interface of a packet; NULL if it is none of ours. Asks `resolve` once, until ntp_ports_forget. */
struct ntp_port *ntp_ports_at(struct ntp_ports *p, const void *instance, unsigned index);
/* True if ntp_ports_at need not ask. */
bool ntp_ports_knows(const struct ntp_ports *p, const void *instance, unsigned index);
/* Interfaces may have changed: everybody is asked for anew, at once or when a packet comes. Those that are gone lose
 * their counters. */
void ntp_ports_forget(struct ntp_ports *p, bool at_once);

/* By name; NULL if no packet came in there. */
struct ntp_port *ntp_ports_find(const struct ntp_ports *p, const char *name);
/* Counters of a family back to 0: of one interface, or of all of them (name "all"). */
void ntp_ports_reset(struct ntp_ports *p, const char *name, enum ntp_family family);
struct ntp_port *ntp_ports_first(
	const struct ntp_ports *p); /* the others by ->next, in the order of their first packet */

#endif
