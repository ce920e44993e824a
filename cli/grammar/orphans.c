/*
 * Lines whose undo form stands on another page: forms that name them with values (`undo acl <number>`), the same form
 * on several pages of a view, and pages that say what they undo or open. What a form is about on its own page is told
 * by stored.c.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool has_undo(const struct page *p, const struct syntax *s)
{
	for (size_t i = 0; i < p->syntaxes; i++)
		for (size_t j = 0; j < p->syntax[i].targets; j++)
			if (&p->syntax[p->syntax[i].target[j]] == s)
				return true;
	return false;
}

/* `undo acl [ number ] <advance-acl-number>` names a value of the line; `undo stp mode` stops within its run. */
static bool may_adopt(const struct ref *undo, const struct ref *orphan)
{
	const struct syntax *u = undo->syntax;
	const char *mine = positive_run(u), *theirs = orphan->syntax->run;
	struct names needed = {0}, own = {0};
	size_t known = 0;

	if (strcasecmp(mine, theirs) != 0)
		return u->run_words > 2 && u->tree->children == u->run_words && run_leads(mine, theirs);
	collect_names(undo->page, u->tree, true, &needed);
	collect_names(orphan->page, orphan->syntax->tree, false, &own);
	for (size_t i = 0; i < needed.count; i++)
		known += names_have(&own, needed.name[i].text);
	bool fits = known == needed.count;
	for (size_t i = 0; fits && i < needed.count && !orphan->page->key_given; i++)
		names_once(&orphan->syntax->keys, needed.name[i].text, needed.name[i].at);
	names_free(&needed);
	names_free(&own);
	return fits;
}

static void adopt(struct compiler *c, struct ref *orphan, uint32_t *undo, size_t undos)
{
	for (size_t i = 0; i < undos; i++) {
		struct ref *u = &c->ref[undo[i]];
		if (u->page != orphan->page && run_leads(positive_run(u->syntax), orphan->syntax->run) &&
			audiences_overlap(c, u->page, orphan->page) && may_adopt(u, orphan))
			*APPEND(u->syntax->adopted, u->syntax->adoptions) = orphan->syntax;
	}
}

static int compare_texts(const void *a, const void *b, void *compiler)
{
	const struct compiler *c = compiler;

	return strcmp(c->ref[*(const uint32_t *)a].syntax->text, c->ref[*(const uint32_t *)b].syntax->text);
}

/* The same undo form on several pages of a view: whichever is read, it is about the lines of all of them. */
static void share_targets(struct compiler *c, const struct ref *from, struct ref *to)
{
	if (from->page == to->page || !audiences_overlap(c, from->page, to->page))
		return;
	for (size_t i = 0; i < from->syntax->targets; i++) {
		struct syntax *target = &from->page->syntax[from->syntax->target[i]];
		*APPEND(to->syntax->adopted, to->syntax->adoptions) = target;
	}
}

static void share_undo_forms(struct compiler *c, uint32_t *undo, size_t undos)
{
	if (undos)
		qsort_r(undo, undos, sizeof *undo, compare_texts, c);
	for (size_t i = 0; i < undos; i++)
		for (size_t j = i + 1; j < undos && !compare_texts(&undo[i], &undo[j], c); j++) {
			share_targets(c, &c->ref[undo[i]], &c->ref[undo[j]]);
			share_targets(c, &c->ref[undo[j]], &c->ref[undo[i]]);
		}
}

/* ---- pages that say what they undo ---- */

/* Is the line called so: its leading keywords, or the first ones of them in `name*`? */
static bool is_called(const struct syntax *s, const char *name)
{
	const char *run = positive_run(s);
	size_t n = strcspn(name, "*"), i = 0;

	while (i < n && run[i] && (run[i] == name[i] || (run[i] == ' ' && name[i] == '-')))
		i++;
	return i == n && (name[n] == '*' || !run[n]);
}

static bool has_word(const struct tree *t, const char *word, size_t len)
{
	bool found = t->kind == TREE_KEYWORD && strlen(t->word) == len && strncasecmp(t->word, word, len) == 0;

	for (size_t i = 0; !found && i < t->children; i++)
		found = has_word(t->child[i], word, len);
	return found;
}

struct called { /* lines of other pages that a page undoes */
	struct ref **line;
	size_t lines;
};

