/*
 * A list of lines. Knows memory and nothing of what the lines say.
 */
#include "play/lines.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *lines_text(const char *format, ...)
{
	va_list ap;
	char *made;

	va_start(ap, format);
	if (vasprintf(&made, format, ap) < 0)
		abort();
	va_end(ap);
	return made;
}

void lines_take(struct lines *l, char *text)
{
	char **grown = text ? realloc(l->line, (l->count + 1) * sizeof *grown) : NULL;

	if (!grown)
		abort();
	l->line = grown;
	l->line[l->count++] = text;
}

void lines_add_part(struct lines *l, const char *text, size_t len)
{
	lines_take(l, strndup(text, len));
}

void lines_add(struct lines *l, const char *text)
{
	lines_take(l, strdup(text));
}

void lines_split(struct lines *l, const char *text, size_t len, const char *end)
{
	const char *stop = text + len, *next;
	size_t width = strlen(end);

	while ((next = memmem(text, (size_t)(stop - text), end, width))) {
		lines_add_part(l, text, (size_t)(next - text));
		text = next + width;
	}
	lines_add_part(l, text, (size_t)(stop - text));
}

void lines_move(struct lines *l, struct lines *more)
{
	for (size_t i = 0; i < more->count; i++)
		lines_take(l, more->line[i]);
	free(more->line);
	*more = (struct lines){0};
}

void lines_clear(struct lines *l)
{
	for (size_t i = 0; i < l->count; i++)
		free(l->line[i]);
	free(l->line);
	*l = (struct lines){0};
}
