/*
 * The texts of `header login` and `header shell`, from the line itself or from a file of the flash.
 * Knows nothing of who shows them.
 */
#include "device/header.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "datastore/line.h"
#include "device/files.h"
#include "device/flash.h"

static const char *leaf(const struct device *d, const char *element, const char *name)
{
	const xmlNode *line = store_get(d->running, NULL, element, NULL);

	return line ? line_get(line, name) : NULL;
}

static void read_file(const struct device *d, const char *name, char text[HEADER_MAX])
{
	struct files *fs = flash_files(d);
	char path[FILES_PATH];
	struct fault f = {0};
	int fd = fs && files_path(name, "", path, &f) == 0 ? files_read(fs, path, &f) : -1;
	size_t len = 0;

	for (ssize_t n = 1; fd >= 0 && n > 0 && len<HEADER_MAX - 1; len += n> 0 ? (size_t)n : 0)
		n = read(fd, text + len, HEADER_MAX - 1 - len);
	text[len] = '\0';
	if (fd >= 0)
		close(fd);
	files_close(fs);
}

/* Quotes, or any other character (`%Hello%`), that stand at both ends of a typed text are not part of it. */
static void take_typed(const char *typed, char text[HEADER_MAX])
{
	size_t len = strlen(typed);
	bool framed = len >= 2 && typed[0] == typed[len - 1] && strchr("\"%", typed[0]);

	snprintf(text, HEADER_MAX, "%.*s", (int)(framed ? len - 2 : len), framed ? typed + 1 : typed);
}

static void make_plain(char *text)
{
	char *to = text;

	for (const char *from = text; *from; from++)
		if (*from == '\n' || (*from >= ' ' && *from < 127))
			*to++ = *from;
		else if (*from != '\r')
			*to++ = '?';
	while (to > text && to[-1] == '\n')
		to--;
	*to = '\0';
}

void header_text(const struct device *d, bool shell, char text[HEADER_MAX])
{
	const char *typed = leaf(d, shell ? "header-shell-information" : "header-login-information", "text");
	const char *file = leaf(d, shell ? "header-shell-file" : "header-login-file", "file-name");

	*text = '\0';
	if (typed)
		take_typed(typed, text);
	else if (file)
		read_file(d, file, text);
	make_plain(text);
}
