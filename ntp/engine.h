/*
 * Associations and what follows from them: whom the device asks for the time, what it makes of the answers, and how its
 * clock is set and steered (RFC 5905; docs/ntp-client.md). The engine has no sockets, no timers and no configuration:
 * its owner passes datagrams in, is asked to send some, and calls ntp_engine_tick when ntp_engine_next says so.
 *
 * Times: "device" is what the device believes, ns since 1970; "host" is a clock that nobody sets (CLOCK_BOOTTIME or
 * CLOCK_MONOTONIC), ns. Lengths of time are in seconds (double) in views.
 */
#ifndef LYREBIRD_NTP_ENGINE_H
#define LYREBIRD_NTP_ENGINE_H

#include <netinet/in.h>
#include <stdbool.h>

#include "ntp/filter.h"
#include "ntp/packet.h"
#include "ntp/reason.h"

#define NTP_MAC_MAX 36 /* octets: key identifier and the longest digest */
#define NTP_PACKET_MAX (NTP_HEADER + NTP_MAC_MAX)
#define NTP_ASSOCIATIONS 256 /* with one host each, static and dynamic ones together */

/* ---- what configuration or a first packet says ---- */

enum ntp_kind {
	NTP_UNICAST_SERVER,   /* mode 3 out, mode 4 in */
	NTP_UNICAST_PEER,     /* symmetric active */
	NTP_PASSIVE_PEER,     /* symmetric passive, made by a packet */
	NTP_BROADCAST_SERVER, /* sends mode 5 to a broadcast or group address, hears nothing */
	NTP_BROADCAST_CLIENT, /* made by a mode 5 packet */
	NTP_MANYCAST_CLIENT,  /* asks a group with growing TTL until somebody answers */
	NTP_MANYCAST_SERVER,  /* one that answered it: client/server from then on */
	NTP_LOCAL_CLOCK,      /* 127.127.1.u */
	NTP_KINDS
};

struct ntp_source {
	enum ntp_kind kind;
	enum ntp_family family;
	struct in6_addr address;  /* IPv4 in the first 4 octets */
	uint16_t port;		  /* host order; 0 = 123 */
	uint8_t version;	  /* 1..4; 0 = 3, for IPv6 4 */
	uint32_t key;		  /* 0 = none */
	uint8_t minpoll, maxpoll; /* log2 seconds; 0 = 6 and 10 */
	uint8_t ttl;		  /* the greatest one of a manycast client (0 = 255); else for the owner's use */
	bool preferred, burst, iburst, preempt;
	bool dynamic;	   /* made by a packet, not by a line; the engine sets it */
	int unit, stratum; /* of a local clock: u of 127.127.1.u, and what the device's stratum becomes */
	char vpn[32];	   /* "" = public network */
	char ifname[48];   /* "" = none named */
	char domain[256];  /* "" = configured by address */
};

struct ntp_settings {
	bool authentication;
	int max_distance;	 /* s; 0 = 1 */
	int offset_limit;	 /* s; 0 = none */
	int max_dynamic;	 /* sessions, 0..100 */
	int sync_interval;	 /* s between two corrections of the clock; 0 = as samples come */
	int unsync_max_poll;	 /* log2 s; 0 = not set */
	int unsync_step;	 /* log2 s */
	int high_precision_poll; /* ms; 0 = off */
};

/* ---- what the engine needs ---- */

struct ntp_now { /* one instant on both clocks */
	int64_t device, host;
};

struct ntp_association;
struct ntp_engine;

enum ntp_event_kind {
	NTP_EVENT_SYNCHRONIZED,	  /* association: whom the device follows now */
	NTP_EVENT_UNSYNCHRONIZED, /* association: whom it followed; reason */
	NTP_EVENT_STRATUM,	  /* from, to */
	NTP_EVENT_STATE,	  /* ntp_engine_state gives something else from now on */
	NTP_EVENT_STEPPED,	  /* step: ns */
};

struct ntp_event {
	enum ntp_event_kind kind;
	const struct ntp_association *association; /* NULL if there is none; valid during the call */
	enum ntp_reason reason;
	int from, to;
	int64_t step;
};

