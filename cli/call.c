/*
 * What a session asks its device, and what it makes of the answer together with its own candidate.
 * Knows the requests of docs/rpc.md; prints nothing but faults.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/internal.h"
#include "cli/json.h"
#include "cli/output.h"
#include "cli/registry.h"

xmlDoc *session_call(struct session *s, xmlDoc *request)
{
	struct fault f = {0};
	const xmlNode *asked = xmlDocGetRootElement(request);
	bool status = *rpc_attribute(asked, "status"), store = *rpc_attribute(asked, "store");
	xmlDoc *reply = rpc_call(s->rpc, request, NULL, &f);

	if (!reply)
		out_fault(s, &f);
	else if (s->json && status)
		json_document(s->json, reply);
	else if (s->json && store)
		json_incomplete(s->json);
	if (rpc_lost(s->rpc))
		s->over = true;
	return reply;
}

int session_do(struct session *s, xmlDoc *request)
{
	xmlDoc *ok = session_call(s, request);

	xmlFreeDoc(ok);
	return ok ? 0 : -1;
}

const char *match_text(const struct match *m, const char *name)
{
	const char *value = match_parameter(m, name);

	return value ? value : "";
}

xmlDoc *with_text(xmlDoc *request, const char *name, const char *text)
{
	bool quoted = *text == '"' && strchr(text, ' ');
	char *plain = strndup(text + quoted, strlen(text) - (quoted ? 2 : 0));

	xmlNewProp(xmlDocGetRootElement(request), (const xmlChar *)name, (const xmlChar *)plain);
	free(plain);
	return request;
}

xmlDoc *session_get(struct session *s, const char *store, xmlNode *filter)
{
	xmlDoc *request = rpc_document("get", "store", store, NULL);

	if (filter)
		xmlAddChildList(xmlDocGetRootElement(request), filter);
	return session_call(s, request);
}

xmlDoc *session_status(struct session *s, const char *name, ...)
{
	xmlDoc *request = rpc_document("get", "status", name, NULL);
	xmlNode *root = xmlDocGetRootElement(request);
	const char *attribute;
	va_list pairs;

	va_start(pairs, name);
	while ((attribute = va_arg(pairs, const char *)))
		xmlNewProp(root, (const xmlChar *)attribute, (const xmlChar *)va_arg(pairs, const char *));
	va_end(pairs);
	return session_call(s, request);
}

xmlDoc *edit_request(const char *name, xmlDoc *edit)
{
	xmlDoc *request = rpc_document(name, NULL);
	xmlNode *root = xmlDocGetRootElement(edit);

	xmlUnlinkNode(root);
	xmlAddChild(xmlDocGetRootElement(request), root);
	xmlFreeDoc(edit);
	return request;
}

/* ---- lines of a place ---- */

xmlNode *place_filter(const struct session *s, const struct place *p, xmlNode *inner)
{
	for (int i = p->depth - 1; i >= 0; i--) {
		xmlNode *outer = line_copy_keys(s->image, p->view[i], p->line[i]);
		if (inner)
			xmlAddChildList(line_view_make(outer), inner);
		inner = outer;
	}
	return inner;
}

static xmlNode *first_element(xmlNode *n)
{
	while (n && n->type != XML_ELEMENT_NODE)
		n = n->next;
	return n;
}

xmlNode *place_lines(xmlDoc *data, const struct place *p)
{
	xmlNode *n = first_element(xmlDocGetRootElement(data)->children);

	for (int i = 0; n && i < p->depth; i++) {
		n = line_view(n);
		n = n ? first_element(n->children) : NULL;
	}
	return n;
}

xmlNode *find_line(struct session *s, view_id v, xmlNode *first, const xmlNode *line)
{
	char wanted[1024], found[1024];

	line_identity(s->image, v, line, wanted, sizeof wanted);
	for (xmlNode *n = first; n; n = n->next) {
		if (n->type != XML_ELEMENT_NODE)
			continue;
		line_identity(s->image, v, n, found, sizeof found);
		if (strcmp(wanted, found) == 0)
			return n;
	}
	return NULL;
}

/* ---- what running lacks ---- */

/* While somebody types a new interface, ACL or VPN instance, running has none of its lines: the session remembers the
 * opening line that it found missing last, and asks no more about what would stand in it. */

#define OPENER_BETWEEN "\x1e"

/* The opening lines of a place, and `line` (NULL = none) in it, as one text. False if it does not fit. */
static bool place_text(struct session *s, const struct place *p, const xmlNode *line, char *buf, size_t len)
{
	size_t used = 0;

	for (int i = 0; i <= p->depth && used < len; i++) {
		const xmlNode *n = i < p->depth ? p->line[i] : line;
		if (n)
			used += line_identity(s->image, p->view[i], n, buf + used, len - used);
		if (n && used < len)
			used += (size_t)snprintf(buf + used, len - used, OPENER_BETWEEN);
	}
	return used < len;
}

static void note_missing(struct session *s, const struct place *p, const xmlNode *line)
{
	if (line_enters(s->image, p->view[p->depth], line) < 0)
		return;
	if (!place_text(s, p, line, s->missing, sizeof s->missing))
		*s->missing = '\0';
}

