/*
 * Directives of command files: sections, views, groups, interface types, the dictionary. Names of other views stay
 * words here; link.c looks them up.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>

static struct spot token_spot(const struct source_line *l, const struct tokens *t, size_t i)
{
	return i < t->count ? t->token[i].at : source_spot(l, strlen(l->text));
}

static bool needs(struct compiler *c, const struct source_line *l, const struct tokens *t, size_t words, FILE *errors)
{
	if (t->count < words)
		mistake(c, errors, token_spot(l, t, t->count), "%s needs more words", t->token[0].text);
	return t->count >= words;
}

static void read_section(struct compiler *c, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	if (needs(c, l, t, 2, errors) && !number_read(t->token[1].text, 0, 65535, &c->section))
		mistake(c, errors, t->token[1].at, "a number from 0 to 65535 is expected");
}

static void read_module(struct compiler *c, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	if (!needs(c, l, t, 2, errors))
		return;
	free(c->module);
	c->module = text_dup(t->token[1].text);
	if (t->count > 2)
		mistake(c, errors, t->token[2].at, "module takes one value");
}

/* view NAME : Title */
static void read_view(struct compiler *c, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	const char *name = t->count > 1 ? t->token[1].text : "?";
	uint32_t known = view_find(c, name);
	bool again = known != NONE && (!c->own || c->view[known].own);
	c->at_view = known != NONE && !again ? known : c->views;
	struct view_def *v = c->at_view < c->views ? &c->view[c->at_view] : APPEND(c->view, c->views);

	view_free(v);
	*v = (struct view_def){.own = c->own, .name = text_dup(name), .at = token_spot(l, t, 1)};
	bool titled = t->count > 3 && strcmp(t->token[2].text, ":") == 0;
	v->title = text_dup(titled ? l->text + t->token[3].offset : v->name);
	if (!titled)
		mistake(c, errors, token_spot(l, t, 2), "a view is written view NAME : Title");
	if (again)
		mistake(c, errors, v->at, "view '%s' is defined before", v->name);
}

static void read_group(struct compiler *c, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	if (!needs(c, l, t, 3, errors))
		return;
	struct group_def *g = NULL;
	for (size_t i = 0; i < c->groups && !g; i++)
		if (strcmp(c->group[i].name, t->token[1].text) == 0)
			g = &c->group[i];
	if (g && (!c->own || g->own))
		mistake(c, errors, t->token[1].at, "group '%s' is defined before", t->token[1].text);
	g = g ? g : APPEND(c->group, c->groups);
	group_free(g);
	*g = (struct group_def){.own = c->own, .name = text_dup(t->token[1].text), .at = t->token[1].at};
	for (size_t i = 2; i < t->count; i++)
		names_add(&g->members, t->token[i].text, t->token[i].at);
}

static void read_type(struct compiler *c, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	const char *name = t->count > 1 ? t->token[1].text : "?";

	needs(c, l, t, 2, errors);
	for (c->at_type = 0; c->at_type < c->types; c->at_type++)
		if (strcmp(c->type[c->at_type].name, name) == 0)
			break;
	bool known = c->at_type < c->types;
	if (known && (!c->own || c->type[c->at_type].own))
		mistake(c, errors, token_spot(l, t, 1), "interface type '%s' is defined before", name);
	struct type_def *d = known ? &c->type[c->at_type] : APPEND(c->type, c->types);
	type_free(d);
	*d = (struct type_def){.own = c->own, .name = text_dup(name), .at = token_spot(l, t, 1)};
}

enum directive directive_read(struct compiler *c, const struct source_line *l, FILE *errors)
{
	static const struct {
		const char *word;
		void (*read)(struct compiler *, const struct source_line *, const struct tokens *, FILE *);
		enum directive block;
	} directives[] = {
		{"section", read_section, DIRECTIVE_PLAIN},
		{"module", read_module, DIRECTIVE_PLAIN},
		{"view", read_view, DIRECTIVE_VIEW},
		{"group", read_group, DIRECTIVE_PLAIN},
		{"interface-type", read_type, DIRECTIVE_TYPE},
		{"words", NULL, DIRECTIVE_WORDS},
	};
	enum directive found = DIRECTIVE_NONE;
	struct tokens t = {0};

