/*
 * What the displays of a configuration share: the lines that running holds, one by one, as text.
 */
#ifndef LYREBIRD_DEVICE_SHOW_H
#define LYREBIRD_DEVICE_SHOW_H

#include <libxml/tree.h>

#include "cli/session.h"

/* Lines of the system view with that element name (NULL = all), with their content, in the order of running; NULL if
 * the device is gone (the fault was printed). Caller frees. */
xmlDoc *show_running(struct session *s, const char *name);
/* First and next line of what the device answered; NULL ends. Borrowed. */
const xmlNode *show_first(xmlDoc *doc);
const xmlNode *show_next(const xmlNode *line);

/* Calls `each` with the text of every line in the view that `line` (of the system view) opens. */
void show_content(struct session *s, const xmlNode *line, void (*each)(void *ctx, const char *text), void *ctx);

/* The same of a line of the view `outer`. */
void show_content_in(
	struct session *s, view_id outer, const xmlNode *line, void (*each)(void *ctx, const char *text), void *ctx);

/* Is there a VPN instance of that name? If not, it was said. */
bool show_vpn_exists(struct session *s, const char *name);

/* What stands behind the words `prefix` at the beginning of text ("" if that is all of it); NULL if they do not. */
const char *show_behind(const char *text, const char *prefix);

#endif
