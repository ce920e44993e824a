/*
 * One line as a login means it: comments, filters, the current view, then the views above it, levels, and the five
 * errors with their caret.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/alias.h"
#include "cli/filter.h"
#include "cli/internal.h"
#include "cli/json.h"
#include "cli/output.h"
#include "cli/redirect.h"
#include "cli/registry.h"

static const char *const error_texts[] = {
	[MATCH_UNRECOGNIZED] = "Error: Unrecognized command found at '^' position.",
	[MATCH_INCOMPLETE] = "Error: Incomplete command found at '^' position.",
	[MATCH_AMBIGUOUS] = "Error: Ambiguous command found at '^' position.",
	[MATCH_WRONG] = "Error: Wrong parameter found at '^' position.",
	[MATCH_TOO_MANY] = "Error: Too many parameters found at '^' position.",
};

static const char no_permission[] =
	"Error: You do not have permission to run the command or the command is incomplete.";

void print_parse_error(struct session *s, enum match_status status, unsigned at)
{
	char prompt[1024];

	session_prompt(s, prompt, sizeof prompt);
	/* An incomplete command goes on behind a blank, and there the caret stands. */
	size_t column = (s->column ? (size_t)s->column : strlen(prompt)) + at + (status == MATCH_INCOMPLETE ? 1 : 0);
	char *caret = malloc(column + 2);
	if (!caret)
		abort();
	memset(caret, ' ', column);
	strcpy(caret + column, "^");
	output_line(s->output, caret);
	output_line(s->output, error_texts[status]);
	free(caret);
	s->failed = true;
}

/* The word where a line goes over the limit is the first that the device has no room for. */
static unsigned word_over_limit(const char *line)
{
	unsigned at = LINE_LIMIT;

	while (at > 0 && line[at - 1] != ' ')
		at--;
	return at;
}

bool match_before_bar(
	struct session *s, const struct grammar_env *env, view_id v, const char *line, unsigned *bar, struct match *m)
{
	const char *found = strchr(line, '|');
	char command[LINE_LIMIT + 2];

	if (!found || found - line > LINE_LIMIT)
		return false;
	*bar = (unsigned)(found - line);
	snprintf(command, sizeof command, "%.*s", (int)*bar, line);
	grammar_match(s->image, env, v, command, m);
	return m->status == MATCH_OK && (image_command(s->image, m->command).flags & COMMAND_FILTERS);
}

/* A command with its filters. A bar parts filters from a command only where the command takes filters: in a description
 * it is a character. *at = where a filter is wrong. */
static enum match_status match_filtered(
	struct session *s, const struct grammar_env *env, view_id v, const char *line, struct match *m, unsigned *at)
{
	unsigned bar;

	filters_clear(s);
	if (!match_before_bar(s, env, v, line, &bar, m)) {
		grammar_match(s->image, env, v, line, m);
		*at = m->at;
		return m->status;
	}
	enum match_status status = filters_read(s, line + bar + 1, at);
	*at = status == MATCH_INCOMPLETE ? (unsigned)strlen(line) : *at + bar + 1;
	return status;
}

bool match_before_redirect(
	struct session *s, const struct grammar_env *env, view_id v, const char *line, unsigned *at, struct match *m)
{
	const char *mark = redirect_mark(line);
	char shown[LINE_LIMIT + 2];
	unsigned ignored;

	if (!mark || mark - line > LINE_LIMIT)
		return false;
	*at = (unsigned)(mark - line);
	snprintf(shown, sizeof shown, "%.*s", (int)*at, line);
	return match_filtered(s, env, v, shown, m, &ignored) == MATCH_OK &&
	       (image_command(s->image, m->command).flags & COMMAND_FILTERS);
}

/* Matches a line in one view. Prints nothing; *at = where it is wrong. */
static enum match_status match_line(
	struct session *s, int level, view_id v, const char *line, struct match *m, unsigned *at)
{
	struct grammar_env env = session_env(s, level);
	unsigned mark;

	s->redirect[0] = '\0';
	if (!match_before_redirect(s, &env, v, line, &mark, m))
		return match_filtered(s, &env, v, line, m, at);
	*at = mark;
	if (level >= 0 && level < REDIRECT_LEVEL)
		return MATCH_TOO_MANY;
	enum match_status status = redirect_read(s, line + mark, at);
	*at = status == MATCH_INCOMPLETE ? (unsigned)strlen(line) : *at + mark;
	return status;
}

/* Does the line begin with `undo` in some abbreviation? */
static bool is_undo(const char *line)
{
	size_t blanks = strspn(line, " "), len = strcspn(line + blanks, " ");

	return len > 0 && len <= 4 && strncasecmp(line + blanks, "undo", len) == 0;
}

/* The device tries what does not match here in the views above, up to the system view. Returns the depth where the
 * line matches, -1 if it does nowhere. */
