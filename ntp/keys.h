/*
 * The keys of a configuration (`ntp authentication-keyid`): as a key set, and what a commit may do with them.
 */
#ifndef LYREBIRD_NTP_KEYS_H
#define LYREBIRD_NTP_KEYS_H

#include "base/fault.h"
#include "ntp/sources.h"

#define NTP_KEY_V4_MAX 65535 /* beyond it version 4 has keys of sessions */

/* The key set of the lines; a secret that this device cannot read makes no key. Never NULL. */
struct ntp_keys *ntp_keys_of(const struct device *d, const struct ntp_sources *s);

/* Removes the lines that trust a key in force which the transaction takes away. */
int ntp_keys_amend(const struct ntp_sources *in_force, struct txn *t, struct fault *f);

/* Are the keys of next good: new secrets long and complex enough, and every key there that is named? */
int ntp_keys_check(const struct device *d, const struct store *s, const struct ntp_sources *in_force,
	const struct ntp_sources *next, struct fault *f);

#endif
