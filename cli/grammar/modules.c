/*
 * Parts of the configuration that can be displayed alone (`display current-configuration configuration MODULE`): which
 * one each line of the system view belongs to, and the names that parameters of the type `module` take.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>

#define MODULE_ELSE "system" /* of lines that belong nowhere else */

/* The leading keyword of the page's first line, `undo` aside. */
static char *leading_word(const struct page *p)
{
	const char *run = p->syntaxes && p->syntax[0].run ? p->syntax[0].run : "";

	if (p->syntax[0].undo)
		run += strlen("undo ");
	return text_cut(run, strcspn(run, " "));
}

static bool is_open(const struct names *opened, const char *word)
{
	for (size_t i = 0; i < opened->count; i++)
		if (strcmp(opened->name[i].text, word) == 0)
			return true;
	return false;
}

static bool is_stored(const struct page *p)
{
	for (size_t i = 0; i < p->syntaxes; i++)
		if (p->syntax[i].stored)
			return true;
	return false;
}

static bool asks(const struct compiler *c, const struct page *p, uint32_t system)
{
	return p->syntaxes && is_stored(p) && page_in_view(c, p, system);
}

/* A page or its file says it; else the word that opens a view of the system view is one; else `system`. */
static void name_module(struct page *p, const struct names *opened)
{
	if (p->module)
		return;
	char *word = leading_word(p);
	const char *name = p->file_module ? p->file_module : is_open(opened, word) ? word : MODULE_ELSE;

	p->module = text_dup(name);
	free(word);
}

struct module {
	const char *name;
	bool keyed; /* lines that open its views have names or numbers */
};

struct modules {
	struct module *at;
	size_t count;
};

static void add(struct modules *all, const struct page *p)
{
	struct module *m = NULL;

	for (size_t i = 0; i < all->count && !m; i++)
		if (strcmp(all->at[i].name, p->module) == 0)
			m = &all->at[i];
	if (!m) {
		m = APPEND(all->at, all->count);
		*m = (struct module){.name = p->module};
	}
	m->keyed |= p->enters.text && p->rows;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct module *)a)->name, ((const struct module *)b)->name);
}

static void fill_row(struct row *r, const struct modules *all)
{
	for (size_t i = 0; r->modules != NO_MODULES && i < all->count; i++)
		if (r->modules == MODULES || (r->modules == MODULES_KEYED) == all->at[i].keyed)
			names_add(&r->words, all->at[i].name, r->at);
}

void link_modules(struct compiler *c)
{
	uint32_t system = view_find(c, "system");
	struct names opened = {0};
	struct modules all = {0};

	for (size_t i = 0; i < c->pages; i++) {
		const struct page *p = &c->page[i];
		if (!p->enters.text || p->module || p->file_module || !asks(c, p, system))
			continue;
		char *word = leading_word(p);
		names_add(&opened, word, p->at);
		free(word);
	}
	for (size_t i = 0; i < c->pages; i++)
		if (asks(c, &c->page[i], system)) {
			name_module(&c->page[i], &opened);
			add(&all, &c->page[i]);
		}
	if (all.count)
		qsort(all.at, all.count, sizeof *all.at, by_name);
	for (size_t i = 0; i < c->pages; i++)
		for (size_t j = 0; j < c->page[i].rows; j++)
			fill_row(&c->page[i].row[j], &all);
	names_free(&opened);
	free(all.at);
}
