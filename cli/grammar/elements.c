/*
 * Names of the elements that stored lines become: the leading keyword run, with a number where two lines that share a
 * view begin alike.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compiler.h"

static const char *first_keyword(const struct tree *t)
{
	const char *found = t->kind == TREE_KEYWORD ? t->word : NULL;

	for (size_t i = 0; !found && i < t->children; i++)
		found = first_keyword(t->child[i]);
	return found;
}

static char *element_base(const struct page *p, const struct syntax *s)
{
	const char *word = first_keyword(s->tree);
	char *name = text_dup(p->element ? p->element : *s->run ? s->run : word ? word : "line");

	for (char *q = name; *q; q++)
		if (*q == ' ')
			*q = '-';
	return name;
}

struct taken { /* lines whose element has the same hash */
	uint32_t id;
	struct taken *next;
};
#define CHAINS 4096

static bool is_taken(const struct compiler *c, const struct ref *r, struct taken *const chain[], const char *element)
{
	for (const struct taken *t = chain[element_hash(element) % CHAINS]; t; t = t->next)
		if (strcmp(c->ref[t->id].syntax->element, element) == 0 &&
			audiences_overlap(c, r->page, c->ref[t->id].page))
			return true;
	return false;
}

static void name_element(struct compiler *c, const struct ref *r, struct taken *chain[])
{
	char *base = element_base(r->page, r->syntax), *name = text_dup(base);

	for (int n = 2; is_taken(c, r, chain, name); n++) {
		free(name);
		if (asprintf(&name, "%s-%d", base, n) < 0)
			abort();
	}
	free(base);
	r->syntax->element = name;
	struct taken *t = malloc(sizeof *t);
	if (!t)
		abort();
	*t = (struct taken){r->syntax->id, chain[element_hash(name) % CHAINS]};
	chain[element_hash(name) % CHAINS] = t;
}

void link_elements(struct compiler *c)
{
	struct taken **chain = calloc(CHAINS, sizeof *chain);

	if (!chain)
		abort();
	for (size_t i = 0; i < c->refs; i++)
		if (c->ref[i].syntax->stored)
			name_element(c, &c->ref[i], chain);
	for (size_t i = 0; i < CHAINS; i++)
		for (struct taken *t = chain[i], *next; t; t = next) {
			next = t->next;
			free(t);
		}
	free(chain);
}
