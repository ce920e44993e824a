/*
 * A configuration: one XML tree and the index over its lines. Changes happen only in transactions (txn.c).
 */
#include "datastore/store.h"

#include <assert.h>
#include <stdlib.h>

#include "datastore/block.h"
#include "datastore/command.h"
#include "datastore/tree.h"
#include "datastore/word.h"

struct store *store_new(const struct image *im)
{
	struct store *s = calloc(1, sizeof *s);

	assert(s);
	s->im = im;
	s->system = image_view(im, "system");
	s->version = 1;
	s->doc = xmlNewDoc(BAD_CAST "1.0");
	assert(s->doc);
	s->doc->dict = xmlDictCreate();
	s->root = xmlNewDocNode(s->doc, NULL, BAD_CAST "config", NULL);
	xmlDocSetRootElement(s->doc, s->root);
	index_init(&s->ix, im);
	s->ix.grouped = true;
	s->count = calloc(image_command_count(im) + 1, sizeof *s->count);
	assert(s->count);
	return s;
}

void store_free(struct store *s)
{
	if (!s)
		return;
	if (s->open)
		txn_abort(s->open);
	index_clear(&s->ix);
	block_free_below(s->root);
	xmlFreeDoc(s->doc);
	free(s->count);
	free(s);
}

const struct image *store_image(const struct store *s)
{
	return s->im;
}

const xmlNode *store_root(const struct store *s)
{
	return s->root;
}

unsigned long store_version(const struct store *s)
{
	return s->version;
}

view_id tree_view(const struct store *s, const struct record *parent)
{
	return parent ? parent->enters : s->system;
}

xmlNode *tree_first(const struct store *s, const struct record *parent)
{
	const xmlNode *place = parent ? line_view(parent->node) : s->root;

	return place ? element_from(place->children) : NULL;
}

const xmlNode *store_find(const struct store *s, const xmlNode *parent, const xmlNode *like)
{
	struct record *p = parent ? record_of(parent) : NULL;
	int command = parent && !p ? -1 : line_command(s->im, tree_view(s, p), like);
	struct record *r = command < 0 ? NULL : index_find(&s->ix, p, command, like);

	return r && !r->gone ? r->node : NULL;
}

const xmlNode *store_get(const struct store *s, const xmlNode *parent, const char *element, const char *key)
{
	char buf[WORD_NAME_MAX];
	struct record *p = parent ? record_of(parent) : NULL;
	int command = parent && !p ? -1 : view_element(s->im, tree_view(s, p), element);
	const char *name = command < 0 ? NULL : command_key(s->im, (uint32_t)command, 0);

	if (command < 0)
		return NULL;
	xmlNode *like = xmlNewNode(NULL, BAD_CAST word_encode(element, buf));
	assert(like);
	if (key && name)
		word_add(like, name, key);
	struct record *r = index_find(&s->ix, p, command, like);
	xmlFreeNode(like);
	return r && !r->gone && r->command == command ? r->node : NULL; /* no other state of an item */
}

view_id store_view_of(const struct store *s, const xmlNode *line)
{
	const struct record *r = record_of(line);

	return r ? r->view : s->system;
}
