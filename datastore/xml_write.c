/*
 * XML as text. Commit points are written on every commit, so this copies each byte once.
 */
#include "datastore/xml_write.h"

#include <assert.h>
#include <libxml/xmlstring.h>
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

void xml_put_leaf(struct xml_text *out, const char *name, const char *text)
{
	size_t n = strlen(name);
	char *to = room_for(out, n + 3);

	*to++ = '<';
	to = mempcpy(to, name, n);
	to = stpcpy(to, text ? ">" : "/>");
	out->len = (size_t)(to - out->at);
	if (!text)
		return;
	xml_put_text(out, text);
	to = stpcpy(room_for(out, n + 3), "</");
	to = mempcpy(to, name, n);
	to = stpcpy(to, ">");
	out->len = (size_t)(to - out->at);
}

void xml_put_indent(struct xml_text *out, int depth)
{
	size_t n = 2 * (size_t)depth;
	char *to = room_for(out, n);

	memset(to, ' ', n);
	to[n] = '\0';
	out->len += n;
}
