/*
 * Who holds the right to configure. It goes back by itself with the session, and when its holder has asked the device
 * for nothing for a while (`configuration exclusive timeout`, 30 seconds). Knows logins and two lines of running.
 */
#include "device/exclusive.h"

#include <assert.h>
#include <event2/event.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/system.h"
#include "device/user_interface.h"

#define TIMEOUT 30 /* seconds */
#define SECOND INT64_C(1000000000)

struct exclusive {
	struct device *device;
	struct event *timer;
	unsigned owner; /* session, 0 = nobody */
	int64_t since;	/* device time, ns */
	struct {
		char name[256];
		bool locked;
		int64_t at;
		unsigned number; /* of locks since the start */
	} user;
};

static long timeout_of(const struct exclusive *e)
{
	const xmlNode *line = store_get(e->device->running, NULL, "configuration-exclusive-timeout", NULL);
	const char *value = line ? line_get(line, "timeout-value") : NULL;

	return value ? strtol(value, NULL, 10) : TIMEOUT;
}

static void arm(struct exclusive *e, const struct login *l)
{
	int64_t left = l->quiet_since + timeout_of(e) * SECOND - clock_boot();

	if (left < SECOND / 100)
		left = SECOND / 100;
	event_add(e->timer, &(struct timeval){.tv_sec = left / SECOND, .tv_usec = left % SECOND / 1000});
}

static void release(struct exclusive *e)
{
	e->owner = 0;
	event_del(e->timer);
}

static void on_timeout(evutil_socket_t fd, short what, void *ctx)
{
	struct exclusive *e = ctx;
	const struct login *l = control_login(e->device->control, e->owner);

	(void)fd;
	(void)what;
	if (!l || clock_boot() - l->quiet_since >= timeout_of(e) * SECOND)
		release(e);
	else
		arm(e, l);
}

struct exclusive *exclusive_new(struct device *d)
{
	struct exclusive *e = calloc(1, sizeof *e);

	assert(e);
	e->device = d;
	e->timer = evtimer_new(d->events, on_timeout, e);
	assert(e->timer);
	exclusive_follow(e);
	return e;
}

void exclusive_free(struct exclusive *e)
{
	if (!e)
		return;
	event_free(e->timer);
	free(e);
}

static const char *locking_user(const struct exclusive *e)
{
	const xmlNode *line = store_get(e->device->running, NULL, "configuration-exclusive-by-user-name", NULL);

	return line ? line_get(line, "user-name") : NULL;
}

int exclusive_check(const struct exclusive *e, const struct login *l, struct fault *f)
{
	const char *user = locking_user(e);

	if (e->owner && e->owner != l->number)
		return fault_set(f, FAULT_LOCKED, "", "%u", e->owner);
	return user && strcmp(user, l->user) ? fault_set(f, FAULT_LOCKED, "", NULL) : 0;
}

int exclusive_take(struct exclusive *e, const struct login *l, struct fault *f)
{
	if (exclusive_check(e, l, f) < 0)
		return -1;
	if (!e->owner)
		e->since = clock_now(&e->device->clock);
	e->owner = l->number;
	arm(e, l);
	return 0;
}

int exclusive_release(struct exclusive *e, const struct login *l, struct fault *f)
{
	if (e->owner && e->owner != l->number)
		return fault_set(f, FAULT_LOCKED, "", "%u", e->owner);
	release(e);
	return 0;
}

void exclusive_session_ended(struct exclusive *e, unsigned session)
{
	if (e && e->owner == session)
		release(e);
}

void exclusive_follow(struct exclusive *e)
{
	const char *user = locking_user(e);

	if (user ? e->user.locked && !strcmp(e->user.name, user) : !e->user.locked)
		return;
	if (user) {
		snprintf(e->user.name, sizeof e->user.name, "%s", user);
		e->user.number++;
	}
	e->user.locked = user;
	e->user.at = clock_now(&e->device->clock);
}

static void attribute(xmlNode *n, const char *name, const char *format, long value)
{
	char text[32];

	snprintf(text, sizeof text, format, value);
	xmlNewProp(n, BAD_CAST name, BAD_CAST text);
}

void exclusive_status(const struct exclusive *e, xmlNode *reply)
{
	const struct login *l = e->owner ? control_login(e->device->control, e->owner) : NULL;
	char text[64];

	if (!l)
		return;
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "lock", NULL);
	assert(n);
	attribute(n, "session", "%ld", (long)l->number);
	attribute(n, "index", "%ld", l->vty < 0 ? 0 : VTY_INDEX + l->vty);
	attribute(n, "line", l->vty < 0 ? "CON 0" : "VTY %ld", l->vty);
	xmlNewProp(n, BAD_CAST "user", BAD_CAST l->user);
	xmlNewProp(n, BAD_CAST "from", BAD_CAST l->from);
	time_text(e->device, e->since, text, sizeof text);
	xmlNewProp(n, BAD_CAST "since", BAD_CAST text);
	time_text(e->device, l->heard, text, sizeof text);
	xmlNewProp(n, BAD_CAST "last", BAD_CAST text);
	attribute(n, "timeout", "%ld", timeout_of(e));
}

void exclusive_user_status(const struct exclusive *e, xmlNode *reply)
{
	char text[64];

	if (!e->user.number)
		return;
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "user-lock", NULL);
	assert(n);
	xmlNewProp(n, BAD_CAST "user", BAD_CAST e->user.name);
	time_text(e->device, e->user.at, text, sizeof text);
	xmlNewProp(n, BAD_CAST "time", BAD_CAST text);
	attribute(n, "number", "%ld", (long)e->user.number);
	xmlNewProp(n, BAD_CAST "locked", BAD_CAST(e->user.locked ? "1" : ""));
}
