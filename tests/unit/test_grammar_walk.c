/*
 * `?` over the built-in set: what is offered leads to a line that is taken, and all that is there is offered.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <ctype.h>
#include <strings.h>

#include "tests/unit/grammar_sentence.h"

#define WALKS 20 /* from every first word of a view to the end of some line */
#define WORDS 40 /* a walk ends at the first line that is complete after half of them */
#define TRIES 40 /* values for a parameter */

/* ---- what stands in a list ---- */

static int place(const struct help_item *i)
{
	return i->keyword ? 1 : strcmp(i->token, "<cr>") == 0 ? 2 : 0;
}

static void check_order(const char *view, const char *text, const struct help *h)
{
	for (size_t i = 1; i < h->count; i++) {
		const struct help_item *a = &h->items[i - 1], *b = a + 1;
		int order = place(a) != place(b) ? place(a) - place(b) : strcasecmp(a->token, b->token);
		if (order >= 0)
			fail_msg("view %s: '%s?' lists '%s' before '%s'", view, text, a->token, b->token);
	}
}

static bool offers(const struct help *h, const char *word, size_t len)
{
	for (size_t i = 0; i < h->count; i++)
		if (h->items[i].keyword && strlen(h->items[i].token) == len &&
			!strncasecmp(h->items[i].token, word, len))
			return true;
	return false;
}

static unsigned list(const struct image *im, view_id v, const char *text, struct help *h)
{
	grammar_help(im, NULL, v, text, h);
	if (h->status != MATCH_OK || !h->count)
		fail_msg("view %s: '%s?' gives status %d at %u", view_name(im, v), text, h->status, h->at);
	check_order(view_name(im, v), text, h);
	return (unsigned)h->count;
}

/* ---- lists of first and second words ---- */

static void every_word_that_begins_a_command_is_offered(void **state)
{
	const struct image *im = image_builtin();
	unsigned words = 0;
	struct help h;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++) {
		if (view_command(im, v, 0) < 0)
			continue;
		words += list(im, v, "", &h);
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			size_t len = strcspn(c.run, " ");
			if (!(c.flags & COMMAND_HIDDEN) && len && !offers(&h, c.run, len))
				fail_msg("view %s: '?' does not list '%.*s'", view_name(im, v), (int)len, c.run);
		}
		help_clear(&h);
	}
	print_message("%u first words in %d views\n", words, image_view_count(im));
}

/* `undo ?`, `display ?` and `reset ?` tell every second word. */
static void every_second_word_is_offered(void **state)
{
	const struct image *im = image_builtin();
	unsigned words = 0;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++) {
		struct help h = {0};
		char last[80] = "", text[80];
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			const char *second = strchr(c.run, ' ');
			if (!second || c.flags & COMMAND_HIDDEN)
				continue;
			snprintf(text, sizeof text, "%.*s ", (int)(second - c.run), c.run);
			if (strcmp(text, last) != 0) {
				help_clear(&h);
				words += list(im, v, text, &h);
				snprintf(last, sizeof last, "%s", text);
			}
			second++;
			if (!offers(&h, second, strcspn(second, " ")))
				fail_msg("view %s: '%s?' does not list '%s'", view_name(im, v), text, second);
		}
		help_clear(&h);
	}
	print_message("%u second words\n", words);
}

/* ---- walks ---- */

struct walk {
	const struct image *im;
	view_id view;
	struct sentence s; /* random numbers, and the values of parameters */
	unsigned lines, steps, stuck, dead;
};

static bool goes_on(struct walk *w, const char *text, struct help *h)
{
	grammar_help(w->im, NULL, w->view, text, h);
	if (h->status == MATCH_OK && h->count) {
		check_order(view_name(w->im, w->view), text, h);
		return true;
	}
	help_clear(h);
	return false;
}

