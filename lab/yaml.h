/*
 * A YAML file as a tree with line numbers: what the lab file's reader walks over.
 */
#ifndef LYREBIRD_LAB_YAML_H
#define LYREBIRD_LAB_YAML_H

#include <stddef.h>
#include <stdio.h>

enum yaml_tree_kind { YAML_TREE_NOTHING, YAML_TREE_TEXT, YAML_TREE_LIST, YAML_TREE_MAP };

struct yaml_tree {
	enum yaml_tree_kind kind;
	int line;
	char *text; /* YAML_TREE_TEXT */
	size_t count;
	struct yaml_tree **item; /* of a list or map */
	char **key;		 /* of a map, one for each item */
	int *key_line;
};

#define YAML_TREE_WHY 160

/* The first document of a text. NULL with the line and the reason. Caller frees. */
struct yaml_tree *yaml_tree_read(const char *text, size_t len, int *line, char why[YAML_TREE_WHY]);
void yaml_tree_free(struct yaml_tree *t);

/* The item of a map under a key; NULL if there is none or t is no map (or NULL). Borrowed. */
const struct yaml_tree *yaml_tree_get(const struct yaml_tree *t, const char *key);

#endif
