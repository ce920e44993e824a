/*
 * The canonical line of a command, typed into the view that it stands in, is that command again: a configuration that
 * is printed and loaded must not change its meaning. Lines are made by walking the code of each command.
 */
#include "tests/unit/line_generator.h"

#define SENTENCES 6
/*
 * Pairs of view and command whose every line another command takes; no more may join them. They are told twice in one
 * view by the manual: a line beside a wider one (`trust { 8021p outer | dscp }`), the same line for several devices or
 * test types (`timeout <time>` of NQA). Both are about the same thing: the leading keywords are the same.
 */
#define HIDDEN 283
/* Except here: the pages of the server role, which have handlers and notices, stand before the general ones. */
#define HIDDEN_ELSEWHERE "ntp"

/* READ_BACK_SHOW=1 prints each of them, with the command that takes the line. */
static void show(const struct image *im, view_id v, const struct command *c, const struct match *m, const char *line)
{
	struct command o = image_command(im, m->command);

	if (getenv("READ_BACK_SHOW"))
		print_message("%s\t%s:%u\t%s:%u\t%s\n\t%s\n\t%s\n", view_name(im, v), c->file, c->line, o.file, o.line,
			line, c->syntax, o.syntax);
}

/* Prints a line of the command and types what was printed; false if that is another command's. */
static bool comes_back(const struct image *im, view_id v, const struct command *c, const struct match *m)
{
	static struct match again;
	char printed[MATCH_TEXT];

	match_print(m, printed, sizeof printed);
	grammar_match(im, &any_level, v, printed, &again);
	if (again.status == MATCH_OK && again.command == c->id)
		return true;
	print_message(
		"%s:%u view %s: '%s' is not the same command again\n", c->file, c->line, view_name(im, v), printed);
	return false;
}

static void a_printed_line_is_the_same_command_again(void **state)
{
	const struct image *im = image_builtin();
	unsigned lines = 0, others = 0;
	static struct match m;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			for (int n = 0; c.element && n < SENTENCES && generate_sentence(im, v, &c, &m); n++, lines++)
				others += !comes_back(im, v, &c, &m);
		}
	print_message("%u lines printed and read back, %u as another command\n", lines, others);
	assert_true(lines > 100000);
	assert_int_equal(others, 0);
}

/* Is every line that is made for the command in this view another one's? */
static bool is_shadowed(const struct image *im, view_id v, const struct command *c)
{
	static struct sentence s;
	static struct match m;
	int taken = 0;

	for (int n = 0; n < 4 * GENERATE_ATTEMPTS; n++) {
		if (!sentence_make(&s, im, c->id, generate_pick(65536)))
			continue;
		grammar_match(im, &any_level, v, s.text, &m);
		if (m.status != MATCH_OK)
			continue;
		if (m.command == c->id)
			return false;
		taken++;
	}
	if (!taken)
		return false;
	show(im, v, c, &m, s.text);
	if (strcmp(c->run, image_command(im, m.command).run) != 0)
		assert_string_equal(c->run, HIDDEN_ELSEWHERE);
	return true;
}

static void few_commands_are_hidden_by_others(void **state)
{
	const struct image *im = image_builtin();
	unsigned pairs = 0, hidden = 0;

	(void)state;
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			if (!c.element)
				continue;
			pairs++;
			hidden += is_shadowed(im, v, &c);
		}
	print_message("%u pairs of view and command, %u are hidden by other commands\n", pairs, hidden);
	assert_true(hidden <= HIDDEN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_printed_line_is_the_same_command_again),
		cmocka_unit_test(few_commands_are_hidden_by_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
