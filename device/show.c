/*
 * Walking the lines of the running configuration for displays. Knows how a line becomes text; knows no layout.
 */
#include "device/show.h"

#include <string.h>

#include "cli/output.h"
#include "datastore/line.h"

#define LINE_LENGTH 4096

static const xmlNode *element_at(const xmlNode *n)
{
	while (n && n->type != XML_ELEMENT_NODE)
		n = n->next;
	return n;
}

xmlDoc *show_running(struct session *s, const char *name)
{
	return session_get(s, "running", name ? xmlNewNode(NULL, BAD_CAST name) : NULL);
}

const xmlNode *show_first(xmlDoc *doc)
{
	return element_at(xmlDocGetRootElement(doc)->children);
}

const xmlNode *show_next(const xmlNode *line)
{
	return element_at(line->next);
}

void show_content(struct session *s, const xmlNode *line, void (*each)(void *ctx, const char *text), void *ctx)
{
	show_content_in(s, image_view(s->image, "system"), line, each, ctx);
}

void show_content_in(
	struct session *s, view_id outer, const xmlNode *line, void (*each)(void *ctx, const char *text), void *ctx)
{
	view_id v = line_enters(s->image, outer, line);
	const xmlNode *view = line_view(line);
	char text[LINE_LENGTH];

	for (const xmlNode *n = view ? element_at(view->children) : NULL; n && v >= 0; n = show_next(n)) {
		line_print(s->image, v, n, text, sizeof text);
		each(ctx, text);
	}
}

bool show_vpn_exists(struct session *s, const char *name)
{
	xmlDoc *doc = show_running(s, "ip-vpn-instance");
	bool found = false;
	struct fault f;

	if (!doc)
		return false;
	for (const xmlNode *n = show_first(doc); n && !found; n = show_next(n)) {
		const char *there = line_get(n, "vpn-instance-name");
		found = there && !strcmp(there, name);
	}
	xmlFreeDoc(doc);
	if (!found) {
		fault_set(&f, FAULT_VPN_MISSING, "", "%s", "");
		out_fault(s, &f);
	}
	return found;
}

const char *show_behind(const char *text, const char *prefix)
{
	size_t len = strlen(prefix);

	if (strncmp(text, prefix, len) != 0 || (text[len] && text[len] != ' '))
		return NULL;
	return text[len] ? text + len + 1 : text + len;
}
