/*
 * The machine: threads of possible readings of a line, moved on word by word, equal ones merged. Work is bounded by
 * the number of threads and of instructions between two words, whatever the line is. Knows nothing of values.
 */
#include "cli/grammar/machine.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* ---- words ---- */

static size_t word_length(const char *s)
{
	const char *quote = s[0] == '"' ? strchr(s + 1, '"') : NULL;

	if (quote && (quote[1] == ' ' || quote[1] == '\0'))
		return (size_t)(quote + 1 - s);
	return strcspn(s, " ");
}

static void split(struct machine *m)
{
	const char *s = m->line;

	m->words = 0;
	for (s += strspn(s, " "); *s && m->words <= MATCH_VALUES; s += strspn(s, " ")) {
		size_t n = word_length(s);
		m->word[m->words++] = (struct word){s, n};
		s += n;
	}
}

uint32_t word_offset(const struct machine *m, uint32_t word)
{
	return (uint32_t)(m->word[word].text - m->line);
}

/* ---- one word ---- */

/* No locale is asked: keywords are ASCII, and this is called some hundred times a line. */
static int lower(char c)
{
	unsigned char u = (unsigned char)c;

	return u >= 'A' && u <= 'Z' ? u + ('a' - 'A') : u;
}

/* Order of the keyword's beginning and the word, without regard to case; 0 = the keyword begins with the word. */
static int compare_beginning(const char *keyword, struct word w)
{
	for (size_t i = 0; i < w.len; i++) {
		int difference = lower(keyword[i]) - lower(w.text[i]);
		if (difference || !keyword[i])
			return difference;
	}
	return 0;
}

enum fit keyword_fit(const char *keyword, struct word w)
{
	if (compare_beginning(keyword, w) != 0)
		return FIT_NONE;
	return keyword[w.len] == '\0' ? FIT_EXACT : FIT_PREFIX;
}

struct span node_children(const struct image *im, const struct image_node *n, struct word w)
{
	uint32_t lo = n->children.first, hi = lo + n->children.count;

	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (compare_beginning(image_string(im, node_row(im, mid)->word), w) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (hi = lo; hi < n->children.first + n->children.count; hi++)
		if (compare_beginning(image_string(im, node_row(im, hi)->word), w) != 0)
			break;
	return (struct span){lo, hi - lo};
}

/* Keywords that fit exactly (or as a prefix). True if there was one. */
static bool take_nodes(struct machine *m, const struct thread *t, uint32_t word, enum fit wanted, uint32_t class)
{
	struct span s = node_children(m->im, node_row(m->im, t->pc & ~NODE), m->word[word]);
	bool found = false;

	for (uint32_t i = s.first; i < s.first + s.count; i++) {
		const struct image_node *n = node_row(m->im, i);
		if (keyword_fit(image_string(m->im, n->word), m->word[word]) != wanted || !node_visible(m, n))
			continue;
		uint32_t step = thread_take(m, t->step, NODE | i, word);
		if (step != NONE)
			thread_arrive(m, i, step, class);
		found = true;
	}
	return found;
}

static bool take_keyword(struct machine *m, const struct thread *t, uint32_t word, enum fit wanted, uint32_t class)
{
	if (t->pc & NODE)
		return take_nodes(m, t, word, wanted, class);
	const struct image_code *k = code_row(m->im, t->pc);
	if (k->op != OP_KEYWORD || keyword_fit(image_string(m->im, k->a), m->word[word]) != wanted)
		return false;
	struct thread moved = *t;
	moved.pc++;
	moved.class = class;
	moved.step = thread_take(m, t->step, t->pc, word);
	if (moved.step != NONE)
		thread_follow(m, moved, 0);
	return true;
}

uint32_t parameter_rows(const struct image *im, uint32_t pc)
{
	uint32_t n = 1;

	while (parameter_row(im, code_row(im, pc + n - 1)->a)->flags & PARAMETER_JOINED)
		n++;
	return n;
}

struct word pair_before(const struct machine *m, uint32_t step, uint32_t pc)
{
	const struct image_parameter *p = parameter_row(m->im, code_row(m->im, pc)->a);

