/*
 * The wall around libcli: one cli_def per command list of the image, which the views that hold the list share; a view
 * that loses a command gets a cli_def of its own. All are built with the highest privilege, by a device before its
 * first fork, because any later change of mode or privilege rewrites every node and un-shares its pages. libcli knows
 * the leading keyword run of every command, its level, and the filters by name; one callback serves them all and finds
 * the parsed command in the context. Accessors only: struct cli_def differs between releases that share a SONAME.
 */
#include "cli/registry.h"

#include <libcli.h>
#include <stdlib.h>
#include <string.h>

#include "cli/canned.h"
#include "cli/filter.h"
#include "cli/output.h"
#include "cli/session.h"

#define RUN_MAX 1024
#define FULL_LEVEL 3 /* sees everything, so its cli_defs stay as they were built */

struct registered { /* commands in a cli_def; built when it is first needed */
	struct cli_def *cli;
	int level; /* privilege it is set to */
};

struct registered_view { /* a view that lost commands; others have none of this */
	struct registered own;
	unsigned char *visible; /* bit per command of the image */
};

#define FOUND 64 /* commands whose list is remembered; a power of two */

struct found { /* where a view has a command */
	view_id view;
	uint32_t command;
	int list;
};

struct registry {
	const struct image *image;
	int lists, views;
	struct registered *list;
	struct registered_view *view;
	struct cli_def *running; /* of the command that runs */
	struct found found[FOUND];
};

struct run {			 /* context of one cli_run_command */
	struct session *session; /* NULL: only a probe */
	const struct command *command;
	struct cli_def *cli;
	bool reached;
	int result;
	size_t filter;
};

static void *allocate(size_t n, size_t size)
{
	void *p = calloc(n ? n : 1, size);

	if (!p)
		abort();
	return p;
}

/* ---- what libcli calls ---- */

static int on_command(struct cli_def *cli, const char *text, char **argv, int argc)
{
	struct run *run = cli_get_context(cli);

	(void)text, (void)argv;
	if (argc > 0)
		return CLI_OK; /* the run itself is not registered, only a shorter one that libcli takes for it */
	run->reached = true;
	if (!run->session)
		return CLI_OK;
	const struct handler *h = run->command->handler ? handler_find(run->command->handler) : NULL;
	if (h)
		run->result = h->run(run->session, run->session->match);
	else if (run->command->flags & COMMAND_CONFIG)
		run->result = config_line(run->session, run->session->match);
	else /* what nothing models has nothing to show and nothing to reset, but what a file says */
		run->result = canned_output(run->session, run->session->match);
	return CLI_OK;
}

static void on_print(struct cli_def *cli, const char *line)
{
	struct run *run = cli_get_context(cli);

	if (run && run->session && run->reached)
		output_result(run->session->output, line);
}

static void emit(void *ctx, const char *line)
{
	cli_print(ctx, "%s", line);
}

static int on_filter(struct cli_def *cli, const char *line, void *data)
{
	if (line)
		return filter_line(data, line, emit, cli) ? CLI_OK : CLI_ERROR;
	filter_end(data, emit, cli);
	filter_free(data);
	return CLI_OK;
}

static int on_filter_start(struct cli_def *cli, int argc, char **argv, struct cli_filter *filter)
{
	struct run *run = cli_get_context(cli);
	const struct output_filter *what = &run->session->filter[run->filter++];

	(void)argc, (void)argv;
	if (strcmp(what->name, "no-more") == 0)
		output_unpaged(run->session->output);
	filter->filter = on_filter;
	filter->data = filter_new(what);
	return CLI_OK;
}

/* ---- building ---- */

/* A run of keywords on its way into libcli. */
struct keyword_run {
	const char *text;
	int level;
};

/* A line that begins with a parameter has a run without words; libcli needs one, which no keyword can be. */
static const char *run_text(const struct command *c)
{
	return *c->run ? c->run : "<value>";
}

static int compare_runs(const void *a, const void *b)
{
	const struct keyword_run *x = a, *y = b;
	int order = strcmp(x->text, y->text);

	return order ? order : x->level - y->level;
}

#define DEPTH_MAX 32 /* keywords of one run */

struct path { /* the nodes of the run registered last */
	int depth;
	char word[DEPTH_MAX][64];
	struct cli_command *node[DEPTH_MAX];
};

