/*
 * Serves `scp -f` (files to the client) and `scp -t` (from it): lines that name a file or a folder, each answered by
 * one byte, and the bytes of the file in between. There is no standard; OpenSSH's and PuTTY's clients speak it alike.
 * Every name goes through device/files.h, so none leads out of the flash; a file that is received gets its name when it
 * is complete, and an upload that breaks off leaves nothing.
 */
#include "access/scp.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "access/sshd.h"
#include "device/remote_files.h"

#define PIECE 32768
#define WORDS 64       /* of a command */
#define LINE_BYTES 512 /* bytes of a line of the client, with the NUL */

enum { OK = 0, WARNING = 1, FATAL = 2 }; /* the byte that answers a line, or begins a complaint */

struct scp {
	struct terminal *terminal;
	struct rpc *rpc;
	const char *base;
	bool recursive, times, into_folder; /* -r -p -d */
	bool gone;			    /* the client, or it does not speak this protocol */
	char input[PIECE];
	size_t head, tail;
};

/* ---- the command ---- */

struct command {
	char *text;
	char *word[WORDS];
	size_t count;
	char way; /* 't' = to the device, 'f' = from it, 0 = no such command */
	bool recursive, times, folder;
	size_t names; /* index of the first name */
};

/* Takes quotes and backslashes of a shell off a word in place. NULL at the end, else what follows the word. */
static char *unquote(char *from, char **word)
{
	char *to, quote = '\0';

	from += strspn(from, " \t\r\n");
	if (!*from)
		return NULL;
	for (*word = to = from; *from && (quote || !strchr(" \t\r\n", *from)); from++) {
		if (quote ? *from == quote : *from == '\'' || *from == '"')
			quote = quote ? '\0' : *from;
		else if (*from == '\\' && quote != '\'' && from[1])
			*to++ = *++from;
		else
			*to++ = *from;
	}
	from += *from != '\0';
	*to = '\0';
	return from;
}

/* False: an option of another program. */
static bool read_options(struct command *c, const char *options)
{
	for (; *options; options++) {
		if (!strchr("tfrpdvq", *options))
			return false;
		if (*options == 't' || *options == 'f')
			c->way = *options;
		c->recursive |= *options == 'r';
		c->times |= *options == 'p';
		c->folder |= *options == 'd';
	}
	return true;
}

static void read_command(struct command *c, const char *text)
{
	size_t i = 1;
	char *rest;

	*c = (struct command){.text = strdup(text)};
	assert(c->text);
	rest = c->text;
	while (c->count < WORDS && (rest = unquote(rest, &c->word[c->count])))
		c->count++;
	for (; i < c->count && c->word[i][0] == '-' && c->word[i][1] && strcmp(c->word[i], "--") != 0; i++)
		if (!read_options(c, c->word[i] + 1))
			break;
	c->names = i + (i < c->count && !strcmp(c->word[i], "--"));
	if (!c->count || strcmp(c->word[0], "scp") != 0 || c->names >= c->count ||
		(c->word[i][0] == '-' && strcmp(c->word[i], "--") != 0))
		c->way = '\0';
}

bool scp_is_asked(const char *command)
{
	struct command c;

	read_command(&c, command);
	free(c.text);
	return c.way != '\0';
}

/* ---- bytes ---- */

static void send_bytes(struct scp *s, const char *bytes, size_t len)
{
	if (!s->gone && sshd_write(s->terminal, bytes, len) < 0)
		s->gone = true;
}

static void acknowledge(struct scp *s)
{
	send_bytes(s, "", 1);
}

/* The next bytes of the client, at most `len`; 0 if there will be none. */
static size_t take(struct scp *s, char *buf, size_t len)
{
	if (s->head == s->tail && !s->gone) {
		ssize_t n = sshd_read(s->terminal, s->input, sizeof s->input);

		s->head = 0;
		s->tail = n > 0 ? (size_t)n : 0;
		s->gone = n <= 0;
	}
	if (len > s->tail - s->head)
		len = s->tail - s->head;
	memcpy(buf, s->input + s->head, len);
	s->head += len;
	return len;
}

/* A line of the client without its end. False: it has gone. */
static bool take_line(struct scp *s, char line[LINE_BYTES])
{
	size_t n = 0;

	while (take(s, line + n, 1) == 1) {
		if (line[n] == '\n') {
			line[n] = '\0';
			return true;
		}
		s->gone = ++n == LINE_BYTES;
		if (s->gone)
			break;
	}
	return false;
}

/* Says what went wrong: one file counts as failed, the transfer goes on. */
static void complain(struct scp *s, const char *name, const struct fault *f)
{
	char text[512], line[1024];
	int n;

	fault_text(f, text, sizeof text);
	n = snprintf(line, sizeof line, "%cscp: %s: %s\n", WARNING, name, text);
	send_bytes(s, line, (size_t)n < sizeof line ? (size_t)n : sizeof line - 1);
	s->terminal->status = 1;
}

