/*
 * Matches an address against the rules of a list in a configuration.
 * Knows the lines `acl` and `rule`; knows nothing of packets, of periods or of who asks.
 */
#include "device/acl.h"

#include <arpa/inet.h>
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"

static bool is(const xmlNode *n, const char *name)
{
	return !strcmp((const char *)n->name, name);
}

/* ---- finding the list ---- */

/* Other kinds than these filter no addresses. */
static bool is_list(const xmlNode *line, int family, const char *wanted)
{
	static const char *const leaves[] = {"acl-name", "basic-acl-number", "advance-acl-number"};
	static const char *const leaves6[] = {"acl6-name", "basic-acl6-number", "advance-acl6-number"};
	bool six = !strncmp((const char *)line->name, "acl-ipv6", 8);

	if (strncmp((const char *)line->name, "acl", 3) != 0 || six != (family == AF_INET6))
		return false;
	for (size_t i = 0; i < sizeof leaves / sizeof *leaves; i++) {
		const char *text = line_get(line, six ? leaves6[i] : leaves[i]);
		if (text && !strcmp(text, wanted))
			return true;
	}
	return false;
}

static const xmlNode *find_list(const struct store *s, int family, const char *wanted)
{
	const xmlNode *n = store_root(s)->children;

	while (n && (n->type != XML_ELEMENT_NODE || !is_list(n, family, wanted)))
		n = n->next;
	return n;
}

/* ---- one rule ---- */

struct rule {
	struct acl_rule as;
	bool acts;	   /* permits or denies; false for a description */
	bool beyond;	   /* asks for more than can be told here */
	const char *range; /* `time-range`: matches while that is on; NULL = always */
};

static const char *text_of(const xmlNode *leaf)
{
	return leaf->children && leaf->children->content ? (const char *)leaf->children->content : "";
}

static void read_address(const char *text, struct in6_addr *a)
{
	memset(a, 0, sizeof *a);
	if (inet_pton(AF_INET, text, a) != 1)
		inet_pton(AF_INET6, text, a);
}

/* Of `length` leading bits every one counts. */
static void ignore_beyond(struct acl_rule *r, unsigned long length)
{
	for (unsigned i = 0; i < 16; i++) {
		unsigned long left = length > 8 * i ? length - 8 * i : 0;
		r->ignored.s6_addr[i] = left >= 8 ? 0 : (uint8_t)(0xff >> left);
	}
}

static void note_number(struct rule *r, const char *text)
{
	r->as.number = strtoul(text, NULL, 10);
}

static void note_permit(struct rule *r, const char *text)
{
	(void)text;
	r->acts = r->as.permit = true;
}

static void note_deny(struct rule *r, const char *text)
{
	(void)text;
	r->acts = true;
}

static void note_source(struct rule *r, const char *text)
{
	read_address(text, &r->as.address);
	ignore_beyond(&r->as, 128);
}

static void note_wildcard(struct rule *r, const char *text)
{
	read_address(text, &r->as.ignored);
}

static void note_length(struct rule *r, const char *text)
{
	ignore_beyond(&r->as, strtoul(text, NULL, 10));
}

static void note_prefix(struct rule *r, const char *text)
{
	const char *slash = strchr(text, '/');
	char address[INET6_ADDRSTRLEN];

	snprintf(address, sizeof address, "%.*s", (int)strcspn(text, "/"), text);
	read_address(address, &r->as.address);
	ignore_beyond(&r->as, slash ? strtoul(slash + 1, NULL, 10) : 128);
}

static void note_vpn(struct rule *r, const char *text)
{
	snprintf(r->as.vpn, sizeof r->as.vpn, "%s", text);
}

static void note_range(struct rule *r, const char *text)
{
	r->range = text;
}

static void note_nothing(struct rule *r, const char *text)
{
	(void)r;
	(void)text;
}

