/* Any text as a command file: mistakes are counted, and an image that comes out of it can be opened. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = strndup((const char *)data, size);
	struct compiler *c = compiler_new();
	void *bytes = NULL;
	size_t len = 0;

	int mistakes = compiler_text(c, "fuzz", text, NULL);
	if (compiler_finish(c, NULL, &bytes, &len) == 0 && !mistakes)
		assert(image_open(bytes, len));
	free(bytes);
	compiler_free(c);
	free(text);
	return 0;
}
