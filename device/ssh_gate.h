/*
 * What the session of an SSH login asks before it has a shell.
 */
#ifndef LYREBIRD_DEVICE_SSH_GATE_H
#define LYREBIRD_DEVICE_SSH_GATE_H

#include "device/login.h"

/* <gate/>: what the server is set to, and the text shown before a login. */
xmlDoc *ssh_gate(struct device *d, struct login *l, const xmlNode *ask, int *fd);
/* <service name="stelnet|sftp|scp"/>: may the user of this login have it, and with which folder? */
xmlDoc *ssh_service(struct device *d, struct login *l, const xmlNode *ask, int *fd);

#endif
