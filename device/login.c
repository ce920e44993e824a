/*
 * Logins: the figures printed at one, and the password check, which a helper process does.
 * Knows users and user interfaces; knows nothing of the dialogue that asks for the name and the password.
 */
#include "device/login.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "device/aaa.h"
#include "device/account.h"
#include "device/guard.h"
#include "device/header.h"
#include "device/helper.h"
#include "device/known_password.h"
#include "device/password_age.h"
#include "device/rpc.h"
#include "device/servers.h"
#include "device/system.h"
#include "device/user_interface.h"

#define RECORDS_MAX 1024
#define SSH "ssh"

/* ---- what is remembered of a user ---- */

struct login_record {
	char user[256];
	struct login_past past;
};

struct login_records {
	size_t count;
	struct login_record record[RECORDS_MAX];
};

void login_records_free(struct login_records *r)
{
	free(r);
}

static struct login_record *record_find(const struct device *d, const char *user)
{
	struct login_records *r = d->records;

	for (size_t i = 0; r && i < r->count; i++) {
		if (!strcmp(r->record[i].user, user))
			return &r->record[i];
	}
	return NULL;
}

const struct login_past *login_past(const struct device *d, const char *user)
{
	const struct login_record *r = record_find(d, user);

	return r ? &r->past : NULL;
}

/* Only users of the configuration get a record, so its size follows the configuration; NULL when the table is full. */
static struct login_record *record_make(struct device *d, const char *user)
{
	struct login_record *found = record_find(d, user);

	if (found)
		return found;
	if (!d->records) {
		d->records = calloc(1, sizeof *d->records);
		assert(d->records);
	}
	if (d->records->count == RECORDS_MAX)
		return NULL;
	found = &d->records->record[d->records->count++];
	snprintf(found->user, sizeof found->user, "%s", user);
	return found;
}

/* ---- description ---- */

static void describe_last(const struct device *d, const struct login *l, xmlNode *n)
{
	const struct login_past *p = &l->past;
	char when[64] = "", failed[64] = "";

	if (p->last)
		time_text(d, p->last, when, sizeof when);
	if (p->failed)
		time_text(d, p->failed, failed, sizeof failed);
	rpc_put(n, "last-time", "%s", when);
	rpc_put(n, "last-from", "%s", p->from);
	rpc_put(n, "last-type", "%s", p->type);
	rpc_put(n, "failures", "%u", p->failures);
	rpc_put(n, "failed-time", "%s", failed);
	rpc_put(n, "failed-from", "%s", p->failed_from);
	rpc_put(n, "failed-type", "%s", p->failed_type);
}

/* What the user is told of the password that has just been used. */
static void describe_demand(const struct device *d, const struct login *l, xmlNode *n)
{
	unsigned days = 0;
	bool used = l->authenticated && l->by_password && *l->user;

	rpc_put(n, "demand", "%s", used ? password_demand_name(password_age_demand(d, l->user, &days)) : "");
	rpc_put(n, "days", "%u", days);
}

void login_line(const struct login *l, char *buf, size_t len)
{
	if (l->vty < 0)
		snprintf(buf, len, "CON 0");
	else
		snprintf(buf, len, "VTY %d", l->vty);
}

static void describe_line(const struct device *d, const struct login *l, xmlNode *n)
{
	struct user_interface ui =
		l->vty < 0 ? user_interface_console(d->running) : user_interface_vty(d->running, l->vty);
	int own = l->authenticated ? account_idle_timeout(d, l->user) : -1;
	char line[32];

	login_line(l, line, sizeof line);
	rpc_put(n, "line", "%s", line);
	rpc_put(n, "index", "%d", l->vty < 0 ? 0 : VTY_INDEX + l->vty);
	rpc_put(n, "authentication", "%s", l->authenticated ? "none" : ui.password ? "password" : "aaa");
	rpc_put(n, "screen-length", "%d", ui.screen_length);
	rpc_put(n, "idle-timeout", "%d", own < 0 ? ui.idle_timeout : own);
	rpc_put(n, "history", "%d", ui.history);
}

