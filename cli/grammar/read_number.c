/*
 * Parameter types that are numbers: integers, hexadecimal numbers, AS numbers, communities, route distinguishers. Knows
 * nothing of the other types; ranges come from the parameter's row.
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

	if (!word_number(w, 10, &n) || !in_range(p, n) || !in_ranges(im, p, n) || (p->step && n % p->step))
		return false;
	if (p->flags & PARAMETER_MASK)
		return n <= 32 && n >= 0 && ipv4_put(n ? UINT32_MAX << (32 - n) : 0, out, len);
	if (p->flags & PARAMETER_DOTTED)
		return n <= UINT32_MAX && n >= 0 && ipv4_put((uint32_t)n, out, len);
	return snprintf(out, len, "%lld", (long long)n) < (int)len;
}

bool hex_read(struct word w, int64_t *value)
{
	uint64_t n = 0;

	if (!w.len || w.len > 16)
		return false;
	for (size_t i = 0; i < w.len; i++) {
		int c = tolower((unsigned char)w.text[i]);
		if (!isxdigit(c))
			return false;
		n = n << 4 | (uint64_t)(isdigit(c) ? c - '0' : c - 'a' + 10);
	}
	*value = (int64_t)n;
	return true;
}

/* Numbers of 64 bits without a sign. The mark 0x is written only where it has to be. */
bool read_hex(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	bool marked = w.len > 2 && w.text[0] == '0' && (w.text[1] == 'x' || w.text[1] == 'X');
	const char *mark = p->flags & PARAMETER_MARKED ? "0x" : "";
	int64_t n;

	(void)im;
	if (marked)
		w = (struct word){w.text + 2, w.len - 2};
	if ((*mark && !marked) || !hex_read(w, &n) || (uint64_t)n < (uint64_t)p->min || (uint64_t)n > (uint64_t)p->max)
		return false;
	return snprintf(out, len, "%s%llx", mark, (unsigned long long)n) < (int)len;
}

/* `left` and `right` of "left:right" */
static bool split(struct word w, char separator, struct word *left, struct word *right)
{
	const char *at = memchr(w.text, separator, w.len);
	size_t n = at ? (size_t)(at - w.text) : 0;

	if (!n)
		return false;
	*left = (struct word){w.text, n};
	*right = (struct word){at + 1, w.len - n - 1};
	return true;
}

static bool number_up_to(struct word w, int64_t max, int64_t *n)
{
	return word_number(w, 10, n) && *n >= 0 && *n <= max;
}

/* 100, 70000, or in two halves 1.10 */
static bool as_number(struct word w, char *out, size_t len, int64_t *value)
{
	struct word left, right;
	int64_t high, low;

	if (!split(w, '.', &left, &right))
		return number_up_to(w, UINT32_MAX, value) && snprintf(out, len, "%lld", (long long)*value) < (int)len;
	if (!number_up_to(left, UINT16_MAX, &high) || !number_up_to(right, UINT16_MAX, &low))
		return false;
	*value = high << 16 | low;
	return snprintf(out, len, "%d.%d", (int)high, (int)low) < (int)len;
}

/* In two halves the first is no zero. */
bool read_as_number(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	bool dotted = memchr(w.text, '.', w.len) != NULL;
	int64_t n;

	(void)im, (void)p;
	return as_number(w, out, len, &n) && n > (dotted ? UINT16_MAX : 0);
}

/* 100:1, or one number of 32 bits */
bool read_community(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct word left, right;
	int64_t a, n;

	(void)im, (void)p;
	if (!split(w, ':', &left, &right))
		return number_up_to(w, UINT32_MAX, &n) && snprintf(out, len, "%lld", (long long)n) < (int)len;
	return number_up_to(left, UINT16_MAX, &a) && number_up_to(right, UINT16_MAX, &n) &&
	       snprintf(out, len, "%d:%d", (int)a, (int)n) < (int)len;
}

/* 65551:0:4294967295: three numbers of 32 bits */
bool read_large_community(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct word left, middle, right;
	int64_t a, b, c;

	(void)im, (void)p;
	return split(w, ':', &left, &right) && split(right, ':', &middle, &right) &&
	       number_up_to(left, UINT32_MAX, &a) && number_up_to(middle, UINT32_MAX, &b) &&
	       number_up_to(right, UINT32_MAX, &c) &&
	       snprintf(out, len, "%lld:%lld:%lld", (long long)a, (long long)b, (long long)c) < (int)len;
}

/* Administrator and number: 100:1, 70000:1, 1.1:1, 10.1.1.1:1. They share six bytes. */
bool read_rd(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	struct word left, right;
	char administrator[20];
	uint32_t address;
	int64_t n, as;

	(void)im, (void)p;
	if (!split(w, ':', &left, &right))
		return false;
	if (ipv4_read(left, &address))
		return ipv4_put(address, administrator, sizeof administrator) && number_up_to(right, UINT16_MAX, &n) &&
		       snprintf(out, len, "%s:%lld", administrator, (long long)n) < (int)len;
	if (!as_number(left, administrator, sizeof administrator, &as))
		return false;
	bool wide = as > UINT16_MAX || memchr(left.text, '.', left.len);
	return number_up_to(right, wide ? UINT16_MAX : UINT32_MAX, &n) &&
	       snprintf(out, len, "%s:%lld", administrator, (long long)n) < (int)len;
}
