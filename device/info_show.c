/*
 * display info-center, display info-center channel, display trapbuffer: which way messages take.
 * Knows layouts; everything comes from the running configuration and the log buffer. The device makes no traps and
 * sends no messages to hosts.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

#define CHANNELS 10
#define TRAP_BUFFER "256" /* messages, without a line */

/* ---- what the configuration says ---- */

struct info {
	char name[CHANNELS][32];			       /* of the channels */
	unsigned console, monitor, snmp, logfile, logs, traps; /* channels */
	char traps_size[16];
	bool off;
	char log[32], trap[32], debug[32]; /* forms of time */
};

static const struct info defaults = {
	.name = {"console", "monitor", "loghost", "trapbuffer", "logbuffer", "snmpagent", "channel6", "channel7",
		"channel8", "logfile"},
	.console = 0,
	.monitor = 1,
	.snmp = 5,
	.logfile = 9,
	.logs = 4,
	.traps = 3,
	.traps_size = TRAP_BUFFER,
	.log = "date",
	.trap = "date",
	.debug = "date millisecond",
};

/* Of a number or a name; `otherwise` if it is none. */
static unsigned channel_of(const struct info *info, const char *text, unsigned otherwise)
{
	for (unsigned i = 0; text && i < CHANNELS; i++) {
		char number[4];
		snprintf(number, sizeof number, "%u", i);
		if (!strcasecmp(info->name[i], text) || !strcasecmp(defaults.name[i], text) || !strcmp(number, text))
			return i;
	}
	return text && !strcmp(text, "channel9") ? CHANNELS - 1 : otherwise;
}

/* The word behind `words` in the line; false if the line does not begin with them. */
static bool word_behind(const char *text, const char *words, char word[32])
{
	const char *rest = show_behind(text, words);

	return rest && sscanf(rest, "%31s", word) == 1;
}

static void read_name(struct info *info, const char *text)
{
	char name[32];
	unsigned number;

	if (sscanf(text, "info-center channel %u name %31s", &number, name) == 2 && number < CHANNELS)
		snprintf(info->name[number], sizeof info->name[number], "%s", name);
}

static void read_channels(struct info *info, const char *text)
{
	const struct {
		const char *words;
		unsigned *channel;
	} ways[] = {
		{"info-center console channel", &info->console},
		{"info-center monitor channel", &info->monitor},
		{"info-center snmp channel", &info->snmp},
		{"info-center logfile channel", &info->logfile},
		{"info-center logbuffer channel", &info->logs},
		{"info-center trapbuffer channel", &info->traps},
	};
	char word[32];

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		if (word_behind(text, ways[i].words, word))
			*ways[i].channel = channel_of(info, word, *ways[i].channel);
	}
}

/* "date", "date tenth-second": how exact it is stands behind, unless that is seconds. */
static void read_time(const char *text, const char *words, char form[32])
{
	const char *rest = show_behind(text, words);
	char kind[16], exact[16] = "";

	if (!rest || sscanf(rest, "%15s precision-time %15s", kind, exact) < 1)
		return;
	snprintf(form, 32, "%s%s%s", kind, *exact && strcmp(exact, "second") != 0 ? " " : "",
		strcmp(exact, "second") != 0 ? exact : "");
}

static void read_line(struct info *info, const char *text)
{
	char word[32];

	info->off |= !strcmp(text, "undo info-center enable");
	read_channels(info, text);
	if (word_behind(text, "info-center trapbuffer size", word))
		snprintf(info->traps_size, sizeof info->traps_size, "%.15s", word);
	read_time(text, "info-center timestamp log", info->log);
	read_time(text, "info-center timestamp trap", info->trap);
	read_time(text, "info-center timestamp debugging", info->debug);
}

static bool is_about_it(const xmlNode *line)
{
	return strstr((const char *)line->name, "info-center") != NULL;
}

static void line_text(struct session *s, const xmlNode *line, char *text, size_t len)
{
	line_print(s->image, image_view(s->image, "system"), line, text, len);
}

/* Names first: other lines may use them. */
static void read_info(struct session *s, xmlDoc *doc, struct info *info)
{
	char text[512];

	*info = defaults;
	for (int pass = 0; pass < 2; pass++) {
		for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
			if (!is_about_it(n))
				continue;
			line_text(s, n, text, sizeof text);
			pass ? read_line(info, text) : read_name(info, text);
		}
	}
}

