/*
 * Interfaces, addresses and sockets of one routing instance: the public network or a VPN instance. Each is a network
 * namespace; one file (netlink.c) speaks rtnetlink through libnl-route-3. Names here are the device's ("100GE1/0/1");
 * Linux names are private ("100GE1_0_1").
 */
#ifndef LYREBIRD_DEVICE_NET_NET_H
#define LYREBIRD_DEVICE_NET_NET_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct net; /* one namespace */

/* The namespace the process is in now. */
struct net *net_current(void);
/* The namespace behind a descriptor, which stays the caller's. NULL with errno. */
struct net *net_open(int fd);
/* A new namespace for a VPN instance (lo is up in it). NULL with errno. */
struct net *net_new(void);
void net_free(struct net *n); /* the kernel drops the namespace with the last user */
/* Takes a namespace of our own into use: lo up, packets leave with the TTL of the device (255). Best effort. */
void net_furnish(struct net *n);
/* Makes a router of a namespace of our own: packets to others go on from link to link. Best effort. */
void net_forward(struct net *n);
/* Deletes links that a device left here when it was killed. Those of a process that still runs are left alone.
 * Returns how many there were, or -1 with errno. */
int net_sweep(struct net *n);

/* The namespace's descriptor, which stays n's. */
int net_descriptor(const struct net *n);
/* A wire between two namespaces, whose ends have these names and are up; it goes with either of them. -1 with errno. */
int net_wire(struct net *a, const char *name_a, struct net *b, const char *name_b);

struct net_link; /* one interface of the device */

/* Makes the interface real in n. Without linux_name: a link of its own, whose other end is down, so without a
 * carrier; its addresses answer all the same. With linux_name: takes that link over, clears the addresses found on it,
 * and puts it back as it was at link_close. If it lives in another namespace (home, which must outlive the link), it is
 * moved into n and renamed; if home is NULL it stays in n under its name. NULL with errno. */
struct net_link *link_open(struct net *n, const char *ifname, const char *linux_name, struct net *home);
void link_close(struct net_link *l); /* NULL is fine */
/* The same where the namespace ends with the process: a link that was made is left to the kernel, which drops all of
 * them at once; deleting one waits some 20 ms for it. */
void link_leave(struct net_link *l);
/* To another instance; addresses and state follow. -1 with errno. */
int link_move(struct net_link *l, struct net *to);

int link_set_up(struct net_link *l, bool up); /* a link is down until it is set up */
int link_set_mtu(struct net_link *l, uint32_t mtu);
#define NET_ADDRESSES 257 /* of one interface; one primary and 256 others */
struct net_address {
	int family;		 /* AF_INET, AF_INET6 */
	struct in6_addr address; /* IPv4 in the first 4 bytes */
	uint8_t prefix;
};
/* Makes the interface hold exactly these addresses (link-local IPv6 of the kernel aside), the first IPv4 one being the
 * source of what it sends. IPv6 without waiting for duplicate address detection, so that an address answers when the
 * call returns. 0, or -1 with errno (what could be done is done). */
int link_set_addresses(struct net_link *l, const struct net_address *a, size_t n);
int link_set_ipv6(struct net_link *l, bool enabled); /* off until set */

struct link_state {
	bool up; /* administratively */
	bool carrier;
	uint32_t index;
	uint32_t mtu;
	uint8_t mac[6];
	uint64_t in_bytes, out_bytes, in_packets, out_packets, in_errors, out_errors, in_multicasts;
	uint64_t in_crc, in_misaligned, out_dropped;
};
int link_state(const struct net_link *l, struct link_state *st); /* read from the kernel now */

#define LINK_GROUPS 64 /* more are not looked at */
struct link_ipv6 {
	struct in6_addr link_local; /* of the kernel or configured; :: = none */
	size_t groups;		    /* multicast groups that it listens to, beyond itself */
	struct in6_addr group[LINK_GROUPS];
	uint32_t reachable_ms, retransmit_ms, stale_s, probes; /* of neighbour discovery; 0 = unknown */
};
/* What the kernel has there for IPv6 now. -1 with errno if the link is gone. */
int link_ipv6(const struct net_link *l, struct link_ipv6 *found);

