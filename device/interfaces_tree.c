/*
 * Interfaces as the configuration tree has them: questions of other features, and everything one interface line asks
 * for. Knows element names; refuses to know the kernel.
 */
#include "device/interfaces.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/interfaces_private.h"

/* ---- walking ---- */

bool line_is(const xmlNode *line, const char *element)
{
	return line && line->type == XML_ELEMENT_NODE && !strcmp((const char *)line->name, element);
}

static const xmlNode *line_from(const xmlNode *n, const char *element)
{
	while (n && !line_is(n, element))
		n = n->next;
	return n;
}

const xmlNode *first_line(const xmlNode *opening, const char *element)
{
	const xmlNode *view = opening ? line_view(opening) : NULL;

	return view ? line_from(view->children, element) : NULL;
}

const xmlNode *next_line(const xmlNode *line, const char *element)
{
	return line_from(line->next, element);
}

const char *interface_of(const xmlNode *line)
{
	return line_is(line, "interface") ? line_get(line, "interface-name") : NULL;
}

const xmlNode *interface_line(const struct store *s, const char *ifname)
{
	return store_get(s, NULL, "interface", ifname);
}

/* ---- one interface ---- */

/* A port that can be Layer 2 is so until `undo portswitch`. */
static bool is_routed(const struct store *s, const xmlNode *line)
{
	const struct image *im = store_image(s);
	char canonical[INTERFACE_NAME];
	const char *name = interface_of(line);
	int type = name ? interface_parse(im, name, canonical, sizeof canonical) : -1;

	if (type < 0)
		return false;
	return image_interface_type(im, type).switched < 0 || strchr(name, '.') || first_line(line, "undo-portswitch");
}

static bool read_ipv4(const xmlNode *line, struct net_address *a)
{
	bool sub = line_is(line, SUB_ADDRESS);
	const char *address = line_get(line, sub ? "sub-address" : "ip-address");
	const char *mask = line_get(line, sub ? "sub-mask" : "mask");
	struct in_addr m;

	*a = (struct net_address){.family = AF_INET};
	if (!address || !mask || inet_pton(AF_INET, address, &a->address) != 1 || inet_pton(AF_INET, mask, &m) != 1)
		return false;
	a->prefix = (uint8_t)__builtin_popcount(m.s_addr);
	return true;
}

static bool read_ipv6(const xmlNode *line, struct net_address *a)
{
	const char *text = line_get(line, "ipv6-prefix"), *slash = text ? strchr(text, '/') : NULL;
	char address[INET6_ADDRSTRLEN];
	unsigned long prefix;

	*a = (struct net_address){.family = AF_INET6};
	if (!slash || (size_t)(slash - text) >= sizeof address)
		return false;
	snprintf(address, sizeof address, "%.*s", (int)(slash - text), text);
	prefix = strtoul(slash + 1, NULL, 10);
	a->prefix = (uint8_t)prefix;
	return prefix <= 128 && inet_pton(AF_INET6, address, &a->address) == 1;
}

static const struct address_line {
	const char *element;
	bool (*read)(const xmlNode *line, struct net_address *a);
} address_lines[] = {
	{"ip-address", read_ipv4},
	{SUB_ADDRESS, read_ipv4},
	{"ipv6-address", read_ipv6},
};
#define ADDRESS_LINES (sizeof address_lines / sizeof *address_lines)

static size_t count_addresses(const xmlNode *line)
{
	size_t n = 0;

	for (size_t k = 0; k < ADDRESS_LINES; k++) {
		const char *element = address_lines[k].element;
		for (const xmlNode *l = first_line(line, element); l; l = next_line(l, element))
			n++;
	}
	return n;
}

static void read_addresses(const xmlNode *line, struct wish *w)
{
	size_t room = count_addresses(line);

	w->address = calloc(room + 1, sizeof *w->address);
	w->line = calloc(room + 1, sizeof *w->line);
	if (!w->address || !w->line)
		abort();
	for (size_t k = 0; k < ADDRESS_LINES; k++) {
		const char *element = address_lines[k].element;
		for (const xmlNode *l = first_line(line, element); l; l = next_line(l, element)) {
			if (!address_lines[k].read(l, &w->address[w->count]))
				continue;
			w->line[w->count++] = l;
		}
	}
}

