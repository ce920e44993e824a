/*
 * A terminal whose keys are a string and whose screen is a buffer. Input ends with the string.
 */
#ifndef LYREBIRD_TESTS_FAKE_TERMINAL_H
#define LYREBIRD_TESTS_FAKE_TERMINAL_H

#include <stdlib.h>
#include <string.h>

#include "access/terminal.h"

struct fake_terminal {
	struct terminal terminal;
	const char *keys;
	size_t at, len;
	char *screen;
	size_t shown;
};

static inline ssize_t fake_read(struct terminal *t, char *buf, size_t len)
{
	struct fake_terminal *f = t->state;

	if (len > f->len - f->at)
		len = f->len - f->at;
	memcpy(buf, f->keys + f->at, len);
	f->at += len;
	return (ssize_t)len;
}

static inline bool fake_pending(struct terminal *t)
{
	struct fake_terminal *f = t->state;

	return f->at < f->len;
}

static inline int fake_write(struct terminal *t, const char *buf, size_t len)
{
	struct fake_terminal *f = t->state;

	f->screen = realloc(f->screen, f->shown + len + 1);
	memcpy(f->screen + f->shown, buf, len);
	f->shown += len;
	f->screen[f->shown] = '\0';
	return 0;
}

static inline void fake_close(struct terminal *t)
{
	(void)t;
}

/* Keys typed from here on, and an empty screen. */
static inline void fake_type(struct fake_terminal *f, const char *keys, size_t len)
{
	f->keys = keys;
	f->at = 0;
	f->len = len;
	f->shown = 0;
	f->screen = realloc(f->screen, 1);
	f->screen[0] = '\0';
}

static inline void fake_init(struct fake_terminal *f, bool interactive)
{
	*f = (struct fake_terminal){.terminal = {.type = "telnet",
					    .interactive = interactive,
					    .fd = -1,
					    .read = fake_read,
					    .pending = fake_pending,
					    .write = fake_write,
					    .close = fake_close}};
	f->terminal.state = f;
	fake_type(f, "", 0);
}

#endif
