/*
 * Compares a written public key with an offered one.
 * Knows the written forms and libcrypto's base64; knows nothing of users. Both sides are hostile.
 */
#include "device/public_key.h"

#include <ctype.h>
#include <openssl/evp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
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

static unsigned bits_of(struct octets number)
{
	unsigned bits;

	for (; number.len > 0 && !*number.at; number.at++)
		number.len--;
	bits = 8 * (unsigned)number.len;
	for (unsigned first_octet = number.len ? *number.at : 0x80; !(first_octet & 0x80); first_octet <<= 1)
		bits--;
	return bits;
}

unsigned public_key_rsa_bits(const char *base64)
{
	unsigned char key[OCTETS_MAX + 3];
	struct octets exponent, modulus;
	size_t len = decode(base64, key);

	return read_rsa((struct octets){key, len}, &exponent, &modulus) ? bits_of(modulus) : 0;
}

/* ---- showing ---- */

static bool is_type(struct octets type, const char *name)
{
	return type.len == strlen(name) && !memcmp(type.at, name, type.len);
}

/* A point of one of the curves with a known size, after the curve's name. */
static bool read_point(struct octets from, struct public_key *key)
{
	struct octets curve, point;

	if (!take(&from, &curve) || !take(&from, &point) || point.len > sizeof key->code)
		return false;
	key->bits = is_type(curve, "nistp521") ? 521 : 4 * (unsigned)(point.len - (point.len > 0));
	key->octets = point.len;
	memcpy(key->code, point.at, point.len);
	return true;
}

static bool read_dsa(struct octets from, struct public_key *key)
{
	unsigned char body[OCTETS_MAX];
	struct octets number;
	size_t n = 0;

	for (int i = 0; i < 4; i++) {
		if (!take(&from, &number) || n + number.len + 4 > sizeof body)
			return false;
		if (i == 0)
			key->bits = bits_of(number);
		n += put_integer(body + n, number);
	}
	key->octets = put_head(key->code, 0x30, n);
	memcpy(key->code + key->octets, body, n);
	key->octets += n;
	return true;
}

/* In the protocol's form. */
static bool read_blob(struct octets blob, struct public_key *key)
{
	struct octets rest = blob, type, exponent, modulus, point;

	if (read_rsa(blob, &exponent, &modulus)) {
		key->bits = bits_of(modulus);
		key->octets = rsa_der(blob, key->code);
		return true;
	}
	if (!take(&rest, &type))
		return false;
	if (is_type(type, "ssh-dss"))
		return read_dsa(rest, key);
	if (!is_type(type, "ssh-ed25519"))
		return read_point(rest, key);
	if (!take(&rest, &point) || point.len != 32)
		return false;
	key->bits = 256;
	key->octets = point.len;
	memcpy(key->code, point.at, point.len);
	return true;
}

/* Bits of what was written as octets: the first number of a SEQUENCE, or a point. */
static unsigned bits_of_code(const struct public_key *key)
{
	const unsigned char *at = key->code, *end = at + key->octets;
	struct octets number;

	if (key->octets < 4 || *at != 0x30)
		return key->octets == 133 ? 521 : 4 * (unsigned)(key->octets - (key->octets > 0));
	at += at[1] < 0x80 ? 2 : 2 + (at[1] & 0x7f);
	if (end - at < 4 || *at != 2)
		return 0;
	number.len = at[1] == 0x82 ? (size_t)(at[2] << 8 | at[3]) : at[1] == 0x81 ? at[2] : at[1];
	number.at = at + (at[1] < 0x80 ? 2 : 2 + (at[1] & 0x7f));
	if (number.at > end || number.len > (size_t)(end - number.at))
		return 0;
	return bits_of(number);
}

static bool read_hex(const char *written, struct public_key *key)
{
	char two[3] = "";
	size_t digits = 0;

	for (; *written; written++) {
		if (*written == ' ')
			continue;
		if (!isxdigit((unsigned char)*written) || digits / 2 == sizeof key->code)
			return false;
		two[digits % 2] = *written;
		if (digits++ % 2)
			key->code[digits / 2 - 1] = (unsigned char)strtoul(two, NULL, 16);
	}
	key->octets = digits / 2;
	key->bits = bits_of_code(key);
	return digits > 0 && digits % 2 == 0;
}

bool public_key_read(const char *written, struct public_key *key)
{
	char text[BASE64_MAX + 1];
	unsigned char blob[OCTETS_MAX + 3];

	*key = (struct public_key){0};
	if (!find_base64(written, text))
		return read_hex(written, key);
	return read_blob((struct octets){blob, decode(text, blob)}, key);
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
