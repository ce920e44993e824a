/*
 * Plain requests answered by a program in the kernel, on the links that the host lent (`run --ntp-xdp`). The answers
 * are those that the responder would give; what is not plain goes on to it. All functions take NULL for a device that
 * has none of this.
 */
#ifndef LYREBIRD_NTP_XDP_XDP_H
#define LYREBIRD_NTP_XDP_XDP_H

#include "device/device.h"
#include "device/net/net.h"
#include "ntp/engine.h"

struct ntp_xdp;

struct ntp_xdp_asked { /* a request that would come in */
	const struct net *net;
	unsigned index;	    /* of the link there */
	const char *ifname; /* the device's name for it */
	enum ntp_family family;
	struct in6_addr to; /* an address of that interface; IPv4 in the first 4 octets */
};
/* Does the configuration in force answer it, whoever asks? */
typedef bool ntp_xdp_answers(void *ctx, const struct ntp_xdp_asked *a);

/* NULL if the device was not started with the option, or with a line on its log if the machine does not allow it. */
struct ntp_xdp *ntp_xdp_new(struct device *d, ntp_xdp_answers *answers, void *ctx);
void ntp_xdp_free(struct ntp_xdp *x);

/* The configuration or an interface changes: from now on nothing is answered in the kernel, until the event loop comes
 * round and asks again what is. */
void ntp_xdp_rest(struct ntp_xdp *x);
void ntp_xdp_set_state(struct ntp_xdp *x, const struct ntp_state *s);

/* How many requests of a family were answered, of one interface if a name is given. */
uint64_t ntp_xdp_count(const struct ntp_xdp *x, const char *interface, enum ntp_family family);
/* Back to 0: of the whole family, or of an interface ("all" = each). */
void ntp_xdp_reset(struct ntp_xdp *x, const char *interface, enum ntp_family family);
/* Calls seen for each link where something was answered. */
void ntp_xdp_each(const struct ntp_xdp *x, void (*seen)(void *ctx, const struct net *net, unsigned index), void *ctx);

#endif
