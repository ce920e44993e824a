/*
 * The wall around libyaml: documents become trees of our own, with limits that a hostile file cannot pass.
 * Knows YAML; knows nothing of labs.
 */
#include "lab/yaml.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <yaml.h>

#define DEPTH_MAX 16
#define NODES_MAX 1000000 /* aliases let a small file mean a huge tree */
#define KEYS_MAX 10000	  /* of one map; each is compared with those before it */

struct reading {
	yaml_document_t *document;
	size_t nodes;
	int *line;
	char *why;
};

static struct yaml_tree *copy(struct reading *r, const yaml_node_t *from, int depth);

static struct yaml_tree *fail(struct reading *r, const yaml_node_t *at, const char *why)
{
	*r->line = (int)at->start_mark.line + 1;
	snprintf(r->why, YAML_TREE_WHY, "%s", why);
	return NULL;
}

static struct yaml_tree *yaml_tree_new(enum yaml_tree_kind kind, const yaml_node_t *from, size_t room)
{
	struct yaml_tree *t = calloc(1, sizeof *t);

	assert(t);
	*t = (struct yaml_tree){.kind = kind, .line = (int)from->start_mark.line + 1};
	t->item = calloc(room + 1, sizeof *t->item);
	t->key = calloc(room + 1, sizeof *t->key);
	t->key_line = calloc(room + 1, sizeof *t->key_line);
	assert(t->item && t->key && t->key_line);
	return t;
}

/* A plain scalar without text is YAML's nothing, a quoted one is an empty text. */
static struct yaml_tree *copy_text(struct reading *r, const yaml_node_t *from)
{
	const char *text = (const char *)from->data.scalar.value;
	bool plain = from->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	struct yaml_tree *t;

	if (strlen(text) != from->data.scalar.length)
		return fail(r, from, "a text without NUL characters");
	t = yaml_tree_new(
		plain && (!*text || !strcmp(text, "~") || !strcmp(text, "null")) ? YAML_TREE_NOTHING : YAML_TREE_TEXT,
		from, 0);
	t->text = strdup(text);
	assert(t->text);
	return t;
}

static struct yaml_tree *copy_list(struct reading *r, const yaml_node_t *from, int depth)
{
	const yaml_node_item_t *at = from->data.sequence.items.start, *end = from->data.sequence.items.top;
	struct yaml_tree *t = yaml_tree_new(YAML_TREE_LIST, from, (size_t)(end - at));

	for (; at < end; at++) {
		t->item[t->count] = copy(r, yaml_document_get_node(r->document, *at), depth + 1);
		if (!t->item[t->count]) {
			yaml_tree_free(t);
			return NULL;
		}
		t->count++;
	}
	return t;
}

static bool take_key(struct reading *r, struct yaml_tree *t, const yaml_node_t *key)
{
	if (key->type != YAML_SCALAR_NODE)
		return fail(r, key, "a word as a key");
	if (yaml_tree_get(t, (const char *)key->data.scalar.value))
		return fail(r, key, "each key once");
	t->key[t->count] = strdup((const char *)key->data.scalar.value);
	assert(t->key[t->count]);
	t->key_line[t->count] = (int)key->start_mark.line + 1;
	return true;
}

static struct yaml_tree *copy_map(struct reading *r, const yaml_node_t *from, int depth)
{
	const yaml_node_pair_t *at = from->data.mapping.pairs.start, *end = from->data.mapping.pairs.top;
	struct yaml_tree *t;

	if (end - at > KEYS_MAX)
		return fail(r, from, "at most 10,000 keys");
	t = yaml_tree_new(YAML_TREE_MAP, from, (size_t)(end - at));
	for (; at < end; at++) {
		if (take_key(r, t, yaml_document_get_node(r->document, at->key)))
			t->item[t->count] = copy(r, yaml_document_get_node(r->document, at->value), depth + 1);
		if (!t->item[t->count]) {
			free(t->key[t->count]);
			yaml_tree_free(t);
			return NULL;
		}
		t->count++;
	}
	return t;
}

static struct yaml_tree *copy(struct reading *r, const yaml_node_t *from, int depth)
{
	if (depth > DEPTH_MAX || ++r->nodes > NODES_MAX)
		return fail(r, from, "fewer levels or aliases");
	switch (from->type) {
	case YAML_SCALAR_NODE:
		return copy_text(r, from);
	case YAML_SEQUENCE_NODE:
		return copy_list(r, from, depth);
	case YAML_MAPPING_NODE:
		return copy_map(r, from, depth);
	case YAML_NO_NODE:
		break;
	}
	return fail(r, from, "a value");
}

static struct yaml_tree *read_document(yaml_parser_t *parser, int *line, char why[YAML_TREE_WHY])
{
	yaml_document_t document;
	struct reading r = {.document = &document, .line = line, .why = why};
	struct yaml_tree *t = NULL;

	if (!yaml_parser_load(parser, &document)) {
		*line = (int)parser->problem_mark.line + 1;
		snprintf(why, YAML_TREE_WHY, "YAML (%s)", parser->problem ? parser->problem : "it cannot be read");
		return NULL;
	}
	const yaml_node_t *root = yaml_document_get_root_node(&document);
	if (root) {
		t = copy(&r, root, 0);
	} else {
		*line = 1;
		snprintf(why, YAML_TREE_WHY, "a lab, not an empty file");
	}
	yaml_document_delete(&document);
	return t;
}

struct yaml_tree *yaml_tree_read(const char *text, size_t len, int *line, char why[YAML_TREE_WHY])
{
	yaml_parser_t parser;
	struct yaml_tree *t;

	*line = 1;
	if (!yaml_parser_initialize(&parser))
		abort();
	yaml_parser_set_input_string(&parser, (const unsigned char *)text, len);
	t = read_document(&parser, line, why);
	yaml_parser_delete(&parser);
	return t;
}

void yaml_tree_free(struct yaml_tree *t)
{
	if (!t)
		return;
	for (size_t i = 0; i < t->count; i++) {
		yaml_tree_free(t->item[i]);
		free(t->key[i]);
	}
	free(t->item);
	free(t->key);
	free(t->key_line);
	free(t->text);
	free(t);
}

const struct yaml_tree *yaml_tree_get(const struct yaml_tree *t, const char *key)
{
	for (size_t i = 0; t && t->kind == YAML_TREE_MAP && i < t->count; i++) {
		if (!strcmp(t->key[i], key))
			return t->item[i];
	}
	return NULL;
}
