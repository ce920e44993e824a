/*
 * A login from its first byte to its last: login dialogue, command loop, end.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/editor.h"
#include "cli/filter.h"
#include "cli/history.h"
#include "cli/input.h"
#include "cli/internal.h"
#include "cli/json.h"
#include "cli/line_commands.h"
#include "cli/output.h"
#include "cli/registry.h"

#define SCREEN_LENGTH 24
#define HISTORY_UNTOLD 256 /* as many as the device keeps */

static const struct editor_hooks hooks = {session_help, session_complete};

static void session_init(
	struct session *s, struct terminal *t, struct rpc *r, struct registry *reg, const struct image *im)
{
	*s = (struct session){.image = im,
		.registry = reg,
		.terminal = t,
		.rpc = r,
		.level = 3,
		.running = -1,
		.logging = true,
		.aliases_on = true};
	s->input = input_new();
	s->output = output_new(s);
	s->json = t->json ? json_new() : NULL;
	s->history = history_new(HISTORY_DEFAULT);
	s->untold = history_new(HISTORY_UNTOLD);
	s->candidate = candidate_new(im);
	s->frame[USER_DEPTH].view = image_view(im, "user");
	s->frame[SYSTEM_DEPTH].view = image_view(im, "system");
	s->screen_length = s->line_screen_length = t->interactive ? SCREEN_LENGTH : 0;
	if (t->interactive)
		s->editor = editor_new(s, &hooks);
}

void adopt_user_interface(struct session *s, const xmlNode *ok)
{
	const char *lines = rpc_attribute(ok, "screen-length"), *idle = rpc_attribute(ok, "idle-timeout"),
		   *history = rpc_attribute(ok, "history");

	if (*lines)
		s->screen_length = s->line_screen_length = atoi(lines);
	if (*idle)
		s->idle_timeout = atoi(idle);
	if (*history)
		history_resize(&s->history, strtoul(history, NULL, 10));
}

static void session_end(struct session *s)
{
	out_flush(s);
	session_leave(s, USER_DEPTH);
	filters_clear(s);
	editor_free(s->editor);
	candidate_free(s->candidate);
	history_free(s->history);
	history_free(s->untold);
	free(s->masked);
	output_free(s->output);
	json_free(s->json);
	input_free(s->input);
	rpc_close(s->rpc);
	terminal_close(s->terminal);
}

void session_hear(struct session *s)
{
	for (xmlDoc *n; (n = rpc_notification(s->rpc));) {
		const char *name = rpc_attribute(xmlDocGetRootElement(n), "sysname");
		const char *log = rpc_attribute(xmlDocGetRootElement(n), "log");
		if (*rpc_attribute(xmlDocGetRootElement(n), "forget")) {
			history_clear(s->history);
			history_clear(s->untold);
			xmlFreeDoc(n);
			continue;
		}
		if (*log || xmlHasProp(xmlDocGetRootElement(n), (const xmlChar *)"message")) {
			if (*log && s->logging)
				session_show_log(s, log);
			else if (!*log)
				session_show_message(s, xmlDocGetRootElement(n));
			xmlFreeDoc(n);
			continue;
		}
		s->version = strtoul(rpc_attribute(xmlDocGetRootElement(n), "version"), NULL, 10);
		if (*name)
			snprintf(s->sysname, sizeof s->sysname, "%s", name);
		s->news = true;
		xmlFreeDoc(n);
	}
	if (rpc_lost(s->rpc))
		s->over = true;
}

/* What other logins committed meanwhile counts, and shows in the prompt, from here on. */
static void catch_up(struct session *s)
{
	session_hear(s);
	if (candidate_empty(s->candidate))
		s->base = s->version;
	if (candidate_empty(s->candidate) || s->news)
		*s->missing = '\0';
	if (s->news && s->depth > SYSTEM_DEPTH)
		session_refresh_view(s);
	s->news = false;
}

/* A line of a script: no keys but Enter. */
static enum editor_result read_plain(struct session *s, const char *prompt, char **line)
{
	char buf[LINE_LIMIT + 3];
	int n;

	out_raw(s, prompt);
	n = input_line(s, buf, sizeof buf, true);
	if (n == INPUT_END)
		out_raw(s, "\n");
	if (n < 0)
		return n == INPUT_END ? EDITOR_END : EDITOR_BREAK;
	*line = strdup(buf);
	if (!*line)
		abort();
	return EDITOR_LINE;
}

/* One command as a JSON object in the list that the login prints. */
static void execute_for_json(struct session *s, const char *line)
{
	bool failed = s->failed;
	char *object;

	s->failed = false;
	json_begin(s->json, line);
	session_execute(s, line);
	object = json_end(s->json, &s->failed);
	const char *before = s->objects++ ? ",\n " : "[";
	s->terminal->write(s->terminal, before, strlen(before));
	s->terminal->write(s->terminal, object, strlen(object));
	free(object);
	s->failed |= failed;
}

