/*
 * Reference identifiers of addresses (RFC 5905 section 7.3). Knows addresses; libcrypto makes the digest.
 */
#include "ntp/refid.h"

#include <openssl/evp.h>
#include <string.h>

uint32_t ntp_refid(enum ntp_family family, const struct in6_addr *address)
{
	unsigned char octets[EVP_MAX_MD_SIZE] = {0};

	if (family == NTP_IPV4)
		memcpy(octets, address, 4);
	else
		EVP_Digest(address, sizeof *address, octets, NULL, EVP_md5(), NULL);
	return (uint32_t)octets[0] << 24 | (uint32_t)octets[1] << 16 | (uint32_t)octets[2] << 8 | octets[3];
}
