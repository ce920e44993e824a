/*
 * The index of an audience: its commands' leading keyword runs as a trie, children sorted and side by side. Knows
 * nothing of what comes after the runs.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *run_word(const struct syntax *s, uint32_t i)
{
	return i < s->run_words ? s->tree->child[i]->word : NULL;
}

static int by_run(const void *a, const void *b, void *ctx)
{
	const struct compiler *c = ctx;
	uint32_t i = *(const uint32_t *)a, j = *(const uint32_t *)b;
	const struct syntax *x = c->ref[i].syntax, *y = c->ref[j].syntax;

	for (uint32_t w = 0;; w++) {
		const char *s = run_word(x, w), *t = run_word(y, w);
		if (!s || !t)
			return s ? 1 : t ? -1 : (i > j) - (i < j);
		int order = strcasecmp(s, t);
		if (order)
			return order;
	}
}

struct filling {
	struct compiler *c;
	const uint32_t *command; /* sorted */
	uint32_t list;		 /* where they stand in the lists */
};

static struct image_node *node(struct compiler *c, uint32_t i)
{
	return (struct image_node *)c->table[TABLE_NODES].rows + i;
}

static uint32_t level_of(const struct page *p, const struct syntax *s)
{
	bool display = strncmp(s->run, "display", 7) == 0;

	return p->level_given ? p->level : display ? 1 : 2;
}

static void fill_node(struct filling *f, uint32_t at, uint32_t lo, uint32_t hi, uint32_t depth)
{
	struct compiler *c = f->c;
	struct image_node n = *node(c, at);
	const char *word = image_word(c, n.word);
	uint32_t end = lo;

	n.level = 3;
	n.hidden = 1;
	for (uint32_t i = lo; i < hi; i++) {
		const struct ref *r = &c->ref[f->command[i]];
		uint32_t level = level_of(r->page, r->syntax);
		n.level = level < n.level ? level : n.level;
		n.hidden &= r->page->hidden;
		end += r->syntax->run_words == depth;
	}
	if (word)
		n.help = shared_help(c, f->command + lo, hi - lo, word);
	n.subtree = (struct span){f->list + lo, hi - lo};
	n.ends = (struct span){f->list + lo, end - lo};
	/* Children first get their rows side by side, then are filled one by one. */
	n.children.first = (uint32_t)c->table[TABLE_NODES].count;
	for (uint32_t i = end; i < hi; i++) {
		const char *w = run_word(c->ref[f->command[i]].syntax, depth);
		if (i > end && strcasecmp(w, run_word(c->ref[f->command[i - 1]].syntax, depth)) == 0)
			continue;
		struct image_node child = {.word = emit_string(c, w), .help = NONE};
		emit_row(c, TABLE_NODES, &child);
		n.children.count++;
	}
	*node(c, at) = n;
	uint32_t child = n.children.first;
	for (uint32_t i = end, j; i < hi; i = j, child++) {
		const char *w = run_word(c->ref[f->command[i]].syntax, depth);
		for (j = i + 1; j < hi && strcasecmp(w, run_word(c->ref[f->command[j]].syntax, depth)) == 0; j++)
			;
		fill_node(f, child, i, j, depth + 1);
	}
}

static struct span emit_elements(struct compiler *c, const struct audience *a)
{
	uint32_t size = 4;
	struct span s;

	while (size < 2 * a->commands)
		size *= 2;
	uint32_t *slot = malloc(size * sizeof *slot);
	if (!slot)
		abort();
	memset(slot, 0xff, size * sizeof *slot);
	for (size_t i = 0; i < a->commands; i++) {
		const struct syntax *x = c->ref[a->command[i]].syntax;
		if (!x->element)
			continue;
		uint32_t h = element_hash(x->element) & (size - 1);
		while (slot[h] != NONE)
			h = (h + 1) & (size - 1);
		slot[h] = a->command[i];
	}
	s = (struct span){emit_list(c, slot, size), size};
	free(slot);
	return s;
}

void emit_tries(struct compiler *c)
{
	for (size_t i = 0; i < c->audiences; i++) {
		struct audience *a = &c->audience[i];
		struct image_audience row = {0};
		struct image_node root = {.word = NONE, .help = NONE};
		if (a->commands)
			qsort_r(a->command, a->commands, sizeof *a->command, by_run, c);
		row.commands = (struct span){emit_list(c, a->command, a->commands), (uint32_t)a->commands};
		row.elements = emit_elements(c, a);
		row.root = emit_row(c, TABLE_NODES, &root);
		struct filling f = {c, a->command, row.commands.first};
		fill_node(&f, row.root, 0, (uint32_t)a->commands, 0);
		emit_row(c, TABLE_AUDIENCES, &row);
	}
}

uint32_t syntax_level(const struct page *p, const struct syntax *s)
{
	return level_of(p, s);
}
