/*
 * The service's state as a document for whoever displays it.
 * Knows which figures there are and in which units; knows nothing of labels and screens.
 */
#include "ntp/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>

#define SECOND 1000000000
#define NOMINAL_HERTZ 100.0 /* what real devices print */
#define NEVER "00:00:00.000 UTC Jan 1 1900(00000000.00000000)"

static void leaf(xmlNode *parent, const char *name, const char *format, ...) __attribute__((format(printf, 3, 4)));

static void leaf(xmlNode *parent, const char *name, const char *format, ...)
{
	char text[128];
	va_list ap;

	va_start(ap, format);
	vsnprintf(text, sizeof text, format, ap);
	va_end(ap);
	xmlNewTextChild(parent, NULL, BAD_CAST name, BAD_CAST text);
}

static struct tm calendar(int64_t ns, int *milliseconds)
{
	int64_t rest = ns % SECOND;
	time_t seconds = (time_t)(ns / SECOND - (rest < 0));
	struct tm tm;

	*milliseconds = (int)((rest < 0 ? rest + SECOND : rest) / 1000000);
	gmtime_r(&seconds, &tm);
	return tm;
}

void ntp_reference_time(int64_t ns, char *buf, size_t len)
{
	uint64_t stamp = ntp_time(ns);
	int milliseconds;
	struct tm tm = calendar(ns, &milliseconds);
	char month[8];

	strftime(month, sizeof month, "%b", &tm);
	snprintf(buf, len, "%02d:%02d:%02d.%03d UTC %s %d %d(%08X.%08X)", tm.tm_hour, tm.tm_min, tm.tm_sec,
		milliseconds, month, tm.tm_mday, tm.tm_year + 1900, (unsigned)(stamp >> 32), (unsigned)stamp);
}

static double milliseconds_of(int64_t ns)
{
	return (double)ns / 1e6;
}

static void fill_source(xmlNode *n, const struct ntp_refclock *r, const struct clock *c, int64_t host)
{
	char reference[80] = NEVER;

	if (r->stratum)
		ntp_reference_time(ntp_refclock_polled(r, c, host), reference, sizeof reference);
	leaf(n, "root-dispersion", "%.2f", r->stratum ? milliseconds_of(ntp_refclock_dispersion(r, host)) : 0.0);
	leaf(n, "peer-dispersion", "%.2f", r->stratum ? 10.0 : 0.0);
	leaf(n, "reference-time", "%s", reference);
	leaf(n, "sync-state", "%s", r->stratum ? "clock synchronized" : "clock not set");
}

void ntp_status_fill(xmlNode *reply, const struct ntp_refclock *r, const struct clock *c)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "ntp-status", NULL);

	leaf(n, "clock-status", "%s", r->stratum ? "synchronized" : "unsynchronized");
	leaf(n, "stratum", "%d", r->stratum ? r->stratum : NTP_STRATUM_MAX);
	if (r->stratum)
		leaf(n, "source", "LOCAL(%d)", r->unit);
	else
		leaf(n, "source", "none");
	leaf(n, "nominal-frequency", "%.4f", NOMINAL_HERTZ);
	leaf(n, "actual-frequency", "%.4f", NOMINAL_HERTZ * (1.0 + c->frequency));
	leaf(n, "precision", "2^%d", -NTP_PRECISION);
	leaf(n, "offset", "%.4f", 0.0);
	leaf(n, "root-delay", "%.2f", 0.0);
	fill_source(n, r, c, c->host(c));
}

/* ---- packets ---- */

static const char *const counts[NTP_COUNTS] = {
	[NTP_COUNT_VALIDITY] = "validity-test-failures",
	[NTP_COUNT_AUTHENTICATION] = "authentication-failures",
	[NTP_COUNT_INVALID] = "invalid-packets",
	[NTP_COUNT_ACCESS] = "access-denied",
	[NTP_COUNT_RATE] = "rate-limited",
	[NTP_COUNT_DELAY] = "processing-delay",
	[NTP_COUNT_INTERFACE] = "interface-disabled",
	[NTP_COUNT_SESSIONS] = "max-dynamic-association-reached",
	[NTP_COUNT_SERVER] = "server-disabled",
	[NTP_COUNT_OFFSET] = "offset-limit",
	[NTP_COUNT_OTHERS] = "others",
};

static void count_leaf(xmlNode *n, const char *name, uint64_t value)
{
	leaf(n, name, "%llu", (unsigned long long)value);
}

static void fill_drop(xmlNode *n, const struct ntp_recent_drop *drop)
{
	xmlNode *e = xmlNewChild(n, NULL, BAD_CAST "drop", NULL);
	int milliseconds;
	struct tm tm = calendar(drop->at, &milliseconds);
	char at[40];

	strftime(at, sizeof at, "%Y-%m-%d %H:%M:%S", &tm);
	xmlNewProp(e, BAD_CAST "at", BAD_CAST at);
	xmlNewProp(e, BAD_CAST "reason", BAD_CAST ntp_drop_text(drop->reason));
}

void ntp_statistics_fill(xmlNode *reply, const struct ntp_counters *c)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "ntp-statistics", NULL);

	count_leaf(n, "sent", c->sent);
	count_leaf(n, "send-failures", c->send_failures);
	count_leaf(n, "received", c->received);
	count_leaf(n, "processed", c->received - ntp_dropped(c));
	count_leaf(n, "dropped", ntp_dropped(c));
	for (int i = 0; i < NTP_COUNTS; i++)
		count_leaf(n, counts[i], ntp_count(c, (enum ntp_count)i));
	for (unsigned i = 0; i < c->recent_count; i++)
		fill_drop(n, ntp_recent_drop(c, i));
}
