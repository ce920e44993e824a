/*
 * How old the passwords of local users are and who chose them, and what follows for a login.
 */
#ifndef LYREBIRD_DEVICE_PASSWORD_AGE_H
#define LYREBIRD_DEVICE_PASSWORD_AGE_H

#include "device/control.h"
#include "device/password_record.h"

enum password_demand { /* at a login */
	DEMAND_NONE,
	DEMAND_ORIGINAL, /* another user gave the password: its user is asked to change it */
	DEMAND_EXPIRES,	 /* it ends soon: likewise */
	DEMAND_EXPIRED,	 /* nothing but a change helps */
};

/* What a login of the user by password leads to; *days = that are left before the password ends. */
enum password_demand password_age_demand(const struct device *d, const char *user, unsigned *days);
/* "", "original", "expires", "expired". */
const char *password_demand_name(enum password_demand demand);

/* What is remembered of the user's password, NULL = nothing. Borrowed until the next commit. */
const struct password_record *password_age_record(const struct device *d, const char *user);
/* The user's password came on the command line: the user is never asked to change it. */
void password_age_give(const struct device *d, const char *user);

#endif