/* Registers what the run does not share with the one before it. Runs come sorted, so each keyword is registered once,
 * and a run that others go on from comes first and gets its callback. */
static void register_run(struct cli_def *cli, struct path *path, const struct keyword_run *run)
{
	const char *p = run->text;
	int depth = 0;

	for (size_t len; *p && depth < DEPTH_MAX; p += len, p += *p == ' ', depth++) {
		len = strcspn(p, " ");
		if (depth < path->depth && strncmp(path->word[depth], p, len) == 0 && !path->word[depth][len])
			continue;
		bool last = !p[len];
		snprintf(path->word[depth], sizeof path->word[depth], "%.*s", (int)len, p);
		path->node[depth] = cli_register_command(cli, depth ? path->node[depth - 1] : NULL, path->word[depth],
			last ? on_command : NULL, last ? run->level : 0, MODE_EXEC, NULL);
		if (!path->node[depth])
			abort();
		path->depth = depth + 1;
	}
	path->depth = depth;
}

static bool probe(struct registered *set, const struct command *c)
{
	struct run run = {.command = c, .cli = set->cli};

	cli_set_context(set->cli, &run);
	cli_run_command(set->cli, run_text(c));
	cli_set_context(set->cli, NULL);
	return run.reached;
}

static struct cli_def *new_cli(void)
{
	struct cli_def *cli = cli_init();

	if (!cli)
		abort();
	cli_unregister_all_commands(cli);
	cli_unregister_all_filters(cli);
	cli_print_callback(cli, on_print);
	for (const struct filter_word *w = filter_words; w->name; w++)
		if (!cli_register_filter(cli, w->name, on_filter_start, on_filter, 0, MODE_EXEC, NULL))
			abort();
	return cli;
}

/* Does `run` begin with the words of `prefix`? */
static bool begins_with(const char *run, const char *prefix)
{
	size_t n = strlen(prefix);

	return strncmp(run, prefix, n) == 0 && (run[n] == '\0' || run[n] == ' ');
}

/* libcli asks for the level of every keyword on the way: a run that others go on from (`display { a | b }`) must not
 * shut them off. Whether it may run itself is the grammar's to say. */
static int level_to_pass(const struct keyword_run *run, size_t n)
{
	int level = run->level;

	for (size_t i = 1; i < n && begins_with(run[i].text, run->text); i++)
		if (run[i].level < level)
			level = run[i].level;
	return level;
}

/* Registers the runs, which are sorted here; of equal ones the lowest level opens it. */
static void build(struct registered *set, struct keyword_run *run, size_t n)
{
	struct path path = {.depth = 0};

	set->cli = new_cli();
	qsort(run, n, sizeof *run, compare_runs);
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && strcmp(run[i].text, run[i - 1].text) == 0)
			continue;
		run[i].level = level_to_pass(run + i, n - i);
		register_run(set->cli, &path, &run[i]);
	}
	cli_set_configmode(set->cli, MODE_EXEC, NULL);
	cli_set_privilege(set->cli, PRIVILEGE_PRIVILEGED);
	set->level = FULL_LEVEL;
}

static struct registered *built_list(struct registry *r, int list)
{
	struct registered *set = &r->list[list];
	size_t n = 0;

	if (set->cli)
		return set;
	while (list_command(r->image, list, (int)n) >= 0)
		n++;
	struct keyword_run *run = allocate(n, sizeof *run);
	for (size_t i = 0; i < n; i++) {
		struct command c = image_command(r->image, (uint32_t)list_command(r->image, list, (int)i));
		run[i] = (struct keyword_run){run_text(&c), (int)c.level};
	}
	build(set, run, n);
	free(run);
	return set;
}

struct registry *registry_new(const struct image *im)
{
	struct registry *r = allocate(1, sizeof *r);

	r->image = im;
	for (int i = 0; i < FOUND; i++)
		r->found[i].view = -1;
	r->lists = image_list_count(im);
	r->list = allocate((size_t)r->lists, sizeof *r->list);
	r->views = image_view_count(im);
	r->view = allocate((size_t)r->views, sizeof *r->view);
	return r;
}

void registry_build(struct registry *r)
{
	for (int i = 0; i < r->lists; i++)
		built_list(r, i);
}

