/*
 * The system feature: system name, version, clock, what was saved when, and the action `save`.
 * Knows the identity and the process's own times; leaves the layout of displays to system_show.c.
 */
#include "device/system.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "device/clock_request.h"
#include "device/control.h"
#include "device/exclusive.h"
#include "device/flash.h"
#include "device/log.h"
#include "device/private.h"
#include "device/rpc.h"
#include "device/startup.h"
#include "device/user_interface.h"
#include "device/typed.h"

#define SECOND 1000000000

/* ---- wordings ---- */

static const char *plural(int64_t n)
{
	return n > 1 ? "s" : "";
}

void uptime_text(int64_t seconds, char *buf, size_t len)
{
	long long days = seconds / 86400, hours = seconds / 3600 % 24, minutes = seconds / 60 % 60;

	snprintf(buf, len, "%lld day%s, %lld hour%s, %lld minute%s", days, plural(days), hours, plural(hours), minutes,
		plural(minutes));
}

void time_text(const struct device *d, int64_t ns, char *buf, size_t len)
{
	char text[ZONE_TIME];

	zone_time(&d->zone, ns, text);
	snprintf(buf, len, "%s", text);
}

/* ---- statuses ---- */

static xmlNode *add(xmlNode *parent, const char *name, const char *text)
{
	xmlNode *n = xmlNewTextChild(parent, NULL, BAD_CAST name, BAD_CAST text);

	assert(n);
	return n;
}

static int64_t uptime_seconds(const struct device *d)
{
	struct timespec ts;

	clock_gettime(CLOCK_BOOTTIME, &ts);
	return ts.tv_sec - d->started_host / 1000000000;
}

/* Copies text to out with {uptime} and {started} filled in. */
static void write_filled(FILE *out, const char *text, const char *uptime, const char *begun)
{
	while (*text) {
		size_t plain = strcspn(text + (*text == '{'), "{") + (*text == '{');

		if (!strncmp(text, "{uptime}", 8)) {
			fputs(uptime, out);
			plain = 8;
		} else if (!strncmp(text, "{started}", 9)) {
			fputs(begun, out);
			plain = 9;
		} else {
			fwrite(text, 1, plain, out);
		}
		text += plain;
	}
}

static void version_text(const struct device *d, FILE *out)
{
	time_t started = (time_t)(d->started / 1000000000);
	char uptime[64], begun[64];
	struct tm tm = {0};

	uptime_text(uptime_seconds(d), uptime, sizeof uptime);
	gmtime_r(&started, &tm);
	strftime(begun, sizeof begun, "%Y/%m/%d   %H:%M:%S+00:00", &tm);
	fputs(d->identity->version_head, out);
	write_filled(out, d->identity->uptime_line, uptime, begun);
	fputc('\n', out);
	write_filled(out, d->identity->version_tail, uptime, begun);
}

static void version_status(const struct device *d, xmlNode *reply)
{
	char *text = NULL, *line, *rest;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	assert(out);
	version_text(d, out);
	fclose(out);
	for (rest = text; (line = strsep(&rest, "\n"));) {
		if (rest || *line)
			add(reply, "line", line);
	}
	free(text);
}

static void stamp_status(const struct device *d, xmlNode *reply, const char *name, const struct stamp *s)
{
	char text[64], shift[16];
	bool saving = false;
	xmlNode *n;

	if (!s->at)
		return;
	n = xmlNewChild(reply, NULL, BAD_CAST name, NULL);
	assert(n);
	time_text(d, s->at, text, sizeof text);
	zone_shift(zone_offset(&d->zone, s->at / SECOND, &saving), shift);
	rpc_put(n, "time", "%s", text);
	rpc_put(n, "zone", "%s", saving ? d->zone.saving_name : d->zone.name);
	rpc_put(n, "shift", "%s", shift);
	rpc_put(n, "user", "%s", s->user);
}

static void board_status(const struct device *d, xmlNode *reply)
{
	const struct identity *id = d->identity;
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "board", NULL);

	assert(n);
	rpc_put(n, "model", "%s", id->model);
	rpc_put(n, "slot", "%d", id->slot);
	rpc_put(n, "mac", "%s", id->mac);
	rpc_put(n, "esn", "%s", id->esn);
}

