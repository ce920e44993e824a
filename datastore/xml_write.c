/*
 * Elements as text. Commit points are written on every commit, so this walks the tree once and copies nothing.
 */
#include "datastore/xml_write.h"

#include <stdbool.h>

static bool is_plain(unsigned char c)
{
	return c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&' && c != '"';
}

void xml_write_text(FILE *out, const char *text)
{
	const unsigned char *s = (const unsigned char *)text;

	for (size_t plain = 0;; plain = 0) {
		while (is_plain(s[plain]))
			plain++;
		fwrite(s, 1, plain, out);
		s += plain;
		if (!*s)
			return;
		int len = *s < 0x80 ? 1 : 4;
		if (*s >= 0x80 && xmlGetUTF8Char(s, &len) >= 0) {
			fwrite(s, 1, (size_t)len, out);
			s += len;
		} else {
			fprintf(out, "&#%d;", *s++);
		}
	}
}

static const char *text_of(const void *content)
{
	return content ? content : "";
}

static void write_attributes(FILE *out, const xmlNode *e)
{
	for (const xmlAttr *a = e->properties; a; a = a->next) {
		fprintf(out, " %s=\"", (const char *)a->name);
		for (const xmlNode *n = a->children; n; n = n->next)
			xml_write_text(out, text_of(n->content));
		fputc('"', out);
	}
}

static void indent(FILE *out, int depth)
{
	for (int i = 0; i < depth; i++)
		fputs("  ", out);
}

/* Text stands directly between the tags, where every blank counts; elements each on their own line. */
static void write_content(FILE *out, const xmlNode *e, int depth)
{
	bool text = e->children->type != XML_ELEMENT_NODE;

	fputs(text ? ">" : ">\n", out);
	for (const xmlNode *n = e->children; n; n = n->next)
		if (n->type == XML_ELEMENT_NODE)
			xml_write_element(out, n, depth + 1);
		else
			xml_write_text(out, text_of(n->content));
	indent(out, text ? 0 : depth);
	fprintf(out, "</%s>\n", (const char *)e->name);
}

void xml_write_element(FILE *out, const xmlNode *e, int depth)
{
	indent(out, depth);
	fputc('<', out);
	fputs((const char *)e->name, out);
	write_attributes(out, e);
	if (e->children)
		write_content(out, e, depth);
	else
		fputs("/>\n", out);
}
