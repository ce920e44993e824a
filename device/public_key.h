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

/* The octets of a key (base64 text of the protocol's form): of RSA as the DER above, of others as the protocol has
 * them. Their number, 0 = it is no key. */
size_t public_key_octets(const char *base64, unsigned char out[PUBLIC_KEY_OCTETS]);

/* Bits of the modulus of an RSA key (base64 text of the protocol's form), 0 = it is none. */
unsigned public_key_rsa_bits(const char *base64);

#endif
