/*
 * Elements as text. Commit points are written on every commit, so this walks the tree once and copies nothing.
 */
#include "datastore/xml_write.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Where the next bytes go: room for n of them and a NUL. */
static char *room_for(struct xml_text *out, size_t n)
{
	if (out->room - out->len <= n) {
		out->room = 2 * out->room + n + 256;
		out->at = realloc(out->at, out->room);
		assert(out->at);
	}
	return out->at + out->len;
}

void xml_put(struct xml_text *out, const char *bytes, size_t n)
{
	char *to = room_for(out, n);

	memcpy(to, bytes, n);
	to[n] = '\0';
	out->len += n;
}

void xml_put_string(struct xml_text *out, const char *s)
{
	xml_put(out, s, strlen(s));
}

/* Characters that stand for themselves, in content and in attributes. */
static const bool plain[256] = {
	[' ' ... '!'] = true,
	['#' ... '%'] = true,
	['\'' ... ';'] = true,
	['='] = true,
	['?' ... '~'] = true,
};

void xml_put_text(struct xml_text *out, const char *text)
{
	const unsigned char *s = (const unsigned char *)text;
	char number[16];

	for (size_t n = 0;; n = 0) {
		while (plain[s[n]])
			n++;
		xml_put(out, (const char *)s, n);
		s += n;
		if (!*s)
			return;
		int len = *s < 0x80 ? 1 : 4;
		if (*s >= 0x80 && xmlGetUTF8Char(s, &len) >= 0) {
			xml_put(out, (const char *)s, (size_t)len);
			s += len;
		} else {
			xml_put(out, number, (size_t)snprintf(number, sizeof number, "&#%d;", *s++));
		}
	}
}

void xml_put_indent(struct xml_text *out, int depth)
{
	size_t n = 2 * (size_t)depth;
	char *to = room_for(out, n);

	memset(to, ' ', n);
	to[n] = '\0';
	out->len += n;
}

static const char *text_of(const void *content)
{
	return content ? content : "";
}

static void put_attributes(struct xml_text *out, const xmlNode *e)
{
	for (const xmlAttr *a = e->properties; a; a = a->next) {
		xml_put(out, " ", 1);
		xml_put_string(out, (const char *)a->name);
		xml_put(out, "=\"", 2);
		for (const xmlNode *n = a->children; n; n = n->next)
			xml_put_text(out, text_of(n->content));
		xml_put(out, "\"", 1);
	}
}

/* Text stands directly between the tags, where every blank counts; elements each on their own line. */
static void put_content(struct xml_text *out, const xmlNode *e, int depth)
{
	bool text = e->children->type != XML_ELEMENT_NODE;

	xml_put(out, ">\n", text ? 1 : 2);
	for (const xmlNode *n = e->children; n; n = n->next)
		if (n->type == XML_ELEMENT_NODE)
			xml_put_element(out, n, depth + 1);
		else
			xml_put_text(out, text_of(n->content));
	xml_put_indent(out, text ? 0 : depth);
	xml_put(out, "</", 2);
	xml_put_string(out, (const char *)e->name);
	xml_put(out, ">\n", 2);
}

void xml_put_element(struct xml_text *out, const xmlNode *e, int depth)
{
	xml_put_indent(out, depth);
	xml_put(out, "<", 1);
	xml_put_string(out, (const char *)e->name);
	put_attributes(out, e);
	if (e->children)
		put_content(out, e, depth);
	else
		xml_put(out, "/>\n", 3);
}
