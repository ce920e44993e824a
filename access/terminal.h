/*
 * The byte channel of a login: telnet, SSH, a console's tty, or a script. The editor and the output module
 * see nothing else of the outside.
 */
#ifndef LYREBIRD_ACCESS_TERMINAL_H
#define LYREBIRD_ACCESS_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct terminal {
	const char *type;     /* "telnet", "ssh", "console", "script" */
	char from[64];	      /* peer address for `display users` and the last-login line, "" for a console */
	bool json;	      /* a script's: JSON documents are wanted, not a screen */
	bool interactive;     /* readline edits its lines, output is paged; false: lines come ready (script) */
	int width, height;    /* 0 = unknown */
	int fd;		      /* to wait on for input, besides what pending() tells; -1 if reading never waits */
	char *command;	      /* lines to run instead of reading any (`ssh host 'display version'`); NULL = none */
	const char *transfer; /* "sftp" or "scp": asks for file transfer in the place of a login; NULL = it does not */
	int status;	      /* exit status of the login, for a channel that carries one; set before close */
	void *state;

	/* Decoded input bytes; line ends are '\r' alone, whatever the peer sends. Blocks until there is one. 0 = end.
	 */
	ssize_t (*read)(struct terminal *t, char *buf, size_t len);
	/* Bytes that read() would give without waiting. */
	bool (*pending)(struct terminal *t);
	/* Writes all (the channel encodes; '\n' must already be "\r\n"). -1 if the peer is gone. */
	int (*write)(struct terminal *t, const char *buf, size_t len);
	void (*close)(struct terminal *t);
};

/* Takes over a connected socket; negotiates WILL ECHO, WILL SGA, DO NAWS, DO TTYPE through libtelnet. */
struct terminal *telnet_open(int fd);
/* A tty (raw mode until close). in and out may be the same. */
struct terminal *console_open(int in, int out);
/* Lines of argv (each one command), or of `in` if argc is 0; output as plain text ('\r' dropped) to out. */
struct terminal *script_open(int argc, char **argv, int in, int out);
void terminal_close(struct terminal *t); /* closes and frees; NULL is fine */

#endif