	if (!(p->flags & PARAMETER_PAIR) || step == NONE || m->step[step].what & NODE)
		return (struct word){0};
	const struct image_code *k = code_row(m->im, m->step[step].what);
	if (k->op != OP_PARAMETER || parameter_row(m->im, k->a)->type != TYPE_INTERFACE_TYPE)
		return (struct word){0};
	return m->word[m->step[step].word];
}

static const char *last_joint(struct word w, const char *joint)
{
	size_t n = strlen(joint);

	for (size_t i = w.len; n && i-- > 1;)
		if (i + n < w.len && memcmp(w.text + i, joint, n) == 0)
			return w.text + i;
	return NULL;
}

bool parameter_read(const struct machine *m, uint32_t pc, struct word w, struct word before, char *out, size_t len)
{
	uint32_t n = parameter_rows(m->im, pc);

	/* Glued ones are cut off from the right; what is before the last joint may hold the sign itself. */
	if (n > 1) {
		const char *joint = image_string(m->im, parameter_row(m->im, code_row(m->im, pc + n - 2)->a)->joint);
		const char *cut = last_joint(w, joint);
		if (n > 2 || !cut)
			return false;
		size_t left = (size_t)(cut - w.text), gap = strlen(joint);
		struct image_parameter p = *parameter_row(m->im, code_row(m->im, pc)->a);
		if (!type_read(m->im, &p, (struct word){w.text, left}, before, out, len))
			return false;
		size_t at = strlen(out);
		if (at + gap + 1 >= len)
			return false;
		memcpy(out + at, joint, gap + 1);
		return type_read(m->im, parameter_row(m->im, code_row(m->im, pc + 1)->a),
			(struct word){cut + gap, w.len - left - gap}, (struct word){0}, out + at + gap, len - at - gap);
	}
	return type_read(m->im, parameter_row(m->im, code_row(m->im, pc)->a), w, before, out, len);
}

/* `interface X` creates some types: those need not exist yet, but the port of a sub-interface must. */
static bool creates(const struct image *im, const char *name, char *port, size_t len)
{
	char canonical[128];
	int type = interface_parse(im, name, canonical, sizeof canonical);
	const char *dot = strchr(name, '.');

	snprintf(port, len, "%.*s", dot ? (int)(dot - name) : (int)strlen(name), name);
	return !dot && type >= 0 && type_row(im, (uint32_t)type)->creatable;
}

/* The caller may have to ask the device, so the last answer is kept. */
static bool object_exists(struct machine *m, const struct image_parameter *p, const char *name)
{
	char port[sizeof m->asked];

	if (p->exists == NONE || !m->env || !m->env->exists)
		return true;
	if (p->flags & PARAMETER_CREATES) {
		if (creates(m->im, name, port, sizeof port))
			return true;
		name = port;
	}
	if (m->asked_kind == p->exists && strcmp(m->asked, name) == 0)
		return m->answer;
	m->answer = m->env->exists(m->env->ctx, image_string(m->im, p->exists), name);
	m->asked_kind = strlen(name) < sizeof m->asked ? p->exists : NONE;
	if (m->asked_kind != NONE)
		strcpy(m->asked, name);
	return m->answer;
}

/* A text takes the rest of the line: that way is at its end. */
static void take_rest(struct machine *m, const struct thread *t, uint32_t word)
{
	size_t before = m->next->count;
	struct thread moved = *t;

	moved.pc++;
	thread_follow(m, moved, 0);
	for (size_t i = before; i < m->next->count; i++)
		if (code_row(m->im, m->next->thread[i].pc)->op == OP_ACCEPT) {
			m->text_step = thread_take(m, t->step, t->pc, word);
			m->text_command = t->command;
			break;
		}
	threads_cut(m, before);
}

static bool take_parameter(struct machine *m, const struct thread *t, uint32_t word, uint32_t class)
{
	char out[VALUE_MAX];
	struct word w = m->word[word];
	const struct image_code *k = t->pc & NODE ? NULL : code_row(m->im, t->pc);

	if (!k || k->op != OP_PARAMETER)
		return false;
	uint32_t rows = parameter_rows(m->im, t->pc);
	const struct image_parameter *p = parameter_row(m->im, k->a);
	if (p->type == TYPE_TEXT && m->text_step != NONE)
		return false;
	if (p->type == TYPE_TEXT)
		w.len = (size_t)(m->line + m->end - w.text);
	if (!parameter_read(m, t->pc, w, pair_before(m, t->step, t->pc), out, sizeof out) || !object_exists(m, p, out))
		return false;
	if (p->type == TYPE_TEXT) {
		take_rest(m, t, word);
		return false;
	}
	struct thread moved = *t;
	moved.pc += rows;
	moved.class = class;
	moved.step = thread_take(m, t->step, t->pc, word);
	if (moved.step != NONE)
		thread_follow(m, moved, 0);
	return true;
}

/* Moves the threads of one class on: exact keywords, else keywords that begin so, then parameters. */
static uint32_t advance_class(struct machine *m, size_t from, size_t to, uint32_t word, uint32_t class)
{
	const struct thread *t = m->now->thread;
	bool found = false;

	for (size_t i = from; i < to; i++)
		found |= take_keyword(m, &t[i], word, FIT_EXACT, class);
	for (size_t i = from; i < to && !found; i++)
		take_keyword(m, &t[i], word, FIT_PREFIX, class);
	class += m->next->count && m->next->thread[m->next->count - 1].class == class;
	for (size_t i = from; i < to; i++)
		take_parameter(m, &t[i], word, class);
	return class + (m->next->count && m->next->thread[m->next->count - 1].class == class);
}

static void advance(struct machine *m, uint32_t word)
{
	uint32_t class = 0;

	m->next->count = 0;
	m->fuel = m->budget < FUEL ? m->budget : FUEL;
	size_t before = m->fuel;
	for (size_t i = 0, j; i < m->now->count; i = j) {
		for (j = i + 1; j < m->now->count && m->now->thread[j].class == m->now->thread[i].class; j++)
			;
		class = advance_class(m, i, j, word, class);
	}
	m->budget -= before - m->fuel;
}

/* ---- the line ---- */

enum match_status machine_start(struct machine *m, const struct image *im, const struct grammar_env *env, view_id v,
	const char *line, uint32_t *at)
{
	m->im = im;
	m->env = env;
	m->view = v;
	m->line = line;
	m->steps = 0;
	m->text_step = NONE;
	m->now = &m->list[0];
	m->next = &m->list[1];
	m->now->count = m->next->count = 0;
	m->fuel = FUEL;
	m->budget = BUDGET;
	m->asked_kind = NONE;
	*at = 0;
	m->end = strlen(line);
	m->blank = m->end && line[m->end - 1] == ' ';
	while (m->end && line[m->end - 1] == ' ')
		m->end--;
	split(m);
	if (!m->words || m->word[0].text[0] == '#' || m->word[0].text[0] == '!')
		return MATCH_EMPTY;
	return MATCH_OK;
}

static void enter_view(struct machine *m)
{
	const struct image_view *v = view_row(m->im, (uint32_t)m->view);

	for (uint32_t i = 0; i < v->audiences.count; i++)
		thread_arrive(m, audience_row(m->im, image_list(m->im, v->audiences.first + i))->root, NONE, 0);
}

static const char *step_keyword(const struct machine *m, const struct step *s)
{
	if (s->what & NODE)
		return image_string(m->im, node_row(m->im, s->what & ~NODE)->word);
	const struct image_code *k = code_row(m->im, s->what);
	return k->op == OP_KEYWORD ? image_string(m->im, k->a) : NULL;
}

/* First word at which two ways took different keywords. */
static uint32_t difference(const struct machine *m, uint32_t a, uint32_t b)
{
	uint32_t word = NONE;

	for (; a != b && a != NONE && b != NONE; a = m->step[a].before, b = m->step[b].before) {
		const char *s = step_keyword(m, &m->step[a]), *t = step_keyword(m, &m->step[b]);
		if (s && t && s != t && strcasecmp(s, t) != 0)
			word = m->step[a].word;
	}
	return word;
}

uint32_t machine_ambiguous(const struct machine *m, uint32_t class)
{
	const struct thread *first = NULL;
	uint32_t word = NONE;

	for (size_t i = 0; i < m->now->count; i++) {
		const struct thread *t = &m->now->thread[i];
		if (t->class != class)
			continue;
		if (!first)
			first = t;
		uint32_t d = difference(m, first->step, t->step);
		word = d < word ? d : word;
	}
	return word;
}

/* Why no thread takes the word. */
static enum match_status refusal(const struct machine *m, uint32_t word, uint32_t *at)
{
	bool parameter = false, complete = false;
	uint32_t other = m->now->count ? machine_ambiguous(m, m->now->thread[0].class) : NONE;

