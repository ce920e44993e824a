/*
 * display icmp statistics, ip statistics, udp statistics, icmpv6 statistics, ipv6 statistics: packets by protocol, as
 * the kernel counts them in the public network. Knows layouts. What it does not count is `-`.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/handlers.h"
#include "cli/output.h"
#include "device/show.h"

/* Lines as they are shown; "{NAME}" is the count of that name, "{NAME:10}" in a column of that width, "{}" none. */
static const char *const icmp[] = {
	"------------------------ Display ICMP Statistics ----------------------",
	"Received packets:",
	"        bad formats:         {:10} bad checksum:             {IcmpInCsumErrors}",
	"        echo:                {IcmpInEchos:10} destination unreachable:  {IcmpInDestUnreachs}",
	"        source quench:       {IcmpInSrcQuenchs:10} redirects:                {IcmpInRedirects}",
	"        echo reply:          {IcmpInEchoReps:10} parameter problem:        {IcmpInParmProbs}",
	"        timestamp request:   {IcmpInTimestamps:10} information request:      {}",
	"        mask requests:       {IcmpInAddrMasks:10} mask replies:             {IcmpInAddrMaskReps}",
	"        time exceeded:       {IcmpInTimeExcds:10} timestamp reply:          {IcmpInTimestampReps}",
	"        Mping request:       {:10} Mping reply:              {}",
	"Sent packets:",
	"        echo:                {IcmpOutEchos:10} destination unreachable:  {IcmpOutDestUnreachs}",
	"        source quench:       {IcmpOutSrcQuenchs:10} redirects:                {IcmpOutRedirects}",
	"        echo reply:          {IcmpOutEchoReps:10} parameter problem:        {IcmpOutParmProbs}",
	"        timestamp request:   {IcmpOutTimestamps:10} information reply:        {}",
	"        mask requests:       {IcmpOutAddrMasks:10} mask replies:             {IcmpOutAddrMaskReps}",
	"        time exceeded:       {IcmpOutTimeExcds:10} timestamp reply:          {IcmpOutTimestampReps}",
	"        Mping request:       {:10} Mping reply:              {}",
	"-----------------------------------------------------------------------",
	NULL,
};

static const char *const ip[] = {
	"------------------------ Display IP Statistics ----------------------",
	"Received packets:",
	"        Sum:                    {IpInReceives:10} Local:                 {IpInDelivers}",
	"        Bad Protocol:           {IpInUnknownProtos:10} Bad Format:            {IpInHdrErrors}",
	"        Bad Checksum:           {:10} Bad Options:           {}",
	"        Discard SRR:            {:10} Discard RR:            {}",
	"        Discard RA:             {:10} Discard TS:            {}",
	"        TTL Exceeded:           {:10} Fragment Input:        {IpReasmReqds}",
	"        Fragment Dropped:       {IpReasmFails:10} Couldn't Fragment:     {IpFragFails}",
	"        Reassembling:           {IpReasmOKs:10} Reassembling Timeouts: {IpReasmTimeout}",
	"Sent packets:",
	"        Forwarding:             {IpForwDatagrams:10} Local:                 {IpOutRequests}",
	"        Dropped:                {IpOutDiscards:10} No Route:              {IpOutNoRoutes}",
	"        Fragment output:        {IpFragCreates:10} Fragmented:            {IpFragOKs}",
	"---------------------------------------------------------------------",
	NULL,
};

static const char *const udp[] = {
	"Received packets:",
	"    Total packets: {UdpInDatagrams}",
	"    Checksum error: {UdpInCsumErrors}",
	"    Shorter than header: {}",
	"    Data length larger than packets: {}",
	"    No socket on port: {UdpNoPorts}",
	"    Broadcast: {}",
	"    Not delivered, input socket full: {UdpRcvbufErrors}",
	"    Input packets missing pcb cache: {}",
	"Sent packets:",
	"    Total packets: {UdpOutDatagrams}",
	NULL,
};

static const char *const udp6[] = {
	"Received packets:",
	"    Total packets: {Udp6InDatagrams}",
	"    Checksum error: {Udp6InCsumErrors}",
	"    Shorter than header: {}",
	"    Data length larger than packets: {}",
	"    No socket on port: {Udp6NoPorts}",
	"    Broadcast: {}",
	"    Not delivered, input socket full: {Udp6RcvbufErrors}",
	"    Input packets missing pcb cache: {}",
	"Sent packets:",
	"    Total packets: {Udp6OutDatagrams}",
	NULL,
};

