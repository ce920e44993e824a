/*
 * Checks of association lines against the next tree.
 * Knows the tree's interfaces and instances; knows nothing of sockets and associations.
 */
#include "ntp/sources_check.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "device/interfaces.h"

#define LONGEST_UNSYNC 10 /* log2 s, of `unsync max-poll-interval`: then the step is the greatest one, too */
#define STEP_OF_LONGEST 6

static int af(enum ntp_family family)
{
	return family == NTP_IPV6 ? AF_INET6 : AF_INET;
}

bool ntp_address_is_host(enum ntp_family family, const struct in6_addr *a)
{
	uint8_t first = a->s6_addr[0];

	if (family == NTP_IPV4)
		return first != 0 && first != 127 && first < 224;
	return !IN6_IS_ADDR_UNSPECIFIED(a) && !IN6_IS_ADDR_LOOPBACK(a) && !IN6_IS_ADDR_MULTICAST(a) &&
	       !IN6_IS_ADDR_V4MAPPED(a);
}

/* A domain name may turn out to be of either family. */
static enum fault_code vpn_broken(const struct store *s, const char *vpn, int family, bool any)
{
	if (!vpn[0])
		return FAULT_NONE;
	if (!vpn_exists(s, vpn))
		return FAULT_VPN_MISSING;
	if (vpn_has_family(s, vpn, family) || (any && vpn_has_family(s, vpn, AF_INET6)))
		return FAULT_NONE;
	return FAULT_VPN_FAMILY;
}

static enum fault_code interface_broken(
	const struct device *d, const struct store *s, const char *ifname, const char *vpn, enum ntp_family family)
{
	if (!ifname[0])
		return FAULT_NONE;
	if (!interface_exists(d, s, ifname))
		return FAULT_INTERFACE_MISSING;
	if (strcmp(interface_vpn(s, ifname), vpn))
		return FAULT_VPN_BINDING;
	if (family == NTP_IPV6 && !interface_ipv6_enabled(s, ifname))
		return FAULT_IPV6_DISABLED;
	return FAULT_NONE;
}

static bool stands_in_interface(const struct ntp_source_line *l)
{
	return l->role >= NTP_LINE_BROADCAST_SERVER;
}

/* A line of an interface's view goes with the interface by itself, but not with IPv6 there. */
static enum fault_code ground_broken(const struct device *d, const struct store *s, const struct ntp_source_line *l)
{
	enum fault_code broken;

	if (stands_in_interface(l))
		return l->family == NTP_IPV6 && !interface_ipv6_enabled(s, l->ifname) ? FAULT_IPV6_DISABLED
										      : FAULT_NONE;
	broken = vpn_broken(s, l->vpn, af(l->family), l->domain[0]);
	return broken ? broken : interface_broken(d, s, l->ifname, l->vpn, l->family);
}

static enum fault_code line_broken(const struct device *d, const struct store *s, const struct ntp_source_line *l)
{
	bool unicast = !stands_in_interface(l) && !l->domain[0];

	if (unicast && !ntp_address_is_host(l->family, &l->address))
		return FAULT_ADDRESS_INVALID;
	return ground_broken(d, s, l);
}

static void print_interface(const struct ntp_source_interface *i, char *buf, size_t len)
{
	snprintf(buf, len, "ntp %ssource-interface%s%s", i->family == NTP_IPV6 ? "ipv6 " : "",
		i->vpn[0] ? " vpn-instance " : "", i->vpn);
}

static enum fault_code source_broken(
	const struct device *d, const struct store *s, const struct ntp_source_interface *i)
{
	enum fault_code broken = vpn_broken(s, i->vpn, af(i->family), false);

	return broken ? broken : interface_broken(d, s, i->ifname, i->vpn, i->family);
}

static int check_tuning(const struct ntp_tuning *t, struct fault *f)
{
	char line[80];

	if (t->unsync_max_poll != LONGEST_UNSYNC || t->unsync_step == STEP_OF_LONGEST)
		return 0;
	snprintf(line, sizeof line, "ntp unsync max-poll-interval %u dec-step %u", t->unsync_max_poll, t->unsync_step);
	return fault_set(f, FAULT_STEP, line, "%s", "");
}

/* Of what has places in one table together. */
static const struct {
	size_t most;
	bool role[NTP_LINES];
} tables[] = {
	{NTP_STATIC_MAX, {[NTP_LINE_SERVER] = true, [NTP_LINE_PEER] = true, [NTP_LINE_MULTICAST_SERVER] = true}},
	{NTP_MULTICAST_CLIENTS_MAX, {[NTP_LINE_MULTICAST_CLIENT] = true}},
};
#define TABLES (sizeof tables / sizeof *tables)

/* Counts the line and returns how many there may be, if it is one too many; else 0. */
static size_t count_line(const struct ntp_source_line *l, size_t used[TABLES])
{
	for (size_t i = 0; i < TABLES; i++)
		if (tables[i].role[l->role] && ++used[i] > tables[i].most)
			return tables[i].most;
	return 0;
}

int ntp_sources_check(const struct device *d, const struct store *s, const struct ntp_sources *c, struct fault *f)
{
	size_t used[TABLES] = {0}, most;
	enum fault_code broken;
	char line[400];

	for (size_t i = 0; i < c->lines; i++) {
		const struct ntp_source_line *l = &c->line[i];

		ntp_source_print(l, line, sizeof line);
		broken = line_broken(d, s, l);
		if (broken)
			return fault_set(f, broken, line, "%s", l->ifname);
		most = count_line(l, used);
		if (most)
			return fault_set(f, FAULT_LIMIT, line, "%zu", most);
	}
	for (size_t i = 0; i < c->interfaces; i++) {
		broken = source_broken(d, s, &c->interface[i]);
		if (broken) {
			print_interface(&c->interface[i], line, sizeof line);
			return fault_set(f, broken, line, "%s", c->interface[i].ifname);
		}
	}
	return check_tuning(&c->tuning, f);
}

/* place: the opening line of the interface that the line stands in; NULL = the system view. */
static int undo(struct txn *t, const xmlNode *place, const char *line, struct fault *f)
{
	char text[420];

	snprintf(text, sizeof text, "undo %s", line);
	return txn_line(t, place, text, f);
}

static int undo_source(struct txn *t, const struct ntp_source_line *l, struct fault *f)
{
	const xmlNode *place = stands_in_interface(l) ? store_get(txn_store(t), NULL, "interface", l->ifname) : NULL;
	char line[400];

	if (stands_in_interface(l) && !place)
		return 0;
	ntp_source_print(l, line, sizeof line);
	return undo(t, place, line, f);
}

int ntp_sources_amend(const struct device *d, const struct ntp_sources *in_force, struct txn *t, struct fault *f)
{
	const struct store *s = txn_store(t);
	char line[400];

	for (size_t i = 0; i < in_force->lines; i++) {
		if (ground_broken(d, s, &in_force->line[i]) && undo_source(t, &in_force->line[i], f) < 0)
			return -1;
	}
	for (size_t i = 0; i < in_force->interfaces; i++) {
		print_interface(&in_force->interface[i], line, sizeof line);
		if (source_broken(d, s, &in_force->interface[i]) && undo(t, NULL, line, f) < 0)
			return -1;
	}
	return 0;
}
