/*
 * From names to numbers: which views a page stands in, which audience shares its lines, and the place of each line in
 * the configuration. What a line stores is told by stored.c.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>

uint32_t view_find(const struct compiler *c, const char *name)
{
	for (size_t i = 0; i < c->views; i++)
		if (strcmp(c->view[i].name, name) == 0)
			return (uint32_t)i;
	return NONE;
}

static struct group_def *group_find(struct compiler *c, const char *name)
{
	for (size_t i = 0; i < c->groups; i++)
		if (strcmp(c->group[i].name, name) == 0)
			return &c->group[i];
	return NULL;
}

/* ---- groups ---- */

static void add_view(struct group_def *g, uint32_t v)
{
	for (size_t i = 0; i < g->views; i++)
		if (g->view[i] == v)
			return;
	*APPEND(g->view, g->views) = v;
}

static void resolve_group(struct compiler *c, struct group_def *g, FILE *errors)
{
	if (g->views)
		return;
	g->open = true;
	for (size_t i = 0; i < g->members.count; i++) {
		const struct name *n = &g->members.name[i];
		struct group_def *inner = n->text[0] == '@' ? group_find(c, n->text + 1) : NULL;
		uint32_t v = view_find(c, n->text);
		if (inner && !inner->open) {
			resolve_group(c, inner, errors);
			for (size_t j = 0; j < inner->views; j++)
				add_view(g, inner->view[j]);
		} else if (inner) {
			mistake(c, errors, n->at, "group '%s' holds itself", n->text + 1);
		} else if (v != NONE) {
			add_view(g, v);
		} else {
			mistake(c, errors, n->at, "there is no view or group '%s'", n->text);
		}
	}
	g->open = false;
}

static void check_view_name(struct compiler *c, const struct name *n, FILE *errors)
{
	if (n->text && view_find(c, n->text) == NONE)
		mistake(c, errors, n->at, "there is no view '%s'", n->text);
}

/* A view's parents must end somewhere. */
static void check_parents(struct compiler *c, struct view_def *v, FILE *errors)
{
	const struct view_def *p = v;

	check_view_name(c, &v->parent, errors);
	for (size_t steps = 0; p->parent.text; steps++) {
		uint32_t up = view_find(c, p->parent.text);
		if (up == NONE)
			return;
		p = &c->view[up];
		if (steps > c->views) {
			mistake(c, errors, v->parent.at, "view '%s' is its own parent", v->name);
			return;
		}
	}
}

void link_views(struct compiler *c, FILE *errors)
{
	for (size_t i = 0; i < c->views; i++)
		check_parents(c, &c->view[i], errors);
	for (size_t i = 0; i < c->groups; i++)
		resolve_group(c, &c->group[i], errors);
	for (size_t i = 0; i < c->types; i++) {
		struct type_def *t = &c->type[i];
		if (!t->view.text)
			mistake(c, errors, t->at, "interface type '%s' has no view", t->name);
		check_view_name(c, &t->view, errors);
		check_view_name(c, &t->switched, errors);
		check_view_name(c, &t->sub, errors);
		check_view_name(c, &t->sub_l2, errors);
	}
}

/* ---- audiences ---- */

static bool is_config_view(const struct compiler *c, uint32_t v)
{
	return strcmp(c->view[v].name, "user") != 0;
}

static bool audience_has(const struct compiler *c, const struct audience *a, uint32_t v)
{
	if (a->all || (a->config && is_config_view(c, v)))
		return true;
	if (a->view != NONE)
		return a->view == v;
	for (size_t i = 0; a->group != NONE && i < c->group[a->group].views; i++)
		if (c->group[a->group].view[i] == v)
			return true;
	return false;
}

static uint32_t audience_make(struct compiler *c, struct audience wanted)
{
	for (size_t i = 0; i < c->audiences; i++) {
		const struct audience *a = &c->audience[i];
		if (a->all == wanted.all && a->config == wanted.config && a->group == wanted.group &&
			a->view == wanted.view)
			return (uint32_t)i;
	}
	*APPEND(c->audience, c->audiences) = wanted;
	uint32_t id = (uint32_t)c->audiences - 1;
	for (uint32_t v = 0; v < c->views; v++)
		if (audience_has(c, &wanted, v))
			*APPEND(c->view[v].audience, c->view[v].audiences) = id;
	return id;
}

bool view_named(const struct compiler *c, const char *name, uint32_t v)
{
	struct audience a = {.group = NONE, .view = NONE};

	a.all = strcmp(name, "all") == 0;
	a.config = strcmp(name, "config") == 0;
	for (size_t i = 0; *name == '@' && i < c->groups; i++)
		if (strcmp(c->group[i].name, name + 1) == 0)
			a.group = (uint32_t)i;
	if (a.group == NONE)
		a.view = view_find(c, name);
	return audience_has(c, &a, v);
}

struct cover { /* views that a page has by now */
	struct compiler *c;
	struct page *page;
	bool *has;
};

