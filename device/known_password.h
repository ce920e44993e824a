/*
 * Passwords that were right before: hashing one takes 60 ms on purpose, which a device that hundreds of scripts log in
 * to at once cannot spend on each. What is kept is a keyed digest that means nothing outside this process.
 */
#ifndef LYREBIRD_DEVICE_KNOWN_PASSWORD_H
#define LYREBIRD_DEVICE_KNOWN_PASSWORD_H

#include <stdbool.h>

#define KNOWN_DIGEST 32

struct known_passwords;

struct known_passwords *known_passwords_new(void);
void known_passwords_free(struct known_passwords *k);

/* Digest of a clear text against its written form: another written form, another digest. */
void known_password_digest(
	const struct known_passwords *k, const char *written, const char *clear, unsigned char digest[KNOWN_DIGEST]);
bool known_password_find(const struct known_passwords *k, const unsigned char digest[KNOWN_DIGEST]);
/* Remembers that the password was right; the oldest one is forgotten when there are too many. */
void known_password_add(struct known_passwords *k, const unsigned char digest[KNOWN_DIGEST]);

#endif
