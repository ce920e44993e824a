/*
 * NTP lines to values. One row of a table for each line; a commit adds and takes away what it changed.
 * Knows lines and stores; knows nothing of sockets, of the device or of what the values lead to.
 */
#include "ntp/config.h"

#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what a line does to the values ---- */

struct row {
	const char *element;
	void (*note)(struct ntp_config *c, const xmlNode *line, bool set, int arg);
	int arg; /* address family */
};

static void copy_name(char to[NTP_NAME], const char *from)
{
	snprintf(to, NTP_NAME, "%s", from ? from : "");
}

static void note_disabled(struct ntp_config *c, const xmlNode *line, bool set, int family)
{
	(void)line;
	c->disabled[family] = set;
}

static void note_server_disabled(struct ntp_config *c, const xmlNode *line, bool set, int family)
{
	(void)line;
	c->server_disabled[family] = set;
}

static void note_all(struct ntp_config *c, const xmlNode *line, bool set, int family)
{
	(void)line;
	c->all[family] = set;
}

static void note_nothing(struct ntp_config *c, const xmlNode *line, bool set, int arg)
{
	(void)c;
	(void)line;
	(void)set;
	(void)arg;
}

static void note_refclock(struct ntp_config *c, const xmlNode *line, bool set, int arg)
{
	view_id system = image_view(c->image, "system");
	const char *address = line_value(c->image, system, line, "ip-address");
	const char *stratum = line_value(c->image, system, line, "stratum");
	uint8_t octets[4];

	(void)arg;
	if (address && stratum && inet_pton(AF_INET, address, octets) == 1 && octets[3] < NTP_UNITS)
		c->stratum[octets[3]] = set ? atoi(stratum) : 0;
}

static void add_rule(struct ntp_config *c, const struct ntp_rule *rule)
{
	c->rule = reallocarray(c->rule, c->rules + 1, sizeof *c->rule);
	assert(c->rule);
	c->rule[c->rules++] = *rule;
}

static bool same_rule(const struct ntp_rule *a, const struct ntp_rule *b)
{
	return a->family == b->family && a->isolated == b->isolated && !strcmp(a->name, b->name) &&
	       !memcmp(&a->address, &b->address, sizeof a->address);
}

static void drop_rule(struct ntp_config *c, const struct ntp_rule *rule)
{
	size_t i = 0;

	while (i < c->rules && !same_rule(&c->rule[i], rule))
		i++;
	if (i == c->rules)
		return;
	memmove(&c->rule[i], &c->rule[i + 1], (c->rules - i - 1) * sizeof *c->rule);
	c->rules--;
}

static void note_rule(struct ntp_config *c, const xmlNode *line, bool set, int family)
{
	struct ntp_rule rule = {.family = (enum ntp_family)family};
	const char *address = line_get(line, "ipv6Addr");

	copy_name(rule.name, line_get(line, family == NTP_IPV4 ? "interface-name" : "vpnName"));
	if (family == NTP_IPV6 && (!address || inet_pton(AF_INET6, address, &rule.address) != 1))
		return;
	snprintf(rule.text, sizeof rule.text, "%s", address ? address : "");
	(set ? add_rule : drop_rule)(c, &rule);
}

static void note_isolated(struct ntp_config *c, const xmlNode *line, bool set, int family)
{
	struct ntp_rule rule = {.family = (enum ntp_family)family, .isolated = true};
	const char *address = line_get(line, family == NTP_IPV4 ? "ipv4Addr" : "ipv6Addr");

	if (!address || inet_pton(family == NTP_IPV4 ? AF_INET : AF_INET6, address, &rule.address) != 1)
		return;
	copy_name(rule.name, line_get(line, "interface-name"));
	snprintf(rule.text, sizeof rule.text, "%s", address);
	(set ? add_rule : drop_rule)(c, &rule);
}

static void note_vpn(struct ntp_config *c, const xmlNode *line, bool set, int arg)
{
	const char *name = line_get(line, "vpn-instance-name");
	size_t i = 0;

	(void)arg;
	if (!name)
		return;
	while (i < c->vpns && strcmp(c->vpn[i], name))
		i++;
	if (set && i == c->vpns) {
		c->vpn = reallocarray(c->vpn, c->vpns + 1, sizeof *c->vpn);
		assert(c->vpn);
		copy_name(c->vpn[c->vpns++], name);
	} else if (!set && i < c->vpns) {
		memcpy(c->vpn[i], c->vpn[--c->vpns], NTP_NAME);
	}
}

static void note_other(struct ntp_config *c, const xmlNode *line, bool set, int arg)
{
	(void)line;
	(void)arg;
	c->others += set ? 1 : (size_t)-1;
}

