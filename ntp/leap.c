/*
 * Leap seconds: announced by the majority of the sources, inserted or taken out where a month ends (UTC).
 * Knows the calendar; knows nothing of packets.
 */
#include "ntp/association.h"

#include <time.h>

#define DAY (86400 * NTP_NS)

static int64_t month_end(int64_t device)
{
	time_t seconds = device / NTP_NS;
	struct tm tm;

	gmtime_r(&seconds, &tm);
	tm = (struct tm){.tm_year = tm.tm_year, .tm_mon = tm.tm_mon + 1, .tm_mday = 1};
	return timegm(&tm) * NTP_NS;
}

/* A second is put in after the last one of the month, or its last one is left out. */
static int64_t when(int leap, int64_t device)
{
	return month_end(device) - (leap == 2 ? NTP_NS : 0);
}

void ntp_leap_vote(struct ntp_engine *e, int leap)
{
	struct ntp_now now = ntp_now(e);

	e->leap = now.device < e->leap_quiet_until ? 0 : leap;
	e->leap_at = e->leap ? now.host + (when(e->leap, now.device) - now.device) : NTP_NEVER;
}

void ntp_leap_due(struct ntp_engine *e)
{
	struct ntp_now now = ntp_now(e);
	int64_t step = e->leap == 1 ? -NTP_NS : NTP_NS;

	ntp_step(e, step);
	ntp_discipline_shift(&e->discipline, step);
	for (struct ntp_association *a = e->associations; a; a = a->next)
		ntp_filter_shift(&a->filter, step);
	e->leap = e->state.leap = 0;
	e->leap_at = NTP_NEVER;
	e->leap_quiet_until = now.device + DAY;
	ntp_tell(e, &(struct ntp_event){.kind = NTP_EVENT_STATE});
}
