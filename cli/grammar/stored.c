/*
 * What a page's lines do to the configuration: which form is stored, what an undo form removes, what tells
 * instances apart.
 */
#include "cli/grammar/compiler.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- parameters ---- */

static bool known_by_name(const char *name, enum type_id *type)
{
	static const enum type_id known[] = {TYPE_INTERFACE_NAME, TYPE_INTERFACE_TYPE, TYPE_INTERFACE_NUMBER};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(types[known[i]].name, name) == 0) {
			*type = known[i];
			return true;
		}
	return false;
}

static void use_parameter(struct compiler *c, struct page *p, const struct tree *t, FILE *errors)
{
	struct row *r = page_row(p, t->word);
	enum type_id type = TYPE_STRING;

	if (!r) {
		if (!known_by_name(t->word, &type))
			mistake(c, errors, t->at, "<%s> has no row that tells its type", t->word);
		r = APPEND(p->row, p->rows);
		*r = (struct row){.name = text_dup(t->word),
			.at = t->at,
			.type = type,
			.min = types[type].min,
			.max = types[type].max};
	}
	r->used = true;
}

static void use_parameters(struct compiler *c, struct page *p, const struct tree *t, FILE *errors)
{
	if (t->kind == TREE_PARAMETER)
		use_parameter(c, p, t, errors);
	for (size_t i = 0; i < t->children; i++)
		use_parameters(c, p, t->child[i], errors);
}

void link_parameters(struct compiler *c, struct page *p, FILE *errors)
{
	for (size_t i = 0; i < p->syntaxes; i++)
		use_parameters(c, p, p->syntax[i].tree, errors);
	for (size_t i = 0; i < p->rows; i++) {
		struct row *r = &p->row[i];
		/* A row for <interface-name> also speaks for a pair of type and number. */
		struct row *number = page_row(p, "interface-number");
		bool pair = strcmp(r->name, "interface-name") == 0 && number && number->used;
		if (!r->used && !pair && p->syntaxes)
			mistake(c, errors, r->at, "<%s> stands in no syntax line of the page", r->name);
	}
}

const char *stored_name(struct page *p, const struct row *r)
{
	const struct row *name = page_row(p, "interface-name");

	if (r->as)
		return r->as;
	if (r->type != TYPE_INTERFACE_NUMBER)
		return r->name;
	return name && name->as ? name->as : "interface-name";
}

/* ---- targets ---- */

bool run_leads(const char *prefix, const char *run)
{
	size_t n = strlen(prefix);

	return n == 0 || (strncasecmp(prefix, run, n) == 0 && (run[n] == '\0' || run[n] == ' '));
}

const char *positive_run(const struct syntax *s)
{
	if (!s->undo)
		return s->run;
	return s->run_words > 1 ? s->run + 5 : "";
}

static void find_targets(struct page *p, struct syntax *s)
{
	const char *mine = positive_run(s);
	size_t n = strlen(mine);
	char *shorter = n > 4 && strcasecmp(mine + n - 4, " all") == 0 ? text_cut(mine, n - 4) : text_dup(mine);

	for (int round = 0; round < 3 && !s->targets; round++) {
		for (size_t i = 0; i < p->syntaxes; i++) {
			struct syntax *o = &p->syntax[i];
			const char *other = positive_run(o);
			if (!o->stored || o->undo == s->undo)
				continue;
			/* The same run; else `undo acl all` for `acl <n>`, `undo acl in` for `acl { in | out }`. */
			bool found = round == 0	  ? run_leads(mine, other)
				     : round == 1 ? run_leads(shorter, other)
						  : run_leads(other, mine);
			if (found)
				*APPEND(s->target, s->targets) = (uint32_t)i;
		}
	}
	free(shorter);
}

/* ---- keys ---- */

void names_once(struct names *n, const char *name, struct spot at)
{
	for (size_t i = 0; i < n->count; i++)
		if (strcmp(n->name[i].text, name) == 0)
			return;
	names_add(n, name, at);
}

/* Is child i of a sequence a parameter that swallows the one before it (`join`)? */
static bool glued(struct page *p, const struct tree *t, size_t i)
{
	const struct row *r = t->kind == TREE_SEQUENCE && i < t->children && t->child[i]->kind == TREE_PARAMETER
				      ? page_row(p, t->child[i]->word)
				      : NULL;

	return r && r->flags & PARAMETER_JOIN;
}

void collect_names(struct page *p, const struct tree *t, bool needed_only, struct names *out)
{
	if (needed_only && ((t->kind == TREE_GROUP && t->optional) || (t->kind == TREE_REPEAT && t->min == 0)))
		return;
	if (t->kind == TREE_PARAMETER) {
		const struct row *r = page_row(p, t->word);
		if (r && (r->type != TYPE_INTERFACE_TYPE || !page_row(p, "interface-number")))
			names_once(out, stored_name(p, r), t->at);
	}
	for (size_t i = 0; i < t->children; i++)
		if (!glued(p, t, i + 1))
			collect_names(p, t->child[i], needed_only, out);
}