static const struct row rows[] = {
	{"ntp-disable", note_disabled, NTP_IPV4},
	{"ntp-ipv6-disable", note_disabled, NTP_IPV6},
	{"ntp-server-disable", note_server_disabled, NTP_IPV4},
	{"ntp-ipv6-server-disable", note_server_disabled, NTP_IPV6},
	{"ntp-server-source-interface-all-enable", note_all, NTP_IPV4},
	{"ntp-ipv6-server-source-interface-all-enable", note_all, NTP_IPV6},
	{"ntp-server-source-interface-all-disable", note_nothing, NTP_IPV4},
	{"ntp-ipv6-server-source-interface-all-disable", note_nothing, NTP_IPV6},
	{"ntp-refclock-master", note_refclock, NTP_IPV4},
	{"ntp-server-source-interface", note_rule, NTP_IPV4},
	{"ntp-ipv6-server-source-address", note_rule, NTP_IPV6},
	{"ntp-server-physic-isolate-source-interface", note_isolated, NTP_IPV4},
	{"ntp-ipv6-server-physic-isolate-source-interface", note_isolated, NTP_IPV6},
	{"ntp-unsync-max-poll-interval", note_nothing, 0},
	{"ntp-high-precision-time-client-enable-poll-interval", note_nothing, 0},
	{"ntp-high-precision-time-server-enable", note_nothing, 0},
	{"ip-vpn-instance", note_vpn, 0},
};

static bool is_ntp(const xmlNode *line)
{
	return line && !strncmp((const char *)line->name, "ntp-", 4);
}

static void note(struct ntp_config *c, const xmlNode *line, bool set)
{
	if (!line)
		return;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (!strcmp(rows[i].element, (const char *)line->name)) {
			rows[i].note(c, line, set, rows[i].arg);
			return;
		}
	}
	if (is_ntp(line))
		note_other(c, line, set, 0);
}

/* ---- public ---- */

struct ntp_config *ntp_config_new(const struct image *im)
{
	struct ntp_config *c = calloc(1, sizeof *c);

	assert(c);
	c->image = im;
	return c;
}

void ntp_config_free(struct ntp_config *c)
{
	if (!c)
		return;
	free(c->rule);
	free(c->vpn);
	free(c);
}

static void *copy(const void *from, size_t count, size_t size)
{
	void *to = reallocarray(NULL, count + 1, size);

	assert(to);
	if (count)
		memcpy(to, from, count * size);
	return to;
}

struct ntp_config *ntp_config_read(const struct store *s)
{
	struct ntp_config *c = ntp_config_new(store_image(s));

	for (const xmlNode *n = store_root(s)->children; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE)
			note(c, n, true);
	}
	return c;
}

struct ntp_config *ntp_config_next(const struct ntp_config *c, const struct txn *t)
{
	view_id system = image_view(store_image(txn_store(t)), "system");
	struct ntp_config *next = ntp_config_new(c->image);

	*next = *c;
	next->rule = copy(c->rule, c->rules, sizeof *c->rule);
	next->vpn = copy(c->vpn, c->vpns, sizeof *c->vpn);
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		if (ch.view == system || is_ntp(ch.before) || is_ntp(ch.after)) {
			note(next, ch.before, false);
			note(next, ch.after, true);
		}
	}
	return next;
}

static bool is_line(const xmlNode *line, const char *element)
{
	return line && !strcmp((const char *)line->name, element);
}

/* Is there a rule for the interface that this line opens? */
static bool rule_names(const struct store *s, const xmlNode *line)
{
	return is_line(line, "interface") &&
	       store_get(s, NULL, "ntp-server-source-interface", line_get(line, "interface-name"));
}

/* isolated: is there any rule that names a way in? */
static bool touches(const struct store *s, const struct change *ch, bool isolated)
{
	if (is_ntp(ch->before) || is_ntp(ch->after))
		return true;
	if (rule_names(s, ch->before) || rule_names(s, ch->after) || rule_names(s, ch->parent))
		return true;
	if (isolated && (is_line(ch->before, "interface") || is_line(ch->after, "interface") ||
				is_line(ch->parent, "interface")))
		return true;
	return is_line(ch->before, "ip-vpn-instance") || is_line(ch->after, "ip-vpn-instance") ||
	       is_line(ch->parent, "ip-vpn-instance");
}

bool ntp_config_touched(const struct txn *t)
{
	bool isolated = txn_count(t, "ntp-server-physic-isolate-source-interface") ||
			txn_count(t, "ntp-ipv6-server-physic-isolate-source-interface");

	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		if (touches(txn_store(t), &ch, isolated))
			return true;
	}
	return false;
}

size_t ntp_config_counted(const struct ntp_config *c)
{
	size_t count = c->others + c->rules + c->all[NTP_IPV4] + c->all[NTP_IPV6];

	for (int i = 0; i < NTP_UNITS; i++)
		count += c->stratum[i] > 0;
	return count;
}

void ntp_rule_print(const struct ntp_rule *r, char *buf, size_t len)
{
	if (r->isolated)
		snprintf(buf, len, "ntp %sserver physic-isolate source-interface %s source-address %s",
			r->family == NTP_IPV6 ? "ipv6 " : "", r->name, r->text);
	else if (r->family == NTP_IPV4)
		snprintf(buf, len, "ntp server source-interface %s", r->name);
	else
		snprintf(buf, len, "ntp ipv6 server source-address %s%s%s", r->text, r->name[0] ? " vpn-instance " : "",
			r->name);
}