	*at = word_offset(m, other != NONE ? other : word);
	if (other != NONE)
		return MATCH_AMBIGUOUS;
	for (size_t i = 0; i < m->now->count; i++) {
		const struct thread *t = &m->now->thread[i];
		const struct image_code *k = t->pc & NODE ? NULL : code_row(m->im, t->pc);
		complete |= k && k->op == OP_ACCEPT;
		if (!k || k->op != OP_PARAMETER)
			continue;
		parameter = true;
		if (parameter_row(m->im, k->a)->type == TYPE_INTERFACE_TYPE &&
			interface_type_find(m->im, m->word[word]) == -2)
			return MATCH_AMBIGUOUS;
	}
	return parameter ? MATCH_WRONG : complete ? MATCH_TOO_MANY : MATCH_UNRECOGNIZED;
}

enum match_status machine_run(struct machine *m, size_t words, uint32_t *at)
{
	enter_view(m);
	for (uint32_t w = 0; w <= words; w++) {
		struct threads *swap = m->now;
		m->now = m->next;
		m->next = swap;
		if (w == words)
			break;
		if (w == MATCH_VALUES) {
			*at = word_offset(m, w);
			return m->text_step != NONE ? MATCH_OK : MATCH_TOO_MANY;
		}
		advance(m, w);
		if (m->next->count)
			continue;
		m->now->count = m->text_step != NONE ? 0 : m->now->count;
		return m->text_step != NONE ? MATCH_OK : refusal(m, w, at);
	}
	return MATCH_OK;
}
