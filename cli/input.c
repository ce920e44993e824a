/*
 * Keys from the terminal, and the plain line reader for scripts, passwords and questions.
 * Knows no commands and no readline.
 */
#include "cli/input.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include "cli/internal.h"
#include "cli/output.h"

#define AHEAD_MAX 65536 /* keys kept while looking for Ctrl+C; more stay in the terminal */

struct input {
	char *ahead;
	size_t head, tail;
	bool ended;
	int64_t until; /* milliseconds; 0 = no limit */
	int again;     /* a key given back, INPUT_END if none */
};

struct input *input_new(void)
{
	struct input *in = calloc(1, sizeof *in);

	if (!in)
		abort();
	in->again = INPUT_END;
	return in;
}

void input_free(struct input *in)
{
	if (!in)
		return;
	free(in->ahead);
	free(in);
}

bool input_pending(struct session *s)
{
	return s->input->again >= 0 || s->input->head < s->input->tail || s->terminal->pending(s->terminal);
}

static int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void input_limit(struct session *s, int seconds)
{
	s->input->until = seconds ? now_ms() + (int64_t)seconds * 1000 : 0;
}

/* Milliseconds until the login has been idle for too long, or its dialogue has taken too long, for poll(): -1 = no
 * limit. */
static int idle_left(const struct session *s, int64_t since)
{
	int64_t end = s->idle_timeout ? since + (int64_t)s->idle_timeout * 1000 : INT64_MAX, until = s->input->until;

	if (until && until < end)
		end = until;
	if (end == INT64_MAX)
		return -1;
	int64_t left = end - now_ms();
	return left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left;
}

/* Waits for a key, and shows lines of the log meanwhile. False if the login ends: it was idle for too long, or the
 * device has gone and nobody is left to answer. */
static bool wait_for_key(struct session *s)
{
	bool shows = s->typing;
	struct pollfd p[2] = {
		{.fd = s->terminal->fd, .events = POLLIN},
		{.fd = s->rpc ? rpc_fd(s->rpc) : -1, .events = shows ? POLLIN | POLLRDHUP : POLLRDHUP},
	};

	if (!s->terminal->interactive || s->terminal->fd < 0 || p[1].fd < 0)
		return true; /* a script hears of it with its next command */
	for (int64_t since = now_ms();;) {
		int ready = poll(p, 2, idle_left(s, since));
		if (ready < 0 && errno == EINTR)
			continue;
		if (ready == 0 && idle_left(s, since) == 0)
			return false;
		if (p[0].revents && s->terminal->pending(s->terminal))
			return true;
		if (ready <= 0 || !p[1].revents) /* what came was no key, but protocol */
			continue;
		if (!shows || p[1].revents & ~POLLIN)
			return false;
		session_hear(s);
		out_flush(s);
		if (s->over)
			return false;
	}
}

int input_key(struct session *s)
{
	struct input *in = s->input;
	char c;

	if (in->again >= 0) {
		int key = in->again;
		in->again = INPUT_END;
		return key;
	}
	if (in->head < in->tail)
		return (unsigned char)in->ahead[in->head++];
	if (in->ended)
		return INPUT_END;
	if (!s->terminal->pending(s->terminal)) {
		out_flush(s);
		session_tell_typed(s);
		in->ended = s->over || !wait_for_key(s);
	}
	if (!in->ended && s->terminal->read(s->terminal, &c, 1) == 1)
		return (unsigned char)c;
	in->ended = true;
	return INPUT_END;
}

void input_unget(struct session *s, int key)
{
	s->input->again = key;
}

/* Moves what the terminal holds into the store of keys. */
static void look_ahead(struct session *s)
{
	struct input *in = s->input;

	if (in->head == in->tail)
		in->head = in->tail = 0;
	if (!in->ahead && !(in->ahead = malloc(AHEAD_MAX)))
		abort();
	while (!in->ended && in->tail < AHEAD_MAX && s->terminal->pending(s->terminal)) {
		ssize_t n = s->terminal->read(s->terminal, in->ahead + in->tail, AHEAD_MAX - in->tail);
		if (n <= 0)
			in->ended = true;
		else
			in->tail += (size_t)n;
	}
}

bool input_interrupted(struct session *s)
{
	struct input *in = s->input;

	if (!s->terminal->pending(s->terminal) && in->head == in->tail)
		return false;
	look_ahead(s);
	for (size_t i = in->tail; i > in->head; i--) {
		if (in->ahead[i - 1] != CTRL_KEY('C'))
			continue;
		in->head = i;
		return true;
	}
	/* Nobody is there any more. A script that has been read to its end still wants its output. */
	return in->ended && in->head == in->tail && s->terminal->interactive;
}

static void echo_key(struct session *s, bool echo, char c)
{
	char text[2] = {c, '\0'};

	if (echo && ((unsigned char)c >= ' '))
		out_raw(s, text);
}

int input_line(struct session *s, char *buf, size_t len, bool echo)
{
	size_t n = 0;
	int c;

	while ((c = input_key(s)) != '\r') {
		if (c == INPUT_END || c == CTRL_KEY('C')) {
			if (c != INPUT_END)
				out_raw(s, "\n");
			return c == INPUT_END ? INPUT_END : INPUT_BREAK;
		}
		if (c == CTRL_KEY('H') || c == 127) {
			if (n > 0 && echo)
				out_raw(s, "\b \b");
			n -= n > 0;
		} else if (n + 1 >= len || (c < ' ' && s->terminal->interactive)) {
			if (s->terminal->interactive)
				out_raw(s, "\a");
		} else {
			buf[n++] = (char)c;
			echo_key(s, echo, (char)c);
		}
	}
	out_raw(s, "\n");
	buf[n] = '\0';
	return (int)n;
}
