/*
 * A configuration tree as text: sorted lines, one blank of indentation per view, blocks between `#`. Works on any tree
 * of lines (a store, a reply), so it asks only the image.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "datastore/command.h"
#include "datastore/defaults.h"
#include "datastore/text.h"
#include "datastore/word.h"

struct entry {
	const xmlNode *line;	/* NULL: in force by default */
	const char *by_default; /* text of a line in force by default; NULL = it is stored */
	bool shown;		/* by_default is printed like a stored line */
	int command;
	uint32_t group;
	size_t order; /* as it stood in the tree */
};

struct entries {
	struct entry *at;
	size_t count, room;
};

struct printer {
	const struct image *im;
	FILE *out;
	struct defaults *defaults; /* NULL until needed */
	bool all_defaults;	   /* not only those that are always shown */
	const struct config_part *part;
};

static void printer_start(struct printer *p, const struct image *im, int flags, FILE *out)
{
	*p = (struct printer){.im = im, .out = out, .all_defaults = flags & PRINT_DEFAULTS};
}

static void entry_add(struct entries *all, const struct image *im, struct entry e)
{
	if (all->count == all->room) {
		all->room = all->room ? 2 * all->room : 16;
		all->at = reallocarray(all->at, all->room, sizeof *all->at);
		assert(all->at);
	}
	e.group = command_place(im, (uint32_t)e.command).group;
	e.order = all->count;
	all->at[all->count++] = e;
}

/* ---- lines in force by default ---- */

struct adding {
	struct printer *p;
	struct entries *all;
};

static void add_default(void *ctx, const struct in_force *f)
{
	const struct adding *a = ctx;

	if (a->p->all_defaults || f->shown)
		entry_add(a->all, a->p->im,
			(struct entry){
				.line = f->line, .by_default = f->text, .shown = f->shown, .command = f->command});
}

static void add_defaults(struct printer *p, view_id v, struct entries *all)
{
	struct beside *stored = calloc(all->count + 1, sizeof *stored);
	size_t count = all->count;

	assert(stored);
	if (!p->defaults)
		p->defaults = defaults_new(p->im);
	for (size_t i = 0; i < count; i++)
		stored[i] = (struct beside){all->at[i].line, all->at[i].command};
	defaults_in_force(p->defaults, v, stored, count, add_default, &(struct adding){p, all});
	free(stored);
}

/* ---- order ---- */

static int compare_entries(const void *a, const void *b, void *im)
{
	const struct entry *x = a, *y = b;
	int order;

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	order = x->line && y->line ? command_compare(im, x->command, x->line, y->command, y->line) : 0;
	return order ? order : x->order < y->order ? -1 : 1;
}

/* A view that is always there and has nothing in it needs no telling. */
static bool is_silent(const struct printer *p, const xmlNode *line, int command)
{
	const xmlNode *view = line_view(line);

	return image_command(p->im, (uint32_t)command).flags & COMMAND_SINGLETON &&
	       !(view && element_from(view->children)) && !p->all_defaults;
}

static void gather(struct printer *p, view_id v, const xmlNode *content, struct entries *all)
{
	for (const xmlNode *n = content ? element_from(content->children) : NULL; n; n = element_next(n)) {
		int command = line_command(p->im, v, n);
		if (command >= 0 && !is_silent(p, n, command))
			entry_add(all, p->im, (struct entry){.line = n, .command = command});
	}
	if (v >= 0 && (p->all_defaults || defaults_shown(p->im, v)))
		add_defaults(p, v, all);
	if (all->count)
		qsort_r(all->at, all->count, sizeof *all->at, compare_entries, (void *)p->im);
}

/* ---- text ---- */

static void print_content(struct printer *p, view_id v, const xmlNode *content, int indent);

static void print_entry(struct printer *p, const struct entry *e, int indent)
{
	char text[LINE_TEXT];

	if (e->by_default) {
		fprintf(p->out, "%s%*s%s\n", e->shown ? "" : "~", indent, "", e->by_default);
		return;
	}
	if (line_is_list(p->im, e->command, e->line)) {
		list_print(p->im, e->command, e->line, indent, p->out);
		return;
	}
	command_print(p->im, e->command, e->line, text, sizeof text);
	if (indent && image_command(p->im, (uint32_t)e->command).flags & COMMAND_APART)
		fprintf(p->out, "%*s#\n", indent, "");
	fprintf(p->out, "%*s%s\n", indent, "", text);
	if (command_opens(p->im, e->command))
		print_content(p, command_enters(p->im, e->command, e->line), line_view(e->line), indent + 1);
}

