/*
 * Commands of the two-stage configuration and of the views: system-view, quit, return, commit, save and their kin.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"
#include "cli/output.h"

static const char uncommitted[] =
	"Warning: Uncommitted configurations found. Are you sure to commit them before exiting? "
	"[Y(yes)/N(no)/C(cancel)]:";
#define TRIAL_SECONDS "600"
#define PATIENCE 2 /* seconds without a word */

static const char conflict[] = "Commit canceled, the configuration conflicted with other user, you can modify \n"
			       "the configuration and commit again.";

/* ---- commit ---- */

void print_refusal(struct session *s, const struct fault *f)
{
	if (*f->line)
		out_line(s, "%s", f->line);
	out_fault(s, f);
	if (f->code != FAULT_CONFLICT)
		return;
	out_line(s, "%s", "");
	out_line(s, "%s", conflict);
}

void session_ask_name(struct session *s)
{
	struct terminal *t = s->terminal;
	xmlDoc *ok = session_call(s, rpc_document("hello", "type", t->type, "from", t->from, NULL));

	if (ok)
		snprintf(s->sysname, sizeof s->sysname, "%s", rpc_attribute(xmlDocGetRootElement(ok), "sysname"));
	xmlFreeDoc(ok);
}

/* Words behind `commit`: attribute of the request, parameter of the command. */
static const char *const words[][2] = {{"label", "label"}, {"persist", "persistId"}};

/* Seconds of `commit trial`, NULL if it is none. */
static const char *trial_time(const struct match *m)
{
	const char *time = m ? match_parameter(m, "time") : NULL;

	return !m || !match_has(m, "trial") ? NULL : time ? time : TRIAL_SECONDS;
}

/* The candidate as a request; m (NULL = none) has the options. */
static xmlDoc *commit_request(struct session *s, const struct match *m)
{
	xmlDoc *edit = xmlNewDoc(NULL), *request;
	char base[32];

	xmlDocSetRootElement(edit, xmlDocCopyNode((xmlNode *)candidate_root(s->candidate), edit, 1));
	request = edit_request("commit", edit);
	snprintf(base, sizeof base, "%lu", s->base);
	xmlNewProp(xmlDocGetRootElement(request), (const xmlChar *)"base", (const xmlChar *)base);
	for (size_t i = 0; m && i < sizeof words / sizeof *words; i++)
		if (match_parameter(m, words[i][1]))
			with_text(request, words[i][0], match_parameter(m, words[i][1]));
	if (m && match_parameter(m, "description"))
		xmlSetProp(xmlDocGetRootElement(request), (const xmlChar *)"description",
			(const xmlChar *)match_parameter(m, "description"));
	if (trial_time(m))
		xmlSetProp(xmlDocGetRootElement(request), (const xmlChar *)"trial", (const xmlChar *)trial_time(m));
	return request;
}

/* Without a change there is nothing to commit, but there may be a trial to confirm or to prolong. */
static bool nothing_to_do(const struct session *s, const struct match *m)
{
	return candidate_empty(s->candidate) && !s->trial && !(m && match_has(m, "persist"));
}

/* A commit that takes long shows that it goes on. */
struct progress {
	struct session *s;
	int seconds;
};

static void show_progress(void *ctx)
{
	struct progress *p = ctx;

	if (++p->seconds < PATIENCE)
		return;
	out_raw(p->s, p->seconds == PATIENCE ? "Committing." : ".");
	out_flush(p->s);
}

static xmlDoc *call_commit(struct session *s, const struct match *m, struct fault *f)
{
	struct progress p = {.s = s};
	xmlDoc *ok;

	if (!s->immediate)
		rpc_each_second(s->rpc, show_progress, &p);
	ok = rpc_call(s->rpc, commit_request(s, m), NULL, f);
	rpc_each_second(s->rpc, NULL, NULL);
	s->over |= rpc_lost(s->rpc);
	if (p.seconds >= PATIENCE)
		out_raw(s, ok ? "done.\n" : "\n");
	return ok;
}

int session_commit(struct session *s, const struct match *m)
{
	struct fault f = {0};
	xmlDoc *ok;

	if (nothing_to_do(s, m))
		return 0;
	ok = call_commit(s, m, &f);
	if (!ok && s->immediate)
		out_fault(s, &f);
	else if (!ok)
		print_refusal(s, &f);
	if (!ok)
		return -1;
	s->trial = *rpc_attribute(xmlDocGetRootElement(ok), "trial");
	xmlFreeDoc(ok);
	candidate_clear(s->candidate);
	if (s->trial && trial_time(m)) {
		out_line(s, "Info: The system enters the trial configuration mode.");
		out_line(s,
			"The system will revert to previous configuration if the trial configuration is not confirmed "
			"in "
			"%s seconds.",
			trial_time(m));
	}
	session_ask_name(s);
	return 0;
}

static int run_commit(struct session *s, const struct match *m)
{
	return session_commit(s, m);
}

