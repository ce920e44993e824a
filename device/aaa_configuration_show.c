/*
 * display aaa configuration: how many schemes, domains and users there are, and what is set for all of them.
 * Knows the layout and the limits of the release; knows nothing of who is in.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

/* Things that are told apart by one parameter; those that are there from the beginning are in no line. */
static const struct things {
	const char *title, *element, *parameter, *builtin[2];
	unsigned total;
} things[] = {
	{"Domain", "domain", "domain-name", {"default", "default_admin"}, 2048},
	{"Authentication-scheme", "authentication-scheme", "authentication-scheme-name", {"default", NULL}, 128},
	{"Accounting-scheme", "accounting-scheme", "accounting-scheme-name", {"default", NULL}, 128},
	{"Authorization-scheme", "authorization-scheme", "authorization-scheme-name", {"default", NULL}, 128},
	{"Service-scheme", "service-scheme", "service-scheme-name", {NULL, NULL}, 128},
	{"Recording-scheme", "recording-scheme", "recording-scheme-name", {NULL, NULL}, 64},
	{"Local-user", "local-user-", "user-name", {NULL, NULL}, 1000},
};

/* The lines of the aaa view, one after the other; NULL ends. */
static const xmlNode *first_line(xmlDoc *aaa)
{
	const xmlNode *line = show_first(aaa), *view = line ? line_view(line) : NULL, *n = view ? view->children : NULL;

	return n && n->type != XML_ELEMENT_NODE ? show_next(n) : n;
}

static const xmlNode *line_of(xmlDoc *aaa, const char *element)
{
	const xmlNode *n = first_line(aaa);

	while (n && strcmp((const char *)n->name, element) != 0)
		n = show_next(n);
	return n;
}

/* ---- counting ---- */

/* The name of such a thing that the line is about; NULL if it is about none. Elements that end in '-' are beginnings.
 */
static const char *name_in(const struct things *t, const xmlNode *line)
{
	size_t len = strlen(t->element);
	bool is = t->element[len - 1] == '-' ? !strncmp((const char *)line->name, t->element, len)
					     : !strcmp((const char *)line->name, t->element);

	return is ? line_get(line, t->parameter) : NULL;
}

static bool is_builtin(const struct things *t, const char *name)
{
	return (t->builtin[0] && !strcmp(t->builtin[0], name)) || (t->builtin[1] && !strcmp(t->builtin[1], name));
}

static unsigned count(const struct things *t, xmlDoc *aaa)
{
	unsigned used = (t->builtin[0] != NULL) + (t->builtin[1] != NULL);

	for (const xmlNode *n = first_line(aaa); n; n = show_next(n)) {
		const char *name = name_in(t, n), *other = NULL;
		bool again = !name || is_builtin(t, name);
		for (const xmlNode *before = first_line(aaa); !again && before != n; before = show_next(before)) {
			other = name_in(t, before);
			again = other && !strcmp(other, name);
		}
		used += !again;
	}
	return used;
}

/* ---- printing ---- */

static const char *value(const xmlNode *line, const char *name, const char *absent)
{
	const char *text = line ? line_get(line, name) : NULL;

	return text && *text ? text : absent;
}

static void print_blocks(struct session *s, const char *who, const xmlNode *line, const char *tries, int width)
{
	out_line(s, "  %s block %-*s: %s Min(s)", who, width, "retry-interval", value(line, "retry-interval", "5"));
	out_line(s, "  %s block %-*s: %s", who, width, "retry-time", value(line, "retry-time", tries));
	out_line(s, "  %s block %-*s: %s Min(s)", who, width, "time", value(line, "block-time", "5"));
}

static void print(struct session *s, xmlDoc *aaa)
{
	const xmlNode *parse = line_of(aaa, "domainname-parse-direction"), *place = line_of(aaa, "domain-location");

	out_line(s, "  Domain Name Delimiter            : %s",
		value(line_of(aaa, "domain-name-delimiter"), "delimiter", "@"));
	out_line(s, "  Domainname parse direction       : %s",
		parse && line_get(parse, "right-to-left") ? "Right to left" : "Left to right");
	out_line(s, "  Domainname location              : %s",
		place && line_get(place, "before-delimiter") ? "Before-delimiter" : "After-delimiter");
	out_line(s, "  Administrator user default domain: default_admin");
	out_line(s, "  Normal user default domain       : default");
	for (const struct things *t = things; t < things + sizeof things / sizeof *things; t++)
		out_line(s, "  %-33s: total: %-8uused: %u", t->title, t->total, count(t, aaa));
	print_blocks(s, "Local-user", line_of(aaa, "local-aaa-user-wrong-password-retry-interval"), "3", 16);
	print_blocks(s, "Remote-admin-user", line_of(aaa, "administrator-remote-authen-fail-retry-interval"), "30", 15);
	out_line(s, "  Session timeout invalid enable   : No");
}

static int display_configuration(struct session *s, const struct match *m)
{
	xmlDoc *aaa = show_running(s, "aaa");

	(void)m;
	if (aaa)
		print(s, aaa);
	xmlFreeDoc(aaa);
	return aaa ? 0 : -1;
}

const struct handler aaa_configuration_handlers[] = {
	{"display-aaa-configuration", display_configuration},
	{NULL, NULL},
};
