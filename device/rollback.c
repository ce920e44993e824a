/*
 * Going back: to the state after a commit point, over the newest points, to a file. All or nothing, and a point of its
 * own. Knows ways and states; knows nothing of who asks.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/difference.h"
#include "device/commits_private.h"
#include "device/rpc.h"
#include "device/startup.h"

/* ---- ways back ---- */

void way_clear(struct way *w)
{
	for (size_t i = 0; i < w->count; i++)
		xmlFreeDoc(w->doc[i]);
	free(w->doc);
	free((void *)w->edit);
}

int way_back(const struct commits *c, unsigned long oldest, struct way *w, struct fault *f)
{
	size_t n = 0;

	*w = (struct way){0};
	if (points_way(c->points, oldest, &n, f) < 0)
		return -1;
	*w = (struct way){.doc = calloc(n + 1, sizeof *w->doc), .edit = calloc(n + 1, sizeof *w->edit)};
	assert(w->doc && w->edit);
	for (; w->count < n; w->count++) {
		xmlDoc *doc = points_difference(c->points, points_each(c->points, w->count), f);
		if (!doc)
			return -1;
		difference_to_edit(xmlDocGetRootElement(doc), true);
		w->doc[w->count] = doc;
		w->edit[w->count] = xmlDocGetRootElement(doc);
	}
	return 0;
}

struct txn *look_back(const struct commits *c, unsigned long oldest, struct fault *f)
{
	struct way w;
	struct txn *t = NULL;

	if (way_back(c, oldest, &w, f) == 0) {
		t = txn_begin(c->device->running);
		for (size_t i = 0; t && i < w.count; i++) {
			if (txn_apply(t, w.edit[i], f) == 0)
				continue;
			txn_abort(t);
			t = NULL;
		}
	}
	way_clear(&w);
	return t;
}

/* ---- rollback ---- */

static int back_over(struct commits *c, unsigned long oldest, bool *changed, struct fault *f)
{
	struct way w;
	int rc = way_back(c, oldest, &w, f);

	if (rc == 0)
		rc = engine_commit_all(&c->device->engine, w.edit, w.count, true, changed, f);
	way_clear(&w);
	return rc;
}

static int to_file(struct commits *c, const char *file, bool *changed, struct fault *f)
{
	struct device *d = c->device;
	struct store *s = startup_file_store(d, file, f);
	int rc = -1;

	if (!s)
		return -1;
	xmlDoc *edit = difference_towards(d->running, s);
	rc = engine_commit(&d->engine, xmlDocGetRootElement(edit), true, changed, f);
	xmlFreeDoc(edit);
	store_free(s);
	return rc;
}

/* The oldest point to go back over; 0 with the fault if the request names none. */
static unsigned long oldest_asked(const struct commits *c, const xmlNode *ask, struct fault *f)
{
	unsigned long n = rpc_number(ask, "count");
	const struct point *p = n ? points_at(c->points, n - 1) : asked_point(c, ask, f);

	if (n && !p)
		fault_set(f, FAULT_COMMIT_MISSING, "", "%lu", n);
	return !p ? 0 : n ? p->id : p->id + 1;
}

int rollback_target(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const char *file = rpc_attribute(ask, "file");

	(void)reply;
	if (!*file)
		return oldest_asked(c, ask, f) ? 0 : -1;
	struct store *s = startup_file_store(c->device, file, f);
	store_free(s);
	return s ? 0 : -1;
}

int commits_rollback(struct device *d, const xmlNode *ask, bool *changed, struct fault *f)
{
	struct commits *c = commits_of(d);
	const char *file = rpc_attribute(ask, "file");
	unsigned long oldest = *file ? 0 : oldest_asked(c, ask, f);

	if (!*file && !oldest)
		return -1;
	c->refused = (struct fault){0};
	int rc = *file ? to_file(c, file, changed, f) : back_over(c, oldest, changed, f);
	if (rc < 0)
		c->refused = *f;
	return rc;
}

int commits_back_before(struct device *d, unsigned long id, bool *changed, struct fault *f)
{
	return back_over(commits_of(d), id, changed, f);
}

bool commits_reach(const struct device *d, unsigned long id)
{
	struct fault f = {0};
	struct txn *t = look_back(commits_of(d), id, &f);

	if (!t)
		return false;
	txn_abort(t);
	return true;
}

void commits_keep(struct device *d, unsigned long id)
{
	struct commits *c = commits_of(d);

	if (c)
		points_keep(c->points, id);
}

/* ---- labels ---- */

int commits_label(struct device *d, const xmlNode *ask, struct fault *f)
{
	return points_set_label(commits_of(d)->points, rpc_number(ask, "id"), rpc_attribute(ask, "label"), f);
}

int commits_forget(struct device *d, const xmlNode *ask, struct fault *f)
{
	struct commits *c = commits_of(d);
	unsigned long n = rpc_number(ask, "count");

	if (n)
		return points_forget_oldest(c->points, n, f);
	const struct point *p = asked_point(c, ask, f);
	return p ? points_forget(c->points, p->id, f) : -1;
}
