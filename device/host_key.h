/*
 * The host keys of the SSH server: opening them, and the requests about them.
 */
#ifndef LYREBIRD_DEVICE_HOST_KEY_H
#define LYREBIRD_DEVICE_HOST_KEY_H

#include <libxml/tree.h>

#include "device/control.h"

/* Reads the keys in STATE/ssh into d->sshd and makes the quick ones that are missing. 0, or -1 after a message. */
int host_keys_open(struct device *d);
/* A process of its own (d->key_maker) makes the slow one if it is missing. */
void host_keys_make_slow(struct device *d);
/* Both, unless d->sshd is there already. -1 if the device has no SSH. */
int host_keys_need(struct device *d);

/* <host-key do="create" kind= bits=/>, do="destroy", do="show" label=: docs/rpc.md. NULL: control_answer() follows. */
xmlDoc *host_key_run(struct device *d, struct login *l, const xmlNode *ask, int *fd);

#endif
