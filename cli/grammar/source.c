/*
 * Lines, words and mistakes of command files: where each character stands, and the compiler's memory. Knows nothing of
 * what the words mean.
 */
#include "cli/grammar/compiler.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void mistake(struct compiler *c, FILE *errors, struct spot at, const char *format, ...)
{
	va_list ap;

	c->mistakes++;
	if (!errors)
		return;
	fprintf(errors, "%s:%d:%d: ", at.file, at.line, at.column);
	va_start(ap, format);
	vfprintf(errors, format, ap);
	va_end(ap);
	fputc('\n', errors);
}

/* The room doubles at powers of two. */
void *grow(void *array, size_t count, size_t size)
{
	if (count & (count - 1))
		return array;
	array = realloc(array, (count ? 2 * count : 1) * size);
	if (!array)
		abort();
	memset((char *)array + count * size, 0, (count ? count : 1) * size);
	return array;
}

char *text_cut(const char *s, size_t n)
{
	char *copy = malloc(n + 1);

	if (!copy)
		abort();
	memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

char *text_dup(const char *s)
{
	return text_cut(s, strlen(s));
}

struct spot source_spot(const struct source_line *l, size_t offset)
{
	size_t i = l->pieces - 1;

	while (i && l->piece[i].offset > offset)
		i--;
	return (struct spot){l->file, l->piece[i].line, l->piece[i].column + (int)(offset - l->piece[i].offset)};
}

struct tokens tokens_read(const struct source_line *l, size_t offset)
{
	struct tokens t = {0};
	const char *s = l->text + offset;

	for (s += strspn(s, " \t"); *s; s += strspn(s, " \t")) {
		size_t n = strcspn(s, " \t");
		struct token *token = APPEND(t.token, t.count);
		*token = (struct token){text_cut(s, n), (size_t)(s - l->text), source_spot(l, (size_t)(s - l->text))};
		s += n;
	}
	return t;
}

void tokens_free(struct tokens *t)
{
	for (size_t i = 0; i < t->count; i++)
		free(t->token[i].text);
	free(t->token);
	*t = (struct tokens){0};
}

void names_add(struct names *n, const char *text, struct spot at)
{
	*APPEND(n->name, n->count) = (struct name){text_dup(text), at};
}

void names_free(struct names *n)
{
	for (size_t i = 0; i < n->count; i++)
		free(n->name[i].text);
	free(n->name);
	*n = (struct names){0};
}
