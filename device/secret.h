/*
 * Secrets that the device must be able to read again: reversible cipher texts under a key of its own, which lies in the
 * state folder (secret.key, mode 0600).
 */
#ifndef LYREBIRD_DEVICE_SECRET_H
#define LYREBIRD_DEVICE_SECRET_H

#include <stddef.h>

#define SECRET_CLEAR_MAX 255 /* characters of a clear text */
#define SECRET_TEXT 352	     /* room for the cipher text of the longest one */
#define SECRET_SALT 16
#define SECRET_NOTE 512

struct secret; /* the key */

/* The key of the file, which is made if it is missing. A file that others may read is closed to them; one that cannot
 * be used is kept aside and a new key is made: note (SECRET_NOTE bytes) then has a sentence to tell, else "". NULL with
 * errno if no key can be had. secret_free wipes it. */
struct secret *secret_open(const char *path, char *note);
void secret_free(struct secret *s);

/* "%^%#...%^%#", or "%+%#...%+%#" of an NTP key, for the line that begins with `before`: of a clear text of 1 to
 * SECRET_CLEAR_MAX characters. The same clear text gives the same cipher text; its length tells no more than the number
 * of 16-byte blocks. 0, or -1 with errno. */
int secret_seal(const struct secret *s, const char *before, const char *clear, char out[SECRET_TEXT]);

/* The clear text of what secret_seal made under this key. Its length, or -1 for any other text (one of another device,
 * a changed or cut one). The caller wipes it (explicit_bzero). */
int secret_reveal(const struct secret *s, const char *text, char clear[SECRET_CLEAR_MAX + 1]);

/* The salt to hash a clear text with in the line that begins with `before`: the same for the same line, worthless
 * without the key. 0, or -1 with errno. */
int secret_salt(const struct secret *s, const char *before, const char *clear, unsigned char salt[SECRET_SALT]);

#endif
