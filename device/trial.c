/*
 * Trials. Knows the commit points that a trial made and a timer; leaves going back over them to rollback.c.
 */
#include "device/trial.h"

#include <assert.h>
#include <errno.h>
#include <event2/event.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "datastore/text.h"
#include "device/commits.h"
#include "device/rpc.h"
#include "device/startup.h"

#define PERSIST_MAX 256
#define SECONDS_MAX 65535
#define RETRY 5 /* seconds until a trial that could not be taken back is tried again */

struct trial {
	struct device *device;
	struct event *timer;
	bool on, begins;     /* under way; noted, but its first commit is not done yet */
	bool overdue;	     /* it should be over, but could not be taken back yet */
	bool restored;	     /* running is as it was, the rest is not done yet */
	bool saved;	     /* before a restart: what was saved during the trial has to go as well */
	unsigned long first; /* point that the first commit of the trial made */
	unsigned owner;	     /* session */
	char user[256];
	char persist[PERSIST_MAX + 1]; /* "" = ends with the session */
	int64_t deadline;	       /* as clock_boot: setting the device's clock is no way to prolong a trial */
};

/* ---- the note on the disk ---- */

static void path_of(const struct trial *t, char path[PATH_MAX])
{
	snprintf(path, PATH_MAX, "%s/history/trial", t->device->options.state);
}

static void write_note(FILE *out, void *ctx)
{
	fprintf(out, "%lu\n", ((const struct trial *)ctx)->first);
}

static int note(struct trial *t, struct fault *f)
{
	char path[PATH_MAX];

	path_of(t, path);
	return file_replace(path, write_note, t) < 0 ? fault_set(f, FAULT_FILE, "", "%s", strerror(errno)) : 0;
}

/* The trial is over. */
static void forget(struct trial *t)
{
	char path[PATH_MAX];

	path_of(t, path);
	if (file_remove(path) < 0 && errno != ENOENT)
		device_log(t->device, "CFGMAN/3/TRIAL: the end of the trial cannot be noted: %s", strerror(errno));
	t->on = t->begins = t->overdue = t->restored = t->saved = false;
	commits_keep(t->device, 0);
	if (t->timer)
		event_del(t->timer);
}

/* Will the note go when it has to? With it left behind, a restart would take back what was confirmed. */
static int check_note(const struct trial *t, struct fault *f)
{
	char path[PATH_MAX];

	snprintf(path, sizeof path, "%s/history", t->device->options.state);
	return access(path, W_OK) < 0 ? fault_set(f, FAULT_FILE, "", "%s", strerror(errno)) : 0;
}

/* First point of a trial that was under way when the device went down; 0 if there was none. */
static unsigned long noted(const struct trial *t)
{
	char path[PATH_MAX], line[32] = "";
	FILE *in;

	path_of(t, path);
	in = fopen(path, "re");
	if (!in)
		return 0;
	if (!fgets(line, sizeof line, in))
		line[0] = '\0';
	fclose(in);
	return strtoul(line, NULL, 10);
}

/* ---- taking back ---- */

static int restore(struct trial *t, struct fault *f)
{
	struct point p = {.type = "ROLLBACK"};
	struct device *d = t->device;
	bool changed = false;

	snprintf(p.user, sizeof p.user, "%s", t->user);
	commits_note(d, &p);
	int rc = commits_back_before(d, t->first, &changed, f);
	commits_note(d, NULL);
	if (rc == 0 && changed)
		device_committed(d, t->user);
	return rc;
}

static int take_back(struct trial *t, struct fault *f)
{
	if (!t->restored && restore(t, f) < 0)
		return -1;
	t->restored = true;
	if (t->saved && startup_save(t->device, NULL, "", f) < 0)
		return -1;
	forget(t);
	return 0;
}

static void arm(struct trial *t, long seconds)
{
	t->deadline = clock_boot() + (int64_t)seconds * 1000000000;
	event_add(t->timer, &(struct timeval){.tv_sec = seconds});
}

/* The trial is over and has to be taken back. What keeps it from that may pass (a disk that is full); where the history
 * is damaged, nothing helps, and what was tried stays. */
static void end(struct trial *t)
{
	struct device *d = t->device;
	struct fault f = {0};

	if (take_back(t, &f) == 0)
		return;
	if (!t->overdue)
		device_log(d, "CFGMAN/3/TRIAL: the trial configuration cannot be taken back: %s %s", f.line, f.detail);
	if (commits_reach(d, t->first)) {
		t->on = t->overdue = true;
		arm(t, RETRY);
	} else {
		device_log(d, "CFGMAN/2/TRIAL: the way back is damaged: the trial configuration stays");
		forget(t);
	}
}

static void on_timeout(evutil_socket_t fd, short what, void *ctx)
{
	struct trial *t = ctx;

	(void)fd;
	(void)what;
	if (!t->overdue)
		device_log(t->device, "CFGMAN/4/TRIAL_TIMEOUT: the trial configuration was not confirmed in time");
	end(t);
}

