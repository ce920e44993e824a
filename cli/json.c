/*
 * XML documents as JSON, by one rule for all of them: an element that has attributes or elements in it is an object,
 * and stands in a list even if it is alone; one that has not is its text. Knows no display and no feature.
 */
#include "cli/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char no_data[] = "Error: There is no data behind this display.";

struct json {
	char *line;
	enum json_kind kind;
	bool incomplete;
	xmlNode *data; /* what all documents of the command hold; NULL = there was none */
	char *text;
	size_t len, room;
};

static void *checked(void *p)
{
	if (!p)
		abort();
	return p;
}

struct json *json_new(void)
{
	return checked(calloc(1, sizeof(struct json)));
}

static void clear(struct json *j)
{
	xmlFreeNode(j->data);
	free(j->line);
	free(j->text);
	*j = (struct json){0};
}

void json_free(struct json *j)
{
	if (j)
		clear(j);
	free(j);
}

void json_begin(struct json *j, const char *line)
{
	clear(j);
	j->line = checked(strdup(line));
}

void json_set_kind(struct json *j, enum json_kind kind)
{
	j->kind = kind;
}

void json_document(struct json *j, const xmlDoc *data)
{
	if (!j->data)
		j->data = checked(xmlNewNode(NULL, (const xmlChar *)"data"));
	for (xmlNode *n = xmlDocGetRootElement((xmlDoc *)data)->children; n; n = n->next)
		xmlAddChild(j->data, checked(xmlCopyNode(n, 1)));
}

void json_incomplete(struct json *j)
{
	j->incomplete = true;
}

void json_text(struct json *j, const char *text, size_t len)
{
	if (j->len + len + 1 > j->room) {
		j->room = 2 * (j->len + len + 1);
		j->text = checked(realloc(j->text, j->room));
	}
	for (size_t i = 0; i < len; i++)
		if (text[i] != '\r')
			j->text[j->len++] = text[i];
	j->text[j->len] = '\0';
}

/* ---- writing ---- */

static void write_string(FILE *out, const char *text, size_t len)
{
	fputc('"', out);
	for (const char *p = text; p < text + len; p++) {
		unsigned char c = (unsigned char)*p;
		if (c == '"' || c == '\\')
			fprintf(out, "\\%c", c);
		else if (c < ' ' || c == 0x7f)
			fprintf(out, "\\u%04x", c);
		else
			fputc(c, out);
	}
	fputc('"', out);
}

static void write_name(FILE *out, const char *name)
{
	write_string(out, name, strlen(name));
	fputs(": ", out);
}

static const xmlNode *first_element(const xmlNode *n)
{
	while (n && n->type != XML_ELEMENT_NODE)
		n = n->next;
	return n;
}

/* Has it nothing but text? */
static bool is_leaf(const xmlNode *n)
{
	return !n->properties && !first_element(n->children);
}

static bool same_name(const xmlNode *a, const xmlNode *b)
{
	return xmlStrEqual(a->name, b->name);
}

/* Has an element before it among its siblings the same name? */
static bool named_before(const xmlNode *n)
{
	for (const xmlNode *b = n->prev; b; b = b->prev)
		if (b->type == XML_ELEMENT_NODE && same_name(b, n))
			return true;
	return false;
}

static const xmlNode *next_of_name(const xmlNode *n)
{
	for (const xmlNode *next = first_element(n->next); next; next = first_element(next->next))
		if (same_name(next, n))
			return next;
	return NULL;
}

static void write_element(FILE *out, const xmlNode *n);

/* All siblings that are called as this one; lists = even a text that is alone stands in a list. */
static void write_siblings(FILE *out, const xmlNode *n, bool lists)
{
	bool list = lists || next_of_name(n) || !is_leaf(n);

	write_name(out, (const char *)n->name);
	if (list)
		fputc('[', out);
	for (const xmlNode *one = n; one; one = next_of_name(one)) {
		fputs(one == n ? "" : ", ", out);
		write_element(out, one);
	}
	if (list)
		fputc(']', out);
}

static void write_content(FILE *out, const xmlNode *n)
{
	xmlChar *text = checked(xmlNodeGetContent(n));

	write_string(out, (const char *)text, strlen((const char *)text));
	xmlFree(text);
}