enum neighbour_state { NEIGHBOUR_INCOMPLETE, NEIGHBOUR_REACH, NEIGHBOUR_STALE, NEIGHBOUR_DELAY, NEIGHBOUR_PROBE };
struct net_neighbour {
	struct in6_addr address; /* IPv4 in the first 4 bytes */
	enum neighbour_state state;
	bool fixed;	       /* set by hand, not learnt */
	bool router;	       /* IPv6: says that it is one */
	uint8_t mac[6];	       /* all zero while it is incomplete */
	uint32_t confirmed_ms; /* since it was last heard of */
};
/* Calls each(ctx) for every neighbour of a family that the kernel knows on the link, in no order; those that it has
 * given up and groups are left out. -1 with errno. */
int link_neighbours(
	const struct net_link *l, int family, void (*each)(void *ctx, const struct net_neighbour *n), void *ctx);

/* Name of the link in the kernel, at most 15 characters. */
const char *link_name(const struct net_link *l);
struct net *link_net(const struct net_link *l);
unsigned link_index(const struct net_link *l); /* as it was made or taken: the kernel is not asked */

/* Kernel name of an interface of the device: "100GE1/0/1" -> "100GE1_0_1"; one too long keeps its beginning and gets
 * a hash. out has room for 16. */
void link_kernel_name(const char *ifname, char out[16]);

/* ---- wires of a lab: each has a middle of its own in a namespace that no node sees ---- */

enum { WIRE_A, WIRE_B, WIRE_ENDS };
struct wire_end {
	int ns;	       /* descriptor of the node's namespace */
	char name[16]; /* of the link there */
};
/* Makes namespace n a place for middles. Best effort. */
void wire_middle(struct net *n);
/* Joins two namespaces by a veth pair to each and a bridge between, number telling wires apart. The links in the nodes
 * are down. -1 with errno; what was made then stays for the namespaces to drop. */
int wire_add(struct net *n, unsigned number, const struct wire_end end[WIRE_ENDS]);
/* Makes an end anew whose link went down with a namespace that its node had moved it to. 1 if it had to, 0 if the link
 * stands in the node's namespace, or -1 with errno. */
int wire_mend(struct net *n, unsigned number, int which, const struct wire_end *end);
/* An end that is off: the node's link has no carrier. */
int wire_plug(struct net *n, unsigned number, int end, bool in);
/* Takes the bridge out of the middle: frames arrive at the two descriptors (raw packet sockets, non-blocking, each
 * frame behind a virtio_net_hdr), and what is sent on one of them leaves by that end. -1 with errno. wire_join puts it
 * back; the sockets are the caller's.
 */
int wire_split(struct net *n, unsigned number, int fd[WIRE_ENDS]);
int wire_join(struct net *n, unsigned number);
/* Sets a link of the namespace up, by its kernel name ("lo"). */
int net_link_up(struct net *n, const char *name);

struct net_route {
	struct net_address to;
	struct in6_addr via; /* IPv4 in the first 4 bytes; all zero = none, the destination is on the link */
	uint32_t index;	     /* of the link, 0 = where the gateway is */
	uint32_t metric;     /* the smaller one wins */
	bool blackhole;
};
/* Adds a route beside those that lead to the same place, deletes exactly this one. -1 with errno (ENETUNREACH: the
 * gateway is on no link that is up). */
int net_route_add(struct net *n, const struct net_route *r);
int net_route_delete(struct net *n, const struct net_route *r);

/* Calls `each` for what the kernel counts of packets in the instance ("IcmpInEchos", "Icmp6InEchos"). -1 with errno if
 * it cannot be entered. */
int net_counts(struct net *n, void (*each)(void *ctx, const char *name, uint64_t value), void *ctx);

/* Runs a function inside the instance. -1 with errno if it cannot be entered. */
int net_run(struct net *n, void (*run)(void *ctx), void *ctx);
/* A socket inside the instance (close-on-exec, non-blocking). -1 with errno. */
int net_socket(struct net *n, int family, int type, int protocol);

#endif
