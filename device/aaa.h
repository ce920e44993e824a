/*
 * Local users: who may log in.
 */
#ifndef LYREBIRD_DEVICE_AAA_H
#define LYREBIRD_DEVICE_AAA_H

#include <stdbool.h>

#include "datastore/store.h"
#include "device/password.h"

struct aaa_user {
	char written[PASSWORD_TEXT]; /* to verify against; a password nobody knows if the user may not log in */
	bool admitted;		     /* exists, has a password, and its service types allow the terminal kind */
	bool blocked;		     /* `local-user NAME state block`: not by key either */
	int level;		     /* -1 = that of the user interface */
};

/* Looks a user up for a kind of terminal: "telnet", "ssh" or "terminal". */
struct aaa_user aaa_find(const struct store *s, const char *user, const char *service);
/* The line of the aaa view with this element that is about the user; NULL if there is none. Borrowed. */
const xmlNode *aaa_user_line(const struct store *s, const char *element, const char *user);
bool aaa_has_users(const struct store *s);

#endif