/* None of these may add or remove associations. ctx is the one of ntp_engine_new. */
struct ntp_ops {
	struct ntp_now (*now)(void *ctx);
	void (*step)(void *ctx, int64_t ns);
	/* Rate of the device's clock over the host's, less one. */
	void (*set_frequency)(void *ctx, double frequency);
	/* Sends a datagram to the association's address and port. *left (device time) comes in as the time just before;
	 * who knows better writes the time when it left. -1 if it could not be sent. */
	int (*send)(void *ctx, struct ntp_association *a, const uint8_t *packet, size_t len, int64_t *left);
	/* A dynamic association was made: get its socket ready. -1 refuses it. May be NULL. */
	int (*open)(void *ctx, struct ntp_association *a);
	/* The association is about to go, for whatever reason, ntp_engine_remove among them. May be NULL. */
	void (*close)(void *ctx, struct ntp_association *a, enum ntp_reason reason);
	/* Key identifier and digest over the packet, into out[NTP_MAC_MAX]; their length, 0 = no such key. */
	size_t (*mac)(void *ctx, uint32_t key, const uint8_t *packet, size_t len, uint8_t *out);
	/* Does this MAC (key identifier first) verify, with a key that is trusted? */
	bool (*verify)(void *ctx, const uint8_t *packet, size_t len, const uint8_t *mac, size_t mac_len);
	/* Do the access rights allow the clock to follow that host? NULL = yes. */
	bool (*may_follow)(void *ctx, const struct ntp_source *s);
	/* Is this reference identifier, which that host gives, one of the device itself (a loop)? NULL = no. */
	bool (*is_own)(void *ctx, const struct ntp_association *a, uint32_t refid);
	/* Is it the device itself that keeps the questions of an association from leaving? The reason of a loss after
	 * eight polls; NTP_REASON_UNKNOWN = no, and NULL = never. */
	enum ntp_reason (*obstacle)(void *ctx, const struct ntp_association *a);
	uint64_t (*random)(void *ctx);
	void (*event)(void *ctx, const struct ntp_event *e); /* may be NULL */
};

/* ---- life ---- */

/* ops is borrowed for as long as the engine lives. */
struct ntp_engine *ntp_engine_new(const struct ntp_ops *ops, void *ctx);
/* Closes all associations without an event. Accepts NULL. */
void ntp_engine_free(struct ntp_engine *e);
/* The settings (copied). Also to be called when something has changed that ops answer: access rights, own addresses. */
void ntp_engine_set(struct ntp_engine *e, const struct ntp_settings *s);

/* The new association, or NULL if there are NTP_ASSOCIATIONS already that lines made: a dynamic one gives way. Its
 * first packet leaves within a second. A dynamic one of the same host goes, and what was learned of it stays. `user` is
 * the owner's, see ntp_association_user. */
struct ntp_association *ntp_engine_add(struct ntp_engine *e, const struct ntp_source *s, void *user);
/* New options for an association (kind and address stay): what was measured is kept. */
void ntp_engine_amend(struct ntp_engine *e, struct ntp_association *a, const struct ntp_source *s);
void ntp_engine_remove(struct ntp_engine *e, struct ntp_association *a, enum ntp_reason reason);
/* Other keys are in use, or trusted: whoever has a key and was not reached with it is asked again within a second. */
void ntp_engine_keys_changed(struct ntp_engine *e);
/* Somebody has set the device's clock: what is known of it is void, and the device is unsynchronized until the next
 * answer, 64 s later at most if the server answers. */
void ntp_engine_clock_set(struct ntp_engine *e);

/* Does everything that is due. */
void ntp_engine_tick(struct ntp_engine *e);
/* Host time when to call ntp_engine_tick; INT64_MAX = nothing is due until something else happens. It changes with
 * every call of this header. */
int64_t ntp_engine_next(const struct ntp_engine *e);

/* ---- packets ---- */

/* A datagram for an association. from_matches: it came from the address and port that are asked. arrival: device time.
 * Returns NTP_ANSWER if it was accepted, else why not, for ntp_count_drop. The association may be gone afterwards (kiss
 * code DENY): ops->close has told. */
enum ntp_drop ntp_engine_receive(struct ntp_engine *e, struct ntp_association *a, const uint8_t *data, size_t len,
	bool from_matches, int64_t arrival);

struct ntp_arrival { /* a datagram that belongs to no association */
	enum ntp_family family;
	struct in6_addr from;
	uint16_t port; /* host order */
	char vpn[32], ifname[48];
	bool broadcast_client; /* a broadcast or multicast client is configured where it came in */
	int64_t arrival;       /* device time */
	const uint8_t *data;
	size_t len;
};

