/*
 * Lines that a command stands for: the interfaces it names one by one, and the text of the line with the values put in.
 * Does not record anything, and does not know whether an interface exists.
 */
#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "datastore/command.h"
#include "datastore/spread.h"
#include "datastore/word.h"

#define INTERFACE_VIEW "interface <each> : "
#define UNLESS "unless "

/* ---- ranges of interfaces ---- */

/* Bytes of the interface's type: `100GE` begins with a number itself. */
static int type_length(const char *name)
{
	size_t digits = strspn(name, "0123456789");

	return (int)(digits + strcspn(name + digits, "0123456789"));
}

/* Bytes in front of the last number of the name. */
static size_t stem(const char *name)
{
	size_t n = strlen(name);

	while (n && isdigit((unsigned char)name[n - 1]))
		n--;
	return n;
}

static bool list_add(struct interface_list *list, const char *name)
{
	if (list->count == SPREAD_INTERFACES || strlen(name) >= sizeof list->name[0])
		return false;
	strcpy(list->name[list->count++], name);
	return true;
}

/* Adds the interfaces behind `from` up to `to`, which may be a number alone ("1/0/4"). */
static bool list_extend(const struct image *im, struct interface_list *list, const char *to)
{
	char from[64], last[64], name[128];

	if (!list->count)
		return false;
	strcpy(from, list->name[list->count - 1]);
	if (interface_parse(im, to, name, sizeof name) < 0)
		snprintf(name, sizeof name, "%.*s%s", type_length(from), from, to);
	if (interface_parse(im, name, last, sizeof last) < 0 || stem(last) != stem(from) ||
		strncmp(last, from, stem(from)) != 0)
		return false;
	unsigned long first = strtoul(from + stem(from), NULL, 10), end = strtoul(last + stem(last), NULL, 10);
	if (end < first || end - first >= SPREAD_INTERFACES)
		return false;
	for (unsigned long n = first + 1; n <= end; n++) {
		snprintf(name, sizeof name, "%.*s%lu", (int)stem(from), from, n);
		if (!list_add(list, name))
			return false;
	}
	return true;
}

/* What has been read of a line that names interfaces. */
struct walk {
	const struct image *im;
	struct interface_list *list;
	char type[64]; /* that numbers alone are of */
	bool to;       /* the word before was `to` */
};

static bool is_type(const struct image *im, const char *text)
{
	for (int i = 0; i < image_interface_types(im); i++)
		if (strcasecmp(image_interface_type(im, i).name, text) == 0)
			return true;
	return false;
}

/* One value of the line; false if it makes no range with the ones before. */
static bool walk_value(struct walk *w, const char *text)
{
	char name[64], whole[128];

	if (w->to)
		return list_extend(w->im, w->list, text);
	if (is_type(w->im, text)) {
		snprintf(w->type, sizeof w->type, "%s", text);
		return true;
	}
	snprintf(whole, sizeof whole, "%s%s", w->type, text);
	if (interface_parse(w->im, text, name, sizeof name) < 0 &&
		(!*w->type || !isdigit((unsigned char)*text) || interface_parse(w->im, whole, name, sizeof name) < 0))
		return !*w->type;
	snprintf(w->type, sizeof w->type, "%.*s", type_length(name), name);
	return list_add(w->list, name);
}

void spread_interfaces(const struct image *im, const xmlNode *line, struct interface_list *list)
{
	struct walk walk = {.im = im, .list = list};

	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		const char *text = word_text(w);
		if (text)
			walk_value(&walk, text);
		walk.to = !text && node_is(w, "to");
	}
}

/* Fills the list; false with *at at the word that is wrong. */
static bool match_interfaces(const struct image *im, const struct match *m, struct interface_list *list, uint32_t *at)
{
	struct walk walk = {.im = im, .list = list};

	for (uint32_t i = m->run; i < m->count; i++) {
		const struct value *v = &m->values[i];
		if (v->kind == VALUE_PARAMETER && !walk_value(&walk, v->text)) {
			*at = v->at;
			return false;
		}
		walk.to = v->kind == VALUE_KEYWORD && strcmp(v->text, "to") == 0;
	}
	return true;
}

/* ---- the text ---- */

struct source { /* what a placeholder may mean */
	const struct match *m;
	bool undo; /* m is an undo form, which may lack values */
	const xmlNode *opening;
	const char *each; /* NULL where no interface is meant */
};

/* All values of that name, as one may repeat; false if there is none. */
static bool put_values(FILE *out, const struct source *src, const char *name)
{
	const char *before = "";

	for (uint32_t i = src->m->run; i < src->m->count; i++)
		if (src->m->values[i].kind == VALUE_PARAMETER && strcmp(src->m->values[i].name, name) == 0) {
			fprintf(out, "%s%s", before, src->m->values[i].text);
			before = " ";
		}
	const char *outer = !*before && src->opening ? line_get(src->opening, name) : NULL;
	if (outer)
		fputs(outer, out);
	return *before || outer;
}

/* Number of the interface whose view it is: the 1 of Eth-Trunk1; false in another view. */
static bool put_number(FILE *out, const struct source *src)
{
	const char *name = src->opening ? line_get(src->opening, "interface-name") : NULL;

	if (name)
		fputs(name + stem(name), out);
	return name;
}

