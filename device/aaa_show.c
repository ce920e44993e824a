/*
 * display local-user, display local-aaa-user password policy: the local users of the running configuration, how often
 * each of them is in, who is locked, and what is asked of passwords.
 * Knows layouts and the letters of the service types; knows nothing of passwords.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

static const char dashes[] = "----------------------------------------------------------------------------";

struct local_user {
	const char *name, *level, *limit, *directory, *group, *expires, *minutes; /* NULL = not set */
	bool password, blocked; /* blocked by the configuration or because of wrong passwords */
	const xmlNode *lockout; /* what is counted of wrong passwords, NULL = nothing */
	char services[16];
};

/* ---- reading ---- */

static const xmlNode *first_line(xmlDoc *aaa)
{
	const xmlNode *line = show_first(aaa), *view = line ? line_view(line) : NULL, *n = view ? view->children : NULL;

	return n && n->type != XML_ELEMENT_NODE ? show_next(n) : n;
}

static const char *user_of(const xmlNode *line)
{
	return strncmp((const char *)line->name, "local-user", 10) ? NULL : line_get(line, "user-name");
}

/* One letter for each service; snmp and md-cli have none that is known. "-" for none at all: such a user gets in
 * nowhere. */
static void read_services(const xmlNode *line, struct local_user *u)
{
	static const char *const services[] = {"ftp", "telnet", "terminal", "ssh", "http"};
	size_t used = 0;

	for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
		if (line_get(line, services[i]))
			u->services[used++] = "FTMSH"[i];
	}
	if (used)
		u->services[used] = '\0';
}

static void read_line(const xmlNode *line, struct local_user *u)
{
	const char *const value[] = {line_get(line, "level"), line_get(line, "max-number"), line_get(line, "directory"),
		line_get(line, "user-group-value"), line_get(line, "expire-date"), line_get(line, "minutes")};
	const char **const field[] = {&u->level, &u->limit, &u->directory, &u->group, &u->expires, &u->minutes};

	for (size_t i = 0; i < sizeof value / sizeof *value; i++) {
		if (value[i])
			*field[i] = value[i];
	}
	u->password |= line_get(line, "ir-password") != NULL;
	u->blocked |= line_get(line, "block") != NULL;
	if (!strcmp((const char *)line->name, "local-user-service-type"))
		read_services(line, u);
}

/* What `display local-user` is made of. */
struct sources {
	xmlDoc *aaa, *lockout, *logins;
};

static void sources_free(struct sources *from)
{
	xmlFreeDoc(from->aaa);
	xmlFreeDoc(from->lockout);
	xmlFreeDoc(from->logins);
}

/* False: the device is gone (the fault was printed). */
static bool sources_read(struct session *s, struct sources *from)
{
	*from = (struct sources){.aaa = show_running(s, "aaa")};
	if (from->aaa)
		from->lockout = session_status(s, "lockout", NULL);
	if (from->lockout)
		from->logins = session_status(s, "users", NULL);
	if (!from->logins)
		sources_free(from);
	return from->logins;
}

static const xmlNode *lockout_of(xmlDoc *lockout, const char *name)
{
	const xmlNode *n = show_first(lockout);

	while (n && strcmp(rpc_attribute(n, "name"), name) != 0)
		n = show_next(n);
	return n;
}

static struct local_user user_read(const struct sources *from, const char *name)
{
	struct local_user u = {.name = name, .services = "-", .lockout = lockout_of(from->lockout, name)};

	for (const xmlNode *n = first_line(from->aaa); n; n = show_next(n)) {
		const char *whose = user_of(n);
		if (whose && !strcmp(whose, name))
			read_line(n, &u);
	}
	u.blocked |= u.lockout && strcmp(rpc_attribute(u.lockout, "seconds"), "0") != 0;
	return u;
}

/* ---- which ---- */

static bool begins_user(xmlDoc *aaa, const xmlNode *line)
{
	const char *name = user_of(line);

	for (const xmlNode *n = first_line(aaa); name && n != line; n = show_next(n)) {
		const char *other = user_of(n);
		if (other && !strcmp(other, name))
			return false;
	}
	return name != NULL;
}

static bool asked_for(const struct match *m, const struct local_user *u)
{
	const char *name = match_get(m, "user-name"), *domain = match_get(m, "domain-name"),
		   *at = strrchr(u->name, '@');

	if (name && strcmp(u->name, name) != 0)
		return false;
	if (domain && (!at || strcmp(at + 1, domain) != 0))
		return false;
	return !match_has(m, "state") || u->blocked == match_has(m, "block");
}

/* ---- printing ---- */

static void print_row(struct session *s, const struct local_user *u)
{
	out_line(s, "  %-30s %-6s %-9s %s", u->name, u->blocked ? "B" : "A", u->services, u->level ? u->level : "-");
}

static unsigned logins_of(xmlDoc *users, const char *name)
{
	unsigned count = 0;

	for (const xmlNode *n = show_first(users); n; n = show_next(n))
		count += !strcmp(rpc_attribute(n, "user"), name);
	return count;
}

static void row(struct session *s, const char *label, const char *text)
{
	out_line(s, "  %-21s: %s", label, text && *text ? text : "-");
}

static const char *yes(const char *text)
{
	return *text ? "Yes" : "No";
}

