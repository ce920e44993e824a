/*
 * The output filters themselves. A pattern is the rest of the line up to the next ` | `, blanks included, so that
 * alternations (`Directory|Files`) can be written.
 */
#include "cli/filter.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define PATTERN_MAX 255
#define REPETITION_MAX 1000

const struct filter_word filter_words[] = {
	{"begin", "Begin with the line that matches"},
	{"count", "Count the lines"},
	{"exclude", "Exclude the lines that match"},
	{"ignore-case", "Ignore the case of the pattern that follows"},
	{"include", "Include the lines that match"},
	{"no-more", "Display without pauses"},
	{"section", "Treat blocks of the configuration like lines"},
	{NULL, NULL},
};

/* ---- patterns ---- */

/* The product of all upper bounds of repetitions: what a{255}b{255} or (a{255}){255} may cost. */
static long repetition_cost(const char *p)
{
	long cost = 1;

	for (; *p && cost <= REPETITION_MAX; p++) {
		if (*p == '\\' && p[1])
			p++;
		else if (*p == '{') {
			char *end;
			long low = strtol(p + 1, &end, 10), high = low;
			if (*end == ',' && isdigit((unsigned char)end[1]))
				high = strtol(end + 1, &end, 10);
			if (low > REPETITION_MAX || high > REPETITION_MAX)
				return high > low ? high : low;
			cost *= high > 1 ? high : 1;
		}
	}
	return cost;
}

static bool has_back_reference(const char *p)
{
	for (; *p; p++) {
		if (*p != '\\')
			continue;
		if (isdigit((unsigned char)*++p))
			return true;
		if (!*p)
			return false;
	}
	return false;
}

/* ---- the device's dialect ---- */

struct translation {
	char text[2 * PATTERN_MAX + 4];
	size_t len;
	int open;   /* groups not closed yet */
	bool start; /* of the pattern or of a branch: nothing stands there to be repeated */
};

static void put(struct translation *t, const char *p, size_t n)
{
	memcpy(t->text + t->len, p, n);
	t->len += n;
	t->start = false;
}

static void put_literal(struct translation *t, char c)
{
	if (strchr("\\^$*+?.()|[{", c))
		put(t, "\\", 1);
	put(t, &c, 1);
}

/* Characters of a `[...]`; 0 if it is not closed. */
static size_t set_length(const char *p)
{
	size_t n = 1 + (p[1] == '^');

	n += p[n] == ']';
	n += strcspn(p + n, "]");
	return p[n] ? n + 1 : 0;
}

/* Characters of a `{m}`, `{m,}` or `{m,n}`; 0 if it is none. */
static size_t repetition_length(const char *p)
{
	size_t n = 1 + strspn(p + 1, "0123456789");

	if (n == 1)
		return 0;
	if (p[n] == ',')
		n += 1 + strspn(p + n + 1, "0123456789");
	return p[n] == '}' ? n + 1 : 0;
}

static bool ends_branch(const struct translation *t, const char *p)
{
	return !*p || *p == '|' || (*p == ')' && t->open);
}

/* Takes what stands at p; returns how much it was. What the device takes literally at such a place is escaped. */
static size_t translate_one(struct translation *t, const char *p)
{
	size_t n = *p == '[' ? set_length(p) : *p == '{' ? repetition_length(p) : 0;

	if (*p == '\\' && p[1]) {
		put_literal(t, p[1]);
		return 2;
	}
	if (n && !(*p == '{' && t->start)) {
		put(t, p, n);
		return n;
	}
	bool literal = (strchr("*+?{", *p) && (t->start || *p == '{')) || (*p == '^' && !t->start) ||
		       (*p == '$' && !ends_branch(t, p + 1)) || (*p == ')' && !t->open);
	bool start = !literal && strchr("(|^", *p);
	if (literal)
		put_literal(t, *p);
	else
		put(t, p, 1);
	t->open += literal ? 0 : *p == '(' ? 1 : *p == ')' ? -1 : 0;
	t->start = start;
	return 1;
}

int filter_compile(regex_t *re, const char *pattern, bool ignore_case)
{
	struct translation t = {.start = true};

	if (strlen(pattern) > PATTERN_MAX || repetition_cost(pattern) > REPETITION_MAX || has_back_reference(pattern))
		return -1;
	for (const char *p = pattern; *p;)
		p += translate_one(&t, p);
	t.text[t.len] = '\0';
	return regcomp(re, t.text, REG_EXTENDED | REG_NOSUB | (ignore_case ? REG_ICASE : 0)) == 0 ? 0 : -1;
}

