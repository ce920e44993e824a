/*
 * What each request of docs/rpc.md does.
 * Knows the store, the commit engine, the features' statuses and actions; knows nothing of sockets and frames.
 */
#include "device/control.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/difference.h"
#include "device/commits.h"
#include "device/exclusive.h"
#include "device/files_request.h"
#include "device/flash.h"
#include "device/host_key.h"
#include "device/log.h"
#include "device/login.h"
#include "device/names.h"
#include "device/output_request.h"
#include "device/password_change.h"
#include "device/password_policy.h"
#include "device/rpc.h"
#include "device/secret.h"
#include "device/ssh_gate.h"
#include "device/startup.h"
#include "device/trial.h"
#include "device/typed.h"

static const xmlNode *first_element(const xmlNode *n)
{
	for (n = n->children; n && n->type != XML_ELEMENT_NODE; n = n->next)
		;
	return n;
}

static xmlDoc *refuse(const char *why, const char *what)
{
	struct fault f;

	fault_set(&f, FAULT_INTERNAL, "", "%s %s", why, what);
	return rpc_fault(&f);
}

/* ---- hello ---- */

static xmlDoc *run_hello(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)fd;
	if (l->vty < 0) {
		snprintf(l->type, sizeof l->type, "%s",
			strcmp(rpc_attribute(ask, "type"), "script") ? "console" : "script");
		snprintf(l->from, sizeof l->from, "%s", rpc_attribute(ask, "from"));
	}
	return login_description(d, l);
}

static xmlDoc *run_login(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)fd;
	return login_begin(d, l, rpc_attribute(ask, "user"), rpc_attribute(ask, "password"));
}

static xmlDoc *run_key(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)fd;
	return login_key(d, l, rpc_attribute(ask, "user"), rpc_attribute(ask, "key"), *rpc_attribute(ask, "proven"));
}

static xmlDoc *run_password(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)fd;
	return password_change(d, l, rpc_attribute(ask, "old"), rpc_attribute(ask, "new"));
}

/* ---- get ---- */

static bool names_hold(const char *const *names, const char *name)
{
	for (; names && *names; names++) {
		if (!strcmp(*names, name))
			return true;
	}
	return false;
}

static xmlDoc *get_status(struct device *d, const xmlNode *ask, const char *name)
{
	const struct engine *e = &d->engine;
	struct fault f = {0};
	xmlDoc *reply;

	for (size_t i = 0; e->features[i]; i++) {
		if (!e->state[i] || !names_hold(e->features[i]->status_names, name))
			continue;
		reply = rpc_document("data", NULL);
		if (e->features[i]->status(e->state[i], ask, xmlDocGetRootElement(reply), &f) == 0)
			return reply;
		xmlFreeDoc(reply);
		return rpc_fault(&f);
	}
	return refuse("no status", name);
}

/* The filter may stand in an element <filter> or directly below <get>. */
static const xmlNode *filter_of(const xmlNode *ask)
{
	const xmlNode *first = first_element(ask);

	return first && !strcmp((const char *)first->name, "filter") ? first : ask;
}

/* Statuses and actions that need more than a login: the level of the commands that show or do it. */
static int level_of(const char *name)
{
	static const struct {
		const char *name;
		int level;
	} levels[] = {
		{"file", 3},
		{"startup", 3},
		{"log", 3},
		{"typed", 3},
		{"lock", 3},
		{"lockout", 3},
		{"unblock-address", 3},
		{"password-age", 3},
		{"forget-passwords", 3},
		{"user-lock", 3},
		{"commit-list", 3},
		{"commit-changes", 3},
		{"commit-state", 3},
		{"difference", 3},
		{"candidate", 3},
		{"rollback-result", 3},
		{"rollback-target", 3},
		{"trial", 1},
		{"save", 2},
		{"reset-ntp-statistics", 2},
	};

	for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
		if (!strcmp(levels[i].name, name))
			return levels[i].level;
	return 0;
}

static xmlDoc *run_get(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const char *status = rpc_attribute(ask, "status"), *store = rpc_attribute(ask, "store");

	(void)fd;
	if (l->level < level_of(status) || (l->level < 3 && !strcmp(store, "startup")))
		return refuse("no permission for", *status ? status : store);
	if (*status)
		return get_status(d, ask, status);
	if (!strcmp(store, "running"))
		return store_select(d->running, filter_of(ask));
	if (!strcmp(store, "startup"))
		return startup_select(d, filter_of(ask));
	return refuse("no store", store);
}

/* ---- check, commit, lock ---- */

