/*
 * The requests about faults: which link or node is meant, what is asked for, what is the matter now.
 *
 *   <fault do="cut|join" node= interface=/>                   the link at that interface
 *   <fault do="relay" node= interface= way="out|in|both" delay= loss=/>  ns, of a million; absent = as it is
 *   <fault do="slow" node= percent=/>   <fault do="power" node= seconds=/>   <fault do="clear"/>
 *   <faults/> -> <data><link a= b= cut="1"><way from= delay= loss=/></link> <node name= slow= off=/>
 *                <failed>why the last one that was to happen later did not</failed></data>
 *
 * With after= (ms) a fault happens later.
 */
#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/grammar.h"
#include "device/rpc.h"
#include "lab/private.h"

#define DELAY_MAX 60000000000LL /* ns */

static xmlDoc *refuse(const char *format, ...) __attribute__((format(printf, 1, 2)));

static xmlDoc *refuse(const char *format, ...)
{
	struct fault f;
	char text[256];
	va_list ap;

	va_start(ap, format);
	vsnprintf(text, sizeof text, format, ap);
	va_end(ap);
	fault_set(&f, FAULT_INTERNAL, "", "%s", text);
	return rpc_fault(&f);
}

static struct node *find_node(struct running *r, const xmlNode *ask)
{
	const struct lab_node *is = lab_file_node(r->file, rpc_attribute(ask, "node"));

	return is ? &r->node[is - r->file->node] : NULL;
}

/* The link that is plugged in there, and which of its ends that is. */
static int find_link(const struct running *r, const struct node *n, const char *interface, size_t *link, int *end)
{
	char port[64];

	if (n->is->kind == LAB_DEVICE && interface_parse(image_builtin(), interface, port, sizeof port) >= 0)
		interface = port;
	for (*link = 0; *link < r->file->links; ++*link) {
		for (*end = 0; *end < WIRE_ENDS; ++*end) {
			const struct lab_end *e = &r->file->link[*link].end[*end];
			if (e->node == (size_t)(n - r->node) && !strcmp(e->interface, interface))
				return 0;
		}
	}
	return -1;
}

/* ---- doing ---- */

static int number(const xmlNode *ask, const char *name, long long most, long long *value)
{
	const char *text = rpc_attribute(ask, name);
	char *end;

	if (!*text)
		return 0;
	errno = 0;
	*value = strtoll(text, &end, 10);
	return *end || errno || *value < 0 || *value > most ? -1 : 0;
}

static int relay_one(struct running *r, const xmlNode *ask, size_t link, int from)
{
	struct relay_rule rule = trouble_rule(r, link, from);
	long long delay = rule.delay, loss = rule.loss;

	if (number(ask, "delay", DELAY_MAX, &delay) < 0 || number(ask, "loss", 1000000, &loss) < 0) {
		errno = EINVAL;
		return -1;
	}
	return trouble_relay(r, link, from, (struct relay_rule){delay, (unsigned)loss});
}

static int relay(struct running *r, const xmlNode *ask, size_t link, int end)
{
	const char *way = rpc_attribute(ask, "way");

	if (strcmp(way, "in") != 0 && relay_one(r, ask, link, end) < 0)
		return -1;
	return strcmp(way, "out") != 0 ? relay_one(r, ask, link, !end) : 0;
}

static int cut(struct running *r, const xmlNode *ask, size_t link, int end)
{
	(void)end;
	return trouble_cut(r, link, !strcmp(rpc_attribute(ask, "do"), "cut"));
}

static int slow(struct running *r, const xmlNode *ask, struct node *n)
{
	long long percent = 0;

	(void)r;
	if (number(ask, "percent", 99, &percent) < 0) {
		errno = EINVAL;
		return -1;
	}
	trouble_slow(n, (int)percent);
	return 0;
}

static int power(struct running *r, const xmlNode *ask, struct node *n)
{
	(void)r;
	return trouble_power(n, (unsigned)rpc_number(ask, "seconds"));
}

static const struct {
	const char *name;
	int (*at_link)(struct running *r, const xmlNode *ask, size_t link, int end);
	int (*at_node)(struct running *r, const xmlNode *ask, struct node *n);
} faults[] = {
	{"cut", cut, NULL},
	{"join", cut, NULL},
	{"relay", relay, NULL},
	{"slow", NULL, slow},
	{"power", NULL, power},
};

struct target { /* of a fault */
	struct node *node;
	size_t link;
	int end;
};

/* What a fault is about; NULL, or why there is no such thing. */
static xmlDoc *find_target(struct running *r, const xmlNode *ask, size_t which, struct target *t)
{
	const char *interface = rpc_attribute(ask, "interface");

	t->node = find_node(r, ask);
	if (!t->node)
		return refuse("the lab has no node %s", rpc_attribute(ask, "node"));
	if (faults[which].at_node && t->node->is->kind != LAB_DEVICE)
		return refuse("%s is no device", t->node->is->name);
	if (faults[which].at_link && find_link(r, t->node, interface, &t->link, &t->end) < 0)
		return refuse("no link is plugged in at %s:%s", t->node->is->name, interface);
	return NULL;
}

