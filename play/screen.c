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
	struct terminal t;
	char *waiting;	/* prompt or question in the last line, NULL once the device has hung up */
	char *restored; /* what the device put back behind it */
	char *password; /* of the login, NULL if none was used */
};

struct screen *screen_new(struct link *l, const struct screen_limits *limits)
{
	struct screen *s = calloc(1, sizeof *s);

	if (!s)
		abort();
	*s = (struct screen){.t = {.link = l, .limits = *limits}, .waiting = strdup(""), .restored = strdup("")};
	if (!s->waiting || !s->restored)
		abort();
	return s;
}

void screen_free(struct screen *s)
{
	if (!s)
		return;
	link_drop(s->t.link);
	free(s->t.text);
	free(s->waiting);
	free(s->restored);
	if (s->password)
		explicit_bzero(s->password, strlen(s->password));
	free(s->password);
	free(s);
}

const char *screen_prompt(const struct screen *s)
{
	return s->waiting;
}

struct link *screen_link(const struct screen *s)
{
	return s->t.link;
}

/* ---- waiting ---- */

static bool waits(const struct terminal *t, const void *ctx)
{
	(void)ctx;
	return screen_waits(t->text, t->len) != WAITS_NOT;
}

static bool ends_so(const struct terminal *t, const void *end)
{
	return terminal_ends(t, end);
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
	size_t from = s->t.len > SHOWN_OF_WAIT ? s->t.len - SHOWN_OF_WAIT : 0;
	char *made;

	if (asprintf(&made, "waited %g s in vain for %s; got: %s", s->t.limits.wait, what, s->t.text + from) < 0)
		abort();
	return made;
}

/* The lines that are complete, the first one behind its prompt. */
static void show_lines(const struct screen *s, size_t len, const char *head, const char *key, struct lines *shown)
{
	struct lines all = {0};
	size_t n;

	lines_split(&all, s->t.text ? s->t.text : "", len, "\r\n");
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
	size_t len = s->t.len;

	while (len > 0 && (s->t.text[len - 1] == '\n' || s->t.text[len - 1] == '\r'))
		len--;
	show_lines(s, len, head, key, shown);
	free(s->waiting);
	s->waiting = NULL;
}

/* The last line becomes what the terminal waits with. */
static void next_prompt(struct screen *s, const char *head, const char *key, struct lines *shown)
{
	const char *start = memrchr(s->t.text, '\n', s->t.len);
	size_t from = start ? (size_t)(start + 1 - s->t.text) : 0;

	set(&s->waiting, s->t.text + from, s->t.len - from);
	show_lines(s, from >= 2 ? from - 2 : 0, head, key, shown);
}

/* What becomes of a line that was typed. NULL, or that nothing came. */
static char *end_typing(struct screen *s, int rc, const char *head, const char *key, struct lines *shown)
{
	char *problem = NULL;

	if (rc == 0)
		next_prompt(s, head, key, shown);
	else if (rc == -1)
		hung_up(s, head, key, shown);
	else
		problem = in_vain(s, "a prompt");
	set(&s->restored, "", 0);
	return problem;
}