/* A view gets a line once: an audience that overlaps what is there is taken view by view. */
static void cover_add(struct cover *cv, struct audience wanted)
{
	struct compiler *c = cv->c;
	bool overlap = false;

	for (uint32_t v = 0; v < c->views; v++)
		overlap |= cv->has[v] && audience_has(c, &wanted, v);
	if (!overlap)
		*APPEND(cv->page->audience, cv->page->audiences) = audience_make(c, wanted);
	for (uint32_t v = 0; v < c->views; v++) {
		if (cv->has[v] || !audience_has(c, &wanted, v))
			continue;
		cv->has[v] = true;
		if (overlap)
			*APPEND(cv->page->audience, cv->page->audiences) =
				audience_make(c, (struct audience){.group = NONE, .view = v});
	}
}

static void link_page_views(struct compiler *c, struct page *p, FILE *errors)
{
	struct cover cv = {c, p, calloc(c->views + 1, sizeof *cv.has)};

	if (!cv.has)
		abort();
	if (!p->views.count)
		mistake(c, errors, p->at, "the page has no views");
	for (size_t i = 0; i < p->views.count; i++) {
		const struct name *n = &p->views.name[i];
		struct audience a = {.group = NONE, .view = NONE};
		struct group_def *g = n->text[0] == '@' ? group_find(c, n->text + 1) : NULL;
		a.all = strcmp(n->text, "all") == 0;
		a.config = strcmp(n->text, "config") == 0;
		if (g)
			a.group = (uint32_t)(g - c->group);
		else
			a.view = view_find(c, n->text);
		if (a.all || a.config || a.group != NONE || a.view != NONE)
			cover_add(&cv, a);
		else
			mistake(c, errors, n->at, "there is no view or group '%s'", n->text);
	}
	free(cv.has);
}

/* ---- pages ---- */

/* Inside a view, the views that its lines open come last: a block read up to there is one block. */
static bool comes_last(const struct page *p)
{
	bool inner = p->enters.text && !p->section_given;

	for (size_t i = 0; inner && i < p->views.count; i++)
		inner = strcmp(p->views.name[i].text, "system") != 0 && strcmp(p->views.name[i].text, "all") != 0 &&
			strcmp(p->views.name[i].text, "config") != 0;
	return inner;
}

static int by_section(const void *a, const void *b)
{
	const struct ref *x = a, *y = b;

	if (comes_last(x->page) != comes_last(y->page))
		return comes_last(y->page) ? -1 : 1;
	if (x->page->section != y->page->section)
		return x->page->section < y->page->section ? -1 : 1;
	return (x->syntax->id > y->syntax->id) - (x->syntax->id < y->syntax->id);
}

static void number_lines(struct compiler *c)
{
	for (size_t i = 0; i < c->pages; i++) {
		for (size_t j = 0; j < c->page[i].syntaxes; j++) {
			struct syntax *s = &c->page[i].syntax[j];
			s->id = (uint32_t)c->refs;
			*APPEND(c->ref, c->refs) = (struct ref){&c->page[i], s};
		}
	}
	struct ref *order = calloc(c->refs + 1, sizeof *order);
	if (!order)
		abort();
	if (c->refs)
		memcpy(order, c->ref, c->refs * sizeof *order);
	qsort(order, c->refs, sizeof *order, by_section);
	for (size_t i = 0; i < c->refs; i++)
		order[i].syntax->rank = (uint32_t)i;
	free(order);
}

static bool same_keys(const struct syntax *s, const struct syntax *t)
{
	for (size_t i = 0; i < s->keys.count; i++)
		if (i >= t->keys.count || strcmp(s->keys.name[i].text, t->keys.name[i].text) != 0)
			return false;
	return s->keys.count == t->keys.count;
}

/* Are they numbered together, or lists of one thing that are printed a value a line? Those stand by their key. */
static bool share_place(const struct compiler *c, const struct ref *x, const struct ref *y)
{
	const struct page *p = x->page, *q = y->page;
	bool numbered = p->numbered && q->numbered && p->item && q->item && strcmp(p->item, q->item) == 0;
	bool listed = p->each && q->each && x->syntax->keys.count && strcmp(x->syntax->run, y->syntax->run) == 0 &&
		      same_keys(x->syntax, y->syntax);

	return (numbered || listed) && audiences_overlap(c, p, q);
}

/* Lines that are numbered together stand in the order of their numbers: they share a place. */
static void share_places(struct compiler *c)
{
	for (size_t i = 0; i < c->refs; i++) {
		const struct page *p = c->ref[i].page;
		for (size_t j = 0; (p->numbered || p->each) && j < i; j++) {
			if (share_place(c, &c->ref[i], &c->ref[j])) {
				c->ref[i].syntax->rank = c->ref[j].syntax->rank;
				break;
			}
		}
	}
}

/* Is it a parameter, or a choice of one parameter or another? *name is the first. */
static bool names_thing(const struct tree *t, const char **name)
{
	if (t->kind == TREE_SEQUENCE && t->children == 1)
		return names_thing(t->child[0], name);
	if (t->kind == TREE_PARAMETER) {
		*name = t->word;
		return true;
	}
	if (t->kind != TREE_GROUP || t->optional || t->any)
		return false;
	for (size_t i = t->children; i-- > 0;)
		if (!names_thing(t->child[i], name))
			return false;
	return t->children > 0;
}

