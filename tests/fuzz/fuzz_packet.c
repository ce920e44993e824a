/* Any datagram on the NTP port: it is dropped for a reason or it gets a well-formed answer. */
#include <assert.h>
#include <string.h>

#include "ntp/packet.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct ntp_system s = {.stratum = 2, .precision = -18};
	struct ntp_request q;
	uint8_t reply[NTP_HEADER];

	if (ntp_request_parse(data, size, 1234, &q) != NTP_ANSWER)
		return 0;
	assert(size >= NTP_HEADER && size % 4 == 0);
	assert(q.version >= 1 && q.version <= 4);
	ntp_reply(reply, &q, &s, 1);
	ntp_reply_stamp(reply, 2);
	assert((reply[0] >> 3 & 7) == q.version && (reply[0] & 7) == NTP_MODE_SERVER);
	assert(memcmp(reply + 24, data + 40, 8) == 0);
	return 0;
}
