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
	return host_ns + c->offset + (int64_t)(c->frequency * (double)(host_ns - c->since));
}

int64_t clock_now(const struct clock *c)
{
	return clock_from_host(c, c->host(c));
}

void clock_step(struct clock *c, int64_t ns)
{
	c->offset += ns;
}

/* The offset grown so far is settled first, so that time runs on without a jump. */
void clock_set_frequency(struct clock *c, double frequency)
{
	int64_t host = c->host(c);

	c->offset = clock_from_host(c, host) - host;
	c->since = host;
	c->frequency = frequency;
}

int64_t clock_boot(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_BOOTTIME, &ts);
	return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}