bool names_have(const struct names *n, const char *name)
{
	for (size_t i = 0; i < n->count; i++)
		if (strcmp(n->name[i].text, name) == 0)
			return true;
	return false;
}

/* Is `word` one of the words of the keyword run? */
static bool in_run(const char *run, const char *word)
{
	size_t n = strlen(word);

	for (const char *q = run; *q; q += strcspn(q, " "), q += strspn(q, " "))
		if (strcspn(q, " ") == n && strncmp(q, word, n) == 0)
			return true;
	return false;
}

static void keys_from_undo(struct page *p, struct syntax *s, const struct names *own)
{
	struct names needed = {0};

	for (size_t i = 0; i < p->syntaxes; i++)
		for (size_t j = 0; j < p->syntax[i].targets; j++)
			if (&p->syntax[p->syntax[i].target[j]] == s)
				collect_names(p, p->syntax[i].tree, true, &needed);
	for (size_t i = 0; i < needed.count; i++)
		if (names_have(own, needed.name[i].text))
			names_once(&s->keys, needed.name[i].text, needed.name[i].at);
	names_free(&needed);
}

static bool is_state(const struct tree *t)
{
	static const char *const state[] = {"enable", "disable", "on", "off"};

	while (t->kind == TREE_SEQUENCE && t->children == 1)
		t = t->child[0];
	for (size_t i = 0; t->kind == TREE_KEYWORD && i < sizeof state / sizeof *state; i++)
		if (strcasecmp(t->word, state[i]) == 0)
			return true;
	return false;
}

/* { enable | disable }: states of one thing. */
static bool is_switch(const struct tree *group)
{
	for (size_t i = 0; i < group->children; i++)
		if (!is_state(group->child[i]))
			return false;
	return true;
}

/* The keywords of the choices that a line cannot do without. */
static void collect_choices(const struct tree *t, bool chosen, struct names *out)
{
	bool group = t->kind == TREE_GROUP;

	if (group && (t->optional || t->any || is_switch(t)))
		return;
	if (t->kind == TREE_KEYWORD && chosen)
		names_once(out, t->word, t->at);
	for (size_t i = 0; i < t->children; i++)
		collect_choices(t->child[i], chosen || (group && t->children > 1), out);
}

/* In a part that the line cannot do without. */
static bool has_keyword(const struct tree *t, const char *word)
{
	if (t->kind == TREE_GROUP && (t->optional || t->any))
		return false;
	bool found = t->kind == TREE_KEYWORD && strcmp(t->word, word) == 0;

	for (size_t i = 0; !found && i < t->children; i++)
		found = has_keyword(t->child[i], word);
	return found;
}

/* The words of the undo form's run behind those of the positive one: `undo acl inbound` of `acl { inbound | outbound
 * }`. */
static void collect_run(const struct syntax *undo, const struct syntax *s, struct names *out)
{
	const char *mine = positive_run(undo), *theirs = positive_run(s);
	size_t n = strlen(theirs);

	if (!run_leads(theirs, mine))
		return;
	for (const char *p = mine + n + strspn(mine + n, " "); *p; p += strcspn(p, " "), p += strspn(p, " ")) {
		char *word = text_cut(p, strcspn(p, " "));
		names_once(out, word, undo->at);
		free(word);
	}
}

static void find_key_words(struct page *p, struct syntax *s)
{
	struct names needed = {0};
	bool chosen =
		true; /* by every undo form: `undo rule <rule-id>` tells that `permit` is no part of the identity */

	for (size_t i = 0; i < p->syntaxes; i++)
		for (size_t j = 0; j < p->syntax[i].targets; j++)
			if (&p->syntax[p->syntax[i].target[j]] == s) {
				size_t before = needed.count;
				collect_choices(p->syntax[i].tree, false, &needed);
				collect_run(&p->syntax[i], s, &needed);
				chosen &= needed.count > before;
			}
	for (size_t i = 0; chosen && i < needed.count; i++)
		if (has_keyword(s->tree, needed.name[i].text) && !in_run(s->run, needed.name[i].text))
			names_once(&s->key_words, needed.name[i].text, needed.name[i].at);
	names_free(&needed);
}

static void find_keys(struct page *p, struct syntax *s)
{
	struct names own = {0};

	collect_names(p, s->tree, false, &own);
	bool list = p->listed.count && names_have(&own, p->listed.name[0].text);
	s->flags |= list ? COMMAND_LIST | (p->each ? COMMAND_EACH : 0) : 0;
	if (list && !p->key_given) {
		/* one list in a view */
	} else if (p->key_all) {
		s->flags |= COMMAND_KEY_FREE;
	} else if (p->key_given) {
		for (size_t i = 0; i < p->keys.count; i++) {
			const struct row *r = page_row(p, p->keys.name[i].text);
			const char *name = r ? stored_name(p, r) : p->keys.name[i].text;
			if (names_have(&own, name))
				names_once(&s->keys, name, p->keys.name[i].at);
		}
	} else {
		keys_from_undo(p, s, &own);
		find_key_words(p, s);
	}
	names_free(&own);
}

