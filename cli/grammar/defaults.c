/*
 * Lines in force by default: the attribute `default` of a page, the rows of the image that the views list, and the
 * check that such a line is one of its page in each of its views, spelled as the device prints it.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>

void default_free(struct default_line *d)
{
	names_free(&d->views);
	names_free(&d->needs);
	names_free(&d->words);
}

static size_t token_find(const struct tokens *t, size_t from, size_t to, const char *text)
{
	while (from < to && strcmp(t->token[from].text, text) != 0)
		from++;
	return from;
}

static void take(struct names *n, const struct tokens *t, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		names_add(n, t->token[i].text, t->token[i].at);
}

/* default [ [ VIEW... ] [ with LINE ] : ] LINE */
void default_read(struct compiler *c, struct page *p, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	size_t colon = token_find(t, 1, t->count, ":");
	bool limited = colon < t->count;
	size_t with = limited ? token_find(t, 1, colon, "with") : 1;
	size_t line = limited ? colon + 1 : 1;

	if (line == t->count || (limited && with + 1 == colon)) {
		size_t end = line == t->count ? strlen(l->text) : t->token[colon].offset;
		mistake(c, errors, source_spot(l, end), "a line is expected");
		return;
	}
	struct default_line *d = APPEND(p->deflt, p->defaults);
	take(&d->views, t, 1, with);
	if (limited)
		take(&d->needs, t, with + 1, colon);
	take(&d->words, t, line, t->count);
}

/* ---- rows ---- */

static char *joined(const struct names *n)
{
	size_t len = 1;

	for (size_t i = 0; i < n->count; i++)
		len += strlen(n->name[i].text) + 1;
	char *text = text_dup("");
	text = realloc(text, len);
	if (!text)
		abort();
	for (size_t i = 0; i < n->count; i++)
		strcat(strcat(text, i ? " " : ""), n->name[i].text);
	return text;
}

/* Lines of a view that has members go to those and are no lines of its own. */
static bool stands_in(const struct compiler *c, const struct page *p, const struct default_line *d, uint32_t v)
{
	bool wanted = !d->views.count;

	for (size_t i = 0; i < d->views.count; i++)
		wanted |= view_named(c, d->views.name[i].text, v);
	return wanted && !c->view[v].members && page_in_view(c, p, v);
}

void link_defaults(struct compiler *c, struct page *p, FILE *errors)
{
	for (size_t i = 0; i < p->defaults; i++)
		for (size_t j = 0; j < p->deflt[i].views.count; j++) {
			const struct name *n = &p->deflt[i].views.name[j];
			bool found = false;
			for (uint32_t v = 0; v < c->views; v++)
				found |= view_named(c, n->text, v) && page_in_view(c, p, v);
			if (!found)
				mistake(c, errors, n->at, "the page stands in no view of '%s'", n->text);
		}
}

void emit_defaults(struct compiler *c)
{
	for (size_t i = 0; i < c->pages; i++)
		for (size_t j = 0; j < c->page[i].defaults; j++) {
			struct default_line *d = &c->page[i].deflt[j];
			char *line = joined(&d->words), *needs = d->needs.count ? joined(&d->needs) : NULL;
			struct image_default row = {.line = emit_string(c, line),
				.needs = emit_string(c, needs),
				.shown = c->page[i].shown};
			d->row = emit_row(c, TABLE_DEFAULTS, &row);
			free(line);
			free(needs);
		}
}

struct span emit_view_defaults(struct compiler *c, uint32_t v)
{
	struct span s = {(uint32_t)c->table[TABLE_LISTS].count, 0};

	for (size_t i = 0; i < c->pages; i++)
		for (size_t j = 0; j < c->page[i].defaults; j++)
			if (stands_in(c, &c->page[i], &c->page[i].deflt[j], v)) {
				emit_list(c, &c->page[i].deflt[j].row, 1);
				s.count++;
			}
	return s;
}

/* ---- the check ---- */

static struct spot word_spot(const struct names *n, uint32_t offset)
{
	size_t end = 0;

	for (size_t i = 0; i + 1 < n->count; i++) {
		end += strlen(n->name[i].text) + 1;
		if (offset < end)
			return n->name[i].at;
	}
	return n->name[n->count - 1].at;
}

struct check {
	struct compiler *c;
	const struct image *im;
	const struct page *page; /* that the line must be of; NULL = any */
	FILE *errors;
};

/* NULL, or what is wrong with a line that a view knows. */
static const char *wrong_line(const struct check *k, const struct match *m)
{
	struct command command = image_command(k->im, m->command);

	if (!(command.flags & COMMAND_CONFIG) || (!command.element && command_target(k->im, m->command, 0) < 0) ||
		command.flags & COMMAND_TRANSIENT || command.enters >= 0)
		return "'%s' is no line that could be stored by itself";
	if (k->page && k->c->ref[m->command].page != k->page)
		return "'%s' is a line of another page";
	return match_has_clear(m) ? "'%s' holds a secret" : NULL;
}

static bool line_ok(const struct check *k, uint32_t v, const struct names *words)
{
	static const struct grammar_env env = {.level = -1};
	char *text = joined(words), printed[LINE_LIMIT];
	struct match *m = calloc(1, sizeof *m);
	int before = k->c->mistakes;

	if (!m)
		abort();
	grammar_match(k->im, &env, (view_id)v, text, m);
	const char *wrong = m->status == MATCH_OK ? wrong_line(k, m) : NULL;
	if (m->status != MATCH_OK)
		mistake(k->c, k->errors, word_spot(words, m->at), "'%s' is no line of view '%s'", text,
			k->c->view[v].name);
	else if (wrong)
		mistake(k->c, k->errors, words->name[0].at, wrong, text);
	else if (match_print(m, printed, sizeof printed), strcmp(printed, text) != 0)
		mistake(k->c, k->errors, words->name[0].at, "'%s' is printed '%s'", text, printed);
	free(m);
	free(text);
	return k->c->mistakes == before;
}

static void check_default(
	struct compiler *c, const struct image *im, const struct page *p, const struct default_line *d, FILE *errors)
{
	struct check own = {c, im, p, errors}, other = {c, im, NULL, errors};

	for (uint32_t v = 0; v < c->views; v++)
		if (stands_in(c, p, d, v) &&
			(!line_ok(&own, v, &d->words) || (d->needs.count && !line_ok(&other, v, &d->needs))))
			return;
}

void check_default_lines(struct compiler *c, const struct image *im, FILE *errors)
{
	for (size_t i = 0; i < c->pages; i++)
		for (size_t j = 0; j < c->page[i].defaults; j++)
			check_default(c, im, &c->page[i], &c->page[i].deflt[j], errors);
}
