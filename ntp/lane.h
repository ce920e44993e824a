/*
 * A lane: everything that answering the requests of some sockets takes, and nothing that another lane has. At rest the
 * device's event loop serves it; sockets with load go to a thread of the lane until the load is over. What the lane
 * holds is touched by one of the two at a time.
 *
 * All functions are for the device's thread.
 */
#ifndef LYREBIRD_NTP_LANE_H
#define LYREBIRD_NTP_LANE_H

#include <event2/event.h>

#include "device/device.h"
#include "ntp/responder.h"

#define NTP_LANES NTP_WORKERS_MAX

struct ntp_lane;

struct ntp_lane_setup {
	struct event_base *events;
	const struct clock *clock;
	struct ntp_ports *names; /* the device's: whoever is new to a lane is made known there first */
	bool threads;		 /* may have one */
	bool eager;		 /* for any load, as long as there are sockets */
	unsigned number, lanes;	 /* this one of so many: no two give answers with the same transmit time stamp */
	ntp_stray_handler *stray;
	void *ctx; /* of stray */
};

struct ntp_lane *ntp_lane_new(const struct ntp_lane_setup *setup);
/* Its sockets must have left. */
void ntp_lane_free(struct ntp_lane *l);

/* Between the two the lane's thread rests, and what it holds may be changed. May be nested. */
void ntp_lane_hold(struct ntp_lane *l);
void ntp_lane_release(struct ntp_lane *l);

/* A socket comes or leaves; the endpoint must live until it has left. -1 with errno. */
int ntp_lane_join(struct ntp_lane *l, struct ntp_endpoint *e);
void ntp_lane_leave(struct ntp_lane *l, struct ntp_endpoint *e);
/* Answers what has arrived; returns how many datagrams that was. */
int ntp_lane_serve(struct ntp_lane *l, const struct ntp_endpoint *e);

/* What holds from the next datagram on; the snapshot must live until the next one is set. */
void ntp_lane_set_snapshot(struct ntp_lane *l, const struct ntp_snapshot *s);
void ntp_lane_set_state(struct ntp_lane *l, const struct ntp_state *s);
/* Interfaces may have changed; see ntp_ports_forget. */
void ntp_lane_look_again(struct ntp_lane *l);

/* What it has counted, added to *sum; of one interface if a name is given. */
void ntp_lane_count(struct ntp_lane *l, const char *interface, enum ntp_family family, struct ntp_counters *sum);
/* Back to 0: of the whole family, or of an interface ("all" = each). */
void ntp_lane_reset(struct ntp_lane *l, const char *interface, enum ntp_family family);
/* Sockets that its thread serves; 0 = there is no thread. */
unsigned ntp_lane_hot(const struct ntp_lane *l);

#endif
