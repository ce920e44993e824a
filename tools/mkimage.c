/*
 * mkimage -o OUT FILE...: compiles command files into the image that is linked into the executable.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"

static int save(const char *path, const void *bytes, size_t len)
{
	FILE *out = fopen(path, "w");

	if (!out || fwrite(bytes, 1, len, out) != len || fclose(out)) {
		fprintf(stderr, "mkimage: %s: %s\n", path, strerror(errno));
		return 1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct compiler *c;
	void *bytes;
	size_t len;

	if (argc < 4 || strcmp(argv[1], "-o") != 0) {
		fputs("usage: mkimage -o OUT FILE...\n", stderr);
		return 2;
	}
	c = compiler_new();
	for (int i = 3; i < argc; i++)
		compiler_file(c, argv[i], stderr);
	int status = compiler_finish(c, stderr, &bytes, &len) != 0;
	compiler_free(c);
	if (!status)
		status = save(argv[2], bytes, len);
	free(bytes);
	return status;
}
