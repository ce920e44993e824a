/*
 * What the files of a session share with each other and with nobody else.
 */
#ifndef LYREBIRD_CLI_INTERNAL_H
#define LYREBIRD_CLI_INTERNAL_H

#include "cli/session.h"

enum { USER_DEPTH = 0, SYSTEM_DEPTH = 1 }; /* s->depth in these views */

/* What this session knows, for the grammar. level -1 = whatever the level. */
struct grammar_env session_env(struct session *s, int level);

/* Prints the caret line and the error of a line that does not match; at = offset in the line. */
void print_parse_error(struct session *s, enum match_status status, unsigned at);

/* Takes in what the device has told meanwhile: commits of others, lines of the log, messages. */
void session_hear(struct session *s);
/* Tells the device what was typed. Called when nothing more has come, so that a paste is told in one go, and after
 * the output has left, so that nobody waits for it. */
void session_tell_typed(struct session *s);
/* A line of the log on the terminal; what is being typed is shown again behind it. */
void session_show_log(struct session *s, const char *line);

/* `?` and TAB. */
void session_help(struct session *s, const char *text);
void session_complete(struct session *s, const char *text, struct help *h);

/* One more item of a help list, before the one at `place`. */
void help_add(struct help *h, size_t place, const char *token, const char *text, bool keyword);
/* Puts the values that the device has (commit points, sessions in a trial) in the place of the kind of value that the
 * help of the text begins with. */
void help_offer(struct session *s, const char *text, struct help *h);

/* Does the line, up to the first bar, run a command that takes filters? Fills *m. */
bool match_before_bar(
	struct session *s, const struct grammar_env *env, view_id v, const char *line, unsigned *bar, struct match *m);
/* The same up to the '>' of a file, filters included, which are left in s->filter. *at = where the '>' stands. */
bool match_before_redirect(
	struct session *s, const struct grammar_env *env, view_id v, const char *line, unsigned *at, struct match *m);

/* Puts cipher texts in the place of what a configuration line has in clear text. 0, or -1 and said why. */
int session_seal(struct session *s, struct match *m);

/* Username (unless the line has a password of its own) and password, three times at most. ok = reply to <hello>.
 * 0 once logged in. */
int session_login(struct session *s, const xmlNode *ok);
/* The Info lines after a login. ok = reply to <hello> or <login>. */
void print_login_info(struct session *s, const xmlNode *ok);
/* Tells what the login's reply demands of the password (`ok` as above) and has it changed. -1: the login ends here. */
int session_password_demand(struct session *s, const xmlNode *ok);
/* Takes over what the device says about this login: name of the system, line, user, level. */
void adopt_login(struct session *s, const xmlNode *ok);
/* Takes over the settings of its user interface: pages, history, idle time-out. ok as above. */
void adopt_user_interface(struct session *s, const xmlNode *ok);

/* Puts a filter below the opening lines of a place; inner (which may have siblings) is taken. */
xmlNode *place_filter(const struct session *s, const struct place *p, xmlNode *inner);
/* The line among `first` and its siblings that has the identity of `line`; NULL if there is none. */
xmlNode *find_line(struct session *s, view_id v, xmlNode *first, const xmlNode *line);
/* First line directly at the place in what the device answered to such a filter; NULL if there is none. */
xmlNode *place_lines(xmlDoc *data, const struct place *p);
/* The opening line of the current view with its content: running with the candidate on top. Caller frees. */
xmlNode *merged_line(struct session *s, const struct place *outer, const xmlNode *line);

/* Records what the line in m does at the place; reverse = the opposite of it. */
int config_line_at(struct session *s, const struct place *p, const struct match *m, bool reverse);
/* Does the line stand for lines elsewhere? Then they are recorded, all or none. */
bool config_line_spreads(struct session *s, const struct place *p, const struct match *m);
int config_line_spread(struct session *s, const struct place *p, const struct match *m);

/* Leaves the user view's side: asks about uncommitted configuration. False if the user stays. */
bool session_may_leave(struct session *s);
/* Commits the candidate; m = the command with its options, NULL for none. 0, or -1 and said why. */
int session_commit(struct session *s, const struct match *m);
/* Why a commit or a rollback was refused: the line, the error, and on a conflict what to do. */
void print_refusal(struct session *s, const struct fault *f);
/* The name of the system may be another one now; the prompt shows it at once. */
void session_ask_name(struct session *s);

/* A request whose answer holds nothing to show: 0, or -1 and said why. */
int session_do(struct session *s, xmlDoc *request);
/* Value of a parameter, "" if it is not there. */
const char *match_text(const struct match *m, const char *name);
/* A request with one more attribute: a text that was quoted because of its blanks, without the quotes. */
xmlDoc *with_text(xmlDoc *request, const char *name, const char *text);

/* A request `name` that carries an <edit> document (taken). */
xmlDoc *edit_request(const char *name, xmlDoc *edit);

#endif
