/*
 * The service's state as a document for whoever displays it.
 * Knows which figures there are and in which units; knows nothing of labels and screens.
 */
#include "ntp/status.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define SECOND 1000000000
#define NOMINAL_HERTZ 100.0 /* what real devices print */

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

	if (!ns) {
		snprintf(buf, len, "%s", NTP_TIME_NEVER);
		return;
	}
	strftime(month, sizeof month, "%b", &tm);
	snprintf(buf, len, "%02d:%02d:%02d.%03d UTC %s %d %d(%08X.%08X)", tm.tm_hour, tm.tm_min, tm.tm_sec,
		milliseconds, month, tm.tm_mday, tm.tm_year + 1900, (unsigned)(stamp >> 32), (unsigned)stamp);
}

static void fill_loop(xmlNode *n, const struct ntp_system_view *v)
{
	static const char *const words[] = {
		[NTP_LOOP_NOT_SET] = "clock not set",
		[NTP_LOOP_FREQUENCY_SET] = "frequency set by configuration",
		[NTP_LOOP_TIME_SET] = "clock set",
		[NTP_LOOP_MEASURING] = "clock set but frequency not determined",
		[NTP_LOOP_SYNCHRONIZED] = "clock synchronized",
	};

	if (!v->synchronized)
		leaf(n, "sync-state", "%s", words[NTP_LOOP_NOT_SET]);
	else if (v->loop == NTP_LOOP_SPIKE)
		leaf(n, "sync-state", "spike (clock will be set in %d secs)", v->spike_left);
	else
		leaf(n, "sync-state", "%s", words[v->loop]);
}

void ntp_status_fill(xmlNode *reply, const struct ntp_engine *e)
{
	xmlNode *n = xmlNewChild(reply, NULL, BAD_CAST "ntp-status", NULL);
	struct ntp_system_view v;
	char source[64], reference[80];

	ntp_engine_view(e, &v);
	ntp_source_refid(v.followed, source, sizeof source);
	ntp_reference_time(v.reference, reference, sizeof reference);
	leaf(n, "clock-status", "%s", v.synchronized ? "synchronized" : "unsynchronized");
	leaf(n, "stratum", "%d", v.stratum);
	leaf(n, "source", "%s", source);
	leaf(n, "nominal-frequency", "%.4f", NOMINAL_HERTZ);
	leaf(n, "actual-frequency", "%.4f", NOMINAL_HERTZ * (1.0 + v.frequency));
	leaf(n, "precision", "2^%d", -v.precision);
	leaf(n, "offset", "%.4f", fabs(v.offset) < 5e-8 ? 0.0 : v.offset * 1e3); /* no "-0.0000" */
	leaf(n, "root-delay", "%.2f", v.root_delay * 1e3);
	leaf(n, "root-dispersion", "%.2f", v.root_dispersion * 1e3);
	leaf(n, "peer-dispersion", "%.2f", v.peer_dispersion * 1e3);
	leaf(n, "reference-time", "%s", reference);
	fill_loop(n, &v);
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

xmlNode *ntp_statistics_fill(xmlNode *reply, const struct ntp_counters *c)
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
	return n;
}
