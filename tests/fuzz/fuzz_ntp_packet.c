/*
 * libFuzzer target: any datagram is either dropped for a reason or leads to an answer of 48 octets that repeats its
 * transmit time stamp.
 */
#include <assert.h>
#include <string.h>

#include "ntp/packet.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	static const struct ntp_system system = {.leap = 0, .stratum = 2, .precision = -18};
	uint8_t reply[NTP_HEADER];
	struct ntp_request q;
	enum ntp_drop drop = ntp_request_parse(data, len, len % 2 ? NTP_PORT : 40000, &q);

	assert(drop < NTP_DROPS);
	if (drop != NTP_ANSWER)
		return 0;
	assert(len >= NTP_HEADER && len % 4 == 0 && q.mac <= len - NTP_HEADER);
	ntp_reply(reply, &q, &system, 1);
	assert((reply[0] & 7) == NTP_MODE_SERVER && (reply[0] >> 3 & 7) == (data[0] >> 3 & 7));
	assert(!memcmp(reply + 24, data + 40, 8));
	return 0;
}