static void write_object(FILE *out, const xmlNode *n, bool lists)
{
	const char *between = "";

	fputc('{', out);
	for (const xmlAttr *a = n->properties; a; a = a->next) {
		fputs(between, out);
		write_name(out, (const char *)a->name);
		write_content(out, (const xmlNode *)a);
		between = ", ";
	}
	for (const xmlNode *e = first_element(n->children); e; e = first_element(e->next)) {
		if (named_before(e))
			continue;
		fputs(between, out);
		write_siblings(out, e, lists);
		between = ", ";
	}
	if (!first_element(n->children) && n->children) { /* attributes and a text */
		fputs(between, out);
		write_name(out, "text");
		write_content(out, n);
	}
	fputc('}', out);
}

static void write_element(FILE *out, const xmlNode *n)
{
	if (is_leaf(n))
		write_content(out, n);
	else
		write_object(out, n, false);
}

/* ---- configuration ---- */

struct cursor { /* in the printed lines */
	const char *at, *end;
};

static size_t line_length(const struct cursor *c)
{
	const char *stop = memchr(c->at, '\n', (size_t)(c->end - c->at));

	return (size_t)((stop ? stop : c->end) - c->at);
}

static void next_line(struct cursor *c)
{
	size_t len = line_length(c);

	c->at += len < (size_t)(c->end - c->at) ? len + 1 : len;
}

static bool is_line(const struct cursor *c, const char *line)
{
	size_t len = line_length(c);

	return len == strlen(line) && memcmp(c->at, line, len) == 0;
}

/* `#` between blocks, `!` of the heading, `return` at the end. */
static void skip_frame(struct cursor *c)
{
	while (c->at < c->end && (*c->at == '#' || *c->at == '!' || is_line(c, "return")))
		next_line(c);
}

static size_t depth_of(const struct cursor *c)
{
	size_t depth = 0;

	while (c->at + depth < c->end && c->at[depth] == ' ')
		depth++;
	return depth;
}

/* Lines that are indented at least so much, those further in below the one before them. */
static void write_block(FILE *out, struct cursor *c, size_t depth)
{
	const char *between = "";

	fputc('[', out);
	for (skip_frame(c); c->at < c->end && depth_of(c) >= depth; skip_frame(c)) {
		size_t own = depth_of(c);
		fprintf(out, "%s{\"line\": ", between);
		write_string(out, c->at + own, line_length(c) - own);
		next_line(c);
		skip_frame(c);
		if (c->at < c->end && depth_of(c) > own) {
			fputs(", \"lines\": ", out);
			write_block(out, c, own + 1);
		}
		fputc('}', out);
		between = ", ";
	}
	fputc(']', out);
}

static void write_data(FILE *out, const struct json *j)
{
	struct cursor c = {j->text, j->text + j->len};

	fputs(", \"data\": ", out);
	if (j->kind != JSON_CONFIGURATION) {
		write_object(out, j->data, true);
		return;
	}
	fputs("{\"configuration\": ", out);
	write_block(out, &c, 0);
	fputc('}', out);
}

static void write_lines(FILE *out, const struct json *j)
{
	const char *end = j->text + j->len, *between = "";

	fputs(", \"text\": [", out);
	for (const char *p = j->text; p < end;) {
		const char *stop = memchr(p, '\n', (size_t)(end - p));
		size_t len = (size_t)((stop ? stop : end) - p);
		fputs(between, out);
		write_string(out, p, len);
		between = ", ";
		p += len + 1;
	}
	fputc(']', out);
}

/* The line that says what went wrong. */
static void write_error(FILE *out, const struct json *j)
{
	const char *found = j->len ? strstr(j->text, "Error:") : NULL;

	fputs(", \"error\": ", out);
	if (found)
		write_string(out, found, strcspn(found, "\n"));
	else
		write_string(out, no_data, strlen(no_data));
}

char *json_end(struct json *j, bool *failed)
{
	char *made = NULL;
	size_t size;
	FILE *out = checked(open_memstream(&made, &size));
	bool answered = j->kind == JSON_CONFIGURATION || (j->kind == JSON_DISPLAY && j->data && !j->incomplete);

	*failed |= j->kind == JSON_DISPLAY && !answered;
	fputc('{', out);
	write_name(out, "command");
	write_string(out, j->line, strlen(j->line));
	if (*failed)
		write_error(out, j);
	if (answered && !*failed)
		write_data(out, j);
	else if (j->len)
		write_lines(out, j);
	fputc('}', out);
	fclose(out);
	clear(j);
	return made;
}