/* The client's answer to what was sent, or its word behind a file. False: no. `silence` is what its end means. */
static bool answered(struct scp *s, char silence)
{
	char answer = silence, why[LINE_BYTES];

	take(s, &answer, 1);
	if (answer == OK)
		return true;
	s->terminal->status = 1;
	s->gone |= answer != WARNING || !take_line(s, why);
	return false;
}

static bool accepted(struct scp *s)
{
	return answered(s, FATAL);
}

/* ---- to the client ---- */

static bool send_line(struct scp *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool send_line(struct scp *s, const char *format, ...)
{
	char line[LINE_BYTES];
	va_list ap;

	va_start(ap, format);
	vsnprintf(line, sizeof line, format, ap);
	va_end(ap);
	send_bytes(s, line, strlen(line));
	return accepted(s);
}

static bool send_times(struct scp *s, const struct file_info *i)
{
	long long at = i->modified / 1000000000;

	return !s->times || send_line(s, "T%lld 0 %lld 0\n", at, at);
}

/* As many bytes as were announced, whatever the file has by now. */
static void send_content(struct scp *s, const struct file_info *i, int fd)
{
	const struct fault shrunk = {.code = FAULT_FILE};
	bool whole = true;
	char data[PIECE];

	for (uint64_t left = i->size; left > 0 && !s->gone;) {
		size_t want = left < sizeof data ? (size_t)left : sizeof data;
		ssize_t n = whole ? read(fd, data, want) : 0;

		whole = n > 0;
		if (!whole)
			memset(data, 0, (size_t)(n = (ssize_t)want));
		send_bytes(s, data, (size_t)n);
		left -= (uint64_t)n;
	}
	if (whole)
		acknowledge(s);
	else
		complain(s, files_base(i->path), &shrunk);
	accepted(s);
}

static void send_file(struct scp *s, const struct file_info *i)
{
	struct fault f = {0};
	int fd = remote_read(s->rpc, i->path, &f);

	if (fd < 0)
		complain(s, files_base(i->path), &f);
	else if (send_times(s, i) && send_line(s, "C0644 %llu %s\n", (unsigned long long)i->size, files_base(i->path)))
		send_content(s, i, fd);
	if (fd >= 0)
		close(fd);
}

static void send_any(struct scp *s, const struct file_info *i);

/* Folders in each other are FILES_LEVELS at most. */
static void send_folder(struct scp *s, const struct file_info *i)
{
	struct fault f = {0};
	struct file_info *list;
	size_t count;

	if (!s->recursive)
		fault_set(&f, FAULT_FILE_KIND, "", "not a regular file");
	if (!s->recursive || remote_list(s->rpc, i->path, "*", FILES_PRESENT, &list, &count, &f) < 0) {
		complain(s, files_base(i->path), &f);
		return;
	}
	if (send_times(s, i) && send_line(s, "D0755 0 %s\n", *i->path ? files_base(i->path) : "flash")) {
		for (size_t k = 0; k < count && !s->gone; k++)
			send_any(s, &list[k]);
		if (!s->gone)
			send_line(s, "E\n");
	}
	free(list);
}

static void send_any(struct scp *s, const struct file_info *i)
{
	if (i->folder)
		send_folder(s, i);
	else
		send_file(s, i);
}

/* What a name stands for, with '*' all that it fits. -1 with the fault. */
static int find(struct scp *s, const char *name, struct file_info **list, size_t *count, struct fault *f)
{
	char path[FILES_PATH], pattern[FILES_PATH];

	if (files_below(s->base, name, path, pattern, f) < 0)
		return -1;
	if (*pattern) {
		if (remote_list(s->rpc, path, pattern, FILES_PRESENT, list, count, f) < 0)
			return -1;
		return *count ? 0 : fault_set(f, FAULT_FILE_MISSING, "", NULL);
	}
	*list = calloc(1, sizeof **list);
	assert(*list);
	*count = 1;
	(*list)->folder = true;
	return *path ? remote_stat(s->rpc, path, *list, f) : 0;
}

static void send_name(struct scp *s, const char *name)
{
	struct file_info *list = NULL;
	struct fault f = {0};
	size_t count = 0;

	if (find(s, name, &list, &count, &f) < 0)
		complain(s, name, &f);
	else
		for (size_t i = 0; i < count && !s->gone; i++)
			send_any(s, &list[i]);
	free(list);
}

/* ---- from the client ---- */

struct target {
	char path[FILES_PATH];
	bool folder; /* names go below it; else it is the name */
};

/* 1 = a folder, 0 = anything else or nothing. */
static bool is_folder(struct scp *s, const char *path)
{
	struct file_info i;
	struct fault f;

	return !*path || (remote_stat(s->rpc, path, &i, &f) == 0 && i.folder);
}

/* Takes `size` bytes; fd -1 lets them go. -1: they came, or not, but are not all written. */
static int take_content(struct scp *s, uint64_t size, int fd, struct fault *f)
{
	char data[PIECE];
	int rc = 0;

	while (size > 0) {
		size_t n = take(s, data, size < sizeof data ? (size_t)size : sizeof data);

		if (n == 0)
			return -1;
		size -= n;
		if (rc == 0 && fd >= 0 && write(fd, data, n) != (ssize_t)n)
			rc = fault_set(f, FAULT_SPACE, "", NULL);
	}
	return rc;
}

/* May the file be made? Then its bytes are asked for, and it gets its name behind them. */
static void receive_file(struct scp *s, const char *path, uint64_t size)
{
	struct remote_new made = {.fd = -1};
	struct fault f = {0};
	int rc = remote_do(s->rpc, REMOTE_TARGET, path, &f);

	if (rc < 0 && f.code == FAULT_FILE_EXISTS)
		rc = 0;
	if (rc < 0 || remote_begin(s->rpc, &made, &f) < 0) {
		complain(s, files_base(path), &f);
		return;
	}
	acknowledge(s);
	rc = take_content(s, size, made.fd, &f);
	/* libssh2 (curl) leaves when all bytes are sent, without a word. */
	if (s->gone || !answered(s, OK)) {
		remote_drop(s->rpc, &made);
		return;
	}
	if (rc < 0)
		remote_drop(s->rpc, &made);
	else
		rc = remote_finish(s->rpc, &made, path, true, &f);
	if (rc < 0)
		complain(s, files_base(path), &f);
	else
		acknowledge(s);
}

static void receive_into(struct scp *s, const struct target *to, bool top);

static void receive_folder(struct scp *s, const char *path)
{
	struct target inner = {.folder = true};
	struct fault f = {0};

	if (!s->recursive)
		fault_set(&f, FAULT_FILE_KIND, "", "a folder, without -r");
	if (!s->recursive || (!is_folder(s, path) && remote_do(s->rpc, REMOTE_MKDIR, path, &f) < 0)) {
		complain(s, files_base(path), &f);
		return;
	}
	snprintf(inner.path, sizeof inner.path, "%s", path);
	acknowledge(s);
	receive_into(s, &inner, false);
}

/* "0644 12 name": a mode, a size, a name without a slash. */
static bool read_entry(const char *line, unsigned long long *size, const char **name)
{
	size_t mode = strspn(line, "01234567"), digits;

	if (mode != 4 || line[mode] != ' ')
		return false;
	digits = strspn(line + mode + 1, "0123456789");
	*name = line + mode + 1 + digits + 1;
	if (digits < 1 || digits > 18 || (*name)[-1] != ' ' || !**name)
		return false;
	*size = strtoull(line + mode + 1, NULL, 10);
	return !strchr(*name, '/') && strcmp(*name, ".") != 0 && strcmp(*name, "..") != 0;
}

static void receive_entry(struct scp *s, const struct target *to, const char *line)
{
	const struct fault wrong = {.code = FAULT_FILE_NAME};
	unsigned long long size;
	char path[FILES_PATH];
	struct fault f = {0};
	const char *name;

	if (!read_entry(line + 1, &size, &name)) {
		complain(s, "protocol", &wrong);
		s->gone = true; /* what follows cannot be told apart */
		return;
	}
	snprintf(path, sizeof path, "%s", to->path);
	if (to->folder && files_join(to->path, name, path, &f) < 0)
		complain(s, name, &f);
	else if (*line == 'D')
		receive_folder(s, path);
	else
		receive_file(s, path, size);
}

/* Takes what the client names until its end, or that of the folder. */
static void receive_into(struct scp *s, const struct target *to, bool top)
{
	char line[LINE_BYTES];

	while (!s->gone && take_line(s, line)) {
		switch (*line) {
		case WARNING: /* something that the client could not read */
			s->terminal->status = 1;
			break;
		case 'T': /* times are the device's own */
			acknowledge(s);
			break;
		case 'C':
		case 'D':
			receive_entry(s, to, line);
			break;
		case 'E':
			acknowledge(s);
			if (!top)
				return;
			break;
		default:
			s->terminal->status = 1;
			s->gone = true;
		}
	}
}

static void receive(struct scp *s, const char *name)
{
	struct target to = {0};
	char pattern[FILES_PATH];
	struct fault f = {0};

	if (files_below(s->base, name, to.path, pattern, &f) < 0 || *pattern) {
		if (*pattern)
			fault_set(&f, FAULT_FILE_NAME, "", "%s", name);
		complain(s, name, &f);
		return;
	}
	to.folder = is_folder(s, to.path);
	if (s->into_folder && !to.folder) {
		fault_set(&f, FAULT_FOLDER_MISSING, "", NULL);
		complain(s, name, &f);
		return;
	}
	acknowledge(s);
	receive_into(s, &to, true);
}

/* ---- all ---- */

void scp_serve(struct terminal *t, struct rpc *r, const char *base)
{
	struct scp *s = calloc(1, sizeof *s);
	struct command c;

	assert(s);
	read_command(&c, t->command);
	*s = (struct scp){.terminal = t,
		.rpc = r,
		.base = base,
		.recursive = c.recursive,
		.times = c.times,
		.into_folder = c.folder};
	if (c.way == 't')
		receive(s, c.word[c.names]);
	else if (accepted(s)) /* the client says that it is ready */
		for (size_t i = c.names; i < c.count && !s->gone; i++)
			send_name(s, c.word[i]);
	free(c.text);
	free(s);
}
