/*
 * Public keys of SSH users as configurations hold them.
 */
#ifndef LYREBIRD_DEVICE_PUBLIC_KEY_H
#define LYREBIRD_DEVICE_PUBLIC_KEY_H

#include <stdbool.h>
#include <stddef.h>

#define PUBLIC_KEY_OCTETS 2576

/* Is the key that was written between `public-key-code begin` and `end` the one that a client offers (base64 text of
 * the protocol's form, RFC 4253 section 6.6)? Written are an OpenSSH line, the base64 text alone or between the lines
 * of RFC 4716, or, for RSA, the octets of a DER RSAPublicKey (RFC 8017 appendix A.1.1) in hexadecimal; blanks may stand
 * anywhere. */
bool public_key_is(const char *written, const char *offered);

struct public_key { /* as displays show it */
	unsigned bits;
	size_t octets;
	unsigned char code[PUBLIC_KEY_OCTETS]; /* RSA: the DER above; ECC: the point; DSA: SEQUENCE { p, q, g, y } */
};

/* A key that was written in one of these forms. False: it is none, or of another kind. */
bool public_key_read(const char *written, struct public_key *key);

/* Bits of the modulus of an RSA key (base64 text of the protocol's form), 0 = it is none. */
unsigned public_key_rsa_bits(const char *base64);

#endif
