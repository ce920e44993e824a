/*
 * Public keys of SSH users as configurations hold them.
 */
#ifndef LYREBIRD_DEVICE_PUBLIC_KEY_H
#define LYREBIRD_DEVICE_PUBLIC_KEY_H

#include <stdbool.h>

/* Is the key that was written between `public-key-code begin` and `end` the one that a client offers (base64 text of
 * the protocol's form, RFC 4253 section 6.6)? Written are an OpenSSH line, the base64 text alone or between the lines
 * of RFC 4716, or, for RSA, the octets of a DER RSAPublicKey (RFC 8017 appendix A.1.1) in hexadecimal; blanks may stand
 * anywhere. */
bool public_key_is(const char *written, const char *offered);

#endif
