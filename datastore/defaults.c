/*
 * Which lines are in force by default. A default that is a line of its own is hidden by a stored line of the same
 * identity, one that is an undo form by any line that it would remove. One that needs another line is in force only
 * while that one is stored, or is in force by default itself. An undo form that takes back what is on by default says
 * its other state.
 */
#include "datastore/defaults.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/command.h"

struct deflt {
	const char *text, *needs;
	int command; /* of its line, or of the first one that it would remove */
	int needed;  /* command of the line that it needs, -1 = none */
	bool shown;
	xmlNode *line;	    /* NULL for an undo form */
	char *identity;	    /* of its line */
	struct match *undo; /* where it is an undo form: what it would remove */
};

struct view_defaults {
	bool read;
	struct deflt *at;
	size_t count;
	unsigned char *about; /* by command: stored lines of it need a look */
};

struct defaults {
	const struct image *im;
	struct view_defaults *view;
};

static const struct grammar_env any_level = {.level = -1};

bool defaults_shown(const struct image *im, view_id v)
{
	struct view_default d;

	for (int i = 0; view_default(im, v, i, &d); i++)
		if (d.shown)
			return true;
	return false;
}

struct defaults *defaults_new(const struct image *im)
{
	struct defaults *d = malloc(sizeof *d);

	assert(d);
	*d = (struct defaults){im, calloc((size_t)image_view_count(im) + 1, sizeof *d->view)};
	assert(d->view);
	return d;
}

static void view_clear(struct view_defaults *vd)
{
	for (size_t i = 0; i < vd->count; i++) {
		xmlFreeNode(vd->at[i].line);
		free(vd->at[i].identity);
		free(vd->at[i].undo);
	}
	free(vd->at);
	free(vd->about);
}

void defaults_free(struct defaults *d)
{
	for (int v = 0; d && v < image_view_count(d->im); v++)
		view_clear(&d->view[v]);
	if (d)
		free(d->view);
	free(d);
}

/* ---- reading a view's ---- */

/* The compiler has seen to it that the line matches, but an image is a file: NULL if it does not. */
static struct match *match_new(const struct image *im, view_id v, const char *line)
{
	struct match *m = malloc(sizeof *m);

	assert(m);
	grammar_match(im, &any_level, v, line, m);
	if (m->status == MATCH_OK)
		return m;
	free(m);
	return NULL;
}

static char *identity_of(const struct image *im, int command, const xmlNode *line)
{
	char text[IDENTITY_TEXT];

	command_identity(im, command, line, text, sizeof text);
	char *copy = strdup(text);
	assert(copy);
	return copy;
}

static int command_of(const struct image *im, view_id v, const char *line)
{
	struct match *m = line ? match_new(im, v, line) : NULL;
	int command = m ? (int)m->command : -1;

	free(m);
	return command;
}

static bool deflt_read(const struct image *im, view_id v, const struct view_default *from, struct deflt *to)
{
	struct match *m = match_new(im, v, from->line);
	bool undo = m && !image_command(im, m->command).element;
	int command = !m ? -1 : undo ? command_target(im, m->command, 0) : (int)m->command;

	*to = (struct deflt){.text = from->line, .needs = from->needs, .command = command, .shown = from->shown};
	to->needed = command_of(im, v, from->needs);
	if (undo && command >= 0) {
		to->undo = m;
		return true;
	}
	if (command >= 0) {
		to->line = line_new(im, m);
		to->identity = identity_of(im, command, to->line);
	}
	free(m);
	return command >= 0;
}

static bool one_thing(const struct command *a, const struct command *b)
{
	return a->id == b->id || (a->item && b->item && !strcmp(a->item, b->item));
}

/* Marks the commands whose stored lines may decide on the default. */
static void mark(const struct image *im, view_id v, const struct deflt *d, unsigned char *about)
{
	struct command mine = image_command(im, (uint32_t)d->command);
	int id;

	for (int i = 0; d->undo && (id = command_target(im, d->undo->command, i)) >= 0; i++)
		about[id] = 1;
	about[d->command] = 1;
	for (int i = 0; mine.item && (id = view_command(im, v, i)) >= 0; i++) {
		struct command other = image_command(im, (uint32_t)id);
		about[id] |= one_thing(&mine, &other);
	}
	if (d->needed >= 0)
		about[d->needed] = 1;
}

