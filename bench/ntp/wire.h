/*
 * Frames to and from a link, past the host's own IP: so a generator can be a million hosts and costs little itself.
 */
#ifndef LYREBIRD_BENCH_NTP_WIRE_H
#define LYREBIRD_BENCH_NTP_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define WIRE_PAYLOAD 128 /* octets of UDP payload that fit */

struct wire_datagram {	 /* addresses and ports in host order */
	uint32_t client; /* IPv4 address that it is from, or for */
	uint16_t port;	 /* the client's */
	int64_t at;	 /* received: ns since 1970, the kernel's time stamp */
	size_t len;
	const uint8_t *payload;
};

struct wire;

/* To a server at an address (host order) and port 123 over a link whose other end has the MAC address. sample: most
 * answers are counted rather than handed over. NULL with errno. */
struct wire *wire_open(const char *link, const uint8_t mac[6], uint32_t server, bool sample);
void wire_close(struct wire *w);

/* Puts a request into the batch; it must not be full. wire_flush sends the batch. */
#define WIRE_BATCH 32
void wire_put(struct wire *w, const struct wire_datagram *d);
/* Returns how many left; the others are gone. */
int wire_flush(struct wire *w);

/* Hands over what the server has sent and returns how many datagrams that was. */
int wire_drain(struct wire *w, void (*take)(void *ctx, const struct wire_datagram *d), void *ctx);
/* Answers that came since the last call and were counted rather than handed over. */
uint64_t wire_others(struct wire *w);
/* Waits for something to come, at most some ms. */
void wire_wait(struct wire *w, int ms);

#endif