/* `?` acts at once, and the prompt with the text before it comes back below the help. */
static char *type_help(struct screen *s, const char *typed, struct lines *shown)
{
	char *head = joined(s->waiting, s->restored, ""), *line = strndup(typed, strlen(typed) - 1), *problem = NULL;
	char *end = joined("\r\n", s->waiting, line);
	size_t old = strlen(s->restored);
	int rc = -1;

	if (terminal_send(&s->t, typed + old, strlen(typed) - old - 1, '?') == 0)
		rc = terminal_wait_paged(&s->t, ends_so, end);
	if (rc == 0) {
		show_lines(s, s->t.len - strlen(end), head, "", shown);
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
	char *problem;
	int rc = -1;

	if (key && key->byte == '?')
		return type_help(s, typed, shown);
	char *head = joined(s->waiting, s->restored, "");
	if (terminal_send(&s->t, typed + old, strlen(typed) - old - strlen(name), key ? key->byte : '\r') == 0)
		rc = terminal_wait_paged(&s->t, waits, NULL);
	problem = end_typing(s, rc, head, name, shown);
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

static enum waits screen_at(const struct screen *s)
{
	size_t len;

	return line_waits(s->waiting, &len);
}

static char *elsewhere(struct screen *s, enum waits at, struct lines *shown)
{
	static const char *const words[] = {
		[WAITS_NOT] = "nothing that is known",
		[WAITS_PROMPT] = "a prompt",
		[WAITS_QUESTION] = "a question",
		[WAITS_SECRET] = "a question for a password",
	};
	char *there = joined(", the device waits at ", words[screen_at(s)], "");
	char *made = joined("the file types at ", words[at], there);

	lines_add(shown, s->waiting);
	free(there);
	return made;
}

/* A device that shows stars for a password, or the password, shows nothing that a file may hold. */
static void drop_echo(struct terminal *t, const char *value)
{
	size_t n = strlen(value);

	if (n == 0 || t->len < n || memcmp(t->text, value, n) != 0)
		for (n = 0; n < t->len && t->text[n] == '*';)
			n++;
	memmove(t->text, t->text + n, t->len - n + 1);
	t->len -= n;
}

/* Answers a question for a password; the screen shows the name. NULL, or why it stopped. */
static char *play_secret(struct screen *s, const char *typed, const struct secrets *secrets, struct lines *shown)
{
	const char *name = secret_name(typed), *value = "";
	bool login = name && strcmp(name, SECRET_LOGIN) == 0, cancel = strcmp(typed, "^C") == 0;
	char *head = joined(s->waiting, cancel ? "" : typed, ""), *problem = NULL;
	int rc = -1;

	if (!*typed)
		cut_blanks(head);
	if (name)
		value = login ? s->password : secrets_get(secrets, name);
	if (!value)
		problem = joined("nobody has said what ", typed, " stands for");
	else if (terminal_send(&s->t, value, strlen(value), cancel ? 'C' & 31 : '\r') == 0)
		rc = terminal_wait_paged(&s->t, waits, NULL);
	if (!problem) {
		drop_echo(&s->t, value);
		problem = end_typing(s, rc, head, cancel ? typed : "", shown);
	}
	free(head);
	return problem;
}

static char *play_line(struct screen *s, const char *typed, struct lines *shown)
{
	size_t first = shown->count;
	bool bare = is_bare(s, typed);
	char *problem;

	if (!bare && strncmp(typed, s->restored, strlen(s->restored)) != 0)
		return joined("the line still holds `", s->restored, "`");
	char *full = joined(bare ? s->restored : typed, "", "");
	problem = type(s, full, shown);
	if (bare && first < shown->count)
		cut_blanks(shown->line[first]);
	free(full);
	return problem;
}

/* Is a line output after all, or one that a lenient player leaves out? */
static bool passes_over(const struct screen *s, const char *typed, enum waits at, bool lenient)
{
	if (at == screen_at(s))
		return false;
	return (lenient && at != WAITS_PROMPT) || (at == WAITS_SECRET && !*typed);
}

char *screen_play(struct screen *s, const struct lines *lines, const struct secrets *secrets, bool last, bool lenient,
	struct lines *shown)
{
	bool prompt_at_end = false;
	char *problem = NULL;
	enum waits at;

	for (size_t i = 0; i < lines->count && !problem && !prompt_at_end; i++) {
		const char *typed = file_typed(lines->line[i], &at);
		if (!typed || (s->waiting && passes_over(s, typed, at, lenient)))
			continue;
		if (!s->waiting)
			return joined("the device has closed the connection", "", "");
		prompt_at_end = i + 1 == lines->count && strcmp(typed, s->restored) == 0;
		if (prompt_at_end)
			break;
		if (at != screen_at(s))
			problem = elsewhere(s, at, shown);
		else if (at == WAITS_SECRET)
			problem = play_secret(s, typed, secrets, shown);
		else
			problem = play_line(s, typed, shown);
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

static enum ask asked(const struct terminal *t)
{
	size_t len = t->len;

	while (len > 0 && isspace((unsigned char)t->text[len - 1]))
		len--;
	for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
		size_t n = strlen(asks[i].end);
		if (len >= n && strncasecmp(t->text + len - n, asks[i].end, n) == 0)
			return asks[i].ask;
	}
	return ASK_NOTHING;
}

static bool asks_or_waits(const struct terminal *t, const void *ctx)
{
	return asked(t) != ASK_NOTHING || waits(t, ctx);
}

static const char *answer_login(struct screen *s, enum ask ask, const char *user, const char *password)
{
	const char *answer = ask == ASK_USER ? user : ask == ASK_PASSWORD ? password : "";

	if (!answer)
		return ask == ASK_USER ? "it asks for a user, and none is given"
				       : "it asks for a password, and none is given";
	return terminal_send(&s->t, answer, strlen(answer), '\r') < 0 ? "the device has closed the connection" : NULL;
}

/* Questions before the first prompt (a new password?) are declined. */
static const char *decline(struct screen *s)
{
	return terminal_send(&s->t, "n", 1, '\r') < 0 ? "the device has closed the connection" : NULL;
}

/* With the line it ended with, which often tells why. */
static void tell_closed(const struct terminal *t, char why[LINK_WHY])
{
	const char *text = t->text ? t->text : "", *end = text + strlen(text), *begin;

	while (end > text && isspace((unsigned char)end[-1]))
		end--;
	for (begin = end; begin > text && begin[-1] != '\n' && begin[-1] != '\r';)
		begin--;
	snprintf(why, LINK_WHY, "the device has closed the connection%s%.*s", begin < end ? ": " : "",
		(int)(end - begin), begin);
}

int screen_login(struct screen *s, const char *user, const char *password, char why[LINK_WHY])
{
	const char *problem = NULL;
	int users = 0, rc;

	while (!problem && (rc = terminal_wait(&s->t, asks_or_waits, NULL)) == 0) {
		enum ask ask = asked(&s->t);
		if (ask == ASK_USER && users++)
			problem = "user or password is refused";
		else if (ask != ASK_NOTHING)
			problem = answer_login(s, ask, user, password);
		else if (screen_waits(s->t.text, s->t.len) == WAITS_QUESTION)
			problem = decline(s);
		else
			break;
	}
	if (!problem && rc == -1) {
		tell_closed(&s->t, why);
		return -1;
	}
	if (!problem && rc < 0)
		problem = "no prompt comes";
	if (problem) {
		snprintf(why, LINK_WHY, "%s", problem);
		return -1;
	}
	s->password = password ? strdup(password) : NULL;
	struct lines greeting = {0};
	next_prompt(s, "", "", &greeting);
	lines_clear(&greeting);
	return 0;
}
