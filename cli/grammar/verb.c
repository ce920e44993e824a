/*
 * `lyrebird commands check|stat`: tells mistakes in command files, and counts what they hold. Knows images and files;
 * nothing of devices.
 */
#include "cli/grammar/verb.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"

struct counts {
	const char *file;
	unsigned lines, handled, stored, undo;
};

static void count_line(struct counts *n, const struct command *c)
{
	n->lines++;
	n->handled += c->handler != NULL;
	n->stored += c->element != NULL;
	n->undo += (c->flags & COMMAND_UNDO) != 0;
}

static void print_counts(const struct counts *n)
{
	printf("%-40s %7u %7u %7u %7u\n", n->file, n->lines, n->handled, n->stored, n->undo);
}

static int stat_image(const struct image *im)
{
	struct counts file = {0}, all = {.file = "all"};

	printf("%-40s %7s %7s %7s %7s\n", "file", "lines", "handler", "stored", "undo");
	for (uint32_t i = 0; i < image_command_count(im); i++) {
		struct command c = image_command(im, i);
		if (file.file && strcmp(file.file, c.file) != 0)
			print_counts(&file);
		if (!file.file || strcmp(file.file, c.file) != 0)
			file = (struct counts){.file = c.file};
		count_line(&file, &c);
		count_line(&all, &c);
	}
	if (file.file)
		print_counts(&file);
	print_counts(&all);
	printf("%d views, %d interface types\n", image_view_count(im), image_interface_types(im));
	return 0;
}

/* Compiles the files; NULL after telling what is wrong with them. */
static void *compile(int argc, char **argv, size_t *len)
{
	struct compiler *c = compiler_new();
	void *bytes;

	for (int i = 0; i < argc; i++)
		compiler_file(c, argv[i], stderr);
	int mistakes = compiler_finish(c, stderr, &bytes, len);
	compiler_free(c);
	if (mistakes)
		fprintf(stderr, "%d mistake%s\n", mistakes, mistakes == 1 ? "" : "s");
	return bytes;
}

int commands_verb(int argc, char **argv)
{
	bool check = argc > 0 && strcmp(argv[0], "check") == 0, stat = argc > 0 && strcmp(argv[0], "stat") == 0;
	void *bytes = NULL;
	size_t len = 0;

	if (!check && !stat) {
		fputs("usage: lyrebird commands check|stat [FILE...]\n", stderr);
		return 2;
	}
	if (argc > 1 && !(bytes = compile(argc - 1, argv + 1, &len)))
		return 1;
	const struct image *im = bytes ? image_open(bytes, len) : image_builtin();
	int status = stat ? stat_image(im) : 0;
	if (check)
		printf("%u syntax lines, no mistakes\n", image_command_count(im));
	free(bytes);
	return status;
}
