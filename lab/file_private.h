/*
 * Between the files that read a lab file only.
 */
#ifndef LYREBIRD_LAB_FILE_PRIVATE_H
#define LYREBIRD_LAB_FILE_PRIVATE_H

#include "lab/file.h"
#include "lab/yaml.h"

struct lab_reader {
	struct lab_file *file;
	const struct yaml_tree *topology;
	FILE *errors;
	int wrong; /* messages so far */
};

/* Tells "FILE:LINE: ..."; returns -1. */
int lab_wrong(struct lab_reader *r, int line, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Is every key of the map among the known ones or those that containerlab has and that mean nothing here? */
void lab_check_keys(struct lab_reader *r, const struct yaml_tree *map, const char *what, const char *const known[],
	const char *const ignored[]);

/* The text of an item, which must be one; NULL otherwise (after a message), or if t is NULL or nothing. Borrowed. */
const char *lab_text(struct lab_reader *r, const struct yaml_tree *t, const char *what);

/* A list of texts, or one text. */
void lab_texts(struct lab_reader *r, const struct yaml_tree *t, const char *what, struct lab_texts *out);

/* Letters, digits, '-', '_' and '.', not first; it becomes a folder. */
bool lab_is_name(const char *text);

void lab_read_nodes(struct lab_reader *r); /* file_nodes.c */
void lab_read_links(struct lab_reader *r); /* file_links.c */
void lab_node_clear(struct lab_node *n);

#endif