static bool any_has_word(const struct called *all, const char *word, size_t len)
{
	for (size_t i = 0; i < all->lines; i++)
		if (has_word(all->line[i]->syntax->tree, word, len))
			return true;
	return false;
}

/* Has the line the leading keywords of the form? The verb, `all` and what is a keyword of no line select none. */
static bool has_words_of(const struct syntax *line, const struct syntax *form, const struct called *all)
{
	const char *w = form->run + strcspn(form->run, " ");

	for (w += strspn(w, " "); *w; w += strcspn(w, " "), w += strspn(w, " ")) {
		size_t n = strcspn(w, " ");
		bool every = n == 3 && strncasecmp(w, "all", n) == 0;
		if (!every && !has_word(line->tree, w, n) && any_has_word(all, w, n))
			return false;
	}
	return true;
}

static void undoes_line(struct page *p, struct ref *line, const struct called *all)
{
	bool orphan = !has_undo(line->page, line->syntax) && !line->page->key_given;
	struct names needed = {0}, own = {0};

	collect_names(line->page, line->syntax->tree, false, &own);
	for (size_t i = 0; i < p->syntaxes; i++) {
		struct syntax *form = &p->syntax[i];
		if (!(form->flags & COMMAND_UNDO) || !has_words_of(line->syntax, form, all))
			continue;
		*APPEND(form->adopted, form->adoptions) = line->syntax;
		collect_names(p, form->tree, true, &needed);
	}
	for (size_t i = 0; orphan && i < needed.count; i++)
		if (names_have(&own, needed.name[i].text))
			names_once(&line->syntax->keys, needed.name[i].text, needed.name[i].at);
	names_free(&needed);
	names_free(&own);
}

static void link_undoes(struct compiler *c, struct page *p, FILE *errors)
{
	struct called all = {0};

	for (size_t n = 0; n < p->undoes.count; n++) {
		const struct name *name = &p->undoes.name[n];
		size_t before = all.lines;
		for (size_t i = 0; i < c->refs; i++)
			if (c->ref[i].page != p && c->ref[i].syntax->stored &&
				is_called(c->ref[i].syntax, name->text) && audiences_overlap(c, p, c->ref[i].page))
				*APPEND(all.line, all.lines) = &c->ref[i];
		if (all.lines == before)
			mistake(c, errors, name->at, "no line of another page in these views is called '%s'",
				name->text);
	}
	for (size_t i = 0; i < all.lines; i++)
		undoes_line(p, all.line[i], &all);
	free(all.line);
}

/* ---- pages that say what they open besides ---- */

static bool is_opener(const struct compiler *c, const struct page *p, const struct ref *r, const char *name)
{
	return r->syntax->stored && !r->syntax->undo && r->page->enters.text && is_called(r->syntax, name) &&
	       audiences_overlap(c, p, r->page);
}

static void link_opens(struct compiler *c, struct page *p, const struct name *name, FILE *errors)
{
	size_t found = 0;

	for (size_t i = 0; i < c->refs; i++) {
		if (!is_opener(c, p, &c->ref[i], name->text))
			continue;
		for (size_t j = 0; j < p->syntaxes; j++) {
			struct syntax *s = &p->syntax[j];
			if (s->undo || s == c->ref[i].syntax)
				continue;
			*APPEND(s->opened, s->openings) = c->ref[i].syntax;
			found++;
		}
	}
	if (!found)
		mistake(c, errors, name->at, "no other line in these views that opens one is called '%s'", name->text);
}

void link_orphans(struct compiler *c, FILE *errors)
{
	uint32_t *undo = NULL;
	size_t undos = 0;

	for (size_t i = 0; i < c->pages; i++)
		link_undoes(c, &c->page[i], errors);
	for (size_t i = 0; i < c->pages; i++)
		for (size_t n = 0; n < c->page[i].opens.count; n++)
			link_opens(c, &c->page[i], &c->page[i].opens.name[n], errors);
	for (size_t i = 0; i < c->refs; i++)
		if (c->ref[i].syntax->flags & COMMAND_UNDO && c->ref[i].syntax->run_words > 1)
			*APPEND(undo, undos) = (uint32_t)i;
	for (size_t i = 0; i < c->refs; i++)
		if (c->ref[i].syntax->stored && !c->ref[i].syntax->undo && !has_undo(c->ref[i].page, c->ref[i].syntax))
			adopt(c, &c->ref[i], undo, undos);
	share_undo_forms(c, undo, undos);
	free(undo);
}