/* A value of the form that the token tells. */
static void value(struct walk *w, const char *token, char *out, size_t len)
{
	static const struct {
		const char *token, *value[4];
	} forms[] = {
		{"X.X.X.X", {"255.255.255.0", "10.1.1.1", "127.127.1.0", "225.1.1.1"}},
		{"X:X::X:X", {"2001:DB8::1", "FE80::1", "FF1E::1", "2001:DB8::"}},
		{"X:X::X:X/M", {"2001:DB8::1/64", "2001:DB8::/64", "FE80::1/10", "2001:DB8::/32"}},
		{"H-H-H", {"00e0-fc01-0001", "0100-5e01-0001", "ffff-ffff-ffff", "0-1-2"}},
		{"X/X/X", {"1/0/1", "1/0/2", "1/0/1.1", "1/0/3"}},
		{"HH:MM:SS", {"08:00:00", "00:00:01", "23:59:59", "12:00:00"}},
		{"HH:MM", {"08:00", "00:01", "23:59", "12:00"}},
		{"YYYY-MM-DD", {"2025-01-01", "2000-01-01", "2037-12-31", "2020-02-29"}},
		{"YYYY/MM/DD", {"2025/01/01", "2000/01/01", "2037/12/31", "2020/02/29"}},
		{"MM-DD", {"01-01", "12-31", "06-15", "02-28"}},
		{"YYYY/MM/DD,HH:MM:SS",
			{"2025/01/01,08:00:00", "2025/01/01,08:00:00", "2025/01/01,08:00:00", "2025/01/01,08:00:00"}},
		{"XXdXXhXXmXXs", {"1d", "1h", "1d2h3m4s", "5m"}},
		{"XXXX.XXXX.XXXX", {"0000.0000.0001", "0000.0000.0002", "0000.0000.0001", "0000.0000.0001"}},
		{"XX.XXXX.XXXX.XXXX.00", {"49.0001.0000.0000.0001.00", "49.0001.0000.0000.0002.00",
						 "49.0001.0000.0000.0001.00", "49.0001.0000.0000.0001.00"}},
	};
	static const char *const words[] = {"100:1", "q1", "1.1", "0123456789abcdef", "10.1.1.1:1", "flash:/a.cfg"};
	unsigned r = sentence_random(&w->s, 1000);
	long long a = 0, b = 0;

	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
		if (strcmp(forms[i].token, token) == 0) {
			snprintf(out, len, "%s", forms[i].value[r % 4]);
			return;
		}
	const char *range = strchr(token, '<');
	if (!range)
		fail_msg("no value for the form '%s'", token);
	if (strncmp(token, "HEX", 3) == 0) {
		sscanf(range, "<%llx-%llx", (unsigned long long *)&a, (unsigned long long *)&b);
		snprintf(out, len, r % 2 ? "%llx" : "0x%llx", a);
		return;
	}
	sscanf(range, "<%lld-%lld", &a, &b);
	if (strncmp(token, "INTEGER", 7) == 0)
		snprintf(out, len, "%lld", r % 3 == 0 ? b : r % 3 == 1 ? a : a + (b - a) / 2);
	else if (r % 2 && (long long)strlen(words[r / 2 % 6]) >= a && (long long)strlen(words[r / 2 % 6]) <= b)
		snprintf(out, len, "%s", words[r / 2 % 6]);
	else {
		size_t n = (size_t)(a > 8 ? a : b < 8 ? b : 8);
		for (size_t i = 0; i < n; i++)
			out[i] = "qwerty1A"[i % 8];
		out[n] = '\0';
	}
}

/* Extends the text by one offered word. True if that can be gone on from. */
static bool step(struct walk *w, char *text, size_t len, const struct help_item *item, struct help *next)
{
	size_t end = strlen(text);
	char word[300];

	for (int i = 0; i < (item->keyword ? 1 : TRIES); i++) {
		if (item->keyword)
			snprintf(word, sizeof word, "%s", item->token);
		else
			value(w, item->token, word, sizeof word);
		snprintf(text + end, len - end, "%s ", word);
		if (goes_on(w, text, next))
			return true;
	}
	if (item->keyword) {
		print_error("view %s: '%s' is offered, but nothing follows it\n", view_name(w->im, w->view), text);
		w->dead++;
	}
	text[end] = '\0';
	return false;
}

static void check_complete(struct walk *w, const char *text)
{
	static struct match m;

	grammar_match(w->im, NULL, w->view, text, &m);
	if (m.status != MATCH_OK)
		fail_msg("view %s: '%s' is offered <cr>, but gives status %d at %u", view_name(w->im, w->view), text,
			m.status, m.at);
	w->lines++;
}

static void walk_from(struct walk *w, const struct help_item *first)
{
	char text[2000] = "";
	struct help h, next;
	const struct help_item *item = first;

	for (unsigned words = 0; words < WORDS; words++) {
		bool ok = step(w, text, sizeof text, item, &next), keyword = item->keyword;
		if (words)
			help_clear(&h);
		if (!ok && keyword)
			return;
		if (!ok) {
			print_message("view %s: no value after '%s'\n", view_name(w->im, w->view), text);
			w->stuck++;
			return;
		}
		h = next;
		w->steps++;
		bool complete = strcmp(h.items[h.count - 1].token, "<cr>") == 0;
		size_t choice = sentence_random(&w->s, (unsigned)h.count);
		if (complete && (choice == h.count - 1 || words > WORDS / 2)) {
			check_complete(w, text);
			break;
		}
		item = &h.items[choice];
	}
	help_clear(&h);
}

static void every_walk_through_the_lists_ends_at_a_line(void **state)
{
	static struct walk w;
	struct help first;

	(void)state;
	w.im = image_builtin();
	w.s.im = w.im;
	w.s.seed = 1;
	for (w.view = 0; w.view < image_view_count(w.im); w.view++) {
		if (view_command(w.im, w.view, 0) < 0)
			continue;
		list(w.im, w.view, "", &first);
		for (size_t i = 0; i < first.count; i++)
			for (int n = 0; n < WALKS; n++)
				walk_from(&w, &first.items[i]);
		help_clear(&first);
	}
	print_message(
		"%u lines by %u steps, %u without a value, %u that lead nowhere\n", w.lines, w.steps, w.stuck, w.dead);
	assert_int_equal(w.dead, 0);
	assert_true(w.stuck * 200 <= w.lines);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_word_that_begins_a_command_is_offered),
		cmocka_unit_test(every_second_word_is_offered),
		cmocka_unit_test(every_walk_through_the_lists_ends_at_a_line),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
