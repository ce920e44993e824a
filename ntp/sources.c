/*
 * Association lines to values: a row of a table for each line, a row for each setting.
 * Knows lines and stores; knows nothing of sockets, of the device or of what the values lead to.
 */
#include "ntp/sources.h"

#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MULTICAST_TTL 16
#define DEFAULT_VERSION 3
#define IPV6_VERSION 4 /* no line of IPv6 names a version */
#define DEFAULT_MINPOLL 6
#define DEFAULT_MAXPOLL 10
#define DEFAULT_SESSIONS 100
#define DEFAULT_DISTANCE 1
#define DEFAULT_PRECISE_POLL 200

/* ---- one line ---- */

static const struct row {
	const char *element;
	enum ntp_line_role role;
	enum ntp_family family; /* the line may say otherwise */
	const char *group;	/* without an address */
} rows[] = {
	{"ntp-unicast-server", NTP_LINE_SERVER, NTP_IPV4, NULL},
	{"ntp-unicast-peer", NTP_LINE_PEER, NTP_IPV4, NULL},
	{"ntp-broadcast-server", NTP_LINE_BROADCAST_SERVER, NTP_IPV4, "255.255.255.255"},
	{"ntp-broadcast-client", NTP_LINE_BROADCAST_CLIENT, NTP_IPV4, "255.255.255.255"},
	{"ntp-multicast-server", NTP_LINE_MULTICAST_SERVER, NTP_IPV4, "224.0.1.1"},
	{"ntp-multicast-server-ipv6", NTP_LINE_MULTICAST_SERVER, NTP_IPV6, "ff0e::101"},
	{"ntp-multicast-client", NTP_LINE_MULTICAST_CLIENT, NTP_IPV4, "224.0.1.1"},
	{"ntp-multicast-client-ipv6", NTP_LINE_MULTICAST_CLIENT, NTP_IPV6, "ff0e::101"},
	{"ntp-manycast-client", NTP_LINE_MANYCAST_CLIENT, NTP_IPV4, "224.0.1.1"},
	{"ntp-manycast-client-ipv6", NTP_LINE_MANYCAST_CLIENT, NTP_IPV6, "ff0e::101"},
	{"ntp-manycast-server", NTP_LINE_MANYCAST_SERVER, NTP_IPV4, "224.0.1.1"},
	{"ntp-manycast-server-ipv6", NTP_LINE_MANYCAST_SERVER, NTP_IPV6, "ff0e::101"},
};

static const struct row *row_of(const xmlNode *line)
{
	for (size_t i = 0; line && i < sizeof rows / sizeof *rows; i++) {
		if (!strcmp(rows[i].element, (const char *)line->name))
			return &rows[i];
	}
	return NULL;
}

/* The value behind one of several names that the pages give a parameter; NULL if none stands there. */
static const char *any_of(const xmlNode *line, const char *const *names)
{
	const char *text = NULL;

	for (; *names && !text; names++)
		text = line_get(line, *names);
	return text;
}

static unsigned number_of(const xmlNode *line, const char *const *names, unsigned absent)
{
	const char *text = any_of(line, names);

	return text ? (unsigned)strtoul(text, NULL, 10) : absent;
}

static const char *const addresses[] = {"ipv4-address", "ipv4Addr", "ipv6-address", "ipv6Addr", "ip-address", NULL};
static const char *const keys[] = {"key-id", "keyid", NULL};
static const char *const versions[] = {"number", "version-number", NULL};
static const char *const ports[] = {"port-number", "portNumber", NULL};
static const char *const ttls[] = {"ttl-number", NULL};
static const char *const minpolls[] = {"min-number", NULL};
static const char *const maxpolls[] = {"max-number", NULL};

static void copy(char *to, size_t len, const char *from)
{
	snprintf(to, len, "%s", from ? from : "");
}

