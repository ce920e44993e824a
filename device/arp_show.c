/*
 * display arp: the device's own addresses, and the neighbours that the kernel knows on its links.
 * Knows layouts and when an entry would be old by the configuration (the kernel keeps it as long as it pleases). Lines
 * `arp static` are configuration only, they are no entries.
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

#define TIMEOUT 1200 /* seconds, unless `arp timeout` says another time */

enum kind { OWN, DYNAMIC, FIXED, KINDS };

struct wanted {
	bool kind[KINDS];
	uint32_t network, mask; /* host byte order; mask 0 = any address */
	const char *vpn;	/* NULL = all */
};

struct table {
	struct session *s;
	struct wanted wanted;
	unsigned count[KINDS], resolved;
	unsigned common;  /* time that an entry lasts where an interface says nothing else, seconds */
	unsigned timeout; /* of the interface that is printed, seconds */
	bool silent;	  /* count only */
};

/* ---- what is asked for ---- */

static uint32_t address(const char *text)
{
	struct in_addr a;

	return text && inet_pton(AF_INET, text, &a) == 1 ? ntohl(a.s_addr) : 0;
}

static struct wanted wanted_by(const struct match *m)
{
	const char *length = match_get(m, "mask-length"), *mask = match_get(m, "ip-mask");
	bool dynamic = match_has(m, "dynamic"), fixed = match_has(m, "static"), any = !match_has(m, "vlan");
	struct wanted w = {
		.kind = {[OWN] = any && !dynamic && !fixed, [DYNAMIC] = any && !fixed, [FIXED] = any && !dynamic},
		.vpn = match_get(m, "vpn-instance-name"),
	};

	if (!match_has(m, "network"))
		return w;
	w.mask = mask ? address(mask) : length ? UINT32_MAX << (32 - atoi(length)) : UINT32_MAX;
	w.network = address(match_get(m, "ip-address")) & w.mask;
	return w;
}

/* ---- how long an entry lasts ---- */

static void read_timeout(void *ctx, const char *text)
{
	const char *rest = show_behind(text, "arp timeout");

	if (rest)
		*(unsigned *)ctx = (unsigned)strtoul(rest, NULL, 10);
}

/* That of the system, else what holds without any line. */
static unsigned system_timeout(struct session *s)
{
	xmlDoc *doc = show_running(s, "arp-timeout");
	const xmlNode *line = doc ? show_first(doc) : NULL;
	unsigned timeout = line ? (unsigned)strtoul(line_get(line, "expire-time"), NULL, 10) : TIMEOUT;

	xmlFreeDoc(doc);
	return timeout;
}

/* The line of the interface, else what holds for all. */
static unsigned timeout_of(struct session *s, xmlDoc *running, const char *name, unsigned otherwise)
{
	unsigned timeout = otherwise;

	for (const xmlNode *n = show_first(running); n; n = show_next(n)) {
		const char *whose = line_get(n, "interface-name");
		if (whose && !strcmp(whose, name))
			show_content(s, n, read_timeout, &timeout);
	}
	return timeout;
}

/* ---- rows ---- */

#define ROW "%-16s%-14s%5s   %-16s%-17s%s"

static void add_row(
	struct table *t, enum kind kind, const xmlNode *interface, const char *ip, const char *mac, const char *expires)
{
	static const char *const letters[] = {[OWN] = "I", [DYNAMIC] = "D", [FIXED] = "S"};

	if (!t->wanted.kind[kind] || (address(ip) & t->wanted.mask) != t->wanted.network)
		return;
	t->count[kind]++;
	t->resolved += kind == DYNAMIC && strcmp(mac, "Incomplete") != 0;
	if (!t->silent)
		out_line(t->s, ROW, ip, mac, expires, letters[kind], rpc_attribute(interface, "name"),
			rpc_attribute(interface, "vpn"));
}

static void add_own(struct table *t, const xmlNode *interface)
{
	const xmlNode *at;
	char ip[INET_ADDRSTRLEN];

	if (!has(interface, "protocol4", "up") || has(interface, "spoofing", "yes"))
		return;
	for (const char *text = text_at(interface->children, "ip", &at); text; text = text_at(at->next, "ip", &at)) {
		snprintf(ip, sizeof ip, "%.*s", (int)strcspn(text, "/"), text);
		add_row(t, OWN, interface, ip, rpc_attribute(interface, "mac"), "");
	}
}