static void check_keys(struct compiler *c, struct page *p, FILE *errors)
{
	if (p->numbered && !page_row(p, p->numbered))
		mistake(c, errors, p->numbered_at, "<%s> is no parameter of the page", p->numbered);
	for (size_t i = 0; i < p->listed.count; i++)
		if (!page_row(p, p->listed.name[i].text))
			mistake(c, errors, p->listed.name[i].at, "<%s> is no parameter of the page",
				p->listed.name[i].text);
	for (size_t i = 0; i < p->keys.count; i++) {
		const struct row *r = page_row(p, p->keys.name[i].text);
		bool stored = false;
		for (size_t j = 0; !r && j < p->rows; j++)
			stored |= strcmp(stored_name(p, &p->row[j]), p->keys.name[i].text) == 0;
		if (!r && !stored)
			mistake(c, errors, p->keys.name[i].at, "<%s> is no parameter of the page",
				p->keys.name[i].text);
	}
}

/* ---- pages ---- */

static bool page_has(const struct page *p, bool undo)
{
	for (size_t i = 0; i < p->syntaxes; i++)
		if (p->syntax[i].undo == undo)
			return true;
	return false;
}

/* docs/command-files.md: no handler, or an undo form, or it opens a view below the system view. */
static bool is_config(const struct page *p, const struct syntax *s)
{
	bool display = run_leads("display", s->run);
	bool deep = p->enters.text && strcmp(p->enters.text, "system") != 0 && strcmp(p->enters.text, "user") != 0;

	if (p->unstored || display)
		return false;
	return !p->handler || page_has(p, true) || deep;
}

static void set_flags(struct page *p, struct syntax *s)
{
	bool config = is_config(p, s);

	bool clears = p->undoes.count && !page_has(p, true); /* all its lines remove, whatever word they begin with */

	s->stored = config && s->undo == p->negative && !clears;
	s->flags |= config ? COMMAND_CONFIG : 0;
	s->flags |= (s->undo || clears) && !s->stored ? COMMAND_UNDO : 0;
	s->flags |= p->negative ? COMMAND_NEGATIVE : 0;
	s->flags |= p->checked ? COMMAND_CHECKED : 0;
	s->flags |= p->singleton ? COMMAND_SINGLETON : 0;
	s->flags |= p->transient ? COMMAND_TRANSIENT : 0;
	s->flags |= p->filters || run_leads("display", s->run) ? COMMAND_FILTERS : 0;
	s->flags |= p->hidden ? COMMAND_HIDDEN : 0;
	s->flags |= p->apart ? COMMAND_APART : 0;
	s->flags |= p->sparse ? COMMAND_SPARSE : 0;
	s->flags |= p->enclosed ? COMMAND_ENCLOSED : 0;
}

/* `port link-type access`, `port link-type trunk`: where one undo form without values removes all lines of a page that
 * differ in keywords only behind it, they are states of one thing. */
static void find_item(struct page *p)
{
	const struct syntax *undo = NULL;
	size_t undos = 0, removed = 0;

	for (size_t i = 0; i < p->syntaxes; i++)
		if (!p->syntax[i].stored && p->syntax[i].targets) {
			undo = &p->syntax[i];
			undos++;
		}
	if (p->item || p->key_given || p->negative || undos != 1 || !undo->undo)
		return;
	size_t n = strlen(undo->run);
	bool bare = undo->tree->children == undo->run_words && (n < 4 || strcasecmp(undo->run + n - 4, " all") != 0);
	for (size_t i = 0; i < p->syntaxes; i++)
		removed += p->syntax[i].stored;
	if (bare && !p->enters.text && removed > 1 && removed == undo->targets)
		p->item = text_dup(positive_run(undo));
}

void link_stored(struct compiler *c, struct page *p, FILE *errors)
{
	check_keys(c, p, errors);
	for (size_t i = 0; i < p->syntaxes; i++)
		set_flags(p, &p->syntax[i]);
	for (size_t i = 0; i < p->syntaxes; i++) {
		struct syntax *s = &p->syntax[i];
		if (s->stored || !(s->flags & COMMAND_CONFIG))
			continue;
		find_targets(p, s);
		if (!s->targets && !p->undoes.count && page_has(p, !s->undo))
			mistake(c, errors, s->at, "no line of the page begins with '%s', so this removes nothing",
				positive_run(s));
	}
	for (size_t i = 0; i < p->syntaxes; i++)
		if (p->syntax[i].stored)
			find_keys(p, &p->syntax[i]);
	find_item(p);
	if (p->negative && !page_has(p, true))
		mistake(c, errors, p->at, "a negative page needs its undo form");
}
