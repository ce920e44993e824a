/*
 * The device's own time as arithmetic on the host's: offset and frequency error.
 * Knows where the host's time comes from and nothing else; never sets the host's clock.
 */
#include "device/clock.h"

static int64_t host_realtime(const struct clock *c)
{
	struct timespec ts;

	(void)c;
	clock_gettime(CLOCK_REALTIME, &ts);
	return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

void clock_init(struct clock *c)
{
	*c = (struct clock){.host = host_realtime};
	c->since = c->host(c);
}

int64_t clock_from_host(const struct clock *c, int64_t host_ns)
{
	return host_ns + c->offset + (int64_t)((c->frequency + c->drift) * (double)(host_ns - c->since));
}

int64_t clock_now(const struct clock *c)
{
	return clock_from_host(c, c->host(c));
}

/* One thread sets the clock, others may copy it meanwhile: what a copy reads is written in one piece, and a copy that
 * met a setting is made again. */
static void put(int64_t *to, int64_t value)
{
	__atomic_store_n(to, value, __ATOMIC_RELAXED);
}

static void put_rate(double *to, double value)
{
	__atomic_store(to, &value, __ATOMIC_RELAXED);
}

static void begin_setting(struct clock *c)
{
	__atomic_store_n(&c->version, c->version + 1, __ATOMIC_RELAXED);
	__atomic_thread_fence(__ATOMIC_RELEASE);
}

static void end_setting(struct clock *c)
{
	__atomic_store_n(&c->version, c->version + 1, __ATOMIC_RELEASE);
	for (const struct clock_listener *l = c->listeners; l; l = l->next)
		l->changed(l->ctx);
}

void clock_listen(struct clock *c, struct clock_listener *l)
{
	l->next = c->listeners;
	c->listeners = l;
}

void clock_leave(struct clock *c, struct clock_listener *l)
{
	struct clock_listener **at = &c->listeners;

	while (*at && *at != l)
		at = &(*at)->next;
	if (*at)
		*at = l->next;
}

void clock_step(struct clock *c, int64_t ns)
{
	begin_setting(c);
	put(&c->offset, c->offset + ns);
	end_setting(c);
}

/* The offset grown so far is settled first, so that time runs on without a jump. Begins a setting that the caller ends.
 */
static void settle(struct clock *c)
{
	int64_t host = c->host(c), offset = clock_from_host(c, host) - host;

	begin_setting(c);
	put(&c->offset, offset);
	put(&c->since, host);
}

void clock_set_frequency(struct clock *c, double frequency)
{
	settle(c);
	put_rate(&c->frequency, frequency);
	end_setting(c);
}

void clock_set_drift(struct clock *c, double drift)
{
	settle(c);
	put_rate(&c->drift, drift);
	end_setting(c);
}

struct clock clock_copy(const struct clock *c)
{
	struct clock copy = {.host = c->host, .fake = c->fake};
	unsigned version;

	do {
		version = __atomic_load_n(&c->version, __ATOMIC_ACQUIRE);
		copy.offset = __atomic_load_n(&c->offset, __ATOMIC_RELAXED);
		copy.since = __atomic_load_n(&c->since, __ATOMIC_RELAXED);
		__atomic_load(&c->frequency, &copy.frequency, __ATOMIC_RELAXED);
		__atomic_load(&c->drift, &copy.drift, __ATOMIC_RELAXED);
		__atomic_thread_fence(__ATOMIC_ACQUIRE);
	} while (version & 1 || version != __atomic_load_n(&c->version, __ATOMIC_RELAXED));
	return copy;
}

int64_t clock_boot(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_BOOTTIME, &ts);
	return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}
