/*
 * A local user's own change of the password. A helper process verifies the old one, compares the new one with those
 * before it, and hashes it; the hash then goes the way of every configuration line.
 * Knows the request; knows nothing of the dialogue that asks.
 */
#include "device/password_change.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/aaa.h"
#include "device/commits.h"
#include "device/exclusive.h"
#include "device/guard.h"
#include "device/helper.h"
#include "device/password_age.h"
#include "device/rpc.h"
#include "device/trial.h"

struct change_of_password {
	struct device *device;
	unsigned session;
	char user[256], written[PASSWORD_TEXT];
	char *old, *new;
	size_t befores; /* earlier hashes that the new password must not have */
	char before[PASSWORD_HISTORY_MAX][PASSWORD_TEXT];
};

static void forget(char *secret)
{
	explicit_bzero(secret, strlen(secret));
	free(secret);
}

static void change_free(struct change_of_password *c)
{
	forget(c->old);
	forget(c->new);
	free(c);
}

static xmlDoc *refuse(enum fault_code code, const char *why)
{
	struct fault f;

	fault_set(&f, code, "", "%s", why);
	return rpc_fault(&f);
}

/* ---- in the helper ---- */

static bool was_used(const struct change_of_password *c)
{
	for (size_t i = 0; i < c->befores; i++)
		if (password_verify(c->before[i], c->new))
			return true;
	return false;
}

/* "old": the old password is wrong; "used": the new one was used before; else its hash. */
static void work(const void *ctx, char answer[HELPER_ANSWER])
{
	const struct change_of_password *c = ctx;

	if (!password_verify(c->written, c->old))
		strcpy(answer, "old");
	else if (was_used(c))
		strcpy(answer, "used");
	else if (password_hash(c->new, NULL, answer) < 0)
		*answer = '\0';
}

/* ---- in the device ---- */

/* The user's line with another hash, as an edit. Caller frees. NULL: the line has gone meanwhile. */
static xmlDoc *edit_of(const struct store *s, const char *user, const char *written)
{
	const xmlNode *aaa = store_get(s, NULL, "aaa", NULL);
	const xmlNode *line = aaa ? store_get(s, aaa, "local-user-password", user) : NULL;
	xmlDoc *doc;
	xmlNode *edit, *copy;

	if (!line)
		return NULL;
	doc = xmlNewDoc(BAD_CAST "1.0");
	edit = xmlNewDocNode(doc, NULL, BAD_CAST "edit", NULL);
	xmlDocSetRootElement(doc, edit);
	copy = xmlDocCopyNode((xmlNode *)line, doc, 1);
	assert(edit && copy);
	xmlAddChild(line_view_make(xmlNewChild(edit, NULL, BAD_CAST "aaa", NULL)), copy);
	for (xmlNode *n = copy->children; n; n = n->next)
		if (!strcmp((const char *)n->name, "ir-password"))
			xmlNodeSetContent(n, BAD_CAST written);
	xmlNewProp(copy, BAD_CAST "op", BAD_CAST "set");
	return doc;
}

static struct point note_of(const struct login *l)
{
	struct point p = {.type = "CLI"};

	snprintf(p.user, sizeof p.user, "%s", l->user);
	snprintf(p.line, sizeof p.line, "VTY %d", l->vty);
	return p;
}

static xmlDoc *commit(struct device *d, struct login *l, const char *written)
{
	xmlDoc *edit = edit_of(d->running, l->user, written);
	struct point note = note_of(l);
	struct fault f = {0};
	int rc;

	if (!edit)
		return refuse(FAULT_PASSWORD, "The user has no password that can be changed.");
	d->committer = l->user;
	commits_note(d, &note);
	rc = engine_commit(&d->engine, xmlDocGetRootElement(edit), false, NULL, &f);
	commits_note(d, NULL);
	d->committer = NULL;
	xmlFreeDoc(edit);
	if (rc < 0)
		return rpc_fault(&f);
	l->overdue = false;
	device_log(d, "AAA/6/LOCALACCOUNT_PASSWORD_MODIFY: The password of local account %s was changed.", l->user);
	device_committed(d, l->user);
	return rpc_document("ok", NULL);
}

/* Nobody else's right to configure is passed over. */
static xmlDoc *locked(const struct device *d, const struct login *l)
{
	struct fault f = {0};

	if (exclusive_check(d->exclusive, l, &f) == 0 && trial_is_on(d->trial))
		fault_set(&f, FAULT_TRIAL, "", NULL);
	return f.code ? rpc_fault(&f) : NULL;
}

static xmlDoc *conclude(const struct change_of_password *c, struct login *l, const char *answer)
{
	xmlDoc *refused = locked(c->device, l);

	if (refused)
		return refused;
	if (!answer || guard_locks(c->device, c->user))
		return refuse(FAULT_PASSWORD, "The password cannot be changed.");
	if (!strcmp(answer, "old")) {
		guard_failed(c->device, l, c->user, true);
		return refuse(FAULT_PASSWORD, "The old password is incorrect.");
	}
	if (!strcmp(answer, "used"))
		return refuse(FAULT_PASSWORD, "The password was used before.");
	return commit(c->device, l, answer);
}

static void done(void *ctx, const char *answer)
{
	struct change_of_password *c = ctx;
	struct login *l = control_login(c->device->control, c->session);

	if (l)
		control_answer(c->device->control, c->session, conclude(c, l, answer));
	change_free(c);
}

/* The hashes that the new password must not have: that of today, and earlier ones as far as the policy goes back. */
static void take_history(struct change_of_password *c, const struct password_policy *policy)
{
	const struct password_record *p = password_age_record(c->device, c->user);

	memcpy(c->before[c->befores++], c->written, PASSWORD_TEXT);
	for (size_t i = 0; p && i < p->olds && c->befores < policy->history; i++)
		memcpy(c->before[c->befores++], p->old[i], PASSWORD_TEXT);
}

static const char *written_of(const struct device *d, const char *user)
{
	const xmlNode *aaa = store_get(d->running, NULL, "aaa", NULL);
	const xmlNode *line = aaa && *user ? store_get(d->running, aaa, "local-user-password", user) : NULL;

	return line ? line_get(line, "ir-password") : NULL;
}

xmlDoc *password_change(struct device *d, struct login *l, const char *old, const char *new)
{
	struct password_policy policy = password_policy(d->running);
	const char *written = written_of(d, l->user), *why = password_policy_refuses(&policy, l->user, new);
	struct change_of_password *c;

	if (!written || strlen(written) >= PASSWORD_TEXT)
		return refuse(FAULT_PASSWORD, "The user has no password that can be changed.");
	if (why)
		return refuse(FAULT_PASSWORD, why);
	c = calloc(1, sizeof *c);
	assert(c);
	c->device = d;
	c->session = l->number;
	snprintf(c->user, sizeof c->user, "%s", l->user);
	strcpy(c->written, written);
	c->old = strdup(old);
	c->new = strdup(new);
	assert(c->old && c->new);
	take_history(c, &policy);
	if (helper_start(d, (struct helper_task){.work = work, .done = done, .ctx = c}) == 0)
		return NULL;
	device_log(d, "AAA/3/HELPER: a password could not be checked: %s", strerror(errno));
	change_free(c);
	return refuse(FAULT_PASSWORD, "The password cannot be changed.");
}