static xmlDoc *do_fault(struct running *r, const xmlNode *ask, size_t which)
{
	struct target t;
	xmlDoc *refusal = find_target(r, ask, which, &t);

	if (refusal)
		return refusal;
	if (faults[which].at_link && faults[which].at_link(r, ask, t.link, t.end) < 0)
		return refuse(
			"the link at %s:%s: %s", t.node->is->name, rpc_attribute(ask, "interface"), strerror(errno));
	if (faults[which].at_node && faults[which].at_node(r, ask, t.node) < 0)
		return refuse("%s: %s", t.node->is->name, strerror(errno));
	return rpc_document("ok", NULL);
}

struct later { /* a fault that happens in a while */
	struct running *lab;
	xmlDoc *ask;
};

/* Nobody waits for the answer by now: what could not be done is kept for `lab fault`, until `clear`. */
static void happens(evutil_socket_t fd, short what, void *ctx)
{
	struct later *l = ctx;
	xmlDoc *answer = answer_fault(l->lab, xmlDocGetRootElement(l->ask), NULL);
	xmlChar *text = xmlNodeGetContent(xmlDocGetRootElement(answer));

	(void)fd;
	(void)what;
	if (text && *text)
		snprintf(l->lab->failed, sizeof l->lab->failed, "%s", (const char *)text);
	xmlFree(text);
	xmlFreeDoc(answer);
	xmlFreeDoc(l->ask);
	free(l);
}

static xmlDoc *do_later(struct running *r, const xmlNode *ask, long ms)
{
	const struct timeval wait = {.tv_sec = ms / 1000, .tv_usec = ms % 1000 * 1000};
	struct later *l = calloc(1, sizeof *l);

	assert(l);
	*l = (struct later){r, xmlCopyDoc(ask->doc, 1)};
	assert(l->ask);
	xmlUnsetProp(xmlDocGetRootElement(l->ask), BAD_CAST "after");
	if (event_base_once(r->events, -1, EV_TIMEOUT, happens, l, &wait) == 0)
		return rpc_document("ok", NULL);
	xmlFreeDoc(l->ask);
	free(l);
	return refuse("%s", strerror(errno));
}

static xmlDoc *clear(struct running *r)
{
	trouble_clear(r);
	r->failed[0] = '\0';
	return rpc_document("ok", NULL);
}

/* What is to happen later is looked at now: whoever said it is still there. */
static xmlDoc *now_or_later(struct running *r, const xmlNode *ask, size_t which)
{
	long after = atol(rpc_attribute(ask, "after"));
	xmlDoc *refusal;
	struct target t;

	if (after <= 0 || after > 86400000)
		return do_fault(r, ask, which);
	refusal = find_target(r, ask, which, &t);
	return refusal ? refusal : do_later(r, ask, after);
}

xmlDoc *answer_fault(struct running *r, const xmlNode *ask, int *fd)
{
	const char *what = rpc_attribute(ask, "do");

	(void)fd;
	if (!strcmp(what, "clear"))
		return clear(r);
	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
		if (!strcmp(faults[i].name, what))
			return now_or_later(r, ask, i);
	}
	return refuse("no fault %s", what);
}

/* ---- telling ---- */

static void tell_link(const struct running *r, size_t link, xmlNode *data)
{
	const struct lab_link *l = &r->file->link[link];
	xmlNode *n;

	if (!r->wire[link].cut && !r->wire[link].relay)
		return;
	n = xmlNewChild(data, NULL, BAD_CAST "link", NULL);
	rpc_put(n, "cut", "%d", r->wire[link].cut);
	for (int i = 0; i < WIRE_ENDS; i++) {
		struct relay_rule rule = trouble_rule(r, link, i);
		xmlNode *way;
		rpc_put(n, i ? "b" : "a", "%s:%s", r->file->node[l->end[i].node].name, l->end[i].interface);
		if (!rule.delay && !rule.loss)
			continue;
		way = xmlNewChild(n, NULL, BAD_CAST "way", NULL);
		rpc_put(way, "from", "%s:%s", r->file->node[l->end[i].node].name, l->end[i].interface);
		rpc_put(way, "delay", "%lld", (long long)rule.delay);
		rpc_put(way, "loss", "%u", rule.loss);
	}
}

xmlDoc *answer_faults(struct running *r, const xmlNode *ask, int *fd)
{
	xmlDoc *doc = rpc_document("data", NULL);
	xmlNode *data = xmlDocGetRootElement(doc);

	(void)ask;
	(void)fd;
	for (size_t i = 0; i < r->file->links; i++)
		tell_link(r, i, data);
	for (size_t i = 0; i < r->file->nodes; i++) {
		const struct node *n = &r->node[i];
		if (!n->slow && !n->off)
			continue;
		xmlNode *x = xmlNewChild(data, NULL, BAD_CAST "node", NULL);
		rpc_put(x, "name", "%s", n->is->name);
		rpc_put(x, "slow", "%d", n->slow);
		rpc_put(x, "off", "%d", n->off);
	}
	if (r->failed[0])
		xmlNewTextChild(data, NULL, BAD_CAST "failed", BAD_CAST r->failed);
	return doc;
}
