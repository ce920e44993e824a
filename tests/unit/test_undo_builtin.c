/*
 * Undo over the built-in command set: every line that a view stores has an undo form in that view which is about it.
 */
#include "tests/unit/line_generator.h"

/* Marks the lines of a view that one of its undo forms is about. */
static void mark_targets(const struct image *im, view_id v, bool *undone)
{
	for (int i = 0, id, t; (id = view_command(im, v, i)) >= 0; i++)
		for (int j = 0; (t = command_target(im, (uint32_t)id, j)) >= 0; j++)
			undone[t] = true;
}

/* Lines that nothing removes, by their first words. */
static const struct lasting {
	const char *start, *reason;
} lasting[] = {
	{"aaa", "the view is always there"},
	{"user-interface console", "the line is always there"},
	{"user-interface vty", "the lines are always there"},
	{"ntp server source-interface all", "one of its two states is always there"},
	{"ntp ipv6 server source-interface all", "one of its two states is always there"},
};
#define LASTING 7 /* how many lines these are: no more may join them */

static bool is_lasting(const char *syntax)
{
	for (size_t i = 0; i < sizeof lasting / sizeof *lasting; i++)
		if (!strncmp(syntax, lasting[i].start, strlen(lasting[i].start)))
			return true;
	return false;
}

/* A view that is always there is stored with the first line in it, and silent without one. */
static void every_stored_line_has_an_undo_form(void **state)
{
	const struct image *im = image_builtin();
	uint32_t count = image_command_count(im);
	bool *told = calloc(count, sizeof *told);
	unsigned left = 0;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++) {
		bool *undone = calloc(count, sizeof *undone);
		mark_targets(im, v, undone);
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			if (!c.element || undone[id] || told[id] || c.flags & (COMMAND_SINGLETON | COMMAND_TRANSIENT))
				continue;
			told[id] = true;
			left++;
			if (!is_lasting(c.syntax))
				fail_msg("%s:%u: view %s: nothing undoes '%s'", c.file, c.line, view_name(im, v),
					c.syntax);
		}
		free(undone);
	}
	free(told);
	assert_int_equal(left, LASTING);
}

/* Does the removal of the line, as it is spelled, match and name it? */
static bool is_undone(const struct image *im, view_id v, const struct match *m)
{
	char undo[LINE_LIMIT + 64];
	xmlNode *line = line_new(im, m);
	struct match form;
	const char *numbered = image_command(im, m->command).numbered;

	if (numbered && !match_get(m, numbered)) {
		xmlFreeNode(line); /* the device gives it a number first */
		return true;
	}

	line_print_undo(im, v, line, undo, sizeof undo);
	grammar_match(im, &any_level, v, undo, &form);
	bool found = form.status == MATCH_OK && line_undone_by(im, v, line, &form);
	if (!found) {
		char text[LINE_LIMIT + 64];
		line_print(im, v, line, text, sizeof text);
		struct command c = image_command(im, m->command);
		print_message(
			"%s:%u view %s: '%s' is not undone by '%s'\n", c.file, c.line, view_name(im, v), text, undo);
	}
	xmlFreeNode(line);
	return found;
}

static void every_stored_line_is_undone_as_it_is_spelled(void **state)
{
	const struct image *im = image_builtin();
	bool *seen = calloc(image_command_count(im), sizeof *seen);
	unsigned lines = 0, kept = 0;
	struct match m;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			if (!c.element || seen[id] || c.flags & (COMMAND_SINGLETON | COMMAND_TRANSIENT) ||
				is_lasting(c.syntax))
				continue;
			if (c.syntax[0] == '<') /* a key has no words of its own: its undo form is named */
				continue;
			seen[id] = true;
			for (int n = 0; n < 12 && generate_sentence(im, v, &c, &m); n++, lines++)
				if (!is_undone(im, v, &m)) {
					kept++;
					break;
				}
		}
	free(seen);
	print_message("%u lines, %u are not undone\n", lines, kept);
	assert_int_equal(kept, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_stored_line_has_an_undo_form),
		cmocka_unit_test(every_stored_line_is_undone_as_it_is_spelled),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
