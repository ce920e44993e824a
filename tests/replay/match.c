/*
 * The matcher for tests that have their own idea of the command set: `match views` prints every view with the syntax
 * lines that stand in it, `match lines` answers each line "VIEW TAB TEXT" with "STATUS AT".
 * Knows the grammar and nothing else.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/grammar.h"

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

int main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "views") == 0)
		return print_views(image_builtin());
	if (argc == 2 && strcmp(argv[1], "lines") == 0)
		return match_lines(image_builtin());
	fputs("usage: match views|lines\n", stderr);
	return 2;
}
