/*
 * Associations, losses of synchronization and the slot as documents for whoever displays them.
 * Knows which figures there are and in which units; knows nothing of labels and screens.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "device/rpc.h"
#include "device/system.h"
#include "ntp/status.h"

static void put_time(xmlNode *n, const char *name, int64_t ns)
{
	char text[80];

	ntp_reference_time(ns, text, sizeof text);
	rpc_put(n, name, "%s", text);
}

/* ---- identifiers ---- */

void ntp_source_refid(const struct ntp_association *a, char *buf, size_t len)
{
	const struct ntp_source *s = a ? ntp_association_source(a) : NULL;
	char address[INET6_ADDRSTRLEN];

	if (!s) {
		snprintf(buf, len, "none");
	} else if (s->kind == NTP_LOCAL_CLOCK) {
		snprintf(buf, len, "LOCAL(%d)", s->unit);
	} else {
		ntp_address_text(s->family, &s->address, address);
		snprintf(buf, len, "%s", address);
	}
}

/* What the source says of its own source: four letters from a stratum 1 server or a kiss, else an address. */
static void put_refid(xmlNode *n, const struct ntp_view *v)
{
	uint8_t octets[4] = {
		(uint8_t)(v->refid >> 24), (uint8_t)(v->refid >> 16), (uint8_t)(v->refid >> 8), (uint8_t)v->refid};
	char letters[5] = "";

	for (int i = 0; i < 4 && octets[i] > ' ' && octets[i] < 0x7f; i++)
		letters[i] = (char)octets[i];
	if (!v->refid)
		rpc_put(n, "refid", "none");
	else if (octets[0] == 127 && octets[1] == 127 && octets[2] == 1)
		rpc_put(n, "refid", "LOCAL(%d)", octets[3]);
	else if (v->stratum <= 1 && !strcmp(letters, "LOCL"))
		rpc_put(n, "refid", "LOCAL(0)");
	else if ((v->stratum <= 1 || v->stratum == NTP_STRATUM_MAX) && letters[0])
		rpc_put(n, "refid", "%s", letters);
	else
		rpc_put(n, "refid", "%d.%d.%d.%d", octets[0], octets[1], octets[2], octets[3]);
}

/* ---- sessions ---- */

static const char *mode_name(const struct ntp_source *s, int mode)
{
	static const char *const names[] = {
		"unspecified", "active", "passive", "client", "server", "broadcast", "unspecified", "unspecified"};

	if (s->kind == NTP_BROADCAST_CLIENT && mode != NTP_MODE_BROADCAST)
		return "broadcast client";
	return names[mode & 7];
}

static void put_status(xmlNode *n, const struct ntp_source *s, const struct ntp_view *v)
{
	static const char *const words[] = {
		[NTP_REJECTED] = "",
		[NTP_FALSETICKER] = "",
		[NTP_SELECTED] = ", selected",
		[NTP_CANDIDATE] = ", candidate",
		[NTP_MASTER] = ", master",
	};
	bool peer = v->selection == NTP_MASTER && (s->kind == NTP_UNICAST_PEER || s->kind == NTP_PASSIVE_PEER);

	rpc_put(n, "status", "%s%s%s%s%s%s", s->dynamic ? "dynamic" : "configured", s->vpn[0] ? ", vpn-instance" : "",
		peer ? ", peer" : words[v->selection], v->sane ? ", sane" : ", insane",
		v->valid ? ", valid" : ", invalid", v->unsynced ? ", unsynced" : "");
}

static void put_stages(xmlNode *n, const char *name, const double stage[NTP_STAGES])
{
	char text[160] = "";
	size_t at = 0;

	for (int i = 0; i < NTP_STAGES; i++)
		at += (size_t)snprintf(text + at, sizeof text - at, "%6.2f ", stage[i] * 1e3);
	rpc_put(n, name, "%s", text);
}

static void put_figures(xmlNode *n, const struct ntp_view *v)
{
	rpc_put(n, "stratum", "%d", v->stratum);
	put_refid(n, v);
	rpc_put(n, "reach", "%d", v->reach);
	rpc_put(n, "poll", "%.0f", v->current_poll);
	rpc_put(n, "now", "%.0f", v->now);
	rpc_put(n, "offset", "%.4f", fabs(v->offset) < 5e-8 ? 0.0 : v->offset * 1e3); /* no "-0.0000" */
	rpc_put(n, "delay", "%.2f", v->delay * 1e3);
	rpc_put(n, "disper", "%.2f", v->dispersion * 1e3);
	rpc_put(n, "local-poll", "%d", v->local_poll);
	rpc_put(n, "peer-poll", "%d", v->peer_poll);
	rpc_put(n, "root-delay", "%.2f", v->root_delay * 1e3);
	rpc_put(n, "root-disper", "%.2f", v->root_dispersion * 1e3);
	rpc_put(n, "distance", "%.3f", v->distance);
	rpc_put(n, "precision", "2^%d", -v->precision);
	rpc_put(n, "version", "%d", v->version);
}

