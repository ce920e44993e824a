/*
 * Displays of DNS: hosts, servers, domains and settings as the configuration has them.
 * Knows layouts. The device resolves no names yet: no server is used, nothing is learnt.
 */
#include <stdio.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

static const char *or_dash(const char *text)
{
	return text && *text ? text : "-";
}

/* Is the line about the VPN instance that the command names, or about the public network if it names none? */
static bool of_instance(const xmlNode *line, const struct match *m)
{
	const char *vpn = line_get(line, "vpn-instance-name"), *wanted = match_get(m, "vpn-instance-name");

	return strcmp(vpn ? vpn : "", wanted ? wanted : "") == 0;
}

/* The lines of that element which the command is about, one after the other; NULL begins. */
static const xmlNode *next_of(xmlDoc *doc, const xmlNode *line, const struct match *m)
{
	line = line ? show_next(line) : show_first(doc);
	while (line && !of_instance(line, m))
		line = show_next(line);
	return line;
}

static bool knows_instance(struct session *s, const struct match *m)
{
	const char *vpn = match_get(m, "vpn-instance-name");

	return !vpn || show_vpn_exists(s, vpn);
}

/* ---- display ip host, display ipv6 host ---- */

static int print_hosts(
	struct session *s, const struct match *m, const char *element, const char *value, const char *title)
{
	xmlDoc *doc = knows_instance(s, m) ? show_running(s, element) : NULL;
	unsigned total = 0;
	char address[64];

	if (!doc)
		return -1;
	out_line(s, "%-21s%-11s%-8s%s", "Host", "Age", "Flag", title);
	for (const xmlNode *n = next_of(doc, NULL, m); n && !out_stopped(s); n = next_of(doc, n, m), total++) {
		upper_hex(line_get(n, value), address, sizeof address);
		out_line(s, "%-21s %-8s %-8s %s", line_get(n, "host-name"), "0", "static", address);
	}
	out_line(s, "Total    :  %u", total);
	xmlFreeDoc(doc);
	return 0;
}

static int display_hosts(struct session *s, const struct match *m)
{
	return print_hosts(s, m, "ip-host", "ip-address", "IPv4 Address");
}

static int display_ipv6_hosts(struct session *s, const struct match *m)
{
	return print_hosts(s, m, "ipv6-host", "ipv6-address", "IPv6 Address");
}

/* ---- display dns server ---- */

static void print_servers(struct session *s, const struct match *m, xmlDoc *doc)
{
	unsigned number = 0;

	out_line(s, "IPv4 DNS server :");
	out_line(s, "NO. Type Status Used CfgSeq IP Address");
	for (const xmlNode *n = next_of(doc, NULL, m); n && !out_stopped(s); n = next_of(doc, n, m), number++)
		out_line(s, "%-4u%-5s%-7s%-5s%-7u%s", number, "S", "-", "No", number, line_get(n, "ip-address"));
	out_line(s, "%s", "");
}

static void print_ipv6_servers(struct session *s, const struct match *m, xmlDoc *doc)
{
	unsigned number = 0;
	char address[64];

	out_line(s, "IPv6 DNS servers :");
	out_line(s, "%-4s%-5s%-7s%-5s%-40s%s", "NO.", "Type", "Status", "Used", "IPv6 Address", "Interface");
	for (const xmlNode *n = next_of(doc, NULL, m); n && !out_stopped(s); n = next_of(doc, n, m), number++) {
		upper_hex(line_get(n, "ipv6-address"), address, sizeof address);
		out_line(s, "%-4u%-5s%-7s%-5s%-40s%s", number, "S", "-", "No", address,
			or_dash(line_get(n, "interface-name")));
	}
}

static int display_servers(struct session *s, const struct match *m)
{
	xmlDoc *doc = knows_instance(s, m) ? show_running(s, "dns-server") : NULL;
	xmlDoc *ipv6 = doc ? show_running(s, "dns-server-ipv6") : NULL;
	int rc = ipv6 ? 0 : -1;

	if (ipv6) {
		out_line(s, "Type:");
		out_line(s, "D:Dynamic     S:Static");
		out_line(s, "%s", "");
		print_servers(s, m, doc);
		print_ipv6_servers(s, m, ipv6);
	}
	xmlFreeDoc(doc);
	xmlFreeDoc(ipv6);
	return rc;
}

