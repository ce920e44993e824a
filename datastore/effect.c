/*
 * What a typed configuration command does to the lines of its view: which line it sets, which ones it removes, and how
 * the removal of a line is spelled. Sessions, files and features all ask here, so that they cannot differ.
 */
#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#include "datastore/command.h"
#include "datastore/defaults.h"
#include "datastore/word.h"

static const struct grammar_env any_level = {.level = -1};

bool match_aims_at(const struct image *im, const struct match *m, int command)
{
	int target;

	for (int i = 0; (target = command_target(im, m->command, i)) >= 0; i++)
		if (target == command)
			return true;
	return false;
}

/* Is `word` one of the blank-separated words of run? */
static bool run_has(const char *run, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = run; *p; p += strcspn(p, " "), p += strspn(p, " "))
		if (strcspn(p, " ") == n && !memcmp(p, word, n))
			return true;
	return false;
}

/* Is word i of m's run one that the target has behind its own run? `undo acl inbound` is about the `inbound` of `acl
 * 2000 inbound`. */
static bool run_word(const struct command *target, const struct match *m, uint32_t i)
{
	const char *word = m->values[i].name;

	return i && !run_has(target->run, word) && run_has(target->syntax, word);
}

/* A repeated parameter agrees if one of its values does. */
static bool value_agrees(const struct image *im, int command, const xmlNode *line, const struct value *v)
{
	bool present = false;

	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		if (!word_text(w) || !word_is(w, v->name))
			continue;
		if (!strcmp(word_text(w), v->text))
			return true;
		present = true;
	}
	const char *deflt = present ? NULL : command_default(im, (uint32_t)command, v->name);
	return deflt && !strcmp(deflt, v->text);
}

/* Do the words from i on name a range of the target's values, `undo rule 5 to 10`, whose end is no value of a line? */
static bool is_range(const struct command *target, const struct match *m, uint32_t i)
{
	char end[WORD_NAME_MAX];

	if (i + 2 >= m->count || m->values[i].kind != VALUE_PARAMETER || m->values[i + 1].kind != VALUE_KEYWORD ||
		strcmp(m->values[i + 1].name, "to") || m->values[i + 2].kind != VALUE_PARAMETER)
		return false;
	snprintf(end, sizeof end, "<%s>", m->values[i + 2].name);
	return !strstr(target->syntax, end);
}

static bool has_range(const struct command *target, const struct match *m)
{
	for (uint32_t i = m->run; i < m->count; i++)
		if (is_range(target, m, i))
			return true;
	return false;
}

static bool in_range(const xmlNode *line, const struct value *first, const struct value *last)
{
	const char *text = line_get(line, first->name);
	unsigned long long n = text ? strtoull(text, NULL, 10) : 0;

	return text && n >= strtoull(first->text, NULL, 10) && n <= strtoull(last->text, NULL, 10);
}

static bool given(const struct match *m, const char *parameter)
{
	for (uint32_t i = m->run; i < m->count; i++)
		if (m->values[i].kind == VALUE_PARAMETER && !strcmp(m->values[i].name, parameter))
			return true;
	return false;
}

/* Would what the undo form names be a whole line itself? Then a key that is missing is missing on purpose: `undo ntp
 * ipv6 server source-address X` is about X of the public network, `undo ntp refclock-master` about the default. */
static bool names_whole_line(const struct image *im, view_id v, int target, const struct match *m)
{
	char text[LINE_TEXT];
	struct match whole = {.status = MATCH_UNRECOGNIZED};
	xmlNode *identity = given_identity(im, target, m);

	if (command_print(im, target, identity, text, sizeof text) < sizeof text)
		grammar_match(im, &any_level, v, text, &whole);
	xmlFreeNode(identity);
	return whole.status == MATCH_OK && (int)whole.command == target;
}

/* Does the line have a key that m leaves open, other than by its default? */
static bool leaves_key_open(const struct image *im, int command, const xmlNode *line, const struct match *m)
{
	const char *key;

	for (int i = 0; (key = command_key(im, (uint32_t)command, i)); i++) {
		const char *value = given(m, key) ? NULL : command_value(im, command, line, key);
		const char *deflt = command_default(im, (uint32_t)command, key);
		if (value && (!deflt || strcmp(value, deflt)))
			return true;
	}
	for (int i = 0; (key = command_key_word(im, (uint32_t)command, i)); i++)
		if (line_get(line, key) && !match_has(m, key))
			return true;
	return false;
}

