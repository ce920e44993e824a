/*
 * Local users of the aaa view: the written form of passwords, and the look-up for a login.
 * Knows libxcrypt and the local-user lines; knows nothing of sockets, sessions or how often somebody tries.
 */
#include "device/aaa.h"

#include <assert.h>
#include <crypt.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "datastore/line.h"

#define YESCRYPT "$y$j9T$" /* method and cost that "$1d$" stands for */
#define WRITTEN "$1d$"

/* The hash of random bytes that were thrown away: unknown users cost as much time as known ones. */
#define NOBODY "$1d$XM1iGj6ECkyCjK.8XbHB80$WvYl67BpTFTR53kGI/qwfkU1fugoP6EuqWxd8Lz3UN3$"

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

int password_hash(const char *clear, char out[PASSWORD_TEXT])
{
	char setting[CRYPT_GENSALT_OUTPUT_SIZE], result[CRYPT_OUTPUT_SIZE];

	if (!crypt_gensalt_rn(YESCRYPT, 5, NULL, 0, setting, sizeof setting))
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

	snprintf(setting, sizeof setting, YESCRYPT "%s", (sound ? written : NOBODY) + 4);
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

static const xmlNode *user_line(const struct store *s, const char *element, const char *user)
{
	const xmlNode *view = store_get(s, NULL, "aaa", NULL);

	return view ? store_get(s, view, element, user) : NULL;
}

static bool allows(const struct store *s, const char *user, const char *service)
{
	const xmlNode *types = user_line(s, "local-user-service-type", user);

	return types && line_get(types, service);
}

struct aaa_user aaa_find(const struct store *s, const char *user, const char *service)
{
	const xmlNode *password = user_line(s, "local-user-password", user);
	const xmlNode *level = user_line(s, "local-user-privilege-level", user);
	const char *written = password ? line_get(password, "ir-password") : NULL;
	const char *value = level ? line_get(level, "level") : NULL;
	struct aaa_user u = {.admitted = written && allows(s, user, service), .level = value ? atoi(value) : 0};

	snprintf(u.written, sizeof u.written, "%s", u.admitted ? written : NOBODY);
	return u;
}

bool aaa_has_users(const struct store *s)
{
	const xmlNode *view = store_get(s, NULL, "aaa", NULL);

	for (const xmlNode *n = view && line_view(view) ? line_view(view)->children : NULL; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE && !strcmp((const char *)n->name, "local-user-password"))
			return true;
	}
	return false;
}
