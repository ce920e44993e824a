/*
 * The command set as one read-only image, and everything that can be asked of a line: does it match, what is its
 * canonical form, where is the caret, what does `?` list, what does TAB offer.
 * Knows nothing of terminals, sessions, libcli or the datastore. No function here allocates per call except
 * grammar_help and grammar_complete (struct help).
 */
#ifndef LYREBIRD_CLI_GRAMMAR_H
#define LYREBIRD_CLI_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VTY_LINES 21	   /* VTY 0 to 20 */
#define VTY_LINES_MAX 1024 /* the most that an identity may have */

struct image; /* position-independent, checked once when opened; see image.h for the layout */

/* The command set that was built in: pages of the executable, shared by all processes. Never NULL. */
const struct image *image_builtin(void);

/* ---- views ---- */

typedef int view_id; /* index into the image; -1 = none */

view_id image_view(const struct image *im, const char *name);
int image_view_count(const struct image *im);
/* How many VTY lines a device with this command set has: VTY_LINES, unless its identity says otherwise. */
unsigned image_vtys(const struct image *im);
const char *view_name(const struct image *im, view_id v);  /* "system", "l2-100ge" */
const char *view_title(const struct image *im, view_id v); /* the manual's name: "Layer 2 100GE interface view" */
view_id view_parent(const struct image *im, view_id v);	   /* -1 for the user view */

/* Where lines typed in the view go: to the interfaces which the lines of that element in it name; "" = which its
 * opening line names; NULL = they stay in the view. */
const char *view_members(const struct image *im, view_id v);

/* Lines of the view that are in force while nothing else is stored ("undo shutdown"). Iterate i = 0, 1, ... while it
 * is true. */
struct view_default {
	const char *line;  /* canonical: it matches in the view and is printed so */
	const char *needs; /* line that must be in force too; NULL = none */
	bool shown;	   /* printed wherever a configuration is */
};
bool view_default(const struct image *im, view_id v, int i, struct view_default *d);

/* ---- commands ---- */

enum command_flag {
	COMMAND_CONFIG = 1 << 0, /* a configuration line: stored, printed back, undone */
	COMMAND_UNDO = 1 << 1,	 /* an undo form; command_target() tells what it removes */
	COMMAND_NEGATIVE =
		1 << 2, /* the undo form is the stored state (`undo portswitch`): the positive form removes it */
	COMMAND_CHECKED = 1 << 3,    /* the device checks the meaning when the line is entered */
	COMMAND_FILTERS = 1 << 4,    /* output may be piped: `| include ...` (all display commands) */
	COMMAND_HIDDEN = 1 << 5,     /* not listed by `?` and TAB */
	COMMAND_KEY_FREE = 1 << 6,   /* several instances, told apart by all their parameters */
	COMMAND_SINGLETON = 1 << 8,  /* its view is always there: the line is stored with the first line in it */
	COMMAND_LIST = 1 << 9,	     /* a list of values or ranges that grows and shrinks */
	COMMAND_EACH = 1 << 11,	     /* a list that is printed with one value in a line */
	COMMAND_GROUPED = 1 << 12,   /* its first word behind the keywords names one of several things */
	COMMAND_TRANSIENT = 1 << 10, /* enters its view and is never stored */
	COMMAND_APART = 1 << 7,	     /* in the configuration of a view a `#` stands before it */
	COMMAND_SPARSE = 1 << 14,    /* what is so by default is not stored, neither the line nor a part of it */
	COMMAND_ENCLOSED = 1 << 13,  /* in the configuration of a view its block stands between two `#` */
};

struct command {	     /* one syntax line; a row of the image, constant */
	uint32_t id;	     /* index in the image */
	const char *element; /* name of the stored line's XML element: the leading keyword run joined by '-', unique
				within every view it stands in; NULL for undo forms and for commands never stored */
	const char *run;     /* leading keyword run, blanks between: "ntp server source-interface" */
	const char *syntax;  /* the whole line in the vendor's notation */
	const char *handler; /* name of the C handler, NULL where the generic one does */
	const char *confirm; /* question asked before the line takes effect, NULL if none */
	const char *notice;  /* text printed when the line took effect, NULL if none */
	const char *ask;     /* what is asked for where the line ends, see docs/command-files.md; NULL if nothing is */
	const char *item;    /* lines with the same item are states of one thing, NULL if the element is the item */
	const char *module; /* part of the configuration (`configuration MODULE`) that a line of the system view belongs
			       to, NULL for other lines */
	const char *numbered; /* parameter that the device chooses where it is not given, NULL if none */
	const char *stepper;  /* element of the line beside it whose first value is the step, NULL if none */
	uint32_t step;	      /* numbers are multiples of it while there is no such line */
	const char *file;     /* command file it came from, and where */
	uint32_t line;
	uint32_t flags;
	uint32_t level; /* 0 visit, 1 monitoring, 2 configuration, 3 management */
	uint32_t rank;	/* place in `display current-configuration`: smaller first */
	uint32_t block; /* system-view lines with the same block stand between the same two `#` */
	view_id enters; /* view it opens, -1 if none */
};

