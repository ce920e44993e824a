/*
 * One syntax line in the vendor's notation -> a tree. Knows keywords, parameters, groups, repetitions and joints;
 * knows nothing of types, views or code.
 */
#include "cli/grammar/compiler.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define DEPTH 32

struct reader {
	struct compiler *c;
	FILE *errors;
	struct tokens tokens;
	size_t at;
	int depth;
	bool failed; /* one mistake a line: what follows it is guesswork */
	struct spot end;
};

static struct tree *tree_new(enum tree_kind kind, struct spot at)
{
	struct tree *t = calloc(1, sizeof *t);

	if (!t)
		abort();
	t->kind = kind;
	t->at = at;
	return t;
}

void tree_free(struct tree *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < t->children; i++)
		tree_free(t->child[i]);
	free(t->child);
	free(t->word);
	free(t->joint);
	free(t);
}

static void add(struct tree *t, struct tree *child)
{
	if (child)
		*APPEND(t->child, t->children) = child;
}

static const char *peek(const struct reader *r)
{
	return r->at < r->tokens.count ? r->tokens.token[r->at].text : "";
}

static struct spot here(const struct reader *r)
{
	return r->at < r->tokens.count ? r->tokens.token[r->at].at : r->end;
}

static bool is(const struct reader *r, const char *word)
{
	return strcmp(peek(r), word) == 0;
}

static void fail(struct reader *r, const char *what)
{
	if (!r->failed)
		mistake(r->c, r->errors, here(r), "%s", what);
	r->failed = true;
}

static struct tree *sequence(struct reader *r);

/* "<name>": letters, digits and the few signs that names have. Returns its length with brackets, 0 if it is none. */
static size_t parameter_length(const char *s)
{
	size_t n = 1;

	if (s[0] != '<')
		return 0;
	while (isalnum((unsigned char)s[n]) || (s[n] && strchr("-_./:+", s[n])))
		n++;
	return n > 1 && s[n] == '>' ? n + 1 : 0;
}

/* `<a>.<b>` in one token: the second is glued to the first. */
static struct tree *parameter(struct reader *r, const char *s)
{
	size_t n = parameter_length(s);
	struct tree *t;

	if (!n) {
		fail(r, "this is no parameter: <name> is expected");
		return NULL;
	}
	t = tree_new(TREE_PARAMETER, here(r));
	t->word = text_cut(s + 1, n - 2);
	s += n;
	if (!*s)
		return t;
	n = strcspn(s, "<");
	t->joint = text_cut(s, n);
	if (!n || !s[n])
		fail(r, "a parameter is expected behind what joins it");
	else
		add(t, parameter(r, s + n));
	return t;
}

static bool keyword_valid(const char *s)
{
	for (; *s; s++)
		if (*s <= ' ' || *s > '~' || strchr("{}[]|<>*&\"", *s))
			return false;
	return true;
}

static struct tree *keyword(struct reader *r, const char *s)
{
	if (!keyword_valid(s)) {
		fail(r, "a keyword may not hold any of { } [ ] | < > * & \"");
		return NULL;
	}
	struct tree *t = tree_new(TREE_KEYWORD, here(r));
	t->word = text_dup(s);
	return t;
}

static struct tree *group(struct reader *r, bool optional)
{
	struct tree *t = tree_new(TREE_GROUP, here(r));
	const char *close = optional ? "]" : "}";

	t->optional = optional;
	if (++r->depth > DEPTH)
		fail(r, "groups are nested too deep");
	do {
		r->at++;
		struct tree *s = r->failed ? NULL : sequence(r);
		if (s && !s->children)
			fail(r, "something is expected here");
		add(t, s);
	} while (!r->failed && is(r, "|"));
	if (!r->failed && !is(r, close))
		fail(r, optional ? "] is expected here" : "} is expected here");
	r->depth--;
	r->at++;
	if (is(r, "*")) {
		t->any = true;
		r->at++;
	}
	return t;
}

/* &<1-8> */
static bool repetition(const char *s, uint32_t *min, uint32_t *max)
{
	char end;

	return sscanf(s, "&<%u-%u%c", min, max, &end) == 3 && end == '>' && !strchr(s, '>')[1] && *max >= 1 &&
	       *min <= *max && *max <= 4096;
}

static struct tree *repeated(struct reader *r, struct tree *t)
{
	struct tree *outer;

	if (!t || peek(r)[0] != '&')
		return t;
	outer = tree_new(TREE_REPEAT, here(r));
	add(outer, t);
	if (!repetition(peek(r), &outer->min, &outer->max))
		fail(r, "a repetition is written &<1-8>");
	if (t->kind == TREE_KEYWORD)
		fail(r, "a repetition stands behind a parameter or a group");
	if (t->kind == TREE_GROUP && t->optional) {
		t->optional = false;
		outer->min = 0;
	}
	r->at++;
	return outer;
}

/* `.` or `/` with a parameter behind it, as a token of its own: glued to the parameter before it. */
static bool joined(struct reader *r, struct tree *before)
{
	const char *s = peek(r);
	size_t n = strspn(s, "./");

	if (!n || s[n] != '<' || !before || before->kind != TREE_PARAMETER)
		return false;
	while (before->children)
		before = before->child[0];
	before->joint = text_cut(s, n);
	add(before, parameter(r, s + n));
	r->at++;
	return true;
}

static struct tree *item(struct reader *r)
{
	const char *s = peek(r);
	struct tree *t;

	if (is(r, "{") || is(r, "["))
		return repeated(r, group(r, is(r, "[")));
	if (is(r, "*") || s[0] == '&') {
		fail(r, "this stands behind a group only");
		return NULL;
	}
	t = s[0] == '<' ? parameter(r, s) : keyword(r, s);
	r->at++;
	return repeated(r, t);
}

static struct tree *sequence(struct reader *r)
{
	struct tree *t = tree_new(TREE_SEQUENCE, here(r));

	while (!r->failed && r->at < r->tokens.count && !is(r, "|") && !is(r, "}") && !is(r, "]"))
		if (!joined(r, t->children ? t->child[t->children - 1] : NULL))
			add(t, item(r));
	return t;
}

struct tree *notation_read(struct compiler *c, const struct source_line *l, FILE *errors)
{
	struct reader r = {
		.c = c, .errors = errors, .tokens = tokens_read(l, 0), .end = source_spot(l, strlen(l->text))};
	struct tree *t = sequence(&r);

	if (r.at < r.tokens.count)
		fail(&r, "this closes or divides a group that was not opened");
	tokens_free(&r.tokens);
	if (!r.failed)
		return t;
	tree_free(t);
	return NULL;
}