static void fill_session(xmlNode *reply, const struct ntp_engine *e, const struct ntp_association *a, int loop)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "session", NULL);
	const struct ntp_source *s = ntp_association_source(a);
	bool local = s->kind == NTP_LOCAL_CLOCK;
	char name[300];
	struct ntp_view v;

	ntp_association_view(e, a, &v);
	ntp_source_name(s, name, sizeof name);
	rpc_put(n, "source", "%s", name);
	put_status(n, s, &v);
	put_figures(n, &v);
	rpc_put(n, "local-mode", "%s", mode_name(s, v.host_mode));
	rpc_put(n, "peer-mode", "%s", mode_name(s, v.peer_mode));
	rpc_put(n, "sync-state", "%d", loop);
	rpc_put(n, "interface", "%s", local ? "InLoopBack0" : s->ifname);
	put_time(n, "reftime", v.reference);
	put_time(n, "orgtime", v.origin);
	put_time(n, "rcvtime", v.receive);
	put_time(n, "xmttime", v.transmit);
	put_stages(n, "filter-delay", v.stage_delay);
	put_stages(n, "filter-offset", v.stage_offset);
	put_stages(n, "filter-disper", v.stage_dispersion);
	rpc_put(n, "reference-status", "%s", local ? "normal" : "");
}

/* A sender of broadcasts and a manycast question are no sessions: nothing is measured there. */
void ntp_sessions_fill(xmlNode *reply, const struct ntp_engine *e)
{
	const struct ntp_association *a = NULL;
	struct ntp_system_view system;

	ntp_engine_view(e, &system);
	while ((a = ntp_engine_each(e, a))) {
		enum ntp_kind kind = ntp_association_source(a)->kind;

		if (kind != NTP_BROADCAST_SERVER && kind != NTP_MANYCAST_CLIENT)
			fill_session(reply, e, a, system.loop);
	}
}

/* ---- losses, the slot ---- */

void ntp_losses_fill(xmlNode *reply, const struct ntp_client *c, const struct device *d)
{
	const struct ntp_loss *l;
	char when[64];

	for (unsigned i = 0; (l = ntp_client_loss(c, i)); i++) {
		xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "loss", NULL);

		time_text(d, l->at, when, sizeof when);
		rpc_put(n, "source", "%s", l->source);
		rpc_put(n, "type", "%s", l->session);
		rpc_put(n, "reason", "%s", ntp_reason_text(l->reason));
		rpc_put(n, "time", "%s", when);
	}
}

void ntp_slot_fill(xmlNode *reply, const struct ntp_engine *e, const struct clock *c, bool server)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "slot", NULL);
	struct ntp_system_view v;
	char source[300] = "none";

	ntp_engine_view(e, &v);
	if (v.followed)
		ntp_source_name(ntp_association_source(v.followed), source, sizeof source);
	rpc_put(n, "slot", "*");
	rpc_put(n, "source", "%s", source);
	rpc_put(n, "server", "%s", server ? "Yes" : "No");
	rpc_put(n, "status", "%s", v.synchronized ? "synchronized" : "unsynchronized");
	rpc_put(n, "offset", "%.1f", v.offset * 1e3);
	rpc_put(n, "precision", "2^%d", -v.precision);
	rpc_put(n, "poll", "%d", 1 << v.poll);
	put_time(n, "reference-time", v.reference);
	put_time(n, "current-time", clock_now(c));
}

/* The identifier of an IPv6 source leads nowhere, and the trace ends there. */
void ntp_trace_fill(xmlNode *reply, const struct ntp_engine *e, const struct clock *c)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "trace", NULL);
	const struct ntp_source *followed;
	struct ntp_system_view v;

	ntp_engine_view(e, &v);
	followed = v.followed ? ntp_association_source(v.followed) : NULL;
	rpc_put(n, "stratum", "%d", v.stratum);
	rpc_put(n, "offset", "%.6f", v.offset);
	rpc_put(n, "distance", "%.6f", v.root_delay / 2 + v.root_dispersion);
	rpc_put(n, "refid", "%u", followed && followed->family == NTP_IPV6 ? 0 : v.refid);
	rpc_put(n, "vpn", "%s", followed ? followed->vpn : "");
	rpc_put(n, "ahead", "%lld", (long long)(clock_now(c) - c->host(c)));
}