static void add_neighbour(struct table *t, const xmlNode *interface, const xmlNode *n)
{
	bool incomplete = has(n, "state", "incomplete"), fixed = has(n, "fixed", "yes");
	unsigned long age = rpc_number(n, "age"), left = age < t->timeout ? t->timeout - age : 0;
	char minutes[24] = "";

	if (!fixed)
		snprintf(minutes, sizeof minutes, "%lu", incomplete ? 1 : (left + 59) / 60);
	add_row(t, fixed ? FIXED : DYNAMIC, interface, rpc_attribute(n, "address"),
		incomplete ? "Incomplete" : rpc_attribute(n, "mac"), minutes);
}

static void add_interface(struct table *t, xmlDoc *running, const xmlNode *interface)
{
	const xmlNode *at;

	if (t->wanted.vpn && !has(interface, "vpn", t->wanted.vpn))
		return;
	add_own(t, interface);
	text_at(interface->children, "neighbour", &at);
	if (at)
		t->timeout = timeout_of(t->s, running, rpc_attribute(interface, "name"), t->common);
	for (; at; text_at(at->next, "neighbour", &at))
		add_neighbour(t, interface, at);
}

static void add_all(struct table *t, xmlDoc *interfaces, xmlDoc *running)
{
	for (const xmlNode *n = show_first(interfaces); n && !out_stopped(t->s); n = show_next(n))
		add_interface(t, running, n);
}

/* ---- display arp ---- */

static void print_table(struct table *t, xmlDoc *interfaces, xmlDoc *running)
{
	static const char dashes[] =
		"----------------------------------------------------------------------------------------";
	struct session *s = t->s;

	out_line(s, "ARP Entry Types: D - Dynamic, S - Static, I - Interface, O - OpenFlow, RD - Redirect");
	out_line(s, "EXP: Expire-time VLAN:VLAN or Bridge Domain");
	out_line(s, "%s", "");
	out_line(s, "IP ADDRESS      MAC ADDRESS    EXP(M) TYPE/VLAN       INTERFACE        VPN-INSTANCE");
	out_line(s, "%s", dashes);
	add_all(t, interfaces, running);
	out_line(s, "%s", dashes);
	out_line(s, "Total:%-10uDynamic:%-8uStatic:%-5uInterface:%-5uOpenFlow:0",
		t->count[OWN] + t->count[DYNAMIC] + t->count[FIXED], t->count[DYNAMIC], t->count[FIXED], t->count[OWN]);
	out_line(s, "Redirect:0");
}

static void print_statistics(struct table *t, xmlDoc *interfaces, xmlDoc *running)
{
	t->silent = true;
	add_all(t, interfaces, running);
	out_line(t->s, "Dynamic: %u  (Resolved: %u  Incomplete: %u)  Static: %u  OpenFlow: 0", t->count[DYNAMIC],
		t->resolved, t->count[DYNAMIC] - t->resolved, t->count[FIXED]);
	out_line(t->s, "Redirect: 0");
}

/* A Layer 2 port, which `vlan` is about, has no entries: the device switches no frames. */
static int display(
	struct session *s, const struct match *m, void (*print)(struct table *t, xmlDoc *interfaces, xmlDoc *running))
{
	struct table t = {.s = s, .wanted = wanted_by(m), .timeout = TIMEOUT};
	xmlDoc *interfaces, *running;
	const char *name = match_get(m, "interface-name");

	if (t.wanted.vpn && !show_vpn_exists(s, t.wanted.vpn))
		return -1;
	interfaces = interfaces_asked(s, m, "arp");
	running = interfaces ? show_running(s, "interface") : NULL;
	t.common = system_timeout(s);
	if (running && name && print == print_table && !match_has(m, "vlan"))
		out_line(s, "ARP timeout:%us", timeout_of(s, running, name, t.common));
	if (running)
		print(&t, interfaces, running);
	xmlFreeDoc(interfaces);
	if (!running)
		return -1;
	xmlFreeDoc(running);
	return 0;
}

static int display_arp(struct session *s, const struct match *m)
{
	return display(s, m, print_table);
}

static int display_statistics(struct session *s, const struct match *m)
{
	return display(s, m, print_statistics);
}

const struct handler arp_handlers[] = {
	{"display-arp", display_arp},
	{"display-arp-statistics", display_statistics},
	{NULL, NULL},
};
