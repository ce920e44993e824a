/*
 * display traffic behavior, display traffic policy: what is to be done with which traffic.
 * Knows layouts; everything comes from the running configuration. No traffic is treated that way.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

struct actions {
	struct session *s;
	const struct kind *kind; /* that is printed */
	int indent;
	unsigned count; /* lines of it so far */
};

/* The line with a capital letter, as the display has it. */
static void print_capital(const struct actions *a, const char *text)
{
	out_line(a->s, "%*s%c%s", a->indent + 2, "", toupper((unsigned char)*text), text + 1);
}

static void print_nothing_more(const struct actions *a, const char *text)
{
	(void)a;
	(void)text;
}

/* Without a title. */
static void print_flat(const struct actions *a, const char *text)
{
	out_line(a->s, "%*s%c%s", a->indent, "", toupper((unsigned char)*text), text + 1);
}

/* The next hops have a line of their own. */
static void print_redirect(const struct actions *a, const char *text)
{
	const char *hops = show_behind(text, "redirect nexthop");

	print_capital(a, hops ? "redirect nexthop" : text);
	if (hops)
		out_line(a->s, "%*s%s", a->indent + 2, "", hops);
}

/* ---- car ---- */

struct car {
	unsigned long long cir, pir, cbs, pbs; /* kbit/s and bytes; 0 = not said */
	bool aware;
	char conform[32], yellow[32], exceed[32]; /* what is done: "pass", "discard" */
};

static unsigned long long unit_of(const char *word)
{
	static const struct {
		const char *word;
		unsigned factor;
	} units[] = {{"mbps", 1000}, {"gbps", 1000000}, {"kbytes", 1000}, {"mbytes", 1000000}};

	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		if (!strcmp(units[i].word, word))
			return units[i].factor;
	}
	return 1;
}

/* Words of the line that a value follows; which is a number, with a unit behind it, or an action. */
static void take_car(struct car *c, const char *word, const char *value, const char *unit)
{
	const struct {
		const char *word;
		unsigned long long *number;
	} numbers[] = {{"cir", &c->cir}, {"pir", &c->pir}, {"cbs", &c->cbs}, {"pbs", &c->pbs}};
	const struct {
		const char *word;
		char *action;
	} actions[] = {{"green", c->conform}, {"yellow", c->yellow}, {"red", c->exceed}};

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		if (!strcmp(numbers[i].word, word))
			*numbers[i].number = strtoull(value, NULL, 10) * unit_of(unit);
	}
	for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
		if (!strcmp(actions[i].word, word) && (!strcmp(value, "pass") || !strcmp(value, "discard")))
			snprintf(actions[i].action, sizeof c->conform, "%s", value);
	}
	c->aware |= !strcmp(value, "color-aware");
}

static void read_car(struct car *c, const char *text)
{
	char word[32], value[32], unit[32];
	int used;

	while (sscanf(text, "%31s%n", word, &used) == 1) {
		text += used;
		*unit = '\0';
		if (sscanf(text, "%31s %31s", value, unit) >= 1)
			take_car(c, word, value, unit);
	}
}

/* Bursts that are not given are those of the release: 8 bytes for each kbit/s. */
static void print_car(const struct actions *a, const char *text)
{
	struct car c = {.conform = "pass", .yellow = "pass", .exceed = "discard"};
	int indent = a->indent + 2;

	read_car(&c, text);
	c.pir = c.pir ? c.pir : c.cir;
	out_line(a->s, "%*sCIR %llu (Kbps), PIR %llu (Kbps), CBS %llu (Bytes), PBS %llu (Bytes)", indent, "", c.cir,
		c.pir, c.cbs ? c.cbs : c.cir * 8, c.pbs ? c.pbs : c.pir * 8);
	out_line(a->s, "%*sColor Mode: color %s", indent, "", c.aware ? "aware" : "blind");
	out_line(a->s, "%*sConform Action: %s", indent, "", c.conform);
	out_line(a->s, "%*sYellow  Action: %s", indent, "", c.yellow);
	out_line(a->s, "%*sExceed  Action: %s", indent, "", c.exceed);
}

/* ---- actions, in the order of the display ---- */

