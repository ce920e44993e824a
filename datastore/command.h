/*
 * The functions of line.h for callers that know the line's command already. Private to datastore/.
 */
#ifndef LYREBIRD_DATASTORE_COMMAND_H
#define LYREBIRD_DATASTORE_COMMAND_H

#include "datastore/line.h"

#define TARGETS_MAX 32		    /* commands that one undo form is looked up for; more are searched */
#define LINE_TEXT (LINE_LIMIT + 16) /* room for a canonical line and its end */
#define IDENTITY_TEXT 8192	    /* room for an identity; a longer one belongs to no line */

/* Is the line what line_new would make of the match? */
bool line_is_match(const struct image *im, const xmlNode *line, const struct match *m);

size_t command_identity(const struct image *im, int command, const xmlNode *line, char *buf, size_t len);
size_t command_print(const struct image *im, int command, const xmlNode *line, char *buf, size_t len);
/* Does it open a view (which one may hang on the line)? */
bool command_opens(const struct image *im, int command);
view_id command_enters(const struct image *im, int command, const xmlNode *line);
const char *command_value(const struct image *im, int command, const xmlNode *line, const char *parameter);
int command_compare(const struct image *im, int command_a, const xmlNode *a, int command_b, const xmlNode *b);
/* Identity values with the keywords that lead them, and the keywords that m (NULL = none) names as well. */
xmlNode *command_copy_keys(const struct image *im, int command, const xmlNode *line, const struct match *m);
/* Are all its key values given, so that identity alone finds the one instance? */
bool command_keyed(const struct image *im, int command, const xmlNode *line);

/* Is the word a keyword that tells instances of the command apart? */
bool command_key_named(const struct image *im, int command, const xmlNode *word);

/* ---- what a command does (effect.c) ---- */

/* Is a line of the command one that the undo form m may remove? */
bool match_aims_at(const struct image *im, const struct match *m, int command);
/* The words that m gives of a line of the target. Caller owns it. */
xmlNode *given_identity(const struct image *im, int target, const struct match *m);
void effect_add(struct line_effect *e, xmlNode *line); /* takes the line */

/* ---- lists of values and ranges (ranges.c, list_effect.c) ---- */

#define LIST_RANGES 10	 /* ranges in one printed line, or as many as may be typed where those are fewer */
#define LIST_WORDS 12288 /* words of a list: every other number of 4094, three times over */

bool command_is_list(const struct image *im, int command);
/* Is something listed in the line? `port trunk allow-pass vlan all` lists nothing. */
bool line_is_list(const struct image *im, int command, const xmlNode *line);
/* Is the word of a line one of what is listed (the `to` of a range included)? */
bool list_word(const struct image *im, int command, const xmlNode *word);
/* The list `stands` (NULL = none) with the values of `given` added or removed; NULL if nothing is left. Caller owns
 * it. */
xmlNode *list_combine(const struct image *im, int command, const xmlNode *stands, const xmlNode *given, bool remove);
/* The effect of m if it is about lists; false if it is not, or if none of those that stand is meant. */
bool list_effect(const struct image *im, view_id v, const struct match *m, const xmlNode *(*next)(void *ctx), void *ctx,
	struct line_effect *e);
/* As many lines as it takes. */
void list_print(const struct image *im, int command, const xmlNode *line, int indent, FILE *out);

/* ---- lines that the device numbers (number.c) ---- */

/* Does m leave a number to the device? */
bool match_wants_number(const struct image *im, const struct match *m);
/* Filters for the lines that decide on the number, i = 0, 1, ...; NULL at the end. Caller owns them. */
xmlNode *number_filter(const struct image *im, view_id v, const struct match *m, int i);
/* The line of m with its number; where the lines that `next` gives leave none, without. Caller owns it. */
xmlNode *number_line(
	const struct image *im, view_id v, const struct match *m, const xmlNode *(*next)(void *ctx), void *ctx);

/* Has the line every word of `like`, defaults counted? */
bool command_agrees(const struct image *im, int command, const xmlNode *line, const xmlNode *like);

/* Does a command name whole identities, so that identity look-ups find every line it may remove? (A command that
 * stores a line does.) */
bool match_names_instances(const struct image *im, view_id v, const struct match *m);

/* Both views an opening line can lead to (the routed and the Layer 2 one); other = -1 where there is only one. */
void command_views(const struct image *im, int command, const xmlNode *line, view_id *routed, view_id *switched);

/* Is this a form of `undo portswitch`, whose presence decides the view of the lines beside it? */
bool line_decides_view(const xmlNode *line);

#endif
