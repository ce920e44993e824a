/*
 * The configurations of the reference: lines, and the lines above each by indentation.
 */
#ifndef LYREBIRD_TESTS_UNIT_LISTING_H
#define LYREBIRD_TESTS_UNIT_LISTING_H

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LISTING_LINES 4096
#define LISTING_TEXT 4096

struct listing {
	int number, count;
	char *line[LISTING_LINES];
};

static inline FILE *listing_open(void)
{
	const char *folder = getenv("LYREBIRD_REFERENCE");
	char path[4096];

	snprintf(path, sizeof path, "%s/ce-config-listings.jsonl", folder ? folder : "../shared/reference");
	return fopen(path, "r");
}

static inline void listing_add(struct listing *l, const char *text, size_t len)
{
	if (l->count < LISTING_LINES)
		l->line[l->count++] = strndup(text, len);
}

static inline void listing_clear(struct listing *l)
{
	for (int i = 0; i < l->count; i++)
		free(l->line[i]);
	l->count = 0;
}

/* The strings of the array `lines` of the next record. */
static inline bool listing_read(FILE *in, struct listing *l)
{
	static int number;
	char *record = NULL;
	size_t room = 0;

	*l = (struct listing){.number = number++};
	if (getline(&record, &room, in) < 0) {
		free(record);
		return false;
	}
	char *s = strstr(record, "\"lines\":");
	for (s = s ? s + 8 : NULL; s && *s && *s != ']'; s++) {
		if (*s != '"')
			continue;
		char *from = ++s, *to = from;
		for (; *s && *s != '"'; s++) {
			if (*s == '\\' && s[1])
				s++;
			*to++ = *s;
		}
		listing_add(l, from, (size_t)(to - from));
	}
	free(record);
	return true;
}

static inline void listing_split(struct listing *l, const char *text)
{
	for (; *text; text += strcspn(text, "\n"), text += *text == '\n')
		listing_add(l, text, strcspn(text, "\n"));
}

static inline char *listing_text(const struct listing *l)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	for (int i = 0; i < l->count; i++)
		fprintf(out, "%s\n", l->line[i]);
	fclose(out);
	return text;
}

static inline bool listing_counts(const char *line)
{
	return *line && strcmp(line, "#") != 0 && strcmp(line, "return") != 0;
}

/* Not one of the `#` between parts of a view. */
static inline bool listing_is_command(const char *line)
{
	line += strspn(line, " ");
	return *line && *line != '#' && strcmp(line, "return") != 0;
}

/* The opening lines above line i, outermost last, "|" between. */
static inline void listing_place(const struct listing *l, int i, char *out, size_t len)
{
	size_t indent = strspn(l->line[i], " "), used = 0;

	out[0] = '\0';
	for (int j = i - 1; j >= 0 && indent && l->line[j][0] != '#'; j--) {
		size_t n = strspn(l->line[j], " ");
		if (n >= indent || !listing_is_command(l->line[j]))
			continue;
		indent = n;
		used += (size_t)snprintf(out + used, len - used, "%s%s", used ? " | " : "", l->line[j] + n);
		if (used >= len)
			return;
	}
}

/* The same but for spelling: case, blanks, remarks behind `//`. The manual writes `interface 100ge 1/0/1` and
 * `2001:db8::1` now and then, which no device prints. */
static inline bool listing_same(const char *a, const char *b, bool loose)
{
	if (!loose)
		return strcmp(a, b) == 0;
	for (;; a++, b++) {
		a += strspn(a, " ");
		b += strspn(b, " ");
		bool end = !*a || !strncmp(a, "//", 2);
		if (end || tolower((unsigned char)*a) != tolower((unsigned char)*b))
			return end && !*b;
	}
}

/* A line of the same text in the same block. The block is told by the line that opens it, however that was spelled. */
static inline int listing_find(
	const struct listing *l, const char *place, const char *line, const bool *used, bool loose)
{
	char other[2048], text[LISTING_TEXT];
	size_t n = strlen(line);

	while (n && line[n - 1] == ' ')
		n--;
	snprintf(text, sizeof text, "%.*s", (int)n, line);
	for (int i = 0; i < l->count; i++) {
		if (used[i] || !listing_same(text + strspn(text, " "), l->line[i] + strspn(l->line[i], " "), loose))
			continue;
		listing_place(l, i, other, sizeof other);
		if (listing_same(place, other, true))
			return i;
	}
	return -1;
}

#endif
