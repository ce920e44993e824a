/*
 * What all kinds of terminals share: writing everything to a descriptor, and the end of a terminal.
 * Knows nothing of protocols.
 */
#include "access/terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "access/bytes.h"

int write_all(int fd, const char *buf, size_t len)
{
	while (len > 0) {
		/* A peer that hung up must not raise SIGPIPE; files and ttys know no send(). */
		ssize_t n = send(fd, buf, len, MSG_NOSIGNAL);
		if (n < 0 && errno == ENOTSOCK)
			n = write(fd, buf, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		buf += n;
		len -= (size_t)n;
	}
	return 0;
}

ssize_t read_some(int fd, char *buf, size_t len)
{
	ssize_t n;

	do
		n = read(fd, buf, len);
	while (n < 0 && errno == EINTR);
	return n;
}

bool fold_line_end(bool *after_cr, char c, char *out)
{
	bool swallow = *after_cr && (c == '\n' || c == '\0');

	*after_cr = c == '\r';
	*out = c == '\n' ? '\r' : c;
	return !swallow && c != '\0';
}

void terminal_close(struct terminal *t)
{
	if (!t)
		return;
	t->close(t);
	free(t);
}
