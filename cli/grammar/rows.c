/*
 * Parameter rows of a page: `<stratum> integer 1..15 default 8 : help`. Knows the names of types and their options,
 * not what words of a type look like.
 */
#include "cli/grammar/compiler.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct walk {
	struct compiler *c;
	FILE *errors;
	const struct tokens *t;
	size_t at;
	struct row *row;
	struct spot end;
};

static const char *peek(const struct walk *w)
{
	return w->at < w->t->count ? w->t->token[w->at].text : "";
}

static struct spot here(const struct walk *w)
{
	return w->at < w->t->count ? w->t->token[w->at].at : w->end;
}

struct row *page_row(struct page *p, const char *name)
{
	for (size_t i = 0; i < p->rows; i++)
		if (strcmp(p->row[i].name, name) == 0)
			return &p->row[i];
	return NULL;
}

static bool number(const char *s, const char *end, int64_t *value)
{
	char *stop;

	errno = 0;
	*value = strtoll(s, &stop, 10);
	return !errno && stop == end && stop > s;
}

#define VTYS "vtys"

/* A number, or `vtys` with what is added to it or taken off (`vtys-1`). */
static bool integer_bound(const struct walk *w, const char *s, const char *end, int64_t *value)
{
	size_t n = strlen(VTYS);
	int64_t more = 0;

	if (end - s < (ptrdiff_t)n || strncmp(s, VTYS, n) != 0)
		return number(s, end, value);
	s += n;
	if (s < end && ((*s != '+' && *s != '-') || !number(s, end, &more)))
		return false;
	*value = w->c->vtys + more;
	return true;
}

static bool bound_read(enum type_id type, struct word w, int64_t *value)
{
	uint32_t address;

	switch (types[type].range) {
	case RANGE_ADDRESS:
		*value = ipv4_read(w, &address) ? address : 0;
		return ipv4_read(w, &address);
	case RANGE_TIME:
		return time_value(type, w, value);
	case RANGE_INTEGER:
	case RANGE_LENGTH:
		return type == TYPE_HEX ? hex_read(w, value) : number(w.text, w.text + w.len, value);
	case RANGE_NONE:
	case RANGE_WORDS:
		break;
	}
	return false;
}

static bool range_read(struct row *r, const char *s)
{
	const char *dots = strstr(s, "..");

	if (!dots)
		return false;
	r->ranged = true;
	if (!bound_read(r->type, (struct word){s, (size_t)(dots - s)}, &r->min) ||
		!bound_read(r->type, (struct word){dots + 2, strlen(dots + 2)}, &r->max))
		r->max = r->min - 1;
	return true;
}

static void words_split(struct walk *w, const char *s)
{
	struct spot at = here(w);

	while (*s) {
		size_t n = strcspn(s, "|");
		char *word = text_cut(s, n);
		if (n)
			names_add(&w->row->words, word, at);
		else
			mistake(w->c, w->errors, at, "an enumeration is written a|b|c");
		free(word);
		s += n + (s[n] == '|');
	}
}

/* `123` or `1025..65535` */
static bool span_read(const struct walk *w, int64_t *min, int64_t *max)
{
	const char *s = peek(w), *end = s + strlen(s), *dots = strstr(s, "..");

	if (dots)
		return integer_bound(w, s, dots, min) && integer_bound(w, dots + 2, end, max);
	*max = 0;
	return number(s, end, min) && number(s, end, max);
}

/* A range as it is kept: with numbers only. */
static void span_add(struct walk *w, int64_t min, int64_t max)
{
	char text[64];

	snprintf(text, sizeof text, "%lld..%lld", (long long)min, (long long)max);
	names_add(&w->row->words, strstr(peek(w), VTYS) ? text : peek(w), here(w));
}

/* Several ranges of integers, smaller ones first: kept as words, around them the range from the first to the last. */
static void ranges_read(struct walk *w)
{
	struct row *r = w->row;
	int64_t min, max;

	for (bool first = true; span_read(w, &min, &max); first = false, w->at++) {
		if (min > max || (!first && min <= r->max))
			mistake(w->c, w->errors, here(w), "'%s' is no range A..B of this type", peek(w));
		span_add(w, min, max);
		r->min = first ? min : r->min;
		r->max = max;
		r->ranged = true;
	}
	if (r->words.count < 2)
		names_free(&r->words);
}

/* module | module keyed | module single: an enumeration whose words are known when all files are read. */
static bool modules_read(struct walk *w)
{
	if (strcmp(peek(w), "module") != 0)
		return false;
	w->at++;
	w->row->type = TYPE_ENUM;
	w->row->modules = MODULES;
	if (strcmp(peek(w), "keyed") == 0 || strcmp(peek(w), "single") == 0)
		w->row->modules = *w->t->token[w->at++].text == 'k' ? MODULES_KEYED : MODULES_SINGLE;
	return true;
}

static void type_and_range(struct walk *w)
{
	struct row *r = w->row;
	int i;

	if (modules_read(w))
		return;
	for (i = 0; i < TYPE_IDS && strcmp(types[i].name, peek(w)) != 0; i++)
		;
	if (i == TYPE_IDS) {
		mistake(w->c, w->errors, here(w), "'%s' is no parameter type", peek(w));
		i = TYPE_STRING;
	}
	r->type = (enum type_id)i;
	r->min = types[i].min;
	r->max = types[i].max;
	w->at++;
	if (types[i].range == RANGE_WORDS) {
		if (!*peek(w))
			mistake(w->c, w->errors, here(w), "an enumeration is written a|b|c");
		words_split(w, peek(w));
		w->at++;
	} else if (i == TYPE_INTEGER) {
		ranges_read(w);
		if (strstr(peek(w), "..")) {
			mistake(w->c, w->errors, here(w), "'%s' is no range A..B of this type", peek(w));
			w->at++;
		}
	} else if (types[i].range != RANGE_NONE && range_read(r, peek(w))) {
		if (r->type == TYPE_HEX ? (uint64_t)r->min > (uint64_t)r->max : r->min > r->max)
			mistake(w->c, w->errors, here(w), "'%s' is no range A..B of this type", peek(w));
		w->at++;
	}
}

