/*
 * The words of a loss of synchronization, in one table. Knows no more than the words.
 */
#include "ntp/reason.h"

static const char *const texts[NTP_REASONS] = {
	[NTP_REASON_UNKNOWN] = "Unknown",
	[NTP_REASON_VPN] = "VPN change detected",
	[NTP_REASON_UNREACHABLE] = "Peer reachability lost",
	[NTP_REASON_AUTHENTICATION] = "Authentication failure",
	[NTP_REASON_AUTHENTICATION_CHANGED] = "Authentication configuration changed",
	[NTP_REASON_SOURCE_INTERFACE] = "Source interface unavailable",
	[NTP_REASON_KISS_DENY] = "KOD DENY received",
	[NTP_REASON_MANYCAST_RESTARTED] = "Manycast discovery restarted",
	[NTP_REASON_SERVER_REMOVED] = "Unicast server configuration removed",
	[NTP_REASON_PEER_REMOVED] = "Unicast peer configuration removed",
	[NTP_REASON_REFCLOCK_REMOVED] = "Reference clock configuration removed",
	[NTP_REASON_STRATUM] = "Stratum increase detected",
	[NTP_REASON_PEER_UNSYNCHRONIZED] = "Peer clock unsynchronized/unselectable",
	[NTP_REASON_MANYCAST_REMOVED] = "Manycast configuration removed",
	[NTP_REASON_CONFIGURATION] = "Configuration changed",
	[NTP_REASON_FALSETICKERS] = "Clock selection failed - Excessive falsetickers",
	[NTP_REASON_NO_CLOCK] = "Clock selection failed - No selectable clock",
	[NTP_REASON_CLOCK_SET] = "Clock change detected",
	[NTP_REASON_INTERFACE] = "Interface configuration changed",
	[NTP_REASON_IPV6_DISABLED] = "IPv6 disabled on the interface",
	[NTP_REASON_IPV4_SERVICE] = "NTP IPv4 Service is disabled",
	[NTP_REASON_IPV6_SERVICE] = "NTP IPv6 Service is disabled",
};

const char *ntp_reason_text(enum ntp_reason reason)
{
	return texts[reason];
}
