/*
 * The client side on the device: association lines in force become associations of the engine, their packets get
 * sockets, and the engine steers the device's clock.
 */
#ifndef LYREBIRD_NTP_CLIENT_H
#define LYREBIRD_NTP_CLIENT_H

#include "device/device.h"
#include "ntp/engine.h"
#include "ntp/server.h"
#include "ntp/sources.h"

struct ntp_client;

#define NTP_LOSSES 10

struct ntp_loss { /* of synchronization */
	char source[300];
	char session[96];
	enum ntp_reason reason;
	int64_t at; /* device time, ns since 1970 */
};

/* server gets the state that answers are made from, and its counters count what comes here. Both outlive the client. */
struct ntp_client *ntp_client_new(struct device *d, struct ntp_server *server);
void ntp_client_free(struct ntp_client *c);

/* What a commit made of the configuration: local clocks and disabled families (base), associations (next; before is
 * what was in force until now). May not fail: what cannot be opened is tried again with the next packet. Both
 * configurations stay the caller's; next must live until the next call. */
void ntp_client_apply(struct ntp_client *c, const struct ntp_config *base, const struct ntp_sources *before,
	const struct ntp_sources *next);

/* Interfaces or their lines may have changed. */
void ntp_client_look_again(struct ntp_client *c);

struct ntp_engine *ntp_client_engine(struct ntp_client *c);
/* The latest loss is 0; NULL beyond the last one. */
const struct ntp_loss *ntp_client_loss(const struct ntp_client *c, unsigned i);
/* Packets of one association. */
struct ntp_counters *ntp_client_counters(const struct ntp_association *a);

/* The source as displays name it: "10.1.1.1", "10.1.1.1(vrf1)", "127.127.1.0", a domain name. */
void ntp_source_name(const struct ntp_source *s, char *buf, size_t len);
/* "client, configured", "bdcast client (Interface: 100GE1/0/1), dynamic". */
void ntp_session_type(const struct ntp_source *s, char *buf, size_t len);

#endif
