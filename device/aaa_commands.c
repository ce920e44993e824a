/*
 * Commands of the aaa view that do more than store their words: passwords are hashed before they are kept anywhere,
 * and a user is removed with all his lines.
 * Knows the forms of the local-user lines; knows nothing of how the candidate is kept.
 */
#include "cli/handlers.h"
#include "cli/output.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "device/aaa.h"

/* Matches a line in the current view and hands it to the generic handler. */
static int run_line(struct session *s, const char *text)
{
	struct grammar_env env = {.level = -1};
	struct match *m = malloc(sizeof *m);
	int rc;

	assert(m);
	grammar_match(s->image, &env, s->frame[s->depth].view, text, m);
	rc = m->status == MATCH_OK ? config_line(s, m) : -1;
	free(m);
	return rc;
}

/* Does the line stand in running with the candidate on top? Only its key values matter. */
static bool line_stands(struct session *s, const char *text)
{
	struct grammar_env env = {.level = -1};
	struct match *m = malloc(sizeof *m);
	struct place p;
	xmlNode *line;
	bool stands = false;

	assert(m);
	grammar_match(s->image, &env, s->frame[s->depth].view, text, m);
	if (m->status == MATCH_OK) {
		session_place(s, &p);
		line = line_new(s->image, m);
		stands = session_line_exists(s, &p, line);
		xmlFreeNode(line);
	}
	free(m);
	return stands;
}

static const struct user_line { /* beside the password: a line of the user, and how it is removed */
	const char *any, *undo; /* around the user's name */
} user_lines[] = {
	{"privilege level 0", "privilege level"},
	{"service-type telnet", "service-type"},
};

static int remove_user(struct session *s, const struct match *m)
{
	const char *user = match_get(m, "user-name");
	char text[LINE_LIMIT + 1];

	for (size_t i = 0; i < sizeof user_lines / sizeof *user_lines; i++) {
		snprintf(text, sizeof text, "local-user %s %s", user, user_lines[i].any);
		if (!line_stands(s, text))
			continue;
		snprintf(text, sizeof text, "undo local-user %s %s", user, user_lines[i].undo);
		if (run_line(s, text) < 0)
			return -1;
	}
	return config_line(s, m);
}

static int set_password(struct session *s, const struct match *m)
{
	const char *user = match_get(m, "user-name"), *given = match_get(m, "ir-password");
	char written[PASSWORD_TEXT], text[LINE_LIMIT + 1];

	if (password_is_hash(given))
		return config_line(s, m);
	if (password_hash(given, written) < 0) {
		struct fault f;

		fault_set(&f, FAULT_INTERNAL, "", "%s", strerror(errno));
		out_fault(s, &f);
		return -1;
	}
	snprintf(text, sizeof text, "local-user %s password irreversible-cipher %s", user, written);
	return run_line(s, text);
}

static int local_user(struct session *s, const struct match *m)
{
	struct command c = image_command(s->image, m->command);

	return c.flags & COMMAND_UNDO ? remove_user(s, m) : set_password(s, m);
}

const struct handler aaa_handlers[] = {
	{"local-user", local_user},
	{NULL, NULL},
};
