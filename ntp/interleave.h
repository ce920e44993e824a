/*
 * The interleaved client/server mode of the server's side (RFC 9769): an answer that tells when the answer before it
 * really left. A table of fixed size remembers that; who is forgotten gets an ordinary answer.
 */
#ifndef LYREBIRD_NTP_INTERLEAVE_H
#define LYREBIRD_NTP_INTERLEAVE_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#define NTP_INTERLEAVE_SLOTS 4096

struct ntp_interleave;

struct ntp_interleave *ntp_interleave_new(void);
void ntp_interleave_free(struct ntp_interleave *t);

/* When did the answer leave whose receive time stamp was `receive`, to that host? 0 = not known. Time stamps are as on
 * the wire. It is told once. */
uint64_t ntp_interleave_take(struct ntp_interleave *t, uint64_t receive, const struct in6_addr *to);
void ntp_interleave_note(struct ntp_interleave *t, uint64_t receive, const struct in6_addr *to, uint64_t transmit);

#endif