static int count_words(const xmlNode *line)
{
	int count = 0;

	for (const xmlNode *w = word_first(line); w; w = word_next(w))
		count++;
	return count;
}

static bool undone_by(const struct image *im, view_id v, int command, const xmlNode *line, const struct match *m)
{
	if (command < 0 || !match_aims_at(im, m, command))
		return false;
	struct command c = image_command(im, (uint32_t)command);
	const char *run = c.run;
	for (uint32_t i = 0; i < m->run; i++)
		if (run_word(&c, m, i) && !line_get(line, m->values[i].name))
			return false;
	for (uint32_t i = m->run; i < m->count; i++) {
		const struct value *word = &m->values[i];
		if (is_range(&c, m, i)) {
			if (!in_range(line, word, word + 2))
				return false;
			i += 2;
			continue;
		}
		if (word->kind == VALUE_PARAMETER && !value_agrees(im, command, line, word))
			return false;
		if (word->kind == VALUE_KEYWORD && !line_get(line, word->name) && !run_has(run, word->name))
			return false;
	}
	if (!leaves_key_open(im, command, line, m) || !names_whole_line(im, v, command, m))
		return true;
	/* `undo rule permit udp`: a number that the device chose need not be known. */
	return c.numbered && !given(m, c.numbered) && count_words(line) == (int)(m->count - m->run) + 1;
}

bool line_undone_by(const struct image *im, view_id v, const xmlNode *line, const struct match *m)
{
	return undone_by(im, v, line_command(im, v, line), line, m);
}

/* The identity that m gives of an instance of the target. */
xmlNode *given_identity(const struct image *im, int target, const struct match *m)
{
	char buf[WORD_NAME_MAX];
	struct command c = image_command(im, (uint32_t)target);
	xmlNode *all = xmlNewNode(NULL, BAD_CAST word_encode(c.element, buf));

	assert(all);
	for (uint32_t i = 0; i < m->count; i++)
		if (i < m->run) {
			if (run_word(&c, m, i))
				word_add(all, m->values[i].name, NULL);
		} else if (is_range(&c, m, i)) {
			word_add(all, m->values[i].name, m->values[i].text); /* the first one stands for all */
			i += 2;
		} else if (m->values[i].kind == VALUE_PARAMETER)
			word_add(all, m->values[i].name, m->values[i].text);
		else if (!run_has(c.run, m->values[i].name))
			word_add(all, m->values[i].name, NULL);
	return all;
}

/* The keys of the list, which hold whatever is listed. */
static xmlNode *list_filter(const struct image *im, int command, const struct match *m)
{
	xmlNode *given = given_identity(im, command, m), *keys = xmlNewNode(NULL, given->name);
	const char *key;

	for (int i = 0; (key = command_key(im, (uint32_t)command, i)); i++)
		if (line_get(given, key))
			word_add(keys, key, line_get(given, key));
	xmlFreeNode(given);
	return keys;
}

xmlNode *line_undo_filter(const struct image *im, view_id v, const struct match *m, int i)
{
	int target = command_target(im, m->command, i);
	char buf[WORD_NAME_MAX];

	if (match_wants_number(im, m))
		return number_filter(im, v, m, i);
	if (i == 0 && command_is_list(im, (int)m->command) && image_command(im, m->command).element)
		target = (int)m->command; /* the list that a line adds to */
	if (target < 0)
		return NULL;
	if (command_is_list(im, target))
		return list_filter(im, target, m);
	/* Keywords may belong to the run of the target, so values and the keywords of an identity select. */
	struct command c = image_command(im, (uint32_t)target);
	if (has_range(&c, m))
		return xmlNewNode(NULL, BAD_CAST word_encode(c.element, buf));
	xmlNode *filter = given_identity(im, target, m);
	for (xmlNode *w = filter->children, *next; w; w = next) {
		next = w->next;
		if (word_text(w) || command_key_named(im, target, w))
			continue;
		xmlUnlinkNode(w);
		xmlFreeNode(w);
	}
	return filter;
}