	/* `group <group-name>` is a syntax line: directives know no notation. */
	if (strpbrk(l->text, "<{["))
		return DIRECTIVE_NONE;
	t = tokens_read(l, 0);
	for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
		if (strcmp(directives[i].word, t.token[0].text) != 0 ||
			(directives[i].block == DIRECTIVE_WORDS && t.count > 1))
			continue;
		found = directives[i].block;
		if (directives[i].read)
			directives[i].read(c, l, &t, errors);
	}
	tokens_free(&t);
	return found;
}

/* ---- their attributes ---- */

static void set_name(struct name *n, const struct token *t)
{
	free(n->text);
	*n = (struct name){text_dup(t->text), t->at};
}

static void view_attribute(struct compiler *c, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	struct view_def *v = &c->view[c->at_view];

	const char *name = t->token[0].text;
	char **field = strcmp(name, "prompt") == 0 ? &v->prompt : strcmp(name, "members") == 0 ? &v->members : NULL;

	if (!field && strcmp(name, "parent") != 0) {
		mistake(c, errors, t->token[0].at, "unknown attribute '%s' of a view", name);
	} else if (needs(c, l, t, 2, errors)) {
		if (!field) {
			set_name(&v->parent, &t->token[1]);
			return;
		}
		free(*field);
		*field = text_dup(l->text + t->token[1].offset);
	}
}

static void type_number(
	struct compiler *c, struct type_def *d, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	char *dots = t->count > 2 ? strstr(t->token[2].text, "..") : NULL;

	d->integer = t->count > 1 && strcmp(t->token[1].text, "integer") == 0;
	if (!d->integer) {
		if (t->count != 2 || strcmp(t->token[1].text, "slot/card/port") != 0)
			mistake(c, errors, token_spot(l, t, 1), "number is slot/card/port or integer A..B");
		return;
	}
	if (dots)
		*dots = '\0';
	if (!dots || !number_read(t->token[2].text, 0, UINT32_MAX, &d->min) ||
		!number_read(dots + 2, d->min, UINT32_MAX, &d->max))
		mistake(c, errors, token_spot(l, t, 2), "a range A..B is expected");
}

static void type_attribute(struct compiler *c, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	struct type_def *d = &c->type[c->at_type];
	const char *word = t->token[0].text;
	struct name *name = strcmp(word, "view") == 0	    ? &d->view
			    : strcmp(word, "switched") == 0 ? &d->switched
			    : strcmp(word, "sub") == 0	    ? &d->sub
			    : strcmp(word, "sub-l2") == 0   ? &d->sub_l2
							    : NULL;

	if (strcmp(word, "creatable") == 0) {
		d->creatable = true;
	} else if (strcmp(word, "number") == 0) {
		type_number(c, d, l, t, errors);
	} else if (name && needs(c, l, t, 2, errors)) {
		set_name(name, &t->token[1]);
	} else if (strcmp(word, "order") == 0 && needs(c, l, t, 2, errors)) {
		if (!number_read(t->token[1].text, 0, UINT32_MAX, &d->order))
			mistake(c, errors, t->token[1].at, "a number is expected");
	} else if (!name && strcmp(word, "order") != 0) {
		mistake(c, errors, t->token[0].at, "unknown attribute '%s' of an interface type", word);
	}
}

void directive_attribute(struct compiler *c, enum directive d, const struct source_line *l, FILE *errors)
{
	struct tokens t = tokens_read(l, 0);

	switch (d) {
	case DIRECTIVE_VIEW:
		view_attribute(c, l, &t, errors);
		break;
	case DIRECTIVE_TYPE:
		type_attribute(c, l, &t, errors);
		break;
	case DIRECTIVE_WORDS:
		if (!words_read(&c->words, l, &t))
			mistake(c, errors, t.token[0].at, "help is written WORD : text");
		break;
	case DIRECTIVE_PLAIN:
	case DIRECTIVE_NONE:
		mistake(c, errors, t.token[0].at, "this directive has no attributes");
		break;
	}
	tokens_free(&t);
}
