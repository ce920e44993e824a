/*
 * display snmp-agent sys-info, display snmp-agent group: what is configured for SNMP.
 * Knows layouts. No agent runs; the version that holds without any line is 3.
 */
#include <stdio.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "datastore/line.h"
#include "device/show.h"

/* ---- display snmp-agent sys-info ---- */

static const char *const versions[] = {"v1", "v2c", "v3"};
#define VERSIONS (sizeof versions / sizeof *versions)

struct info {
	char contact[256], location[256];
	bool on[VERSIONS];
};

/* "v2c v3", "all", "v1 disable" */
static void read_versions(struct info *info, const char *text)
{
	bool on = true, named[VERSIONS] = {false};
	char word[16];
	int used;

	for (; sscanf(text, "%15s%n", word, &used) == 1; text += used) {
		on &= strcmp(word, "disable") != 0;
		for (size_t i = 0; i < VERSIONS; i++)
			named[i] |= !strcmp(word, "all") || !strcmp(word, versions[i]);
	}
	for (size_t i = 0; i < VERSIONS; i++)
		info->on[i] = named[i] ? on : info->on[i];
}

static void read_info(struct info *info, const char *text)
{
	const char *rest;

	if ((rest = show_behind(text, "snmp-agent sys-info contact")))
		snprintf(info->contact, sizeof info->contact, "%s", rest);
	if ((rest = show_behind(text, "snmp-agent sys-info location")))
		snprintf(info->location, sizeof info->location, "%s", rest);
	if ((rest = show_behind(text, "snmp-agent sys-info version")))
		read_versions(info, rest);
}

static void print_text(struct session *s, const char *title, const char *text)
{
	out_line(s, "%s", title);
	if (*text)
		out_line(s, "           %s", text);
}

static void print_versions(struct session *s, const struct info *info)
{
	char text[64] = "";
	size_t used = 0;

	for (size_t i = 0; i < VERSIONS; i++) {
		if (info->on[i])
			used += (size_t)snprintf(
				text + used, sizeof text - used, "%sSNMP%s", used ? " " : "", versions[i]);
	}
	print_text(s, "SNMP version running in the system:", text);
}

static int display_info(struct session *s, const struct match *m)
{
	bool contact = match_has(m, "contact"), location = match_has(m, "location"), version = match_has(m, "version");
	bool all = !contact && !location && !version;
	struct info info = {.on = {[2] = true}};
	xmlDoc *doc = show_running(s, NULL);
	char text[512];

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n; n = show_next(n)) {
		if (strncmp((const char *)n->name, "snmp-agent-sys-info", 19) != 0)
			continue;
		line_print(s->image, image_view(s->image, "system"), n, text, sizeof text);
		read_info(&info, text);
	}
	xmlFreeDoc(doc);
	if (all || contact)
		print_text(s, "The contact person for this managed node:", info.contact);
	if (all || location)
		print_text(s, "The physical location of this node:", info.location);
	if (all || version)
		print_versions(s, &info);
	return 0;
}

/* ---- display snmp-agent group ---- */

/* The value behind a keyword of the same name; NULL if there is none. */
static const char *value_in(const xmlNode *line, const char *name)
{
	for (const xmlNode *n = line->children; n; n = n->next) {
		if (!strcmp((const char *)n->name, name) && n->children)
			return (const char *)n->children->content;
	}
	return NULL;
}

static void print_group(struct session *s, const xmlNode *line)
{
	static const char *const views[][2] = {
		{"Readview", "read-view"}, {"Writeview", "write-view"}, {"Notifyview", "notify-view"}};
	const char *acl = value_in(line, "acl-number");

	out_line(s, "   Group name: %s", line_get(line, "group-name"));
	out_line(s, "       Security model: USM %s",
		line_get(line, "privacy")	   ? "AuthPriv"
		: line_get(line, "authentication") ? "AuthNoPriv"
						   : "noAuthNoPriv");
	for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
		const char *view = value_in(line, views[i][1]);
		out_line(s, "       %s: %s", views[i][0], view ? view : "<no specified>");
	}
	out_line(s, "       Storage-type: nonVolatile");
	acl = acl ? acl : value_in(line, "acl-name");
	if (acl)
		out_line(s, "       Acl: %s", acl);
	out_line(s, "%s", "");
}

static int display_group(struct session *s, const struct match *m)
{
	const char *wanted = match_get(m, "group-name");
	xmlDoc *doc = show_running(s, NULL);

	if (!doc)
		return -1;
	for (const xmlNode *n = show_first(doc); n && !out_stopped(s); n = show_next(n)) {
		const char *name =
			strncmp((const char *)n->name, "snmp-agent-group", 16) ? NULL : line_get(n, "group-name");
		if (name && (!wanted || !strcmp(name, wanted)))
			print_group(s, n);
	}
	xmlFreeDoc(doc);
	return 0;
}

const struct handler snmp_handlers[] = {
	{"display-snmp-agent-sys-info", display_info},
	{"display-snmp-agent-group", display_group},
	{NULL, NULL},
};
