/*
 * How many lines of a kind the device holds. A table; the lines are counted by the store.
 */
#include <string.h>

#include "datastore/line.h"
#include "device/feature.h"

static const struct limit {
	const char *element[2]; /* lines that count together, the second may be NULL */
	size_t most;
} limits[] = {
	{{"ntp-authentication-keyid"}, 1024},
	{{"ntp-unicast-server", "ntp-unicast-peer"}, 256},
};

static const struct limit *limit_of(const xmlNode *line)
{
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
		for (size_t k = 0; k < 2 && limits[i].element[k]; k++)
			if (!strcmp(limits[i].element[k], (const char *)line->name))
				return &limits[i];
	return NULL;
}

/* Only a line that is new can be one too many; the last of them is named. */
static int limits_check(void *state, const struct txn *t, struct fault *f)
{
	const struct image *im = store_image(txn_store(t));
	const struct limit *asked = NULL, *l;
	char text[512];

	(void)state;
	for (size_t i = txn_changes(t); i-- > 0;) {
		struct change ch = txn_change(t, i);
		if (ch.before || !ch.after || ch.view != image_view(im, "system"))
			continue;
		l = limit_of(ch.after);
		if (!l || l == asked)
			continue;
		size_t count = txn_count(t, l->element[0]) + (l->element[1] ? txn_count(t, l->element[1]) : 0);
		if (count > l->most) {
			line_print(im, ch.view, ch.after, text, sizeof text);
			return fault_set(f, FAULT_LIMIT, text, "%zu", l->most);
		}
		asked = l;
	}
	return 0;
}

extern const struct feature limits_feature;
const struct feature limits_feature = {
	.name = "limits",
	.check = limits_check,
};
