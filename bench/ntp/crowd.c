/*
 * Requests are told apart by their transmit time stamp, which an answer gives back. Signed ones are made before they
 * are needed, so that the generator need not compute a MAC for each. Knows NTP; knows nothing of links and rates.
 */
#include "bench/ntp/crowd.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "bench/ntp/request.h"
#include "ntp/packet.h"

#define OPEN (1u << 18)	  /* requests that may be open at once */
#define SIGNED (1u << 16) /* different signed ones */
#define BINS 200000	  /* of the times that answers took, */
#define BIN 100		  /* ns each */
#define MAC_EACH 64	  /* one answer in so many has its MAC verified: all would cost more than the server */

enum { AT_ORIGIN = 24, AT_RECEIVE = 32, AT_TRANSMIT = 40 };

struct request {
	int64_t at; /* 0 = answered, or never sent */
	uint32_t client;
	uint16_t port;
};

struct crowd {
	struct crowd_options o;
	struct ntp_keys *keys;
	uint32_t number; /* of the next request */
	uint8_t payload[WIRE_PAYLOAD];
	size_t len;
	uint8_t (*tail)[2 * NTP_KEY_MAX / 8]; /* key identifier and MAC of signed requests */
	struct request *open;
	uint32_t *bin;
	struct crowd_figures sum;
};

static void put32(uint8_t *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = (uint8_t)(v >> (24 - 8 * i));
}

static uint32_t get32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void set_number(const struct crowd *c, uint8_t *payload, uint32_t number)
{
	put32(payload + AT_TRANSMIT, REQUEST_SECONDS);
	put32(payload + AT_TRANSMIT + 4, c->keys ? number % SIGNED : number % OPEN);
}

static void sign_all(struct crowd *c)
{
	size_t size = 0;

	c->tail = calloc(SIGNED, sizeof *c->tail);
	assert(c->tail);
	for (uint32_t i = 0; i < SIGNED; i++) {
		set_number(c, c->payload, i);
		size = ntp_keys_sign(c->keys, c->o.key->id, c->o.version, c->payload, NTP_HEADER, c->tail[i]);
		assert(size);
	}
	c->len += size;
}

struct crowd *crowd_new(const struct crowd_options *o)
{
	struct crowd *c = calloc(1, sizeof *c);

	assert(c);
	c->o = *o;
	c->open = calloc(OPEN, sizeof *c->open);
	c->bin = calloc(BINS + 1, sizeof *c->bin);
	assert(c->open && c->bin);
	c->payload[0] = (uint8_t)(o->version << 3 | NTP_MODE_CLIENT);
	c->payload[2] = 6;
	c->payload[3] = 0xec;
	c->len = NTP_HEADER;
	if (o->key) {
		c->keys = ntp_keys_new(o->key, 1);
		sign_all(c);
	}
	return c;
}

void crowd_free(struct crowd *c)
{
	if (!c)
		return;
	ntp_keys_free(c->keys);
	free(c->tail);
	free(c->open);
	free(c->bin);
	free(c);
}

void crowd_ask(struct crowd *c, int64_t at, struct wire_datagram *d)
{
	uint32_t n = c->number++;
	struct request *r = &c->open[c->keys ? n % SIGNED : n % OPEN];

	*r = (struct request){at, c->o.network + n % c->o.clients, (uint16_t)REQUEST_PORT(n)};
	set_number(c, c->payload, n);
	if (c->keys)
		memcpy(c->payload + NTP_HEADER, c->tail[n % SIGNED], c->len - NTP_HEADER);
	*d = (struct wire_datagram){.client = r->client, .port = r->port, .len = c->len, .payload = c->payload};
	c->sum.asked++;
}

/* The request that an answer is for; NULL if there is none. */
static struct request *asked(struct crowd *c, const struct wire_datagram *d)
{
	const uint8_t *stamp = d->payload + (c->o.echo ? AT_TRANSMIT : AT_ORIGIN);
	struct request *r;

	if (d->len < NTP_HEADER || get32(stamp) != REQUEST_SECONDS || get32(stamp + 4) >= OPEN)
		return NULL;
	r = &c->open[get32(stamp + 4)];
	return r->at && r->client == d->client && r->port == d->port ? r : NULL;
}

static bool is_good(struct crowd *c, const struct wire_datagram *d)
{
	const uint8_t *p = d->payload;

	if (c->o.echo)
		return d->len == c->len;
	if ((p[0] >> 3 & 7) != c->o.version || (p[0] & 7) != NTP_MODE_SERVER || d->len != c->len ||
		(c->o.stratum >= 0 && p[1] != c->o.stratum) || !get32(p + AT_RECEIVE) || !get32(p + AT_TRANSMIT))
		return false;
	return !c->keys || c->sum.answered % MAC_EACH ||
	       ntp_keys_verify(c->keys, p, NTP_HEADER, p + NTP_HEADER, d->len - NTP_HEADER);
}

void crowd_take(void *ctx, const struct wire_datagram *d)
{
	struct crowd *c = ctx;
	struct request *r;
	int64_t took;

	if (d->client - c->o.network >= c->o.clients) /* somebody else's */
		return;
	r = asked(c, d);
	if (!r || !is_good(c, d)) {
		c->sum.wrong++;
		return;
	}
	took = (d->at - r->at) / BIN;
	c->bin[took < 0 ? 0 : took < BINS ? took : BINS]++;
	r->at = 0;
	c->sum.answered++;
}

static double percentile(const struct crowd *c, double part)
{
	double wanted = part * (double)c->sum.answered, seen = 0;
	int i = 0;

	while (i < BINS && (seen += c->bin[i]) < wanted)
		i++;
	return (i + 0.5) * BIN / 1000;
}

struct crowd_figures crowd_figures(struct crowd *c)
{
	struct crowd_figures f = c->sum;

	f.p50 = percentile(c, 0.5);
	f.p99 = percentile(c, 0.99);
	memset(c->open, 0, OPEN * sizeof *c->open);
	memset(c->bin, 0, (BINS + 1) * sizeof *c->bin);
	c->sum = (struct crowd_figures){0};
	return f;
}
