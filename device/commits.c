/*
 * The commit history as a feature: the last to prepare, so that a point is on the disk before anything takes effect,
 * and a disk that is full refuses the commit. Knows states only as running and the differences on the way to them.
 * Leaves files to history.c and layouts to the sessions.
 */
#include "device/commits.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/difference.h"
#include "datastore/text.h"
#include "device/commits_private.h"
#include "device/startup.h"
#include "device/system.h"
#include "device/trial.h"

extern const struct feature commits_feature;

struct commits *commits_of(const struct device *d)
{
	return feature_state(d, commits_feature.name);
}

/* ---- hooks ---- */

static void say(void *ctx, const char *file, const char *why)
{
	device_log(ctx, "CFGMAN/3/HISTORY: %s: %s", file, why);
}

static void *commits_start(struct device *d)
{
	struct commits *c = calloc(1, sizeof *c);
	char *folder;

	assert(c);
	if (asprintf(&folder, "%s/history", d->options.state) < 0)
		abort();
	c->device = d;
	c->points = points_open(folder, say, d);
	free(folder);
	if (c->points) {
		d->trial = trial_new(d);
		points_keep(c->points, trial_first(d->trial));
		return c;
	}
	free(c);
	return NULL;
}

static void commits_stop(void *state)
{
	struct commits *c = state;

	trial_free(c->device->trial);
	c->device->trial = NULL;
	points_close(c->points);
	free(c);
}

static int commits_prepare(void *state, const struct txn *t, struct fault *f)
{
	struct commits *c = state;
	struct point p;

	if (!c->note || !txn_changes(t))
		return 0;
	p = *c->note;
	time_text(c->device, clock_now(&c->device->clock), p.time, sizeof p.time);
	char *difference = difference_text(t);
	int rc = points_add(c->points, &p, difference, f);
	free(difference);
	c->added = rc == 0;
	return rc;
}

char *running_text(const struct device *d)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	assert(out);
	config_print(d->image, store_root(d->running), 0, out);
	fclose(out);
	return text;
}

void commits_anchor(struct commits *c, const char *text)
{
	char *own = text ? NULL : running_text(c->device);
	struct fault f = {0};

	if (points_set_anchor(c->points, points_last(c->points), text ? text : own, &f) < 0)
		device_log(c->device, "CFGMAN/3/HISTORY: the state cannot be noted: %s", f.detail);
	free(own);
}

static void commits_abandon(void *state)
{
	struct commits *c = state;

	if (c->added)
		points_take_back(c->points);
	c->added = false;
}

static void commits_apply(void *state, const struct txn *t)
{
	struct commits *c = state;

	(void)t;
	if (c->added && points_wants_anchor(c->points))
		commits_anchor(c, NULL);
	c->added = false;
}

void commits_note(struct device *d, const struct point *note)
{
	struct commits *c = commits_of(d);

	if (c)
		c->note = note;
}

/* ---- what others ask and tell ---- */

unsigned long commits_next(const struct device *d)
{
	return points_next(commits_of(d)->points);
}

bool commits_saved_since(const struct device *d, unsigned long id)
{
	unsigned long anchor = 0;

	free(points_anchor(commits_of(d)->points, &anchor));
	return anchor >= id;
}

void commits_saved(struct device *d, const char *text)
{
	struct commits *c = commits_of(d);

	if (c)
		commits_anchor(c, text);
}

const struct feature commits_feature = {
	.name = "commits",
	.start = commits_start,
	.stop = commits_stop,
	.prepare = commits_prepare,
	.apply = commits_apply,
	.abandon = commits_abandon,
	.status_names = commits_status_names,
	.status = commits_status,
};
