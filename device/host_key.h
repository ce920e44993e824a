/*
 * The requests about the host keys of the SSH server.
 */
#ifndef LYREBIRD_DEVICE_HOST_KEY_H
#define LYREBIRD_DEVICE_HOST_KEY_H

#include <libxml/tree.h>

#include "device/control.h"

/* <host-key do="create" kind= bits=/>, do="destroy", do="show": docs/rpc.md. NULL: control_answer() follows. */
xmlDoc *host_key_run(struct device *d, struct login *l, const xmlNode *ask, int *fd);

#endif
