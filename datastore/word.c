/*
 * Words as XML names. A plain word is its own name; any other gets a leading '_', in which '_' and characters that
 * no XML name may hold stand as '_' and two hexadecimal digits, so that every word has exactly one name.
 * Knows nothing of commands.
 */
#include "datastore/word.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static bool is_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_inner(unsigned char c)
{
	return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/* "view" is the name of a line's content. */
static bool is_plain(const char *word)
{
	if (!is_letter((unsigned char)word[0]))
		return false;
	for (const char *p = word; *p; p++)
		if (!is_inner((unsigned char)*p) && *p != '_')
			return false;
	return strcmp(word, "view") != 0;
}

const char *word_encode(const char *word, char buf[WORD_NAME_MAX])
{
	size_t n = 0;

	if (is_plain(word))
		return word;
	buf[n++] = '_';
	for (const unsigned char *p = (const unsigned char *)word; *p && n + 4 < WORD_NAME_MAX; p++)
		if (is_inner(*p))
			buf[n++] = (char)*p;
		else
			n += (size_t)sprintf(buf + n, "_%02X", *p);
	buf[n] = '\0';
	return buf;
}

static int hex_digit(char c)
{
	static const char digits[] = "0123456789ABCDEF";
	const char *p = c ? strchr(digits, c) : NULL;

	return p ? (int)(p - digits) : -1;
}

const char *word_decode(const char *name, char buf[WORD_NAME_MAX])
{
	size_t n = 0;

	if (name[0] != '_')
		return strlen(name) < WORD_NAME_MAX ? name : NULL;
	for (const char *p = name + 1; *p && n + 1 < WORD_NAME_MAX; p++) {
		if (*p != '_') {
			buf[n++] = *p;
			continue;
		}
		int high = hex_digit(p[1]), low = high < 0 ? -1 : hex_digit(p[2]);
		if (low < 0 || !(high | low))
			return NULL;
		buf[n++] = (char)(high * 16 + low);
		p += 2;
	}
	buf[n] = '\0';
	return n + 1 < WORD_NAME_MAX ? buf : NULL;
}

xmlNode *word_add(xmlNode *line, const char *word, const char *text)
{
	char buf[WORD_NAME_MAX];
	const xmlChar *name = BAD_CAST word_encode(word, buf);
	xmlNode *n = xmlNewDocNode(line->doc, NULL, name, NULL);

	assert(n);
	if (text)
		xmlAddChild(n, xmlNewDocText(line->doc, BAD_CAST text));
	return xmlAddChild(line, n);
}
