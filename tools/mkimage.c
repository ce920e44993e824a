/*
 * mkimage -o OUT [-t TEXTS] FILE...: compiles command files into the image that is linked into the executable, and
 * packs their texts (NAME NUL TEXT NUL, file by file), which are linked in as well.
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

static void pack_file(FILE *out, const char *path)
{
	FILE *in = fopen(path, "r");

	fputs(path, out);
	fputc('\0', out);
	for (int c; in && (c = fgetc(in)) != EOF;)
		fputc(c, out);
	fputc('\0', out);
	if (in)
		fclose(in);
}

static int pack(const char *path, char **files, int n)
{
	FILE *out = fopen(path, "w");

	for (int i = 0; out && i < n; i++)
		pack_file(out, files[i]);
	if (out && !ferror(out) && fclose(out) == 0)
		return 0;
	fprintf(stderr, "mkimage: %s: %s\n", path, strerror(errno));
	return 1;
}

int main(int argc, char **argv)
{
	struct compiler *c;
	void *bytes;
	size_t len;
	bool texts = argc > 5 && strcmp(argv[3], "-t") == 0;
	int first = texts ? 5 : 3;

	if (argc <= first || strcmp(argv[1], "-o") != 0) {
		fputs("usage: mkimage -o OUT [-t TEXTS] FILE...\n", stderr);
		return 2;
	}
	c = compiler_new();
	for (int i = first; i < argc; i++)
		compiler_file(c, argv[i], stderr);
	int status = compiler_finish(c, stderr, &bytes, &len) != 0;
	compiler_free(c);
	if (!status && texts)
		status = pack(argv[4], argv + first, argc - first);
	if (!status)
		status = save(argv[2], bytes, len);
	free(bytes);
	return status;
}