/* Mode 1 makes a symmetric passive association and is answered; mode 5 makes a broadcast client where one is
 * configured; mode 4 an answer to a manycast question. Anything else is NTP_DROP_MODE. */
enum ntp_drop ntp_engine_arrival(struct ntp_engine *e, const struct ntp_arrival *p);

/* ---- views ---- */

/* The association that exchanges packets with this address and port: of those with unicast packets or broadcasts from
 * there. NULL = none. */
struct ntp_association *ntp_engine_find(const struct ntp_engine *e, enum ntp_family family,
	const struct in6_addr *address, uint16_t port, const char *vpn);
/* In the order of their making; NULL ends and begins. */
struct ntp_association *ntp_engine_each(const struct ntp_engine *e, const struct ntp_association *after);

const struct ntp_source *ntp_association_source(const struct ntp_association *a);
void *ntp_association_user(const struct ntp_association *a);
void ntp_association_set_user(struct ntp_association *a, void *user);
/* TTL of what a manycast client sends next. */
uint8_t ntp_association_ttl(const struct ntp_association *a);

enum ntp_selection {	 /* status words of `display ntp sessions` */
	NTP_REJECTED,	 /* not fit, or never heard: no word */
	NTP_FALSETICKER, /* contradicts the majority */
	NTP_SELECTED,	 /* agrees with it, and is not among the best */
	NTP_CANDIDATE,	 /* among the best */
	NTP_MASTER,	 /* the one that is followed */
};

struct ntp_view {
	enum ntp_selection selection;
	bool sane, valid, unsynced;
	uint8_t leap, stratum, version; /* stratum 16 until heard */
	uint8_t host_mode, peer_mode;	/* enum ntp_mode */
	uint32_t refid;
	uint8_t reach;
	int local_poll, peer_poll; /* log2 s */
	double current_poll;	   /* s */
	double now;		   /* s since the last accepted packet, or since the beginning */
	double offset, delay, dispersion, jitter;
	double root_delay, root_dispersion, distance;
	int precision;
	int64_t reference, origin, receive, transmit; /* device time; 0 = never */
	double stage_delay[NTP_STAGES], stage_offset[NTP_STAGES], stage_dispersion[NTP_STAGES]; /* the latest first */
};

void ntp_association_view(const struct ntp_engine *e, const struct ntp_association *a, struct ntp_view *v);

/* How the clock is being set: the states of the loop. */
enum ntp_loop { /* the number is printed as `sync state` */
	NTP_LOOP_NOT_SET,
	NTP_LOOP_FREQUENCY_SET, /* frequency known, time not */
	NTP_LOOP_TIME_SET,
	NTP_LOOP_MEASURING, /* time set, frequency not known yet */
	NTP_LOOP_SYNCHRONIZED,
	NTP_LOOP_SPIKE, /* an offset too large to slew, and not long enough to be believed */
};

struct ntp_system_view {
	bool synchronized;
	uint8_t leap, stratum;
	const struct ntp_association *followed; /* NULL = none */
	uint32_t refid;
	double frequency; /* of the device's clock over the host's, less one */
	double offset, jitter, root_delay, root_dispersion, peer_dispersion;
	int64_t reference; /* device time of the last update; 0 = never */
	enum ntp_loop loop;
	int spike_left; /* s until a spike is believed */
	int poll;	/* log2 s */
	int precision;
};

void ntp_engine_view(const struct ntp_engine *e, struct ntp_system_view *v);

/* What the device says about itself, as a value that ages by itself: an answer needs nothing but this and the time. */
struct ntp_state {
	uint8_t leap, stratum; /* 1..16 */
	int8_t precision;
	uint32_t refid;
	int64_t root_delay, root_dispersion; /* ns, at `at` */
	int64_t reference;		     /* device time; 0 = never */
	int64_t at;			     /* host time */
	int64_t period;			     /* ns: a local clock is polled that often; 0 = it only ages */
};

struct ntp_state ntp_engine_state(const struct ntp_engine *e);
/* The fields of an answer at an instant. Unsynchronized: leap 3, stratum 16, `INIT`. */
struct ntp_system ntp_state_system(const struct ntp_state *s, const struct ntp_now *now);
/* Its root dispersion as it is, ns, with what has come to it since (RFC 5905 section 10); 0 while unsynchronized. An
 * answer has units of 15 us. */
int64_t ntp_state_root_dispersion(const struct ntp_state *s, const struct ntp_now *now);

#endif
