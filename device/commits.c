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
	time_text(clock_now(&c->device->clock), p.time, sizeof p.time);
	char *difference = difference_text(t);
	int rc = points_add(c->points, &p, difference, f);
	free(difference);
	c->added = rc == 0;
	return rc;
}

static char *running_text(const struct device *d)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	assert(out);
	config_print(d->image, store_root(d->running), 0, out);
	fclose(out);
	return text;
}

static void set_anchor(struct commits *c, const char *text)
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
		set_anchor(c, NULL);
	c->added = false;
}

void commits_note(struct device *d, const struct point *note)
{
	struct commits *c = commits_of(d);

	if (c)
		c->note = note;
}

/* ---- at start and at a save ---- */

/* Steps over every point after the anchor, oldest first. */
static int step_on(const struct commits *c, struct txn *t, unsigned long anchor, struct fault *f)
{
	size_t n = 0;
	int rc = points_way(c->points, anchor + 1, &n, f);

	while (n-- > 0 && rc == 0) {
		xmlDoc *doc = points_difference(c->points, points_each(c->points, n), f);
		if (!doc)
			return -1;
		difference_to_edit(xmlDocGetRootElement(doc), false);
		rc = txn_apply(t, xmlDocGetRootElement(doc), f);
		xmlFreeDoc(doc);
	}
	return rc;
}

/* The state after the last point, in a store of its own: the anchor's text and every point after it. */
static struct store *last_state(const struct commits *c, const char *text, unsigned long anchor, struct fault *f)
{
	struct store *s = startup_store(c->device, text);
	struct txn *t = txn_begin(s);

	if (step_on(c, t, anchor, f) == 0) {
		txn_commit(t);
		return s;
	}
	txn_abort(t);
	store_free(s);
	return NULL;
}

/* What leads from running to the state after the last commit, in a transaction that the caller aborts. */
static struct txn *towards_last(
	const struct commits *c, const char *text, unsigned long anchor, bool same, struct fault *f)
{
	struct txn *t;
	struct store *last;
	xmlDoc *edit;
	int rc;

	if (same) {
		t = txn_begin(c->device->running);
		rc = step_on(c, t, anchor, f);
	} else {
		last = last_state(c, text, anchor, f);
		if (!last)
			return NULL;
		edit = difference_towards(c->device->running, last);
		t = txn_begin(c->device->running);
		rc = txn_apply(t, xmlDocGetRootElement(edit), f);
		xmlFreeDoc(edit);
		store_free(last);
	}
	if (rc == 0)
		return t;
	txn_abort(t);
	return NULL;
}

/* Notes the start as a point of its own if running is another one now. */
static int note_start(
	struct commits *c, const char *text, unsigned long anchor, bool same, bool *noted, struct fault *f)
{
	struct point p = {.user = "anonymous", .line = "CON 1023", .type = "CLI"};
	struct txn *t = towards_last(c, text, anchor, same, f);
	int rc = 0;

	if (!t)
		return -1;
	xmlDoc *difference = difference_of(t);
	txn_abort(t);
	difference_turn(xmlDocGetRootElement(difference));
	*noted = !difference_empty(xmlDocGetRootElement(difference));
	if (*noted) {
		char *written = difference_write(xmlDocGetRootElement(difference));
		time_text(clock_now(&c->device->clock), p.time, sizeof p.time);
		rc = points_add(c->points, &p, written, f);
		free(written);
	}
	xmlFreeDoc(difference);
	return rc;
}

void commits_begin(struct device *d, const char *text, bool as_text)
{
	struct commits *c = commits_of(d);
	unsigned long anchor = 0;
	char *anchored = points_anchor(c->points, &anchor);
	bool same = anchored && text && as_text && !strcmp(anchored, text), noted = false, lost = false;
	struct fault f = {0};

	if (!anchored && points_newest(c->points))
		lost = fault_set(&f, FAULT_FILE, "", "anchor.cfg is missing or damaged");
	else if (anchored && !(same && anchor == points_last(c->points)))
		lost = note_start(c, anchored, anchor, same, &noted, &f) < 0;
	if (lost) {
		device_log(d, "CFGMAN/3/HISTORY: the way back over this start is lost: %s %s", f.line, f.detail);
		points_break(c->points);
	}
	if (!anchored || noted || lost)
		set_anchor(c, as_text ? text : NULL);
	free(anchored);
}

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
		set_anchor(c, text);
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
