/*
 * display ip interface: interfaces as IPv4 sees them.
 * Knows layouts; the state is the interfaces'. Figures that the kernel keeps for no interface (ARP, ICMP, TTL) are
 * absent.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/interfaces_text.h"
#include "device/show.h"

static bool of_type(const char *name, const char *type)
{
	size_t len = strlen(type);

	return !strncmp(name, type, len) && name[len] >= '0' && name[len] <= '9';
}

/* Which interfaces a display of IPv4 is about: the routed ones, narrowed by the words of the command. */
static bool listed(const xmlNode *n, const struct match *m)
{
	const char *type = match_get(m, "interface-type"), *slot = match_get(m, "slot-number");
	const xmlNode *at;

	if (!has(n, "layer", "3") || (slot && !in_slot(n, slot)))
		return false;
	if (match_has(m, "ip-configured") && !text_at(n->children, "ip", &at))
		return false;
	return !type || !match_has(m, "except") || !of_type(rpc_attribute(n, "name"), type);
}

static void each_listed(
	struct session *s, const struct match *m, xmlDoc *doc, void (*print)(struct session *s, const xmlNode *n))
{
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (listed(n, m))
			print(s, n);
	}
}

/* Of the listed ones, how many are down [0] and up [1] in "physical" or "protocol4". */
static void count_states(xmlDoc *doc, const struct match *m, const char *attribute, unsigned count[2])
{
	count[0] = count[1] = 0;
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (listed(n, m))
			count[has(n, attribute, "up")]++;
	}
}

static const char *address_or(const xmlNode *n, const char *otherwise)
{
	const xmlNode *at;
	const char *address = text_at(n->children, "ip", &at);

	return address ? address : otherwise;
}

/* ---- display ip interface brief ---- */

static const char *const brief_legend[] = {
	"*down: administratively down",
	"!down: FIB overload down",
	"^down: standby",
	"(l): loopback",
	"(s): spoofing",
	"(d): Dampening Suppressed",
	NULL,
};

#define BRIEF_ROW "%-28s%-19s%-9s%-9s%-14s"

static void print_brief(struct session *s, const xmlNode *n)
{
	const char *vpn = rpc_attribute(n, "vpn");

	out_line(s, BRIEF_ROW, rpc_attribute(n, "name"), address_or(n, "unassigned"), physical_word(n),
		protocol_word(n, "protocol4"), *vpn ? vpn : "--");
}

static void print_counts(struct session *s, xmlDoc *doc, const struct match *m)
{
	static const char *const layers[] = {"Physical", "Protocol"}, *const attributes[] = {"physical", "protocol4"};
	unsigned count[2];

	for (int i = 0; i < 2; i++) {
		count_states(doc, m, attributes[i], count);
		out_line(s, "The number of interface that is UP in %s is %u", layers[i], count[1]);
		out_line(s, "The number of interface that is DOWN in %s is %u", layers[i], count[0]);
	}
}

