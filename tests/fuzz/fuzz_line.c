/*
 * Any line in any view: matching, `?`, TAB and printing back. What matches must match again as its canonical form, and
 * that form must be its own canonical form. Knows no commands.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/grammar.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct match first, again;

static void check_canonical(const struct image *im, const struct grammar_env *env, view_id v)
{
	char line[MATCH_TEXT], twice[MATCH_TEXT];

	if (match_print(&first, line, sizeof line) > LINE_LIMIT)
		return;
	grammar_match(im, env, v, line, &again);
	assert(again.status == MATCH_OK);
	match_print(&again, twice, sizeof twice);
	assert(strcmp(line, twice) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct image *im = image_builtin();
	const struct grammar_env env = {.level = -1};
	struct help h;

	if (size < 1 || size > 2 * LINE_LIMIT)
		return 0;
	view_id v = data[0] % image_view_count(im);
	char *line = strndup((const char *)data + 1, size - 1);

	grammar_match(im, &env, v, line, &first);
	assert(first.at <= strlen(line));
	if (first.status == MATCH_OK)
		check_canonical(im, &env, v);
	grammar_help(im, &env, v, line, &h);
	help_clear(&h);
	grammar_complete(im, &env, v, line, &h);
	help_clear(&h);
	free(line);
	return 0;
}
