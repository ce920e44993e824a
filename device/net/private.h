/*
 * Between the files of device/net/ only: entering a namespace, and the wall around libnl.
 */
#ifndef LYREBIRD_DEVICE_NET_PRIVATE_H
#define LYREBIRD_DEVICE_NET_PRIVATE_H

#include "device/net/net.h"

struct nl_sock;

struct net {
	int fd;		    /* of the namespace */
	struct nl_sock *nl; /* rtnetlink in it, whatever namespace the process is in */
};

/* ---- namespace.c ---- */

/* Runs the process in n until net_leave(*back). -1 with errno and nothing changed. */
int net_enter(const struct net *n, int *back);
void net_leave(int back);
/* Writes a file below /proc/sys/net/ in the namespace. -1 with errno. */
int net_sysctl(const struct net *n, const char *path, const char *value);

/* ---- netlink.c: each 0, or -1 with errno ---- */

struct nl_sock *nl_open(void); /* in the namespace the process is in */
void nl_close(struct nl_sock *nl);

struct nl_link {
	int index;
	char name[16];
	char alias[64]; /* "" = none */
	struct link_state state;
};
/* By name, or by index if name is NULL. */
int nl_link_get(struct nl_sock *nl, const char *name, int index, struct nl_link *out);
/* Calls f for every link; f may not use nl. Stops when it returns non-zero. */
int nl_link_each(struct nl_sock *nl, int (*f)(void *ctx, const struct nl_link *l), void *ctx);
int nl_link_alias(struct nl_sock *nl, int index, const char *alias);
int nl_bridge_add(struct nl_sock *nl, const char *name, const char *alias);
/* A pair of links, the second one in another namespace. */
/* idle: no frames are expected on it. */
int nl_pair_add(struct nl_sock *nl, const char *name, const char *peer, int peer_namespace_fd, bool idle);
int nl_link_master(struct nl_sock *nl, int index, int master); /* of a bridge, 0 = none */
int nl_link_delete(struct nl_sock *nl, int index);
int nl_link_up(struct nl_sock *nl, int index, bool up);
int nl_link_mtu(struct nl_sock *nl, int index, uint32_t mtu);
int nl_link_rename(struct nl_sock *nl, int index, const char *name);
int nl_link_move(struct nl_sock *nl, int index, int namespace_fd);

int nl_address_add(struct nl_sock *nl, int index, const struct net_address *a);
int nl_address_delete(struct nl_sock *nl, int index, const struct net_address *a);
/* Addresses of a link, those that the kernel made itself (IPv6 link-local) aside; at most max, *n tells how many. */
int nl_addresses(struct nl_sock *nl, int index, struct net_address *a, size_t max, size_t *n);
int nl_route_add(struct nl_sock *nl, const struct net_route *r);
int nl_route_delete(struct nl_sock *nl, const struct net_route *r);
/* Neighbours on a link, see link_neighbours. */
int nl_neighbours(
	struct nl_sock *nl, int index, int family, void (*each)(void *ctx, const struct net_neighbour *n), void *ctx);
/* 1 if the namespace delivers packets for the address to itself, 0 if not. */
int nl_is_local(struct nl_sock *nl, const struct net_address *a);

#endif