/* Does running lack the place (line = NULL), or the line in it that opens a view? */
static bool is_missing(struct session *s, const struct place *p, const xmlNode *line)
{
	char text[sizeof s->missing];

	if (!*s->missing || (p->depth == 0 && !line) || !place_text(s, p, line, text, sizeof text))
		return false;
	return strncmp(text, s->missing, strlen(s->missing)) == 0;
}

/* The instance as running has it, without content; NULL if it has none. Caller frees. */
static xmlNode *running_line(struct session *s, const struct place *p, const xmlNode *line)
{
	xmlNode *filter, *found;

	if (is_missing(s, p, NULL))
		return NULL;
	filter = line_copy_keys(s->image, p->view[p->depth], line);
	if (line_enters(s->image, p->view[p->depth], line) >= 0)
		line_view_make(filter);
	xmlDoc *data = session_get(s, "running", place_filter(s, p, filter));
	if (!data)
		return NULL;
	/* A default that is not written is no leaf to select by, so look again. */
	found = find_line(s, p->view[p->depth], place_lines(data, p), line);
	found = found ? line_copy(found) : NULL;
	if (!found)
		note_missing(s, p, line);
	xmlFreeDoc(data);
	return found;
}

static bool is_deletion(const xmlNode *edit)
{
	return strcmp(rpc_attribute(edit, "op"), "delete") == 0;
}

static bool is_setting(const xmlNode *edit)
{
	const char *op = rpc_attribute(edit, "op");

	return strcmp(op, "set") == 0 || strcmp(op, "replace") == 0;
}

xmlNode *session_line(struct session *s, const struct place *p, const xmlNode *line)
{
	const xmlNode *edit = candidate_find(s->candidate, p, line);

	if (edit && is_setting(edit))
		return line_copy(edit);
	if ((edit && is_deletion(edit)) || candidate_hides(s->candidate, p))
		return NULL;
	return running_line(s, p, line);
}

bool session_line_exists(struct session *s, const struct place *p, const xmlNode *line)
{
	xmlNode *found = session_line(s, p, line);

	xmlFreeNode(found);
	return found != NULL;
}

/* Takes out of `view` the line that has the identity of `line`. */
static void remove_line(struct session *s, view_id v, xmlNode *view, const xmlNode *line)
{
	xmlNode *found = find_line(s, v, view->children, line);

	if (!found)
		return;
	xmlUnlinkNode(found);
	xmlFreeNode(found);
}

/* Lays the candidate's edits of one place over its lines. */
static void overlay(struct session *s, const struct place *p, xmlNode *view)
{
	view_id v = p->view[p->depth];

	for (const xmlNode *n = candidate_at(s->candidate, p); n; n = n->next) {
		if (n->type != XML_ELEMENT_NODE || (!is_setting(n) && !is_deletion(n)))
			continue;
		remove_line(s, v, view, n);
		if (is_setting(n))
			xmlAddChild(view, line_copy(n));
	}
}

xmlNode *merged_line(struct session *s, const struct place *outer, const xmlNode *line)
{
	struct place inner = *outer;
	view_id v = outer->view[outer->depth];
	xmlNode *merged = line_copy(line), *view = line_view_make(merged);

	inner.line[inner.depth++] = line;
	inner.view[inner.depth] = line_enters(s->image, v, line);
	if (inner.view[inner.depth] < 0)
		return merged;
	if (!candidate_hides(s->candidate, &inner) && !is_missing(s, outer, line)) {
		xmlDoc *data = session_get(s, "running", place_filter(s, outer, line_copy_keys(s->image, v, line)));
		xmlNode *found = data ? place_lines(data, outer) : NULL;
		xmlNode *content = found ? line_view(found) : NULL;
		if (content && content->children)
			xmlAddChildList(view, xmlDocCopyNodeList(view->doc, content->children));
		xmlFreeDoc(data);
	}
	/* The content tells the view, and the view tells what the names in the candidate mean. */
	v = line_enters(s->image, v, merged);
	inner.view[inner.depth] = v;
	overlay(s, &inner, view);
	return merged;
}

/* ---- what the grammar asks ---- */

static const struct {
	const char *kind, *element;
} kinds[] = {
	{"interface", "interface"},
	{"vpn-instance", "ip-vpn-instance"},
};

static bool exists(void *ctx, const char *kind, const char *name)
{
	struct session *s = ctx;
	const char *element = kind;

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strcmp(kinds[i].kind, kind) == 0)
			element = kinds[i].element;
	struct place p = {.depth = 0, .view[0] = image_view(s->image, "system")};
	int id = view_element(s->image, p.view[0], element);
	const char *key = id >= 0 ? command_key(s->image, (uint32_t)id, 0) : NULL;
	if (!key)
		return true; /* the command set has no such objects: nothing to check */
	xmlNode *line = xmlNewNode(NULL, (const xmlChar *)element);
	xmlNewTextChild(line, NULL, (const xmlChar *)key, (const xmlChar *)name);
	bool found = session_line_exists(s, &p, line);
	xmlFreeNode(line);
	return found;
}

static bool visible(void *ctx, view_id v, const struct command *c)
{
	struct session *s = ctx;

	return registry_visible(s->registry, v, c);
}

struct grammar_env session_env(struct session *s, int level)
{
	return (struct grammar_env){.ctx = s, .level = level, .visible = visible, .exists = exists};
}
