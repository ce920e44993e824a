/*
 * The written form of passwords that nobody needs to read again, and passwords made up.
 * Knows libxcrypt; knows nothing of users, lines or how often somebody tries.
 */
#include "device/password.h"

#include <assert.h>
#include <crypt.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define YESCRYPT "$y$j9T$" /* method and cost that "$1d$" stands for */
#define WRITTEN "$1d$"

/* crypt() in the caller's own memory, which holds the clear text for a moment. */
static bool hash(const char *clear, const char *setting, char *out, size_t len)
{
	struct crypt_data *data = calloc(1, sizeof *data);
	const char *result;
	bool sound;

	assert(data);
	result = crypt_r(clear, setting, data);
	sound = result && result[0] != '*' && strlen(result) < len;
	if (sound)
		strcpy(out, result);
	explicit_bzero(data, sizeof *data);
	free(data);
	return sound;
}

int password_hash(const char *clear, const unsigned char *salt, char out[PASSWORD_TEXT])
{
	char setting[CRYPT_GENSALT_OUTPUT_SIZE], result[CRYPT_OUTPUT_SIZE];

	if (!crypt_gensalt_rn(YESCRYPT, 5, (const char *)salt, salt ? PASSWORD_SALT : 0, setting, sizeof setting))
		return -1;
	if (strncmp(setting, YESCRYPT, strlen(YESCRYPT)) || !hash(clear, setting, result, sizeof result)) {
		errno = EINVAL;
		return -1;
	}
	if (snprintf(out, PASSWORD_TEXT, WRITTEN "%s$", result + strlen(YESCRYPT)) >= PASSWORD_TEXT) {
		errno = EOVERFLOW;
		return -1;
	}
	return 0;
}

bool password_is_hash(const char *text)
{
	size_t len = strlen(text);
	const char *dollar;

	if (len < 8 || len >= PASSWORD_TEXT || strncmp(text, WRITTEN, 4) || text[len - 1] != '$')
		return false;
	dollar = strchr(text + 4, '$');
	return dollar > text + 4 && dollar < text + len - 2;
}

static bool same(const char *a, const char *b)
{
	size_t n = strlen(a);
	unsigned char differ = n != strlen(b);

	for (size_t i = 0; i < n && !differ; i++)
		differ |= (unsigned char)(a[i] ^ b[i]);
	return !differ;
}

bool password_verify(const char *written, const char *clear)
{
	bool sound = password_is_hash(written);
	char setting[PASSWORD_TEXT + 16], result[CRYPT_OUTPUT_SIZE];

	snprintf(setting, sizeof setting, YESCRYPT "%s", (sound ? written : PASSWORD_OF_NOBODY) + 4);
	setting[strlen(setting) - 1] = '\0';
	if (!hash(clear, setting, result, sizeof result)) {
		hash(clear, YESCRYPT "XM1iGj6ECkyCjK.8XbHB80", result, sizeof result);
		return false;
	}
	return same(result, setting) && sound;
}

int password_random(char *out, unsigned len)
{
	static const char letters[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
	unsigned char byte;

	for (unsigned i = 0; i < len;) {
		if (getrandom(&byte, 1, 0) != 1)
			return -1;
		/* Bytes above the last full round of the alphabet are thrown away: every letter is equally likely. */
		if (byte < 256 / (sizeof letters - 1) * (sizeof letters - 1))
			out[i++] = letters[byte % (sizeof letters - 1)];
	}
	out[len] = '\0';
	return 0;
}