/* ---- display dns domain ---- */

static int display_domains(struct session *s, const struct match *m)
{
	xmlDoc *doc = knows_instance(s, m) ? show_running(s, "dns-domain") : NULL;
	unsigned number = 0;

	if (!doc)
		return -1;
	out_line(s, "Type:");
	out_line(s, "D:Dynamic     S:Static");
	out_line(s, "%s", "");
	out_line(s, "%-5s%-8s%-35s%s", "NO.", "Type", "Domain name", "TTL");
	for (const xmlNode *n = next_of(doc, NULL, m); n && !out_stopped(s); n = next_of(doc, n, m))
		out_line(s, "%-6u%-7s%-35s-", ++number, "S", line_get(n, "domain-name"));
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display dns configuration ---- */

#define ROW " %-44s:  %s"

/* Value of the line of that element, or what holds without it. */
static const char *setting(xmlDoc *doc, const char *element, const char *value, const char *otherwise)
{
	const char *found = NULL;

	for (const xmlNode *n = show_first(doc); n && !found; n = show_next(n))
		found = strcmp((const char *)n->name, element) ? NULL : line_get(n, value);
	return found ? found : otherwise;
}

static bool is_set(xmlDoc *doc, const char *element)
{
	const xmlNode *n = show_first(doc);

	while (n && strcmp((const char *)n->name, element) != 0)
		n = show_next(n);
	return n;
}

static const char *algorithm(xmlDoc *doc)
{
	const xmlNode *n = show_first(doc);

	while (n && strcmp((const char *)n->name, "dns-server-select-algorithm") != 0)
		n = show_next(n);
	return n && line_get(n, "fixed") ? "Fixed" : "Auto";
}

/* Addresses that are sent from, each with its instance; only the first has the label. */
static void print_sources(struct session *s, xmlDoc *doc, const char *element, const char *value, const char *label)
{
	char address[64], text[128];
	bool any = false;

	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (strcmp((const char *)n->name, element) != 0)
			continue;
		upper_hex(line_get(n, value), address, sizeof address);
		snprintf(text, sizeof text, "%s/%s", address, or_dash(line_get(n, "vpn-instance-name")));
		out_line(s, ROW, any ? "" : label, text);
		any = true;
	}
	if (!any)
		out_line(s, ROW, label, "-");
}

static void print_configuration(struct session *s, xmlDoc *doc)
{
	static const char dashes[] = " -------------------------------------------------------------------------------";
	static const char ttl[] = "dns-application-cache-ttl-maximum";
	char text[64];

	out_line(s, "%s", dashes);
	out_line(s, ROW, "Dns resolve", is_set(doc, "dns-resolve") ? "Enabled" : "Disabled");
	out_line(s, ROW, "Dns-server-select-algorithm", algorithm(doc));
	print_sources(s, doc, "dns-server-source-ip", "ip-address", "Dns server source ip address/vpn-instance");
	print_sources(
		s, doc, "dns-server-ipv6-source-ip", "ipv6-address", "Dns server source ipv6 address/vpn-instance");
	out_line(s, ROW, "Dns server source interface",
		setting(doc, "dns-server-source-interface", "interface-name", "-"));
	out_line(s, ROW, "Dns forward retry-number", setting(doc, "dns-forward-retry-number", "number", "2"));
	out_line(s, ROW, "Dns forward retry-timeout", setting(doc, "dns-forward-retry-timeout", "timeout-value", "3"));
	snprintf(text, sizeof text, "%s ~ %s", setting(doc, ttl, "min-seconds", "600"),
		setting(doc, ttl, "max-seconds", "86400"));
	out_line(s, ROW, "Dns application cache ttl limit", text);
	out_line(s, ROW, "Dns server vpn-instance", setting(doc, "dns-server-vpn-instance", "vpn-instance-name", "-"));
	out_line(s, "%s", dashes);
}

static int display_configuration(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);

	(void)m;
	if (!doc)
		return -1;
	print_configuration(s, doc);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler dns_handlers[] = {
	{"display-ip-host", display_hosts},
	{"display-ipv6-host", display_ipv6_hosts},
	{"display-dns-server", display_servers},
	{"display-dns-domain", display_domains},
	{"display-dns-configuration", display_configuration},
	{NULL, NULL},
};
