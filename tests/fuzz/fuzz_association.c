/*
 * Any datagrams for associations of every kind, and for none, while time goes on: nothing hangs, the device's clock is
 * set by nobody who was not asked, and every reason has a counter.
 */
#include <assert.h>
#include <string.h>

#include "ntp/engine.h"
#include "ntp/statistics.h"

#define NS 1000000000LL

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct world {
	int64_t host, device;
	uint64_t random;
	uint8_t asked[NTP_KINDS][NTP_PACKET_MAX]; /* the last packet of an association of each kind */
};

static struct ntp_now now(void *ctx)
{
	const struct world *w = ctx;

	return (struct ntp_now){w->device, w->host};
}

static void step(void *ctx, int64_t ns)
{
	((struct world *)ctx)->device += ns;
}

static void set_frequency(void *ctx, double frequency)
{
	(void)ctx;
	assert(frequency > -0.0011 && frequency < 0.0011);
}

static int send_packet(void *ctx, struct ntp_association *a, const uint8_t *packet, size_t len, int64_t *left)
{
	(void)left;
	assert(len >= NTP_HEADER && len <= NTP_PACKET_MAX);
	memcpy(((struct world *)ctx)->asked[ntp_association_source(a)->kind], packet, len);
	return 0;
}

static size_t mac(void *ctx, uint32_t key, const uint8_t *packet, size_t len, uint8_t *out)
{
	(void)ctx, (void)packet, (void)len;
	memset(out, (int)key, 20);
	return 20;
}

static bool verify(void *ctx, const uint8_t *packet, size_t len, const uint8_t *digest, size_t digest_len)
{
	(void)ctx, (void)packet, (void)len;
	return digest_len == 20 && digest[4] == digest[5];
}

static uint64_t random_bits(void *ctx)
{
	struct world *w = ctx;

	w->random = w->random * 6364136223846793005u + 1442695040888963407u;
	return w->random;
}

static const struct ntp_ops ops = {
	.now = now,
	.step = step,
	.set_frequency = set_frequency,
	.send = send_packet,
	.mac = mac,
	.verify = verify,
	.random = random_bits,
};

static void look(const struct ntp_engine *e, const struct world *w)
{
	struct ntp_state state = ntp_engine_state(e);
	struct ntp_now t = {w->device, w->host};
	struct ntp_system_view system;
	struct ntp_view v;

	ntp_state_system(&state, &t);
	ntp_engine_view(e, &system);
	assert(system.stratum >= 1 && system.stratum <= 16);
	assert(system.synchronized == (system.stratum < 16));
	for (const struct ntp_association *a = NULL; (a = ntp_engine_each(e, a));) {
		ntp_association_view(e, a, &v);
		assert(v.stratum <= 16 && v.delay >= 0 && v.dispersion >= 0);
	}
}

static void let_pass(struct ntp_engine *e, struct world *w, unsigned seconds)
{
	int64_t end = w->host + seconds * NS;

	for (int calls = 0; ntp_engine_next(e) <= end; calls++) {
		int64_t passes = ntp_engine_next(e) > w->host ? ntp_engine_next(e) - w->host : 0;

		assert(calls < 100000);
		w->host += passes;
		w->device += passes;
		ntp_engine_tick(e);
	}
	w->device += end - w->host;
	w->host = end;
}

static struct ntp_association *nth(const struct ntp_engine *e, unsigned n)
{
	struct ntp_association *a = ntp_engine_each(e, NULL);

	while (a && n--)
		a = ntp_engine_each(e, a);
	return a;
}

/* The first octet says whom it is for and whether it returns the right origin, the second how much time passes. */
static void deliver(struct ntp_engine *e, struct world *w, const uint8_t *data, size_t len)
{
	struct ntp_association *a = nth(e, data[0] & 15);
	uint8_t packet[256];
	enum ntp_drop drop;

	let_pass(e, w, data[1]);
	if (!(a = nth(e, data[0] & 15)) && (data[0] & 15) < 6)
		return;
	len = len - 2 < sizeof packet ? len - 2 : sizeof packet;
	memcpy(packet, data + 2, len);
	if (a && data[0] & 16 && len >= NTP_HEADER)
		memcpy(packet + 24, w->asked[ntp_association_source(a)->kind] + 40, 8);
	if (a) {
		drop = ntp_engine_receive(e, a, packet, len, true, w->device);
	} else {
		struct ntp_arrival in = {.port = data[0], .broadcast_client = true, .data = packet, .len = len};

		in.arrival = w->device;
		in.from.s6_addr[0] = data[0] >> 4;
		drop = ntp_engine_arrival(e, &in);
	}
	assert(drop < NTP_DROPS && ntp_drop_text(drop));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ntp_settings s = {.max_dynamic = 5, .authentication = size % 2, .offset_limit = size % 3 ? 0 : 1000};
	struct world w = {.host = 1000 * NS, .device = 1795584117 * NS};
	struct ntp_engine *e = ntp_engine_new(&ops, &w);

	ntp_engine_set(e, &s);
	for (int kind = 0; kind < NTP_LOCAL_CLOCK; kind++) {
		struct ntp_source source = {.kind = (enum ntp_kind)kind, .key = kind % 2 ? 7 : 0, .iburst = true};

		ntp_engine_add(e, &source, NULL);
	}
	let_pass(e, &w, 2);
	while (size > 3) { /* length, then that many octets and two more */
		size_t len = data[0] + 2u < size ? data[0] + 2u : size - 1;

		deliver(e, &w, data + 1, len);
		look(e, &w);
		data += 1 + len;
		size -= 1 + len;
	}
	ntp_engine_free(e);
	return 0;
}