/* Does an undo form have the keyword in front of the placeholder? Then `undo x timeout` is about `x timeout <n>`. */
static bool names_keyword(const struct source *src, const char *pattern, const char *at)
{
	size_t end = (size_t)(at - pattern), from;

	while (end && pattern[end - 1] == ' ')
		end--;
	for (from = end; from && pattern[from - 1] != ' ';)
		from--;
	for (uint32_t i = src->m->run; src->undo && i < src->m->count; i++) {
		const struct value *v = &src->m->values[i];
		if (v->kind == VALUE_KEYWORD && strlen(v->text) == end - from &&
			!strncmp(v->text, pattern + from, end - from))
			return true;
	}
	return false;
}

enum wording { WORDING_WHOLE, WORDING_BARE, WORDING_NONE };

/* Tells whether the line has all values that the pattern asks for, names it without one, or is not about it. */
static enum wording put_line(FILE *out, const char *pattern, const struct source *src)
{
	enum wording wording = WORDING_WHOLE;

	for (const char *s = pattern; *s;) {
		const char *end = *s == '<' ? strchr(s, '>') : NULL;
		if (!end) {
			putc(*s++, out);
			continue;
		}
		char name[128];
		const char *start = s;
		snprintf(name, sizeof name, "%.*s", (int)(end - s - 1), s + 1);
		s = end + 1;
		if (strcmp(name, "each") == 0)
			fputs(src->each ? src->each : "", out);
		else if (!put_values(out, src, name) && (strcmp(name, "number") != 0 || !put_number(out, src)))
			wording = names_keyword(src, pattern, start) ? WORDING_BARE : WORDING_NONE;
	}
	return wording;
}

/* NULL if the line is not about the pattern. */
static char *line_text(const char *pattern, const struct source *src)
{
	char *text = NULL, *undo = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	assert(out);
	enum wording wording = put_line(out, pattern, src);
	fclose(out);
	if (wording == WORDING_WHOLE)
		return text;
	if (wording == WORDING_BARE && asprintf(&undo, "undo %s", text) < 0)
		abort();
	free(text);
	return undo;
}

/* ---- the lines ---- */

/* The line behind `unless VALUE :`; NULL if the command has that value. */
static const char *behind_unless(const char *pattern, const struct source *src)
{
	const char *colon = strncmp(pattern, UNLESS, strlen(UNLESS)) == 0 ? strstr(pattern, " : ") : NULL;

	if (!colon)
		return pattern;
	pattern += strlen(UNLESS);
	for (uint32_t i = src->m->run; i < src->m->count; i++)
		if (src->m->values[i].kind == VALUE_PARAMETER &&
			strlen(src->m->values[i].text) == (size_t)(colon - pattern) &&
			!strncmp(src->m->values[i].text, pattern, (size_t)(colon - pattern)))
			return NULL;
	return colon + strlen(" : ");
}

static int take_line(const char *pattern, const struct source *src, spread_fn *take, void *ctx)
{
	size_t skip = strncmp(pattern, INTERFACE_VIEW, strlen(INTERFACE_VIEW)) == 0 ? strlen(INTERFACE_VIEW) : 0;
	char *text = line_text(pattern + skip, src);
	int result = text ? take(ctx, skip ? src->each : NULL, text) : 0;

	free(text);
	return result;
}

int spread(
	const struct image *im, const struct match *m, const xmlNode *opening, spread_fn *take, void *ctx, uint32_t *at)
{
	struct interface_list *list = calloc(1, sizeof *list);
	struct source src = {.m = m, .undo = image_command(im, m->command).flags & COMMAND_UNDO, .opening = opening};
	const char *pattern;
	int result = 0;

	assert(list);
	if (!match_interfaces(im, m, list, at))
		result = -1;
	for (int i = 0; !result && (pattern = command_becomes(im, m->command, i)); i++) {
		pattern = behind_unless(pattern, &src);
		if (!pattern)
			continue;
		if (!strstr(pattern, "<each>"))
			result = take_line(pattern, &src, take, ctx);
		else
			for (size_t n = 0; !result && n < list->count; n++) {
				src.each = list->name[n];
				result = take_line(pattern, &src, take, ctx);
			}
	}
	free(list);
	return result;
}

struct self {
	const char *text;
	int others;
};

static int count_others(void *ctx, const char *interface, const char *text)
{
	struct self *self = ctx;

	self->others += interface || strcmp(text, self->text) != 0;
	return 0;
}

bool spread_wanted(const struct image *im, const struct match *m, const xmlNode *opening)
{
	char text[MATCH_TEXT];
	uint32_t at;

	if (!command_becomes(im, m->command, 0))
		return false;
	match_print(m, text, sizeof text);
	struct self self = {text + (strncmp(text, "undo ", 5) == 0 ? 5 : 0), 0};
	return spread(im, m, opening, count_others, &self, &at) != 0 || self.others;
}

bool spread_besides(const struct image *im, const struct match *m)
{
	struct command c = image_command(im, m->command);
	int target = c.flags & COMMAND_UNDO ? command_target(im, m->command, 0) : (int)m->command;

	return target >= 0 && image_command(im, (uint32_t)target).enters >= 0;
}

bool spread_match(
	const struct image *im, const struct grammar_env *env, view_id v, const char *text, bool undo, struct match *m)
{
	char line[SPREAD_LINE];

	grammar_match(im, env, v, text, m);
	if (!undo || m->status != MATCH_OK || image_command(im, m->command).flags & COMMAND_UNDO)
		return false;
	if (!command_is_list(im, (int)m->command))
		return true;
	/* A list loses what the line names, and not all. */
	snprintf(line, sizeof line, "undo %s", text);
	grammar_match(im, env, v, line, m);
	return false;
}