bool match_names_instances(const struct image *im, view_id v, const struct match *m)
{
	int target, count = 0;

	if (command_is_list(im, (int)m->command))
		return false;
	if (image_command(im, m->command).element)
		return !match_wants_number(im, m);
	for (; (target = command_target(im, m->command, count)) >= 0; count++) {
		struct command c = image_command(im, (uint32_t)target);
		if (command_is_list(im, target) || has_range(&c, m))
			return false;
		xmlNode *identity = given_identity(im, target, m);
		bool keyed = command_keyed(im, target, identity);
		xmlFreeNode(identity);
		if (!keyed && (c.flags & COMMAND_KEY_FREE || !names_whole_line(im, v, target, m)))
			return false;
	}
	return count <= TARGETS_MAX;
}

/* ---- how a removal is spelled ---- */

enum undo_words { WORDS_ALL, WORDS_KEYWORDS, WORDS_LED, WORDS_KEYS, WORDS_NONE, WORDS_FORMS };

static bool wanted(const struct image *im, int command, const xmlNode *w, enum undo_words form)
{
	const char *key;
	const xmlNode *next = word_next(w);

	if (form == WORDS_ALL || form == WORDS_NONE)
		return form == WORDS_ALL;
	for (int i = 0; !word_text(w) && (key = command_key_word(im, (uint32_t)command, i)); i++)
		if (word_is(w, key))
			return true;
	if (!word_text(w)) /* `undo local-user a service-type`, or one that leads a key value: `vpn-instance a` */
		return form == WORDS_KEYWORDS ||
		       (form == WORDS_LED && next && word_text(next) && wanted(im, command, next, form));
	for (int i = 0; (key = command_key(im, (uint32_t)command, i)); i++)
		if (word_is(w, key))
			return true;
	return false;
}

/* The first `limit` of the wanted words; NULL if a key is lost by that: the rest would be about more than the line. */
static xmlNode *part_of(const struct image *im, int command, const xmlNode *line, enum undo_words form, int limit)
{
	xmlNode *part = xmlNewNode(NULL, line->name);
	bool lost = false;

	assert(part);
	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		if (wanted(im, command, w, form) && limit-- > 0) {
			xmlNode *n = xmlNewChild(part, NULL, w->name, NULL);
			if (word_text(w))
				xmlAddChild(n, xmlNewText(BAD_CAST word_text(w)));
		} else {
			lost |= wanted(im, command, w, WORDS_KEYS);
		}
	}
	if (!lost)
		return part;
	xmlFreeNode(part);
	return NULL;
}

/* Attempts from all words to none: all; names with ever fewer keywords at the end; only what leads keys; keys; none. */
static xmlNode *attempt(const struct image *im, int command, const xmlNode *line, int words, int i)
{
	if (i == 0)
		return part_of(im, command, line, WORDS_ALL, words);
	if (i <= words)
		return part_of(im, command, line, WORDS_KEYWORDS, words + 1 - i);
	return part_of(im, command, line, WORDS_LED + (i - words - 1), words);
}

static size_t print_removal(const struct image *im, int command, const xmlNode *part, char *buf, size_t len)
{
	char text[LINE_TEXT];
	bool negative = !strncmp(image_command(im, (uint32_t)command).run, "undo ", 5);

	command_print(im, command, part, text, sizeof text);
	return (size_t)snprintf(buf, len, "%s%s", negative ? "" : "undo ", negative ? text + 5 : text);
}

static bool removes(const struct image *im, view_id v, int command, const xmlNode *part, const xmlNode *line)
{
	char text[LINE_TEXT + 8];
	struct match m;

	if (print_removal(im, command, part, text, sizeof text) >= sizeof text)
		return false;
	grammar_match(im, &any_level, v, text, &m);
	return m.status == MATCH_OK && undone_by(im, v, command, line, &m);
}

/* The words of the line that make an undo form of it, as many (or as few) as there can be. NULL if none do. */
static xmlNode *undo_part(const struct image *im, view_id v, int command, const xmlNode *line, bool many)
{
	int words = count_words(line), last = words + (WORDS_FORMS - WORDS_LED);

	for (int i = 0; i <= last; i++) {
		xmlNode *part = attempt(im, command, line, words, many ? i : last - i);
		if (part && removes(im, v, command, part, line))
			return part;
		xmlFreeNode(part);
	}
	return NULL;
}

