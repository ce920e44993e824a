/*
 * display ip vpn-instance: which VPN instances there are, what is configured in them and which interfaces are bound.
 * Knows layouts; everything comes from the running configuration. When an instance was made is not kept: its dates are
 * absent.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

#define VALUE 1024 /* of what a family has several of */

static const struct family {
	const char *element, *table, *title; /* in the tree, in the table, as a heading */
} families[] = {
	{"ipv4-family", "IPv4", "ipv4"},
	{"ipv6-family", "IPv6", "ipv6"},
};
#define FAMILIES (sizeof families / sizeof *families)

static const char *name_of(const xmlNode *instance)
{
	return line_get(instance, "vpn-instance-name");
}

/* The line of a family in an instance; NULL if it has none. */
static const xmlNode *family_in(const xmlNode *instance, const struct family *f)
{
	const xmlNode *view = line_view(instance), *n = view ? view->children : NULL;

	while (n && strcmp((const char *)n->name, f->element) != 0)
		n = n->next;
	return n;
}

/* ---- what a family has ---- */

struct settings {
	char rd[64], exported[VALUE], imported[VALUE];
	char export_policy[256], import_policy[256], tunnel_policy[64];
	char limit[32], threshold[32];
};

/* Values of "vpn-target 1:1 2:2 export-extcommunity", behind those that are there already. */
static void add_targets(char *list, const char *text, const char *end)
{
	size_t used = strlen(list), len = (size_t)(end - text);

	while (len && text[len - 1] == ' ')
		len--;
	snprintf(list + used, VALUE - used, "%s%.*s", used ? " " : "", (int)len, text);
}

static void read_targets(struct settings *set, const char *text)
{
	const char *out = strstr(text, "export-extcommunity"), *in = strstr(text, "import-extcommunity");

	if (out)
		add_targets(set->exported, text, out);
	if (in)
		add_targets(set->imported, text, in);
}

static void read_limit(struct settings *set, const char *text)
{
	unsigned long number, percent;
	int found = sscanf(text, "%lu %lu", &number, &percent);

	if (found > 0)
		snprintf(set->limit, sizeof set->limit, "%lu", number);
	if (found > 1)
		snprintf(set->threshold, sizeof set->threshold, "%lu%%", percent);
}

static void read_setting(void *ctx, const char *text)
{
	struct settings *set = ctx;
	const struct {
		const char *words;
		char *to;
		size_t len;
	} rows[] = {
		{"route-distinguisher", set->rd, sizeof set->rd},
		{"export route-policy", set->export_policy, sizeof set->export_policy},
		{"import route-policy", set->import_policy, sizeof set->import_policy},
		{"tnl-policy", set->tunnel_policy, sizeof set->tunnel_policy},
	};
	const char *rest;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if ((rest = show_behind(text, rows[i].words)))
			snprintf(rows[i].to, rows[i].len, "%.*s", (int)strcspn(rest, " "), rest);
	}
	if ((rest = show_behind(text, "vpn-target")))
		read_targets(set, rest);
	if ((rest = show_behind(text, "prefix limit")))
		read_limit(set, rest);
}

static struct settings settings_of(struct session *s, const xmlNode *instance, const xmlNode *family)
{
	view_id v = line_enters(s->image, image_view(s->image, "system"), instance);
	struct settings set = {0};

	show_content_in(s, v, family, read_setting, &set);
	return set;
}

/* ---- the instances ---- */

static int refuse_missing(struct session *s)
{
	struct fault f;

	fault_set(&f, FAULT_VPN_MISSING, "", "%s", "");
	out_fault(s, &f);
	return -1;
}

/* The instances that the command is about; NULL if there is none of that name (it was said). Caller frees. */
static xmlDoc *instances(struct session *s, const struct match *m)
{
	const char *name = match_get(m, "vpn-instance-name");
	xmlNode *filter = xmlNewNode(NULL, BAD_CAST "ip-vpn-instance");
	xmlDoc *doc;

	if (name)
		xmlNewTextChild(filter, NULL, BAD_CAST "vpn-instance-name", BAD_CAST name);
	doc = session_get(s, "running", filter);
	if (!doc || !name || show_first(doc))
		return doc;
	xmlFreeDoc(doc);
	refuse_missing(s);
	return NULL;
}

static unsigned count(xmlDoc *doc, const struct family *f)
{
	unsigned total = 0;

	for (const xmlNode *n = show_first(doc); n; n = show_next(n))
		total += !f || family_in(n, f);
	return total;
}

static void print_totals(struct session *s, xmlDoc *doc)
{
	out_line(s, " Total VPN-Instances configured      : %u", count(doc, NULL));
	out_line(s, " Total IPv4 VPN-Instances configured : %u", count(doc, &families[0]));
	out_line(s, " Total IPv6 VPN-Instances configured : %u", count(doc, &families[1]));
	out_line(s, "%s", "");
}

/* ---- display ip vpn-instance ---- */

#define ROW "  %-32s%-22s%s"

