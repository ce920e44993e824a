/*
 * Local time: zones, daylight saving time by date and by weekday, north and south.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "device/zone.h"

#define SECOND 1000000000LL
#define HOUR 3600

static int64_t at(int year, int month, int day, int hour, int minute)
{
	struct tm tm = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute};

	return timegm(&tm);
}

static struct zone europe(void)
{
	struct zone z = {
		.name = "CET",
		.offset = HOUR,
		.set = true,
		.saving = true,
		.repeating = true,
		.saved = HOUR,
		.first_year = 2000,
		.last_year = 2099,
		.start = {.month = 3, .week = 5, .weekday = 0, .minute = 120},
		.end = {.month = 10, .week = 5, .weekday = 0, .minute = 180},
	};

	return z;
}

static void times_are_written_with_their_zone(void **state)
{
	static const struct {
		int offset;
		int64_t ns;
		const char *text;
	} cases[] = {
		{0, 0, "1970-01-01 00:00:00+00:00"},
		{0, -1, "1969-12-31 23:59:59+00:00"},
		{0, 1754760665 * SECOND + 999999999, "2025-08-09 17:31:05+00:00"},
		{8 * HOUR, 1754760665 * SECOND, "2025-08-10 01:31:05+08:00"},
		{-(3 * HOUR + 1800), 0, "1969-12-31 20:30:00-03:30"},
		{HOUR + 61, 0, "1970-01-01 01:01:01+01:01:01"},
	};
	char text[ZONE_TIME];

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct zone z = {.offset = cases[i].offset};

		zone_time(&z, cases[i].ns, text);
		assert_string_equal(text, cases[i].text);
	}
}

static void summer_begins_and_ends_on_the_last_sunday(void **state)
{
	static const struct {
		int month, day, hour, minute, offset;
	} cases[] = {
		{3, 29, 0, 59, HOUR},
		{3, 29, 1, 0, 2 * HOUR},
		{10, 25, 0, 59, 2 * HOUR},
		{10, 25, 1, 0, HOUR},
		{7, 1, 0, 0, 2 * HOUR},
		{1, 1, 0, 0, HOUR},
	};
	struct zone z = europe();

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(
			zone_offset(&z, at(2026, cases[i].month, cases[i].day, cases[i].hour, cases[i].minute), NULL),
			cases[i].offset);
}

static void local_times_lead_back_to_their_moment(void **state)
{
	struct zone z = europe();

	(void)state;
	for (int64_t utc = at(2026, 1, 1, 0, 0); utc < at(2027, 1, 1, 0, 0); utc += 1800) {
		int64_t local = utc + zone_offset(&z, utc, NULL), back = zone_utc(&z, local);

		/* the hour that is there twice leads to its first half */
		assert_true(back == utc || (back == utc - HOUR && back + zone_offset(&z, back, NULL) == local));
	}
}

static void the_south_has_summer_over_new_year(void **state)
{
	struct zone z = europe();
	bool saving;

	(void)state;
	z.start = (struct zone_moment){.month = 10, .day = 1, .minute = 120};
	z.end = (struct zone_moment){.month = 4, .day = 1, .minute = 180};
	zone_offset(&z, at(2026, 1, 15, 0, 0), &saving);
	assert_true(saving);
	zone_offset(&z, at(2026, 6, 15, 0, 0), &saving);
	assert_false(saving);
	zone_offset(&z, at(2026, 12, 15, 0, 0), &saving);
	assert_true(saving);
}

static void one_year_holds_in_that_year_only(void **state)
{
	struct zone z = europe();
	bool saving;

	(void)state;
	z.repeating = false;
	z.start = (struct zone_moment){.year = 2020, .month = 2, .day = 1, .minute = 11 * 60 + 22};
	z.end = (struct zone_moment){.year = 2021, .month = 1, .day = 11, .minute = 0};
	z.first_year = 2020;
	z.last_year = 2021;
	zone_offset(&z, at(2020, 12, 1, 0, 0), &saving);
	assert_true(saving);
	zone_offset(&z, at(2021, 1, 9, 0, 0), &saving);
	assert_true(saving);
	zone_offset(&z, at(2021, 5, 1, 0, 0), &saving);
	assert_false(saving);
	zone_offset(&z, at(2019, 5, 1, 0, 0), &saving);
	assert_false(saving);
}

static void weekdays_of_a_month(void **state)
{
	struct zone_moment first = {.month = 11, .week = 1, .weekday = 0},
			   last = {.month = 12, .week = 5, .weekday = 4};

	(void)state;
	assert_int_equal(zone_moment(&first, 2026), at(2026, 11, 1, 0, 0));
	assert_int_equal(zone_moment(&last, 2026), at(2026, 12, 31, 0, 0));
	first.week = 4;
	assert_int_equal(zone_moment(&first, 2026), at(2026, 11, 22, 0, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(times_are_written_with_their_zone),
		cmocka_unit_test(summer_begins_and_ends_on_the_last_sunday),
		cmocka_unit_test(local_times_lead_back_to_their_moment),
		cmocka_unit_test(the_south_has_summer_over_new_year),
		cmocka_unit_test(one_year_holds_in_that_year_only),
		cmocka_unit_test(weekdays_of_a_month),
	};

	return cmocka_run_group_tests_name("device zone", tests, NULL, NULL);
}