/* `undo port link-type` of `port link-type trunk`: an undo form that stops somewhere in the line. */
static size_t print_shorter(const struct image *im, view_id v, int command, const xmlNode *line, char *buf, size_t len)
{
	char text[LINE_TEXT + 8];
	struct match m;

	if (print_removal(im, command, line, text, sizeof text) >= sizeof text)
		return 0;
	for (char *end; (end = strrchr(text, ' ')) && end > text + 4;) {
		*end = '\0';
		grammar_match(im, &any_level, v, text, &m);
		if (m.status == MATCH_OK && undone_by(im, v, command, line, &m))
			return (size_t)snprintf(buf, len, "%s", text);
	}
	return 0;
}

size_t line_print_undo(const struct image *im, view_id v, const xmlNode *line, char *buf, size_t len)
{
	int command = line_command(im, v, line);

	if (len)
		buf[0] = '\0';
	if (command < 0)
		return 0;
	xmlNode *part = undo_part(im, v, command, line, true);
	size_t want = part ? 0 : print_shorter(im, v, command, line, buf, len);
	if (!want)
		want = print_removal(im, command, part ? part : line, buf, len);
	xmlFreeNode(part);
	return want;
}

/* ---- effects ---- */

void effect_add(struct line_effect *e, xmlNode *line)
{
	if (!(e->count & (e->count - 1))) { /* room doubles at powers of two */
		e->line = realloc(e->line, (e->count ? 2 * e->count : 1) * sizeof *e->line);
		assert(e->line);
	}
	e->line[e->count++] = line;
}

/* How well the given values tell an instance of the target: they make a whole line of it, or how many are its keys. */
static int fitness(const struct image *im, view_id v, int target, const struct match *m)
{
	const char *key;
	int keys = 0;

	if (names_whole_line(im, v, target, m))
		return INT_MAX;
	for (int i = 0; (key = command_key(im, (uint32_t)target, i)); i++)
		keys += given(m, key);
	return keys;
}

static int best_target(const struct image *im, view_id v, const struct match *m)
{
	int target, best = -1, most = -1;

	for (int i = 0; (target = command_target(im, m->command, i)) >= 0; i++) {
		int fits = fitness(im, v, target, m);
		if (fits > most) {
			most = fits;
			best = target;
		}
	}
	return best;
}

static void remove_given(const struct image *im, view_id v, const struct match *m, struct line_effect *e)
{
	effect_add(e, given_identity(im, best_target(im, v, m), m));
}

/* As few words as an undo form needs, so that the deletion does not hang on values nobody asked for. */
static xmlNode *removal_of(const struct image *im, view_id v, int command, const xmlNode *line, const struct match *m)
{
	bool all_words = image_command(im, (uint32_t)command).flags & COMMAND_KEY_FREE;
	xmlNode *part = all_words ? NULL : undo_part(im, v, command, line, false);

	return part ? part : command_copy_keys(im, command, line, m);
}

bool line_effect_removes(const struct line_effect *e, size_t i)
{
	return e->remove && !(e->rest && e->rest[i]);
}

/* What is so by default needs no line, and a line that stands for something else goes. */
static void set_given(const struct image *im, view_id v, const struct match *m, const xmlNode *(*next)(void *ctx),
	void *ctx, struct line_effect *e)
{
	xmlNode *line = match_wants_number(im, m) ? number_line(im, v, m, next, ctx) : line_new(im, m);

	e->remove = default_says(im, v, (int)m->command, line);
	effect_add(e, e->remove ? command_copy_keys(im, (int)m->command, line, NULL) : line);
	if (e->remove)
		xmlFreeNode(line);
}

int line_effect(const struct image *im, view_id v, const struct match *m, const xmlNode *(*next)(void *ctx), void *ctx,
	struct line_effect *e)
{
	struct match other;

	if (default_opposite(im, v, m, &other))
		m = &other;
	*e = (struct line_effect){.remove = !image_command(im, m->command).element};
	if (list_effect(im, v, m, next, ctx, e))
		return 0;
	if (!e->remove) {
		set_given(im, v, m, next, ctx, e);
		return 0;
	}
	if (command_target(im, m->command, 0) < 0)
		return -1;
	for (const xmlNode *line; next && (line = next(ctx));) {
		int command = line_command(im, v, line);
		if (undone_by(im, v, command, line, m))
			effect_add(e, removal_of(im, v, command, line, m));
	}
	if (!e->count)
		remove_given(im, v, m, e);
	return 0;
}

void line_effect_clear(struct line_effect *e)
{
	for (size_t i = 0; i < e->count; i++)
		xmlFreeNode(e->line[i]);
	free(e->line);
	free(e->rest);
	*e = (struct line_effect){0};
}
