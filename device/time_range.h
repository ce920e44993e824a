/*
 * `time-range` lines: when they are on. Periods speak local time in whole minutes, and the last minute belongs to them.
 */
#ifndef LYREBIRD_DEVICE_TIME_RANGE_H
#define LYREBIRD_DEVICE_TIME_RANGE_H

#include <stdbool.h>
#include <stdint.h>

#include "datastore/store.h"

/* The ranges of a configuration at one moment. They are read at the first question, as most lists ask none. */
struct time_ranges;

/* Local time of a configuration as periods count it: minutes since 1970 as if it were UTC. now = ns since 1970. */
int64_t time_range_minute(const struct store *s, int64_t now);
/* How long this minute still lasts, ns: more than 0. */
int64_t time_range_left(const struct store *s, int64_t now);

/* At the device time `now` (ns since 1970) by the time zone of s. Ask nothing more after s has changed. Never NULL; the
 * caller frees. */
struct time_ranges *time_ranges_at(const struct store *s, int64_t now);
/* The same of lines (the first of siblings, others than `time-range` are passed over) at a local minute. */
struct time_ranges *time_ranges_of(const xmlNode *lines, int64_t minute);
void time_ranges_free(struct time_ranges *r);

/* One of its weekly periods is on, if it has any, and one of those with dates, if it has any. A range that does not
 * exist or has no periods is off. */
bool time_range_is_on(struct time_ranges *r, const char *name);

/* Was there a question about a range that exists? */
bool time_ranges_asked(const struct time_ranges *r);
/* Do those of the first that were asked for have another answer in the second? For the same lines at another time; the
 * first may be older than the lines. */
bool time_ranges_differ(const struct time_ranges *asked, struct time_ranges *now);

#endif
