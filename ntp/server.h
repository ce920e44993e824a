/*
 * The responder in the device: sockets for each place that is listened to, and the door on the host, served by lanes.
 * What changes, changes in one step: ntp_server_prepare gets what may fail, then either apply or abandon.
 */
#ifndef LYREBIRD_NTP_SERVER_H
#define LYREBIRD_NTP_SERVER_H

#include "base/fault.h"
#include "device/device.h"
#include "ntp/listening.h"

struct ntp_server;

/* Opens nothing but the door (device_ntp_door), which stays mute. NULL with errno. */
struct ntp_server *ntp_server_new(struct device *d);
void ntp_server_free(struct ntp_server *s);

/* The next places and the next snapshot (copied; what it points to must live until another one is applied). Sockets of
 * places that stay are kept. -1 with the fault if a new one cannot be bound, and then nothing has changed. */
int ntp_server_prepare(struct ntp_server *s, const struct ntp_snapshot *next, bool door_mute,
	const struct ntp_place *place, size_t places, struct fault *f);
void ntp_server_apply(struct ntp_server *s);
void ntp_server_abandon(struct ntp_server *s);
/* Another snapshot for the same places, at once: time alone has changed what requests get. */
void ntp_server_judge(struct ntp_server *s, const struct ntp_snapshot *next);

/* Packets that are no client's requests go to this one (NULL = they are dropped as of a wrong mode): it learns where
 * they came in, and whether the server function is off. */
typedef enum ntp_drop ntp_server_stray_handler(
	void *ctx, const struct ntp_place *place, const struct ntp_stray *s, bool server_disabled);
void ntp_server_on_stray(struct ntp_server *s, ntp_server_stray_handler *handle, void *ctx);

/* Sends a datagram from an address that is listened to in an instance, port 123. -1 with errno; EADDRNOTAVAIL if
 * nothing listens there. */
int ntp_server_send(struct ntp_server *s, enum ntp_family family, const char *vpn,
	const struct ntp_endpoint_send *where, const uint8_t *data, size_t len);

/* Between the two no request is answered: for changes of several things that belong together. They may be nested. */
void ntp_server_hold(struct ntp_server *s);
void ntp_server_release(struct ntp_server *s);

/* What answers say about the device from now on. */
void ntp_server_set_state(struct ntp_server *s, const struct ntp_state *state);
/* Where the device's own thread counts packets of associations, and the interfaces that any packets came in by. The
 * lanes have counters of their own. */
struct ntp_counters *ntp_server_counters(struct ntp_server *s, enum ntp_family family);
struct ntp_ports *ntp_server_ports(struct ntp_server *s);
/* Everything that was counted, of a family or (interface not NULL) of one interface. */
struct ntp_counters ntp_server_count(struct ntp_server *s, const char *interface, enum ntp_family family);
/* Back to 0; of an interface, or of each ("all"), if it is not NULL. */
void ntp_server_reset(struct ntp_server *s, const char *interface, enum ntp_family family);
/* Interfaces or their lines may have changed. */
void ntp_server_look_again(struct ntp_server *s);
/* Access rights in force; NULL = no restriction. */
const struct ntp_access *ntp_server_access(const struct ntp_server *s);

#endif