/* ---- reading ---- */

/* Filter words are abbreviated like any keyword; "in" is enough for include, "i" is taken for it as well. */
static const char *filter_name(const char *word, size_t len, enum match_status *why)
{
	const char *found = NULL;

	*why = MATCH_UNRECOGNIZED;
	if (len == 1 && tolower((unsigned char)*word) == 'i')
		return "include";
	for (const struct filter_word *w = filter_words; w->name; w++) {
		if (strncasecmp(w->name, word, len) != 0)
			continue;
		if (strlen(w->name) == len)
			return w->name;
		*why = found ? MATCH_AMBIGUOUS : MATCH_OK;
		found = w->name;
	}
	return *why == MATCH_OK ? found : NULL;
}

/* End of a pattern: the end of the line, or a bar with a blank before it. */
static const char *pattern_end(const char *p)
{
	const char *start = p;

	for (; *p; p++)
		if (*p == '|' && p > start && p[-1] == ' ')
			break;
	return p;
}

static const char *skip_blanks(const char *p)
{
	while (*p == ' ')
		p++;
	return p;
}

static bool takes_pattern(const char *name)
{
	return strcmp(name, "begin") == 0 || strcmp(name, "exclude") == 0 || strcmp(name, "include") == 0;
}

static enum match_status add_filter(struct session *s, const struct output_filter *f, const char *p, const char *end)
{
	regex_t re;

	if (s->filters == SESSION_FILTERS)
		return MATCH_TOO_MANY;
	while (end && end > p && end[-1] == ' ')
		end--;
	if (f->pattern && end == p)
		return MATCH_INCOMPLETE;
	struct output_filter *new = &s->filter[s->filters];
	*new = *f;
	new->pattern = f->pattern ? strndup(p, (size_t)(end - p)) : NULL;
	if (f->pattern && !new->pattern)
		abort();
	s->filters++; /* from here filters_clear frees it */
	if (!new->pattern)
		return MATCH_OK;
	if (filter_compile(&re, new->pattern, new->ignore_case) < 0)
		return MATCH_WRONG;
	regfree(&re);
	return MATCH_OK;
}

struct modifiers {
	bool section, ignore_case, count, no_more;
};

static bool *modifier(struct modifiers *m, const char *name)
{
	if (strcmp(name, "section") == 0)
		return &m->section;
	if (strcmp(name, "ignore-case") == 0)
		return &m->ignore_case;
	return strcmp(name, "count") == 0 ? &m->count : &m->no_more;
}

/* `count` and `no-more` act behind the pattern that follows them, or alone. */
static enum match_status add_modifiers(struct session *s, const struct modifiers *m)
{
	enum match_status status = MATCH_OK;

	if (m->count)
		status = add_filter(s, &(struct output_filter){.name = "count"}, NULL, NULL);
	if (m->no_more && status == MATCH_OK)
		status = add_filter(s, &(struct output_filter){.name = "no-more"}, NULL, NULL);
	return status;
}

static enum match_status read_pattern(struct session *s, const char *name, const struct modifiers *m, const char **p)
{
	const char *pattern = skip_blanks(*p), *end = pattern_end(pattern);
	struct output_filter f = {
		.name = m->section ? "section" : name,
		.pattern = (char *)pattern, /* says that there is one; add_filter copies it */
		.sense = *name,
		.ignore_case = m->ignore_case,
	};
	enum match_status status = add_filter(s, &f, pattern, end);

	*p = status == MATCH_OK ? end : pattern;
	return status == MATCH_OK ? add_modifiers(s, m) : status;
}

/* One filter with its modifiers: [ section | ignore-case | count | no-more ] * [ { include | exclude | begin } PATTERN
 * ]. *p is left at the bar behind it, or at the end, or on failure at the word at fault. */
static enum match_status read_filter(struct session *s, const char **p)
{
	struct modifiers m = {false, false, false, false};
	enum match_status why;
	bool any = false;

	for (;; any = true) {
		*p = skip_blanks(*p);
		size_t len = strcspn(*p, " |");
		if (len == 0)
			return any && !m.section && !m.ignore_case ? add_modifiers(s, &m) : MATCH_INCOMPLETE;
		const char *name = filter_name(*p, len, &why);
		if (!name)
			return any && why == MATCH_UNRECOGNIZED ? MATCH_TOO_MANY : why;
		if (takes_pattern(name)) {
			*p += len;
			return read_pattern(s, name, &m, p);
		}
		if (*modifier(&m, name))
			return MATCH_TOO_MANY;
		*modifier(&m, name) = true;
		*p += len;
	}
}