static const struct {
	const char *name;
	void (*note)(struct rule *r, const char *text);
} words[] = {
	{"rule-id", note_number},
	{"permit", note_permit},
	{"deny", note_deny},
	{"source-ip-address", note_source},
	{"source-ipv6-address", note_source},
	{"source-wildcard", note_wildcard},
	{"src-netmask", note_length},
	{"_source-ipv6-address_2Fprefix-length", note_prefix},
	{"src-ipv6-addr-prefix", note_prefix},
	{"vpn-instance-name", note_vpn},
	{"time-name", note_range},
	{"time-range", note_nothing},
	{"vpn-instance", note_nothing},
	{"name", note_nothing},
	{"rule-name", note_nothing},
	{"ip", note_nothing},
	{"ipv6", note_nothing},
	{"tcp", note_nothing},
	{"source", note_nothing},
	{"any", note_nothing},
	{"logging", note_nothing},
	{"_0", note_nothing},
};

static void read_word(struct rule *r, const xmlNode *word)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (is(word, words[i].name)) {
			words[i].note(r, text_of(word));
			return;
		}
	}
	r->beyond = true;
}

static struct rule read_rule(const xmlNode *line)
{
	struct rule r = {0};

	ignore_beyond(&r.as, 0);
	for (const xmlNode *word = line->children; word; word = word->next)
		if (word->type == XML_ELEMENT_NODE)
			read_word(&r, word);
	return r;
}

static const xmlNode *next_rule(const xmlNode *n)
{
	while (n && (n->type != XML_ELEMENT_NODE || strncmp((const char *)n->name, "rule", 4) != 0))
		n = n->next;
	return n;
}

static const xmlNode *first_rule(const struct store *s, int family, const char *list)
{
	const xmlNode *line = find_list(s, family, list), *view = line ? line_view(line) : NULL;

	return next_rule(view ? view->children : NULL);
}

/* ---- a connection ---- */

static bool matches(const struct acl_rule *r, const struct acl_source *from)
{
	for (int i = from->family == AF_INET6 ? 15 : 3; i >= 0; i--)
		if ((r->address.s6_addr[i] ^ from->address.s6_addr[i]) & ~r->ignored.s6_addr[i])
			return false;
	return true;
}

/* Does it stand and say something at this time? */
static bool acts_now(const struct rule *r, struct time_ranges *ranges)
{
	return r->acts && !r->beyond && (!r->range || time_range_is_on(ranges, r->range));
}

bool acl_admits(const struct store *s, const char *list, const struct acl_source *from)
{
	struct time_ranges *ranges = time_ranges_at(s, from->at);
	unsigned long best = ~0ul;
	bool any = false, admits = false;

	for (const xmlNode *n = first_rule(s, from->family, list); n; n = next_rule(n->next)) {
		struct rule r = read_rule(n);
		any |= r.acts;
		if (r.as.vpn[0] || r.as.number > best || !matches(&r.as, from) || !acts_now(&r, ranges))
			continue;
		best = r.as.number;
		admits = r.as.permit;
	}
	time_ranges_free(ranges);
	return !any || admits;
}

/* ---- the rules ---- */

static int by_number(const void *a, const void *b)
{
	const struct acl_rule *x = a, *y = b;

	return (x->number > y->number) - (x->number < y->number);
}

size_t acl_rules(
	const struct store *s, int family, const char *list, struct time_ranges *ranges, struct acl_rule **rules)
{
	size_t count = 0, room = 0;

	*rules = NULL;
	for (const xmlNode *n = first_rule(s, family, list); n; n = next_rule(n->next)) {
		struct rule r = read_rule(n);

		if (!acts_now(&r, ranges))
			continue;
		if (count == room) {
			room = room ? 2 * room : 16;
			*rules = reallocarray(*rules, room, sizeof **rules);
			assert(*rules);
		}
		(*rules)[count++] = r.as;
	}
	if (count)
		qsort(*rules, count, sizeof **rules, by_number);
	return count;
}
