/*
 * A running lab drawn: its links, and who follows whom in NTP.
 */
#ifndef LYREBIRD_LAB_GRAPH_H
#define LYREBIRD_LAB_GRAPH_H

#include "lab/show.h"

struct graph_link {
	size_t node[2];
	char interface[2][64];
	bool cut;
};

struct graph {
	char name[64];
	size_t nodes, links;
	struct shown *node;
	long *follows; /* of each node: another node, or -1 */
	struct graph_link *link;
};

/* Asks the lab and its devices. NULL after a message on errors. */
struct graph *graph_new(struct lab *l, FILE *errors);
void graph_free(struct graph *g);

/* For a terminal: the tree of those who follow, then who does not, then the links. */
void graph_text(const struct graph *g, FILE *out);
/* graph_svg.c */
void graph_svg(const struct graph *g, FILE *out);

#endif
