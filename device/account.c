/*
 * The limits of a local user's account. Knows the lines, the clock and who is in; knows nothing of passwords.
 */
#include "device/account.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/aaa.h"
#include "device/private.h"
#include "device/time_range.h"

/* Today in the order year, month, day, as numbers to compare: written dates may lack zeros. */
static bool is_over(const struct device *d, const char *date)
{
	char now[ZONE_TIME];
	int last[3], today[3];

	zone_time(&d->zone, clock_now(&d->clock), now);
	if (sscanf(date, "%d/%d/%d", &last[0], &last[1], &last[2]) != 3 ||
		sscanf(now, "%d-%d-%d", &today[0], &today[1], &today[2]) != 3)
		return false;
	for (int i = 0; i < 3; i++)
		if (today[i] != last[i])
			return today[i] > last[i];
	return false;
}

static unsigned logins_of(const struct device *d, const char *user)
{
	unsigned n = 0;

	for (struct login *l = NULL; (l = control_next(d->control, l));)
		n += l->authenticated && !strcmp(l->user, user);
	return n;
}

/* Is it the time of the user's `time-range`? */
static bool is_time_of(const struct device *d, const char *user)
{
	const xmlNode *line = aaa_user_line(d->running, "local-user-time-range", user);
	struct time_ranges *ranges;
	bool on;

	if (!line)
		return true;
	ranges = time_ranges_at(d->running, clock_now(&d->clock));
	on = time_range_is_on(ranges, line_get(line, "time-name"));
	time_ranges_free(ranges);
	return on;
}

bool account_is_open(const struct device *d, const char *user)
{
	const xmlNode *date = aaa_user_line(d->running, "local-user-expire-date", user);
	const xmlNode *limit = aaa_user_line(d->running, "local-user-access-limit", user);

	if (date && is_over(d, line_get(date, "expire-date")))
		return false;
	if (!is_time_of(d, user))
		return false;
	return !limit || logins_of(d, user) < strtoul(line_get(limit, "max-number"), NULL, 10);
}

int account_idle_timeout(const struct device *d, const char *user)
{
	const xmlNode *line = aaa_user_line(d->running, "local-user-idle-timeout", user);
	const char *seconds = line ? line_get(line, "seconds") : NULL;

	return line ? 60 * atoi(line_get(line, "minutes")) + (seconds ? atoi(seconds) : 0) : -1;
}
