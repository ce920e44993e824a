/*
 * Who a session is: what it is told of itself, and the check of a user name and password.
 */
#ifndef LYREBIRD_DEVICE_LOGIN_H
#define LYREBIRD_DEVICE_LOGIN_H

#include <libxml/tree.h>

#include "device/control.h"

/* <ok> with the attributes that docs/rpc.md lists after `hello` and `login`. */
xmlDoc *login_description(const struct device *d, const struct login *l);

/* Starts the check of a password, which takes about 60 ms of work, in a process of its own: the device serves time
 * meanwhile. NULL: control_answer() follows. Else the answer at once (a fault where no check can be made). */
xmlDoc *login_begin(struct device *d, struct login *l, const char *user, const char *password);

/* "VTY 0", "CON 0". */
void login_line(const struct login *l, char *buf, size_t len);

/* A public key over SSH (base64 text): may it be used, or, if the client has proved that it holds it, is the user in?
 */
xmlDoc *login_key(struct device *d, struct login *l, const char *user, const char *key, bool proven);

/* What is remembered of the user's logins since the device started; NULL = nothing. Borrowed. */
const struct login_past *login_past(const struct device *d, const char *user);

struct login_records; /* last logins and failures by user, since the device started */
void login_records_free(struct login_records *r);

#endif
