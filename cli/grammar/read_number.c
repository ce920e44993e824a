/*
 * Parameter types that are numbers: integers, hexadecimal numbers, route distinguishers. Knows nothing of the other
 * types; ranges come from the parameter's row.
 */
#include "cli/grammar/readers.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool word_number(struct word w, int base, int64_t *value)
{
	size_t i = 0;
	int64_t n = 0;

	if (w.len > 1 && w.text[0] == '-' && base == 10)
		i = 1;
	if (i == w.len || w.len - i > 19)
		return false;
	bool negative = i;
	for (; i < w.len; i++) {
		int c = tolower((unsigned char)w.text[i]);
		int digit = isdigit(c) ? c - '0' : isxdigit(c) ? c - 'a' + 10 : base;
		if (digit >= base)
			return false;
		if (__builtin_mul_overflow(n, base, &n) || __builtin_add_overflow(n, digit, &n))
			return false;
	}
	*value = negative ? -n : n;
	return true;
}

bool in_range(const struct image_parameter *p, int64_t n)
{
	return n >= p->min && n <= p->max;
}

/* The ranges of `integer 123 1025..65535`, if there are several. */
static bool in_ranges(const struct image *im, const struct image_parameter *p, int64_t n)
{
	for (uint32_t i = 0; i < p->words.count; i++) {
		char *end;
		int64_t min = strtoll(image_string(im, image_list(im, p->words.first + i)), &end, 10);
		int64_t max = *end == '.' ? strtoll(end + 2, NULL, 10) : min;
		if (n >= min && n <= max)
			return true;
	}
	return !p->words.count;
}

bool read_integer(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t n;

	(void)im;
	if (!word_number(w, 10, &n) || !in_range(p, n) || !in_ranges(im, p, n))
		return false;
	if (p->flags & PARAMETER_MASK)
		return n <= 32 && n >= 0 && ipv4_put(n ? UINT32_MAX << (32 - n) : 0, out, len);
	if (p->flags & PARAMETER_DOTTED)
		return n <= UINT32_MAX && n >= 0 && ipv4_put((uint32_t)n, out, len);
	return snprintf(out, len, "%lld", (long long)n) < (int)len;
}

bool read_hex(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t n;

	(void)im;
	if (w.len > 2 && w.text[0] == '0' && (w.text[1] == 'x' || w.text[1] == 'X'))
		w = (struct word){w.text + 2, w.len - 2};
	return word_number(w, 16, &n) && in_range(p, n) && snprintf(out, len, "%llx", (long long)n) < (int)len;
}

/* Administrator and number: 100:1, 70000:1, 1.1:1 (an AS number in two halves), 10.1.1.1:1. */
bool read_rd(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *colon = memchr(w.text, ':', w.len);
	size_t n = colon ? (size_t)(colon - w.text) : 0;
	struct word left = {w.text, n};
	const char *dot = n ? memchr(w.text, '.', n) : NULL;
	int64_t high = 0, low, number_part;
	uint32_t address;

	(void)im, (void)p;
	if (!n || !word_number((struct word){colon + 1, w.len - n - 1}, 10, &number_part) || number_part < 0)
		return false;
	if (ipv4_read(left, &address))
		return number_part <= UINT16_MAX && word_copy(w, out, len);
	if (dot && (!word_number((struct word){w.text, (size_t)(dot - w.text)}, 10, &high) || high < 0 ||
			   high > UINT16_MAX))
		return false;
	if (dot)
		left = (struct word){dot + 1, n - (size_t)(dot + 1 - w.text)};
	if (!word_number(left, 10, &low) || low < 0 || low > (dot ? UINT16_MAX : UINT32_MAX))
		return false;
	bool wide = dot || low > UINT16_MAX;
	return number_part <= (wide ? UINT16_MAX : UINT32_MAX) && word_copy(w, out, len);
}
