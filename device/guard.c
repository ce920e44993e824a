/*
 * The feature aaa: who is kept out for a while because of wrong passwords. What is counted lives as long as the device
 * runs. Time is that of the host since it was started: setting the device's clock neither locks nor frees anybody.
 * Knows the lines of the configuration that say how long; knows nothing of how a password is checked.
 */
#include "device/guard.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/lockout.h"
#include "device/rpc.h"

#define MINUTE ((int64_t)60 * 1000000000)
#define UNLOCKS_MAX 64 /* of one commit */

enum { SSH, TELNET, SERVICES };

/* The release gives no command for these figures. */
static const struct lockout_policy address_policy = {.tries = 6, .interval = 5 * MINUTE, .block = 5 * MINUTE};

static const struct service {
	const char *name, *off; /* off = the line that switches the blocking of addresses off */
} services[SERVICES] = {
	[SSH] = {"ssh", "ssh-server-ip-block-disable"},
	[TELNET] = {"telnet", "telnet-server-ip-block-disable"},
};

struct guard {
	struct device *device;
	struct lockout *users, *addresses[SERVICES];
	const struct txn *unlocking; /* the transaction that said `local-user NAME state active` ... */
	char *unlock[UNLOCKS_MAX];   /* ... of these users */
	size_t unlocks;
};

static struct guard *guard_of(const struct device *d)
{
	return feature_state(d, "aaa");
}

/* ---- what the configuration says ---- */

static int64_t minutes(const xmlNode *line, const char *name)
{
	const char *text = line_get(line, name);

	return (text ? atoi(text) : 5) * MINUTE;
}

static struct lockout_policy user_policy(const struct store *s)
{
	struct lockout_policy p = {.tries = 3, .interval = 5 * MINUTE, .block = 5 * MINUTE};
	const xmlNode *aaa = store_get(s, NULL, "aaa", NULL), *line;

	if (aaa && store_get(s, aaa, "undo-local-aaa-user-wrong-password", NULL))
		p.tries = 0;
	line = aaa ? store_get(s, aaa, "local-aaa-user-wrong-password-retry-interval", NULL) : NULL;
	if (!line)
		return p;
	p.interval = minutes(line, "retry-interval");
	p.block = minutes(line, "block-time");
	p.tries = line_get(line, "retry-time") ? (unsigned)atoi(line_get(line, "retry-time")) : p.tries;
	return p;
}

static int service_of(const char *name)
{
	for (int i = 0; i < SERVICES; i++)
		if (!strcmp(services[i].name, name))
			return i;
	return -1;
}

static bool blocks_addresses(const struct device *d, int service)
{
	return !store_get(d->running, NULL, services[service].off, NULL);
}

/* ---- the questions of a login ---- */

bool guard_admits(const struct device *d, const char *service, const char *from)
{
	int i = service_of(service);

	return i < 0 || !blocks_addresses(d, i) || !lockout_holds(guard_of(d)->addresses[i], from, clock_boot());
}

bool guard_locks(const struct device *d, const char *user)
{
	return lockout_holds(guard_of(d)->users, user, clock_boot());
}

static void count_address(const struct device *d, const struct login *l)
{
	int i = service_of(l->type);

	if (i < 0 || !blocks_addresses(d, i) ||
		!lockout_failed(guard_of(d)->addresses[i], l->from, &address_policy, clock_boot()))
		return;
	device_log(d, "%s/4/IP_LOCKED: IP was locked. (IpAddress=%s, VpnName=_public_, Period=%d minutes)",
		i == SSH ? "SSH" : "TELNETS", l->from, (int)(address_policy.block / MINUTE));
}

void guard_failed(const struct device *d, const struct login *l, const char *user, bool local)
{
	struct lockout_policy p = user_policy(d->running);

	count_address(d, l);
	if (local && lockout_failed(guard_of(d)->users, user, &p, clock_boot()))
		device_log(d, "AAA/6/LOCALACCOUNT_LOCK: Local account %s has been locked.", user);
}

void guard_passed(const struct device *d, const struct login *l, const char *user)
{
	int i = service_of(l->type);

	lockout_forget(guard_of(d)->users, user, clock_boot());
	if (i >= 0)
		lockout_forget(guard_of(d)->addresses[i], l->from, clock_boot());
}

/* ---- commits ---- */

static void forget_unlocks(struct guard *g)
{
	while (g->unlocks)
		free(g->unlock[--g->unlocks]);
	g->unlocking = NULL;
}

static bool is_of_users(const struct change *ch, const char *element, const xmlNode *line)
{
	return line && ch->parent && !strcmp((const char *)ch->parent->name, "aaa") &&
	       !strcmp((const char *)line->name, element);
}

