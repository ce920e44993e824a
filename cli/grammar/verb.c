/*
 * `lyrebird commands check|stat`: tells mistakes in command files and files of answers, and counts what they hold, or
 * tells what of it has no model behind it. Knows images and files; nothing of devices.
 */
#include "cli/grammar/verb.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"
#include "cli/grammar/outputs.h"

struct counts {
	const char *file;
	unsigned lines, stored, undo, handled, canned, unmodelled;
};

struct stat_options {
	bool each;		 /* name what nothing answers */
	struct outputs *outputs; /* NULL = no answers from files */
};

/* A line edits the configuration (stored, or it removes what is), or a handler answers it, or a file, or nothing does.
 */
static void count_line(struct counts *n, const struct command *c, const struct stat_options *o)
{
	bool canned = o->outputs && outputs_count(o->outputs, c->id) > 0;

	n->lines++;
	n->stored += c->element != NULL;
	n->undo += c->flags & COMMAND_CONFIG && !c->element && !c->handler;
	n->handled += c->handler != NULL && !c->element;
	n->canned += canned;
	n->unmodelled += command_unmodelled(c) && !canned;
}

/* The file's name without folder and ending is the feature's. */
static void print_counts(const struct counts *n, const struct stat_options *o)
{
	const char *slash = strrchr(n->file, '/'), *name = slash ? slash + 1 : n->file;

	printf("%-50.*s %7u %7u %7u %9u", (int)strcspn(name, "."), name, n->lines, n->stored, n->undo, n->handled);
	if (o->outputs)
		printf(" %10u", n->canned);
	printf(" %11u\n", n->unmodelled);
}

/* Lines that are known and that nothing answers, or nothing but a file. */
static void print_unmodelled(const struct image *im, uint32_t first, uint32_t end, const struct stat_options *o)
{
	for (uint32_t i = first; i < end; i++) {
		struct command c = image_command(im, i);
		bool canned = o->outputs && outputs_count(o->outputs, c.id) > 0;
		if (command_unmodelled(&c))
			printf("    %s%s\n", c.syntax, canned ? "  (from a file)" : "");
	}
}

/* The rows of one file, which stand together; returns where the next one begins. */
static uint32_t stat_file(const struct image *im, uint32_t first, const struct stat_options *o, struct counts *all)
{
	struct counts file = {.file = image_command(im, first).file};
	uint32_t i = first;

	for (; i < image_command_count(im); i++) {
		struct command c = image_command(im, i);
		if (strcmp(file.file, c.file) != 0)
			break;
		count_line(&file, &c, o);
		count_line(all, &c, o);
	}
	print_counts(&file, o);
	if (o->each)
		print_unmodelled(im, first, i, o);
	return i;
}

static int stat_image(const struct image *im, const struct stat_options *o)
{
	struct counts all = {.file = "all"};

	printf("%-50s %7s %7s %7s %9s", "feature", "lines", "stored", "undo", "answered");
	printf(o->outputs ? " %10s %11s\n" : "%.0s %11s\n", "from files", "unmodelled");
	for (uint32_t i = 0; i < image_command_count(im);)
		i = stat_file(im, i, o, &all);
	print_counts(&all, o);
	printf("%d views, %d interface types\n", image_view_count(im), image_interface_types(im));
	return 0;
}

static int usage(void)
{
	fputs("usage: lyrebird commands check|stat [-v] [--outputs DIR] [--commands DIR | FILE...]\n", stderr);
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

static int run_verb_on(const struct image *im, bool stat, const char *outputs, struct stat_options *o)
{
	if (outputs && !(o->outputs = outputs_read(outputs, im, stderr)))
		return 1;
	if (stat)
		stat_image(im, o);
	else
		printf("%u syntax lines, no mistakes\n", image_command_count(im));
	outputs_free(o->outputs);
	return 0;
}

/* The value of an option that may stand first; NULL if it does not. */
static const char *take_option(const char *name, int *argc, char ***argv)
{
	if (*argc < 2 || strcmp((*argv)[0], name) != 0)
		return NULL;
	const char *value = (*argv)[1];
	*argc -= 2;
	*argv += 2;
	return value;
}

int commands_verb(int argc, char **argv)
{
	bool check = argc > 0 && strcmp(argv[0], "check") == 0, stat = argc > 0 && strcmp(argv[0], "stat") == 0;
	struct stat_options o = {.each = argc > 1 && stat && strcmp(argv[1], "-v") == 0};
	void *bytes = NULL;
	size_t len = 0;

	if (!check && !stat)
		return usage();
	argc -= 1 + o.each;
	argv += 1 + o.each;
	const char *outputs = take_option("--outputs", &argc, &argv), *folder = take_option("--commands", &argc, &argv);
	if ((argc > 0 && argv[0][0] == '-') || (folder && argc > 0))
		return usage();
	if (folder || argc > 0) {
		bytes = folder ? image_with_folder(folder, VTY_LINES, stderr, &len) : compile(argc, argv, &len);
		if (!bytes)
			return 1;
	}
	int status = run_verb_on(bytes ? image_open(bytes, len) : image_builtin(), stat, outputs, &o);
	free(bytes);
	return status;
}
