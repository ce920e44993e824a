/*
 * The device's end of every session's socket: connections, frames, and who is at the other end.
 */
#ifndef LYREBIRD_DEVICE_CONTROL_H
#define LYREBIRD_DEVICE_CONTROL_H

#include <libxml/tree.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "device/private.h"

struct login_past {   /* of a user, since the device started */
	int64_t last; /* device time of the last login, 0 = none yet */
	char from[64], type[16];
	unsigned failures; /* since then */
	int64_t failed;	   /* device time of the last of them */
	char failed_from[64], failed_type[16];
};

struct acl_source;

struct login {		 /* one session, as the device sees it */
	unsigned number; /* session id, never used twice */
	int vty;	 /* -1 for a console */
	pid_t pid;	 /* process that the device forked for it, 0 for a console */
	bool authenticated;
	bool by_password, by_key; /* what was proved so far: some SSH users must do both */
	bool overdue;		  /* the password has expired: nothing but its change is answered */
	bool monitor;		  /* wants the lines of the log */
	int level;
	char user[256];
	char type[16]; /* "telnet", "ssh", "console", "script" */
	char from[64];
	struct control *control;
	struct name_request *asks; /* of a name, while its answer is due */
	xmlNode *service;	   /* over SSH: the <service> that was asked for and given, owned; NULL before */
	int64_t since, heard;	   /* device time of the login and of the last request, ns */
	int64_t quiet_since;	   /* the last request again, as clock_boot: how long ago it is */
	int64_t began;		   /* the login, as clock_boot */
	struct login_past past;	   /* of the user before this login */
};

/* Listens on STATE/control.sock. NULL with errno. */
struct control *control_open(struct device *d);
/* Ends every session (the ones the device forked are told by SIGTERM) and takes the socket file away. */
void control_close(struct control *c);

/* Takes the device's end of a session's socket pair. -1 with errno (fd is closed then too). */
int control_adopt(struct control *c, int fd, int vty, const char *service, const char *from, pid_t pid);

/* Lowest VTY whose lines let this service ("telnet", "ssh") in from this address (NULL = unknown) and that nobody uses;
 * -1 if there is none. */
int control_free_vty(const struct control *c, const char *service, const struct acl_source *from);
unsigned control_vty_users(const struct control *c);
unsigned control_terminal_users(const struct control *c);

/* Tells every session of a commit, the session's own included. */
void control_notify(struct control *c);

/* Sends a line of the log to every session that monitors; one that does not read loses lines. */
void control_log(struct control *c, const char *line);

/* Fills <data> with <session .../> for each login; `own` is that of the request that is being answered. */
void control_users(const struct control *c, xmlNode *reply);

/* Answers a request whose run() gave NULL because the answer comes later. reply is taken; a session that has gone
 * meanwhile is no error. */
void control_answer(struct control *c, unsigned session, xmlDoc *reply);
/* The login with that session id, NULL if it has gone. */
struct login *control_login(struct control *c, unsigned session);

/* The logins one after the other, whatever their state; after = NULL begins, NULL ends. */
struct login *control_next(struct control *c, const struct login *after);
/* Ends a login: its process is told, the connection goes down with the next turn of the event loop. */
void control_end(struct control *c, struct login *l);
/* Sends a notification (taken) to a login; one that does not read loses it. */
void control_tell(struct control *c, struct login *l, xmlDoc *notification);

/* ---- requests.c ---- */

/* Answers one request; *fd may be set to a descriptor that goes with the answer and is closed then. NULL: the answer
 * comes later through control_answer(). */
xmlDoc *request_run(struct device *d, struct login *l, const xmlNode *ask, int *fd);
/* Takes a session's <notify>, which has no answer. What it may not say, or nobody knows, is passed over. */
void request_notice(struct device *d, struct login *l, const xmlNode *notice);

#endif
