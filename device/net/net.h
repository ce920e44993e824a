/*
 * Interfaces, addresses and sockets of one routing instance: the public network or a VPN instance. Each is a network
 * namespace; one file (netlink.c) speaks rtnetlink through libnl-route-3. Names here are the device's ("100GE1/0/1");
 * Linux names are private ("100GE1_0_1").
 */
#ifndef LYREBIRD_DEVICE_NET_NET_H
#define LYREBIRD_DEVICE_NET_NET_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

struct net; /* one namespace */

/* The namespace the process is in now. */
struct net *net_current(void);
/* A new namespace for a VPN instance (lo is up in it). NULL with errno. */
struct net *net_new(void);
void net_free(struct net *n); /* the kernel drops the namespace with the last user */

struct net_link; /* one interface of the device */

/* Makes the interface real in n: takes over `linux_name` if given (renamed when owned), else makes a link without a
 * carrier (physical ports, Vlanif as a bridge) or an always-up one (LoopBack). NULL with errno. */
struct net_link *link_open(struct net *n, const char *ifname, const char *linux_name, bool own);
void link_close(struct net_link *l); /* gives a taken-over interface back, deletes one it made */
int link_move(struct net_link *l, struct net *to); /* to another instance; addresses are lost */

int link_set_up(struct net_link *l, bool up);
struct net_address {
	int family;               /* AF_INET, AF_INET6 */
	struct in6_addr address;  /* IPv4 in the first 4 bytes */
	uint8_t prefix;
};
/* Makes the interface hold exactly these addresses (link-local IPv6 of the kernel aside). IPv6 without waiting for
 * duplicate address detection, so that a commit is in force at once. 0, or -1 with errno (what could be done is). */
int link_set_addresses(struct net_link *l, const struct net_address *a, int n);
int link_set_ipv6(struct net_link *l, bool enabled); /* disable_ipv6 of the link */

struct link_state {
	bool up;                  /* administratively */
	bool carrier;
	uint32_t index;
	uint32_t mtu;
	uint8_t mac[6];
	uint64_t in_bytes, out_bytes, in_errors, out_errors;
};
int link_state(struct net_link *l, struct link_state *st); /* read from the kernel now */

/* A socket inside the instance (close-on-exec, non-blocking). -1 with errno. */
int net_socket(struct net *n, int family, int type, int protocol);

#endif
