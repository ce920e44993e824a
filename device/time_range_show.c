/*
 * display time-range: the time ranges of the configuration, and whether it is their time.
 * Knows layouts; what a period means is time_range.c's, the time is the device's own.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"
#include "device/time_range.h"

/* Local minutes since 1970, of what `display clock` is answered. */
static int64_t minute_of(const xmlNode *clock)
{
	return (strtoll(rpc_attribute(clock, "seconds"), NULL, 10) + strtoll(rpc_attribute(clock, "shift"), NULL, 10)) /
	       60;
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

static void print_range(struct session *s, xmlDoc *doc, const char *name, bool on)
{
	char text[256];

	out_line(s, "Time-range : %s ( %s )", name, on ? "Active" : "Inactive");
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
	struct time_ranges *ranges = time_ranges_of(show_first(doc), minute_of(clock));

	out_line(s, "Current time is %s %s", rpc_attribute(clock, "time"), rpc_attribute(clock, "weekday"));
	out_line(s, "%s", "");
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		if (is_first(doc, n) && (all || !strcmp(name_of(n), wanted)))
			print_range(s, doc, name_of(n), time_range_is_on(ranges, name_of(n)));
	}
	time_ranges_free(ranges);
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
