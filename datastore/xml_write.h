/*
 * Writing XML as text into memory, piece by piece: without a copy of the tree and without the general serializer of
 * libxml2.
 */
#pragma once

#include <stddef.h>

struct xml_text { /* begins as {0}; at is the caller's to free, and ends with NUL once something was put */
	char *at;
	size_t len, room;
};

/* Puts the bytes as they are. */
void xml_put(struct xml_text *out, const char *bytes, size_t n);
void xml_put_string(struct xml_text *out, const char *s);
/* Puts text so that an XML parser reads it back, as content or between double quotes. Bytes that are no UTF-8 are
 * written as the characters of their numbers. */
void xml_put_text(struct xml_text *out, const char *text);
/* Puts an element with nothing but text in it, or (NULL) with nothing at all. */
void xml_put_leaf(struct xml_text *out, const char *name, const char *text);
/* Puts `depth` steps of indentation. */
void xml_put_indent(struct xml_text *out, int depth);
