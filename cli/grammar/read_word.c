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

/* Is the character in a set as "A-Za-z0-9_"? */
static bool in_set(const char *set, char c)
{
	for (; *set; set++) {
		if (set[1] == '-' && set[2]) {
			if (c >= set[0] && c <= set[2])
				return true;
			set += 2;
		} else if (*set == c) {
			return true;
		}
	}
	return false;
}

static bool has_form(const struct image *im, const struct image_parameter *p, struct word w)
{
	bool digits = true;

	for (size_t i = 0; i < w.len; i++) {
		digits = digits && isdigit((unsigned char)w.text[i]);
		if (p->set != NONE && !in_set(image_text(im, p->set), w.text[i]))
			return false;
	}
	if (p->flags & PARAMETER_LETTER_FIRST && !isalpha((unsigned char)w.text[0]))
		return false;
	if (p->flags & PARAMETER_ALNUM_FIRST && !isalnum((unsigned char)w.text[0]))
		return false;
	if (p->flags & PARAMETER_NOT_ADDRESS && word_is_address(w))
		return false;
	return !(digits && p->flags & PARAMETER_NOT_NUMBER);
}

/* Writes the word in quotes; false where it holds one itself. */
static bool put_in_quotes(struct word inner, char *out, size_t len)
{
	if (inner.len + 3 > len || memchr(inner.text, '"', inner.len))
		return false;
	*out = '"';
	memcpy(out + 1, inner.text, inner.len);
	strcpy(out + 1 + inner.len, "\"");
	return true;
}

/* Quotes count only where they hold blanks together: "a b" keeps them, "a" loses them, unless they are a must. */
bool read_string(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct word inner = w;

	if (w.len >= 2 && w.text[0] == '"' && w.text[w.len - 1] == '"')
		inner = (struct word){w.text + 1, w.len - 2};
	if (!word_printable(inner) || !in_range(p, (int64_t)inner.len) || (inner.len != w.len && !inner.len) ||
		!has_form(im, p, inner))
		return false;
	if (p->flags & PARAMETER_QUOTED)
		return put_in_quotes(inner, out, len);
	if (inner.len != w.len && memchr(inner.text, '"', inner.len))
		inner = w;
	bool keep = inner.len != w.len && memchr(inner.text, ' ', inner.len);
	if (!word_copy(keep ? w : inner, out, len))
		return false;
	change_case(p, out);
	return true;
}

bool read_name(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	return !memchr(w.text, ' ', w.len) && read_string(im, p, w, out, len);
}

bool read_text(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)im;
	return word_printable(w) && in_range(p, (int64_t)w.len) && word_copy(w, out, len);
}

/* ---- digits that are no number ---- */

/* Octets: an even number of hexadecimal digits. */
bool read_hex_text(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	(void)im;
	for (size_t i = 0; i < w.len; i++)
		if (!isxdigit((unsigned char)w.text[i]))
			return false;
	if (w.len % 2 || !in_range(p, (int64_t)w.len) || !word_copy(w, out, len))
		return false;
	change_case(p, out);
	return true;
}

/* Takes a group of `digits` hexadecimal digits, and the dot behind it, off the word. */
static bool take_group(struct word *w, size_t digits)
{
	if (w->len < digits || (w->len > digits && w->text[digits] != '.') || w->len == digits + 1)
		return false;
	for (size_t i = 0; i < digits; i++)
		if (!isxdigit((unsigned char)w->text[i]))
			return false;
	size_t gone = digits + (w->len > digits);
	*w = (struct word){w->text + gone, w->len - gone};
	return true;
}

/* 0000.0000.0001, in displays also 0000.0000.0001.00 and, with a fragment, 0000.0000.0001.00-00 */
bool read_system_id(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct word rest = w;

	(void)im, (void)p;
	for (int i = 0; i < 3; i++)
		if (!take_group(&rest, 4))
			return false;
	if (rest.len == 5 && rest.text[2] == '-' && isxdigit((unsigned char)rest.text[3]) &&
		isxdigit((unsigned char)rest.text[4]))
		rest.len = 2;
	if (rest.len && !take_group(&rest, 2))
		return false;
	return !rest.len && word_copy(w, out, len);
}

/* A network entity title: an area of 1 to 13 octets, a system ID, and 00. */
bool read_net(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	static const size_t tail = sizeof "0000.0000.0001.00" - 1;
	struct word area, rest;

	(void)im, (void)p;
	if (w.len < tail + 3 || memcmp(w.text + w.len - 3, ".00", 3) != 0 || w.text[w.len - tail - 1] != '.')
		return false;
	area = (struct word){w.text, w.len - tail - 1};
	rest = (struct word){w.text + w.len - tail, tail};
	if (area.len > 32 || (!take_group(&area, 2) && !take_group(&area, 4)))
		return false;
	while (area.len)
		if (!take_group(&area, 4) && !take_group(&area, 2))
			return false;
	for (int i = 0; i < 3; i++)
		if (!take_group(&rest, 4))
			return false;
	return word_copy(w, out, len);
}

/* Reversible texts begin with a mark that no clear text has, hashes are "$1d$...$" with any method. Whose they are is
 * not asked: what another device has written is kept as it is. */
bool word_is_cipher_text(struct word w)
{
	static const char *const mark[] = {"%^%#", "%+%#", "%@%#", "@%@%", "%$%$", "%#%#"};

	if (w.len < CIPHER_TEXT_MIN || w.len > CIPHER_TEXT_MAX)
		return false;
	for (size_t i = 0; i < sizeof mark / sizeof *mark; i++)
		if (!memcmp(w.text, mark[i], 4))
			return true;
	return w.text[0] == '$' && w.text[3] == '$' && w.text[w.len - 1] == '$';
}

bool read_password(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	if (word_is_cipher_text(w))
		return word_printable(w) && word_copy(w, out, len);
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
