/*
 * Logins: the figures printed at one, and the password check in a helper process.
 * Knows users and user interfaces; knows nothing of the dialogue that asks for the name and the password.
 */
#include "device/login.h"

#include <assert.h>
#include <errno.h>
#include <event2/event.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "device/aaa.h"
#include "device/rpc.h"
#include "device/system.h"
#include "device/user_interface.h"

#define RECORDS_MAX 1024

/* ---- what is remembered of a user ---- */

struct login_record {
	char user[256];
	int64_t last; /* device time of the last login, 0 = none yet */
	char from[64], type[16];
	unsigned failures; /* since then */
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

static void number(xmlNode *n, const char *name, long value)
{
	char text[32];

	snprintf(text, sizeof text, "%ld", value);
	xmlNewProp(n, BAD_CAST name, BAD_CAST text);
}

static void text(xmlNode *n, const char *name, const char *value)
{
	xmlNewProp(n, BAD_CAST name, BAD_CAST value);
}

static void describe_last(const struct device *d, const struct login *l, xmlNode *n)
{
	const struct login_record *r = l->authenticated ? record_find(d, l->user) : NULL;
	char when[64] = "";

	if (r && r->last)
		time_text(r->last, when, sizeof when);
	text(n, "last-time", when);
	text(n, "last-from", r ? r->from : "");
	text(n, "last-type", r ? r->type : "");
	number(n, "failures", r ? (long)r->failures : 0);
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
	char line[32];

	login_line(l, line, sizeof line);
	text(n, "line", line);
	number(n, "index", l->vty < 0 ? 0 : VTY_INDEX + l->vty);
	text(n, "authentication", l->authenticated ? "none" : ui.password ? "password" : "aaa");
	number(n, "screen-length", ui.screen_length);
	number(n, "idle-timeout", ui.idle_timeout);
	number(n, "history", ui.history);
}

xmlDoc *login_description(const struct device *d, const struct login *l)
{
	xmlDoc *doc = rpc_document("ok", "sysname", d->sysname, "user", l->user, NULL);
	xmlNode *n = xmlDocGetRootElement(doc);
	char now[64];

	time_text(clock_now(&d->clock), now, sizeof now);
	number(n, "version", (long)store_version(d->running));
	number(n, "session", l->number);
	number(n, "level", l->level);
	describe_line(d, l, n);
	number(n, "maximum-vty", user_interface_maximum_vty(d->running));
	number(n, "vty-users", control_vty_users(d->control));
	number(n, "terminal-users", control_terminal_users(d->control));
	text(n, "time", now);
	describe_last(d, l, n);
	text(n, "startup", d->identity->startup_file);
	number(n, "slot", d->identity->slot);
	return doc;
}

/* ---- the check ---- */

struct check { /* of one password, while its helper process works */
	struct device *device;
	unsigned session;
	struct event *done;
	int fd; /* the helper writes '1' here, or nothing */
	pid_t helper;
	struct aaa_user found;
	char user[256];
};

static xmlDoc *login_fault(void)
{
	struct fault f;

	fault_set(&f, FAULT_LOGIN, "", NULL);
	return rpc_fault(&f);
}

static xmlDoc *failed(struct check *k, const struct login *l)
{
	struct login_record *r = k->found.admitted ? record_make(k->device, k->user) : NULL;

	if (r)
		r->failures++;
	device_log(k->device, "CLI/4/LOGIN_FAILED: The user failed to log in. (UserType=%s, RemoteIp=%s)", l->type,
		l->from);
	return login_fault();
}

/* The reply tells of the login before this one; the record is of this one from then on. */
static xmlDoc *succeeded(struct check *k, struct login *l)
{
	struct login_record *r;
	xmlDoc *reply;

	l->authenticated = true;
	l->level = k->found.level;
	l->since = clock_now(&k->device->clock);
	snprintf(l->user, sizeof l->user, "%s", k->user);
	reply = login_description(k->device, l);
	r = record_make(k->device, k->user);
	if (r) {
		r->last = l->since;
		r->failures = 0;
		snprintf(r->from, sizeof r->from, "%s", l->from);
		snprintf(r->type, sizeof r->type, "%s", l->type);
	}
	device_log(k->device,
		"CLI/5/LOGIN: The user succeeded in logging in to VTY%d. (UserType=%s, UserName=%s, RemoteIp=%s)",
		l->vty, l->type, l->user, l->from);
	return reply;
}

static void on_checked(evutil_socket_t fd, short what, void *ctx)
{
	struct check *k = ctx;
	struct login *l = control_login(k->device->control, k->session);
	char answer = '0';
	bool good = read(fd, &answer, 1) == 1 && answer == '1' && k->found.admitted;

	(void)what;
	event_free(k->done);
	close(fd);
	waitpid(k->helper, NULL, 0); /* it ends with that byte: only sessions are children for longer */
	if (l)
		control_answer(k->device->control, k->session, good ? succeeded(k, l) : failed(k, l));
	free(k);
}

/* The helper holds copies of the device's sockets for as long as it works, but dies with the device. */
static void __attribute__((noreturn)) run_helper(pid_t device, const struct check *k, const char *password, int out)
{
	char answer;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != device)
		_exit(1);
	signal(SIGTERM, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	answer = password_verify(k->found.written, password) ? '1' : '0';
	_exit(write(out, &answer, 1) == 1 ? 0 : 1);
}

static int start_helper(struct check *k, const char *password)
{
	pid_t device = getpid(), pid;
	int pair[2];

	if (pipe2(pair, O_CLOEXEC) < 0)
		return -1;
	pid = fork();
	if (pid == 0)
		run_helper(device, k, password, pair[1]);
	close(pair[1]);
	if (pid < 0) {
		close(pair[0]);
		return -1;
	}
	k->fd = pair[0];
	k->helper = pid;
	k->done = event_new(k->device->events, k->fd, EV_READ, on_checked, k);
	assert(k->done);
	event_add(k->done, NULL);
	return 0;
}

/* Whoever knows the password of the line: a user without a name. */
static struct aaa_user user_of_line(const struct user_interface *ui)
{
	struct aaa_user u = {.admitted = ui->written != NULL, .level = ui->level};

	snprintf(u.written, sizeof u.written, "%s", ui->written ? ui->written : PASSWORD_OF_NOBODY);
	return u;
}

xmlDoc *login_begin(struct device *d, struct login *l, const char *user, const char *password)
{
	struct user_interface ui;
	struct check *k;

	if (l->authenticated)
		return login_description(d, l);
	ui = l->vty < 0 ? (struct user_interface){0} : user_interface_vty(d->running, l->vty);
	if (!ui.aaa && !ui.password)
		return login_fault();
	k = calloc(1, sizeof *k);
	assert(k);
	*k = (struct check){.device = d, .session = l->number};
	k->found = ui.password ? user_of_line(&ui) : aaa_find(d->running, user, l->type);
	if (k->found.level < 0)
		k->found.level = ui.level;
	/* A longer name than the field holds is nobody's: the device's names have at most 253 characters. */
	if (snprintf(k->user, sizeof k->user, "%s", user) >= (int)sizeof k->user)
		k->found.admitted = false;
	if (start_helper(k, password) == 0)
		return NULL;
	device_log(d, "AAA/3/HELPER: a password could not be checked: %s", strerror(errno));
	free(k);
	return login_fault();
}
