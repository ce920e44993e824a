/*
 * The digests of passwords that were right before: HMAC-SHA-256 under a key that is drawn anew at each start and never
 * leaves the process.
 * Knows libcrypto; knows nothing of users.
 */
#include "device/known_password.h"

#include <assert.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define KNOWN_MAX 256

struct known_passwords {
	unsigned char key[32];
	unsigned char digest[KNOWN_MAX][KNOWN_DIGEST];
	size_t count, next;
};

struct known_passwords *known_passwords_new(void)
{
	struct known_passwords *k = calloc(1, sizeof *k);
	ssize_t n;

	assert(k);
	n = getrandom(k->key, sizeof k->key, 0);
	assert(n == sizeof k->key);
	return k;
}

void known_passwords_free(struct known_passwords *k)
{
	if (!k)
		return;
	explicit_bzero(k, sizeof *k);
	free(k);
}

void known_password_digest(
	const struct known_passwords *k, const char *written, const char *clear, unsigned char digest[KNOWN_DIGEST])
{
	size_t head = strlen(written) + 1, len = head + strlen(clear);
	unsigned char *text = malloc(len);

	assert(text);
	memcpy(text, written, head);
	memcpy(text + head, clear, len - head);
	HMAC(EVP_sha256(), k->key, sizeof k->key, text, len, digest, NULL);
	explicit_bzero(text, len);
	free(text);
}

bool known_password_find(const struct known_passwords *k, const unsigned char digest[KNOWN_DIGEST])
{
	bool found = false;

	for (size_t i = 0; i < k->count; i++)
		found |= !CRYPTO_memcmp(k->digest[i], digest, KNOWN_DIGEST);
	return found;
}

void known_password_add(struct known_passwords *k, const unsigned char digest[KNOWN_DIGEST])
{
	memcpy(k->digest[k->next], digest, KNOWN_DIGEST);
	k->next = (k->next + 1) % KNOWN_MAX;
	k->count += k->count < KNOWN_MAX;
}
