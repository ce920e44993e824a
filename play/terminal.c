/*
 * Bytes to and from the other end of a link, and the patience to wait for them. Knows the mark of a page and the key
 * that turns it; nothing of prompts.
 */
#include "play/terminal.h"

#include <ctype.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "play/prompt.h"

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Takes in what is there. False if there is nothing. */
static bool receive(struct terminal *t)
{
	if (t->room - t->len < 4096) {
		t->room = t->room * 2 + 8192;
		t->text = realloc(t->text, t->room);
		if (!t->text)
			abort();
	}
	ssize_t n = t->over ? 0 : t->link->read(t->link, t->text + t->len, t->room - t->len - 1);
	t->over |= n < 0;
	if (n > 0)
		t->len += (size_t)n;
	t->text[t->len] = '\0';
	return n > 0;
}

static bool silent_for(struct terminal *t, int milliseconds)
{
	struct pollfd p = {.fd = t->link->fd, .events = POLLIN};

	return milliseconds == 0 || t->over || poll(&p, 1, milliseconds) == 0;
}

bool terminal_ends(const struct terminal *t, const char *end)
{
	size_t n = strlen(end);

	return t->len >= n && memcmp(t->text + t->len - n, end, n) == 0;
}

int terminal_wait(struct terminal *t, terminal_condition *found, const void *ctx)
{
	double end = now() + t->limits.wait;

	for (;;) {
		while (receive(t))
			;
		if (found(t, ctx) && silent_for(t, t->limits.settle))
			return 0;
		if (t->over)
			return -1;
		double left = end - now();
		if (left <= 0)
			return -2;
		struct pollfd p = {.fd = t->link->fd, .events = POLLIN};
		if (poll(&p, 1, (int)(left * 1000) + 1) < 0 && errno != EINTR)
			return -1;
	}
}

/* Behind the moves of the cursor that stand there. */
static size_t skip_moves(const struct terminal *t, size_t at)
{
	while (at < t->len && (t->text[at] == '\b' || t->text[at] == '\x1b')) {
		if (t->text[at] == '\x1b')
			while (at + 1 < t->len && !isalpha((unsigned char)t->text[at]))
				at++;
		at++;
	}
	return at;
}

/* Cuts a page's mark and what erased it out of the text: the cursor back, blanks, back again. */
static void drop_page(struct terminal *t, size_t at)
{
	size_t end = skip_moves(t, at + strlen(PAGE_MARK));

	while (end < t->len && t->text[end] == ' ')
		end++;
	end = skip_moves(t, end);
	memmove(t->text + at, t->text + end, t->len - end + 1);
	t->len -= end - at;
}

struct paged {
	terminal_condition *found;
	const void *ctx;
	size_t from; /* what ends there has been dealt with */
};

static bool paged_found(const struct terminal *t, const void *ctx)
{
	const struct paged *p = ctx;

	return t->len > p->from && (terminal_ends(t, PAGE_MARK) || p->found(t, p->ctx));
}

int terminal_wait_paged(struct terminal *t, terminal_condition *found, const void *ctx)
{
	struct paged p = {found, ctx, 0};
	int rc;

	while ((rc = terminal_wait(t, paged_found, &p)) == 0 && terminal_ends(t, PAGE_MARK)) {
		size_t at = t->len - strlen(PAGE_MARK);
		p.from = t->len;
		if (t->link->write(t->link, " ", 1) < 0)
			return -1;
		rc = terminal_wait(t, paged_found, &p);
		drop_page(t, at);
		if (rc < 0)
			return rc;
		p.from = 0;
	}
	return rc;
}

int terminal_send(struct terminal *t, const char *text, size_t len, char key)
{
	t->len = 0;
	if (len > 0 && t->link->write(t->link, text, len) < 0)
		return -1;
	return t->link->write(t->link, &key, 1);
}