void registry_free(struct registry *r)
{
	if (!r)
		return;
	for (int i = 0; i < r->lists; i++)
		if (r->list[i].cli)
			cli_done(r->list[i].cli);
	for (view_id v = 0; v < r->views; v++) {
		free(r->view[v].visible);
		if (r->view[v].own.cli)
			cli_done(r->view[v].own.cli);
	}
	free(r->list);
	free(r->view);
	free(r);
}

const struct image *registry_image(const struct registry *r)
{
	return r->image;
}

/* ---- visibility ---- */

/* Nothing fails to be registered (build would abort), so only views that lost commands need a look. */
bool registry_visible(const struct registry *r, view_id v, const struct command *c)
{
	const unsigned char *bits = r->view[v].visible;

	return !bits || (bits[c->id / 8] >> c->id % 8 & 1);
}

/* Where the view's command is registered. */
static struct registered *registered_in(struct registry *r, view_id v, const struct command *c)
{
	struct found *f = &r->found[(c->id ^ (uint32_t)v * 7) & (FOUND - 1)];

	if (r->view[v].visible)
		return &r->view[v].own;
	if (f->view != v || f->command != c->id)
		*f = (struct found){v, c->id, view_list_of(r->image, v, c->id)};
	return built_list(r, f->list);
}

static void use_level(struct registered *set, int level)
{
	if (set->level == level)
		return;
	cli_set_privilege(set->cli, level >= FULL_LEVEL ? PRIVILEGE_PRIVILEGED : level);
	set->level = level;
}

bool registry_reaches(struct registry *r, view_id v, int level, const struct command *c)
{
	struct registered *set = registered_in(r, v, c);

	use_level(set, level);
	return probe(set, c);
}

/* What the view still has, without what begins with `gone`. */
static size_t remaining(const struct registry *r, view_id v, const char *gone, struct keyword_run *run)
{
	size_t n = 0;

	for (int i = 0, id; (id = view_command(r->image, v, i)) >= 0; i++) {
		struct command c = image_command(r->image, (uint32_t)id);
		if (registry_visible(r, v, &c) && !begins_with(run_text(&c), gone))
			run[n++] = (struct keyword_run){run_text(&c), (int)c.level};
	}
	return n;
}

/* libcli removes whole top-level commands only, so the view's set is built anew and asked what it has. */
int registry_unregister(struct registry *r, view_id v, const char *run)
{
	struct registered_view *rv = &r->view[v];
	size_t bytes = image_command_count(r->image) / 8 + 1, count = 0;
	unsigned char *visible = allocate(bytes, 1);
	int gone = 0;

	while (view_command(r->image, v, (int)count) >= 0)
		count++;
	struct keyword_run *left = allocate(count, sizeof *left);
	size_t n = remaining(r, v, run, left);
	if (rv->own.cli)
		cli_done(rv->own.cli);
	build(&rv->own, left, n);
	free(left);
	for (size_t i = 0; i < count; i++) {
		struct command c = image_command(r->image, (uint32_t)view_command(r->image, v, (int)i));
		if (probe(&rv->own, &c))
			visible[c.id / 8] |= (unsigned char)(1 << c.id % 8);
		else
			gone += registry_visible(r, v, &c);
	}
	free(rv->visible);
	rv->visible = visible;
	return gone;
}

/* ---- running ---- */

static void text_for_libcli(const struct session *s, const struct command *c, char *buf, size_t len)
{
	size_t used = (size_t)snprintf(buf, len, "%s", run_text(c));

	for (size_t i = 0; i < s->filters && used < len; i++)
		used += (size_t)snprintf(buf + used, len - used, " | %s", s->filter[i].name);
}

int registry_run(struct registry *r, struct session *s, view_id v, const struct command *c)
{
	struct registered *set = registered_in(r, v, c);
	struct run run = {.session = s, .command = c, .cli = set->cli};
	char text[RUN_MAX + SESSION_FILTERS * 16];
	struct cli_def *outer = r->running;
	view_id outer_view = s->running;

	use_level(set, s->level);
	text_for_libcli(s, c, text, sizeof text);
	cli_set_context(set->cli, &run);
	s->running = v;
	r->running = set->cli;
	cli_run_command(set->cli, text);
	r->running = outer;
	s->running = outer_view;
	cli_set_context(set->cli, NULL);
	if (run.reached && run.result != 0)
		s->failed = true;
	return run.reached ? 0 : -1;
}

void registry_print(struct registry *r, const char *line)
{
	cli_print(r->running, "%s", line);
}
