/*
 * Digests by libcrypto. Knows nothing of whose files they are.
 */
#include "device/digest.h"

#include <assert.h>
#include <errno.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <unistd.h>

#define CHUNK 65536

static int feed(EVP_MD_CTX *md, int fd, bool (*stop)(void *ctx), void *ctx)
{
	char bytes[CHUNK];

	for (;;) {
		ssize_t n = read(fd, bytes, sizeof bytes);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 ? -1 : 0;
		EVP_DigestUpdate(md, bytes, (size_t)n);
		if (stop && stop(ctx))
			return 1;
	}
}

int digest_md5(int fd, char text[DIGEST_MD5], bool (*stop)(void *ctx), void *ctx)
{
	unsigned char sum[EVP_MAX_MD_SIZE] = {0};
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	unsigned len = 0;
	int rc;

	assert(md);
	if (EVP_DigestInit_ex(md, EVP_md5(), NULL) != 1) {
		EVP_MD_CTX_free(md);
		errno = ENOSYS; /* a libcrypto that was built or set up without it */
		return -1;
	}
	rc = feed(md, fd, stop, ctx);
	EVP_DigestFinal_ex(md, sum, &len);
	EVP_MD_CTX_free(md);
	for (unsigned i = 0; i < (DIGEST_MD5 - 1) / 2; i++)
		snprintf(text + 2 * i, 3, "%02x", sum[i]);
	return rc;
}