static const xmlNode *edit_of(const xmlNode *ask)
{
	const xmlNode *edit = first_element(ask);

	return edit && !strcmp((const char *)edit->name, "edit") ? edit : NULL;
}

static xmlDoc *run_check(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const xmlNode *edit = edit_of(ask);
	struct fault f = {0};

	(void)l;
	(void)fd;
	if (!edit)
		return refuse("no edit in", "check");
	return engine_check(&d->engine, edit, &f) < 0 ? rpc_fault(&f) : rpc_document("ok", NULL);
}

static xmlDoc *locked_by_other(const struct device *d, const struct login *l)
{
	struct fault f;

	return exclusive_check(d->exclusive, l, &f) < 0 ? rpc_fault(&f) : NULL;
}

static void committed(struct device *d, const struct login *l)
{
	device_log(d, "CFGMAN/5/COMMIT: session %u (%s) committed version %lu", l->number,
		l->user[0] ? l->user : l->type, store_version(d->running));
	device_committed(d, l->user);
}

/* Texts of a commit request that the history keeps: printable, and no longer than it has room for. */
static bool is_text(const xmlNode *ask, const char *name, size_t most)
{
	const char *text = rpc_attribute(ask, name);

	for (size_t i = 0; text[i]; i++)
		if (text[i] < ' ' || text[i] > '~')
			return false;
	return strlen(text) <= most;
}

/* Who commits, on which user interface, as the history notes it. */
static struct point note_of(const struct login *l, const xmlNode *ask, const char *type)
{
	struct point p = {0};

	snprintf(p.user, sizeof p.user, "%s", l->user);
	login_line(l, p.line, sizeof p.line);
	snprintf(p.type, sizeof p.type, "%s", type);
	snprintf(p.label, sizeof p.label, "%s", rpc_attribute(ask, "label"));
	snprintf(p.description, sizeof p.description, "%s", rpc_attribute(ask, "description"));
	return p;
}

/* What a device says of a line that another user has committed meanwhile, by the line's first words. */
static const char *said_already(const char *line)
{
	static const char *const addresses[] = {"ip address ", "ipv6 address "};

	for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++)
		if (!strncmp(line, addresses[i], strlen(addresses[i])))
			return "The address already exists.";
	return "The configuration already exists.";
}

/* The same line from two users: the first to commit wins. `base` is the version that the asking one knew. */
static int check_conflict(const struct device *d, const xmlNode *ask, const xmlNode *edit, struct fault *f)
{
	unsigned long base = rpc_number(ask, "base");
	char line[512];

	if (!base || !store_said_since(d->running, edit, base, line, sizeof line))
		return 0;
	return fault_set(f, FAULT_CONFLICT, line, "%s", said_already(line));
}

static xmlDoc *run_commit(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const xmlNode *edit = edit_of(ask);
	xmlDoc *locked = locked_by_other(d, l);
	struct fault f = {0};
	bool changed = false;
	struct point note;
	char version[32];

	(void)fd;
	if (locked)
		return locked;
	if (!edit || !is_text(ask, "label", POINTS_LABEL) || !is_text(ask, "description", POINTS_DESCRIPTION))
		return refuse(edit ? "no text of" : "no edit in", "commit");
	if (check_conflict(d, ask, edit, &f) < 0 || trial_before_commit(d->trial, l, ask, &f) < 0)
		return rpc_fault(&f);
	note = note_of(l, ask, "CLI");
	commits_note(d, &note);
	d->committer = l->user;
	int rc = engine_commit(&d->engine, edit, false, &changed, &f);
	d->committer = NULL;
	commits_note(d, NULL);
	trial_after_commit(d->trial, l, ask, rc == 0, changed);
	if (rc < 0) {
		device_log(
			d, "CFGMAN/4/REFUSED: session %u: %s: %s %s", l->number, f.line, fault_name(f.code), f.detail);
		return rpc_fault(&f);
	}
	if (changed)
		committed(d, l);
	snprintf(version, sizeof version, "%lu", store_version(d->running));
	return rpc_document("ok", "version", version, "trial", trial_is_on(d->trial) ? "1" : "", NULL);
}

static xmlDoc *run_rollback(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	xmlDoc *locked = locked_by_other(d, l);
	struct point note = note_of(l, NULL, "ROLLBACK");
	struct fault f = {0};
	bool changed = false;

	(void)fd;
	if (locked)
		return locked;
	if (trial_is_on(d->trial)) {
		fault_set(&f, FAULT_TRIAL, "", NULL);
		return rpc_fault(&f);
	}
	commits_note(d, &note);
	int rc = commits_rollback(d, ask, &changed, &f);
	commits_note(d, NULL);
	if (changed)
		committed(d, l);
	return rc < 0 ? rpc_fault(&f) : rpc_document("ok", NULL);
}

