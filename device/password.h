/*
 * Passwords as the device writes them: hashes that are verified, never read.
 */
#ifndef LYREBIRD_DEVICE_PASSWORD_H
#define LYREBIRD_DEVICE_PASSWORD_H

#include <stdbool.h>

#define PASSWORD_TEXT 160 /* room for "$1d$SALT$HASH$" */
#define PASSWORD_SALT 16

/* The hash of random bytes that were thrown away: unknown users cost as much time as known ones. */
#define PASSWORD_OF_NOBODY "$1d$XM1iGj6ECkyCjK.8XbHB80$WvYl67BpTFTR53kGI/qwfkU1fugoP6EuqWxd8Lz3UN3$"

/* "$1d$SALT$HASH$" of a clear password: yescrypt in the device's clothes, with a random salt if salt is NULL. 0, or -1
 * with errno. */
int password_hash(const char *clear, const unsigned char *salt, char out[PASSWORD_TEXT]);
/* Is it the written form already ("$1d$...$...$")? */
bool password_is_hash(const char *text);
/* About 60 ms of work, whatever the answer and however broken the written form is. */
bool password_verify(const char *written, const char *clear);

/* Letters and digits that are not mistaken for each other; len without the NUL. 0, or -1 with errno. */
int password_random(char *out, unsigned len);

#endif