/* Does a `#` stand between the line and its neighbour (NULL = none), as one of its block and the other not? */
static bool encloses(const struct image *im, const struct entry *e, const struct entry *neighbour)
{
	struct command c = image_command(im, (uint32_t)e->command);

	return c.flags & COMMAND_ENCLOSED &&
	       (!neighbour || image_command(im, (uint32_t)neighbour->command).block != c.block);
}

static void print_content(struct printer *p, view_id v, const xmlNode *content, int indent)
{
	struct entries all = {0};

	gather(p, v, content, &all);
	for (size_t i = 0; i < all.count; i++) {
		if (encloses(p->im, &all.at[i], i ? &all.at[i - 1] : NULL))
			fprintf(p->out, "%*s#\n", indent, "");
		print_entry(p, &all.at[i], indent);
		if (encloses(p->im, &all.at[i], i + 1 < all.count ? &all.at[i + 1] : NULL))
			fprintf(p->out, "%*s#\n", indent, "");
	}
	free(all.at);
}

static bool new_block(const struct image *im, const struct entry *e, const struct entry *before)
{
	if (!before || (e->line && command_opens(im, e->command)) ||
		(before->line && command_opens(im, before->command)))
		return true;
	return image_command(im, (uint32_t)e->command).block != image_command(im, (uint32_t)before->command).block;
}

/* ---- parts ---- */

/* A user may call an opening line by one of its values, or by the last words of it: "0", "0 4", "vty 0 4". */
static bool is_called(struct printer *p, const struct entry *e, const char *name)
{
	char text[LINE_TEXT];

	for (const xmlNode *n = element_from(e->line->children); n; n = element_next(n))
		if (n->children && n->children->type == XML_TEXT_NODE &&
			!strcasecmp((const char *)n->children->content, name))
			return true;
	command_print(p->im, e->command, e->line, text, sizeof text);
	for (const char *s = strchr(text, ' '); s; s = strchr(s + 1, ' '))
		if (!strcasecmp(s + 1, name))
			return true;
	return false;
}

static bool in_part(struct printer *p, const struct entry *e)
{
	const char *module = image_command(p->im, (uint32_t)e->command).module;
	const struct config_part *part = p->part;

	if (!module)
		module = "";
	if (part->module && strcmp(part->module, module) != 0)
		return false;
	if (part->without && strcmp(part->without, module) == 0)
		return false;
	return !part->instance || (e->line && command_opens(p->im, e->command) && is_called(p, e, part->instance));
}

static void keep_part(struct printer *p, struct entries *all)
{
	size_t kept = 0;

	for (size_t i = 0; i < all->count; i++)
		if (in_part(p, &all->at[i]))
			all->at[kept++] = all->at[i];
	all->count = kept;
}

void config_print(const struct image *im, const xmlNode *root, int flags, FILE *out)
{
	config_print_part(im, root, &(struct config_part){0}, flags, out);
}

void config_print_part(
	const struct image *im, const xmlNode *root, const struct config_part *part, int flags, FILE *out)
{
	struct entries all = {0};
	struct printer p;

	printer_start(&p, im, flags, out);
	p.part = part;
	gather(&p, image_view(im, "system"), root, &all);
	keep_part(&p, &all);
	for (size_t i = 0; i < all.count; i++) {
		if (new_block(im, &all.at[i], i ? &all.at[i - 1] : NULL))
			fputs("#\n", out);
		print_entry(&p, &all.at[i], 0);
	}
	fputs("#\nreturn\n", out);
	free(all.at);
	defaults_free(p.defaults);
}

void config_print_line(const struct image *im, view_id v, const xmlNode *line, int indent, int flags, FILE *out)
{
	struct entry e = {.line = line, .command = line_command(im, v, line)};
	struct printer p;

	if (e.command < 0)
		return;
	printer_start(&p, im, flags, out);
	print_entry(&p, &e, indent);
	defaults_free(p.defaults);
}
