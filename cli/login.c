/*
 * The login dialogue of a Telnet line and the lines a successful login prints, over SSH too.
 * The device checks the password; here is only what is shown.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/input.h"
#include "cli/internal.h"
#include "cli/output.h"

#define TRIES 3
#define DIALOGUE_MAX 60 /* seconds: somebody who only holds the line must not keep others out */

static const char banner[] = "Warning: Telnet is not a secure protocol, and it is recommended to use Stelnet.\n"
			     "\n"
			     "Login authentication\n"
			     "\n";

void adopt_login(struct session *s, const xmlNode *ok)
{
	const char *level = rpc_attribute(ok, "level");

	s->version = s->base = strtoul(rpc_attribute(ok, "version"), NULL, 10);
	snprintf(s->sysname, sizeof s->sysname, "%s", rpc_attribute(ok, "sysname"));
	s->outputs = *rpc_attribute(ok, "outputs") != '\0';
	snprintf(s->line, sizeof s->line, "%s", rpc_attribute(ok, "line"));
	snprintf(s->user, sizeof s->user, "%s", rpc_attribute(ok, "user"));
	if (*level)
		s->level = atoi(level) > 3 ? 3 : atoi(level);
	adopt_user_interface(s, ok);
}

static const char *way_of(const char *type)
{
	if (strcmp(type, "telnet") == 0)
		return "Telnet";
	return strcmp(type, "ssh") == 0 ? "SSH" : "terminal";
}

static void print_failures(struct session *s, const xmlNode *ok)
{
	const char *count = rpc_attribute(ok, "failures");

	if (*count && strcmp(count, "0"))
		out_line(s,
			"      The last login failure time is %s from %s through %s. Consecutive login failures since "
			"the "
			"last successful login: %s.",
			rpc_attribute(ok, "failed-time"), rpc_attribute(ok, "failed-from"),
			way_of(rpc_attribute(ok, "failed-type")), count);
}

static void print_header(struct session *s, const xmlNode *ok)
{
	const char *text = rpc_attribute(ok, "header");

	out_raw(s, text);
	out_raw(s, *text ? "\n" : "");
}

void print_login_info(struct session *s, const xmlNode *ok)
{
	const char *last = rpc_attribute(ok, "last-time"), *from = rpc_attribute(ok, "last-from");

	print_header(s, ok);
	out_line(s,
		"Info: The max number of VTY users is %s, the number of current VTY users online is %s, and total "
		"number of terminal users online is %s.",
		rpc_attribute(ok, "maximum-vty"), rpc_attribute(ok, "vty-users"), rpc_attribute(ok, "terminal-users"));
	out_line(s, "      The current login time is %s.", rpc_attribute(ok, "time"));
	if (*last && *from)
		out_line(s, "      The last login time is %s from %s through %s.", last, from,
			way_of(rpc_attribute(ok, "last-type")));
	else if (*last)
		out_line(s, "      The last login time is %s.", last);
	print_failures(s, ok);
}

/* One name (where users have one) and password. 0 = logged in, 1 = refused, -1 = nobody there any more. */
static int try_login(struct session *s, bool by_name)
{
	char user[256] = "", password[256];
	struct fault f = {0};

	if (by_name)
		out_raw(s, "Username:");
	if (by_name && input_line(s, user, sizeof user, true) < 0)
		return -1;
	out_raw(s, "Password:");
	if (input_line(s, password, sizeof password, false) < 0)
		return -1;
	xmlDoc *ok = rpc_call(s->rpc, rpc_document("login", "user", user, "password", password, NULL), NULL, &f);
	explicit_bzero(password, sizeof password);
	if (!ok) {
		out_fault(s, &f);
		return rpc_lost(s->rpc) ? -1 : 1;
	}
	adopt_login(s, xmlDocGetRootElement(ok));
	out_line(s, "%s", "");
	bool stays = session_password_demand(s, xmlDocGetRootElement(ok)) == 0;
	if (stays)
		print_login_info(s, xmlDocGetRootElement(ok));
	xmlFreeDoc(ok);
	return stays ? 0 : -1;
}

int session_login(struct session *s, const xmlNode *ok)
{
	bool by_name = strcmp(rpc_attribute(ok, "authentication"), "password") != 0;
	int result = 1;

	print_header(s, ok);
	out_raw(s, banner);
	input_limit(s, s->idle_timeout && s->idle_timeout < DIALOGUE_MAX ? s->idle_timeout : DIALOGUE_MAX);
	for (int i = 0; i < TRIES && result == 1; i++)
		result = try_login(s, by_name);
	input_limit(s, 0);
	s->failed = false;
	return result == 0 ? 0 : -1;
}