/* ---- display info-center ---- */

static void print_way(struct session *s, const struct info *info, const char *title, unsigned channel, const char *more)
{
	out_line(s, "%s:", title);
	out_line(s, "        channel number : %u, channel name : %s%s", channel, info->name[channel], more);
}

static const char *host_of(const xmlNode *line)
{
	static const char *const keys[] = {"ipv4-address", "ipv6-address", "domain-name"};
	const char *host = NULL;

	for (size_t i = 0; i < sizeof keys / sizeof *keys && !host; i++)
		host = line_get(line, keys[i]);
	return host;
}

static void print_hosts(struct session *s, xmlDoc *doc, const struct info *info)
{
	out_line(s, "Log host:");
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		const char *host = is_about_it(n) ? host_of(n) : NULL, *number, *facility;
		unsigned channel;
		if (!host)
			continue;
		number = line_get(n, "channel-number");
		channel = channel_of(info, number ? number : line_get(n, "channel-name"), 2);
		facility = line_get(n, "local-num");
		out_line(s, "        %s, channel number %u, channel name %s,", host, channel, info->name[channel]);
		out_line(s, "language English , host facility %s", facility ? facility : "local7");
	}
}

static void print_buffers(struct session *s, const struct info *info, const xmlNode *log)
{
	out_line(s, "Log buffer:");
	out_line(s, "        enabled,max buffer size 10240, current buffer size %s,", rpc_attribute(log, "size"));
	out_line(s, "current messages %s, channel number : %u, channel name : %s", rpc_attribute(log, "count"),
		info->logs, info->name[info->logs]);
	out_line(s, "dropped messages 0, overwritten messages %s", rpc_attribute(log, "overwritten"));
	out_line(s, "Trap buffer:");
	out_line(s, "        enabled,max buffer size 1024, current buffer size %s,", info->traps_size);
	out_line(s, "current messages 0, channel number:%u, channel name:%s", info->traps, info->name[info->traps]);
	out_line(s, "dropped messages 0, overwritten messages 0");
}

static int display_info(struct session *s, const struct match *m)
{
	xmlDoc *log = session_status(s, "log", "size", "1", NULL), *doc = log ? show_running(s, NULL) : NULL;
	struct info info;

	(void)m;
	if (doc) {
		read_info(s, doc, &info);
		out_line(s, "Information Center:%s", info.off ? "disabled" : "enabled");
		print_hosts(s, doc, &info);
		print_way(s, &info, "Console", info.console, "");
		print_way(s, &info, "Monitor", info.monitor, "");
		print_way(s, &info, "SNMP Agent", info.snmp, "");
		print_buffers(s, &info, show_first(log));
		print_way(s, &info, "logfile", info.logfile, ", language : English");
		out_line(s, "Information timestamp setting:");
		out_line(s, "        log - %s, trap - %s, debug - %s", info.log, info.trap, info.debug);
	}
	xmlFreeDoc(doc);
	xmlFreeDoc(log);
	return doc ? 0 : -1;
}

/* ---- display info-center channel ---- */

struct record {
	struct {
		bool on;
		char level[16];
	} of[3]; /* logs, traps, debugging */
};

/* Of the module "default", by channel. */
static const struct record records[CHANNELS] = {
	{{{true, "warning"}, {true, "debugging"}, {true, "debugging"}}},
	{{{true, "warning"}, {true, "debugging"}, {true, "debugging"}}},
	{{{true, "informational"}, {true, "debugging"}, {false, "debugging"}}},
	{{{false, "informational"}, {true, "debugging"}, {false, "debugging"}}},
	{{{true, "warning"}, {false, "debugging"}, {false, "debugging"}}},
	{{{false, "debugging"}, {true, "debugging"}, {false, "debugging"}}},
	{{{true, "debugging"}, {true, "debugging"}, {false, "debugging"}}},
	{{{true, "debugging"}, {true, "debugging"}, {false, "debugging"}}},
	{{{true, "debugging"}, {true, "debugging"}, {false, "debugging"}}},
	{{{true, "debugging"}, {true, "debugging"}, {false, "debugging"}}},
};

