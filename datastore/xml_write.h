/*
 * Writing elements as text into memory, without a copy of the tree and without the general serializer of libxml2.
 */
#pragma once

#include <libxml/tree.h>

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
/* Puts `depth` steps of indentation. */
void xml_put_indent(struct xml_text *out, int depth);

/* Puts the element with its attributes and all below it, indented from `depth` on, and a newline. Knows elements,
 * attributes and text, no name spaces. */
void xml_put_element(struct xml_text *out, const xmlNode *element, int depth);
