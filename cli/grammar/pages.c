/*
 * The reader of command files: pages of syntax lines with their attributes. Names of views and parameters stay words
 * here; link.c looks them up when everything is read.
 */
#include "cli/grammar/compiler.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct compiler *compiler_new(void)
{
	struct compiler *c = calloc(1, sizeof *c);

	if (!c)
		abort();
	c->vtys = VTY_LINES;
	return c;
}

void compiler_vtys(struct compiler *c, unsigned vtys)
{
	c->vtys = vtys;
}

void compiler_override(struct compiler *c)
{
	c->own = true;
}

void words_free(struct words *w)
{
	for (size_t i = 0; i < w->count; i++) {
		free(w->word[i].word);
		free(w->word[i].help);
	}
	free(w->word);
}

static void syntax_free(struct syntax *s)
{
	free(s->text);
	tree_free(s->tree);
	free(s->run);
	free(s->element);
	free(s->target);
	free(s->adopted);
	free(s->opened);
	names_free(&s->keys);
	names_free(&s->key_words);
}

static void row_free(struct row *r)
{
	free(r->name);
	free(r->deflt);
	free(r->exists);
	free(r->as);
	free(r->joint);
	free(r->set);
	free(r->led);
	free(r->help);
	names_free(&r->refused);
	names_free(&r->words);
}

void page_free(struct page *p)
{
	for (size_t i = 0; i < p->syntaxes; i++)
		syntax_free(&p->syntax[i]);
	for (size_t i = 0; i < p->rows; i++)
		row_free(&p->row[i]);
	for (size_t i = 0; i < p->defaults; i++)
		default_free(&p->deflt[i]);
	free(p->deflt);
	free(p->syntax);
	free(p->row);
	free(p->audience);
	names_free(&p->views);
	names_free(&p->keys);
	names_free(&p->listed);
	names_free(&p->becomes);
	names_free(&p->undoes);
	names_free(&p->opens);
	words_free(&p->words);
	char *text[] = {p->enters.text, p->item, p->handler, p->confirm, p->notice, p->ask, p->element, p->numbered,
		p->stepper, p->module, p->file_module};
	for (size_t i = 0; i < sizeof text / sizeof *text; i++)
		free(text[i]);
}

void view_free(struct view_def *v)
{
	free(v->name);
	free(v->title);
	free(v->prompt);
	free(v->members);
	free(v->parent.text);
	free(v->audience);
}

void group_free(struct group_def *g)
{
	free(g->name);
	names_free(&g->members);
	free(g->view);
}

void type_free(struct type_def *d)
{
	free(d->name);
	free(d->view.text);
	free(d->switched.text);
	free(d->sub.text);
	free(d->sub_l2.text);
}

static void definitions_free(struct compiler *c)
{
	for (size_t i = 0; i < c->views; i++)
		view_free(&c->view[i]);
	for (size_t i = 0; i < c->groups; i++)
		group_free(&c->group[i]);
	for (size_t i = 0; i < c->types; i++)
		type_free(&c->type[i]);
}

void compiler_free(struct compiler *c)
{
	if (!c)
		return;
	definitions_free(c);
	for (size_t i = 0; i < c->pages; i++)
		page_free(&c->page[i]);
	for (size_t i = 0; i < c->audiences; i++)
		free(c->audience[i].command);
	for (size_t i = 0; i < TABLES; i++)
		free(c->table[i].rows);
	for (size_t i = 0; i < c->files; i++)
		free(c->file[i]);
	words_free(&c->words);
	void *arrays[] = {c->view, c->group, c->type, c->page, c->audience, c->file, c->intern, c->ref};
	for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
		free(arrays[i]);
	free(c->module);
	free(c);
}

/* ---- attributes ---- */

struct attribute {
	const char *name;
	enum { FLAG, TEXT, LINE, LINES, NAMES, NUMBER, SINGLE } form;
	size_t offset, given; /* in struct page; given = 0 if nobody asks */
	uint32_t max;
};
#define AT(FIELD) offsetof(struct page, FIELD)

