/*
 * display acl, display acl ipv6: the lists of rules as the running configuration has them.
 * Knows the layout; no packet is matched against the rules here, so no count of matches is shown but 0.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

#define DEFAULT_STEP "5"

/* What a list is called; a number of a kind lies in the kind's range. */
static const struct kind {
	const char *view, *title;
	bool ipv6;
} kinds[] = {
	{"acl-basic", "Basic", false},
	{"acl-advance", "Advanced", false},
	{"acl-link", "Link", false},
	{"acl-user", "User", false},
	{"acl-arp", "ARP", false},
	{"acl6-basic", "Basic", true},
	{"acl6-advance", "Advanced", true},
};

struct list {
	struct session *s;
	unsigned rules;
	char step[8], description[128];
};

/* ---- reading ---- */

/* NULL: it is no list of the family. */
static const struct kind *kind_of(struct session *s, const xmlNode *line, bool ipv6)
{
	view_id v = -1;

	if (!strncmp((const char *)line->name, "acl", 3))
		v = line_enters(s->image, image_view(s->image, "system"), line);
	for (size_t i = 0; v >= 0 && i < sizeof kinds / sizeof *kinds; i++) {
		if (kinds[i].ipv6 == ipv6 && !strcmp(view_name(s->image, v), kinds[i].view))
			return &kinds[i];
	}
	return NULL;
}

/* The text of the line without "acl" or "acl ipv6": "2001", "name web advance", "name web 3001". */
static void words_of(struct session *s, const xmlNode *line, char *buf, size_t len)
{
	char text[256];

	line_print(s->image, image_view(s->image, "system"), line, text, sizeof text);
	const char *ipv6 = show_behind(text, "acl ipv6"), *rest = ipv6 ? ipv6 : show_behind(text, "acl");
	const char *number = rest ? show_behind(rest, "number") : NULL;
	snprintf(buf, len, "%s", number ? number : rest ? rest : "");
}

/* "web" of "name web advance", and its number behind it if it has one; NULL for a list without a name. */
static const char *name_in(char *words, const char **number)
{
	char *name = strncmp(words, "name ", 5) ? NULL : words + 5, *end = name ? strchr(name, ' ') : NULL;

	*number = name ? NULL : words;
	if (!end)
		return name;
	*end++ = '\0';
	if (!strncmp(end, "number ", 7))
		end += 7;
	if (*end >= '0' && *end <= '9')
		*number = end;
	return name;
}

static bool is_rule(const char *text)
{
	const char *rest = show_behind(text, "rule"), *words = rest ? strchr(rest, ' ') : NULL;

	return words && !show_behind(words + 1, "description");
}

static void read_head(void *ctx, const char *text)
{
	struct list *l = ctx;
	const char *rest;

	l->rules += is_rule(text);
	if ((rest = show_behind(text, "step")))
		snprintf(l->step, sizeof l->step, "%s", rest);
	if ((rest = show_behind(text, "description")))
		snprintf(l->description, sizeof l->description, "%s", rest);
}

/* ---- printing ---- */

static void print_rule(void *ctx, const char *text)
{
	struct list *l = ctx;

	if (is_rule(text))
		out_line(l->s, " %s (0 times matched)", text);
	else if (show_behind(text, "rule"))
		out_line(l->s, " %s", text);
}

static void print_list(struct session *s, const xmlNode *line, const struct kind *k)
{
	struct list l = {.s = s, .step = DEFAULT_STEP};
	const char *number, *name;
	char words[256], what[320];

	words_of(s, line, words, sizeof words);
	name = name_in(words, &number);
	snprintf(what, sizeof what, "%s%s%s", name ? name : "", name && number ? " " : "", number ? number : "");
	show_content(s, line, read_head, &l);
	out_line(s, "%s %sACL %s, %u rule%s", k->title, k->ipv6 ? "IPv6 " : "", what, l.rules, l.rules == 1 ? "" : "s");
	if (*l.description)
		out_line(s, "%s", l.description);
	out_line(s, "%sACL's step is %s", k->ipv6 ? "IPv6 " : "", l.step);
	show_content(s, line, print_rule, &l);
}

/* Is it one that was asked for: every list, or that of a name or number? */
static bool asked_for(struct session *s, const xmlNode *line, const char *wanted)
{
	const char *number, *name;
	char words[256];

	words_of(s, line, words, sizeof words);
	name = name_in(words, &number);
	return !wanted || (name && !strcmp(name, wanted)) || (number && !strcmp(number, wanted));
}

static const char *wanted(const struct match *m)
{
	static const char *const keys[] = {"acl-name", "basic-acl-number", "advance-acl-number", "user-acl-number",
		"arp-acl-number", "numberLink", "acl6-name", "basic-acl6-number", "advance-acl6-number"};
	const char *text = NULL;

	for (size_t i = 0; !text && i < sizeof keys / sizeof *keys; i++)
		text = match_get(m, keys[i]);
	return text;
}

/* Counts the lists that were asked for, and prints them. The lines of each kind have an element name of their own, so
 * that they are looked for in the whole configuration. */
static unsigned lists_of(struct session *s, xmlDoc *doc, bool ipv6, const char *which, bool print)
{
	unsigned count = 0;

	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const struct kind *k = kind_of(s, n, ipv6);
		if (!k || !asked_for(s, n, which))
			continue;
		if (print && count)
			out_line(s, "%s", "");
		if (print)
			print_list(s, n, k);
		count++;
	}
	return count;
}

static int refuse_acl(struct session *s)
{
	struct fault f;

	fault_set(&f, FAULT_ACL_MISSING, "", "%s", "");
	out_fault(s, &f);
	return -1;
}

static int display(struct session *s, const struct match *m, bool ipv6)
{
	const char *which = wanted(m);
	xmlDoc *doc = show_running(s, NULL);
	unsigned count;

	if (!doc)
		return -1;
	count = lists_of(s, doc, ipv6, which, false);
	if (!which) {
		out_line(s, " Total nonempty %s number is %u", ipv6 ? "ACL6" : "ACL", count);
		out_line(s, "%s", "");
	}
	lists_of(s, doc, ipv6, which, true);
	xmlFreeDoc(doc);
	return which && !count ? refuse_acl(s) : 0;
}

static int display_acl(struct session *s, const struct match *m)
{
	return display(s, m, false);
}

static int display_acl6(struct session *s, const struct match *m)
{
	return display(s, m, true);
}

const struct handler acl_handlers[] = {
	{"display-acl6", display_acl6},
	{"display-acl", display_acl},
	{NULL, NULL},
};
