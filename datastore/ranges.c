/*
 * Lines that are a list: `vlan batch 10 20 to 30` of numbers and ranges, `vpn-target 1:1 2:2 evpn` of values. Typing
 * one adds to the list that stands, the undo form takes off; the list is one line, numbers in ascending order, values
 * in the order of their entry. The words around what is listed are the frame of the line. Knows the image's names of a
 * list's parameters; nothing of stores.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/word.h"

struct listed { /* names of a list's parameters as elements; end "" = no ranges */
	char value[WORD_NAME_MAX], end[WORD_NAME_MAX];
};

struct range {
	unsigned long from, to;
};

struct ranges {
	struct range *range;
	size_t count;
};

bool command_is_list(const struct image *im, int command)
{
	return command >= 0 && image_command(im, (uint32_t)command).flags & COMMAND_LIST;
}

static struct listed listed_of(const struct image *im, int command)
{
	struct listed l = {"", ""};
	char buf[WORD_NAME_MAX];
	const char *end = command_list(im, (uint32_t)command, 1);

	snprintf(l.value, sizeof l.value, "%s", word_encode(command_list(im, (uint32_t)command, 0), buf));
	if (end)
		snprintf(l.end, sizeof l.end, "%s", word_encode(end, buf));
	return l;
}

static bool is_to(const struct listed *l, const xmlNode *w)
{
	const xmlNode *next = word_next(w);

	return *l->end && !word_text(w) && node_is(w, "to") && next && word_text(next) && node_is(next, l->end);
}

static bool is_item(const struct listed *l, const xmlNode *w)
{
	if (!word_text(w))
		return is_to(l, w);
	return node_is(w, l->value) || (*l->end && node_is(w, l->end));
}

bool line_is_list(const struct image *im, int command, const xmlNode *line)
{
	if (!command_is_list(im, command))
		return false;
	struct listed l = listed_of(im, command);
	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		if (is_item(&l, w))
			return true;
	return false; /* `... all` replaces the list as a whole */
}

bool list_word(const struct image *im, int command, const xmlNode *word)
{
	struct listed l = listed_of(im, command);

	return is_item(&l, word);
}

/* ---- numbers ---- */

