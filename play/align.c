/*
 * The cheapest way from the lines of a file to those of a screen, by a table of all pairs: one line more or less costs
 * 1, what a mark describes costs nothing. Screens so large that the table would be huge are compared line by line.
 */
#include "play/align.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "play/pattern.h"
#include "play/prompt.h"

#define CELLS_MAX (16u << 20)
#define CONTEXT 3

enum step_kind {
	STEP_SAME,   /* the file's line describes the screen's */
	STEP_LOST,   /* a line of the file alone */
	STEP_NEW,    /* a line of the screen alone */
	STEP_HIDDEN, /* a line of the screen where the file says ANY_LINES */
	STEP_MARK    /* ANY_LINES itself, behind what it stands for */
};

struct step {
	enum step_kind kind;
	size_t e, a; /* the line of the file, of the screen */
};

struct steps {
	struct step *step;
	size_t count;
};

static bool any_lines(const struct lines *expected, size_t e)
{
	return strcmp(expected->line[e], ANY_LINES) == 0;
}

static void add(struct steps *s, enum step_kind kind, size_t *e, size_t *a)
{
	s->step[s->count++] = (struct step){kind, *e, *a};
	*e += kind == STEP_SAME || kind == STEP_LOST || kind == STEP_MARK;
	*a += kind == STEP_SAME || kind == STEP_NEW || kind == STEP_HIDDEN;
}

/* A line where something was typed is not what a file leaves open, unless nothing else is left. */
static uint32_t hiding(const char *line)
{
	size_t len;

	return line_waits(line, &len) == WAITS_NOT ? 0 : 2;
}

/* cost[e][a] = the cheapest way from these two lines to both ends. */
static void fill(uint32_t *cost, const struct lines *expected, const struct lines *actual)
{
	size_t n = expected->count, m = actual->count, width = m + 1;

	for (size_t e = n + 1; e-- > 0;)
		for (size_t a = m + 1; a-- > 0;) {
			uint32_t *c = cost + e * width + a, best;
			bool mark = e < n && any_lines(expected, e);
			best = e == n ? (uint32_t)(m - a) : c[width] + !mark;
			uint32_t more = mark && a < m ? hiding(actual->line[a]) : 1;
			if (e < n && a < m && c[1] + more < best)
				best = c[1] + more;
			if (e < n && a < m && c[width + 1] < best && !mark &&
				pattern_line(expected->line[e], actual->line[a]))
				best = c[width + 1];
			*c = best;
		}
}

static void walk(struct steps *s, const uint32_t *cost, const struct lines *expected, const struct lines *actual)
{
	size_t n = expected->count, m = actual->count, width = m + 1;

	for (size_t e = 0, a = 0; e < n || a < m;) {
		const uint32_t *c = cost + e * width + a;
		if (e == n)
			add(s, STEP_NEW, &e, &a);
		else if (any_lines(expected, e))
			add(s, c[width] == *c ? STEP_MARK : STEP_HIDDEN, &e, &a);
		else if (a < m && c[width + 1] == *c && pattern_line(expected->line[e], actual->line[a]))
			add(s, STEP_SAME, &e, &a);
		else
			add(s, c[width] + 1 == *c ? STEP_LOST : STEP_NEW, &e, &a);
	}
}

/* Line by line until they differ, and the rest is another one. */
static void walk_blindly(struct steps *s, const struct lines *expected, const struct lines *actual)
{
	size_t e = 0, a = 0;

	while (e < expected->count && a < actual->count && pattern_line(expected->line[e], actual->line[a]))
		add(s, STEP_SAME, &e, &a);
	while (e < expected->count)
		add(s, STEP_LOST, &e, &a);
	while (a < actual->count)
		add(s, STEP_NEW, &e, &a);
}

static struct steps align(const struct lines *expected, const struct lines *actual)
{
	size_t cells = (expected->count + 1) * (actual->count + 1);
	struct steps s = {.step = calloc(expected->count + actual->count + 1, sizeof *s.step)};
	uint32_t *cost = cells <= CELLS_MAX ? calloc(cells, sizeof *cost) : NULL;

	if (!s.step)
		abort();
	if (cost) {
		fill(cost, expected, actual);
		walk(&s, cost, expected, actual);
	} else {
		walk_blindly(&s, expected, actual);
	}
	free(cost);
	return s;
}

static bool changed(const struct step *s)
{
	return s->kind == STEP_LOST || s->kind == STEP_NEW;
}

/* Is a change so near that this step is printed as its context? */
static bool shown(const struct steps *s, size_t i)
{
	size_t from = i > CONTEXT ? i - CONTEXT : 0;

	for (size_t k = from; k < s->count && k <= i + CONTEXT; k++)
		if (changed(&s->step[k]))
			return true;
	return false;
}

void align_print(FILE *out, const struct lines *expected, const struct lines *actual, const char *path, size_t first)
{
	static const char sign[] = {' ', '-', '+', '|', ' '};
	struct steps s = align(expected, actual);
	bool before = false;

	for (size_t i = 0; i < s.count; i++) {
		const struct step *step = &s.step[i];
		bool now = shown(&s, i), screen = step->kind == STEP_NEW || step->kind == STEP_HIDDEN;
		if (now && !before)
			fprintf(out, "@@ %s:%zu @@\n", path, first + step->e);
		if (now)
			fprintf(out, "%c%s\n", sign[step->kind],
				screen ? actual->line[step->a] : expected->line[step->e]);
		before = now;
	}
	free(s.step);
}

/* A line of the file that describes this one, so that a line that moved keeps its marks. */
static const char *nearest(const struct lines *expected, const char *line)
{
	for (size_t e = 0; e < expected->count; e++)
		if (!any_lines(expected, e) && strcmp(expected->line[e], "<any>") != 0 &&
			pattern_line(expected->line[e], line))
			return expected->line[e];
	return line;
}

void align_accept(const struct lines *expected, const struct lines *actual, struct lines *accepted)
{
	struct steps s = align(expected, actual);

	for (size_t i = 0; i < s.count; i++) {
		const struct step *step = &s.step[i];
		if (step->kind == STEP_SAME || step->kind == STEP_MARK)
			lines_add(accepted, expected->line[step->e]);
		else if (step->kind == STEP_NEW)
			lines_add(accepted, nearest(expected, actual->line[step->a]));
	}
	free(s.step);
}
