/*
 * Line editing of an interactive login, with the device's keys.
 */
#ifndef LYREBIRD_CLI_EDITOR_H
#define LYREBIRD_CLI_EDITOR_H

#include "cli/session.h"

enum editor_result {
	EDITOR_LINE,
	EDITOR_END,   /* the input ended; what was typed is dropped */
	EDITOR_BREAK, /* Ctrl+C: the line is abandoned */
	EDITOR_LEAVE  /* Ctrl+Z */
};

struct editor_hooks {
	/* `?`: prints what may follow the text. */
	void (*help)(struct session *s, const char *text);
	/* TAB: fills *h, which the editor clears. */
	void (*complete)(struct session *s, const char *text, struct help *h);
};

/* One editor in a process: readline's state is the process's. */
struct editor *editor_new(struct session *s, const struct editor_hooks *hooks);
void editor_free(struct editor *e);

/* Prints a line of text between what is being typed, which is shown again below it. Only while editor_read waits for a
 * key. */
void editor_interrupt(struct editor *e, const char *text);

/* Prints the prompt and reads a line, which the caller frees (NULL unless EDITOR_LINE). At most LINE_LIMIT + 1
 * characters: BEL answers what is over the limit, and a line that long is too long. */
enum editor_result editor_read(struct editor *e, const char *prompt, char **line);

#endif