/* ---- options ---- */

static const char *value(struct walk *w, const char *option)
{
	w->at++;
	if (*peek(w) && strcmp(peek(w), ":") != 0)
		return peek(w);
	mistake(w->c, w->errors, here(w), "%s needs a value", option);
	w->at--;
	return "";
}

static char *bracketed(struct walk *w)
{
	const char *s = value(w, "as");
	size_t n = strlen(s);

	if (n > 2 && s[0] == '<' && s[n - 1] == '>')
		return text_cut(s + 1, n - 2);
	if (n)
		mistake(w->c, w->errors, here(w), "a <parameter> is expected");
	return NULL;
}

static void replace(char **field, char *text)
{
	free(*field);
	*field = text;
}

static bool flag_option(struct walk *w, const char *s)
{
	enum { WORDS = 1u << TYPE_STRING | 1u << TYPE_NAME };
	static const struct {
		const char *name;
		uint32_t flag, types;
	} flags[] = {
		{"host", PARAMETER_HOST, 1u << TYPE_IPV4 | 1u << TYPE_IPV6},
		{"multicast", PARAMETER_MULTICAST, 1u << TYPE_IPV6},
		{"link-local", PARAMETER_LINK_LOCAL, 1u << TYPE_IPV6},
		{"mask", PARAMETER_MASK, 1u << TYPE_INTEGER},
		{"dotted", PARAMETER_DOTTED, 1u << TYPE_INTEGER},
		{"0x", PARAMETER_MARKED, 1u << TYPE_HEX},
		{"letter-first", PARAMETER_LETTER_FIRST, WORDS},
		{"alnum-first", PARAMETER_ALNUM_FIRST, WORDS},
		{"not-number", PARAMETER_NOT_NUMBER, WORDS},
		{"not-address", PARAMETER_NOT_ADDRESS, WORDS},
		{"quoted", PARAMETER_QUOTED, 1u << TYPE_STRING},
		{"lower", PARAMETER_LOWER, WORDS | 1u << TYPE_HEX_TEXT},
		{"upper", PARAMETER_UPPER, WORDS | 1u << TYPE_HEX_TEXT},
		{"hashed", PARAMETER_HASHED, 1u << TYPE_PASSWORD},
	};

	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
		if (strcmp(flags[i].name, s) != 0)
			continue;
		if (!(flags[i].types & 1u << w->row->type))
			mistake(w->c, w->errors, here(w), "'%s' does not go with %s", s, types[w->row->type].name);
		w->row->flags |= flags[i].flag;
		return true;
	}
	return false;
}

static void option(struct walk *w)
{
	struct row *r = w->row;
	const char *s = peek(w);

	if (flag_option(w, s)) {
		;
	} else if (strcmp(s, "default") == 0) {
		replace(&r->deflt, text_dup(value(w, s)));
		r->deflt_at = here(w);
	} else if (strcmp(s, "implied") == 0) {
		replace(&r->deflt, text_dup(value(w, s)));
		r->deflt_at = here(w);
		r->flags |= PARAMETER_IMPLIED;
	} else if (strcmp(s, "exists") == 0) {
		replace(&r->exists, text_dup(value(w, s)));
	} else if (strcmp(s, "led") == 0) {
		replace(&r->led, text_dup(value(w, s)));
	} else if (strcmp(s, "as") == 0) {
		replace(&r->as, bracketed(w));
	} else if (strcmp(s, "not") == 0) {
		const char *v = value(w, s);
		names_add(&r->refused, v, here(w));
	} else if (strcmp(s, "of") == 0) {
		replace(&r->set, text_dup(value(w, s)));
	} else if (strcmp(s, "multiple") == 0) {
		if (!number_read(value(w, s), 1, UINT32_MAX, &r->step) || r->type != TYPE_INTEGER)
			mistake(w->c, w->errors, here(w), "multiple goes with a number, of an integer");
	} else if (strcmp(s, "join") == 0) {
		const char *v = value(w, s);
		r->flags |= PARAMETER_JOIN;
		replace(&r->joint, text_dup(strcmp(v, "-") == 0 ? "" : v));
	} else {
		mistake(w->c, w->errors, here(w), "unknown option '%s' of a parameter", s);
	}
	w->at++;
}

void row_read(struct compiler *c, struct page *p, const struct source_line *l, const struct tokens *t, FILE *errors)
{
	char *s = t->token[0].text;
	size_t n = strlen(s);

	if (n < 3 || s[n - 1] != '>') {
		mistake(c, errors, t->token[0].at, "a <parameter> is expected");
		return;
	}
	char *name = text_cut(s + 1, n - 2);
	if (page_row(p, name)) {
		mistake(c, errors, t->token[0].at, "<%s> has a row before", name);
		free(name);
		return;
	}
	struct row *r = APPEND(p->row, p->rows);
	*r = (struct row){.name = name, .at = t->token[0].at, .given = true};
	struct walk w = {c, errors, t, 1, r, source_spot(l, strlen(l->text))};
	type_and_range(&w);
	while (w.at < t->count && strcmp(peek(&w), ":") != 0)
		option(&w);
	if (w.at + 1 < t->count)
		r->help = text_dup(l->text + t->token[w.at + 1].offset);
}
