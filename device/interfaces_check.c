/*
 * Is the next tree possible for the interfaces that a transaction touches? Each rule is a function over one interface;
 * overlaps are asked of the index. No side effects: the index is as before when the check ends.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/interfaces_private.h"

struct subject { /* one touched interface */
	struct interfaces *all;
	const struct txn *txn;
	const struct store *store;
	const char *name;
	const xmlNode *line; /* in the next tree; NULL = gone */
	struct wish wish;
};

static int refuse(const struct subject *s, enum fault_code code, const xmlNode *line, struct fault *f)
{
	char text[512] = "";

	if (line)
		line_print(store_image(s->store), store_view_of(s->store, line), line, text, sizeof text);
	return fault_set(f, code, text, NULL);
}

/* ---- which addresses a host may have ---- */

static bool host_ipv4(const struct net_address *a)
{
	uint32_t address = ntohl(*(const uint32_t *)&a->address), host = a->prefix < 32 ? UINT32_MAX >> a->prefix : 0;
	unsigned first = address >> 24;

	if (first == 0 || first == 127 || first >= 224 || a->prefix == 0)
		return false;
	return a->prefix >= 31 || ((address & host) != 0 && (address & host) != host);
}

static bool host_ipv6(const struct net_address *a)
{
	if (IN6_IS_ADDR_MULTICAST(&a->address) || IN6_IS_ADDR_UNSPECIFIED(&a->address) ||
		IN6_IS_ADDR_LOOPBACK(&a->address) || IN6_IS_ADDR_V4MAPPED(&a->address) || a->prefix == 0)
		return false;
	for (unsigned bit = a->prefix; bit < 128; bit++) {
		if (a->address.s6_addr[bit / 8] & 0x80 >> bit % 8)
			return true;
	}
	return a->prefix >= 127; /* all zeros are the routers' anycast address */
}

/* ---- rules ---- */

static int rule_host_addresses(const struct subject *s, struct fault *f)
{
	for (size_t i = 0; i < s->wish.count; i++) {
		const struct net_address *a = &s->wish.address[i];
		if (!(a->family == AF_INET ? host_ipv4(a) : host_ipv6(a)))
			return refuse(s, FAULT_ADDRESS_INVALID, s->wish.line[i], f);
	}
	return s->wish.count < NET_ADDRESSES ? 0 : refuse(s, FAULT_LIMIT, s->wish.line[NET_ADDRESSES - 1], f);
}

static int by_address(const void *va, const void *vb)
{
	const struct net_address *a = *(const struct net_address *const *)va;
	const struct net_address *b = *(const struct net_address *const *)vb;

	return a->family != b->family ? a->family - b->family : memcmp(&a->address, &b->address, sizeof a->address);
}

static int rule_each_once(const struct subject *s, struct fault *f)
{
	const struct net_address *sorted[NET_ADDRESSES] = {NULL};
	size_t n = s->wish.count;

	for (size_t i = 0; i < n; i++)
		sorted[i] = &s->wish.address[i];
	qsort(sorted, n, sizeof *sorted, by_address);
	for (size_t i = 1; i < n; i++) {
		if (by_address(&sorted[i - 1], &sorted[i]) == 0) {
			const struct net_address *later = sorted[i - 1] > sorted[i] ? sorted[i - 1] : sorted[i];
			return refuse(s, FAULT_ADDRESS_EXISTS, s->wish.line[later - s->wish.address], f);
		}
	}
	return 0;
}

/* A primary that was there and a sub that stays: the primary is to go too early. */
static int rule_primary(const struct subject *s, struct fault *f)
{
	const xmlNode *sub = first_line(s->line, SUB_ADDRESS);
	const struct interface *i = interface_find(s->all, s->name);
	bool had = i && i->now.count && i->now.address[0].family == AF_INET;

	if (!sub || first_line(s->line, "ip-address"))
		return 0;
	/* The line named is the sub address either way: one `undo ip address` deletes several lines, which a session
	 * asks about one by one, and believes a refusal only of the line it asked about. */
	return refuse(s, had ? FAULT_PRIMARY_IN_USE : FAULT_PRIMARY_MISSING, sub, f);
}

static int rule_ipv6_enabled(const struct subject *s, struct fault *f)
{
	const xmlNode *address = first_line(s->line, "ipv6-address");

	return address && !s->wish.ipv6 ? refuse(s, FAULT_IPV6_DISABLED, address, f) : 0;
}

static int rule_routed(const struct subject *s, struct fault *f)
{
	static const char *const layer3[] = {
		"ip-binding-vpn-instance", "ip-address", SUB_ADDRESS, "ipv6-enable", "ipv6-address", "mtu"};

	for (size_t i = 0; i < sizeof layer3 / sizeof *layer3 && !s->wish.routed; i++) {
		if (first_line(s->line, layer3[i]))
			return fault_set(f, FAULT_INTERNAL, "portswitch", "the interface has Layer 3 configuration");
	}
	return 0;
}

