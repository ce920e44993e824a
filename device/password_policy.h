/*
 * What `local-aaa-user password policy administrator` asks of the passwords of local users.
 */
#ifndef LYREBIRD_DEVICE_PASSWORD_POLICY_H
#define LYREBIRD_DEVICE_PASSWORD_POLICY_H

#include <stdbool.h>

#include "datastore/store.h"

#define PASSWORD_HISTORY_MAX 12

struct password_policy {
	bool on;		    /* the line of the policy stands there: age and origin count */
	unsigned expire;	    /* days that a password is good for, 0 = for ever */
	unsigned alert;		    /* days before its end that its user is told */
	bool alert_original;	    /* a user is asked to change a password that another one has given him */
	unsigned history;	    /* earlier passwords that may not be used again */
	unsigned min_length, kinds; /* characters; kinds of them */
	bool unlike_name;
};

struct password_policy password_policy(const struct store *s);

/* Why a clear text may not be the password of the user, as a sentence; NULL = it may. */
const char *password_policy_refuses(const struct password_policy *p, const char *user, const char *clear);

#endif