static bool read_address(struct ntp_source_line *l, const xmlNode *line, const struct row *r)
{
	const char *text = any_of(line, addresses);

	copy(l->domain, sizeof l->domain, line_get(line, "domain-name"));
	if (l->domain[0])
		return true;
	text = text ? text : r->group;
	l->family = text && strchr(text, ':') ? NTP_IPV6 : NTP_IPV4;
	return text && inet_pton(l->family == NTP_IPV6 ? AF_INET6 : AF_INET, text, &l->address) == 1;
}

/* parent = the opening line of the interface, NULL in the system view (or when the interface is gone). */
static bool read_line(struct ntp_source_line *l, const xmlNode *line, const xmlNode *parent)
{
	const struct row *r = row_of(line);

	if (!r || (r->role >= NTP_LINE_BROADCAST_SERVER && !parent))
		return false;
	*l = (struct ntp_source_line){.role = r->role, .family = r->family};
	if (!read_address(l, line, r))
		return false;
	copy(l->vpn, sizeof l->vpn, line_get(line, "vpn-instance-name"));
	copy(l->ifname, sizeof l->ifname, parent ? line_get(parent, "interface-name") : line_get(line, "ifName"));
	l->key = number_of(line, keys, 0);
	l->version = (uint8_t)number_of(line, versions, l->family == NTP_IPV6 ? IPV6_VERSION : DEFAULT_VERSION);
	l->port = (uint16_t)number_of(line, ports, NTP_PORT);
	l->ttl = (uint8_t)number_of(line, ttls, l->role == NTP_LINE_MULTICAST_SERVER ? MULTICAST_TTL : 0);
	l->minpoll = (uint8_t)number_of(line, minpolls, DEFAULT_MINPOLL);
	l->maxpoll = (uint8_t)number_of(line, maxpolls, DEFAULT_MAXPOLL);
	l->preferred = line_get(line, "preferred") != NULL;
	l->burst = line_get(line, "burst") != NULL;
	l->iburst = line_get(line, "iburst") != NULL;
	l->preempt = line_get(line, "preempt") != NULL;
	return true;
}

bool ntp_source_same(const struct ntp_source_line *a, const struct ntp_source_line *b)
{
	return a->role == b->role && a->family == b->family && !strcmp(a->domain, b->domain) &&
	       !memcmp(&a->address, &b->address, sizeof a->address) && !strcmp(a->vpn, b->vpn) &&
	       (a->role < NTP_LINE_BROADCAST_SERVER || !strcmp(a->ifname, b->ifname));
}

const struct ntp_source_line *ntp_sources_find(const struct ntp_sources *c, const struct ntp_source_line *like)
{
	for (size_t i = 0; i < c->lines; i++) {
		if (ntp_source_same(&c->line[i], like))
			return &c->line[i];
	}
	return NULL;
}

static void *grown(void *list, size_t count, size_t size)
{
	list = reallocarray(list, count + 1, size);
	assert(list);
	return list;
}

static void add_line(struct ntp_sources *c, const struct ntp_source_line *l)
{
	c->line = grown(c->line, c->lines, sizeof *c->line);
	c->line[c->lines++] = *l;
}

static void drop_line(struct ntp_sources *c, const struct ntp_source_line *l)
{
	const struct ntp_source_line *found = ntp_sources_find(c, l);
	size_t at = found ? (size_t)(found - c->line) : 0;

	if (!found)
		return;
	memmove(&c->line[at], &c->line[at + 1], (c->lines - at - 1) * sizeof *c->line);
	c->lines--;
}

void ntp_address_text(enum ntp_family family, const struct in6_addr *a, char buf[INET6_ADDRSTRLEN])
{
	inet_ntop(family == NTP_IPV6 ? AF_INET6 : AF_INET, a, buf, INET6_ADDRSTRLEN);
	for (char *c = buf; *c; c++)
		*c = (char)(*c >= 'a' && *c <= 'f' ? *c - 'a' + 'A' : *c);
}

