/*
 * What is remembered of the passwords of local users beside the configuration: when they were set, by whom, and which
 * were there before. It lies in STATE/passwords.
 */
#ifndef LYREBIRD_DEVICE_PASSWORD_RECORD_H
#define LYREBIRD_DEVICE_PASSWORD_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/password.h"
#include "device/password_policy.h"

#define PASSWORD_RECORDS_MAX 1024

enum password_origin {
	PASSWORD_READ = 'R',	/* of a configuration file */
	PASSWORD_INITIAL = 'I', /* given by another user */
	PASSWORD_OWN = 'O',	/* chosen by the user */
	PASSWORD_GIVEN = 'G',	/* on the command line: automation, which is never asked */
};

struct password_record {
	char user[256];
	char written[PASSWORD_TEXT];
	int64_t set; /* device time, ns */
	char origin;
	size_t olds;
	char old[PASSWORD_HISTORY_MAX][PASSWORD_TEXT]; /* the latest first */
};

struct password_records;

/* Reads the file; lines that are none are left out, a file that is not there is empty. */
struct password_records *password_records_open(const char *folder);
void password_records_free(struct password_records *r);
/* 0, or -1 with errno. */
int password_records_save(struct password_records *r);

/* NULL = nothing is known of the user. Borrowed until the next change. */
const struct password_record *password_records_find(const struct password_records *r, const char *user);
/* The user's password is this one now. One that is known stays as it is. False if nothing changed. */
bool password_records_note(
	struct password_records *r, const char *user, const char *written, int64_t now, enum password_origin origin);
/* Known from the command line. */
void password_records_give(struct password_records *r, const char *user);
void password_records_drop(struct password_records *r, const char *user);
/* Forgets the earlier passwords of a user, NULL = of all. */
void password_records_forget(struct password_records *r, const char *user);

#endif