xmlDoc *login_description(const struct device *d, const struct login *l)
{
	xmlDoc *doc = rpc_document("ok", "sysname", d->sysname, "user", l->user, NULL);
	xmlNode *n = xmlDocGetRootElement(doc);
	char now[64], header[HEADER_MAX];

	time_text(d, clock_now(&d->clock), now, sizeof now);
	rpc_put(n, "version", "%lu", store_version(d->running));
	rpc_put(n, "session", "%u", l->number);
	rpc_put(n, "level", "%d", l->level);
	describe_line(d, l, n);
	rpc_put(n, "maximum-vty", "%d", user_interface_maximum_vty(d->running));
	rpc_put(n, "vty-users", "%u", control_vty_users(d->control));
	rpc_put(n, "terminal-users", "%u", control_terminal_users(d->control));
	rpc_put(n, "time", "%s", now);
	header_text(d, l->authenticated, header);
	rpc_put(n, "header", "%s", header);
	describe_last(d, l, n);
	describe_demand(d, l, n);
	rpc_put(n, "outputs", "%s", d->outputs ? "1" : "");
	rpc_put(n, "startup", "%s", d->identity->startup_file);
	rpc_put(n, "slot", "%d", d->identity->slot);
	return doc;
}

/* ---- the check ---- */

struct check { /* of one password, while its helper process works */
	struct device *device;
	unsigned session;
	struct aaa_user found;
	char user[256];
	char *password;
	unsigned char digest[KNOWN_DIGEST];
};

static void check_free(struct check *k)
{
	explicit_bzero(k->password, strlen(k->password));
	free(k->password);
	free(k);
}

static xmlDoc *login_fault(void)
{
	struct fault f;

	fault_set(&f, FAULT_LOGIN, "", NULL);
	return rpc_fault(&f);
}

static xmlDoc *failed(struct device *d, const struct login *l, const char *user, bool admitted)
{
	struct login_record *r = admitted ? record_make(d, user) : NULL;

	if (r) {
		r->past.failures++;
		r->past.failed = clock_now(&d->clock);
		snprintf(r->past.failed_from, sizeof r->past.failed_from, "%s", l->from);
		snprintf(r->past.failed_type, sizeof r->past.failed_type, "%s", l->type);
	}
	device_log(d, "CLI/4/LOGIN_FAILED: The user failed to log in. (UserType=%s, RemoteIp=%s)", l->type, l->from);
	return login_fault();
}

/* The login keeps what was before it; the record is of this one from then on. */
static xmlDoc *succeeded(struct device *d, struct login *l, const char *user, int level)
{
	struct login_record *r = record_make(d, user);
	unsigned days;

	guard_passed(d, l, user);
	l->authenticated = true;
	l->level = level;
	l->since = clock_now(&d->clock);
	snprintf(l->user, sizeof l->user, "%s", user);
	l->overdue = l->by_password && password_age_demand(d, user, &days) == DEMAND_EXPIRED;
	if (r) {
		l->past = r->past;
		r->past = (struct login_past){.last = l->since};
		snprintf(r->past.from, sizeof r->past.from, "%s", l->from);
		snprintf(r->past.type, sizeof r->past.type, "%s", l->type);
	}
	device_log(d, "CLI/5/LOGIN: The user succeeded in logging in to VTY%d. (UserType=%s, UserName=%s, RemoteIp=%s)",
		l->vty, l->type, l->user, l->from);
	return login_description(d, l);
}

/* Something was proved; for some SSH users that is half of the way. */
static xmlDoc *proved(struct device *d, struct login *l, const char *user, int level)
{
	bool both = !strcmp(l->type, SSH) && ssh_user_find(d->running, user).both;

	if (both && !(l->by_password && l->by_key))
		return rpc_document("ok", "partial", "1", NULL);
	return succeeded(d, l, user, level);
}

static xmlDoc *checked(struct check *k, struct login *l, bool good)
{
	/* Others may have locked the user while this password was looked at. */
	if (!good || !k->found.admitted || guard_locks(k->device, k->user)) {
		guard_failed(k->device, l, k->user, k->found.admitted && *k->user);
		return failed(k->device, l, k->user, k->found.admitted);
	}
	known_password_add(k->device->known, k->digest);
	l->by_password = true;
	return proved(k->device, l, k->user, k->found.level);
}

static void work(const void *ctx, char answer[HELPER_ANSWER])
{
	const struct check *k = ctx;

	strcpy(answer, password_verify(k->found.written, k->password) ? "1" : "0");
}