/* Is it the group of lines that name none? */
static bool is_usual_group(const struct ntp_source_line *l)
{
	struct in6_addr group = {0};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (rows[i].role == l->role && rows[i].family == l->family && rows[i].group)
			inet_pton(l->family == NTP_IPV6 ? AF_INET6 : AF_INET, rows[i].group, &group);
	return !memcmp(&group, &l->address, sizeof group);
}

void ntp_source_print(const struct ntp_source_line *l, char *buf, size_t len)
{
	static const char *const names[NTP_LINES] = {"unicast-server", "unicast-peer", "broadcast-server",
		"broadcast-client", "multicast-server", "multicast-client", "manycast-client", "manycast-server"};
	bool unicast = l->role < NTP_LINE_BROADCAST_SERVER;
	char address[INET6_ADDRSTRLEN] = "";
	bool bare = l->domain[0] || (!unicast && is_usual_group(l));

	if (!bare)
		ntp_address_text(l->family, &l->address, address);
	snprintf(buf, len, "ntp %s%s%s%s%s%s%s", names[l->role], l->family == NTP_IPV6 ? " ipv6" : "",
		l->domain[0] ? " domain "
		: bare	     ? ""
			     : " ",
		l->domain, address, unicast && l->vpn[0] ? " vpn-instance " : "", unicast ? l->vpn : "");
}

/* ---- source interfaces ---- */

static bool read_interface(struct ntp_source_interface *i, const xmlNode *line)
{
	bool ipv4 = !strcmp((const char *)line->name, "ntp-source-interface");

	if (!ipv4 && strcmp((const char *)line->name, "ntp-ipv6-source-interface"))
		return false;
	*i = (struct ntp_source_interface){.family = ipv4 ? NTP_IPV4 : NTP_IPV6};
	copy(i->vpn, sizeof i->vpn, line_get(line, "vpnName"));
	copy(i->ifname, sizeof i->ifname, line_get(line, "interface-name"));
	return true;
}

static struct ntp_source_interface *find_interface(const struct ntp_sources *c, enum ntp_family family, const char *vpn)
{
	for (size_t i = 0; i < c->interfaces; i++) {
		if (c->interface[i].family == family && !strcmp(c->interface[i].vpn, vpn))
			return &c->interface[i];
	}
	return NULL;
}

const char *ntp_sources_interface(const struct ntp_sources *c, enum ntp_family family, const char *vpn)
{
	const struct ntp_source_interface *i = find_interface(c, family, vpn);

	return i ? i->ifname : NULL;
}

static void note_interface(struct ntp_sources *c, const struct ntp_source_interface *i, bool set)
{
	struct ntp_source_interface *found = find_interface(c, i->family, i->vpn);

	if (set && found) {
		*found = *i;
	} else if (set) {
		c->interface = grown(c->interface, c->interfaces, sizeof *c->interface);
		c->interface[c->interfaces++] = *i;
	} else if (found) {
		*found = c->interface[--c->interfaces];
	}
}

/* ---- keys ---- */

static bool read_key(struct ntp_key_line *k, const xmlNode *line)
{
	const char *id = line_get(line, "keyId");

	if (!id || strcmp((const char *)line->name, "ntp-authentication-keyid"))
		return false;
	*k = (struct ntp_key_line){.id = (uint32_t)strtoul(id, NULL, 10)};
	copy(k->cipher, sizeof k->cipher, line_get(line, "password"));
	while (k->algorithm < NTP_ALGORITHMS && !line_get(line, ntp_algorithm_name(k->algorithm)))
		k->algorithm++;
	return k->algorithm < NTP_ALGORITHMS;
}

static struct ntp_key_line *find_key(const struct ntp_sources *c, uint32_t id)
{
	for (size_t i = 0; i < c->keys; i++) {
		if (c->key[i].id == id)
			return &c->key[i];
	}
	return NULL;
}

