/*
 * A ring of lines. Knows nothing of keys.
 */
#include "cli/history.h"

#include <stdlib.h>
#include <string.h>

struct history {
	size_t max, count, first;
	char *line[];
};

struct history *history_new(size_t max)
{
	struct history *h = calloc(1, sizeof *h + max * sizeof *h->line);

	if (!h)
		abort();
	h->max = max;
	return h;
}

void history_free(struct history *h)
{
	if (!h)
		return;
	for (size_t i = 0; i < h->max; i++)
		free(h->line[i]);
	free(h);
}

void history_clear(struct history *h)
{
	for (size_t i = 0; i < h->max; i++) {
		free(h->line[i]);
		h->line[i] = NULL;
	}
	h->count = h->first = 0;
}

void history_resize(struct history **h, size_t max)
{
	struct history *old = *h, *new = history_new(max);
	size_t skip = old->count > max ? old->count - max : 0;

	for (size_t i = skip; i < old->count; i++)
		history_add(new, history_line(old, i));
	history_free(old);
	*h = new;
}

size_t history_count(const struct history *h)
{
	return h->count;
}

const char *history_line(const struct history *h, size_t i)
{
	return h->line[(h->first + i) % h->max];
}

void history_add(struct history *h, const char *line)
{
	if (h->max == 0 || (h->count > 0 && strcmp(history_line(h, h->count - 1), line) == 0))
		return;
	if (h->count == h->max) {
		free(h->line[h->first]);
		h->first = (h->first + 1) % h->max;
		h->count--;
	}
	char **place = &h->line[(h->first + h->count++) % h->max];
	*place = strdup(line);
	if (!*place)
		abort();
}
