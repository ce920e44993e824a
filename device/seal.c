/*
 * Secrets of configuration lines in the device's own process: what is stored of a clear text, and what a feature may
 * read again.
 */
#include <errno.h>
#include <stdio.h>

#include "device/password.h"
#include "device/private.h"
#include "device/secret.h"

_Static_assert(DEVICE_SECRET == SECRET_CLEAR_MAX + 1, "features have room for every secret");
_Static_assert(PASSWORD_SALT == SECRET_SALT, "a salt is a salt");

static int hash(const struct device *d, const char *before, const char *clear, char *out, size_t len)
{
	unsigned char salt[SECRET_SALT];
	char text[PASSWORD_TEXT];

	if (secret_salt(d->secret, before, clear, salt) < 0 || password_hash(clear, salt, text) < 0)
		return -1;
	return snprintf(out, len, "%s", text) < (int)len ? 0 : -1;
}

int device_seal(void *ctx, enum secret_kind kind, const char *before, const char *clear, char *out, size_t len)
{
	const struct device *d = ctx;
	char text[SECRET_TEXT];

	if (!d->secret)
		return -1;
	if (kind == SECRET_HASH)
		return hash(d, before, clear, out, len);
	if (secret_seal(d->secret, before, clear, text) < 0)
		return -1;
	return snprintf(out, len, "%s", text) < (int)len ? 0 : -1;
}

int device_reveal(const struct device *d, const char *text, char clear[DEVICE_SECRET])
{
	return d->secret ? secret_reveal(d->secret, text, clear) : -1;
}