bool ntp_sources_has_key(const struct ntp_sources *c, uint32_t id)
{
	return find_key(c, id) != NULL;
}

static void note_key(struct ntp_sources *c, const struct ntp_key_line *k, bool set)
{
	struct ntp_key_line *found = find_key(c, k->id);

	if (set && found) {
		*found = *k;
	} else if (set) {
		c->key = grown(c->key, c->keys, sizeof *c->key);
		c->key[c->keys++] = *k;
	} else if (found) {
		*found = c->key[--c->keys];
	}
}

static uint32_t *find_trust(const struct ntp_sources *c, uint32_t id)
{
	for (size_t i = 0; i < c->trusts; i++) {
		if (c->trusted[i] == id)
			return &c->trusted[i];
	}
	return NULL;
}

bool ntp_sources_trusts(const struct ntp_sources *c, uint32_t id)
{
	return find_trust(c, id) != NULL;
}

static void note_trust(struct ntp_sources *c, uint32_t id, bool set)
{
	uint32_t *found = find_trust(c, id);

	if (set && !found) {
		c->trusted = grown(c->trusted, c->trusts, sizeof *c->trusted);
		c->trusted[c->trusts++] = id;
	} else if (!set && found) {
		*found = c->trusted[--c->trusts];
	}
}

static bool same_bytes(const void *a, const void *b, size_t len)
{
	return !len || !memcmp(a, b, len);
}

bool ntp_sources_same_keys(const struct ntp_sources *a, const struct ntp_sources *b)
{
	return a->keys == b->keys && a->trusts == b->trusts && same_bytes(a->key, b->key, a->keys * sizeof *a->key) &&
	       same_bytes(a->trusted, b->trusted, a->trusts * sizeof *a->trusted);
}

/* ---- settings ---- */

static const struct ntp_tuning defaults = {
	.max_distance = DEFAULT_DISTANCE,
	.max_dynamic_sessions = DEFAULT_SESSIONS,
};

static void note_authentication(struct ntp_tuning *t, const xmlNode *line)
{
	t->authentication = line != NULL;
}

static unsigned leaf(const xmlNode *line, const char *name, unsigned absent)
{
	const char *const names[] = {name, NULL};

	return line ? number_of(line, names, absent) : absent;
}

static void note_distance(struct ntp_tuning *t, const xmlNode *line)
{
	t->max_distance = leaf(line, "max-distance-value", DEFAULT_DISTANCE);
}

static void note_offset(struct ntp_tuning *t, const xmlNode *line)
{
	t->offset_limit = leaf(line, "maxOffset", 0);
}

static void note_sessions(struct ntp_tuning *t, const xmlNode *line)
{
	t->max_dynamic_sessions = leaf(line, "number", DEFAULT_SESSIONS);
}

static void note_sync(struct ntp_tuning *t, const xmlNode *line)
{
	t->sync_interval = leaf(line, "interval", 0);
}

static void note_port(struct ntp_tuning *t, const xmlNode *line)
{
	t->source_port = (uint16_t)leaf(line, "portNum", 0);
}

static void note_unsync(struct ntp_tuning *t, const xmlNode *line)
{
	t->unsync_max_poll = leaf(line, "poll-interval-value", 0);
	t->unsync_step = leaf(line, "step-value", 0);
}

static void note_precise(struct ntp_tuning *t, const xmlNode *line)
{
	t->precise_poll = line ? leaf(line, "poll-interval-time", DEFAULT_PRECISE_POLL) : 0;
}

static void note_precise_server(struct ntp_tuning *t, const xmlNode *line)
{
	t->precise_server = line != NULL;
}

