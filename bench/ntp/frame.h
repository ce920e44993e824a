/*
 * The frames of a generator: Ethernet, IPv4, UDP to the NTP port.
 */
#ifndef LYREBIRD_BENCH_NTP_FRAME_H
#define LYREBIRD_BENCH_NTP_FRAME_H

#include <net/ethernet.h>
#include <netinet/ip.h>
#include <netinet/udp.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/ntp/wire.h"

struct frame {
	struct ether_header ether;
	struct iphdr ip;
	struct udphdr udp;
	uint8_t payload[WIRE_PAYLOAD];
} __attribute__((packed));
#define FRAME_HEADERS offsetof(struct frame, payload)

/* What all frames to a server (address in host order) behind a MAC address have in common. */
void frame_prepare(struct frame *f, const uint8_t mac[6], uint32_t server);
/* The rest of one; returns how many octets it has. */
size_t frame_write(struct frame *f, const struct wire_datagram *d);
/* Client, port and payload of what came; 0 if it is no whole datagram. */
int frame_read(const uint8_t *p, size_t len, struct wire_datagram *d);

#endif
