/*
 * Reads a password from a file or the environment.
 */
#include "play/password.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PASSWORD_MAX 512

static int read_first_line(const char *path, char line[PASSWORD_MAX], char why[LINK_WHY])
{
	FILE *in = fopen(path, "re");
	bool read = in && fgets(line, PASSWORD_MAX, in);

	if (!read)
		snprintf(why, LINK_WHY, "%s: %s", path, in ? "holds no line" : strerror(errno));
	if (in)
		fclose(in);
	line[read ? strcspn(line, "\r\n") : 0] = '\0';
	return read ? 0 : -1;
}

int password_fill(struct address *a, const char *path, char why[LINK_WHY])
{
	char line[PASSWORD_MAX] = "";
	const char *password = path ? line : getenv("LYREBIRD_PASSWORD");

	*why = '\0';
	if (path && read_first_line(path, line, why) < 0)
		return -1;
	if (password && !a->password)
		a->password = strdup(password);
	explicit_bzero(line, sizeof line);
	return 0;
}
