/*
 * Access rights: what a host may ask of the device and whether the device may follow it (`ntp access`). Made once from
 * the rules of a configuration; a question costs a binary search and neither allocates nor locks.
 */
#ifndef LYREBIRD_NTP_ACCESS_H
#define LYREBIRD_NTP_ACCESS_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>

#include "device/acl.h"
#include "ntp/packet.h"

enum ntp_right { /* in the order in which the lists are asked */
	NTP_RIGHT_PEER,
	NTP_RIGHT_SERVER,
	NTP_RIGHT_SYNCHRONIZATION,
	NTP_RIGHT_QUERY,
	NTP_RIGHT_LIMITED,
	NTP_RIGHTS,
	NTP_RIGHT_NONE = NTP_RIGHTS
};

struct ntp_access;

struct ntp_access *ntp_access_new(void);
void ntp_access_free(struct ntp_access *a);

/* The list of a right and a family: rules in the order in which they are asked (copied). A list without rules permits
 * nobody. Each right and family once at most. */
void ntp_access_add(
	struct ntp_access *a, enum ntp_right right, enum ntp_family family, const struct acl_rule *rule, size_t rules);

/* What a packet's source is entitled to: the first of the rights from peer to query whose list permits it.
 * NTP_RIGHT_PEER where the family has none of these lists, NTP_RIGHT_NONE if there are and none permits. vpn = the
 * routing instance it came in by, "" = the public network. */
enum ntp_right ntp_access_right(
	const struct ntp_access *a, enum ntp_family family, const char *vpn, const struct in6_addr *from);
/* Is the source one whose rate is limited? */
bool ntp_access_limited(
	const struct ntp_access *a, enum ntp_family family, const char *vpn, const struct in6_addr *from);
/* Is there anybody at all? */
bool ntp_access_limits(const struct ntp_access *a);
/* Do requests for the time get an answer with this right? */
bool ntp_right_serves(enum ntp_right right);

#endif