static int rule_vpn(const struct subject *s, struct fault *f)
{
	const xmlNode *binding = first_line(s->line, "ip-binding-vpn-instance");

	if (!binding)
		return 0;
	if (!vpn_exists(s->store, s->wish.vpn))
		return refuse(s, FAULT_VPN_MISSING, binding, f);
	for (size_t i = 0; i < s->wish.count; i++) {
		if (!vpn_has_family(s->store, s->wish.vpn, s->wish.address[i].family))
			return refuse(s, FAULT_VPN_FAMILY, s->wish.line[i], f);
	}
	if (s->wish.ipv6 && !vpn_has_family(s->store, s->wish.vpn, AF_INET6))
		return fault_set(f, FAULT_VPN_FAMILY, "ipv6 enable", NULL);
	return 0;
}

/* May an interface of this name be created? */
static int rule_creatable(const struct subject *s, struct fault *f)
{
	const struct image *im = store_image(s->store);
	char canonical[INTERFACE_NAME], parent[INTERFACE_NAME];
	int type = interface_parse(im, s->name, canonical, sizeof canonical);
	const char *dot = strchr(s->name, '.');

	if (identity_has_port(device_identity(s->all->device), s->name))
		return 0;
	if (type >= 0 && !strcmp(canonical, s->name)) {
		if (!dot && image_interface_type(im, type).creatable)
			return 0;
		snprintf(parent, sizeof parent, "%.*s", dot ? (int)(dot - s->name) : 0, s->name);
		if (dot && interface_exists(s->all->device, s->store, parent))
			return 0;
	}
	return fault_set(f, FAULT_INTERFACE_MISSING, "", "%s", s->name);
}

static int (*const rules[])(const struct subject *s, struct fault *f) = {
	rule_creatable,
	rule_routed,
	rule_vpn,
	rule_host_addresses,
	rule_each_once,
	rule_primary,
	rule_ipv6_enabled,
};

/* Ports cannot go: they are the device's own. */
static int check_gone(const struct subject *s, struct fault *f)
{
	char text[INTERFACE_NAME + 32];

	if (!identity_has_port(device_identity(s->all->device), s->name))
		return 0;
	snprintf(text, sizeof text, "undo interface %s", s->name);
	return fault_set(f, FAULT_INTERFACE_FIXED, text, NULL);
}

static int check_one(const struct subject *s, struct fault *f)
{
	if (!s->line)
		return check_gone(s, f);
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
		if (rules[i](s, f) < 0)
			return -1;
	}
	return 0;
}

/* ---- overlaps ---- */

/* The networks of all touched interfaces leave the index and the next ones enter, until one does not fit; then
 * everything goes back. */
static int check_overlaps(struct subject *s, size_t n, struct fault *f)
{
	size_t added = 0;
	int rc = 0;

	for (size_t i = 0; i < n; i++) {
		const struct interface *known = interface_find(s[i].all, s[i].name);
		if (known)
			networks_remove(s[i].all->networks, &known->now);
	}
	for (; added < n; added++) {
		long bad = networks_add(s[added].all->networks, &s[added].wish);
		if (bad >= 0) {
			rc = refuse(&s[added], FAULT_ADDRESS_CONFLICT, s[added].wish.line[bad], f);
			break;
		}
	}
	while (added-- > 0)
		networks_remove(s[added].all->networks, &s[added].wish);
	for (size_t i = 0; i < n; i++) {
		const struct interface *known = interface_find(s[i].all, s[i].name);
		if (known && networks_add(s[i].all->networks, &known->now) >= 0)
			abort(); /* it fitted before */
	}
	return rc;
}

int interfaces_check(void *state, const struct txn *t, struct fault *f)
{
	size_t n;
	const char **names = changed_interfaces(t, &n);
	struct subject *s = calloc(n + 1, sizeof *s);
	int rc = 0;

	if (!s)
		abort();
	for (size_t i = 0; i < n; i++) {
		s[i] = (struct subject){.all = state, .txn = t, .store = txn_store(t), .name = names[i]};
		s[i].line = interface_line(s[i].store, names[i]);
		wish_read(s[i].store, s[i].line, &s[i].wish);
	}
	for (size_t i = 0; i < n && rc == 0; i++)
		rc = check_one(&s[i], f);
	if (rc == 0 && n > 0)
		rc = check_overlaps(s, n, f);
	for (size_t i = 0; i < n; i++)
		wish_clear(&s[i].wish);
	free(s);
	free(names);
	return rc;
}