static void end_json(struct session *s)
{
	const char *end = s->objects ? "]\n" : "[]\n";

	s->terminal->write(s->terminal, end, strlen(end));
}

/* Every line counts, the ones that were refused too. */
static void run_typed(struct session *s, const char *line)
{
	if (s->json && line[strspn(line, " ")])
		execute_for_json(s, line);
	else
		session_execute(s, line);
	if (line[strspn(line, " ")])
		history_add(s->untold, s->masked ? s->masked : line);
	free(s->masked);
	s->masked = NULL;
}

/* Visible ASCII goes into the request as it is. */
static void add_typed(xmlNode *told, const char *line)
{
	xmlNode *n = xmlNewChild(told, NULL, (const xmlChar *)"typed", NULL);
	char *text = strdup(line);

	if (!n || !text)
		abort();
	for (char *p = text; *p; p++)
		if (*p < ' ' || *p > '~')
			*p = '?';
	xmlNewProp(n, (const xmlChar *)"text", (const xmlChar *)text);
	free(text);
}

void session_tell_typed(struct session *s)
{
	if (history_count(s->untold) == 0 || rpc_lost(s->rpc))
		return;
	xmlDoc *told = rpc_document("notify", NULL);
	for (size_t i = 0; i < history_count(s->untold); i++)
		add_typed(xmlDocGetRootElement(told), history_line(s->untold, i));
	history_clear(s->untold);
	rpc_tell(s->rpc, told);
	s->over |= rpc_lost(s->rpc);
}

static void one_command(struct session *s)
{
	char prompt[1024], *line = NULL;
	enum editor_result result;

	catch_up(s);
	if (s->over)
		return;
	session_prompt(s, prompt, sizeof prompt);
	s->typing = true;
	result = s->editor ? editor_read(s->editor, prompt, &line) : read_plain(s, prompt, &line);
	s->typing = false;
	switch (result) {
	case EDITOR_LINE:
		if (line[strspn(line, " ")])
			history_add(s->history, line);
		run_typed(s, line);
		break;
	case EDITOR_END:
		s->over = true;
		break;
	case EDITOR_LEAVE:
		if (session_may_leave(s))
			session_leave(s, USER_DEPTH);
		break;
	case EDITOR_BREAK:
		break;
	}
	free(line);
}

/* Whoever has logged in before the session began, over SSH. -1 if the login ends here. */
static int welcome(struct session *s, const xmlNode *ok)
{
	if (s->terminal->interactive && strcmp(s->terminal->type, "ssh") == 0)
		out_raw(s, "\n");
	if (session_password_demand(s, ok) < 0)
		return -1;
	if (s->terminal->interactive)
		print_login_info(s, ok);
	return 0;
}

/* Says hello and logs in if the device asks for it. -1 if the login ends here. */
static int greet(struct session *s, bool authenticate)
{
	xmlDoc *ok = session_call(s, rpc_document("hello", "type", s->terminal->type, "from", s->terminal->from, NULL));
	int result = 0;

	if (!ok)
		return -1;
	adopt_login(s, xmlDocGetRootElement(ok));
	const char *way = rpc_attribute(xmlDocGetRootElement(ok), "authentication");
	if (authenticate && strcmp(way, "none") != 0)
		result = session_login(s, xmlDocGetRootElement(ok));
	else
		result = welcome(s, xmlDocGetRootElement(ok));
	if (!s->terminal->interactive)
		s->screen_length = 0;
	xmlFreeDoc(ok);
	return result;
}

/* The lines of a terminal that brought them along. Questions that they ask are still read from it. */
static void run_lines(struct session *s, char *lines)
{
	char *rest = lines, *line;

	while (!s->over && (line = strsep(&rest, "\r\n"))) {
		session_hear(s);
		run_typed(s, line);
	}
}

/* Nobody reads what the login says: nothing is left to say, and the device notices the end. */
static void give_up(int signal)
{
	(void)signal;
	_exit(1);
}

int session_run(struct terminal *t, struct rpc *r, struct registry *reg, bool authenticate)
{
	struct session s;

	signal(SIGALRM, give_up);
	session_init(&s, t, r, reg, registry_image(reg));
	if (greet(&s, authenticate) < 0)
		s.over = s.failed = true;
	if (t->command)
		run_lines(&s, t->command);
	else
		while (!s.over)
			one_command(&s);
	session_tell_typed(&s);
	if (s.json)
		end_json(&s);
	s.failed |= rpc_lost(r);
	t->status = s.failed ? 1 : 0;
	session_end(&s);
	return s.failed ? 1 : 0;
}
