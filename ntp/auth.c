/*
 * MACs through libcrypto, with a context for each key that is set up once.
 * Knows algorithms; knows nothing of packets' fields, of configuration lines or of who may do what.
 */
#include "ntp/auth.h"

#include <assert.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#include "ntp/cmac.h"

#define KEY_ID 4
#define SHORT_DIGEST 20 /* of hmac-sha256 in version 4 */

struct entry {
	struct ntp_key key;
	EVP_MAC_CTX *mac;      /* of HMAC, */
	struct ntp_cmac *cmac; /* or of CMAC; neither for MD5 */
};

struct ntp_keys {
	EVP_MD *md5;
	EVP_MD_CTX *digest;
	size_t count;
	struct entry *entry; /* by rising id */
};

static const struct algorithm {
	const char *name;
	size_t secret, digest; /* octets; secret 0 = any */
	const char *mac, *parameter, *value;
} algorithms[NTP_ALGORITHMS] = {
	[NTP_MD5] = {"md5", 0, 16, NULL, NULL, NULL},
	[NTP_HMAC_SHA256] = {"hmac-sha256", 0, 32, "HMAC", OSSL_MAC_PARAM_DIGEST, "SHA256"},
	[NTP_AES_128_CMAC] = {"aes-128-cmac", 16, NTP_CMAC, NULL, NULL, NULL},
	[NTP_AES_256_CMAC] = {"aes-256-cmac", 32, NTP_CMAC, NULL, NULL, NULL},
};

size_t ntp_algorithm_secret(enum ntp_algorithm a)
{
	return algorithms[a].secret;
}

const char *ntp_algorithm_name(enum ntp_algorithm a)
{
	return algorithms[a].name;
}

/* ---- the set ---- */

static EVP_MAC_CTX *mac_context(const struct ntp_key *key)
{
	const struct algorithm *a = &algorithms[key->algorithm];
	OSSL_PARAM parameters[] = {
		OSSL_PARAM_construct_utf8_string(a->parameter, (char *)a->value, 0), OSSL_PARAM_construct_end()};
	EVP_MAC *mac = EVP_MAC_fetch(NULL, a->mac, NULL);
	EVP_MAC_CTX *context = mac ? EVP_MAC_CTX_new(mac) : NULL;

	EVP_MAC_free(mac); /* the context holds on to it */
	if (context && EVP_MAC_init(context, key->secret, key->len, parameters) == 1)
		return context;
	EVP_MAC_CTX_free(context);
	return NULL;
}

static void add(struct ntp_keys *k, const struct ntp_key *key)
{
	const struct algorithm *a = &algorithms[key->algorithm];
	struct entry *e = &k->entry[k->count];

	if (!key->len || (a->secret && key->len != a->secret))
		return;
	e->key = *key;
	e->mac = a->mac ? mac_context(key) : NULL;
	e->cmac = a->secret ? ntp_cmac_new(key->secret, key->len) : NULL;
	if ((!a->mac || e->mac) && (!a->secret || e->cmac))
		k->count++;
}

static int by_id(const void *a, const void *b)
{
	uint32_t x = ((const struct entry *)a)->key.id, y = ((const struct entry *)b)->key.id;

	return (x > y) - (x < y);
}

struct ntp_keys *ntp_keys_new(const struct ntp_key *key, size_t count)
{
	struct ntp_keys *k = calloc(1, sizeof *k);

	assert(k);
	k->entry = calloc(count + 1, sizeof *k->entry);
	k->digest = EVP_MD_CTX_new();
	k->md5 = EVP_MD_fetch(NULL, "MD5", NULL);
	assert(k->entry && k->digest);
	for (size_t i = 0; i < count; i++)
		add(k, &key[i]);
	qsort(k->entry, k->count, sizeof *k->entry, by_id);
	return k;
}

void ntp_keys_free(struct ntp_keys *k)
{
	if (!k)
		return;
	for (size_t i = 0; i < k->count; i++) {
		EVP_MAC_CTX_free(k->entry[i].mac);
		ntp_cmac_free(k->entry[i].cmac);
		OPENSSL_cleanse(&k->entry[i].key, sizeof k->entry[i].key);
	}
	EVP_MD_CTX_free(k->digest);
	EVP_MD_free(k->md5);
	free(k->entry);
	free(k);
}

