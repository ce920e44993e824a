/*
 * Knows Ethernet, IPv4 and UDP; knows nothing of how frames leave and of what is asked.
 */
#include "bench/ntp/frame.h"

#include <arpa/inet.h>
#include <assert.h>
#include <string.h>

#define NTP 123

void frame_prepare(struct frame *f, const uint8_t mac[6], uint32_t server)
{
	*f = (struct frame){
		.ether.ether_type = htons(ETHERTYPE_IP),
		.ether.ether_shost = {2, 0, 0, 0, 0, 2},
		.ip = {.version = 4, .ihl = 5, .ttl = 64, .protocol = IPPROTO_UDP, .daddr = htonl(server)},
		.udp.dest = htons(NTP),
	};
	memcpy(f->ether.ether_dhost, mac, 6);
}

static uint16_t checksum(struct iphdr ip)
{
	uint16_t word[sizeof ip / 2];
	uint32_t sum = 0;

	memcpy(word, &ip, sizeof word);
	for (size_t i = 0; i < sizeof ip / 2; i++)
		sum += word[i];
	sum = (sum & 0xffff) + (sum >> 16);
	return (uint16_t) ~(sum + (sum >> 16));
}

/* UDP's own checksum is left out: 0 means that there is none. */
size_t frame_write(struct frame *f, const struct wire_datagram *d)
{
	assert(d->len <= WIRE_PAYLOAD);
	f->ip.saddr = htonl(d->client);
	f->ip.tot_len = htons((uint16_t)(sizeof f->ip + sizeof f->udp + d->len));
	f->ip.check = 0;
	f->ip.check = checksum(f->ip);
	f->udp.source = htons(d->port);
	f->udp.len = htons((uint16_t)(sizeof f->udp + d->len));
	memcpy(f->payload, d->payload, d->len);
	return FRAME_HEADERS + d->len;
}

int frame_read(const uint8_t *p, size_t len, struct wire_datagram *d)
{
	struct frame f;

	if (len < FRAME_HEADERS)
		return 0;
	memcpy(&f, p, FRAME_HEADERS);
	d->client = ntohl(f.ip.daddr);
	d->port = ntohs(f.udp.dest);
	d->len = ntohs(f.udp.len) - sizeof f.udp;
	d->payload = p + FRAME_HEADERS;
	return ntohs(f.udp.len) >= sizeof f.udp && FRAME_HEADERS + d->len <= len;
}
