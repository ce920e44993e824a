/*
 * The engine's hooks on the device: clock, keys, rights.
 * Knows what the device has to offer; leaves packets to client_packets.c.
 */
#include "ntp/client_private.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <sys/random.h>

#include "device/interfaces.h"

/* ---- clock ---- */

static struct ntp_now on_now(void *ctx)
{
	struct ntp_client *c = ctx;

	return (struct ntp_now){.device = clock_now(device_clock(c->device)), .host = clock_boot()};
}

static void on_step(void *ctx, int64_t ns)
{
	clock_step(device_clock(((struct ntp_client *)ctx)->device), ns);
}

static void on_frequency(void *ctx, double frequency)
{
	clock_set_frequency(device_clock(((struct ntp_client *)ctx)->device), frequency);
}

static uint64_t on_random(void *ctx)
{
	uint64_t value = 0;

	(void)ctx;
	if (getrandom(&value, sizeof value, 0) != sizeof value) /* cannot be: so few octets come at once */
		abort();
	return value;
}

/* ---- keys and rights ---- */

static size_t on_mac(void *ctx, uint32_t key, const uint8_t *packet, size_t len, uint8_t *out)
{
	return ntp_keys_sign(((struct ntp_client *)ctx)->keys, key, packet[0] >> 3 & 7, packet, len, out);
}

static bool on_verify(void *ctx, const uint8_t *packet, size_t len, const uint8_t *mac, size_t mac_len)
{
	struct ntp_client *c = ctx;
	uint32_t id = (uint32_t)mac[0] << 24 | (uint32_t)mac[1] << 16 | (uint32_t)mac[2] << 8 | mac[3];

	return ntp_keys_trusted(c->keys, id) && ntp_keys_verify(c->keys, packet, len, mac, mac_len);
}

static bool on_may_follow(void *ctx, const struct ntp_source *s)
{
	return ntp_access_right(ntp_server_access(((struct ntp_client *)ctx)->server), s->family, s->vpn,
		       &s->address) == NTP_RIGHT_PEER;
}

static bool is_own_address(const struct ntp_client *c, const char *vpn, uint32_t refid)
{
	struct in_addr address = {.s_addr = htonl(refid)};

	return interface_by_address(device_running(c->device), vpn, AF_INET, &address) != NULL;
}

/* Is asked of every source at every packet, and a walk over all interfaces is long: the answer holds until a commit. Of
 * an IPv6 address the identifier is a hash: of the address that this host knows us by, it is known. */
static bool on_own(void *ctx, const struct ntp_association *a, uint32_t refid)
{
	struct member *m = ntp_association_user(a);
	struct ntp_client *c = ctx;

	if (m->own_refid && m->own_refid == refid)
		return true;
	if (m->loop.commits != c->commits || m->loop.refid != refid) {
		m->loop.own = is_own_address(c, ntp_association_source(a)->vpn, refid);
		m->loop.refid = refid;
		m->loop.commits = c->commits;
	}
	return m->loop.own;
}

const struct ntp_ops client_ops = {
	.now = on_now,
	.step = on_step,
	.set_frequency = on_frequency,
	.send = client_send,
	.open = client_open,
	.close = client_close,
	.mac = on_mac,
	.verify = on_verify,
	.is_own = on_own,
	.may_follow = on_may_follow,
	.obstacle = client_obstacle,
	.random = on_random,
	.event = client_event,
};
