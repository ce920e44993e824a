/*
 * Parameter types that are times and dates. Knows the calendar, not the time of day: whether a time is past is not
 * asked here.
 */
#include "cli/grammar/readers.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* Numbers of two digits, the first of up to `first`, with `separator` between them. */
static bool pieces(struct word w, char separator, int count, size_t first, int64_t *part)
{
	struct word rest = w;

	for (int i = 0; i < count; i++) {
		const char *end = i < count - 1 ? memchr(rest.text, separator, rest.len) : rest.text + rest.len;
		size_t n = end ? (size_t)(end - rest.text) : 0;
		if (!n || n > (i ? 2 : first) || !word_number((struct word){rest.text, n}, 10, &part[i]) || part[i] < 0)
			return false;
		if (i < count - 1)
			rest = (struct word){end + 1, rest.len - n - 1};
	}
	return true;
}

static bool day_exists(int64_t year, int64_t month, int64_t day)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

/* YYYY-MM-DD as the number YYYYMMDD */
static bool date_value(struct word w, char separator, int64_t *value)
{
	int64_t d[3];

	if (!pieces(w, separator, 3, 4, d) || !day_exists(d[0], d[1], d[2]))
		return false;
	*value = d[0] * 10000 + d[1] * 100 + d[2];
	return true;
}

/* Seconds, or minutes where the time has none. */
static bool clock_value(struct word w, int count, int64_t *value)
{
	int64_t t[3];

	if (!pieces(w, ':', count, 3, t) || t[1] > 59 || (count == 3 && t[2] > 59))
		return false;
	*value = t[0] * 60 + t[1];
	if (count == 3)
		*value = *value * 60 + t[2];
	return true;
}

bool time_value(enum type_id type, struct word w, int64_t *value)
{
	if (type == TYPE_TIME || type == TYPE_TIME_HM || type == TYPE_SPAN_HM)
		return clock_value(w, type == TYPE_TIME ? 3 : 2, value);
	return date_value(w, type == TYPE_DATE_SLASH ? '/' : '-', value);
}

bool read_time(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t t;

	(void)im;
	return clock_value(w, 3, &t) && in_range(p, t) &&
	       snprintf(out, len, "%02d:%02d:%02d", (int)(t / 3600), (int)(t / 60 % 60), (int)(t % 60)) < (int)len;
}

bool read_time_hm(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t t;

	(void)im;
	return clock_value(w, 2, &t) && in_range(p, t) &&
	       snprintf(out, len, "%02d:%02d", (int)(t / 60), (int)(t % 60)) < (int)len;
}

/* A length of time: 1:30, or 90 minutes. Kept as it was typed. */
bool read_span_hm(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t t;

	(void)im;
	return (clock_value(w, 2, &t) || word_number(w, 10, &t)) && in_range(p, t) && word_copy(w, out, len);
}

bool read_date(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	char separator = p->type == TYPE_DATE_SLASH ? '/' : '-';
	int64_t d;

	(void)im;
	return date_value(w, separator, &d) && in_range(p, d) &&
	       snprintf(out, len, "%04d%c%02d%c%02d", (int)(d / 10000), separator, (int)(d / 100 % 100), separator,
		       (int)(d % 100)) < (int)len;
}

/* A day of any year, so February has 29. */
bool read_month_day(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	int64_t d[2];

	(void)im, (void)p;
	return pieces(w, '-', 2, 2, d) && day_exists(2000, d[0], d[1]) &&
	       snprintf(out, len, "%02d-%02d", (int)d[0], (int)d[1]) < (int)len;
}

/* 2026/03/01,08:00:00 or 2026-03-01,08:00:00 */
bool read_date_time(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	const char *comma = memchr(w.text, ',', w.len);
	size_t n = comma ? (size_t)(comma - w.text) : 0;
	struct word date = {w.text, n};
	int64_t d, t;

	(void)im;
	if (!n || !(date_value(date, '/', &d) || date_value(date, '-', &d)) || !in_range(p, d))
		return false;
	return clock_value((struct word){comma + 1, w.len - n - 1}, 3, &t) && t < 86400 && word_copy(w, out, len);
}

/* 1d2h3m4s: days, hours, minutes and seconds, all of them. */
bool read_duration(const struct image *im, const struct image_parameter *p, struct word w, char *out, size_t len)
{
	static const struct {
		char letter;
		int64_t max;
	} unit[] = {{'d', 10000}, {'h', 23}, {'m', 59}, {'s', 59}};
	struct word rest = w;
	int64_t n;

	(void)im, (void)p;
	for (size_t i = 0; i < sizeof unit / sizeof *unit; i++) {
		size_t digits = 0;
		while (digits < rest.len && isdigit((unsigned char)rest.text[digits]))
			digits++;
		if (digits == rest.len || tolower((unsigned char)rest.text[digits]) != unit[i].letter ||
			!word_number((struct word){rest.text, digits}, 10, &n) || n > unit[i].max)
			return false;
		rest = (struct word){rest.text + digits + 1, rest.len - digits - 1};
	}
	return !rest.len && word_copy(w, out, len);
}
