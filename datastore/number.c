/*
 * Lines whose number the device chooses where it is not typed: `rule permit` becomes `rule 5 permit`, the next multiple
 * of the step behind the largest number there is. A line that stands already, number aside, is that one. Which
 * parameter is the number and which line tells the step comes from the image.
 */
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/word.h"

struct numbers { /* lines that are numbered together with the one that is typed */
	const xmlNode **line;
	size_t count;
	uint64_t step;
};

static const char *thing_of(const struct command *c)
{
	return c->item ? c->item : c->element;
}

bool match_wants_number(const struct image *im, const struct match *m)
{
	struct command c = image_command(im, m->command);

	return c.numbered && c.element && !match_get(m, c.numbered);
}

/* Element i of those that a number must be told from, then the one that tells the step. */
static const char *neighbour(const struct image *im, view_id v, const struct command *c, int i)
{
	int id, found = 0;

	for (int n = 0; (id = view_command(im, v, n)) >= 0; n++) {
		struct command other = image_command(im, (uint32_t)id);
		if (other.element && other.numbered && !strcmp(thing_of(&other), thing_of(c)) && found++ == i)
			return other.element;
	}
	return found == i ? c->stepper : NULL;
}

xmlNode *number_filter(const struct image *im, view_id v, const struct match *m, int i)
{
	struct command c = image_command(im, m->command);
	char buf[WORD_NAME_MAX];
	const char *element = neighbour(im, v, &c, i);

	return element ? xmlNewNode(NULL, BAD_CAST word_encode(element, buf)) : NULL;
}

static bool is_deleted(const xmlNode *line)
{
	xmlChar *op = xmlGetNoNsProp((xmlNode *)line, BAD_CAST "op");
	bool deleted = op && !strcmp((const char *)op, "delete");

	xmlFree(op);
	return deleted;
}

/* What is told later is the last word about a number. */
static void take_numbered(struct numbers *n, const char *parameter, const xmlNode *line, bool only_edits)
{
	const char *number = line_get(line, parameter);

	for (size_t i = 0; number && only_edits && i < n->count; i++)
		if (!strcmp(line_get(n->line[i], parameter), number))
			n->line[i--] = n->line[--n->count];
	if (!number || is_deleted(line))
		return;
	if (!(n->count & (n->count - 1))) {
		n->line = realloc(n->line, (n->count ? 2 * n->count : 1) * sizeof *n->line);
		assert(n->line);
	}
	n->line[n->count++] = line;
}

static void gather(const struct image *im, view_id v, const struct command *c, const xmlNode *(*next)(void *ctx),
	void *ctx, struct numbers *n)
{
	*n = (struct numbers){.step = c->step};
	for (const xmlNode *line; next && (line = next(ctx));) {
		int id = line_command(im, v, line);
		if (id < 0)
			continue;
		struct command other = image_command(im, (uint32_t)id);
		if (other.numbered && !strcmp(thing_of(&other), thing_of(c)))
			take_numbered(n, c->numbered, line, xmlHasProp((xmlNode *)line, BAD_CAST "op"));
		else if (c->stepper && !strcmp(other.element, c->stepper)) {
			const xmlNode *w = word_first(line);
			bool given = w && word_text(w) && !is_deleted(line);
			n->step = given ? strtoull(word_text(w), NULL, 10) : c->step;
		}
	}
	n->step = n->step ? n->step : 1;
}

static bool same_but_number(const xmlNode *a, const xmlNode *b, const char *number)
{
	const xmlNode *x = word_first(a), *y = word_first(b);
	char buf[WORD_NAME_MAX];
	const char *name = word_encode(number, buf);

	if (strcmp((const char *)a->name, (const char *)b->name))
		return false;
	for (;;) {
		x = x && !strcmp((const char *)x->name, name) ? word_next(x) : x;
		if (!x || !y)
			return x == y;
		if (strcmp((const char *)x->name, (const char *)y->name) || !word_text(x) != !word_text(y) ||
			(word_text(x) && strcmp(word_text(x), word_text(y))))
			return false;
		x = word_next(x);
		y = word_next(y);
	}
}

static int compare_numbers(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* The multiple of the step behind the last number; where there is none, the smallest one that is free; else 0. */
static uint64_t choose(const struct numbers *n, const char *parameter, uint64_t last)
{
	uint64_t *number = calloc(n->count + 1, sizeof *number), next = n->step;

	assert(number);
	for (size_t i = 0; i < n->count; i++)
		number[i] = strtoull(line_get(n->line[i], parameter), NULL, 10);
	qsort(number, n->count, sizeof *number, compare_numbers);
	if (n->count)
		next = (number[n->count - 1] / n->step + 1) * n->step;
	if (next > last) {
		next = n->step;
		for (size_t i = 0; i < n->count; i++)
			next += number[i] == next ? n->step : 0;
	}
	free(number);
	return next <= last ? next : 0;
}

/* The typed line with the number in its place: the line is matched again with it behind the leading keywords. */
static xmlNode *with_number(const struct image *im, view_id v, const struct match *m, uint64_t number)
{
	static const struct grammar_env any_level = {.level = -1};
	char rest[LINE_TEXT], text[LINE_TEXT + 32];
	const char *run = image_command(im, m->command).run;
	struct match numbered;

	if (match_print(m, rest, sizeof rest) >= sizeof rest - 1 || strncmp(rest, run, strlen(run)))
		return NULL;
	snprintf(text, sizeof text, "%s %" PRIu64 "%s", run, number, rest + strlen(run));
	grammar_match(im, &any_level, v, text, &numbered);
	return numbered.status == MATCH_OK && numbered.command == m->command ? line_new(im, &numbered) : NULL;
}

xmlNode *number_line(
	const struct image *im, view_id v, const struct match *m, const xmlNode *(*next)(void *ctx), void *ctx)
{
	struct command c = image_command(im, m->command);
	xmlNode *typed = line_new(im, m), *line = NULL;
	struct numbers n;

	gather(im, v, &c, next, ctx, &n);
	for (size_t i = 0; !line && i < n.count; i++)
		if (same_but_number(n.line[i], typed, c.numbered))
			line = line_copy(n.line[i]);
	uint64_t number = line ? 0 : choose(&n, c.numbered, command_last_number(im, m->command));
	if (number)
		line = with_number(im, v, m, number);
	free(n.line);
	if (!line)
		return typed;
	xmlFreeNode(typed);
	return line;
}
