/*
 * Aliases: looked up in running when a line is no command. Knows the lines of the `command alias` view and nothing of
 * what commands mean.
 */
#include "cli/alias.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/handlers.h"
#include "cli/internal.h"
#include "cli/output.h"

#define PARAMETERS_MAX 32

struct alias { /* borrowed from the line */
	const char *name, *command;
	size_t parameters;
	const char *parameter[PARAMETERS_MAX]; /* with their `$` */
};

/* A keyword and a parameter may have one name: the parameter is the one with a text. */
static struct alias read_alias(const xmlNode *line)
{
	struct alias a = {.name = line_get(line, "alias-string")};

	for (const xmlNode *w = line->children; w; w = w->next) {
		const char *text = w->children ? (const char *)w->children->content : NULL;
		if (text && !strcmp((const char *)w->name, "parameter") && a.parameters < PARAMETERS_MAX)
			a.parameter[a.parameters++] = text;
		else if (text && !strcmp((const char *)w->name, "command"))
			a.command = text;
	}
	return a;
}

static xmlDoc *aliases(struct session *s)
{
	return session_get(s, "running", xmlNewNode(NULL, (const xmlChar *)"command-alias"));
}

static const xmlNode *first_alias(xmlDoc *data)
{
	xmlNode *view = data ? xmlFirstElementChild(xmlDocGetRootElement(data)) : NULL;

	view = view ? line_view(view) : NULL;
	return view ? xmlFirstElementChild(view) : NULL;
}

/* ---- expanding ---- */

struct word {
	const char *text;
	size_t len;
};

/* The next word of a line; false at its end. */
static bool next_word(const char **at, struct word *w)
{
	w->text = *at + strspn(*at, " ");
	w->len = strcspn(w->text, " ");
	*at = w->text + w->len;
	return w->len > 0;
}

/* The value of the parameter that stands at `text`, and how many characters its name has; NULL if none does. */
static const struct word *value_at(const struct alias *a, const struct word *value, const char *text, size_t *len)
{
	const struct word *found = NULL;

	*len = 0;
	for (size_t i = 0; i < a->parameters; i++) {
		size_t n = strlen(a->parameter[i]);
		if (n > *len && strncasecmp(text, a->parameter[i], n) == 0) {
			*len = n;
			found = &value[i];
		}
	}
	return found;
}

static char *fill_in(const struct alias *a, const struct word *value, const char *rest)
{
	size_t quoted = a->command[0] == '"', end = strlen(a->command) - 2 * quoted, name;
	const struct word *w;
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);

	if (!out)
		abort();
	for (const char *p = a->command + quoted; p < a->command + quoted + end; p += name) {
		w = *p == '$' ? value_at(a, value, p, &name) : NULL;
		if (w)
			fprintf(out, "%.*s", (int)w->len, w->text);
		else
			fputc(*p, out);
		if (!w)
			name = 1;
	}
	fputs(rest, out);
	fclose(out);
	return text;
}

static char *expand(const struct alias *a, const char *rest)
{
	struct word value[PARAMETERS_MAX];

	for (size_t i = 0; i < a->parameters; i++)
		if (!next_word(&rest, &value[i]))
			return NULL;
	return a->command ? fill_in(a, value, rest) : NULL;
}

char *alias_expand(struct session *s, const char *line)
{
	struct word first;
	char *text = NULL;

	if (!s->aliases_on || s->machine || !s->rpc || !next_word(&line, &first))
		return NULL;
	xmlDoc *data = aliases(s);
	for (const xmlNode *n = first_alias(data); n && !text; n = xmlNextElementSibling((xmlNode *)n)) {
		struct alias a = read_alias(n);
		if (a.name && strlen(a.name) == first.len && strncasecmp(a.name, first.text, first.len) == 0)
			text = expand(&a, line);
	}
	xmlFreeDoc(data);
	return text;
}

/* ---- help ---- */

void alias_each(struct session *s, const char *prefix, alias_found *found, void *ctx)
{
	if (!s->aliases_on || s->machine || !s->rpc)
		return;
	xmlDoc *data = aliases(s);
	for (const xmlNode *n = first_alias(data); n; n = xmlNextElementSibling((xmlNode *)n)) {
		struct alias a = read_alias(n);
		if (a.name && strncasecmp(a.name, prefix, strlen(prefix)) == 0)
			found(ctx, a.name);
	}
	xmlFreeDoc(data);
}

/* ---- display command alias ---- */

static int run_display(struct session *s, const struct match *m)
{
	xmlDoc *data = aliases(s);

	(void)m;
	for (const xmlNode *n = first_alias(data); n; n = xmlNextElementSibling((xmlNode *)n)) {
		struct alias a = read_alias(n);
		FILE *out = out_stream(s);
		fprintf(out, "  %s", a.name ? a.name : "");
		for (size_t i = 0; i < a.parameters; i++)
			fprintf(out, " %s", a.parameter[i]);
		fprintf(out, " = %s\n", a.command ? a.command : "");
		fclose(out);
	}
	xmlFreeDoc(data);
	return data ? 0 : -1;
}

const struct handler alias_handlers[] = {
	{"display-command-alias", run_display},
	{NULL, NULL},
};
