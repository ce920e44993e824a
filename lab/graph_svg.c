/*
 * A lab as a picture: rows of boxes by their distance from the source of time, long ones folded, links in grey, NTP as
 * arrows.
 * Knows where things go on paper; knows nothing of where they come from.
 */
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lab/graph.h"

#define BOX_WIDTH 152
#define BOX_HEIGHT 46
#define COLUMN (BOX_WIDTH + 40)
#define ROW 130
#define MARGIN 30
#define FEWEST 8 /* boxes beside each other before a row is folded */
#define SHAPE                                                                                                          \
	1.1    /* the square of the boxes beside each other over all: so a large picture is about as wide as a screen */
#define BOW 14 /* of a link within a row, and how much more for each column, up to BOW_SPAN */
#define BOW_STEP 8
#define BOW_SPAN 6

#define CROWD 6 /* links of a node whose ports are named */

struct paper {
	const struct graph *graph;
	FILE *out;
	int *level;	   /* of each node: its distance from the top */
	int *row, *column; /* of each node; a level with many nodes has several rows */
	int rows, columns;
	int *in_level, *in_row; /* nodes of each */
};

/* ---- places ---- */

static void place(struct paper *p, size_t node, int level)
{
	p->level[node] = level;
	p->column[node] = p->in_level[level]++;
}

/* Over the links, breadth first: the nodes that are placed next stand one level below. queue has room for all nodes. */
static void spread(struct paper *p, size_t *queue, size_t first)
{
	const struct graph *g = p->graph;
	size_t head = 0, tail = 0;

	queue[tail++] = first;
	place(p, first, 0);
	while (head < tail) {
		size_t node = queue[head++];
		for (size_t i = 0; i < g->links; i++) {
			const struct graph_link *k = &g->link[i];
			size_t other = k->node[0] == node ? k->node[1] : k->node[0];
			if ((k->node[0] != node && k->node[1] != node) || p->level[other] >= 0)
				continue;
			place(p, other, p->level[node] + 1);
			queue[tail++] = other;
		}
	}
}

/* Whom others follow and who follows nobody is on top; the others begin where nothing else reaches. */
static void place_all(struct paper *p)
{
	const struct graph *g = p->graph;
	size_t *queue = calloc(g->nodes + 1, sizeof *queue);

	assert(queue);
	for (int turn = 0; turn < 2; turn++) {
		for (size_t i = 0; i < g->nodes; i++) {
			if (p->level[i] < 0 && (turn || (g->node[i].synchronized && g->follows[i] < 0)))
				spread(p, queue, i);
		}
	}
	free(queue);
}

/* As few rows for each level as its nodes need, each about as full. */
static void fold(struct paper *p)
{
	const struct graph *g = p->graph;
	int widest = (int)ceil(sqrt(SHAPE * (double)g->nodes)), *first = calloc(g->nodes + 1, sizeof *first);

	assert(first);
	widest = widest < FEWEST ? FEWEST : widest;
	for (size_t level = 0; level < g->nodes && p->in_level[level]; level++) {
		int lines = (p->in_level[level] + widest - 1) / widest;

		first[level] = p->rows;
		p->rows += lines;
		p->in_level[level] = (p->in_level[level] + lines - 1) / lines; /* from now on: of each of its rows */
	}
	for (size_t i = 0; i < g->nodes; i++) {
		int level = p->level[i], each = p->in_level[level];

		p->row[i] = first[level] + p->column[i] / each;
		p->column[i] %= each;
		p->in_row[p->row[i]]++;
		p->columns = each > p->columns ? each : p->columns;
	}
	free(first);
}

/* Rows are centred. */
static int x_of(const struct paper *p, size_t node)
{
	int spare = (p->columns - p->in_row[p->row[node]]) * COLUMN / 2;

	return MARGIN + spare + p->column[node] * COLUMN + BOX_WIDTH / 2;
}

static int y_of(const struct paper *p, size_t node)
{
	return MARGIN + p->row[node] * ROW + BOX_HEIGHT / 2;
}

/* ---- drawing ---- */

/* How far a link between two nodes of one row hangs below it, as it would be hidden by those between them; 0 for
 * others. */
static int bow_of(const struct paper *p, const struct graph_link *k)
{
	int span = abs(p->column[k->node[0]] - p->column[k->node[1]]);

	if (p->row[k->node[0]] != p->row[k->node[1]])
		return 0;
	return BOW + BOW_STEP * (span < BOW_SPAN ? span : BOW_SPAN);
}

static void draw_link(const struct paper *p, const struct graph_link *k)
{
	int x1 = x_of(p, k->node[0]), y1 = y_of(p, k->node[0]), x2 = x_of(p, k->node[1]), y2 = y_of(p, k->node[1]);
	int bow = bow_of(p, k), below = y1 + BOX_HEIGHT / 2;
	const char *class = k->cut ? "cut" : "link", *tag = bow ? "path" : "line";

	if (bow)
		fprintf(p->out, "<path class=\"%s\" d=\"M %d %d Q %d %d, %d %d\">", class, x1, below, (x1 + x2) / 2,
			below + 2 * bow, x2, below);
	else
		fprintf(p->out, "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\">", class, x1, y1, x2, y2);
	fprintf(p->out, "<title>%s:%s %s:%s%s</title></%s>\n", p->graph->node[k->node[0]].name, k->interface[0],
		p->graph->node[k->node[1]].name, k->interface[1], k->cut ? " (down)" : "", tag);
}

