/*
 * The wall around libcli: one cli_def per view, all built before the first fork with the highest privilege, because
 * any later change of mode or privilege rewrites every node and un-shares its pages. libcli knows the leading keyword
 * run of every command, its level, and the filters by name; one callback serves them all and finds the parsed command
 * in the context. Accessors only: struct cli_def differs between releases that share a SONAME.
 */
#include "cli/registry.h"

#include <libcli.h>
#include <stdlib.h>
#include <string.h>

#include "cli/filter.h"
#include "cli/output.h"
#include "cli/session.h"

#define RUN_MAX 1024
#define FULL_LEVEL 3 /* sees everything, so its cli_defs stay as they were built */

struct registered_view {
	struct cli_def *cli;
	int level;		/* privilege it is set to */
	unsigned char *visible; /* bit per command of the image */
};

struct registry {
	const struct image *image;
	int views;
	struct registered_view *view;
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
	else
		run->result = -1;
	return CLI_OK;
}

static void on_print(struct cli_def *cli, const char *line)
{
	struct run *run = cli_get_context(cli);

	if (run && run->session && run->reached)
		output_line(run->session->output, line);
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

/* Registers the view's commands that `wanted` names; of commands with the same run the lowest level opens it. */
static void register_view(struct registry *r, view_id v,
	bool (*wanted)(const struct registry *, view_id, const struct command *, const void *), const void *ctx)
{
	struct path path = {.depth = 0};
	struct keyword_run *run;
	size_t n = 0, count = 0;

	while (view_command(r->image, v, (int)count) >= 0)
		count++;
	run = allocate(count, sizeof *run);
	for (size_t i = 0; i < count; i++) {
		struct command c = image_command(r->image, (uint32_t)view_command(r->image, v, (int)i));
		if (!wanted || wanted(r, v, &c, ctx))
			run[n++] = (struct keyword_run){c.run, (int)c.level};
	}
	qsort(run, n, sizeof *run, compare_runs);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(run[i].text, run[i - 1].text) != 0)
			register_run(r->view[v].cli, &path, &run[i]);
	free(run);
}

static bool probe(struct registered_view *rv, const struct command *c)
{
	struct run run = {.command = c, .cli = rv->cli};

	cli_set_context(rv->cli, &run);
	cli_run_command(rv->cli, c->run);
	cli_set_context(rv->cli, NULL);
	return run.reached;
}

static void set_visible(struct registered_view *rv, uint32_t id, bool visible)
{
	if (visible)
		rv->visible[id / 8] |= (unsigned char)(1 << id % 8);
	else
		rv->visible[id / 8] &= (unsigned char)~(1 << id % 8);
}

static bool get_visible(const struct registered_view *rv, uint32_t id)
{
	return rv->visible[id / 8] >> id % 8 & 1;
}

static void build_view(struct registry *r, view_id v)
{
	struct registered_view *rv = &r->view[v];

	rv->cli = cli_init();
	if (!rv->cli)
		abort();
	cli_unregister_all_commands(rv->cli);
	cli_unregister_all_filters(rv->cli);
	cli_print_callback(rv->cli, on_print);
	for (const struct filter_word *w = filter_words; w->name; w++)
		if (!cli_register_filter(rv->cli, w->name, on_filter_start, on_filter, 0, MODE_EXEC, NULL))
			abort();
	register_view(r, v, NULL, NULL);
	cli_set_configmode(rv->cli, MODE_EXEC, NULL);
	cli_set_privilege(rv->cli, PRIVILEGE_PRIVILEGED);
	rv->level = FULL_LEVEL;
	for (int i = 0, id; (id = view_command(r->image, v, i)) >= 0; i++) {
		struct command c = image_command(r->image, (uint32_t)id);
		set_visible(rv, c.id, probe(rv, &c));
	}
}

struct registry *registry_new(const struct image *im)
{
	struct registry *r = allocate(1, sizeof *r);

	r->image = im;
	r->views = image_view_count(im);
	r->view = allocate((size_t)r->views, sizeof *r->view);
	for (view_id v = 0; v < r->views; v++) {
		r->view[v].visible = allocate(image_command_count(im) / 8 + 1, 1);
		build_view(r, v);
	}
	return r;
}

void registry_free(struct registry *r)
{
	if (!r)
		return;
	for (view_id v = 0; v < r->views; v++) {
		free(r->view[v].visible);
		cli_done(r->view[v].cli);
	}
	free(r->view);
	free(r);
}

const struct image *registry_image(const struct registry *r)
{
	return r->image;
}

/* ---- visibility ---- */

bool registry_visible(const struct registry *r, view_id v, const struct command *c)
{
	return get_visible(&r->view[v], c->id);
}

/* Does `run` begin with the words of `prefix`? */
static bool begins_with(const char *run, const char *prefix)
{
	size_t n = strlen(prefix);

	return strncmp(run, prefix, n) == 0 && (run[n] == '\0' || run[n] == ' ');
}

struct removal {
	const char *top, *run;
};

/* libcli removes whole top-level commands only; this is what must come back then. */
static bool stays(const struct registry *r, view_id v, const struct command *c, const void *ctx)
{
	const struct removal *gone = ctx;

	return begins_with(c->run, gone->top) && !begins_with(c->run, gone->run) && registry_visible(r, v, c);
}

int registry_unregister(struct registry *r, view_id v, const char *run)
{
	struct registered_view *rv = &r->view[v];
	char top[RUN_MAX];
	int gone = 0;

	snprintf(top, sizeof top, "%.*s", (int)strcspn(run, " "), run);
	cli_unregister_command(rv->cli, top);
	register_view(r, v, stays, &(struct removal){top, run});
	for (int i = 0, id; (id = view_command(r->image, v, i)) >= 0; i++) {
		struct command c = image_command(r->image, (uint32_t)id);
		if (!begins_with(c.run, top) || !get_visible(rv, c.id))
			continue;
		set_visible(rv, c.id, probe(rv, &c));
		gone += !get_visible(rv, c.id);
	}
	return gone;
}

/* ---- running ---- */

static void text_for_libcli(const struct session *s, const struct command *c, char *buf, size_t len)
{
	size_t used = (size_t)snprintf(buf, len, "%s", c->run);

	for (size_t i = 0; i < s->filters && used < len; i++)
		used += (size_t)snprintf(buf + used, len - used, " | %s", s->filter[i].name);
}

int registry_run(struct registry *r, struct session *s, view_id v, const struct command *c)
{
	struct registered_view *rv = &r->view[v];
	struct run run = {.session = s, .command = c, .cli = rv->cli};
	char text[RUN_MAX + SESSION_FILTERS * 16];
	view_id outer = s->running;

	if (rv->level != s->level) {
		cli_set_privilege(rv->cli, s->level >= FULL_LEVEL ? PRIVILEGE_PRIVILEGED : s->level);
		rv->level = s->level;
	}
	text_for_libcli(s, c, text, sizeof text);
	cli_set_context(rv->cli, &run);
	s->running = v;
	cli_run_command(rv->cli, text);
	s->running = outer;
	cli_set_context(rv->cli, NULL);
	if (run.reached && run.result != 0)
		s->failed = true;
	return run.reached ? 0 : -1;
}

void registry_print(struct registry *r, view_id v, const char *line)
{
	cli_print(r->view[v].cli, "%s", line);
}
