/*
 * The life of a device from power on to power off, reboots included: what a reboot ends and begins anew, and in which
 * order. The state folder, the doors and the namespace are there before and stay.
 */
#ifndef LYREBIRD_DEVICE_LIFE_H
#define LYREBIRD_DEVICE_LIFE_H

#include "device/private.h"

struct life {
	int telnet, ssh; /* listening sockets, -1 = none; they stay the caller's */
	/* Everything is up. password is the one that was made for admin, "" if none was. Once for every start. */
	void (*ready)(struct device *d, const char *password, void *ctx);
	void *ctx;
};

/* Lives until a signal ends it (0) or a start fails (1). */
int life_run(struct device *d, const struct life *l);

#endif