static const struct attribute attributes[] = {
	{"views", NAMES, AT(views), 0, 0},
	{"undoes", NAMES, AT(undoes), 0, 0},
	{"opens", NAMES, AT(opens), 0, 0},
	{"level", NUMBER, AT(level), AT(level_given), 3},
	{"section", NUMBER, AT(section), AT(section_given), 65535},
	{"enters", SINGLE, AT(enters), 0, 0},
	{"item", TEXT, AT(item), 0, 0},
	{"handler", TEXT, AT(handler), 0, 0},
	{"name", TEXT, AT(element), 0, 0},
	{"module", TEXT, AT(module), 0, 0},
	{"confirm", LINE, AT(confirm), 0, 0},
	{"notice", LINE, AT(notice), 0, 0},
	{"ask", LINE, AT(ask), 0, 0},
	{"negative", FLAG, AT(negative), 0, 0},
	{"checked", FLAG, AT(checked), 0, 0},
	{"hidden", FLAG, AT(hidden), 0, 0},
	{"apart", FLAG, AT(apart), 0, 0},
	{"enclosed", FLAG, AT(enclosed), 0, 0},
	{"shown", FLAG, AT(shown), 0, 0},
	{"filters", FLAG, AT(filters), 0, 0},
	{"singleton", FLAG, AT(singleton), 0, 0},
	{"transient", FLAG, AT(transient), 0, 0},
	{"becomes", LINES, AT(becomes), 0, 0},
	{"unstored", FLAG, AT(unstored), 0, 0},
	{"as-typed", FLAG, AT(as_typed), 0, 0},
	{"sparse", FLAG, AT(sparse), 0, 0},
};

bool number_read(const char *s, uint32_t min, uint32_t max, uint32_t *value)
{
	char *end;

	errno = 0;
	unsigned long long n = strtoull(s, &end, 10);
	if (errno || *s < '0' || *s > '9' || *end || n < min || n > max)
		return false;
	*value = (uint32_t)n;
	return true;
}

static void set_text(struct compiler *c, char **field, const char *text, struct spot at, FILE *errors)
{
	if (*field)
		mistake(c, errors, at, "this attribute was given before");
	free(*field);
	*field = text_dup(text);
}

/* "\n" in a text begins another line of the screen. */
static void break_lines(char *text)
{
	char *to = text;

	for (const char *from = text; *from; to++) {
		bool broken = from[0] == '\\' && from[1] == 'n';

		*to = broken ? '\n' : *from;
		from += broken ? 2 : 1;
	}
	*to = '\0';
}

static void attribute_set(struct compiler *c, struct page *p, const struct attribute *a, const struct source_line *l,
	const struct tokens *t, FILE *errors)
{
	char *field = (char *)p + a->offset;
	struct spot at = t->count > 1 ? t->token[1].at : source_spot(l, strlen(l->text));

	if (a->form == FLAG && t->count > 1)
		mistake(c, errors, at, "%s takes no value", a->name);
	if (a->form != FLAG && t->count < 2) {
		mistake(c, errors, at, "%s needs a value", a->name);
		return;
	}
	if ((a->form == TEXT || a->form == SINGLE || a->form == NUMBER) && t->count > 2)
		mistake(c, errors, t->token[2].at, "%s takes one value", a->name);
	switch (a->form) {
	case FLAG:
		*(bool *)field = true;
		break;
	case TEXT:
		set_text(c, (char **)field, t->token[1].text, at, errors);
		break;
	case LINE:
		set_text(c, (char **)field, l->text + t->token[1].offset, at, errors);
		break_lines(*(char **)field);
		break;
	case LINES:
		names_add((struct names *)field, l->text + t->token[1].offset, at);
		break;
	case SINGLE:
		set_text(c, &((struct name *)field)->text, t->token[1].text, at, errors);
		((struct name *)field)->at = at;
		break;
	case NAMES:
		for (size_t i = 1; i < t->count; i++)
			names_add((struct names *)field, t->token[i].text, t->token[i].at);
		break;
	case NUMBER:
		if (!number_read(t->token[1].text, 0, a->max, (uint32_t *)field))
			mistake(c, errors, at, "a number from 0 to %u is expected", a->max);
		break;
	}
	if (a->given)
		*((bool *)p + a->given) = true;
}

static void read_parameters(struct compiler *c, struct names *names, const struct tokens *t, size_t count, FILE *errors)
{
	for (size_t i = 1; i < count; i++) {
		char *s = t->token[i].text;
		size_t n = strlen(s);
		if (n < 3 || s[0] != '<' || s[n - 1] != '>') {
			mistake(c, errors, t->token[i].at, "a <parameter> is expected");
			continue;
		}
		char *name = text_cut(s + 1, n - 2);
		names_add(names, name, t->token[i].at);
		free(name);
	}
}

