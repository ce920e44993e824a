/*
 * display clock, clock datetime: how the device's time is shown and set on the screen.
 * Knows layouts; the figures come from the device.
 */
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"

static void show_saving(struct session *s, const xmlNode *n)
{
	static const struct {
		const char *label, *attribute;
	} lines[] = {
		{"Name", "name"},
		{"Repeat mode", "mode"},
		{"Start year", "start-year"},
		{"End year", "end-year"},
		{"Start time", "start"},
		{"End time", "end"},
		{"Saving time", "saved"},
	};

	out_line(s, "Daylight saving time    :");
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		out_line(s, "         %-15s:  %s", lines[i].label, rpc_attribute(n, lines[i].attribute));
}

static int show_clock(struct session *s, const struct match *m)
{
	xmlDoc *data = session_status(s, "clock", NULL);
	bool utc = match_has(m, "utc");
	const xmlNode *n, *saving;

	if (!data)
		return -1;
	n = xmlFirstElementChild(xmlDocGetRootElement(data));
	out_line(s, "%s%s", rpc_attribute(n, utc ? "utc" : "time"), utc ? "" : rpc_attribute(n, "offset"));
	out_line(s, "%s", rpc_attribute(n, utc ? "utc-weekday" : "weekday"));
	out_line(s, "Time Zone(%s) : UTC%s", utc ? "UTC" : rpc_attribute(n, "zone"),
		utc ? "" : rpc_attribute(n, "offset"));
	saving = utc ? NULL : xmlFirstElementChild((xmlNode *)n);
	if (saving)
		show_saving(s, saving);
	xmlFreeDoc(data);
	return 0;
}

static int set_clock(struct session *s, const struct match *m)
{
	xmlDoc *reply =
		session_call(s, rpc_document("action", "name", "set-clock", "time", match_parameter(m, "time"), "date",
					match_parameter(m, "date"), "utc", match_has(m, "utc") ? "1" : "", NULL));

	if (!reply)
		return -1;
	xmlFreeDoc(reply);
	return 0;
}

const struct handler clock_handlers[] = {
	{"display-clock", show_clock},
	{"clock-datetime", set_clock},
	{NULL, NULL},
};
