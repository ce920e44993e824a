/*
 * Commands about commit points: the lists, what a point changed, the configuration at a point, going back, labels.
 * Knows layouts and dialogues; the device knows the points.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"
#include "cli/output.h"
#include "datastore/difference.h"
#include "datastore/text.h"

#define RULE_WIDTH 131

static const char temporarily[] = "During the rollback configuration process, some configurations involving "
				  "differences may be temporarily invalid.";
static const char takes_long[] = "The time required for this operation depends on the configuration delivery time and "
				 "configuration difference amount. If the configuration difference amount is large, "
				 "this operation will take a long time.";

static const xmlNode *first_of(xmlDoc *doc, const char *name)
{
	for (const xmlNode *n = xmlDocGetRootElement(doc)->children; n; n = n->next)
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, name))
			return n;
	return NULL;
}

static const xmlNode *next_of(const xmlNode *n)
{
	const char *name = (const char *)n->name;

	for (n = n->next; n; n = n->next)
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, name))
			return n;
	return NULL;
}

/* ---- lists ---- */

/* Another point lay between this one and the one listed below it. */
static bool is_apart(const xmlNode *point)
{
	const xmlNode *older = next_of(point);

	return older &&
	       strtoul(rpc_attribute(older, "id"), NULL, 10) + 1 != strtoul(rpc_attribute(point, "id"), NULL, 10);
}

static const char *or_dash(const char *text)
{
	return *text ? text : "-";
}

static void print_rule(struct session *s)
{
	char rule[RULE_WIDTH + 1];

	memset(rule, '-', RULE_WIDTH);
	rule[RULE_WIDTH] = '\0';
	out_line(s, "%s", rule);
}

static void print_table(struct session *s, xmlDoc *data)
{
	int number = 0;
	char id[32];

	print_rule(s);
	out_line(s, "%-5s%-13s%-65s%-16s%s", "No.", "CommitId", "Label", "User", "TimeStamp");
	print_rule(s);
	for (const xmlNode *p = first_of(data, "point"); p && !out_stopped(s); p = next_of(p)) {
		snprintf(id, sizeof id, "%s%s", rpc_attribute(p, "id"), is_apart(p) ? "*" : "");
		out_line(s, "%-5d%-13s%-65s%-16s%s", ++number, id, or_dash(rpc_attribute(p, "label")),
			or_dash(rpc_attribute(p, "user")), rpc_attribute(p, "time"));
	}
	print_rule(s);
}

static void print_verbose(struct session *s, xmlDoc *data)
{
	int number = 0;

	for (const xmlNode *p = first_of(data, "point"); p && !out_stopped(s); p = next_of(p)) {
		if (number)
			out_line(s, "%s", "");
		out_line(s, "%d) CommitId: %s", ++number, rpc_attribute(p, "id"));
		out_line(s, "        Label: %s", or_dash(rpc_attribute(p, "label")));
		out_line(s, "        User: %s", or_dash(rpc_attribute(p, "user")));
		out_line(s, "        User-Intf: %s", rpc_attribute(p, "line"));
		out_line(s, "        Type: %s", rpc_attribute(p, "type"));
		out_line(s, "        TimeStamp: %s", rpc_attribute(p, "time"));
		out_line(s, "        Description: %s", rpc_attribute(p, "description"));
	}
}

static int run_list(struct session *s, const struct match *m)
{
	xmlDoc *data = session_status(s, "commit-list", "labelled", match_has(m, "label") ? "1" : "", "count",
		match_text(m, "number-of-commits"), NULL);

	if (!data)
		return -1;
	if (match_has(m, "verbose"))
		print_verbose(s, data);
	else if (first_of(data, "point"))
		print_table(s, data);
	xmlFreeDoc(data);
	return 0;
}

/* ---- changes ---- */

static void print_difference(struct session *s, const xmlNode *difference)
{
	FILE *out = out_stream(s);

	difference_print(s->image, difference, out);
	fclose(out);
}

static int run_changes(struct session *s, const struct match *m)
{
	const char *count = match_parameter(m, "number-of-commits");
	xmlDoc *data = session_status(s, "commit-changes", "id", match_has(m, "at") ? match_text(m, "commit-id") : "",
		"since", match_has(m, "since") ? match_text(m, "commit-id") : "", "count",
		count ? count : match_text(m, "latest-number-of-commits"), NULL);

	if (!data)
		return -1;
	out_line(s, "Building configuration");
	for (const xmlNode *p = first_of(data, "point"), *before = NULL; p && !out_stopped(s);
		before = p, p = next_of(p)) {
		if (before)
			out_line(s, "%s", "");
		out_line(s, "Commit changes of commitId %s %s", rpc_attribute(p, "id"), rpc_attribute(p, "time"));
		print_difference(s, xmlFirstElementChild((xmlNode *)p));
	}
	xmlFreeDoc(data);
	return 0;
}

static int run_at(struct session *s, const struct match *m)
{
	xmlDoc *data = session_status(s, "commit-state", "id", match_text(m, "commit-id"), NULL);

	if (!data)
		return -1;
	FILE *out = out_stream(s);
	config_print(s->image, xmlDocGetRootElement(data), 0, out);
	fclose(out);
	xmlFreeDoc(data);
	return 0;
}

/* The difference leads from what is named first to what is named second. */
static int run_between(struct session *s, const struct match *m)
{
	const char *last = m->values[m->count - 1].text;
	bool turned = last && !strcmp(last, "running") && m->values[m->count - 1].kind != VALUE_PARAMETER;
	xmlDoc *request = rpc_document("get", "status", "difference", "file", match_text(m, "file-name"), "turned",
		turned || !match_has(m, "running") ? "1" : "", NULL);
	xmlDoc *data = session_call(s, with_text(request, "label", match_text(m, "label")));

	if (!data)
		return -1;
	const xmlNode *difference = first_of(data, "difference");
	out_line(s, "Building configuration");
	if (difference && difference->children && match_has(m, "file"))
		out_line(s, "Warning: The specified configuration file is not the same as the current configuration. "
			    "There are several differences as follow:");
	if (difference)
		print_difference(s, difference);
	xmlFreeDoc(data);
	return 0;
}