/* key <a> <b> | none | all */
static void read_key(
	struct compiler *c, struct page *p, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	const char *first = t->count > 1 ? t->token[1].text : "";

	if (p->key_given)
		mistake(c, errors, t->token[0].at, "this attribute was given before");
	p->key_given = true;
	p->key_all = strcmp(first, "all") == 0;
	if (t->count == 2 && (p->key_all || strcmp(first, "none") == 0))
		return;
	if (t->count < 2)
		mistake(c, errors, source_spot(l, strlen(l->text)), "key needs parameters, all or none");
	read_parameters(c, &p->keys, t, t->count, errors);
}

/* list <value> [ <end> ] [ each ] */
static void read_list(
	struct compiler *c, struct page *p, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	bool each = t->count > 2 && strcmp(t->token[t->count - 1].text, "each") == 0;
	size_t count = t->count - each;

	p->each |= each;
	if (p->listed.count)
		mistake(c, errors, t->token[0].at, "this attribute was given before");
	else if (count < 2)
		mistake(c, errors, source_spot(l, strlen(l->text)), "list needs the parameter that repeats");
	else if (count > 3)
		mistake(c, errors, t->token[3].at, "list takes a value and the end of a range");
	else
		read_parameters(c, &p->listed, t, count, errors);
}

/* numbered <number> STEP [ LINE ] */
static void read_numbered(
	struct compiler *c, struct page *p, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	const char *s = t->count > 1 ? t->token[1].text : "";
	size_t n = strlen(s);

	if (p->numbered)
		mistake(c, errors, t->token[0].at, "this attribute was given before");
	else if (n < 3 || s[0] != '<' || s[n - 1] != '>')
		mistake(c, errors, source_spot(l, t->count > 1 ? t->token[1].offset : strlen(l->text)),
			"a <parameter> is expected");
	else if (t->count < 3 || !number_read(t->token[2].text, 1, 65535, &p->step))
		mistake(c, errors, source_spot(l, t->count > 2 ? t->token[2].offset : strlen(l->text)),
			"a step from 1 to 65535 is expected");
	else if (t->count > 4)
		mistake(c, errors, t->token[4].at, "numbered takes a parameter, a step and a line");
	else
		p->numbered = text_cut(s + 1, n - 2), p->numbered_at = t->token[1].at;
	if (p->numbered && t->count > 3 && !p->stepper)
		p->stepper = text_dup(t->token[3].text);
}

bool words_read(struct words *w, const struct source_line *l, const struct tokens *t)
{
	if (t->count < 3 || strcmp(t->token[1].text, ":") != 0)
		return false;
	*APPEND(w->word, w->count) = (struct word_help){.word = text_dup(t->token[0].text),
		.help = text_dup(l->text + t->token[2].offset),
		.at = t->token[0].at};
	return true;
}

void page_attribute(struct compiler *c, struct page *p, const struct source_line *l, FILE *errors)
{
	struct tokens t = tokens_read(l, 0);
	size_t i, count = sizeof attributes / sizeof *attributes;

	for (i = 0; i < count && strcmp(attributes[i].name, t.token[0].text) != 0; i++)
		;
	if (words_read(&p->words, l, &t))
		;
	else if (t.token[0].text[0] == '<')
		row_read(c, p, l, &t, errors);
	else if (strcmp(t.token[0].text, "key") == 0)
		read_key(c, p, l, &t, errors);
	else if (strcmp(t.token[0].text, "list") == 0)
		read_list(c, p, l, &t, errors);
	else if (strcmp(t.token[0].text, "numbered") == 0)
		read_numbered(c, p, l, &t, errors);
	else if (strcmp(t.token[0].text, "default") == 0)
		default_read(c, p, l, &t, errors);
	else if (i < count)
		attribute_set(c, p, &attributes[i], l, &t, errors);
	else
		mistake(c, errors, t.token[0].at, "unknown attribute '%s'", t.token[0].text);
	tokens_free(&t);
}

/* ---- pages ---- */

static void run_read(struct syntax *s)
{
	size_t len = 0;

	for (size_t i = 0; i < s->tree->children && s->tree->child[i]->kind == TREE_KEYWORD; i++) {
		len += strlen(s->tree->child[i]->word) + 1;
		s->run_words++;
	}
	s->run = calloc(1, len + 1);
	if (!s->run)
		abort();
	for (size_t i = 0; i < s->run_words; i++) {
		strcat(s->run, i ? " " : "");
		strcat(s->run, s->tree->child[i]->word);
	}
	s->undo = s->run_words && s->tree->children > 1 && strcmp(s->tree->child[0]->word, "undo") == 0;
}

