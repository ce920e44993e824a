/*
 * VLANs and the ports in them, as displays need them.
 */
#ifndef LYREBIRD_DEVICE_SWITCHING_H
#define LYREBIRD_DEVICE_SWITCHING_H

#include <stdbool.h>
#include <stddef.h>

#include "cli/session.h"

#define VLANS 4095	   /* 1..4094, and the 0 that is none */
#define DESCRIPTION_LEN 81 /* description TEXT is 1..80 */

struct vlan {
	bool exists, no_learning, statistics;
	char description[DESCRIPTION_LEN], name[32];
};

struct port {
	char name[64], description[256];
	bool up, member; /* member of a trunk interface: the trunk is in VLANs, not the port */
	const char *link_type;
	unsigned access, trunk_pvid, hybrid_pvid;
	bool no_vlan1; /* of a trunk */
	bool allowed[VLANS], tagged[VLANS], untagged[VLANS];
};

struct switching {
	struct vlan vlan[VLANS];
	struct port *port;
	size_t ports;
};

/* All VLANs, and all switch ports or the named one alone. NULL if the device is gone (it was said). Freed by
 * switching_free. */
struct switching *switching_read(struct session *s, const char *only);
void switching_free(struct switching *w);

/* The VLAN of frames that come without a tag. */
unsigned port_pvid(const struct port *p);
/* 'U'ntagged or 'T'agged member of the VLAN, or 0. */
char port_membership(const struct port *p, unsigned v);

#endif
