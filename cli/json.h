/*
 * `lyrebird exec --json`: for each command the documents that the device answered with, in the place of a screen.
 */
#ifndef LYREBIRD_CLI_JSON_H
#define LYREBIRD_CLI_JSON_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

struct json;

struct json *json_new(void);
void json_free(struct json *j); /* NULL is fine */

/* A command begins: what is added from here on belongs to it. */
void json_begin(struct json *j, const char *line);
/* What kind of command it is. A display without data has no answer. */
enum json_kind {
	JSON_OTHER,	   /* what it prints is a text */
	JSON_DISPLAY,	   /* of state: the documents are the data */
	JSON_CONFIGURATION /* what it prints are configuration lines */
};
void json_set_kind(struct json *j, enum json_kind kind);
/* A document of the device about state. Borrowed. */
void json_document(struct json *j, const xmlDoc *data);
/* It answers from the configuration as well, so documents alone would say half of it. */
void json_incomplete(struct json *j);
/* What it would have printed. */
void json_text(struct json *j, const char *text, size_t len);
/* The command as a JSON object, without a line end. *failed goes in and out: a display without data fails. The caller
 * frees it. */
char *json_end(struct json *j, bool *failed);

#endif
