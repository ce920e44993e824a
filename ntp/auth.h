/*
 * Symmetric keys of NTP: message authentication codes made and checked (RFC 5905 section 7.3, RFC 8573). A key set is
 * made once from the configuration; using it neither allocates nor locks, but is for one thread at a time.
 */
#ifndef LYREBIRD_NTP_AUTH_H
#define LYREBIRD_NTP_AUTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NTP_KEY_MAX 256	  /* octets of a key in clear, and one */
#define NTP_DIGEST_MAX 32 /* octets */
#define NTP_KEYS_MAX 1024

enum ntp_algorithm { NTP_MD5, NTP_HMAC_SHA256, NTP_AES_128_CMAC, NTP_AES_256_CMAC, NTP_ALGORITHMS };

struct ntp_key {
	uint32_t id; /* 1..4294967295 */
	enum ntp_algorithm algorithm;
	bool trusted; /* `ntp trusted authentication-keyid` */
	size_t len;
	uint8_t secret[NTP_KEY_MAX];
};

struct ntp_keys;

/* The keys are copied; the caller wipes his. A key whose length does not fit its algorithm is left out: nothing
 * verifies with it. Never NULL. */
struct ntp_keys *ntp_keys_new(const struct ntp_key *key, size_t count);
void ntp_keys_free(struct ntp_keys *k);
/* The same keys for another thread. */
struct ntp_keys *ntp_keys_dup(const struct ntp_keys *k);

/* Octets of a secret that an algorithm takes: 16 for aes-128-cmac, 32 for aes-256-cmac, else 0 = any. */
size_t ntp_algorithm_secret(enum ntp_algorithm a);
/* The word of the configuration: "hmac-sha256". */
const char *ntp_algorithm_name(enum ntp_algorithm a);

/* Writes key identifier and digest over the packet of a version: their length (20 or 36), 0 = no such key. hmac-sha256
 * has 32 octets in versions 1 to 3 and 20 in version 4, where a longer MAC would be taken for an extension field. */
size_t ntp_keys_sign(
	struct ntp_keys *k, uint32_t id, unsigned version, const uint8_t *packet, size_t len, uint8_t out[36]);

/* Does the MAC (key identifier first, mac_len octets) verify over the packet? In constant time once the key is found.
 */
bool ntp_keys_verify(struct ntp_keys *k, const uint8_t *packet, size_t len, const uint8_t *mac, size_t mac_len);
bool ntp_keys_has(const struct ntp_keys *k, uint32_t id);
bool ntp_keys_trusted(const struct ntp_keys *k, uint32_t id);

#endif
