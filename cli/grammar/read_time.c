/*
 * Parameter types that are times and dates. Knows the calendar, not the time of day: whether a time is past is not
 * asked here.
 */
#include "cli/grammar/readers.h"

#include <stdio.h>
#include <string.h>

/* Three numbers of two digits (four for a year) with `separator` between them. */
static bool three(struct word w, char separator, size_t first, int64_t part[3])
{
	struct word rest = w;

	for (int i = 0; i < 3; i++) {
		const char *end = i < 2 ? memchr(rest.text, separator, rest.len) : rest.text + rest.len;
		size_t n = end ? (size_t)(end - rest.text) : 0;
		if (!n || n > (i ? 2 : first) || !word_number((struct word){rest.text, n}, 10, &part[i]) || part[i] < 0)
			return false;
		if (i < 2)
			rest = (struct word){end + 1, rest.len - n - 1};
	}
	return true;
}

bool read_time(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t t[3];

	(void)im, (void)p;
	if (!three(w, ':', 2, t) || t[0] > 23 || t[1] > 59 || t[2] > 59)
		return false;
	return snprintf(out, len, "%02d:%02d:%02d", (int)t[0], (int)t[1], (int)t[2]) < (int)len;
}

bool read_time_hm(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *colon = memchr(w.text, ':', w.len);
	size_t n = colon ? (size_t)(colon - w.text) : 0;
	int64_t hours, minutes;

	(void)im, (void)p;
	if (!n || n > 2 || w.len - n > 3 || !word_number((struct word){w.text, n}, 10, &hours) || hours < 0 ||
		!word_number((struct word){colon + 1, w.len - n - 1}, 10, &minutes) || minutes < 0)
		return false;
	return hours <= 23 && minutes <= 59 && snprintf(out, len, "%02d:%02d", (int)hours, (int)minutes) < (int)len;
}

bool read_date(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int64_t d[3];

	(void)im, (void)p;
	if (!three(w, '-', 4, d) || d[0] < 1970 || d[1] < 1 || d[1] > 12 || d[2] < 1)
		return false;
	bool leap = (d[0] % 4 == 0 && d[0] % 100 != 0) || d[0] % 400 == 0;
	if (d[2] > days[d[1] - 1] + (d[1] == 2 && leap))
		return false;
	return snprintf(out, len, "%04d-%02d-%02d", (int)d[0], (int)d[1], (int)d[2]) < (int)len;
}
