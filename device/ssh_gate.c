/*
 * Answers the session of an SSH login before it has a shell: the settings of the server, and who may have what.
 * Knows the configuration and the requests; knows nothing of the protocol.
 */
#include "device/ssh_gate.h"

#include <stdio.h>
#include <string.h>

#include "device/header.h"
#include "device/rpc.h"
#include "device/servers.h"

xmlDoc *ssh_gate(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	struct ssh_settings set = ssh_settings(d->running);
	char banner[HEADER_MAX], tries[16], timeout[16];

	(void)l, (void)ask, (void)fd;
	header_text(d, false, banner);
	snprintf(tries, sizeof tries, "%u", set.retries);
	snprintf(timeout, sizeof timeout, "%u", set.timeout);
	return rpc_document("ok", "banner", banner, "tries", tries, "timeout", timeout, "keyboard",
		set.keyboard ? "1" : "", "key-exchange", set.key_exchange, "ciphers", set.ciphers, "macs", set.macs,
		"host-keys", set.host_keys, NULL);
}

xmlDoc *ssh_service(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	bool sftp = !strcmp(rpc_attribute(ask, "name"), "sftp");
	struct ssh_user u = ssh_user_find(d->running, l->user);
	const char *folder = sftp ? ssh_user_folder(d->running, l->user) : NULL;
	struct fault f;

	(void)fd;
	if (!strcmp(l->type, "ssh") && (sftp ? u.sftp : u.stelnet) && ssh_service_is_on(d->running, sftp))
		return rpc_document("ok", "folder", folder ? folder : "", NULL);
	fault_set(&f, FAULT_LOGIN, "", NULL);
	return rpc_fault(&f);
}
