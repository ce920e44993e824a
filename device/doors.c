/*
 * The Telnet and SSH servers in the device's own network: sockets at the configured ports of its public network, taken
 * away and opened anew as commits say. The doors on the host, which the command line asks for, are run.c's.
 * Knows ports and sources; who may in is listen.c's. IPv4 only.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device/device.h"
#include "device/feature.h"
#include "device/interfaces.h"
#include "device/listen.h"
#include "device/net/net.h"
#include "device/servers.h"
#include "device/system.h"

#define BACKLOG 128

struct door {
	struct device *device;
	const char *service;
	void (*enter)(void *device, int fd, const struct sockaddr_storage *peer);
	unsigned port; /* 0 = closed */
	struct listener *listener;
};

struct doors {
	struct door door[2];
};

#define DOORS (sizeof((struct doors *)0)->door / sizeof(struct door))

/* The address that was called decides: a server with one source interface answers on no other. */
static void on_caller(void *ctx, int fd, const struct sockaddr_storage *peer)
{
	const struct door *door = ctx;
	const struct store *s = door->device->running;
	struct sockaddr_in called = {0};
	socklen_t len = sizeof called;
	const char *ifname = NULL;

	if (getsockname(fd, (struct sockaddr *)&called, &len) == 0)
		ifname = interface_by_address(s, "", AF_INET, &called.sin_addr);
	if (server_answers_at(s, door->service, ifname))
		door->enter(door->device, fd, peer);
	else
		close(fd);
}

static int listen_at(struct device *d, unsigned port)
{
	struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
	int fd = net_socket(vpn_net(d, ""), AF_INET, SOCK_STREAM, 0), one = 1, error;

	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
	if (bind(fd, (struct sockaddr *)&at, sizeof at) == 0 && listen(fd, BACKLOG) == 0)
		return fd;
	error = errno;
	close(fd);
	errno = error;
	return -1;
}

static void open_door(struct door *door, unsigned port)
{
	int fd = listen_at(door->device, port);

	door->port = fd < 0 ? 0 : port;
	if (fd >= 0)
		door->listener = listener_new(door->device->events, fd, on_caller, door);
	else
		device_log(door->device, "VTY/3/LISTEN: no %s server at port %u: %s", door->service, port,
			strerror(errno));
}

static void close_door(struct door *door)
{
	listener_free(door->listener);
	door->listener = NULL;
	door->port = 0;
}

static bool is_of_servers(const xmlNode *line)
{
	static const char *const beginnings[] = {"telnet-server", "ssh-", "stelnet-", "sftp-", "scp-"};

	for (size_t i = 0; line && i < sizeof beginnings / sizeof *beginnings; i++)
		if (!strncmp((const char *)line->name, beginnings[i], strlen(beginnings[i])))
			return true;
	return false;
}

static bool concerns_servers(const struct txn *t)
{
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		if (!ch.parent && (is_of_servers(ch.before) || is_of_servers(ch.after)))
			return true;
	}
	return false;
}

static void doors_apply(void *state, const struct txn *t)
{
	struct doors *doors = state;

	for (size_t i = 0; concerns_servers(t) && i < DOORS; i++) {
		struct door *door = &doors->door[i];
		const struct store *s = txn_store(t);
		unsigned port = door->device && server_is_on(s, door->service) ? server_port(s, door->service) : 0;

		if (port == door->port)
			continue;
		close_door(door);
		if (port)
			open_door(door, port);
	}
}

/* In the namespace of the host its ports are the host's. Without host keys there is no SSH. */
static void *doors_start(struct device *d)
{
	struct doors *doors = calloc(1, sizeof *doors);

	assert(doors);
	if (!device_events(d) || !device_owns_namespace(d))
		return doors;
	doors->door[0] = (struct door){.device = d, .service = "telnet", .enter = listen_telnet};
	if (!d->options.ssh.off)
		doors->door[1] = (struct door){.device = d, .service = "ssh", .enter = listen_ssh};
	return doors;
}

static void doors_stop(void *state)
{
	struct doors *doors = state;

	for (size_t i = 0; doors && i < DOORS; i++)
		close_door(&doors->door[i]);
	free(doors);
}

extern const struct feature doors_feature;
const struct feature doors_feature = {
	.name = "doors",
	.start = doors_start,
	.stop = doors_stop,
	.apply = doors_apply,
};
