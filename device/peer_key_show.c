/*
 * display rsa|ecc|dsa peer-public-key: the keys of others that the running configuration holds.
 * Knows layouts; how a key is written is public_key.c's.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/key_code.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

#define RULE "------------------------------------------"
#define KIND_MAX 8

/* The line that the view of a line holds under that name; NULL if there is none. */
static const xmlNode *inside(const xmlNode *line, const char *element)
{
	const xmlNode *view = line ? line_view(line) : NULL, *n = view ? view->children : NULL;

	while (n && (n->type != XML_ELEMENT_NODE || strcmp((const char *)n->name, element) != 0))
		n = n->next;
	return n;
}

/* What was typed between `public-key-code begin` and `end`. False: nothing, or no key. */
static bool read_key(const xmlNode *line, struct public_key *key)
{
	const xmlNode *data = inside(inside(line, "public-key-code-begin"), "key-data");
	const char *written = data ? line_get(data, "key-data") : NULL;

	return written && public_key_read(written, key);
}

static void print_brief(struct session *s, const xmlNode *line, const char *name)
{
	struct public_key key;

	if (read_key(line, &key))
		out_line(s, "       %-9u %s", key.bits, name);
}

/* Only keys of RSA and DSA are shown with the way that they are written in. */
static void print_full(struct session *s, const xmlNode *line, const char *name, bool ecc)
{
	static const char rule[] = "=====================================";
	const char *type = line_get(line, "enc-type");
	struct public_key key;
	char upper[16];

	if (!read_key(line, &key))
		return;
	snprintf(upper, sizeof upper, "%s", type ? type : "der");
	for (char *p = upper; *p; p++)
		*p = (char)toupper((unsigned char)*p);
	out_line(s, "%s", rule);
	out_line(s, ecc ? "    Key name: %s" : "    Key name      : %s", name);
	if (!ecc)
		out_line(s, "    Encoding type : %s", upper);
	out_line(s, "%s", rule);
	out_line(s, "Key code:");
	key_code_print(s, &key, 8, 4);
	out_line(s, "%s", "");
}

/* Lines with an encoding type and such without may have elements of their own. */
static const char *name_of(const xmlNode *line, const char *kind)
{
	char begins[KIND_MAX + 20];

	snprintf(begins, sizeof begins, "%s-peer-public-key", kind);
	return strncmp((const char *)line->name, begins, strlen(begins)) ? NULL : line_get(line, "key-name");
}

static int display_keys(struct session *s, const struct match *m)
{
	const char *wanted = match_get(m, "key-name");
	const char *kind = match_has(m, "rsa") ? "rsa" : match_has(m, "dsa") ? "dsa" : "ecc";
	bool brief = match_has(m, "brief");
	xmlDoc *doc = show_running(s, NULL);

	if (!doc)
		return -1;
	if (brief) {
		out_line(s, "%s", RULE);
		out_line(s, "       Bits      Name");
		out_line(s, "%s", RULE);
	}
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const char *name = name_of(n, kind);
		if (name && brief)
			print_brief(s, n, name);
		else if (name && (!wanted || !strcmp(name, wanted)))
			print_full(s, n, name, *kind == 'e');
	}
	if (brief)
		out_line(s, "%s", RULE);
	xmlFreeDoc(doc);
	return 0;
}

const struct handler peer_key_handlers[] = {
	{"display-peer-public-key", display_keys},
	{NULL, NULL},
};
