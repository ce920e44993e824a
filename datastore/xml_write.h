/*
 * Writing elements as text, without a copy of the tree and without the general serializer of libxml2.
 */
#pragma once

#include <libxml/tree.h>
#include <stdio.h>

/* Writes text so that an XML parser reads it back, as content or between double quotes. Bytes that are no UTF-8 are
 * written as the characters of their numbers. */
void xml_write_text(FILE *out, const char *text);

/* Writes the element with its attributes and all below it, indented from `depth` on (2 columns each), and a newline.
 * Knows elements, attributes and text, no name spaces. Errors stay in `out` (ferror). */
void xml_write_element(FILE *out, const xmlNode *element, int depth);