struct ntp_keys *ntp_keys_dup(const struct ntp_keys *k)
{
	struct ntp_key *key = calloc(k->count + 1, sizeof *key);
	struct ntp_keys *copy;

	assert(key);
	for (size_t i = 0; i < k->count; i++)
		key[i] = k->entry[i].key;
	copy = ntp_keys_new(key, k->count);
	OPENSSL_cleanse(key, k->count * sizeof *key);
	free(key);
	return copy;
}

static struct entry *find(const struct ntp_keys *k, uint32_t id)
{
	struct entry like = {.key = {.id = id}};

	return bsearch(&like, k->entry, k->count, sizeof like, by_id);
}

bool ntp_keys_has(const struct ntp_keys *k, uint32_t id)
{
	return find(k, id) != NULL;
}

bool ntp_keys_trusted(const struct ntp_keys *k, uint32_t id)
{
	const struct entry *e = find(k, id);

	return e && e->key.trusted;
}

/* ---- MACs ---- */

static bool digest_md5(struct ntp_keys *k, const struct entry *e, const uint8_t *packet, size_t len, uint8_t *out)
{
	unsigned size;

	return k->md5 && EVP_DigestInit_ex2(k->digest, k->md5, NULL) == 1 &&
	       EVP_DigestUpdate(k->digest, e->key.secret, e->key.len) == 1 &&
	       EVP_DigestUpdate(k->digest, packet, len) == 1 && EVP_DigestFinal_ex(k->digest, out, &size) == 1;
}

/* A context that is initialized without a key begins anew with the one it has. */
static bool digest_mac(const struct entry *e, const uint8_t *packet, size_t len, uint8_t *out)
{
	size_t size;

	return EVP_MAC_init(e->mac, NULL, 0, NULL) == 1 && EVP_MAC_update(e->mac, packet, len) == 1 &&
	       EVP_MAC_final(e->mac, out, &size, NTP_DIGEST_MAX) == 1;
}

static bool digest(struct ntp_keys *k, const struct entry *e, const uint8_t *packet, size_t len, uint8_t *out)
{
	if (e->cmac)
		return ntp_cmac(e->cmac, packet, len, out);
	return e->mac ? digest_mac(e, packet, len, out) : digest_md5(k, e, packet, len, out);
}

size_t ntp_keys_sign(
	struct ntp_keys *k, uint32_t id, unsigned version, const uint8_t *packet, size_t len, uint8_t out[36])
{
	const struct entry *e = find(k, id);
	uint8_t whole[NTP_DIGEST_MAX];
	size_t size;

	if (!e || !digest(k, e, packet, len, whole))
		return 0;
	size = algorithms[e->key.algorithm].digest;
	if (version >= 4 && size > SHORT_DIGEST)
		size = SHORT_DIGEST;
	for (int i = 0; i < KEY_ID; i++)
		out[i] = (uint8_t)(id >> (24 - 8 * i));
	memcpy(out + KEY_ID, whole, size);
	return KEY_ID + size;
}

bool ntp_keys_verify(struct ntp_keys *k, const uint8_t *packet, size_t len, const uint8_t *mac, size_t mac_len)
{
	uint8_t whole[NTP_DIGEST_MAX];
	const struct entry *e;
	size_t size, given;
	uint32_t id;

	if (mac_len <= KEY_ID)
		return false;
	id = (uint32_t)mac[0] << 24 | (uint32_t)mac[1] << 16 | (uint32_t)mac[2] << 8 | mac[3];
	e = find(k, id);
	if (!e)
		return false;
	given = mac_len - KEY_ID;
	size = algorithms[e->key.algorithm].digest;
	if (given != size && (e->key.algorithm != NTP_HMAC_SHA256 || given != SHORT_DIGEST))
		return false;
	return digest(k, e, packet, len, whole) && CRYPTO_memcmp(whole, mac + KEY_ID, given) == 0;
}