static void print_row(struct session *s, const xmlNode *instance)
{
	bool any = false;

	for (size_t i = 0; i < FAMILIES; i++) {
		const xmlNode *family = family_in(instance, &families[i]);
		if (!family)
			continue;
		any = true;
		out_line(s, ROW, name_of(instance), settings_of(s, instance, family).rd, families[i].table);
	}
	if (!any)
		out_line(s, "  %s", name_of(instance));
}

static int display_instances(struct session *s, const struct match *m)
{
	xmlDoc *doc = instances(s, m);

	if (!doc)
		return -1;
	print_totals(s, doc);
	out_line(s, ROW, "VPN-Instance Name", "RD", "Address-family");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n))
		print_row(s, n);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display ip vpn-instance interface, verbose ---- */

/* The place of an instance among all of them, which is the number it is shown with. */
static unsigned number_of(xmlDoc *all, const char *name)
{
	unsigned number = 1;

	for (const xmlNode *n = show_first(all); n && strcmp(name_of(n), name) != 0; n = show_next(n))
		number++;
	return number;
}

static unsigned count_bound(xmlDoc *interfaces, const char *name)
{
	unsigned total = 0;

	for (const xmlNode *n = show_first(interfaces); n; n = show_next(n))
		total += has(n, "vpn", name);
	return total;
}

/* One below the other, behind a heading. */
static void print_bound(struct session *s, xmlDoc *interfaces, const char *name, const char *heading)
{
	unsigned left = count_bound(interfaces, name);
	int indent = (int)strlen(heading);

	for (const xmlNode *n = show_first(interfaces); n && left; n = show_next(n)) {
		if (!has(n, "vpn", name))
			continue;
		out_line(s, "%-*s%s%s", indent, heading, rpc_attribute(n, "name"), --left ? "," : "");
		heading = "";
	}
}

static void print_interfaces(struct session *s, xmlDoc *all, xmlDoc *interfaces, const xmlNode *instance)
{
	const char *name = name_of(instance);

	out_line(s, " VPN-Instance Name and ID : %s, %u", name, number_of(all, name));
	out_line(s, "  Interface Number : %u", count_bound(interfaces, name));
	print_bound(s, interfaces, name, "  Interface list : ");
	out_line(s, "%s", "");
}

static void print_optional(struct session *s, const char *label, const char *value)
{
	if (*value)
		out_line(s, "  %s%s", label, value);
}

static void print_family(struct session *s, const xmlNode *instance, const struct family *f)
{
	const xmlNode *family = family_in(instance, f);
	struct settings set;

	if (!family)
		return;
	set = settings_of(s, instance, family);
	out_line(s, "Address family %s", f->title);
	out_line(s, "  Vrf Status : UP");
	print_optional(s, "Route Distinguisher : ", set.rd);
	print_optional(s, "Export VPN Targets :  ", set.exported);
	print_optional(s, "Import VPN Targets :  ", set.imported);
	print_optional(s, "Import Route Policy : ", set.import_policy);
	print_optional(s, "Export Route Policy : ", set.export_policy);
	print_optional(s, "Tunnel Policy : ", set.tunnel_policy);
	print_optional(s, "Maximum Routes Limit : ", set.limit);
	print_optional(s, "Threshold Routes Limit : ", set.threshold);
}

static void read_description(void *ctx, const char *text)
{
	const char *rest = show_behind(text, "description");

	if (rest)
		snprintf(ctx, VALUE, "%s", rest);
}

static void print_details(struct session *s, xmlDoc *all, xmlDoc *interfaces, const xmlNode *instance)
{
	const char *name = name_of(instance);
	char description[VALUE] = "";

	show_content(s, instance, read_description, description);
	out_line(s, " VPN-Instance Name and ID : %s, %u", name, number_of(all, name));
	print_optional(s, "Description : ", description);
	print_bound(s, interfaces, name, "  Interfaces : ");
	for (size_t i = 0; i < FAMILIES; i++)
		print_family(s, instance, &families[i]);
	out_line(s, "%s", "");
}

static void print_each(struct session *s, xmlDoc *doc, xmlDoc *all, xmlDoc *interfaces,
	void (*print)(struct session *s, xmlDoc *all, xmlDoc *interfaces, const xmlNode *instance))
{
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n))
		print(s, all, interfaces, n);
}

static int display_details(struct session *s, const struct match *m)
{
	xmlDoc *doc = instances(s, m), *all = doc ? show_running(s, "ip-vpn-instance") : NULL;
	xmlDoc *interfaces = all ? session_status(s, "interfaces", "name", "", "type", "", NULL) : NULL;
	int rc = interfaces ? 0 : -1;

	if (interfaces && match_has(m, "verbose")) {
		print_totals(s, doc);
		print_each(s, doc, all, interfaces, print_details);
	} else if (interfaces) {
		out_line(s, " Total VPN-Instances configured      : %u", count(doc, NULL));
		out_line(s, "%s", "");
		print_each(s, doc, all, interfaces, print_interfaces);
	}
	xmlFreeDoc(doc);
	xmlFreeDoc(all);
	xmlFreeDoc(interfaces);
	return rc;
}

const struct handler vpn_handlers[] = {
	{"display-vpn-instance", display_instances},
	{"display-vpn-instance-details", display_details},
	{NULL, NULL},
};