/* Is the line about one of several things that are named right behind its leading keywords? */
static bool is_grouped(const struct ref *r)
{
	const char *name;
	const struct syntax *s = r->syntax;
	const struct tree *t = s->tree;

	if (!s->stored || r->page->enters.text || r->page->numbered || !s->keys.count || t->kind != TREE_SEQUENCE ||
		t->children <= s->run_words || !names_thing(t->child[s->run_words], &name))
		return false;
	const struct row *row = page_row(r->page, name);
	return row && !strcmp(stored_name(r->page, row), s->keys.name[0].text);
}

static int by_run(const void *a, const void *b)
{
	const struct ref *x = a, *y = b;
	int order = strcmp(x->syntax->at.file, y->syntax->at.file);

	if (!order)
		order = strcmp(x->syntax->run, y->syntax->run);
	return order ? order : (x->syntax->rank > y->syntax->rank) - (x->syntax->rank < y->syntax->rank);
}

static bool same_things(const struct ref *x, const struct ref *y)
{
	return !strcmp(x->syntax->at.file, y->syntax->at.file) && !strcmp(x->syntax->run, y->syntax->run);
}

/* One group: its place is that of its first line; a page's own section only tells the place within the group. */
static void place_group(struct ref *member, size_t count)
{
	size_t first = 0;

	while (first < count && member[first].page->section_given)
		first++;
	for (size_t i = 0; i < count; i++) {
		member[i].syntax->group = member[first < count ? first : 0].syntax->rank;
		member[i].syntax->flags |= COMMAND_GROUPED;
	}
}

/* Lines of one file with the same leading keywords are about the same things. */
static void group_lines(struct compiler *c)
{
	struct ref *all = calloc(c->refs + 1, sizeof *all);
	size_t count = 0, n;

	if (!all)
		abort();
	for (size_t i = 0; i < c->refs; i++) {
		c->ref[i].syntax->group = c->ref[i].syntax->rank;
		if (is_grouped(&c->ref[i]))
			all[count++] = c->ref[i];
	}
	if (count)
		qsort(all, count, sizeof *all, by_run);
	for (size_t i = 0; i < count; i += n) {
		for (n = 1; i + n < count && same_things(&all[i], &all[i + n]); n++)
			;
		place_group(&all[i], n);
	}
	free(all);
}

/* Do the pages hold one syntax line in one view? */
static bool same_line(const struct compiler *c, const struct page *p, const struct page *q)
{
	for (size_t i = 0; i < p->syntaxes; i++)
		for (size_t j = 0; j < q->syntaxes; j++)
			if (strcmp(p->syntax[i].text, q->syntax[j].text) == 0)
				return audiences_overlap(c, p, q);
	return false;
}

static bool overridden(const struct compiler *c, const struct page *p)
{
	for (size_t i = c->pages; i-- && c->page[i].own;)
		if (same_line(c, p, &c->page[i]))
			return true;
	return false;
}

/* Own pages stand behind all others. */
static void drop_overridden(struct compiler *c)
{
	size_t kept = 0;

	if (!c->own)
		return;
	for (size_t i = 0; i < c->pages; i++) {
		if (!c->page[i].own && overridden(c, &c->page[i]))
			page_free(&c->page[i]);
		else
			c->page[kept++] = c->page[i];
	}
	c->pages = kept;
}

void link_pages(struct compiler *c, FILE *errors)
{
	for (size_t i = 0; i < c->pages; i++)
		link_page_views(c, &c->page[i], errors);
	drop_overridden(c);
	for (size_t i = 0; i < c->pages; i++) {
		struct page *p = &c->page[i];
		if (p->enters.text && strcmp(p->enters.text, "interface") != 0)
			check_view_name(c, &p->enters, errors);
		link_parameters(c, p, errors);
		link_stored(c, p, errors);
		link_defaults(c, p, errors);
	}
	number_lines(c);
	share_places(c);
	group_lines(c);
	link_orphans(c, errors);
	link_elements(c);
	link_modules(c);
	for (size_t i = 0; i < c->refs; i++)
		for (size_t j = 0; j < c->ref[i].page->audiences; j++) {
			struct audience *a = &c->audience[c->ref[i].page->audience[j]];
			*APPEND(a->command, a->commands) = (uint32_t)i;
		}
}

bool audiences_overlap(const struct compiler *c, const struct page *p, const struct page *q)
{
	for (size_t i = 0; i < p->audiences; i++)
		for (size_t j = 0; j < q->audiences; j++) {
			if (p->audience[i] == q->audience[j])
				return true;
			for (uint32_t v = 0; v < c->views; v++)
				if (audience_has(c, &c->audience[p->audience[i]], v) &&
					audience_has(c, &c->audience[q->audience[j]], v))
					return true;
		}
	return false;
}

bool page_in_view(const struct compiler *c, const struct page *p, uint32_t v)
{
	for (size_t i = 0; i < p->audiences; i++)
		if (audience_has(c, &c->audience[p->audience[i]], v))
			return true;
	return false;
}
