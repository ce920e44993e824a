/*
 * NTP packets as bytes: what is a request, what is its answer.
 * Knows RFC 5905's header, RFC 7822's tail and nothing of sockets, clocks or configuration. Everything it reads is
 * hostile.
 */
#include "ntp/packet.h"

#include <stdbool.h>
#include <string.h>

#define SECOND 1000000000

enum { /* octets of the header's fields (RFC 5905 section 7.3) */
	AT_STRATUM = 1,
	AT_POLL = 2,
	AT_PRECISION = 3,
	AT_ROOT_DELAY = 4,
	AT_ROOT_DISPERSION = 8,
	AT_REFID = 12,
	AT_REFERENCE = 16,
	AT_ORIGIN = 24,
	AT_RECEIVE = 32,
	AT_TRANSMIT = 40
};

enum {
	KEY_ID = 4,
	MAC_MD5 = KEY_ID + 16, /* also the CMACs */
	MAC_SHA1 = KEY_ID + 20,
	MAC_SHA256 = KEY_ID + 32,
	FIELD_MIN = 16,	    /* an extension field (RFC 7822 section 7.5) */
	FIELD_LAST_MIN = 28 /* the last one of a packet without MAC, so that it is not taken for one */
};

static uint32_t get16(const uint8_t *p)
{
	return (uint32_t)p[0] << 8 | p[1];
}

static uint32_t get32(const uint8_t *p)
{
	return get16(p) << 16 | get16(p + 2);
}

static uint64_t get64(const uint8_t *p)
{
	return (uint64_t)get32(p) << 32 | get32(p + 4);
}

static void put32(uint8_t *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = (uint8_t)(v >> (24 - 8 * i));
}

static void put64(uint8_t *p, uint64_t v)
{
	put32(p, (uint32_t)(v >> 32));
	put32(p + 4, (uint32_t)v);
}

/* Version 4: extension fields, then perhaps a MAC. Fields of unknown type are passed over. What is as long as the MAC
 * of a whole SHA-256 digest and no extension field is such a MAC. */
static enum ntp_drop parse_extensions(const uint8_t *p, size_t left, struct ntp_request *q)
{
	while (left > 0 && left != MAC_MD5 && left != MAC_SHA1) {
		size_t field;

		if (left == KEY_ID)
			return get32(p) ? NTP_DROP_MAC : NTP_DROP_NAK;
		field = get16(p + 2);
		if (field < FIELD_MIN || field % 4 || field > left) {
			if (left != MAC_SHA256 || !get32(p))
				return NTP_DROP_EXTENSION;
			break;
		}
		if (field == left && field < FIELD_LAST_MIN)
			return NTP_DROP_EXTENSION;
		p += field;
		left -= field;
	}
	q->mac = left;
	return NTP_ANSWER;
}

/* Versions 1 to 3 have no extension fields: what follows the header is a MAC. */
static enum ntp_drop parse_mac(const uint8_t *p, size_t left, struct ntp_request *q)
{
	if (left == KEY_ID && !get32(p))
		return NTP_DROP_NAK;
	if (left && left != MAC_MD5 && left != MAC_SHA1 && left != MAC_SHA256)
		return NTP_DROP_MAC;
	q->mac = left;
	return NTP_ANSWER;
}

/* A version 1 client may leave the mode bits 0; from the NTP port that would be a symmetric peer. */
static bool from_client(unsigned version, unsigned mode, uint16_t source_port)
{
	return mode == NTP_MODE_CLIENT || (version == 1 && mode == NTP_MODE_RESERVED && source_port != NTP_PORT);
}

enum ntp_drop ntp_request_parse(const uint8_t *data, size_t len, uint16_t source_port, struct ntp_request *q)
{
	if (len == 0)
		return NTP_DROP_SHORT;
	*q = (struct ntp_request){.version = data[0] >> 3 & 7};
	if (q->version < 1 || q->version > 4)
		return NTP_DROP_VERSION;
	if (!from_client(q->version, data[0] & 7, source_port))
		return NTP_DROP_MODE;
	if (len < NTP_HEADER)
		return NTP_DROP_SHORT;
	if (len % 4)
		return NTP_DROP_LENGTH;
	q->poll = (int8_t)data[AT_POLL];
	q->origin = get64(data + AT_ORIGIN);
	q->receive = get64(data + AT_RECEIVE);
	q->transmit = get64(data + AT_TRANSMIT);
	return (q->version == 4 ? parse_extensions : parse_mac)(data + NTP_HEADER, len - NTP_HEADER, q);
}

