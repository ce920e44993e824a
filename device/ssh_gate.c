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
	char banner[HEADER_MAX], tries[16], timeout[16], mb[16], minutes[16];

	(void)l, (void)ask, (void)fd;
	header_text(d, false, banner);
	snprintf(tries, sizeof tries, "%u", set.retries);
	snprintf(timeout, sizeof timeout, "%u", set.timeout);
	snprintf(mb, sizeof mb, "%u", set.rekey_mb);
	snprintf(minutes, sizeof minutes, "%u", set.rekey_minutes);
	return rpc_document("ok", "banner", banner, "tries", tries, "timeout", timeout, "keyboard",
		set.keyboard ? "1" : "", "key-exchange", set.algorithms.key_exchange, "ciphers", set.algorithms.ciphers,
		"macs", set.algorithms.macs, "host-keys", set.algorithms.host_keys, "rekey-mb", mb, "rekey-minutes",
		minutes, "rsa-label", set.rsa_label, "ecc-label", set.ecc_label, NULL);
}

/* SCP has no service-type of its own: who may move files may do so either way. */
static bool user_may(const struct device *d, const char *user, const char *service)
{
	struct ssh_user u = ssh_user_find(d->running, user);

	return strcmp(service, "stelnet") ? u.sftp : u.stelnet;
}

static bool has_room(const struct device *d, const char *service)
{
	unsigned n = 0;

	for (struct login *l = NULL; (l = control_next(d->control, l));)
		n += l->service && !strcmp(rpc_attribute(l->service, "name"), service);
	return n < ssh_service_limit(d->running, service);
}

xmlDoc *ssh_service(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	static const char *const services[] = {"stelnet", "sftp", "scp"};
	const char *name = rpc_attribute(ask, "name"), *folder;
	int family = strchr(l->from, ':') ? AF_INET6 : AF_INET;
	struct fault f;

	(void)fd;
	for (size_t i = 0; !strcmp(l->type, "ssh") && i < sizeof services / sizeof *services; i++) {
		if (strcmp(name, services[i]) != 0 || !ssh_service_is_on(d->running, name, family) ||
			!user_may(d, l->user, name) || l->service || !has_room(d, name))
			continue;
		l->service = xmlCopyNode((xmlNode *)ask, 2);
		folder = i ? ssh_user_folder(d->running, l->user) : NULL;
		return rpc_document("ok", "folder", folder ? folder : "", NULL);
	}
	fault_set(&f, FAULT_LOGIN, "", NULL);
	return rpc_fault(&f);
}
