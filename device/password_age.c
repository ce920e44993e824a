/*
 * The feature passwords: notes when a password of a local user changes and who did it, and judges its age.
 * Time is the device's: a password ends when the device's calendar says so.
 */
#include "device/password_age.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/login.h"
#include "device/rpc.h"
#include "device/system.h"

#define DAY ((int64_t)86400 * 1000000000)

struct ages {
	struct device *device;
	struct password_records *records;
};

static struct ages *ages_of(const struct device *d)
{
	return feature_state(d, "passwords");
}

static void save(const struct ages *a)
{
	if (password_records_save(a->records) < 0)
		device_log(a->device, "AAA/3/PASSWORDS: what is known of passwords cannot be written: %s",
			strerror(errno));
}

const struct password_record *password_age_record(const struct device *d, const char *user)
{
	return password_records_find(ages_of(d)->records, user);
}

void password_age_give(const struct device *d, const char *user)
{
	const struct password_record *p = password_age_record(d, user);

	if (!p || p->origin == PASSWORD_GIVEN)
		return;
	password_records_give(ages_of(d)->records, user);
	save(ages_of(d));
}

/* ---- age ---- */

/* Days that are left, rounded up; 0 = the password has ended; -1 = it never ends. */
static int64_t days_left(const struct device *d, const struct password_policy *policy, const struct password_record *p)
{
	int64_t left = p->set + policy->expire * DAY - clock_now(&d->clock);

	if (!policy->on || !policy->expire || p->origin == PASSWORD_GIVEN)
		return -1;
	return left > 0 ? (left + DAY - 1) / DAY : 0;
}

static bool may_keep_original(const struct device *d, const char *user)
{
	const xmlNode *aaa = store_get(d->running, NULL, "aaa", NULL);

	return aaa && store_get(d->running, aaa, "local-user-password-force-change", user);
}

static bool is_original(const struct device *d, const struct password_record *p)
{
	return p->origin == PASSWORD_INITIAL && !may_keep_original(d, p->user);
}

enum password_demand password_age_demand(const struct device *d, const char *user, unsigned *days)
{
	struct password_policy policy = password_policy(d->running);
	const struct password_record *p = password_age_record(d, user);
	int64_t left = p ? days_left(d, &policy, p) : -1;

	*days = left > 0 ? (unsigned)left : 0;
	if (left == 0)
		return DEMAND_EXPIRED;
	if (p && policy.alert_original && is_original(d, p))
		return DEMAND_ORIGINAL;
	return left > 0 && left <= policy.alert ? DEMAND_EXPIRES : DEMAND_NONE;
}

const char *password_demand_name(enum password_demand demand)
{
	static const char *const names[] = {
		[DEMAND_NONE] = "",
		[DEMAND_ORIGINAL] = "original",
		[DEMAND_EXPIRES] = "expires",
		[DEMAND_EXPIRED] = "expired",
	};

	return names[demand];
}

/* ---- commits ---- */

static bool is_password(const struct change *ch, const xmlNode *line)
{
	return line && ch->parent && !strcmp((const char *)ch->parent->name, "aaa") &&
	       !strcmp((const char *)line->name, "local-user-password");
}

/* A configuration that is loaded says nothing of who chose its passwords. */
static enum password_origin origin_of(const struct device *d, const char *user)
{
	if (!d->control)
		return PASSWORD_READ;
	return d->committer && !strcmp(d->committer, user) ? PASSWORD_OWN : PASSWORD_INITIAL;
}

static bool note(const struct ages *a, const xmlNode *line)
{
	const char *user = line_get(line, "user-name"), *written = line_get(line, "ir-password");

	return user && written &&
	       password_records_note(
		       a->records, user, written, clock_now(&a->device->clock), origin_of(a->device, user));
}

static void ages_apply(void *state, const struct txn *t)
{
	struct ages *a = state;
	bool changed = false;

	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);
		if (is_password(&ch, ch.after)) {
			changed |= note(a, ch.after);
		} else if (is_password(&ch, ch.before)) {
			password_records_drop(a->records, line_get(ch.before, "user-name"));
			changed = true;
		}
	}
	if (changed)
		save(a);
}

/* ---- status and action ---- */

static void describe(const struct device *d, const struct password_record *p, xmlNode *n)
{
	struct password_policy policy = password_policy(d->running);
	int64_t left = days_left(d, &policy, p);
	char text[64] = "";

	rpc_put(n, "original", "%s", is_original(d, p) ? "1" : "");
	rpc_put(n, "expired", "%s", left == 0 ? "1" : "");
	time_text(d, p->set, text, sizeof text);
	rpc_put(n, "set", "%s", text);
	if (left >= 0)
		time_text(d, p->set + policy.expire * DAY, text, sizeof text);
	rpc_put(n, "expires", "%s", left >= 0 ? text : "");
}

static int ages_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const struct ages *a = state;
	const char *user = rpc_attribute(ask, "whose");
	const struct password_record *p = password_records_find(a->records, user);
	const struct login_past *past = login_past(a->device, user);
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "password", NULL);
	char text[64];

	(void)f;
	if (p)
		describe(a->device, p, n);
	if (past && past->last) {
		time_text(a->device, past->last, text, sizeof text);
		rpc_put(n, "last-time", "%s", text);
		rpc_put(n, "last-from", "%s", past->from);
	}
	return 0;
}

static int ages_action(void *state, const xmlNode *ask, xmlNode *reply, int *fd, struct fault *f)
{
	const struct ages *a = state;
	const char *user = rpc_attribute(ask, "whose");

	(void)reply, (void)fd, (void)f;
	password_records_forget(a->records, *user ? user : NULL);
	save(a);
	return 0;
}

static void *ages_start(struct device *d)
{
	struct ages *a = calloc(1, sizeof *a);

	assert(a);
	*a = (struct ages){.device = d, .records = password_records_open(d->options.state)};
	return a;
}

static void ages_stop(void *state)
{
	struct ages *a = state;

	password_records_free(a->records);
	free(a);
}

static const char *const status_names[] = {"password-age", NULL};
static const char *const action_names[] = {"forget-passwords", NULL};

extern const struct feature passwords_feature;
const struct feature passwords_feature = {
	.name = "passwords",
	.start = ages_start,
	.stop = ages_stop,
	.apply = ages_apply,
	.status_names = status_names,
	.status = ages_status,
	.action_names = action_names,
	.action = ages_action,
};
