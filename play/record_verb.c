/*
 * `lyrebird record`: stands between a user's terminal and a device, passes everything on, and writes a session file.
 */
#include "play/verbs.h"

#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "access/bytes.h"
#include "play/address.h"
#include "play/password.h"
#include "play/recorder.h"
#include "play/screen.h"

#define DEFAULT_FILE "recorded.session"
#define END_KEY (']' & 31)
#define WAIT 20.0 /* seconds for the login */

struct relay {
	struct link *link;
	struct recorder *recorder;
	bool over;
};

/* ---- both ways ---- */

static void from_device(struct relay *r)
{
	char piece[4096];
	ssize_t n;

	while ((n = r->link->read(r->link, piece, sizeof piece)) > 0) {
		recorder_screen(r->recorder, piece, (size_t)n);
		write_all(STDOUT_FILENO, piece, (size_t)n);
	}
	r->over |= n < 0;
}

static void send_keys(struct relay *r, const char *keys, size_t n)
{
	recorder_keys(r->recorder, keys, n);
	r->over |= n > 0 && r->link->write(r->link, keys, n) < 0;
}

static void from_user(struct relay *r)
{
	char piece[1024];
	ssize_t n = read_some(STDIN_FILENO, piece, sizeof piece);
	const char *end = n > 0 ? memchr(piece, END_KEY, (size_t)n) : NULL;

	send_keys(r, piece, end ? (size_t)(end - piece) : n > 0 ? (size_t)n : 0);
	r->over |= n <= 0 || end;
}

/* Until the device hangs up or the user presses the key that ends it. */
static void relay_keys(struct relay *r)
{
	while (!r->over) {
		struct pollfd p[2] = {{.fd = r->link->fd, .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
		if (poll(p, 2, -1) < 0 && errno != EINTR)
			return;
		from_device(r);
		if (!r->over && p[1].revents)
			from_user(r);
	}
}

/* Types the next line of the input. False at its end. */
static bool type_line(struct relay *r)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t n = getline(&line, &room, stdin);

	if (n > 0) {
		line[n - (line[n - 1] == '\n')] = '\0';
		send_keys(r, line, strlen(line));
		send_keys(r, "\r", 1);
	}
	free(line);
	return n > 0;
}

/* Lines that nobody types: each one when the device waits for it, and all pages are turned. */
static void relay_lines(struct relay *r)
{
	size_t turned = (size_t)-1;

	for (;;) {
		from_device(r);
		enum recorder_state state = r->over ? RECORDER_BUSY : recorder_state(r->recorder);
		if (r->over || (state == RECORDER_WAITS && !type_line(r)))
			return;
		if (state == RECORDER_PAGE && turned != recorder_lines(r->recorder)) {
			turned = recorder_lines(r->recorder);
			send_keys(r, " ", 1);
		}
		struct pollfd p = {.fd = r->link->fd, .events = POLLIN};
		if (poll(&p, 1, (int)WAIT * 1000) == 0) {
			fprintf(stderr, "lyrebird record: no prompt comes\n");
			return;
		}
	}
}

/* The keys of the user's terminal go to the device one by one, from the first prompt on: it is shown when they do. */
static void relay(struct relay *r, const char *prompt)
{
	struct termios before, raw;
	bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;

	if (terminal) {
		raw = before;
		cfmakeraw(&raw);
		tcsetattr(STDIN_FILENO, TCSANOW, &raw);
	}
	recorder_screen(r->recorder, prompt, strlen(prompt));
	write_all(STDOUT_FILENO, prompt, strlen(prompt));
	if (terminal)
		relay_keys(r);
	else
		relay_lines(r);
	if (terminal)
		tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

/* ---- the file ---- */

static int failed(const char *what, const char *why)
{
	fprintf(stderr, "lyrebird record: %s: %s\n", what, why);
	return 1;
}

static void tell_secrets(const char *path, const struct secrets *s)
{
	for (size_t i = 0; i < s->count; i++)
		if (strcmp(s->secret[i].name, SECRET_LOGIN) != 0)
			fprintf(stderr,
				"%s: $%s is a password that was typed: give it to `lyrebird test` in the environment\n",
				path, s->secret[i].name);
}

static int write_file(FILE *out, const char *path, struct recorder *r)
{
	struct lines file = {0};
	time_t now = time(NULL);
	char date[32];

	recorder_finish(r, &file);
	strftime(date, sizeof date, "%Y-%m-%d", localtime(&now));
	fprintf(out, "# Recorded on %s.\n", date);
	for (size_t i = 0; i < file.count; i++)
		fprintf(out, "%s\n", file.line[i]);
	bool empty = file.count == 0;
	lines_clear(&file);
	if (fclose(out) != 0)
		return failed(path, strerror(errno));
	fprintf(stderr, "%s: written\n", path);
	tell_secrets(path, recorder_secrets(r));
	return empty ? failed(path, "no prompt was seen") : 0;
}

/* With a user in the address the login is not the user's to type. */
static struct screen *log_in(const struct address *a)
{
	const struct screen_limits limits = {.wait = WAIT};
	char why[LINK_WHY] = "";
	struct link *l = address_reach(a, NULL, NULL, LINK_WIDTH, LINK_HEIGHT, why);
	struct screen *s = l ? screen_new(l, &limits) : NULL;

	if (s && (!a->user || screen_login(s, a->user, a->password, why) == 0))
		return s;
	failed("no login", why);
	screen_free(s);
	return NULL;
}

static int record(const struct address *a, FILE *out, const char *path)
{
	struct screen *s = log_in(a);
	struct relay r = {0};

	if (!s) {
		fclose(out);
		unlink(path);
		return 1;
	}
	r.link = screen_link(s);
	r.recorder = recorder_new();
	if (a->user && a->password)
		recorder_login(r.recorder, a->password);
	if (isatty(STDIN_FILENO))
		fprintf(stderr, "Recording to %s until you log out or press Ctrl+].\n", path);
	relay(&r, screen_prompt(s));
	fputc('\n', stderr);
	int status = write_file(out, path, r.recorder);
	recorder_free(r.recorder);
	screen_free(s);
	return status;
}

static int usage(void)
{
	fputs("usage: lyrebird record [--password-file FILE] [-o FILE] ADDRESS\n", stderr);
	return 2;
}

int record_verb(int argc, char **argv)
{
	static const struct option table[] = {
		{.name = "output", .has_arg = required_argument, .val = 'o'},
		{.name = "password-file", .has_arg = required_argument, .val = 'p'},
		{0},
	};
	const char *path = DEFAULT_FILE, *passwords = NULL;
	char why[LINK_WHY];
	int c, status = 2;

	opterr = 0;
	optind = 1;
	while ((c = getopt_long(argc, argv, "o:", table, NULL)) != -1) {
		if (c == '?')
			return usage();
		*(c == 'o' ? &path : &passwords) = optarg;
	}
	if (optind + 1 != argc)
		return usage();
	struct address *a = address_read(argv[optind], why);
	if (!a) {
		failed(argv[optind], why);
		return 2;
	}
	FILE *out = password_fill(a, passwords, why) == 0 ? fopen(path, "wxe") : NULL;
	if (out)
		status = record(a, out, path);
	else
		status = *why ? (failed("--password-file", why), 2) : failed(path, strerror(errno));
	address_free(a);
	return status;
}
