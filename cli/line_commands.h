/*
 * Terminal lines as commands name them.
 */
#ifndef LYREBIRD_CLI_LINE_COMMANDS_H
#define LYREBIRD_CLI_LINE_COMMANDS_H

#include "cli/session.h"
#include "device/user_interface.h"

/* Absolute number of the line that a command names by number, type and number, or name: 0 = the console, VTY_INDEX + n
 * = VTY n. -1 if it names none, or one that is not there. */
int line_index(const struct session *s, const struct match *m);
/* "VTY 3", "CON 0"; `between` stands between type and number. */
void line_name(int index, const char *between, char *buf, size_t len);

/* Shows a message of another login; what is being typed is shown again behind it. */
void session_show_message(struct session *s, const xmlNode *notification);

#endif
