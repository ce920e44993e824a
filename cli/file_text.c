/*
 * Text of a file on a terminal. What is printed may be anything, a picture or a terminal's commands: only characters
 * get through. Knows descriptors; knows nothing of names.
 */
#include "cli/file_text.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/output.h"

#define CHUNK 65536
#define LINE_SHOWN 4096 /* bytes; what is longer goes on in the next line */

/* Length of the UTF-8 character at p, which is not ASCII; 0 if it is none, or one that a terminal obeys. */
static size_t character(const unsigned char *p, size_t len)
{
	static const unsigned least[] = {0, 0, 0xa0, 0x800, 0x10000};
	size_t n = *p >= 0xf0 && *p < 0xf8 ? 4 : *p >= 0xe0 && *p < 0xf0 ? 3 : *p >= 0xc0 && *p < 0xe0 ? 2 : 0;
	unsigned code;

	if (!n || n > len)
		return 0;
	code = *p & (0xffu >> (n + 1));
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | (p[i] & 0x3fu);
	}
	return code < least[n] || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : n;
}

/* Puts a dot for every byte that is no text. */
static void make_plain(char *line, size_t len)
{
	for (size_t i = 0, n; i < len; i += n) {
		unsigned char c = (unsigned char)line[i];

		n = c < 0x80 ? 1 : character((unsigned char *)line + i, len - i);
		if (n == 0 || (c != '\t' && c < ' ') || c == 0x7f) {
			line[i] = '.';
			n = 1;
		}
	}
	line[len] = '\0';
}

struct shown { /* the line that is being gathered */
	char text[LINE_SHOWN + 1];
	size_t len;
};

/* False if the user has had enough. */
static bool end_line(struct session *s, struct shown *l)
{
	if (l->len > 0 && l->text[l->len - 1] == '\r')
		l->len--;
	make_plain(l->text, l->len);
	out_line(s, "%s", l->text);
	l->len = 0;
	return !out_stopped(s);
}

static bool take(struct session *s, struct shown *l, const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if ((bytes[i] == '\n' || l->len == LINE_SHOWN) && !end_line(s, l))
			return false;
		if (bytes[i] != '\n')
			l->text[l->len++] = bytes[i];
	}
	return true;
}

static ssize_t read_at(int fd, char *bytes, size_t len, off_t at)
{
	ssize_t n;

	do {
		n = pread(fd, bytes, len, at);
	} while (n < 0 && errno == EINTR);
	return n;
}

int file_text_print(struct session *s, int fd, off_t offset)
{
	struct shown line = {.len = 0};
	char bytes[CHUNK];
	ssize_t n;

	out_paged(s);
	while ((n = read_at(fd, bytes, sizeof bytes, offset)) > 0 && take(s, &line, bytes, (size_t)n))
		offset += n;
	if (line.len > 0 && !out_stopped(s))
		end_line(s, &line);
	return n < 0 ? -1 : 0;
}

off_t file_text_last(struct session *s, int fd, unsigned long lines)
{
	char bytes[CHUNK];
	struct stat st;

	if (fstat(fd, &st) < 0)
		return -1;
	/* The last byte ends a line or is one: no line begins behind it. */
	for (off_t end = st.st_size - 1; end > 0 && lines > 0 && !out_stopped(s);) {
		off_t from = end > CHUNK ? end - CHUNK : 0;
		ssize_t n = read_at(fd, bytes, (size_t)(end - from), from);

		if (n < 0)
			return -1;
		while (n > 0)
			if (bytes[--n] == '\n' && --lines == 0)
				return from + n + 1;
		end = from;
	}
	return lines > 0 ? 0 : st.st_size;
}
