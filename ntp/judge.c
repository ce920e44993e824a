/*
 * The order of the questions: rights, rate, key. The cheap ones come first, so that a flood of forged packets costs
 * little.
 * Knows rights, rates and keys; knows nothing of sockets.
 */
#include "ntp/judge.h"

static struct ntp_verdict denied(
	const struct ntp_snapshot *s, const struct ntp_request *q, enum ntp_drop why, const char code[4])
{
	bool told = s->kod && q->version == 4;

	return (struct ntp_verdict){.drop = why, .kiss = told ? ntp_code(code) : 0};
}

static struct ntp_verdict judge_access(
	const struct ntp_snapshot *s, struct ntp_rate *rate, const struct ntp_asker *asker, const struct ntp_request *q)
{
	enum ntp_pace pace;

	if (!ntp_right_serves(ntp_access_right(s->access, asker->family, asker->vpn, &asker->from)))
		return denied(s, q, NTP_DROP_ACCESS, "DENY");
	if (!ntp_access_limited(s->access, asker->family, asker->vpn, &asker->from))
		return (struct ntp_verdict){.drop = NTP_ANSWER};
	pace = ntp_rate_note(rate, &s->limits, asker->instance, &asker->from, asker->at);
	if (pace == NTP_PACE_FINE)
		return (struct ntp_verdict){.drop = NTP_ANSWER};
	if (pace == NTP_PACE_WARN)
		return denied(s, q, NTP_DROP_RATE, "RATE");
	return (struct ntp_verdict){.drop = NTP_DROP_RATE};
}

struct ntp_verdict ntp_judge(const struct ntp_snapshot *s, struct ntp_rate *rate, const struct ntp_asker *asker,
	const struct ntp_request *q, const uint8_t *data, size_t len)
{
	struct ntp_verdict v = {.drop = NTP_ANSWER};
	const uint8_t *mac = data + len - q->mac;

	if (s->access)
		v = judge_access(s, rate, asker, q);
	if (!s->keys || !q->mac || (v.drop != NTP_ANSWER && !v.kiss))
		return v;
	if (!ntp_keys_verify(s->keys, data, len - q->mac, mac, q->mac))
		return (struct ntp_verdict){.drop = v.drop == NTP_ANSWER ? NTP_DROP_UNAUTHENTIC : v.drop};
	v.key = (uint32_t)mac[0] << 24 | (uint32_t)mac[1] << 16 | (uint32_t)mac[2] << 8 | mac[3];
	return v;
}
