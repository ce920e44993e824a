/*
 * Local time: `clock timezone` and `clock daylight-saving-time` as arithmetic. Displays and logs speak local time; all
 * else on the device counts UTC.
 */
#ifndef LYREBIRD_DEVICE_ZONE_H
#define LYREBIRD_DEVICE_ZONE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "datastore/store.h"

struct zone_moment { /* of each year, or of one */
	int year;    /* 0 = each */
	int month;   /* 1..12 */
	int day;     /* of the month, if week is 0 */
	int week;    /* 1..4, 5 = the last: counts that weekday in the month */
	int weekday; /* 0 = Sunday */
	int minute;  /* of the day, in the local time that holds before it */
};

struct zone {
	char name[33];	/* "UTC" until there is a `clock timezone` */
	int offset;	/* seconds east of UTC */
	bool set;	/* there is a `clock timezone` */
	bool saving;	/* there is a `clock daylight-saving-time` */
	bool repeating; /* it holds in more than one year */
	char saving_name[33];
	int saved; /* seconds added while it holds */
	int first_year, last_year;
	struct zone_moment start, end;
};

#define ZONE_TIME 40 /* room for what zone_time writes */

void zone_read(struct zone *z, const struct store *s);
/* Seconds east of UTC at a moment (seconds since 1970). *saving (may be NULL): does daylight saving time hold? */
int zone_offset(const struct zone *z, int64_t utc, bool *saving);
/* The moment (seconds since 1970) of a local time, given as if it were UTC. Of the hour that daylight saving time
 * repeats, the first one. */
int64_t zone_utc(const struct zone *z, int64_t local);
/* ns since 1970 -> "2026-01-31 12:00:00+08:00". */
void zone_time(const struct zone *z, int64_t ns, char buf[ZONE_TIME]);
/* Seconds -> "+08:00", with seconds where there are any. */
void zone_shift(int seconds, char buf[16]);
/* When daylight saving time begins or ends in a year, as local time in force until then, if it were UTC. */
int64_t zone_moment(const struct zone_moment *m, int year);

#endif
