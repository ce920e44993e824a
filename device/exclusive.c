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

#include "device/login.h"
#include "device/rpc.h"
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

void exclusive_status(const struct exclusive *e, xmlNode *reply)
{
	const struct login *l = e->owner ? control_login(e->device->control, e->owner) : NULL;
	char text[64];

	if (!l)
		return;
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "lock", NULL);
	assert(n);
	rpc_put(n, "session", "%u", l->number);
	rpc_put(n, "index", "%d", l->vty < 0 ? 0 : VTY_INDEX + l->vty);
	login_line(l, text, sizeof text);
	rpc_put(n, "line", "%s", text);
	rpc_put(n, "user", "%s", l->user);
	rpc_put(n, "from", "%s", l->from);
	time_text(e->device, e->since, text, sizeof text);
	rpc_put(n, "since", "%s", text);
	time_text(e->device, l->heard, text, sizeof text);
	rpc_put(n, "last", "%s", text);
	rpc_put(n, "timeout", "%ld", timeout_of(e));
}

void exclusive_user_status(const struct exclusive *e, xmlNode *reply)
{
	char text[64];

	if (!e->user.number)
		return;
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "user-lock", NULL);
	assert(n);
	rpc_put(n, "user", "%s", e->user.name);
	time_text(e->device, e->user.at, text, sizeof text);
	rpc_put(n, "time", "%s", text);
	rpc_put(n, "number", "%u", e->user.number);
	rpc_put(n, "locked", "%s", e->user.locked ? "1" : "");
}
