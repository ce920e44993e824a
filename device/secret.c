/*
 * Reversible cipher texts: AES-SIV (RFC 5297) over blocks of 16 bytes, written in 85 printable characters between two
 * marks. Deterministic, so that a line that is typed again is the line that stands; authenticated, so that a changed
 * text is told from a good one.
 * Knows libcrypto, the key file and what lines have marks of their own; knows nothing of who asks, or of hashes.
 */
#include "device/secret.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "datastore/text.h"

#define MARK_LEN 4
#define TAG 16
#define BLOCK 16
#define SEALED_MAX (TAG + (SECRET_CLEAR_MAX / BLOCK + 1) * BLOCK)

struct secret {
	unsigned char siv[64];	/* AES-256-SIV */
	unsigned char salt[32]; /* HMAC-SHA-256 */
};

/* What stands around a cipher text, by how its line begins. The last one is that of all others. */
static const struct {
	const char *beginning;
	char mark[MARK_LEN + 1];
} marks[] = {
	{"ntp authentication-keyid", "%+%#"},
	{"", "%^%#"},
};
#define MARKS (sizeof marks / sizeof *marks)

/* ---- 85 characters ---- */

/* None that a terminal, a filter, the notation of quotes or a prompt gives a meaning: ? | " < > [ ] \ %. */
static const char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$&'()*+,-./:;=@^_`{}~";

static void write_digits(const unsigned char *bytes, size_t len, char *out)
{
	for (size_t i = 0; i < len; i += 4, out += 5) {
		uint32_t n = (uint32_t)bytes[i] << 24 | (uint32_t)bytes[i + 1] << 16 | (uint32_t)bytes[i + 2] << 8 |
			     bytes[i + 3];
		for (int d = 4; d >= 0; d--, n /= 85)
			out[d] = digits[n % 85];
	}
	*out = '\0';
}

static bool read_digits(const char *text, size_t len, unsigned char *out)
{
	for (size_t i = 0; i < len; i += 5, out += 4) {
		uint64_t n = 0;
		for (int d = 0; d < 5; d++) {
			const char *at = memchr(digits, text[i + d], sizeof digits - 1);
			if (!at)
				return false;
			n = n * 85 + (uint64_t)(at - digits);
		}
		if (n > UINT32_MAX)
			return false;
		for (int b = 0; b < 4; b++)
			out[b] = (unsigned char)(n >> (24 - 8 * b));
	}
	return true;
}

/* ---- AES-SIV ---- */

static bool siv(EVP_CIPHER_CTX *x, const struct secret *s, bool seal, unsigned char *tag, const unsigned char *in,
	size_t len, unsigned char *out)
{
	EVP_CIPHER *c = EVP_CIPHER_fetch(NULL, "AES-256-SIV", NULL);
	int n = 0;
	bool good = c && EVP_CipherInit_ex2(x, c, s->siv, NULL, seal, NULL) == 1 &&
		    (seal || EVP_CIPHER_CTX_ctrl(x, EVP_CTRL_AEAD_SET_TAG, TAG, tag) == 1) &&
		    EVP_CipherUpdate(x, out, &n, in, (int)len) == 1 && n == (int)len &&
		    EVP_CipherFinal_ex(x, out + n, &n) == 1 &&
		    (!seal || EVP_CIPHER_CTX_ctrl(x, EVP_CTRL_AEAD_GET_TAG, TAG, tag) == 1);

	EVP_CIPHER_free(c);
	return good;
}

static bool run_siv(
	const struct secret *s, bool seal, unsigned char *tag, const unsigned char *in, size_t len, unsigned char *out)
{
	EVP_CIPHER_CTX *x = EVP_CIPHER_CTX_new();
	bool good = x && siv(x, s, seal, tag, in, len, out);

	EVP_CIPHER_CTX_free(x);
	return good;
}

static const char *mark_of(const char *line)
{
	size_t i = 0;

	while (i + 1 < MARKS && strncmp(line, marks[i].beginning, strlen(marks[i].beginning)) != 0)
		i++;
	return marks[i].mark;
}

int secret_seal(const struct secret *s, const char *before, const char *clear, char out[SECRET_TEXT])
{
	unsigned char blocks[SEALED_MAX] = {0}, sealed[SEALED_MAX];
	size_t n = strlen(clear), len = (n + BLOCK - 1) / BLOCK * BLOCK;
	bool good;

	if (!n || n > SECRET_CLEAR_MAX) {
		errno = EINVAL;
		return -1;
	}
	memcpy(blocks, clear, n);
	good = run_siv(s, true, sealed, blocks, len, sealed + TAG);
	explicit_bzero(blocks, sizeof blocks);
	if (!good) {
		errno = EIO;
		return -1;
	}
	memcpy(out, mark_of(before), MARK_LEN);
	write_digits(sealed, TAG + len, out + MARK_LEN);
	strcat(out, mark_of(before));
	return 0;
}

