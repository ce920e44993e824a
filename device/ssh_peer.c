/*
 * What the device's SSH client needs of the configuration: whose host key is known, and what it may agree on.
 * The dialogue is cli/stelnet_command.c's, the protocol access/ssh_client.c's.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/device.h"
#include "device/feature.h"
#include "device/rpc.h"
#include "device/servers.h"
#include "device/system.h"

struct ssh_peer {
	struct device *device;
};

static void *peer_start(struct device *d)
{
	struct ssh_peer *p = calloc(1, sizeof *p);

	if (p)
		p->device = d;
	return p;
}

/* <get status="ssh-client" host= key=/>: without a key what to agree on, with one whether it is the host's. */
static int peer_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const struct ssh_peer *p = state;
	const struct store *s = device_running(p->device);
	const char *key = rpc_attribute(ask, "key");
	struct ssh_algorithms use = {.key_exchange = ""};

	(void)f;
	if (*key) {
		rpc_put(reply, "known", "%s", ssh_peer_known(s, rpc_attribute(ask, "host"), key));
		rpc_put(reply, "first-time", "%s", ssh_client_trusts_first(s) ? "1" : "");
		return 0;
	}
	ssh_algorithms(s, "client", &use);
	rpc_put(reply, "key-exchange", "%s", use.key_exchange);
	rpc_put(reply, "ciphers", "%s", use.ciphers);
	rpc_put(reply, "macs", "%s", use.macs);
	rpc_put(reply, "host-keys", "%s", use.host_keys);
	return 0;
}

static const char *const status_names[] = {"ssh-client", NULL};

extern const struct feature ssh_peer_feature;
const struct feature ssh_peer_feature = {
	.name = "ssh-peer",
	.start = peer_start,
	.stop = free,
	.status_names = status_names,
	.status = peer_status,
};
