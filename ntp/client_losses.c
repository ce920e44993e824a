/*
 * What the client tells the world: names of sources and sessions, the last losses of synchronization, the log.
 * Knows words; knows nothing of sockets and packets.
 */
#include "ntp/client_private.h"

#include <stdio.h>
#include <string.h>

void ntp_source_name(const struct ntp_source *s, char *buf, size_t len)
{
	char address[INET6_ADDRSTRLEN] = "";

	if (s->kind == NTP_LOCAL_CLOCK)
		snprintf(address, sizeof address, "127.127.1.%d", s->unit);
	else
		ntp_address_text(s->family, &s->address, address);
	snprintf(buf, len, "%s%s%s%s", s->domain[0] ? s->domain : address, s->vpn[0] ? "(" : "", s->vpn,
		s->vpn[0] ? ")" : "");
}

void ntp_session_type(const struct ntp_source *s, char *buf, size_t len)
{
	static const char *const modes[NTP_KINDS] = {
		[NTP_UNICAST_SERVER] = "client",
		[NTP_UNICAST_PEER] = "active",
		[NTP_PASSIVE_PEER] = "passive",
		[NTP_BROADCAST_SERVER] = "broadcast",
		[NTP_BROADCAST_CLIENT] = "bdcast client",
		[NTP_MANYCAST_CLIENT] = "client",
		[NTP_MANYCAST_SERVER] = "client",
		[NTP_LOCAL_CLOCK] = "client",
	};
	bool named = s->kind == NTP_BROADCAST_CLIENT && s->ifname[0];

	snprintf(buf, len, "%s%s%s%s, %s", modes[s->kind], named ? " (Interface: " : "", named ? s->ifname : "",
		named ? ")" : "", s->dynamic ? "dynamic" : "configured");
}

/* Without the instance, which the log names apart. */
static void bare_name(const struct ntp_source *s, char *buf, size_t len)
{
	struct ntp_source plain = *s;

	plain.vpn[0] = '\0';
	ntp_source_name(&plain, buf, len);
}

static const char *instance(const struct ntp_source *s)
{
	return s->vpn[0] ? s->vpn : "_public_";
}

static void log_loss(const struct ntp_client *c, const struct ntp_source *s, const char *reason)
{
	char name[300];

	bare_name(s, name, sizeof name);
	device_log(c->device,
		"NTP/2/NTP_SYNCHRONIZE_STATUS: NTP state changed from synchronized to unsynchronized. "
		"(SynchronizationSourceAddress = %s , VpnInstance = %s, Reason = %s)",
		name, instance(s), reason);
}

static void log_trap(const struct ntp_client *c, const struct ntp_source *s, const char *state)
{
	char name[300];

	bare_name(s, name, sizeof name);
	device_log(c->device,
		"NTP/2/NTP_TRAP_SYNCHRONIZE_STATUS: NTP synchronization state changed. "
		"(hwNtpState=%s, hwNtpSource=%s, hwNtpSourceVpnName=%s)",
		state, name, instance(s));
}

static void note_loss(struct ntp_client *c, const struct ntp_event *e)
{
	static const struct ntp_source nobody;
	const struct ntp_source *s = e->association ? ntp_association_source(e->association) : &nobody;
	struct ntp_loss *l = &c->loss[c->loss_next];

	ntp_source_name(s, l->source, sizeof l->source);
	ntp_session_type(s, l->session, sizeof l->session);
	l->reason = e->reason;
	l->at = clock_now(device_clock(c->device));
	c->loss_next = (c->loss_next + 1) % NTP_LOSSES;
	if (c->losses < NTP_LOSSES)
		c->losses++;
	log_loss(c, s, ntp_reason_text(e->reason));
	log_trap(c, s, "unsynchronized");
}

const struct ntp_loss *ntp_client_loss(const struct ntp_client *c, unsigned i)
{
	return i < c->losses ? &c->loss[(c->loss_next + NTP_LOSSES - 1 - i) % NTP_LOSSES] : NULL;
}

void client_event(void *ctx, const struct ntp_event *e)
{
	struct ntp_client *c = ctx;
	struct ntp_state state;

	switch (e->kind) {
	case NTP_EVENT_STATE:
		state = ntp_engine_state(c->engine);
		ntp_server_set_state(c->server, &state);
		break;
	case NTP_EVENT_STRATUM:
		device_log(c->device,
			"NTP/4/NTP_STRATUM_CHANGE: System stratum changes from %d to %d after clock update.", e->from,
			e->to);
		break;
	case NTP_EVENT_SYNCHRONIZED:
		log_trap(c, ntp_association_source(e->association), "synchronized");
		break;
	case NTP_EVENT_UNSYNCHRONIZED:
		note_loss(c, e);
		break;
	case NTP_EVENT_STEPPED:
		break;
	}
}
