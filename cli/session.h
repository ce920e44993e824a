/*
 * One login: its view stack, its private candidate, its connection to the device. Handlers get it; they talk to the
 * user only through output.h and to the device only through rpc.h.
 */
#ifndef LYREBIRD_CLI_SESSION_H
#define LYREBIRD_CLI_SESSION_H

#include <stdbool.h>

#include "access/terminal.h"
#include "cli/grammar/grammar.h"
#include "datastore/edit.h"
#include "device/rpc.h"

#define VIEW_DEPTH 8
#define SESSION_FILTERS 32

struct output;
struct registry;
struct editor;
struct input;
struct history;
struct json;

/* One `| ...` behind a display command: what the registry names to libcli, and what the filter needs. */
struct output_filter {
	const char *name; /* "include", "section", "count", ... */
	char *pattern;	  /* NULL where the filter takes none */
	char sense;	  /* of a section: 'i'nclude, 'e'xclude, 'b'egin */
	bool ignore_case;
};

struct session {
	const struct image *image;
	struct registry *registry;
	struct terminal *terminal;
	struct rpc *rpc;
	struct editor *editor; /* NULL for scripts */
	struct input *input;
	struct output *output;
	struct json *json; /* takes what is printed, and the documents behind it; NULL = the terminal does */
	struct history *history;
	struct history *untold; /* typed lines that the device has not heard of */
	char *masked;		/* the line that runs without its secrets, NULL = as it was typed */
	struct candidate *candidate;
	unsigned long version, base; /* of running: the newest this login has heard of; when its candidate began */

	char sysname[256]; /* as committed; kept fresh by notifications */
	char user[256];
	char line[32];		/* "VTY 0", "CON 0" */
	char folder[256];	/* of the flash: the path where names of files begin, "" = the root */
	int level;		/* 0..3 (15 counts as 3) */
	int screen_length;	/* lines of a page, 0 = no paging */
	int line_screen_length; /* the same as its user interface says, until `screen-length N temporary` */
	int idle_timeout;	/* seconds without a key after which the login ends, 0 = never */
	bool over;		/* the login ends after this command */
	bool monitor;		/* `terminal monitor`: lines of the log are shown as they come */
	bool news;		/* a commit was heard of and not caught up with */
	bool logging;		/* `undo terminal logging` hides the lines of the log again */
	bool aliases_on;	/* `terminal command alias` */
	bool machine;		/* `mmi-mode enable`: no pages, no questions, no aliases */
	bool typing;		/* a command line is being edited, and may be interrupted by such a line */
	bool trial;		/* the last commit of this login left a trial configuration to confirm */
	bool immediate;		/* since `system-view immediately`: every line is committed at once */
	bool outputs;		/* the device has answers from files */
	bool failed;		/* some command of this login was refused (exit status of `lyrebird exec`) */

	char missing[1024]; /* the opening line that running was seen to lack (cli/call.c); "" = none */

	/* The view stack: frame 0 is the user view, frame 1 the system view, further ones were opened by lines. */
	int depth;
	struct frame {
		view_id view;
		char prompt[256]; /* suffix after the name: "-100GE1/0/1" */
		xmlNode *line;	  /* the opening line without content; NULL for user and system view */
	} frame[VIEW_DEPTH + 2];

	size_t objects; /* written of s->json's */

	const struct match *match; /* the command that runs */
	int column;		   /* of the screen where the line that runs begins, 0 = behind the prompt */
	view_id running;	   /* view of the command that runs, -1 between commands */
	size_t filters;
	struct output_filter filter[SESSION_FILTERS]; /* of the command that runs, in order */
	char redirect[256];			      /* `> NAME` of the command that runs, "" = none */
	bool redirect_appends;			      /* `>> NAME` */
};

/* Runs a login on a terminal until it ends: login dialogue if `authenticate`, then the command loop. Takes the
 * terminal and the rpc. Returns the exit status for `lyrebird exec` (0, or 1 if a command was refused). */
int session_run(struct terminal *t, struct rpc *r, struct registry *reg, bool authenticate);

/* The current place for candidate and store questions (frames from 2 up). */
void session_place(const struct session *s, struct place *p);
/* Prompt as printed: "<HUAWEI>", "[~HUAWEI]", "[*HUAWEI-100GE1/0/1]". */
void session_prompt(const struct session *s, char *buf, size_t len);

/* View stack. session_enter opens a view below the current one (line is taken, may be NULL). */
int session_enter(struct session *s, view_id v, const char *prompt, xmlNode *line);
void session_leave(struct session *s, int depth); /* back to that depth */
void session_refresh_view(struct session *s);	  /* after `undo portswitch`: the frame's view follows its content */

/* Asks a Y/N question as the device does, again and again until the answer is one. `letters` = "YN", "YNC" or "YANC";
 * returns the upper-case letter; the last one of `letters` if input ends or Ctrl+C is typed. */
char session_ask(struct session *s, const char *question, const char *letters);

/* Executes one line as if typed (echo and history aside). */
void session_execute(struct session *s, const char *line);

/* ---- handlers ---- */

struct handler {
	const char *name;				      /* as command files say `handler NAME` */
	int (*run)(struct session *s, const struct match *m); /* 0, -1 = refused (and said why) */
};
/* All handlers: handlers.c lists the tables of the features. NULL if there is none of that name. */
const struct handler *handler_find(const char *name);

/* The generic handler of configuration lines: edit the candidate, check, enter the view. */
int config_line(struct session *s, const struct match *m);

/* <get>/<action>… shortcuts that print the fault and return NULL if it is one. Caller frees. */
xmlDoc *session_call(struct session *s, xmlDoc *request);
/* Running (or startup) configuration under a filter (taken; NULL = all). */
xmlDoc *session_get(struct session *s, const char *store, xmlNode *filter);
/* State of a feature: <get status=name …/> with attribute pairs up to NULL. */
xmlDoc *session_status(struct session *s, const char *name, ...) __attribute__((sentinel));
/* The instance in running with the candidate on top, without its content; NULL if there is none. Caller frees. */
xmlNode *session_line(struct session *s, const struct place *p, const xmlNode *line);
/* The same as a question. */
bool session_line_exists(struct session *s, const struct place *p, const xmlNode *line);

#endif
