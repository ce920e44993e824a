/*
 * A lab as a picture: where boxes stand, and what is written.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lab/graph.h"

#define NODES 300
#define SCREEN 1600 /* pixels that a screen is wide */

struct box {
	int x, y, width, height;
};

struct drawn {
	char *text;
	int width, height;
	struct box box[NODES];
	size_t boxes, ports;
};

static struct shown node[NODES];
static long follows[NODES];
static struct graph_link link_of[NODES];

/* Node i hangs on `of(i)`. */
static struct graph graph_of(size_t nodes, size_t (*of)(size_t i))
{
	struct graph g = {.name = "lab", .nodes = nodes, .links = nodes - 1};

	g.node = node;
	g.follows = follows;
	g.link = link_of;
	for (size_t i = 0; i < nodes; i++) {
		struct graph_link *k = &link_of[i ? i - 1 : 0];

		node[i] = (struct shown){.ntp = true, .synchronized = true, .stratum = 3, .state = "up"};
		snprintf(node[i].name, sizeof node[i].name, "sw%zu", i);
		follows[i] = i ? (long)of(i) : -1;
		if (!i)
			continue;
		*k = (struct graph_link){.node = {of(i), i}};
		snprintf(k->interface[0], sizeof k->interface[0], "100GE1/0/%zu", i);
		snprintf(k->interface[1], sizeof k->interface[1], "100GE1/0/1");
	}
	return g;
}

static size_t the_first(size_t i)
{
	(void)i;
	return 0;
}

static size_t one_of_four(size_t i)
{
	return (i - 1) / 4;
}

static size_t the_one_before(size_t i)
{
	return i - 1;
}

static struct drawn draw(const struct graph *g)
{
	struct drawn d = {0};
	size_t len;
	FILE *out = open_memstream(&d.text, &len);

	assert_non_null(out);
	graph_svg(g, out);
	fclose(out);
	assert_int_equal(sscanf(strstr(d.text, "width="), "width=\"%d\" height=\"%d\"", &d.width, &d.height), 2);
	for (const char *at = d.text; (at = strstr(at, "<rect ")); at++) {
		struct box *b = &d.box[d.boxes++];

		assert_int_equal(sscanf(strstr(at, " x="), " x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"", &b->x,
					 &b->y, &b->width, &b->height),
			4);
	}
	for (const char *at = d.text; (at = strstr(at, "<text class=\"port\"")); at++)
		d.ports++;
	return d;
}

static bool apart(const struct box *a, const struct box *b)
{
	return a->x + a->width < b->x || b->x + b->width < a->x || a->y + a->height < b->y || b->y + b->height < a->y;
}

static void assert_in_order(const struct drawn *d, size_t nodes)
{
	assert_int_equal(d->boxes, nodes);
	for (size_t i = 0; i < d->boxes; i++) {
		const struct box *b = &d->box[i];

		assert_true(b->x > 0 && b->x + b->width < d->width && b->y > 0 && b->y + b->height < d->height);
		for (size_t j = 0; j < i; j++)
			assert_true(apart(b, &d->box[j]));
	}
}

static void forty_nodes_are_as_wide_as_a_screen(void **state)
{
	size_t (*const shapes[])(size_t) = {the_first, one_of_four};

	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		struct graph g = graph_of(40, shapes[i]);
		struct drawn d = draw(&g);

		assert_in_order(&d, 40);
		assert_true(d.width <= SCREEN && d.height <= SCREEN);
		free(d.text);
	}
}

static void any_number_of_nodes_stands_in_order(void **state)
{
	size_t (*const shapes[])(size_t) = {the_first, one_of_four, the_one_before};

	(void)state;
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		for (size_t nodes = 1; nodes <= NODES; nodes = nodes * 7 / 3 + 1) {
			struct graph g = graph_of(nodes, shapes[i]);
			struct drawn d = draw(&g);

			assert_in_order(&d, nodes);
			free(d.text);
		}
	}
}

static void ports_are_named_where_there_is_room(void **state)
{
	struct graph g = graph_of(5, the_first);
	struct drawn d = draw(&g);

	(void)state;
	assert_int_equal(d.ports, 8);
	free(d.text);
	g = graph_of(9, the_first);
	d = draw(&g);
	assert_int_equal(d.ports, 8); /* the ends at the others */
	assert_non_null(strstr(d.text, "<title>sw0:100GE1/0/8 sw8:100GE1/0/1</title>"));
	free(d.text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forty_nodes_are_as_wide_as_a_screen),
		cmocka_unit_test(any_number_of_nodes_stands_in_order),
		cmocka_unit_test(ports_are_named_where_there_is_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
