/*
 * Types and reads at one terminal. Knows prompts, questions, pages and the keys that act at once; knows neither files
 * nor what the device should say.
 */
#include "play/screen.h"

#include <ctype.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "play/prompt.h"

#define SHOWN_OF_WAIT 200 /* bytes of an answer that a message shows */

struct screen {
	struct link *link;
	struct screen_limits limits;
	char *text; /* what came since something was typed */
	size_t len, room;
	char *waiting;	/* prompt or question in the last line, NULL once the device has hung up */
	char *restored; /* what the device put back behind it */
	bool over;
};

struct screen *screen_new(struct link *l, const struct screen_limits *limits)
{
	struct screen *s = calloc(1, sizeof *s);

	if (!s)
		abort();
	*s = (struct screen){.link = l, .limits = *limits, .waiting = strdup(""), .restored = strdup("")};
	if (!s->waiting || !s->restored)
		abort();
	return s;
}

void screen_free(struct screen *s)
{
	if (!s)
		return;
	link_drop(s->link);
	free(s->text);
	free(s->waiting);
	free(s->restored);
	free(s);
}

const char *screen_prompt(const struct screen *s)
{
	return s->waiting;
}

struct link *screen_link(const struct screen *s)
{
	return s->link;
}

/* ---- waiting ---- */

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Takes in what is there. False if there is nothing. */
static bool receive(struct screen *s)
{
	if (s->room - s->len < 4096) {
		s->room = s->room * 2 + 8192;
		s->text = realloc(s->text, s->room);
		if (!s->text)
			abort();
	}
	ssize_t n = s->over ? 0 : s->link->read(s->link, s->text + s->len, s->room - s->len - 1);
	s->over |= n < 0;
	if (n > 0)
		s->len += (size_t)n;
	s->text[s->len] = '\0';
	return n > 0;
}

static bool silent_for(struct screen *s, int milliseconds)
{
	struct pollfd p = {.fd = s->link->fd, .events = POLLIN};

	return milliseconds == 0 || s->over || poll(&p, 1, milliseconds) == 0;
}

static bool ends_with(const struct screen *s, const char *end)
{
	size_t n = strlen(end);

	return s->len >= n && memcmp(s->text + s->len - n, end, n) == 0;
}

typedef bool condition(const struct screen *s, const void *ctx);

/* Reads until found() holds. 0; -1 if the other end is gone before; -2 if it takes too long. */
static int wait_for(struct screen *s, condition *found, const void *ctx)
{
	double end = now() + s->limits.wait;

	for (;;) {
		while (receive(s))
			;
		if (found(s, ctx) && silent_for(s, s->limits.settle))
			return 0;
		if (s->over)
			return -1;
		double left = end - now();
		if (left <= 0)
			return -2;
		struct pollfd p = {.fd = s->link->fd, .events = POLLIN};
		if (poll(&p, 1, (int)(left * 1000) + 1) < 0 && errno != EINTR)
			return -1;
	}
}

/* Behind the moves of the cursor that stand there. */
static size_t skip_moves(const struct screen *s, size_t at)
{
	while (at < s->len && (s->text[at] == '\b' || s->text[at] == '\x1b')) {
		if (s->text[at] == '\x1b')
			while (at + 1 < s->len && !isalpha((unsigned char)s->text[at]))
				at++;
		at++;
	}
	return at;
}

/* Cuts a page's mark and what erased it out of the text: the cursor back, blanks, back again. */
static void drop_page(struct screen *s, size_t at)
{
	size_t end = skip_moves(s, at + strlen(PAGE_MARK));

	while (end < s->len && s->text[end] == ' ')
		end++;
	end = skip_moves(s, end);
	memmove(s->text + at, s->text + end, s->len - end + 1);
	s->len -= end - at;
}

struct paged {
	condition *found;
	const void *ctx;
	size_t from; /* what ends there has been dealt with */
};

static bool paged_found(const struct screen *s, const void *ctx)
{
	const struct paged *p = ctx;

	return s->len > p->from && (ends_with(s, PAGE_MARK) || p->found(s, p->ctx));
}

/* The same, and pages through long output as a user with the space bar does. */
static int wait_paged(struct screen *s, condition *found, const void *ctx)
{
	struct paged p = {found, ctx, 0};
	int rc;

	while ((rc = wait_for(s, paged_found, &p)) == 0 && ends_with(s, PAGE_MARK)) {
		size_t at = s->len - strlen(PAGE_MARK);
		p.from = s->len;
		if (s->link->write(s->link, " ", 1) < 0)
			return -1;
		rc = wait_for(s, paged_found, &p);
		drop_page(s, at);
		if (rc < 0)
			return rc;
		p.from = 0;
	}
	return rc;
}