static int compare_ranges(const void *a, const void *b)
{
	const struct range *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

static void push(struct ranges *r, struct range range)
{
	if (!(r->count & (r->count - 1))) { /* room doubles at powers of two */
		r->range = realloc(r->range, (r->count ? 2 * r->count : 1) * sizeof *r->range);
		assert(r->range);
	}
	r->range[r->count++] = range;
}

static void take_ranges(struct ranges *r, const struct listed *l, const xmlNode *line)
{
	bool end = false;

	for (const xmlNode *w = line ? word_first(line) : NULL; w; w = word_next(w)) {
		if (!is_item(l, w))
			continue;
		if (!word_text(w)) {
			end = r->count > 0;
			continue;
		}
		unsigned long n = strtoul(word_text(w), NULL, 10);
		if (end)
			r->range[r->count - 1].to = n;
		else
			push(r, (struct range){n, n});
		end = false;
	}
}

/* Ascending, apart from each other; a range that ends before it begins is none. */
static void tidy(struct ranges *r)
{
	size_t kept = 0;

	if (r->count)
		qsort(r->range, r->count, sizeof *r->range, compare_ranges);
	for (size_t i = 0; i < r->count; i++) {
		struct range at = r->range[i];
		if (at.to < at.from)
			continue;
		if (!kept || at.from > r->range[kept - 1].to + 1)
			r->range[kept++] = at;
		else if (at.to > r->range[kept - 1].to)
			r->range[kept - 1].to = at.to;
	}
	r->count = kept;
}

/* What of a is not in b; both tidy. */
static struct ranges without(const struct ranges *a, const struct ranges *b)
{
	struct ranges left = {0};
	size_t j = 0;

	for (size_t i = 0; i < a->count; i++) {
		struct range at = a->range[i];
		while (j < b->count && b->range[j].to < at.from)
			j++;
		for (size_t k = j; k < b->count && b->range[k].from <= at.to; k++) {
			if (b->range[k].from > at.from)
				push(&left, (struct range){at.from, b->range[k].from - 1});
			at.from = b->range[k].to + 1;
		}
		if (at.from <= at.to)
			push(&left, at);
	}
	return left;
}

static void add_number(xmlNode *line, const char *name, unsigned long number)
{
	char text[24];

	snprintf(text, sizeof text, "%lu", number);
	word_add(line, name, text);
}

static void combine_numbers(const struct image *im, int command, const struct listed *l, const xmlNode *stands,
	const xmlNode *given, bool remove, xmlNode *line)
{
	struct ranges a = {0}, b = {0}, left;

	take_ranges(&a, l, stands);
	take_ranges(remove ? &b : &a, l, given);
	tidy(&a);
	tidy(&b);
	left = without(&a, &b);
	for (size_t i = 0; i < left.count; i++) {
		add_number(line, command_list(im, (uint32_t)command, 0), left.range[i].from);
		if (left.range[i].to == left.range[i].from)
			continue;
		word_add(line, "to", NULL);
		add_number(line, command_list(im, (uint32_t)command, 1), left.range[i].to);
	}
	free(a.range);
	free(b.range);
	free(left.range);
}

/* ---- values ---- */

static bool has_item(const xmlNode *line, const struct listed *l, const char *text)
{
	for (const xmlNode *w = line ? word_first(line) : NULL; w; w = word_next(w))
		if (word_text(w) && node_is(w, l->value) && !strcmp(word_text(w), text))
			return true;
	return false;
}

static void add_values(xmlNode *line, const struct listed *l, const char *name, const xmlNode *from, const xmlNode *off)
{
	for (const xmlNode *w = from ? word_first(from) : NULL; w; w = word_next(w))
		if (word_text(w) && node_is(w, l->value) && !has_item(line, l, word_text(w)) &&
			!has_item(off, l, word_text(w)))
			word_add(line, name, word_text(w));
}

/* ---- lines ---- */

/* The words before (or behind) what is listed. */
static void add_frame(xmlNode *line, const struct listed *l, const xmlNode *from, bool behind)
{
	char buf[WORD_NAME_MAX];
	bool met = false;

	for (const xmlNode *w = word_first(from); w; w = word_next(w))
		if (is_item(l, w))
			met = true;
		else if (met == behind)
			word_add(line, word_decode((const char *)w->name, buf), word_text(w));
}

xmlNode *list_combine(const struct image *im, int command, const xmlNode *stands, const xmlNode *given, bool remove)
{
	struct listed l = listed_of(im, command);
	const xmlNode *frame = remove && stands ? stands : given;
	const char *name = command_list(im, (uint32_t)command, 0);
	xmlNode *line = xmlNewNode(NULL, frame->name);

	assert(line);
	add_frame(line, &l, frame, false);
	if (*l.end) {
		combine_numbers(im, command, &l, stands, given, remove, line);
	} else {
		add_values(line, &l, name, stands, remove ? given : NULL);
		add_values(line, &l, name, remove ? NULL : given, NULL);
	}
	if (line_is_list(im, command, line)) {
		add_frame(line, &l, frame, true);
		return line;
	}
	xmlFreeNode(line);
	return NULL;
}

/* How many values one printed line has: as many as can be typed in one. */
static int printed_values(const struct command *c)
{
	const char *repeat = strstr(c->syntax, "&<1-");
	int most = repeat ? atoi(repeat + 4) : LIST_RANGES;

	if (c->flags & COMMAND_EACH)
		return 1;
	return most > 0 && most < LIST_RANGES ? most : LIST_RANGES;
}

static void print_frame(const struct listed *l, const xmlNode *line, bool behind, FILE *out)
{
	char buf[WORD_NAME_MAX];
	bool met = false;

	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		if (is_item(l, w))
			met = true;
		else if (met == behind)
			fprintf(out, " %s", word_text(w) ? word_text(w) : word_decode((const char *)w->name, buf));
}

void list_print(const struct image *im, int command, const xmlNode *line, int indent, FILE *out)
{
	struct command c = image_command(im, (uint32_t)command);
	struct listed l = listed_of(im, command);
	int most = printed_values(&c), count = 0;
	bool to = false;

	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		const char *text = word_text(w);
		if (!is_item(&l, w))
			continue;
		if (text && !to && count++ % most == 0) {
			if (count > 1) {
				print_frame(&l, line, true, out);
				fputc('\n', out);
			}
			fprintf(out, "%*s%s", indent, "", c.run);
			print_frame(&l, line, false, out);
		}
		fprintf(out, " %s", text ? text : "to");
		to = !text;
	}
	print_frame(&l, line, true, out);
	fputc('\n', out);
}
