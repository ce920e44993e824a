/*
 * One emulated device: what features and the control socket may ask of it. Its fields are private to device/.
 */
#ifndef LYREBIRD_DEVICE_DEVICE_H
#define LYREBIRD_DEVICE_DEVICE_H

#include <event2/event.h>
#include <stdbool.h>

#include "datastore/store.h"
#include "device/clock.h"
#include "device/identity.h"

struct device;

struct event_base *device_events(const struct device *d);
struct store *device_running(const struct device *d);
struct clock *device_clock(const struct device *d);
/* set(ctx) is called after the clock was set by hand (`clock datetime`). One listener. */
void device_on_clock_set(struct device *d, void (*set)(void *ctx), void *ctx);
const struct identity *device_identity(const struct device *d);
const char *device_sysname(const struct device *d);

/* `--interface IFNAME=LINUXIF`: Linux interface that plays this port; NULL if none was given. */
const char *device_linux_interface(const struct device *d, const char *ifname);
bool device_owns_namespace(const struct device *d); /* false with --net host */
/* Descriptor of the network namespace that `run` was called in, where --interface finds its Linux interfaces; -1 with
 * --net host. Borrowed. */
int device_host_namespace(const struct device *d);

/* `--ntp ADDR:PORT=IFNAME`: a UDP socket of the host's namespace whose packets count as sent to IFNAME's primary
 * address; fd -1 if the door is off. Borrowed. */
int device_ntp_door(const struct device *d, const char **ifname);
/* `--ntp-workers N`: threads that NTP may have under load, 0 to NTP_WORKERS_MAX. */
#define NTP_WORKERS_MAX 8
unsigned device_ntp_workers(const struct device *d);
/* `--ntp-xdp MODE`: where plain requests are answered in the kernel. */
enum ntp_xdp_mode {
	NTP_XDP_OFF,
	NTP_XDP_AUTO,	 /* in the driver where it can, but not in one that loses answers */
	NTP_XDP_NATIVE,	 /* in the driver or not at all */
	NTP_XDP_GENERIC, /* before the driver's packets reach IP */
};
enum ntp_xdp_mode device_ntp_xdp(const struct device *d);

/* The clear text of a secret in the configuration, at most DEVICE_SECRET-1 characters: its length, or -1 if this device
 * cannot read it (it came from another one, or is no cipher text). The caller wipes it (explicit_bzero). */
#define DEVICE_SECRET 256
int device_reveal(const struct device *d, const char *text, char clear[DEVICE_SECRET]);

/* A line on the device's log (standard error for now): "MODULE/level/MNEMONIC: text". */
void device_log(const struct device *d, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