static void page_syntax(struct compiler *c, struct page *p, const struct source_line *l, FILE *errors)
{
	struct tree *tree = notation_read(c, l, errors);

	if (!tree)
		return;
	struct syntax *s = APPEND(p->syntax, p->syntaxes);
	*s = (struct syntax){.text = text_dup(l->text), .at = source_spot(l, 0), .tree = tree};
	run_read(s);
}

struct reading {
	struct compiler *c;
	FILE *errors;
	enum directive directive; /* open block */
	struct page *page;	  /* open page */
	bool attributes;	  /* of the page have begun */
};

static void page_start(struct reading *r, const struct source_line *l)
{
	r->page = APPEND(r->c->page, r->c->pages);
	*r->page = (struct page){.at = source_spot(l, 0),
		.own = r->c->own,
		.section = r->c->section,
		.file_module = r->c->module ? text_dup(r->c->module) : NULL};
	r->attributes = false;
}

static void blank_line(struct reading *r)
{
	r->page = NULL;
	r->directive = DIRECTIVE_NONE;
}

static void read_line(struct reading *r, struct source_line *l)
{
	bool indented = l->text[0] == ' ' || l->text[0] == '\t';
	size_t len = strlen(l->text);

	while (len && strchr(" \t\r", l->text[len - 1]))
		l->text[--len] = '\0';
	if (!len) {
		blank_line(r);
	} else if (l->text[0] == '#') {
		return;
	} else if (indented && r->directive != DIRECTIVE_NONE) {
		directive_attribute(r->c, r->directive, l, r->errors);
	} else if (indented && r->page) {
		r->attributes = true;
		page_attribute(r->c, r->page, l, r->errors);
	} else if (indented) {
		mistake(r->c, r->errors, source_spot(l, strspn(l->text, " \t")), "this belongs to no page");
	} else if (!r->page || r->attributes) {
		blank_line(r);
		r->directive = directive_read(r->c, l, r->errors);
		if (r->directive != DIRECTIVE_NONE)
			return;
		page_start(r, l);
		page_syntax(r->c, r->page, l, r->errors);
	} else {
		page_syntax(r->c, r->page, l, r->errors);
	}
}

/* Takes one line off *s, gluing continuations. */
static void next_line(struct source_line *l, const char **s, int *number)
{
	size_t used = 0;

	l->pieces = 0;
	l->text = text_dup("");
	for (bool more = true; more;) {
		size_t n = strcspn(*s, "\n");
		const char *line = *s;
		size_t skip = l->pieces ? strspn(line, " \t") : 0;
		more = n && line[n - 1] == '\\' && line[n] && l->pieces < 63;
		if (skip > n)
			skip = n;
		/* The backslash reads as a blank, unless one stands before it. */
		size_t keep = n - skip - (more && n > 1 && line[n - 2] == ' ');
		l->piece[l->pieces++] = (struct piece){used, ++*number, 1 + (int)skip};
		l->text = realloc(l->text, used + keep + 1);
		if (!l->text)
			abort();
		memcpy(l->text + used, line + skip, keep);
		used += keep;
		l->text[used] = '\0';
		if (more && keep)
			l->text[used - 1] = ' ';
		*s += n + (line[n] == '\n');
	}
}

int compiler_text(struct compiler *c, const char *name, const char *text, FILE *errors)
{
	struct reading r = {.c = c, .errors = errors};
	int before = c->mistakes, number = 0;
	struct source_line l;

	*APPEND(c->file, c->files) = text_dup(name);
	l.file = c->file[c->files - 1];
	c->section = 1000;
	free(c->module);
	c->module = NULL;
	while (*text) {
		next_line(&l, &text, &number);
		read_line(&r, &l);
		free(l.text);
	}
	return c->mistakes - before;
}

int compiler_file(struct compiler *c, const char *path, FILE *errors)
{
	FILE *in = fopen(path, "r");
	char *text = NULL;
	size_t len = 0;

	ssize_t n = in ? getdelim(&text, &len, '\0', in) : -1;
	if (!in || ferror(in)) {
		mistake(c, errors, (struct spot){path, 0, 0}, "cannot be read: %s", strerror(errno));
		if (in)
			fclose(in);
		free(text);
		return 1;
	}
	fclose(in);
	if (n > 0 && memchr(text, '\0', (size_t)n)) {
		mistake(c, errors, (struct spot){path, 0, 0}, "is no text file");
		n = 1, text[0] = '\0';
	}
	int count = compiler_text(c, path, n > 0 ? text : "", errors);
	free(text);
	return count;
}
