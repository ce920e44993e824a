/*
 * Which counter a drop grows, in one table; the last drops in a ring.
 * Knows reasons and counters; knows nothing of packets, sockets or how the figures are printed.
 */
#include "ntp/statistics.h"

#include <stddef.h>

static const struct {
	enum ntp_count count;
	const char *text;
} drops[NTP_DROPS] = {
	[NTP_ANSWER] = {NTP_COUNT_OTHERS, "None"},
	[NTP_DROP_SHORT] = {NTP_COUNT_INVALID, "Invalid packet: too short"},
	[NTP_DROP_LENGTH] = {NTP_COUNT_INVALID, "Invalid packet: length"},
	[NTP_DROP_VERSION] = {NTP_COUNT_INVALID, "Invalid packet: version"},
	[NTP_DROP_MODE] = {NTP_COUNT_INVALID, "Invalid packet: mode"},
	[NTP_DROP_EXTENSION] = {NTP_COUNT_INVALID, "Invalid packet: extension field"},
	[NTP_DROP_NAK] = {NTP_COUNT_INVALID, "Invalid packet: crypto-NAK"},
	[NTP_DROP_MAC] = {NTP_COUNT_AUTHENTICATION, "Authentication failure"},
	[NTP_DROP_DISABLED] = {NTP_COUNT_SERVER, "Server disabled"},
	[NTP_DROP_DESTINATION] = {NTP_COUNT_OTHERS, "Not sent to a host address"},
	[NTP_DROP_SOURCE] = {NTP_COUNT_OTHERS, "Not from the host that was asked"},
	[NTP_DROP_DUPLICATE] = {NTP_COUNT_VALIDITY, "Validity test: duplicate packet"},
	[NTP_DROP_BOGUS] = {NTP_COUNT_VALIDITY, "Validity test: bogus packet"},
	[NTP_DROP_STAMPS] = {NTP_COUNT_VALIDITY, "Validity test: invalid timestamps"},
	[NTP_DROP_UNAUTHENTIC] = {NTP_COUNT_AUTHENTICATION, "Authentication failure"},
	[NTP_DROP_CRYPTO_NAK] = {NTP_COUNT_AUTHENTICATION, "Authentication failure: crypto-NAK"},
	[NTP_DROP_KISS_DENY] = {NTP_COUNT_OTHERS, "KOD DENY received"},
	[NTP_DROP_KISS_RATE] = {NTP_COUNT_OTHERS, "KOD RATE received"},
	[NTP_DROP_UNSYNCHRONIZED] = {NTP_COUNT_VALIDITY, "Validity test: peer unsynchronized"},
	[NTP_DROP_DISTANCE] = {NTP_COUNT_VALIDITY, "Validity test: root distance"},
	[NTP_DROP_FOLLOW] = {NTP_COUNT_ACCESS, "Access denied"},
	[NTP_DROP_OFFSET] = {NTP_COUNT_OFFSET, "Offset limit"},
	[NTP_DROP_ACCESS] = {NTP_COUNT_ACCESS, "Access denied"},
	[NTP_DROP_RATE] = {NTP_COUNT_RATE, "Rate-limited"},
	[NTP_DROP_INTERFACE] = {NTP_COUNT_INTERFACE, "Interface disabled"},
	[NTP_DROP_DELAY] = {NTP_COUNT_DELAY, "Processing delay"},
	[NTP_DROP_SESSIONS] = {NTP_COUNT_SESSIONS, "Max dynamic association reached"},
};

void ntp_count_drop(struct ntp_counters *c, enum ntp_drop reason, int64_t at)
{
	c->dropped[reason]++;
	c->recent[c->recent_next] = (struct ntp_recent_drop){at, reason};
	c->recent_next = (c->recent_next + 1) % NTP_RECENT_DROPS;
	if (c->recent_count < NTP_RECENT_DROPS)
		c->recent_count++;
}

/* Puts a drop among the last ones, which stand in the order of their times. */
static void add_recent(struct ntp_counters *c, const struct ntp_recent_drop *drop)
{
	struct ntp_recent_drop all[NTP_RECENT_DROPS + 1];
	unsigned n = c->recent_count, at, skip;

	for (unsigned i = 0; i < n; i++)
		all[i] = *ntp_recent_drop(c, n - 1 - i);
	for (at = n; at > 0 && all[at - 1].at > drop->at; at--)
		all[at] = all[at - 1];
	all[at] = *drop;
	skip = ++n > NTP_RECENT_DROPS;
	c->recent_count = n - skip;
	c->recent_next = c->recent_count % NTP_RECENT_DROPS;
	for (unsigned i = 0; i < c->recent_count; i++)
		c->recent[i] = all[i + skip];
}

void ntp_counters_add(struct ntp_counters *sum, const struct ntp_counters *c)
{
	sum->sent += c->sent;
	sum->send_failures += c->send_failures;
	sum->received += c->received;
	for (int i = 0; i < NTP_DROPS; i++)
		sum->dropped[i] += c->dropped[i];
	for (unsigned i = c->recent_count; i > 0; i--)
		add_recent(sum, ntp_recent_drop(c, i - 1));
}

uint64_t ntp_count(const struct ntp_counters *c, enum ntp_count which)
{
	uint64_t sum = 0;

	for (int i = 0; i < NTP_DROPS; i++) {
		enum ntp_count count = drops[i].count;

		if (count == which || (which == NTP_COUNT_VALIDITY && count == NTP_COUNT_AUTHENTICATION))
			sum += c->dropped[i];
	}
	return sum;
}

uint64_t ntp_dropped(const struct ntp_counters *c)
{
	uint64_t sum = 0;

	for (int i = 0; i < NTP_DROPS; i++)
		sum += c->dropped[i];
	return sum;
}

const struct ntp_recent_drop *ntp_recent_drop(const struct ntp_counters *c, unsigned i)
{
	if (i >= c->recent_count)
		return NULL;
	return &c->recent[(c->recent_next + NTP_RECENT_DROPS - 1 - i) % NTP_RECENT_DROPS];
}

const char *ntp_drop_text(enum ntp_drop reason)
{
	return drops[reason].text;
}
