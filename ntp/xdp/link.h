/*
 * The program in the kernel on one link: loaded, attached, and gone with the process however it ends.
 */
#ifndef LYREBIRD_NTP_XDP_LINK_H
#define LYREBIRD_NTP_XDP_LINK_H

#include <stddef.h>

#include "device/device.h"
#include "device/net/net.h"
#include "ntp/xdp/shared.h"

struct xdp_link;

/* Can there be any? NULL if so, otherwise why not. Loads a program and lets it go. */
const char *xdp_link_absent(void);

/* On a link (its index and kernel name) of an instance. In the driver or in the kernel's own queue, as mode says; a
 * link of a driver that throws answers away if the other end is not prepared for them (veth) gets the latter unless the
 * mode is native. The program answers nothing: the shared version is odd. NULL with the reason in why. */
struct xdp_link *xdp_link_open(
	struct net *n, unsigned index, const char *name, enum ntp_xdp_mode mode, char *why, size_t len);
/* NULL is fine. What it had shared is gone. */
void xdp_link_close(struct xdp_link *l);
struct xdp_shared *xdp_link_shared(const struct xdp_link *l);
/* Does it run in the driver? */
bool xdp_link_native(const struct xdp_link *l);

#endif
