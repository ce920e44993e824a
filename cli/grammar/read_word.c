/*
 * Parameter types that are words: strings, texts, enumerations, passwords. Knows what quotes mean, not what a word
 * stands for.
 */
#include "cli/grammar/readers.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

bool word_copy(struct word w, char *out, size_t len)
{
	if (w.len >= len)
		return false;
	memcpy(out, w.text, w.len);
	out[w.len] = '\0';
	return true;
}

bool word_printable(struct word w)
{
	for (size_t i = 0; i < w.len; i++)
		if (w.text[i] < 0x20 || w.text[i] > 0x7e)
			return false;
	return true;
}

static void change_case(const struct image_parameter *p, char *s)
{
	for (; *s; s++)
		if (p->flags & PARAMETER_LOWER)
			*s = (char)tolower((unsigned char)*s);
		else if (p->flags & PARAMETER_UPPER)
			*s = (char)toupper((unsigned char)*s);
}

/* Quotes count only where they hold blanks together: "a b" keeps them, "a" loses them. */
bool read_string(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct word inner = w;

	(void)im;
	if (w.len >= 2 && w.text[0] == '"' && w.text[w.len - 1] == '"')
		inner = (struct word){w.text + 1, w.len - 2};
	if (!word_printable(inner) || !in_range(p, (int64_t)inner.len) || (inner.len != w.len && !inner.len))
		return false;
	if (inner.len != w.len && memchr(inner.text, '"', inner.len))
		inner = w;
	bool keep = inner.len != w.len && memchr(inner.text, ' ', inner.len);
	if (!word_copy(keep ? w : inner, out, len))
		return false;
	change_case(p, out);
	return true;
}

bool read_text(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)im;
	return word_printable(w) && in_range(p, (int64_t)w.len) && word_copy(w, out, len);
}

bool read_word(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)im;
	for (size_t i = 0; i < w.len; i++)
		if (!isalnum((unsigned char)w.text[i]) && w.text[i] != '-')
			return false;
	if (!in_range(p, (int64_t)w.len) || !word_copy(w, out, len))
		return false;
	change_case(p, out);
	return true;
}

/* Is the word the written form of a password? It begins and ends with marks that no clear text has. */
static bool is_cipher_text(struct word w)
{
	static const char *const mark[] = {"%^%#", "%+%#", "%@%#", "$1d$", "$1c$", "$1a$", "@%@%", "%$%$", "%#%#"};

	for (size_t i = 0; w.len >= 20 && i < sizeof mark / sizeof *mark; i++)
		if (!memcmp(w.text, mark[i], 4))
			return true;
	return false;
}

bool read_password(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	if (is_cipher_text(w))
		return w.len <= 512 && word_printable(w) && word_copy(w, out, len);
	return read_string(im, p, w, out, len);
}

bool read_enum(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *found = NULL;

	for (uint32_t i = 0; i < p->words.count; i++) {
		const char *s = image_string(im, image_list(im, p->words.first + i));
		if (strncasecmp(s, w.text, w.len) != 0)
			continue;
		if (strlen(s) == w.len)
			return snprintf(out, len, "%s", s) < (int)len;
		if (found)
			return false;
		found = s;
	}
	return found && snprintf(out, len, "%s", found) < (int)len;
}