/* Takes the user's line of the state out of the next tree again: active is what every user is without one. */
static int drop_state(struct txn *t, const xmlNode *state, struct fault *f)
{
	xmlDoc *doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNode *edit = xmlNewDocNode(doc, NULL, BAD_CAST "edit", NULL), *aaa, *line;
	int rc;

	xmlDocSetRootElement(doc, edit);
	aaa = xmlNewChild(edit, NULL, BAD_CAST "aaa", NULL);
	line = xmlNewChild(line_view_make(aaa), NULL, state->name, NULL);
	assert(line);
	xmlNewTextChild(line, NULL, BAD_CAST "user-name", BAD_CAST line_get(state, "user-name"));
	rpc_put(line, "op", "delete");
	rc = txn_apply(t, edit, f);
	xmlFreeDoc(doc);
	return rc;
}

/* `local-user NAME state active` frees a locked user, and is not kept: typed again it frees again. */
static int guard_amend(void *state, struct txn *t, struct fault *f)
{
	struct guard *g = state;

	forget_unlocks(g);
	for (size_t i = txn_changes(t); i-- > 0;) {
		struct change ch = txn_change(t, i);
		if (!is_of_users(&ch, "local-user-state", ch.after) || !line_get(ch.after, "active"))
			continue;
		if (g->unlocks < UNLOCKS_MAX)
			g->unlock[g->unlocks++] = strdup(line_get(ch.after, "user-name"));
		if (drop_state(t, ch.after, f) < 0)
			return -1;
	}
	g->unlocking = t;
	return 0;
}

static void guard_apply(void *state, const struct txn *t)
{
	struct guard *g = state;
	size_t unlocks = g->unlocking == t ? g->unlocks : 0;

	for (size_t i = 0; i < unlocks; i++)
		if (g->unlock[i] && lockout_forget(g->users, g->unlock[i], clock_boot()))
			device_log(g->device, "AAA/6/LOCALACCOUNT_UNLOCK: Local account %s has been unlocked.",
				g->unlock[i]);
	forget_unlocks(g);
	for (size_t i = 0; i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);
		if (is_of_users(&ch, "local-user-password", ch.before) && !ch.after)
			lockout_forget(g->users, line_get(ch.before, "user-name"), clock_boot());
	}
}

static void guard_abandon(void *state)
{
	forget_unlocks(state);
}

/* ---- status and action ---- */

static void describe(xmlNode *reply, const struct lockout_entry *e, int64_t now)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "entry", NULL);

	rpc_put(n, "name", "%s", e->name);
	rpc_put(n, "failures", "%u", e->failures);
	rpc_put(n, "seconds", "%" PRId64, e->until ? (e->until - now + 999999999) / 1000000000 : 0);
}

static int guard_status(void *state, const xmlNode *ask, xmlNode *reply, struct fault *f)
{
	const struct guard *g = state;
	int i = service_of(rpc_attribute(ask, "service"));
	const struct lockout *table = g->users;
	int64_t now = clock_boot();

	(void)f;
	if (i >= 0)
		table = blocks_addresses(g->device, i) ? g->addresses[i] : NULL;
	for (const struct lockout_entry *e = NULL; table && (e = lockout_next(table, e, now));)
		describe(reply, e, now);
	return 0;
}

static int guard_action(void *state, const xmlNode *ask, xmlNode *reply, int *fd, struct fault *f)
{
	const struct guard *g = state;
	const char *address = rpc_attribute(ask, "address");
	int i = service_of(rpc_attribute(ask, "service"));

	(void)fd;
	if (i < 0)
		return fault_set(f, FAULT_INTERNAL, "", "no service");
	if (lockout_forget(g->addresses[i], address, clock_boot()))
		rpc_put(reply, "blocked", "1");
	return 0;
}

static void *guard_start(struct device *d)
{
	struct guard *g = calloc(1, sizeof *g);

	assert(g);
	g->device = d;
	g->users = lockout_new();
	for (int i = 0; i < SERVICES; i++)
		g->addresses[i] = lockout_new();
	return g;
}

static void guard_stop(void *state)
{
	struct guard *g = state;

	forget_unlocks(g);
	lockout_free(g->users);
	for (int i = 0; i < SERVICES; i++)
		lockout_free(g->addresses[i]);
	free(g);
}

static const char *const status_names[] = {"lockout", NULL};
static const char *const action_names[] = {"unblock-address", NULL};

extern const struct feature aaa_feature;
const struct feature aaa_feature = {
	.name = "aaa",
	.start = guard_start,
	.stop = guard_stop,
	.amend = guard_amend,
	.apply = guard_apply,
	.abandon = guard_abandon,
	.status_names = status_names,
	.status = guard_status,
	.action_names = action_names,
	.action = guard_action,
};
