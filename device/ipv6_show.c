/*
 * display ipv6 interface: interfaces as IPv6 sees them.
 * Knows layouts; the state is the interfaces', its times are those that the kernel goes by.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

/* ---- which ---- */

static bool listed(const xmlNode *n, const struct match *m)
{
	const char *slot = match_get(m, "slot-number");

	return has(n, "layer", "3") && has(n, "ipv6", "yes") && (!slot || in_slot(n, slot));
}

/* ---- display ipv6 interface brief ---- */

static const char *const brief_legend[] = {
	"*down: administratively down",
	"!down: FIB overload down",
	"(l): loopback",
	"(s): spoofing",
	NULL,
};

#define BRIEF_ROW "%-29s%-22s%-11s%-15s"

/* "2001:DB8::1" of "2001:db8::1/64". */
static void address_only(const char *text, char *out, size_t len)
{
	upper_hex(text, out, len);
	out[strcspn(out, "/")] = '\0';
}

static int display_brief(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");
	const xmlNode *at;
	char text[64];

	if (!doc)
		return -1;
	print_legend(s, brief_legend);
	out_line(s, BRIEF_ROW, "Interface", "Physical", "Protocol", "VPN");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const char *vpn = rpc_attribute(n, "vpn"), *address = text_at(n->children, "ipv6", &at);
		if (!listed(n, m))
			continue;
		out_line(s, BRIEF_ROW, rpc_attribute(n, "name"), physical_word(n), protocol_word(n, "protocol6"),
			*vpn ? vpn : "--");
		address_only(address ? address : "", text, sizeof text);
		out_line(s, "[IPv6 Address] %s", address ? text : "Unassigned");
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display ipv6 interface description ---- */

static const char *const description_legend[] = {
	"Codes:",
	"      d(dampened),            D(down),                *D(administratively down),",
	"      !D(FIB overload down),  ^D(standby),            l(loopback),",
	"      s(spoofing),            U(up)",
	"------------------------------------------------------------------------------",
	NULL,
};

#define DESCRIPTION_ROW "%-29s%-10s%-10s%s"

static void print_description(struct session *s, const xmlNode *n)
{
	const xmlNode *at;
	const char *address = text_at(n->children, "ipv6", &at);
	char text[64];

	out_line(s, DESCRIPTION_ROW, rpc_attribute(n, "name"), state_letter(physical_word(n)),
		state_letter(protocol_word(n, "protocol6")), rpc_attribute(n, "description"));
	upper_hex(address ? address : "", text, sizeof text);
	out_line(s, "[IPv6 Address/Prefix Length] %s", address ? text : "Unassigned");
}

static int display_description(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");
	unsigned physical[2] = {0}, protocol[2] = {0};

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		physical[has(n, "physical", "up")] += listed(n, m);
		protocol[has(n, "protocol6", "up")] += listed(n, m);
	}
	print_legend(s, description_legend);
	print_state_counts(s, physical, protocol);
	out_line(s, DESCRIPTION_ROW, "Interface", "Physical", "Protocol", "Description");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (listed(n, m))
			print_description(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display ipv6 interface ---- */

static bool is_link_local(const char *text)
{
	return !strncasecmp(text, "fe80:", 5);
}

/* The network of "2001:db8::1/64": "2001:DB8::/64". */
static void subnet_of(const char *text, char *out, size_t len)
{
	char address[INET6_ADDRSTRLEN], network[INET6_ADDRSTRLEN];
	struct in6_addr a;
	int length;

	*out = '\0';
	if (sscanf(text, "%45[0-9a-fA-F:.]/%d", address, &length) != 2 || inet_pton(AF_INET6, address, &a) != 1)
		return;
	for (int bit = length; bit < 128; bit++)
		a.s6_addr[bit / 8] &= (uint8_t) ~(0x80 >> bit % 8);
	inet_ntop(AF_INET6, &a, address, sizeof address);
	upper_hex(address, network, sizeof network);
	snprintf(out, len, "%s/%d", network, length);
}

static void print_global(struct session *s, const xmlNode *n)
{
	char address[INET6_ADDRSTRLEN], subnet[INET6_ADDRSTRLEN + 8];
	const xmlNode *at;
	bool any = false;

	for (const char *text = text_at(n->children, "ipv6", &at); text; text = text_at(at->next, "ipv6", &at)) {
		if (is_link_local(text))
			continue;
		if (!any)
			out_line(s, "  Global unicast address(es):");
		any = true;
		address_only(text, address, sizeof address);
		subnet_of(text, subnet, sizeof subnet);
		out_line(s, "    %s, subnet is %s", address, subnet);
	}
	if (!any)
		out_line(s, "  No global unicast address configured");
}

static void print_groups(struct session *s, const xmlNode *n)
{
	char address[INET6_ADDRSTRLEN];
	const xmlNode *at;
	const char *text = text_at(n->children, "group", &at);

	if (text)
		out_line(s, "  Joined group address(es):");
	for (; text; text = text_at(at->next, "group", &at)) {
		upper_hex(text, address, sizeof address);
		out_line(s, "    %s", address);
	}
}

/* Router advertisements and proxies are none of this device's; addresses are used without being looked for first. */
static void print_discovery(struct session *s, const xmlNode *n)
{
	static const struct {
		const char *attribute, *before, *behind;
	} rows[] = {
		{"probes", "ND NUD is enabled, number of NUD attempts: ", ""},
		{"retransmit", "ND NUD interval is ", " milliseconds"},
		{"reachable", "ND reachable time is ", " milliseconds"},
		{"stale", "ND stale time is ", " seconds"},
		{"retransmit", "ND retransmit interval is ", " milliseconds"},
	};

	out_line(s, "  ND DAD is disabled");
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *value = rpc_attribute(n, rows[i].attribute);
		if (*value)
			out_line(s, "  %s%s%s", rows[i].before, value, rows[i].behind);
	}
	out_line(s, "  ND RAs are halted");
	out_line(s, "  ND Proxy is disabled");
}

static void print_interface(struct session *s, const xmlNode *n)
{
	bool up = has(n, "protocol6", "up");
	char address[INET6_ADDRSTRLEN];
	const xmlNode *at;
	const char *local = text_at(n->children, "link-local", &at);

	out_line(s, "%s current state : %s", rpc_attribute(n, "name"), physical_sentence(n));
	out_line(s, "IPv6 protocol current state : %s%s", up ? "UP" : "DOWN",
		up && has(n, "spoofing", "yes") ? " (spoofing)" : "");
	upper_hex(local ? local : "", address, sizeof address);
	out_line(s, "IPv6 is enabled, %s%s", local ? "link-local address is " : "no link-local address", address);
	print_global(s, n);
	print_groups(s, n);
	out_line(s, "  MTU is %s bytes", rpc_attribute(n, "mtu"));
	print_discovery(s, n);
	out_line(s, "%s", "");
}

static int print_interfaces(struct session *s, const struct match *m, xmlDoc *doc)
{
	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (listed(n, m))
			print_interface(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

static int display_interface(struct session *s, const struct match *m)
{
	return print_interfaces(s, m, interfaces_asked(s, m, "ipv6-interfaces"));
}

/* The interface whose view this is. A new one that is not committed yet is shown by nothing. */
static int display_this(struct session *s, const struct match *m)
{
	const char *name;
	struct place p;

	session_place(s, &p);
	name = line_get(p.line[p.depth - 1], "interface-name");
	return name ? print_interfaces(s, m, session_status(s, "ipv6-interfaces", "name", name, "type", "", NULL)) : -1;
}

const struct handler ipv6_handlers[] = {
	{"display-ipv6-interface", display_interface},
	{"display-ipv6-interface-brief", display_brief},
	{"display-ipv6-interface-description", display_description},
	{"display-this-ipv6-interface", display_this},
	{NULL, NULL},
};
