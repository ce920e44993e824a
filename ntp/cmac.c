/*
 * A message is encrypted in CBC mode, its last block changed by a subkey; the last block of what comes out is the MAC.
 * The context goes on with the last block that it has made, instead of being set back to zeros: adding that block to
 * the first one of the next message comes to the same. Knows RFC 4493 and libcrypto's AES; knows nothing of NTP.
 */
#include "ntp/cmac.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK NTP_CMAC
#define FOLD 0x87 /* what doubling carries out of 128 bits */

struct ntp_cmac {
	EVP_CIPHER_CTX *cipher;
	uint8_t whole[BLOCK], padded[BLOCK]; /* subkeys: of a last block that is whole, and of one that is not */
	uint8_t last[BLOCK];		     /* that the cipher made */
};

/* Times x in GF(2^128). */
static void twice(const uint8_t in[BLOCK], uint8_t out[BLOCK])
{
	uint8_t carry = in[0] >> 7 ? FOLD : 0;

	for (int i = 0; i < BLOCK - 1; i++)
		out[i] = (uint8_t)(in[i] << 1 | in[i + 1] >> 7);
	out[BLOCK - 1] = (uint8_t)(in[BLOCK - 1] << 1 ^ carry);
}

static void add(uint8_t *to, const uint8_t *block)
{
	for (int i = 0; i < BLOCK; i++)
		to[i] ^= block[i];
}

/* Encrypts whole blocks in place, from an IV of zeros. */
static bool encrypt(struct ntp_cmac *c, uint8_t *blocks, size_t len)
{
	add(blocks, c->last);
	if (EVP_Cipher(c->cipher, blocks, blocks, (unsigned)len) < 0)
		return false;
	memcpy(c->last, blocks + len - BLOCK, BLOCK);
	return true;
}

static bool begin(struct ntp_cmac *c, const uint8_t *key, size_t len)
{
	const EVP_CIPHER *cipher = len == 16 ? EVP_aes_128_cbc() : len == 32 ? EVP_aes_256_cbc() : NULL;
	uint8_t zeros[BLOCK] = {0};

	c->cipher = cipher ? EVP_CIPHER_CTX_new() : NULL;
	if (!c->cipher || EVP_EncryptInit_ex(c->cipher, cipher, NULL, key, zeros) != 1 ||
		EVP_CIPHER_CTX_set_padding(c->cipher, 0) != 1 || !encrypt(c, zeros, BLOCK))
		return false;
	twice(zeros, c->whole);
	twice(c->whole, c->padded);
	OPENSSL_cleanse(zeros, sizeof zeros);
	return true;
}

struct ntp_cmac *ntp_cmac_new(const uint8_t *key, size_t len)
{
	struct ntp_cmac *c = calloc(1, sizeof *c);

	if (c && begin(c, key, len))
		return c;
	ntp_cmac_free(c);
	return NULL;
}

void ntp_cmac_free(struct ntp_cmac *c)
{
	if (!c)
		return;
	EVP_CIPHER_CTX_free(c->cipher);
	OPENSSL_cleanse(c, sizeof *c);
	free(c);
}

bool ntp_cmac(struct ntp_cmac *c, const uint8_t *message, size_t len, uint8_t mac[NTP_CMAC])
{
	uint8_t blocks[NTP_CMAC_MAX + BLOCK];
	size_t rest = len % BLOCK, all = len && !rest ? len : len - rest + BLOCK;

	if (len > NTP_CMAC_MAX)
		return false;
	memcpy(blocks, message, len);
	if (all != len) {
		memset(blocks + len, 0, all - len);
		blocks[len] = 0x80;
	}
	add(blocks + all - BLOCK, all == len ? c->whole : c->padded);
	if (!encrypt(c, blocks, all))
		return false;
	memcpy(mac, blocks + all - BLOCK, BLOCK);
	return true;
}
