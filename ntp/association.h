/*
 * Inside of the engine: what engine.c, poll.c, receive.c, arrival.c, system.c and view.c share.
 */
#ifndef LYREBIRD_NTP_ASSOCIATION_H
#define LYREBIRD_NTP_ASSOCIATION_H

#include "ntp/discipline.h"
#include "ntp/engine.h"
#include "ntp/filter.h"

#define NTP_NS 1000000000LL
#define NTP_PRECISION_LOG2 (-18)
#define NTP_NEVER INT64_MAX
#define NTP_MINPOLL 6
#define NTP_MAXPOLL 10
#define NTP_MAXPOLL_EVER 17
#define NTP_VOLLEY 4 /* packets by which a broadcast client measures the delay */
#define NTP_BURST_SPACING (2 * NTP_NS)
#define NTP_PATH_DELAY 0.004 /* s, one way: of a broadcast server that does not answer */

struct ntp_exchange {	   /* a question that was answered, as an answer in interleaved mode completes it (RFC 9769) */
	uint64_t received; /* by the server, in its own words; 0 = there is none */
	int64_t asked_at;  /* when the question left */
	int64_t answered_at; /* when the answer came */
};

struct ntp_association {
	struct ntp_association *next;
	struct ntp_source source;
	void *user;
	int64_t born; /* host time, as all times here are that do not say otherwise */

	struct ntp_packet heard; /* the last packet that was authentic */
	bool ever;		 /* there was one */
	int64_t heard_at;
	int64_t accepted_at;	 /* the last one that carried time */
	uint64_t their_transmit; /* of the last packet that was authentic */
	int64_t their_arrival;	 /* device time: moved with every step, so that it stays true beside now */

	uint64_t asked;	      /* transmit time stamp that an answer must return; 0 = none is awaited */
	uint64_t asked_apart; /* receive time stamp of that question: an interleaved answer returns it; 0 = none */
	enum ntp_mode asked_as;
	int64_t asked_at;	      /* when it left; 0 = never */
	struct ntp_exchange exchange; /* the last one with a server */

	uint8_t reach;
	int silent;	  /* polls without an answer */
	int64_t due;	  /* the next thing to do */
	int64_t interval; /* ns between polls */
	bool falling;	  /* of `unsync max-poll-interval`: the interval grows shorter */
	int burst;	  /* packets still to be sent this poll */
	bool introduced;  /* a peer's first question, as a client, has left */
	int poll_floor;	  /* log2 s, by kiss code RATE; 0 = none */
	int patience;	  /* answers at this pace until it may be a little faster again */
	bool restrained;  /* RATE came: it bursts no more */

	struct ntp_filter filter;
	int64_t used_at;	 /* the sample that moved the clock last */
	double one_way;		 /* s: a broadcast's way, once measured */
	uint8_t ttl;		 /* of a manycast client */
	bool set_aside;		 /* preempt: it failed, and is used only if nothing else is left */
	enum ntp_reason trouble; /* why there was no time from it lately */
	enum ntp_selection selection;
	bool sane, valid;
};

struct ntp_engine {
	const struct ntp_ops *ops;
	void *ctx;
	struct ntp_settings settings;
	struct ntp_association *associations;
	int count;
	struct ntp_discipline discipline;
	const struct ntp_association *followed;
	struct ntp_state state;
	double offset, jitter, peer_dispersion; /* of the system, s */
	int64_t updated_at;			/* when the clock was corrected last; 0 = never */
	int64_t decide_at;			/* others may still answer before the clock is set first */
	int leap;				/* of the majority: 0, 1 or 2 */
	int64_t leap_at;			/* when it is due; NTP_NEVER */
	int64_t leap_quiet_until;		/* device time: warnings just after a leap second are stale */
};

/* engine.c */
struct ntp_now ntp_now(const struct ntp_engine *e);
void ntp_tell(struct ntp_engine *e, const struct ntp_event *event);
/* Adds without looking at limits other than NTP_ASSOCIATIONS; NULL if it is reached. */
struct ntp_association *ntp_association_new(struct ntp_engine *e, const struct ntp_source *s, void *user);
/* Out of the list, ops->close told, freed, and the system decides anew. */
void ntp_association_close(struct ntp_engine *e, struct ntp_association *a, enum ntp_reason reason);

/* poll.c */
void ntp_poll(struct ntp_engine *e, struct ntp_association *a); /* a->due has come; a may be gone afterwards */
int ntp_transmit(struct ntp_engine *e, struct ntp_association *a, enum ntp_mode mode);
void ntp_poll_begin(struct ntp_engine *e, struct ntp_association *a);
/* Time came, in an answer or (periodic) unasked. Back to the usual interval if the association had been silent. */
void ntp_poll_heard(struct ntp_engine *e, struct ntp_association *a, bool periodic);
/* The usual interval has become shorter. */
void ntp_poll_sooner(struct ntp_engine *e);
/* Kiss code RATE, with the poll field of the packet. */
void ntp_poll_slower(struct ntp_engine *e, struct ntp_association *a, int poll);

/* system.c */
void ntp_system_decide(struct ntp_engine *e, enum ntp_reason lost);
struct ntp_estimate ntp_estimate(const struct ntp_engine *e, const struct ntp_association *a, int64_t host);
double ntp_distance(const struct ntp_association *a, const struct ntp_estimate *est);
/* Steps the device's clock and what was read from it. */
void ntp_step(struct ntp_engine *e, int64_t ns);
void ntp_apply(struct ntp_engine *e, const struct ntp_correction *c);
void ntp_state_unsynchronized(struct ntp_state *s);

/* leap.c */
void ntp_leap_vote(struct ntp_engine *e, int leap);
void ntp_leap_due(struct ntp_engine *e);

/* receive.c */
enum ntp_drop ntp_take(struct ntp_engine *e, struct ntp_association *a, const struct ntp_packet *p, const uint8_t *data,
	size_t len, int64_t arrival);
bool ntp_authentic(struct ntp_engine *e, const struct ntp_packet *p, const uint8_t *data, size_t len);

static inline double ntp_seconds(uint32_t short_format)
{
	return short_format / 65536.0;
}

static inline bool ntp_asks(enum ntp_kind kind) /* does it send packets that are answered to it alone? */
{
	return kind == NTP_UNICAST_SERVER || kind == NTP_UNICAST_PEER || kind == NTP_MANYCAST_SERVER;
}

static inline bool ntp_hears_one(enum ntp_kind kind) /* does it take packets of one host? */
{
	return ntp_asks(kind) || kind == NTP_PASSIVE_PEER || kind == NTP_BROADCAST_CLIENT;
}

#endif