static const struct {
	const char *element;
	void (*note)(struct ntp_tuning *t, const xmlNode *line); /* NULL = the line is gone */
} settings[] = {
	{"ntp-authentication-enable", note_authentication},
	{"ntp-max-distance", note_distance},
	{"ntp-offset-limit", note_offset},
	{"ntp-max-dynamic-sessions", note_sessions},
	{"ntp-sync-interval", note_sync},
	{"ntp-source-port", note_port},
	{"ntp-unsync-max-poll-interval", note_unsync},
	{"ntp-high-precision-time-client-enable-poll-interval", note_precise},
	{"ntp-high-precision-time-server-enable", note_precise_server},
};

static void note_setting(struct ntp_sources *c, const xmlNode *line, bool set)
{
	for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
		if (!strcmp(settings[i].element, (const char *)line->name))
			settings[i].note(&c->tuning, set ? line : NULL);
	}
}

/* ---- the whole ---- */

/* With an interface go the lines of its view. */
static void note_lost_interface(struct ntp_sources *c, const xmlNode *interface)
{
	const char *name = line_get(interface, "interface-name");
	size_t kept = 0;

	for (size_t i = 0; i < c->lines; i++) {
		if (c->line[i].role < NTP_LINE_BROADCAST_SERVER || !name || strcmp(c->line[i].ifname, name))
			c->line[kept++] = c->line[i];
	}
	c->lines = kept;
}

static void note(struct ntp_sources *c, const xmlNode *line, const xmlNode *parent, bool set)
{
	const char *trusted = line ? line_get(line, "key-id") : NULL;
	struct ntp_source_interface i;
	struct ntp_source_line l;
	struct ntp_key_line k;

	if (!line || strncmp((const char *)line->name, "ntp-", 4))
		return;
	if (read_line(&l, line, parent))
		(set ? add_line : drop_line)(c, &l);
	else if (read_interface(&i, line))
		note_interface(c, &i, set);
	else if (read_key(&k, line))
		note_key(c, &k, set);
	else if (trusted && !strcmp((const char *)line->name, "ntp-trusted-authentication-keyid"))
		note_trust(c, (uint32_t)strtoul(trusted, NULL, 10), set);
	else
		note_setting(c, line, set);
}

static struct ntp_sources *sources_new(const struct image *im)
{
	struct ntp_sources *c = calloc(1, sizeof *c);

	assert(c);
	c->image = im;
	c->tuning = defaults;
	return c;
}

struct ntp_sources *ntp_sources_read(const struct store *s)
{
	struct ntp_sources *c = sources_new(store_image(s));

	for (const xmlNode *n = store_root(s)->children; n; n = n->next) {
		const xmlNode *view = n->type == XML_ELEMENT_NODE ? line_view(n) : NULL;

		if (n->type == XML_ELEMENT_NODE)
			note(c, n, NULL, true);
		if (!view || strcmp((const char *)n->name, "interface"))
			continue;
		for (const xmlNode *m = view->children; m; m = m->next) {
			if (m->type == XML_ELEMENT_NODE)
				note(c, m, n, true);
		}
	}
	return c;
}

static void *dup(const void *from, size_t count, size_t size)
{
	void *to = grown(NULL, count, size);

	if (count)
		memcpy(to, from, count * size);
	return to;
}

struct ntp_sources *ntp_sources_next(const struct ntp_sources *c, const struct txn *t)
{
	struct ntp_sources *next = sources_new(c->image);

	*next = *c;
	next->line = dup(c->line, c->lines, sizeof *c->line);
	next->interface = dup(c->interface, c->interfaces, sizeof *c->interface);
	next->key = dup(c->key, c->keys, sizeof *c->key);
	next->trusted = dup(c->trusted, c->trusts, sizeof *c->trusted);
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		if (ch.before && !ch.after && !strcmp((const char *)ch.before->name, "interface"))
			note_lost_interface(next, ch.before);
		note(next, ch.before, ch.parent, false);
		note(next, ch.after, ch.parent, true);
	}
	return next;
}

void ntp_sources_free(struct ntp_sources *c)
{
	if (!c)
		return;
	free(c->line);
	free(c->interface);
	free(c->key);
	free(c->trusted);
	free(c);
}
