/*
 * The list of features, in order of dependence: a line for each. Knows their names only.
 */
#include "device/feature.h"

#include <string.h>

#include "device/private.h"

extern const struct feature system_feature, vpn_feature, interface_feature, routes_feature, doors_feature,
	ssh_peer_feature, key_pairs_feature, ntp_feature, aaa_feature, passwords_feature, vlans_feature, limits_feature,
	commits_feature;

const struct feature *const features[] = {
	&system_feature,
	&vpn_feature,
	&interface_feature,
	&routes_feature,
	&vlans_feature,
	&doors_feature,
	&ssh_peer_feature,
	&key_pairs_feature,
	&ntp_feature,
	&aaa_feature,
	&passwords_feature,
	&limits_feature,
	&commits_feature, /* last: its point is written when all others are ready */
	NULL,
};

_Static_assert(sizeof features / sizeof *features <= FEATURES_MAX, "the engine keeps a state beside each feature");

void *feature_state(const struct device *d, const char *name)
{
	for (size_t i = 0; features[i]; i++) {
		if (!strcmp(features[i]->name, name))
			return d->engine.state[i];
	}
	return NULL;
}
