/*
 * Between the files of the interface feature only: what the tree asks of one interface, the index of addresses, and
 * the feature's state.
 */
#ifndef LYREBIRD_DEVICE_INTERFACES_PRIVATE_H
#define LYREBIRD_DEVICE_INTERFACES_PRIVATE_H

#include "datastore/line.h"
#include "device/device.h"
#include "device/feature.h"
#include "device/interfaces.h"
#include "device/net/net.h"

#define INTERFACE_NAME 64
#define VPN_NAME 32
#define DEFAULT_MTU 1500
#define SUB_ADDRESS "ip-address-2" /* element of `ip address ... sub`, the second line of its page */

/* ---- interfaces_tree.c: the tree read for one interface ---- */

struct wish {
	bool routed; /* its addresses count */
	bool shutdown;
	bool ipv6;     /* `ipv6 enable` */
	bool loopback; /* needs no carrier */
	uint32_t mtu;
	char vpn[VPN_NAME]; /* "" = public */
	size_t count;	    /* addresses: primary first, then sub addresses, then IPv6 */
	struct net_address *address;
	const xmlNode **line; /* the line of each; valid as long as the tree is not changed */
};
/* What the tree says about an interface line; NULL = nothing (the interface is gone). Free with wish_clear. */
void wish_read(const struct store *s, const xmlNode *line, struct wish *w);
void wish_clear(struct wish *w);
/* Does it need a Linux link? */
bool wish_links(const struct wish *w);

/* First line of that element below an opening line; the next one after `line`. NULL if there is none. */
const xmlNode *first_line(const xmlNode *opening, const char *element);
const xmlNode *next_line(const xmlNode *line, const char *element);
bool line_is(const xmlNode *line, const char *element);
/* Name of the interface that an opening line makes; NULL if it is another line. */
const char *interface_of(const xmlNode *line);

/* The interface line of a name in the tree; NULL if there is none. */
const xmlNode *interface_line(const struct store *s, const char *ifname);

/* Names of the interfaces that a transaction touches, sorted, each once; they live as long as the transaction. The
 * array is the caller's. */
const char **changed_interfaces(const struct txn *t, size_t *count);

/* ---- interfaces_index.c: whose is this network? ---- */

struct networks;
struct networks *networks_new(void);
void networks_free(struct networks *ix);
/* Adds the networks of an interface. Addresses of one interface may share a network; an overlap with another
 * interface of the same instance adds nothing and returns the offending address' place, else -1. O(log networks). */
long networks_add(struct networks *ix, const struct wish *w);
void networks_remove(struct networks *ix, const struct wish *w);

/* ---- the state ---- */

struct interface {
	char name[INTERFACE_NAME];
	struct wish now;       /* in force; line is NULL */
	struct net_link *link; /* NULL while it needs none */
	bool taken;	       /* the link was there before us, and stays */
	bool fresh;	       /* made for the commit that is being prepared */
};

struct interfaces {
	struct device *device;
	void *tree; /* of struct interface by name (tsearch) */
	struct networks *networks;
	struct net *home;	  /* the host's namespace, NULL if ours is that one */
	struct interface **fresh; /* with links made for the commit that is being prepared */
	size_t fresh_count;
};

/* NULL if nothing was ever configured on it. */
struct interface *interface_find(const struct interfaces *all, const char *ifname);

/* ---- interfaces_check.c, interfaces_amend.c, interfaces_status.c ---- */

int interfaces_check(void *state, const struct txn *t, struct fault *f);
int interfaces_amend(void *state, struct txn *t, struct fault *f);
int interfaces_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f);

#endif