static bool waits(const struct screen *s, const void *ctx)
{
	(void)ctx;
	return screen_waits(s->text, s->len) != WAITS_NOT;
}

static bool ends_so(const struct screen *s, const void *end)
{
	return ends_with(s, end);
}

/* ---- typing ---- */

static void set(char **to, const char *text, size_t len)
{
	free(*to);
	*to = strndup(text, len);
	if (!*to)
		abort();
}

static char *joined(const char *a, const char *b, const char *c)
{
	char *made;

	if (asprintf(&made, "%s%s%s", a, b, c) < 0)
		abort();
	return made;
}

static const struct key {
	const char *name;
	char byte; /* 0 = as it is */
} keys[] = {
	{"^C", 'C' & 31},
	{"^Z", 'Z' & 31},
	{"?", '?'},
};

static const struct key *key_of(const char *typed)
{
	size_t len = strlen(typed);

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		size_t n = strlen(keys[i].name);
		if (len >= n && strcmp(typed + len - n, keys[i].name) == 0)
			return &keys[i];
	}
	return NULL;
}

static char *in_vain(const struct screen *s, const char *what)
{
	size_t from = s->len > SHOWN_OF_WAIT ? s->len - SHOWN_OF_WAIT : 0;
	char *made;

	if (asprintf(&made, "waited %g s in vain for %s; got: %s", s->limits.wait, what, s->text + from) < 0)
		abort();
	return made;
}

static int send_text(struct screen *s, const char *text, size_t len, char key)
{
	s->len = 0;
	if (len > 0 && s->link->write(s->link, text, len) < 0)
		return -1;
	return s->link->write(s->link, &key, 1);
}

/* The lines that are complete, the first one behind its prompt. */
static void show_lines(const struct screen *s, size_t len, const char *head, const char *key, struct lines *shown)
{
	struct lines all = {0};
	size_t n;

	lines_split(&all, s->text ? s->text : "", len, "\r\n");
	n = strlen(all.line[0]);
	if (n >= strlen(key) && strcmp(all.line[0] + n - strlen(key), key) == 0)
		all.line[0][n - strlen(key)] = '\0';
	char *first = joined(head, all.line[0], key);
	free(all.line[0]);
	all.line[0] = first;
	lines_move(shown, &all);
}

static void hung_up(struct screen *s, const char *head, const char *key, struct lines *shown)
{
	size_t len = s->len;

	while (len > 0 && (s->text[len - 1] == '\n' || s->text[len - 1] == '\r'))
		len--;
	show_lines(s, len, head, key, shown);
	free(s->waiting);
	s->waiting = NULL;
}

/* The last line becomes what the terminal waits with. */
static void next_prompt(struct screen *s, const char *head, const char *key, struct lines *shown)
{
	const char *start = memrchr(s->text, '\n', s->len);
	size_t from = start ? (size_t)(start + 1 - s->text) : 0;

	set(&s->waiting, s->text + from, s->len - from);
	show_lines(s, from >= 2 ? from - 2 : 0, head, key, shown);
}

/* `?` acts at once, and the prompt with the text before it comes back below the help. */
static char *type_help(struct screen *s, const char *typed, struct lines *shown)
{
	char *head = joined(s->waiting, s->restored, ""), *line = strndup(typed, strlen(typed) - 1), *problem = NULL;
	char *end = joined("\r\n", s->waiting, line);
	size_t old = strlen(s->restored);
	int rc = -1;

	if (send_text(s, typed + old, strlen(typed) - old - 1, '?') == 0)
		rc = wait_paged(s, ends_so, end);
	if (rc == 0) {
		show_lines(s, s->len - strlen(end), head, "", shown);
		set(&s->restored, line, strlen(line));
	} else if (rc == -1) {
		hung_up(s, head, "", shown);
	} else {
		problem = in_vain(s, "help");
	}
	free(head);
	free(line);
	free(end);
	return problem;
}

/* A line, or one up to a key that acts at once. NULL, or why it stopped. */
static char *type(struct screen *s, const char *typed, struct lines *shown)
{
	const struct key *key = key_of(typed);
	const char *name = key ? key->name : "";
	size_t old = strlen(s->restored);
	char *problem = NULL;
	int rc = -1;

	if (key && key->byte == '?')
		return type_help(s, typed, shown);
	char *head = joined(s->waiting, s->restored, "");
	if (send_text(s, typed + old, strlen(typed) - old - strlen(name), key ? key->byte : '\r') == 0)
		rc = wait_paged(s, waits, NULL);
	if (rc == 0)
		next_prompt(s, head, name, shown);
	else if (rc == -1)
		hung_up(s, head, name, shown);
	else
		problem = in_vain(s, "a prompt");
	set(&s->restored, "", 0);
	free(head);
	return problem;
}

