/*
 * Time zone and daylight saving time, read from the two lines and applied to moments.
 * Knows calendars; knows nothing of clocks, displays or who asks.
 */
#include "device/zone.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "datastore/line.h"

#define DAY 86400
#define LAST_YEAR 2099
#define LAST_WEEK 5

static const char *const weekdays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", NULL};
static const char *const months[] = {
	"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", NULL};
static const char *const weeks[] = {"first", "second", "third", "fourth", "last", NULL};

/* Three forms of one command: one year, repeating by date, repeating by weekday. */
static const char *const saving_lines[] = {
	"clock-daylight-saving-time", "clock-daylight-saving-time-2", "clock-daylight-saving-time-3"};

static int place_of(const char *const *list, const char *word)
{
	for (int i = 0; word && list[i]; i++) {
		if (!strcmp(list[i], word))
			return i;
	}
	return -1;
}

/* ---- the lines ---- */

static void copy_name(char to[33], const char *from)
{
	snprintf(to, 33, "%s", from ? from : "");
}

/* "08:00:00", "8:00" -> seconds. */
static int seconds_of(const char *text)
{
	int hours = 0, minutes = 0, seconds = 0;

	if (text)
		sscanf(text, "%d:%d:%d", &hours, &minutes, &seconds);
	return hours * 3600 + minutes * 60 + seconds;
}

/* "2020-02-01" or "02-01". */
static void read_date(struct zone_moment *m, const char *text)
{
	if (text && sscanf(text, "%d-%d-%d", &m->year, &m->month, &m->day) == 3)
		return;
	m->year = 0;
	if (text)
		sscanf(text, "%d-%d", &m->month, &m->day);
}

/* Which weekday of the month: the n-th of the week words in the line belongs to the n-th moment. */
static void read_week(struct zone_moment *m, const xmlNode *line, int nth, const char *weekday, const char *month)
{
	int week;

	for (const xmlNode *n = line->children; n; n = n->next) {
		week = n->type == XML_ELEMENT_NODE ? place_of(weeks, (const char *)n->name) : -1;
		if (week >= 0 && nth-- == 0)
			m->week = week + 1;
	}
	m->weekday = place_of(weekdays, weekday);
	m->month = place_of(months, month) + 1;
}

static const char *first_of(const xmlNode *line, const char *a, const char *b)
{
	const char *text = line_get(line, a);

	return text ? text : line_get(line, b);
}

static void read_saving(struct zone *z, const xmlNode *line)
{
	const char *start = first_of(line, "start-date", "repeat-start-date");
	const char *first = line_get(line, "startyear"), *last = line_get(line, "endyear");

	z->saving = true;
	copy_name(z->saving_name, line_get(line, "dstname"));
	z->repeating = line_get(line, "repeating") != NULL;
	z->saved = seconds_of(line_get(line, "offset"));
	z->start.minute = seconds_of(line_get(line, "start-time")) / 60;
	z->end.minute = seconds_of(line_get(line, "end-time")) / 60;
	if (start) {
		read_date(&z->start, start);
		read_date(&z->end, first_of(line, "end-date", "repeat-end-date"));
	} else {
		read_week(&z->start, line, 0, line_get(line, "startweekday"), line_get(line, "startmonth"));
		read_week(&z->end, line, 1, line_get(line, "endweekday"), line_get(line, "endmonth"));
	}
	z->first_year = z->start.year ? z->start.year : first ? atoi(first) : 2000;
	z->last_year = z->end.year ? z->end.year : last ? atoi(last) : LAST_YEAR;
}

void zone_read(struct zone *z, const struct store *s)
{
	const xmlNode *line = store_get(s, NULL, "clock-timezone", NULL);

	*z = (struct zone){.name = "UTC"};
	if (line) {
		z->set = true;
		copy_name(z->name, line_get(line, "time-zone-name"));
		z->offset = seconds_of(line_get(line, "offset")) * (line_get(line, "minus") ? -1 : 1);
	}
	for (size_t i = 0; i < sizeof saving_lines / sizeof *saving_lines; i++) {
		line = store_get(s, NULL, saving_lines[i], NULL);
		if (line)
			read_saving(z, line);
	}
}

/* ---- moments ---- */

static int64_t midnight(int year, int month, int day)
{
	struct tm tm = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day};

	return timegm(&tm);
}

/* Day of the month of, say, the second Sunday. */
static int day_of_week(const struct zone_moment *m, int year)
{
	int64_t first = midnight(year, m->month, 1), next = midnight(year, m->month + 1, 1);
	int length = (int)((next - first) / DAY), weekday = (int)((first / DAY % 7 + 7 + 4) % 7), day;

	day = 1 + (m->weekday - weekday + 7) % 7 + 7 * (m->week - 1);
	return day > length ? day - 7 : day;
}

int64_t zone_moment(const struct zone_moment *m, int year)
{
	int day = m->week ? day_of_week(m, year) : m->day;

	return midnight(year, m->month, day) + 60 * m->minute;
}

/* Does daylight saving time that begins in this year hold at a moment of local standard time? */
static bool holds(const struct zone *z, int64_t standard, int year)
{
	int64_t start, end;

	if (year < z->first_year || year > z->last_year)
		return false;
	start = zone_moment(&z->start, year);
	end = zone_moment(&z->end, z->end.year ? z->end.year : year);
	if (!z->end.year && end <= start) /* the south: it ends in the next year */
		end = zone_moment(&z->end, year + 1);
	return standard >= start && standard < end - z->saved;
}

int zone_offset(const struct zone *z, int64_t utc, bool *saving)
{
	time_t standard = (time_t)(utc + z->offset);
	bool held = false;
	struct tm tm;

	if (z->saving && gmtime_r(&standard, &tm))
		held = holds(z, standard, tm.tm_year + 1900) || holds(z, standard, tm.tm_year + 1899);
	if (saving)
		*saving = held;
	return z->offset + (held ? z->saved : 0);
}

int64_t zone_utc(const struct zone *z, int64_t local)
{
	int64_t utc = local - z->offset - z->saved;
	bool saving;

	zone_offset(z, utc, &saving);
	return saving ? utc : local - z->offset;
}

/* ---- wordings ---- */

void zone_shift(int seconds, char buf[16])
{
	int size = abs(seconds);
	int len = snprintf(buf, 16, "%c%02d:%02d", seconds < 0 ? '-' : '+', size / 3600 % 100, size / 60 % 60);

	if (size % 60)
		snprintf(buf + len, 16 - (size_t)len, ":%02d", size % 60);
}

void zone_time(const struct zone *z, int64_t ns, char buf[ZONE_TIME])
{
	int64_t utc = ns / 1000000000 - (ns % 1000000000 < 0);
	time_t local = (time_t)(utc + zone_offset(z, utc, NULL));
	struct tm tm = {0};
	size_t len;

	gmtime_r(&local, &tm);
	len = strftime(buf, ZONE_TIME - 16, "%Y-%m-%d %H:%M:%S", &tm);
	zone_shift(z->offset, buf + len);
}
