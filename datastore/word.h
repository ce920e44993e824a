/*
 * Words of the command line as names of XML elements, and back; walking the words of a line element.
 * Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_WORD_H
#define LYREBIRD_DATASTORE_WORD_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <string.h>

#define WORD_NAME_MAX 512 /* longest element name; names come from the command set, anything longer is foreign */

/* Element name of a word: the word itself where it is a plain name, else escaped into buf. Longer words are cut. */
const char *word_encode(const char *word, char buf[WORD_NAME_MAX]);
/* Word of an element name; NULL if it is too long or its escapes are broken. */
const char *word_decode(const char *name, char buf[WORD_NAME_MAX]);

/* Appends a keyword (text NULL) or a parameter. */
xmlNode *word_add(xmlNode *line, const char *word, const char *text);

/* ---- asked for every word of every line: inline ---- */

static inline bool node_is(const xmlNode *n, const char *element_name)
{
	return n->type == XML_ELEMENT_NODE && n->name[0] == (xmlChar)element_name[0] &&
	       !strcmp((const char *)n->name, element_name);
}

/* Is this element's name that of the word? Nearly every word is its own name. */
static inline bool word_is(const xmlNode *element, const char *word)
{
	char buf[WORD_NAME_MAX];
	const char *name = (const char *)element->name;

	return !strcmp(name, *name == '_' ? word_encode(word, buf) : word);
}

/* First element in a sibling list from n on, n included; NULL if there is none. */
static inline xmlNode *element_from(const xmlNode *n)
{
	while (n && n->type != XML_ELEMENT_NODE)
		n = n->next;
	return (xmlNode *)n;
}

/* Next line below the same opening line. */
static inline xmlNode *element_next(const xmlNode *n)
{
	return element_from(n->next);
}

static inline const xmlNode *word_from(const xmlNode *n)
{
	while (n && (n->type != XML_ELEMENT_NODE || node_is(n, "view")))
		n = n->next;
	return n;
}

/* First word of a line element, next word; NULL at the end. <view> is no word. */
static inline const xmlNode *word_first(const xmlNode *line)
{
	return word_from(line->children);
}

static inline const xmlNode *word_next(const xmlNode *word)
{
	return word_from(word->next);
}

/* Text of a parameter's leaf; NULL if the element is a keyword. Borrowed. */
static inline const char *word_text(const xmlNode *word)
{
	const xmlNode *text = word->children;

	if (!text || (text->type != XML_TEXT_NODE && text->type != XML_CDATA_SECTION_NODE) || !text->content)
		return NULL;
	return (const char *)text->content;
}

#endif
