/*
 * The Telnet and SSH servers in the device's own network: sockets at the configured ports of its public network, taken
 * away and opened anew as commits say. The doors on the host, which the command line asks for, are run.c's.
 * Knows ports and sources; who may in is listen.c's.
 */
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
	int family;
	void (*enter)(void *device, int fd, const struct sockaddr_storage *peer);
	unsigned port; /* 0 = closed */
	struct listener *listener;
};

enum { TELNET, TELNET6, SSH, SSH6, DOORS };

struct doors {
	struct door door[DOORS];
};

/* The address that was called decides: a server with one source interface answers on no other. */
static bool is_called_right(const struct door *door, int fd)
{
	struct sockaddr_storage at = {0};
	struct acl_source called = {.family = door->family};
	socklen_t len = sizeof at;

	if (getsockname(fd, (struct sockaddr *)&at, &len) < 0)
		return false;
	if (door->family == AF_INET6)
		called.address = ((struct sockaddr_in6 *)&at)->sin6_addr;
	else
		memcpy(&called.address, &((struct sockaddr_in *)&at)->sin_addr, sizeof(struct in_addr));
	return server_answers_at(door->device->running, door->service, &called);
}

static void on_caller(void *ctx, int fd, const struct sockaddr_storage *peer)
{
	const struct door *door = ctx;

	if (is_called_right(door, fd))
		door->enter(door->device, fd, peer);
	else
		close(fd);
}

static int bind_any(int fd, int family, unsigned port)
{
	struct sockaddr_in any = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
	struct sockaddr_in6 any6 = {.sin6_family = AF_INET6, .sin6_port = htons((uint16_t)port)};
	int one = 1;

	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
	if (family == AF_INET)
		return bind(fd, (struct sockaddr *)&any, sizeof any);
	setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof one);
	return bind(fd, (struct sockaddr *)&any6, sizeof any6);
}

static int listen_at(const struct door *door, unsigned port)
{
	int fd = net_socket(vpn_net(door->device, ""), door->family, SOCK_STREAM, 0), error;

	if (fd < 0 || (bind_any(fd, door->family, port) == 0 && listen(fd, BACKLOG) == 0))
		return fd;
	error = errno;
	close(fd);
	errno = error;
	return -1;
}

static void open_door(struct door *door, unsigned port)
{
	int fd = listen_at(door, port);

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
	static const char *const beginnings[] = {"telnet-", "ssh-", "stelnet-", "sftp-", "scp-"};

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
	const struct store *s = txn_store(t);
	struct doors *doors = state;

	for (size_t i = 0; concerns_servers(t) && i < DOORS; i++) {
		struct door *door = &doors->door[i];
		bool on = door->device && server_is_on(s, door->service, door->family);
		unsigned port = on ? server_port(s, door->service, door->family) : 0;

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
	static const struct door kinds[DOORS] = {
		[TELNET] = {.service = "telnet", .family = AF_INET, .enter = listen_telnet},
		[TELNET6] = {.service = "telnet", .family = AF_INET6, .enter = listen_telnet},
		[SSH] = {.service = "ssh", .family = AF_INET, .enter = listen_ssh},
		[SSH6] = {.service = "ssh", .family = AF_INET6, .enter = listen_ssh},
	};
	struct doors *doors = calloc(1, sizeof *doors);

	assert(doors);
	for (size_t i = 0; device_events(d) && device_owns_namespace(d) && i < DOORS; i++) {
		if (kinds[i].enter == listen_ssh && d->options.ssh.off)
			continue;
		doors->door[i] = kinds[i];
		doors->door[i].device = d;
	}
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
