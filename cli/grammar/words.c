/*
 * The dictionary: which help text a keyword or a parameter gets. Knows pages, files and `words` blocks; knows nothing
 * of the rows that the texts end in.
 */
#include "cli/grammar/compiler.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *find_word(const struct words *w, const char *word)
{
	for (size_t i = 0; i < w->count; i++)
		if (strcmp(w->word[i].word, word) == 0)
			return w->word[i].help;
	return NULL;
}

static int by_word(const void *a, const void *b)
{
	const struct word_help *x = a, *y = b;
	int order = strcmp(x->word, y->word);

	if (!order)
		order = strcmp(x->at.file, y->at.file);
	return order ? order : (x->at.line > y->at.line) - (x->at.line < y->at.line);
}

/* First entry of the dictionary for the word; NULL if there is none. */
static const struct word_help *dictionary(const struct compiler *c, const char *word)
{
	size_t lo = 0, hi = c->words.count;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (strcmp(c->words.word[mid].word, word) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < c->words.count && strcmp(c->words.word[lo].word, word) == 0 ? &c->words.word[lo] : NULL;
}

/* Is this (NULL at the start, or one behind the last) still an entry of the word? */
static bool same_word(const struct compiler *c, const struct word_help *w, const char *word)
{
	return w && w < c->words.word + c->words.count && strcmp(w->word, word) == 0;
}

/* What the file of the page says of the word; NULL if nothing. */
static const char *file_help(const struct compiler *c, const struct page *p, const char *word)
{
	for (const struct word_help *w = dictionary(c, word); same_word(c, w, word); w++)
		if (strcmp(w->at.file, p->at.file) == 0)
			return w->help;
	return NULL;
}

/* "source-interface" -> "Source interface": readable, and claims nothing. */
static uint32_t plain_help(struct compiler *c, const char *word)
{
	size_t n = strlen(word);
	char *s = word[0] == '<' ? text_cut(word + 1, n - 2) : text_dup(word);

	for (char *q = s; *q; q++)
		if (*q == '-' || *q == '_')
			*q = ' ';
	s[0] = (char)toupper((unsigned char)s[0]);
	uint32_t at = emit_string(c, s);
	free(s);
	return at;
}

static uint32_t common_help(struct compiler *c, const char *word)
{
	const struct word_help *found = dictionary(c, word);

	for (const struct word_help *w = found; same_word(c, w, word); w++)
		if (found->local && !w->local)
			found = w;
	return found ? emit_string(c, found->help) : plain_help(c, word);
}

uint32_t word_help(struct compiler *c, const struct page *p, const char *word)
{
	const char *own = find_word(&p->words, word);

	own = own ? own : file_help(c, p, word);
	return own ? emit_string(c, own) : common_help(c, word);
}

uint32_t shared_help(struct compiler *c, const uint32_t *command, size_t count, const char *word)
{
	const struct page *first = c->ref[command[0]].page;
	const char *own = NULL;
	bool one_file = true;

	for (size_t i = 0; i < count && !own; i++) {
		own = find_word(&c->ref[command[i]].page->words, word);
		one_file &= strcmp(c->ref[command[i]].page->at.file, first->at.file) == 0;
	}
	if (!own && one_file)
		own = file_help(c, first, word);
	return own ? emit_string(c, own) : common_help(c, word);
}

static bool has_pages(const struct compiler *c, const char *file)
{
	for (size_t i = 0; i < c->pages; i++)
		if (strcmp(c->page[i].at.file, file) == 0)
			return true;
	return false;
}

void words_check(struct compiler *c, FILE *errors)
{
	struct word_help *w = c->words.word;

	/* The words of a file stand together. */
	for (size_t i = 0; i < c->words.count; i++)
		w[i].local = i && w[i].at.file == w[i - 1].at.file ? w[i - 1].local : has_pages(c, w[i].at.file);
	if (c->words.count)
		qsort(w, c->words.count, sizeof *w, by_word);
	for (size_t i = 1; i < c->words.count; i++) {
		const struct word_help *a = &w[i - 1], *b = a + 1;
		if (strcmp(a->word, b->word) == 0 && strcmp(a->at.file, b->at.file) == 0)
			mistake(c, errors, b->at, "'%s' has a help text before", b->word);
	}
}
