/*
 * Packets of single associations as documents, and their counters set back.
 * Knows how a request chooses associations; the figures are those of status.c.
 */
#include <arpa/inet.h>
#include <string.h>

#include "device/rpc.h"
#include "ntp/status.h"

static bool same_address(const struct ntp_source *s, const char *text)
{
	struct in6_addr address = {0};

	return !*text || (inet_pton(s->family == NTP_IPV6 ? AF_INET6 : AF_INET, text, &address) == 1 &&
				 !memcmp(&address, &s->address, sizeof address));
}

static bool same_kind(const struct ntp_source *s, const char *peer)
{
	const char *kind = s->domain[0] ? "domain" : s->family == NTP_IPV6 ? "ipv6" : "ipv4";

	return !*peer || !strcmp(peer, kind);
}

static bool is_asked(const struct ntp_source *s, const xmlNode *ask)
{
	const char *domain = rpc_attribute(ask, "domain"), *address = rpc_attribute(ask, "address");

	if (s->kind == NTP_LOCAL_CLOCK || !same_kind(s, rpc_attribute(ask, "peer")))
		return false;
	if (!*domain && !*address)
		return true;
	return !strcmp(s->vpn, rpc_attribute(ask, "vpn")) && same_address(s, address) &&
	       (!*domain || !strcmp(domain, s->domain));
}

void ntp_peers_fill(xmlNode *reply, const xmlNode *ask, const struct ntp_engine *e)
{
	const struct ntp_association *a = NULL;
	char name[300];

	while ((a = ntp_engine_each(e, a))) {
		const struct ntp_source *s = ntp_association_source(a);
		const struct ntp_counters *c = ntp_client_counters(a);
		xmlNode *n;

		if (!c || !is_asked(s, ask))
			continue;
		n = ntp_statistics_fill(reply, c);
		ntp_source_name(s, name, sizeof name);
		xmlNewProp(n, BAD_CAST "peer", BAD_CAST name);
		xmlNewProp(n, BAD_CAST "family", BAD_CAST(s->family == NTP_IPV6 ? "ipv6" : "ipv4"));
	}
}

void ntp_peers_reset(const xmlNode *ask, const struct ntp_engine *e)
{
	const struct ntp_association *a = NULL;

	while ((a = ntp_engine_each(e, a))) {
		struct ntp_counters *c = ntp_client_counters(a);

		if (c && is_asked(ntp_association_source(a), ask))
			*c = (struct ntp_counters){0};
	}
}
