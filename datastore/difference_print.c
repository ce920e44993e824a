/*
 * A difference as the displays of changes print it. Knows the image; knows nothing of what the lines mean.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/difference.h"
#include "datastore/word.h"

/* One line of the configuration: as it was, as it is, or both; a line that only leads is both at once. */
struct unit {
	const xmlNode *minus, *plus, *leads;
	const xmlNode *line; /* the one that tells its place */
	int command;
	size_t order;
};

struct units {
	struct unit *at;
	size_t count, room;
};

struct printing {
	const struct image *im;
	FILE *out;
};

/* The lines of a port stand in one of two views, and in a difference some may stand in the one and some in the other.
 */
struct views {
	view_id view[2];
};

static int command_in(const struct image *im, const struct views *v, const xmlNode *line)
{
	int command = line_command(im, v->view[0], line);

	return command >= 0 || v->view[1] < 0 ? command : line_command(im, v->view[1], line);
}

static void unit_add(struct units *all, struct unit u)
{
	if (all->count == all->room) {
		all->room = all->room ? 2 * all->room : 16;
		all->at = reallocarray(all->at, all->room, sizeof *all->at);
		assert(all->at);
	}
	u.order = all->count;
	all->at[all->count++] = u;
}

static int compare_units(const void *a, const void *b, void *im)
{
	const struct unit *x = a, *y = b;
	int order = command_compare(im, x->command, x->line, y->command, y->line);

	return order ? order : (x->order > y->order) - (x->order < y->order);
}

/* A view that is always there needs no line of its own. */
static void gather(const struct printing *p, const struct views *v, const xmlNode *lines, struct units *all)
{
	for (const xmlNode *n = element_from(lines->children); n; n = element_next(n)) {
		struct unit u = {.line = n};
		const char *mark = difference_mark(n);

		if (!strcmp(mark, "was") && element_next(n)) {
			u.minus = n;
			u.line = u.plus = n = element_next(n);
		} else if (!strcmp(mark, "gone")) {
			u.minus = n;
		} else if (!strcmp(mark, "new")) {
			u.plus = n;
		} else {
			u.leads = n;
		}
		u.command = command_in(p->im, v, u.line);
		bool silent = u.command >= 0 && image_command(p->im, (uint32_t)u.command).flags & COMMAND_SINGLETON &&
			      !(line_view(u.line) && element_from(line_view(u.line)->children));
		if (u.command >= 0 && !silent)
			unit_add(all, u);
	}
	if (all->count)
		qsort_r(all->at, all->count, sizeof *all->at, compare_units, (void *)p->im);
}

static void print_text(const struct printing *p, const struct views *v, const xmlNode *line, char mark, int indent)
{
	char buf[LINE_TEXT], *text = NULL, *rest;
	int command = command_in(p->im, v, line);
	size_t len;

	if (command < 0)
		return;
	if (!line_is_list(p->im, command, line)) {
		command_print(p->im, command, line, buf, sizeof buf);
		fprintf(p->out, "%c %*s%s\n", mark, indent, "", buf);
		return;
	}
	FILE *out = open_memstream(&text, &len);
	assert(out);
	list_print(p->im, command, line, indent, out);
	fclose(out);
	for (char *one = strtok_r(text, "\n", &rest); one; one = strtok_r(NULL, "\n", &rest))
		fprintf(p->out, "%c %s\n", mark, one);
	free(text);
}

static void print_units(const struct printing *p, const struct views *v, const xmlNode *lines, int indent);

static void print_unit(const struct printing *p, const struct views *v, const struct unit *u, int indent)
{
	struct views inner;

	if (u->leads)
		print_text(p, v, u->leads, ' ', indent);
	if (u->minus)
		print_text(p, v, u->minus, '-', indent);
	if (u->plus)
		print_text(p, v, u->plus, '+', indent);
	if (!line_view(u->line) || !command_opens(p->im, u->command))
		return;
	command_views(p->im, u->command, u->line, &inner.view[0], &inner.view[1]);
	print_units(p, &inner, line_view(u->line), indent + 1);
}

static bool new_block(const struct image *im, const struct unit *u, const struct unit *before)
{
	if (!before || command_opens(im, u->command) || command_opens(im, before->command))
		return true;
	return image_command(im, (uint32_t)u->command).block != image_command(im, (uint32_t)before->command).block;
}

static void print_units(const struct printing *p, const struct views *v, const xmlNode *lines, int indent)
{
	struct units all = {0};

	gather(p, v, lines, &all);
	for (size_t i = 0; i < all.count; i++) {
		if (!indent && new_block(p->im, &all.at[i], i ? &all.at[i - 1] : NULL))
			fputs("  #\n", p->out);
		print_unit(p, v, &all.at[i], indent);
	}
	if (!indent && all.count)
		fputs("  #\n", p->out);
	free(all.at);
}

void difference_print(const struct image *im, const xmlNode *difference, FILE *out)
{
	struct printing p = {im, out};
	struct views system = {{image_view(im, "system"), -1}};

	print_units(&p, &system, difference, 0);
}
