/*
 * The other end of a login: what a program that plays the user holds. Bytes as a terminal shows them and as a keyboard
 * sends them; each protocol is behind it.
 */
#ifndef LYREBIRD_ACCESS_LINK_H
#define LYREBIRD_ACCESS_LINK_H

#include <stddef.h>
#include <sys/types.h>

#define LINK_WIDTH 200 /* columns that the device is told, unless somebody sits in front of it */
#define LINK_HEIGHT 24

struct link {
	int fd; /* to wait on */
	void *state;
	/* What has arrived, without waiting. 0 = nothing now, -1 = the other end is gone. */
	ssize_t (*read)(struct link *l, char *buf, size_t len);
	/* Writes all. -1 if the other end is gone. */
	int (*write)(struct link *l, const char *buf, size_t len);
	void (*close)(struct link *l);
};

/* A telnet client on a connected socket, which it takes. */
struct link *telnet_client(int fd, int width, int height);

#define LINK_WHY 160

/* An SSH client on a connected socket, which it takes: logs in with a password (NULL: with the keys of the user who
 * runs it) and opens a shell. NULL with the reason. The host's key may be unknown, but not another than the known one.
 */
struct link *ssh_client(int fd, const char *host, int port, const char *user, const char *password, int width,
	int height, char why[LINK_WHY]);

/* A program on a terminal of its own. NULL with errno. */
struct link *program_client(char *const argv[], int width, int height);

void link_drop(struct link *l); /* closes and frees; NULL is fine */

#endif
