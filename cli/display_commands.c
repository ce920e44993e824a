/*
 * Displays of configurations, and of the session's own history. What a configuration looks like is datastore/text.h's.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/history.h"
#include "cli/internal.h"
#include "cli/output.h"
#include "datastore/text.h"

static const char interfaces[] = "interface"; /* module, and element, of interfaces */

static int flags_of(const struct match *m)
{
	return match_has(m, "include-default") ? PRINT_DEFAULTS : 0;
}

static int print_part(struct session *s, xmlDoc *data, const struct config_part *part, int flags)
{
	if (!data)
		return -1;
	FILE *out = out_stream(s);
	config_print_part(s->image, xmlDocGetRootElement(data), part, flags, out);
	fclose(out);
	xmlFreeDoc(data);
	return 0;
}

static int print_config(struct session *s, xmlDoc *data, int flags)
{
	return print_part(s, data, &(struct config_part){0}, flags);
}

/* ---- display current-configuration ---- */

static void print_stamp(struct session *s, const xmlNode *stamp, const char *what)
{
	const char *user = rpc_attribute(stamp, "user");

	out_line(s, "!Last configuration was %s at %s%s%s", what, rpc_attribute(stamp, "time"), *user ? " by " : "",
		user);
}

static void print_header(struct session *s)
{
	xmlDoc *info = session_status(s, "config-info", NULL);

	if (!info)
		return;
	for (const xmlNode *n = xmlDocGetRootElement(info)->children; n; n = n->next) {
		if (n->type != XML_ELEMENT_NODE)
			continue;
		const char *name = (const char *)n->name;
		xmlChar *text = xmlNodeGetContent(n);
		if (strcmp(name, "release") == 0)
			out_line(s, "!Software Version %s", (const char *)text);
		else if (strcmp(name, "updated") == 0 || strcmp(name, "saved") == 0)
			print_stamp(s, n, name);
		xmlFree(text);
	}
	xmlFreeDoc(info);
}

static int run_current_configuration(struct session *s, const struct match *m)
{
	xmlDoc *data = session_get(s, "running", NULL);

	if (data)
		print_header(s);
	return print_config(s, data, flags_of(m));
}

/* A value that holds blanks keeps its quotes. */
static const char *unquoted(const char *text, char *buf, size_t len)
{
	if (!text || *text != '"')
		return text;
	snprintf(buf, len, "%s", text + 1);
	buf[strcspn(buf, "\"")] = '\0';
	return buf;
}

/* configuration [ MODULE [ INSTANCE ] ]; without a module what `interface` does not show. */
static int run_current_module(struct session *s, const struct match *m)
{
	const char *module = match_get(m, "configuration-type");
	char instance[256];
	struct config_part part = {.module = module ? module : match_get(m, "config-type-no-inst"),
		.instance = unquoted(match_get(m, "configuration-instance"), instance, sizeof instance)};

	if (!part.module)
		part.without = interfaces;
	return print_part(s, session_get(s, "running", NULL), &part, flags_of(m));
}

/* Every board is there, so no line waits for one. */
static int run_current_inactive(struct session *s, const struct match *m)
{
	(void)m;
	return print_config(s, xmlReadDoc((const xmlChar *)"<data/>", NULL, NULL, 0), 0);
}

/* Type of a canonical interface name; -1 if it is none. */
static int type_of(const struct image *im, const char *name)
{
	char canonical[128];

	return interface_parse(im, name, canonical, sizeof canonical);
}

/* Leaves only the interfaces of one type below root. */
static void keep_type(struct session *s, xmlNode *root, const char *type)
{
	for (xmlNode *n = root->children, *next; n; n = next) {
		next = n->next;
		const char *name = n->type == XML_ELEMENT_NODE ? line_get(n, "interface-name") : NULL;
		int i = name ? type_of(s->image, name) : -1;
		if (i >= 0 && strcasecmp(image_interface_type(s->image, i).name, type) == 0)
			continue;
		xmlUnlinkNode(n);
		xmlFreeNode(n);
	}
}