/* How old the password is, how long the account lasts, and when its user was here. */
static void print_past(struct session *s, const struct local_user *u)
{
	xmlDoc *doc = session_status(s, "password-age", "whose", u->name, NULL);
	const xmlNode *age = doc ? show_first(doc) : NULL;

	if (!age) {
		xmlFreeDoc(doc);
		return;
	}
	row(s, "Original-password", yes(rpc_attribute(age, "original")));
	row(s, "Password-set-time", rpc_attribute(age, "set"));
	row(s, "Password-expired", yes(rpc_attribute(age, "expired")));
	row(s, "Password-expire-time", rpc_attribute(age, "expires"));
	row(s, "Account-expire-time", u->expires);
	row(s, "Last login ip", rpc_attribute(age, "last-from"));
	row(s, "Last login time", rpc_attribute(age, "last-time"));
	row(s, "Login fail count", u->lockout ? rpc_attribute(u->lockout, "failures") : "0");
	xmlFreeDoc(doc);
}

static void print_detail(struct session *s, xmlDoc *logins, const struct local_user *u)
{
	out_line(s, "  The contents of local user(s):");
	if (u->password)
		out_line(s, "  Password             : ****************");
	out_line(s, "  State                : %s", u->blocked ? "block" : "active");
	out_line(s, "  Service-type-mask    : %s", u->services);
	out_line(s, "  Privilege level      : %s", u->level ? u->level : "-");
	out_line(s, "  Ftp-directory        : %s", u->directory ? u->directory : "-");
	out_line(s, "  Access-limit         : %s", u->limit ? "Yes" : "-");
	if (u->limit)
		out_line(s, "  Access-limit-max     : %s", u->limit);
	out_line(s, "  Accessed-num         : %u", logins_of(logins, u->name));
	row(s, "Idle-timeout", u->minutes);
	row(s, "User-group", u->group);
}

static void print_table(struct session *s, const struct sources *from, const struct match *m)
{
	unsigned count = 0;

	out_line(s, "  %s", dashes);
	out_line(s, "  %-30s %-6s %-9s %s", "User-name", "State", "AuthMask", "AdminLevel");
	out_line(s, "  %s", dashes);
	for (const xmlNode *n = first_line(from->aaa); n && !out_stopped(s); n = show_next(n)) {
		if (!begins_user(from->aaa, n))
			continue;
		struct local_user u = user_read(from, user_of(n));
		if (!asked_for(m, &u))
			continue;
		print_row(s, &u);
		count++;
	}
	out_line(s, "  %s", dashes);
	out_line(s, "  Total %u user(s)", count);
}

static void print_one(struct session *s, const struct sources *from, const struct match *m)
{
	for (const xmlNode *n = first_line(from->aaa); n; n = show_next(n)) {
		if (!begins_user(from->aaa, n))
			continue;
		struct local_user u = user_read(from, user_of(n));
		if (!asked_for(m, &u))
			continue;
		print_detail(s, from->logins, &u);
		print_past(s, &u);
	}
}

static int display_local_user(struct session *s, const struct match *m)
{
	struct sources from;

	if (!sources_read(s, &from))
		return -1;
	(match_get(m, "user-name") ? print_one : print_table)(s, &from, m);
	sources_free(&from);
	return 0;
}

/* ---- display local-aaa-user password policy ---- */

/* The line of that element in the view of the policy. */
static const xmlNode *policy_line(const xmlNode *policy, const char *element)
{
	const xmlNode *view = line_view(policy), *n = view ? view->children : NULL;

	while (n && strcmp((const char *)n->name, element) != 0)
		n = n->next;
	return n;
}

static unsigned policy_number(const xmlNode *policy, const char *element, const char *name, unsigned absent)
{
	const xmlNode *line = policy_line(policy, element);
	const char *text = line ? line_get(line, name) : NULL;

	return text ? (unsigned)atoi(text) : absent;
}

static void policy_row(struct session *s, const char *label, const char *text)
{
	out_line(s, "  %-33s: %s", label, text);
}

static void print_history(struct session *s, const xmlNode *policy, unsigned absent)
{
	unsigned number = policy_number(policy, "password-history-record-number", "number", absent);
	char text[64];

	snprintf(text, sizeof text, "Enable (history records:%u)", number);
	policy_row(s, "Password history", number ? text : "Disable");
}

static void print_administrator(struct session *s, const xmlNode *policy)
{
	unsigned days = policy_number(policy, "password-expire", "days", 90);
	char text[64];

	snprintf(text, sizeof text, "Enable (%u days)", days);
	policy_row(s, "Password expiration", days ? text : "Disable");
	print_history(s, policy, 10);
	snprintf(text, sizeof text, "%u days", policy_number(policy, "password-alert-before-expire", "days", 30));
	policy_row(s, "Password alert before expiration", text);
	policy_row(s, "Password alert original",
		policy_line(policy, "undo-password-alert-original") ? "Disable" : "Enable");
}

static int display_policy(struct session *s, const struct match *m)
{
	bool administrator = match_has(m, "administrator");
	const char *element = administrator ? "local-aaa-user-password-policy-administrator"
					    : "local-aaa-user-password-policy-access-user";
	xmlDoc *aaa = show_running(s, "aaa");
	const xmlNode *n = aaa ? first_line(aaa) : NULL;

	while (n && strcmp((const char *)n->name, element) != 0)
		n = show_next(n);
	if (aaa)
		policy_row(s, "Password control", n ? "Enable" : "Disable");
	if (n && administrator)
		print_administrator(s, n);
	else if (n)
		print_history(s, n, 5);
	xmlFreeDoc(aaa);
	return aaa ? 0 : -1;
}

const struct handler aaa_handlers[] = {
	{"display-local-user", display_local_user},
	{"display-password-policy", display_policy},
	{NULL, NULL},
};