struct trial *trial_new(struct device *d)
{
	struct trial *t = calloc(1, sizeof *t);

	assert(t);
	t->device = d;
	t->timer = d->events ? evtimer_new(d->events, on_timeout, t) : NULL;
	t->first = noted(t);
	return t;
}

unsigned long trial_first(const struct trial *t)
{
	return t->first;
}

void trial_free(struct trial *t)
{
	if (!t)
		return;
	if (t->timer)
		event_free(t->timer);
	free(t);
}

bool trial_is_on(const struct trial *t)
{
	return t->on;
}

/* ---- commits ---- */

static bool is_owner(const struct trial *t, const struct login *l, const char *persist)
{
	return t->persist[0] && *persist ? !strcmp(t->persist, persist) : t->owner == l->number;
}

/* Seconds and an id that a trial can have, if the request wants one. */
static int check_request(const xmlNode *ask, struct fault *f)
{
	if (*rpc_attribute(ask, "trial") && !rpc_number(ask, "trial"))
		return fault_set(f, FAULT_INTERNAL, "", "no time of a trial");
	if (strlen(rpc_attribute(ask, "persist")) > PERSIST_MAX)
		return fault_set(f, FAULT_INTERNAL, "", "no id of a trial");
	return 0;
}

static int begin(struct trial *t, const struct login *l, const char *persist, struct fault *f)
{
	t->first = commits_next(t->device);
	t->owner = l->number;
	snprintf(t->user, sizeof t->user, "%s", l->user);
	snprintf(t->persist, sizeof t->persist, "%s", persist);
	t->begins = true;
	commits_keep(t->device, t->first);
	if (note(t, f) == 0)
		return 0;
	forget(t);
	return -1;
}

int trial_before_commit(struct trial *t, const struct login *l, const xmlNode *ask, struct fault *f)
{
	const char *persist = rpc_attribute(ask, "persist");
	bool tries = *rpc_attribute(ask, "trial");

	if (check_request(ask, f) < 0)
		return -1;
	if (t->on && !is_owner(t, l, persist))
		return fault_set(f, FAULT_TRIAL, "", NULL);
	if (t->on)
		return tries ? 0 : check_note(t, f);
	if (!tries)
		return *persist ? fault_set(f, FAULT_TRIAL_MISSING, "", NULL) : 0;
	return begin(t, l, persist, f);
}

static void start_clock(struct trial *t, unsigned long wanted)
{
	t->on = true;
	t->begins = t->overdue = false;
	arm(t, wanted < SECONDS_MAX ? (long)wanted : SECONDS_MAX);
}

void trial_after_commit(struct trial *t, const struct login *l, const xmlNode *ask, bool done, bool changed)
{
	unsigned long seconds = rpc_number(ask, "trial");
	const char *persist = rpc_attribute(ask, "persist");

	(void)l;
	if (t->begins && !(done && changed)) {
		forget(t);
	} else if (done && seconds > 0 && (t->on || t->begins)) {
		if (*persist)
			snprintf(t->persist, sizeof t->persist, "%s", persist);
		start_clock(t, seconds);
	} else if (done && t->on) {
		forget(t);
	}
}

bool trial_is_of_other(const struct trial *t, const struct login *l)
{
	return t->on && t->owner != l->number;
}

/* ---- ends ---- */

int trial_abort(struct trial *t, const struct login *l, const xmlNode *ask, struct fault *f)
{
	const char *session = rpc_attribute(ask, "session"), *persist = rpc_attribute(ask, "persist");
	bool own = *session ? strtoul(session, NULL, 10) == t->owner : is_owner(t, l, persist);

	if (!t->on || (*persist && strcmp(persist, t->persist)))
		return fault_set(f, FAULT_TRIAL_MISSING, "", NULL);
	if (!own)
		return fault_set(f, FAULT_TRIAL, "", NULL);
	return take_back(t, f);
}

void trial_session_ended(struct trial *t, unsigned session)
{
	if (t && t->on && !t->persist[0] && t->owner == session)
		end(t);
}

void trial_after_start(struct trial *t)
{
	if (!t->first)
		return;
	t->saved = commits_saved_since(t->device, t->first);
	if (!t->saved) {
		forget(t);
		return;
	}
	/* What was saved during the trial must not be there at the next start either: the note stays until it is not.
	 */
	device_log(t->device, "CFGMAN/4/TRIAL_RESTART: the trial configuration was not confirmed before the restart");
	end(t);
}

void trial_status(const struct trial *t, xmlNode *reply)
{
	int64_t left = (t->deadline - clock_boot() + 999999999) / 1000000000;
	xmlNode *n;

	if (!t->on)
		return;
	n = xmlNewChild(reply, NULL, BAD_CAST "trial", NULL);
	assert(n);
	rpc_put(n, "left", "%" PRId64, left > 0 ? left : 0);
	rpc_put(n, "session", "%u", t->owner);
	rpc_put(n, "persist", "%s", t->persist);
}
