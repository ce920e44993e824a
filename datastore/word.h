/*
 * Words of the command line as names of XML elements, and back; walking the words of a line element.
 * Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_WORD_H
#define LYREBIRD_DATASTORE_WORD_H

#include <libxml/tree.h>
#include <stdbool.h>

#define WORD_NAME_MAX 512 /* longest element name; names come from the command set, anything longer is foreign */

/* Element name of a word: the word itself where it is a plain name, else escaped into buf. Longer words are cut. */
const char *word_encode(const char *word, char buf[WORD_NAME_MAX]);
/* Word of an element name; NULL if it is too long or its escapes are broken. */
const char *word_decode(const char *name, char buf[WORD_NAME_MAX]);

/* First word of a line element, next word; NULL at the end. <view> is no word. */
const xmlNode *word_first(const xmlNode *line);
const xmlNode *word_next(const xmlNode *word);
/* Text of a parameter's leaf; NULL if the element is a keyword. Borrowed. */
const char *word_text(const xmlNode *word);
/* Appends a keyword (text NULL) or a parameter. */
xmlNode *word_add(xmlNode *line, const char *word, const char *text);

/* Is this element's name that of the word? */
bool word_is(const xmlNode *element, const char *word);

bool node_is(const xmlNode *n, const char *element_name);
/* First element in a sibling list from n on, n included; NULL if there is none. */
xmlNode *element_from(const xmlNode *n);
/* Next line below the same opening line. */
xmlNode *element_next(const xmlNode *n);

#endif
