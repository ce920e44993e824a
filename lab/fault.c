/*
 * The words of `lyrebird lab fault`, and of whoever else breaks a lab, as requests.
 * Knows words, units and which of them go to a device itself.
 */
#include <assert.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "device/rpc.h"
#include "lab/lab.h"

#define WORDS_MAX 16

struct saying {
	struct lab *lab;
	FILE *errors;
	const char *where; /* NODE or NODE:INTERFACE as it was said */
	char node[64], interface[64];
	int words; /* behind it */
	const char *const *word;
	double after; /* ns until it happens */
};

static int wrong(const struct saying *s, const char *expected)
{
	fprintf(s->errors, "lyrebird lab: fault %s: expected %s\n", s->where, expected);
	return -1;
}

static int send(const struct saying *s, xmlDoc *request)
{
	xmlDoc *answer;

	if (s->after > 0)
		rpc_put(xmlDocGetRootElement(request), "after", "%.0f", s->after / 1e6);
	if (!s->lab) {
		xmlFreeDoc(request);
		return 0;
	}
	answer = lab_ask(s->lab, request, NULL, s->errors);
	xmlFreeDoc(answer);
	return answer ? 0 : -1;
}

/* "50ms", "-1.5s", "20us", "30%", "12ppm": the number times the factor of its unit. */
static int quantity(const char *text, const char *const unit[], const double factor[], double *value)
{
	char *end;

	*value = strtod(text, &end);
	if (end == text || !isfinite(*value))
		return -1;
	for (size_t i = 0; unit[i]; i++) {
		if (!strcmp(unit[i], end)) {
			*value *= factor[i];
			return 0;
		}
	}
	return -1;
}

static const char *const times[] = {"s", "ms", "us", "m", "h", "d", NULL};
static const double ns_of_time[] = {1e9, 1e6, 1e3, 6e10, 36e11, 864e11};
static const char *const shares[] = {"%", NULL};
static const double millionths[] = {1e4};
static const double percents[] = {1};
static const char *const rates[] = {"ppm", "ppb", NULL};
static const double ppb_of_rate[] = {1e3, 1};

static void set(xmlNode *n, const char *name, double value)
{
	char text[32];

	snprintf(text, sizeof text, "%.0f", value);
	xmlSetProp(n, BAD_CAST name, BAD_CAST text);
}

/* ---- links ---- */

/* Words in any order: `delay 50ms`, `loss 10%`, `out`, `in`. */
static int relay(const struct saying *s)
{
	xmlDoc *doc =
		rpc_document("fault", "do", "relay", "node", s->node, "interface", s->interface, "way", "both", NULL);
	xmlNode *n = xmlDocGetRootElement(doc);
	bool good = true;

	for (int i = 0; good && i < s->words; i++) {
		const char *word = s->word[i], *next = i + 1 < s->words ? s->word[i + 1] : "";
		double value = -1;
		if (!strcmp(word, "out") || !strcmp(word, "in")) {
			xmlSetProp(n, BAD_CAST "way", BAD_CAST word);
			continue;
		}
		i++;
		if (!strcmp(word, "delay"))
			good = quantity(next, times, ns_of_time, &value) == 0 && value >= 0 && value <= 6e10;
		else
			good = !strcmp(word, "loss") && quantity(next, shares, millionths, &value) == 0 && value >= 0 &&
			       value <= 1e6;
		set(n, word, value);
	}
	if (good)
		return send(s, doc);
	xmlFreeDoc(doc);
	return wrong(s, "delay TIME (50ms, at most 60s), loss SHARE (10%), out or in");
}

static int link_word(const struct saying *s, const char *what)
{
	return s->words == 1
		       ? send(s, rpc_document("fault", "do", what, "node", s->node, "interface", s->interface, NULL))
		       : wrong(s, "nothing behind that word");
}

static int clear_link(const struct saying *s)
{
	xmlDoc *doc = rpc_document("fault", "do", "relay", "node", s->node, "interface", s->interface, "way", "both",
		"delay", "0", "loss", "0", NULL);

	return send(s, doc) < 0 ? -1 : link_word(s, "join");
}

static int at_link(const struct saying *s)
{
	const char *word = s->words ? s->word[0] : "";

	if (!strcmp(word, "down"))
		return link_word(s, "cut");
	if (!strcmp(word, "up"))
		return link_word(s, "join");
	if (!strcmp(word, "clear"))
		return clear_link(s);
	if (*word)
		return relay(s);
	return wrong(s, "down, up, delay TIME, loss SHARE or clear");
}

/* ---- nodes ---- */

static int slow(const struct saying *s, const char *text)
{
	char number[16];
	double share = 0;

	if (strcmp(text, "off") != 0 && (quantity(text, shares, percents, &share) < 0 || share < 0 || share > 99))
		return wrong(s, "slow SHARE (0% to 99%) or slow off");
	snprintf(number, sizeof number, "%.0f", share);
	return send(s, rpc_document("fault", "do", "slow", "node", s->node, "percent", number, NULL));
}

static int reboot(const struct saying *s, const char *text)
{
	char number[16];
	double ns = 0;

	if (*text && (quantity(text, times, ns_of_time, &ns) < 0 || ns < 0 || ns > 36e11))
		return wrong(s, "reboot, or reboot TIME that it stays off (5s, at most 1h)");
	snprintf(number, sizeof number, "%.0f", ceil(ns / 1e9));
	return send(s, rpc_document("fault", "do", "power", "node", s->node, "seconds", number, NULL));
}

