/*
 * The built-in command set: for every command there is, sentences made from its line match it, and what is printed is
 * canonical: it parses to itself.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "tests/unit/grammar_sentence.h"

#define SEEDS 25	/* sentences of a command, in the first view that has it */
#define SEEDS_MOST 2000 /* a line that is long at random may not fit */
#define SEEDS_AGAIN 1	/* and in every other one */

static struct match first, second;

/* Values, names and kinds, without their offsets. */
static bool same_values(const struct match *a, const struct match *b)
{
	if (a->command != b->command || a->count != b->count || a->run != b->run)
		return false;
	for (uint32_t i = 0; i < a->count; i++)
		if (a->values[i].kind != b->values[i].kind || strcmp(a->values[i].name, b->values[i].name) != 0 ||
			strcmp(a->values[i].text, b->values[i].text) != 0)
			return false;
	return true;
}

static void check_sentence(const struct image *im, view_id v, const char *line)
{
	char printed[MATCH_TEXT], again[MATCH_TEXT];

	grammar_match(im, NULL, v, line, &first);
	if (first.status != MATCH_OK)
		fail_msg("view %s: '%s' gives status %d at %u", view_name(im, v), line, first.status, first.at);
	match_print(&first, printed, sizeof printed);
	grammar_match(im, NULL, v, printed, &second);
	if (second.status != MATCH_OK)
		fail_msg("'%s' is printed '%s', which gives status %d at %u", line, printed, second.status, second.at);
	match_print(&second, again, sizeof again);
	assert_string_equal(again, printed);
	if (!same_values(&first, &second))
		fail_msg("'%s' and '%s' give other values", line, printed);
}

static void printing_what_was_parsed_is_canonical(void **state)
{
	const struct image *im = image_builtin();
	static struct sentence s;
	unsigned sentences = 0, commands = 0;
	bool *seen = calloc(image_command_count(im), sizeof *seen);

	(void)state;
	assert_non_null(seen);
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			unsigned made = 0, wanted = seen[id] ? SEEDS_AGAIN : SEEDS;
			seen[id] = true;
			for (unsigned seed = 1; made < wanted && (seed <= SEEDS || (!made && seed <= SEEDS_MOST));
				seed++)
				if (sentence_make(&s, im, (uint32_t)id, seed)) {
					check_sentence(im, v, s.text);
					made++;
				}
			if (!made)
				fail_msg("%s: no line found", image_command(im, (uint32_t)id).syntax);
			sentences += made;
			commands++;
		}
	free(seen);
	print_message("%u sentences of %u commands in %d views\n", sentences, commands, image_view_count(im));
	assert_true(sentences > 1000);
}

static void every_stored_line_is_found_by_its_element(void **state)
{
	const struct image *im = image_builtin();

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			if (c.element)
				assert_int_equal(view_element(im, v, c.element), id);
		}
}

/* Undo forms that stand alone on their page in the vendor's notation. What is not stored, they cannot remove. */
static const struct known {
	const char *start, *reason;
} known[] = {
	{"undo language character-set", "the set has no positive form"},
	{"undo info-center loghost character-set", "the set has no positive form"},
	{"undo ip anti-attack source-ip equals", "the set has no positive form"},
	{"undo access-operation", "the set has no positive form"},
	{"undo mac-address limit all", "the limits stand in other views"},
};
#define KNOWN_FORMS 5 /* how many undo forms these are: no more may join them */

static const struct known *known_form(const char *syntax)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (!strncmp(syntax, known[i].start, strlen(known[i].start)))
			return &known[i];
	return NULL;
}

static void every_undo_form_removes_something(void **state)
{
	const struct image *im = image_builtin();
	unsigned excused = 0;

	(void)state;
	for (uint32_t id = 0; id < image_command_count(im); id++) {
		struct command c = image_command(im, id);
		if (!(c.flags & COMMAND_CONFIG) || c.element)
			continue;
		const struct known *k = command_target(im, id, 0) < 0 ? known_form(c.syntax) : NULL;
		if (k) {
			print_message("%s:%u: '%s' removes nothing: %s\n", c.file, c.line, c.syntax, k->reason);
			excused++;
		} else if (command_target(im, id, 0) < 0)
			fail_msg("%s:%u: '%s' removes nothing", c.file, c.line, c.syntax);
		for (int i = 0, t; (t = command_target(im, id, i)) >= 0; i++)
			assert_non_null(image_command(im, (uint32_t)t).element);
	}
	assert_int_equal(excused, KNOWN_FORMS);
}

/* The page of the refclock, as the command reference has it. */
static void identity_comes_from_the_undo_form_or_the_key(void **state)
{
	const struct image *im = image_builtin();
	view_id v = image_view(im, "system");
	int id = view_element(im, v, "ntp-refclock-master");

	(void)state;
	assert_true(id >= 0);
	assert_string_equal(command_key(im, (uint32_t)id, 0), "ip-address");
	assert_null(command_key(im, (uint32_t)id, 1));
	assert_string_equal(command_default(im, (uint32_t)id, "stratum"), "8");
	id = view_element(im, v, "ntp-server-source-interface");
	assert_true(id >= 0);
	assert_string_equal(command_key(im, (uint32_t)id, 0), "interface-name");
	id = view_element(im, v, "interface");
	assert_string_equal(command_key(im, (uint32_t)id, 0), "interface-name");
	id = view_element(im, v, "sysname");
	assert_null(command_key(im, (uint32_t)id, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(printing_what_was_parsed_is_canonical),
		cmocka_unit_test(every_stored_line_is_found_by_its_element),
		cmocka_unit_test(every_undo_form_removes_something),
		cmocka_unit_test(identity_comes_from_the_undo_form_or_the_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