static int links_of(const struct graph *g, size_t node)
{
	int count = 0;

	for (size_t i = 0; i < g->links; i++)
		count += g->link[i].node[0] == node || g->link[i].node[1] == node;
	return count;
}

/* Names of the ports at both ends of a link, but not at a node where they would lie upon each other: the title of the
 * link has both. */
static void draw_ports(const struct paper *p, const struct graph_link *k)
{
	int bow = bow_of(p, k);

	for (int i = 0; i < 2; i++) {
		if (links_of(p->graph, k->node[i]) > CROWD)
			continue;
		int x = x_of(p, k->node[i]), y = y_of(p, k->node[i]);
		int dx = x_of(p, k->node[!i]) - x, dy = y_of(p, k->node[!i]) - y;
		if (bow) { /* a fifth of the way along it */
			x += dx / 5;
			y += BOX_HEIGHT / 2 + bow * 16 / 25;
		} else {
			int rows = dy ? abs(dy) / ROW : 1;
			x += dx * 3 / 8 / rows;
			y += dy * 3 / 8 / rows;
		}
		fprintf(p->out, "<text class=\"port\" x=\"%d\" y=\"%d\">%s</text>\n", x, y + 3, k->interface[i]);
	}
}

/* From the source to who follows it, bowed so that it does not lie on the link. */
static void draw_arrow(const struct paper *p, size_t from, size_t to)
{
	int x1 = x_of(p, from), y1 = y_of(p, from), x2 = x_of(p, to), y2 = y_of(p, to);
	int down = y2 > y1 ? 1 : -1;

	fprintf(p->out, "<path class=\"ntp\" d=\"M %d %d C %d %d, %d %d, %d %d\"/>\n", x1 + 20,
		y1 + down * BOX_HEIGHT / 2, x1 + 46, y1 + down * ROW / 2, x2 + 46, y2 - down * ROW / 2, x2 + 20,
		y2 - down * BOX_HEIGHT / 2);
}

static void draw_node(const struct paper *p, size_t node)
{
	const struct shown *s = &p->graph->node[node];
	int x = x_of(p, node), y = y_of(p, node);
	char text[96];

	if (strcmp(s->state, "up") != 0)
		snprintf(text, sizeof text, "%s", s->state);
	else if (!s->ntp)
		snprintf(text, sizeof text, "%s", s->kind);
	else if (!s->synchronized)
		snprintf(text, sizeof text, "unsynchronized");
	else if (p->graph->follows[node] < 0)
		snprintf(text, sizeof text, "stratum %d, %s", s->stratum, s->source);
	else
		snprintf(text, sizeof text, "stratum %d, %s ms", s->stratum, s->offset);
	fprintf(p->out, "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>\n",
		s->synchronized ? "good"
		: s->ntp	? "bad"
				: "other",
		x - BOX_WIDTH / 2, y - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT);
	fprintf(p->out, "<text class=\"name\" x=\"%d\" y=\"%d\">%s</text>\n", x, y - 5, s->name);
	fprintf(p->out, "<text class=\"state\" x=\"%d\" y=\"%d\">%s</text>\n", x, y + 13, text);
}

static void draw_head(const struct paper *p)
{
	int width = 2 * MARGIN + p->columns * COLUMN - 40, height = 2 * MARGIN + (p->rows - 1) * ROW + BOX_HEIGHT;
	int deepest = 0;

	for (size_t i = 0; i < p->graph->links; i++) {
		int bow = bow_of(p, &p->graph->link[i]);
		deepest = bow > deepest ? bow : deepest;
	}
	height += deepest;
	fprintf(p->out,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
		"font-family=\"sans-serif\" text-anchor=\"middle\">\n<title>%s</title>\n",
		width, height, width, height, p->graph->name);
	fputs("<style>.link{fill:none;stroke:#999}.cut{fill:none;stroke:#c33;stroke-dasharray:5}.ntp{fill:none;stroke:#"
	      "36a;stroke-width:1."
	      "5;"
	      "marker-end:url(#head)}.good{fill:#e8f3e8;stroke:#383}.bad{fill:#f8e6e2;stroke:#a43}.other{fill:#eee;"
	      "stroke:#666}.name{font-size:15px;font-weight:bold}.state{font-size:11px}.port{font-size:10px;fill:#666;"
	      "paint-order:stroke;stroke:#fff;stroke-width:3px}"
	      "</style>\n<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" "
	      "markerHeight=\"7\" orient=\"auto\"><path d=\"M 0 0 L 8 4 L 0 8 z\" fill=\"#36a\"/></marker></defs>\n",
		p->out);
}

void graph_svg(const struct graph *g, FILE *out)
{
	struct paper p = {.graph = g, .out = out};

	int **const lists[] = {&p.level, &p.row, &p.column, &p.in_level, &p.in_row};

	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		*lists[i] = calloc(g->nodes + 1, sizeof **lists[i]);
		assert(*lists[i]);
	}
	for (size_t i = 0; i < g->nodes; i++)
		p.level[i] = -1;
	place_all(&p);
	fold(&p);
	draw_head(&p);
	for (size_t i = 0; i < g->links; i++)
		draw_link(&p, &g->link[i]);
	for (size_t i = 0; i < g->nodes; i++) {
		if (g->follows[i] >= 0)
			draw_arrow(&p, (size_t)g->follows[i], i);
	}
	for (size_t i = 0; i < g->links; i++)
		draw_ports(&p, &g->link[i]);
	for (size_t i = 0; i < g->nodes; i++)
		draw_node(&p, i);
	fputs("</svg>\n", out);
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		free(*lists[i]);
}
