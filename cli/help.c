/*
 * `?` and TAB: what the grammar lists, laid out as the device does.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/alias.h"
#include "cli/filter.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "cli/redirect.h"

#define SCREEN 80	 /* descriptions are wrapped here */
#define ROOT_COLUMN 16	 /* least width of the keywords at an empty prompt */
#define PARTIAL_WIDTH 40 /* of a column of partial help */

void help_add(struct help *h, size_t place, const char *token, const char *text, bool keyword)
{
	h->items = realloc(h->items, (h->count + 1) * sizeof *h->items);
	if (!h->items)
		abort();
	memmove(h->items + place + 1, h->items + place, (h->count - place) * sizeof *h->items);
	h->items[place] = (struct help_item){strdup(token), strdup(text), keyword};
	if (!h->items[place].token || !h->items[place].text)
		abort();
	h->count++;
}

/* Before the `<cr>` at the end. */
static void add_marks(struct session *s, struct help *h)
{
	help_add(h, h->count - 1, "|", "Matching output", true);
	if (s->level < REDIRECT_LEVEL)
		return;
	help_add(h, h->count - 1, ">", "Write the output to a file", true);
	help_add(h, h->count - 1, ">>", "Append the output to a file", true);
}

/* Behind the last bar that parts filters: the first one, or one with a blank before it. */
static const char *behind_last_bar(const char *text)
{
	const char *bar = strchr(text, '|');

	for (const char *next = bar; (next = strchr(next + 1, '|'));)
		if (next[-1] == ' ')
			bar = next;
	return bar + 1;
}

/* What may follow the last bar: a filter, its pattern, more filters, another bar or a file. */
static void filter_help(struct session *s, const char *text, bool for_tab, struct help *h)
{
	const char *filters = behind_last_bar(text), *blank = strrchr(filters, ' '),
		   *word = blank ? blank + 1 : filters;
	enum filter_place place = filter_place(filters);
	bool words = place == FILTER_WORD || place == FILTER_MORE;

	if (!words && !for_tab)
		help_add(h, h->count, "STRING<1-255>", "Regular expression", false);
	for (const struct filter_word *w = filter_words; words && w->name; w++)
		if (strncasecmp(w->name, word, strlen(word)) == 0)
			help_add(h, h->count, w->name, w->help, true);
	if (for_tab || *word || place == FILTER_WORD || place == FILTER_PATTERN)
		return;
	help_add(h, h->count, "<cr>", "", false);
	add_marks(s, h);
}

/* A complete command that takes filters may be followed by a bar or a '>', which the grammar does not know. */
static void add_bar(struct session *s, const struct grammar_env *env, view_id v, const char *text, struct help *h)
{
	struct match m;

	if (h->count == 0 || strcmp(h->items[h->count - 1].token, "<cr>") != 0)
		return;
	grammar_match(s->image, env, v, text, &m);
	if (m.status == MATCH_OK && (image_command(s->image, m.command).flags & COMMAND_FILTERS))
		add_marks(s, h);
}

/* What the commands of the view say. */
static void collect_commands(struct session *s, const char *text, bool for_tab, struct help *h)
{
	struct grammar_env env = session_env(s, s->level);
	view_id v = s->frame[s->depth].view;
	unsigned bar;
	struct match m;

	if (s->level >= REDIRECT_LEVEL && match_before_redirect(s, &env, v, text, &bar, &m)) {
		*h = (struct help){.status = MATCH_OK};
		if (!for_tab)
			help_add(h, 0, "STRING<1-255>", "Name of the file", false);
	} else if (match_before_bar(s, &env, v, text, &bar, &m)) {
		*h = (struct help){.status = MATCH_OK};
		filter_help(s, text, for_tab, h);
	} else if (for_tab)
		grammar_complete(s->image, &env, v, text, h);
	else {
		grammar_help(s->image, &env, v, text, h);
		help_offer(s, text, h);
		add_bar(s, &env, v, text, h);
	}
	filters_clear(s);
}

