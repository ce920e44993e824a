/*
 * What may come next: the lists behind `?` and TAB. Walks the words before with the machine, then looks at where its
 * threads stand. Knows nothing of how the lists are laid out on a screen.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/grammar/machine.h"

struct listing {
	const struct machine *m;
	struct help *h;
	struct word partial;
	bool completing; /* only what TAB can fill in */
	uint32_t *slot;	 /* hash table of items + 1: hundreds may be listed, each once */
	size_t slots;
};

static char *dup(const char *s)
{
	char *copy = strdup(s ? s : "");

	if (!copy)
		abort();
	return copy;
}

static uint32_t *slot_of(const struct listing *l, const char *token, bool keyword)
{
	uint32_t h = keyword ? 2166136261u : 0;

	for (const char *s = token; *s; s++)
		h = (h ^ (uint32_t)(*s | 0x20)) * 16777619u;
	for (;; h++) {
		uint32_t *slot = &l->slot[h & (l->slots - 1)];
		const struct help_item *known = *slot ? &l->h->items[*slot - 1] : NULL;
		if (!known || (known->keyword == keyword && strcasecmp(known->token, token) == 0))
			return slot;
	}
}

/* Room for one more, with half of the slots free. */
static void make_room(struct listing *l)
{
	struct help *h = l->h;

	if (h->count & (h->count - 1))
		return;
	size_t room = h->count ? 2 * h->count : 1;
	h->items = realloc(h->items, room * sizeof *h->items);
	free(l->slot);
	l->slots = 2 * room;
	l->slot = calloc(l->slots, sizeof *l->slot);
	if (!h->items || !l->slot)
		abort();
	for (size_t i = 0; i < h->count; i++)
		*slot_of(l, h->items[i].token, h->items[i].keyword) = (uint32_t)i + 1;
}

static void add(struct listing *l, const char *token, const char *text, bool keyword)
{
	struct help *h = l->h;

	make_room(l);
	uint32_t *slot = slot_of(l, token, keyword);
	if (*slot)
		return;
	h->items[h->count++] = (struct help_item){dup(token), dup(text), keyword};
	*slot = (uint32_t)h->count;
}

static void add_keyword(struct listing *l, const char *word, const char *text)
{
	if (keyword_fit(word, l->partial) != FIT_NONE)
		add(l, word, text, true);
}

static bool hidden(const struct machine *m, uint32_t command)
{
	return command_row(m->im, command)->flags & COMMAND_HIDDEN;
}

/* ---- what a thread may take ---- */

static void list_types(struct listing *l)
{
	const struct image *im = l->m->im;
	char text[128];

	for (uint32_t i = 0; i < im->table[TABLE_TYPES].count; i++) {
		const char *name = image_string(im, type_row(im, i)->name);
		snprintf(text, sizeof text, "%s interface", name);
		add_keyword(l, name, text);
	}
}

static void number_token(const struct listing *l, struct word type, char *token, size_t len)
{
	int i = interface_type_find(l->m->im, type);

	if (i < 0)
		return;
	const struct image_type *t = type_row(l->m->im, (uint32_t)i);
	if (strcmp(image_string(l->m->im, t->numbers), "integer") == 0)
		snprintf(token, len, "INTEGER<%u-%u>", t->min, t->max);
}

static void list_enum(struct listing *l, const struct image_parameter *p)
{
	const struct image *im = l->m->im;

	for (uint32_t i = 0; i < p->words.count; i++)
		add_keyword(l, image_string(im, image_list(im, p->words.first + i)),
			image_string(im, image_list(im, p->texts.first + i)));
}

/* The forms of parameters that are glued together, with what is between them. */
static void glued_token(const struct listing *l, const struct thread *t, char *token, size_t len)
{
	const struct image *im = l->m->im;
	uint32_t rows = parameter_rows(im, t->pc);
	size_t n = 0;

	for (uint32_t i = 0; i < rows && n < len; i++) {
		const struct image_parameter *p = parameter_row(im, code_row(im, t->pc + i)->a);
		type_token(im, p, token + n, len - n);
		n = strlen(token);
		if (i + 1 < rows)
			n += (size_t)snprintf(token + n, len - n, "%s", image_string(im, p->joint));
	}
}

static bool glued_begins(const struct listing *l, const struct thread *t, const struct image_parameter *p)
{
	const char *joint = p->flags & PARAMETER_JOINED ? image_string(l->m->im, p->joint) : NULL;
	struct word w = l->partial;

	for (size_t i = 0; joint && i < w.len; i++)
		if (strncmp(w.text + i, joint, strlen(joint)) == 0)
			return type_begins(parameter_row(l->m->im, code_row(l->m->im, t->pc + 1)->a),
				(struct word){w.text + i + strlen(joint),
					w.len > i + strlen(joint) ? w.len - i - strlen(joint) : 0});
	return type_begins(p, w);
}

static void list_parameter(struct listing *l, const struct thread *t)
{
	const struct image *im = l->m->im;
	const struct image_parameter *p = parameter_row(im, code_row(im, t->pc)->a);
	const char *help = image_string(im, p->help);
	char token[256];

	if (p->type == TYPE_INTERFACE_NAME || p->type == TYPE_INTERFACE_TYPE) {
		list_types(l);
		return;
	}
	if (p->type == TYPE_ENUM)
		list_enum(l, p);
	if (p->type == TYPE_ENUM || l->completing || !glued_begins(l, t, p))
		return;
	glued_token(l, t, token, sizeof token);
	number_token(l, pair_before(l->m, t->step, t->pc), token, sizeof token);
	add(l, token, help, false);
	if (type_other_token(p))
		add(l, type_other_token(p), help, false);
}

