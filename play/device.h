/*
 * A device of a session file's own: `lyrebird run` on a folder for it alone.
 */
#ifndef LYREBIRD_PLAY_DEVICE_H
#define LYREBIRD_PLAY_DEVICE_H

#include "play/lines.h"

#define DEVICE_USER "admin"
#define DEVICE_PASSWORD "Lyrebird@2026"

struct own_device;

/* Starts one with these options and waits for it. ns: descriptor of the network namespace that it runs in (the
 * caller's), -1 = where we are. NULL with the reason, which the caller frees. */
struct own_device *own_device_start(const struct lines *options, int ns, double limit, char **why);
/* Stops it and starts it on the same state. 0, or -1 with the reason. */
int own_device_restart(struct own_device *d, char **why);
/* Ends it and deletes its folder. NULL, or how else than well it ended; the caller frees it. */
char *own_device_end(struct own_device *d);

int own_device_port(const struct own_device *d); /* of telnet on 127.0.0.1, in its namespace */

#endif
