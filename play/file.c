/*
 * Reads and writes session files. Knows their form; nothing of terminals and devices.
 */
#include "play/file.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX (16u << 20)
#define SWITCH "=== "
#define DELAY_MAX 10000 /* ms */

struct reader {
	struct session_file *file;
	FILE *errors;
	size_t number; /* of the line that is read */
};

static int expected(const struct reader *r, const char *format, ...) __attribute__((format(printf, 2, 3)));

static int expected(const struct reader *r, const char *format, ...)
{
	va_list ap;

	fprintf(r->errors, "%s:%zu: expected ", r->file->path, r->number);
	va_start(ap, format);
	vfprintf(r->errors, format, ap);
	va_end(ap);
	fputc('\n', r->errors);
	return -1;
}

static char *copy(const char *text)
{
	char *made = strdup(text);

	if (!made)
		abort();
	return made;
}

/* ---- the heading ---- */

static int on_run(struct reader *r, char *rest)
{
	if (!*rest)
		return expected(r, "options of `lyrebird run` behind `run`");
	for (char *word; (word = strsep(&rest, " "));)
		if (*word)
			lines_add(&r->file->options, word);
	return 0;
}

static int on_device(struct reader *r, char *rest)
{
	struct session_file *f = r->file;

	if (!*rest || strchr(rest, ' '))
		return expected(r, "one name behind `device`");
	if (f->devices == FILE_DEVICES || (f->devices && strcmp(f->device[0], rest) == 0))
		return expected(r, "up to %d devices of different names", FILE_DEVICES);
	f->device[f->devices++] = copy(rest);
	return 0;
}

/* `user LOGIN NAME PASSWORD`; a login on a named device is two words, so the last two count. */
static int on_user(struct reader *r, char *rest)
{
	struct session_file *f = r->file;
	char *password = strrchr(rest, ' ');

	if (password)
		*password++ = '\0';
	char *user = password ? strrchr(rest, ' ') : NULL;
	if (user)
		*user++ = '\0';
	if (!user || !*rest || !*user || !*password)
		return expected(r, "LOGIN NAME PASSWORD behind `user`");
	if (*password == '$' && !(password = (char *)secrets_get(&f->secrets, password + 1)))
		return expected(r, "the password of %s in the environment", user);
	f->user = reallocarray(f->user, f->users + 1, sizeof *f->user);
	if (!f->user)
		abort();
	f->user[f->users++] = (struct file_user){copy(rest), copy(user), copy(password)};
	return 0;
}

/* `password NAME TEXT`: what `$NAME` stands for where the environment says nothing. */
static int on_password(struct reader *r, char *rest)
{
	char *text = strchr(rest, ' '), name[64];

	if (text)
		*text++ = '\0';
	snprintf(name, sizeof name, "$%s", rest);
	if (!text || !*text || !secret_name(name) || strcmp(rest, SECRET_LOGIN) == 0)
		return expected(r, "NAME TEXT behind `password`");
	secrets_set(&r->file->secrets, rest, text);
	return 0;
}

/* `delay MS`: how long a frame is under way between the two devices. */
static int on_delay(struct reader *r, char *rest)
{
	size_t digits = strspn(rest, "0123456789");
	unsigned long ms = digits && digits < 6 && !rest[digits] ? strtoul(rest, NULL, 10) : 0;

	if (ms < 1 || ms > DELAY_MAX)
		return expected(r, "milliseconds from 1 to %d behind `delay`", DELAY_MAX);
	r->file->delay = (unsigned)ms;
	return 0;
}

static const struct directive {
	const char *word;
	int (*read)(struct reader *r, char *rest);
} directives[] = {
	{"run", on_run},
	{"device", on_device},
	{"delay", on_delay},
	{"user", on_user},
	{"password", on_password},
};

static int read_heading(struct reader *r, const char *line)
{
	char *words = copy(line), *rest = words, *word;
	int result = -1;

	lines_add(&r->file->heading, line);
	if (*line == '\0' || *line == '#') {
		free(words);
		return 0;
	}
	word = strsep(&rest, " ");
	for (size_t i = 0; i < sizeof directives / sizeof *directives; i++)
		if (strcmp(directives[i].word, word) == 0) {
			result = directives[i].read(r, rest ? rest : (char *)"");
			free(words);
			return result;
		}
	expected(r, "a prompt, `#`, `run`, `device`, `delay`, `user`, `password` or `===`: %s", line);
	free(words);
	return result;
}

/* ---- the screen ---- */

const char *file_typed(const char *line, enum waits *at)
{
	size_t len;

	*at = line_waits(line, &len);
	return *at == WAITS_NOT ? NULL : line + len;
}

/* Every `$NAME` must stand for something before anything is played. */
static int check_secret(struct reader *r, const char *line)
{
	enum waits at;
	const char *typed = file_typed(line, &at), *name = at == WAITS_SECRET ? secret_name(typed) : NULL;

	if (!name || strcmp(name, SECRET_LOGIN) == 0 || secrets_get(&r->file->secrets, name))
		return 0;
	return expected(r, "%s in the environment, or `password %s TEXT` in the heading", name, name);
}