static xmlDoc *run_abort(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	struct fault f = {0};

	(void)fd;
	return trial_abort(d->trial, l, ask, &f) < 0 ? rpc_fault(&f) : rpc_document("ok", NULL);
}

static xmlDoc *run_label(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	struct fault f = {0};

	(void)l;
	(void)fd;
	return commits_label(d, ask, &f) < 0 ? rpc_fault(&f) : rpc_document("ok", NULL);
}

static xmlDoc *run_forget(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	struct fault f = {0};

	(void)l;
	(void)fd;
	return commits_forget(d, ask, &f) < 0 ? rpc_fault(&f) : rpc_document("ok", NULL);
}

/* The next startup file: another one, or none. */
static xmlDoc *run_startup(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const char *file = rpc_attribute(ask, "file");
	struct fault f = {0};
	int rc = *file ? startup_choose(d, file, &f) : flash_remove_startup(d, &f);

	(void)l;
	(void)fd;
	return rc < 0 ? rpc_fault(&f) : rpc_document("ok", NULL);
}

static xmlDoc *run_reboot(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)ask;
	(void)fd;
	device_log(d, "SYS/4/REBOOT: session %u (%s) reboots the device", l->number, l->user[0] ? l->user : l->type);
	d->reboot = true;
	event_base_loopbreak(d->events);
	return rpc_document("ok", NULL);
}

/* What would make running the file's configuration, as an edit. */
static xmlDoc *run_load(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	struct fault f = {0};
	struct store *s = startup_file_store(d, rpc_attribute(ask, "file"), &f);
	xmlDoc *reply, *edit;

	(void)l;
	(void)fd;
	if (!s)
		return rpc_fault(&f);
	reply = rpc_document("data", NULL);
	edit = difference_towards(d->running, s);
	xmlAddChild(xmlDocGetRootElement(reply), xmlDocCopyNode(xmlDocGetRootElement(edit), reply, 1));
	xmlFreeDoc(edit);
	store_free(s);
	return reply;
}

static xmlDoc *run_monitor(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)d;
	(void)fd;
	l->monitor = *rpc_attribute(ask, "on");
	return rpc_document("ok", NULL);
}

static xmlDoc *run_reset_log(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)l;
	(void)ask;
	(void)fd;
	log_clear(d->log);
	return rpc_document("ok", NULL);
}

/* Does a request that names a terminal line ("VTY 0", "CON 0"; "" = any) mean this login? */
static bool is_meant(const struct login *l, const char *line)
{
	char own[32];

	login_line(l, own, sizeof own);
	return l->authenticated && (!*line || !strcmp(line, own));
}

/* All logins on a line, or the one of a session. */
static xmlDoc *run_kill(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const char *line = rpc_attribute(ask, "line"), *session = rpc_attribute(ask, "session");
	char where[32];

	(void)fd;
	if (!*line && !*session)
		return refuse("no line in", "kill");
	for (struct login *k = NULL; (k = control_next(d->control, k));) {
		if (!is_meant(k, line) || (*session && k->number != strtoul(session, NULL, 10)))
			continue;
		login_line(k, where, sizeof where);
		device_log(d, "CLI/4/KILL: session %u (%s) ended session %u on %s", l->number,
			l->user[0] ? l->user : l->type, k->number, where);
		control_end(d->control, k);
	}
	return rpc_document("ok", NULL);
}

static xmlDoc *run_send(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const char *line = rpc_attribute(ask, "line"), *text = rpc_attribute(ask, "text");
	char from[32], to[32];

	(void)fd;
	login_line(l, from, sizeof from);
	for (struct login *k = NULL; (k = control_next(d->control, k));) {
		login_line(k, to, sizeof to);
		if (is_meant(k, line))
			control_tell(
				d->control, k, rpc_document("notify", "message", text, "from", from, "to", to, NULL));
	}
	return rpc_document("ok", NULL);
}

static xmlDoc *run_lock(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	struct fault f = {0};
	int rc;

	(void)fd;
	if (strcmp((const char *)ask->name, "lock"))
		rc = exclusive_release(d->exclusive, l, &f);
	else if (trial_is_of_other(d->trial, l))
		rc = fault_set(&f, FAULT_TRIAL, "", NULL); /* whose owner must be able to confirm it */
	else
		rc = exclusive_take(d->exclusive, l, &f);
	return rc < 0 ? rpc_fault(&f) : rpc_document("ok", NULL);
}

static xmlDoc *run_file(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	(void)l;
	return files_request(d, ask, fd);
}

