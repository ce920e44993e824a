/*
 * One configuration line as an XML element, and back.
 *
 *   ntp ipv6 server source-address 2001:DB8::1 vpn-instance a
 *   <ntp-ipv6-server-source-address><ipv6Addr>2001:DB8::1</ipv6Addr><vpn-instance/><vpnName>a</vpnName></...>
 *
 *   interface 100GE1/0/1            <interface><interface-name>100GE1/0/1</interface-name>
 *    undo portswitch                  <view><undo-portswitch/>
 *                                           <ip-address>...</ip-address></view></interface>
 *
 * The element is command.element; its children are the words after the leading keyword run in canonical order,
 * keywords as empty elements, parameters as leaves named after the parameter; a line that opens a view keeps the
 * view's lines in a last child <view>. Words that are no XML names ("802.1p", "-c", and "view") are written with a
 * leading '_', an unusual character in them as '_' and two hexadecimal digits.
 * Knows the image; knows nothing of stores, sessions, files.
 */
#ifndef LYREBIRD_DATASTORE_LINE_H
#define LYREBIRD_DATASTORE_LINE_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stdio.h>

#include "cli/grammar/grammar.h"

/* New element for a match of a command that stores a line (command.element is not NULL). Caller owns it. */
xmlNode *line_new(const struct image *im, const struct match *m);

/* Command id of a line element that stands in view v; -1 if the image has none of that name. */
int line_command(const struct image *im, view_id v, const xmlNode *line);

/* Value of a parameter of the line; the default of the command if it is absent and has one; NULL else. Borrowed
 * until the line changes. */
const char *line_value(const struct image *im, view_id v, const xmlNode *line, const char *parameter);
/* The same without defaults and without the image: text of the leaf, "" for a keyword, NULL if it is absent. */
const char *line_get(const xmlNode *line, const char *name);

/* The <view> child; NULL if there is none. line_view_make makes it. */
xmlNode *line_view(const xmlNode *line);
xmlNode *line_view_make(xmlNode *line);

/* Key text that tells the line from its siblings: the item or element name, then the key values, separated by
 * '\x1f'. Equal texts = the same instance. At most len-1 bytes; returns the length it wants. */
size_t line_identity(const struct image *im, view_id v, const xmlNode *line, char *buf, size_t len);

/* Order of two sibling lines in the configuration: rank, then key values (numbers by value, interfaces by
 * interface_compare, addresses by value, else text). */
int line_compare(const struct image *im, view_id v, const xmlNode *a, const xmlNode *b);

/* The line in canonical text without indentation. At most len-1 bytes; returns the length it wants. */
size_t line_print(const struct image *im, view_id v, const xmlNode *line, char *buf, size_t len);

/* Does the undo form in m remove this line (same view)? True if every value given in m agrees with the line's, and a
 * key that is not given either could not be left out of a whole line (then any value will do) or is absent (or has
 * its default) in the line too: `undo ntp ipv6 server source-address X` leaves the X of a VPN instance alone. */
bool line_undone_by(const struct image *im, view_id v, const xmlNode *line, const struct match *m);

/* ---- what a typed configuration command does: the one truth for session, config_read and txn_line ---- */

/* Lines to delete, or the one line to set. `line[i]` may be taken (set it to NULL); line_effect_clear frees the rest.
 */
struct line_effect {
	bool remove;
	size_t count;
	xmlNode **line;
	bool *rest; /* of each line of a removal: it is what is left of a list, to be set; NULL = none is */
};
bool line_effect_removes(const struct line_effect *e, size_t i);

/* Turns a match of any configuration command (positive, undo, either form of a COMMAND_NEGATIVE page) into its effect
 * in view v. A command that stores sets one line. A command that removes deletes every line that `next` yields
 * (the existing lines of the place; NULL ends; of any name, foreign ones are passed over) and that line_undone_by
 * says it removes; if there is none, one deletion with the values given in m. next may be NULL (nothing exists).
 * Lines to delete that exist hold their identity values and the keywords of the command only. -1 if the command changes
 * no configuration. */
int line_effect(const struct image *im, view_id v, const struct match *m, const xmlNode *(*next)(void *ctx), void *ctx,
	struct line_effect *e);
void line_effect_clear(struct line_effect *e);

/* Filter elements (store_select) that select at least the lines which a removing command m may remove: one for each
 * command it aims at, i = 0, 1, ... until NULL. Caller owns them. */
xmlNode *line_undo_filter(const struct image *im, view_id v, const struct match *m, int i);

/* Canonical text of the command that removes this line (identity values suffice): "undo ip address 10.0.0.1 24",
 * "portswitch". Length as in line_print. */
size_t line_print_undo(const struct image *im, view_id v, const xmlNode *line, char *buf, size_t len);

/* Same name and the same words in the same order, <view> aside. */
bool line_equal(const xmlNode *a, const xmlNode *b);
/* Copy of a line without its content (<view>) and without attributes; or with its identity values only (and the
 * keywords that lead them). Caller owns it. */
xmlNode *line_copy(const xmlNode *line);
xmlNode *line_copy_keys(const struct image *im, view_id v, const xmlNode *line);

/* View the line opens in view v; -1 if none. The routed/switched pair of an interface is resolved by the line's
 * own content (`undo portswitch` in <view>). */
view_id line_enters(const struct image *im, view_id v, const xmlNode *line);

#endif
