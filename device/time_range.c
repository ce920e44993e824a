/*
 * Reads time ranges out of configuration lines and compares them with a moment.
 * Knows the words of a period; knows nothing of clocks or of who asks.
 */
#include "device/time_range.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "datastore/line.h"
#include "device/zone.h"

#define SECOND 1000000000
#define MINUTE ((int64_t)60 * SECOND)
#define HOUR 60 /* minutes */
#define DAY (24 * HOUR)

struct range { /* all lines of one name */
	char *name;
	unsigned weekly, dated; /* periods of either kind */
	bool weekly_on, dated_on, asked;
};

struct time_ranges {
	const xmlNode *lines;
	int64_t minute;
	bool read;
	struct range *range;
	size_t count, room;
};

/* ---- periods ---- */

/* "8:05" -> minutes of the day. */
static int minute_of(const char *text)
{
	int hours = 0, minutes = 0;

	sscanf(text ? text : "", "%d:%d", &hours, &minutes);
	return hours * HOUR + minutes;
}

/* "8:05", "2026/01/31" -> minutes since 1970. */
static int64_t moment_of(const char *text, const char *date)
{
	struct tm tm = {0};

	if (!date || sscanf(date, "%d/%d/%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday) != 3)
		return INT64_MAX;
	tm.tm_year -= 1900;
	tm.tm_mon--;
	return timegm(&tm) / 60 + minute_of(text);
}

static bool is_day(const char *word, int weekday)
{
	static const char *const days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
	bool weekend = weekday == 0 || weekday == 6;

	if (!strcmp(word, "daily"))
		return true;
	if (!strcmp(word, "working-day") || !strcmp(word, "off-day"))
		return (*word == 'o') == weekend;
	return *word >= '0' && *word <= '6' ? *word - '0' == weekday : !strcmp(word, days[weekday]);
}

/* Is this day one of those of the line, of which there may be several? */
static bool has_day(const xmlNode *line, int weekday)
{
	for (const xmlNode *n = line->children; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, "days") && n->children &&
			n->children->content && is_day((const char *)n->children->content, weekday))
			return true;
	}
	return false;
}

static bool weekly_on(const xmlNode *line, int64_t minute)
{
	int now = (int)(minute % DAY), weekday = (int)((minute / DAY + 4) % 7); /* 1970 began on a Thursday */

	return now >= minute_of(line_get(line, "time1")) && now <= minute_of(line_get(line, "time2")) &&
	       has_day(line, weekday);
}

static bool dated_on(const xmlNode *line, int64_t minute)
{
	return minute >= moment_of(line_get(line, "time1"), line_get(line, "date1")) &&
	       minute <= moment_of(line_get(line, "time2"), line_get(line, "date2"));
}

/* ---- ranges ---- */

static struct range *find(const struct time_ranges *r, const char *name)
{
	for (size_t i = 0; i < r->count; i++)
		if (!strcmp(r->range[i].name, name))
			return &r->range[i];
	return NULL;
}

static struct range *make(struct time_ranges *r, const char *name)
{
	struct range *found = find(r, name);

	if (found)
		return found;
	if (r->count == r->room) {
		r->room = 2 * r->room + 8;
		r->range = reallocarray(r->range, r->room, sizeof *r->range);
		assert(r->range);
	}
	r->range[r->count] = (struct range){.name = strdup(name)};
	assert(r->range[r->count].name);
	return &r->range[r->count++];
}

static void add(struct range *range, const xmlNode *line, int64_t minute)
{
	if (line_get(line, "from")) {
		range->dated++;
		range->dated_on |= dated_on(line, minute);
	} else if (line_get(line, "time1")) {
		range->weekly++;
		range->weekly_on |= weekly_on(line, minute);
	}
}

static void read_all(struct time_ranges *r)
{
	r->read = true;
	for (const xmlNode *n = r->lines; n; n = n->next) {
		const char *name = n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, "time-range")
					   ? line_get(n, "time-name")
					   : NULL;
		if (name)
			add(make(r, name), n, r->minute);
	}
}

static bool is_on(const struct range *r)
{
	return (r->weekly || r->dated) && (!r->weekly || r->weekly_on) && (!r->dated || r->dated_on);
}

/* ---- public ---- */

/* ns since 1970, as if it were UTC. */
static int64_t local_time(const struct store *s, int64_t now)
{
	struct zone zone;

	zone_read(&zone, s);
	return now + (int64_t)SECOND * zone_offset(&zone, now / SECOND - (now % SECOND < 0), NULL);
}

int64_t time_range_minute(const struct store *s, int64_t now)
{
	int64_t local = local_time(s, now);

	return local > 0 ? local / MINUTE : 0;
}

int64_t time_range_left(const struct store *s, int64_t now)
{
	int64_t local = local_time(s, now);

	return MINUTE - (local > 0 ? local % MINUTE : 0);
}

struct time_ranges *time_ranges_of(const xmlNode *lines, int64_t minute)
{
	struct time_ranges *r = calloc(1, sizeof *r);

	assert(r);
	*r = (struct time_ranges){.lines = lines, .minute = minute};
	return r;
}

struct time_ranges *time_ranges_at(const struct store *s, int64_t now)
{
	return time_ranges_of(store_root(s)->children, time_range_minute(s, now));
}

void time_ranges_free(struct time_ranges *r)
{
	if (!r)
		return;
	for (size_t i = 0; i < r->count; i++)
		free(r->range[i].name);
	free(r->range);
	free(r);
}

bool time_range_is_on(struct time_ranges *r, const char *name)
{
	struct range *range;

	if (!r->read)
		read_all(r);
	range = find(r, name);
	if (range)
		range->asked = true;
	return range && is_on(range);
}

bool time_ranges_asked(const struct time_ranges *r)
{
	for (size_t i = 0; i < r->count; i++)
		if (r->range[i].asked)
			return true;
	return false;
}

bool time_ranges_differ(const struct time_ranges *asked, struct time_ranges *now)
{
	for (size_t i = 0; i < asked->count; i++) {
		const struct range *range = &asked->range[i];

		if (range->asked && time_range_is_on(now, range->name) != is_on(range))
			return true;
	}
	return false;
}