static int run_clear_candidate(struct session *s, const struct match *m)
{
	(void)m;
	candidate_clear(s->candidate);
	session_leave(s, SYSTEM_DEPTH);
	return 0;
}

/* ---- views ---- */

bool session_may_leave(struct session *s)
{
	if (s->depth == USER_DEPTH || candidate_empty(s->candidate))
		return true;
	switch (session_ask(s, uncommitted, "YNC")) {
	case 'Y':
		return session_commit(s, NULL) == 0;
	case 'N':
		candidate_clear(s->candidate);
		return true;
	default:
		return false;
	}
}

static int run_system_view(struct session *s, const struct match *m)
{
	s->immediate = match_has(m, "immediately");
	out_line(s, "Enter system view, return user view with return command.");
	return session_enter(s, image_view(s->image, "system"), "", NULL);
}

static int run_return(struct session *s, const struct match *m)
{
	(void)m;
	if (session_may_leave(s))
		session_leave(s, USER_DEPTH);
	return 0;
}

static int run_quit(struct session *s, const struct match *m)
{
	if (s->depth == USER_DEPTH)
		s->over = true;
	else if (s->depth == SYSTEM_DEPTH)
		return run_return(s, m);
	else
		session_leave(s, s->depth - 1);
	return 0;
}

/* A command of the user view, from any other view, which the session stays in as it is. A caret stands below the word
 * as it was typed. */
static int run_run(struct session *s, const struct match *m)
{
	int depth = s->depth;
	bool immediate = s->immediate;
	char prompt[1024];

	session_prompt(s, prompt, sizeof prompt);
	for (uint32_t i = 0; i < m->count; i++)
		if (m->values[i].kind == VALUE_PARAMETER)
			s->column = (int)(strlen(prompt) + m->values[i].at);
	s->depth = USER_DEPTH;
	session_execute(s, match_get(m, "command-line"));
	s->depth = depth;
	s->immediate = immediate;
	s->column = 0;
	return 0;
}

/* ---- save ---- */

static int save(struct session *s, const char *file)
{
	xmlDoc *request = rpc_document("action", "name", "save", NULL), *ok;

	if (file)
		xmlNewProp(xmlDocGetRootElement(request), (const xmlChar *)"file", (const xmlChar *)file);
	ok = session_call(s, request);
	if (!ok)
		return -1;
	out_line(s, "Now saving the current configuration to the slot %s ....",
		rpc_attribute(xmlDocGetRootElement(ok), "slot"));
	out_line(s, "Info: Save the configuration successfully.");
	xmlFreeDoc(ok);
	return 0;
}

static int run_save(struct session *s, const struct match *m)
{
	const char *file = match_get(m, "configuration-file");
	char question[512] = "Warning: The current configuration will be written to the device. Continue? [Y/N]:";

	if (file)
		snprintf(question, sizeof question, "Warning: Are you sure to save the configuration to %s%s? [Y/N]:",
			strchr(file, ':') ? "" : "flash:/", file);
	return session_ask(s, question, "YN") == 'Y' ? save(s, file) : 0;
}

/* ---- clear configuration interface ---- */

/* Acts at once, whatever stands in the candidate. */
static int run_clear_interface(struct session *s, const struct match *m)
{
	static const char question[] =
		"Warning: All running configurations of the interface will be cleared immediately. Continue? [Y/N]:";
	xmlDoc *edit = xmlNewDoc(NULL), *ok;
	xmlNode *root = xmlNewDocNode(edit, NULL, (const xmlChar *)"edit", NULL), *line;

	xmlDocSetRootElement(edit, root);
	line = xmlNewChild(root, NULL, (const xmlChar *)"interface", NULL);
	xmlNewProp(line, (const xmlChar *)"op", (const xmlChar *)"replace");
	xmlNewTextChild(
		line, NULL, (const xmlChar *)"interface-name", (const xmlChar *)match_parameter(m, "interface-name"));
	if (session_ask(s, question, "YN") != 'Y') {
		xmlFreeDoc(edit);
		return 0;
	}
	ok = session_call(s, edit_request("commit", edit));
	xmlFreeDoc(ok);
	return ok ? 0 : -1;
}

/* ---- the terminal ---- */

/* The undo form has no number: what the line says holds again. */
static int run_screen_length(struct session *s, const struct match *m)
{
	const char *lines = match_parameter(m, "lines");

	s->screen_length = lines ? atoi(lines) : s->line_screen_length;
	if (!s->terminal->interactive)
		s->screen_length = 0;
	out_line(s, "Info: The configuration takes effect on the current user terminal interface only.");
	return 0;
}

const struct handler config_handlers[] = {
	{"system-view", run_system_view},
	{"quit", run_quit},
	{"return", run_return},
	{"run", run_run},
	{"commit", run_commit},
	{"clear-configuration-candidate", run_clear_candidate},
	{"clear-configuration-interface", run_clear_interface},
	{"save", run_save},
	{"screen-length", run_screen_length},
	{NULL, NULL},
};
