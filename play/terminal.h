/*
 * One end of a link: what came since something was typed, and waiting for what comes.
 */
#ifndef LYREBIRD_PLAY_TERMINAL_H
#define LYREBIRD_PLAY_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

#include "access/link.h"

struct screen_limits {
	double wait; /* seconds; what takes longer does not come */
	int settle;  /* milliseconds of silence before a prompt is believed, 0 where nothing delays what is written */
};

struct terminal {
	struct link *link;
	struct screen_limits limits;
	char *text; /* what came since something was typed, NUL-terminated */
	size_t len, room;
	bool over; /* the other end is gone */
};

typedef bool terminal_condition(const struct terminal *t, const void *ctx);

bool terminal_ends(const struct terminal *t, const char *end);
/* Reads until found() holds. 0; -1 if the other end is gone before; -2 if it takes too long. */
int terminal_wait(struct terminal *t, terminal_condition *found, const void *ctx);
/* The same, and pages through long output as a user with the space bar does. */
int terminal_wait_paged(struct terminal *t, terminal_condition *found, const void *ctx);
/* Forgets what came and sends a text and a key behind it. 0, or -1 if the other end is gone. */
int terminal_send(struct terminal *t, const char *text, size_t len, char key);

#endif