/* "... log state off level warning trap level debugging": changes what the line speaks of. */
static void change_record(struct record *r, const char *text)
{
	static const char *const kinds[] = {"log", "trap", "debug"};
	char word[32], value[32];
	int used, kind = -1;

	for (; sscanf(text, "%31s%n", word, &used) == 1; text += used) {
		for (int i = 0; i < 3; i++)
			kind = strcmp(kinds[i], word) ? kind : i;
		if (kind < 0 || sscanf(text + used, "%31s", value) != 1)
			continue;
		if (!strcmp(word, "state"))
			r->of[kind].on = !strcmp(value, "on");
		if (!strcmp(word, "level"))
			snprintf(r->of[kind].level, sizeof r->of[kind].level, "%.15s", value);
	}
}

#define RECORD "%-8s %-13s %-6s %-13s %-6s %-13s %-6s %s"

static void print_record(struct session *s, const char *id, const char *module, const struct record *r)
{
	out_line(s, RECORD, id, module, r->of[0].on ? "Y" : "N", r->of[0].level, r->of[1].on ? "Y" : "N",
		r->of[1].level, r->of[2].on ? "Y" : "N", r->of[2].level);
}

/* Calls for each `info-center source` line of the channel; behind its module and channel stands what it changes. */
static void each_source(struct session *s, xmlDoc *doc, const struct info *info, unsigned channel, struct record *r)
{
	char text[512], module[64], where[64];
	int used;

	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		bool own;
		if (!is_about_it(n))
			continue;
		line_text(s, n, text, sizeof text);
		if (sscanf(text, "info-center source %63s channel %63s%n", module, where, &used) != 2 ||
			channel_of(info, where, CHANNELS) != channel)
			continue;
		own = strcmp(module, "default") != 0;
		if (own == (r == NULL)) {
			struct record changed = records[channel];
			change_record(r ? r : &changed, text + used);
			if (own)
				print_record(s, "-", module, &changed);
		}
	}
}

/* Numbers of modules are not known. */
static void print_channel(struct session *s, xmlDoc *doc, const struct info *info, unsigned channel)
{
	struct record r = records[channel];

	out_line(s, "channel number:%u, channel name:%s", channel, info->name[channel]);
	out_line(s, "ModuID   Name          Enable LogLevel      Enable TrapLevel     Enable DebugLevel");
	each_source(s, doc, info, channel, &r);
	print_record(s, "ffffffff", "default", &r);
	each_source(s, doc, info, channel, NULL);
}

static int display_channel(struct session *s, const struct match *m)
{
	const char *number = match_parameter(m, "channel-number"), *name = match_parameter(m, "channel-name");
	xmlDoc *doc = show_running(s, NULL);
	const char *wanted = number ? number : name;
	struct info info;

	if (!doc)
		return -1;
	read_info(s, doc, &info);
	for (unsigned i = 0; i < CHANNELS && !out_stopped(s); i++) {
		if (wanted && channel_of(&info, wanted, CHANNELS) != i)
			continue;
		print_channel(s, doc, &info, i);
		if (!wanted && i + 1 < CHANNELS)
			out_line(s, "%s", "");
	}
	xmlFreeDoc(doc);
	return 0;
}

/* ---- display trapbuffer ---- */

static int display_traps(struct session *s, const struct match *m)
{
	xmlDoc *doc = show_running(s, NULL);
	struct info info;

	(void)m;
	if (!doc)
		return -1;
	read_info(s, doc, &info);
	out_line(s, "Trapping buffer configuration and contents : enabled");
	out_line(s, "Allowed max buffer size : 1024");
	out_line(s, "Actual buffer size : %s", info.traps_size);
	out_line(s, "Channel number : %u , Channel name : %s", info.traps, info.name[info.traps]);
	out_line(s, "Dropped messages : 0");
	out_line(s, "Overwritten messages : 0");
	out_line(s, "Current messages : 0");
	xmlFreeDoc(doc);
	return 0;
}

const struct handler info_handlers[] = {
	{"display-info-center", display_info},
	{"display-info-center-channel", display_channel},
	{"display-trapbuffer", display_traps},
	{NULL, NULL},
};
