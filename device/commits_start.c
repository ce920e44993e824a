/*
 * A start in the commit history: the device begins with its startup file, and where that is not the state after the
 * last point, the start is a point of its own. Knows the anchor's text and the points after it; leaves their files to
 * points.c.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/difference.h"
#include "device/commits_private.h"
#include "device/startup.h"
#include "device/system.h"

struct start {
	const char *now;      /* text of running */
	char *anchored;	      /* text of the anchor, NULL = there is none */
	unsigned long anchor; /* the point whose state that is */
};

/* ---- from the anchor to the last point ---- */

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
static struct store *last_state(const struct commits *c, const struct start *start, struct fault *f)
{
	struct store *s = startup_store(c->device, start->anchored);
	struct txn *t = txn_begin(s);

	if (step_on(c, t, start->anchor, f) == 0) {
		txn_commit(t);
		return s;
	}
	txn_abort(t);
	store_free(s);
	return NULL;
}

/* ---- from running to the anchor ---- */

static const char separator[] = "\n#\n";

/* Where the text goes on behind what both begin with: at a "#" between two blocks, or at its beginning. */
static size_t common_head(const char *a, const char *b)
{
	size_t same = 0, head = 0;

	for (; a[same] && a[same] == b[same]; same++)
		if (same >= 2 && !memcmp(a + same - 2, separator, sizeof separator - 1))
			head = same - 1;
	return head;
}

/* Length of what both end with, a "#" between two blocks and all behind it, beyond the first `head` characters. */
static size_t common_tail(const char *a, const char *b, size_t head)
{
	size_t la = strlen(a), lb = strlen(b), most = (la < lb ? la : lb) - head, same = 0, tail = 0;

	for (; same < most && a[la - same - 1] == b[lb - same - 1]; same++)
		if (same >= 2 && !memcmp(a + la - same - 1, separator, sizeof separator - 1))
			tail = same;
	return tail;
}

static struct store *store_of_part(const struct device *d, const char *text, size_t head, size_t tail)
{
	char *part = strndup(text + head, strlen(text) - tail - head);
	struct store *s;

	assert(part);
	s = startup_store(d, part);
	free(part);
	return s;
}

/* The edit that makes running, whose text is `now`, what the anchor says. Only the blocks from the first to the last
 * that differ are read: beside a large running configuration a second one costs a second and much memory. */
static xmlDoc *towards_anchor(const struct device *d, const char *now, const char *anchored)
{
	size_t head = common_head(now, anchored), tail = common_tail(now, anchored, head);
	struct store *from = store_of_part(d, now, head, tail), *to = store_of_part(d, anchored, head, tail);
	xmlDoc *edit = difference_towards(from, to);

	store_free(from);
	store_free(to);
	return edit;
}

/* Running made what the anchor says, in a transaction. A part of a text that somebody wrote may mean something else
 * than it does in the whole: NULL if it did. */
static struct txn *at_anchor(const struct device *d, const char *now, const char *anchored)
{
	struct txn *t = txn_begin(d->running);
	struct fault f = {0};

	if (!strcmp(now, anchored))
		return t;
	xmlDoc *edit = towards_anchor(d, now, anchored);
	bool there = txn_apply(t, xmlDocGetRootElement(edit), &f) == 0;
	char *text = there ? running_text(d) : NULL;
	xmlFreeDoc(edit);
	if (!there || strcmp(text, anchored)) {
		txn_abort(t);
		t = NULL;
	}
	free(text);
	return t;
}

/* The same with the whole last state read. */
static struct txn *towards_read(const struct commits *c, const struct start *s, struct fault *f)
{
	struct store *last = last_state(c, s, f);

	if (!last)
		return NULL;
	xmlDoc *edit = difference_towards(c->device->running, last);
	struct txn *t = txn_begin(c->device->running);
	int rc = txn_apply(t, xmlDocGetRootElement(edit), f);
	xmlFreeDoc(edit);
	store_free(last);
	if (rc == 0)
		return t;
	txn_abort(t);
	return NULL;
}

/* What leads from running to the state after the last commit, in a transaction that the caller aborts. */
static struct txn *towards_last(const struct commits *c, const struct start *s, struct fault *f)
{
	struct txn *t = at_anchor(c->device, s->now, s->anchored);

	if (!t)
		return towards_read(c, s, f);
	if (step_on(c, t, s->anchor, f) == 0)
		return t;
	txn_abort(t);
	return NULL;
}

/* ---- the start ---- */

/* Notes the start as a point of its own if running is another one now. */
static int note_start(struct commits *c, const struct start *s, bool *noted, struct fault *f)
{
	struct point p = {.user = "anonymous", .line = "CON 1023", .type = "CLI"};
	struct txn *t = towards_last(c, s, f);
	int rc = 0;

	if (!t)
		return -1;
	xmlDoc *difference = difference_of(t);
	txn_abort(t);
	difference_turn(xmlDocGetRootElement(difference));
	*noted = !difference_empty(xmlDocGetRootElement(difference));
	if (*noted) {
		char *written = difference_write(xmlDocGetRootElement(difference));
		time_text(c->device, clock_now(&c->device->clock), p.time, sizeof p.time);
		rc = points_add(c->points, &p, written, f);
		free(written);
	}
	xmlFreeDoc(difference);
	return rc;
}

/* Is running the state after the last point, as far as the texts tell? */
static bool is_last(const struct commits *c, const struct start *s)
{
	return s->anchor == points_last(c->points) && !strcmp(s->anchored, s->now);
}

void commits_begin(struct device *d, const char *text, bool as_text)
{
	struct commits *c = commits_of(d);
	char *own = text && as_text ? NULL : running_text(d);
	struct start s = {.now = own ? own : text};
	struct fault f = {0};
	bool noted = false, lost = false;

	s.anchored = points_anchor(c->points, &s.anchor);
	if (!s.anchored && points_newest(c->points))
		lost = fault_set(&f, FAULT_FILE, "", "anchor.cfg is missing or damaged");
	else if (s.anchored && !is_last(c, &s))
		lost = note_start(c, &s, &noted, &f) < 0;
	if (lost) {
		device_log(d, "CFGMAN/3/HISTORY: the way back over this start is lost: %s %s", f.line, f.detail);
		points_break(c->points);
	}
	if (!s.anchored || noted || lost)
		commits_anchor(c, s.now);
	free(s.anchored);
	free(own);
}
