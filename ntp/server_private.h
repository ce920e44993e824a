/*
 * Between the files of the server only: its state, and the places that are listened to.
 */
#ifndef LYREBIRD_NTP_SERVER_PRIVATE_H
#define LYREBIRD_NTP_SERVER_PRIVATE_H

#include "ntp/lane.h"
#include "ntp/server.h"

struct snapshots { /* of one configuration */
	unsigned lanes;
	struct ntp_snapshot of[NTP_LANES]; /* each with keys of its own: they are for one thread at a time */
};

struct listener {
	unsigned shares;	       /* sockets, each of a lane */
	struct ntp_endpoint *endpoint; /* of each; fd -1 = none */
	struct ntp_place place;
	const struct net *net; /* the instance it was opened in: a new one may carry the same name */
	struct ntp_server *server;
	struct ntp_place next_place;
	bool wanted; /* by the configuration that is being prepared */
	bool fresh;  /* opened for it */
	struct listener *next;
};

struct ntp_server {
	struct device *device;
	unsigned lanes;
	struct ntp_lane *lane[NTP_LANES];
	struct ntp_ports *ports;		    /* all that a packet came in by; counters of the device's thread */
	struct ntp_counters counters[NTP_FAMILIES]; /* likewise */
	struct snapshots *snapshot, *prepared;
	ntp_server_stray_handler *stray;
	void *stray_ctx;
	struct listener *listeners;
	struct ntp_place *late; /* prepared, but their interface comes into their instance with the commit only */
	size_t lates;
	struct ntp_xdp *xdp;	  /* NULL = nothing is answered in the kernel */
	struct ntp_endpoint door; /* fd -1 = there is none */
	const char *door_name;	  /* of the interface that it stands for */
	bool door_mute;		  /* as prepared */
};

/* ---- listeners.c ---- */

/* The place of a configuration that is being prepared: the listener that stands there is kept, or one is opened beside
 * the others. -1 with a fault. */
int listener_want(struct ntp_server *s, const struct ntp_place *p, struct fault *f);
/* Closes the listeners that are not wanted (or, to go back, the fresh ones). What the fresh ones hold was not asked of
 * the configuration that stays. */
void listeners_sweep(struct ntp_server *s, bool back);
/* After the interfaces have moved: opens what had to wait for them. */
void listeners_open_late(struct ntp_server *s);
/* NULL if it is the socket of none of them. */
struct listener *listener_of(const struct ntp_server *s, const struct ntp_endpoint *e);
void listeners_free(struct ntp_server *s);

#endif
