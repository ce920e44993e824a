/*
 * The log buffer and the terminals that follow it. Knows layouts; the device keeps the log.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/editor.h"
#include "cli/internal.h"
#include "cli/output.h"

static const char *const severities[] = {
	"emergencies", "alert", "critical", "error", "warning", "notification", "informational", "debugging"};

/* The number of a severity that was given by its name. */
static const char *severity_of(const struct match *m, char *buf, size_t len)
{
	const char *name = match_parameter(m, "severityEnum");

	for (size_t i = 0; name && i < sizeof severities / sizeof *severities; i++) {
		if (strcmp(severities[i], name) == 0) {
			snprintf(buf, len, "%zu", i);
			return buf;
		}
	}
	return match_text(m, "severity");
}

/* YYYY/MM/DD,HH:MM:SS or YYYY-MM-DD,HH:MM:SS in nanoseconds since 1970, "" if it is not given. */
static const char *moment(const struct match *m, const char *name, char *buf, size_t len)
{
	const char *text = match_parameter(m, name);
	struct tm tm = {0};

	if (!text || sscanf(text, "%d%*c%d%*c%d%*c%d:%d:%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour,
			     &tm.tm_min, &tm.tm_sec) != 6)
		return "";
	tm.tm_year -= 1900;
	tm.tm_mon--;
	snprintf(buf, len, "%lld000000000", (long long)timegm(&tm));
	return buf;
}

/* "Nov 28 2026 07:37:21 HUAWEI %%01MODULE/level/MNEMONIC(l):CID=...;text": its time and its text alone. */
static void print_brief(struct session *s, const char *line)
{
	const char *module = strstr(line, " %%01"), *text = module ? strchr(module, ';') : NULL, *end = module;

	while (end && end > line && end[-1] != ' ')
		end--;
	if (text && end > line)
		out_line(s, "%.*s: %s", (int)(end - line), line, text + 1);
	else
		out_line(s, "%s", line);
}

static int run_buffer(struct session *s, const struct match *m)
{
	char level[8], from[32], to[32];
	xmlDoc *data = session_status(s, "log", "module", match_text(m, "module-name"), "level",
		severity_of(m, level, sizeof level), "size", match_text(m, "value"), "from",
		moment(m, "starttime-value", from, sizeof from), "to", moment(m, "endtime-value", to, sizeof to), NULL);

	if (!data)
		return -1;
	xmlNode *n = xmlFirstElementChild(xmlDocGetRootElement(data));
	out_line(s, "Logging buffer configuration and contents : enabled");
	out_line(s, "Allowed max buffer size : 10240");
	out_line(s, "Actual buffer size : %s", rpc_attribute(n, "size"));
	out_line(s, "Channel number : 4 , Channel name : logbuffer");
	out_line(s, "Dropped messages : 0");
	out_line(s, "Overwritten messages : %s", rpc_attribute(n, "overwritten"));
	out_line(s, "Current messages : %s", rpc_attribute(n, "count"));
	out_line(s, "%s", "");
	while ((n = xmlNextElementSibling(n)) && !out_stopped(s)) {
		xmlChar *text = xmlNodeGetContent(n);
		if (match_has(m, "brief"))
			print_brief(s, (const char *)text);
		else
			out_line(s, "%s", (const char *)text);
		xmlFree(text);
	}
	xmlFreeDoc(data);
	return 0;
}

static int run_reset(struct session *s, const struct match *m)
{
	(void)m;
	xmlDoc *ok = session_call(s, rpc_document("reset-log", NULL));
	xmlFreeDoc(ok);
	return ok ? 0 : -1;
}

/* ---- terminal monitor ---- */

static int monitor(struct session *s, bool on)
{
	xmlDoc *ok = session_call(s, rpc_document("monitor", "on", on ? "1" : "", NULL));

	if (!ok)
		return -1;
	xmlFreeDoc(ok);
	s->monitor = on;
	return 0;
}

static int run_monitor(struct session *s, const struct match *m)
{
	(void)m;
	return monitor(s, true);
}

static int run_no_monitor(struct session *s, const struct match *m)
{
	(void)m;
	return monitor(s, false);
}

void session_show_log(struct session *s, const char *line)
{
	if (s->editor && s->typing) {
		editor_interrupt(s->editor, line);
		return;
	}
	out_raw(s, line);
	out_raw(s, "\n");
}

const struct handler log_handlers[] = {
	{"display-logbuffer", run_buffer},
	{"reset-logbuffer", run_reset},
	{"terminal-monitor", run_monitor},
	{"undo-terminal-monitor", run_no_monitor},
	{NULL, NULL},
};