static int match_above(struct session *s, int level, const char *line, struct match *m)
{
	unsigned at;

	for (int depth = s->depth - 1; depth >= SYSTEM_DEPTH; depth--)
		if (match_line(s, level, s->frame[depth].view, line, m, &at) == MATCH_OK)
			return depth;
	return -1;
}

static int find_depth(
	struct session *s, int level, const char *line, struct match *m, enum match_status *status, unsigned *at)
{
	*status = match_line(s, level, s->frame[s->depth].view, line, m, at);
	if (*status == MATCH_OK)
		return s->depth;
	if (*status == MATCH_EMPTY || *status == MATCH_AMBIGUOUS || is_undo(line))
		return -1;
	return match_above(s, level, line, m);
}

/* Runs a command on the terminal. */
static void run_shown(struct session *s, view_id v, const struct command *c)
{
	output_begin(s->output, c->flags & COMMAND_FILTERS);
	if (registry_run(s->registry, s, v, c) < 0) {
		output_line(s->output, no_permission);
		s->failed = true;
	}
}

/* Runs a command into a file, which stays only if the command came to its end. */
static void run_redirected(struct session *s, view_id v, const struct command *c)
{
	bool failed = s->failed;

	output_begin(s->output, false);
	struct redirect *r = redirect_begin(s);
	if (!r)
		return;
	s->failed = false;
	if (registry_run(s->registry, s, v, c) < 0)
		s->failed = true;
	redirect_end(s, r, !s->failed && !out_stopped(s));
	s->failed |= failed;
}

/* What others may see of a line with a secret in clear text: the words that all such lines begin with. */
static void mask(struct session *s, const struct command *c)
{
	free(s->masked);
	if (asprintf(&s->masked, "%s ******", c->run) < 0)
		abort();
}

/* For `lyrebird exec --json`. */
static enum json_kind kind_of(const char *words)
{
	static const struct {
		const char *run;
		enum json_kind kind;
	} kinds[] = {
		{"display current-configuration", JSON_CONFIGURATION},
		{"display saved-configuration", JSON_CONFIGURATION},
		{"display configuration candidate", JSON_CONFIGURATION},
		{"display this", JSON_CONFIGURATION},
		{"display", JSON_DISPLAY},
	};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		size_t n = strlen(kinds[i].run);
		if (strncmp(words, kinds[i].run, n) == 0 && (words[n] == '\0' || words[n] == ' '))
			return kinds[i].kind;
	}
	return JSON_OTHER;
}

static void run(struct session *s, struct match *m)
{
	struct command c = image_command(s->image, m->command);
	view_id v = s->frame[s->depth].view;
	const struct match *outer = s->match;

	if (s->json)
		json_set_kind(s->json, kind_of(c.run));
	if (match_has_clear(m))
		mask(s, &c);
	if (c.flags & COMMAND_CONFIG && session_seal(s, m) < 0)
		return;
	s->match = m;
	if (s->redirect[0])
		run_redirected(s, v, &c);
	else
		run_shown(s, v, &c);
	output_end(s->output);
	s->match = outer;
}

/* Says why a line matches nowhere: it does for a higher level, or the error of the current view. */
static void refuse(struct session *s, const char *line, enum match_status status, unsigned at, struct match *m)
{
	enum match_status above;
	unsigned ignored;

	if (s->level < 3 && find_depth(s, -1, line, m, &above, &ignored) >= 0) {
		output_line(s->output, "");
		output_line(s->output, no_permission);
		s->failed = true;
	} else
		print_parse_error(s, status, at);
}

/* A line with more characters than the device takes: what fits is looked at for an error of its own, else the word
 * that went over the limit is one too many. Nothing of it is executed. */
static void refuse_long_line(struct session *s, const char *line)
{
	char start[LINE_LIMIT + 1];
	struct match m;
	enum match_status status;
	unsigned at;

	memcpy(start, line, LINE_LIMIT);
	start[LINE_LIMIT] = '\0';
	if (find_depth(s, s->level, start, &m, &status, &at) < 0 && status != MATCH_EMPTY)
		refuse(s, start, status, at, &m);
	else
		print_parse_error(s, MATCH_TOO_MANY, word_over_limit(line));
}

static void execute(struct session *s, const char *line, bool may_be_alias);

/* What is no command may be an alias; the command behind an alias may not. */
static bool run_alias(struct session *s, const char *line)
{
	char *command = alias_expand(s, line);
	bool found = command != NULL;

	if (found)
		execute(s, command, false);
	free(command);
	return found;
}

static void execute(struct session *s, const char *line, bool may_be_alias)
{
	struct match m;
	enum match_status status;
	unsigned at;
	int depth;

	if (strlen(line) > LINE_LIMIT)
		refuse_long_line(s, line);
	else if ((depth = find_depth(s, s->level, line, &m, &status, &at)) >= 0) {
		session_leave(s, depth);
		run(s, &m);
	} else if (status != MATCH_EMPTY && !(may_be_alias && run_alias(s, line)))
		refuse(s, line, status, at, &m);
	filters_clear(s);
}

void session_execute(struct session *s, const char *line)
{
	execute(s, line, true);
}
