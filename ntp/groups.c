/*
 * Which groups and broadcast addresses the association lines listen to.
 * Knows lines and interfaces; knows nothing of sockets.
 */
#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/device.h"
#include "device/interfaces.h"
#include "ntp/sources.h"

static bool listens(enum ntp_line_role role)
{
	return role == NTP_LINE_BROADCAST_CLIENT || role == NTP_LINE_MULTICAST_CLIENT ||
	       role == NTP_LINE_MANYCAST_SERVER;
}

static struct ntp_place *find(struct ntp_place *list, size_t from, size_t count, const struct ntp_source_line *l)
{
	for (size_t i = from; i < count; i++) {
		if (list[i].family == l->family && !strcmp(list[i].ifname, l->ifname) &&
			!memcmp(&list[i].address, &l->address, sizeof l->address))
			return &list[i];
	}
	return NULL;
}

static void find_source(const struct store *s, struct ntp_place *p)
{
	struct in_addr primary;

	if (p->family == NTP_IPV6)
		interface_ipv6_address(s, p->ifname, &p->source);
	else if (interface_primary(s, p->ifname, &primary, NULL))
		memcpy(&p->source, &primary, sizeof primary);
}

static struct ntp_place place_of(const struct store *s, const struct ntp_source_line *l)
{
	struct ntp_place p = {.family = l->family, .address = l->address};

	snprintf(p.vpn, sizeof p.vpn, "%s", interface_vpn(s, l->ifname));
	snprintf(p.ifname, sizeof p.ifname, "%s", l->ifname);
	ntp_source_print(l, p.line, sizeof p.line);
	find_source(s, &p);
	return p;
}

size_t ntp_sources_places(const struct ntp_sources *c, const struct device *d, const struct store *s,
	struct ntp_place **list, size_t count)
{
	size_t first = count;
	struct interface_place by;
	struct ntp_place *p;

	for (size_t i = 0; i < c->lines; i++) {
		const struct ntp_source_line *l = &c->line[i];

		if (!listens(l->role) || !interface_place(d, l->ifname, &by))
			continue;
		p = find(*list, first, count, l);
		if (!p) {
			*list = reallocarray(*list, count + 1, sizeof **list);
			assert(*list);
			p = &(*list)[count++];
			*p = place_of(s, l);
		}
		p->manycast = p->manycast || l->role == NTP_LINE_MANYCAST_SERVER;
	}
	return count;
}

bool ntp_sources_hears(
	const struct ntp_sources *c, enum ntp_family family, const char *ifname, const struct in6_addr *group)
{
	for (size_t i = 0; i < c->lines; i++) {
		const struct ntp_source_line *l = &c->line[i];

		if (listens(l->role) && l->role != NTP_LINE_MANYCAST_SERVER && l->family == family &&
			!strcmp(l->ifname, ifname) && !memcmp(&l->address, group, sizeof *group))
			return true;
	}
	return false;
}

static bool names(const struct ntp_sources *c, const xmlNode *line)
{
	const char *ifname =
		line && !strcmp((const char *)line->name, "interface") ? line_get(line, "interface-name") : NULL;

	for (size_t i = 0; ifname && i < c->lines; i++) {
		if (!strcmp(c->line[i].ifname, ifname))
			return true;
	}
	for (size_t i = 0; ifname && i < c->interfaces; i++) {
		if (!strcmp(c->interface[i].ifname, ifname))
			return true;
	}
	return false;
}

bool ntp_sources_touched(const struct ntp_sources *c, const struct txn *t)
{
	if (!c->lines && !c->interfaces)
		return false;
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		if (names(c, ch.before) || names(c, ch.after) || names(c, ch.parent))
			return true;
	}
	return false;
}