/* The device itself is told. */
static int disturb(const struct saying *s, const char *attribute, double value)
{
	xmlDoc *doc, *answer;

	if (s->after > 0)
		return wrong(s, "no `after` behind a clock's fault");
	if (!s->lab)
		return 0;
	doc = rpc_document("action", "name", "disturb-clock", NULL);
	set(xmlDocGetRootElement(doc), attribute, value);
	answer = lab_ask_node(s->lab, s->node, doc, s->errors);
	xmlFreeDoc(answer);
	return answer ? 0 : -1;
}

static int wrong_clock(const struct saying *s, const char *text)
{
	double ns;

	if (quantity(text, times, ns_of_time, &ns) < 0 || fabs(ns) > 3.15e17)
		return wrong(s, "clock TIME (+300s, -0.5s), at most 10 years");
	return disturb(s, "by", ns);
}

static int drift(const struct saying *s, const char *text)
{
	double ppb;

	if (quantity(text, rates, ppb_of_rate, &ppb) < 0 || fabs(ppb) > 1e6)
		return wrong(s, "drift RATE (50ppm), at most 1000ppm");
	return disturb(s, "drift", ppb);
}

static const struct {
	const char *word;
	int (*say)(const struct saying *s, const char *text);
} node_faults[] = {
	{"clock", wrong_clock},
	{"drift", drift},
	{"slow", slow},
	{"reboot", reboot},
};

static int at_node(const struct saying *s)
{
	for (size_t i = 0; s->words && s->words <= 2 && i < sizeof node_faults / sizeof *node_faults; i++) {
		if (!strcmp(node_faults[i].word, s->word[0]))
			return node_faults[i].say(s, s->words > 1 ? s->word[1] : "");
	}
	return wrong(s, "clock TIME, drift RATE, slow SHARE or reboot [TIME]");
}

/* ---- both ---- */

/* `after TIME` at the end of the words. */
static int read_after(struct saying *s)
{
	const char *const *last = s->word + s->words - 2;

	if (s->words < 3 || strcmp(last[0], "after") != 0)
		return 0;
	s->words -= 2;
	if (quantity(last[1], times, ns_of_time, &s->after) == 0 && s->after > 0 && s->after <= 864e11)
		return 0;
	return wrong(s, "after TIME (30s, at most 1d)");
}

int lab_fault(struct lab *l, int words, const char *const word[], FILE *errors)
{
	struct saying s = {.lab = l, .errors = errors, .words = words - 1, .word = word + 1};
	const char *colon = words ? strchr(word[0], ':') : NULL;

	s.where = words ? word[0] : "";
	if (words && read_after(&s) < 0)
		return -1;
	if (words == 1 && !strcmp(word[0], "clear"))
		return send(&s, rpc_document("fault", "do", "clear", NULL));
	if (!words || words > WORDS_MAX)
		return wrong(&s, "NODE:INTERFACE, NODE or clear");
	snprintf(s.node, sizeof s.node, "%.*s", colon ? (int)(colon - word[0]) : 63, word[0]);
	if (!colon)
		return at_node(&s);
	snprintf(s.interface, sizeof s.interface, "%s", colon + 1);
	return at_link(&s);
}

/* ---- what is the matter now ---- */

static void print_way(const xmlNode *way, FILE *out)
{
	double delay = atof(rpc_attribute(way, "delay")) / 1e6, loss = atof(rpc_attribute(way, "loss")) / 1e4;

	fprintf(out, "%s out:", rpc_attribute(way, "from"));
	if (delay > 0)
		fprintf(out, " delay %gms", delay);
	if (loss > 0)
		fprintf(out, " loss %g%%", loss);
	fputc('\n', out);
}

static bool is_missed(const xmlNode *n)
{
	return !strcmp((const char *)n->name, "failed");
}

static void print_missed(const xmlNode *n, FILE *out)
{
	xmlChar *text = xmlNodeGetContent(n);

	fprintf(out, "not done: %s\n", text ? (const char *)text : "");
	xmlFree(text);
}

static void print_fault(const xmlNode *n, FILE *out)
{
	if (!strcmp((const char *)n->name, "link")) {
		if (!strcmp(rpc_attribute(n, "cut"), "1"))
			fprintf(out, "%s -- %s: down\n", rpc_attribute(n, "a"), rpc_attribute(n, "b"));
		for (const xmlNode *way = n->children; way; way = way->next)
			print_way(way, out);
	} else if (is_missed(n)) {
		print_missed(n, out);
	} else {
		if (strcmp(rpc_attribute(n, "slow"), "0") != 0)
			fprintf(out, "%s: slow %s%%\n", rpc_attribute(n, "name"), rpc_attribute(n, "slow"));
		if (!strcmp(rpc_attribute(n, "off"), "1"))
			fprintf(out, "%s: off\n", rpc_attribute(n, "name"));
	}
}

static int each_fault(struct lab *l, bool missed_only, FILE *out, FILE *errors)
{
	xmlDoc *answer = lab_ask(l, rpc_document("faults", NULL), NULL, errors);

	for (const xmlNode *n = answer ? xmlDocGetRootElement(answer)->children : NULL; n; n = n->next)
		if (!missed_only || is_missed(n))
			print_fault(n, out);
	xmlFreeDoc(answer);
	return answer ? 0 : -1;
}

int lab_faults(struct lab *l, FILE *out, FILE *errors)
{
	return each_fault(l, false, out, errors);
}

int lab_faults_missed(struct lab *l, FILE *out, FILE *errors)
{
	return each_fault(l, true, out, errors);
}