/* Is it a line that no part of the program acts on: neither configuration nor answered by a handler? */
static inline bool command_unmodelled(const struct command *c)
{
	return !(c->flags & COMMAND_CONFIG) && !c->handler;
}

uint32_t image_command_count(const struct image *im);
/* Row by id. The struct is filled by value because the image holds offsets, its strings point into the image. */
struct command image_command(const struct image *im, uint32_t id);

/* The place of its lines among others, without the cost of the whole row. */
struct command_place {
	uint32_t group, rank;
	bool grouped;
};
struct command_place command_place(const struct image *im, uint32_t id);

/* Ids of the commands that stand in exactly this view's own list (not its parents'). Iterate i = 0, 1, ... until -1. */
int view_command(const struct image *im, view_id v, int i);

/* Command lists: views share them (commands of all views, of a group of views, of one view). A view's commands are
 * those of its lists. */
int image_list_count(const struct image *im);
/* Ids of a list's commands. Iterate i = 0, 1, ... until -1. */
int list_command(const struct image *im, int list, int i);
/* The list through which the view has the command; -1 if it has not. */
int view_list_of(const struct image *im, view_id v, uint32_t id);

/* The configuration command whose stored line in view v is called `element`; -1 if none. O(1). */
int view_element(const struct image *im, view_id v, const char *element);

/* Positive commands of the view that an undo command removes instances of (or, for the positive form of a
 * COMMAND_NEGATIVE line, the undo command it removes). Iterate until -1. */
int command_target(const struct image *im, uint32_t id, int i);

/* Other lines of the view that the command opens where one with its key values stands: `acl name web` opens what
 * `acl name web basic` has made. Iterate until -1. */
int command_opens_too(const struct image *im, uint32_t id, int i);

/* Names of the parameters that tell instances apart, without brackets ("interface-name"). Iterate until NULL.
 * No key and no COMMAND_KEY_FREE: a single instance that a second entry replaces. */
const char *command_key(const struct image *im, uint32_t id, int i);

/* Names of the parameters of a COMMAND_LIST: a value (i = 0) and the end of a range (i = 1, NULL where values are no
 * numbers). NULL for others. */
const char *command_list(const struct image *im, uint32_t id, int i);

/* Largest number that the device may choose for a line with `numbered`; 0 for others. */
uint64_t command_last_number(const struct image *im, uint32_t id);

/* Keywords that tell instances apart: `undo import-route { direct | static }` names one of them. Iterate until NULL. */
const char *command_key_word(const struct image *im, uint32_t id, int i);

/* Lines that the command stands for, as the attribute `becomes` writes them (datastore/spread.h). Iterate until NULL.
 */
const char *command_becomes(const struct image *im, uint32_t id, int i);

/* Default of a parameter ("8" for stratum): not written in the canonical form, assumed as key value when absent.
 * NULL if it has none. */
const char *command_default(const struct image *im, uint32_t id, const char *parameter);

/* ---- interface types: a table of the command set ---- */

struct interface_type {
	const char *name;    /* exact case: "100GE", "LoopBack" */
	const char *numbers; /* form of the number: "slot/card/port", "integer" */
	uint32_t min, max;   /* range for "integer" */
	view_id view;	     /* its view (routed for a switchable port) */
	view_id switched;    /* view while it is a Layer 2 port, -1 where it never is */
	view_id sub;	     /* view of its sub-interfaces ("100GE1/0/1.100"), -1 where it has none */
	view_id sub_l2;	     /* view of one that `interface` was told `mode l2`, -1 where it has none */
	bool creatable;	     /* `interface X` creates it; physical ports and NULL0 exist from the factory */
	uint32_t order;	     /* place among the interfaces of the configuration */
};
int image_interface_types(const struct image *im);
struct interface_type image_interface_type(const struct image *im, int i);
/* "100ge 1/0/1", "int"-style prefixes of the type, any case -> type index and canonical name "100GE1/0/1".
 * Returns -1 if it is no interface name, -2 if the type's prefix is ambiguous. len = room in canonical. */
int interface_parse(const struct image *im, const char *text, char *canonical, size_t len);
/* Total order of canonical interface names: type order, then numbers, sub-interface after its parent. */
int interface_compare(const struct image *im, const char *a, const char *b);

/* ---- matching ---- */

