/*
 * A session file as it is written: a heading, and parts that are played at one terminal after another.
 * docs/session-files.md has the form.
 */
#ifndef LYREBIRD_PLAY_FILE_H
#define LYREBIRD_PLAY_FILE_H

#include <stdbool.h>
#include <stdio.h>

#include "play/lines.h"
#include "play/prompt.h"
#include "play/secrets.h"

struct part {
	char *name;    /* behind `===`, as written; NULL for the part before the first one */
	char *login;   /* whose terminal: "", "second", "DeviceA second" */
	bool restart;  /* the device is stopped and started before it */
	bool until;    /* played again and again until the screen looks like it */
	size_t number; /* of its first line in the file, from 1 */
	struct lines lines;
};

struct file_user { /* who logs in where */
	char *login, *user, *password;
};

#define FILE_DEVICES 8 /* that run already; two of its own */

struct session_file {
	char *path, *folder; /* folder: of the path, what SESSIONS stands for */
	struct lines heading;
	struct lines options;	    /* of `lyrebird run` */
	char *device[FILE_DEVICES]; /* names, if there are two */
	size_t devices;
	unsigned delay; /* of the wire between them, ms */
	struct file_user *user;
	size_t users;
	struct secrets secrets; /* of its heading */
	struct part *part;
	size_t parts;
};

/* NULL after a message "PATH:LINE: expected ..." on `errors`. Caller frees. */
struct session_file *file_read(const char *path, FILE *errors);
/* Writes the file with the lines that its parts have now. 0, or -1 with errno. */
int file_write(const struct session_file *f);
void file_free(struct session_file *f);

/* What is typed in a line of a part, and in *at behind what: NULL if it is output. */
const char *file_typed(const char *line, enum waits *at);

#endif
