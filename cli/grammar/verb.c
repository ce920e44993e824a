/*
 * `lyrebird commands check|stat`: tells mistakes in command files, and counts what they hold, or tells what of it has
 * no model behind it. Knows images and files; nothing of devices.
 */
#include "cli/grammar/verb.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"

struct counts {
	const char *file;
	unsigned lines, stored, undo, handled, unmodelled;
};

/* A line edits the configuration (stored, or it removes what is), or a handler answers it, or nothing does. */
static void count_line(struct counts *n, const struct command *c)
{
	n->lines++;
	n->stored += c->element != NULL;
	n->undo += c->flags & COMMAND_CONFIG && !c->element && !c->handler;
	n->handled += c->handler != NULL && !c->element;
	n->unmodelled += command_unmodelled(c);
}

/* The file's name without folder and ending is the feature's. */
static void print_counts(const struct counts *n)
{
	const char *slash = strrchr(n->file, '/'), *name = slash ? slash + 1 : n->file;

	printf("%-50.*s %7u %7u %7u %9u %11u\n", (int)strcspn(name, "."), name, n->lines, n->stored, n->undo,
		n->handled, n->unmodelled);
}

/* Lines that are known and that nothing answers. */
static void print_unmodelled(const struct image *im, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++) {
		struct command c = image_command(im, i);
		if (command_unmodelled(&c))
			printf("    %s\n", c.syntax);
	}
}

/* The rows of one file, which stand together; returns where the next one begins. */
static uint32_t stat_file(const struct image *im, uint32_t first, bool each, struct counts *all)
{
	struct counts file = {.file = image_command(im, first).file};
	uint32_t i = first;

	for (; i < image_command_count(im); i++) {
		struct command c = image_command(im, i);
		if (strcmp(file.file, c.file) != 0)
			break;
		count_line(&file, &c);
		count_line(all, &c);
	}
	print_counts(&file);
	if (each)
		print_unmodelled(im, first, i);
	return i;
}

static int stat_image(const struct image *im, bool each)
{
	struct counts all = {.file = "all"};

	printf("%-50s %7s %7s %7s %9s %11s\n", "feature", "lines", "stored", "undo", "answered", "unmodelled");
	for (uint32_t i = 0; i < image_command_count(im);)
		i = stat_file(im, i, each, &all);
	print_counts(&all);
	printf("%d views, %d interface types\n", image_view_count(im), image_interface_types(im));
	return 0;
}

static int usage(void)
{
	fputs("usage: lyrebird commands check|stat [-v] [--commands DIR | FILE...]\n", stderr);
	return 2;
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
	bool each = argc > 1 && stat && strcmp(argv[1], "-v") == 0;
	void *bytes = NULL;
	size_t len = 0;

	argc -= each;
	argv += each;
	bool folder = argc > 1 && strcmp(argv[1], "--commands") == 0;
	if ((!check && !stat) || (folder && argc != 3))
		return usage();
	if (argc > 1) {
		bytes = folder ? image_with_folder(argv[2], VTY_LINES, stderr, &len)
			       : compile(argc - 1, argv + 1, &len);
		if (!bytes)
			return 1;
	}
	const struct image *im = bytes ? image_open(bytes, len) : image_builtin();
	int status = stat ? stat_image(im, each) : 0;
	if (check)
		printf("%u syntax lines, no mistakes\n", image_command_count(im));
	free(bytes);
	return status;
}
