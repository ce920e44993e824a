/*
 * Compares a written public key with an offered one.
 * Knows the written forms and libcrypto's base64; knows nothing of users. Both sides are hostile.
 */
#include "device/public_key.h"

#include <ctype.h>
#include <openssl/evp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define OCTETS_MAX (PUBLIC_KEY_OCTETS - 16) /* of a key: RSA with 16,384 bits is 2,100 */
#define BASE64_MAX (OCTETS_MAX / 3 * 4)

/* Every key in base64 begins with a 32-bit length below 64 k. */
static const char first[] = "AAAA";

static bool is_base64(char c)
{
	return isalnum((unsigned char)c) || c == '+' || c == '/';
}

/* The base64 text in a written key, without blanks and padding. false: there is none, or too much. */
static bool find_base64(const char *written, char out[BASE64_MAX + 1])
{
	const char *p = strstr(written, first);
	bool comment = p && p != written && strncmp(written, "----", 4); /* as in an OpenSSH line, behind a blank */
	size_t n = 0;

	for (; p && (is_base64(*p) || *p == ' '); p++) {
		if (*p == ' ' && comment)
			break;
		if (*p != ' ' && n == BASE64_MAX)
			return false;
		if (*p != ' ')
			out[n++] = *p;
	}
	out[n] = '\0';
	return n > 0;
}

static size_t decode(const char *text, unsigned char out[OCTETS_MAX + 3])
{
	char padded[BASE64_MAX + 4];
	size_t len = strcspn(text, "=");
	int n;

	if (len > BASE64_MAX || len < 4)
		return 0;
	memcpy(padded, text, len);
	for (n = 0; (len + (size_t)n) % 4; n++)
		padded[len + (size_t)n] = '=';
	int octets = EVP_DecodeBlock(out, (const unsigned char *)padded, (int)len + n);
	return octets < n ? 0 : (size_t)(octets - n);
}

/* ---- DER ---- */

struct octets {
	const unsigned char *at;
	size_t len;
};

/* Takes a string with a 32-bit length off the octets. */
static bool take(struct octets *from, struct octets *out)
{
	size_t n;

	if (from->len < 4)
		return false;
	n = (size_t)from->at[0] << 24 | (size_t)from->at[1] << 16 | (size_t)from->at[2] << 8 | from->at[3];
	if (n > from->len - 4)
		return false;
	*out = (struct octets){from->at + 4, n};
	from->at += 4 + n;
	from->len -= 4 + n;
	return true;
}

/* Writes the tag and length of a DER element. */
static size_t put_head(unsigned char *out, unsigned char tag, size_t len)
{
	size_t n = 0;

	out[n++] = tag;
	if (len >= 128)
		out[n++] = len < 256 ? 0x81 : 0x82;
	if (len >= 256)
		out[n++] = (unsigned char)(len >> 8);
	out[n++] = (unsigned char)len;
	return n;
}

static size_t put_integer(unsigned char *out, struct octets value)
{
	size_t n = put_head(out, 2, value.len);

	memcpy(out + n, value.at, value.len);
	return n + value.len;
}

/* Takes an RSA key in the protocol's form apart. False: it is none. */
static bool read_rsa(struct octets key, struct octets *exponent, struct octets *modulus)
{
	struct octets type;

	return take(&key, &type) && type.len == 7 && !memcmp(type.at, "ssh-rsa", 7) && take(&key, exponent) &&
	       take(&key, modulus);
}

/* SEQUENCE { modulus, publicExponent } of an RSA key in the protocol's form; 0 if it is none. */
static size_t rsa_der(struct octets key, unsigned char out[OCTETS_MAX + 16])
{
	unsigned char body[OCTETS_MAX + 12];
	struct octets exponent, modulus;
	size_t n, head;

	if (!read_rsa(key, &exponent, &modulus))
		return 0;
	n = put_integer(body, modulus);
	n += put_integer(body + n, exponent);
	head = put_head(out, 0x30, n);
	memcpy(out + head, body, n);
	return head + n;
}

static bool is_hex_of(const char *written, const unsigned char *octets, size_t len)
{
	char two[3];
	size_t i = 0;

	while (*(written += strspn(written, " ")) && i < len) {
		snprintf(two, sizeof two, "%02x", octets[i++]);
		for (int half = 0; half < 2; half++) {
			written += strspn(written, " ");
			if (tolower((unsigned char)*written) != two[half])
				return false;
			written++;
		}
	}
	return i == len && !*written;
}

size_t public_key_octets(const char *base64, unsigned char out[PUBLIC_KEY_OCTETS])
{
	unsigned char key[OCTETS_MAX + 3];
	size_t len = decode(base64, key), der = len ? rsa_der((struct octets){key, len}, out) : 0;

	if (!der)
		memcpy(out, key, len);
	return der ? der : len;
}

unsigned public_key_rsa_bits(const char *base64)
{
	unsigned char key[OCTETS_MAX + 3];
	struct octets exponent, modulus;
	size_t len = decode(base64, key);
	unsigned bits;

	if (!read_rsa((struct octets){key, len}, &exponent, &modulus))
		return 0;
	for (; modulus.len > 0 && !*modulus.at; modulus.at++)
		modulus.len--;
	bits = 8 * (unsigned)modulus.len;
	for (unsigned first_octet = modulus.len ? *modulus.at : 0x80; !(first_octet & 0x80); first_octet <<= 1)
		bits--;
	return bits;
}

bool public_key_is(const char *written, const char *offered)
{
	char text[BASE64_MAX + 1];
	unsigned char key[OCTETS_MAX + 3], der[OCTETS_MAX + 16];
	size_t len;

	if (find_base64(written, text))
		return strlen(text) == strcspn(offered, "=") && !strncmp(text, offered, strlen(text));
	len = decode(offered, key);
	len = len ? rsa_der((struct octets){key, len}, der) : 0;
	return len && is_hex_of(written, der, len);
}
