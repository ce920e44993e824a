/*
 * Which addresses the listening rules mean. `all enable` stands above all other rules of its family.
 * Knows the rules and the configuration tree; knows nothing of sockets.
 */
#include "ntp/listening.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/device.h"
#include "device/interfaces.h"

static const struct {
	int family;
	const char *all;
} families[NTP_FAMILIES] = {
	[NTP_IPV4] = {AF_INET, "ntp server source-interface all enable"},
	[NTP_IPV6] = {AF_INET6, "ntp ipv6 server source-interface all enable"},
};

struct places {
	size_t count, room;
	struct ntp_place *place;
};

static void add_place(struct places *p, const struct ntp_place *place)
{
	if (p->count == p->room) {
		p->room = p->room ? 2 * p->room : 8;
		p->place = reallocarray(p->place, p->room, sizeof *p->place);
		assert(p->place);
	}
	p->place[p->count++] = *place;
}

static void add_any(struct places *p, const char *vpn, enum ntp_family family)
{
	struct ntp_place place = {.family = family, .any = true};

	snprintf(place.vpn, sizeof place.vpn, "%s", vpn);
	snprintf(place.line, sizeof place.line, "%s", families[family].all);
	add_place(p, &place);
}

static void add_all(struct places *p, const struct ntp_config *c, const struct store *s, enum ntp_family family)
{
	add_any(p, "", family);
	for (size_t i = 0; i < c->vpns; i++) {
		if (vpn_has_family(s, c->vpn[i], families[family].family))
			add_any(p, c->vpn[i], family);
	}
}

static void add_rule(struct places *p, const struct store *s, const struct ntp_rule *rule)
{
	struct ntp_place place = {.family = rule->family, .address = rule->address};
	bool named = rule->family == NTP_IPV4 || rule->isolated;
	const char *vpn = named ? interface_vpn(s, rule->name) : rule->name;
	struct in_addr primary;
	int prefix;

	if (rule->isolated)
		snprintf(place.via, sizeof place.via, "%s", rule->name);
	else if (rule->family == NTP_IPV4) {
		if (!interface_primary(s, rule->name, &primary, &prefix))
			return;
		memcpy(&place.address, &primary, sizeof primary);
	}
	snprintf(place.vpn, sizeof place.vpn, "%s", vpn);
	ntp_rule_print(rule, place.line, sizeof place.line);
	add_place(p, &place);
}

size_t ntp_listening(const struct ntp_config *c, const struct store *s, struct ntp_place **list)
{
	struct places p = {0};

	for (enum ntp_family family = NTP_IPV4; family < NTP_FAMILIES; family++) {
		if (!c->disabled[family] && c->all[family])
			add_all(&p, c, s, family);
	}
	for (size_t i = 0; i < c->rules; i++) {
		if (!c->disabled[c->rule[i].family] && !c->all[c->rule[i].family])
			add_rule(&p, s, &c->rule[i]);
	}
	*list = p.place;
	return p.count;
}

bool ntp_listens_on(const struct ntp_config *c, const struct store *s, const char *ifname)
{
	struct in_addr primary;
	int prefix;

	if (!ifname || c->disabled[NTP_IPV4]) /* a device of a lab has no door */
		return false;
	if (c->all[NTP_IPV4])
		return true;
	for (size_t i = 0; i < c->rules; i++) {
		const struct ntp_rule *rule = &c->rule[i];

		if (rule->family == NTP_IPV4 && !strcmp(rule->name, ifname) &&
			interface_primary(s, ifname, &primary, &prefix))
			return !rule->isolated || !memcmp(&rule->address, &primary, sizeof primary);
	}
	return false;
}
