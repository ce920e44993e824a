/*
 * display version, display sysname, display patch-information: layouts of what the system feature tells.
 * Knows how the screen looks; knows nothing of where the figures come from.
 */
#include "cli/handlers.h"
#include "cli/output.h"

#include <libxml/tree.h>
#include <string.h>

static const xmlNode *next_element(const xmlNode *n, const char *name)
{
	while (n && (n->type != XML_ELEMENT_NODE || strcmp((const char *)n->name, name)))
		n = n->next;
	return n;
}

static int show_version(struct session *s, const struct match *m)
{
	xmlDoc *data = session_status(s, "version", NULL);

	(void)m;
	if (!data)
		return -1;
	for (const xmlNode *n = xmlDocGetRootElement(data)->children; (n = next_element(n, "line")); n = n->next) {
		xmlChar *text = xmlNodeGetContent(n);

		out_line(s, "%s", text ? (const char *)text : "");
		xmlFree(text);
	}
	xmlFreeDoc(data);
	return 0;
}

static int show_sysname(struct session *s, const struct match *m)
{
	(void)m;
	out_line(s, "%s", s->sysname);
	return 0;
}

/* The software cannot be patched, so no patch is there and there is no history of them. */
static int show_patches(struct session *s, const struct match *m)
{
	if (!match_has(m, "history"))
		out_line(s, "Info: No patch exists.");
	return 0;
}

const struct handler system_handlers[] = {
	{"display-version", show_version},
	{"display-sysname", show_sysname},
	{"display-patch-information", show_patches},
	{NULL, NULL},
};
