/*
 * display time-range: the time ranges of the configuration, and whether it is their time.
 * Knows layouts and what the words of such a line mean; the time is the device's own.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

struct now {
	char date[16], time[8]; /* "2026/01/31", "12:00": as lines have them, so that they compare as texts */
	int weekday;		/* 0 = Sunday */
};

/* Periods of one range, weekly ones and such with dates: how many there are and whether one is on. */
struct periods {
	unsigned weekly, dated;
	bool weekly_on, dated_on;
};

static const char *const days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

static struct now read_now(const xmlNode *clock)
{
	struct now now = {.weekday = 0};
	const char *time = rpc_attribute(clock, "time"); /* "2026-01-31 12:00:00" */

	while (now.weekday < 6 && strncmp(rpc_attribute(clock, "weekday"), days[now.weekday], 3) != 0)
		now.weekday++;
	snprintf(now.date, sizeof now.date, "%.4s/%.2s/%.2s", time, time + 5, time + 8);
	snprintf(now.time, sizeof now.time, "%.5s", time + 11);
	return now;
}

static bool is_day(const char *word, int weekday)
{
	bool weekend = weekday == 0 || weekday == 6;

	if (!strcmp(word, "daily"))
		return true;
	if (!strcmp(word, "working-day") || !strcmp(word, "off-day"))
		return (*word == 'o') == weekend;
	return *word >= '0' && *word <= '6' ? *word - '0' == weekday : !strcmp(word, days[weekday]);
}

/* "10:00 to 12:00 Mon Fri" */
static bool weekly_on(const char *text, const struct now *now)
{
	char from[8], to[8], word[16];
	int used = 0;

	if (sscanf(text, "%7s to %7s%n", from, to, &used) != 2 || strcmp(now->time, from) < 0 ||
		strcmp(now->time, to) > 0)
		return false;
	for (text += used; sscanf(text, "%15s%n", word, &used) == 1; text += used) {
		if (is_day(word, now->weekday))
			return true;
	}
	return false;
}

/* "from 10:00 2026/01/01 [ to 12:00 2026/02/01 ]" */
static bool dated_on(const char *text, const struct now *now)
{
	char from[2][16], to[2][16] = {"24:00", "9999/12/31"}, at[32], begin[32], end[32];

	if (sscanf(text, "from %15s %15s to %15s %15s", from[0], from[1], to[0], to[1]) < 2)
		return false;
	snprintf(at, sizeof at, "%s %s", now->date, now->time);
	snprintf(begin, sizeof begin, "%s %s", from[1], from[0]);
	snprintf(end, sizeof end, "%s %s", to[1], to[0]);
	return strcmp(at, begin) >= 0 && strcmp(at, end) <= 0;
}

static void add_period(struct periods *p, const char *text, const struct now *now)
{
	if (!strncmp(text, "from ", 5)) {
		p->dated++;
		p->dated_on |= dated_on(text, now);
	} else if (*text) {
		p->weekly++;
		p->weekly_on |= weekly_on(text, now);
	}
}

static const char *name_of(const xmlNode *line)
{
	const char *name = line_get(line, "time-name");

	return name ? name : "";
}

/* What stands behind the name in the line. */
static const char *period_of(struct session *s, const xmlNode *line, char *buf, size_t len)
{
	line_print(s->image, image_view(s->image, "system"), line, buf, len);
	const char *rest = show_behind(buf, "time-range"), *period = rest ? show_behind(rest, name_of(line)) : NULL;

	return period ? period : "";
}

/* On if one of its weekly periods is, if it has any, and one of those with dates, if it has any. */
static void print_range(struct session *s, xmlDoc *doc, const char *name, const struct now *now)
{
	struct periods p = {0};
	char text[256];

	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (!strcmp(name_of(n), name))
			add_period(&p, period_of(s, n, text, sizeof text), now);
	}
	out_line(s, "Time-range : %s ( %s )", name,
		(p.weekly || p.dated) && (!p.weekly || p.weekly_on) && (!p.dated || p.dated_on) ? "Active"
												: "Inactive");
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		const char *period = strcmp(name_of(n), name) ? "" : period_of(s, n, text, sizeof text);
		if (*period)
			out_line(s, " %s", period);
	}
	out_line(s, "%s", "");
}

static bool is_first(xmlDoc *doc, const xmlNode *line)
{
	const xmlNode *n = show_first(doc);

	while (n != line && strcmp(name_of(n), name_of(line)) != 0)
		n = show_next(n);
	return n == line;
}

static void print_ranges(struct session *s, xmlDoc *doc, const char *wanted, const xmlNode *clock)
{
	bool all = !strcmp(wanted, "all");
	struct now now = read_now(clock);

	out_line(s, "Current time is %s %s", rpc_attribute(clock, "time"), rpc_attribute(clock, "weekday"));
	out_line(s, "%s", "");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (is_first(doc, n) && (all || !strcmp(name_of(n), wanted)))
			print_range(s, doc, name_of(n), &now);
	}
}

/* `all` is every one of them. */
static int display_time_range(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, "time-range"), *clock = doc ? session_status(s, "clock", NULL) : NULL;
	int rc = clock ? 0 : -1;

	if (clock)
		print_ranges(s, doc, match_get(m, "time-name"), show_first(clock));
	xmlFreeDoc(doc);
	xmlFreeDoc(clock);
	return rc;
}

const struct handler time_range_handlers[] = {
	{"display-time-range", display_time_range},
	{NULL, NULL},
};
