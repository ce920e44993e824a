/* Any line in any view of the built-in command set: matching, printing, help and completion survive it. */
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/grammar.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	const struct image *im = image_builtin();
	static struct match m;
	struct help h;
	char *line = calloc(1, size + 1), printed[MATCH_TEXT];
	view_id v = size ? data[0] % image_view_count(im) : 0;

	memcpy(line, data + (size > 0), size ? size - 1 : 0);
	grammar_match(im, NULL, v, line, &m);
	match_print(&m, printed, sizeof printed);
	grammar_help(im, NULL, v, line, &h);
	help_clear(&h);
	grammar_complete(im, NULL, v, line, &h);
	help_clear(&h);
	free(line);
	return 0;
}