/* ---- going back ---- */

static xmlDoc *rollback_request(const struct match *m)
{
	return with_text(rpc_document("rollback", "id", match_text(m, "commit-id"), "count",
				 match_text(m, "number-of-commits"), "file", match_text(m, "file-name"), NULL),
		"label", match_text(m, "label"));
}

static void ask_back(const struct match *m, char *question, size_t len)
{
	const char *file = match_get(m, "file-name");

	if (file)
		snprintf(question, len,
			"Warning: This operation will revert configuration changes to the file %s. %s %s Continue? "
			"[Y/N]:",
			file, temporarily, takes_long);
	else
		snprintf(question, len,
			"Warning: This operation will revert configuration changes to the previous status. %s "
			"Continue? "
			"[Y/N]:",
			temporarily);
}

/* Is what to go back to there? A refusal comes before the question. */
static bool is_there(struct session *s, const struct match *m)
{
	xmlDoc *request = rpc_document("get", "status", "rollback-target", "id", match_text(m, "commit-id"), "count",
		match_text(m, "number-of-commits"), "file", match_text(m, "file-name"), NULL);
	xmlDoc *data = session_call(s, with_text(request, "label", match_text(m, "label")));

	xmlFreeDoc(data);
	return data;
}

static int run_rollback(struct session *s, const struct match *m)
{
	char question[1024];
	struct fault f = {0};

	if (!is_there(s, m))
		return -1;
	ask_back(m, question, sizeof question);
	if (session_ask(s, question, "YN") != 'Y')
		return 0;
	out_line(s, "Checking changes...");
	out_line(s, "Loading rollback changes");
	out_line(s, "Committing");
	xmlDoc *ok = rpc_call(s->rpc, rollback_request(m), NULL, &f);
	s->over |= rpc_lost(s->rpc);
	if (!ok) {
		print_refusal(s, &f);
		return -1;
	}
	xmlFreeDoc(ok);
	out_line(s, "Check rollback result");
	out_line(s, "Configuration rollback succeeded.");
	out_line(s, "Please use 'display configuration commit changes last 1' to view the changes.");
	session_ask_name(s);
	return 0;
}

/* Empty when nothing went wrong: a rollback is done as a whole or not at all. */
static int run_result(struct session *s, const struct match *m)
{
	char text[512];

	(void)m;
	xmlDoc *data = session_status(s, "rollback-result", NULL);
	if (!data)
		return -1;
	const xmlNode *n = first_of(data, "fault");
	if (n) {
		xmlChar *detail = xmlNodeGetContent(n);
		struct fault f = {0};
		fault_set(
			&f, fault_from_name(rpc_attribute(n, "code")), rpc_attribute(n, "line"), "%s", (char *)detail);
		fault_text(&f, text, sizeof text);
		out_line(s, "!commit error information");
		if (f.line[0])
			out_line(s, "%s", f.line);
		out_line(s, "%s", text);
		xmlFree(detail);
	}
	xmlFreeDoc(data);
	return 0;
}

/* ---- trials ---- */

static int run_abort(struct session *s, const struct match *m)
{
	if (session_ask(s, "Warning: The trial configuration will be rolled back. Continue? [Y/N]:", "YN") != 'Y')
		return 0;
	xmlDoc *ok = session_call(s, with_text(rpc_document("abort", "session", match_text(m, "session-id"), NULL),
					     "persist", match_text(m, "persistId")));
	if (!ok)
		return -1;
	xmlFreeDoc(ok);
	s->trial = false;
	out_line(s, "Info: The trial configuration rollback succeeded.");
	session_ask_name(s);
	return 0;
}

static int run_trial(struct session *s, const struct match *m)
{
	(void)m;
	xmlDoc *data = session_status(s, "trial", NULL);
	if (!data)
		return -1;
	const xmlNode *trial = first_of(data, "trial");
	out_line(s, "Trial status: %s", trial ? "ACTIVE" : "INACTIVE");
	if (trial && *rpc_attribute(trial, "persist"))
		out_line(s, "Persist id: %s", rpc_attribute(trial, "persist"));
	out_line(s, "Trial time left (sec): %s", trial ? rpc_attribute(trial, "left") : "0");
	xmlFreeDoc(data);
	return 0;
}

/* ---- labels, taking points off the list ---- */

static int run_label(struct session *s, const struct match *m)
{
	return session_do(s, with_text(rpc_document("label", "id", match_text(m, "commit-id"), NULL), "label",
				     match_text(m, "label-string")));
}

static int run_forget(struct session *s, const struct match *m)
{
	static const char question[] =
		"Warning: The current operation will delete the rollback checkpoint. Continue? [Y/N]:";

	if (session_ask(s, question, "YN") != 'Y')
		return 0;
	return session_do(s, with_text(rpc_document("forget", "count", match_text(m, "number-of-commits"), NULL),
				     "label", match_text(m, "label-name")));
}

const struct handler commit_handlers[] = {
	{"display-commit-list", run_list},
	{"display-commit-changes", run_changes},
	{"display-commit-at", run_at},
	{"display-configuration-changes", run_between},
	{"display-rollback-result", run_result},
	{"rollback-configuration", run_rollback},
	{"abort-trial", run_abort},
	{"display-trial", run_trial},
	{"label-commit", run_label},
	{"forget-commit", run_forget},
	{NULL, NULL},
};
