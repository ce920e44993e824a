/*
 * Matches an address against the rules of a list in a configuration.
 * Knows the lines `acl` and `rule`; knows nothing of packets or of who asks.
 */
#include "device/acl.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"

static bool is(const xmlNode *n, const char *name)
{
	return !strcmp((const char *)n->name, name);
}

/* ---- finding the list ---- */

/* Lists of IPv6 have leaves of their own names, other kinds than these two filter no addresses. */
static bool is_list(const xmlNode *line, const char *wanted)
{
	static const char *const leaves[] = {"acl-name", "basic-acl-number", "advance-acl-number"};

	if (strncmp((const char *)line->name, "acl", 3) != 0 || !strncmp((const char *)line->name, "acl-ipv6", 8))
		return false;
	for (size_t i = 0; i < sizeof leaves / sizeof *leaves; i++) {
		const char *text = line_get(line, leaves[i]);
		if (text && !strcmp(text, wanted))
			return true;
	}
	return false;
}

static const xmlNode *find_list(const struct store *s, const char *wanted)
{
	const xmlNode *n = store_root(s)->children;

	while (n && (n->type != XML_ELEMENT_NODE || !is_list(n, wanted)))
		n = n->next;
	return n;
}

/* ---- one rule ---- */

struct rule {
	unsigned long number;
	bool acts;			 /* permits or denies; false for a description */
	bool permit, beyond;		 /* beyond: asks for more than can be told here */
	struct in_addr address, ignored; /* bits of the address that count for nothing */
};

static in_addr_t address_of(const xmlNode *leaf)
{
	xmlChar *text = xmlNodeGetContent(leaf);
	struct in_addr a = {0};

	inet_pton(AF_INET, (const char *)text, &a);
	xmlFree(text);
	return a.s_addr;
}

static unsigned long number_of(const xmlNode *leaf)
{
	xmlChar *text = xmlNodeGetContent(leaf);
	unsigned long n = strtoul((const char *)text, NULL, 10);

	xmlFree(text);
	return n;
}

static void read_word(struct rule *r, const xmlNode *word)
{
	static const char *const harmless[] = {"name", "rule-name", "ip", "tcp", "source", "any", "logging", "_0"};

	if (is(word, "rule-id"))
		r->number = number_of(word);
	else if (is(word, "permit") || is(word, "deny")) {
		r->acts = true;
		r->permit = is(word, "permit");
	} else if (is(word, "source-ip-address")) {
		r->address.s_addr = address_of(word);
		r->ignored.s_addr = 0;
	} else if (is(word, "source-wildcard"))
		r->ignored.s_addr = address_of(word);
	else if (is(word, "src-netmask"))
		r->ignored.s_addr = htonl((uint32_t)(0xffffffffull >> number_of(word)));
	else {
		for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++)
			if (is(word, harmless[i]))
				return;
		r->beyond = true;
	}
}

static struct rule read_rule(const xmlNode *line)
{
	struct rule r = {.ignored.s_addr = INADDR_BROADCAST};

	for (const xmlNode *word = line->children; word; word = word->next)
		if (word->type == XML_ELEMENT_NODE)
			read_word(&r, word);
	return r;
}

bool acl_admits(const struct store *s, const char *list, struct in_addr from)
{
	const xmlNode *line = find_list(s, list), *view = line ? line_view(line) : NULL;
	unsigned long best = ~0ul;
	bool any = false, admits = false;

	for (const xmlNode *n = view ? view->children : NULL; n; n = n->next) {
		if (n->type != XML_ELEMENT_NODE || strncmp((const char *)n->name, "rule", 4) != 0)
			continue;
		struct rule r = read_rule(n);
		any |= r.acts;
		if (!r.acts || r.beyond || r.number > best || (r.address.s_addr ^ from.s_addr) & ~r.ignored.s_addr)
			continue;
		best = r.number;
		admits = r.permit;
	}
	return !any || admits;
}