enum match_status {
	MATCH_OK,
	MATCH_EMPTY,	    /* nothing but blanks, or a comment (`#`, `!`) */
	MATCH_UNRECOGNIZED, /* the five texts of the device */
	MATCH_INCOMPLETE,
	MATCH_AMBIGUOUS,
	MATCH_WRONG,
	MATCH_TOO_MANY
};

enum value_kind { VALUE_KEYWORD, VALUE_PARAMETER };

enum secret_kind {
	SECRET_NONE,   /* no secret, or a cipher text */
	SECRET_CIPHER, /* clear text: to be stored as cipher text that the device can read */
	SECRET_HASH    /* clear text: to be stored as a hash */
};

struct value {
	enum value_kind kind;
	const char *name; /* keyword in full, or parameter name without brackets; points into the image */
	const char *text; /* canonical text (for a keyword the same as name); points into the image or match.text */
	uint32_t at;	  /* byte offset of its word in the line */
	enum secret_kind clear; /* match_seal() is due before the value goes anywhere */
};

#define MATCH_VALUES 160 /* words of one line that can be told apart */
#define MATCH_TEXT 8192	 /* room for canonical texts; the line limit is 3,100 */
#define LINE_LIMIT 3100	 /* characters of one line, as on the device */

struct match {
	enum match_status status;
	uint32_t at; /* byte offset of the offending word; for MATCH_INCOMPLETE the end of the text without blanks */
	uint32_t command; /* id, valid for MATCH_OK */
	uint32_t run;	  /* how many of values[] are the leading keyword run */
	uint32_t count;
	struct value
		values[MATCH_VALUES]; /* canonical: joined and defaulted values are folded, see docs/command-files.md */
	char text[MATCH_TEXT];
};

struct grammar_env { /* what the caller knows; every pointer may be NULL */
	void *ctx;
	int level;							/* commands above it do not exist; -1 = all */
	bool (*visible)(void *ctx, view_id v, const struct command *c); /* false: the command does not exist */
	/* Does an object exist ("interface", "100GE1/0/49")? Asked for parameters of type `interface` and for those
	 * marked `exists KIND`. */
	bool (*exists)(void *ctx, const char *kind, const char *name);
	/* Writes what is stored of a clear text; `before` is the line up to it. 0, or -1. For match_seal(). */
	int (*seal)(void *ctx, enum secret_kind kind, const char *before, const char *clear, char *out, size_t len);
};

/* Matches a whole line in one view (not in its parents). The line is any NUL-terminated bytes; control characters
 * and 8-bit bytes make MATCH_UNRECOGNIZED or MATCH_WRONG at the word they stand in. Work is bounded: O(length of line
 * times a constant), whatever the line is. */
void grammar_match(const struct image *im, const struct grammar_env *env, view_id v, const char *line, struct match *m);

/* Value of a parameter, or the keyword itself, in a match: NULL if it is not there. First one with that name. */
const char *match_get(const struct match *m, const char *name);
bool match_has(const struct match *m, const char *keyword);
/* Value of a parameter, where a keyword may have the same name; NULL if it is not there. */
const char *match_parameter(const struct match *m, const char *name);

/* Does the line hold a secret in clear text? */
bool match_has_clear(const struct match *m);
/* Puts what env->seal makes of them in the place of clear texts, which are wiped. 0, or -1 if it refuses or there is
 * none; clear texts are wiped then too, and the match is good for nothing. */
int match_seal(const struct grammar_env *env, struct match *m);

/* The canonical line ("ntp server source-interface 100GE1/0/1"), at most len-1 bytes. Returns its length. */
size_t match_print(const struct match *m, char *buf, size_t len);

struct help_item {
	char *token; /* keyword, "INTEGER<1-15>", "X.X.X.X", "STRING<1-31>", "<cr>" */
	char *text;  /* "" for <cr> */
	bool keyword;
};
struct help {
	enum match_status status; /* MATCH_OK, or why the text before the last word is wrong, with at */
	uint32_t at;
	size_t count;
	struct help_item *items; /* parameters first, then keywords in alphabetical order, <cr> last; no duplicates */
};
/* `?` after text: if it ends in a blank (or is empty), what may come next; else what begins with the last word. */
void grammar_help(const struct image *im, const struct grammar_env *env, view_id v, const char *text, struct help *h);
/* TAB: keywords (and, where enumerable, interface types) that begin with the last word, in full, in order. */
void grammar_complete(
	const struct image *im, const struct grammar_env *env, view_id v, const char *text, struct help *h);
void help_clear(struct help *h);

/* Prompt suffix of a view that the line in m opened ("-100GE1/0/1", "-vpn-instance-a-af-ipv4" is built by the session
 * from the outer view's suffix where the view file says so). parent = suffix of the view it was entered from. */
void view_prompt(const struct image *im, view_id v, const struct match *m, const char *parent, char *buf, size_t len);

#endif
