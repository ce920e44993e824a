/*
 * The matcher for tests that have their own idea of the command set: `match views` prints every view with the syntax
 * lines that stand in it, `match lines` answers each line "VIEW TAB TEXT" with "STATUS AT", `match unmodelled STEP`
 * makes a line of every STEPth command that has no model behind it, "VIEW TAB TEXT", in the user and system view.
 * Knows the grammar and nothing else.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/unit/grammar_sentence.h"

#define ATTEMPTS 60

static int print_views(const struct image *im)
{
	for (view_id v = 0; v < image_view_count(im); v++)
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++)
			printf("%s\t%s\n", view_name(im, v), image_command(im, (uint32_t)id).syntax);
	return 0;
}

static int match_lines(const struct image *im)
{
	static struct match m;
	char *line = NULL;
	size_t room = 0;

	for (ssize_t n; (n = getline(&line, &room, stdin)) > 0;) {
		line[n - 1] = '\0';
		char *text = strchr(line, '\t');
		if (!text)
			return 1;
		*text++ = '\0';
		view_id v = image_view(im, line);
		if (v < 0)
			return 1;
		grammar_match(im, NULL, v, text, &m);
		printf("%d %u\n", (int)m.status, m.at);
	}
	free(line);
	return 0;
}

static bool nothing_exists(void *ctx, const char *kind, const char *name)
{
	(void)ctx;
	(void)kind;
	(void)name;
	return false;
}

/* A line that is the command's in the view and names nothing that must exist; false if none was found. */
static bool make_line(struct sentence *s, const struct image *im, view_id v, uint32_t id)
{
	static const struct grammar_env env = {.level = -1, .exists = nothing_exists};
	static struct match m;

	for (unsigned seed = 0; seed < ATTEMPTS; seed++) {
		if (!sentence_make(s, im, id, seed))
			continue;
		grammar_match(im, &env, v, s->text, &m);
		if (m.status == MATCH_OK && m.command == id)
			return true;
	}
	return false;
}

static int print_unmodelled(const struct image *im, int step)
{
	static struct sentence s;
	static const char *const views[] = {"user", "system"};
	char *seen = calloc(image_command_count(im) + 1, 1);
	int count = 0;

	for (size_t n = 0; seen && n < sizeof views / sizeof *views; n++) {
		view_id v = image_view(im, views[n]);
		for (int i = 0, id; (id = view_command(im, v, i)) >= 0; i++) {
			struct command c = image_command(im, (uint32_t)id);
			bool wanted =
				command_unmodelled(&c) && !c.confirm && !c.notice && !seen[id] && count++ % step == 0;
			seen[id] = 1;
			if (wanted && make_line(&s, im, v, (uint32_t)id))
				printf("%s\t%s\n", views[n], s.text);
		}
	}
	free(seen);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "views") == 0)
		return print_views(image_builtin());
	if (argc == 2 && strcmp(argv[1], "lines") == 0)
		return match_lines(image_builtin());
	if (argc == 3 && strcmp(argv[1], "unmodelled") == 0 && atoi(argv[2]) > 0)
		return print_unmodelled(image_builtin(), atoi(argv[2]));
	fputs("usage: match views|lines|unmodelled STEP\n", stderr);
	return 2;
}
