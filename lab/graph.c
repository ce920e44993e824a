/*
 * What there is to draw of a lab, and its drawing in text.
 * Knows what to ask whom, and that a source of NTP is somebody's address; leaves SVG to graph_svg.c.
 */
#include "lab/graph.h"

#include <assert.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "device/rpc.h"

/* ---- asking ---- */

struct owner { /* of an address */
	char address[64];
	long node;
};

static int by_address(const void *a, const void *b)
{
	return strcasecmp(((const struct owner *)a)->address, ((const struct owner *)b)->address);
}

/* "10.0.0.1 24" or "10.0.0.1/24": the address. One that two nodes have belongs to the first. */
static void own(void **owners, const char *text, long node)
{
	struct owner *o = calloc(1, sizeof *o), **there;

	assert(o);
	snprintf(o->address, sizeof o->address, "%.*s", (int)strcspn(text, " /"), text);
	o->node = node;
	there = tsearch(o, owners, by_address);
	if (!there)
		abort();
	if (*there != o)
		free(o);
}

static void read_addresses(const xmlNode *interface, void **owners, long node)
{
	for (const xmlNode *n = interface->children; n; n = n->next) {
		xmlChar *text = xmlNodeGetContent(n);
		if (text && (!strcmp((const char *)n->name, "ip") || !strcmp((const char *)n->name, "ipv6")))
			own(owners, (const char *)text, node);
		xmlFree(text);
	}
}

static void *read_owners(const struct lab *l, const struct graph *g)
{
	void *owners = NULL;

	for (size_t i = 0; i < g->nodes; i++) {
		xmlDoc *answer = NULL;
		if (g->node[i].ntp)
			answer = lab_ask_node(l, g->node[i].name,
				rpc_document("get", "status", "interfaces", "name", "", "type", "", NULL), NULL);
		for (const xmlNode *n = answer ? xmlDocGetRootElement(answer)->children : NULL; n; n = n->next)
			read_addresses(n, &owners, (long)i);
		xmlFreeDoc(answer);
	}
	return owners;
}

static void find_sources(const struct lab *l, struct graph *g)
{
	void *owners = read_owners(l, g);

	for (size_t i = 0; i < g->nodes; i++) {
		struct owner key;
		void *found;
		snprintf(key.address, sizeof key.address, "%s", g->node[i].source);
		found = g->node[i].synchronized ? tfind(&key, &owners, by_address) : NULL;
		g->follows[i] = found ? (*(struct owner **)found)->node : -1;
		if (g->follows[i] == (long)i)
			g->follows[i] = -1;
	}
	tdestroy(owners, free);
}

static void read_links(struct graph *g, const xmlNode *data)
{
	for (const xmlNode *n = data->children; n; n = n->next) {
		struct graph_link *k = &g->link[g->links];
		size_t a = rpc_number(n, "node-a"), b = rpc_number(n, "node-b");
		if (strcmp((const char *)n->name, "link") != 0 || a >= g->nodes || b >= g->nodes)
			continue;
		*k = (struct graph_link){.node = {a, b}, .cut = !strcmp(rpc_attribute(n, "cut"), "1")};
		snprintf(k->interface[0], sizeof k->interface[0], "%s", rpc_attribute(n, "a"));
		snprintf(k->interface[1], sizeof k->interface[1], "%s", rpc_attribute(n, "b"));
		g->links++;
	}
}

struct graph *graph_new(struct lab *l, FILE *errors)
{
	struct graph *g = calloc(1, sizeof *g);
	xmlDoc *answer;
	long nodes;

	assert(g);
	nodes = lab_look(l, &g->node, errors);
	answer = nodes < 0 ? NULL : lab_ask(l, rpc_document("links", NULL), NULL, errors);
	if (!answer) {
		graph_free(g);
		return NULL;
	}
	g->nodes = (size_t)nodes;
	g->follows = calloc(g->nodes + 1, sizeof *g->follows);
	g->link = calloc(xmlChildElementCount(xmlDocGetRootElement(answer)) + 1, sizeof *g->link);
	assert(g->follows && g->link);
	snprintf(g->name, sizeof g->name, "%s", rpc_attribute(xmlDocGetRootElement(answer), "name"));
	read_links(g, xmlDocGetRootElement(answer));
	xmlFreeDoc(answer);
	find_sources(l, g);
	return g;
}

void graph_free(struct graph *g)
{
	if (!g)
		return;
	free(g->node);
	free(g->follows);
	free(g->link);
	free(g);
}

/* ---- text ---- */

struct drawing {
	const struct graph *graph;
	FILE *out;
	bool *drawn; /* nodes of a circle are drawn once */
	char before[512];
};

static void draw_node(struct drawing *d, size_t node);

static bool is_last(const struct graph *g, size_t node)
{
	for (size_t i = node + 1; i < g->nodes; i++) {
		if (g->follows[i] == g->follows[node])
			return false;
	}
	return true;
}

static void draw_followers(struct drawing *d, size_t of)
{
	size_t at = strlen(d->before);

	for (size_t i = 0; i < d->graph->nodes; i++) {
		bool last = is_last(d->graph, i);
		if (d->graph->follows[i] != (long)of || d->drawn[i])
			continue;
		fprintf(d->out, "%s%s ", d->before, last ? "`--" : "|--");
		if (at + 5 < sizeof d->before)
			strcpy(d->before + at, last ? "    " : "|   ");
		draw_node(d, i);
		d->before[at] = '\0';
	}
}

static void draw_node(struct drawing *d, size_t node)
{
	const struct shown *s = &d->graph->node[node];

	d->drawn[node] = true;
	fprintf(d->out, "%s  stratum %d", s->name, s->stratum);
	if (d->graph->follows[node] < 0)
		fprintf(d->out, "  %s", s->source);
	else
		fprintf(d->out, "  offset %s ms", s->offset);
	fputc('\n', d->out);
	draw_followers(d, node);
}

/* Trees first; what is left of those who follow goes round in a circle. */
static void draw_trees(struct drawing *d)
{
	const struct graph *g = d->graph;

	for (size_t i = 0; i < g->nodes; i++) {
		if (g->node[i].synchronized && g->follows[i] < 0)
			draw_node(d, i);
	}
	for (size_t i = 0; i < g->nodes; i++) {
		if (g->node[i].synchronized && !d->drawn[i])
			draw_node(d, i);
	}
}

static void draw_rest(const struct drawing *d)
{
	const struct graph *g = d->graph;

	for (size_t i = 0; i < g->nodes; i++) {
		const struct shown *s = &g->node[i];
		if (!s->synchronized)
			fprintf(d->out, "%s  %s\n", s->name,
				strcmp(s->state, "up") != 0 ? s->state
				: s->ntp		    ? "unsynchronized"
							    : s->kind);
	}
}

void graph_text(const struct graph *g, FILE *out)
{
	struct drawing d = {.graph = g, .out = out, .drawn = calloc(g->nodes + 1, sizeof *d.drawn)};

	assert(d.drawn);
	draw_trees(&d);
	draw_rest(&d);
	free(d.drawn);
	if (g->links)
		fputc('\n', out);
	for (size_t i = 0; i < g->links; i++) {
		const struct graph_link *k = &g->link[i];
		fprintf(out, "%s:%s %s %s:%s\n", g->node[k->node[0]].name, k->interface[0], k->cut ? "-x-" : "---",
			g->node[k->node[1]].name, k->interface[1]);
	}
}
