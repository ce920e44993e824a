/*
 * The process behind each Telnet and SSH login. They are forked from a seed: a process that the device makes before it
 * has read any configuration, and that has made ready what every login needs. So a login costs the same time and memory
 * however large the configuration is, and holds nothing of it.
 */
#ifndef LYREBIRD_DEVICE_SESSIONS_H
#define LYREBIRD_DEVICE_SESSIONS_H

#include <sys/types.h>

#include "device/private.h"

struct sessions;

/* Makes the seed, which takes over the registry and the host keys as they are now. Logins wait until it is ready.
 * A forked device (forked.h) makes it for the first login: most devices of a large lab see none. */
struct sessions *sessions_new(struct device *d);
/* The seed ends; sessions go on. NULL is fine. */
void sessions_free(struct sessions *s);

/* Starts the session process of a connection: a child of this process, which ends with it. service: "telnet" or "ssh";
 * rpc: its end of a socket pair. Both descriptors stay the caller's. Its pid, or -1 with errno. Blocks as long as a
 * fork takes. If the seed has died, another one is made. */
pid_t sessions_fork(struct sessions *s, const char *service, int terminal, int rpc);

/* Word of a child that has ended: it may have been the seed. */
void sessions_child_ended(struct sessions *s, pid_t pid);

#endif
