/*
 * Commands about the candidate as a whole and about who may commit one: its displays, refresh, the lock.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"
#include "cli/output.h"
#include "datastore/difference.h"
#include "datastore/text.h"

/* ---- the candidate ---- */

static int run_state(struct session *s, const struct match *m)
{
	bool whole = match_has(m, "merge");
	xmlDoc *edit = xmlNewDoc(NULL), *request, *data;

	xmlDocSetRootElement(edit, xmlDocCopyNode((xmlNode *)candidate_root(s->candidate), edit, 1));
	request = edit_request("get", edit);
	xmlNewProp(xmlDocGetRootElement(request), (const xmlChar *)"status", (const xmlChar *)"candidate");
	if (whole)
		xmlNewProp(xmlDocGetRootElement(request), (const xmlChar *)"whole", (const xmlChar *)"1");
	data = session_call(s, request);
	if (!data)
		return -1;
	if (!whole)
		out_line(s, "Building configuration");
	FILE *out = out_stream(s);
	if (whole)
		config_print(s->image, xmlDocGetRootElement(data), 0, out);
	else if (xmlFirstElementChild(xmlDocGetRootElement(data)))
		difference_print(s->image, xmlFirstElementChild(xmlDocGetRootElement(data)), out);
	fclose(out);
	xmlFreeDoc(data);
	return 0;
}

/* A candidate is a set of edits, not a copy: it stands on the newest running configuration at all times. What others
 * have said meanwhile is known from here on. */
static int run_refresh(struct session *s, const struct match *m)
{
	(void)m;
	s->base = s->version;
	session_refresh_view(s);
	return 0;
}

/* ---- the lock ---- */

static int run_lock(struct session *s, const struct match *m)
{
	(void)m;
	return session_do(s, rpc_document("lock", NULL));
}

static int run_unlock(struct session *s, const struct match *m)
{
	(void)m;
	return session_do(s, rpc_document("unlock", NULL));
}

/* Device times carry the zone, which these displays leave out. */
static int zoneless(const char *time)
{
	return (int)strcspn(time, "+");
}

static int run_lock_status(struct session *s, const struct match *m)
{
	(void)m;
	xmlDoc *data = session_status(s, "lock", NULL);
	if (!data)
		return -1;
	const xmlNode *l = xmlFirstElementChild(xmlDocGetRootElement(data));
	if (l) {
		const char *since = rpc_attribute(l, "since"), *last = rpc_attribute(l, "last");
		out_line(s, "User Index: %s", rpc_attribute(l, "index"));
		out_line(s, "User Session Name: %s", rpc_attribute(l, "line"));
		out_line(s, "User Name: %s", rpc_attribute(l, "user"));
		out_line(s, "IP Address: %s", rpc_attribute(l, "from"));
		out_line(s, "Locked Time: %.*s", zoneless(since), since);
		out_line(s, "Last Configuration Time: %.*s", zoneless(last), last);
		out_line(s, "The time out value of configuration right locked is: %s second(s)",
			rpc_attribute(l, "timeout"));
	}
	xmlFreeDoc(data);
	return 0;
}

static int run_user_lock(struct session *s, const struct match *m)
{
	(void)m;
	xmlDoc *data = session_status(s, "user-lock", NULL);
	if (!data)
		return -1;
	const xmlNode *l = xmlFirstElementChild(xmlDocGetRootElement(data));
	if (l) {
		const char *un = *rpc_attribute(l, "locked") ? "L" : "Unl";
		out_line(s, "%sock User Name: %s", un, rpc_attribute(l, "user"));
		out_line(s, "%sock Time: %s", un, rpc_attribute(l, "time"));
		out_line(s, "Identifier: %s", rpc_attribute(l, "number"));
	}
	xmlFreeDoc(data);
	return 0;
}

static void print_session(struct session *s, const xmlNode *n, const char *locked)
{
	const char *number = rpc_attribute(n, "session"), *since = rpc_attribute(n, "since");
	bool own = !strcmp(rpc_attribute(n, "own"), "1");
	char id[32];

	snprintf(id, sizeof id, "%s%s", number, own ? " *" : "");
	out_line(s, "%-8s%-13s%-21s%-23.*s%s", id, rpc_attribute(n, "line"), rpc_attribute(n, "user"), zoneless(since),
		since, strcmp(number, locked) ? "-" : "*");
}

static int run_sessions(struct session *s, const struct match *m)
{
	(void)m;
	xmlDoc *data = session_status(s, "users", NULL), *lock = session_status(s, "lock", NULL);
	char locked[32] = "", rule[75];

	if (data && lock) {
		const xmlNode *l = xmlFirstElementChild(xmlDocGetRootElement(lock));
		snprintf(locked, sizeof locked, "%s", l ? rpc_attribute(l, "session") : "");
		memset(rule, '-', sizeof rule - 1);
		rule[sizeof rule - 1] = '\0';
		out_line(s, "%s", rule);
		out_line(s, "%-8s%-13s%-21s%-20s%s", "Session", "User-Intf", "User", "Date", "Lock");
		out_line(s, "%s", rule);
		for (xmlNode *n = xmlFirstElementChild(xmlDocGetRootElement(data)); n; n = xmlNextElementSibling(n))
			print_session(s, n, locked);
		out_line(s, "%s", rule);
	}
	int rc = data && lock ? 0 : -1;
	xmlFreeDoc(data);
	xmlFreeDoc(lock);
	return rc;
}

const struct handler candidate_handlers[] = {
	{"display-candidate-state", run_state},
	{"refresh-candidate", run_refresh},
	{"configuration-exclusive", run_lock},
	{"undo-configuration-exclusive", run_unlock},
	{"display-exclusive", run_lock_status},
	{"display-exclusive-user", run_user_lock},
	{"display-configuration-sessions", run_sessions},
	{NULL, NULL},
};