static const char *const icmpv6[] = {
	"ICMPv6 protocol:",
	"  Sent packets:",
	"    Total              : {Icmp6OutMsgs}",
	"    Unreached          : {Icmp6OutDestUnreachs:14} Prohibited         : {}",
	"    Hop count exceeded : {Icmp6OutTimeExcds:14} Parameter problem  : {Icmp6OutParmProblems}",
	"    Too big            : {Icmp6OutPktTooBigs:14} Echoed             : {Icmp6OutEchos}",
	"    Echo replied       : {Icmp6OutEchoReplies:14} Router solicit     : {Icmp6OutRouterSolicits}",
	"    Router advert      : {Icmp6OutRouterAdvertisements:14} Neighbor solicit   : "
	"{Icmp6OutNeighborSolicits}",
	"    Neighbor advert    : {Icmp6OutNeighborAdvertisements:14} Redirected         : {Icmp6OutRedirects}",
	"    Rate limited       : {Icmp6OutRateLimitHost}",
	"",
	"  Received packets:",
	"    Total              : {Icmp6InMsgs:14} Format error       : {}",
	"    Checksum error     : {Icmp6InCsumErrors:14} Too short          : {}",
	"    Bad code           : {:14} Bad length         : {}",
	"    Unknown info type  : {:14} Unknown error type : {}",
	"    Unreached          : {Icmp6InDestUnreachs:14} Prohibited         : {}",
	"    Hop count exceeded : {Icmp6InTimeExcds:14} Parameter problem  : {Icmp6InParmProblems}",
	"    Too big            : {Icmp6InPktTooBigs:14} Echoed             : {Icmp6InEchos}",
	"    Echo replied       : {Icmp6InEchoReplies:14} Router solicit     : {Icmp6InRouterSolicits}",
	"    Router advert      : {Icmp6InRouterAdvertisements:14} Neighbor solicit   : {Icmp6InNeighborSolicits}",
	"    Neighbor advert    : {Icmp6InNeighborAdvertisements:14} Redirected         : {Icmp6InRedirects}",
	"    Rate limited       : {}",
	NULL,
};

static const char *const ipv6[] = {
	"  Sent packets:",
	"    Total                : {Ip6OutRequests}",
	"    Local sent out       : {:12} Forwarded            : {Ip6OutForwDatagrams}",
	"    Raw packets          : {:12} Discarded            : {Ip6OutDiscards}",
	"    Fragmented           : {Ip6FragOKs:12} Fragments            : {Ip6FragCreates}",
	"    Fragments failed     : {Ip6FragFails:12} Multicast            : {Ip6OutMcastPkts}",
	"  Received packets:",
	"    Total                : {Ip6InReceives:12} Local host           : {Ip6InDelivers}",
	"    Hop count exceeded   : {:12} Header error         : {Ip6InHdrErrors}",
	"    Too big              : {Ip6InTooBigErrors:12} Routing failed       : {Ip6InNoRoutes}",
	"    Address error        : {Ip6InAddrErrors:12} Protocol error       : {Ip6InUnknownProtos}",
	"    Truncated            : {Ip6InTruncatedPkts:12} Option error         : {}",
	"    Fragments            : {Ip6ReasmReqds:12} Reassembled          : {Ip6ReasmOKs}",
	"    Reassembly timeout   : {Ip6ReasmTimeout:12} Multicast            : {Ip6InMcastPkts}",
	"    Fragments error      : {}",
	NULL,
};

/* "-" if the kernel has no count of that name. Borrowed. */
static const char *count_of(xmlDoc *doc, const char *name, size_t len)
{
	for (const xmlNode *n = show_first(doc); n && len; n = show_next(n)) {
		const char *own = rpc_attribute(n, "name");
		if (strlen(own) == len && !strncmp(own, name, len))
			return rpc_attribute(n, "value");
	}
	return "-";
}

static void print_line(struct session *s, xmlDoc *doc, const char *form)
{
	char line[256] = "";
	size_t used = 0;

	while (*form) {
		size_t text = strcspn(form, "{"), name = form[text] ? strcspn(form + text, ":}") - 1 : 0;
		const char *field = form + text + 1; /* behind the brace */
		used += (size_t)snprintf(line + used, sizeof line - used, "%.*s", (int)text, form);
		form += text;
		if (!*form)
			break;
		used += (size_t)snprintf(line + used, sizeof line - used, "%-*s",
			field[name] == ':' ? atoi(field + name + 1) : 0, count_of(doc, field, name));
		form = strchr(field, '}') + 1;
	}
	out_line(s, "%s", line);
}

/* Nothing is counted by interface or by program. */
static int display_packets(struct session *s, const struct match *m, const char *const *line)
{
	xmlDoc *doc;

	if (match_has(m, "interface") || match_has(m, "verbose"))
		return 0;
	doc = session_status(s, "packets", NULL);
	for (; doc && *line && !out_stopped(s); line++)
		print_line(s, doc, *line);
	xmlFreeDoc(doc);
	return doc ? 0 : -1;
}

static int display_icmp(struct session *s, const struct match *m)
{
	return display_packets(s, m, icmp);
}

static int display_ip(struct session *s, const struct match *m)
{
	return display_packets(s, m, ip);
}

static int display_udp(struct session *s, const struct match *m)
{
	return display_packets(s, m, match_has(m, "ipv6") ? udp6 : udp);
}

static int display_icmpv6(struct session *s, const struct match *m)
{
	return display_packets(s, m, icmpv6);
}

static int display_ipv6(struct session *s, const struct match *m)
{
	return display_packets(s, m, ipv6);
}

const struct handler packets_handlers[] = {
	{"display-icmp-statistics", display_icmp},
	{"display-ip-statistics", display_ip},
	{"display-udp-statistics", display_udp},
	{"display-icmpv6-statistics", display_icmpv6},
	{"display-ipv6-statistics", display_ipv6},
	{NULL, NULL},
};
