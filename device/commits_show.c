/*
 * What the sessions are told of the commit history. Knows points and states; leaves layouts to the sessions.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/difference.h"
#include "device/commits_private.h"
#include "device/rpc.h"
#include "device/startup.h"
#include "device/trial.h"

static xmlNode *add_point(xmlNode *reply, const struct point *p)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "point", NULL);

	assert(n);
	rpc_put(n, "id", "%lu", p->id);
	rpc_put(n, "label", "%s", p->label);
	rpc_put(n, "user", "%s", p->user);
	rpc_put(n, "line", "%s", p->line);
	rpc_put(n, "type", "%s", p->type);
	rpc_put(n, "time", "%s", p->time);
	rpc_put(n, "description", "%s", p->description);
	return n;
}

static int add_difference(const struct commits *c, xmlNode *reply, const struct point *p, struct fault *f)
{
	xmlDoc *doc = points_difference(c->points, p, f);

	if (!doc)
		return -1;
	xmlNode *n = add_point(reply, p);
	xmlAddChild(n, xmlDocCopyNode(xmlDocGetRootElement(doc), n->doc, 1));
	xmlFreeDoc(doc);
	return 0;
}

const struct point *asked_point(const struct commits *c, const xmlNode *ask, struct fault *f)
{
	const char *id = rpc_attribute(ask, "id"), *label = rpc_attribute(ask, "label");
	const struct point *p = *id ? points_find(c->points, rpc_number(ask, "id")) : points_labelled(c->points, label);

	if (!p)
		fault_set(f, FAULT_COMMIT_MISSING, "", "%s", *id ? id : label);
	return p;
}

static int list_status(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	bool labelled = *rpc_attribute(ask, "labelled");
	unsigned long n = rpc_number(ask, "count");

	(void)f;
	for (size_t i = 0; i < points_count(c->points) && (!n || i < n); i++) {
		const struct point *p = points_at(c->points, i);
		if (!labelled || p->label[0])
			add_point(reply, p);
	}
	return 0;
}

/* One point (id), the newest (count), or all from one point on (since). */
static int changes_status(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	unsigned long n = rpc_number(ask, "count");
	unsigned long since = rpc_number(ask, "since");

	if (*rpc_attribute(ask, "id")) {
		const struct point *p = asked_point(c, ask, f);
		return p ? add_difference(c, reply, p, f) : -1;
	}
	if (*rpc_attribute(ask, "since") && !points_find(c->points, since))
		return fault_set(f, FAULT_COMMIT_MISSING, "", "%lu", since);
	for (size_t i = 0; i < points_count(c->points) && (!n || i < n); i++) {
		const struct point *p = points_at(c->points, i);
		if (p->id >= since && add_difference(c, reply, p, f) < 0)
			return -1;
	}
	return 0;
}

static void copy_lines(xmlNode *reply, const xmlNode *root)
{
	for (const xmlNode *n = root->children; n; n = n->next)
		xmlAddChild(reply, xmlDocCopyNode((xmlNode *)n, reply->doc, 1));
}

/* The whole configuration after a point. */
static int state_status(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const struct point *p = asked_point(c, ask, f);
	struct txn *t = p ? look_back(c, p->id + 1, f) : NULL;

	if (!t)
		return -1;
	copy_lines(reply, store_root(c->device->running));
	txn_abort(t);
	return 0;
}

/* From running to a file, a labelled point, or the startup file; or (turned) the other way. */
static int difference_status(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	struct device *d = c->device;
	struct txn *t;
	xmlDoc *edit, *difference;
	int rc = 0;

	if (*rpc_attribute(ask, "label")) {
		const struct point *p = asked_point(c, ask, f);
		t = p ? look_back(c, p->id + 1, f) : NULL;
	} else {
		struct store *s = startup_file_store(d, rpc_attribute(ask, "file"), f);
		if (!s)
			return -1;
		edit = difference_towards(d->running, s);
		t = txn_begin(d->running);
		rc = txn_apply(t, xmlDocGetRootElement(edit), f);
		xmlFreeDoc(edit);
		store_free(s);
	}
	if (!t)
		return -1;
	difference = difference_of(t);
	txn_abort(t);
	if (*rpc_attribute(ask, "turned"))
		difference_turn(xmlDocGetRootElement(difference));
	xmlAddChild(reply, xmlDocCopyNode(xmlDocGetRootElement(difference), reply->doc, 1));
	xmlFreeDoc(difference);
	return rc;
}

static int result_status(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	(void)ask;
	(void)f;
	if (c->refused.code) {
		xmlDoc *doc = rpc_fault(&c->refused);
		xmlAddChild(reply, xmlDocCopyNode(xmlDocGetRootElement(doc), reply->doc, 1));
		xmlFreeDoc(doc);
	}
	return 0;
}

/* Running with the edit of the request on it: the whole of it, or what the edit changes. */
static int candidate_status(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const xmlNode *edit = xmlFirstElementChild((xmlNode *)ask);
	struct txn *t = txn_begin(c->device->running);
	int rc = edit ? txn_apply(t, edit, f) : fault_set(f, FAULT_INTERNAL, "", "no edit");

	if (rc == 0 && *rpc_attribute(ask, "whole")) {
		copy_lines(reply, store_root(c->device->running));
	} else if (rc == 0) {
		xmlDoc *difference = difference_of(t);
		xmlAddChild(reply, xmlDocCopyNode(xmlDocGetRootElement(difference), reply->doc, 1));
		xmlFreeDoc(difference);
	}
	txn_abort(t);
	return rc;
}

static int trial_show(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	(void)ask;
	(void)f;
	trial_status(c->device->trial, reply);
	return 0;
}

static const struct status {
	const char *name;
	int (*fill)(struct commits *c, const xmlNode *ask, xmlNode *reply, struct fault *f);
} statuses[] = {
	{"commit-list", list_status},
	{"commit-changes", changes_status},
	{"commit-state", state_status},
	{"difference", difference_status},
	{"rollback-result", result_status},
	{"rollback-target", rollback_target},
	{"candidate", candidate_status},
	{"trial", trial_show},
};

const char *const commits_status_names[] = {"commit-list", "commit-changes", "commit-state", "difference",
	"rollback-result", "rollback-target", "candidate", "trial", NULL};

int commits_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const char *name = rpc_attribute(ask, "status");

	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
		if (!strcmp(statuses[i].name, name))
			return statuses[i].fill(state, ask, reply, f);
	return fault_set(f, FAULT_INTERNAL, "", "no status %s", name);
}