void wish_read(const struct store *s, const xmlNode *line, struct wish *w)
{
	const xmlNode *binding, *mtu;
	const char *vpn, *name;

	*w = (struct wish){.mtu = DEFAULT_MTU};
	if (!line)
		return;
	name = interface_of(line);
	w->routed = is_routed(s, line);
	w->shutdown = first_line(line, "shutdown");
	w->ipv6 = first_line(line, "ipv6-enable");
	w->loopback = name && !strncmp(name, "LoopBack", 8);
	mtu = first_line(line, "mtu");
	if (mtu && line_get(mtu, "mtu"))
		w->mtu = (uint32_t)strtoul(line_get(mtu, "mtu"), NULL, 10);
	binding = first_line(line, "ip-binding-vpn-instance");
	vpn = binding ? line_get(binding, "vpn-instance-name") : NULL;
	snprintf(w->vpn, sizeof w->vpn, "%s", vpn ? vpn : "");
	read_addresses(line, w);
}

void wish_clear(struct wish *w)
{
	free(w->address);
	free(w->line);
	*w = (struct wish){0};
}

bool wish_links(const struct wish *w)
{
	return w->routed && (w->count > 0 || w->ipv6);
}

/* ---- what a transaction touches ---- */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char **changed_interfaces(const struct txn *t, size_t *count)
{
	size_t n = txn_changes(t), kept = 0;
	const char **names = calloc(n + 1, sizeof *names);

	if (!names)
		abort();
	*count = 0;
	for (size_t i = 0; i < n; i++) {
		struct change c = txn_change(t, i);
		const char *name = interface_of(c.parent ? c.parent : c.after ? c.after : c.before);
		if (name)
			names[(*count)++] = name;
	}
	qsort(names, *count, sizeof *names, by_text);
	for (size_t i = 0; i < *count; i++) {
		if (kept == 0 || strcmp(names[kept - 1], names[i]) != 0)
			names[kept++] = names[i];
	}
	*count = kept;
	return names;
}

/* ---- questions ---- */

bool interface_exists(const struct device *d, const struct store *s, const char *ifname)
{
	return identity_has_port(device_identity(d), ifname) || interface_line(s, ifname);
}

bool interface_primary(const struct store *s, const char *ifname, struct in_addr *address, int *prefix)
{
	const xmlNode *line = interface_line(s, ifname), *ip = line ? first_line(line, "ip-address") : NULL;
	struct net_address a;

	if (!ip || !is_routed(s, line) || !read_ipv4(ip, &a))
		return false;
	if (address)
		memcpy(address, &a.address, sizeof *address);
	if (prefix)
		*prefix = a.prefix;
	return true;
}

bool interface_ipv6_address(const struct store *s, const char *ifname, struct in6_addr *address)
{
	const xmlNode *line = interface_line(s, ifname);
	bool found = false;
	struct wish w;

	if (!line || !interface_ipv6_enabled(s, ifname))
		return false;
	wish_read(s, line, &w);
	for (size_t i = 0; i < w.count; i++) {
		if (w.address[i].family != AF_INET6)
			continue;
		*address = w.address[i].address;
		found = true;
	}
	wish_clear(&w);
	return found;
}

const char *interface_vpn(const struct store *s, const char *ifname)
{
	const xmlNode *line = interface_line(s, ifname), *binding = first_line(line, "ip-binding-vpn-instance");
	const char *vpn = binding ? line_get(binding, "vpn-instance-name") : NULL;

	return vpn ? vpn : "";
}

bool interface_ipv6_enabled(const struct store *s, const char *ifname)
{
	const xmlNode *line = interface_line(s, ifname);

	return line && is_routed(s, line) && first_line(line, "ipv6-enable");
}

static bool line_holds(const struct store *s, const xmlNode *line, const char *vpn, int family, const void *address)
{
	size_t len = family == AF_INET ? 4 : 16;
	struct wish w;
	bool found = false;

	wish_read(s, line, &w);
	for (size_t i = 0; i < w.count && w.routed && !strcmp(w.vpn, vpn); i++)
		found |= w.address[i].family == family && !memcmp(&w.address[i].address, address, len);
	wish_clear(&w);
	return found;
}

/* A walk over all interfaces: for displays and checks that are about one address. */
const char *interface_by_address(const struct store *s, const char *vpn, int family, const void *address)
{
	for (const xmlNode *n = line_from(store_root(s)->children, "interface"); n; n = next_line(n, "interface")) {
		if (line_holds(s, n, vpn, family, address))
			return interface_of(n);
	}
	return NULL;
}