enum filter_place filter_place(const char *text)
{
	enum filter_place place = FILTER_WORD;
	enum match_status why;
	size_t len;

	for (;; text += len) {
		text = skip_blanks(text);
		len = strcspn(text, " ");
		if (!text[len])
			return place;
		const char *name = filter_name(text, len, &why);
		if (name && takes_pattern(name))
			break;
		if (name && (strcmp(name, "count") == 0 || strcmp(name, "no-more") == 0))
			place = FILTER_MORE;
	}
	text = skip_blanks(text + len);
	return *text && text[strlen(text) - 1] == ' ' ? FILTER_BEHIND : FILTER_PATTERN;
}

enum match_status filters_read(struct session *s, const char *text, unsigned *at)
{
	const char *p = text;
	enum match_status status;

	do {
		status = read_filter(s, &p);
		*at = (unsigned)(p - text);
	} while (status == MATCH_OK && *p++ == '|');
	return status;
}

void filters_clear(struct session *s)
{
	for (size_t i = 0; i < s->filters; i++)
		free(s->filter[i].pattern);
	s->filters = 0;
}

/* ---- filtering ---- */

struct filter {
	const struct output_filter *what;
	regex_t re;
	bool started;  /* `begin`: the line has come */
	bool emitting; /* lines that this filter held back are on their way */
	bool matched;  /* a line of the block held back matches */
	unsigned long count;
	char **held;
	size_t holds, size;
};

struct filter *filter_new(const struct output_filter *what)
{
	struct filter *f = calloc(1, sizeof *f);

	if (!f)
		abort();
	f->what = what;
	if (what->pattern && filter_compile(&f->re, what->pattern, what->ignore_case) < 0)
		abort(); /* filters_read has tried it */
	return f;
}

static void forget_block(struct filter *f)
{
	for (size_t i = 0; i < f->holds; i++)
		free(f->held[i]);
	f->holds = 0;
	f->matched = false;
}

void filter_free(struct filter *f)
{
	if (!f)
		return;
	forget_block(f);
	free(f->held);
	if (f->what->pattern)
		regfree(&f->re);
	free(f);
}

/* Is a line (or block) wanted whose match came out as `found`? */
static bool wanted(struct filter *f, char sense, bool found)
{
	if (sense == 'b')
		return f->started |= found;
	return sense == 'e' ? !found : found;
}

static void end_block(struct filter *f, filter_emit *emit, void *ctx)
{
	f->emitting = true;
	if (f->holds > 0 && wanted(f, f->what->sense, f->matched))
		for (size_t i = 0; i < f->holds; i++)
			emit(ctx, f->held[i]);
	f->emitting = false;
	forget_block(f);
}

/* A block is a line without indentation and the indented ones below it; `#` lines only part blocks. The line is copied
 * first: emitting others may end the life of the caller's. */
static void hold(struct filter *f, const char *line, bool found, filter_emit *emit, void *ctx)
{
	char *copy = strdup(line);

	if (!copy)
		abort();
	if (*copy != ' ')
		end_block(f, emit, ctx);
	if (*copy == '#') {
		free(copy);
		return;
	}
	if (f->holds == f->size) {
		f->size = f->size * 2 + 16;
		f->held = realloc(f->held, f->size * sizeof *f->held);
		if (!f->held)
			abort();
	}
	f->held[f->holds++] = copy;
	f->matched |= found;
}

bool filter_line(struct filter *f, const char *line, filter_emit *emit, void *ctx)
{
	if (f->emitting)
		return true;
	f->count++;
	if (!f->what->pattern)
		return strcmp(f->what->name, "count") != 0;
	bool found = regexec(&f->re, line, 0, NULL, 0) == 0;
	if (strcmp(f->what->name, "section") != 0)
		return wanted(f, f->what->sense, found);
	hold(f, line, found, emit, ctx);
	return false;
}

void filter_end(struct filter *f, filter_emit *emit, void *ctx)
{
	char total[64];

	if (strcmp(f->what->name, "section") == 0)
		end_block(f, emit, ctx);
	if (strcmp(f->what->name, "count") != 0)
		return;
	snprintf(total, sizeof total, "Total lines: %lu.", f->count);
	f->emitting = true;
	emit(ctx, total);
}