static int run_current_interface(struct session *s, const struct match *m)
{
	const char *name = match_get(m, "interface-name"), *type = match_get(m, "interface-type");
	xmlNode *filter = xmlNewNode(NULL, (const xmlChar *)interfaces);

	if (name)
		xmlNewTextChild(filter, NULL, (const xmlChar *)"interface-name", (const xmlChar *)name);
	xmlDoc *data = session_get(s, "running", filter);
	if (data && !name && type)
		keep_type(s, xmlDocGetRootElement(data), type);
	return print_part(s, data, &(struct config_part){.module = interfaces}, flags_of(m));
}

/* ---- display this ---- */

/* Leaves only the system view's own lines below root. */
static void drop_views(struct session *s, xmlNode *root, view_id system)
{
	for (xmlNode *n = root->children, *next; n; n = next) {
		next = n->next;
		if (n->type == XML_ELEMENT_NODE && line_enters(s->image, system, n) < 0)
			continue;
		xmlUnlinkNode(n);
		xmlFreeNode(n);
	}
}

/* A view that is always there is, even with nothing in it. */
static const xmlNode *line_of_view(struct session *s, view_id v, const xmlNode *opening)
{
	int command = line_command(s->image, v, opening);

	return command >= 0 && image_command(s->image, (uint32_t)command).flags & COMMAND_SINGLETON ? opening : NULL;
}

static int print_this_view(struct session *s, int flags)
{
	struct place outer;

	session_place(s, &outer);
	outer.depth--;
	view_id v = outer.view[outer.depth];
	xmlNode *filter = line_copy_keys(s->image, v, outer.line[outer.depth]);
	xmlDoc *data = session_get(s, "running", place_filter(s, &outer, filter));
	if (!data)
		return -1;
	FILE *out = out_stream(s);
	const xmlNode *line = place_lines(data, &outer);
	if (!line)
		line = line_of_view(s, v, outer.line[outer.depth]);
	fputs("#\n", out);
	if (line) {
		config_print_line(s->image, v, line, outer.depth, flags, out);
		fputs("#\n", out);
	}
	fputs("return\n", out);
	fclose(out);
	xmlFreeDoc(data);
	return 0;
}

static int run_this(struct session *s, const struct match *m)
{
	if (s->depth > SYSTEM_DEPTH)
		return print_this_view(s, flags_of(m));
	xmlDoc *data = s->depth == SYSTEM_DEPTH ? session_get(s, "running", NULL)
						: xmlReadDoc((const xmlChar *)"<data/>", NULL, NULL, 0);
	if (data)
		drop_views(s, xmlDocGetRootElement(data), image_view(s->image, "system"));
	return print_config(s, data, flags_of(m));
}

/* ---- the others ---- */

static int run_candidate(struct session *s, const struct match *m)
{
	FILE *out = out_stream(s);

	(void)m;
	candidate_print(s->candidate, out);
	fclose(out);
	return 0;
}

static int run_history_of_all(struct session *s, const struct match *m)
{
	(void)m;
	session_tell_typed(s);
	xmlDoc *data = session_status(s, "typed", NULL);
	for (const xmlNode *n = data ? xmlFirstElementChild(xmlDocGetRootElement(data)) : NULL; n;
		n = xmlNextElementSibling((xmlNode *)n)) {
		const char *user = rpc_attribute(n, "user"), *line = rpc_attribute(n, "line"),
			   *from = rpc_attribute(n, "from");
		out_line(s, "User    : %s%s%.3s%s%s%s", user, *user ? ", " : "", line, line + 4, *from ? ", " : "",
			from);
		out_line(s, "Time    : %.19s", rpc_attribute(n, "time"));
		out_line(s, "Command : %s", rpc_attribute(n, "text"));
		out_line(s, "%s", "");
	}
	xmlFreeDoc(data);
	return data ? 0 : -1;
}

static int run_history(struct session *s, const struct match *m)
{
	(void)m;
	for (size_t i = 0; i < history_count(s->history); i++)
		out_line(s, "  %s", history_line(s->history, i));
	return 0;
}

const struct handler display_handlers[] = {
	{"display-current-configuration", run_current_configuration},
	{"display-current-configuration-interface", run_current_interface},
	{"display-current-configuration-module", run_current_module},
	{"display-current-configuration-inactive", run_current_inactive},
	{"display-this", run_this},
	{"display-configuration-candidate", run_candidate},
	{"display-history-command", run_history},
	{"display-history-command-all-users", run_history_of_all},
	{NULL, NULL},
};
