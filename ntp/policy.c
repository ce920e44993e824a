/*
 * Lines of the system view to what ntp_judge takes.
 * Knows lines and lists; knows nothing of packets.
 */
#include "ntp/policy.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "device/device.h"
#include "ntp/keys.h"

#define SECOND 1000000000

struct ntp_policy {
	struct ntp_snapshot snapshot;
	struct time_ranges *ranges; /* as they were */
	struct ntp_access *access;
	struct ntp_keys *keys;
};

static const char *const access_lines[NTP_RIGHTS] = {
	[NTP_RIGHT_PEER] = "ntp-access-peer",
	[NTP_RIGHT_SERVER] = "ntp-access-server",
	[NTP_RIGHT_SYNCHRONIZATION] = "ntp-access-synchronization",
	[NTP_RIGHT_QUERY] = "ntp-access-query",
	[NTP_RIGHT_LIMITED] = "ntp-access-limited",
};

static const struct {
	int family;
	const char *number, *name;
} lists[NTP_FAMILIES] = {
	[NTP_IPV4] = {AF_INET, "acl-number", "aclname"},
	[NTP_IPV6] = {AF_INET6, "acl6-number", "acl6name"},
};

/* ---- access rights ---- */

static void add_list(
	struct ntp_policy *p, const struct store *s, enum ntp_right right, enum ntp_family family, const xmlNode *line)
{
	const char *number = line_get(line, lists[family].number), *name = line_get(line, lists[family].name);
	struct acl_rule *rule;
	size_t rules;

	if (!number && !name)
		return;
	rules = acl_rules(s, lists[family].family, number ? number : name, p->ranges, &rule);
	ntp_access_add(p->access, right, family, rule, rules);
	free(rule);
}

/* None is made if no right is given. */
static void read_access(struct ntp_policy *p, const struct store *s)
{
	for (int right = 0; right < NTP_RIGHTS; right++) {
		const xmlNode *line = store_get(s, NULL, access_lines[right], NULL);

		if (line && !p->access)
			p->access = ntp_access_new();
		for (int family = 0; line && family < NTP_FAMILIES; family++)
			add_list(p, s, (enum ntp_right)right, (enum ntp_family)family, line);
	}
}

/* Is it a list of rules, or something that says when a rule holds? */
static bool is_ground(const xmlNode *line)
{
	static const char *const begins[] = {"acl", "time-range", "clock-timezone", "clock-daylight-saving-time"};

	for (size_t i = 0; line && i < sizeof begins / sizeof *begins; i++)
		if (!strncmp((const char *)line->name, begins[i], strlen(begins[i])))
			return true;
	return false;
}

bool ntp_policy_touched(const struct txn *t)
{
	bool used = false;

	for (int right = 0; right < NTP_RIGHTS && !used; right++)
		used = store_get(txn_store(t), NULL, access_lines[right], NULL);
	for (size_t i = 0; used && i < txn_changes(t); i++) {
		struct change ch = txn_change(t, i);

		if (is_ground(ch.before) || is_ground(ch.after) || is_ground(ch.parent))
			return true;
	}
	return false;
}

/* ---- rates ---- */

/* The value of a parameter of `ntp discard` (log2 seconds), or what it is without that line. */
static int discard(const struct store *s, const char *parameter, int otherwise)
{
	const xmlNode *line = store_get(s, NULL, "ntp-discard", NULL);
	const char *value = line ? line_get(line, parameter) : NULL;

	return value ? atoi(value) : otherwise;
}

/* ---- public ---- */

struct ntp_policy *ntp_policy_new(
	const struct device *d, const struct store *s, const struct ntp_config *c, const struct ntp_sources *sources)
{
	struct ntp_policy *p = calloc(1, sizeof *p);
	int min = discard(s, "min-interval-val", 1), average = discard(s, "avg-interval-val", 5);

	assert(p);
	p->ranges = time_ranges_at(s, clock_now(device_clock(d)));
	read_access(p, s);
	p->keys = sources->tuning.authentication ? ntp_keys_of(d, sources) : NULL;
	p->snapshot = (struct ntp_snapshot){
		.kod = store_get(s, NULL, "ntp-kod-enable", NULL),
		.access = p->access,
		.limits = {(int64_t)SECOND << min, (int64_t)SECOND << average},
		.limits_poll = (int8_t)min,
		.keys = p->keys,
	};
	memcpy(p->snapshot.server_disabled, c->server_disabled, sizeof p->snapshot.server_disabled);
	return p;
}

void ntp_policy_free(struct ntp_policy *p)
{
	if (!p)
		return;
	time_ranges_free(p->ranges);
	ntp_access_free(p->access);
	ntp_keys_free(p->keys);
	free(p);
}

bool ntp_policy_has_ranges(const struct ntp_policy *p)
{
	return time_ranges_asked(p->ranges);
}

bool ntp_policy_is_stale(const struct ntp_policy *p, const struct device *d, const struct store *s)
{
	struct time_ranges *now = time_ranges_at(s, clock_now(device_clock(d)));
	bool stale = time_ranges_differ(p->ranges, now);

	time_ranges_free(now);
	return stale;
}

const struct ntp_snapshot *ntp_policy_snapshot(const struct ntp_policy *p)
{
	return &p->snapshot;
}
