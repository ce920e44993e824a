/*
 * `display clock` and `clock datetime`, the device's side.
 * Knows the device's clock and its time zone; leaves layouts to the displays.
 */
#include "device/clock_request.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "device/private.h"
#include "device/rpc.h"

#define SECOND 1000000000
#define YEAR (366LL * 86400)
#define MOST_YEARS 10	   /* that a fault moves a clock by */
#define MOST_DRIFT 1000000 /* 1e-9: 1,000 ppm, twice what NTP can correct */

static struct tm calendar(int64_t seconds)
{
	time_t t = (time_t)seconds;
	struct tm tm = {0};

	gmtime_r(&t, &tm);
	return tm;
}

static void date_attribute(xmlNode *n, const char *name, const char *format, int64_t seconds)
{
	struct tm tm = calendar(seconds);
	char text[40];

	strftime(text, sizeof text, format, &tm);
	rpc_put(n, name, "%s", text);
}

/* Start and end are shown as they lie this year. */
static void saving_status(const struct zone *z, int64_t local, xmlNode *clock)
{
	int year = z->repeating ? calendar(local).tm_year + 1900 : z->first_year;
	xmlNode *n = xmlNewChild(clock, NULL, BAD_CAST "saving", NULL);

	assert(n);
	rpc_put(n, "name", "%s", z->saving_name);
	rpc_put(n, "mode", "%s", z->repeating ? "repeating" : "one-year");
	rpc_put(n, "start-year", "%d", z->first_year);
	rpc_put(n, "end-year", "%d", z->last_year);
	date_attribute(n, "start", "%m-%d %H:%M:%S", zone_moment(&z->start, year));
	date_attribute(n, "end", "%m-%d %H:%M:%S", zone_moment(&z->end, z->end.year ? z->end.year : year));
	rpc_put(n, "saved", "%02d:%02d:%02d", z->saved / 3600, z->saved / 60 % 60, z->saved % 60);
}

void clock_status(const struct device *d, xmlNode *reply)
{
	int64_t now = clock_now(&d->clock) / SECOND;
	int64_t local = now + zone_offset(&d->zone, now, NULL);
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "clock", NULL);
	char shift[16];

	assert(n);
	zone_shift(d->zone.offset, shift);
	date_attribute(n, "time", "%Y-%m-%d %H:%M:%S", local);
	date_attribute(n, "weekday", "%A", local);
	date_attribute(n, "utc", "%Y-%m-%d %H:%M:%S", now);
	date_attribute(n, "utc-weekday", "%A", now);
	rpc_put(n, "zone", "%s", d->zone.name);
	rpc_put(n, "offset", "%s", d->zone.set ? shift : "");
	rpc_put(n, "shift", "%lld", (long long)(local - now));
	rpc_put(n, "seconds", "%lld", (long long)now);
	if (d->zone.saving)
		saving_status(&d->zone, local, n);
}

int clock_set(struct device *d, const xmlNode *ask, struct fault *f)
{
	const char *date = rpc_attribute(ask, "date"), *time = rpc_attribute(ask, "time");
	struct tm tm = {0};
	int64_t seconds;

	if (sscanf(date, "%d-%d-%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday) != 3 ||
		sscanf(time, "%d:%d:%d", &tm.tm_hour, &tm.tm_min, &tm.tm_sec) != 3 || tm.tm_year < 2000 ||
		tm.tm_year > 2037)
		return fault_set(f, FAULT_INTERNAL, "", "no time %s %s", date, time);
	tm.tm_year -= 1900;
	tm.tm_mon--;
	seconds = timegm(&tm);
	if (!*rpc_attribute(ask, "utc"))
		seconds = zone_utc(&d->zone, seconds);
	clock_step(&d->clock, seconds * SECOND - clock_now(&d->clock));
	if (d->clock_was_set)
		d->clock_was_set(d->clock_was_set_for);
	return 0;
}

static int whole(const char *text, int64_t most, int64_t *value)
{
	char *end;

	errno = 0;
	*value = strtoll(text, &end, 10);
	return end == text || *end || errno || *value > most || *value < -most ? -1 : 0;
}

int clock_disturb(struct device *d, const xmlNode *ask, struct fault *f)
{
	const char *by = rpc_attribute(ask, "by"), *drift = rpc_attribute(ask, "drift");
	int64_t ns = 0, rate = 0;

	if ((*by && whole(by, MOST_YEARS * YEAR * SECOND, &ns) < 0) || (*drift && whole(drift, MOST_DRIFT, &rate) < 0))
		return fault_set(f, FAULT_INTERNAL, "", "no disturbance of a clock: by %s, drift %s", by, drift);
	clock_step(&d->clock, ns);
	if (*drift)
		clock_set_drift(&d->clock, (double)rate / 1e9);
	return 0;
}