void ntp_reply(uint8_t reply[NTP_HEADER], const struct ntp_request *q, const struct ntp_system *s, uint64_t receive)
{
	reply[0] = (uint8_t)(s->leap << 6 | q->version << 3 | NTP_MODE_SERVER);
	reply[AT_STRATUM] = s->stratum < NTP_STRATUM_MAX ? s->stratum : 0;
	reply[AT_POLL] = (uint8_t)q->poll;
	reply[AT_PRECISION] = (uint8_t)s->precision;
	put32(reply + AT_ROOT_DELAY, s->root_delay);
	put32(reply + AT_ROOT_DISPERSION, s->root_dispersion);
	put32(reply + AT_REFID, s->refid);
	put64(reply + AT_REFERENCE, s->reference);
	put64(reply + AT_ORIGIN, q->transmit);
	put64(reply + AT_RECEIVE, receive);
	put64(reply + AT_TRANSMIT, 0);
}

void ntp_reply_stamp(uint8_t reply[NTP_HEADER], uint64_t transmit)
{
	put64(reply + AT_TRANSMIT, transmit);
}

enum ntp_drop ntp_packet_parse(const uint8_t *data, size_t len, struct ntp_packet *p)
{
	struct ntp_request tail = {0};
	enum ntp_drop drop;

	if (len < NTP_HEADER)
		return NTP_DROP_SHORT;
	if (len % 4)
		return NTP_DROP_LENGTH;
	*p = (struct ntp_packet){
		.leap = data[0] >> 6,
		.version = data[0] >> 3 & 7,
		.mode = data[0] & 7,
		.stratum = data[AT_STRATUM],
		.poll = (int8_t)data[AT_POLL],
		.precision = (int8_t)data[AT_PRECISION],
		.root_delay = get32(data + AT_ROOT_DELAY),
		.root_dispersion = get32(data + AT_ROOT_DISPERSION),
		.refid = get32(data + AT_REFID),
		.reference = get64(data + AT_REFERENCE),
		.origin = get64(data + AT_ORIGIN),
		.receive = get64(data + AT_RECEIVE),
		.transmit = get64(data + AT_TRANSMIT),
	};
	if (p->version < 1 || p->version > 4)
		return NTP_DROP_VERSION;
	drop = (p->version == 4 ? parse_extensions : parse_mac)(data + NTP_HEADER, len - NTP_HEADER, &tail);
	p->mac = tail.mac;
	p->nak = drop == NTP_DROP_NAK;
	return p->nak ? NTP_ANSWER : drop;
}

void ntp_packet_build(uint8_t header[NTP_HEADER], const struct ntp_packet *p)
{
	header[0] = (uint8_t)(p->leap << 6 | p->version << 3 | p->mode);
	header[AT_STRATUM] = p->stratum;
	header[AT_POLL] = (uint8_t)p->poll;
	header[AT_PRECISION] = (uint8_t)p->precision;
	put32(header + AT_ROOT_DELAY, p->root_delay);
	put32(header + AT_ROOT_DISPERSION, p->root_dispersion);
	put32(header + AT_REFID, p->refid);
	put64(header + AT_REFERENCE, p->reference);
	put64(header + AT_ORIGIN, p->origin);
	put64(header + AT_RECEIVE, p->receive);
	put64(header + AT_TRANSMIT, p->transmit);
}

int64_t ntp_time_near(uint64_t stamp, int64_t near)
{
	int64_t apart = (int64_t)(stamp - ntp_time(near));

	return near + apart / 0x100000000 * SECOND + ((apart % 0x100000000) * SECOND) / 0x100000000;
}

uint64_t ntp_time(int64_t ns)
{
	int64_t seconds = ns / SECOND, rest = ns % SECOND;
	uint64_t stamp;

	if (rest < 0) {
		seconds--;
		rest += SECOND;
	}
	stamp = (uint64_t)(uint32_t)((uint64_t)seconds + NTP_EPOCH) << 32;
	stamp |= ((uint64_t)rest << 32) / SECOND;
	return stamp ? stamp : 1;
}

uint32_t ntp_short(int64_t ns)
{
	if (ns <= 0)
		return 0;
	if (ns / SECOND > UINT16_MAX)
		return UINT32_MAX;
	return (uint32_t)(((uint64_t)ns << 16) / SECOND);
}

uint32_t ntp_code(const char code[4])
{
	uint8_t octets[4];

	memcpy(octets, code, sizeof octets);
	return get32(octets);
}
