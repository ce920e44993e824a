/*
 * What a configuration says about requests: access rights, rates, keys. A commit that touches them makes a new one,
 * which replaces the old one between two packets.
 */
#ifndef LYREBIRD_NTP_POLICY_H
#define LYREBIRD_NTP_POLICY_H

#include "datastore/store.h"
#include "ntp/config.h"
#include "ntp/judge.h"
#include "ntp/sources.h"

struct device;
struct ntp_policy;

/* From a tree whose NTP lines are c and sources, at this moment of the device's clock. Never NULL. */
struct ntp_policy *ntp_policy_new(
	const struct device *d, const struct store *s, const struct ntp_config *c, const struct ntp_sources *sources);
void ntp_policy_free(struct ntp_policy *p);

/* Does the transaction change a list of rules, a time range or the time zone while `ntp access` names lists? */
bool ntp_policy_touched(const struct txn *t);
/* Does it rest on time ranges? And has one of them begun or ended, as s has them, since it was made? */
bool ntp_policy_has_ranges(const struct ntp_policy *p);
bool ntp_policy_is_stale(const struct ntp_policy *p, const struct device *d, const struct store *s);
/* Valid as long as the policy. */
const struct ntp_snapshot *ntp_policy_snapshot(const struct ntp_policy *p);

#endif