static bool listed(const struct machine *m, const struct image_node *n)
{
	bool shown = false;

	if (!node_visible(m, n))
		return false;
	for (uint32_t i = 0; !shown && i < n->subtree.count; i++) {
		uint32_t id = image_list(m->im, n->subtree.first + i);
		shown = !hidden(m, id) && command_visible(m, id);
	}
	return shown;
}

static void list_nodes(struct listing *l, const struct image_node *n)
{
	struct span s = node_children(l->m->im, n, l->partial);

	for (uint32_t i = s.first; i < s.first + s.count; i++) {
		const struct image_node *child = node_row(l->m->im, i);
		if (listed(l->m, child))
			add_keyword(l, image_string(l->m->im, child->word), image_string(l->m->im, child->help));
	}
}

static void list_thread(struct listing *l, const struct thread *t)
{
	if (t->pc & NODE) {
		list_nodes(l, node_row(l->m->im, t->pc & ~NODE));
		return;
	}
	if (hidden(l->m, t->command))
		return;
	const struct image_code *k = code_row(l->m->im, t->pc);
	if (k->op == OP_KEYWORD)
		add_keyword(l, image_string(l->m->im, k->a), image_string(l->m->im, k->b));
	else if (k->op == OP_PARAMETER)
		list_parameter(l, t);
	else if (k->op == OP_ACCEPT && !l->partial.len && !l->completing)
		add(l, "<cr>", "", false);
}

/* ---- the lists ---- */

static int group_of(const struct help_item *i)
{
	return i->keyword ? 1 : strcmp(i->token, "<cr>") == 0 ? 2 : 0;
}

static int by_place(const void *a, const void *b)
{
	const struct help_item *x = a, *y = b;

	if (group_of(x) != group_of(y))
		return group_of(x) - group_of(y);
	int order = strcasecmp(x->token, y->token);
	return order ? order : strcmp(x->token, y->token);
}

/* A text goes on word by word, and may end at any. */
static void list_text(struct listing *l)
{
	const struct machine *m = l->m;
	const struct image_parameter *p = parameter_row(m->im, code_row(m->im, m->step[m->text_step].what)->a);
	char token[256];

	if (l->completing)
		return;
	type_token(m->im, p, token, sizeof token);
	if ((int64_t)(m->line + m->end - m->word[m->step[m->text_step].word].text) + !l->partial.len < p->max)
		add(l, token, image_string(m->im, p->help), false);
	if (!l->partial.len)
		add(l, "<cr>", "", false);
}

static void list_all(struct listing *l)
{
	const struct threads *t = l->m->now;

	for (size_t i = 0; i < t->count; i++)
		list_thread(l, &t->thread[i]);
	if (!t->count && l->m->text_step != NONE)
		list_text(l);
	if (l->h->count)
		qsort(l->h->items, l->h->count, sizeof *l->h->items, by_place);
}

static bool parameter_expected(const struct machine *m)
{
	for (size_t i = 0; i < m->now->count; i++)
		if (!(m->now->thread[i].pc & NODE) && code_row(m->im, m->now->thread[i].pc)->op == OP_PARAMETER)
			return true;
	return false;
}

static void list_help(struct machine *m, bool completing, struct help *h)
{
	struct listing l = {.m = m, .h = h, .completing = completing};
	size_t words = m->words;

	if (words && !m->blank) {
		l.partial = m->word[words - 1];
		words--;
	}
	if (!l.partial.text)
		l.partial.text = "";
	h->status = machine_run(m, words, &h->at);
	uint32_t other = h->status == MATCH_OK && m->now->count ? machine_ambiguous(m, m->now->thread[0].class) : NONE;
	if (other != NONE) {
		h->status = MATCH_AMBIGUOUS;
		h->at = word_offset(m, other);
	}
	if (h->status != MATCH_OK)
		return;
	list_all(&l);
	free(l.slot);
	if (h->count || completing)
		return;
	h->status = parameter_expected(m) ? MATCH_WRONG : MATCH_UNRECOGNIZED;
	h->at = l.partial.len ? word_offset(m, (uint32_t)words) : (uint32_t)m->end;
}

static void start(const struct image *im, const struct grammar_env *env, view_id v, const char *text, bool completing,
	struct help *h)
{
	struct machine m;

	assert(v >= 0 && v < image_view_count(im));
	*h = (struct help){.status = MATCH_OK};
	enum match_status s = machine_start(&m, im, env, v, text, &h->at);
	if (strnlen(text, LINE_LIMIT + 1) > LINE_LIMIT) {
		h->status = MATCH_TOO_MANY;
		h->at = LINE_LIMIT;
	} else if (s == MATCH_EMPTY && m.words) {
		h->status = s; /* a comment */
	} else {
		list_help(&m, completing, h);
	}
}

void grammar_help(const struct image *im, const struct grammar_env *env, view_id v, const char *text, struct help *h)
{
	start(im, env, v, text, false, h);
}

void grammar_complete(
	const struct image *im, const struct grammar_env *env, view_id v, const char *text, struct help *h)
{
	start(im, env, v, text, true, h);
}

void help_clear(struct help *h)
{
	for (size_t i = 0; i < h->count; i++) {
		free(h->items[i].token);
		free(h->items[i].text);
	}
	free(h->items);
	*h = (struct help){0};
}