static int display_brief(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");

	if (!doc)
		return -1;
	print_legend(s, brief_legend);
	print_counts(s, doc, m);
	out_line(s, BRIEF_ROW, "Interface", "IP Address/Mask", "Physical", "Protocol", "VPN");
	each_listed(s, m, doc, print_brief);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display ip interface description ---- */

static const char *const description_legend[] = {
	"Codes:",
	"      Ana(Analogmodem),       Asy(Async),             Cell(Cellular),",
	"      Dia(Dialer),            GE(GigabitEthernet),    H(Hssi),",
	"      Loop(LoopBack),         Tun(Tunnel)",
	"",
	"      d(dampened),            D(down),                *D(administratively down),",
	"      !D(FIB overload down),  ^D(standby),            l(loopback),",
	"      s(spoofing),            U(up)",
	"------------------------------------------------------------------------------",
	NULL,
};

#define DESCRIPTION_ROW "%-31s%-19s%-5s%-5s%s"

/* LoopBack0 is Loop0 here. */
static void short_name(const char *name, char *out, size_t len)
{
	bool loop = !strncmp(name, "LoopBack", 8);

	snprintf(out, len, "%s%s", loop ? "Loop" : "", loop ? name + 8 : name);
}

static void print_description(struct session *s, const xmlNode *n)
{
	char name[64];

	short_name(rpc_attribute(n, "name"), name, sizeof name);
	out_line(s, DESCRIPTION_ROW, name, address_or(n, "unassigned"), state_letter(physical_word(n)),
		state_letter(protocol_word(n, "protocol4")), rpc_attribute(n, "description"));
}

static int display_description(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");
	unsigned physical[2], protocol[2];

	if (!doc)
		return -1;
	count_states(doc, m, "physical", physical);
	count_states(doc, m, "protocol4", protocol);
	print_legend(s, description_legend);
	print_state_counts(s, physical, protocol);
	out_line(s, DESCRIPTION_ROW, "Interface", "IP Address/Mask", "Phy", "Prot", "Description");
	each_listed(s, m, doc, print_description);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display ip interface multi-address ---- */

static void print_several(struct session *s, const xmlNode *n)
{
	const xmlNode *at;
	unsigned count = 0;

	for (text_at(n->children, "ip", &at); at; text_at(at->next, "ip", &at))
		count++;
	if (count > 1)
		out_line(s, "%-34s%8u", rpc_attribute(n, "name"), count);
}

static int display_several(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");

	if (!doc)
		return -1;
	out_line(s, "%-34s%s", "Interface", "AddrNum");
	out_line(s, "-----------------------------------------");
	each_listed(s, m, doc, print_several);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display ip interface ---- */

static void print_address(struct session *s, const char *text, bool sub)
{
	char address[INET_ADDRSTRLEN];
	struct in_addr a;
	int length;

	out_line(s, "Internet Address is %s%s", text, sub ? " Sub" : "");
	if (sscanf(text, "%15[0-9.]/%d", address, &length) != 2 || inet_pton(AF_INET, address, &a) != 1)
		return;
	a.s_addr |= htonl(length < 32 ? UINT32_MAX >> length : 0);
	out_line(s, "Broadcast address : %s", inet_ntop(AF_INET, &a, address, sizeof address));
}

static void print_addresses(struct session *s, const xmlNode *n)
{
	const xmlNode *at;
	const char *text = text_at(n->children, "ip", &at);

	if (!text) {
		out_line(s, "Internet protocol processing : disabled");
		out_line(s, "Broadcast address : 0.0.0.0");
	}
	for (bool sub = false; text; sub = true) {
		print_address(s, text, sub);
		text = text_at(at->next, "ip", &at);
	}
}

static void print_interface(struct session *s, const xmlNode *n)
{
	bool up = has(n, "protocol4", "up");

	out_line(s, "%s current state : %s", rpc_attribute(n, "name"), physical_sentence(n));
	out_line(s, "Line protocol current state : %s%s", up ? "UP" : "DOWN",
		up && has(n, "spoofing", "yes") ? " (spoofing)" : "");
	out_line(s, "The Maximum Transmit Unit : %s bytes", rpc_attribute(n, "mtu"));
	out_line(s, "input packets : %s, bytes : %s, multicasts : %s", rpc_attribute(n, "in-packets"),
		rpc_attribute(n, "in-bytes"), rpc_attribute(n, "in-multicasts"));
	out_line(s, "output packets : %s, bytes : %s", rpc_attribute(n, "out-packets"), rpc_attribute(n, "out-bytes"));
	print_addresses(s, n);
	out_line(s, "%s", "");
}

static int display_interface(struct session *s, const struct match *m)
{
	xmlDoc *doc = interfaces_asked(s, m, "interfaces");

	if (!doc)
		return -1;
	each_listed(s, m, doc, print_interface);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler ip_handlers[] = {
	{"display-ip-interface", display_interface},
	{"display-ip-interface-brief", display_brief},
	{"display-ip-interface-description", display_description},
	{"display-ip-interface-multi-address", display_several},
	{NULL, NULL},
};
