/*
 * AES-CMAC (RFC 4493) with a context that is made once for a key: a MAC is one call of libcrypto's AES, where its own
 * CMAC takes several for each block. For one thread at a time.
 */
#ifndef LYREBIRD_NTP_CMAC_H
#define LYREBIRD_NTP_CMAC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NTP_CMAC 16	  /* octets of a MAC */
#define NTP_CMAC_MAX 2048 /* of a message */

struct ntp_cmac;

/* A key of 16 or 32 octets; NULL if it has another length or libcrypto lacks the cipher. */
struct ntp_cmac *ntp_cmac_new(const uint8_t *key, size_t len);
void ntp_cmac_free(struct ntp_cmac *c); /* wipes it */

/* False if the message is too long, or libcrypto fails. */
bool ntp_cmac(struct ntp_cmac *c, const uint8_t *message, size_t len, uint8_t mac[NTP_CMAC]);

#endif
