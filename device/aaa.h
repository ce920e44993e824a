/*
 * Local users: passwords as the device writes them, and who may log in.
 */
#ifndef LYREBIRD_DEVICE_AAA_H
#define LYREBIRD_DEVICE_AAA_H

#include <stdbool.h>

#include "datastore/store.h"

#define PASSWORD_TEXT 160 /* room for "$1d$SALT$HASH$" */

/* "$1d$SALT$HASH$" of a clear password: yescrypt in the device's clothes. 0, or -1 with errno. */
int password_hash(const char *clear, char out[PASSWORD_TEXT]);
/* Is it the written form already ("$1d$...$...$")? */
bool password_is_hash(const char *text);
/* About 60 ms of work, whatever the answer and however broken the written form is. */
bool password_verify(const char *written, const char *clear);

/* Letters and digits that are not mistaken for each other; len without the NUL. 0, or -1 with errno. */
int password_random(char *out, unsigned len);

struct aaa_user {
	char written[PASSWORD_TEXT]; /* to verify against; a password nobody knows if the user may not log in */
	bool admitted;		     /* exists, has a password, and its service types allow the terminal kind */
	int level;
};

/* Looks a user up for a kind of terminal: "telnet", "ssh" or "terminal". */
struct aaa_user aaa_find(const struct store *s, const char *user, const char *service);
bool aaa_has_users(const struct store *s);

#endif