static const struct view_defaults *view_read(struct defaults *d, view_id v)
{
	struct view_defaults *vd = &d->view[v];
	struct view_default line;

	if (vd->read)
		return vd;
	vd->read = true;
	vd->about = calloc(image_command_count(d->im) + 1, 1);
	assert(vd->about);
	for (int i = 0; view_default(d->im, v, i, &line); i++) {
		vd->at = reallocarray(vd->at, vd->count + 1, sizeof *vd->at);
		assert(vd->at);
		if (deflt_read(d->im, v, &line, &vd->at[vd->count]))
			mark(d->im, v, &vd->at[vd->count++], vd->about);
	}
	return vd;
}

/* ---- what is in force ---- */

struct state { /* of each default: */
	unsigned char *hidden, *met;
};

static void look(struct defaults *d, view_id v, const struct beside *b, struct state *s)
{
	const struct view_defaults *vd = &d->view[v];
	char identity[IDENTITY_TEXT], text[LINE_TEXT];

	command_identity(d->im, b->command, b->line, identity, sizeof identity);
	command_print(d->im, b->command, b->line, text, sizeof text);
	for (size_t i = 0; i < vd->count; i++) {
		const struct deflt *deflt = &vd->at[i];
		s->hidden[i] |= deflt->undo ? line_undone_by(d->im, v, b->line, deflt->undo)
					    : !strcmp(deflt->identity, identity);
		s->met[i] |= b->command == deflt->needed && !strcmp(deflt->needs, text);
	}
}

static bool is_met(const struct view_defaults *vd, const struct state *s, size_t i)
{
	if (!vd->at[i].needs || s->met[i])
		return true;
	for (size_t j = 0; j < vd->count; j++)
		if (!vd->at[j].needs && !s->hidden[j] && !strcmp(vd->at[j].text, vd->at[i].needs))
			return true;
	return false;
}

void defaults_in_force(struct defaults *d, view_id v, const struct beside *stored, size_t count,
	void (*found)(void *ctx, const struct in_force *line), void *ctx)
{
	const struct view_defaults *vd = view_read(d, v);
	struct state s = {calloc(vd->count + 1, 1), calloc(vd->count + 1, 1)};

	assert(s.hidden && s.met);
	for (size_t i = 0; vd->count && i < count; i++)
		if (vd->about[stored[i].command])
			look(d, v, &stored[i], &s);
	for (size_t i = 0; i < vd->count; i++)
		if (!s.hidden[i] && is_met(vd, &s, i))
			found(ctx,
				&(struct in_force){vd->at[i].text, vd->at[i].line, vd->at[i].command, vd->at[i].shown});
	free(s.hidden);
	free(s.met);
}

/* ---- undo of a default ---- */

bool default_opposite(const struct image *im, view_id v, const struct match *m, struct match *other)
{
	static const char on[] = " enable", off[] = " disable";
	char text[LINE_TEXT + sizeof off];
	struct view_default d;

	if (!(image_command(im, m->command).flags & COMMAND_UNDO))
		return false;
	size_t n = match_print(m, text, LINE_TEXT);
	if (n >= LINE_TEXT || n < strlen(on) || strcmp(text + n - strlen(on), on))
		return false;
	for (int i = 0; view_default(im, v, i, &d); i++) {
		if (strcmp(d.line, text + strlen("undo ")))
			continue;
		strcpy(text + n - strlen(on), off);
		grammar_match(im, &any_level, v, text + strlen("undo "), other);
		return other->status == MATCH_OK && image_command(im, other->command).element;
	}
	return false;
}

static bool says(const struct image *im, view_id v, const struct view_default *d, int command, const xmlNode *line)
{
	struct match *m = match_new(im, v, d->line);
	xmlNode *whole = m && (int)m->command == command ? line_new(im, m) : NULL;
	bool agrees = whole && command_agrees(im, command, whole, line);

	xmlFreeNode(whole);
	free(m);
	return agrees;
}

bool default_says(const struct image *im, view_id v, int command, const xmlNode *line)
{
	struct command c = image_command(im, (uint32_t)command);
	size_t n = strlen(c.run);
	struct view_default d;

	if (!(c.flags & COMMAND_SPARSE))
		return false;
	for (int i = 0; view_default(im, v, i, &d); i++)
		if (!d.needs && !d.shown && !strncmp(d.line, c.run, n) && says(im, v, &d, command, line))
			return true;
	return false;
}