static void done(void *ctx, const char *answer)
{
	struct check *k = ctx;
	struct login *l = control_login(k->device->control, k->session);

	if (l)
		control_answer(k->device->control, k->session, checked(k, l, answer && !strcmp(answer, "1")));
	check_free(k);
}

/* Whoever knows the password of the line: a user without a name. */
static struct aaa_user user_of_line(const struct user_interface *ui)
{
	struct aaa_user u = {.admitted = ui->written != NULL, .level = ui->level};

	snprintf(u.written, sizeof u.written, "%s", ui->written ? ui->written : PASSWORD_OF_NOBODY);
	return u;
}

/* Who the name stands for at this door; somebody with no right to be let in has a password that nobody knows. */
static struct aaa_user candidate_user(const struct device *d, const struct login *l, const char *user)
{
	struct aaa_user found = aaa_find(d->running, user, l->type);
	struct ssh_user ssh;

	if (!strcmp(l->type, SSH)) {
		ssh = ssh_user_find(d->running, user);
		found.admitted &= ssh.password && (ssh.stelnet || ssh.sftp);
	}
	found.admitted &= account_is_open(d, user);
	/* A longer name than the field holds is nobody's: the device's names have at most 253 characters. */
	found.admitted &= strlen(user) < sizeof l->user;
	return found;
}

/* The check itself. Takes k. What is known without one costs no work: a locked user, a password that was right before.
 */
static xmlDoc *begin(struct device *d, struct login *l, struct check *k)
{
	bool locked = guard_locks(d, k->user), known = known_password_find(d->known, k->digest);
	xmlDoc *reply;

	if (locked || known) {
		reply = checked(k, l, known && !locked);
	} else {
		if (helper_start(d, (struct helper_task){.work = work, .done = done, .ctx = k}) == 0)
			return NULL;
		device_log(d, "AAA/3/HELPER: a password could not be checked: %s", strerror(errno));
		reply = login_fault();
	}
	check_free(k);
	return reply;
}

xmlDoc *login_begin(struct device *d, struct login *l, const char *user, const char *password)
{
	struct user_interface ui = {0};
	struct check *k;

	if (l->authenticated)
		return login_description(d, l);
	if (l->vty >= 0)
		ui = user_interface_vty(d->running, l->vty);
	if (!ui.aaa && (!ui.password || !strcmp(l->type, SSH))) /* SSH has names on every line */
		return login_fault();
	if (!guard_admits(d, l->type, l->from)) /* blocked while the connection stood */
		return login_fault();
	k = calloc(1, sizeof *k);
	assert(k);
	*k = (struct check){.device = d, .session = l->number};
	k->found = ui.password ? user_of_line(&ui) : candidate_user(d, l, user);
	if (k->found.level < 0)
		k->found.level = ui.level;
	snprintf(k->user, sizeof k->user, "%s", user);
	k->password = strdup(password);
	assert(k->password);
	known_password_digest(d->known, k->found.written, password, k->digest);
	return begin(d, l, k);
}

xmlDoc *login_key(struct device *d, struct login *l, const char *user, const char *key, bool proven)
{
	struct ssh_user ssh = ssh_user_find(d->running, user);
	bool good = !strcmp(l->type, SSH) && l->vty >= 0 && ssh.key && (ssh.stelnet || ssh.sftp) &&
		    !aaa_find(d->running, user, l->type).blocked && account_is_open(d, user) && !guard_locks(d, user) &&
		    guard_admits(d, l->type, l->from) && ssh_user_has_key(d->running, user, key);
	struct user_interface ui;
	int level;

	if (l->authenticated)
		return login_description(d, l);
	ui = good ? user_interface_vty(d->running, l->vty) : (struct user_interface){0};
	if (!ui.aaa && !proven)
		return login_fault();
	if (!ui.aaa) {
		guard_failed(d, l, user, false); /* only wrong passwords lock a user */
		return failed(d, l, user, ssh.known);
	}
	if (!proven)
		return rpc_document("ok", NULL);
	l->by_key = true;
	level = aaa_find(d->running, user, l->type).level;
	return proved(d, l, user, level < 0 ? ui.level : level);
}
