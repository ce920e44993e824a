/*
 * Reads addresses and opens links to them. Knows forms and sockets; nothing of what is said over a link.
 */
#include "play/address.h"

#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define CONNECT_LIMIT 10 /* seconds */

static const struct way {
	const char *prefix;
	int way, port;
} ways[] = {
	{"telnet://", ADDRESS_TELNET, 23},
	{"ssh://", ADDRESS_SSH, 22},
	{"console:", ADDRESS_CONSOLE, 0},
	{"", ADDRESS_TELNET, 23},
};

/* A copy of len bytes with %41 and its like as characters. */
static char *decoded(const char *text, size_t len)
{
	char *made = strndup(text, len), *to = made;
	unsigned value;

	if (!made)
		abort();
	for (const char *p = made; *p; p++) {
		if (*p == '%' && isxdigit((unsigned char)p[1]) && isxdigit((unsigned char)p[2]) &&
			sscanf(p + 1, "%2x", &value) == 1 && value) {
			*to++ = (char)value;
			p += 2;
		} else {
			*to++ = *p;
		}
	}
	*to = '\0';
	return made;
}

/* `user:password@`; what is left begins behind it. */
static const char *read_user(struct address *a, const char *text)
{
	const char *at = strrchr(text, '@'), *colon = at ? memchr(text, ':', (size_t)(at - text)) : NULL;

	if (!at)
		return text;
	a->user = decoded(text, (size_t)((colon ? colon : at) - text));
	if (colon)
		a->password = decoded(colon + 1, (size_t)(at - colon - 1));
	return at + 1;
}

/* `host`, `host:port`, `[::1]:port`; a last `/` is dropped. -1 if it is none. */
static int read_host(struct address *a, const char *text)
{
	size_t len = strlen(text);
	const char *colon = strrchr(text, ':'), *end;
	char *stop;

	if (len && text[len - 1] == '/')
		len--;
	end = text + len;
	if (*text == '[') {
		const char *close = memchr(text, ']', len);
		if (!close || (close + 1 != end && close[1] != ':'))
			return -1;
		a->host = strndup(text + 1, (size_t)(close - text - 1));
		colon = close + 1 == end ? NULL : close + 1;
	} else {
		a->host = strndup(text, colon ? (size_t)(colon - text) : len);
	}
	if (colon) {
		long port = strtol(colon + 1, &stop, 10);
		if (stop == colon + 1 || stop != end || port < 1 || port > 65535)
			return -1;
		a->port = (int)port;
	}
	return *a->host ? 0 : -1;
}

struct address *address_read(const char *text, char why[LINK_WHY])
{
	struct address *a = calloc(1, sizeof *a);
	const struct way *w = ways;
	int result = 0;

	if (!a)
		abort();
	while (strncmp(text, w->prefix, strlen(w->prefix)) != 0)
		w++;
	a->way = w->way;
	a->port = w->port;
	if (a->way == ADDRESS_CONSOLE)
		a->host = strdup(text + strlen(w->prefix));
	else
		result = read_host(a, read_user(a, text + strlen(w->prefix)));
	if (result == 0 && *a->host)
		return a;
	snprintf(why, LINK_WHY, "is no telnet://USER:PASSWORD@HOST:PORT, ssh://..., console:STATE or HOST:PORT");
	address_free(a);
	return NULL;
}

void address_free(struct address *a)
{
	if (!a)
		return;
	if (a->password)
		explicit_bzero(a->password, strlen(a->password));
	free(a->password);
	free(a->user);
	free(a->host);
	free(a);
}

static int connect_to(const struct addrinfo *where)
{
	const struct timeval limit = {.tv_sec = CONNECT_LIMIT};
	int fd = socket(where->ai_family, where->ai_socktype | SOCK_CLOEXEC, where->ai_protocol), on = 1;

	if (fd >= 0) /* holds for connect(), too */
		setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
	if (fd < 0 || connect(fd, where->ai_addr, where->ai_addrlen) < 0) {
		int error = errno;
		if (fd >= 0)
			close(fd);
		errno = error;
		return -1;
	}
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	return fd;
}

static int connect_host(const struct address *a, char why[LINK_WHY])
{
	const struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
	struct addrinfo *found = NULL;
	char port[16];
	int fd = -1;

	snprintf(port, sizeof port, "%d", a->port);
	int error = getaddrinfo(a->host, port, &hints, &found);
	if (error) {
		snprintf(why, LINK_WHY, "%s", gai_strerror(error));
		return -1;
	}
	for (const struct addrinfo *w = found; w && fd < 0; w = w->ai_next)
		fd = connect_to(w);
	if (fd < 0)
		snprintf(why, LINK_WHY, "%s", strerror(errno));
	freeaddrinfo(found);
	return fd;
}

static struct link *reach_console(const char *state, int width, int height, char why[LINK_WHY])
{
	char *const argv[] = {(char *)"/proc/self/exe", (char *)"console", (char *)"--state", (char *)state, NULL};
	struct link *l = program_client(argv, width, height);

	if (!l)
		snprintf(why, LINK_WHY, "%s", strerror(errno));
	return l;
}

struct link *address_reach(
	const struct address *a, const char *user, const char *password, int width, int height, char why[LINK_WHY])
{
	int fd;

	if (a->way == ADDRESS_CONSOLE)
		return reach_console(a->host, width, height, why);
	user = user ? user : a->user;
	password = password ? password : a->password;
	if (a->way == ADDRESS_SSH && !user) {
		snprintf(why, LINK_WHY, "SSH needs a user: ssh://USER@HOST");
		return NULL;
	}
	fd = connect_host(a, why);
	if (fd < 0)
		return NULL;
	return a->way == ADDRESS_SSH ? ssh_client(fd, a->host, a->port, user, password, width, height, why)
				     : telnet_client(fd, width, height);
}