static void config_status(const struct device *d, xmlNode *reply)
{
	add(reply, "release", d->identity->release);
	stamp_status(d, reply, "updated", &d->updated);
	stamp_status(d, reply, "saved", &d->saved);
}

static void startup_status(const struct device *d, xmlNode *reply)
{
	char *text = startup_text(d);

	if (text)
		add(reply, "text", text);
	free(text);
}

static void users_status(const struct device *d, xmlNode *reply)
{
	control_users(d->control, reply);
}

static void user_interfaces_status(const struct device *d, xmlNode *reply)
{
	user_interface_describe(d->running, reply);
}

/* The files of this start and of the next one, and whether running is what the next one begins with. */
static void files_status(const struct device *d, xmlNode *reply)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "files", NULL);
	char next[80] = "", slot[16];

	assert(n);
	if (access(d->startup_path, F_OK) == 0)
		flash_name(d->startup_path, next, sizeof next);
	snprintf(slot, sizeof slot, "%d", d->identity->slot);
	rpc_put(n, "software", "%s", d->identity->system_software);
	rpc_put(n, "from", "%s", d->started_from);
	rpc_put(n, "next", "%s", next);
	rpc_put(n, "slot", "%s", slot);
}

static int file_status(const struct device *d, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	char *text = startup_file_text(d, rpc_attribute(ask, "file"), f);

	if (text)
		add(reply, "text", text);
	free(text);
	return text ? 0 : -1;
}

static void lock_status(const struct device *d, xmlNode *reply)
{
	exclusive_status(d->exclusive, reply);
}

static void user_lock_status(const struct device *d, xmlNode *reply)
{
	exclusive_user_status(d->exclusive, reply);
}

static const struct status {
	const char *name;
	void (*fill)(const struct device *d, xmlNode *reply);
} statuses[] = {
	{"version", version_status},
	{"board", board_status},
	{"clock", clock_status},
	{"config-info", config_status},
	{"startup", startup_status},
	{"users", users_status},
	{"user-interfaces", user_interfaces_status},
	{"lock", lock_status},
	{"user-lock", user_lock_status},
	{"startup-files", files_status},
	{"typed", typed_status},
};

static int system_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const char *name = rpc_attribute(ask, "status");

	if (!strcmp(name, "file"))
		return file_status(state, ask, reply, f);
	if (!strcmp(name, "log")) {
		log_status(((const struct device *)state)->log, ask, reply);
		return 0;
	}
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
		if (!strcmp(statuses[i].name, name)) {
			statuses[i].fill(state, reply);
			return 0;
		}
	}
	return fault_set(f, FAULT_INTERNAL, "", "no status %s", name);
}

/* ---- actions ---- */

static int system_action(void *state, const xmlNode *ask, xmlNode *reply, int *fd, struct fault *f)
{
	struct device *d = state;
	const char *file = rpc_attribute(ask, "file");
	char text[128];

	(void)fd;
	if (!strcmp(rpc_attribute(ask, "name"), "set-clock"))
		return clock_set(d, ask, f);
	if (!strcmp(rpc_attribute(ask, "name"), "disturb-clock"))
		return clock_disturb(d, ask, f);
	if (startup_save(d, *file ? file : NULL, rpc_attribute(ask, "user"), f) < 0)
		return -1;
	rpc_put(reply, "file", "%s", flash_name(*file ? file : d->startup_path, text, sizeof text));
	snprintf(text, sizeof text, "%d", d->identity->slot);
	rpc_put(reply, "slot", "%s", text);
	device_log(d, "CFGMAN/4/SAVE: the configuration is saved to %s", rpc_attribute(reply, "file"));
	return 0;
}

static void *system_start(struct device *d)
{
	return d;
}

static void system_apply(void *state, const struct txn *t)
{
	(void)t;
	device_refresh(state);
}

static const char *const status_names[] = {"version", "board", "clock", "config-info", "startup", "users",
	"user-interfaces", "lock", "user-lock", "startup-files", "file", "log", "typed", NULL};
static const char *const action_names[] = {"save", "set-clock", "disturb-clock", NULL};

extern const struct feature system_feature;
const struct feature system_feature = {
	.name = "system",
	.start = system_start,
	.apply = system_apply,
	.status_names = status_names,
	.status = system_status,
	.action_names = action_names,
	.action = system_action,
};