/* ---- secrets ---- */

/* The salt leaves, the key does not: hashing takes long on purpose and is the session's work. */
static xmlDoc *salt(const struct device *d, const char *before, const char *clear)
{
	unsigned char bytes[SECRET_SALT];
	char text[2 * SECRET_SALT + 1];

	if (!d->secret || secret_salt(d->secret, before, clear, bytes) < 0)
		return refuse("no salt for", before);
	for (size_t i = 0; i < sizeof bytes; i++)
		snprintf(text + 2 * i, 3, "%02x", bytes[i]);
	return rpc_document("ok", "salt", text, NULL);
}

/* May the clear text be the password of the local user that the line is about? The reason, if not. */
static const char *unfit(const struct device *d, const char *before, const char *clear)
{
	struct password_policy policy = password_policy(d->running);
	char user[256];

	if (sscanf(before, "local-user %255s password", user) != 1)
		return NULL;
	return password_policy_refuses(&policy, user, clear);
}

static xmlDoc *run_seal(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const char *before = rpc_attribute(ask, "before"), *clear = rpc_attribute(ask, "text");
	char text[SECRET_TEXT];
	const char *why;

	(void)l;
	(void)fd;
	why = unfit(d, before, clear);
	if (why) {
		struct fault f;
		fault_set(&f, FAULT_PASSWORD, "", "%s", why);
		return rpc_fault(&f);
	}
	if (!strcmp(rpc_attribute(ask, "kind"), "hash"))
		return salt(d, before, clear);
	if (!d->secret || secret_seal(d->secret, before, clear, text) < 0)
		return refuse("no cipher text for", before);
	return rpc_document("ok", "text", text, NULL);
}

/* ---- action ---- */

static xmlDoc *run_action(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	const struct engine *e = &d->engine;
	const char *name = rpc_attribute(ask, "name");
	struct fault f = {0};
	xmlDoc *reply;

	if (l->level < level_of(name))
		return refuse("no permission for", name);
	/* Who asks is what the device knows, whatever the request claims. */
	xmlSetProp((xmlNode *)ask, BAD_CAST "user", BAD_CAST l->user);
	for (size_t i = 0; e->features[i]; i++) {
		if (!e->state[i] || !names_hold(e->features[i]->action_names, name))
			continue;
		reply = rpc_document("ok", NULL);
		if (e->features[i]->action(e->state[i], ask, xmlDocGetRootElement(reply), fd, &f) == 0)
			return reply;
		xmlFreeDoc(reply);
		return rpc_fault(&f);
	}
	return refuse("no action", name);
}

/* ---- all ---- */

static const struct request {
	const char *name;
	xmlDoc *(*run)(struct device *d, struct login *l, const xmlNode *ask, int *fd);
	int level; /* of the login; -1 = also before a login */
} requests[] = {
	{"hello", run_hello, -1},
	{"login", run_login, -1},
	{"key", run_key, -1},
	{"gate", ssh_gate, -1},
	{"service", ssh_service, 0},
	{"password", run_password, 0},
	{"get", run_get, 0},
	{"check", run_check, 2},
	{"commit", run_commit, 2},
	{"rollback", run_rollback, 3},
	{"abort", run_abort, 2},
	{"label", run_label, 2},
	{"forget", run_forget, 2},
	{"startup", run_startup, 3},
	{"reboot", run_reboot, 3},
	{"load", run_load, 3},
	{"file", run_file, 3},
	{"monitor", run_monitor, 3},
	{"reset-log", run_reset_log, 3},
	{"forget-typed", typed_forget, 3},
	{"host-key", host_key_run, 3},
	{"resolve-name", name_run, 0},
	{"kill", run_kill, 3},
	{"send", run_send, 3},
	{"lock", run_lock, 2},
	{"unlock", run_lock, 2},
	{"seal", run_seal, 2},
	{"action", run_action, 0},
	{"output", output_request, 0},
};

xmlDoc *request_run(struct device *d, struct login *l, const xmlNode *ask, int *fd)
{
	for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
		const struct request *r = &requests[i];

		if (strcmp(r->name, (const char *)ask->name))
			continue;
		if (r->level >= 0 && (!l->authenticated || l->level < r->level))
			return refuse("no permission for", r->name);
		if (r->level >= 0 && l->overdue && r->run != run_password && r->run != ssh_service)
			return refuse("no permission for", r->name);
		return r->run(d, l, ask, fd);
	}
	return refuse("no request", (const char *)ask->name);
}

void request_notice(struct device *d, struct login *l, const xmlNode *notice)
{
	if (l->authenticated && !l->overdue)
		typed_take(d, l, notice);
}
