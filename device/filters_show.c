/*
 * Displays of what policies are made of: prefix lists, route-policies, traffic classifiers.
 * Knows layouts; everything comes from the running configuration. No route and no packet is matched against them, so
 * each count is 0.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/interfaces_text.h"
#include "device/show.h"

/* Lines of one name stand together: is this the first one of its name, and asked for (NULL = all are)? */
static bool begins(xmlDoc *doc, const xmlNode *line, const char *key, const char *wanted)
{
	const char *name = line_get(line, key), *other;

	if (!name || (wanted && strcmp(name, wanted) != 0))
		return false;
	for (const xmlNode *n = show_first(doc); n != line; n = show_next(n)) {
		other = line_get(n, key);
		if (other && !strcmp(other, name))
			return false;
	}
	return true;
}

static bool is_of(const xmlNode *line, const char *key, const char *name)
{
	const char *value = line_get(line, key);

	return value && !strcmp(value, name);
}

/* ---- display ip ip-prefix, display ip ipv6-prefix ---- */

static const struct prefix_list {
	const char *key, *address, *title; /* in the tree; as a heading */
	const char *wanted;		   /* parameter of the command */
	int index, prefix;		   /* widths of columns */
} prefix_lists[] = {
	{"ip-prefix-name", "ipv4-address", "ip-prefix", "pfName", 13, 37},
	{"ipv6-prefix-name", "ipv6-address", "ipv6-prefix", "pf6name", 15, 0},
};

/* An entry whose index was not typed has the next one. */
static unsigned long index_of(const xmlNode *line, unsigned long last)
{
	const char *text = line_get(line, "index-number");

	return text ? strtoul(text, NULL, 10) : last - last % 10 + 10;
}

/* "match-network ge 24  le 32", as far as it is there. */
static void bounds_of(const xmlNode *line, char *text, size_t len)
{
	const char *from = line_get(line, "greater-equal-value"), *to = line_get(line, "less-equal-value");
	int used = snprintf(text, len, "%s", line_get(line, "match-network") ? "match-network " : "");

	if (from)
		used += snprintf(text + used, len - (size_t)used, to ? "ge %-3s " : "ge %s", from);
	if (to)
		snprintf(text + used, len - (size_t)used, "le %s", to);
}

static void print_entry(struct session *s, const struct prefix_list *l, const xmlNode *line, unsigned long index)
{
	char address[64], prefix[80], bounds[64], row[256];
	int len;

	upper_hex(line_get(line, l->address), address, sizeof address);
	snprintf(prefix, sizeof prefix, "%s/%s%s", address, line_get(line, "masklen"), l->prefix ? "" : "  ");
	bounds_of(line, bounds, sizeof bounds);
	len = snprintf(row, sizeof row, "    index %-*lu%-7s%-*s%s", l->index, index, line_get(line, "matchMode"),
		l->prefix, prefix, bounds);
	while (len > 0 && row[len - 1] == ' ')
		row[--len] = '\0';
	out_line(s, "%s", row);
}

static void print_prefix_list(struct session *s, const struct prefix_list *l, xmlDoc *doc, const char *name)
{
	unsigned long index = 0;

	out_line(s, "%s %s", l->title, name);
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (is_of(n, l->key, name) && line_get(n, "text"))
			out_line(s, "Description %s", line_get(n, "text"));
	}
	out_line(s, "  total permitted: 0             denied: 0");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (!is_of(n, l->key, name) || !line_get(n, "matchMode"))
			continue;
		index = index_of(n, index);
		print_entry(s, l, n, index);
	}
}

static int display_prefix_lists(struct session *s, const struct match *m, const struct prefix_list *l)
{
	const char *wanted = match_get(m, l->wanted);
	xmlDoc *doc = show_running(s, NULL);

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (begins(doc, n, l->key, wanted))
			print_prefix_list(s, l, doc, line_get(n, l->key));
	}
	xmlFreeDoc(doc);
	return 0;
}

static int display_ip_prefix(struct session *s, const struct match *m)
{
	return display_prefix_lists(s, m, &prefix_lists[0]);
}

static int display_ipv6_prefix(struct session *s, const struct match *m)
{
	return display_prefix_lists(s, m, &prefix_lists[1]);
}

/* ---- display route-policy ---- */

struct clauses {
	struct session *s;
	const char *kind; /* "if-match" or "apply" */
	unsigned count;
};

static void print_clause(void *ctx, const char *text)
{
	struct clauses *c = ctx;

	if (!show_behind(text, c->kind))
		return;
	if (!c->count++)
		out_line(c->s, "%s clauses :", *c->kind == 'i' ? "Match" : "Apply");
	out_line(c->s, "%s", text);
}

static void print_node(struct session *s, const xmlNode *line)
{
	static const char *const kinds[] = {"if-match", "apply"};

	out_line(s, "%s : %s (matched counts: 0)", line_get(line, "matchMode"), line_get(line, "node"));
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		struct clauses c = {.s = s, .kind = kinds[i]};
		show_content(s, line, print_clause, &c);
	}
}

/* The lines of the configuration stand in the order of their nodes. */
static int display_route_policy(struct session *s, const struct match *m)
{
	static const char key[] = "route-policy-name";
	const char *wanted = match_get(m, key);
	xmlDoc *doc = show_running(s, "route-policy");

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const char *name = line_get(n, key);
		if (!line_get(n, "node") || (wanted && strcmp(name, wanted) != 0))
			continue;
		if (begins(doc, n, key, wanted))
			out_line(s, "Route-policy : %s", name);
		print_node(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display traffic classifier ---- */

static void print_rule(void *ctx, const char *text)
{
	if (show_behind(text, "if-match"))
		out_line(ctx, "        %s", text);
}

static int display_classifier(struct session *s, const struct match *m)
{
	const char *wanted = match_get(m, "classifier-name");
	xmlDoc *doc = show_running(s, "traffic-classifier");
	unsigned count = 0;

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (wanted && !is_of(n, "classifier-name", wanted))
			continue;
		if (!count++)
			out_line(s, "  Traffic Classifier Information:");
		out_line(s, "    Classifier: %s", line_get(n, "classifier-name"));
		out_line(s, "      Type: %s", line_get(n, "and") ? "AND" : "OR");
		out_line(s, "      Rule(s):");
		show_content(s, n, print_rule, s);
		out_line(s, "%s", "");
	}
	if (count && !wanted)
		out_line(s, "Total classifier number is %u", count);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler filters_handlers[] = {
	{"display-ip-prefix", display_ip_prefix},
	{"display-ipv6-prefix", display_ipv6_prefix},
	{"display-route-policy", display_route_policy},
	{"display-traffic-classifier", display_classifier},
	{NULL, NULL},
};
