/*
 * Between the files of the client only: its state, and what the device keeps for an association.
 */
#ifndef LYREBIRD_NTP_CLIENT_PRIVATE_H
#define LYREBIRD_NTP_CLIENT_PRIVATE_H

#include "ntp/client.h"
#include "ntp/path.h"

struct member { /* what the device keeps for an association */
	struct ntp_client *client;
	struct ntp_association *association;
	struct ntp_source_line line; /* it was made of; role NTP_LINES for one that a packet made */
	struct ntp_path *path;
	struct ntp_endpoint_send answer; /* how a packet that made it came in: so its answers leave */
	bool answers;
	struct { /* what was found of a reference identifier, and when */
		uint64_t commits;
		uint32_t refid;
		bool own;
	} loop;
	uint32_t own_refid; /* of the IPv6 address that packets leave from; 0 = IPv4, or not known yet */
	struct ntp_counters counters;
	struct member *next; /* of those that are gone */
};

struct waiting; /* a line whose domain name has no address yet (client_names.c) */

struct ntp_client {
	struct device *device;
	struct ntp_server *server;
	struct ntp_engine *engine;
	struct event *timer;
	const struct ntp_sources *sources; /* in force; NULL before the first commit */
	struct ntp_keys *keys;
	const struct ntp_stray *asked; /* the packet at hand, if it was sent to an address of ours */
	struct member *gone; /* their association went, maybe while their path handed up a packet; freed later */
	struct waiting *waiting;
	uint64_t commits; /* counted from 1: addresses of interfaces change with them only */
	bool disabled[NTP_FAMILIES];
	unsigned losses;    /* how many of loss[] are filled */
	unsigned loss_next; /* where the next one goes */
	struct ntp_loss loss[NTP_LOSSES];
};

/* ---- client.c ---- */

/* Sets the timer to the engine's next task. */
void client_wait(struct ntp_client *c);
/* The association of a line, with an address; it may be refused because there are too many. */
void client_add(struct ntp_client *c, const struct ntp_source *s, const struct ntp_source_line *line);
struct ntp_source client_source(const struct ntp_source_line *l);

/* ---- client_hooks.c, client_packets.c: what the engine asks for ---- */

extern const struct ntp_ops client_ops;
int client_send(void *ctx, struct ntp_association *a, const uint8_t *packet, size_t len, int64_t *left);
/* The interface that questions leave from is down, or has no address. */
enum ntp_reason client_obstacle(void *ctx, const struct ntp_association *a);
int client_open(void *ctx, struct ntp_association *a);
void client_close(void *ctx, struct ntp_association *a, enum ntp_reason reason);
/* Packets of associations and strangers that came to the sockets of the server. */
enum ntp_drop client_stray(void *ctx, const struct ntp_place *place, const struct ntp_stray *s, bool server_disabled);
struct member *member_new(struct ntp_client *c, const struct ntp_source_line *line);
void member_free(struct member *m);
/* Frees the members that are gone. Not from within a packet's arrival. */
void client_bury(struct ntp_client *c);

/* ---- client_losses.c: what the log and the displays are told ---- */

void client_event(void *ctx, const struct ntp_event *e);

/* ---- client_names.c: lines that name their source by domain ---- */

/* The line waits for its address; then client_add. */
void client_await_name(struct ntp_client *c, const struct ntp_source_line *l);
/* Stops waiting for the names of lines that are not in next (NULL = of all). */
void client_forget_names(struct ntp_client *c, const struct ntp_sources *next);

#endif