/* Between two marks of a kind, whichever: a line may have been written elsewhere. */
static bool is_marked(const char *text, size_t n)
{
	for (size_t i = 0; i < MARKS; i++)
		if (!memcmp(text, marks[i].mark, MARK_LEN) && !memcmp(text + n - MARK_LEN, marks[i].mark, MARK_LEN))
			return true;
	return false;
}

/* Bytes between the marks, 0 if it is no text of this form. */
static size_t read_text(const char *text, unsigned char sealed[SEALED_MAX])
{
	size_t n = strlen(text), inner = n - 2 * MARK_LEN;

	if (n < 2 * MARK_LEN + 5 * (TAG + BLOCK) / 4 || n >= SECRET_TEXT || inner % 20 || !is_marked(text, n))
		return 0;
	return read_digits(text + MARK_LEN, inner, sealed) ? inner / 5 * 4 : 0;
}

int secret_reveal(const struct secret *s, const char *text, char clear[SECRET_CLEAR_MAX + 1])
{
	unsigned char sealed[SEALED_MAX], blocks[SEALED_MAX] = {0};
	size_t len = read_text(text, sealed);
	int n = -1;

	if (len && run_siv(s, false, sealed, sealed + TAG, len - TAG, blocks)) {
		n = (int)strnlen((char *)blocks, len - TAG);
		if (n > SECRET_CLEAR_MAX)
			n = -1;
	}
	if (n >= 0) {
		memcpy(clear, blocks, (size_t)n);
		clear[n] = '\0';
	}
	explicit_bzero(blocks, sizeof blocks);
	return n;
}

int secret_salt(const struct secret *s, const char *before, const char *clear, unsigned char salt[SECRET_SALT])
{
	unsigned char digest[EVP_MAX_MD_SIZE];
	size_t first = strlen(before) + 1, second = strlen(clear) + 1;
	unsigned char *text = malloc(first + second);
	bool good;

	assert(text);
	memcpy(text, before, first);
	memcpy(text + first, clear, second);
	good = HMAC(EVP_sha256(), s->salt, sizeof s->salt, text, first + second, digest, NULL) != NULL;
	explicit_bzero(text, first + second);
	free(text);
	memcpy(salt, digest, good ? SECRET_SALT : 0);
	if (!good)
		errno = EIO;
	return good ? 0 : -1;
}

/* ---- the key file ---- */

static void write_key(FILE *out, void *key)
{
	fwrite(key, sizeof(struct secret), 1, out);
}

static int make_key(const char *path, struct secret *s)
{
	if (getrandom(s, sizeof *s, 0) != sizeof *s)
		return -1;
	return file_replace(path, write_key, s);
}

/* 0; or -1 with errno, ENODATA for a file that is no key. */
static int read_key(int fd, struct secret *s, char *note)
{
	struct stat st;
	char more;

	if (fstat(fd, &st) < 0)
		return -1;
	if (!S_ISREG(st.st_mode) || read(fd, s, sizeof *s) != sizeof *s || read(fd, &more, 1) != 0) {
		errno = ENODATA;
		return -1;
	}
	if (st.st_mode & 077) {
		snprintf(
			note, SECRET_NOTE, "the key of the cipher texts could be read by others; its mode is 0600 now");
		return fchmod(fd, 0600);
	}
	return 0;
}

static int load_key(const char *path, struct secret *s, char *note)
{
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), rc, cause;

	if (fd < 0)
		return -1;
	rc = read_key(fd, s, note);
	cause = errno;
	close(fd);
	errno = cause;
	return rc;
}

/* What stands in the key's place goes out of the way, so that it can be looked at. */
static int keep_aside(const char *path, const char *why, char *note)
{
	char aside[4200];
	long long now = time(NULL);
	int rc = -1;

	for (int i = 0; rc < 0 && i < 100; i++) {
		if (snprintf(aside, sizeof aside, "%s.broken-%lld", path, now + i) >= (int)sizeof aside) {
			errno = ENAMETOOLONG;
			return -1;
		}
		rc = renameat2(AT_FDCWD, path, AT_FDCWD, aside, RENAME_NOREPLACE);
		if (rc < 0 && errno != EEXIST)
			return -1;
	}
	if (rc < 0)
		return -1;
	snprintf(note, SECRET_NOTE,
		"the key of the cipher texts cannot be used (%s) and is kept as %.300s; passwords that stand can no "
		"longer be "
		"read by the device",
		why, aside);
	return 0;
}

struct secret *secret_open(const char *path, char *note)
{
	struct secret *s = calloc(1, sizeof *s);
	int rc;

	assert(s);
	note[0] = '\0';
	rc = load_key(path, s, note);
	if (rc < 0 && errno != ENOENT && errno != ENODATA && errno != ELOOP)
		goto out;
	if (rc < 0 && errno != ENOENT && keep_aside(path, errno == ELOOP ? "it is a link" : "it is no key", note) < 0)
		goto out;
	if (rc < 0)
		rc = make_key(path, s);
out:
	if (rc == 0)
		return s;
	secret_free(s);
	return NULL;
}

void secret_free(struct secret *s)
{
	if (!s)
		return;
	explicit_bzero(s, sizeof *s);
	free(s);
}
