/* Any text as a startup file: it is read without harm, and the same text gives the same tree. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ignore(void *ctx, int number, const char *line, enum match_status why)
{
	(void)ctx, (void)number, (void)line, (void)why;
}

static xmlDoc *read_text(const char *text, size_t len)
{
	const struct grammar_env env = {.level = -1};
	bool complete;
	FILE *in = fmemopen((void *)text, len, "r");
	xmlDoc *doc = config_read(image_builtin(), &env, in, ignore, NULL, &complete);

	fclose(in);
	return doc;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	xmlChar *once, *twice;
	int length, again;

	if (!size)
		return 0;
	xmlDoc *first = read_text((const char *)data, size), *second = read_text((const char *)data, size);
	xmlDocDumpMemory(first, &once, &length);
	xmlDocDumpMemory(second, &twice, &again);
	assert(length == again && memcmp(once, twice, (size_t)length) == 0);
	xmlFree(once);
	xmlFree(twice);
	xmlFreeDoc(first);
	xmlFreeDoc(second);
	return 0;
}
