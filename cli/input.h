/*
 * Keys on their way from the terminal to whoever asks: the editor, the pager, a question. One place, so that keys typed
 * ahead survive a look for Ctrl+C.
 */
#ifndef LYREBIRD_CLI_INPUT_H
#define LYREBIRD_CLI_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "cli/session.h"

#define CTRL_KEY(c) ((c)&31)

struct input *input_new(void);
void input_free(struct input *in);

/* Next key; sends what output has gathered before it waits. -1 at the end of input. */
int input_key(struct session *s);
bool input_pending(struct session *s);
/* From so many seconds on the input ends, whatever is typed; 0 = never. Not looked at while keys are there. */
void input_limit(struct session *s, int seconds);
/* Gives the last key back. */
void input_unget(struct session *s, int key);
/* Has Ctrl+C been typed? Forgets it and what stood before it. */
bool input_interrupted(struct session *s);

enum { INPUT_END = -1, INPUT_BREAK = -2 };

/* Reads up to Enter with nothing but Backspace as editing; shows it if `echo`. Characters beyond len-1 are dropped,
 * with BEL. Returns the length, INPUT_END, or INPUT_BREAK for Ctrl+C. */
int input_line(struct session *s, char *buf, size_t len, bool echo);

#endif