/* ---- playing ---- */

/* The file need not show blanks at the end of a restored line. */
static bool is_bare(const struct screen *s, const char *typed)
{
	size_t n = strlen(s->restored);

	while (n > 0 && s->restored[n - 1] == ' ')
		n--;
	return strlen(typed) == n && strncmp(typed, s->restored, n) == 0;
}

static void cut_blanks(char *line)
{
	size_t n = strlen(line);

	while (n > 0 && line[n - 1] == ' ')
		line[--n] = '\0';
}

static char *play_line(struct screen *s, const char *typed, bool question, struct lines *shown)
{
	size_t len, first = shown->count;
	bool asked = line_waits(s->waiting, &len) == WAITS_QUESTION, bare = is_bare(s, typed);
	char *problem;

	if (asked != question) {
		lines_add(shown, s->waiting);
		return joined("the file types at a ", question ? "question" : "prompt",
			asked ? ", the device waits at a question" : ", the device waits at a prompt");
	}
	if (!bare && strncmp(typed, s->restored, strlen(s->restored)) != 0)
		return joined("the line still holds `", s->restored, "`");
	char *full = joined(bare ? s->restored : typed, "", "");
	problem = type(s, full, shown);
	if (bare && first < shown->count)
		cut_blanks(shown->line[first]);
	free(full);
	return problem;
}

char *screen_play(struct screen *s, const struct lines *lines, bool last, bool lenient, struct lines *shown)
{
	bool question, asked, prompt_at_end = false;
	char *problem = NULL;
	size_t len;

	for (size_t i = 0; i < lines->count && !problem && !prompt_at_end; i++) {
		const char *typed = file_typed(lines->line[i], &question);
		if (!typed)
			continue;
		if (!s->waiting)
			return joined("the device has closed the connection", "", "");
		asked = line_waits(s->waiting, &len) == WAITS_QUESTION;
		prompt_at_end = i + 1 == lines->count && strcmp(typed, s->restored) == 0;
		if (!prompt_at_end && !(lenient && question && !asked))
			problem = play_line(s, typed, question, shown);
	}
	if (!problem && s->waiting && (last || prompt_at_end))
		lines_take(shown, joined(s->waiting, s->restored, ""));
	return problem;
}

/* ---- the login ---- */

enum ask { ASK_NOTHING, ASK_USER, ASK_PASSWORD, ASK_ENTER };

static const struct {
	const char *end;
	enum ask ask;
} asks[] = {
	{"username:", ASK_USER},
	{"login:", ASK_USER},
	{"password:", ASK_PASSWORD},
	{"press enter.", ASK_ENTER},
	{"press enter to get started.", ASK_ENTER},
};

static enum ask asked(const struct screen *s)
{
	size_t len = s->len;

	while (len > 0 && isspace((unsigned char)s->text[len - 1]))
		len--;
	for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
		size_t n = strlen(asks[i].end);
		if (len >= n && strncasecmp(s->text + len - n, asks[i].end, n) == 0)
			return asks[i].ask;
	}
	return ASK_NOTHING;
}

static bool asks_or_waits(const struct screen *s, const void *ctx)
{
	return asked(s) != ASK_NOTHING || waits(s, ctx);
}

static const char *answer_login(struct screen *s, enum ask ask, const char *user, const char *password)
{
	const char *answer = ask == ASK_USER ? user : ask == ASK_PASSWORD ? password : "";

	if (!answer)
		return ask == ASK_USER ? "it asks for a user, and none is given"
				       : "it asks for a password, and none is given";
	return send_text(s, answer, strlen(answer), '\r') < 0 ? "the device has closed the connection" : NULL;
}

/* Questions before the first prompt (a new password?) are declined. */
static const char *decline(struct screen *s)
{
	return send_text(s, "n", 1, '\r') < 0 ? "the device has closed the connection" : NULL;
}

int screen_login(struct screen *s, const char *user, const char *password, char why[LINK_WHY])
{
	const char *problem = NULL;
	int users = 0, rc;

	while (!problem && (rc = wait_for(s, asks_or_waits, NULL)) == 0) {
		enum ask ask = asked(s);
		if (ask == ASK_USER && users++)
			problem = "user or password is refused";
		else if (ask != ASK_NOTHING)
			problem = answer_login(s, ask, user, password);
		else if (screen_waits(s->text, s->len) == WAITS_QUESTION)
			problem = decline(s);
		else
			break;
	}
	if (!problem && rc < 0)
		problem = rc == -1 ? "the device has closed the connection" : "no prompt comes";
	if (problem) {
		snprintf(why, LINK_WHY, "%s", problem);
		return -1;
	}
	struct lines greeting = {0};
	next_prompt(s, "", "", &greeting);
	lines_clear(&greeting);
	return 0;
}
