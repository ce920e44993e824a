/*
 * Lines as blocks. A line of five words is ten nodes and their texts; to allocate each of them costs more than all else
 * that is done to store the line. The <view> of a line is no part of its block, it comes and goes with its content.
 */
#include "datastore/block.h"

#include <assert.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

#include "datastore/line.h"
#include "datastore/word.h"

struct size { /* of a block */
	size_t nodes, bytes;
};

struct filling { /* what of a block is still free */
	xmlDoc *doc;
	xmlNode *node;
	char *text;
};

static struct size size_of(const xmlNode *line)
{
	struct size size = {.nodes = 1};

	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		const char *text = word_text(w);
		size.nodes += text ? 2 : 1;
		size.bytes += text ? strlen(text) + 1 : 0;
	}
	return size;
}

/* The next node of the block, as the last child of `parent` (NULL = none). */
static xmlNode *take_node(struct filling *f, xmlNode *parent, xmlElementType type, const xmlChar *name)
{
	xmlNode *n = f->node++;

	n->type = type;
	n->name = name;
	n->doc = f->doc;
	if (!parent)
		return n;
	n->parent = parent;
	n->prev = parent->last;
	if (n->prev)
		n->prev->next = n;
	else
		parent->children = n;
	parent->last = n;
	return n;
}

static xmlNode *take_element(struct filling *f, xmlNode *parent, const xmlChar *name)
{
	const xmlChar *kept = xmlDictLookup(f->doc->dict, name, -1);

	assert(kept);
	return take_node(f, parent, XML_ELEMENT_NODE, kept);
}

static void take_text(struct filling *f, xmlNode *word, const char *text)
{
	size_t n = strlen(text) + 1;

	take_node(f, word, XML_TEXT_NODE, xmlStringText)->content = memcpy(f->text, text, n);
	f->text += n;
}

xmlNode *block_line(xmlDoc *doc, const xmlNode *line)
{
	struct size size = size_of(line);
	xmlNode *node = calloc(1, size.nodes * sizeof *node + size.bytes);
	struct filling f = {doc, node, (char *)(node + size.nodes)};

	assert(node);
	xmlNode *copy = take_element(&f, NULL, line->name);
	for (const xmlNode *w = word_first(line); w; w = word_next(w)) {
		xmlNode *word = take_element(&f, copy, w->name);
		if (word_text(w))
			take_text(&f, word, word_text(w));
	}
	return copy;
}

void block_free_below(xmlNode *element)
{
	for (xmlNode *n = element->children, *next; n; n = next) {
		next = n->next;
		block_free(n);
	}
	element->children = element->last = NULL;
}

void block_free(xmlNode *line)
{
	xmlNode *view = line ? line_view(line) : NULL;

	if (view) {
		block_free_below(view);
		xmlFreeNode(view);
	}
	free(line);
}