static const struct kind {
	const char *words, *title; /* NULL = no title */
	void (*print)(const struct actions *a, const char *text);
} kinds[] = {
	{"deny", NULL, print_flat},
	{"car cir", "Committed Access Rate:", print_car},
	{"remark", "Remark:", print_capital},
	{"redirect", "Redirect:", print_redirect},
	{"mirroring", NULL, print_flat},
	{"mac-address learning disable", "Mac-address learning:", print_capital},
	{"statistics enable", "Statistics: enable", print_nothing_more},
};

static void print_action(void *ctx, const char *text)
{
	struct actions *a = ctx;

	if (!show_behind(text, a->kind->words))
		return;
	if (a->kind->title && !a->count++)
		out_line(a->s, "%*s%s", a->indent, "", a->kind->title);
	a->kind->print(a, text);
}

static void print_actions(struct session *s, const xmlNode *behavior, int indent)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		struct actions a = {.s = s, .kind = &kinds[i], .indent = indent};
		show_content(s, behavior, print_action, &a);
	}
	out_line(s, "%s", "");
}

/* ---- display traffic behavior ---- */

static const xmlNode *named(xmlDoc *doc, const char *key, const char *name)
{
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (line_get(n, key) && !strcmp(line_get(n, key), name))
			return n;
	}
	return NULL;
}

static int display_behavior(struct session *s, const struct match *m)
{
	const char *wanted = match_get(m, "behavior-name");
	xmlDoc *doc = show_running(s, "traffic-behavior");
	unsigned count = 0;

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const char *name = line_get(n, "behavior-name");
		if (!name || (wanted && strcmp(name, wanted) != 0))
			continue;
		if (!count++)
			out_line(s, "  Traffic Behavior Information:");
		out_line(s, "    Behavior: %s", name);
		print_actions(s, n, 6);
	}
	if (count && !wanted)
		out_line(s, "Total behavior number is %u", count);
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display traffic policy ---- */

struct policies {
	struct session *s;
	xmlDoc *classifiers, *behaviors;
	const char *classifier; /* that is asked for; NULL = all */
};

/* "classifier c1 behavior b1 precedence 5" */
static void print_pair(void *ctx, const char *text)
{
	struct policies *p = ctx;
	char classifier[64], behavior[64];
	const xmlNode *n;

	if (sscanf(text, "classifier %63s behavior %63s", classifier, behavior) != 2 ||
		(p->classifier && strcmp(p->classifier, classifier) != 0))
		return;
	n = named(p->classifiers, "classifier-name", classifier);
	out_line(p->s, "      Classifier: %s", classifier);
	out_line(p->s, "        Type: %s", n && line_get(n, "and") ? "AND" : "OR");
	out_line(p->s, "      Behavior: %s", behavior);
	n = named(p->behaviors, "behavior-name", behavior);
	if (n)
		print_actions(p->s, n, 8);
	else
		out_line(p->s, "%s", "");
}

/* `traffic policy p1`, not `traffic-policy p1 global inbound`. */
static bool is_policy(const xmlNode *line)
{
	return !strncmp((const char *)line->name, "traffic-policy", 14) && !line_get(line, "global");
}

static void print_policies(struct session *s, xmlDoc *doc, const char *wanted, struct policies *p)
{
	unsigned count = 0;

	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const char *name = is_policy(n) ? line_get(n, "policy-name") : NULL;
		if (!name || (wanted && strcmp(name, wanted) != 0))
			continue;
		if (!count++)
			out_line(s, "  Traffic Policy Information:");
		out_line(s, "    Policy: %s", name);
		show_content(s, n, print_pair, p);
	}
	if (count && !wanted)
		out_line(s, "Total policy number is %u", count);
}

static int display_policy(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);
	struct policies p = {.s = s, .classifier = match_get(m, "classifier-name")};

	p.classifiers = doc ? show_running(s, "traffic-classifier") : NULL;
	p.behaviors = p.classifiers ? show_running(s, "traffic-behavior") : NULL;
	if (p.behaviors)
		print_policies(s, doc, match_get(m, "policy-name"), &p);
	xmlFreeDoc(p.behaviors);
	xmlFreeDoc(p.classifiers);
	xmlFreeDoc(doc);
	return p.behaviors ? 0 : -1;
}

const struct handler policies_handlers[] = {
	{"display-traffic-behavior", display_behavior},
	{"display-traffic-policy", display_policy},
	{NULL, NULL},
};