static void add_part(struct session_file *f, const char *name, size_t number)
{
	const char *login = name ? name : "";
	struct part p = {.name = name ? copy(name) : NULL, .number = number};

	p.restart = strcmp(login, "restart") == 0;
	p.until = strcmp(login, "until") == 0 || strncmp(login, "until ", 6) == 0;
	if (p.restart)
		login = "";
	else if (p.until)
		login = login[5] ? login + 6 : "";
	p.login = copy(login);
	f->part = reallocarray(f->part, f->parts + 1, sizeof *f->part);
	if (!f->part)
		abort();
	f->part[f->parts++] = p;
}

static int read_screen(struct reader *r, const char *line)
{
	struct session_file *f = r->file;
	enum waits at;

	if (strncmp(line, SWITCH, strlen(SWITCH)) == 0) {
		if (!line[strlen(SWITCH)])
			return expected(r, "a name, `restart` or `until` behind `===`");
		add_part(f, line + strlen(SWITCH), r->number + 1);
		return 0;
	}
	if (f->parts == 0)
		add_part(f, NULL, r->number);
	struct part *p = &f->part[f->parts - 1];
	if (p->lines.count == 0 && !file_typed(line, &at))
		return expected(r, "a prompt (`<NAME>`, `[~NAME]`) where the part begins: %s", line);
	lines_add(&p->lines, line);
	return check_secret(r, line);
}

static int read_line(struct reader *r, const char *line)
{
	enum waits at;
	bool screen = r->file->parts > 0 || strncmp(line, SWITCH, strlen(SWITCH)) == 0 || file_typed(line, &at);

	return screen ? read_screen(r, line) : read_heading(r, line);
}

static int check(struct reader *r)
{
	const struct session_file *f = r->file;

	if (f->devices == 1)
		return expected(r, "two devices, or none, in the heading");
	if (f->delay && f->devices != 2)
		return expected(r, "two devices, which `delay` is between, in the heading");
	for (size_t i = 0; i < f->parts; i++)
		if (f->part[i].lines.count)
			return 0;
	return expected(r, "a screen: a line that begins with a prompt");
}

static int read_text(struct reader *r, const char *text, size_t len)
{
	struct lines all = {0};
	int result = 0;

	while (len && text[len - 1] == '\n')
		len--;
	lines_split(&all, text, len, "\n");
	for (size_t i = 0; i < all.count && result == 0; i++) {
		r->number = i + 1;
		result = read_line(r, all.line[i]);
	}
	lines_clear(&all);
	return result < 0 ? -1 : check(r);
}

/* The whole file; NULL with errno. EFBIG: more than a session file may have. */
static char *slurp(const char *path, size_t *len)
{
	FILE *in = fopen(path, "re");
	char *text = NULL;

	if (!in)
		return NULL;
	FILE *out = open_memstream(&text, len);
	if (!out)
		abort();
	char piece[8192];
	size_t total = 0, n;
	while ((n = fread(piece, 1, sizeof piece, in)) > 0 && (total += n) <= FILE_MAX)
		fwrite(piece, 1, n, out);
	int error = ferror(in) ? errno : total > FILE_MAX ? EFBIG : 0;
	fclose(out);
	fclose(in);
	if (!error)
		return text;
	free(text);
	errno = error;
	return NULL;
}

struct session_file *file_read(const char *path, FILE *errors)
{
	size_t len;
	char *text = slurp(path, &len);
	struct session_file *f = calloc(1, sizeof *f);
	struct reader r = {.file = f, .errors = errors};
	const char *slash = strrchr(path, '/'), *nul;

	if (!f)
		abort();
	if (!text) {
		fprintf(errors, "%s: %s\n", path, strerror(errno));
		free(f);
		return NULL;
	}
	f->path = copy(path);
	f->folder = slash ? strndup(path, (size_t)(slash - path)) : copy(".");
	nul = memchr(text, '\0', len);
	int result = 0;
	if (nul) {
		r.number = 1;
		for (const char *p = text; p < nul; p++)
			r.number += *p == '\n';
		result = expected(&r, "text without NUL bytes");
	}
	if (result == 0)
		result = read_text(&r, text, len);
	free(text);
	if (result == 0)
		return f;
	file_free(f);
	return NULL;
}

static void print_lines(FILE *out, const struct lines *l)
{
	for (size_t i = 0; i < l->count; i++)
		fprintf(out, "%s\n", l->line[i]);
}

int file_write(const struct session_file *f)
{
	FILE *out = fopen(f->path, "we");

	if (!out)
		return -1;
	print_lines(out, &f->heading);
	for (size_t i = 0; i < f->parts; i++) {
		if (f->part[i].name)
			fprintf(out, SWITCH "%s\n", f->part[i].name);
		print_lines(out, &f->part[i].lines);
	}
	return fclose(out) == 0 ? 0 : -1;
}

void file_free(struct session_file *f)
{
	if (!f)
		return;
	for (size_t i = 0; i < f->parts; i++) {
		free(f->part[i].name);
		free(f->part[i].login);
		lines_clear(&f->part[i].lines);
	}
	for (size_t i = 0; i < f->users; i++) {
		free(f->user[i].login);
		free(f->user[i].user);
		free(f->user[i].password);
	}
	for (size_t i = 0; i < f->devices; i++)
		free(f->device[i]);
	free(f->part);
	free(f->user);
	secrets_clear(&f->secrets);
	lines_clear(&f->heading);
	lines_clear(&f->options);
	free(f->path);
	free(f->folder);
	free(f);
}
