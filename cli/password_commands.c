/*
 * The dialogues about one's own password: the question at a login, `local-user change-password`, and the records of
 * earlier ones. What a password may be is the device's judgement.
 */
#include <string.h>

#include "cli/handlers.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/output.h"

#define PASSWORD_ROOM 256

struct passwords {
	char old[PASSWORD_ROOM], new[PASSWORD_ROOM], again[PASSWORD_ROOM];
};

static bool read_one(struct session *s, const char *prompt, char secret[PASSWORD_ROOM])
{
	out_raw(s, prompt);
	return input_line(s, secret, PASSWORD_ROOM, false) >= 0;
}

static bool read_all(struct session *s, struct passwords *p)
{
	if (!read_one(s, "Please enter old password:", p->old) || !read_one(s, "Please enter new password:", p->new) ||
		!read_one(s, "Please confirm new password:", p->again))
		return false;
	if (strcmp(p->new, p->again) == 0)
		return true;
	out_line(s, "Error: The two passwords are different.");
	return false;
}

/* Asks for the old and the new password and has the device change it. 0, or -1 and said why. */
static int change_password(struct session *s)
{
	struct passwords p = {0};
	int rc = -1;

	if (read_all(s, &p))
		rc = session_do(s, rpc_document("password", "old", p.old, "new", p.new, NULL));
	explicit_bzero(&p, sizeof p);
	s->failed |= rc < 0;
	return rc;
}

static int run_change(struct session *s, const struct match *m)
{
	(void)m;
	out_line(s, "Please configure the login password (8-128)");
	out_line(s,
		"It is recommended that the password consist of at least 2 types of characters, including lowercase "
		"letters, uppercase letters, numerals and special characters.");
	if (change_password(s) < 0)
		return -1;
	out_line(s, "Info: The password is changed successfully.");
	return 0;
}

static int run_forget(struct session *s, const struct match *m)
{
	return session_do(
		s, rpc_document("action", "name", "forget-passwords", "whose", match_text(m, "user-name"), NULL));
}

/* ---- at a login ---- */

static void warn(struct session *s, const char *demand, const char *days)
{
	if (strcmp(demand, "original") == 0)
		out_line(s, "Warning: The initial password poses security risks.");
	else if (strcmp(demand, "expired") == 0)
		out_line(s, "Warning: The password has expired.");
	else
		out_line(s, "Warning: The password will expire in %s day(s).", days);
}

int session_password_demand(struct session *s, const xmlNode *ok)
{
	const char *demand = rpc_attribute(ok, "demand");
	bool changed, must = strcmp(demand, "expired") == 0;

	if (!*demand || (!s->terminal->interactive && !must))
		return 0;
	warn(s, demand, rpc_attribute(ok, "days"));
	if (!s->terminal->interactive)
		return -1;
	if (session_ask(s, "The password needs to be changed. Change now? [Y/N]:", "YN") != 'Y')
		return must ? -1 : 0;
	changed = change_password(s) == 0;
	if (changed)
		out_line(s, "Info: The password has been changed successfully.");
	s->failed = false;
	return changed || !must ? 0 : -1;
}

const struct handler password_handlers[] = {
	{"change-password", run_change},
	{"forget-passwords", run_forget},
	{NULL, NULL},
};
