/*
 * The command set that is linked in (tools/embedded.S): its image, which the build compiled and checked, and the text
 * of its files, so that a user's files can be compiled on top of them.
 */
#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "cli/grammar/compile.h"
#include "cli/grammar/image.h"

extern const char embedded_image[], embedded_image_end[];
extern const char embedded_commands[], embedded_commands_end[]; /* NAME NUL TEXT NUL, file by file */

const struct image *image_builtin(void)
{
	const struct image *im = (const void *)embedded_image;

	assert(im->magic == IMAGE_MAGIC && im->version == IMAGE_VERSION &&
		im->size == (size_t)(embedded_image_end - embedded_image));
	return im;
}

static void read_builtin(struct compiler *c, FILE *errors)
{
	for (const char *name = embedded_commands; name < embedded_commands_end;) {
		const char *text = name + strlen(name) + 1;
		compiler_text(c, name, text, errors);
		name = text + strlen(text) + 1;
	}
}

static int is_command_file(const struct dirent *e)
{
	size_t n = strlen(e->d_name);

	return n > 4 && strcmp(e->d_name + n - 4, ".cmd") == 0;
}

/* Mistakes in them, or -1 if there are no files. */
static int read_folder(struct compiler *c, const char *folder, FILE *errors)
{
	struct dirent **entry;
	int n = scandir(folder, &entry, is_command_file, alphasort), mistakes = 0;

	if (n <= 0) {
		fprintf(errors, "%s: %s\n", folder, n < 0 ? strerror(errno) : "there are no command files (NAME.cmd)");
		if (n == 0)
			free(entry);
		return -1;
	}
	for (int i = 0; i < n; i++) {
		char *path;
		if (asprintf(&path, "%s/%s", folder, entry[i]->d_name) < 0)
			abort();
		mistakes += compiler_file(c, path, errors);
		free(path);
		free(entry[i]);
	}
	free(entry);
	return mistakes;
}

void *image_with_folder(const char *folder, unsigned vtys, FILE *errors, size_t *len)
{
	struct compiler *c = compiler_new();
	void *bytes = NULL;

	compiler_vtys(c, vtys);
	read_builtin(c, errors);
	compiler_override(c);
	if (!folder || read_folder(c, folder, errors) >= 0)
		compiler_finish(c, errors, &bytes, len);
	compiler_free(c);
	return bytes;
}