/* An alias among the keywords, which are in alphabetical order behind the parameters. */
static void add_alias(void *ctx, const char *name)
{
	struct help *h = ctx;
	size_t place = 0;

	while (place < h->count && (!h->items[place].keyword || strcasecmp(h->items[place].token, name) < 0))
		place++;
	h->status = MATCH_OK;
	if (place == h->count || strcasecmp(h->items[place].token, name) != 0)
		help_add(h, place, name, "Command alias", true);
}

/* Fills in what may follow the text; 'for_tab': only what can be completed. An alias is looked for where a line of its
 * own is: as the first word, and behind one what the command that it stands for says. */
static void collect(struct session *s, const char *text, bool for_tab, struct help *h)
{
	const char *word = text + strspn(text, " ");
	char *command = NULL;

	collect_commands(s, text, for_tab, h);
	if (h->status == MATCH_EMPTY)
		return;
	if (!strchr(word, ' '))
		alias_each(s, word, add_alias, h);
	else if (h->status != MATCH_OK || h->count == 0)
		command = alias_expand(s, text);
	if (!command)
		return;
	help_clear(h);
	collect_commands(s, command, for_tab, h);
	if (h->status != MATCH_OK) /* at a place that was not typed */
		h->at = (unsigned)strlen(text);
	free(command);
}

void session_complete(struct session *s, const char *text, struct help *h)
{
	collect(s, text, true, h);
}

/* ---- layout ---- */

static size_t widest(const struct help *h, size_t least)
{
	for (size_t i = 0; i < h->count; i++)
		if (strlen(h->items[i].token) + 2 > least)
			least = strlen(h->items[i].token) + 2;
	return least;
}

/* Length of the piece of text that fits into `room`, broken at a blank where there is one. */
static size_t piece(const char *text, size_t room)
{
	size_t len = strlen(text);

	if (len <= room)
		return len;
	for (size_t i = room; i > 0; i--)
		if (text[i] == ' ')
			return i;
	return room;
}

static void print_item(struct session *s, const struct help_item *item, size_t width)
{
	const char *token = item->token, *text = item->text;
	size_t room = width + 2 + 20 < SCREEN ? SCREEN - width - 2 : 20;

	if (!*text) {
		out_line(s, "  %s", token);
		return;
	}
	while (*text) {
		size_t len = piece(text, room);
		out_line(s, "  %-*s%.*s", (int)width, token, (int)len, text);
		text += len + strspn(text + len, " ");
		token = "";
	}
}

/* Keywords that begin with the last word: two columns, no descriptions. */
static void print_partial(struct session *s, const struct help *h)
{
	for (size_t i = 0; i < h->count; i += 2)
		if (i + 1 < h->count)
			out_line(s, "  %-*s%s", PARTIAL_WIDTH, h->items[i].token, h->items[i + 1].token);
		else
			out_line(s, "  %s", h->items[i].token);
}

static bool keywords_only(const struct help *h)
{
	for (size_t i = 0; i < h->count; i++)
		if (!h->items[i].keyword)
			return false;
	return true;
}

static void print_full(struct session *s, const struct help *h, bool root)
{
	size_t width = widest(h, root ? ROOT_COLUMN : 0);

	if (root)
		out_line(s, "Current view commands:");
	for (size_t i = 0; i < h->count && !out_stopped(s); i++)
		print_item(s, &h->items[i], width);
}

void session_help(struct session *s, const char *text)
{
	size_t len = strlen(text), word = len;
	bool root = text[strspn(text, " ")] == '\0', partial = !root && text[len - 1] != ' ';
	struct help h = {.status = MATCH_OK};

	while (word > 0 && text[word - 1] != ' ')
		word--;
	collect(s, text, false, &h);
	output_begin(s->output, true);
	if (h.status == MATCH_EMPTY)
		; /* a comment: nothing may follow and nothing is wrong */
	else if (h.status != MATCH_OK)
		print_parse_error(s, h.status, h.at);
	else if (h.count == 0)
		print_parse_error(s, MATCH_UNRECOGNIZED, (unsigned)word);
	else if (partial && keywords_only(&h))
		print_partial(s, &h);
	else
		print_full(s, &h, root);
	output_end(s->output);
	help_clear(&h);
}
